"""Agents of verbal nouns inside a clause, which are not those of its verb."""

from __future__ import annotations

from rasid.coding.phrase import Phrase
from rasid.coding.phrases import AGENT
from rasid.coding.view import SentenceView


def of_noun(view: SentenceView, verb: int, agent: Phrase) -> bool:
    """True for the agent of an event noun behind a preposition, when nobody undergoes what the verb says: تظاهروا احتجاجا على مقتل
    طفلين على يد *الشرطة*."""
    frames = [view.lexicon.events[i].verb_frame for r in view.words[verb].readings for i in r.uses("event")]
    if not frames:
        return False
    suffered = all("recipient" in (f.get("object"), f.get("subject")) for f in frames)
    first = agent.first
    before = [p for p in view.phrases if verb < p.start and p.end <= first and not p.pronoun]
    nouns = [p for p in before if any(r.has_use("event") for r in view.words[p.head].readings)]
    if not nouns:
        return False
    outer = nouns[-1]
    while outer.governor is not None:
        outer = outer.governor
    if suffered and not any(outer.prep in f for f in frames):
        return False  # ندد الوزير *ب*قتل المدنيين على يد الجيش: what the verb speaks of has its own agent
    return bool(outer.prep) and outer.prep != AGENT
