"""Holders: who puts forward what a cue governs, outermost first (نقلت *الوكالة* عن *مصدر* أن …)."""

from __future__ import annotations

from rasid.coding.agreement import group
from rasid.coding.arguments import verb_slots
from rasid.coding.clause import is_participle
from rasid.coding.holder_kinds import PAPER_RULE, SOURCE_PREPOSITIONS, SPEAKER_RULE, HolderDraft, holder_of
from rasid.coding.passive import voice
from rasid.coding.phrase import Phrase
from rasid.coding.purposes import is_masdar
from rasid.coding.scopes import is_act
from rasid.coding.speakers import speakers
from rasid.coding.speaking_on import is_paper
from rasid.coding.view import SentenceView
from rasid.coding.words import BARE_LAM, Word, has_class
from rasid.knowledge.lexicon import CueUse
from rasid.record.vocabulary import HolderKind

_ISSUED = frozenset({"صادر", "صدر", "صادره", "صدرت"})
_FROM = "عن"
_EXCHANGE = "تبادل"
_TO = "الي"
_THEIR = frozenset({"ه", "ها", "هم", "هما", "هن"})
MAX_ASIDE = 3
"""Words from an impersonal verb to whom it shows something: تبين أمس *للمحققين* أن."""
MAX_SUPPOSED = 3
"""Words from a verb of believing to the pronoun of whom it describes: يشتبه *في تورطه*."""
_OF_HIM = ("ه", "ها", "هم", "هما", "هن")
_PUT_DOWN = frozenset({"الي", "masdar"})
"""What verbs govern that put deeds and words down to somebody."""
_DONE_WITH = frozenset({"ب", "ل", "الي", "علي", "في"})
"""Prepositions (folded) between a verb and the saying that it is about: رد *ب*القول، مضى *في* القول."""
_OWNER_PREPOSITIONS = frozenset({"ل", "من", "عن"})


def find_holders(
    view: SentenceView, use: CueUse, start: int, end: int, verb: int | None, opener: int | None
) -> list[HolderDraft]:
    """The chain of holders that a cue at words `start:end` names, outermost first; `opener` is where its content
    begins."""
    own = itself(view, start, end)
    if own is not None and (use.holder == "none" or (use.pos != "phrase" and verb is not None)):
        return [own]
    if use.holder == "none":
        return [_report(view, start)] if use.pos == "noun" and use.attribution is not None else []
    phrases: list[Phrase] = []
    if use.holder == "subject":
        speaking = verb if verb is not None else _verb_of_phrase(view, start, end)
        if speaking is not None:
            phrases = speakers(view, speaking, opener)
    elif use.holder == "object":
        phrases = _object(view, end, opener, verb)
        if use.pos == "phrase" and phrases and his_words(view, phrases[0]):
            return []
    elif use.holder == "idafa":
        phrases = _owner(view, end - 1)
    phrases = [_issuer(view, p) for p in phrases[:1] if view.words[p.start].text not in BARE_LAM]
    found = [h for h in (_joint(view, p) for p in phrases) if h is not None]
    if not found and verb is not None and use.holder == "subject" and (surname := _surname(view, verb)) is not None:
        return [surname]
    if verb is not None and use.holder == "subject" and use.attribution is not None:
        source = _source(view, use, end, opener) if opener is not None and not found else None
        nobody = not found and source is None and _nobody_says(view, verb, opener)
        if nobody or _supposed_of(view, use, verb):
            return [HolderDraft("generic", view.words[verb].stem_offset, view.words[verb].end, None, SPEAKER_RULE)]
    if not found and use.pos == "noun" and use.category in ("attribution", "demand"):
        found = [h for h in (_joint(view, p) for p in _who_does(view, start)) if h is not None]
    if use.pos == "noun" and use.category == "attribution" and (credited := _credited(view, start)) is not None:
        found = [*(h for h in found if (h.start, h.end) != (credited.start, credited.end)), credited]
    if not found and use.pos == "noun" and use.attribution == "believed" and _goes_round(view.words[start]):
        return [_report(view, start)]
    if use.category == "attribution" and opener is None and phrases and found:
        source = _source_behind(view, phrases[0], found[0])
        found += [source] if source is not None else []
    if verb is not None and use.category == "attribution" and opener is not None:
        source = _source(view, use, end, opener)
        if source is not None and all((source.start, source.end) != (h.start, h.end) for h in found):
            found.append(source)
    return found


def _credited(view: SentenceView, index: int) -> HolderDraft | None:
    """To whom words are put down: نُسب *إلى المتحدث* قوله إن."""
    clause = view.clause_of(index)
    verb = view.verb_before(clause, index)
    if verb is None or not view.words[index].enclitic or not _puts_down(view, verb):
        return None
    source = next((p for p in view.phrases if verb < p.start < index and p.prep == _TO and p.governor is None), None)
    return holder_of(view, source) if source is not None and not source.pronoun else None


def _puts_down(view: SentenceView, verb: int) -> bool:
    """True for a verb that puts words down to somebody: نسب *إلى*."""
    uses = (view.lexicon.cues[i] for r in view.words[verb].readings for i in r.uses("cue"))
    return any(set(u.content) == _PUT_DOWN for u in uses)


def his_words(view: SentenceView, phrase: Phrase) -> bool:
    """True for words of somebody whom only a pronoun names: بحسب *وصفهم*، وفق *روايته*."""
    head = view.words[phrase.head]
    if (
        phrase.end != phrase.start + 1
        or head.tag != "N"
        or head.enclitic not in _THEIR
        or view.actor(phrase) is not None
    ):
        return False
    return has_class(head, "abstract") or is_paper(view, phrase)


def _goes_round(word: Word) -> bool:
    return not word.article and not word.enclitic


def _report(view: SentenceView, index: int) -> HolderDraft:
    """What goes round and is nobody's: *أنباء أولية* عن، وسط *توقعات* بأن."""
    own = view.phrase_with_head(index)
    last = max(own.adjectives, default=index) if own is not None else index
    return HolderDraft("generic", view.words[index].stem_offset, view.words[last].end, None, SPEAKER_RULE)


def itself(view: SentenceView, start: int, end: int) -> HolderDraft | None:
    """A cue that is at the same time a nameless source: *يقال* إن، *من المعروف* أن، *أنباء* عن."""
    for match in (m for i in range(start, end) for m in view.names.by_start.get(i, ())):
        if match.use.kind == "anonymous" and match.end <= end:
            use = view.lexicon.anonymous[match.use.index]
            first = min(match.char_start, view.words[start].stem_offset)
            return HolderDraft(use.kind, first, view.words[match.end - 1].end, None, use.rule)
    return None


def _surname(view: SentenceView, verb: int) -> HolderDraft | None:
    """A word in no list between a verb of saying and what is said, whatever its first letters could be: وأكد *بادي* أن."""
    if verb + 2 >= len(view.words) or verb in view.time_words or view.words[verb].enclitic:
        return None
    word, behind = view.words[verb + 1], view.words[verb + 2]
    own = view.phrase_at(verb + 1)
    if own is not None and own.prep == "ل":
        return None  # قالت *لرويترز* إن: whom she told
    known = word.analysis.readings or word.analysis.particle or word.index in view.time_words
    if (
        word.tag != "X"
        or word.kind != "word"
        or known
        or word.article
        or word.text in BARE_LAM
        or word.bare.endswith(("ا", "اً", "ًا"))
    ):
        return None
    if behind.tag not in ("COMP", "QUOTE") and behind.text != ":":
        return None
    return HolderDraft("named", word.start, word.end, None, SPEAKER_RULE)


def _nobody_says(view: SentenceView, verb: int, opener: int | None) -> bool:
    """True for a verb of saying in the passive whose subject is what is said: *قيل* إن، *أُفيد* باعتقال."""
    word = view.words[verb]
    if opener is None or word.reading is None or voice(word) != "passive" or is_participle(word):
        return False
    features, behind = word.reading.features, view.words[opener]
    if features.gender != "m" or features.number != "sg" or view.clause_of(verb).kind == "relative":
        return False
    if verb_slots(view, verb).agents:
        return False
    return behind.tag == "COMP" or bool(behind.prep) or view.words[opener - 1].tag == "P"  # أُفيد *عن* مقتل


def _supposed_of(view: SentenceView, use: CueUse, verb: int) -> bool:
    """True for a verb of believing that describes of whom or of what it is believed, nobody says by whom: رجل *يشتبه* في تورطه, صاروخ
    *يعتقد* أنه بعيد المدى."""
    word, clause = view.words[verb], view.clause_of(verb)
    if use.attribution != "believed" or clause.verb != verb or word.reading is None:
        return False
    if word.enclitic or word.reading.features.person != 3:
        return False
    if clause.kind != "relative":
        # إن عشرة رجال *يشتبه بأنهم* هاجموا: the singular is not theirs
        opens = view.words[verb + 1] if verb + 1 < len(view.words) else None
        theirs = opens is not None and opens.tag == "COMP" and opens.folded.endswith(("هم", "هن"))
        if not theirs or clause.start == verb:
            return False
    elif clause.antecedent is None:
        return False
    if word.reading.features.tense != "imperfect" or word.reading.features.number != "sg" or word.folded[:1] != "ي":
        return False
    if any(p.start > verb and view.actor(p) is not None for p in verb_slots(view, verb, transitive=False).subject):
        return False
    behind = view.words[verb + 1 : verb + 1 + MAX_SUPPOSED]
    if any(w.tag == "V" for w in behind[:1]):
        return False
    return any(
        (w.tag == "COMP" and w.folded.endswith(_OF_HIM)) or (w.tag == "N" and w.enclitic in _THEIR) for w in behind
    )


def _verb_of_phrase(view: SentenceView, start: int, end: int) -> int | None:
    """The verb whose subject speaks: inside the phrase (كما *قال*), right behind it (حسبما *ذكر*), or, for a
    participle (مضيفا), the verb of its clause."""
    index: int
    for index in (*range(end - 1, start - 1, -1), end):
        if index < len(view.words) and view.words[index].tag == "V":
            return index
    clause = view.clause_of(start)
    if start and view.words[start - 1].text == "،":
        # behind a comma it goes on with who speaks, not with whom he speaks of: نفى ما روجته صفحات، *موضحا* أن
        clause = next((c for c in clause.ancestors() if c.verb is not None and _says(view, c.verb)), clause)
    return clause.verb if clause.verb is not None and clause.verb < start else None


def _says(view: SentenceView, verb: int) -> bool:
    reading = view.words[verb].reading
    clause = view.clause_of(verb)
    return (
        clause.kind != "relative"
        and reading is not None
        and any(view.lexicon.cues[i].attribution is not None for i in reading.uses("cue"))
    )


def _object(view: SentenceView, end: int, opener: int | None, verb: int | None) -> list[Phrase]:
    """The phrase behind a preposition or an impersonal verb: بحسب *المصدر*، تبين *للمحققين* أن."""
    if verb is not None:
        return [
            p
            for p in view.phrases
            if p.prep == "ل" and not p.pronoun and p.governor is None and opener is not None and end <= p.start < opener
            if p.start - end <= MAX_ASIDE and not is_act(view, p.head)
        ][:1]
    inside = next((p for p in view.phrases if p.start == end and not p.pronoun), None)
    if inside is not None:
        return [inside]
    limit = opener if opener is not None and opener > end else end + 3
    for phrase in view.phrases:
        if (
            phrase.start >= end
            and phrase.start - end <= 3
            and phrase.governor is None
            and not (phrase.prep and phrase.first >= end)
            and not phrase.pronoun
            and phrase.start < limit
        ):
            return [phrase]
    return []


def _owner(view: SentenceView, index: int) -> list[Phrase]:
    """Whose words a noun of saying is about: تصريحات *الوزير*، تصريح *للوزير*."""
    own = view.phrase_with_head(index)
    if own is None:
        return []
    nested = view.nested(own)
    if nested is not None and view.actor(nested) is None and is_act(view, nested.head):
        nested = None  # أعلن التنظيم في بيان *مقتل* قائده
    if nested is not None and (view.actor(nested) is not None or not _describes(view, nested)):
        return [nested]
    behind = next(
        (
            p
            for p in view.phrases
            if p.start >= own.end
            and p.start - own.end <= 1
            and p.prep in _OWNER_PREPOSITIONS
            and p.governor is None
            and not p.pronoun
        ),
        None,
    )
    if behind is not None and view.actor(behind) is not None:
        return [behind]
    return []


def _who_does(view: SentenceView, index: int) -> list[Phrase]:
    """Who does what the noun of saying at `index` says, where a verb with a subject has it for its object or its aim: حاول *الناطق* الإيحاء
    بأن، رد *الوزير* بالقول إن، تظاهر *المئات* للمطالبة ب."""
    own = view.phrase_with_head(index)
    clause = view.clause_of(index)
    verb = view.verb_before(clause, index)
    if own is None or own.governor is not None or verb is None:
        return []
    reading = view.words[verb].reading
    exchanged = reading is not None and reading.lexeme.key == _EXCHANGE  # تبادل الطرفان *الاتهامات* بقصف
    if not exchanged and not is_masdar(view, index):
        return []
    if not view.words[index].article or clause.kind == "relative":
        return []
    if own.prep and own.prep not in _DONE_WITH:
        return []
    slots = verb_slots(view, verb)
    if slots.passive or any(own is p for p in slots.subject):
        return []
    return [p for p in slots.subject[:1] if view.actor(p) is not None or is_paper(view, p) or p.quantified]


def _issuer(view: SentenceView, phrase: Phrase) -> Phrase:
    """Whose text speaks, where it is somebody's that we know: بيان *للقيادة*, بيان صادر عن *القيادة*; else the text itself."""
    if view.actor(phrase) is not None or not is_paper(view, phrase):
        return phrase
    owner = _owner(view, phrase.head)
    if owner and view.actor(owner[0]) is not None:
        return owner[0]
    words = view.words
    index = phrase.end
    while index < len(words) and index - phrase.end < 2 and words[index].folded in _ISSUED:
        index += 1
    behind = view.phrase_at(index + 1) if index + 1 < len(words) and words[index].folded == _FROM else None
    return behind if behind is not None and view.actor(behind) is not None else phrase


def _describes(view: SentenceView, nested: Phrase) -> bool:
    """True for a word behind an indefinite noun that may describe it: في بيان *نشر* على الموقع، في بيان *مقتضب*."""
    word = view.words[nested.head]
    if word.article or nested.definite or view.place(nested) is not None:
        return False
    return not word.analysis.readings or any(r.pos == "verb" for r in word.analysis.readings)


def _source(view: SentenceView, use: CueUse, end: int, opener: int) -> HolderDraft | None:
    """The source that a speaker passes on: نقل *عن* …، علم *من* … أن."""
    for index in range(end + 1, opener):
        match = next((m for m in view.names.by_start.get(index, ()) if m.use.kind == "anonymous"), None)
        if (
            match is not None
            and view.words[index - 1].tag == "P"
            and view.words[index - 1].folded in use.content
            and not view.words[index].nominal
        ):
            return itself(view, index, match.end)  # نقلت عن *من لم يذكر اسمه*
    for phrase in view.phrases:
        if (
            end <= phrase.start < opener
            and phrase.governor is None
            and phrase.prep in SOURCE_PREPOSITIONS
            and phrase.prep in use.content
        ):
            found = holder_of(view, phrase)
            if found is not None and (found.rule not in (SPEAKER_RULE, PAPER_RULE) or found.kind == "named"):
                return found
    return None


def _source_behind(view: SentenceView, speaker: Phrase, named: HolderDraft) -> HolderDraft | None:
    """The source behind a speaker who passes something on in a comment: …، حسبما نقلت صحيفة *عن دبلوماسي*."""
    end = max(
        (w.index + 1 for w in view.words if w.start < named.end and w.index >= speaker.start), default=speaker.end
    )
    behind = next((p for p in view.phrases if p.start >= end and p.governor is None), None)
    if behind is None or behind.prep != "عن" or behind.first != end or behind.pronoun:
        return None
    verb = next((i for i in range(speaker.start - 1, max(-1, speaker.start - 3), -1) if view.words[i].tag == "V"), None)
    reading = view.words[verb].reading if verb is not None else None
    if reading is None or not any("عن" in view.lexicon.cues[i].content for i in reading.uses("cue")):
        return None
    return holder_of(view, behind)


def _joint(view: SentenceView, phrase: Phrase) -> HolderDraft | None:
    """One holder for speakers side by side (أعلنت *روما وباريس*): its words span them all, its entity is the
    first's."""
    first = holder_of(view, phrase)
    members = [p for p in group(view, phrase) if p is phrase or view.actor(p) is not None]
    if first is None or first.mention is None or len(members) == 1:
        return first
    last = [h for h in (holder_of(view, p) for p in members[1:]) if h is not None]
    if not last:
        return first
    kind: HolderKind = first.kind if all(h.kind == first.kind for h in last) and first.kind != "named" else "group"
    return HolderDraft(kind, first.start, max(first.end, *(h.end for h in last)), first.mention, first.rule)
