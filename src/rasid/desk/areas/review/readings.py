"""What the machine read at the words of a report: proposals for whatever words somebody selects."""

from __future__ import annotations

from typing import Any

import msgspec

from rasid.archive.coded_rows import actor_key
from rasid.record import ActorEntity, Record
from rasid.review.machine import chosen_place

Readings = dict[str, list[dict[str, Any]]]
NONE: Readings = {"actors": [], "places": [], "times": [], "quantities": []}


def readings_of(record: Record) -> Readings:
    """Whom and which place words stand for, which days and numbers they say, each with the characters it was read from."""
    entities = {entity.id: entity for entity in record.entities}
    actors, places = [], []
    for mention in record.mentions:
        entity = entities.get(mention.entity)
        where = {"start": mention.start, "end": mention.end}
        if isinstance(entity, ActorEntity):
            actors.append(
                {**where, "actor": actor_key(entity, mention.text), "name": msgspec.to_builtins(entity.name), "code": entity.code}
            )  # fmt: skip
        elif entity is not None:
            places.append({**where, "place": msgspec.to_builtins(chosen_place(entity))})
    times = [
        {"start": own.start, "end": own.end, "from": own.from_, "to": own.to, "precision": own.precision}
        for own in record.times
    ]
    quantities = [
        {"start": own.start, "end": own.end, "kind": own.kind, "low": own.low, "high": own.high, "unit": own.unit}
        for own in record.quantities
    ]
    return {"actors": actors, "places": places, "times": times, "quantities": quantities}
