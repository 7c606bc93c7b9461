"""What people decided of the machine's events, for lists, maps and figures, which are all worked out from what the machine codes.

Lists mark the events that people decided of; figures leave out those that people rejected. Whoever codes a report blind is told nothing of what
others decided of it, here as elsewhere.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from threading import Lock
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, select

from rasid.archive.anchors import event_anchors, report_anchor
from rasid.archive.batches import batches
from rasid.archive.desk_tables import review_subjects
from rasid.archive.tables import captures, events, judgements
from rasid.desk.kept import coded_state
from rasid.review import blind
from rasid.review.decide import KIND
from rasid.review.found import report_of

GONE = ("REJECT", "MERGED")
"""By these verdicts an event is none of its own: there is no such event, or it is told of as another one."""
CHANGES = frozenset({"CORRECT", "SPLIT", "MERGE", "ADD"})
"""By these verdicts something else holds than the machine codes."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What people decided of an event: the verdict (REJECT, CORRECT …) that stands, whose it is and when. `href`: where the decision is, for who
    may review."""

    verdict: str
    who: str
    at: str
    href: str | None


def marks(connection: Connection, ids: Iterable[int], *, who: str, reviews: bool) -> dict[int, Mark]:
    """Of some events those that people decided of. `who` asks; `reviews`: whether they may see the page of a decision."""
    if not anything(connection):
        return {}
    anchors = event_anchors(connection, dict.fromkeys(ids))
    unseen = _unseen(connection, who)
    wanted = list(dict.fromkeys(anchor for anchor in anchors.values() if report_of(anchor) not in unseen))
    rows: list[Any] = []
    for part in batches(wanted):
        c = judgements.c
        chosen = select(c.id, c.subject, c.verdict, c.who, c.at, c.undoes).where(c.subject.in_(part), c.kind == KIND)
        rows += connection.execute(chosen.order_by(c.id)).all()
    undone = {row.undoes for row in rows if row.undoes is not None}
    standing = {row.subject: row for row in rows if row.undoes is None and row.id not in undone}
    return {
        event: Mark(row.verdict, row.who, row.at, f"/review/events/{event}" if reviews else None)
        for event, anchor in anchors.items()
        if (row := standing.get(anchor)) is not None
    }


def marks_by_key(
    connection: Connection, keys: Collection[tuple[int, str]], *, who: str, reviews: bool
) -> dict[tuple[int, str], Mark]:
    """`marks` of events by the numbers of their reports and their ids in them."""
    if not keys or not anything(connection):
        return {}
    found: dict[int, tuple[int, str]] = {}
    for part in batches(sorted({report for report, _ in keys})):
        chosen = select(events.c.id, events.c.report_id, events.c.key).where(events.c.report_id.in_(part))
        found |= {row.id: own for row in connection.execute(chosen) if (own := (row.report_id, row.key)) in keys}
    return {found[event]: mark for event, mark in marks(connection, found, who=who, reviews=reviews).items()}


def gone(connection: Connection, who: str) -> frozenset[int]:
    """The events that people rejected, or merged into others, as `who` may know."""
    if not anything(connection):
        return frozenset()
    with _guard:
        known = _all.setdefault(connection.engine, _Known())
    with known.lock:
        found = known.gone(connection)
        everything = known.found
    unseen = _unseen(connection, who)
    if not unseen:
        return everything
    return frozenset(event for subject, own in found.items() if report_of(subject) not in unseen for event in own)


def standing_reports(connection: Connection, who: str) -> dict[int, tuple[Any, ...]]:
    """The reports of whose events people decided something else than the machine codes, as `who` may know; each with a value that is another one
    whenever its decisions or its coding are."""
    if not anything(connection):
        return {}
    with _guard:
        known = _all.setdefault(connection.engine, _Known())
    with known.lock:
        known.gone(connection)
        changed = known.changed_reports(connection)
        numbers = known.numbers
    unseen = _unseen(connection, who)
    coding: dict[str, list[tuple[int, str]]] = {}
    for own in blind.everything(connection):
        coding.setdefault(own.report, []).append((own.id, own.state))
    return {
        numbers[anchor]: (known.coded, state, tuple(coding.get(anchor, ())))
        for anchor, state in changed.items()
        if anchor not in unseen and anchor in numbers
    }


@dataclass
class _Known:
    """The decisions as far as they were read, and to which events the rejected ones lead."""

    lock: Lock = field(default_factory=Lock)
    last: int = 0
    verdicts: dict[str, dict[int, str]] = field(default_factory=dict)
    undone: set[int] = field(default_factory=set)
    coded: tuple[Any, ...] = ()
    events: dict[str, list[int]] = field(default_factory=dict)
    standing: dict[str, list[int]] = field(default_factory=dict)
    found: frozenset[int] = frozenset()
    made: tuple[Any, ...] = ()
    """Of what `standing` and `found` were made"""
    changed: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """By report the decisions that stand, of reports in which people changed or added anything"""
    numbers: dict[str, int] = field(default_factory=dict)
    changed_made: tuple[Any, ...] = ()

    def gone(self, connection: Connection) -> dict[str, list[int]]:
        """Subject → events, of those that are gone by the decision that stands."""
        self._read(connection)
        if self.made != (state := (self.last, self.coded)):
            self.standing = self._standing_ones(connection)
            self.found = frozenset(event for own in self.standing.values() for event in own)
            self.made = state
        return self.standing

    def changed_reports(self, connection: Connection) -> dict[str, tuple[int, ...]]:
        """The reports in which people changed or added anything, each with all decisions that stand on it. After `gone`."""
        if self.changed_made != (state := (self.last, self.coded)):
            touched, standing = set[str](), dict[str, list[int]]()
            for subject, own in self.verdicts.items():
                held = {id: verdict for id, verdict in own.items() if id not in self.undone}
                if held:
                    report = report_of(subject)
                    standing.setdefault(report, []).append(max(held))
                    # What was accepted after it had been corrected holds as corrected.
                    if own[max(held)] not in GONE and CHANGES & set(held.values()):
                        touched.add(report)
            self.changed = {report: tuple(sorted(standing[report])) for report in sorted(touched)}
            self.numbers = _reports_of(connection, self.changed)
            self.changed_made = state
        return self.changed

    def _read(self, connection: Connection) -> None:
        """What was decided since, and whether events have other numbers now."""
        c = judgements.c
        newer = select(c.id, c.subject, c.verdict, c.undoes).where(c.id > self.last, c.kind == KIND).order_by(c.id)
        for row in connection.execute(newer):
            self.last = row.id
            if row.undoes is not None:
                self.undone.add(row.undoes)
            else:
                self.verdicts.setdefault(row.subject, {})[row.id] = row.verdict
        coded = coded_state(connection)
        if coded != self.coded:
            self.coded, self.events = coded, {}

    def _standing_ones(self, connection: Connection) -> dict[str, list[int]]:
        wanted = [subject for subject, own in self.verdicts.items() if self._standing(own) in GONE]
        missing = [subject for subject in wanted if subject not in self.events]
        if missing:
            self.events |= {subject: [] for subject in missing} | _events_of(connection, missing)
        return {subject: self.events[subject] for subject in wanted}

    def _standing(self, verdicts: dict[int, str]) -> str | None:
        return next((verdict for id, verdict in reversed(verdicts.items()) if id not in self.undone), None)


_all: WeakKeyDictionary[Engine, _Known] = WeakKeyDictionary()
_guard = Lock()


def anything(connection: Connection) -> bool:
    """Whether people decided of any event."""
    return connection.execute(select(review_subjects.c.subject).limit(1)).first() is not None


def _unseen(connection: Connection, who: str) -> frozenset[str]:
    """The reports that somebody is coding blind."""
    return frozenset(own.report for own in blind.of_coder(connection, who) if own.state == "open")


def _reports_of(connection: Connection, wanted: Collection[str]) -> dict[str, int]:
    """Reports by their anchors."""
    digests = sorted({anchor.removeprefix("report:").partition("/")[0] for anchor in wanted})
    found = {}
    for part in batches(digests):
        chosen = select(captures.c.id, captures.c.sha256, captures.c.given_digest).where(captures.c.sha256.in_(part))
        for row in connection.execute(chosen):
            found[report_anchor(row.sha256, row.given_digest)] = row.id
    return {anchor: found[anchor] for anchor in wanted if anchor in found}


def _events_of(connection: Connection, subjects: Collection[str]) -> dict[str, list[int]]:
    reports = _reports_of(connection, {report_of(subject) for subject in subjects})
    found: dict[str, list[int]] = {}
    for part in batches(list(reports.values())):
        ids = connection.execute(select(events.c.id).where(events.c.report_id.in_(part))).scalars().all()
        for event, anchor in event_anchors(connection, ids).items():
            found.setdefault(anchor, []).append(event)
    return {subject: found[subject] for subject in subjects if subject in found}
