"""The word lists of reading: byline cues, agencies, dateline places, date words, languages.

They stand in `knowledge/data/reading/*.yaml`, one entry per list, each with `id`, `examples` (run by the tests) and
`source`. An entry is one of these kinds, told apart by its main key: `cue`, `forms`, `media`, `places`, `month`,
`hijri`, `formula`, `filler`, `label`, `not_published`, `given`, `prefix`, `never`, `code`. Anything else is a
`LexiconError`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from rasid.arabic.letters import fold
from rasid.errors import LexiconError

FILES = ("agencies", "bylines", "dates", "languages", "names", "places")

_COMMON = {"id", "examples", "source"}
_KINDS: dict[str, frozenset[str]] = {
    "cue": frozenset({"separator", "names"}),
    "forms": frozenset(),
    "places": frozenset(),
    "month": frozenset({"names"}),
    "hijri": frozenset({"names"}),
    "media": frozenset(),
    "formula": frozenset(),
    "filler": frozenset(),
    "label": frozenset(),
    "not_published": frozenset(),
    "given": frozenset(),
    "prefix": frozenset(),
    "never": frozenset(),
    "code": frozenset({"name", "letters", "words"}),
}
_SPACING = re.compile(r"[\s.]+")


@dataclass(frozen=True, slots=True)
class BylineCue:
    """Words that open a byline line."""

    id: str
    words: str
    separator_required: bool
    names_source: bool


@dataclass(frozen=True, slots=True)
class Language:
    """What tells a language in Arabic script apart."""

    code: str
    name: str
    letters: frozenset[str]
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Wordlists:
    """All lists, folded for matching. Agencies and places are keyed without spaces and dots (`packed`)."""

    cues: tuple[BylineCue, ...]
    agencies: frozenset[str]
    places: frozenset[str]
    months: dict[str, int]
    hijri_months: dict[str, int]
    media: tuple[str, ...]
    formulas: frozenset[str]
    fillers: frozenset[str]
    labels: tuple[str, ...]
    other_labels: tuple[str, ...]
    given_names: frozenset[str]
    name_prefixes: frozenset[str]
    never_in_name: frozenset[str]
    languages: tuple[Language, ...]


def packed(text: str) -> str:
    """The folded text without spaces and dots, in lower case: the key under which agencies and places are found."""
    return _SPACING.sub("", fold(text)).lower()


def entries() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every entry with the name of its file. Raises `LexiconError` at the first one that is wrong."""
    for file, entry in _raw_entries():
        fault = _fault(file, entry)
        if fault is not None:
            raise fault
        yield file, entry


def check() -> list[LexiconError]:
    """What is wrong with the word lists; empty when all is well."""
    try:
        faults = [fault for file, entry in _raw_entries() if (fault := _fault(file, entry)) is not None]
    except LexiconError as error:
        return [error]
    seen: dict[str, str] = {}
    for file, entry in _raw_entries():
        identifier = entry.get("id") if isinstance(entry, dict) else None
        if isinstance(identifier, str):
            if identifier in seen:
                faults.append(
                    LexiconError(
                        f"the id {identifier!r} is also in {seen[identifier]}", where=file, expected="one entry per id"
                    )
                )
            seen[identifier] = file
    return faults


def _raw_entries() -> Iterator[tuple[str, Any]]:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    folder = files("rasid.knowledge") / "data" / "reading"
    for name in FILES:
        file = f"reading/{name}.yaml"
        try:
            content = yaml.load((folder / f"{name}.yaml").read_text(encoding="utf-8"), Loader=loader)
        except FileNotFoundError as error:
            raise LexiconError("the word list is missing", where=file, advice="Install Rasid again") from error
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            where = f"{file}:{mark.line + 1}" if mark is not None else file
            raise LexiconError(f"not YAML: {getattr(error, 'problem', error)}", where=where) from error
        if not isinstance(content, list):
            raise LexiconError("not a list", where=file, expected="a list of entries")
        for entry in content:
            yield file, entry


def _fault(file: str, entry: Any) -> LexiconError | None:
    if not isinstance(entry, dict) or not isinstance(entry.get("id"), str):
        return LexiconError("an entry without id", where=file, expected="a mapping with id, examples and source")
    where = f"{file}, {entry['id']}"
    kinds = [kind for kind in _KINDS if kind in entry]
    if len(kinds) != 1:
        return LexiconError("no kind, or several", where=where, expected=f"one of the keys {', '.join(_KINDS)}")
    unknown = set(entry) - _COMMON - _KINDS[kinds[0]] - {kinds[0]}
    missing = (_COMMON | _KINDS[kinds[0]]) - set(entry)
    if unknown:
        return LexiconError(
            f"unknown key {sorted(unknown)[0]!r}",
            where=where,
            expected=", ".join(sorted(_COMMON | _KINDS[kinds[0]] | {kinds[0]})),
        )
    if missing:
        return LexiconError(f"no {sorted(missing)[0]!r}", where=where)
    if not entry["examples"]:
        return LexiconError("no example", where=where, expected="at least one")
    if "separator" in entry and entry["separator"] not in ("required", "optional"):
        return LexiconError(f"separator {entry['separator']!r}", where=where, expected="required or optional")
    if kinds[0] == "cue" and entry["names"] not in ("person", "source"):
        return LexiconError(f"names {entry['names']!r}", where=where, expected="person or source")
    return None


@lru_cache(maxsize=1)
def wordlists() -> Wordlists:
    """The word lists, read once."""
    lists: dict[str, list[str]] = {kind: [] for kind in _KINDS}
    cues: list[BylineCue] = []
    months: dict[str, int] = {}
    hijri: dict[str, int] = {}
    languages: list[Language] = []
    for _, entry in entries():
        if "cue" in entry:
            for words in entry["cue"]:
                cues.append(
                    BylineCue(entry["id"], fold(words), entry["separator"] == "required", entry["names"] == "source")
                )
        elif "month" in entry:
            months.update({fold(name).lower(): int(entry["month"]) for name in entry["names"]})
        elif "hijri" in entry:
            hijri.update({fold(name).lower(): int(entry["hijri"]) for name in entry["names"]})
        elif "code" in entry:
            words = frozenset(one_spelling(word) for word in entry["words"])
            languages.append(Language(entry["code"], entry["name"], frozenset(entry["letters"]), words))
        else:
            kind = next(kind for kind in _KINDS if kind in entry)
            lists[kind].extend(entry[kind])

    def folded(kind: str) -> list[str]:
        return [fold(word).lower().strip() for word in lists[kind]]

    def longest_first(words: list[str]) -> tuple[str, ...]:
        return tuple(sorted(set(words), key=lambda word: (-len(word), word)))

    return Wordlists(
        cues=tuple(sorted(cues, key=lambda cue: (-len(cue.words), cue.words))),
        agencies=frozenset(packed(form) for form in lists["forms"]),
        places=frozenset(packed(place) for place in lists["places"]),
        months=months,
        hijri_months=hijri,
        media=longest_first(folded("media")),
        formulas=frozenset(packed(line) for line in lists["formula"]),
        fillers=frozenset(folded("filler")),
        labels=longest_first(folded("label")),
        other_labels=longest_first(folded("not_published")),
        given_names=frozenset(folded("given")),
        name_prefixes=frozenset(word.rstrip(".") for word in folded("prefix")),
        never_in_name=frozenset(lists["never"]),
        languages=tuple(languages),
    )


def one_spelling(word: str) -> str:
    """A word with Arabic kaf and ya for the Persian ones, so that both keyboards count alike."""
    return word.replace("ک", "ك").replace("ی", "ي").replace("ى", "ي")
