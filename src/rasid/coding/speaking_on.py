"""Who speaks on behind و, where what stands between names others: نعى *البيان* جنديين استشهدوا، *وأشار* إلى …; and whom a sentence sets out
with: أما *الكتيبة* التابعة للسرايا فقالت …; *الشركة*، ومقرها أثينا، تقول …"""

from __future__ import annotations

from rasid.coding.agreement import agrees, gender_of
from rasid.coding.arguments import verb_slots
from rasid.coding.clause import SPOKEN, Clause, is_participle
from rasid.coding.continued import resumes
from rasid.coding.phrase import Phrase
from rasid.coding.scopes import is_act
from rasid.coding.view import SentenceView
from rasid.coding.words import Word

_AS_FOR = "اما"
_COMMAS = "،,"
MAX_STEPS = 6
"""Clauses that are gone back over in search of the verb of saying before."""


def says(view: SentenceView, verb: int) -> bool:
    """True for a verb of saying, and for one of an act that is done with words (أشاد، رفض)."""
    reading = view.words[verb].reading
    if reading is None or view.words[verb].tag != "V":
        return False
    return any(view.lexicon.cues[i].attribution is not None for i in reading.uses("cue")) or any(
        view.lexicon.events[i].type in SPOKEN for i in reading.uses("event")
    )


def _attributes(view: SentenceView, verb: int) -> bool:
    reading = view.words[verb].reading
    return reading is not None and any(view.lexicon.cues[i].category == "attribution" for i in reading.uses("cue"))


def is_paper(view: SentenceView, phrase: Phrase) -> bool:
    """True for the noun of a text that speaks: *البيان*، *التقرير*."""
    reading = view.words[phrase.head].reading
    return reading is not None and any(
        view.lexicon.cues[i].pos == "noun" and view.lexicon.cues[i].attribution is not None for i in reading.uses("cue")
    )


def speaks_on(view: SentenceView, verb: int, *, known: bool) -> list[Phrase]:
    """The subject of the verb of saying that the verb at `verb` goes on from with و, over clauses that only describe somebody or
    something; none where no such verb stands before, or where it does not agree. `known`: an actor stands nearer, so that
    only another can be meant."""
    word, clause = view.words[verb], view.clause_of(verb)
    if word.conj != "و" or clause.kind != "coordinate" or clause.verb != verb or is_participle(word):
        return []
    source = _described_or_said(view, clause.sibling, word)
    for _ in range(MAX_STEPS):
        if source is None or source.kind in ("quote", "complement", "relative"):
            return []
        if (
            source.verb is not None
            and source.verb < verb
            and (says(view, source.verb) or _paper_acts(view, source.verb))
        ):
            slots = verb_slots(view, source.verb, transitive=False)
            found = [] if slots.passive else slots.subject[:1]
            first = topic(view, source.verb, found[0] if found else None)
            found = [first] if first is not None else found
            if not found or found[0].pronoun or not agrees(view, word, found[0], before=True):
                return []
            if view.actor(found[0]) is None and is_act(view, found[0].head) and not is_paper(view, found[0]):
                return []
            return found if not known or _can_be_meant(view, found[0]) else []
        source = source.sibling if source.kind in ("coordinate", "serial") else source.parent
    return []


def _paper_acts(view: SentenceView, verb: int) -> bool:
    """True for a verb whose subject is a text: يشمل *التقرير* معلومات عن القصف، ويوثق …"""
    subject = verb_slots(view, verb, transitive=False).subject[:1]
    if not subject or subject[0].pronoun or not is_paper(view, subject[0]):
        return False
    start = subject[0].start
    return not (start and view.words[start - 1].tag == "DEM")  # *هذا التقرير* is the author's own


def _can_be_meant(view: SentenceView, phrase: Phrase) -> bool:
    """True for an actor, a text and a nameless source."""
    nameless = any(r.pos != "verb" and r.uses("anonymous") for r in view.words[phrase.head].analysis.readings)
    return view.actor(phrase) is not None or is_paper(view, phrase) or nameless


def _described_or_said(view: SentenceView, clause: Clause | None, verb: Word) -> Clause | None:
    """The clause above one that describes something, or that says of the speaker or of somebody with whom the verb does not agree what
    he did (قالت *إنها انسحبت*; قال الوزير *إن القوات انسحبت*)."""
    if clause is None:
        return None
    if clause.kind == "relative" and (clause.verb is None or not _attributes(view, clause.verb)):
        above = clause.parent
        return _described_or_said(view, above, verb) if above is not None and above.kind == "complement" else above
    if clause.kind == "complement" and (
        resumes(view, clause) or not _agrees(view, clause, verb) or _only_acts(view, clause, verb)
    ):
        return clause.parent
    return None


def _only_acts(view: SentenceView, clause: Clause, verb: Word) -> bool:
    """True where whoever is spoken of says nothing and a verb of saying follows behind a comma: قالت الصحيفة إن إيران قصفت القاعدة، *وأضافت* أن."""
    if clause.verb is None or view.words[verb.index - 1].text not in _COMMAS or not _attributes(view, verb.index):
        return False
    named = view.phrase_at(verb.index + 1)  # … مليشيات، وأضافت *المصادر* أن
    return not says(view, clause.verb) and (
        named is None or not named.bare or not agrees(view, verb, named, before=False)
    )


def _agrees(view: SentenceView, clause: Clause, verb: Word) -> bool:
    """True unless the subject of the clause is known and does not agree with the verb."""
    subject = verb_slots(view, clause.verb, transitive=False).subject[:1] if clause.verb is not None else []
    if not subject or verb.reading is None:
        return True
    gender, features = gender_of(view, subject[0]), verb.reading.features
    shown = features.number == "sg" and gender and features.gender and gender != features.gender
    return not shown and agrees(view, verb, subject[0], before=True)


def topic(view: SentenceView, verb: int, found: Phrase | None) -> Phrase | None:
    """Whom the clause of the verb sets out with, where `found` only describes that or stands in a remark between commas."""
    words = view.words
    clause = view.clause_of(verb)
    if words[verb].conj == "ف":
        start = next((i for i in range(verb - 1, -1, -1) if words[i].folded.removeprefix("و") == _AS_FOR), None)
        first = _first(view, start + 1, verb) if start is not None else None
        behind = view.phrase_at(verb + 1) if verb + 1 < len(words) else None
        if behind is not None and behind.start == verb + 1 and behind.bare and _can_be_meant(view, behind):
            first = None if agrees(view, words[verb], behind, before=False) else first  # أما المدينة فتفيد *الأنباء* ب
        if first is not None:
            return first
    if found is None or found.end != verb - 1 or words[found.end].text not in _COMMAS or found.start < 2:
        return None
    opens = next((i for i in range(found.start - 1, clause.start, -1) if words[i].text in _COMMAS), None)
    if opens is None or words[opens + 1].conj != "و":
        return None
    first = _first(view, clause.start, opens)
    if first is None or first.end != opens or not agrees(view, words[verb], first, before=True):
        return None
    return first


def _first(view: SentenceView, start: int, stop: int) -> Phrase | None:
    """The first phrase without a preposition from `start` on, marks and words that open a clause passed over."""
    for phrase in view.phrases:
        if phrase.start >= start and phrase.end <= stop and phrase.governor is None:
            between = view.words[start : phrase.start]
            led = all(w.tag in ("CONJ", "SUB", "PART", "PUNCT", "QUOTE", "COMP") for w in between)
            return phrase if led and phrase.bare and not phrase.pronoun else None
    return None
