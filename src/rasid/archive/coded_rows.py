"""A record as rows of the tables: what of it is searched, compared and counted. The record itself is kept whole beside them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

import msgspec

from rasid.arabic.letters import fold
from rasid.archive.search.keys import joined
from rasid.record import ActorEntity, Event, Mention, PlaceEntity, Record, Statement
from rasid.record.model import Holder

Row = dict[str, Any]

_NAMED = "lexicon:"
_ENTRY = re.compile(r"(?:roles/[^\s:]+: members of )*lexicon:([^\s,:]+)")
"""A basis by which an actor is an entry of the lexicon: under its own name, under a loaded one, or as its members (مقاتلو الحركة)."""
PLAIN = "plain:"
"""How keys of actors begin that only plain words name."""
SITE = "site:"
"""How keys of places begin that have no name: a school, a quarter of a town."""
_PLAIN = ("roles/", "grammar/")
_PRINTED = "name as printed"
_LEAST = 4
"""Length of an article and the shortest word behind it."""
_HEADS = "places/head/"
"""Entries of nouns of places (a school, a quarter): they say what a place is, and not which."""


class EventRows(msgspec.Struct):
    """One event with the rows that belong to it."""

    event: Row
    parties: list[Row]
    places: list[Row]
    numbers: list[Row]
    statements: list[StatementRows]
    links: list[Row]


class StatementRows(msgspec.Struct):
    """One statement and its chain of holders."""

    statement: Row
    holders: list[Row]


class CodedRows(msgspec.Struct):
    """All rows of a record but those of the report itself."""

    events: list[EventRows]
    assessments: list[StatementRows]
    """statements that are about no codable event"""
    naming: list[Row]


def rows_of(record: Record) -> CodedRows:
    """The rows of a record, in its order."""
    return _Rows(record).all()


def actor_entry(entity: ActorEntity | None) -> str | None:
    """The lexicon entry that an actor is, whatever it is called; None for one whom the lexicon does not know."""
    found = _ENTRY.match(entity.basis) if entity is not None else None
    return found.group(1) if found else None


def actor_key(entity: ActorEntity | None, words: str) -> str:
    """What one actor has in common in all reports: the id of its lexicon entry; for others their folded name in Arabic. Plain words
    (الجنود, for which many stand) are marked as such and without articles, as reports print them with and without."""
    if (entry := actor_entry(entity)) is not None:
        return entry
    name = fold((entity.name.ar if entity is not None else "") or words).split()
    if entity is None or not entity.basis.startswith(_PLAIN) or _PRINTED in entity.basis:
        return "name:" + " ".join(name)
    return PLAIN + " ".join(w.removeprefix("ال") if len(w) >= _LEAST else w for w in name)


def place_key(entity: PlaceEntity) -> str:
    """What one place has in common in all reports: its GeoNames id, its lexicon entry, or country and folded name. A name that no
    gazetteer has stands without its noun and its town: حي النزال، الفلوجة is منطقة النزال. What only a noun tells of (الأحياء السكنية) is
    marked as such."""
    if entity.geonames is not None:
        return f"geonames:{entity.geonames}"
    entry = entity.basis.removeprefix(_NAMED).split(",")[0].split(" ")[0].rstrip(";")
    if entity.lat is not None and entity.basis.startswith(_NAMED) and not entry.startswith(_HEADS):
        return entry
    name = fold(entity.name.ar).split()
    if _PRINTED in entity.basis:
        name = fold(entity.name.ar.partition("،")[0]).split()
        name = name[1:] or name
    elif entry.startswith(_HEADS):
        return f"{SITE}{entity.country or ''}:{' '.join(name)}"
    return f"name:{entity.country or ''}:{' '.join(name)}"


class _Rows:
    def __init__(self, record: Record) -> None:
        self.record = record
        self.entities = {e.id: e for e in record.entities}
        self.mentions = {m.id: m for m in record.mentions}
        self.times = {t.id: t for t in record.times}
        self.quantities = {q.id: q for q in record.quantities}
        self.starts = [s.start for s in record.sentences]
        self.statements: dict[str | None, list[Statement]] = {}
        for statement in record.statements:
            self.statements.setdefault(statement.event, []).append(statement)

    def all(self) -> CodedRows:
        return CodedRows(
            [self._event(event) for event in self.record.events],
            [self._statement(s) for s in self.statements.get(None, ())],
            [
                {
                    "words": n.text, "kind": n.kind, "neutral_ar": n.neutral.ar, "neutral_en": n.neutral.en, "rule": n.rule,
                    "start": n.start, "end": n.end,
                }
                for n in self.record.naming
            ],
        )  # fmt: skip

    def _event(self, event: Event) -> EventRows:
        own = self.statements.get(event.id, [])
        first = own[0] if own else None
        time = self.times.get(event.time or "")
        row: Row = {
            "key": event.id, "type": event.type, "modes": " ".join(event.modes), "trigger": event.trigger.text,
            "start": event.trigger.start, "end": event.trigger.end, "sentence": bisect_right(self.starts, event.trigger.start),
            "happening": event.happening, "date_from": time.from_ if time else None, "date_to": time.to if time else None,
            "date_precision": time.precision if time else None,
            "acled": event.acled.sub_event_type if event.acled else None,
            "confidence": event.confidence, "news": event.news, "rule": event.rule,
            "status": first.status if first else "actual",
            "attribution": first.attribution if first else "own-voice",
            "certainty": first.certainty if first else "certain",
        }  # fmt: skip
        parties = [
            self._party(self.mentions[m], role)
            for role, ids in (("actor", event.actors), ("recipient", event.recipients))
            for m in ids
        ]
        places = [
            place
            for role, ids in (("at", event.places), ("from", [event.from_place]), ("to", [event.to_place]))
            for m in ids
            if m is not None and (place := self._place(self.mentions[m], role)) is not None
        ]
        numbers = [
            {"kind": q.kind, "low": q.low, "high": q.high, "best": q.best, "unit": q.unit, "words": q.text}
            for q in (self.quantities[i] for i in event.quantities)
        ]
        links = [
            {"kind": link.kind, "words": link.target.text, "target_event": link.target_event}
            for link in self.record.links
            if link.event == event.id
        ]
        return EventRows(row, parties, places, numbers, [self._statement(s) for s in own], links)

    def _party(self, mention: Mention, role: str) -> Row:
        entity = self.entities.get(mention.entity)
        actor = entity if isinstance(entity, ActorEntity) else None
        return {
            "role": role,
            "name_ar": entity.name.ar if entity is not None else mention.text,
            "name_en": entity.name.en if entity is not None else "",
            "actor": actor_key(actor, mention.text) if not isinstance(entity, PlaceEntity) else place_key(entity),
            "code": actor.code if actor is not None else None,
            "words": mention.text, "printed": joined(mention.text), "start": mention.start, "end": mention.end,
            "known": actor_entry(actor) is not None or (isinstance(entity, PlaceEntity) and entity.basis.startswith(_NAMED)),
        }  # fmt: skip

    def _place(self, mention: Mention, role: str) -> Row | None:
        entity = self.entities.get(mention.entity)
        if not isinstance(entity, PlaceEntity):
            return None
        return {
            "role": role, "place": place_key(entity), "name_ar": entity.name.ar, "name_en": entity.name.en,
            "geonames": entity.geonames, "lat": entity.lat, "lon": entity.lon, "country": entity.country, "admin1": entity.admin1,
            "feature": entity.feature, "precision": entity.precision, "words": mention.text,
            "printed": joined(mention.text),
        }  # fmt: skip

    def _statement(self, statement: Statement) -> StatementRows:
        return StatementRows(
            {
                "key": statement.id, "status": statement.status, "attribution": statement.attribution,
                "certainty": statement.certainty, "factuality": statement.factuality,
                "cue": statement.cue.text if statement.cue else None, "content": statement.content.text,
                "start": statement.content.start, "end": statement.content.end,
            },
            list(self._holders(statement.holders)),
        )  # fmt: skip

    def _holders(self, chain: list[Holder]) -> Iterator[Row]:
        for depth, holder in enumerate((h for h in chain if h.kind != "author"), start=1):
            entity = self.entities.get(holder.entity or "")
            actor = entity if isinstance(entity, ActorEntity) else None
            words = holder.text or ""
            yield {
                "depth": depth, "kind": holder.kind, "holder": actor_key(actor, words),
                "name_ar": actor.name.ar if actor else words, "name_en": actor.name.en if actor else "", "words": holder.text,
                "printed": joined(words),
                "known": actor_entry(actor) is not None,
            }  # fmt: skip
