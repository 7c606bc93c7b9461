"""Cues in a sentence: which words of the lexicon are cues here, what each governs, and who holds what it puts
forward."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.arabic.letters import fold
from rasid.coding.arguments import verb_slots
from rasid.coding.clause import SPOKEN, is_participle
from rasid.coding.cue_candidates import WHAT, best_of_each_category, may_be_cue
from rasid.coding.cue_instance import CueInstance
from rasid.coding.cue_openers import Content
from rasid.coding.holder_kinds import HolderDraft, holder_of
from rasid.coding.holders import find_holders
from rasid.coding.scopes import another_that
from rasid.coding.shown import deed_shows, is_held_to_be
from rasid.coding.speaker_lines import SPEAKER_LINE_RULE, speaker_line
from rasid.coding.statement_borders import statement_borders
from rasid.coding.view import SentenceView
from rasid.coding.words import Reading, Word
from rasid.knowledge.lexicon import CueUse

IDENTITY = "identity"
"""The class of nouns that a source withholds: name, identity."""
_WHICH = frozenset({"ما", "مما"})
_WHICH_IT = frozenset({"وهو", "وهي"})
_MATTER = "الامر"
_THIS = frozenset({"هذا", "وهذا", "ذلك", "وذلك"})
_FROM = "عن"
_AS = "كما"
_OURS = ("اننا", "انني", "باننا", "بانني")
_SOUND = frozenset({"دوي", "صوت", "اصوات"})
"""What is heard, folded: سُمع *دوي* انفجارات."""
_AND_WHO = frozenset({"والذي", "والتي", "والذين", "واللذين", "واللتين", "واللواتي"})
_GAINS = frozenset({"تقدما", "انتصارا", "انتصارات", "نجاحا", "اختراقا", "تراجعا"})
"""What somebody scores, folded."""
_SCORES = ("سجل", "سجلت", "سجلوا", "يسجل", "تسجل")
MAX_WITHHELD = 5
"""Words from a verb of refusing or asking to the name that is withheld: طلب عدم الكشف عن *اسمه*."""
_LINE = CueUse(
    SPEAKER_LINE_RULE,
    "attribution",
    "phrase",
    "before",
    ("quote",),
    "subject",
    "reported",
    None,
    None,
    "clause",
    None,
    ":",
)
"""The colon of a line that begins with who speaks: a cue of grammar, in no file of the lexicon."""


def find_cues(view: SentenceView) -> list[CueInstance]:
    """The cues of a sentence in reading order; a cue that governs nothing is left out."""
    found: list[CueInstance] = []
    covered: set[int] = set()
    borders = statement_borders(view)
    for word in view.words:
        if word.index in covered or not may_be_cue(view, word):
            continue
        for candidate, content in best_of_each_category(view, word, found, borders):
            use = candidate.use
            verb = candidate.start if use.pos == "verb" else None
            chosen = word.reading
            if (
                verb is not None
                and candidate.reading is not None
                and (
                    content.rank >= 3 or (chosen is not None and (_hardly_meant(chosen) or _says_less(chosen, content)))
                )
            ):
                word.reading = candidate.reading  # what it opens settles which verb of this spelling it is: توقع … أن
            holders = find_holders(view, use, candidate.start, candidate.end, verb, content.opener)
            said = content.words
            if (
                verb is not None
                and view.clause_of(verb).kind == "relative"
                and (any(h.kind == "generic" for h in holders) or _of_topic(view, verb, said))
            ):
                said = _up_to_comma(view, said)
            elif verb is not None and view.clause_of(verb).kind == "relative":
                said = _up_to_next_description(view, said)
            if use.pos == "phrase" and candidate.end - candidate.start > 1:
                covered.update(range(candidate.start, candidate.end))
            found.append(
                CueInstance(use, candidate.start, candidate.end, candidate.span, said, holders, verb, content.opener)
            )
    line = speaker_line(view)
    if line is not None:
        colon, holders = line
        own = view.words[colon]
        behind = frozenset(range(colon + 1, len(view.words)))
        found.append(CueInstance(_LINE, colon, colon + 1, (own.start, own.end), behind, holders, None, colon + 1))
    found.sort(key=lambda c: (c.start, c.end))
    found = [c for c in found if not any(_outdone(view, c, other) for other in found if other is not c)]
    found = [c for c in found if not _withholds_name(view, c, found)]
    found = [c for c in found if not _papers_over(view, c, found) and not _as_expected(view, c)]
    found = [c for c in found if not _place_witnesses(view, c) and not _fact_shows(view, c) and not _is_seen(view, c)]
    found = [c for c in found if not deed_shows(view, c.use, c.verb)]
    found = [c for c in found if not c.holders or not is_held_to_be(view, c.use, c.verb, c.opener)]
    _mark_negated(found)
    _share_source(view, found)
    for cue in found:
        if _speaks_of_us(view, cue):
            cue.by_author = True
            cue.holders.clear()
            continue
        if who := _done_with_words(view, cue):
            cue.holders += who
            cue.content = frozenset(i for i in cue.content if i > cue.start)
        cue.by_author = _first_person(view, cue.verb if cue.verb is not None else _verb_behind_what(view, cue))
    return found


def _of_topic(view: SentenceView, verb: int, said: frozenset[int]) -> bool:
    """True for what is only told in passing of whom the sentence sets out with, before a comma and its verb: الحركة التي *تزعم أنها ملتزمة*،
    قصفت القرية."""
    clause = view.clause_of(verb)
    main = view.clauses[0].verb
    if clause.antecedent is None or clause.antecedent.prep or (main is not None and main < clause.start):
        return False
    if clause.parent is not view.clauses[0] or not said:
        return False
    comma = next((i for i in sorted(said) if view.words[i].text in "،,"), None)
    behind = view.words[comma + 1 :] if comma is not None else []
    return bool(behind) and not another_that(behind[0]) and any(w.tag == "V" and not w.conj for w in behind)


def _up_to_next_description(view: SentenceView, words: frozenset[int]) -> frozenset[int]:
    """What is said in a clause about somebody ends where another clause with و describes him: التي أعلنت ولاءها للتنظيم، *والتي* أدى تمردها …"""
    stop = next((i for i in sorted(words) if view.words[i].folded in _AND_WHO), None)
    return frozenset(i for i in words if stop is None or i < stop)


def _up_to_comma(view: SentenceView, words: frozenset[int]) -> frozenset[int]:
    """What is believed of something in passing ends with the comma: صاروخ يعتقد أنه بعيد المدى*،* وقتل ثلاثة."""
    comma = next((i for i in sorted(words) if view.words[i].text in "،,"), None)
    return frozenset(i for i in words if comma is None or i < comma)


def _first_person(view: SentenceView, verb: int | None) -> bool:
    """True for a verb in the first person, also where its form could be another and كنا stands before it."""
    word = view.words[verb] if verb is not None else None
    if verb is None or word is None or word.reading is None:
        return False
    if word.reading.features.person == 1:
        return True
    persons = {r.features.person for r in word.analysis.readings if r.pos == "verb"}
    if 1 not in persons or word.enclitic == "ي":
        return False
    auxiliary = view.clause_of(verb).auxiliary
    own = view.words[auxiliary].reading if auxiliary is not None else None
    return 3 not in persons or (own is not None and own.features.person == 1)


def _speaks_of_us(view: SentenceView, cue: CueInstance) -> bool:
    """True for a verb whose spelling may be the first person, with what the author says of himself behind it: عندما *علمت أننا* …"""
    if cue.verb is None or cue.opener is None or cue.opener - cue.verb > 1:
        return False
    opener = view.words[cue.opener]
    if opener.tag != "COMP" or not opener.folded.endswith(_OURS):
        return False
    return any(r.pos == "verb" and r.features.person == 1 for r in view.words[cue.verb].analysis.readings)


def _verb_behind_what(view: SentenceView, cue: CueInstance) -> int | None:
    """The verb behind ما that names a source: وفق *ما رأيت*."""
    what, verb = cue.end, cue.end + 1
    if cue.use.pos != "phrase" or verb >= len(view.words) or view.words[what].folded not in WHAT:
        return None
    return verb if view.words[verb].tag == "V" else None


def _hardly_meant(reading: Reading) -> bool:
    """True for a reading that gives way to another of the same spelling with what it says behind it."""
    return reading.features.person != 3 or reading.features.voice == "passive"


def _says_less(chosen: Reading, content: Content) -> bool:
    """True for an ordinary verb where another of the spelling has the preposition of what it says behind it: *تحدث* الوزير عن القصف."""
    return content.rank == 2 and not (chosen.has_use("cue") or chosen.has_use("event"))


def _outdone(view: SentenceView, cue: CueInstance, other: CueInstance) -> bool:
    """True when what the cue seems to govern is the other's: دعا إلى الهدوء *مضيفا* أن …, or when the cue is only
    the preposition of the other: *حال* … دون."""
    wide = other.opener is None and other.verb is not None and other.speaks and cue.start in other.content
    shared = cue.opener is not None and (cue.opener == other.opener or wide)
    if shared and other.start < cue.start and _describes_text(view, cue):
        cue.relays = _FROM in cue.use.content
        return not cue.relays  # ذكر البيان الذي *بثه* المتحدث أن …: who brought the text says nothing more
    if cue.opener is not None and cue.opener == other.opener and cue.start < other.start and other.use.pos == "phrase":
        return (
            other.opener is not None
            and other.opener - other.end <= 1
            and other.use.holder == "subject"
            and view.words[other.start].tag != "P"
        )
    if cue.use.pos == "noun" and cue.use.holder == "none" and other.verb is not None and cue.speaks and other.speaks:
        return (
            other.start < cue.start and cue.content <= other.content and cue.start not in other.content
        )  # *ترددت* أنباء عن …
    if cue.use.category == other.use.category == "negation" and cue.use.pos == "phrase" and other.use.pos == "verb":
        return fold(cue.use.text) in other.use.content and cue.content <= other.content
    return False


def _describes_text(view: SentenceView, cue: CueInstance) -> bool:
    """True for a verb of a relative clause whose pronoun stands for what the clause describes."""
    if cue.verb is None or not view.words[cue.verb].enclitic:
        return False
    clause = view.clause_of(cue.verb)
    if clause.kind == "coordinate" and clause.verb == cue.verb and clause.sibling is not None:
        clause = clause.sibling  # بيان نشرته الوكالة *وتناقلته* وسائل الإعلام
        return clause.kind == "relative" and clause.antecedent is not None
    return clause.kind == "relative" and clause.verb == cue.verb and clause.antecedent is not None


def _papers_over(view: SentenceView, cue: CueInstance, cues: Sequence[CueInstance]) -> bool:
    """True for the paper in which a verb of saying says something, which puts nothing else forward: حذرت القيادة *في بيان* من هجوم، ودفعت
    بتعزيزات."""
    if cue.use.pos != "phrase" or cue.use.position != "around" or cue.use.holder != "idafa":
        return False
    clause = view.words[cue.start].clause
    said = [
        c
        for c in cues
        if c.verb is not None and c.speaks and c.verb < cue.start and view.words[c.verb].clause == clause
    ]
    return any(c.use.attribution is not None and max(c.content) > cue.start for c in said)


def _done_with_words(view: SentenceView, cue: CueInstance) -> list[HolderDraft]:
    """Whoever does with words what the clause of a paper tells, or one around it: *أدانت الرئاسة* التي تضم أحزابا، في بيان لها، الهجمات."""
    paper = cue.use.pos == "phrase" and cue.use.position == "around" and cue.use.holder == "idafa"
    if not paper or cue.holders:
        return []
    for clause in view.clause_of(cue.start).ancestors():
        reading = view.words[clause.verb].reading if clause.verb is not None and clause.verb < cue.start else None
        if clause.verb is None or reading is None:
            continue
        if any(view.lexicon.events[i].type in SPOKEN for i in reading.uses("event")):
            subject = verb_slots(view, clause.verb, transitive=False).subject[:1]
            return [h for h in (holder_of(view, p) for p in subject) if h is not None]
    return []


def _withholds_name(view: SentenceView, cue: CueInstance, cues: Sequence[CueInstance]) -> bool:
    """True for what is said of a source that will not be named: ضابط *رفض ذكر اسمه* لأنه غير مخول بالحديث. What the source tells is none
    of its content."""
    refuses = cue.use.category == "demand" or cue.use.attribution == "denied"
    if not refuses and not any(c.use.category == "negation" and c.end == cue.start for c in cues):
        return False
    for index in range(cue.end, min(len(view.words), cue.end + MAX_WITHHELD)):
        word = view.words[index]
        if _names_identity(word):
            return True
        if word.tag in ("COMP", "PUNCT", "REL"):
            return False
        if word.tag == "V" and not (index + 1 < len(view.words) and _names_identity(view.words[index + 1])):
            return False
    return False


def _as_expected(view: SentenceView, cue: CueInstance) -> bool:
    """True where it is only added that somebody had foreseen what happened: تفرقوا، *كما توقع* الخبراء، وشنوا هجمات."""
    if cue.verb is None or cue.use.attribution != "believed" or not cue.use.status:
        return False
    if cue.opener is not None and view.words[cue.opener].tag == "COMP":
        return False  # كما توقعوا *أن* …: they foresee that as well
    reading, before = view.words[cue.verb].reading, view.words[cue.verb - 1] if cue.verb else None
    past = reading is not None and reading.features.tense == "perfect"
    return past and before is not None and before.folded == _AS


def _place_witnesses(view: SentenceView, cue: CueInstance) -> bool:
    """True where a place sees an act: *سجلت منطقة* الوسط ثلاث هجمات. Nobody says so but the author."""
    if cue.verb is None or cue.use.attribution != "reported" or cue.opener is None:
        return False
    if view.words[cue.opener].folded in _GAINS and view.words[cue.verb].folded.endswith(_SCORES):
        return True  # *سجلت القوات تقدما*: what it wins, not what it notes
    if cue.holders:
        return False
    if view.words[cue.opener].tag in ("COMP", "QUOTE"):
        return False
    subject = verb_slots(view, cue.verb).subject
    return bool(subject) and view.place(subject[0]) is not None


def _is_seen(view: SentenceView, cue: CueInstance) -> bool:
    """True for what is seen or heard, nobody says by whom: *شوهدت* مدرعات وهي تغادر."""
    if cue.verb is None or cue.use.certainty != "certain" or cue.use.attribution != "reported":
        return False
    if cue.holders and not (cue.end < len(view.words) and view.words[cue.end].folded in _SOUND):
        return False
    said = cue.opener is not None and view.words[cue.opener].tag in ("COMP", "QUOTE")
    behind = view.words[cue.end] if cue.end < len(view.words) else None
    if behind is not None and behind.folded in _SOUND and not said:
        return True
    return not said and bool(cue.use.content) and "masdar" in cue.use.content and verb_slots(view, cue.verb).passive


def _fact_shows(view: SentenceView, cue: CueInstance) -> bool:
    """True where what was told before shows something: هدمت المباني، *الأمر الذي يرجح* أن …; انسحبوا، *ما يؤكد* أن … The author infers."""
    if cue.verb is None or cue.use.category != "attribution" or cue.use.attribution not in ("reported", "believed"):
        return False
    if not cue.holders and cue.verb and view.words[cue.verb - 1].folded in _THIS and not view.words[cue.verb].conj:
        return True  # *وهذا يدل* على أن …
    clause = view.clause_of(cue.verb)
    marker = clause.marker
    if clause.kind != "relative" or marker is None or clause.verb != cue.verb or cue.verb - marker > 2:
        return False
    if any(p.start > cue.verb for p in verb_slots(view, cue.verb, transitive=False).subject):
        return False
    words = view.words
    before = words[marker - 1] if marker else None
    if words[marker].folded in _WHICH:
        return before is not None and (
            before.text in "،," or (before.folded in _WHICH_IT and not words[cue.verb].enclitic)
        )
    return marker > 1 and before is not None and before.folded == _MATTER and words[marker - 2].text in "،,"


def _share_source(view: SentenceView, cues: Sequence[CueInstance]) -> None:
    """Gives a participle behind a comma the source that its sentence begins with: بحسب *المصدر* فإن الجيش أطلق النار، *مشيرا* إلى أن …"""
    source: CueInstance | None = None
    for cue in cues:
        if cue.use.pos == "phrase" and cue.use.holder == "object" and cue.holders:
            first = all(w.tag in ("PUNCT", "QUOTE", "CONJ") for w in view.words[: cue.start])
            source = cue if first else source
        elif source is not None and cue.start in source.content and _goes_on_beside(view, cue):
            cue.holders[:] = source.holders
        elif cue.verb is not None and cue.speaks:
            source = None


def _goes_on_beside(view: SentenceView, cue: CueInstance) -> bool:
    """True for a participle of saying with what is said behind it: …، *مشيرا إلى* أن; …، *مبينا* أن."""
    word = view.words[cue.start]
    if cue.use.pos == "phrase":
        return cue.use.holder == "subject" and (word.tag != "V" or is_participle(word))
    return cue.use.category == "attribution" and is_participle(word)


def _names_identity(word: Word) -> bool:
    return bool(word.enclitic) and any(r.is_a("word", IDENTITY) for r in word.analysis.readings if r.pos != "verb")


def _mark_negated(cues: list[CueInstance]) -> None:
    """A negation over the cue itself: لم يعلن أن، لم ترد *أنباء* عن، دون *معلومات* عن."""
    negations = [c for c in cues if c.use.category == "negation" and c.use.scope == "verb"]
    for cue in cues:
        if cue.verb is not None and any(cue.verb in n.content and n is not cue for n in negations):
            cue.negated = True
        if cue.use.pos == "noun" and cue.speaks and all(h.kind == "generic" for h in cue.holders):
            cue.negated = any(
                n.use.category == "negation"
                and n is not cue
                and (cue.start in n.content or (n.use.scope == "verb" and cue.start - 1 in n.content))
                for n in cues
            )
