"""What is answered for a choice of statements, kept for who asks the same next."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Connection

from rasid.desk.context import Desk
from rasid.desk.decided import gone
from rasid.desk.kept import answered, judged_state
from rasid.desk.stated.choice import Choice
from rasid.desk.stated.seen import columns_seen

Value = TypeVar("Value")


def told(
    desk: Desk, connection: Connection, name: str, choice: Choice, make: Callable[[], Value], *others: Any
) -> Value:  # fmt: skip
    """The value of `make`, which depends on the choice and on `others` only, and on what people decided of events. What belongs to an incident is
    changed by judgements, too."""
    judged = judged_state(connection) if choice.incident is not None else None
    away = gone(connection, desk.who) if choice.rejected in ("out", "only") else None
    over = columns_seen(desk, connection, choice).over
    decided = over.state if over is not None else None
    return answered(
        desk, connection, (name, choice.model_dump_json(exclude_defaults=True), others, judged, away, decided), make
    )
