"""The lexicon as the program gets it: read compiled, or compiled when a file has changed; and look-ups for editors."""

from __future__ import annotations

import difflib
import gc
import re
import threading
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rasid.arabic.letters import fold
from rasid.errors import LexiconError
from rasid.garbage import no_collection
from rasid.knowledge import compiled
from rasid.knowledge.lexicon import Lexicon
from rasid.knowledge.loader import DATA, read_yaml_list

if TYPE_CHECKING:
    from rasid.coding.words import Reading

_lock = threading.Lock()
_loaded: dict[Path, Lexicon] = {}


def load_lexicon(root: Path = DATA) -> Lexicon:
    """The lexicon of the folder `root`, loaded once per process: a compiled file that is valid, else compiled now.

    Raises `LexiconError` for the first wrong entry; `check` lists them all.
    """
    with _lock:
        found = _loaded.get(root)
        if found is None:
            found = _loaded[root] = _load(root)
            # The lexicon is a million small objects that live as long as the process: without this each full collection of
            # garbage walks through all of them, a fifth of a second every few hundred sentences.
            gc.freeze()
        return found


def _load(root: Path) -> Lexicon:
    made_from = compiled.identity(root)
    cache = compiled.cached(made_from)
    for path in (compiled.PACKAGED, cache):
        if path is not None and (lexicon := compiled.read(path, made_from)) is not None:
            return lexicon
    lexicon = compile_lexicon(root)
    if cache is not None:
        compiled.keep(cache, compiled.encode(lexicon, made_from))
    return lexicon


def compile_lexicon(root: Path = DATA) -> Lexicon:
    """The lexicon compiled from the files of `root`. Raises `LexiconError` for the first wrong entry."""
    lexicon, faults = _compiled(root)
    if lexicon is None or faults:
        raise faults[0]
    return lexicon


def check(root: Path = DATA) -> list[LexiconError]:
    """Every fault of the lexicon files in file order."""
    return _in_file_order(_compiled(root)[1])


def compile_and_check(root: Path) -> tuple[Lexicon | None, list[LexiconError]]:
    """The lexicon compiled from the files of `root`, or None, and every fault of them in file order."""
    lexicon, faults = _compiled(root)
    return None if faults else lexicon, _in_file_order(faults)


def _compiled(root: Path) -> tuple[Lexicon | None, list[LexiconError]]:
    """The lexicon of all entries that are right, or None, and what is wrong with the others, as it was found."""
    from rasid.knowledge.build import Compiler

    faults = _not_text(root)
    if faults:
        return None, faults
    compiler = Compiler(root)
    lexicon = None
    with no_collection():
        try:
            lexicon = compiler.compile()
        except LexiconError as error:  # of a file that nothing can be compiled without
            compiler.errors.append(error)
        except KeyError as error:
            compiler.errors.append(_missing(error))
    return lexicon, compiler.errors


def _in_file_order(faults: list[LexiconError]) -> list[LexiconError]:
    return sorted(faults, key=lambda e: e.where or "")


def _missing(error: KeyError) -> LexiconError:
    return LexiconError(f"the entry {error} is missing, which others need", advice="See docs/lexicon.md")


def _not_text(root: Path) -> list[LexiconError]:
    """Files that are not UTF-8: nothing can be said of their entries."""
    faults = []
    for path in sorted(root.rglob("*")):
        if path.suffix not in (".yaml", ".tsv"):
            continue
        data = path.read_bytes()
        try:
            data.decode("utf-8")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            where = f"{path.relative_to(root).as_posix()}:{line}"
            faults.append(LexiconError(f"byte {error.start + 1} is not UTF-8", where=where, expected="UTF-8 text"))
    return faults


_PREFIXES = {"events": "events/", "naming": "naming/", "cues": "cues/", "places": "places/"}


def _prefix(file: str) -> str:
    """What the rules of a file's entries begin with."""
    folder = file.partition("/")[0]
    return _PREFIXES.get(folder, "roles/" if file == "actors/roles.yaml" else f"{folder}/")


def _entries(root: Path) -> list[tuple[str, str, Any]]:
    """(rule id, file:line, entry) of every YAML entry."""
    found = []
    for path in sorted(root.rglob("*.yaml")):
        file = path.relative_to(root).as_posix()
        try:
            items = read_yaml_list(path)
        except LexiconError:
            continue
        for line, item in items:
            if isinstance(item, dict) and "id" in item:
                found.append((_prefix(file) + str(item["id"]), f"{file}:{line}", item))
    return found


_ID = re.compile(r"(?:- (?:\{ *)?|  )id: *[\"']?([^\s\"'#,}]+)")
"""The id of an entry, whose keys stand two spaces in."""


@lru_cache(maxsize=4)
def entry_places(root: Path = DATA) -> dict[str, str]:
    """file:line of every entry, by rule id. The files are searched for ids and not parsed, which would take a second."""
    found: dict[str, str] = {}
    for path in sorted(root.rglob("*.yaml")):
        file, line = path.relative_to(root).as_posix(), 0
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if text.startswith("- "):
                line = number
            own = _ID.match(text)
            if own is not None and line:
                found[_prefix(file) + own[1]] = f"{file}:{line}"
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
    raise LexiconError(
        f"no entry {entry_id!r}",
        expected="the id of an entry" + (f" such as {', '.join(close)}" if close else ""),
        advice="Look for words with `rasid lexicon find WORD`",
    )


def find(word: str, root: Path = DATA) -> list[tuple[str, str, str]]:
    """Entries that a word leads to: (rule id, file:line, how it matched: the word taken apart, a name, or a phrase)."""
    from rasid.arabic.tokens import tokenize
    from rasid.coding.words import WordAnalyzer

    lexicon = load_lexicon(root)
    how: dict[str, str] = {}
    tables: dict[str, Sequence[Any]] = {
        "event": lexicon.events,
        "light": lexicon.lights,
        "cue": lexicon.cues,
        "role": lexicon.roles,
        "naming": lexicon.naming,
        "actor": lexicon.actors,
        "demonym": lexicon.actors,
        "anonymous": lexicon.anonymous,
        "place": lexicon.places,
        "place-head": lexicon.place_heads,
    }
    tokens = tokenize(word.strip())
    if len(tokens) == 1:
        for reading in WordAnalyzer(lexicon).analyse(tokens[0]).readings:
            for use in reading.lexeme.uses:
                if use.kind in tables:
                    how.setdefault(tables[use.kind][use.index].rule, f"{reading.features.pos} {_parts(reading)}")
    first, *rest = fold(word.strip()).split() or [""]
    for phrase in lexicon.phrases.get(first, ()):
        if list(phrase.rest) == rest and phrase.use.kind in tables:
            name = "name" if phrase.use.kind in ("actor", "place") else "phrase"
            how.setdefault(tables[phrase.use.kind][phrase.use.index].rule, name)
    where = {rule: place for rule, place, _ in _entries(root)}
    gazetteer = "places/gazetteer.tsv"
    return [
        (rule, where.get(rule, gazetteer if rule.startswith("places/") else ""), kind)
        for rule, kind in sorted(how.items())
    ]


def _parts(reading: Reading) -> str:
    """A word taken apart: و + ب + ال + هجوم."""
    future, article = "س" if reading.future else "", "ال" if reading.article else ""
    parts = (reading.conj, reading.prep, future, article, reading.lexeme.key, reading.enclitic)
    return " + ".join(part for part in parts if part)
