"""The record behind each word: one entry per coded value, with every field that the record holds for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from rasid.record import ActorEntity, Event, Link, Mention, Naming, PlaceEntity, Quantity, Record, Span, Statement, Time
from rasid.report.basis import basis_in_arabic
from rasid.report.gloss import attribution_phrase, event_gloss_of, statement_gloss_of
from rasid.report.names import Index, amount
from rasid.report.parts import Both, chain_of, interval, label, plain, text_of
from rasid.report.texts import shown


@dataclass(frozen=True)
class Row:
    """A field with its value; `refs` are ids of other entries that the value stands for."""

    field: Both
    value: Both
    refs: tuple[str, ...] = ()
    words: bool = False  # words of the document


@dataclass
class Entry:
    """All that the record says of one value."""

    id: str
    kind: str
    heading: Both
    rows: list[Row] = field(default_factory=list)
    card: str | None = None

    def add(self, name: str, value: Both | str | None, refs: Iterable[str] = (), *, words: bool = False) -> None:
        """Adds a field unless the record is silent on it."""
        if isinstance(value, str):
            value = plain(value)
        if value is not None and (value.ar or value.en):
            self.rows.append(Row(label(f"fields.{name}"), value, tuple(refs), words))


def entries_of(index: Index) -> list[Entry]:
    """An entry for every value of the record, in the order of the record."""
    record = index.record
    cards = _cards(record)
    entries = [_event(index, event) for event in record.events]
    entries += [_statement(index, statement) for statement in record.statements]
    entries += [_mention(index, mention) for mention in record.mentions]
    entries += [_time(time) for time in record.times]
    entries += [_quantity(quantity) for quantity in record.quantities]
    entries += [_naming(index, naming) for naming in record.naming]
    entries += [_link(index, link) for link in record.links]
    for entry in entries:
        entry.card = cards.get(entry.id)
    return entries


def _cards(record: Record) -> dict[str, str]:
    """The card that stands for a value: that of the first event (or statement) it belongs to."""
    cards: dict[str, str] = {}
    for statement in record.statements:
        cards[statement.id] = statement.id
        if statement.event:
            cards.setdefault(statement.event, statement.id)
    for event in record.events:
        card = cards.setdefault(event.id, event.id)
        places = (event.from_place, event.to_place)
        for reference in [*event.actors, *event.recipients, *event.places, *places, event.time, *event.quantities]:
            if reference:
                cards.setdefault(reference, card)
    for link in record.links:
        cards.setdefault(link.id, cards.get(link.event, link.event))
    for naming in record.naming:
        if naming.mention and naming.mention in cards:
            cards.setdefault(naming.id, cards[naming.mention])
    return cards


def _words(span: Span | None) -> str | None:
    return span.text if span else None


def _event(index: Index, event: Event) -> Entry:
    entry = Entry(event.id, "event", text_of(lambda lang: event_gloss_of(index, event, lang)))
    entry.add("type", label(f"types.{event.type}"))
    entry.add("modes", _list([label(f"modes.{mode}") for mode in event.modes]))
    entry.add("contexts", "، ".join(event.contexts) and plain(", ".join(event.contexts)))
    entry.add("trigger", event.trigger.text, words=True)
    for name, references in (("actors", event.actors), ("recipients", event.recipients), ("places", event.places)):
        entry.add(name, _names(index, references), references)
    for name, reference in (("from_place", event.from_place), ("to_place", event.to_place)):
        entry.add(name, _names(index, [reference] if reference else []), [reference] if reference else [])
    time = index.times.get(event.time or "")
    entry.add("time", interval(time) if time else None, [time.id] if time else [])
    quantities = [index.quantities[q] for q in event.quantities if q in index.quantities]
    entry.add(
        "quantities", text_of(lambda lang: ", ".join(amount(q, lang) for q in quantities)), [q.id for q in quantities]
    )
    entry.add("instrument", _words(event.instrument), words=True)
    for statement in index.record.statements:
        if statement.event == event.id:
            said = text_of(lambda lang, st=statement: attribution_phrase(index, st, lang))  # type: ignore[misc]
            entry.add("holders", said, [statement.id])
    if event.acled:
        entry.add("acled", f"{event.acled.event_type} / {event.acled.sub_event_type}")
    also = [other.id for other in index.record.events if other.happening == event.happening and other.id != event.id]
    if also:
        entry.add("also", ", ".join(also), also)
    entry.add("confidence", None if event.confidence is None else f"{event.confidence:.2f}")
    entry.add("news", None if event.news is None else f"{event.news:.2f}")
    entry.add("rule", event.rule)
    return entry


def _statement(index: Index, statement: Statement) -> Entry:
    entry = Entry(statement.id, "statement", text_of(lambda lang: statement_gloss_of(index, statement, lang)))
    entry.add("holders", chain_of(index, statement))
    entry.add("attribution", label(f"attribution.{statement.attribution}"))
    entry.add("status", label(f"status.{statement.status}"))
    entry.add("certainty", label(f"certainty.{statement.certainty}"))
    entry.add("factuality", statement.factuality)
    entry.add("cue", _words(statement.cue), words=True)
    entry.add("content", statement.content.text, words=True)
    event = index.events.get(statement.event or "")
    entry.add(
        "event", label(f"types.{event.type}") if event else label("labels.assessment"), [event.id] if event else []
    )
    entry.add("rule", statement.rule)
    return entry


def _mention(index: Index, mention: Mention) -> Entry:
    entity = index.entity_of(mention.id)
    entry = Entry(mention.id, mention.kind, _names(index, [mention.id]))
    entry.add("words", mention.text, words=True)
    if isinstance(entity, ActorEntity):
        entry.add("code", entity.code)
        entry.add("wikidata", entity.wikidata)
    elif isinstance(entity, PlaceEntity):
        entry.add("country", entity.country)
        entry.add("admin1", entity.admin1)
        entry.add("feature", entity.feature)
        entry.add("precision", label(f"where_prec.{entity.precision}"))
        known = entity.lat is not None and entity.lon is not None
        entry.add("coordinates", f"{entity.lat}, {entity.lon}" if known else label("labels.no_coordinates"))
    if entity is not None:
        entry.add("basis", Both(basis_in_arabic(shown(entity.basis)), shown(entity.basis)))
    entry.add("rule", mention.rule)
    return entry


def _time(time: Time) -> Entry:
    entry = Entry(time.id, "time", interval(time))
    entry.add("words", time.text, words=True)
    entry.add("precision", label(f"time_precision.{time.precision}"))
    entry.add("anchor", time.anchor)
    entry.add("rule", time.rule)
    return entry


def _quantity(quantity: Quantity) -> Entry:
    kind = label(f"quantity_kinds.{quantity.kind}")
    value = text_of(lambda lang: amount(quantity, lang))
    entry = Entry(quantity.id, "quantity", Both(f"{kind.ar}: {value.ar}", f"{kind.en}: {value.en}"))
    entry.add("words", quantity.text, words=True)
    entry.add("unit", quantity.unit)
    entry.add("rule", quantity.rule)
    return entry


def _naming(index: Index, naming: Naming) -> Entry:
    entry = Entry(naming.id, "naming", label(f"naming_kinds.{naming.kind}"))
    entry.add("term", naming.text, words=True)
    entry.add("neutral", Both(shown(naming.neutral.ar), shown(naming.neutral.en)))
    if naming.mention:
        entry.add("meant", _names(index, [naming.mention]), [naming.mention])
    entry.add("rule", naming.rule)
    return entry


def _link(index: Index, link: Link) -> Entry:
    entry = Entry(link.id, "link", label(f"link_kinds.{link.kind}"))
    event, target = index.events.get(link.event), index.events.get(link.target_event or "")
    if event:
        entry.add("event", text_of(lambda lang: event_gloss_of(index, event, lang)), [event.id])
    entry.add("target", link.target.text, [target.id] if target else [], words=True)
    entry.add("cue", _words(link.cue), words=True)
    entry.add("rule", link.rule)
    return entry


def _names(index: Index, references: Iterable[str]) -> Both:
    references = list(references)
    return text_of(lambda lang: ("، " if lang == "ar" else ", ").join(index.names_of(references, lang)))


def _list(items: list[Both]) -> Both:
    return Both("، ".join(item.ar for item in items), ", ".join(item.en for item in items))


def first_statement(index: Index, event: str) -> Statement | None:
    """The first statement about an event."""
    return next((statement for statement in index.record.statements if statement.event == event), None)


def spoken(index: Index, event: Event) -> Both:
    """An event as its first statement puts it, so that nothing denied or only expected is read as said to be so."""
    statement = first_statement(index, event.id)
    if statement is None:
        return text_of(lambda lang: event_gloss_of(index, event, lang))
    return text_of(lambda lang: statement_gloss_of(index, statement, lang))
