"""Acts that stay so whatever is aimed at, asked or refused around them: *الهجمات الأخيرة*, *العدوان المستمر*, a request that is refused,
and what somebody is thanked or tried for (*لتحريرها* البلدة)."""

from __future__ import annotations

from rasid.coding.arguments import verb_slots
from rasid.coding.clause import Clause
from rasid.coding.cue_instance import CueInstance
from rasid.coding.event_draft import EventDraft
from rasid.coding.phrase import Phrase
from rasid.coding.phrase_borders import nisba
from rasid.coding.purposes import is_masdar
from rasid.coding.scopes import is_act
from rasid.coding.view import SentenceView

FACTUAL = "factual"
"""The class of adjectives that say that an act was or goes on: سابق، أخير، مستمر."""
_SPOKEN = frozenset({"REQUEST", "THREATEN"})
"""Types of acts that somebody has done with words when they are refused."""
_CHARGE = "ACCUSE"
"""Done too when several are refused (رفضت الحكومة *الانتقادات*); one is an act that may not be done (رفض *التحقيق* في الحادثة)."""
_PERSONS = frozenset({"member", "people", "collective", "person"})
_ABOUT = frozenset({"في", "ب", "علي", "عن"})
_IN = "في"
_ANSWERS = frozenset({"investigate", "disapprove"})
"""Modes of acts that are about another act: تحقيق في، تنديد ب."""
_ANSWERING = frozenset({"SUPPORT", "ACCUSE", "SANCTION", "COERCE"})
"""Types of acts that answer what somebody did: شكر، اتهم، عاقب، اعتقل."""


def known_act(draft: EventDraft) -> bool:
    """True for a definite noun whose adjective says that the act was or goes on (مناقشة *العدوان المستمر*), and for what persons
    are called by (محاسبة *مرتكبي القصف*)."""
    phrase = draft.view.phrase_with_head(
        draft.trigger
    )  # of several words the first, which says how the act stands: *عمليات* تحرير
    if draft.pos != "noun" or draft.phrase is None or phrase is None:
        return False
    words = draft.view.words
    if _of_persons(draft.view, phrase) or _answered_act(draft.view, phrase) or told_of(draft.view, phrase):
        return True
    if not (words[draft.trigger].article or words[draft.trigger].enclitic or phrase.definite):
        return False
    if words[draft.trigger].article and not _carried(draft, phrase):
        if phrase.start and words[phrase.start - 1].tag == "DEM":
            return True  # ضبط النفس في وجه *هذا الهجوم*
        if _brings_something(draft, phrase):
            return True
    return any(_factual(draft.view, i) for i in phrase.adjectives)


def _of_persons(view: SentenceView, phrase: Phrase) -> bool:
    """The act is the genitive of the noun of those who did or suffered it."""
    mention = view.actor(phrase.governor) if phrase.governor is not None else None
    return mention is not None and mention.kind in _PERSONS


def _answered_act(view: SentenceView, phrase: Phrase) -> bool:
    """True for what is investigated, condemned or mourned: التحقيق في *التفجير*، للتنديد ب*القصف*; it was before that."""
    while phrase.joined is not None:
        phrase = phrase.joined  # التنديد بالقصف *والقتل*: what the first is about, the others are
    if not phrase.prep or phrase.prep not in _ABOUT:
        return False
    start = phrase.first
    before = next((p for p in reversed(view.phrases) if p.end == start and not p.pronoun), None)
    if before is None or view.words[before.head].enclitic:
        return False
    mention = view.actor(before)
    if mention is not None and mention.kind in _PERSONS and view.words[phrase.head].article:
        return True  # المتورطين في *الجريمة*
    last = before.adjectives[-1] if before.adjectives else None
    taking_part = (
        last is not None and last == before.end - 1 and view.words[last].article and not nisba(view.words[last])
    )
    if mention is not None and phrase.definite and phrase.prep == _IN and taking_part:
        return True  # القوات *المشاركة* في معركة المدينة
    own = view.words[before.head].reading
    acting = own is not None and own.has_any(("event", "light"))
    if (
        own is not None
        and not acting
        and phrase.prep != "ب"
        and view.words[phrase.head].article
        and is_masdar(view, before.head)
    ):
        return True  # الإشراف على *العملية*، المشاركة في *المعارك*
    return (
        own is not None
        and own.pos == "noun"
        and any(mode in _ANSWERS for i in own.uses("event") for mode in view.lexicon.events[i].modes)
    )


def told_of(view: SentenceView, phrase: Phrase) -> bool:
    """True for a noun of which a relative clause tells what it did: منعت الشرطة *مسيرة خرجت* من الجامع، مساءلته عن *الهجوم الذي وقع*."""
    if view.nested(phrase) is not None:
        return False  # حفر *الآبار التي دمرت*
    clause = next((c for c in view.clauses if c.kind == "relative" and _describes(view, c, phrase)), None)
    reading = view.words[clause.verb].reading if clause is not None and clause.verb is not None else None
    return (
        clause is not None
        and reading is not None
        and reading.features.tense == "perfect"
        and clause.start - phrase.end <= 1
        and clause.auxiliary is None
        and all(view.words[i].tag != "NEG" for i in clause.words[:3])
    )


def _describes(view: SentenceView, clause: Clause, phrase: Phrase) -> bool:
    """True for a clause about the phrase, also where that is the last genitive of a row and agrees: نشر صور *الهجوم الذي وقع*."""
    row, marker = clause.antecedent, clause.marker
    if row is phrase or row is None or phrase.governor is None:
        return row is phrase
    own = view.words[phrase.head].reading
    told = view.words[clause.verb].reading if clause.verb is not None else None
    if own is None or told is None or not row.start < phrase.start < phrase.end == row.end:
        return False
    masculine = own.features.gender == "m" and own.features.number == "sg"
    if marker is None:
        return masculine == (told.features.gender == "m")  # نشر صور *تفجير وقع* قبل أسبوع
    return view.words[marker].tag == "REL" and masculine == (view.words[marker].folded == "الذي")


def _carried(draft: EventDraft, phrase: Phrase) -> bool:
    """True for an act that another word carries, and which is as far as that: عقد *هذه القمة*."""
    first = phrase.start - 1
    if first > 0 and draft.view.words[first].tag == "DEM":
        first -= 1
    carried = draft.light_verb is not None or bool(draft.carriers)
    return carried or (first >= 0 and (draft.view.words[first].prep == "ل" or is_act(draft.view, first)))


def _brings_something(draft: EventDraft, phrase: Phrase) -> bool:
    """True for the act that is expected to bring something about, and is known itself: يخشون أن تهدد *المعارك* الاستقرار."""
    view = draft.view
    clause = view.clauses[draft.clause]
    verb = clause.verb if clause.verb is not None else clause.auxiliary
    if verb is None or not phrase.bare or phrase.start != verb + 1 or phrase.end >= len(view.words):
        return False
    behind = view.phrase_at(phrase.end)
    if behind is None or not behind.bare or behind.start != phrase.end or view.is_time(behind):
        return False
    if clause.verb is None:
        return is_act(view, behind.head)  # يحتمل أن يكون *الانفجار* هجوما
    slots = verb_slots(view, verb)
    return not slots.passive and phrase in slots.subject and behind in slots.object


def _factual(view: SentenceView, index: int) -> bool:
    return any(r.is_a("word", FACTUAL) for r in view.words[index].analysis.readings if r.pos != "verb")


def several(draft: EventDraft) -> bool:
    """True for a noun of the act in the plural."""
    reading = draft.view.words[draft.trigger].reading
    return reading is not None and reading.features.number == "pl"


def refused_speech(draft: EventDraft) -> bool:
    """True for a definite request or threat that is refused: it was made all the same (رفضت المحكمة *الطلب*)."""
    return (
        draft.control_status == "negated"
        and draft.pos == "noun"
        and (draft.use.type in _SPOKEN or (draft.use.type == _CHARGE and several(draft)))
        and (draft.view.words[draft.trigger].article or (draft.phrase is not None and draft.phrase.definite))
    )


def answered(cue: CueInstance, draft: EventDraft) -> bool:
    """True for ل before a verbal noun with the pronoun of whom the clause thanks, accuses or punishes: شكرت الفرقة *لتحريرها* البلدة. It
    names a reason, no aim."""
    view = draft.view
    if cue.use.category != "aim" or cue.start != cue.end:
        return False
    word = view.words[cue.start]
    if word.tag != "N" or not word.enclitic:
        return False
    clause = view.clause_of(cue.start)
    before = [i for i in clause.words if i < cue.start]
    for index in reversed(before):
        for reading in view.words[index].readings:
            if any(view.lexicon.events[i].type in _ANSWERING for i in reading.uses("event")):
                return True
        if view.words[index].tag == "V":
            return False
    return False
