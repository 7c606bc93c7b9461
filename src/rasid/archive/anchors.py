"""Anchors: names of reports, events and incidents that stay when reports are coded again.

Ids of rows change with every coding. What people decide is tied to what does not: the bytes of a report with what was said of it from outside, the
characters that an event was read from, its type, and where its words are said to have happened.

    report:SHA256/GIVEN        SHA256: of the bytes; GIVEN: the first 16 digits of the digest of what was given with them
    event:REPORT#START-END/TYPE/PLACE

The place of an event is the key of its first place by role and name, or nothing where it has none. An event of which coding again changes
the trigger or type has another anchor: what was decided of the former one is kept, and holds again when it comes back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple
from urllib.parse import quote, unquote

from sqlalchemy import Connection, Select, select

from rasid.archive.tables import captures, event_places, events
from rasid.errors import UsageError

_GIVEN_DIGITS = 16
_BATCH = 500
_ROLES = {"at": 0, "to": 1, "from": 2}
_SEPARATOR = " | "


class EventAnchor(NamedTuple):
    """The parts of the anchor of an event."""

    report: str
    start: int
    end: int
    type: str
    place: str


def report_anchor(sha256: str, given_digest: str) -> str:
    """The anchor of a report."""
    return f"report:{sha256}/{given_digest[:_GIVEN_DIGITS]}"


def event_anchor(report: str, start: int, end: int, kind: str, place: str | None) -> str:
    """The anchor of an event of the report with the anchor `report`."""
    return f"event:{report.removeprefix('report:')}#{start}-{end}/{kind}/{quote(place or '', safe=':')}"


def pair_anchor(first: str, second: str) -> str:
    """The subject of a judgement about two things, the same whichever is named first."""
    return _SEPARATOR.join(sorted((first, second)))


def pair_of(subject: str) -> tuple[str, str]:
    """The two anchors of a pair."""
    first, separator, second = subject.partition(_SEPARATOR)
    if not separator:
        raise UsageError("no pair of anchors", where=subject, expected=f"two anchors parted by {_SEPARATOR!r}")
    return first, second


def read_event_anchor(anchor: str) -> EventAnchor:
    """The parts of an anchor of an event; raises `UsageError` for anything else."""
    try:
        report, _, rest = anchor.removeprefix("event:").partition("#")
        span, kind, place = rest.split("/")
        start, end = span.split("-")
        if anchor.startswith("event:") and report:
            return EventAnchor(f"report:{report}", int(start), int(end), kind, unquote(place))
    except ValueError:
        pass
    raise UsageError("no anchor of an event", where=anchor, expected="event:SHA256/GIVEN#START-END/TYPE/PLACE")


def report_anchors(connection: Connection, ids: Iterable[int] | None = None) -> dict[int, str]:
    """Report id → anchor, for some reports or for all."""
    chosen = select(captures.c.id, captures.c.sha256, captures.c.given_digest)
    found = {}
    for part in _batched(ids):
        for row in connection.execute(chosen if part is None else chosen.where(captures.c.id.in_(part))):
            found[row.id] = report_anchor(row.sha256, row.given_digest)
    return found


def event_anchors(connection: Connection, ids: Iterable[int] | None = None) -> dict[int, str]:
    """Event id → anchor, for some events or for all. Two events of one report with the same trigger, type and place have the same anchor."""
    chosen: Select[tuple[int, str, str, int, int, str]] = select(
        events.c.id, captures.c.sha256, captures.c.given_digest, events.c.start, events.c.end, events.c.type
    ).join(captures, captures.c.id == events.c.report_id)
    found = {}
    for part in _batched(ids):
        places = _first_places(connection, part)
        for row in connection.execute(chosen if part is None else chosen.where(events.c.id.in_(part))):
            report = report_anchor(row.sha256, row.given_digest)
            found[row.id] = event_anchor(report, row.start, row.end, row.type, places.get(row.id))
    return found


def find_report(connection: Connection, anchor: str) -> int | None:
    """The id of the report of an anchor; None when the workspace does not hold it."""
    sha256, _, given = anchor.removeprefix("report:").partition("/")
    rows = connection.execute(select(captures.c.id, captures.c.given_digest).where(captures.c.sha256 == sha256))
    return next((row.id for row in rows if row.given_digest[:_GIVEN_DIGITS] == given), None)


def find_events(connection: Connection, anchor: str) -> list[int]:
    """The ids of the events of an anchor as reports are coded now; none when coding no longer finds it."""
    parts = read_event_anchor(anchor)
    report = find_report(connection, parts.report)
    rows = connection.execute(
        select(events.c.id).where(
            events.c.report_id == report,
            events.c.start == parts.start,
            events.c.end == parts.end,
            events.c.type == parts.type,
        ).order_by(events.c.id)
    ).scalars().all()  # fmt: skip
    places = _first_places(connection, list(rows))
    return [event for event in rows if places.get(event, "") == parts.place]


def _first_places(connection: Connection, ids: list[int] | None) -> dict[int, str]:
    chosen = select(event_places.c.event_id, event_places.c.role, event_places.c.place)
    rows = connection.execute(chosen if ids is None else chosen.where(event_places.c.event_id.in_(ids)))
    best: dict[int, tuple[int, str]] = {}
    for row in rows:
        key = (_ROLES.get(row.role, len(_ROLES)), row.place)
        best[row.event_id] = min(best.get(row.event_id, key), key)
    return {event: place for event, (_, place) in best.items()}


def _batched(ids: Iterable[int] | None) -> Iterator[list[int] | None]:
    """Lists that fit into one query; one None for all."""
    if ids is None:
        yield None
        return
    rest = iter(ids)
    while part := list(islice(rest, _BATCH)):
        yield part
