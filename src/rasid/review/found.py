"""Where subjects of review lead: to a report, its text and record, and the events that the machine has of it now."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from rasid.archive.anchors import event_anchors, find_report, read_event_anchor, report_anchors
from rasid.archive.stored import unpacked
from rasid.archive.tables import events, records
from rasid.record import Record
from rasid.review.faults import NotInReview
from rasid.review.machine import Machine
from rasid.review.model import CodedEvent


@dataclass(frozen=True, slots=True)
class Guess:
    """An event as the machine codes it now. Several events of a report can share a subject: same words, type and place."""

    event: int
    key: str
    subject: str
    coded: CodedEvent


@dataclass(frozen=True)
class OfReport:
    """A report under review: its anchor, its record and the machine's guesses in the order of the record."""

    id: int
    anchor: str
    record: Record
    guesses: list[Guess]

    @property
    def text(self) -> str:
        return self.record.document.text

    def guess(self, subject: str) -> Guess | None:
        """The machine's guess on a subject, if it has one now."""
        return next((one for one in self.guesses if one.subject == subject), None)


def report_of(subject: str) -> str:
    """The anchor of the report that an event's anchor belongs to. Raises `UsageError` for no such anchor."""
    return read_event_anchor(subject).report


def under_review(connection: Connection, report: int) -> OfReport:
    """A report with what the machine makes of it now. Raises `NotInReview` for one that the workspace does not hold or has not coded."""
    data = connection.execute(
        select(records.c.data).where(records.c.report_id == report, records.c.current)
    ).scalar()  # fmt: skip
    if data is None:
        raise NotInReview("no such report", where=str(report), expected="the number of a coded report")
    record = unpacked(data, report)
    machine = Machine(record)
    rows = connection.execute(
        select(events.c.id, events.c.key).where(events.c.report_id == report).order_by(events.c.id)
    ).all()
    subjects = event_anchors(connection, [row.id for row in rows])
    guesses = [Guess(row.id, row.key, subjects[row.id], machine.event(row.key)) for row in rows]
    return OfReport(report, report_anchors(connection, [report])[report], record, guesses)


def of_subject(connection: Connection, subject: str) -> OfReport:
    """The report of a subject. Raises `NotInReview` when the workspace does not hold it."""
    found = find_report(connection, report_of(subject))
    if found is None:
        raise NotInReview("the report of this event is not in the workspace", where=subject)
    return under_review(connection, found)


def subject_of(connection: Connection, event: int) -> str:
    """The subject under which an event of the tables is reviewed. Raises `NotInReview`."""
    found = event_anchors(connection, [event]).get(event)
    if found is None:
        raise NotInReview(
            "no such event",
            where=str(event),
            expected="the number of an event",
            advice="Coding again gives events new numbers",
        )
    return found
