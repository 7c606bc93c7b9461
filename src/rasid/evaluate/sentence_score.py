"""How strongly a record says that an event of a type happened: one number for a whole sentence."""

from __future__ import annotations

from rasid.record import Event, Record


def confidence(event: Event) -> float:
    """The confidence of an event; one that gives none counts as certain."""
    return 1.0 if event.confidence is None else event.confidence


def sentence_score(record: Record, event_type: str) -> float:
    """The highest confidence of an event of the type that somebody puts forward as happened; 0 without one."""
    actual = {statement.event for statement in record.statements if statement.status == "actual"}
    return max(
        (confidence(event) for event in record.events if event.type == event_type and event.id in actual), default=0.0
    )
