"""One report: its head, and where it came from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from rasid.archive.tables import (
    captures,
    copies,
    events,
    incident_events,
    records,
    refusals,
    reports,
    sightings,
    source_names,
    sources,
)
from rasid.desk.areas.reports.listing import SourceName, address
from rasid.desk.decided import Mark, marks
from rasid.desk.faults import NotThere
from rasid.desk.redaction import Redactions

_MOST_ASIDE = 20


@dataclass(frozen=True, slots=True)
class Head:
    """What every page of a report says of it. `sha256` names its bytes, `kind` how they are read."""

    id: int
    title: str
    byline: str | None
    outlet: str | None
    source: SourceName | None
    url: str | None
    published: str | None
    captured: str | None
    language: str
    words: int
    events: int
    copies: int
    document_id: str
    sha256: str
    kind: str


@dataclass(frozen=True, slots=True)
class Seen:
    """Where and when the bytes of a report were found. `part`: where in an archive, feed or table. Both are empty for who does not see them."""

    location: str
    part: str
    captured: str | None
    added: str
    container: str | None


@dataclass(frozen=True, slots=True)
class Aside:
    """Something found beside the report that could not be read, and why."""

    where: str
    what: str
    expected: str | None


@dataclass(frozen=True, slots=True)
class Coding:
    """A record that was made of the report; one of them is current."""

    version: str
    lexicon: str
    options: str
    digest: str
    coded: str
    current: bool


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """What the register knows of the source that prints the report."""

    id: int
    key: str
    ar: str
    en: str
    owner: str | None
    country: str | None
    side: str | None
    kind: str
    note: str | None
    reviewed: bool
    names: list[str]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a report came from: bytes, places, days, register, codings. `given`: what was said of it from outside."""

    sha256: str
    size: int
    kind: str
    added: str
    given: dict[str, str]
    seen: list[Seen]
    published: str | None
    captured: str | None
    first_event: str | None
    last_event: str | None
    source: RegisterEntry | None
    warnings: list[str]
    aside: list[Aside]
    codings: list[Coding]


@dataclass(frozen=True, slots=True)
class EventLinks:
    """An event of a report in the workspace: its number, that of its incident, and what people decided of it."""

    event: int
    incident: int | None
    decided: Mark | None = None


def head_of(connection: Connection, hidden: Redactions, report: int) -> Head:
    """The head of a report. Raises `NotThere`."""
    row = connection.execute(
        select(
            reports.c.id, reports.c.title, reports.c.byline, reports.c.outlet, reports.c.url, reports.c.published, reports.c.captured,
            reports.c.language, reports.c.words, reports.c.document_id, reports.c.source_id, sources.c.key, sources.c.name_ar,
            sources.c.name_en, captures.c.sha256, captures.c.kind, copies.c.family,
        )
        .select_from(
            reports.join(captures, captures.c.id == reports.c.id)
            .outerjoin(sources, sources.c.id == reports.c.source_id)
            .outerjoin(copies, copies.c.report_id == reports.c.id)
        )
        .where(reports.c.id == report)
    ).first()  # fmt: skip
    if row is None:
        raise NotThere("there is no such report", where=str(report), expected="the number of a report")
    count = connection.execute(
        select(func.count()).select_from(events).where(events.c.report_id == report)
    ).scalar_one()
    others = 0
    if row.family is not None:
        family = select(func.count()).select_from(copies).where(copies.c.family == row.family)
        others = connection.execute(family).scalar_one() - 1
    source = None if row.source_id is None else SourceName(row.source_id, row.key, row.name_ar, row.name_en)
    byline = hidden.words(report, row.byline or "") if hidden.shows("byline") else ""
    return Head(
        row.id, hidden.words(report, row.title or ""), byline or None, row.outlet, source, address(hidden, report, row.url),
        row.published, row.captured, row.language, row.words, count, others, row.document_id, row.sha256, row.kind,
    )  # fmt: skip


def event_links(connection: Connection, report: int, *, who: str, reviews: bool) -> dict[str, EventLinks]:
    """Key of each event in the record → its numbers in the workspace. `who` asks; `reviews`: whether they may see decisions."""
    rows = connection.execute(
        select(events.c.key, events.c.id, func.min(incident_events.c.incident_id).label("incident"))
        .select_from(events.outerjoin(incident_events, incident_events.c.event_id == events.c.id))
        .where(events.c.report_id == report)
        .group_by(events.c.key, events.c.id)
    ).all()
    decided = marks(connection, [row.id for row in rows], who=who, reviews=reviews)
    return {row.key: EventLinks(row.id, row.incident, decided.get(row.id)) for row in rows}


def origin_of(connection: Connection, hidden: Redactions, report: int) -> Origin:
    """Where a report came from. Raises `NotThere`."""
    row = connection.execute(select(captures).where(captures.c.id == report)).first()
    known = connection.execute(
        select(reports.c.published, reports.c.captured, reports.c.source_id).where(reports.c.id == report)
    ).first()
    if row is None or known is None:
        raise NotThere("there is no such report", where=str(report), expected="the number of a report")
    seen = connection.execute(select(sightings).where(sightings.c.capture_id == report).order_by(sightings.c.id)).all()
    first, last = connection.execute(
        select(func.min(events.c.date_from), func.max(events.c.date_to)).where(events.c.report_id == report)
    ).one()
    made = connection.execute(
        select(records.c.version, records.c.lexicon, records.c.options, records.c.digest, records.c.coded, records.c.current)
        .where(records.c.report_id == report)
        .order_by(records.c.coded.desc(), records.c.id.desc())
    )  # fmt: skip
    given = {name: hidden.words(report, str(value)) for name, value in row.given.items() if value and name != "fields"}
    if not hidden.shows("byline"):
        given.pop("byline", None)
    if hidden.active:
        given.pop("url", None)
        url = address(hidden, report, row.given.get("url"))
        if url:
            given["url"] = url
    places = hidden.shows("capture_location")
    return Origin(
        row.sha256, row.size, row.kind, row.added, given,
        [
            Seen(
                hidden.words(report, one.location) if places else "", hidden.words(report, one.part) if places else "",
                one.captured, one.added, one.container,
            )
            for one in seen
        ],
        known.published, known.captured, first, last, _registered(connection, known.source_id),
        list(hidden.record(report).document.warnings), _aside(connection, hidden, report, seen),
        [Coding(*one) for one in made],
    )  # fmt: skip


def _registered(connection: Connection, source: int | None) -> RegisterEntry | None:
    row = connection.execute(select(sources).where(sources.c.id == source)).first() if source is not None else None
    if row is None:
        return None
    names = connection.execute(
        select(source_names.c.name).where(source_names.c.source_id == row.id).order_by(source_names.c.name)
    )
    return RegisterEntry(
        row.id, row.key, row.name_ar, row.name_en, row.owner, row.country, row.side, row.kind, row.note, row.reviewed,
        list(names.scalars()),
    )  # fmt: skip


def _aside(connection: Connection, hidden: Redactions, report: int, seen: Sequence[Any]) -> list[Aside]:
    """What was set aside of the files in which the report was found. Readers do not see it: nobody has looked for names in what can't be read."""
    if hidden.active:
        return []
    places = [one.location for one in seen]
    found: list[Any] = []
    found += connection.execute(
        select(refusals.c.location, refusals.c.part, refusals.c.error)
        .where(refusals.c.location.in_(places))
        .order_by(refusals.c.id)
        .limit(_MOST_ASIDE)
    ).all()
    found += connection.execute(
        select(sightings.c.location, sightings.c.part, captures.c.error)
        .join(captures, captures.c.id == sightings.c.capture_id)
        .where(sightings.c.location.in_(places), captures.c.state == "set-aside")
        .order_by(sightings.c.id)
        .limit(_MOST_ASIDE)
    ).all()
    return [
        Aside(f"{one.location}: {one.part}" if one.part else one.location, (one.error or {}).get("what", ""), (one.error or {}).get("expected"))
        for one in found[:_MOST_ASIDE]
    ]  # fmt: skip
