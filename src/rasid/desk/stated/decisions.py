"""What people decided, laid over what the machine codes: corrected, split and merged events as they were decided, and those that people added.

Of each report of whose events people decided anything, the rows of those events are made from the record as it holds (`rasid.review.effective`), once
for each state of its decisions; they take the place of the machine's rows in the columns. An event that the machine found keeps its number, one that
people added has a number of its own, made of the decision's. Rejected events stay in the columns; who asks leaves them out (`desk.decided.gone`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from threading import Lock
from typing import Any
from urllib.parse import urlencode
from weakref import WeakKeyDictionary

import numpy as np
from sqlalchemy import Connection

from rasid.archive.coded_rows import EventRows, StatementRows, rows_of
from rasid.archive.private_rows import privacy_row
from rasid.desk.decided import Mark, standing_reports
from rasid.desk.recent import Recent
from rasid.desk.stated.columns import (
    ATTRIBUTIONS,
    RECIPIENT,
    STATUSES,
    TYPES,
    Columns,
    Names,
    Parts,
    as_number,
    columns,
)
from rasid.desk.stated.loading import RANKS, as_place, numbered
from rasid.errors import RasidError
from rasid.record import Record
from rasid.review.decide import Decision
from rasid.review.effective import effective_record
from rasid.review.standing import of_report

FIRST = 2**30
"""Numbers of events and statements that people added begin here."""
_MOST_PARTS = 32
"""Events of one decision"""
_VARIANTS = 4
"""Coders who code different reports blind see different decisions: so many at once"""


@dataclass(frozen=True, slots=True)
class Told:
    """A statement of an event that people decided. `key` and `event_key` are its ids in the record as it holds; `added`: the machine has no such
    event."""

    report: int
    key: str
    event: int
    event_key: str
    row: dict[str, Any]
    event_row: dict[str, Any]
    added: bool


@dataclass(frozen=True, eq=False)
class Over:
    """What was laid over the columns: statements by their numbers, the marks of added events, and the keys of private persons and places among what
    people decided. `state` is another one whenever any of it is."""

    state: int
    statements: dict[int, Told]
    marks: dict[int, tuple[Mark, str]]
    """by number of an added event: its mark, and where it is reviewed"""
    private: frozenset[tuple[str, str]]

    def mark(self, event: int, *, reviews: bool) -> Mark:
        """The mark of an added event; with where it is reviewed, for who may."""
        mark, href = self.marks[event]
        return replace(mark, href=href) if reviews else mark


@dataclass(frozen=True)
class _OfReport:
    report: int
    gone: tuple[int, ...]
    events: tuple[tuple[int, str, Decision, EventRows, bool], ...]
    private: frozenset[tuple[str, str]]


def with_decisions(base: Columns, connection: Connection, who: str) -> Columns:
    """The columns with what people decided, as far as `who` may know it; the same ones where nobody decided anything that changes them."""
    held = standing_reports(connection, who)
    if not held:
        return base
    key = tuple(sorted(held.items()))
    with _lock:
        known = _laid.setdefault(base, Recent(_VARIANTS))
        found = known.get(key)
        if found is None:
            database = str(connection.engine.url)
            own = [_of_report(connection, database, report, state) for report, state in key]
            found = _over(base, [one for one in own if one is not None])
            known.put(key, found)
        return found


_lock = Lock()
_laid: WeakKeyDictionary[Columns, Recent[tuple[Any, ...], Columns]] = WeakKeyDictionary()
_made: Recent[tuple[Any, ...], _OfReport] = Recent(20_000)
_states = count(1)


def record_held(connection: Connection, report: int) -> Record:
    """The record of a report as it holds. Raises `NotInReview`."""
    made, _ = effective_record(of_report(connection, report))
    return made


def _of_report(connection: Connection, database: str, report: int, state: Any) -> _OfReport | None:
    key = (database, report, state)
    found = _made.get(key)
    if found is None:
        try:
            standing = of_report(connection, report)
        except RasidError:  # its record can't be read: what the machine coded stands
            return None
        record, decided = effective_record(standing)
        machine = {guess.key: guess.event for guess in standing.report.guesses}
        still = {event.id for event in record.events if not event.rule.startswith("review/")}
        places: dict[int, int] = {}
        own = []
        for rows in rows_of(record).events:
            decision = decided.get(rows.event["key"])
            if decision is None or rows.event["key"] in still:
                continue
            part = places[decision.id] = places.get(decision.id, -1) + 1
            number = machine.get(rows.event["key"])
            added = FIRST + decision.id * _MOST_PARTS + part
            own.append((number if number is not None else added, rows.event["key"], decision, rows, number is None))
        kept = {number for number, *_ in own}
        left = {key: number for key, number in machine.items() if key not in still}
        rejected = {g.event for s in standing.subjects if s.decision is not None and not s.events for g in standing.report.guesses if g.subject == s.subject}  # fmt: skip
        gone = tuple(sorted((set(left.values()) | kept & set(machine.values())) - rejected))
        keys = frozenset((key.kind, key.key) for key in privacy_row(record).keys) if own else frozenset()
        found = _OfReport(report, gone, tuple(own), keys)
        _made.put(key, found)
    return found if found.events or found.gone else None


def _over(base: Columns, own: list[_OfReport]) -> Columns:
    if not own:
        return base
    names = _copied(base.names)
    adding, over = _Adding(names), Over(next(_states), {}, {}, frozenset(key for one in own for key in one.private))
    for one in own:
        for number, key, decision, rows, added in one.events:
            adding.event(one.report, number, rows)
            for stated in rows.statements:
                id = adding.statement(one.report, number, stated)
                over.statements[id] = Told(one.report, stated.statement["key"], number, key, stated.statement, rows.event, added)  # fmt: skip
            if added:
                there = f"/review/reports/{one.report}/event?{urlencode({'subject': decision.subject})}"
                over.marks[number] = (Mark(decision.verdict, decision.who, decision.at, None), there)
    parts = base.parts.without_events([number for one in own for number in one.gone]).joined(adding.parts())
    return replace(columns(parts, names), over=over)


def _copied(names: Names) -> Names:
    return Names(
        names.places[:], dict(names.place_number), names.actors[:], dict(names.actor_number), names.holders[:], dict(names.holder_number),
        names.holder_kind[:],
    )  # fmt: skip


class _Adding:
    """Rows of events as parts of columns."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.events: list[tuple[int, int, int, int, int]] = []
        self.statements: list[tuple[int, int, int, int, int]] = []
        self.places: list[tuple[int, int]] = []
        self.parties: list[tuple[int, int, int]] = []
        self.holders: list[tuple[int, int]] = []

    def event(self, report: int, number: int, rows: EventRows) -> None:
        row = rows.event
        days = as_number(row["date_from"]), as_number(row["date_to"])
        self.events.append((number, report, TYPES.index(row["type"]), *days))
        best = min(
            ((RANKS.get(place["role"], len(RANKS)), place["place"], self._place(place)) for place in rows.places), default=None
        )  # fmt: skip
        if best is not None:
            self.places.append((number, best[2]))
        for party in rows.parties:
            (actor,) = numbered(
                self.names.actors, self.names.actor_number, [party["actor"]], [party["name_ar"]], [party["name_en"]], [party["known"]]
            )  # fmt: skip
            self.parties.append((number, RECIPIENT if party["role"] == "recipient" else 0, actor))

    def statement(self, report: int, event: int, rows: StatementRows) -> int:
        id, row = FIRST + len(self.statements), rows.statement
        status, attribution = STATUSES.index(row["status"]), ATTRIBUTIONS.index(row["attribution"])
        self.statements.append((id, report, event, status, attribution))
        for one in rows.holders:
            (holder,) = numbered(
                self.names.holders, self.names.holder_number, [one["holder"]], [one["name_ar"]], [one["name_en"]], [one["known"]]
            )  # fmt: skip
            if holder == len(self.names.holder_kind):
                self.names.holder_kind.append(one["kind"])
            self.holders.append((id, holder))
        return id

    def _place(self, row: dict[str, Any]) -> int:
        fields = ("place", "name_ar", "name_en", "lat", "lon", "country", "admin1", "feature", "precision")
        return self.names.number_of(as_place(*(row[name] for name in fields)))

    def parts(self) -> Parts:
        def column(rows: list[Any], at: int, kind: Any = np.int32) -> Any:
            return np.array([row[at] for row in rows], kind)

        e, s, p, h = self.events, self.statements, self.parties, self.holders
        none = np.zeros(0, np.int32)
        return Parts(
            none, none, none, column(e, 0), column(e, 1), column(e, 2, np.int8), column(e, 3), column(e, 4), column(s, 0), column(s, 1),
            column(s, 2), column(s, 3, np.int8), column(s, 4, np.int8), column(self.places, 0), column(self.places, 1), column(p, 0),
            column(p, 1, np.int8), column(p, 2), column(h, 0), column(h, 1),
        )  # fmt: skip
