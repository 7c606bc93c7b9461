"""What the models look at: an event as names of features, and a sentence as its words with names masked.

A feature is a short string (`status=actual`, `near-1=قتل`); a model is a weight for each. Names, times and numbers are
masked (`masking`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from rasid.coding.actors import ActorMention
from rasid.coding.event_draft import EventDraft
from rasid.coding.statements import StatementDraft
from rasid.coding.view import SentenceView
from rasid.models.masking import Masked


class Stated(NamedTuple):
    """An event with the statement that its sentence makes of it."""

    draft: EventDraft
    statement: StatementDraft


WINDOW = 3
"""Words looked at on each side of a trigger."""


def word_features(words: Sequence[str]) -> Iterator[str]:
    """Words and pairs of words of a sentence as `mask` gives them."""
    for index, word in enumerate(words):
        yield word
        if index:
            yield f"{words[index - 1]} {word}"
    yield f"length={min(6, len(words) // 10)}"


def letter_features(words: Sequence[str], shortest: int = 3, longest: int = 5) -> set[str]:
    """Sequences of letters inside the words, their borders marked by spaces; masks stay whole."""
    found: set[str] = set()
    for word in words:
        found |= _letters_of(word, shortest, longest)
    return found


@lru_cache(maxsize=4096)
def _letters_of(word: str, shortest: int, longest: int) -> frozenset[str]:
    if word.startswith("<"):
        return frozenset({word})
    padded = f" {word.replace('+', '')} "
    return frozenset(
        padded[start : start + length]
        for length in range(shortest, longest + 1)
        for start in range(max(1, len(padded) - length + 1))
    )


def describe(stated: Sequence[Stated], masks: Mapping[int, Masked]) -> list[list[str]]:
    """The features of each event among all of them; `masks`: the masked words of each sentence by its index."""
    drafts = [item.draft for item in stated]
    return [list(event_features(item, drafts, masks[item.draft.view.index])) for item in stated]


def news_features(event_type: str, stated: Sequence[Stated], described: Sequence[Sequence[str]]) -> Iterator[str]:
    """What the events of a sentence say of the question whether it reports one of `event_type`; `described` as `describe` gives it."""
    own = [
        (item, features) for item, features in zip(stated, described, strict=True) if item.draft.use.type == event_type
    ]
    actual = [features for item, features in own if item.statement.status == "actual"]
    for _, features in own:
        for feature in features:
            yield f"any:{feature}"
    if actual:
        for feature in actual[0]:
            yield f"first:{feature}"
    yield f"events={min(4, len(own))}"
    yield f"actual={min(4, len(actual))}"
    for item in stated:
        yield f"beside={item.draft.use.type} {item.statement.status}"


def event_features(stated: Stated, siblings: Sequence[EventDraft], masked: Masked) -> Iterator[str]:
    """An event as features: its rule and trigger, who and what was found for it, how it is stated, and what stands around it.

    `siblings`: all events of its sentence; `masked`: its words.
    """
    draft, statement = stated.draft, stated.statement
    view, use = draft.view, draft.use
    trigger = view.words[draft.trigger]
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
    words, place = masked.words, masked.at[draft.trigger]
    share = place / max(1, len(words))
    own += [
        f"position={min(4, int(share * 5))}",
        f"word={min(5, place // 2)}",
        f"nth={min(3, sum(1 for s in siblings if s.trigger < draft.trigger))}",
        f"nth-of-type={min(3, sum(1 for s in siblings if s.trigger < draft.trigger and s.use.type == use.type))}",
    ]
    phrase = draft.phrase
    if phrase is not None:
        own.append(f"prep={phrase.prep}")
        if phrase.governor is not None:
            own.append(f"governor={words[masked.at[phrase.governor.head]]}")
    yield from own
    for item in own:
        if not item.startswith(("rule=", "status=", "governor=")):
            yield f"{statement.status}&{item}"
    yield f"{use.type}&{trigger.lemma}"
    yield f"args={bool(draft.actors)}{bool(draft.recipients)}{bool(draft.places)}{draft.time is not None}"
    for offset in range(1, WINDOW + 1):
        for sign, name in ((-1, "before"), (1, "after")):
            index = place + sign * offset
            if 0 <= index < len(words):
                yield f"{name}{offset}={words[index]}"
                if offset > 1:
                    yield f"{name}={words[index]}"


def _class(mentions: Sequence[ActorMention]) -> str:
    """Whether the first is somebody who acts or a building or vehicle."""
    return "" if not mentions else "actor" if mentions[0].acts else "facility"


def _marker(view: SentenceView, index: int | None) -> str:
    return view.words[index].bare if index is not None else ""
