"""What a cue governs: the clause that أن opens, the quotation, the noun it takes, the rest of its clause, or, for a
cue that stands behind or beside what it comments (كما قال، بحسب المصدر), the statement around it.

The lexicon names the openers of a cue's content; here grammar finds them. Content never crosses into the next main
statement (فيما، بينما، من جهته).
"""

from __future__ import annotations

from collections.abc import Sequence

from rasid.coding.clause import Clause
from rasid.coding.comments import commented, comments, whole_sentence
from rasid.coding.content_ends import authors_again
from rasid.coding.cue_openers import (
    PREPOSITIONS,
    Content,
    complement,
    opened,
    taken_noun,
    unopened,
)
from rasid.coding.denials import retold
from rasid.coding.mood_ends import before_remark, in_its_mood
from rasid.coding.phrase import Phrase
from rasid.coding.scopes import (
    carried_objects,
    extended,
    is_act,
    next_verb,
    noun_at,
    reach,
    segment_of,
    spoken_on,
    with_alternative,
    with_joined,
)
from rasid.coding.speaker_again import before_participle, to_next_statement
from rasid.coding.view import SentenceView
from rasid.knowledge.lexicon import CueUse

_ALSO = "كما"
_AND = "و"
_EXCEPT = frozenset({"الا", "سوي"})
_ABOUT = "عن"
_NOTHING = Content(frozenset(), 0)


def find_content(
    view: SentenceView, use: CueUse, start: int, end: int, verb: int | None, borders: Sequence[int]
) -> Content | None:
    """What the cue `use` at words `start:end` governs between the `borders` of main statements; None when it governs
    nothing and so is no cue here."""
    home = view.clause_of(verb if verb is not None else max(start, end - 1))
    found: Content | None
    if _spreads(view, use, start) or (verb is not None and _counts_among(view, home, verb)):
        return None
    if use.scope == "sentence" and use.category == "question" and not _asks(view):
        found = Content(frozenset(i for i in reach(view, home) if i >= end), 1)
    elif use.scope == "sentence":
        found = Content(frozenset(w.index for w in view.words if not start <= w.index < end), 1)
    elif use.scope == "verb":
        found = _verb_content(view, use, start, end, verb, home)
    elif use.scope == "noun":
        found = _noun_content(view, use, start, end, home)
    elif (owned := _described_act(view, use, verb, home)) is not None:
        found = Content(owned, 3, min(owned))
    elif (told := retold(view, use, start, end, verb, home)) is not None:
        found = Content(told, 3, min(told))
    elif (also := _also(view, use, start, end, verb, home)) is not None:
        found = also
    elif use.position == "after" or comments(view, home, start):
        found = Content(commented(view, home, start, end), 2)
    elif (
        use.pos == "phrase"
        and use.holder == "subject"
        and not _has_verb(view, start, end)
        and end < len(view.words)
        and view.words[end].tag == "V"
    ):
        found = Content(commented(view, view.clause_of(end), start, end + 1), 2)
    else:
        found = opened(view, use, start, end, verb, home) or unopened(view, use, start, end, verb, home)
    if found is None or (use.content == ("masdar",) and not _takes_act(view, found.opener)):
        return None
    if _is_comment(view, use, home, start, end):
        words = whole_sentence(view, found.words, start, end, borders)
        words = frozenset([i for i in words if not start <= i < end])
    else:
        segment = segment_of(view, start, borders)
        low, high = segment.start, segment.stop
        words = frozenset([i for i in found.words if low <= i < high and not start <= i < end])
    if use.category == "negation":
        words = _before_exception(view, words)
    if found.opener is not None and found.opener in words and use.category == "attribution" and use.pos != "noun":
        words = spoken_on(view, words, found.opener, borders, start)
    if found.opener is not None and found.opener in words and use.attribution is not None and verb is not None:
        words = authors_again(view, words, verb, found.opener)
    if words and use.scope == "clause":
        words = in_its_mood(view, words)
        if use.pos == "noun" or use.status is not None:
            words = before_participle(view, words)
    if words and (use.attribution is None or use.category == "demand") and use.category != "attribution":
        words = before_remark(view, words)
    return found._replace(words=words) if words else None


_AMONG, _WHAT = "من", "ما"


def _counts_among(view: SentenceView, home: Clause, verb: int) -> bool:
    """True for what something is counted among, which nobody says or promises: في ما *يعد من* أكثر الهجمات دموية."""
    behind = view.words[verb + 1] if verb + 1 < len(view.words) else None
    what = home.marker is not None and view.words[home.marker].folded == _WHAT and home.verb == verb
    return what and behind is not None and behind.folded == _AMONG


def _spreads(view: SentenceView, use: CueUse, start: int) -> bool:
    """True for a noun of what is said by nobody that governs what is spread: إشاعة *الفوضى*; but إشاعة مقتل القائد."""
    if use.pos != "noun" or use.holder != "none" or use.attribution != "claimed":
        return False
    own = view.phrase_with_head(start)
    inner = view.nested(own) if own is not None else None
    return inner is not None and view.actor(inner) is None and not is_act(view, inner.head)


def _takes_act(view: SentenceView, opener: int | None) -> bool:
    """False where a verb that takes an act has another object: تبنى *وجهة نظر*."""
    if opener is None or view.words[opener].tag in ("COMP", "QUOTE"):
        return True
    phrase = noun_at(view, opener)
    return phrase is None or is_act(view, phrase.head)


def _before_exception(view: SentenceView, words: frozenset[int]) -> frozenset[int]:
    """What is not so ends where an exception begins: لم يصلوا *إلا* بعد القصف."""
    stop = next((i for i in sorted(words) if view.words[i].folded in _EXCEPT), None)
    return frozenset(i for i in words if stop is None or i < stop)


def _asks(view: SentenceView) -> bool:
    return any(w.text in "؟?" for w in view.words) or view.words[0].folded in ("هل", "متي", "لماذا", "كيف", "اين")


def _is_comment(view: SentenceView, use: CueUse, home: Clause, start: int, end: int) -> bool:
    """True for a cue that stands behind or in the middle of what it is about: …، *بحسب* المصدر؛ …، *كما قال* الوزير."""
    if use.scope != "clause" or use.category != "attribution":
        return False
    around = use.pos == "phrase" and use.position == "around" and set(use.content) <= {"clause"}
    return around or use.position == "after" or comments(view, home, start)


def _also(view: SentenceView, use: CueUse, start: int, end: int, verb: int | None, home: Clause) -> Content | None:
    """What a cue behind كما governs when it adds something and comments nothing: *كما دعا* ناشطون إلى الاعتصام, *كما أعرب* عن قلقه, but not
    *كما نقلت* الوكالة عن مصدر."""
    if verb is None or home.marker is None or home.marker != start - 1 or view.words[home.marker].folded != _ALSO:
        return None
    if use.category == "demand" or use.status in ("demanded", "intended"):
        return opened(view, use, start, end, verb, home) or unopened(view, use, start, end, verb, home)
    main = view.clauses[0].verb
    # Nothing stands there that it could be about.
    if home.start == 0 and (main is None or view.words[main].conj == _AND):
        return opened(view, use, start, end, verb, home) or unopened(view, use, start, end, verb, home) or _NOTHING
    taken = taken_noun(view, use, end, home, verb)
    if taken is not None and _is_matter(view, taken):
        return opened(view, use, start, end, verb, home) or unopened(view, use, start, end, verb, home) or _NOTHING
    clause = complement(view, home, end)
    return opened(view, use, start, end, verb, home) if clause is not None else None


def _described_act(view: SentenceView, use: CueUse, verb: int | None, home: Clause) -> frozenset[int] | None:
    """The act that a verb which takes nothing else takes up with a pronoun: هجوم *تبناه* التنظيم."""
    phrase = home.antecedent
    if verb is None or use.content != ("masdar",) or phrase is None or not view.words[verb].enclitic:
        return None
    reading = view.words[verb].reading
    condemns = reading is not None and any(view.lexicon.events[i].modes for i in reading.uses("event"))
    if home.verb != verb or home.kind not in ("relative", "coordinate") or condemns or not is_act(view, phrase.head):
        return None
    return frozenset(range(phrase.start, phrase.end))


def _is_matter(view: SentenceView, phrase: Phrase) -> bool:
    """True for what a verb of saying is about (كما أعرب *عن قلقه*, كما دان *القصف*), and no source (كما نقلت الوكالة *عن مصدر*)."""
    if is_act(view, phrase.head):
        return not phrase.prep or phrase.prep == _ABOUT or view.actor(phrase) is None
    head = view.words[phrase.head]
    if view.actor(phrase) is not None or not phrase.prep:
        return False
    nameless = any(r.uses("anonymous") for r in head.analysis.readings)
    return phrase.prep != _ABOUT or (bool(head.enclitic) and not nameless)


def _has_verb(view: SentenceView, start: int, end: int) -> bool:
    return any(view.words[i].tag == "V" for i in range(start, end))


# -- scope verb and scope noun ----------------------------------------------------------------------------------------


def _verb_content(
    view: SentenceView, use: CueUse, start: int, end: int, verb: int | None, home: Clause
) -> Content | None:
    if verb is None:
        takes_act = view.words[start].tag == "P" or "masdar" in use.content
        without = takes_act and end < len(view.words) and view.words[end].tag == "N"
        phrase = noun_at(view, end) if without else None
        if phrase is not None:
            return Content(with_joined(view, phrase, end), 2)  # من غير *قتال* يذكر
        found = next_verb(view, end)
        return Content(frozenset(found), 1) if found else None
    clause = complement(view, home, end)
    if clause is not None and clause.verb is not None:
        return Content(frozenset({clause.verb} | carried_objects(view, clause.verb)), 3)
    phrase = taken_noun(view, use, end, home, verb)
    if phrase is not None:
        return Content(with_joined(view, phrase), 2)
    if "clause" in use.content:
        found = next_verb(view, end)
        return Content(frozenset(found), 1) if found else None
    return None


def _noun_content(view: SentenceView, use: CueUse, start: int, end: int, home: Clause) -> Content | None:
    if use.position == "after":
        phrase = _described(view, use, start, home)
        return Content(frozenset(range(phrase.start, phrase.end)), 2) if phrase is not None else None
    if use.pos == "noun":
        own = view.phrase_with_head(start)
        inner = view.nested(own) if own is not None else None
        if inner is not None and (use.holder != "idafa" or view.actor(inner) is None):
            return Content(extended(view, inner), 2)
        return opened(view, use, start, end, None, home)
    if use.pos == "adjective":
        wanted = set(use.content) & PREPOSITIONS
        behind = next(
            (p for p in view.phrases if p.start >= end and p.governor is None and p.prep in wanted and not p.pronoun),
            None,
        )
        if behind is None or behind.first - end > 2:
            return None
        return Content(extended(view, behind), 2)
    if use.pos == "verb":
        behind = taken_noun(view, use, end, home, start)
        return Content(extended(view, behind), 2) if behind is not None else None
    phrase = noun_at(view, end)
    if phrase is None:
        return None
    if use.category not in ("negation", "distancing"):
        return Content(to_next_statement(view, extended(view, phrase, end), aim=use.category == "aim"), 2)
    words = with_joined(view, phrase, end)
    if use.category == "negation" and use.pos == "phrase":
        words = with_alternative(view, words)
    last = view.words[end - 1]
    if use.category == "distancing" and last.tag == "V" and last.enclitic:
        # ما يسميه الكرملين انسحابا: the name follows whoever gives it
        named = next((p for p in view.phrases if p.start == phrase.end and p.governor is None and not p.pronoun), None)
        words |= with_joined(view, named) if named is not None else frozenset()
    return Content(words, 2)


def _described(view: SentenceView, use: CueUse, index: int, home: Clause) -> Phrase | None:
    """What an adjective or a predicate says something of: its noun phrase, else the topic of the clause."""
    before = next((p for p in view.phrases if p.end == index and p.governor is None), None)
    if use.pos == "phrase" and before is not None and before.prep:
        return next(
            (
                p
                for p in view.phrases
                if p.bare and not p.pronoun and p.end <= index and view.words[p.head].clause == home.index
            ),
            before,
        )
    for phrase in view.phrases:
        if (
            not phrase.pronoun
            and phrase.start < index
            and (index in phrase.adjectives or phrase.end == index or phrase.start < index < phrase.end)
        ):
            outer = phrase
            while outer.governor is not None and index <= outer.end:
                outer = outer.governor
            return outer
    return next(
        (
            p
            for p in view.phrases
            if p.bare and not p.pronoun and p.end <= index and view.words[p.head].clause == home.index
        ),
        None,
    )
