"""What the reports have and a data set lacks, and the reverse; recall and precision of the one against the other.

In a window of time, in the countries of the set:

- **recall**: of the events of the set, the share that reports speak of (a match was found). Events that are known to more than a month do not count.
- **precision**: of what the reports say happened there (one for each incident, else for each happening of a report), as far as the set can hold it
  (`types.tsv`; for UCDP GED only what was lethal) and with a place closer than the country, the share that was matched. What was not matched may be
  wrong, or right and missing in the set: `gaps` lists it. What fits an event that was matched already is told twice and counts for neither. Most reports
  give no day, and stand at that of their publication; so the share is given again for what they give a day of and a number of dead for.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, func, select

from rasid.archive.tables import reference_events, reference_matches, reports
from rasid.compare.reference.knowledge import scope
from rasid.compare.reference.match import Match, candidates, references, units_for
from rasid.compare.reference.parts import Reference
from rasid.compare.reference.store import ReferenceSet
from rasid.compare.reference.units import VAGUE, Unit
from rasid.distance import kilometres
from rasid.errors import UsageError

NEAR_MISS = 0.35
"""Least score of a pair that is shown as a near miss."""
_Z = 1.959964
_CLOSER_THAN_COUNTRY = 5


@dataclass(frozen=True, slots=True)
class Window:
    """What is looked at. `first`, `last`: days; `countries`: ISO codes; `centre` and `within`: a place and kilometres around it."""

    first: date
    last: date
    countries: tuple[str, ...]
    centre: tuple[float, float] | None = None
    within: float = 0.0

    def holds(self, lat: float | None, lon: float | None) -> bool:
        """Whether a point lies around the place, if there is one."""
        if self.centre is None:
            return True
        return lat is not None and lon is not None and kilometres(lat, lon, *self.centre) <= self.within


@dataclass(frozen=True, slots=True)
class Share:
    """`found` of `all`, with the 95 % interval of Wilson."""

    found: int
    all: int

    @property
    def value(self) -> float | None:
        return self.found / self.all if self.all else None

    @property
    def interval(self) -> tuple[float, float] | None:
        if not self.all:
            return None
        n, p = self.all, self.found / self.all
        middle, half = p + _Z * _Z / (2 * n), _Z * math.sqrt(p * (1 - p) / n + _Z * _Z / (4 * n * n))
        return (max(0.0, (middle - half) / (1 + _Z * _Z / n)), min(1.0, (middle + half) / (1 + _Z * _Z / n)))


@dataclass(slots=True)
class Comparison:
    """A data set beside the reports, in a window."""

    set: ReferenceSet
    window: Window
    both: list[Reference] = field(default_factory=list)
    only_set: list[Reference] = field(default_factory=list)
    vague: list[Reference] = field(default_factory=list)
    """events of the set that are known to more than a month only"""
    matched: list[Unit] = field(default_factory=list)
    only_reports: list[Unit] = field(default_factory=list)
    again: list[Unit] = field(default_factory=list)
    """what fits an event of the set that was matched with another unit: told twice, and not joined"""
    near_misses: dict[str, Match] = field(default_factory=dict)
    """the best pair of a reference event without a match, by its key"""

    @property
    def recall(self) -> Share:
        return Share(len(self.both), len(self.both) + len(self.only_set))

    @property
    def precision(self) -> Share:
        return Share(len(self.matched), len(self.matched) + len(self.only_reports))

    @property
    def precision_dated(self) -> Share:
        """Precision of what reports give a day of and a number of dead for."""
        matched, missing = (sum(map(_exact, units)) for units in (self.matched, self.only_reports))
        return Share(matched, matched + missing)


def _exact(unit: Unit) -> bool:
    """Whether reports give a day or two, and a number of dead that is not only a lower limit."""
    days = any((end - start).days <= 1 for start, end in unit.dates)
    return days and any(number.high is not None for number in unit.deaths)


def window_of(
    connection: Connection, chosen: ReferenceSet, *, first: date | None = None, last: date | None = None,
    countries: Iterable[str] = (), centre: tuple[float, float] | None = None, within: float = 0.0,
) -> Window:  # fmt: skip
    """The window that was asked for; by itself the days on which the reports were published and the set reaches to, in the set's countries."""
    start, end = connection.execute(select(func.min(reports.c.published), func.max(reports.c.published))).one()
    begin = first or _day(max(filter(None, (start, chosen.first)), default=None))
    stop = last or _day(min(filter(None, (end, chosen.last)), default=None))
    if begin is None or stop is None or begin > stop:
        raise UsageError(
            f"the set {chosen.name} ({chosen.first} to {chosen.last}) and the reports ({start} to {end}) share no days",
            where="--from, --to", expected="days that both speak of",
        )  # fmt: skip
    return Window(begin, stop, tuple(sorted(countries)) or tuple(chosen.countries), centre, within)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def compare(connection: Connection, chosen: ReferenceSet, window: Window, *, near_misses: bool = False) -> Comparison:
    """Lay a set beside the reports by the matches that were kept."""
    found = Comparison(chosen, window)
    e, m = reference_events.c, reference_matches.c
    pairs = connection.execute(
        select(m.reference_id, m.event_id).join(reference_events, e.id == m.reference_id).where(e.set_id == chosen.id)
    ).all()
    referred, spoken = {pair.reference_id for pair in pairs}, {pair.event_id for pair in pairs}
    events = references(connection, chosen)
    for event in events:
        if not _overlaps(event.date_from, event.date_to, window) or event.country not in (*window.countries, None):
            continue
        if not window.holds(event.lat, event.lon):
            continue
        if (event.date_to - event.date_from).days >= VAGUE:
            found.vague.append(event)
        else:
            (found.both if event.id in referred else found.only_set).append(event)
    units = units_for(connection, chosen.format)
    for unit in units:
        span = unit.window()
        if span is None or not _overlaps(*span, window) or not in_place(unit, window):
            continue
        if in_scope(unit, chosen.format):
            kept = any(act.id in spoken for act in unit.acts)
            (found.matched if kept else found.only_reports).append(unit)
    told = [event for event in events if event.id in referred]
    twice = {pair.unit.key for pair in candidates(told, found.only_reports)}
    found.again = [unit for unit in found.only_reports if unit.key in twice]
    found.only_reports = [unit for unit in found.only_reports if unit.key not in twice]
    if near_misses:
        for pair in candidates(found.only_set, units, least=NEAR_MISS):
            found.near_misses.setdefault(pair.event.key, pair)
    return found


def in_scope(unit: Unit, format_: str) -> bool:
    """Whether a set of this format would hold what the reports say."""
    scopes = [s for act in unit.acts if (s := scope(format_, act.type, act.modes)) is not None]
    return any(not s.lethal or unit.lethal for s in scopes)


def in_place(unit: Unit, window: Window) -> bool:
    """Whether a unit has a place closer than its country in the window."""
    return any(
        spot.country in window.countries and spot.precision <= _CLOSER_THAN_COUNTRY and spot.lat is not None
        and window.holds(spot.lat, spot.lon)
        for spot in unit.spots
    )  # fmt: skip


def _overlaps(start: date, end: date, window: Window) -> bool:
    return start <= window.last and end >= window.first
