"""What opens the content of a cue: أن and إن, a quotation or a colon, words that it needs, its object or what stands behind its
preposition, or else the rest of its clause.
"""

from __future__ import annotations

from typing import NamedTuple

from rasid.coding.arguments import verb_slots
from rasid.coding.clause import Clause
from rasid.coding.comments import commented
from rasid.coding.direct_speech import MAX_DESCRIBED, MAX_OPENER, direct_speech, opens_quotation, up_to_close
from rasid.coding.phrase import Phrase
from rasid.coding.scopes import another_that, is_act, noun_at, reach, to_clause_end, without_adjuncts
from rasid.coding.speaker_again import goes_on_speaking, to_next_statement
from rasid.coding.view import SentenceView
from rasid.coding.words import Word
from rasid.knowledge.lexicon import CueUse

_KINDS_OF_CONTENT = frozenset({"clause", "quote", "masdar", "noun"})
PREPOSITIONS = frozenset({"ل", "ب", "في", "من", "الي", "علي", "عن", "مع", "دون"})
"""The prepositions, folded, behind which cues have their content."""
_OPENERS = ("بان", "لان", "ان", "الا")
_CLAUSAL = frozenset(
    {"condition", "question", "possibility", "probability", "certainty", "future", "before", "after", "aim", "demand"}
)
_TOPIC = frozenset({"حول", "بشان", "بخصوص", "ازاء", "حيال", "بصدد"})
MAX_TOPIC = 10
"""Words from the noun of a text to the preposition of its topic."""
_IF = frozenset({"إن", "ان"})
_IF_NOT = "لم"
_ATTACHED = ("بان", "لان")
_OF = "من"
_DESPITE = frozenset({"الرغم", "بالرغم", "بدلا", "فضلا"})
"""Words that with من أن name a circumstance, and nothing that is said."""
MAX_TITLE = 5
"""Words of a name in quotation marks, up to the mark that closes it."""


class Content(NamedTuple):
    """The words governed. `rank` is how surely they are the cue's: 4 a two-word opener, 3 أن or a quotation, 2 a
    preposition or an event noun, 1 the rest of the clause. `opener` is the first word of what opens them."""

    words: frozenset[int]
    rank: int
    opener: int | None = None


def opened(view: SentenceView, use: CueUse, start: int, end: int, verb: int | None, home: Clause) -> Content | None:
    """The content by its openers, the surest first."""
    literal = _after_words(view, use, end, home)
    clause = complement(view, home, end)
    if clause is not None and clause.marker is not None:
        rank = _opener_rank(view, use, clause)
        if rank:
            said = reach(view, clause)
            if opens_quotation(view, clause.marker - 1):
                said = up_to_close(view, clause.marker - 1, said)
            return Content(frozenset(said), rank, clause.marker)
    if literal is not None:
        return literal
    if "quote" in use.content or "clause" in use.content or (use.category == "attribution" and verb is not None):
        speech = direct_speech(view, home, end)
        taken = taken_noun(view, use, end, home, verb) if speech and verb is not None else None
        fits = taken is not None and (taken.prep in use.content if taken.prep else "masdar" in use.content)
        if taken is not None and fits and taken.end <= min(speech) and is_act(view, taken.head):
            # توعد *بمواصلة القصف* «حتى يتوقف العدوان», أعلن *مقتل* «القائد أبي بكر»: the quotation is only a part of it
            if taken.prep:
                return None
            if not any(view.words[i].text == ":" for i in range(taken.end, min(speech) + 1)):
                return Content(frozenset(range(taken.start, max(speech) + 1)), 3, taken.start)
        if speech:
            return Content(frozenset(speech), 3, min(speech))
        bare = _bare_speech(view, end) if verb is not None and "quote" in use.content else None
        if bare is not None:
            return Content(frozenset(range(bare, len(view.words))), 3, bare)
    return None


def _opener_rank(view: SentenceView, use: CueUse, clause: Clause) -> int:
    """How well the opener of a complement fits the cue; 0 when the cue does not take it."""
    assert clause.marker is not None
    word = view.words[clause.marker]
    opener = next((o for o in _OPENERS if word.analysis.particle_stem.startswith(o)), "ان")
    if opener == "لان" and opener not in use.content and (use.pos == "noun" or use.category == "demand"):
        return 0  # دعا إلى الهدوء *لأن* …: a reason, not what is said
    before = view.words[clause.marker - 1].folded if clause.marker else ""
    two = f"{before} {opener}"
    if two in use.content:
        return 4
    if opener in use.content or (opener == "الا" and "ان" in use.content):
        return 3 if view.words[clause.marker - 1].tag != "P" or before in use.content else 2
    if "ان" in use.content or any(c.endswith(" ان") for c in use.content):
        return 2
    if before in use.content or (opener == "بان" and "ب" in use.content):
        return 3
    return 1 if "clause" in use.content else 0


def complement(view: SentenceView, home: Clause, end: int) -> Clause | None:
    """The complement that depends on the cue's clause and opens behind the cue, with no other verb between."""
    for clause in view.clauses:
        if clause.kind != "complement" or clause.start < end or clause.marker is None:
            continue
        before = view.words[clause.marker - 1]
        owned = before.tag in ("N", "X", "P") and not before.article and not before.enclitic  # بحجة *أن*
        most = MAX_OPENER if owned else MAX_DESCRIBED
        if clause.parent is not home and not (clause.start - end < most and _inside_subject(clause, home)):
            continue
        if _dates_or_supposes(view, clause.marker) or _in_name(view, clause.marker):
            continue
        if clause.parent is home and home.kind == "complement" and another_that(view.words[clause.marker]):
            continue  # أكد أن القوات تحركت من أجل قصف المدينة، *وأن* الطيران …: what is said goes on
        between = range(end, clause.start)
        if any(goes_on_speaking(view, i) for i in between):
            return None
        spoken = any(c.kind == "quote" and c.verb is not None and c.start in between for c in view.clauses)
        if spoken and view.words[clause.start - 1].tag != "QUOTE":
            return None  # قال مسؤول «انسحبت القوات» مضيفا *أن* …
        if any(view.words[i].tag == "V" and view.words[i].clause == home.index for i in between) or any(
            view.words[i].text in "؛:." and not _abbreviates(view, i) for i in between
        ):
            return None
        return clause
    return None


def _in_name(view: SentenceView, marker: int) -> bool:
    """True for what is spelled like إن in a short name in quotation marks: قناة «*إن* بي سي»."""
    words = view.words
    close = next((i for i in range(marker + 1, min(len(words), marker + MAX_TITLE)) if words[i].tag == "QUOTE"), None)
    if close is None or not marker or words[marker - 1].tag != "QUOTE":
        return False
    return close > marker + 1 and all(w.tag == "X" for w in words[marker + 1 : close])


def _abbreviates(view: SentenceView, index: int) -> bool:
    """True for the full stop behind a letter that stands for a name: روى «ع*.* ر*.*» أن."""
    before = view.words[index - 1] if index else None
    return view.words[index].text == "." and before is not None and before.kind == "word" and len(before.bare) == 1


def _dates_or_supposes(view: SentenceView, marker: int) -> bool:
    """True for أن behind a preposition that no verb of saying takes (قبل *أن*، من دون *أن*), and for إن that is 'if' (*إن* لم)."""
    words = view.words
    before = words[marker - 1] if marker else None
    if (
        before is not None
        and before.tag == "P"
        and not before.enclitic
        and not words[marker].folded.startswith(_ATTACHED)  # تقرير غربي *بأن*: no preposition governs it
        and before.folded.removeprefix("و") not in PREPOSITIONS - {"دون", "مع"}
    ):
        return True
    if marker > 1 and before is not None and before.folded == _OF and words[marker - 2].folded in _DESPITE:
        return True  # ذهبت الوعود سدى، على الرغم من *أن* الوزير تعهد
    following = words[marker + 1] if marker + 1 < len(words) else None
    if following is None or words[marker].bare.removeprefix("و") not in _IF:
        return False
    if following.folded == _IF_NOT:
        return True
    told = following.reading.features.tense == "perfect" if following.reading is not None else False
    only = all(r.pos == "verb" for r in following.analysis.readings)
    return following.tag == "V" and told and only and words[marker].bare.endswith("إن")


def _inside_subject(clause: Clause, home: Clause) -> bool:
    """The complement stands behind a clause that describes someone: نقلت عن مصدر لم يسمه *أن* …"""
    return clause.parent is not None and clause.parent.kind in ("relative", "serial") and clause.parent.parent is home


def _after_words(view: SentenceView, use: CueUse, end: int, home: Clause) -> Content | None:
    """Content behind words that the cue needs: حمّل … *مسؤولية* القصف، تساءل *هل* …"""
    for opener in use.content:
        words = opener.split()
        if opener in _KINDS_OF_CONTENT or opener in PREPOSITIONS or words[-1] in _OPENERS:
            continue
        for position in range(end, min(len(view.words) - len(words) + 1, end + MAX_OPENER)):
            if view.words[position].tag == "V" and position > end and view.words[position].clause == home.index:
                break
            if not view.holds((tuple(words),), range(position, position + len(words))):
                continue
            behind = position + len(words)
            clause = view.clause_of(position)
            if clause is not home and clause.marker == position:
                return Content(frozenset(reach(view, clause)), 4, position)
            phrase = (
                noun_at(view, behind)
                if behind < len(view.words) and view.words[behind].tag not in ("V", "COMP")
                else None
            )
            if phrase is not None and len(view.words[position].folded) > 3:
                return Content(to_clause_end(view, max(phrase.start, behind), view.clause_of(behind)), 4, position)
            inside = view.clauses_within(clause)
            rest = {i for i in range(behind, len(view.words)) if view.words[i].clause in inside}
            if rest:
                return Content(frozenset(rest), 4, position)
    return None


def _bare_speech(view: SentenceView, end: int) -> int | None:
    """Where speech begins that nothing opens, right behind the verb or behind its speaker: وأضاف *ستكون* الأيام صعبة; وقال القائد *لن نتراجع*."""
    words = view.words
    speaker = next((p for p in view.phrases if p.start == end and p.bare and view.actor(p) is not None), None)
    mention = view.actor(speaker) if speaker is not None else None
    start = mention.token_end if mention is not None else end
    if start + 1 >= len(words):
        return None
    verb = start + 1 if words[start].tag == "NEG" else start
    reading = words[verb].reading if words[verb].tag == "V" else None
    if reading is None or words[verb].conj or words[verb].prep:
        return None
    ours = reading.future or reading.features.person == 1
    alone = mention is None and reading.features.tense in ("imperfect", "jussive", "subjunctive")
    return start if ours or alone else None


def unopened(view: SentenceView, use: CueUse, start: int, end: int, verb: int | None, home: Clause) -> Content | None:
    if (
        use.category == "attribution"
        and use.pos == "phrase"
        and use.position == "around"
        and set(use.content) <= {"clause"}
    ):
        return Content(commented(view, home, start, end), 1)
    if use.category in ("possibility", "probability", "certainty") and use.position == "around":
        while home.parent is not None and home.start >= start - 1:
            home = home.parent
        return Content(frozenset(reach(view, home)), 1)
    governs_clause = use.pos == "phrase" and (
        view.words[end - 1].tag == "COMP"
        or ("clause" in use.content and any(i >= end and view.words[i].tag == "V" for i in home.words))
    )
    phrase = None if governs_clause and end > start else taken_noun(view, use, end, home, verb)
    if phrase is not None:
        words = to_clause_end(view, max(phrase.start, end), view.clause_of(phrase.head))
        wanted = use.status in ("intended", "demanded")  # وعد بتعزيز الأمن *غداة هجوم*
        if wanted or use.category not in ("attribution", "cause", "result", "before", "after"):
            words = without_adjuncts(view, words)
        words = to_next_statement(view, words, aim=use.category == "aim" or use.pos == "noun")
        return Content(words, 2, phrase.start)
    if use.category == "attribution" and use.pos == "phrase" and "clause" not in use.content:
        return None
    if governs_clause or "clause" in use.content or (use.category in _CLAUSAL and use.pos == "adjective"):
        inside = view.clauses_within(home) - {home.index}
        rest = {i for i in home.words if i >= end} | {w.index for w in view.words[end:] if w.clause in inside}
        rest |= {i for i in reach(view, home) if i >= end} if use.category != "condition" else set()
        if verb is not None:
            rest -= {i for p in verb_slots(view, verb).subject for i in range(p.start, p.end)}
        return Content(frozenset(rest), 1) if rest else None
    return None


def taken_noun(view: SentenceView, use: CueUse, end: int, home: Clause, verb: int | None) -> Phrase | None:
    """The noun phrase that a cue takes: its object (أعلن *مقتل* …), or what stands behind its preposition (هدد
    *بقصف* …)."""
    wanted = set(use.content)
    nouns = bool(wanted & {"masdar", "noun"})
    if use.pos == "noun" and _has_topic(view, end):
        return None
    if verb is None and use.pos == "phrase":
        phrase = noun_at(view, end) if nouns or wanted & PREPOSITIONS else None
        return phrase if phrase is not None and (nouns or phrase.prep in wanted) else None
    stop = next(
        (
            i
            for i in range(end, len(view.words))
            if (view.words[i].tag == "V" and view.words[i].clause == home.index) or view.words[i].text in "؛:."
        ),
        len(view.words),
    )
    behind = [
        p
        for p in view.phrases
        if end <= p.start < stop
        and (p.governor is None or _behind_paper(view, p))
        and not p.pronoun
        and _stands_in(view, p, home)
    ]
    prepositional = [
        p
        for p in behind
        if p.prep and p.prep in wanted and not view.is_time(p) and (view.place(p) is None or is_act(view, p.head))
    ]
    if use.category == "demand" and any(p.prep == "الي" for p in prepositional):
        # دعا الحكومة *إلى فتح ممرات* لإجلاء الجرحى: ل stands for إلى only where there is none
        prepositional = [p for p in prepositional if p.prep != "ل"]
    if use.pos == "noun":  # بيان صادر *عن القيادة*: whose it is
        prepositional = [p for p in prepositional if view.actor(p) is None or is_act(view, p.head)]
    first = next((p for p in prepositional if is_act(view, p.head)), None)
    if first is not None and not (
        nouns and any(not p.prep and p.end <= first.start and is_act(view, p.head) for p in behind)
    ):
        return first
    if not nouns:
        return prepositional[0] if prepositional else _parted(view, use, end, home)
    if not prepositional and (parted := _parted(view, use, end, home)) is not None:
        return parted
    subjects: list[Phrase] = []
    if verb is not None:
        slots = verb_slots(view, verb, transitive=True)
        if slots.passive and slots.object:
            return slots.object[0] if slots.object[0].start >= end else None
        subjects = slots.subject
        if (
            use.category in ("attribution", "negation") and "masdar" in wanted
        ):  # … متحدثا باسم الجيش نفى *استهداف* …: acts don't speak
            subjects = [p for p in subjects if not (is_act(view, p.head) and view.actor(p) is None)]
    plain = [p for p in behind if not p.prep and not view.is_time(p)]
    acts = [p for p in plain if is_act(view, p.head) and p not in subjects]
    if acts:
        return acts[0]
    if prepositional:
        return prepositional[0]
    return next(
        (p for p in plain if view.actor(p) is None and p not in subjects and not _adverb(view.words[p.head])), None
    )


def _has_topic(view: SentenceView, end: int) -> bool:
    """True where the topic of a text is named, and not what it says: بيان للقيادة *بشأن* القصف."""
    for word in view.words[end : end + MAX_TOPIC]:
        if word.folded in _TOPIC:
            return True
        if word.tag in ("V", "COMP", "REL", "PUNCT", "QUOTE"):
            return False
    return False


def _behind_paper(view: SentenceView, phrase: Phrase) -> bool:
    """True for an act right behind the paper that announces it, which it does not own: أعلن التنظيم في بيان *مقتل* قائده."""
    outer = phrase.governor
    if outer is None or outer.prep != "في" or view.words[outer.head].article or not is_act(view, phrase.head):
        return False
    reading = view.words[outer.head].reading
    return reading is not None and any(view.lexicon.cues[i].attribution == "reported" for i in reading.uses("cue"))


def _stands_in(view: SentenceView, phrase: Phrase, home: Clause) -> bool:
    """True for a phrase of the clause, and for one behind the comma that closes a remark: أمر، خلال زيارة قام بها، *بالانسحاب*."""
    own = view.clause_of(phrase.head)
    if own is home:
        return True
    first = phrase.first
    closed = first > 0 and view.words[first - 1].text == "،" and view.words[own.start - 1].text != "،"
    return closed and bool(phrase.prep) and own.kind == "relative" and own.parent is home and is_act(view, phrase.head)


def _parted(view: SentenceView, use: CueUse, end: int, home: Clause) -> Phrase | None:
    """The act that a verb of asking takes behind a clause that describes whoever asks: طالب القائد الذي يتزعم فصيلا في الشمال *بالإفراج* عن …"""
    if use.category != "demand" or home.verb is None or home.verb >= end:
        return None
    for phrase in view.phrases:
        if phrase.start < end or phrase.prep not in use.content or phrase.governor is not None or phrase.pronoun:
            continue
        if phrase.prep == "ل":
            continue  # العمليات التي تنفذها القوات *لتحرير* المدن
        between = view.words[end : phrase.start]
        if any(w.text in "؛:.؟!" or w.tag in ("COMP", "QUOTE", "SUB") for w in between):
            return None
        own = view.clause_of(phrase.head)
        described = next((c for c in own.ancestors() if c.kind == "relative" and c.parent is home), own)
        if own.kind == "coordinate" and own.sibling is not None and own.sibling.kind == "relative":
            described = own.sibling
        if described.kind != "relative" or described.parent is not home or not is_act(view, phrase.head):
            continue
        if described.marker is None or view.words[described.marker].tag != "REL":
            continue  # وجهت إليه اتهامات *تتعلق بتشكيل* عصابة
        verb = next((w for w in reversed(between) if w.tag == "V"), None)
        if verb is None or not _takes(view, verb, phrase.prep):
            return phrase
        if any(p.prep == phrase.prep and verb.index < p.start < phrase.start for p in view.phrases):
            return phrase  # الذي قام *بزيارة* السجن *بالإفراج*: the verb has its own
    return None


def _takes(view: SentenceView, verb: Word, preposition: str) -> bool:
    """True for a verb that has what stands behind the preposition for its own: قام *ب*, سمح *ب*, أدى *إلى*."""
    if verb.reading is None:
        return False
    reading = verb.reading
    return (
        any(preposition in view.lexicon.lights[i].preps for i in reading.uses("light"))
        or any(preposition in view.lexicon.cues[i].content for i in reading.uses("cue"))
        or any(preposition in view.lexicon.events[i].verb_frame for i in reading.uses("event"))
    )


def _adverb(word: Word) -> bool:
    return word.reading is not None and word.reading.features.case == "acc" and not word.reading.has_use("event")
