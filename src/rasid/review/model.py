"""A person's coding of one event, as it is kept in decisions and sent by the editor.

Spans are `{start, end, text}` in characters (Unicode code points) of the report's text, `[start, end)`; `text` must be what stands there, so
that a miscounted offset is found before it is kept. Identities do not depend on a coding: an actor is the key that it has in every report
(`parties.actor`, an id of the lexicon where it has one), a place the key of `event_places.place`; both may be missing where only
words are known.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from rasid.archive.anchors import event_anchor
from rasid.record import Name, Span
from rasid.record.vocabulary import Attribution, Certainty, EventType, HolderKind, QuantityKind, Status, TimePrecision
from rasid.review.faults import WrongCoding

Role = Literal["at", "from", "to"]
ROLES: dict[Role, int] = {"at": 0, "to": 1, "from": 2}
"""Roles of places in the order in which one names the event's anchor."""


class Party(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An actor or recipient: its words, and who they stand for. `actor`: its key in all reports, null where there is none; `name`: its
    neutral name, null where the words are all that is known; `code`: CAMEO/PLOVER style."""

    span: Span
    actor: str | None = None
    name: Name | None = None
    code: str | None = None


class ChosenPlace(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A place of the gazetteer, or one that somebody named. `key` is that of `event_places.place`; `precision` UCDP's where_prec."""

    key: str
    name: Name
    geonames: int | None = None
    lat: float | None = None
    lon: float | None = None
    country: str | None = None
    admin1: str | None = None
    feature: str | None = None
    precision: int = 7


class Located(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where it happened (`at`), began (`from`) or led (`to`). `place` is null while nobody can say which place the words mean."""

    role: Role
    span: Span
    place: ChosenPlace | None = None


class When(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"from_": "from"}):
    """When it happened: ISO days, both inclusive, null where the text gives none; `span`: the words that say so."""

    from_: str | None = None
    to: str | None = None
    precision: TimePrecision = "unresolved"
    span: Span | None = None


class Amount(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A number: exactly n is low n and high n; at least n is low n and high null."""

    kind: QuantityKind
    span: Span
    low: float | int | None = None
    high: float | int | None = None
    unit: str = "person"


class Link(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One link of the chain of holders inside the author, outermost first. `holder`: the key of an actor, as in `Party.actor`."""

    kind: HolderKind
    span: Span
    holder: str | None = None
    name: Name | None = None


class Stated(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who puts the event forward and as what. No holders: the author's own voice. `cue`: the words that attribute."""

    status: Status = "actual"
    attribution: Attribution = "own-voice"
    certainty: Certainty = "certain"
    holders: list[Link] = []
    cue: Span | None = None


class CodedEvent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One event as a person (or, in `from_record`, the machine) codes it. `also`: further statements that put it forward otherwise;
    `happening`: a label that events of the report share when they speak of one happening."""

    type: EventType
    trigger: Span
    modes: list[str] = []
    contexts: list[str] = []
    actors: list[Party] = []
    recipients: list[Party] = []
    places: list[Located] = []
    time: When | None = None
    quantities: list[Amount] = []
    statement: Stated = Stated()
    also: list[Stated] = []
    instrument: Span | None = None
    aim: Span | None = None
    cause: Span | None = None
    happening: str | None = None
    note: str = ""


def decode(data: bytes | str | dict[str, Any], text: str) -> CodedEvent:
    """A coding from JSON (or its plain values), checked against the text of the report. Raises `WrongCoding` with the path of what is wrong."""
    try:
        if isinstance(data, bytes | str):
            coded = msgspec.json.decode(data, type=CodedEvent)
        else:
            coded = msgspec.convert(data, CodedEvent)
    except msgspec.ValidationError as error:
        what, _, path = str(error).partition(" - at `$")
        raise WrongCoding(
            what[:1].lower() + what[1:], where=path.strip("`.") or "event", expected="a coded event"
        ) from error
    except msgspec.DecodeError as error:
        raise WrongCoding(f"not JSON: {error}", where="event", expected="a coded event as JSON") from error
    check(coded, text)
    return coded


def encode(coded: CodedEvent) -> dict[str, Any]:
    """A coding as plain values of JSON: what is kept in a decision and sent to the editor."""
    plain: dict[str, Any] = msgspec.to_builtins(coded)
    return plain


def stored(data: dict[str, Any]) -> CodedEvent:
    """A coding as a decision keeps it; it was checked when it was decided."""
    return msgspec.convert(data, CodedEvent)


def check(coded: CodedEvent, text: str) -> None:
    """Raises `WrongCoding` naming the first field that can't be so in a report with this text."""
    from rasid.review.check import check_coding

    check_coding(coded, text)


def spans(coded: CodedEvent) -> Iterator[tuple[str, Span]]:
    """Every span of a coding with its path (`actors[0].span`), in the order of the fields."""
    yield from _spans(coded, "")


def first_place(coded: CodedEvent) -> str | None:
    """The key of the place that names the event in its anchor: the first by role and key."""
    keys = [(ROLES[own.role], own.place.key) for own in coded.places if own.place is not None]
    return min(keys)[1] if keys else None


def anchor_of(report: str, coded: CodedEvent) -> str:
    """The anchor of an event that was coded by hand, in the report with the anchor `report`: as the machine's event would have it."""
    return event_anchor(report, coded.trigger.start, coded.trigger.end, coded.type, first_place(coded))


def from_record(record: Any, event_key: str) -> CodedEvent:
    """What the machine coded of an event of the record (`v1`): the starting point of a review. Raises `NotInReview`."""
    from rasid.review.machine import Machine

    return Machine(record).event(event_key)


def _spans(value: Any, path: str) -> Iterator[tuple[str, Span]]:
    if isinstance(value, Span):
        yield path, value
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _spans(item, f"{path}[{index}]")
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _spans(getattr(value, name), f"{path}.{name}" if path else name)
