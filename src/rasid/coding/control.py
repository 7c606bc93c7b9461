"""Whose deed a clause behind أن tells under a word about what another does: اتهم الحزب *الجيش* بأنه قصف القرية.

The pronoun of بأنه agrees with the accuser as often as with the accused, so that agreement alone would give the deed to either.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rasid.coding.clause import Clause
from rasid.coding.noun_arguments import noun_slots
from rasid.coding.phrase import Phrase
from rasid.coding.slots import Slots
from rasid.coding.view import SentenceView
from rasid.coding.words import Word
from rasid.knowledge.lexicon import EventUse

_CHARGED = frozenset({"ACCUSE", "SUPPORT", "SANCTION", "COERCE"})
"""Acts for what the other side did: اتهمت *الحركة* بأنها، شكرت *المنظمة* لأنها."""
_FOR = ("بان", "لان")
"""How بأن and لأن begin when folded."""


_ASKED = frozenset({"REQUEST", "COERCE"})
"""Acts to make the other side do something: طالبت *الحكومة* بأن، منعت *الأهالي* من أن."""
_TO = frozenset({"الي", "علي", "من", "عن"})
"""Prepositions (folded) before أن of what somebody is asked, forced or kept from."""


def of_addressed(view: SentenceView, clause: Clause, slots_of: Callable[[int], Slots]) -> list[Phrase] | None:
    """The side of which `clause` tells what it did or is to do, as the word that governs the clause speaks of that side; empty where
    it is a pronoun, None where no such word governs the clause or it names nobody. `slots_of` gives the slots of a verb."""
    if clause.kind != "complement" or clause.marker is None or clause.parent is None:
        return None
    types = _types(view, clause.marker)
    governing = _governing(view, clause.parent, clause.marker, types) if types else None
    if governing is None:
        return None
    word = view.words[governing]
    use = _uses(view, word, types)[0]
    if word.tag == "V":
        return _recipients(slots_of(governing), use.verb_frame, clause.marker)
    phrase = view.phrase_with_head(governing)
    return _recipients(noun_slots(view, phrase), use.noun_frame, clause.marker) if phrase is not None else None


def _types(view: SentenceView, marker: int) -> frozenset[str]:
    """The types of act that can hand on their recipient to the clause behind the word for 'that' at `marker`."""
    that = view.words[marker].folded
    if that.startswith(_FOR):
        return _CHARGED | _ASKED if that.startswith(_FOR[0]) else _CHARGED
    if "إ" in view.words[marker].bare:
        return frozenset()
    before = view.words[marker - 1] if marker else None
    return _ASKED if before is not None and (before.tag != "P" or before.folded in _TO) else frozenset()


def _governing(view: SentenceView, clause: Clause, marker: int, types: frozenset[str]) -> int | None:
    """The nearest verb, participle or noun of such an act before `marker`; a verb of another kind keeps what follows for itself."""
    for index in reversed([i for i in clause.words if i < marker]):
        word = view.words[index]
        if _uses(view, word, types):
            return index
        if word.tag == "V":
            return None
    return None


def _uses(view: SentenceView, word: Word, types: frozenset[str]) -> list[EventUse]:
    """The uses of a word as an act of one of the types that is done to another."""
    uses = (view.lexicon.events[i] for r in word.readings for i in r.uses("event"))
    return [use for use in uses if use.type in types]


def _recipients(slots: Slots, frame: Mapping[str, str], marker: int) -> list[Phrase] | None:
    """Whoever stands before the clause in the slots that a frame has for the other side; empty where a pronoun does."""
    found = [
        p
        for slot, role in frame.items()
        if role == "recipient"
        for p in slots.all_of(slot)
        if p.end <= marker and not p.pronoun
    ]
    pronouns = [slot for slot in slots.pronouns if frame.get(slot) == "recipient"]
    return found or ([] if pronouns else None)
