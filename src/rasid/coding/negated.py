"""What a negation reaches: its own verb or noun phrase, and neither what إلا takes back nor an act that nobody owns up to."""

from __future__ import annotations

from rasid.coding.arguments import verb_slots
from rasid.coding.cue_instance import CueInstance
from rasid.coding.event_draft import EventDraft

_EXCEPT = frozenset({"الا", "سوي"})
_RESPONSIBILITY = "مسوولي"
MAX_EXCEPTION = 6
"""Words between a negated verb and the إلا that takes the negation back."""


def owned_up_to(draft: EventDraft) -> bool:
    """True for a definite act that somebody claims as his, or does not: لم تتبن أي جهة *هجوم السوق*, مسؤوليتها عن *تفجير السوق*."""
    view, phrase = draft.view, draft.phrase
    if draft.pos != "noun" or phrase is None or not (phrase.definite or view.words[phrase.end - 1].article):
        return False
    if phrase.start > 1 and view.words[phrase.start - 2].folded.startswith(_RESPONSIBILITY):
        return True
    verb = view.words[draft.light_verb].reading if draft.light_verb is not None else None
    return verb is not None and any(view.lexicon.cues[i].content == ("masdar",) for i in verb.uses("cue"))


def directly_negates(cue: CueInstance, draft: EventDraft) -> bool:
    """A negation reaches its own verb or noun phrase, not what depends on it: 'لم يعلن أن القوات انسحبت'."""
    if cue.use.category == "negation" and (_excepted(draft, cue) or owned_up_to(draft)):
        return False
    if cue.use.scope in ("verb", "noun"):
        return not any(_brings_about(draft, i) for i in cue.content)
    return draft.view.words[draft.trigger].clause == draft.view.words[cue.start].clause or cue.size < 12


def _excepted(draft: EventDraft, cue: CueInstance) -> bool:
    """True for a negation that إلا takes back: لم ينسحبوا *إلا* من نقطة واحدة."""
    words = draft.view.words
    if cue.use.pos != "phrase" or draft.pos != "verb":
        return False
    behind = range(draft.trigger + 1, min(len(words) - 1, draft.trigger + MAX_EXCEPTION))
    found = next((i for i in behind if words[i].folded in _EXCEPT or words[i].text in "،؛.:"), None)
    return found is not None and words[found].folded in _EXCEPT and words[found + 1].tag in ("P", "N", "NUM", "Q", "X")


def _brings_about(draft: EventDraft, index: int) -> bool:
    """True when the event is the subject of the negated verb and something else what it did not bring about: لم يسفر
    *القصف* عن ضحايا."""
    view = draft.view
    if view.words[index].tag != "V" or draft.phrase is None or draft.pos == "verb":
        return False
    slots = verb_slots(view, index)
    if draft.phrase not in slots.subject or slots.passive:
        return False
    reading = view.words[index].reading
    preps = {p for i in (reading.uses("light") if reading is not None else ()) for p in view.lexicon.lights[i].preps}
    return any(not view.is_time(p) for p in slots.object) or bool(preps & set(slots.prepositions))
