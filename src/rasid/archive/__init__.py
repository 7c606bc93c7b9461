"""The workspace: reports with their raw bytes and records in one database, and every change in an audit log.

    >>> from rasid.archive import Workspace
    >>> with Workspace.open("mosul") as workspace:
    ...     workspace.database

Needs the extra `workspace` (SQLAlchemy, Alembic).
"""

from rasid.archive.workspace import Workspace

__all__ = ["Workspace"]
