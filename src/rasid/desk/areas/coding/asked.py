"""What pages and API are asked for in the same way: what the queue is narrowed to, and reports by their number."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Annotated, Literal, get_args

from fastapi import Query
from sqlalchemy import Connection

from rasid.archive.anchors import report_anchors
from rasid.desk.faults import NotThere
from rasid.record.vocabulary import EVENT_TYPES
from rasid.review.queue import Narrowed, Show

SHOWN: tuple[Show, ...] = get_args(Show)
_Type = Annotated[str, Query(pattern="^(|" + "|".join(EVENT_TYPES) + ")$", description="A type of PLOVER")]
_Day = Annotated[str, Query(pattern=r"^(|\d{4}-\d\d-\d\d)$")]


@dataclass(frozen=True)
class Asked:
    """What the queue is narrowed to; an empty value narrows nothing."""

    show: Annotated[
        Literal["open", "guess", "disagreed", "decided", "mine", "all"],
        Query(description="open: guesses and disagreements"),
    ] = "open"
    type: _Type = ""
    source: Annotated[str, Query(pattern=r"^\d{0,9}$", description="The number of a source")] = ""
    country: Annotated[str, Query(pattern="^([A-Z]{2})?$", description="The country of the event's first place")] = ""
    since: _Day = ""
    until: _Day = ""


def values_of(asked: Asked) -> dict[str, str]:
    """What the queue is narrowed to as values of an address, without what is usual."""
    return {key: value for key, value in asdict(asked).items() if value and value != getattr(Asked, key)}


def narrowed_of(asked: Asked, who: str) -> Narrowed:
    """The filter of the queue for a person."""
    return Narrowed(
        asked.show, who, asked.type or None, int(asked.source) if asked.source else None, asked.country or None, asked.since or None,
        asked.until or None,
    )  # fmt: skip


def report_of_number(connection: Connection, report: int) -> str:
    """The anchor of a report. Raises `NotThere`."""
    found = report_anchors(connection, [report]).get(report)
    if found is None:
        raise NotThere("no such report", where=str(report), expected="the number of a report")
    return found
