"""A record with its ids looked up, as scoring needs it."""

from __future__ import annotations

from collections.abc import Iterable

from rasid.evaluate.sentence_score import confidence
from rasid.record import Event, Holder, Link, Mention, PlaceEntity, Quantity, Record, Span, Statement, Time


class RecordView:
    """The events of a record with at least the threshold's confidence, and what their ids stand for."""

    def __init__(self, record: Record | None, threshold: float) -> None:
        self.events: list[Event] = []
        self.mentions: dict[str, Mention] = {}
        self.of_entity: dict[str, list[Mention]] = {}
        self.times: dict[str, Time] = {}
        self.quantities: dict[str, Quantity] = {}
        self.entities = {} if record is None else {entity.id: entity for entity in record.entities}
        self.naming = [] if record is None else record.naming
        self._statements: dict[str, list[Statement]] = {}
        self._links: dict[str, list[Link]] = {}
        if record is None:
            return
        self.events = [event for event in record.events if confidence(event) >= threshold]
        self.times = {time.id: time for time in record.times}
        self.quantities = {quantity.id: quantity for quantity in record.quantities}
        for mention in record.mentions:
            self.mentions[mention.id] = mention
            self.of_entity.setdefault(mention.entity, []).append(mention)
        for statement in record.statements:
            if statement.event is not None:
                self._statements.setdefault(statement.event, []).append(statement)
        for link in record.links:
            self._links.setdefault(link.event, []).append(link)

    def statements(self, event: Event) -> list[Statement]:
        """Who puts the event forward and as what."""
        return self._statements.get(event.id, [])

    def targets(self, event: Event, kind: str) -> list[Link]:
        """The links of a kind that the event has."""
        return [link for link in self._links.get(event.id, []) if link.kind == kind]

    def arguments(self, ids: Iterable[str | None]) -> list[Mention]:
        """The mentions of these ids."""
        return [self.mentions[i] for i in ids if i is not None and i in self.mentions]

    def same_entity(self, mention: Mention) -> list[Mention]:
        """All mentions of what a mention stands for."""
        return self.of_entity.get(mention.entity, [mention])

    def name(self, mention: Mention) -> str:
        """The English name of what a mention stands for."""
        entity = self.entities.get(mention.entity)
        return entity.name.en if entity is not None else ""

    def place(self, mention: Mention) -> PlaceEntity | None:
        """The place that a mention stands for."""
        entity = self.entities.get(mention.entity)
        return entity if isinstance(entity, PlaceEntity) else None

    def holder_spans(self, holder: Holder) -> list[Span]:
        """The words of a holder, and every mention of what it stands for."""
        spans = []
        if holder.start is not None and holder.end is not None:
            spans.append(Span(holder.start, holder.end, holder.text or ""))
        if holder.entity is not None:
            spans += [span_of(mention) for mention in self.of_entity.get(holder.entity, [])]
        return spans


def span_of(item: Mention | Time | Quantity) -> Span:
    """The characters of a mention, time or quantity."""
    return Span(item.start, item.end, item.text)
