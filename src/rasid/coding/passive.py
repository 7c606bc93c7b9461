"""Voice: whether a verb stands in the passive, which the spelling hardly ever shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rasid.coding.agreement import gender_of
from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView
from rasid.coding.words import Word

_NONE = ("ignore", "both")
"""Roles of an object that a verb hardly has."""
_UNHARMED = frozenset({"ignore", "both", "to_place", "from_place"})
"""Roles of an object that nothing befalls, so that it is no subject of a passive."""


def undergone(frame: Mapping[str, str]) -> bool:
    """True when somebody or something undergoes the act as the verb's object, so that the verb may stand in the passive: وصل *الوزير*
    and دخل *الجنود* are none."""
    return frame.get("object", "ignore") not in _UNHARMED


def takes_object(view: SentenceView, index: int) -> bool:
    """Whether a verb takes an object, as far as the lexicon says; an unknown verb may."""
    return _governs(view, index, lambda frame: frame.get("object", "ignore") not in _NONE)


def may_be_undergone(view: SentenceView, index: int) -> bool:
    """Whether a verb takes an object that undergoes it, so that it may stand in the passive; an unknown verb may."""
    return _governs(view, index, undergone)


def _governs(view: SentenceView, index: int, fits: Callable[[Mapping[str, str]], bool]) -> bool:
    word = view.words[index]
    if word.reading is None:
        return True
    for reading in word.readings:
        for use in reading.lexeme.uses:
            if use.kind == "event" and fits(view.lexicon.events[use.index].verb_frame):
                return True
            if use.kind == "light":
                light = view.lexicon.lights[use.index]
                if not light.preps and light.kind != "occur":
                    return True
            elif use.kind == "word" and use.detail == "transitive":
                return True
    return False


def voice(verb: Word) -> str:
    """active | passive | either, from the readings that the spelling allows."""
    if verb.reading is None:
        return "active"
    voices = {
        r.features.voice for r in verb.readings if r.number == verb.reading.number and r.future == verb.reading.future
    }
    return "either" if len(voices) > 1 else next(iter(voices), "active")


def reads_passive(
    view: SentenceView,
    verb: Word,
    before: Phrase | None,
    plain: list[Phrase],
    subject_after: Phrase | None,
    has_object: bool,
    transitive: bool,
) -> bool:
    """Whether a form that tashkeel alone would tell apart is a passive: a transitive verb with one phrase that undergoes."""
    if not transitive or has_object or verb.reading is None or verb.reading.features.person != 3:
        return False
    if before is not None and plain:
        return False
    if before is None and len(plain) > 1:
        return False
    patient = subject_after or before
    if patient is None:
        return False
    mention = view.actor(patient)
    if patient.quantified or (before is None and _charged(view, verb, patient)):
        return True
    if mention is None:
        return view.place(patient) is not None or before is None
    return mention.kind in ("member", "collective", "facility", "person", "people", "office")


_ITS = ("ها", "ه")


def _charged(view: SentenceView, verb: Word, phrase: Phrase) -> bool:
    """True for the only one named between a verb of accusing and what somebody is accused of, apart from what describes him: اتهمت
    *الحركة* بأنها خطفت العمال."""
    if not any(view.lexicon.events[i].type == "ACCUSE" for r in verb.readings for i in r.uses("event")):
        return False
    mention, clause = view.actor(phrase), view.clause_of(verb.index)
    end = max(phrase.end, mention.token_end if mention is not None else 0)
    charge = next((c for c in view.clauses if c.kind == "complement" and c.parent is clause and c.start >= end), None)
    if mention is None or charge is None or any(i in clause.words for i in range(end, charge.start)):
        return False
    if sum(p.bare and p.governor is None and end <= p.start < charge.start for p in view.phrases) > 1:
        return False  # what describes him may name somebody beside him: اتهم الرجل الذي قتل *أخوه الجندي* بأنه
    that = view.words[charge.start]
    pronoun = next((p for p in _ITS if that.folded.endswith(p)), "")
    fits = not pronoun or gender_of(view, phrase) in ("", "f" if pronoun == "ها" else "m")
    return fits and that.analysis.particle_stem.startswith("بان")
