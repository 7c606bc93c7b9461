"""Acts that only a count of those who suffered them speaks of: *سبعة قتلى* في غارة says that seven were killed."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.coding.arguments import Slots
from rasid.coding.carriers import carrier
from rasid.coding.event_draft import EventDraft
from rasid.coding.phrase import Phrase
from rasid.coding.triggers import conditions_hold, extent
from rasid.coding.view import SentenceView
from rasid.coding.words import Reading, Word

_HARM = frozenset({"killed", "wounded"})
"""Kinds of quantities that count victims."""


def acts_of_victims(
    view: SentenceView, drafts: Sequence[EventDraft], log: list[tuple[int, str, str]]
) -> list[EventDraft]:
    """The first noun of victims of each clause, where it is counted or said to be the result of something, and no verb's object."""
    found: list[EventDraft] = []
    covered = {i for d in drafts for i in extent(d)}
    harmed = {id(m) for d in drafts if d.pos == "verb" and d.use.type == "ASSAULT" for m in d.recipients}
    clauses: set[int] = set()
    for word in view.words:
        named = _named(word)
        phrase = view.phrase_with_head(word.index) if named is not None else None
        if named is None or phrase is None or word.index in covered or word.index in view.names.inside:
            continue
        reading, index = named
        use = view.lexicon.events[index]
        mention = view.actor(phrase)
        if (
            word.clause in clauses
            or id(mention) in harmed
            or not _reported(view, phrase)
            or not conditions_hold(view, use, word.index, log)
        ):
            continue
        clauses.add(word.clause)
        draft = EventDraft(view, use, word.index, (word.stem_offset, word.end), "noun", reading, phrase, slots=Slots())
        if mention is not None:
            draft.recipients.append(mention)
        found.append(draft)
    return found


def _named(word: Word) -> tuple[Reading, int] | None:
    if word.tag not in ("N", "A") or "event-victims" not in word.analysis.kinds:
        return None
    return next(((r, i) for r in word.readings for i in r.uses("event-victims")), None)


def _reported(view: SentenceView, phrase: Phrase) -> bool:
    """True for victims who are counted (سبعة قتلى، عشرات الجرحى) or are what something led to (خلف قتلى، سقوط خمسة شهداء)."""
    if phrase.demonstrative:
        return False
    governor = phrase.governor
    if governor is not None:
        reading = view.words[governor.head].reading
        if reading is None or not any(
            u.kind in ("event", "light") or (u.kind == "word" and u.detail in ("act", "quantity"))
            for u in reading.lexeme.uses
        ):
            return False  # أسر الشهداء: they are only named
    first = phrase.start - 3
    counted = any(
        q.kind in _HARM and first <= q.token_start and q.token_end <= phrase.head + 1 for q in view.quantities
    )
    if phrase.definite and not phrase.quantified:
        return False
    return counted or phrase.quantified or carrier(view, phrase) is not None
