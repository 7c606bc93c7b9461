"""The time of day, in one spelling."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


def now() -> str:
    """This moment in UTC: `2026-11-23T00:31:02.118Z`."""
    return after(timedelta())


def after(time: timedelta) -> str:
    """The moment so long after this one, before it where `time` is negative."""
    return (datetime.now(UTC) + time).isoformat(timespec="milliseconds").replace("+00:00", "Z")
