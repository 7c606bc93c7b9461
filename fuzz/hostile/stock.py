"""What hostile texts are made of: every word of the lexicon, by the folder it stands in, and sentences that are sound until something is done to them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from rasid.knowledge.loader import DATA
from rasid.reading.encoding import decode

EXAMPLES = Path(__file__).parents[2] / "examples"
_ARABIC = re.compile(r"[\u0621-\u064a][\u0621-\u0652 ]*[\u0621-\u0652]")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SENTENCES = ("text", "example")
_LISTED = re.compile(r"[/,|:#@]")
FOLDERS = ("actors", "cues", "events", "naming", "places", "quantities", "times", "words")


def _strings(value: Any, key: str = "") -> list[tuple[str, str]]:
    """(key, string) of everything in an entry."""
    if isinstance(value, str):
        return [(key, value)]
    if isinstance(value, dict):
        return [found for name, own in value.items() for found in _strings(own, str(name))]
    if isinstance(value, list):
        return [found for own in value for found in _strings(own, key)]
    return []


@cache
def _entries() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for folder in FOLDERS:
        own = found.setdefault(folder, [])
        for path in sorted((DATA / folder).glob("*.yaml")):
            own += _strings(yaml.load(path.read_bytes(), Loader=_LOADER))
        for path in sorted((DATA / folder).glob("*.tsv")):
            if path.name != "gazetteer.tsv":
                own += [
                    ("", cell)
                    for line in path.read_text(encoding="utf-8").splitlines()
                    if not line.startswith("#")
                    for cell in line.split("\t")
                ]
    return found


@cache
def words(folder: str) -> tuple[str, ...]:
    """Names, words and forms of a folder of the lexicon, each once, in the order of the files."""
    found: dict[str, None] = {}
    for key, value in _entries()[folder]:
        if key in _SENTENCES:
            continue
        for piece in _LISTED.split(value):
            match = _ARABIC.fullmatch(piece.strip())
            if match and len(piece) < 60:
                found[match[0]] = None
    return tuple(found)


@cache
def all_words() -> tuple[str, ...]:
    """The words of all folders, each once."""
    return tuple(dict.fromkeys(word for folder in FOLDERS for word in words(folder)))


@cache
def sentences() -> tuple[str, ...]:
    """The examples of the lexicon."""
    return tuple(dict.fromkeys(value for own in _entries().values() for key, value in own if key in _SENTENCES))


@cache
def articles() -> tuple[str, ...]:
    """The example reports."""
    return tuple(decode(path.read_bytes(), where=path.name).text for path in sorted(EXAMPLES.glob("*.txt")))


@cache
def place_names() -> tuple[str, ...]:
    """Names of places, every tenth of the gazetteer."""
    found: dict[str, None] = {}
    for line in (DATA / "places" / "gazetteer.tsv").read_text(encoding="utf-8").splitlines()[::10]:
        for cell in line.split("\t"):
            if _ARABIC.fullmatch(cell):
                found[cell] = None
    return tuple(found)
