"""Reading incidents and pairs as they were built last."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from rasid.archive.tables import (
    copies,
    event_places,
    events,
    incident_events,
    incident_pairs,
    incidents,
    reports,
    sources,
)

_SNIPPET = 90


@dataclass(frozen=True, slots=True)
class Telling:
    """One event of an incident in the words of its report."""

    event: int
    report: int
    source: str | None
    title: str | None
    published: str | None
    type: str
    status: str
    attribution: str
    copy_of: int | None
    before: str
    trigger: str
    after: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which incidents are looked for."""

    reports_least: int = 2
    groups_least: int = 1
    kind: str | None = None
    place: str | None = None
    country: str | None = None
    since: str | None = None
    until: str | None = None


def list_incidents(
    connection: Connection, *, reports_least: int = 2, groups_least: int = 1, kind: str | None = None, place: str | None = None,
    since: str | None = None, until: str | None = None, limit: int | None = None,
) -> list[dict[str, Any]]:  # fmt: skip
    """Incidents by the number of independent groups, then of reports."""
    wanted = Wanted(reports_least, groups_least, kind, place, None, since, until)
    return part_of_incidents(connection, wanted, limit=limit)


def part_of_incidents(
    connection: Connection, wanted: Wanted, *, offset: int = 0, limit: int | None = None
) -> list[dict[str, Any]]:
    """Some of the incidents that are wanted, by the number of independent groups, then of reports."""
    chosen = _in_order(select(incidents).where(*_conditions(wanted))).offset(offset).limit(limit)
    return [dict(row._mapping) for row in connection.execute(chosen)]


def _in_order(chosen: Any) -> Any:
    return chosen.order_by(incidents.c.groups.desc(), incidents.c.reports.desc(), incidents.c.id)


def ids_of_incidents(connection: Connection, wanted: Wanted, among: Collection[int]) -> list[int]:
    """The numbers of the incidents that are wanted, as far as they are `among` these, in the order of `part_of_incidents`."""
    chosen = _in_order(select(incidents.c.id).where(*_conditions(wanted)))
    return [id for id in connection.execute(chosen).scalars() if id in among]


def incidents_of(
    connection: Connection, reports_: Collection[int], keys: Mapping[int, Collection[str]] | None
) -> set[int]:
    """The incidents that these reports tell of; with `keys` (of events, by report) those of these events alone."""
    found = set()
    ids = sorted(reports_)
    chosen = select(incident_events.c.incident_id, events.c.report_id, events.c.key)
    chosen = chosen.join(events, events.c.id == incident_events.c.event_id)
    for start in range(0, len(ids), 500):
        for row in connection.execute(chosen.where(events.c.report_id.in_(ids[start : start + 500]))):
            if keys is None or row.key in keys.get(row.report_id, ()):
                found.add(row.incident_id)
    return found


def nearest(connection: Connection, id: int, limit: int = 6) -> list[tuple[int, float]]:
    """Other incidents of which an event may be the same happening as one of this one's, with the highest score, the likeliest first."""
    own = set(events_of(connection, id))
    best: dict[int, float] = {}
    for here, there in (
        (incident_pairs.c.first, incident_pairs.c.second),
        (incident_pairs.c.second, incident_pairs.c.first),
    ):
        chosen = (
            select(incident_events.c.incident_id, incident_pairs.c.score)
            .join(incident_pairs, there == incident_events.c.event_id)
            .where(here.in_(sorted(own)), incident_events.c.incident_id != id)
        )
        for row in connection.execute(chosen):
            best[row.incident_id] = max(row.score, best.get(row.incident_id, 0.0))
    return sorted(best.items(), key=lambda item: (-item[1], item[0]))[:limit]


def count_incidents(connection: Connection, wanted: Wanted) -> int:
    """How many incidents are wanted."""
    return int(connection.execute(select(func.count()).select_from(incidents).where(*_conditions(wanted))).scalar_one())


def _conditions(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    yield incidents.c.reports >= wanted.reports_least
    yield incidents.c.groups >= wanted.groups_least
    if wanted.kind is not None:
        yield incidents.c.type == wanted.kind
    if wanted.country is not None:
        yield incidents.c.country == wanted.country
    if wanted.place is not None:
        named = (event_places.c.name_ar == wanted.place) | (func.lower(event_places.c.name_en) == wanted.place.lower())
        yield incidents.c.id.in_(
            select(incident_events.c.incident_id)
            .join(event_places, event_places.c.event_id == incident_events.c.event_id)
            .where(named)
        )
    if wanted.since is not None:
        yield incidents.c.date_to >= wanted.since
    if wanted.until is not None:
        yield incidents.c.date_from <= wanted.until


def show_incident(connection: Connection, id: int) -> dict[str, Any]:
    """One incident with its summary."""
    return dict(connection.execute(select(incidents).where(incidents.c.id == id)).one()._mapping)


def tellings(connection: Connection, ids: list[int]) -> dict[int, Telling]:
    """Events in the words of their reports, by id."""
    found = {}
    for start in range(0, len(ids), 500):
        rows = connection.execute(
            select(
                events,
                reports.c.title,
                reports.c.published,
                reports.c.text,
                sources.c.key.label("source"),
                copies.c.copy_of,
            )
            .select_from(
                events.join(reports, reports.c.id == events.c.report_id)
                .outerjoin(sources, sources.c.id == reports.c.source_id)
                .outerjoin(copies, copies.c.report_id == reports.c.id)
            )
            .where(events.c.id.in_(ids[start : start + 500]))
        )
        for row in rows:
            before = row.text[max(0, row.start - _SNIPPET) : row.start]
            after = row.text[row.end : row.end + _SNIPPET]
            found[row.id] = Telling(
                row.id, row.report_id, row.source, row.title, row.published, row.type, row.status, row.attribution, row.copy_of,
                before.rpartition("\n")[2], row.trigger, after.partition("\n")[0],
            )  # fmt: skip
    return found


def events_of(connection: Connection, id: int) -> list[int]:
    """The events of an incident."""
    chosen = select(incident_events.c.event_id).where(incident_events.c.incident_id == id)
    return sorted(connection.execute(chosen).scalars())


def pairs(
    connection: Connection, *, incident: int | None = None, event: int | None = None, verdict: str | None = None, limit: int | None = None
) -> list[dict[str, Any]]:  # fmt: skip
    """Pairs with their evidence: those nearest to doubt first, or those of one incident or event by score."""
    chosen = select(incident_pairs)
    if verdict is not None:
        chosen = chosen.where(incident_pairs.c.verdict == verdict)
    if incident is not None:
        own = select(incident_events.c.event_id).where(incident_events.c.incident_id == incident)
        chosen = chosen.where(incident_pairs.c.first.in_(own), incident_pairs.c.second.in_(own))
    if event is not None:
        chosen = chosen.where((incident_pairs.c.first == event) | (incident_pairs.c.second == event))
    doubt = func.abs(incident_pairs.c.score - 0.5) if incident is None and event is None else -incident_pairs.c.score
    chosen = chosen.order_by(doubt, incident_pairs.c.first, incident_pairs.c.second)
    return [dict(row._mapping) for row in connection.execute(chosen.limit(limit))]
