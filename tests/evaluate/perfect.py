"""The record that says exactly what a gold report says: what scoring must find perfect, and tests then spoil."""

from __future__ import annotations

from typing import Any

from rasid.evaluate.report_model import GoldEvent, GoldReport
from rasid.record import (
    ActorEntity,
    CoderInfo,
    DocumentInfo,
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
from rasid.record.vocabulary import factuality


class Builder:
    """Collects entities and mentions while events are made."""

    def __init__(self, report: GoldReport) -> None:
        self.report = report
        self.entities: list[ActorEntity | PlaceEntity] = []
        self.mentions: list[Mention] = []
        self.times: list[Time] = []
        self.quantities: list[Quantity] = []
        self.links: list[Link] = []
        self.statements: list[Statement] = []

    def actor(self, span: Span) -> str:
        owner = next((e.name for e in self.report.entities if span in e.words), span.text)
        known = next((e for e in self.entities if isinstance(e, ActorEntity) and e.name.en == owner), None)
        if known is None:
            known = ActorEntity(f"e{len(self.entities) + 1}", Name(span.text, owner), None, None, "test")
            self.entities.append(known)
        return self.mention(known.id, "actor", span)

    def place(self, span: Span) -> str:
        gold = next((p for p in self.report.places if span in p.words), None)
        name = gold.name if gold is not None else span.text
        known = next((e for e in self.entities if isinstance(e, PlaceEntity) and e.name.en == name), None)
        if known is None:
            known = PlaceEntity(
                f"e{len(self.entities) + 1}", Name(span.text, name), None, gold.lat if gold else None,
                gold.lon if gold else None, gold.country if gold else None, None, None, 1, "test",
            )  # fmt: skip
            self.entities.append(known)
        return self.mention(known.id, "place", span)

    def mention(self, entity: str, kind: Any, span: Span) -> str:
        self.mentions.append(
            Mention(f"m{len(self.mentions) + 1}", entity, kind, span.start, span.end, span.text, "test/mention")
        )
        return self.mentions[-1].id

    def event(self, gold: GoldEvent, number: int) -> Event:
        ident = f"v{number}"
        time = None
        if gold.time is not None:
            words = gold.time.words
            precision: Any = "day" if gold.time.first else "unresolved"
            self.times.append(
                Time(f"t{number}", words.start, words.end, words.text, gold.time.first, gold.time.last, precision, None, "test/time")
            )  # fmt: skip
            time = f"t{number}"
        quantities = []
        for q in gold.quantities:
            words = q.words or gold.trigger
            ids = f"q{len(self.quantities) + 1}"
            kind: Any = q.kind
            self.quantities.append(
                Quantity(ids, kind, q.low, q.high, None, "person", words.start, words.end, words.text, "test/quantity")
            )
            quantities.append(ids)
        for link, target in (("aim", gold.aim), ("cause", gold.cause)):
            if target is not None:
                kind = link
                self.links.append(Link(f"l{len(self.links) + 1}", kind, ident, None, target, None, "test/link"))
        for statement in gold.statements:
            holders = [Holder("author")]
            for holder in statement.chains[0]:
                words, holder_kind = holder.words, holder.kind
                holders.append(Holder(holder_kind or "group", words.start, words.end, words.text))  # type: ignore[arg-type]
            values: Any = (statement.attribution[0], None, statement.status[0], statement.certainty[0])
            self.statements.append(
                Statement(
                    f"st{len(self.statements) + 1}", ident, gold.trigger, holders, *values,
                    factuality(values[2], values[3]), "test/statement",
                )
            )  # fmt: skip
        event_type: Any = gold.type
        return Event(
            ident, event_type, list(gold.modes), [], gold.trigger, [self.actor(s) for s in gold.actors],
            [self.actor(s) for s in gold.recipients], [self.place(s) for s in gold.places],
            self.place(gold.from_place) if gold.from_place else None, self.place(gold.to_place) if gold.to_place else None,
            time, quantities, None, None, f"h-{gold.hap or number}", 0.9, "test/event",
        )  # fmt: skip


def perfect(report: GoldReport) -> Record:
    """The record of a report in which nothing is missing or wrong."""
    builder = Builder(report)
    events = [builder.event(gold, number) for number, gold in enumerate(report.events, start=1)]
    document = DocumentInfo(
        "sha256:0", None, report.id, None, None, None, None, report.published, "ar", report.text, []
    )
    naming: list[Any] = [
        Naming(
            f"n{i}", None, n.words.start, n.words.end, n.words.text, n.kind, Name(n.of or "", n.of or ""), "test/naming"
        )  # type: ignore[arg-type]
        for i, n in enumerate(report.naming, start=1)
    ]
    sentences = [SentenceInfo(f"s{i}", a, b, i) for i, (a, b) in enumerate(report.sentences, start=1)]
    return Record(
        "rasid/1", CoderInfo("0", "0", {}), document, sentences, builder.entities, builder.mentions, builder.times,
        builder.quantities, events, builder.statements, builder.links, naming,
    )  # fmt: skip
