"""Help as grammar: who is helped to an act does it (ساعدت تركيا *المقاتلين* على الانسحاب), and whose help is an adjunct gives it
(انتزع الجيش البلدة بمساعدة *التحالف*).
"""

from __future__ import annotations

from rasid.coding.arguments import verb_slots
from rasid.coding.carriers import HELPED_TO, acting_subjects, carrier, outermost
from rasid.coding.event_draft import EventDraft
from rasid.coding.noun_arguments import noun_slots
from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView
from rasid.coding.words import Word

_ADJUNCT = "adjunct"
"""The slot of a noun frame that says what the idafa is when the noun stands in an adjunct with ب."""

_ENABLING = frozenset({"AID", "COERCE"})
"""Acts that make somebody act: helping, forcing."""

_BY = "ب"


def as_adjunct(draft: EventDraft, phrase: Phrase) -> tuple[dict[str, str], list[Phrase]]:
    """The noun frame of a trigger, and whom it helps: in an adjunct of means (بمساعدة *التحالف*), for which some entries have a role of their own, that is the
    subject of the verb that the adjunct belongs to."""
    frame = draft.use.noun_frame
    role = frame.get(_ADJUNCT)
    if role is None or not _is_adjunct(draft.view, phrase):
        return frame, []
    return {**frame, "idafa": role}, acting_subjects(draft.view, phrase)


def enabled_sides(view: SentenceView, phrase: Phrase) -> list[Phrase]:
    """Who does the act that somebody is helped or forced to, where help or force is a noun: مساعدة *المسلحين* على الهروب."""
    outer = outermost(phrase)
    if outer.prep not in HELPED_TO:
        return []
    before = next((p for p in reversed(view.phrases) if p.end == outer.first and p.governor is not None), None)
    if before is None or before.governor is None or not _enables(view, view.words[before.governor.head]):
        return []
    return [p for p in noun_slots(view, before.governor).idafa if view.actor(p) is not None]


def enabled_by(view: SentenceView, index: int, phrase: Phrase) -> list[Phrase]:
    """Whom the enabling verb or noun at `index` lets do the act that `phrase` names: مكّن *المسلحين* من التسلل، سمح ل*المقاتلين* بالخروج."""
    outer = outermost(phrase)
    if view.words[index].tag == "V":
        slots = verb_slots(view, index)
        let = [*slots.object, *slots.prepositions.get("ل", [])]
    else:
        own = view.phrase_with_head(index)
        let = noun_slots(view, own).idafa if own is not None else []
    return [p for p in let if p.start < outer.start and p.governor is not phrase and view.actor(p) is not None]


def _enables(view: SentenceView, word: Word) -> bool:
    return any(view.lexicon.events[i].type in _ENABLING for r in word.readings for i in r.uses("event"))


def _is_adjunct(view: SentenceView, phrase: Phrase) -> bool:
    """True for a noun with ب that no word before it asks for: قام *ب*مساعدة and اتهم *ب*مساعدة ask for it."""
    outer = outermost(phrase)
    if outer is not phrase or outer.prep != _BY or carrier(view, phrase) is not None:
        return False
    verb = view.verb_before(view.clause_of(phrase.head), phrase.head)
    if verb is None:
        return True
    reading = view.words[verb].reading
    readings = [reading] if reading is not None else []
    asks = any(_BY in view.lexicon.events[i].verb_frame for r in readings for i in r.uses("event"))
    return not asks and not any(
        _BY in view.lexicon.cues[i].content or "masdar" in view.lexicon.cues[i].content
        for r in readings
        for i in r.uses("cue")
    )
