"""The words of time: reads `times/*.yaml` (and the numerals) into look-up tables by folded first token."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from rasid.arabic.letters import fold
from rasid.arabic.numbers import NumberWords, Prefix
from rasid.errors import LexiconError
from rasid.knowledge.quantity_words import forms_of, load_number_words, one_of, printed_forms, read_entries

_DAY_KINDS = frozenset({"day", "night", "until-now", "unresolved", "none"})
_MODIFIERS = frozenset(
    {
        "direction",
        "demonstrative",
        "last",
        "few",
        "edge",
        "fraction",
        "season",
        "prep",
        "duration",
        "mark",
        "age",
        "head-name",
        "head-event",
        "head-general",
        "head-outlet",
        "head-every",
        "past",
        "future",
        "future-not",
    }
)
_ROLES = frozenset({"ago", "since", "until", "before", "after", "during", "from", "to", "between", "of", "in", "link"})
_UNITS = frozenset({"second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century"})
_CALENDARS = frozenset({"gregorian", "hijri", "easter-west", "easter-east"})
_STRENGTHS = frozenset({"strong", "weak", "strict"})


class TimeForm(msgspec.Struct, frozen=True, array_like=True):
    """One printed form of a time word. `value` and `name` mean what `kind` needs: the month number and
    calendar, the weekday, the unit and its grammatical number (`number`), the offset in days, the direction."""

    id: str
    kind: str
    value: int
    name: str
    number: str
    strength: str
    spelled: tuple[str, ...]
    prefix: Prefix
    article: bool
    skip: int
    rest: tuple[str, ...]


class Unit(msgspec.Struct, frozen=True):
    """A unit of time: see `units.yaml`."""

    slack: int
    low: int
    high: int
    begins: int = 0


class Holiday(msgspec.Struct, frozen=True):
    """A feast: see `holidays.yaml`."""

    calendar: str
    month: int
    day: int
    days: int


class TimeWords(msgspec.Struct, frozen=True, dict=True):
    """All words of time with the tables they refer to."""

    numbers: NumberWords
    forms: dict[str, tuple[TimeForm, ...]]
    units: dict[str, Unit]
    holidays: dict[str, Holiday]
    edges: dict[str, dict[str, tuple[int, int]]]
    seasons: dict[str, tuple[int, int]]
    future_not: tuple[str, ...]

    @cached_property
    def openings(self) -> dict[str, frozenset[str] | None]:
        """The words with which a time can begin: None, or the words of which one must follow. Most of the words of time that a text
        holds (في، من) begin one only with a certain word behind them."""
        found: dict[str, frozenset[str] | None] = {}
        for word, forms in self.forms.items():
            alone = any(
                not f.rest and (f.kind in _OPENING or (f.kind == "prep" and f.name in _OPENING_ROLES)) for f in forms
            )
            found[word] = None if alone else frozenset(f.rest[0] for f in forms if f.rest)
        return found | dict.fromkeys((*self.numbers.forms, *_ARTICLES))

    @cached_property
    def speak_of_future(self) -> frozenset[str]:
        """The words that by themselves speak of the future."""
        return frozenset(word for word, forms in self.forms.items() if any(f.kind == "future" for f in forms))


_OPENING = frozenset({
    "month", "weekday", "unit", "day", "night", "until-now", "part-after", "unresolved", "edge", "last", "fraction", "season", "holiday",
    "part", "demonstrative", "duration", "none", "head-every",
})  # fmt: skip
"""Kinds of words that are a time, begin one or rule one out."""
_ARTICLES = ("ال", "لل", "بال")
"""Articles that are printed apart from a number in digits."""
_OPENING_ROLES = frozenset({"from", "between", "ago", "since", "after", "until"})


class _Table:
    def __init__(self) -> None:
        self.forms: dict[str, list[TimeForm]] = {}

    def add(
        self,
        entry: dict[str, Any],
        form: str,
        kind: str,
        *,
        value: int = 0,
        name: str = "",
        number: str = "",
        strength: str = "",
        article: bool = False,
    ) -> None:
        spelled = tuple(entry.get("spelled", ()))
        for p in printed_forms(form.rstrip("ـ"), article=article):
            item = TimeForm(
                f"times/{entry['id']}",
                kind,
                value,
                name,
                number,
                strength,
                spelled,
                p.prefix,
                p.article,
                p.skip,
                p.rest,
            )
            self.forms.setdefault(p.first, []).append(item)


def _number(entry: dict[str, Any], key: str, low: int, high: int, path: Path) -> int:
    value = entry.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise LexiconError(
            f"{key} is {value!r}", where=f"{path}: {entry['id']}", expected=f"a whole number from {low} to {high}"
        )
    return value


def _pair(entry: dict[str, Any], key: str, path: Path) -> tuple[int, int]:
    value = entry.get(key)
    if not isinstance(value, list) or len(value) != 2 or not all(isinstance(v, int) for v in value):
        raise LexiconError(
            f"{key} is {value!r}", where=f"{path}: {entry['id']}", expected="two whole numbers [first, last]"
        )
    return value[0], value[1]


def _load_units(path: Path, table: _Table) -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    keys = {"singular": "sg", "dual": "du", "construct": "co", "plural": "pl"}
    for entry in read_entries(path, frozenset({"unit", "slack", "low", "high", "begins", *keys})):
        name = one_of(entry, "unit", _UNITS, path)
        units[name] = Unit(
            _number(entry, "slack", 0, 40000, path),
            _number(entry, "low", 0, 1000, path),
            _number(entry, "high", 0, 1000, path),
            _number(entry, "begins", 0, 6, path) if "begins" in entry else 0,
        )
        for key, number in keys.items():
            for form in entry.get(key) or ():
                table.add(entry, form, "unit", name=name, number=number, article=number != "co")
    return units


def _load_modifiers(
    path: Path, table: _Table, edges: dict[str, dict[str, tuple[int, int]]], seasons: dict[str, tuple[int, int]]
) -> tuple[str, ...]:
    keys = {"kind", "value", "plural", "month", "year", "week", "decade", "months", "role", "forms"}
    future_not: list[str] = []
    for entry in read_entries(path, frozenset(keys)):
        kind = one_of(entry, "kind", _MODIFIERS, path)
        rule = f"times/{entry['id']}"
        name = one_of(entry, "role", _ROLES, path) if kind == "prep" else rule
        if kind == "edge":
            edges[rule] = {key: _pair(entry, key, path) for key in ("month", "year", "week", "decade")}
        if kind == "season":
            seasons[rule] = _pair(entry, "months", path)
        if kind == "future-not":
            future_not.extend(fold(form) for form in forms_of(entry, path))
            continue
        for form in forms_of(entry, path):
            article = kind in ("season",) or kind.startswith("head")
            table.add(
                entry,
                form,
                kind,
                value=int(entry.get("value", 0)),
                name=name,
                number="pl" if entry.get("plural") else "",
                article=article,
            )
    return tuple(future_not)


def load_time_words(root: Path) -> TimeWords:
    """The words of time under `root` (the folder that holds `times/` and `quantities/`)."""
    table = _Table()
    folder = root / "times"
    path = folder / "months.yaml"
    for entry in read_entries(path, frozenset({"month", "calendar", "strength", "spelled", "forms"})):
        month, calendar = _number(entry, "month", 1, 12, path), one_of(entry, "calendar", _CALENDARS, path)
        strength = one_of(entry, "strength", _STRENGTHS, path)
        for form in forms_of(entry, path):
            table.add(entry, form, "month", value=month, name=calendar, strength=strength)
    path = folder / "weekdays.yaml"
    for entry in read_entries(path, frozenset({"weekday", "forms"})):
        for form in forms_of(entry, path):
            table.add(entry, form, "weekday", value=_number(entry, "weekday", 0, 6, path), article=True)
    units = _load_units(folder / "units.yaml", table)
    path = folder / "relative.yaml"
    for entry in read_entries(path, frozenset({"kind", "offset", "forms"})):
        kind = one_of(entry, "kind", _DAY_KINDS, path)
        offset = _number(entry, "offset", -30, 30, path) if kind in ("day", "night") else 0
        for form in forms_of(entry, path):
            table.add(entry, form, kind, value=offset)
    path = folder / "parts.yaml"
    for entry in read_entries(path, frozenset({"forms", "adverb"})):
        for form in forms_of(entry, path):
            table.add(entry, form, "part")
        for form in entry.get("adverb") or ():
            table.add(entry, form, "part-after")
    path = folder / "holidays.yaml"
    holidays: dict[str, Holiday] = {}
    for entry in read_entries(path, frozenset({"calendar", "month", "day", "days", "forms"})):
        holidays[f"times/{entry['id']}"] = Holiday(
            one_of(entry, "calendar", _CALENDARS, path),
            _number(entry, "month", 0, 12, path),
            _number(entry, "day", -60, 60, path),
            _number(entry, "days", 1, 30, path),
        )
        for form in forms_of(entry, path):
            table.add(entry, form, "holiday")
    edges: dict[str, dict[str, tuple[int, int]]] = {}
    seasons: dict[str, tuple[int, int]] = {}
    future_not = _load_modifiers(folder / "modifiers.yaml", table, edges, seasons)
    forms = {k: tuple(sorted(v, key=lambda f: (-len(f.rest), len(f.prefix)))) for k, v in table.forms.items()}
    return TimeWords(load_number_words(root), forms, units, holidays, edges, seasons, future_not)
