"""Alerts: reports that came in after a search was saved, and answer it.

Looked for at the end of every run that codes what came in, whichever program does it. `looked` of a saved search is the highest number of a
report that was looked at for it; a report that was set aside before and is coded later has a lower one and is named to `look`.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, func, or_, select, update

from rasid.archive.batches import batches
from rasid.archive.clock import now
from rasid.archive.database import Database
from rasid.archive.desk_tables import saved_searches, search_alerts, users
from rasid.archive.search.compile import Compiler
from rasid.archive.search.dialects import insert_new
from rasid.archive.search.latin_names import with_arabic_names
from rasid.archive.search.query import QueryError, parse
from rasid.archive.tables import reports

_READER = "reader"
"""Readers are told of what answers in the words that they are shown."""


def newest_report(connection: Connection) -> int:
    """The highest number of a report; 0 without any."""
    return connection.execute(select(func.max(reports.c.id))).scalar() or 0


def look(database: Database, also: Collection[int] = ()) -> int:
    """Note what is new for every saved search that alerts; returns how many alerts were made. `also`: reports with lower numbers that are new, too.

    Takes no lock where there is nothing to look for.
    """
    with database.read() as connection:
        newest = newest_report(connection)
        chosen = (
            select(saved_searches, users.c.role)
            .select_from(saved_searches.outerjoin(users, users.c.id == saved_searches.c.user_id))
            .where(saved_searches.c.alert)
            .order_by(saved_searches.c.id)
        )
        waiting = [row for row in connection.execute(chosen) if row.looked < newest or also]
        again = _coded(connection, also) if waiting else []
        found = {row.id: _answers(connection, row, newest, again) for row in waiting}
    if not waiting:
        return 0
    made = 0
    with database.write() as connection:
        there = set(connection.execute(select(saved_searches.c.id).where(saved_searches.c.id.in_(found))).scalars())
        for row in waiting:
            if row.id not in there:
                continue  # removed in the meantime
            before = _alerts(connection, row.id)
            new = [report for report in found[row.id] if report not in before]
            moment = now()
            insert_new(
                connection, search_alerts,
                [{"search_id": row.id, "report_id": report, "found": moment, "seen": None} for report in new],
            )  # fmt: skip
            made += len(new)
            connection.execute(
                update(saved_searches)
                .where(saved_searches.c.id == row.id, saved_searches.c.looked < newest)
                .values(looked=newest)
            )
    return made


def _coded(connection: Connection, ids: Collection[int]) -> list[int]:
    """Those of some numbers that are reports by now."""
    found: list[int] = []
    ordered = sorted(ids)
    for part in batches(ordered):
        found += connection.execute(select(reports.c.id).where(reports.c.id.in_(part))).scalars()
    return found


def _answers(connection: Connection, row: Any, newest: int, also: Collection[int]) -> list[int]:
    """The new reports that answer a saved search; none for a query that this version can't read."""
    try:
        node = parse(row.query)
    except QueryError:
        return []
    new = (reports.c.id > row.looked) & (reports.c.id <= newest)
    chosen = select(reports.c.id).where(or_(new, reports.c.id.in_(also)) if also else new)
    if node is not None:
        chosen = chosen.where(Compiler(connection, public=row.role == _READER).reports(with_arabic_names(node) or node))
    return list(connection.execute(chosen.order_by(reports.c.id)).scalars())


def _alerts(connection: Connection, search: int) -> set[int]:
    return set(
        connection.execute(select(search_alerts.c.report_id).where(search_alerts.c.search_id == search)).scalars()
    )
