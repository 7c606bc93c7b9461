"""Phrases that are cues: where the words of a cue are something else here (في حال *سيئة*, *ما* بعد الحرب, ما *لا* يقل عن)."""

from __future__ import annotations

from rasid.coding.names import NameMatch
from rasid.coding.scopes import noun_at
from rasid.coding.statement_borders import answers_with
from rasid.coding.view import SentenceView
from rasid.coding.words import Word

NORM = "norm"
"""The class of nouns that one acts according to: law, plan, custom."""
_OR = frozenset({"ام", "او"})
_DESPITE = "الرغم"
_IF = "لو"
_AS_LONG = "طالما"
_ONLY = "حسب"
_OFTEN = frozenset(
    {w for a in ("غالبا", "كثيرا", "عاده", "دائما", "نادرا", "قليلا", "احيانا", "سرعان") for w in (a, "و" + a)}
)
"""Adverbs (folded) behind which ما denies nothing."""
_OF = "من"
_BEFORE = "قبل"
_IT_IS = frozenset({"هو", "هي"})
MAX_TOPIC = 14
"""Words from ما to the pronoun that says what it is."""
MAX_PARTITIVE = 5
"""Words from ما to the من of what it stands for: وما رافقها *من* قصف."""

_SAID_BY = frozenset({"بحسب", "حسب", "وبحسب", "وحسب"})
_AGREED = "AGREE"
_ACT = "act"
MIN_THEIRS = 6
"""Letters that are too few for a noun in no list with a pronoun."""


def cue_phrases(view: SentenceView, index: int) -> list[NameMatch]:
    """The longest phrase cues at a word that its hamza and the verb behind it allow."""
    if not view.names.begins(index, "cue"):
        return []
    allowed = [m for m in view.names.by_start.get(index, ()) if m.use.kind == "cue" and _phrase_fits(view, m)]
    return [m for m in allowed if m.length == allowed[0].length]


def _adds_only(view: SentenceView, match: NameMatch) -> bool:
    """True for 'only' behind what it limits: لا يبعث على القلق *وحسب* بل …"""
    return bool(match.conj) and match.start > 0 and view.words[match.start - 1].tag not in ("PUNCT", "QUOTE")


def _phrase_fits(view: SentenceView, match: NameMatch) -> bool:
    use = view.lexicon.cues[match.use.index]
    word = view.words[match.start]
    if use.category == "aim" and match.length == 1 and word.text == "لـ":
        return False  # لـ«الفرات»: before a name in quotation marks or brackets
    if use.category == "attribution" and use.holder == "none" and use.attribution is None and match.start > 1:
        spoken = any(
            w.tag == "V" and w.reading is not None and w.reading.uses("cue") for w in view.words[: match.start]
        )
        if spoken and word.conj:
            return False  # يرى ضابط أن …، *ويذكر أن* …: the one who speaks goes on
    if use.category == "attribution" and match.length == 1 and match.key == _ONLY:
        before = match.start - 1
        named = before not in view.time_words and before >= 0 and view.words[before].folded in view.lexicon.first_names
        if named or _adds_only(view, match):
            return False  # أنور *حسب* الرسول
    if match.length == 1 and len(match.key) <= 3:
        printed = word.bare[len(match.conj) :]
        if printed[:1] in "أإ" and use.text[:1] in "أإ" and printed[:1] != use.text[:1]:
            return False
        if (
            printed[:1] in "أإا"
            and use.category == "condition"
            and use.next_verb is not None
            and match.start
            and view.words[match.start - 1].tag not in ("PUNCT", "QUOTE", "CONJ")
        ):
            return False  # منذ *ان* قام: no condition
        if use.category == "condition" and use.next_verb is not None and _opens_speech(view, match.start):
            return False  # قال سكان، *إن* قصفا …: what they say
        if use.category == "demand" and not _opens_clause(view, match.start):
            return False
        if use.category == "demand" and match.end < len(view.words) and view.words[match.end].folded == _DESPITE:
            return False  # *على الرغم* من
        if (
            use.category == "negation"
            and match.key == "لا"
            and match.start
            and view.words[match.start - 1].folded in _OR
        ):
            return False  # هل ينسحبون أم *لا*
        if use.category == "negation" and match.key == "لا" and less_than(view, match.start):
            return False
        if use.category == "negation" and word.tag == "NUM":
            return False  # ما *لا* يقل عن عشرة
        if use.category == "negation" and match.key == "ما" and match.prep:
            return False  # وفقا *لما* أظهرته الصور: 'what'
        if use.category == "negation" and match.key == "ما" and match.start and view.words[match.start - 1].tag == "P":
            return False  # ارتفع إلى *ما* يقارب المئة
        if use.category == "negation" and word.tag == "REL" and not _denies(view, match.start):
            return False
    if use.category == "negation" and match.start and view.words[match.start - 1].folded in _OFTEN:
        return match.key.split()[0] != "ما"  # غالبا *ما* كان يقصف
    after = view.words[match.end] if match.end < len(view.words) else None
    if use.category == "before" and match.key == _BEFORE and (after is None or after.tag != "COMP") and match.start:
        return view.words[match.start - 1].folded.removeprefix("و") != _OF  # اعتقل من *قبل* الشرطة: 'by'
    if use.category == "condition" and match.key == _IF and (after is None or after.kind in ("number", "latin")):
        return False  # برنامج «*لو* 360»: in a name
    if use.category == "condition" and use.content and after is not None and after.tag == "A" and not after.article:
        return False  # في حال *حرجة*: a state
    if use.category == "condition" and match.length == 1 and word.tag == "CONJ":
        return False  # *وإن* ألحقت أضرارا: 'although'
    if use.category == "condition" and match.key == _AS_LONG and _happened_often(view, match.start):
        return False
    if use.next_verb is not None:
        behind = match.end
        if use.category == "aim" and behind < len(view.words) and view.words[behind].folded == "لا":
            behind += 1  # كي *لا* تعبره الدبابات
        following = view.words[behind] if behind < len(view.words) else None
        if following is None or not any(
            r.pos == "verb" and r.features.tense == use.next_verb for r in following.analysis.readings
        ):
            return False
        if use.next_verb == "imperfect" and (following.tag != "V" or _past(view, following)):
            return False
    return True


def _happened_often(view: SentenceView, index: int) -> bool:
    """True for طالما that says how often something was: *لطالما* قصفوا القرية; الألغام التي *طالما* زرعوها; *وطالما* حذرت المنظمة من …, with no
    statement behind that it could be a condition of (*طالما* استمر القصف *فلن* نعود)."""
    word, behind = view.words[index], view.words[index + 1] if index + 1 < len(view.words) else None
    told = behind is not None and any(
        r.pos == "verb" and r.features.tense == "perfect" for r in behind.analysis.readings
    )
    if word.folded.removeprefix("و").startswith("ل") or not told:
        return told
    before = view.words[index - 1] if index else None
    if before is not None and before.tag not in ("REL", "PUNCT", "QUOTE", "COMP"):
        return False
    if before is not None and before.tag in ("REL", "COMP"):
        return True
    begins = before is None or bool(word.conj)
    return begins and not any(answers_with(w) for w in view.words[index + 2 :])


def _opens_speech(view: SentenceView, index: int) -> bool:
    """True for إن behind a comma that opens what the verb of saying before it says."""
    clause = view.clause_of(index)
    said = clause.parent if clause.kind == "complement" and clause.marker == index else None
    verb = view.words[said.verb].reading if said is not None and said.verb is not None else None
    return verb is not None and any(
        use.category == "attribution" and "ان" in use.content
        for use in map(view.lexicon.cues.__getitem__, verb.uses("cue"))
    )


def less_than(view: SentenceView, index: int) -> bool:
    """True for the *لا* of a number: ما *لا* يقل عن عشرة، بما *لا* يزيد على مئة."""
    words = view.words
    return (
        0 < index < len(words) - 2
        and words[index - 1].folded.endswith("ما")
        and words[index + 1].tag == "V"
        and words[index + 2].tag == "P"
    )


def _past(view: SentenceView, verb: Word) -> bool:
    """A spelling that may be perfect or imperfect is perfect behind كان: *كان* القائد قد *تفقد* …; and the first person
    is not read into a spelling without hamza: قد *استسلم*."""
    if verb.reading is not None and verb.reading.features.tense == "perfect":
        return True
    perfect = any(
        r.pos == "verb" and r.features.tense == "perfect" and r.features.person == 3 for r in verb.analysis.readings
    )
    return perfect and view.clause_of(verb.index).auxiliary is not None


def _opens_clause(view: SentenceView, index: int) -> bool:
    """A bare preposition is a cue only as the predicate that its clause begins with: على الحكومة أن …"""
    clause = view.clause_of(index)
    if clause.verb is not None or clause.kind == "relative":
        return False
    return all(view.words[i].tag in ("PUNCT", "QUOTE", "COMP", "CONJ", "SUB") for i in clause.words if i < index)


def _denies(view: SentenceView, index: int) -> bool:
    """ما denies where a statement begins; elsewhere it is 'what': على ما أوردت الوكالة; انفجرت السيارة، *ما* أدى إلى; ما *بعد* الحرب; *وما*
    رافقها من قصف."""
    words = view.words
    behind = words[index + 1] if index + 1 < len(words) else None
    if behind is None or (behind.tag == "P" and behind.folded != _OF):
        return False
    if behind.tag == "V" and behind.enclitic and any(w.folded == _OF for w in words[index + 2 : index + MAX_PARTITIVE]):
        return False
    if any(w.tag == "PRON" and w.folded in _IT_IS for w in words[index + 2 : index + MAX_TOPIC]):
        return False  # «*ما* سقط على المدينة هو 650 برميلا»
    if index == 0 or words[index].conj:
        return True
    before = words[index - 1]
    return before.tag in ("QUOTE", "CONJ", "COMP") or (before.tag == "PUNCT" and before.text not in "،,")


def follows_rule(view: SentenceView, index: int) -> bool:
    """True where what is done is according to a rule or plan, not what is said according to a source: وفق *القانون*."""
    if index + 1 < len(view.words) and view.words[index].tag == "REL" and view.words[index + 1].tag == "V":
        verb = view.words[index + 1].reading  # وفق *ما يمليه* القانون
        return verb is not None and not any(view.lexicon.cues[i].attribution for i in verb.uses("cue"))
    phrase = noun_at(view, index)
    mention = view.actor(phrase) if phrase is not None else None
    if phrase is None or (mention is not None and mention.identity.actor is not None):
        return False
    head = view.words[phrase.head]
    unknown = mention is None and head.tag == "X" and not head.article and len(head.folded) > MIN_THEIRS
    if unknown and phrase.end == phrase.start + 1 and head.folded.endswith(("هم", "هما", "ها")):
        return True  # وفقا *لاحتياجاتهم*
    if mention is not None and index and view.words[index - 1].folded in _SAID_BY:
        return False  # بحسب *النظام*: the regime says so; وفقا *للنظام*: the rules
    readings = [r for r in view.words[phrase.head].analysis.readings if r.pos != "verb"]
    if any(view.lexicon.events[i].type == _AGREED for r in readings for i in r.uses("event")):
        return True  # وفق *الاتفاق*
    kinds = {u.detail for r in readings for u in r.lexeme.uses if u.kind == "word"}
    said = any(view.lexicon.cues[i].attribution is not None for r in readings for i in r.uses("cue"))
    reading = head.reading
    single = reading is not None and reading.features.number == "sg"
    return NORM in kinds or (_ACT in kinds and single and not said and mention is None)  # وفق *برنامج تأهيلي*
