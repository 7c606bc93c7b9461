"""What the machine coded, in the form of a person's coding: the starting point of a review."""

from __future__ import annotations

from collections import Counter

from rasid.archive.coded_rows import actor_key, place_key
from rasid.record import ActorEntity, Event, Mention, Name, PlaceEntity, Record, Span, Statement, Time
from rasid.record.model import Holder
from rasid.review.faults import NotInReview
from rasid.review.model import Amount, ChosenPlace, CodedEvent, Link, Located, Party, Role, Stated, When


class Machine:
    """The events of a record as codings."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self._entities = {entity.id: entity for entity in record.entities}
        self._mentions = {mention.id: mention for mention in record.mentions}
        self._times = {time.id: time for time in record.times}
        self._quantities = {quantity.id: quantity for quantity in record.quantities}
        self._events = {event.id: event for event in record.events}
        self._statements: dict[str, list[Statement]] = {}
        for statement in record.statements:
            if statement.event is not None:
                self._statements.setdefault(statement.event, []).append(statement)
        self._together = Counter(event.happening for event in record.events)

    def event(self, key: str) -> CodedEvent:
        """The coding of one event. Raises `NotInReview`."""
        event = self._events.get(key)
        if event is None:
            raise NotInReview("the record has no such event", where=key, expected="the key of an event, such as v1")
        stated = [self._stated(statement) for statement in self._statements.get(key, ())] or [Stated()]
        return CodedEvent(
            type=event.type,
            trigger=event.trigger,
            modes=list(dict.fromkeys(event.modes)),
            contexts=list(dict.fromkeys(event.contexts)),
            actors=[self._party(self._mentions[m]) for m in event.actors],
            recipients=[self._party(self._mentions[m]) for m in event.recipients],
            places=self._places(event),
            time=_when(self._times.get(event.time or "")),
            quantities=[
                Amount(q.kind, Span(q.start, q.end, q.text), q.low, q.high, q.unit)
                for q in (self._quantities[i] for i in event.quantities)
            ],
            statement=stated[0],
            also=stated[1:],
            instrument=event.instrument,
            aim=self._target(key, "aim"),
            cause=self._target(key, "cause"),
            happening=event.happening if self._together[event.happening] > 1 else None,
        )

    def _party(self, mention: Mention) -> Party:
        entity = self._entities.get(mention.entity)
        words = Span(mention.start, mention.end, mention.text)
        if isinstance(entity, PlaceEntity):
            return Party(words, place_key(entity), _name(entity.name))
        return Party(
            words,
            actor_key(entity, mention.text),
            _name(entity.name) if entity else None,
            entity.code if entity else None,
        )

    def _places(self, event: Event) -> list[Located]:
        named: list[tuple[Role, list[str | None]]] = [
            ("at", [*event.places]), ("from", [event.from_place]), ("to", [event.to_place])
        ]  # fmt: skip
        found = []
        for role, ids in named:
            for own in ids:
                if own is None:
                    continue
                mention = self._mentions[own]
                entity = self._entities.get(mention.entity)
                place = chosen_place(entity) if isinstance(entity, PlaceEntity) else None
                found.append(Located(role, Span(mention.start, mention.end, mention.text), place))
        return found

    def _stated(self, statement: Statement) -> Stated:
        links = [
            self._link(holder) for holder in statement.holders if holder.kind != "author" and holder.start is not None
        ]
        return Stated(statement.status, statement.attribution, statement.certainty, links, statement.cue)

    def _link(self, holder: Holder) -> Link:
        assert holder.start is not None
        assert holder.end is not None
        assert holder.text is not None
        entity = self._entities.get(holder.entity or "")
        words = Span(holder.start, holder.end, holder.text)
        if isinstance(entity, ActorEntity):
            return Link(holder.kind, words, actor_key(entity, holder.text), _name(entity.name))
        return Link(holder.kind, words)

    def _target(self, key: str, kind: str) -> Span | None:
        return next((link.target for link in self.record.links if link.event == key and link.kind == kind), None)


def chosen_place(entity: PlaceEntity) -> ChosenPlace:
    """A place of a record as a choice."""
    return ChosenPlace(
        place_key(entity), entity.name, entity.geonames, entity.lat, entity.lon, entity.country, entity.admin1, entity.feature,
        entity.precision,
    )  # fmt: skip


def _name(name: Name) -> Name | None:
    return name if name.ar.strip() or name.en.strip() else None


def _when(time: Time | None) -> When | None:
    return None if time is None else When(time.from_, time.to, time.precision, Span(time.start, time.end, time.text))
