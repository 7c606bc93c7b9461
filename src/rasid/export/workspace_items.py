"""The reports of a workspace that are asked for, in the order of their publication."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Select, and_, exists, select

from rasid.archive.anchors import event_anchors, report_anchors
from rasid.archive.judgements import Judgement, standing
from rasid.archive.search.searcher import Found, find_all
from rasid.archive.stored import unpacked
from rasid.archive.tables import captures, event_places, events, records, reports, settings, sources, statements
from rasid.archive.upgrade import revision
from rasid.archive.workspace import Workspace
from rasid.compare.forecasts.model import KIND, PREDICTED, forecast_anchor
from rasid.errors import UsageError
from rasid.export.items import Choice, Item, ReportInfo, Review

_BATCH = 200


def origin(workspace: Workspace, connection: Connection) -> dict[str, Any]:
    """Which state of which workspace is exported: its id, schema and last audit entry."""
    from rasid.archive.audit import entries

    last = entries(connection, last=1)
    identity = connection.execute(select(settings.c.value).where(settings.c.key == "id")).scalar()
    return {
        "workspace": identity,
        "schema": revision(connection),
        "audit": {"seq": last[0].seq, "hash": last[0].hash} if last else None,
    }


def workspace_items(
    connection: Connection, choice: Choice, *, only: Select[tuple[int]] | None = None, lang: str = "en"
) -> Iterator[Item]:
    """The reports that are asked for. `only` selects report ids, too.

    Raises `UsageError` for a source that the register does not hold, and for events that are to be as a query says that says nothing of
    events; `QueryError` for a query that can't be read.
    """
    _check_sources(connection, choice)
    searched = _searched(connection, choice)
    wanted = _wanted(choice)
    if only is not None:
        wanted.append(reports.c.id.in_(only))
    # By what the reports are and not by when they came in: the same content is the same export.
    # Sorted here, because databases do not agree on where unknown dates and some letters stand.
    found_reports = connection.execute(
        select(reports.c.id, reports.c.published, captures.c.sha256, captures.c.given_digest)
        .join(captures, captures.c.id == reports.c.id)
        .where(*wanted)
    ).all()
    ordered = sorted(found_reports, key=lambda row: (row.published or "", row.sha256, row.given_digest))
    ids = [row.id for row in ordered if searched is None or row.id in searched.reports]
    matching = (searched.events if searched is not None else None) or {}
    judged = standing(connection, KIND)
    for at in range(0, len(ids), _BATCH):
        batch = ids[at : at + _BATCH]
        found = {row.id: row for row in connection.execute(_rows(batch))}
        reviews = _reviews(connection, batch, judged) if judged else {}
        for report in batch:
            item = _item(found[report], choice, matching.get(report), reviews.get(report, {}), lang)
            if item is not None:
                yield item


def _rows(ids: list[int]) -> Select[Any]:
    return (
        select(
            reports.c.id, records.c.data, sources.c.key, sources.c.name_ar, sources.c.name_en, sources.c.owner, captures.c.sha256,
            captures.c.given_digest,
        )
        .select_from(
            reports.join(records, and_(records.c.report_id == reports.c.id, records.c.current))
            .join(captures, captures.c.id == reports.c.id)
            .outerjoin(sources, sources.c.id == reports.c.source_id)
        )
        .where(reports.c.id.in_(ids))
    )  # fmt: skip


def _searched(connection: Connection, choice: Choice) -> Found | None:
    if choice.query is None:
        return None
    found = find_all(connection, choice.query, public=choice.public)
    if choice.matching_events and found.events is None:
        raise UsageError(
            "the query says nothing of events", where=choice.query, expected="a field of events, such as type:ASSAULT",
            advice="Leave off --matching-events",
        )  # fmt: skip
    return found


def _item(
    row: Any, choice: Choice, matching: frozenset[str] | None, reviews: dict[str, Review], lang: str
) -> Item | None:
    record = unpacked(row.data, row.id)
    chosen = choice.events_of(record, matching)
    if choice.of_events and not chosen:
        return None
    first, second = (row.name_ar, row.name_en) if lang == "ar" else (row.name_en, row.name_ar)
    return Item(record, chosen, ReportInfo(row.id, row.key, first or second or row.key, row.owner), reviews)


def _reviews(connection: Connection, ids: list[int], judged: Mapping[str, Judgement]) -> dict[int, dict[str, Review]]:
    """What people decided of forecasts and did not undo, by report and id of the statement."""
    c = statements.c
    rows = connection.execute(
        select(c.report_id, c.key, c.event_id, c.start, c.end).where(c.report_id.in_(ids), c.status == PREDICTED)
    ).all()
    reported = report_anchors(connection, ids)
    of_event = event_anchors(connection, [row.event_id for row in rows if row.event_id is not None])
    found: dict[int, dict[str, Review]] = {}
    for row in rows:
        own = judged.get(forecast_anchor(reported[row.report_id], of_event.get(row.event_id), row.start, row.end))
        if own is not None:
            found.setdefault(row.report_id, {})[row.key] = Review(own.verdict, own.reason, own.who, own.at)
    return found


def _wanted(choice: Choice) -> list[Any]:
    """Conditions that every report fulfils that has such an event; which events they are is decided on the record."""
    conditions: list[Any] = []
    if choice.sources:
        conditions.append(reports.c.source_id.in_(select(sources.c.id).where(sources.c.key.in_(choice.sources))))
    if choice.since or choice.until or choice.types or choice.countries:
        of_event: list[Any] = [events.c.report_id == reports.c.id]
        if choice.types:
            of_event.append(events.c.type.in_(choice.types))
        if choice.since:
            of_event.append(events.c.date_to >= choice.since)
        if choice.until:
            of_event.append(events.c.date_from <= choice.until)
        if choice.countries:
            there = event_places.c.country.in_(choice.countries)
            of_event.append(exists().where(event_places.c.event_id == events.c.id, there))
        conditions.append(exists().where(*of_event))
    return conditions


def _check_sources(connection: Connection, choice: Choice) -> None:
    if not choice.sources:
        return
    known = set(connection.execute(select(sources.c.key).where(sources.c.key.in_(choice.sources))).scalars())
    for key in choice.sources:
        if key not in known:
            raise UsageError(
                "no such source", where=key, expected="a key of the register", advice="See `rasid sources list`"
            )
