"""The workspace: reports with their raw bytes and records in one database, and every change in an audit log.

    >>> from rasid.archive import Workspace
    >>> with Workspace.open("mosul") as workspace:
    ...     workspace.database

Needs the extra `workspace` (SQLAlchemy, Alembic); what one actor or place is called in all reports (`coded_rows`) does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rasid.archive.workspace import Workspace

__all__ = ["Workspace"]


def __getattr__(name: str) -> Any:
    """Load the database's libraries when a workspace is first asked for."""
    if name == "Workspace":
        from rasid.archive.workspace import Workspace

        return Workspace
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
