"""Objects that a relative clause parts from their verb: هاجم مسلحون تسللوا من الحدود *موقعا للجيش*."""

from __future__ import annotations

from collections.abc import Callable

from rasid.coding.agreement import adverbial, agrees, nominative
from rasid.coding.clause import Clause
from rasid.coding.passive import takes_object, voice
from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView


def behind_relative(
    view: SentenceView, clause: Clause, subject: Phrase, bare: Callable[[Clause, int], list[Phrase]]
) -> list[Phrase]:
    """The phrase inside the relative clause of the subject that its verb has no place for, so that it is the object of the verb of
    `clause`: behind an intransitive verb the first, behind a transitive one the second. `bare` gives the phrases of a clause
    behind a word that may be subject or object."""
    relative = next((c for c in view.clauses if c.kind == "relative" and c.antecedent is subject), None)
    if relative is None or relative.parent is not clause or relative.verb is None:
        return []
    verb = view.words[relative.verb]
    found = [p for p in bare(relative, relative.verb) if view.actor(p) is not None or not adverbial(view.words[p.head])]
    places = int(takes_object(view, relative.verb) and not verb.enclitic and voice(verb) != "passive")
    returns = bool(found) and bool(view.words[found[0].head].enclitic)  # التي يوجد *مقرها* في العاصمة
    if verb.enclitic or returns or not agrees(view, verb, subject, before=True):
        return _governed_on(view, clause, found, places + 1)
    if len(found) != places + 1 or (places and found[0].end != found[1].start):
        return []
    last = found[-1]
    if last.start == relative.verb + 1 and nominative(view, last) and agrees(view, verb, last, before=False):
        return []  # قصفت ناقلات قالت *القوات* إنها
    fits = last.quantified or not nominative(view, last) or not places
    return [last] if fits and _stands_apart(view, last) else []


_DESCRIBING = ("A", "P", "ADV")
"""Tags of what may still describe a phrase: الحكومة *المعترف بها دوليا* بأنها."""


def _governed_on(view: SentenceView, clause: Clause, found: list[Phrase], places: int) -> list[Phrase]:
    """The last of the phrases in a relative clause with a subject of its own, where the clause around it goes on right behind it:
    اتهمت المؤسسة التي يوجد مقرها في العاصمة *الحكومة* بأنها قصفت الميناء."""
    if len(found) != places + 1 or not found[0].bare or not _stands_apart(view, found[-1]):
        return []
    last = found[-1]
    that = next((w for w in view.words[last.end :] if w.tag not in _DESCRIBING), None)
    goes_on = that is not None and that.tag == "COMP" and view.clauses[that.clause].parent is clause
    return [last] if goes_on else []


def _stands_apart(view: SentenceView, phrase: Phrase) -> bool:
    """True for a named phrase that no mark parts from what is before it."""
    named = view.actor(phrase) is not None or view.place(phrase) is not None
    return named and view.words[phrase.start - 1].text not in "،,؛:()"
