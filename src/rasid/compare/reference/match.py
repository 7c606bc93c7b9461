"""Matches of reference events with what the reports say: the best fits first, each side taken once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from itertools import chain
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from rasid.archive.tables import reference_events, reference_matches
from rasid.compare.reference.knowledge import amounts, types_of
from rasid.compare.reference.parts import GAPS, LAGS, THRESHOLD, Fit, Reference, fit
from rasid.compare.reference.store import ReferenceSet
from rasid.compare.reference.units import VAGUE, Unit, load_units

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Match:
    """A reference event and what of the reports was matched with it."""

    event: Reference
    unit: Unit
    fit: Fit


class Calendar:
    """Reference events by the days that they lie on; without those that are known to more than a month only."""

    def __init__(self, events: Iterable[Reference]) -> None:
        self._days: dict[int, list[Reference]] = {}
        for event in events:
            slack = int(amounts().get((event.format, "when", event.date_precision or 1), 0)) + len(GAPS)
            start, end = event.date_from.toordinal() - slack, event.date_to.toordinal() + slack
            if (event.date_to - event.date_from).days >= VAGUE:
                continue
            for day in range(start, end + 1):
                self._days.setdefault(day, []).append(event)

    def near(self, unit: Unit) -> Iterator[Reference]:
        """Every event that may have happened when the unit did."""
        days: set[int] = set()
        for start, end in unit.near_dates:
            days.update(range(start.toordinal(), end.toordinal() + 1))
        if not unit.dates:
            for published in unit.published:
                days.update(range(published.toordinal() - len(LAGS), published.toordinal() + 1))
        seen: set[int] = set()
        for event in chain(*(self._days.get(day, ()) for day in sorted(days))):
            if event.id not in seen:
                seen.add(event.id)
                yield event


def references(connection: Connection, chosen: ReferenceSet) -> list[Reference]:
    """The events of a set in the order of their keys."""
    c = reference_events.c
    columns = [c[own.name] for own in fields(Reference) if own.name != "format"]
    rows = connection.execute(select(*columns).where(c.set_id == chosen.id).order_by(c.key)).mappings()
    return [
        Reference(
            **{
                **row, "format": chosen.format, "date_from": date.fromisoformat(row["date_from"]),
                "date_to": date.fromisoformat(row["date_to"]),
            }
        )
        for row in rows
    ]  # fmt: skip


def units_for(connection: Connection, format_: str) -> list[Unit]:
    """What the reports say of the kinds that a format holds."""
    return load_units(connection, types_of(format_))


def candidates(events: Iterable[Reference], units: Iterable[Unit], *, least: float = THRESHOLD) -> list[Match]:
    """Every pair that fits, best first; equal scores in the order of the keys."""
    calendar = Calendar(events)
    found = [
        Match(event, unit, fitted)
        for unit in units
        if unit.spots
        for event in calendar.near(unit)
        if (fitted := fit(unit, event)) is not None and fitted.score >= least
    ]
    found.sort(key=lambda m: (-m.fit.score, m.event.key, m.unit.key))
    return found


def assign(pairs: Iterable[Match]) -> list[Match]:
    """The pairs that are kept. A unit speaks of one reference event. A reference event is one incident, and where no incidents were made
    one happening of each report: several reports may speak of it."""
    kept: list[Match] = []
    units: set[str] = set()
    incidents: set[int] = set()
    by_report: set[tuple[int, int]] = set()
    for pair in pairs:
        if pair.unit.key in units:
            continue
        if pair.unit.incident:
            if pair.event.id in incidents:
                continue
            incidents.add(pair.event.id)
        else:
            report = min(pair.unit.reports)
            if (pair.event.id, report) in by_report:
                continue
            by_report.add((pair.event.id, report))
        units.add(pair.unit.key)
        kept.append(pair)
    return kept


def rebuild(connection: Connection, sets: Iterable[ReferenceSet]) -> dict[str, list[Match]]:
    """Match sets anew and keep the result: matches by name of the set."""
    made: dict[str, list[Match]] = {}
    chosen = list(sets)
    units = {format_: units_for(connection, format_) for format_ in sorted({s.format for s in chosen})}
    for one in chosen:
        events = references(connection, one)
        own = select(reference_events.c.id).where(reference_events.c.set_id == one.id)
        connection.execute(delete(reference_matches).where(reference_matches.c.reference_id.in_(own)))
        made[one.name] = assign(candidates(events, units[one.format]))
        rows: list[dict[str, Any]] = [
            {
                "reference_id": match.event.id, "event_id": act.id, "score": match.fit.score,
                "detail": {"unit": match.unit.key, "parts": match.fit.detail()},
            }
            for match in made[one.name]
            for act in match.unit.acts
        ]  # fmt: skip
        for start in range(0, len(rows), _BATCH):
            connection.execute(insert(reference_matches), rows[start : start + _BATCH])
    return made
