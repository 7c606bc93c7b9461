"""Reading incidents and pairs as they were built last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

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


def list_incidents(
    connection: Connection, *, reports_least: int = 2, groups_least: int = 1, kind: str | None = None, place: str | None = None,
    since: str | None = None, until: str | None = None, limit: int | None = None,
) -> list[dict[str, Any]]:  # fmt: skip
    """Incidents by the number of independent groups, then of reports."""
    chosen = select(incidents).where(incidents.c.reports >= reports_least, incidents.c.groups >= groups_least)
    if kind is not None:
        chosen = chosen.where(incidents.c.type == kind)
    if place is not None:
        chosen = chosen.where(
            incidents.c.id.in_(
                select(incident_events.c.incident_id)
                .join(event_places, event_places.c.event_id == incident_events.c.event_id)
                .where((event_places.c.name_ar == place) | (func.lower(event_places.c.name_en) == place.lower()))
            )
        )
    if since is not None:
        chosen = chosen.where(incidents.c.date_to >= since)
    if until is not None:
        chosen = chosen.where(incidents.c.date_from <= until)
    chosen = chosen.order_by(incidents.c.groups.desc(), incidents.c.reports.desc(), incidents.c.id)
    return [dict(row._mapping) for row in connection.execute(chosen.limit(limit))]


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
