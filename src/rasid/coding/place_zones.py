"""Where the words for the place of an event stand: behind its trigger, before it, in the clauses around."""

from __future__ import annotations

from rasid.coding.clause import Clause
from rasid.coding.cue_instance import CueInstance
from rasid.coding.event_draft import EventDraft
from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView

PHYSICAL = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "CONSULT", "RETREAT"})
"""Types of what is done somewhere and not only said."""
OWN_ZONES = 3
"""How many of the zones are in the event's own clause."""
_OPENS = frozenset({"CONJ", "PUNCT", "SUB"})


def zones_of(draft: EventDraft, cues: list[CueInstance], *, around: bool = True) -> list[list[Phrase]]:
    """Phrases where the place of an event may stand, nearest zone first: behind the trigger, before it, then the clauses around
    whose verb isn't a cue of saying (the place of a speech is not the place of what is spoken of); without `around` of those only
    the ones that hang on its own."""
    view = draft.view
    clause = view.clauses[draft.clause]
    own = [p for p in view.phrases if p.governor is None and view.words[p.head].clause == clause.index]
    stop = _next_trigger(draft)
    behind = [p for p in own if p.start > draft.trigger and p.start < stop]
    before = [p for p in own if p.end <= draft.trigger]
    zones = [behind, list(reversed(before)), [p for p in own if p.start >= stop]]
    speech = {view.words[c.start].clause for c in cues if c.use.category == "attribution" and c.verb is not None}
    linked: Clause | None = clause
    steps = 0
    while linked is not None and steps < 4:
        if linked.antecedent is not None:
            zones.append([linked.antecedent])
        children = [
            c
            for c in view.clauses
            if c.parent is linked and c.kind in ("serial", "relative") and c.index not in speech and c is not clause
        ]
        for child in children[:2]:
            zones.append(
                [
                    p
                    for p in view.phrases
                    if p.governor is None and view.words[p.head].clause == child.index and p.start > draft.trigger
                ]
            )
        if not around:
            break
        goes_on = linked.kind == "complement" and linked.sibling is not None
        linked = linked.sibling or linked.parent
        steps += 1
        if linked is None or linked.index in speech:
            zones.append(_opening(view, linked) if linked is not None and draft.use.type in PHYSICAL else [])
            break
        # What was said before و and another أن is told of one place, wherever in it that stands.
        told = view.clauses_within(linked) if goes_on else {linked.index}
        zones.append([p for p in view.phrases if p.governor is None and view.words[p.head].clause in told])
    return zones


def _next_trigger(draft: EventDraft) -> int:
    """Where the reach of a trigger ends: the next verb of its clause, unless that is coordinated with it without a word between (هُدمت أو
    *أُحرقت* في القرية)."""
    view = draft.view
    last = draft.trigger
    for i in view.clauses[draft.clause].words:
        if i <= draft.trigger or view.words[i].tag != "V" or i == draft.light_verb:
            continue
        if all(view.words[between].tag == "CONJ" for between in range(last + 1, i)):
            last = i
            continue
        return i
    return len(view.words)


def opens(view: SentenceView, phrase: Phrase, clause: Clause) -> bool:
    """True for a phrase that nothing but particles precedes in its clause: *في عين صالح* اعتصم الأهالي."""
    first = phrase.first
    return all(view.words[i].tag in _OPENS for i in clause.words if i < first)


def _opening(view: SentenceView, clause: Clause) -> list[Phrase]:
    """The phrase that opens a clause of saying: what is said to have happened did so there (*في قضاء الفلوجة*، أكد مصدر أن …)."""
    for phrase in view.phrases:
        if phrase.governor is None and view.words[phrase.head].clause == clause.index:
            return [phrase] if opens(view, phrase, clause) else []
    return []
