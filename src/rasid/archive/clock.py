"""The time of day, in one spelling."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """This moment in UTC: `2026-11-23T00:31:02.118Z`."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
