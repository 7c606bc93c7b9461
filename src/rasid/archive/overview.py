"""What a workspace holds, in numbers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from rasid.archive.coding import set_aside
from rasid.archive.tables import captures, events, judgements, refusals, reports, sightings, sources, statements
from rasid.archive.workspace import Workspace


def overview(workspace: Workspace) -> dict[str, int | str]:
    """Counts by name, in the order in which they are shown."""
    with workspace.database.read() as connection:
        states = {
            row.state: row.n
            for row in connection.execute(select(captures.c.state, func.count().label("n")).group_by(captures.c.state))
        }
        counts: dict[str, int | str] = {
            "captures": sum(states.values()),
            "places seen": connection.execute(select(func.count()).select_from(sightings)).scalar_one(),
            "waiting": states.get("pending", 0),
            "set aside": states.get("set-aside", 0)
            + connection.execute(select(func.count()).select_from(refusals)).scalar_one(),
        }
        for name, table in (
            ("reports", reports),
            ("events", events),
            ("statements", statements),
            ("sources", sources),
            ("judgements", judgements),
        ):
            counts[name] = connection.execute(select(func.count()).select_from(table)).scalar_one()
        first, last = connection.execute(select(func.min(reports.c.published), func.max(reports.c.published))).one()
        counts["published"] = f"{first or '?'} to {last or '?'}"
    return counts


def aside(workspace: Workspace) -> list[tuple[str, dict[str, Any]]]:
    """Every input that was set aside: (where it is, the error in its JSON shape)."""
    with workspace.database.read() as connection:
        rows = connection.execute(
            select(refusals.c.location, refusals.c.part, refusals.c.error).order_by(refusals.c.id)
        )
        found = [(f"{row.location}: {row.part}" if row.part else row.location, row.error) for row in rows]
        return found + set_aside(connection)
