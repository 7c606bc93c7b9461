"""The time line: every time expression with a date as a bar on one axis; the others are listed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from rasid.record import Time
from rasid.report.entries import first_statement, spoken
from rasid.report.names import Index
from rasid.report.parts import Both, interval, label, line_of
from rasid.report.texts import shown

_MOST_TICKS = 7
_STEPS = (1, 2, 7, 14)  # days
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 300, 600, 1200)
_SMALLEST_BAR = 0.9  # per cent of the axis


@dataclass(frozen=True)
class Spoken:
    """An event that a time belongs to."""

    id: str
    gloss: Both


@dataclass(frozen=True)
class TimeRow:
    """A time expression; start and width of its bar in per cent of the axis, from the early end."""

    id: str
    words: str
    interval: Both
    precision: Both
    events: tuple[Spoken, ...]
    line: str
    start: float = 0.0
    width: float = 0.0
    open_start: bool = False
    open_end: bool = False


@dataclass(frozen=True)
class Tick:
    """A labelled day on the axis."""

    text: str
    at: float


@dataclass(frozen=True)
class Timeline:
    """The time line of one record."""

    rows: tuple[TimeRow, ...]
    unresolved: tuple[TimeRow, ...]
    ticks: tuple[Tick, ...]
    published: float | None


def timeline_of(index: Index) -> Timeline:
    """Rows by their first day."""
    record = index.record
    dated = [(time, _day(time.from_), _day(time.to)) for time in record.times]
    days = [day for _, first, last in dated for day in (first, last) if day is not None]
    unresolved = tuple(_row(index, time) for time, first, last in dated if first is None and last is None)
    if not days:
        return Timeline((), unresolved, (), None)
    published = _day(record.document.published)
    if published is not None:
        days.append(published)
    first_day, last_day = _padded(min(days), max(days))
    span = (last_day - first_day).days

    def at(day: date) -> float:
        return round((day - first_day).days * 100 / span, 2)

    rows = []
    ranked = sorted(
        (item for item in dated if item[1] or item[2]),
        key=lambda item: (item[1] or date.min, item[2] or date.max, item[0].start),
    )
    for time, first, last in ranked:
        start = at(first) if first else 0.0
        stop = min(at(last + timedelta(days=1)) if last else 100.0, 100.0) if last != date.max else 100.0
        rows.append(_row(index, time, start, max(round(stop - start, 2), _SMALLEST_BAR), first is None, last is None))
    ticks = tuple(Tick(text, at(day)) for day, text in _ticks(first_day, last_day))
    return Timeline(tuple(rows), unresolved, ticks, at(published) if published else None)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _padded(first: date, last: date) -> tuple[date, date]:
    room = max(1, (last - first).days // 25)
    return max(first, date.min + timedelta(days=room)) - timedelta(days=room), min(
        last, date.max - timedelta(days=room + 1)
    ) + timedelta(days=room + 1)


def _row(
    index: Index, time: Time, start: float = 0.0, width: float = 0.0, open_start: bool = False, open_end: bool = False
) -> TimeRow:
    events = [event for event in index.record.events if event.time == time.id]
    said = tuple(Spoken(event.id, spoken(index, event)) for event in events)
    line = line_of(first_statement(index, events[0].id)) if events else "mentioned"
    precision = label(f"time_precision.{time.precision}")
    return TimeRow(time.id, shown(time.text), interval(time), precision, said, line, start, width, open_start, open_end)


def _ticks(first: date, last: date) -> list[tuple[date, str]]:
    """At most `_MOST_TICKS` round days: every so many days, months or years."""
    span = (last - first).days
    for step in _STEPS:
        if span / step <= _MOST_TICKS:
            days = [first + timedelta(days=n) for n in range(0, span + 1, step)]
            return [(day, day.isoformat()) for day in days[1:-1] or days]
    months = span / 30.44
    step = next((step for step in _MONTH_STEPS if months / step <= _MOST_TICKS), _MONTH_STEPS[-1])
    ticks = []
    month = first.year * 12 + first.month - 1
    month += -month % step
    while (year := month // 12) <= min(last.year, 9999):
        day = date(max(year, 1), month % 12 + 1, 1)
        if first <= day <= last:
            ticks.append((day, f"{year:04}" if step % 12 == 0 else f"{year:04}-{month % 12 + 1:02}"))
        month += step
    return ticks
