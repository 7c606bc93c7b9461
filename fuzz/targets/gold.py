"""Gold of every format that `rasid evaluate` and `rasid review` read."""

from __future__ import annotations

import tempfile
from pathlib import Path

from fuzz.targets import Feed
from rasid.errors import RasidError
from rasid.evaluate.formats import open_gold

NAMES = ("gold.jsonl", "gold.yaml", "cases.json", "Corpus.hs", "names.txt", "gold.conll", "gold.json")


def make(name: str) -> Feed:
    """The target."""
    return gold


def gold(data: bytes) -> None:
    """Gold is read or refused, as a file and as a folder."""
    if not data:
        return
    with tempfile.TemporaryDirectory(prefix="rasid-fuzz-") as folder:
        name = NAMES[data[0] % len(NAMES)]
        path = Path(folder) / name
        path.write_bytes(data[1:])
        if name == "gold.yaml":
            (Path(folder) / "gold.txt").write_text("قصف الجيش المدينة أمس.\n", encoding="utf-8")
        for where in (path, Path(folder)):
            try:
                open_gold(str(where))
            except RasidError as error:
                assert error.what
