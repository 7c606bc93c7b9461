"""Who a phrase in the place of a speaker is: a person, a body, a nameless source, or nobody in particular."""

from __future__ import annotations

from dataclasses import dataclass

from rasid.coding.actors import ActorMention
from rasid.coding.identities import is_plural
from rasid.coding.names import NameMatch
from rasid.coding.person_names import person_name
from rasid.coding.phrase import Phrase
from rasid.coding.phrase_borders import TITLE
from rasid.coding.view import SentenceView
from rasid.coding.words import Word, has_class
from rasid.record.vocabulary import HolderKind

SPEAKER_RULE = "grammar/speaker"
PAPER_RULE = "grammar/paper"
"""The rule of a text that stands for whoever speaks in it: *البيان*, *التقرير*."""
SOURCE_PREPOSITIONS = frozenset({"عن", "من"})
MIN_PLURAL = 6
"""Letters, the article among them, that are too few for a plural in ون or ين."""
MAX_BEFORE_NAME = 8
"""Words between what a person is and his name."""


@dataclass(frozen=True, slots=True)
class HolderDraft:
    """Who holds a statement: characters `start:end` of the document, and the actor when the words stand for one."""

    kind: HolderKind
    start: int
    end: int
    mention: ActorMention | None
    rule: str = ""


def anonymous_over(view: SentenceView, phrase: Phrase) -> list[NameMatch]:
    """The longest nameless source that begins at the phrase or its head, or just before it and holds it: *لا أحد*."""
    for index in (phrase.start - 1, phrase.start, phrase.head):
        found = view.names.at(index, "anonymous") if index >= 0 else []
        if found and (index >= phrase.start or found[0].end > phrase.head):
            return found
    return []


def holder_of(view: SentenceView, phrase: Phrase) -> HolderDraft | None:
    """Who a phrase in holder position is: an anonymous or generic source, a named person or office, or a group."""
    words = view.words
    mention = view.actor(phrase)
    anonymous = anonymous_over(view, phrase)
    index = anonymous[0].use.index if anonymous else None
    if index is None:
        for reading in words[phrase.head].analysis.readings:
            if reading.pos != "verb" and (uses := reading.uses("anonymous")):
                index = uses[0]
                break
    start, end = words[phrase.start].stem_offset, words[phrase.end - 1].end
    named = mention is not None and (
        phrase.apposition is not None
        or mention.role is None
        or (mention.owner is not None and mention.kind in ("office", "institution"))
        or (mention.identity.actor is not None and mention.kind in ("office", "institution"))
        or (
            mention.kind == "office"
            and not anonymous
            and view.nested(phrase) is not None
            and _one_of_its_kind(view, phrase, mention)
        )
        or (not mention.plural and not phrase.quantified and name_behind(view, phrase))
    )
    spokesperson = _speaks_for_body(view, mention)
    if index is not None and not named and not spokesperson:
        use = view.lexicon.anonymous[index]
        if anonymous:
            start, end = min(start, anonymous[0].char_start), max(end, words[anonymous[0].end - 1].end)
        return HolderDraft(use.kind, start, end, None, use.rule)
    if mention is None:
        # who speaks is no actor that we know (البيان، التقرير، الإذاعة): a source without a name
        if view.place(phrase) is not None:
            # a city for those who rule it: قالت أديس أبابا إن
            speaks = phrase.name is not None and (phrase.bare or phrase.prep in SOURCE_PREPOSITIONS)
            return HolderDraft("group", start, end, None, SPEAKER_RULE) if speaks else None
        negates = any(
            view.lexicon.cues[m.use.index].category == "negation"
            for m in view.names.by_start.get(phrase.head, ())
            if m.use.kind == "cue"
        ) or any(
            view.lexicon.cues[i].category == "negation" for r in words[phrase.head].readings for i in r.uses("cue")
        )
        if phrase.pronoun or negates:
            return None  # طلب عدم الكشف عن هويته: what is not done is nobody who speaks
        if words[phrase.head].tag == "NUM" or all(is_figure(w) for w in words[phrase.start : phrase.end]):
            return None  # 22:46 | أعلنت القيادة: a time of day speaks as little as a number
        kind: HolderKind = "anonymous"
        if _is_name(view, phrase):
            kind = "named"
            end = max(end, _surname_end(view, phrase.end))
        elif _between_marks(view, phrase):
            kind = "group"  # علمت «عكاظ» أن
        elif phrase.definite and not phrase.quantified:
            titled = has_class(words[phrase.head], TITLE)
            kind = "named" if titled or _is_person(view, phrase.head) or is_surname(view, phrase) else "group"
            kind = "anonymous" if _unknown_people(words[phrase.head]) else kind
        elif _is_titled(view, phrase) or (_said_definite(view, phrase) and not phrase.quantified):
            kind = "group"  # مجلة «دير شبيغل»، دائرة الهجرة
            if _is_person(view, phrase.head):
                kind = "anonymous" if is_plural(words[phrase.head]) else "named"
        elif words[phrase.head].enclitic and _is_person(view, phrase.head):
            kind = "named" if not is_plural(words[phrase.head]) else "anonymous"  # والدته
        return HolderDraft(kind, start, end, None, PAPER_RULE if _is_paper(view, phrase) else SPEAKER_RULE)
    holder_kind: HolderKind = "group"
    if mention.kind in ("person", "office"):
        holder_kind = "named" if _one_of_its_kind(view, phrase, mention) or name_behind(view, phrase) else "anonymous"
        if spokesperson and phrase.apposition is None:
            holder_kind = "named" if _full_name_behind(view, mention.token_end) else "group"
    elif mention.kind in ("member", "collective", "people") and mention.identity.generic:
        own = bool(words[phrase.head].enclitic) or name_behind(view, phrase)  # والدته
        holder_kind = "named" if own and not mention.plural else "anonymous"
    start, end = mention.start if phrase.start == phrase.head else start, mention.end
    return HolderDraft(holder_kind, start, max(end, start + 1), mention, mention.rule)


_ACCORDING = frozenset({"بحسب", "حسب", "وفق", "عن"})
"""Prepositions (folded) behind which a source stands."""
_SEVERAL = ("ون", "ين")
_SON = "بن"
_SERVANT = "عبد"
_NO_NAME = ("ون", "ين", "ات", "ه")
"""Endings of common nouns, folded: what no list knows and what ends so is rather متطوعون than a name."""


def _is_name(view: SentenceView, phrase: Phrase) -> bool:
    """The name of a person whom no list of actors knows: «خالد»، *سعيد* المنصوري; behind the verb also words that are in no
    list at all: قال *زلمانوفيتش*."""
    head = view.words[phrase.head]
    if phrase.start != phrase.head or head.article:
        return False
    behind = view.words[phrase.head + 1] if phrase.head + 1 < phrase.end else None
    if head.folded == _SERVANT and behind is not None and behind.article:
        return True  # *عبد العزيز*
    if head.folded in view.lexicon.first_names:
        # *سعيد* is also 'happy', and انتصار 'victory' where nothing follows that can be a name
        doubtful = view.lexicon.first_names[head.folded].endswith("?") and head.tag == "N"
        alone = doubtful and phrase.end == phrase.head + 1
        return (
            (not phrase.definite and not alone)
            or (behind is not None and behind.tag == "X")
            or bool(_surname_end(view, phrase.end))
        )
    unknown = head.tag == "X" and head.kind == "word" and not head.analysis.readings
    if phrase.end < len(view.words) and view.words[phrase.end].tag == "QUOTE":
        return False  # سمع دوي «انفجار»
    named = phrase.bare or phrase.prep in _ACCORDING
    # *ميراي* بيسك: the last letter is no 'my' where a family name follows
    definite = phrase.definite and not (head.folded.endswith("ي") and _surname_end(view, phrase.end))
    return named and unknown and not definite and not head.folded.endswith(_NO_NAME)


def _surname_end(view: SentenceView, index: int) -> int:
    """Where a surname in no list ends right behind a given name: عادل *الحديثي*, سعيد *تاتوزني*."""
    word = view.words[index] if index < len(view.words) else None
    if word is None or word.tag != "X" or word.kind != "word" or word.conj or word.prep or word.analysis.readings:
        return 0
    if word.folded == _SON:
        return _surname_end(view, index + 1)
    if word.article or word.folded.endswith(("كم", "هم", "نا")):
        return word.end if word.folded.endswith("ي") else 0
    return word.end


def is_surname(view: SentenceView, phrase: Phrase) -> bool:
    """True for a word with article that stands alone and has the form of a surname: وأكد *الأحمدي* أن."""
    head = view.words[phrase.head]
    placed = phrase.bare or phrase.prep in SOURCE_PREPOSITIONS
    alone = phrase.end == phrase.start + 1 and placed and head.article and not phrase.adjectives
    return alone and head.tag in ("X", "A") and head.folded.endswith("ي")


def _unknown_people(word: Word) -> bool:
    """True for a word in no list with the article and the ending of a plural of people: بحسب *الملاحظين*."""
    unknown = word.tag == "X" and not word.analysis.readings
    return unknown and word.article and word.folded.endswith(_SEVERAL) and len(word.folded) > MIN_PLURAL


def _is_paper(view: SentenceView, phrase: Phrase) -> bool:
    reading = view.words[phrase.head].reading
    return reading is not None and any(
        view.lexicon.cues[i].pos == "noun" and view.lexicon.cues[i].attribution is not None for i in reading.uses("cue")
    )


def _is_titled(view: SentenceView, phrase: Phrase) -> bool:
    """True for a noun whose name stands behind it in quotation marks: مجلة *«دير شبيغل»*."""
    behind = view.words[phrase.end] if phrase.end < len(view.words) else None
    return behind is not None and behind.text in '«"“' and not phrase.quantified and not _is_person(view, phrase.head)


def _between_marks(view: SentenceView, phrase: Phrase) -> bool:
    """True for a title between quotation marks that stands right behind a verb: علمت *«المدى»* أن."""
    words = view.words
    if phrase.start < 2 or phrase.end >= len(words) or words[phrase.head].tag == "V":
        return False
    marks = words[phrase.start - 1].tag == words[phrase.end].tag == "QUOTE"
    return marks and words[phrase.start - 2].tag == "V"


def is_figure(word: Word) -> bool:
    """True for a number or a time of day printed in figures."""
    return not any(c.isalpha() for c in word.text)


def _is_person(view: SentenceView, index: int) -> bool:
    return any(r.is_a("word", "person") for r in view.words[index].analysis.readings if r.pos != "verb")


def _speaks_for_body(view: SentenceView, mention: ActorMention | None) -> bool:
    """True for an office through which a body speaks: *المتحدث العسكري*، *متحدث باسم* الوزارة; not for a spokesman
    of whom nothing more is said."""
    if mention is None or mention.kind not in ("office", "person") or mention.phrase.name is not None:
        return False
    if mention.kind == "person" and not mention.identity.generic and mention.token_end > mention.phrase.end:
        return False  # الناطق باسم الجبهة *عصام العلي*
    roles = [mention.role] if mention.role is not None else []
    head = view.words[mention.phrase.head]
    roles += [i for r in head.analysis.readings if r.pos == "noun" for i in r.uses("role")]
    several = any(" " in view.lexicon.roles[i].ar for i in roles)  # متحدث *باسم*
    return any(view.lexicon.roles[i].spokesperson for i in roles) and (
        several or mention.phrase.definite or mention.owner is not None or view.nested(mention.phrase) is not None
    )


def _one_of_its_kind(view: SentenceView, phrase: Phrase, mention: ActorMention) -> bool:
    """A person with a name, or an office that one person holds: *وزير الخارجية*، *مسؤول ملف الاستيطان*، *الرئيس*; not *وزير سابق*،
    *أحد القادة*."""
    if phrase.apposition is not None or mention.role is None:
        return True
    if phrase.quantified or mention.plural:
        return False
    if phrase.definite or _said_definite(view, phrase):
        return True
    several = phrase.end - phrase.start > 1 and not phrase.adjectives
    return several and (mention.owner is not None or not mention.identity.generic)


def _said_definite(view: SentenceView, phrase: Phrase) -> bool:
    """True for the article on a noun or at the end of its idafa."""
    inner: Phrase | None = phrase
    while inner is not None:
        if view.words[inner.head].article:
            return True
        inner = view.nested(inner)
    return False


def _full_name_behind(view: SentenceView, end: int) -> bool:
    """True where a name of two words in no list, or a title with a name between commas, follows an office: المتحدث باسم الوزارة *جيف
    ديفيس*; المتحدث باسم الأهالي، *الشيخ عمر حيدر*: …"""
    words = view.words
    near = words[end : end + 2]
    if len(near) == 2 and all(w.tag == "X" and w.kind == "word" and not w.analysis.readings for w in near):
        own = view.phrase_at(end)
        known = own is not None and (view.place(own) is not None or view.actor(own) is not None)
        return not known and not any(w.article or w.bare.endswith("اً") for w in near)
    if end + 1 >= len(words) or words[end].text not in "،,":
        return False
    phrase = view.phrase_at(end + 1)
    mention = view.actor(phrase) if phrase is not None and phrase.start == end + 1 else None
    if phrase is None or mention is None or mention.kind != "person":
        return False
    close = words[mention.token_end] if mention.token_end < len(words) else None
    return close is not None and (close.text in "،,:" or close.tag == "COMP")


def name_behind(view: SentenceView, phrase: Phrase) -> bool:
    """True where the name of a person follows what he is: *أستاذ* العلوم السياسية بجامعة الجزائر *مراد حموش*."""
    words = view.words
    definite = _said_definite(view, phrase)
    for index in range(phrase.end, min(len(words), phrase.end + MAX_BEFORE_NAME)):
        word = words[index]
        if word.tag in ("COMP", "REL", "SUB", "NEG", "PRON") or word.text in '،,:؛.«"':
            return False
        own = view.phrase_at(index)
        if own is not None and own.apposition == index and own.start >= phrase.end:
            return True  # أستاذ بجامعة دمشق *مازن العكيدي*
        if own is None or own.start < phrase.end or not own.bare or own.governor is not None:
            continue
        if person_name(words, index, view.lexicon) is not None:
            return True
        if (
            definite
            and word.tag == "X"
            and word.kind == "word"
            and not word.analysis.readings
            and view.place(own) is None
        ):
            return view.actor(own) is None
    return False
