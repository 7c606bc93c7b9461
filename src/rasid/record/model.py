"""The record `rasid/1` as typed classes. Field by field it follows the published format; nothing else is stored.

Offsets are code points into `document.text`. Ids are unique within the record and numbered in reading order.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from rasid.record.vocabulary import (
    Attribution,
    Certainty,
    EventType,
    HolderKind,
    LinkKind,
    NamingKind,
    QuantityKind,
    Status,
    TimePrecision,
)  # fmt: skip

FORMAT: Literal["rasid/1"] = "rasid/1"


class Span(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Characters of the document: `text == document.text[start:end]`."""

    start: int
    end: int
    text: str


class Name(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A name in Arabic and in English."""

    ar: str
    en: str


class CoderInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What made the record: program version, lexicon version, and the options that change the result."""

    version: str
    lexicon: str
    options: dict[str, Any]


class DocumentInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The document as it was read. `text` is decoded and otherwise unchanged; `published` is an ISO date or null."""

    id: str
    source_path: str | None
    source_id: str | None
    url: str | None
    outlet: str | None
    title: Span | None
    byline: Span | None
    published: str | None
    language: str
    text: str
    warnings: list[str]


class SentenceInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence; paragraphs are numbered from 1."""

    id: str
    start: int
    end: int
    paragraph: int


class ActorEntity(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="actor"):
    """One actor (person, group, institution, facility of one) that mentions resolve to."""

    id: str
    name: Name
    code: str | None
    wikidata: str | None
    basis: str


class PlaceEntity(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="place"):
    """One place. `precision` is UCDP's where_prec (1 exact … 7); coordinates are null when the gazetteer has none."""

    id: str
    name: Name
    geonames: int | None
    lat: float | None
    lon: float | None
    country: str | None
    admin1: str | None
    feature: str | None
    precision: int
    basis: str


Entity = ActorEntity | PlaceEntity


class Mention(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of the text that stand for an entity."""

    id: str
    entity: str
    kind: Literal["actor", "place"]
    start: int
    end: int
    text: str
    rule: str


class Time(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"from_": "from"}):
    """A time expression as an interval of ISO days, both inclusive; null while the anchor is unknown."""

    id: str
    start: int
    end: int
    text: str
    from_: str | None
    to: str | None
    precision: TimePrecision
    anchor: str | None
    rule: str


class Quantity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A number of people, money or area; `best` is null where the text gives only bounds."""

    id: str
    kind: QuantityKind
    low: float | int | None
    high: float | int | None
    best: float | int | None
    unit: str
    start: int
    end: int
    text: str
    rule: str


class Acled(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """ACLED's classification of the event."""

    event_type: str
    sub_event_type: str


class Event(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is spoken of: type, trigger and arguments (ids of mentions, times and quantities).

    `confidence` is the probability that coders find this event here; `news`, given for the types that a model knows, the
    probability that they take an event of its type for what the sentence reports, and not for background (an extension).
    """

    id: str
    type: EventType
    modes: list[str]
    contexts: list[str]
    trigger: Span
    actors: list[str]
    recipients: list[str]
    places: list[str]
    from_place: str | None
    to_place: str | None
    time: str | None
    quantities: list[str]
    instrument: Span | None
    acled: Acled | None
    happening: str
    confidence: float | None
    rule: str
    news: float | None = None


class Holder(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One link of the chain of attribution. The author has no characters; all others point at theirs."""

    kind: HolderKind
    start: int | None = None
    end: int | None = None
    text: str | None = None
    entity: str | None = None


class Statement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who puts an event forward, in which words, as what. `event` is null for an assessment of no codable event."""

    id: str
    event: str | None
    content: Span
    holders: list[Holder]
    attribution: Attribution
    cue: Span | None
    status: Status
    certainty: Certainty
    factuality: str
    rule: str


class Link(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A relation that the text states between an event and another event or some words."""

    id: str
    kind: LinkKind
    event: str
    target_event: str | None
    target: Span
    cue: Span | None
    rule: str


class Naming(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that take sides, and the neutral name for what they denote."""

    id: str
    mention: str | None
    start: int
    end: int
    text: str
    kind: NamingKind
    neutral: Name
    rule: str


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole record of one document."""

    format: Literal["rasid/1"]
    coder: CoderInfo
    document: DocumentInfo
    sentences: list[SentenceInfo]
    entities: list[ActorEntity | PlaceEntity]
    mentions: list[Mention]
    times: list[Time]
    quantities: list[Quantity]
    events: list[Event]
    statements: list[Statement]
    links: list[Link]
    naming: list[Naming]
