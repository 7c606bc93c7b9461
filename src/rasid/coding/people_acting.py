"""Acts that only the noun of those who act speaks of: سار *المتظاهرون* نحو البرلمان says that there was a demonstration."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.coding.arguments import Slots, verb_slots
from rasid.coding.event_draft import EventDraft
from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView
from rasid.coding.words import Reading, Word
from rasid.record.vocabulary import EventType

_BETWEEN = "بين"
_OF = "من"


def acts_of_people(view: SentenceView, drafts: Sequence[EventDraft]) -> list[EventDraft]:
    """The first noun of people of each type that no other trigger of the sentence has, where they act: as the subject of an
    active verb, or as one of two sides (بين الشرطة *والمتظاهرين*). Types that `drafts` have are left alone."""
    found: dict[EventType, EventDraft] = {}
    present = {draft.use.type for draft in drafts}
    undergoing = {id(m) for draft in drafts for m in draft.recipients}
    acting: set[int] | None = None
    for word in view.words:
        named = _named(word)
        if named is None:
            continue
        reading, index = named
        use = view.lexicon.events[index]
        phrase = view.phrase_with_head(word.index)
        if use.type in present or use.type in found or phrase is None:
            continue
        acting = _acting(view) if acting is None else acting
        if phrase.prep != _BETWEEN and not {_outer_head(phrase), _counted_by(view, phrase)} & acting:
            continue
        draft = EventDraft(view, use, word.index, (word.stem_offset, word.end), "noun", reading, phrase, slots=Slots())
        mention = view.actor(phrase)
        if id(mention) in undergoing:
            continue
        if mention is not None:
            draft.actors.append(mention)
        found[use.type] = draft
    return list(found.values())


def _named(word: Word) -> tuple[Reading, int] | None:
    if word.tag not in ("N", "A") or "event-people" not in word.analysis.kinds:
        return None
    return next(((r, i) for r in word.readings for i in r.uses("event-people")), None)


def people_noun(view: SentenceView, word: Word, event_type: EventType) -> Phrase | None:
    """The phrase of a noun for people who do an act of the type, whether it is a trigger or not."""
    named = _named(word)
    if named is None or view.lexicon.events[named[1]].type != event_type:
        return None
    return view.phrase_with_head(word.index)


def _outer_head(phrase: Phrase) -> int:
    return phrase.head if phrase.governor is None else _outer_head(phrase.governor)


def _counted_by(view: SentenceView, phrase: Phrase) -> int:
    """The head of what counts people behind من: *حشود* من المتظاهرين; -1 for none."""
    if phrase.prep != _OF or phrase.prep_index is None:
        return -1
    return next((p.head for p in view.phrases if p.end == phrase.prep_index and not p.pronoun), -1)


def _acting(view: SentenceView) -> set[int]:
    """The heads of all subjects of active verbs."""
    heads: set[int] = set()
    for word in view.words:
        if word.tag == "V":
            slots = verb_slots(view, word.index)
            if not slots.passive:
                heads.update(p.head for p in slots.subject)
    return heads
