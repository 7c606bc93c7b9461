"""Files of a small lexicon, one of which is replaced by what comes; drafts of entries."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from fuzz.targets import Feed
from rasid.editing.trial import read_draft
from rasid.errors import RasidError
from rasid.knowledge.loader import DATA
from rasid.knowledge.store import compile_and_check, show

ENTRIES = ("actors", "events", "naming", "cues", "words", "quantities")
KEPT_LINES, KEPT_ENTRIES = 12, 2
FILES = [path.relative_to(DATA) for path in sorted(DATA.rglob("*")) if path.suffix in (".yaml", ".tsv")]
"""The first byte chooses which is replaced."""
_folder = tempfile.TemporaryDirectory(prefix="rasid-fuzz-")
_root = Path(_folder.name) / "data"


def make(name: str) -> Feed:
    """The target."""
    shutil.copytree(DATA, _root, dirs_exist_ok=True)
    for path in _root.rglob("*"):
        if path.suffix == ".tsv":
            lines = path.read_text(encoding="utf-8").split("\n")
            path.write_text("\n".join(lines[:KEPT_LINES]) + "\n", encoding="utf-8")
        elif path.suffix == ".yaml" and path.parent.name in ENTRIES:
            entries = path.read_text(encoding="utf-8").split("\n- ")
            path.write_text("\n- ".join(entries[: 1 + KEPT_ENTRIES]) + "\n", encoding="utf-8")
    return lexicon_file


def lexicon_file(data: bytes) -> None:
    """A wrong file is named with what is wrong in it; nothing else is raised."""
    if not data:
        return
    path = _root / FILES[data[0] % len(FILES)]
    before = path.read_bytes()
    path.write_bytes(data[1:])
    try:
        lexicon, faults = compile_and_check(_root)
        assert all(fault.what for fault in faults)
        assert (lexicon is None) == bool(faults)
        if data[0] >= 250:
            show("x", _root)
    except RasidError as error:
        assert error.what
    finally:
        path.write_bytes(before)
    try:
        read_draft(data[1:].decode("utf-8", "replace"), "x")
    except RasidError as error:
        assert error.what
