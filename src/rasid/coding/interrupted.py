"""Objects that a relative clause parts from their verb: هاجم مسلحون تسللوا من الحدود *موقعا للجيش*."""

from __future__ import annotations

from collections.abc import Callable

from rasid.coding.agreement import agrees, nominative
from rasid.coding.clauses import Clause
from rasid.coding.passive import takes_object
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
    if verb.enclitic or not agrees(view, verb, subject, before=True):
        return []
    found = bare(relative, relative.verb)
    places = 1 if takes_object(view, relative.verb) else 0
    if len(found) != places + 1 or (places and found[0].end != found[1].start):
        return []
    last = found[-1]
    own = view.words[last.start - 1].text not in "،,؛:()"
    named = view.actor(last) is not None or view.place(last) is not None
    return [last] if own and named and (last.quantified or not nominative(view, last) or not places) else []
