"""Deciding of incidents at the desk: what was decided shows at once, and nothing that somebody decided meanwhile is overwritten."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, select

from rasid.archive.anchors import event_anchors
from rasid.archive.judgements import Judgement, undo
from rasid.archive.tables import incident_events, judgements
from rasid.compare.incidents.decided import (
    EVENTS,
    INCIDENTS,
    find_incident,
    judge_events,
    judge_incidents,
    judge_split,
    judgements_about,
    state_of,
)
from rasid.compare.incidents.near import Rebuilt, rebuild_near
from rasid.compare.incidents.reading import events_of, show_incident
from rasid.desk.faults import NotThere, Overtaken
from rasid.errors import UsageError

_TWO = 2


@dataclass(frozen=True, slots=True)
class Judged:
    """What a judgement did. `incident`: where the first telling of the judged incident stands now; `incidents`: all that were made anew;
    `unmet`: how many demands for SAME could not be met, because others that belong to them are judged DIFFERENT."""

    judgement: int
    verdict: str
    incident: int
    incidents: tuple[int, ...]
    unmet: int


def found(connection: Connection, name: str) -> int:
    """The number of an incident that is named by number or key. Raises `NotThere`."""
    try:
        return find_incident(connection, name)
    except UsageError as error:
        raise NotThere(error.what, where=f"/incidents/{name}", advice=error.advice) from error


def same_or_not(
    connection: Connection, who: str, incident: str, other: str, verdict: str, reason: str, seen: str | None, other_seen: str | None = None,
) -> Judged:  # fmt: skip
    """Decide whether two incidents are one happening."""
    _reasoned(reason)
    id = _unchanged(connection, incident, seen)
    second = _unchanged(connection, other.strip(), other_seen)
    first = _leading(connection, id)
    made = judge_incidents(connection, who, verdict, str(id), str(second), reason.strip())
    return _done(connection, who, made, first)


def merged(connection: Connection, who: str, names: Collection[str], reason: str, as_of: int) -> Judged:
    """Decide that two incidents, chosen in a list, are one happening. `as_of`: the last judgement that there was when they were seen."""
    _reasoned(reason)
    chosen = list(dict.fromkeys(names))
    if len(chosen) != _TWO:
        raise UsageError(
            "two incidents are merged", where="incident", expected="two chosen incidents", advice="Choose two, then merge them"
        )  # fmt: skip
    first, second = (found(connection, name) for name in chosen)
    for id in (first, second):
        if any(one.id > as_of for one in _said(connection, id)):
            raise Overtaken(
                "somebody judged one of the incidents since you saw it", where=f"/incidents/{id}", advice="Load the list again", now=_last(connection, id)
            )  # fmt: skip
    leading = _leading(connection, first)
    return _done(
        connection, who, judge_incidents(connection, who, "SAME", str(first), str(second), reason.strip()), leading
    )


def split(
    connection: Connection, who: str, incident: str, events: Collection[int], reason: str, seen: str | None
) -> Judged:
    """Decide that some events of an incident are another happening."""
    _reasoned(reason)
    id = _unchanged(connection, incident, seen)
    first = _leading(connection, id)
    return _done(connection, who, judge_split(connection, who, str(id), events, reason.strip()), first)


def pair(
    connection: Connection, who: str, incident: str, first: int, second: int, verdict: str, reason: str, seen: str | None
) -> Judged:  # fmt: skip
    """Decide whether two events are one happening, of which one at least is told by the incident."""
    id = _unchanged(connection, incident, seen)
    if not {first, second} & set(events_of(connection, id)):
        raise UsageError(
            "neither event is of the incident", where=f"events {first} and {second}", expected="an event of it"
        )
    leading = _leading(connection, id)
    return _done(connection, who, judge_events(connection, who, verdict, first, second, reason.strip()), leading)


def undone(connection: Connection, who: str, incident: str, judgement: int, reason: str, seen: str | None) -> Judged:
    """Undo a judgement about events of an incident; what held before it holds again."""
    id = _unchanged(connection, incident, seen)
    row = connection.execute(select(judgements.c.kind).where(judgements.c.id == judgement)).first()
    if row is None or row.kind not in (EVENTS, INCIDENTS):
        raise NotThere("no such judgement of incidents", where=f"judgement {judgement}")
    if connection.execute(select(judgements.c.id).where(judgements.c.undoes == judgement)).first() is not None:
        raise Overtaken(
            "somebody has undone this already", where=f"judgement {judgement}", advice="Load the incident again"
        )
    leading = _leading(connection, id)
    return _done(connection, who, undo(connection, who, judgement, reason.strip()), leading)


def _reasoned(reason: str) -> None:
    if not reason.strip():
        raise UsageError("a judgement needs a reason", where="reason", expected="why, in a few words")


def _unchanged(connection: Connection, name: str, seen: str | None) -> int:
    """The number of an incident that is as it was when the person saw it. Raises `NotThere` and `Overtaken`."""
    id = found(connection, name)
    if seen and state_of(connection, id) != seen:
        raise Overtaken(
            "the incident has changed since you saw it: somebody judged meanwhile", where=f"/incidents/{name}",
            advice="Look at what was decided, and decide again if you still want to", now=_last(connection, id),
        )  # fmt: skip
    return id


def _last(connection: Connection, id: int) -> list[dict[str, object]]:
    """The last judgements about an incident, for who was overtaken."""
    said = _said(connection, id)[-3:]
    return [{"judgement": j.id, "verdict": j.verdict, "reason": j.reason, "who": j.who, "at": j.at} for j in said]


def _said(connection: Connection, id: int) -> list[Judgement]:
    return judgements_about(connection, set(event_anchors(connection, events_of(connection, id)).values()))


def _leading(connection: Connection, id: int) -> int:
    return int(show_incident(connection, id)["summary"]["leading"])


def _done(connection: Connection, who: str, made: Judgement, leading: int) -> Judged:
    rebuilt: Rebuilt = rebuild_near(connection, who, made)
    chosen = select(incident_events.c.incident_id).where(incident_events.c.event_id == leading)
    now = connection.execute(chosen).scalar()
    return Judged(made.id, made.verdict, now if now is not None else rebuilt.now[0], rebuilt.now, rebuilt.unmet)
