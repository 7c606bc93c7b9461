"""The record `rasid/1`: typed classes, vocabularies, JSON Schema, serialisation."""

from rasid.record.model import (
    Acled,
    ActorEntity,
    CoderInfo,
    DocumentInfo,
    Entity,
    Event,
    Holder,
    Link,
    Mention,
    Name,
    Naming,
    PlaceEntity,
    Quantity,
    Record,
    SentenceInfo,
    Span,
    Statement,
    Time,
)  # fmt: skip
from rasid.record.serialise import check_spans, from_json, json_schema, to_json

__all__ = [
    "Acled", "ActorEntity", "CoderInfo", "DocumentInfo", "Entity", "Event", "Holder", "Link", "Mention", "Name", "Naming",
    "PlaceEntity", "Quantity", "Record", "SentenceInfo", "Span", "Statement", "Time", "check_spans", "from_json", "json_schema",
    "to_json",
]  # fmt: skip
