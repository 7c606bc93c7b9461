"""What two blind coders disagree on and nobody has settled."""

from __future__ import annotations

from sqlalchemy import Connection


def open_subjects(connection: Connection, report: str) -> frozenset[str]:
    """The subjects of a report (by its anchor) on which its two blind coders, both done, disagree and that nobody has settled."""
    return frozenset()
