"""Purpose without a cue word: ل attached to a subjunctive or to a verbal noun that its clause does not take
otherwise."""

from __future__ import annotations

import re

from rasid.coding.phrase import Phrase
from rasid.coding.scopes import is_act
from rasid.coding.view import SentenceView
from rasid.coding.words import BARE_LAM, Word

_MASDAR = re.compile(r"^(?:ت\w\wي\w|ا\w\wا\w|ا\w\w\wا\w|است\w+ا\w|ا\w\wا\wه|م\wا\w\wه|ت\w\w\w)$")
"""Folded patterns of the verbal nouns of derived forms, for words that the lexicon does not hold."""


def masdar_shaped(stem: str) -> bool:
    """True for a folded word that has the pattern of a verbal noun of a derived form: تمزيق، استهداف، تهريب."""
    return bool(_MASDAR.match(stem))


def is_purpose_verb(word: Word) -> bool:
    """ل with a subjunctive: تجمعوا *ليهاجموا* الثكنة."""
    if word.tag != "V" or word.reading is None or word.reading.prep != "ل" or word.index == 0:
        return False
    noun = any(r.pos == "noun" and r.prep == "ل" and not r.uses("event") for r in word.analysis.readings)
    return word.reading.features.person == 3 or not noun  # التابع *لنجل* الرئيس


def tells_on(view: SentenceView, word: Word) -> bool:
    """True for ل with which a report goes on behind a comma: قتل عشرة جنود، *ليرتفع* عدد القتلى; what happened is told, no aim."""
    if not word.index or view.words[word.index - 1].text not in "،,":
        return False
    verb = view.clauses[0].verb
    reading = view.words[verb].reading if verb is not None and verb < word.index else None
    return reading is not None and reading.features.tense == "perfect"


def names_addressee(view: SentenceView, start: int, end: int) -> bool:
    """True for ل printed apart before a name in quotation marks: قال مصدر ل*«الرياض»* إن …"""
    if end - start != 1 or view.words[start].text not in BARE_LAM or end + 1 >= len(view.words):
        return False
    return view.words[end].tag == "QUOTE" and not is_act(view, end + 1)


def answers(view: SentenceView, word: Word) -> bool:
    """True for ل of what would have been, before what can be a verb in the perfect: لو هاجموا المدينة *لقتلوا* المئات."""
    if not any(w.folded.lstrip("وف") in _WERE for w in view.words[: word.index]):
        return False
    stem = word.folded[len(word.conj) + 1 :]
    features = [view.lexicon.features[feature] for _, feature in view.lexicon.analyses(stem)]
    return any(f.pos == "verb" and f.tense == "perfect" and f.person == 3 for f in features)


_WERE = frozenset({"لو", "لولا"})


def is_purpose_noun(view: SentenceView, word: Word) -> bool:
    """ل with a verbal noun in the construct state or with a complement, where no noun or verb before it takes ل."""
    if word.tag not in ("N", "X") or not word.index or _befalls(view, word) or _charges(view, word):
        return False
    phrase = view.phrase_with_head(word.index)
    if phrase is not None and _in_construct(view, word):
        return phrase.governor is None and not _taken(view, phrase)
    if word.article and not _completed(view, word):
        return False
    if (
        phrase is None
        or phrase.governor is not None
        or phrase.start != word.index
        or view.is_time(phrase)
        or view.actor(phrase) is not None
    ):
        return False
    return is_masdar(view, word.index) and not _taken(view, phrase)


def _befalls(view: SentenceView, word: Word) -> bool:
    """True for what befalls somebody and is nobody's aim: أسفه *لمقتل* ثلاثة جنود."""
    uses = word.reading.uses("event") if word.reading is not None else []
    return bool(uses) and all(view.lexicon.events[i].noun_frame == _DIES for i in uses)


def _charges(view: SentenceView, word: Word) -> bool:
    """True for what somebody is charged with, which gives a reason: سجن عشر سنوات *لإدانته* بالقتل."""
    uses = word.reading.uses("event") if word.reading is not None and word.enclitic else []
    return bool(uses) and all(view.lexicon.events[i].type in _CHARGES for i in uses)


_CHARGES = frozenset({"ACCUSE", "SANCTION"})


def _in_construct(view: SentenceView, word: Word) -> bool:
    """True for ل before an event noun that begins with ل itself and has a genitive behind it, so that its spelling shows no article:
    توجه *للقاء* نظيره."""
    following = view.words[word.index + 1] if word.index + 1 < len(view.words) else None
    reading = word.reading
    if reading is None or following is None or not word.article or not reading.lexeme.key.startswith("ل"):
        return False
    return (
        reading.has_use("event")
        and following.nominal
        and not following.prep
        and not following.conj
        and following.tag != "A"
    )


_DIES = {"idafa": "recipient"}
"""The frame of nouns that only say to whom something happened."""
_COMPLETING = frozenset({"علي", "مع", "الي", "دون", "عن", "في"})
"""Prepositions (folded) of what a definite verbal noun is done to: للسيطرة *على* المدينة, للمطالبة *ب*الإفراج."""


def _completed(view: SentenceView, word: Word) -> bool:
    """True for a definite verbal noun with its complement right behind it; without one it is a thing: للاجتماع, للأمن."""
    following = view.words[word.index + 1] if word.index + 1 < len(view.words) else None
    return following is not None and (
        following.folded in _COMPLETING or (following.tag in ("N", "A", "X") and following.prep == "ب")
    )


def is_masdar(view: SentenceView, index: int) -> bool:
    """True for a verbal noun in the singular that says an act."""
    word = view.words[index]
    if word.reading is not None and word.tag == "N":
        if word.reading.features.number != "sg":
            return False
        uses = word.reading.lexeme.uses
        if any(u.kind == "event" for u in uses):
            return (
                any(u.kind == "event" and u.detail == "masdar" for u in uses)
                or view.nested(view.phrase_with_head(index) or _NOTHING) is not None
            )
        if any(u.kind in ("light", "cue") or (u.kind == "word" and u.detail == "act") for u in uses):
            return True
        phrase = view.phrase_with_head(index)
        governs = phrase is not None and phrase.end > index + 1
        return governs and word.reading.prep == "ل" and _like_its_verb(view, word.reading.lexeme.key)
    stem = word.folded[len(word.conj) + len(word.prep) :]
    phrase = view.phrase_with_head(index)
    return word.tag == "X" and masdar_shaped(stem) and phrase is not None and view.nested(phrase) is not None


def _like_its_verb(view: SentenceView, stem: str) -> bool:
    """The verbal noun of a simple verb is spelled as the verb: خلق، قطع، كسب."""
    for _, feature in view.lexicon.analyses(stem):
        features = view.lexicon.features[feature]
        if features.pos == "verb" and features.tense == "perfect" and features.voice == "active" and len(stem) == 3:
            return True
    return False


_NOTHING = Phrase(-1, -1, -1)
_ITS = frozenset({"ه", "ها", "هم", "هما"})
_WORDS = frozenset({"REJECT", "SUPPORT", "ACCUSE"})
"""Types of acts that are done with words, and whose noun takes ل before what it is about."""
_OF_ACT = frozenset(
    {"هدفا", "مسرحا", "ضحيه", "عرضه", "معني", "مبرر", "مبررا", "سببا", "نتيجه", "تتويجا", "اثر", "شاهدا"}
)
"""Nouns (folded) of which ل says whose they are: a target, victim, scene, meaning or result of the act."""


_BODIES = frozenset({"institution", "office"})


def _met(view: SentenceView, act: Phrase, doer: Phrase) -> bool:
    """True for a noun whose verb takes ل and that governs who acts: ل names what the act meets: تصدي *الجنود* لهجوم."""
    mention = view.actor(doer)
    if mention is None or not mention.force:
        return False
    frames = (
        view.lexicon.events[i]
        for r in view.words[act.head].analysis.readings
        if r.pos != "verb"
        for i in r.uses("event")
    )
    return any("ل" in e.noun_frame and "ل" in e.verb_frame for e in frames)


def _taken(view: SentenceView, phrase: Phrase) -> bool:
    """True when the noun right before, or the verb of the clause, takes ل itself: دعوة لوقف، تعرض لقصف، استعد
    لاقتحام."""
    before = next(
        (p for p in reversed(view.phrases) if p.end == phrase.start and not p.pronoun and p.prep != "ل"), None
    )
    if before is not None and before.definite and view.words[phrase.head].article:
        body = view.actor(before)
        if body is not None and body.kind in _BODIES:
            return True  # a body's name: اللجنة الوطنية *للإفراج* عن المعتقلين
    if phrase.start and view.words[phrase.start - 1].folded in _OF_ACT:
        return True  # كان المركز *هدفا* لهجوم
    if before is not None and view.words[before.head].enclitic in _ITS and _stated(view, before.head):
        return True  # *رفضها* لاتفاق السلام: what is refused, not what for
    if before is not None:
        for uses in (view.words[before.head].analysis.readings,):
            for reading in uses:
                if reading.pos == "verb":
                    continue
                if any("ل" in view.lexicon.lights[i].preps for i in reading.uses("light")):
                    return True
                if any("ل" in view.lexicon.cues[i].content for i in reading.uses("cue")):
                    return True
                if before.end - before.head == 1 and any(
                    "ل" in view.lexicon.events[i].noun_frame for i in reading.uses("event")
                ):
                    return True
        if before.governor is not None and _met(view, before.governor, before):
            return True
    clause = view.clause_of(phrase.head)
    verb = view.verb_before(clause, phrase.head)
    if verb is None:
        return False
    for reading in view.words[verb].analysis.readings:
        if reading.pos != "verb":
            continue
        if any("ل" in view.lexicon.lights[i].preps for i in reading.uses("light")):
            return True
        for use in (view.lexicon.cues[i] for i in reading.uses("cue")):
            if "ل" in use.content and "الي" in use.content and _behind_to(view, verb, phrase):
                continue  # دعا إلى فتح ممر *لإجلاء* الجرحى
            if "ل" in use.content or (use.category == "attribution" and "الي" in use.content):
                return True  # ل stands for إلى behind verbs of mentioning: لم يشر *لمشاركة* أحد
    return False


def _stated(view: SentenceView, index: int) -> bool:
    """True for the noun of an act that is done with words: رفض, إدانة, تأييد."""
    reading = view.words[index].reading
    return reading is not None and any(view.lexicon.events[i].type in _WORDS for i in reading.uses("event"))


def _behind_to(view: SentenceView, verb: int, phrase: Phrase) -> bool:
    return any(p.prep == "الي" and verb < p.start < phrase.start for p in view.phrases)
