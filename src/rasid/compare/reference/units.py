"""What the reports say, in the units that are compared with reference events: incidents where they were made, else the happenings of each report.

"Seven soldiers were killed in an attack by …" is two coded events, and for a reference data set one: events of one sentence at the same places are
taken together, unless they count different dead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, select

from rasid.archive.tables import captures, event_places, events, incident_events, incidents, numbers, parties, reports
from rasid.compare.reference.knowledge import lethal_rules

MANY = 500
"""How many ids one query names."""
VAGUE = 31
"""A report that gives no closer time than this many days says nothing about which happening of a place it speaks of."""


@dataclass(frozen=True, slots=True)
class Act:
    """One coded event of a unit."""

    id: int
    report: int
    sentence: int
    type: str
    modes: str
    rule: str
    trigger: str
    acled: str | None


@dataclass(frozen=True, slots=True)
class Party:
    """An actor or recipient; `role`, `actor` and `code` as in the table `parties`."""

    role: str
    actor: str
    code: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where it happened, with UCDP's precision code."""

    name: str
    lat: float | None
    lon: float | None
    country: str | None
    precision: int


@dataclass(frozen=True, slots=True)
class Deaths:
    """A number of killed people as a report gives it; `high` is None where it gives a lower limit only (at least six, dozens)."""

    low: int
    high: int | None
    words: str


@dataclass(slots=True)
class Unit:
    """One happening that reports speak of. `key` is the same however often the reports are coded or in which order they were added."""

    key: str
    incident: bool
    acts: list[Act] = field(default_factory=list)
    reports: set[int] = field(default_factory=set)
    dates: list[tuple[date, date]] = field(default_factory=list)
    published: list[date] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    parties: list[Party] = field(default_factory=list)
    deaths: list[Deaths] = field(default_factory=list)

    @property
    def lethal(self) -> bool:
        """Whether somebody died: a number of dead, or a word that says so."""
        return any(number.high != 0 for number in self.deaths) or any(act.rule in lethal_rules() for act in self.acts)

    @property
    def near_dates(self) -> list[tuple[date, date]]:
        """The times that the reports give, without those that are too vague to tell happenings apart."""
        return [(start, end) for start, end in self.dates if (end - start).days < VAGUE]

    def window(self) -> tuple[date, date] | None:
        """From the first to the last day that it may have happened on by what the reports say; that of publication where
        they give none; None where they give no time that is close enough."""
        if self.dates:
            near = self.near_dates
            return (min(start for start, _ in near), max(end for _, end in near)) if near else None
        return (min(self.published), max(self.published)) if self.published else None


def load_units(connection: Connection, types: Iterable[str]) -> list[Unit]:
    """Every unit with an event of these types that is put forward as something that happened, by key."""
    by_event: dict[int, Unit] = {}
    units: dict[str, Unit] = {}
    query = (
        select(
            events, reports.c.published, captures.c.sha256, captures.c.given_digest, incidents.c.key.label("incident")
        )
        .select_from(
            events.join(reports, reports.c.id == events.c.report_id)
            .join(captures, captures.c.id == reports.c.id)
            .outerjoin(incident_events, incident_events.c.event_id == events.c.id)
            .outerjoin(incidents, incidents.c.id == incident_events.c.incident_id)
        )
        .where(events.c.type.in_(sorted(types)), events.c.status == "actual")
        .order_by(captures.c.sha256, captures.c.given_digest, events.c.start, events.c.end, events.c.key)
    )
    for row in connection.execute(query):
        own = f"{row.sha256[:16]}-{row.given_digest[:8]}:{row.happening}"
        key = f"incident:{row.incident}" if row.incident else own
        unit = units.setdefault(key, Unit(key, row.incident is not None))
        unit.acts.append(
            Act(row.id, row.report_id, row.sentence, row.type, row.modes, row.rule, row.trigger, row.acled)
        )
        unit.reports.add(row.report_id)
        by_event[row.id] = unit
        if row.date_from and row.date_to:
            unit.dates.append((date.fromisoformat(row.date_from), date.fromisoformat(row.date_to)))
        if row.published:
            unit.published.append(date.fromisoformat(row.published))
    ids = sorted(by_event)
    for row in _of(connection, select(event_places).where(event_places.c.role == "at"), event_places, ids):
        spot = Spot(row.name_en or row.name_ar, row.lat, row.lon, row.country, row.precision)
        _once(by_event[row.event_id].spots, spot)
    for row in _of(connection, select(parties), parties, ids):
        _once(by_event[row.event_id].parties, Party(row.role, row.actor, row.code, row.name_en or row.name_ar))
    killed = select(numbers).where(numbers.c.kind == "killed", numbers.c.unit == "person")
    for row in _of(connection, killed, numbers, ids):
        given = [int(n) for n in (row.low, row.best, row.high) if n is not None]
        if given:
            high = None if row.best is None and row.high is None else max(given)
            _once(
                by_event[row.event_id].deaths,
                Deaths(min(given) if row.low is not None or row.best is not None else 0, high, row.words),
            )
    units = _together(units)
    for unit in units.values():
        unit.spots.sort(key=lambda s: (s.precision, s.name, s.lat or 0.0, s.lon or 0.0))
        unit.parties.sort(key=lambda p: (p.actor, p.role, p.code or "", p.name))
        unit.deaths.sort(key=lambda d: (d.low, d.high or 0, d.words))
    return [units[key] for key in sorted(units)]


def _together(units: dict[str, Unit]) -> dict[str, Unit]:
    """The units with those made one that speak of one thing in one sentence; in the order of their keys, each by the first one's key."""
    made: dict[str, Unit] = {}
    by_sentence: dict[tuple[int, int, tuple[str, ...]], Unit] = {}
    for key in sorted(units, key=lambda k: (units[k].incident, k)):
        unit = units[key]
        places = tuple(sorted(spot.name for spot in unit.spots))
        sentences = (
            sorted({(act.report, act.sentence, places) for act in unit.acts}) if places and not unit.incident else []
        )
        first = next((by_sentence[s] for s in sentences if s in by_sentence and _one_count(by_sentence[s], unit)), None)
        if first is None:
            made[key] = first = unit
        else:
            first.acts += unit.acts
            for name in ("dates", "parties", "deaths"):
                for value in getattr(unit, name):
                    _once(getattr(first, name), value)
        for sentence in sentences:
            by_sentence.setdefault(sentence, first)
    return made


def _one_count(one: Unit, other: Unit) -> bool:
    """Whether two units do not count different dead, and give no different days."""
    deaths = {(n.low, n.high) for n in one.deaths}, {(n.low, n.high) for n in other.deaths}
    dates = set(one.dates), set(other.dates)
    return all(not a or not b or bool(a & b) for a, b in (deaths, dates))


def _of(connection: Connection, query: Select[Any], table: Any, ids: list[int]) -> Iterator[Any]:
    """Rows of a table that belong to events."""
    for start in range(0, len(ids), MANY):
        batch = ids[start : start + MANY]
        yield from connection.execute(query.where(table.c.event_id.in_(batch)).order_by(table.c.id))


def _once(values: list[Any], value: Any) -> None:
    if value not in values:
        values.append(value)
