"""What the editor shows: a report's text beside an event as it stands, as the machine guessed it, and as others decided.

In a blind coding nothing of others is read at all; `bare` leaves out the machine's guess as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, select

from rasid.archive import judgements as kept
from rasid.archive.anchors import report_anchors
from rasid.archive.tables import events, reports, sources
from rasid.desk.areas.review.lines import Line, lines_of
from rasid.desk.areas.review.readings import NONE, Readings, readings_of
from rasid.desk.faults import NotAllowed
from rasid.record import Record
from rasid.report.texts import Lang
from rasid.review import blind as blind_coding
from rasid.review.decide import BLIND, KIND, Decision, decision, kept_subject
from rasid.review.faults import NotInReview
from rasid.review.found import subject_of
from rasid.review.model import encode
from rasid.review.queue import Narrowed, neighbours
from rasid.review.standing import ReportStanding, Standing, of_report

Blind = Literal["", "guess", "bare"]
BLINDNESS: tuple[Blind, ...] = ("", "guess", "bare")


@dataclass(frozen=True, slots=True)
class ReportHead:
    """The report of an event."""

    id: int
    anchor: str
    title: str
    source: str
    published: str | None


@dataclass(frozen=True, slots=True)
class Past:
    """One row of an event's history: what somebody decided, or that they undid it. `by`: the row that undid it."""

    id: int
    verdict: str
    who: str
    at: str
    reason: str
    events: list[dict[str, Any]]
    undoes: int | None
    by: int | None


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another event of the report. `event`: its number, null for one that somebody added."""

    subject: str
    event: int | None
    base: int | None
    type: str
    words: str
    start: int
    state: str
    verdict: str | None


@dataclass(frozen=True, slots=True)
class Standings:
    """What stands on an event: `coded` holds (several after a split, none after a rejection), `guess` is the machine's."""

    subject: str
    event: int | None
    report: int
    state: str
    base: int | None
    verdict: str | None
    who: str | None
    at: str | None
    reason: str | None
    into: str | None
    changed: bool
    lost: bool
    coded: list[dict[str, Any]]
    guess: dict[str, Any] | None


@dataclass(frozen=True)
class Editor:
    """A page of the editor. `stands` is null where an event is added; `previous` and `next`: the events around it in the queue."""

    report: ReportHead
    lines: list[Line]
    stands: Standings | None
    readings: Readings
    neighbours: list[Neighbour]
    history: list[Past]
    blind: Blind
    previous: int | None = None
    next: int | None = None


def blind_of(connection: Connection, report: str, who: str, asked: str) -> Blind:
    """In which way somebody works on a report (by its anchor): blind whenever they code it blind. Raises `NotAllowed` where they ask for a
    blind coding that they were not given."""
    if blind_coding.codes_blind(connection, report, who):
        return "bare" if asked == "bare" else "guess"
    if asked:
        raise NotAllowed(
            "you have no open blind coding of this report", expected="a report that an adjudicator gave you to code blind",
            advice="Open the event without blind=",
        )  # fmt: skip
    return ""


def editor(
    connection: Connection,
    subject: str | None,
    report: int,
    who: str,
    lang: Lang,
    asked: str,
    narrowed: Narrowed | None = None,
    came_from: int | None = None,
) -> Editor:
    """The page of an event by its subject, or for an event to be added. One that people add has no place in the queue: before it is the event
    from which one came to add it, after it that one's next. Raises `NotInReview`."""
    blind, stood = _standing(connection, report, who, asked)
    own = None
    if subject is not None:
        own = stood.on(subject)
        if own is None:
            raise NotInReview(
                "no such event", where=subject, expected="an event that the machine found or somebody added"
            )
    shown = _standings(own, report, blind) if own is not None else None
    record = stood.report.record
    first = (shown.coded[0] if shown.coded else shown.guess) if shown is not None else None
    marked = (first["trigger"]["start"], first["trigger"]["end"]) if first else None
    if own is not None and blind == "bare" and own.guess is not None:
        marked = (own.guess.coded.trigger.start, own.guess.coded.trigger.end)
    before, after = None, None
    if shown is not None and shown.event is not None and not blind:
        before, after = neighbours(connection, narrowed or Narrowed(), shown.event)
    elif came_from is not None and not blind and is_event(connection, came_from):
        before, after = came_from, neighbours(connection, narrowed or Narrowed(), came_from)[1]
    return Editor(
        _head(connection, report, stood.report.anchor, lang),
        lines_of(record.document.text, marked, _titles(record)),
        shown,
        NONE if blind == "bare" else readings_of(record),
        _neighbours(stood, subject, blind),
        history(connection, subject, who, blind) if subject is not None else [],
        blind, before, after,
    )  # fmt: skip


def is_event(connection: Connection, event: int) -> bool:
    """Whether there is an event of this number."""
    return connection.execute(select(events.c.id).where(events.c.id == event)).first() is not None


def subject_and_report(connection: Connection, event: int) -> tuple[str, int]:
    """The subject and the report of an event of the tables. Raises `NotInReview`."""
    subject = subject_of(connection, event)
    return subject, connection.execute(select(events.c.report_id).where(events.c.id == event)).scalar_one()


def standings(connection: Connection, subject: str, report: int, who: str, asked: str) -> Standings:
    """What stands on an event. Raises `NotInReview`."""
    blind, stood = _standing(connection, report, who, asked)
    own = stood.on(subject)
    if own is None:
        raise NotInReview("no such event", where=subject, expected="an event that the machine found or somebody added")
    return _standings(own, report, blind)


def history(connection: Connection, subject: str, who: str, blind: Blind) -> list[Past]:
    """Everything that was decided of an event, in its order; in a blind coding only what the coder decided."""
    kind, subject = (BLIND, kept_subject(subject, who)) if blind else (KIND, subject)
    found = []
    for row in kept.history(connection, kind, subject):
        made: Decision | None = decision(row) if row.undoes is None else None
        coded = [encode(one) for one in made.events] if made is not None else []
        found.append(Past(row.id, row.verdict, row.who, row.at, row.reason, coded, row.undoes, row.undone))
    return found


def history_for(connection: Connection, subject: str, report: int, who: str) -> list[Past]:
    """The history as somebody may see it: their own decisions only while they code the report blind."""
    anchor = report_anchors(connection, [report])[report]
    return history(connection, subject, who, "guess" if blind_coding.codes_blind(connection, anchor, who) else "")


def _standing(connection: Connection, report: int, who: str, asked: str) -> tuple[Blind, ReportStanding]:
    anchor = report_anchors(connection, [report]).get(report)
    if anchor is None:
        raise NotInReview("no such report", where=str(report), expected="the number of a report")
    blind = blind_of(connection, anchor, who, asked)
    return blind, of_report(connection, report, coder=who if blind else None)


def _standings(own: Standing, report: int, blind: Blind) -> Standings:
    held, guess = own.decision, own.guess
    seen = None if guess is None or blind == "bare" else encode(guess.coded)
    coded = [encode(one) for one in held.events] if held is not None else [seen] if seen is not None else []
    return Standings(
        own.subject, guess.event if guess else None, report, own.state, own.base,
        held.verdict if held else None, held.who if held else None, held.at if held else None, held.reason if held else None,
        held.into if held else None, own.changed and blind != "bare", own.lost, coded, seen,
    )  # fmt: skip


def _neighbours(stood: ReportStanding, subject: str | None, blind: Blind) -> list[Neighbour]:
    found = []
    for own in stood.subjects:
        if own.subject == subject or (blind == "bare" and own.decision is None):
            continue
        shown = own.events[0] if own.events else own.guess.coded if own.guess is not None and blind != "bare" else None
        if shown is None:
            continue
        found.append(
            Neighbour(
                own.subject, own.guess.event if own.guess else None, own.base, shown.type, shown.trigger.text, shown.trigger.start,
                own.state, own.decision.verdict if own.decision else None,
            )
        )  # fmt: skip
    return found


def _head(connection: Connection, report: int, anchor: str, lang: Lang) -> ReportHead:
    row = connection.execute(
        select(reports.c.title, reports.c.outlet, reports.c.published, sources.c.name_ar, sources.c.name_en)
        .join(sources, sources.c.id == reports.c.source_id, isouter=True)
        .where(reports.c.id == report)
    ).one()
    source = (row.name_ar if lang == "ar" else row.name_en) or row.outlet or row.name_ar or row.name_en or ""
    return ReportHead(report, anchor, row.title or f"#{report}", source, row.published)


def _titles(record: Record) -> list[tuple[str, int, int]]:
    own = (("title", record.document.title), ("byline", record.document.byline))
    return [(role, span.start, span.end) for role, span in own if span is not None and span.end > span.start]
