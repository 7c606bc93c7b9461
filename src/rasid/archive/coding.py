"""Coding what was taken in: pending captures become reports with records; those that can't be read are set aside with their reason."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from rasid.archive import audit, privacy
from rasid.archive.alerts import look
from rasid.archive.clock import now
from rasid.archive.coded_rows import CodedRows, StatementRows
from rasid.archive.pool import code_all
from rasid.archive.search.index import SearchIndex
from rasid.archive.sources import SourceFinder
from rasid.archive.tables import (
    captures,
    event_places,
    events,
    holders,
    links,
    naming,
    numbers,
    parties,
    records,
    reports,
    sightings,
    statements,
)
from rasid.archive.tasks import Coded, Options, Outcome, Refused, Task
from rasid.archive.workspace import Workspace
from rasid.reading.items import Given

READ_AHEAD = 500
_seen = sightings.alias("seen")
_FIRST_SEEN = (
    select(func.min(_seen.c.id)).where(_seen.c.capture_id == captures.c.id).correlate(captures).scalar_subquery()
)
"""The sighting by which a capture is named in messages."""


@dataclass(slots=True)
class Done:
    """What became of the captures so far."""

    total: int = 0
    coded: int = 0
    same: int = 0
    """records that came out as they were"""
    set_aside: list[tuple[int, dict[str, Any]]] = field(default_factory=list)

    @property
    def finished(self) -> int:
        return self.coded + self.same + len(self.set_aside)


def code_pending(workspace: Workspace, options: Options, *, processes: int, retry: bool = False) -> Iterator[Done]:
    """Code all captures that wait; with `retry` those that were set aside, too. Yields the counts so far after each transaction.

    At the end saved searches look for new matches.
    """
    states = ["pending", "set-aside"] if retry else ["pending"]
    tried: list[int] = []
    if retry:
        with workspace.database.read() as connection:
            tried = list(connection.execute(select(captures.c.id).where(captures.c.state == "set-aside")).scalars())
    yield from _code(workspace, captures.c.state.in_(states), options, processes)
    look(workspace.database, also=tried)


def code_again(workspace: Workspace, options: Options, *, processes: int) -> Iterator[Done]:
    """Code every report again, after a change of lexicon, models or options. What people decided stays as it is."""
    yield from _code(workspace, captures.c.state == "coded", options, processes)


def _code(workspace: Workspace, which: Any, options: Options, processes: int) -> Iterator[Done]:
    done = Done()
    with workspace.database.read() as connection:
        last, done.total = connection.execute(select(func.max(captures.c.id), func.count()).where(which)).one()
    yield done
    if not done.total:
        return
    finder = SourceFinder()
    for outcomes in code_all(_tasks(workspace, which, last), options, processes):
        with workspace.database.write() as connection:
            _store(connection, workspace, outcomes, finder, done)
        yield done


def _tasks(workspace: Workspace, which: Any, last: int) -> Iterator[Task]:
    """The captures in their order, with their bytes. Those that come in meanwhile wait for the next run."""
    after = 0
    while True:
        with workspace.database.read() as connection:
            rows = connection.execute(
                select(
                    captures.c.id,
                    captures.c.sha256,
                    captures.c.kind,
                    captures.c.given,
                    sightings.c.location,
                    sightings.c.part,
                )
                .select_from(captures.join(sightings, sightings.c.id == _FIRST_SEEN))
                .where(which, captures.c.id > after, captures.c.id <= last)
                .order_by(captures.c.id)
                .limit(READ_AHEAD)
            ).all()
        if not rows:
            return
        for row in rows:
            after = row.id
            given = msgspec.convert(row.given, Given)
            yield Task(row.id, workspace.raw.get(row.sha256), row.kind, given, row.location, row.part)


def _store(
    connection: Connection, workspace: Workspace, outcomes: list[Outcome], finder: SourceFinder, done: Done
) -> None:
    digest = hashlib.sha256()
    stored, same, aside = 0, 0, []
    index = SearchIndex(connection)
    for outcome in outcomes:
        if isinstance(outcome, Refused):
            # A report that was coded before keeps its record when coding it again fails.
            before = connection.execute(select(reports.c.id).where(reports.c.id == outcome.capture)).first()
            state = "set-aside" if before is None else "coded"
            connection.execute(
                update(captures)
                .where(captures.c.id == outcome.capture)
                .values(state=state, error=outcome.error, tries=captures.c.tries + 1)
            )
            aside.append((outcome.capture, outcome.error))
            continue
        digest.update(outcome.digest.encode())
        if _put(connection, outcome, finder, index):
            stored += 1
        else:
            same += 1
    index.write()
    if stored or aside:
        audit.append(
            connection, workspace.who, "code", first=outcomes[0].capture, last=outcomes[-1].capture, coded=stored, same=same,
            set_aside=[capture for capture, _ in aside], records=digest.hexdigest(),
        )  # fmt: skip
    done.coded += stored
    done.same += same
    done.set_aside += aside


def _put(connection: Connection, coded: Coded, finder: SourceFinder, index: SearchIndex) -> bool:
    """Keep a record and make its rows; False when the report has this record already."""
    capture = coded.capture
    current = connection.execute(
        select(records.c.digest).where(records.c.report_id == capture, records.c.current)
    ).scalar()
    if current == coded.digest:
        return False
    captured = connection.execute(
        select(func.min(sightings.c.captured)).where(sightings.c.capture_id == capture)
    ).scalar()
    report = {**coded.report, "captured": captured}
    report["source_id"] = finder.find(connection, report["outlet"], report["url"])
    if current is None:
        connection.execute(insert(reports).values(id=capture, **report))
    else:
        connection.execute(update(reports).where(reports.c.id == capture).values(**report))
        connection.execute(update(records).where(records.c.report_id == capture).values(current=False))
        for table in (events, statements, naming):
            connection.execute(delete(table).where(table.c.report_id == capture))
    earlier = connection.execute(
        update(records).where(records.c.report_id == capture, records.c.digest == coded.digest).values(current=True)
    )
    if earlier.rowcount == 0:
        connection.execute(
            insert(records).values(
                report_id=capture, version=coded.version, lexicon=coded.lexicon, options=coded.options, digest=coded.digest,
                coded=now(), current=True, data=coded.data,
            )
        )  # fmt: skip
    _put_rows(connection, capture, coded.rows)
    index.put(capture, coded.search, report["source_id"], report["published"])
    privacy.put(connection, capture, coded.digest, coded.privacy)
    connection.execute(
        update(captures).where(captures.c.id == capture).values(state="coded", error=None, tries=captures.c.tries + 1)
    )
    return True


def _put_rows(connection: Connection, report: int, rows: CodedRows) -> None:
    ids = _insert(connection, events, [{"report_id": report, **own.event} for own in rows.events])
    for table, name in ((parties, "parties"), (event_places, "places"), (numbers, "numbers")):
        own = [
            {"event_id": i, **row} for i, event in zip(ids, rows.events, strict=True) for row in getattr(event, name)
        ]
        if own:
            connection.execute(insert(table), own)
    found = [
        {"report_id": report, "event_id": i, **row} for i, e in zip(ids, rows.events, strict=True) for row in e.links
    ]
    if found:
        connection.execute(insert(links), found)
    if rows.naming:
        connection.execute(insert(naming), [{"report_id": report, **row} for row in rows.naming])
    stated: list[tuple[int | None, StatementRows]] = [
        (i, s) for i, e in zip(ids, rows.events, strict=True) for s in e.statements
    ]
    stated += [(None, s) for s in rows.assessments]
    made = _insert(connection, statements, [{"report_id": report, "event_id": i, **s.statement} for i, s in stated])
    chains = [{"statement_id": i, **row} for i, (_, s) in zip(made, stated, strict=True) for row in s.holders]
    if chains:
        connection.execute(insert(holders), chains)


def _insert(connection: Connection, table: Any, rows: list[dict[str, Any]]) -> list[int]:
    """Insert rows and return their ids in the same order."""
    if not rows:
        return []
    made = connection.execute(insert(table).returning(table.c.id, sort_by_parameter_order=True), rows)
    return [int(row.id) for row in made]


def set_aside(connection: Connection) -> list[tuple[str, dict[str, Any]]]:
    """What was set aside, with its reason: captures that could not be read, in the order in which they came in."""
    rows = connection.execute(
        select(sightings.c.location, sightings.c.part, captures.c.error)
        .select_from(captures.join(sightings, sightings.c.id == _FIRST_SEEN))
        .where(captures.c.state == "set-aside")
        .order_by(captures.c.id)
    )
    return [(f"{row.location}: {row.part}" if row.part else row.location, row.error) for row in rows]


def places_of(workspace: Workspace, ids: list[int]) -> dict[int, str]:
    """Where captures were first seen, for messages."""
    with workspace.database.read() as connection:
        rows = connection.execute(
            select(captures.c.id, sightings.c.location, sightings.c.part)
            .select_from(captures.join(sightings, sightings.c.id == _FIRST_SEEN))
            .where(captures.c.id.in_(ids))
        )
        return {row.id: f"{row.location}: {row.part}" if row.part else row.location for row in rows}
