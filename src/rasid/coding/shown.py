"""Verbs of saying and believing with which nobody speaks: an act shows something (كشفت *الهجمات* أن), a thing is held to be something (هجوم *يعد*
الأسوأ). The author infers."""

from __future__ import annotations

from rasid.coding.arguments import verb_slots
from rasid.coding.scopes import is_act
from rasid.coding.speaking_on import is_paper
from rasid.coding.view import SentenceView
from rasid.knowledge.lexicon import CueUse

_FROM = "عن"
_SHOWING = "cues/show/"
"""How the ids of verbs of showing begin (كشف، أظهر)."""
_SPOKEN = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "SUPPORT", "CONSULT"})
"""Types of acts that are done with words, and may show what was said."""


def deed_shows(view: SentenceView, use: CueUse, verb: int | None) -> bool:
    """True where an act shows something: كشفت *الهجمات الأخيرة* أن … The author infers."""
    if verb is None or use.attribution not in ("reported", "believed") or use.category != "attribution":
        return False
    slots = verb_slots(view, verb, transitive=False)
    subject = next((p for p in slots.subject if p.start > verb), None)
    if subject is None or not subject.bare or view.actor(subject) is not None or is_paper(view, subject):
        return False
    head = view.words[subject.head].reading
    acts = [view.lexicon.events[i] for i in head.uses("event")] if head is not None else []
    acts += [view.lexicon.events[m.use.index] for m in view.names.at(subject.start, "event")]  # *الأعمال الإرهابية*
    if not acts or any(a.type in _SPOKEN for a in acts):
        return False
    home = view.words[verb].clause
    behind = [p for p in view.phrases if p.start >= subject.end and view.words[p.head].clause == home]
    if any(view.actor(p) is not None and p.bare and p.governor is None for p in behind):
        return False  # تبنت الهجوم *جماعة*
    about = any(p.prep == _FROM and p.governor is None for p in behind) or any(p in slots.object for p in behind)
    that = (c for c in view.clauses if c.kind == "complement" and c.start >= subject.end)
    if about or any(c.parent is not None and c.parent.index == home for c in that):
        return True
    reading = view.words[verb].reading
    if reading is None or reading.features.person != 3 or view.words[verb].enclitic:
        return False  # *سمعنا* الانفجار
    return use.rule.startswith(_SHOWING) and subject.definite


def is_held_to_be(view: SentenceView, use: CueUse, verb: int | None, opener: int | None) -> bool:
    """True where a thing is held to be something, nobody says by whom: هجوم *يعد* الأسوأ من نوعه."""
    if verb is None or use.attribution != "believed" or "masdar" not in use.content:
        return False
    if opener is not None and view.words[opener].tag in ("COMP", "QUOTE"):
        return False
    reading = view.words[verb].reading
    subject = verb_slots(view, verb, transitive=False).subject[:1]
    if reading is None or reading.features.tense != "imperfect" or not subject:
        return False
    head = view.words[subject[0].head]
    nameless = any(r.pos != "verb" and r.uses("anonymous") for r in head.analysis.readings)
    return is_act(view, subject[0].head) and not nameless and view.actor(subject[0]) is None
