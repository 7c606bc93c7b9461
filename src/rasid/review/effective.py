"""A record as it holds: the machine's, with what people decided of its events put in its place.

Events that were rejected or merged into others are left out, corrected and split ones stand as they were decided, and what the machine missed is
added. Such events carry the rule `review/VERDICT` and no confidence of the machine; their ids are those of the machine's event, or new. Guesses that
nobody decided stay as they are. The stored record is never changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import msgspec

from rasid.archive.coded_rows import PLAIN, actor_key, place_key
from rasid.knowledge import load_lexicon
from rasid.record import ActorEntity, Event, Holder, Mention, Name, PlaceEntity, Quantity, Record, Span, Statement, Time
from rasid.record.vocabulary import factuality
from rasid.review.decide import Decision
from rasid.review.model import ChosenPlace, CodedEvent, Party, Stated
from rasid.review.standing import ReportStanding

_UNKNOWN = "review, name as printed"
"""The basis of an actor that no list knows: for exports it may be a private person, as for the machine's own."""


def effective_record(standing: ReportStanding) -> tuple[Record, dict[str, Decision]]:
    """The record of a report as it holds, and by id of its events the decisions that stand on them."""
    builder = _Builder(standing.report.record)
    for own in standing.subjects:
        if own.decision is None or own.state == "disagreed":
            continue
        keys = [guess.key for guess in standing.report.guesses if guess.subject == own.subject]
        if own.guess is not None and own.decision.verdict == "ACCEPT" and own.events == (own.guess.coded,):
            builder.keep(keys, own.decision)
        else:
            builder.put(keys, own.decision)
    return builder.record(), builder.decided


class _Builder:
    def __init__(self, record: Record) -> None:
        self.made = record
        self.text = record.document.text
        self.gone: set[str] = set()
        self.decided: dict[str, Decision] = {}
        self.events: list[Event] = []
        self.statements: list[Statement] = []
        self.entities = list(record.entities)
        self.mentions = list(record.mentions)
        self.times = list(record.times)
        self.quantities = list(record.quantities)
        self.ids = {
            item.id for items in (record.entities, record.mentions, record.times, record.quantities, record.events, record.statements)
            for item in items
        }  # fmt: skip
        self.named = {entity.id: entity for entity in record.entities}
        self.machine = {event.id: event for event in record.events}
        self.happenings = {event.happening for event in record.events}
        self.keys: dict[str, str] = {}
        for mention in record.mentions:
            entity = self.named.get(mention.entity)
            if isinstance(entity, PlaceEntity):
                self.keys.setdefault(place_key(entity), entity.id)
            elif isinstance(entity, ActorEntity):
                self.keys.setdefault(actor_key(entity, mention.text), entity.id)

    def keep(self, keys: Iterable[str], decision: Decision) -> None:
        """The machine's events, which somebody accepted."""
        self.decided |= dict.fromkeys(keys, decision)

    def put(self, keys: list[str], decision: Decision) -> None:
        """What was decided in place of the machine's events."""
        self.gone |= set(keys)
        for n, coded in enumerate(decision.events):
            key = keys[n] if n < len(keys) else self._id("v")
            self.decided[key] = decision
            self._event(key, coded, f"review/{decision.verdict}", self.machine.get(keys[n]) if n < len(keys) else None)

    def record(self) -> Record:
        """The record with all of it, events in the order of the text."""
        if not self.gone and not self.events:
            return self.made
        events = [*(event for event in self.made.events if event.id not in self.gone), *self.events]
        ids = {event.id for event in events}
        links = [
            msgspec.structs.replace(link, target_event=link.target_event if link.target_event in ids else None)
            for link in self.made.links
            if link.event in ids and link.event not in self.gone
        ]
        return msgspec.structs.replace(
            self.made, entities=self.entities, mentions=self.mentions, times=self.times, quantities=self.quantities, links=links,
            events=sorted(events, key=lambda event: (event.trigger.start, event.trigger.end, event.id)),
            statements=[*(s for s in self.made.statements if s.event not in self.gone), *self.statements],
        )  # fmt: skip

    def _event(self, key: str, coded: CodedEvent, rule: str, machine: Event | None) -> None:
        def places(role: str) -> list[str]:
            return [self._place(own.span, own.place, rule) for own in coded.places if own.role == role]

        first, last = places("from"), places("to")
        same = machine is not None and (machine.type, machine.modes) == (coded.type, coded.modes)
        happening = (
            coded.happening
            if coded.happening in self.happenings
            else machine.happening
            if machine is not None
            else self._id("h")
        )
        self.events.append(Event(
            id=key, type=coded.type, modes=coded.modes, contexts=coded.contexts, trigger=coded.trigger,
            actors=[self._party(own, rule) for own in coded.actors], recipients=[self._party(own, rule) for own in coded.recipients],
            places=places("at"), from_place=first[0] if first else None, to_place=last[0] if last else None,
            time=self._time(coded, rule), quantities=self._quantities(coded, rule), instrument=coded.instrument, acled=machine.acled if machine is not None and same else None, happening=happening, confidence=None, rule=rule,
        ))  # fmt: skip
        for stated in (coded.statement, *coded.also):
            self._statement(key, coded, stated, rule)

    def _party(self, own: Party, rule: str) -> str:
        key = own.actor or f"name:{own.span.text}"
        if key not in self.keys:
            entity = ActorEntity(self._id("e"), own.name or Name(own.span.text, ""), own.code, None, _basis(key))
            self._named(key, entity)
        return self._mention(own.span, self.keys[key], "actor", rule)

    def _place(self, span: Span, place: ChosenPlace | None, rule: str) -> str:
        key = place.key if place is not None else f"name::{span.text}"
        if key not in self.keys:
            named = place or ChosenPlace(key, Name(span.text, ""))
            self._named(key, PlaceEntity(
                self._id("e"), named.name, named.geonames, named.lat, named.lon, named.country, named.admin1, named.feature, named.precision, rule,
            ))  # fmt: skip
        return self._mention(span, self.keys[key], "place", rule)

    def _mention(self, span: Span, entity: str, kind: Any, rule: str) -> str:
        for own in self.mentions:
            if (own.start, own.end, own.entity, own.kind) == (span.start, span.end, entity, kind):
                return own.id
        made = Mention(self._id("m"), entity, kind, span.start, span.end, span.text, rule)
        self.mentions.append(made)
        return made.id

    def _time(self, coded: CodedEvent, rule: str) -> str | None:
        if coded.time is None:
            return None
        words = coded.time.span or Span(coded.trigger.start, coded.trigger.start, "")
        made = Time(
            self._id("t"),
            words.start,
            words.end,
            words.text,
            coded.time.from_,
            coded.time.to,
            coded.time.precision,
            None,
            rule,
        )
        self.times.append(made)
        return made.id

    def _quantities(self, coded: CodedEvent, rule: str) -> list[str]:
        made = [
            Quantity(
                self._id("q"), own.kind, own.low, own.high, own.low if own.low == own.high else None, own.unit, own.span.start, own.span.end,
                own.span.text, rule,
            )
            for own in coded.quantities
        ]  # fmt: skip
        self.quantities += made
        return [own.id for own in made]

    def _statement(self, event: str, coded: CodedEvent, stated: Stated, rule: str) -> None:
        chain = [Holder("author")]
        for link in stated.holders:
            entity = self.keys.get(link.holder or "")
            chain.append(Holder(link.kind, link.span.start, link.span.end, link.span.text, entity))
        self.statements.append(Statement(
            self._id("st"), event, self._sentence(coded.trigger), chain, stated.attribution, stated.cue, stated.status, stated.certainty,
            factuality(stated.status, stated.certainty), rule,
        ))  # fmt: skip

    def _sentence(self, trigger: Span) -> Span:
        for sentence in self.made.sentences:
            if sentence.start <= trigger.start and trigger.end <= sentence.end:
                return Span(sentence.start, sentence.end, self.text[sentence.start : sentence.end])
        return trigger

    def _named(self, key: str, entity: ActorEntity | PlaceEntity) -> None:
        self.entities.append(entity)
        self.keys[key] = entity.id

    def _id(self, prefix: str) -> str:
        taken = self.happenings if prefix == "h" else self.ids
        number = 1
        while f"{prefix}{number}" in taken:
            number += 1
        made = f"{prefix}{number}"
        taken.add(made)
        return made


def _basis(key: str) -> str:
    """Why an actor that somebody chose is who it is: an entry of the lexicon, plain words, or a name that may be a private person's."""
    if key.startswith(PLAIN):
        return "grammar/plain words, review"
    return f"lexicon:{key}" if key in _entries() else _UNKNOWN


@cache
def _entries() -> frozenset[str]:
    return frozenset(actor.rule for actor in load_lexicon().actors)
