"""What is compared: the events of one report that its record takes for one happening, as one unit, with all that is said of it."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, select

from rasid.arabic.letters import fold
from rasid.archive.anchors import event_anchors
from rasid.archive.coded_rows import PLAIN
from rasid.archive.tables import event_places, events, links, numbers, parties, reports, statements
from rasid.compare.incidents.tellings import Told, tellings

HAPPENED = frozenset({"actual", "negated"})
"""What is stated or denied can have happened; what is planned, demanded or feared has not."""
WINDOW_WORDS = 25
"""The words on either side of a trigger, within its sentence, that are compared."""
_CHUNK = 400
_WORD = re.compile(r"\w+")
_END = re.compile(r"[\n؟!]|\.(?=\s|$)")
_ROLE_ORDER = {"at": 0, "to": 1, "from": 2}


@dataclass(frozen=True, slots=True)
class Party:
    """An actor or recipient. `plain`: only plain words name it, such as soldiers."""

    role: str
    key: str
    name: str
    known: bool
    code: str | None = None

    @property
    def plain(self) -> bool:
        return self.key.startswith(PLAIN)


@dataclass(frozen=True, slots=True)
class Place:
    """Where it happened, began or led."""

    role: str
    key: str
    name: str
    lat: float | None
    lon: float | None
    country: str | None
    admin1: str | None
    precision: int


@dataclass(frozen=True, slots=True)
class Number:
    """How many were killed, wounded and so on; `high` is infinite where only a lower limit is said."""

    kind: str
    low: float
    high: float
    best: float | None
    unit: str
    words: str

    @property
    def most(self) -> float:
        """The highest number that is said."""
        return self.low if self.high == math.inf else self.high


@dataclass(frozen=True, slots=True)
class Said:
    """As what one statement puts an event forward."""

    event: int
    status: str
    attribution: str
    certainty: str


@dataclass(slots=True)
class Unit:
    """One happening as one report tells it. `anchors`: those of its events, the first one by place in the text leading."""

    report: int
    published: str | None
    captured: str | None
    events: list[int] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    types: list[str] = field(default_factory=list)
    modes: set[str] = field(default_factory=set)
    triggers: list[str] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    days: tuple[str, str, str] | None = None
    parties: list[Party] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    numbers: list[Number] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    words: frozenset[str] = frozenset()
    contexts: set[tuple[str, ...]] = field(default_factory=set)
    """the words next to each trigger: copies tell by them which event is which"""


@dataclass(slots=True)
class Item:
    """A unit with the units of copies that print the same words. What is compared is what the earliest of them says."""

    units: list[Unit]

    @property
    def first(self) -> Unit:
        return self.units[0]

    @property
    def reports(self) -> set[int]:
        return {unit.report for unit in self.units}

    @property
    def events(self) -> list[int]:
        return [event for unit in self.units for event in unit.events]

    @property
    def anchor(self) -> str:
        return self.first.anchors[0]


def load_units(connection: Connection, only: Collection[int] | None = None) -> list[Unit]:
    """All units with an event that somebody says happened or did not happen, in the order of reports and text; `only`: of these reports."""
    own = None if only is None else select(events.c.id).where(events.c.report_id.in_(only))
    anchors = event_anchors(connection, None if own is None else connection.execute(own).scalars().all())
    said: dict[int, list[Said]] = {}
    chosen = select(statements).where(statements.c.event_id.is_not(None)).order_by(statements.c.id)
    for row in connection.execute(chosen if only is None else chosen.where(statements.c.report_id.in_(only))):
        said.setdefault(row.event_id, []).append(Said(row.event_id, row.status, row.attribution, row.certainty))
    own_parties = _by_event(connection, parties, own)
    own_places = _by_event(connection, event_places, own)
    own_numbers = {
        event: [made for row in rows if (made := _number(row)) is not None]
        for event, rows in _by_event(connection, numbers, own).items()
    }
    results = _results(connection, only)
    found: list[Unit] = []
    for report, rows in groupby(_happened(connection, said, only), key=lambda row: row.report_id):
        told = [
            Told(row, own_places.get(row.id, []), own_parties.get(row.id, []), own_numbers.get(row.id, []))
            for row in rows
        ]
        linked = [(result.cause, event) for result in results.get(report, ()) for event in result.events]
        for group in tellings(told, linked):
            unit = _unit(group, anchors, said)
            inside = set(unit.events)
            for result in results.get(report, ()):
                # Coded as happenings of their own, they are the toll that reports of the attack differ on.
                if result.cause in inside:
                    for event in result.events:
                        _extend(unit.numbers, own_numbers.get(event, []))
            found.append(unit)
    _read_words(connection, found)
    return found


def _by_event(connection: Connection, table: Any, own: Any) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    chosen = select(table).order_by(table.c.id)
    for row in connection.execute(chosen if own is None else chosen.where(table.c.event_id.in_(own))):
        found.setdefault(row.event_id, []).append(row)
    return found


def _happened(connection: Connection, said: Mapping[int, list[Said]], only: Collection[int] | None) -> Iterator[Any]:
    """The events that somebody says happened or did not happen, in the order of reports and text."""
    chosen = (
        select(events, reports.c.published, reports.c.captured)
        .join(reports, reports.c.id == events.c.report_id)
        .order_by(events.c.report_id, events.c.start, events.c.id)
    )
    for row in connection.execute(chosen if only is None else chosen.where(events.c.report_id.in_(only))):
        own = said.get(row.id, [])
        if HAPPENED & {one.status for one in own} if own else row.status in HAPPENED:
            yield row


def _unit(group: Sequence[Told], anchors: Mapping[int, str], said: Mapping[int, list[Said]]) -> Unit:
    """What a group of events says together."""
    unit = Unit(group[0].row.report_id, group[0].row.published, group[0].row.captured)
    for told in group:
        row = told.row
        unit.events.append(row.id)
        unit.anchors.append(anchors[row.id])
        unit.spans.append((row.start, row.end))
        unit.said += said.get(row.id) or [Said(row.id, row.status, row.attribution, row.certainty)]
        unit.modes.update(row.modes.split())
        _extend(unit.types, [row.type])
        _extend(unit.triggers, [row.trigger])
        _extend(unit.parties, map(_party, told.parties))
        _extend(unit.places, map(_place, told.places))
        _extend(unit.numbers, told.numbers)
        if row.date_from is not None and row.date_to is not None:
            days = (row.date_from, row.date_to, row.date_precision)
            # The narrowest interval is what the report knows; the others are words like "this week" for the same.
            if unit.days is None or _narrowness(days) < _narrowness(unit.days):
                unit.days = days
    unit.places.sort(key=lambda place: (_ROLE_ORDER.get(place.role, 3), place.precision, place.key))
    return unit


@dataclass(frozen=True, slots=True)
class _Result:
    """An event that its report names as the result of another, with those in the same words: "killed five and wounded twenty"."""

    cause: int
    events: list[int]


def _results(connection: Connection, only: Collection[int] | None) -> dict[int, list[_Result]]:
    """By report, what its links say is the result of what."""
    place: dict[tuple[int, str], Any] = {}
    inside: dict[int, list[Any]] = {}
    columns = select(events.c.id, events.c.report_id, events.c.key, events.c.start)
    if only is not None:
        columns = columns.where(events.c.report_id.in_(only))
    for row in connection.execute(columns.order_by(events.c.report_id, events.c.start, events.c.id)):
        place[row.report_id, row.key] = row
        inside.setdefault(row.report_id, []).append(row)
    linked = (
        select(links.c.report_id, links.c.kind, links.c.words, links.c.target_event, events.c.key)
        .join(events, events.c.id == links.c.event_id)
        .where(links.c.kind.in_(["result", "cause"]), links.c.target_event.is_not(None))
        .order_by(links.c.id)
    )
    if only is not None:
        linked = linked.where(links.c.report_id.in_(only))
    found: dict[int, list[_Result]] = {}
    for link in connection.execute(linked):
        keys = (link.key, link.target_event) if link.kind == "result" else (link.target_event, link.key)
        cause, result = place.get((link.report_id, keys[0])), place.get((link.report_id, keys[1]))
        if cause is None or result is None:
            continue
        ends = result.start + (len(link.words) if link.kind == "result" else 0)
        named = [row.id for row in inside[link.report_id] if row.id == result.id or result.start < row.start < ends]
        found.setdefault(link.report_id, []).append(_Result(cause.id, named))
    return found


def _narrowness(days: tuple[str, str, str]) -> tuple[int, str]:
    return (date.fromisoformat(days[1]) - date.fromisoformat(days[0])).days, days[0]


def _party(row: Any) -> Party:
    return Party(row.role, row.actor, row.name_ar, row.known, row.code)


def _place(row: Any) -> Place:
    return Place(row.role, row.place, row.name_ar, row.lat, row.lon, row.country, row.admin1, row.precision)


def _number(row: Any) -> Number | None:
    ends = [end for end in (row.low, row.high, row.best) if end is not None]
    if not ends:
        return None
    limit = row.best is None and row.high is None  # dozens, at least six
    return Number(row.kind, min(ends), math.inf if limit else max(ends), row.best, row.unit, row.words)


def _extend(known: list[Any], new: Iterable[Any]) -> None:
    known += [one for one in new if one not in known]


def _read_words(connection: Connection, units: list[Unit]) -> None:
    by_report: dict[int, list[Unit]] = {}
    for unit in units:
        by_report.setdefault(unit.report, []).append(unit)
    for ids in _chunks(list(by_report)):
        for row in connection.execute(select(reports.c.id, reports.c.text).where(reports.c.id.in_(ids))):
            for unit in by_report[row.id]:
                windows = [window(row.text, start, end) for start, end in unit.spans]
                unit.words = frozenset(
                    light(word) for before, own, after in windows for word in (*before, *own, *after)
                )
                unit.contexts = {(*before[-3:], *own, *after[:3]) for before, own, after in windows}


def _chunks(ids: list[int]) -> Iterator[list[int]]:
    return (ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK))


def window(text: str, start: int, end: int) -> tuple[list[str], list[str], list[str]]:
    """The folded words before, in and after a span, within its sentence."""
    room = WINDOW_WORDS * 12
    before, after = text[max(0, start - room) : start], text[end : end + room]
    begins = max((end.end() for end in _END.finditer(before)), default=0)
    before = before[begins:]
    if (stop := _END.search(after)) is not None:
        after = after[: stop.start()]
    words = [_WORD.findall(fold.__wrapped__(part)) for part in (before, text[start:end], after)]
    return words[0][-WINDOW_WORDS:], words[1], words[2][:WINDOW_WORDS]


@cache
def light(word: str) -> str:
    """A folded word without the particles and the article that are written to it: a rough key, for comparing only."""
    for particle in ("وال", "بال", "فال", "كال", "لل", "ال"):
        if word.startswith(particle) and len(word) - len(particle) >= 3:
            return word[len(particle) :]
    return word[1:] if len(word) > 4 and word[0] in "وف" else word


def join_copies(units: list[Unit], family: dict[int, int], order: dict[int, tuple[Any, ...]]) -> list[Item]:
    """Items: units of one family of copies that stand in the same words are one. `order` sorts reports from the earliest."""
    items: list[Item] = []
    known: dict[tuple[int, str, tuple[str, ...]], Item] = {}
    for unit in sorted(units, key=lambda unit: (order[unit.report], unit.spans[0], unit.anchors[0])):
        own = family.get(unit.report)
        keys = [] if own is None else sorted((own, kind, words) for kind in unit.types for words in unit.contexts)
        item = next((known[key] for key in keys if key in known and unit.report not in known[key].reports), None)
        if item is None:
            item = Item([])
            items.append(item)
        item.units.append(unit)
        for key in keys:
            known.setdefault(key, item)
    return items
