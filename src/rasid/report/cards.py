"""Events and assessments as cards, grouped by who says so and, within that, by as what."""

from __future__ import annotations

from dataclasses import dataclass, field

from rasid.record import Event, Holder, Statement
from rasid.report.gloss import event_gloss_of, statement_gloss_of
from rasid.report.names import Index, amount
from rasid.report.parts import MANNERS, Both, chain_of, interval, label, manner_of, plain, text_of
from rasid.report.texts import shown

_LONGEST_LINK = 40


@dataclass(frozen=True)
class Fact:
    """A field of a card."""

    name: Both
    value: Both


@dataclass(frozen=True)
class Card:
    """One statement about one event, or an assessment of none."""

    id: str
    event: str | None
    gloss: Both
    type: str | None
    badges: tuple[Both, ...]
    words: str  # what the card's link to the text shows
    content: str | None
    facts: tuple[Fact, ...]


@dataclass
class MannerGroup:
    """The cards of one holder that are put forward as the same."""

    manner: str
    name: Both
    cards: list[Card] = field(default_factory=list)


@dataclass
class HolderGroup:
    """All that one chain of holders says."""

    name: Both
    kind: str
    manners: list[MannerGroup] = field(default_factory=list)


def groups_of(index: Index) -> list[HolderGroup]:
    """All cards: the author's own first, then the other chains in the order of the text."""
    found: dict[tuple[object, ...], tuple[Both, str, dict[str, list[Card]]]] = {}
    said = {statement.event for statement in index.record.statements}
    author_first: list[tuple[object, ...]] = []
    for statement in index.record.statements:
        key = tuple(_holder_key(holder) for holder in statement.holders if holder.kind != "author")
        if key not in found:
            kind = statement.holders[-1].kind if statement.holders else "author"
            found[key] = (chain_of(index, statement), kind, {})
        found[key][2].setdefault(manner_of(statement), []).append(_statement_card(index, statement))
        if not key:
            author_first = [key]
    ordered = author_first + [key for key in found if key not in author_first]
    groups = [HolderGroup(found[key][0], found[key][1], _manner_groups(found[key][2])) for key in ordered]
    unsaid = [_event_card(index, event) for event in index.record.events if event.id not in said]
    if unsaid:
        groups.append(HolderGroup(label("manner.unsaid"), "unsaid", _manner_groups({"unsaid": unsaid})))
    return groups


def _holder_key(holder: Holder) -> tuple[str, str]:
    return holder.kind, holder.entity or shown(holder.text or "")


def _manner_groups(cards: dict[str, list[Card]]) -> list[MannerGroup]:
    return [MannerGroup(manner, label(f"manner.{manner}"), cards[manner]) for manner in MANNERS if manner in cards]


def _statement_card(index: Index, statement: Statement) -> Card:
    event = index.events.get(statement.event or "")
    badges = _badges(event) if event else (label("labels.assessment"),)
    facts = _facts(index, event) if event else []
    if statement.cue:
        facts.append(Fact(label("fields.cue"), plain(f"«{statement.cue.text}»")))
    facts.append(Fact(label("fields.factuality"), plain(statement.factuality)))
    return Card(
        statement.id, event.id if event else None, text_of(lambda lang: statement_gloss_of(index, statement, lang)),
        event.type if event else None, badges, _start(shown(event.trigger.text if event else statement.content.text)),
        shown(statement.content.text), tuple(facts),
    )  # fmt: skip


def _event_card(index: Index, event: Event) -> Card:
    gloss = text_of(lambda lang: event_gloss_of(index, event, lang))
    return Card(
        event.id,
        event.id,
        gloss,
        event.type,
        _badges(event),
        shown(event.trigger.text),
        None,
        tuple(_facts(index, event)),
    )


def _badges(event: Event) -> tuple[Both, ...]:
    return (label(f"types.{event.type}"), *(label(f"modes.{mode}") for mode in event.modes))


def _facts(index: Index, event: Event) -> list[Fact]:
    facts = []
    places = [*event.places, *(place for place in (event.from_place, event.to_place) if place)]
    if places:
        names = text_of(lambda lang: ("، " if lang == "ar" else ", ").join(index.names_of(places, lang)))
        facts.append(Fact(label("fields.places"), names))
    time = index.times.get(event.time or "")
    if time:
        when = interval(time)
        facts.append(
            Fact(label("fields.time"), Both(*(f"{text} («{shown(time.text)}»)" for text in (when.ar, when.en))))
        )
    for quantity in (index.quantities[q] for q in event.quantities if q in index.quantities):
        facts.append(Fact(label(f"quantity_kinds.{quantity.kind}"), text_of(lambda lang, q=quantity: amount(q, lang))))  # type: ignore[misc]
    if event.instrument:
        facts.append(Fact(label("fields.instrument"), plain(f"«{event.instrument.text}»")))
    return facts


def _start(words: str) -> str:
    """The first words, for a link that stands for all of them."""
    return words if len(words) <= _LONGEST_LINK else words[:_LONGEST_LINK].rsplit(" ", 1)[0] + " …"
