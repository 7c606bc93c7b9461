"""Reading what an account is made of from a workspace: of a source, of a holder, of a report."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from msgspec.structs import replace
from sqlalchemy import ColumnElement, Connection, Table, select

from rasid.arabic.letters import fold
from rasid.archive.batches import batches
from rasid.archive.stored import unpacked
from rasid.archive.tables import (
    event_places,
    events,
    holders,
    incident_events,
    links,
    naming,
    numbers,
    parties,
    records,
    reports,
    sources,
    statements,
)
from rasid.compare.accounts.graph import Material
from rasid.compare.accounts.model import Linked
from rasid.compare.accounts.records import assessment, loaded, read_record, telling
from rasid.errors import UsageError
from rasid.record import Record

Rows = dict[int, list[dict[str, Any]]]


def read_source(connection: Connection, key: str) -> Material:
    """What the reports of a source say."""
    row = connection.execute(select(sources).where(sources.c.key == key)).first()
    if row is None:
        known = list(connection.execute(select(sources.c.key).order_by(sources.c.key)).scalars())
        raise UsageError("no such source", where=key, expected=_near(key, known), advice="See `rasid sources list`")
    ids = list(
        connection.execute(select(reports.c.id).where(reports.c.source_id == row.id).order_by(reports.c.id)).scalars()
    )
    made = Material(f"source:{key}", row.name_ar or row.name_en or key, len(ids))
    _fill(connection, made, [(statements.c.report_id, part) for part in batches(ids)], None)
    for part in batches(ids):
        for term in connection.execute(select(naming).where(naming.c.report_id.in_(part)).order_by(naming.c.id)):
            made.loaded.append(loaded(str(term.report_id), dict(term._mapping)))
    return made


def read_holder(connection: Connection, name: str) -> Material:
    """What a holder says, in all reports: the statements of whose chain of attribution he is a link."""
    keys, title = find_holder(connection, name)
    ids = list(
        connection.execute(
            select(holders.c.statement_id).where(holders.c.holder.in_(keys)).distinct().order_by(holders.c.statement_id)
        ).scalars()
    )
    made = Material(f"holder:{' '.join(sorted(keys))}", title, 0)
    _fill(connection, made, [(statements.c.id, part) for part in batches(ids)], keys)
    spans: dict[str, list[tuple[int, int]]] = {}
    for part in batches(ids):
        for row in connection.execute(select(statements).where(statements.c.id.in_(part))):
            spans.setdefault(str(row.report_id), []).append((row.start, row.end))
    made.reports = len(spans)
    # Only the words within what he says: the rest of the report is named by others.
    for part in batches(sorted(int(report) for report in spans)):
        for term in connection.execute(select(naming).where(naming.c.report_id.in_(part)).order_by(naming.c.id)):
            if any(start <= term.start and term.end <= end for start, end in spans[str(term.report_id)]):
                made.loaded.append(loaded(str(term.report_id), dict(term._mapping)))
    return made


def read_report(connection: Connection, name: str) -> Material:
    """What one report says; `name` is its number or the id of its document."""
    chosen = reports.c.id == int(name) if name.isdecimal() and len(name) < 10 else reports.c.document_id == name
    row = connection.execute(
        select(reports.c.id, records.c.data)
        .join(records, (records.c.report_id == reports.c.id) & records.c.current)
        .where(chosen)
    ).first()
    if row is None:
        raise UsageError(
            "no such report", where=name, expected="the number of a report or the id of its document",
            advice="`rasid search` and `rasid incidents show` give the numbers of reports",
        )  # fmt: skip
    made = read_record(unpacked(row.data, name), str(row.id))
    found = _incidents(connection, select(events.c.id).where(events.c.report_id == row.id))
    keys = {
        e.key: found.get(e.id)
        for e in connection.execute(select(events.c.id, events.c.key).where(events.c.report_id == row.id))
    }
    made.tellings = [replace(one, incident=keys.get(one.event)) for one in made.tellings]
    return made


def records_of(connection: Connection, material: Material) -> Iterator[tuple[str, Record]]:
    """The records of all reports that a material speaks of, by the names that it has for them."""
    parts = (material.tellings, material.assessments, material.named, material.loaded)
    ids = sorted({int(one.report) for own in parts for one in own})
    for part in batches(ids):
        rows = connection.execute(
            select(records.c.report_id, records.c.data).where(records.c.report_id.in_(part), records.c.current)
            .order_by(records.c.report_id)
        )  # fmt: skip
        for row in rows:
            yield str(row.report_id), unpacked(row.data, row.report_id)


def find_holder(connection: Connection, name: str) -> tuple[frozenset[str], str]:
    """The keys of a holder by key, name or words, and what to call him."""
    chosen = select(holders.c.holder, holders.c.name_ar, holders.c.name_en, holders.c.words).distinct()
    by_key = connection.execute(chosen.where(holders.c.holder == name)).all()
    wanted = " ".join(fold(name).split())
    rows = [] if by_key else connection.execute(chosen).all()
    found = by_key or [
        row
        for row in rows
        if wanted in {" ".join(fold(text or "").split()) for text in (row.name_ar, row.words)}
        or (row.name_en or "").lower() == name.strip().lower()
    ]
    if not found:
        known = sorted({text for row in rows for text in (row.name_ar, row.name_en) if text})
        raise UsageError(
            "nobody of that name says anything in the reports", where=name, expected=_near(name, known),
            advice="Name the holder in Arabic or English as the records have it, or by its key",
        )  # fmt: skip
    first = min(found, key=lambda row: (row.holder, row.name_ar))
    return frozenset(row.holder for row in found), first.name_ar or first.name_en


def _near(name: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(name, known, n=3, cutoff=0.5) or list(known[:3])
    return f"one of {len(known)}, such as {', '.join(near)}" if near else "one that reports name; there are none yet"


def _fill(
    connection: Connection, made: Material, chosen: Iterable[tuple[ColumnElement[int], Sequence[int]]], holder: frozenset[str] | None
) -> None:  # fmt: skip
    for column, part in chosen:
        said = connection.execute(select(statements).where(column.in_(part)).order_by(statements.c.id)).all()
        ids = sorted({row.event_id for row in said if row.event_id is not None})
        own = {e["id"]: e for e in _rows(connection, events, events.c.id, ids, "id")}
        of = {
            table: _grouped(_rows(connection, table, table.c.event_id, ids, "id"), "event_id")
            for table in (parties, event_places, numbers, links)
        }
        chains = _grouped(
            _rows(connection, holders, holders.c.statement_id, [row.id for row in said], "id"), "statement_id"
        )
        incident = {event: number for part_ids in batches(ids) for event, number in _incidents(connection, part_ids).items()}  # fmt: skip
        for row in said:
            report, chain = str(row.report_id), chains.get(row.id, [])
            if row.event_id is None:
                made.assessments.append(assessment(report, dict(row._mapping), chain, holder=holder))
                continue
            linked = [Linked(x["kind"], x["words"], x["target_event"]) for x in of[links].get(row.event_id, [])]
            made.tellings.append(
                telling(
                    report, own[row.event_id], dict(row._mapping), of[parties].get(row.event_id, []),
                    of[event_places].get(row.event_id, []), of[numbers].get(row.event_id, []), linked, chain,
                    holder=holder, incident=incident.get(row.event_id),
                )
            )  # fmt: skip


def _rows(
    connection: Connection, table: Table, column: ColumnElement[int], ids: Sequence[int], order: str
) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for part in batches(ids):
        rows = connection.execute(select(table).where(column.in_(part)).order_by(table.c[order]))
        found += [dict(row._mapping) for row in rows]
    return found


def _grouped(rows: Iterable[dict[str, Any]], key: str) -> Rows:
    found: Rows = {}
    for row in rows:
        found.setdefault(row[key], []).append(row)
    return found


def _incidents(connection: Connection, ids: Any) -> dict[int, int]:
    rows = connection.execute(
        select(incident_events.c.event_id, incident_events.c.incident_id).where(incident_events.c.event_id.in_(ids))
    )
    return {row.event_id: row.incident_id for row in rows}
