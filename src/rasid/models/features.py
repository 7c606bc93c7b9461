"""What the models look at: an event as names of features, and a sentence as its words with names masked.

A feature is a short string (`status=actual`, `near-1=قتل`); a model is a weight for each. Names of actors, places, times and numbers are
replaced by their class, so that no model learns who attacks whom: exchanging two sides exchanges nothing that a model sees.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rasid.coding.actors import ActorMention
from rasid.coding.event_draft import EventDraft
from rasid.coding.statements import StatementDraft
from rasid.coding.view import SentenceView
from rasid.coding.words import Word


class Stated(NamedTuple):
    """An event with the statement that its sentence makes of it."""

    draft: EventDraft
    statement: StatementDraft


WINDOW = 3
"""Words looked at on each side of a trigger."""


def masked_words(view: SentenceView) -> list[str]:
    """The words of a sentence as `masks` gives them, what belongs to one name given once."""
    merged: list[str] = []
    for item in masks(view):
        if not (merged and item == merged[-1] and item.startswith("<")):
            merged.append(item)
    return merged


def masks(view: SentenceView) -> list[str]:
    """One string a word: the class of what it belongs to (`<actor>`, `<place>`, `<number>`, the rule of a time), or its lemma with what is
    attached."""
    shown = [_plain(word) for word in view.words]
    for place in view.places.values():
        for index in range(place.phrase.start, place.phrase.end):
            if view.words[index].tag in ("X", "N", "A"):
                shown[index] = "<place>"
    for mention in view.actors.values():
        if mention.role is None:
            for index in range(mention.phrase.start, max(mention.token_end, mention.phrase.start + 1)):
                shown[index] = "<actor>"
    for quantity in view.quantities:
        for index in range(quantity.token_start, quantity.token_end):
            if index != quantity.noun_token:
                shown[index] = "<number>"
    for time in view.times:
        for index in range(time.token_start, time.token_end):
            shown[index] = f"<{time.rule}>"
    return shown


def _plain(word: Word) -> str:
    if word.tag == "NUM":
        return "<number>"
    if word.tag == "V":
        reading = word.reading
        voice = "!" if reading is not None and reading.features.voice == "passive" else ""
        tense = "" if reading is None or reading.features.tense == "perfect" else "~"
        return f"{word.conj}+{word.lemma}{voice}{tense}" if word.conj else f"{word.lemma}{voice}{tense}"
    return f"{word.prep}+{word.lemma}" if word.prep else word.lemma


def word_features(words: Sequence[str]) -> Iterator[str]:
    """Words and pairs of words of a sentence as `masked_words` gives them."""
    for index, word in enumerate(words):
        yield word
        if index:
            yield f"{words[index - 1]} {word}"
    yield f"length={min(6, len(words) // 10)}"


def letter_features(words: Sequence[str], shortest: int = 3, longest: int = 5) -> set[str]:
    """Sequences of letters inside the words, their borders marked by spaces; masks stay whole."""
    found: set[str] = set()
    for word in words:
        if word.startswith("<"):
            found.add(word)
            continue
        padded = f" {word.replace('+', '')} "
        for length in range(shortest, longest + 1):
            found.update(padded[start : start + length] for start in range(max(1, len(padded) - length + 1)))
    return found


def news_features(event_type: str, stated: Sequence[Stated]) -> Iterator[str]:
    """What the events of a sentence say of the question whether it reports one of `event_type`."""
    own = [item for item in stated if item.draft.use.type == event_type]
    actual = [item for item in own if item.statement.status == "actual"]
    drafts = [item.draft for item in stated]
    words = masks(drafts[0].view) if drafts else []
    for item in own:
        for feature in event_features(item, drafts, words):
            yield f"any:{feature}"
    if actual:
        for feature in event_features(actual[0], drafts, words):
            yield f"first:{feature}"
    yield f"events={min(4, len(own))}"
    yield f"actual={min(4, len(actual))}"
    for item in stated:
        yield f"beside={item.draft.use.type} {item.statement.status}"


def event_features(stated: Stated, siblings: Sequence[EventDraft], words: Sequence[str]) -> Iterator[str]:
    """An event as features: its rule and trigger, who and what was found for it, how it is stated, and what stands around it.

    `siblings`: all events of its sentence; `words`: its words as `masks` gives them.
    """
    draft, statement = stated.draft, stated.statement
    view, use = draft.view, draft.use
    trigger = view.words[draft.trigger]
    status = f"{statement.status}"
    own = [
        f"rule={use.rule}",
        f"type={use.type}",
        f"status={statement.status}",
        f"attribution={statement.attribution}",
        f"certainty={statement.certainty}",
        f"holders={min(2, len(statement.holders))}",
        *(f"mode={mode}" for mode in use.modes),
        f"pos={draft.pos}",
        f"light={draft.light.kind if draft.light else ''}",
        f"actor={_class(draft.actors)}",
        f"recipient={_class(draft.recipients)}",
        f"place={bool(draft.places)}",
        f"inherited={draft.inherited_actor}",
        f"harmed={draft.harmed_in is not None}",
        f"carriers={min(2, len(draft.carriers))}",
    ]
    if draft.time is not None:
        time = view.times[draft.time]
        own += [f"time={time.precision}", f"time-rule={time.rule}", f"time-anchor={time.anchor}"]
    else:
        own.append("time=")
    own += [f"counts={view.quantities[q].kind}" for q in draft.quantities] or ["counts="]
    reading = trigger.reading
    if reading is not None:
        own += [
            f"form={reading.features.tense}{reading.features.voice}{reading.features.number}",
            f"definite={trigger.article}",
            f"suffix={bool(trigger.enclitic)}",
        ]
    clause = view.clause_of(draft.trigger)
    depth = sum(1 for _ in clause.ancestors()) - 1
    own += [f"clause={clause.kind}", f"depth={min(3, depth)}", f"marker={_marker(view, clause.marker)}"]
    share = draft.trigger / max(1, len(view.words))
    own += [
        f"position={min(4, int(share * 5))}",
        f"word={min(5, draft.trigger // 2)}",
        f"nth={min(3, sum(1 for s in siblings if s.trigger < draft.trigger))}",
        f"nth-of-type={min(3, sum(1 for s in siblings if s.trigger < draft.trigger and s.use.type == use.type))}",
    ]
    phrase = draft.phrase
    if phrase is not None:
        own.append(f"prep={phrase.prep}")
        if phrase.governor is not None:
            own.append(f"governor={words[phrase.governor.head]}")
    yield from own
    for item in own:
        if not item.startswith(("rule=", "status=", "governor=")):
            yield f"{status}&{item}"
    yield f"{use.type}&{trigger.lemma}"
    yield f"args={bool(draft.actors)}{bool(draft.recipients)}{bool(draft.places)}{draft.time is not None}"
    for offset in range(1, WINDOW + 1):
        for sign, name in ((-1, "before"), (1, "after")):
            index = draft.trigger + sign * offset
            if 0 <= index < len(words):
                yield f"{name}{offset}={words[index]}"
                if offset > 1:
                    yield f"{name}={words[index]}"


def _class(mentions: Sequence[ActorMention]) -> str:
    """What kind of word names the first: a role noun's class, or just that there is a name."""
    return "" if not mentions else mentions[0].kind if mentions[0].role is not None else "named"


def _marker(view: SentenceView, index: int | None) -> str:
    return view.words[index].bare if index is not None else ""
