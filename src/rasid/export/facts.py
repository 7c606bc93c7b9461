"""Facts about formats and persons that are data: columns of published tables, sectors of actor codes, nouns of homes."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent / "data"


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a table in `export/data`, without comments."""
    lines = (_DATA / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


@cache
def columns(table: str) -> tuple[str, ...]:
    """The published columns of a table, in their order."""
    return tuple(row[1] for row in rows("columns") if row[0] == table)


@cache
def homes() -> frozenset[str]:
    """The rules of the role nouns that mean somebody's home."""
    return frozenset(row[0] for row in rows("homes"))


@cache
def called() -> frozenset[str]:
    """Folded words behind which the name of a person stands."""
    return frozenset(row[0] for row in rows("called"))


@cache
def not_names() -> frozenset[str]:
    """Folded words that stand where names do and are none."""
    return frozenset(row[0] for row in rows("not-names"))


@cache
def sides() -> dict[str, str]:
    """By sector of an actor code: state, armed, civilian or none."""
    return {row[0]: row[1] for row in rows("sectors")}


@cache
def disorder_types() -> dict[str, str]:
    """ACLED's disorder type by event type and sub-event type."""
    return {row[0]: row[1] for row in rows("disorder")}


def country_and_sector(code: str | None) -> tuple[str | None, str | None]:
    """What an actor code says: `IRQREBISI` is (IRQ, REB), `MIL` (None, MIL), `IGOUNO` (None, IGO), `ISR` (ISR, None)."""
    if not code:
        return None, None
    first, second = code[:3], code[3:6]
    if first in sides():
        return None, first
    return first, second if second in sides() else None


def side(code: str | None) -> str | None:
    """Whose violence is meant: `state`, `armed` or `civilian`; None where the code does not say. A country alone acts as a state."""
    country, sector = country_and_sector(code)
    if sector is None:
        return "state" if country is not None and code == country else None
    found = sides()[sector]
    return None if found == "none" else found
