"""What a workspace holds, in numbers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, func, select

from rasid.archive.coding import set_aside
from rasid.archive.tables import captures, events, judgements, refusals, reports, sightings, sources, statements
from rasid.archive.workspace import Workspace


def overview(workspace: Workspace) -> dict[str, int | str]:
    """Counts by name, in the order in which they are shown."""
    with workspace.database.read() as connection:
        return decided_too(connection, collected(connection))


def collected(connection: Connection) -> dict[str, int | str]:
    """What was collected and coded. Counting all of it takes a while in a large workspace."""
    states = {
        row.state: row.n
        for row in connection.execute(select(captures.c.state, func.count().label("n")).group_by(captures.c.state))
    }
    counts: dict[str, int | str] = {
        "captures": sum(states.values()),
        "places seen": _number(connection, sightings),
        "waiting": states.get("pending", 0),
        "set aside": states.get("set-aside", 0) + _number(connection, refusals),
    }
    for table in (reports, events, statements, sources):
        counts[table.name] = _number(connection, table)
    first, last = connection.execute(select(func.min(reports.c.published), func.max(reports.c.published))).one()
    return counts | {"published": f"{first or '?'} – {last or '?'}"}


def decided_too(connection: Connection, counts: dict[str, int | str]) -> dict[str, int | str]:
    """The counts with what people decided before the days, which come last."""
    return {name: n for name, n in counts.items() if name != "published"} | {
        "judgements": _number(connection, judgements), "published": counts["published"],
    }  # fmt: skip


def _number(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def aside(workspace: Workspace) -> list[tuple[str, dict[str, Any]]]:
    """Every input that was set aside: (where it is, the error in its JSON shape)."""
    with workspace.database.read() as connection:
        rows = connection.execute(
            select(refusals.c.location, refusals.c.part, refusals.c.error).order_by(refusals.c.id)
        )
        found = [(f"{row.location}: {row.part}" if row.part else row.location, row.error) for row in rows]
        return found + set_aside(connection)
