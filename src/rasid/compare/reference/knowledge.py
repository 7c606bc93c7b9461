"""What is known of reference data sets, as data: `knowledge/data/reference/*.tsv`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rasid.errors import LexiconError

UCDP, ACLED = "ucdp-ged", "acled"
FORMATS = (UCDP, ACLED)
OWN = "rasid"
"""Names the precision codes of records in `precision.tsv`."""
_SIGNS = re.compile(r"[\W_]+")
_YEARS = re.compile(r"(?<!\s)\s*+\(\d{4}-(\d{4})?\)")
_BRANCH = re.compile(r" - | \(")
"""What follows is a branch or a country: Islamic State - Sinai Province, Islamic State (Iraq)."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country with its ISO codes; `number` is None where the list gives none."""

    iso2: str
    iso3: str
    number: int | None


@dataclass(frozen=True, slots=True)
class ActorRule:
    """Who an actor of a data set is: the id of the row, and what of a coded actor shows it."""

    id: str
    patterns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scope:
    """Which types of a data set a coded event can be; no types: the set does not hold such events."""

    id: str
    types: tuple[str, ...]
    lethal: bool


def bare(name: str) -> str:
    """A name without case and signs, as names of columns and countries are compared."""
    return _SIGNS.sub("", name).casefold()


def _rows(name: str, width: int) -> Iterator[tuple[str, list[str]]]:
    """(file:line, cells) of a table. Raises `LexiconError` for a row of another shape."""
    text = (files("rasid.knowledge") / "data" / "reference" / name).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), start=1):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        where = f"reference/{name}:{number}"
        if len(cells) != width or not all(cells):
            raise LexiconError(
                "not a row of the table", where=where, expected=f"{width} cells parted by tabs, none empty"
            )
        yield where, cells


@cache
def columns(format_: str) -> tuple[tuple[str, str], ...]:
    """(field, bare name of a column) of a format, in the order in which names are preferred."""
    found = []
    for where, (named, field, column, _) in _rows("columns.tsv", 4):
        if named not in FORMATS:
            raise LexiconError(f"unknown format {named!r}", where=where, expected=" or ".join(FORMATS))
        if named == format_:
            found.append((field, bare(column)))
    return tuple(found)


@cache
def countries() -> dict[str, Country]:
    """Countries by bare name, by each of their ISO codes, in capitals, and by ISO number."""
    found: dict[str, Country] = {}
    for _, (iso2, iso3, number, names, _) in _rows("countries.tsv", 5):
        country = Country(iso2, iso3, int(number) or None)
        for name in names.split("|"):
            found.setdefault(bare(name), country)
        for code in (iso2, iso3, number if number != "0" else iso2):
            found.setdefault(code, country)
    return found


@cache
def amounts() -> dict[tuple[str, str, int], float]:
    """(format, where or when, code) → kilometres or days that a value can be off."""
    found = {}
    for where, (named, about, code, amount, _, _) in _rows("precision.tsv", 6):
        try:
            found[named, about, int(code)] = float(amount)
        except ValueError as error:
            raise LexiconError("not a number", where=where, expected="a code and an amount") from error
    return found


@cache
def _scopes() -> dict[tuple[str, str], Scope]:
    found = {}
    for _, (id_, named, coded, types, lethal, _, _) in _rows("types.tsv", 7):
        found[named, coded] = Scope(id_, () if types == "-" else tuple(types.split("|")), lethal == "yes")
    return found


def scope(format_: str, type_: str, modes: str) -> Scope | None:
    """What a data set holds of a coded event; None when it holds nothing of its kind. The first of the modes that has a row decides."""
    table = _scopes()
    for mode in modes.split():
        if (found := table.get((format_, f"{type_}:{mode}"))) is not None:
            return found if found.types else None
    found = table.get((format_, type_))
    return found if found is not None and found.types else None


@cache
def lethal_rules() -> frozenset[str]:
    """Rules of the lexicon whose events mean that somebody died."""
    return frozenset(cells[0] for _, cells in _rows("lethal.tsv", 3))


@cache
def _actor_rules(format_: str) -> tuple[dict[str, ActorRule], tuple[tuple[re.Pattern[str], ActorRule], ...]]:
    names: dict[str, ActorRule] = {}
    patterns = []
    for where, (id_, named, name, match, _, _) in _rows("actors.tsv", 6):
        if named not in FORMATS:
            raise LexiconError(f"unknown format {named!r}", where=where, expected=" or ".join(FORMATS))
        if named != format_:
            continue
        rule = ActorRule(id_, tuple(match.split("|")))
        if "{country}" in name:
            before, _, after = name.partition("{country}")
            patterns.append((re.compile(re.escape(before) + "(.+)" + re.escape(after)), rule))
        else:
            names[name] = rule
    return names, tuple(patterns)


@cache
def actor_rule(format_: str, name: str) -> ActorRule | None:
    """Who an actor of a data set is; None when no row says so. The years that ACLED puts behind a government's name do not matter."""
    names, patterns = _actor_rules(format_)
    name = " ".join(name.split())
    # The years are the government's; what stands behind them is a unit of its forces.
    for spelling in (name, _YEARS.sub("", name), _YEARS.split(name)[0], _BRANCH.split(name)[0]):
        if (rule := names.get(spelling)) is not None:
            return rule
    for pattern, rule in patterns:
        for spelling in (_YEARS.split(name)[0], _YEARS.split(name)[0].split(" - ")[0]):
            found = pattern.fullmatch(spelling)
            country = countries().get(bare(found.group(1))) if found else None
            if country is not None:
                return ActorRule(rule.id, tuple(p.replace("{iso}", country.iso3) for p in rule.patterns))
    return None


def sides(format_: str, name: str | None) -> list[str]:
    """The actors that one side of a reference event names: the whole when it is known, else its parts."""
    if not name:
        return []
    if actor_rule(format_, name) is not None:
        return [name]
    return [part for part in (p.strip() for p in re.split(r",\s+|;\s*", name)) if part]


@cache
def types_of(format_: str) -> frozenset[str]:
    """The types of coded events of which a data set can hold some."""
    return frozenset(
        coded.partition(":")[0] for (named, coded), scope_ in _scopes().items() if named == format_ and scope_.types
    )
