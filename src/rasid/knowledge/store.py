"""The lexicon as the program gets it: from the cache when the files are unchanged, else compiled; and look-ups for editors."""

from __future__ import annotations

import contextlib
import difflib
import os
import tempfile
import threading
from pathlib import Path
from typing import Any

import msgspec

from rasid.arabic.letters import fold
from rasid.errors import LexiconError
from rasid.knowledge.lexicon import Lexicon
from rasid.knowledge.loader import DATA, read_yaml_list

_DECODER = msgspec.msgpack.Decoder(Lexicon)
_lock = threading.Lock()
_loaded: dict[Path, Lexicon] = {}
FORMAT = 1
"""Number of the compiled format; raise it when `Lexicon` changes shape."""


def _stamp(root: Path) -> str:
    """Identity of the lexicon files by name, size and time, so that an unchanged lexicon is not even read."""
    import hashlib

    digest = hashlib.sha256(str(FORMAT).encode())
    for source in (*sorted(root.rglob("*.yaml")), *sorted(root.rglob("*.tsv")), *sorted(Path(__file__).parent.glob("*.py")), *sorted((Path(__file__).parents[1] / "arabic").glob("*.py"))):
        status = source.stat()
        digest.update(f"{source.relative_to(source.anchor)}|{status.st_size}|{status.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:24]


def cache_folder() -> Path:
    """Where compiled lexicons are kept: `RASID_CACHE_DIR` or the user's cache folder."""
    if own := os.environ.get("RASID_CACHE_DIR"):
        return Path(own)
    import platformdirs

    return Path(platformdirs.user_cache_dir("rasid", appauthor=False))


def load_lexicon(root: Path = DATA) -> Lexicon:
    """The compiled lexicon of the folder `root`: loaded once per process, from the cache if it is there.

    Raises `LexiconError` for the first wrong entry; `check` lists them all.
    """
    with _lock:
        found = _loaded.get(root)
        if found is None:
            found = _loaded[root] = _from_cache(root) or _compile(root)
        return found


def _from_cache(root: Path) -> Lexicon | None:
    try:
        return _DECODER.decode((cache_folder() / f"{_stamp(root)}.lexicon-cache").read_bytes())
    except (OSError, msgspec.DecodeError):
        return None


def _compile(root: Path) -> Lexicon:
    from rasid.knowledge.build import Compiler

    stamp = _stamp(root)
    compiler = Compiler(root)
    lexicon = compiler.compile()
    if compiler.errors:
        raise compiler.errors[0]
    # A cache that can't be written (read-only disk, no space) only costs the time to compile again.
    with contextlib.suppress(OSError):
        folder = cache_folder()
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.lexicon-cache"):
            if root == DATA:
                old.unlink(missing_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, delete=False) as handle:
            handle.write(msgspec.msgpack.encode(lexicon))
        os.replace(handle.name, folder / f"{stamp}.lexicon-cache")
    return lexicon


def check(root: Path = DATA) -> list[LexiconError]:
    """Every fault of the lexicon files in file order."""
    from rasid.knowledge.build import Compiler

    compiler = Compiler(root)
    compiler.compile()
    return sorted(compiler.errors, key=lambda e: e.where or "")


_PREFIXES = {"events": "events/", "naming": "naming/", "cues": "cues/", "places": "places/"}


def _entries(root: Path) -> list[tuple[str, str, Any]]:
    """(rule id, file:line, entry) of every YAML entry."""
    found = []
    for path in sorted(root.rglob("*.yaml")):
        file = path.relative_to(root).as_posix()
        folder = file.partition("/")[0]
        try:
            items = read_yaml_list(path)
        except LexiconError:
            continue
        for line, item in items:
            if isinstance(item, dict) and "id" in item:
                prefix = _PREFIXES.get(folder, "roles/" if file == "actors/roles.yaml" else f"{folder}/")
                found.append((prefix + str(item["id"]), f"{file}:{line}", item))
    return found


def show(entry_id: str, root: Path = DATA) -> str:
    """The YAML text of an entry with its place. Raises `LexiconError` with close ids when there is none."""
    entries = _entries(root)
    for rule, where, _ in entries:
        if rule == entry_id or rule.partition("/")[2] == entry_id:
            file, _, line = where.rpartition(":")
            lines = (root / file).read_text(encoding="utf-8").splitlines()
            first = int(line) - 1
            last = next((i for i in range(first + 1, len(lines)) if lines[i].startswith(("- ", "#"))), len(lines))
            return f"# {rule} ({where})\n" + "\n".join(lines[first:last]).rstrip() + "\n"
    close = difflib.get_close_matches(entry_id, [rule for rule, _, _ in entries], 5)
    raise LexiconError(f"no entry {entry_id!r}", expected="the id of an entry" + (f" such as {', '.join(close)}" if close else ""), advice="Look for words with `rasid lexicon find WORD`")


def find(word: str, root: Path = DATA) -> list[tuple[str, str, str]]:
    """Entries that a word leads to: (rule id, file:line, how it matched: analysed form, name, or in the entry's text)."""
    from rasid.arabic.tokens import tokenize
    from rasid.coding.words import WordAnalyzer

    lexicon = load_lexicon(root)
    wanted = fold(word.strip())
    how: dict[str, str] = {}
    analyzer = WordAnalyzer(lexicon)
    tokens = tokenize(word.strip())
    tables: dict[str, list[Any]] = {
        "event": lexicon.events, "light": lexicon.lights, "cue": lexicon.cues, "role": lexicon.roles, "naming": lexicon.naming,
        "actor": lexicon.actors, "demonym": lexicon.actors, "anonymous": lexicon.anonymous, "place": lexicon.places, "place-head": lexicon.place_heads,
    }  # fmt: skip
    if len(tokens) == 1:
        for reading in analyzer.analyse(tokens[0]).readings:
            for use in reading.lexeme.uses:
                if use.kind in tables:
                    parts = " + ".join(p for p in (reading.conj, reading.prep, "س" if reading.future else "", "ال" if reading.article else "", reading.lexeme.key, reading.enclitic) if p)
                    how.setdefault(tables[use.kind][use.index].rule, f"{reading.features.pos} {parts}")
    first, *rest = wanted.split() or [""]
    for phrase in lexicon.phrases.get(first, ()):
        if list(phrase.rest) == rest and phrase.use.kind in tables:
            how.setdefault(tables[phrase.use.kind][phrase.use.index].rule, "name" if phrase.use.kind in ("actor", "place") else "phrase")
    where = {rule: place for rule, place, _ in _entries(root)}
    return [(rule, where.get(rule, "places/gazetteer.tsv" if rule.startswith("places/") else ""), kind) for rule, kind in sorted(how.items())]
