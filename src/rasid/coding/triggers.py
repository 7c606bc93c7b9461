"""Triggers: which words of a sentence say an event, and by which entry of the lexicon.

Several entries may hold one word; those whose own conditions hold (`with`, `only_with`) come before those without conditions.
"""

from __future__ import annotations

from rasid.coding.arguments import verb_slots
from rasid.coding.clause import Clause, is_participle
from rasid.coding.event_draft import EventDraft
from rasid.coding.passive import takes_object
from rasid.coding.phrases import AGENT
from rasid.coding.standing import names_what_stands
from rasid.coding.subjects import in_title, needs_conflict
from rasid.coding.view import SentenceView
from rasid.coding.words import Reading, Word
from rasid.knowledge.lexeme import CLASS
from rasid.knowledge.lexicon import EventUse


def trigger_at(view: SentenceView, word: Word, log: list[tuple[int, str, str]]) -> EventDraft | None:
    """The event that begins at a word: the longest phrase of the lexicon, else the word's chosen reading."""
    if word.index in view.names.inside or not _may_say(view, word):
        return None
    if in_title(view, word.index):
        log.append((word.index, "grammar/title", "the word is part of the title of a work"))
        return None
    if _names_a_body(view, word):
        log.append((word.index, "grammar/name", "the word is part of what a body or an office is called"))
        return None
    if _names_a_party(view, word):
        log.append((word.index, "grammar/party", "the word stands for those who hold the land"))
        return None
    if _speaks(view, word):
        log.append((word.index, "grammar/speaker", "the word names who speaks"))
        return None
    if names_what_stands(view, word):
        log.append((word.index, "grammar/standing", "the word names a law, a treaty or a day"))
        return None
    for match in view.names.at(word.index, "event"):
        use = view.lexicon.events[match.use.index]
        if conditions_hold(view, use, word.index, log, own=range(match.start, match.end)):
            end = view.words[match.end - 1].end
            phrase = view.phrase_with_head(word.index)
            while phrase is not None and (inner := view.nested(phrase)) is not None and inner.start < match.end:
                phrase = inner  # what the last word of the trigger governs: عملية تحرير *المدينة*
            return EventDraft(view, use, word.index, (match.char_start, end), "noun", None, phrase)
    if word.tag not in ("V", "N", "A") or word.reading is None:
        return None
    if word.tag == "A" and not _predicative(view, word):
        return None
    if word.tag == "N" and any(word.index in p.adjectives for p in view.phrases):
        return None  # القوات المهاجمة: a participle that describes
    if word.tag == "N" and (participle := _predicate_participle(view, word)) is not None:
        word.reading = participle
    readings = [
        word.reading,
        *(
            r
            for r in word.readings
            if r is not word.reading and r.pos == word.reading.pos and r.article == word.reading.article
        ),
    ]
    best: EventDraft | None = None
    best_rank = (False, 0)
    for reading in readings:
        if reading.pos == "verb" and word.tag != "V":
            continue
        for index in reading.uses("event"):
            use = view.lexicon.events[index]
            if not conditions_hold(view, use, word.index, log):
                continue
            if reading.pos != "verb" and _of_people(view, use, word.index):
                log.append((word.index, use.rule, "what it happens to is no place"))
                continue
            rank = (len(use.with_) > 0, _how_near(view, use, word.index))
            if rank > best_rank:
                phrase = view.phrase_with_head(word.index) if reading.pos != "verb" else None
                start = word.stem_offset if reading.pos != "verb" else word.offset(reading.stem_start)
                best = EventDraft(view, use, word.index, (start, word.end), reading.pos, reading, phrase)
                best_rank = rank
    if best is not None and best.pos == "verb" and best.reading is not None and not word.reading.has_use("event"):
        word.reading = best.reading  # أضرب العمال: the act says which verb the letters are
    if best is not None and best.use.with_:
        with_end = _with_end(view, best.use, word.index)
        if with_end is not None:
            best.with_end = with_end
            if with_end - word.index <= 2:
                best.span = (best.span[0], view.words[with_end - 1].end)
            elif best.use.carries:
                best.span = _noun_carried(view, best.use, word.index, with_end) or best.span
    return best


_PLACE = "place"
_PEOPLE = frozenset({"member", "people", "person", "collective", "office"})


def _of_people(view: SentenceView, use: EventUse, index: int) -> bool:
    """True where people stand in the idafa of an act that only happens to a place: سقوط *ثلاثة جنود*."""
    befalls = use.noun_frame.get("idafa") == _PLACE and "object" not in use.verb_frame
    phrase = view.phrase_with_head(index) if befalls else None
    inner = view.nested(phrase) if phrase is not None else None
    mention = view.actor(inner) if inner is not None else None
    return mention is not None and mention.kind in _PEOPLE


def _may_say(view: SentenceView, word: Word) -> bool:
    """True for the few words that are looked at more closely: one of their readings or a phrase that begins with them is an act."""
    return "event" in word.analysis.kinds or view.names.begins(word.index, "event")


_NAMED_BODIES = frozenset({"group", "force", "body", "institution"})


def _names_a_body(view: SentenceView, word: Word) -> bool:
    """True for a noun in the idafa of a body that it names: قوات *الاحتلال*، محكمة *جرائم* الحرب، كتائب *فجر* أزواد."""
    if word.tag not in ("N", "X") or word.conj or word.prep:
        return False
    phrase = view.phrase_with_head(word.index)
    if phrase is None or phrase.governor is None or view.words[phrase.governor.head].article:
        return False
    readings = view.words[phrase.governor.head].readings
    return any(r.is_any("role", _NAMED_BODIES) for r in readings) and not any(
        r.has_any(("event", "light")) for r in readings
    )


def _names_a_party(view: SentenceView, word: Word) -> bool:
    """True for an act with article after which a party is called, where nothing says to which place it is done: برصاص *الاحتلال*, not
    *الاحتلال* الحوثي للمدينة."""
    if word.tag != "N" or not word.article or word.reading is None:
        return False
    if all(view.lexicon.naming[i].over for i in word.reading.uses("naming")):
        return False
    phrase = view.phrase_with_head(word.index)
    behind = view.words[phrase.end] if phrase is not None and phrase.end < len(view.words) else None
    return behind is None or behind.prep != "ل"


def _speaks(view: SentenceView, word: Word) -> bool:
    """True for the name of a body right behind a verb of saying: أعلن *التحالف* مقتل جنود."""
    phrase = view.phrase_with_head(word.index) if word.tag == "N" and word.article and word.index else None
    if phrase is None or phrase.start != word.index or view.actor(phrase) is None:
        return False
    verb = view.words[word.index - 1].reading if view.words[word.index - 1].tag == "V" else None
    return verb is not None and any(view.lexicon.cues[i].attribution is not None for i in verb.uses("cue"))


def _predicate_participle(view: SentenceView, word: Word) -> Reading | None:
    """The participle reading of a noun that is a predicate: of كان، ظل (لا يزال *معتقلا*), of a clause without verb (العمال *مضربون*),
    or as the state of a subject (بقي المدون *موقوفا*)."""
    clause = view.clause_of(word.index)
    if word.article or word.prep or word.enclitic or word.conj:
        return None
    if clause.auxiliary is None:
        before = [
            p
            for p in view.phrases
            if p.end <= word.index and p.bare and view.words[p.head].clause == clause.index and not view.is_time(p)
        ]
        if not before or before[0].prep or not before[0].definite:
            return None
        if clause.verb is None:
            predicate = len(before) == 1 and before[0].end == word.index and view.actor(before[0]) is not None
            return (
                next(
                    (
                        r
                        for r in word.analysis.readings
                        if r.pos == "adjective" and not r.article and r.features.case != "obl" and r.has_use("event")
                    ),
                    None,
                )
                if predicate
                else None
            )
        if clause.verb > word.index or (len(before) < 2 and takes_object(view, clause.verb)):
            return None
    return next(
        (r for r in word.analysis.readings if r.pos == "adjective" and r.features.case == "acc" and r.has_use("event")),
        None,
    )


def _predicative(view: SentenceView, word: Word) -> bool:
    """A participle says an event only of a subject (لا يزال معتقلا، القائد محاصر); beside or instead of a noun it describes."""
    reading = word.reading
    if (
        reading is not None
        and reading.pos == "adjective"
        and any(p.prep == AGENT and p.governor is None and p.prep_index == word.index + 1 for p in view.phrases)
    ):
        return True  # السكان *المهجرين* على يد المستوطنين: who did it is said, so it is an act
    if word.article or word.prep or reading is None or reading.pos != "adjective":
        return reading is not None and reading.pos != "adjective"
    if (
        any(word.index in p.adjectives and view.words[p.head].tag != "V" for p in view.phrases)
        and reading.features.case != "acc"
    ):
        return False
    clause = view.clause_of(word.index)
    if reading.features.case == "acc" or clause.auxiliary is not None:
        return True
    before = [
        p
        for p in view.phrases
        if p.end <= word.index and p.governor is None and view.words[p.head].clause == clause.index
    ]
    return clause.verb is None and bool(before) and before[0].definite and not before[0].prep


def conditions_hold(
    view: SentenceView, use: EventUse, index: int, log: list[tuple[int, str, str]], own: range | None = None
) -> bool:
    """True when what an entry asks of the words around a trigger holds; `log` gets why not."""
    if use.not_with and view.mentions(use.cancelled_by) and _stands_beside(view, use.not_with, index, own):
        log.append((index, use.rule, "a word that cancels this reading stands in the clause"))
        return False
    if not _how_near(view, use, index):
        log.append((index, use.rule, "none of the words that this reading needs stands in the clause"))
        return False
    if use.with_ and _with_end(view, use, index) is None:
        log.append((index, use.rule, "the word that must follow does not"))
        return False
    kind = "verbs" if view.words[index].tag == "V" else "nouns"
    if use.figurative in (kind, "all") and needs_conflict(view, own or range(index, index + 1)):
        log.append((index, use.rule, f"the text is on {view.subject}, and no word of conflict stands in the sentence"))
        return False
    return True


def _stands_beside(view: SentenceView, sequences: tuple[tuple[str, ...], ...], index: int, own: range | None) -> bool:
    """Whether one of the word sequences stands in the clause of a trigger, outside its `own` words."""
    words = view.clause_of(index).words
    return view.holds(sequences, frozenset(words if own is None else [i for i in words if i not in own]))


def _how_near(view: SentenceView, use: EventUse, index: int) -> int:
    """How near the words stand that an entry needs: 0 nowhere; 1 only the text is on the subject that it needs, or one of a class that it needs (`#member`) stands in the clause and
    those that belong to it (a class is too wide to look for it farther away); 2 it needs none; 3 behind the trigger in the sentence (what
    stands before it belongs to other acts); 4 in the clause."""
    if not use.only_with:
        return 2
    classes, others = use.needed_classes, use.needed_words
    if not view.mentions(use.needs):
        return int(view.conflict and _ON_CONFLICT in classes)
    near = _beside(view, view.clause_of(index))
    if view.holds(others, near):
        return 4
    if view.holds(others, range(index, len(view.words))):
        return 3
    if view.conflict and _ON_CONFLICT in classes:
        return 1
    return int(bool(classes) and view.holds(classes, near - {index}))


_ON_CONFLICT = (CLASS + "conflict",)


def _around(clause: Clause) -> frozenset[int]:
    """The words of a clause and of those that it continues: بدأت *القيادات* … تعمل على الخروج."""
    words = set(clause.words)
    linked = clause.sibling or clause.parent
    while linked is not None and clause.kind in ("serial", "coordinate", "relative"):
        words.update(linked.words)
        clause, linked = linked, linked.sibling or linked.parent
    return frozenset(words)


def _beside(view: SentenceView, clause: Clause) -> frozenset[int]:
    """The words of a clause, of those that it continues, and of the participles that accompany its verb: تجمع … *مطالبين*."""
    words = set(_around(clause))
    for other in view.clauses:
        if other.sibling is clause and other.verb is not None and is_participle(view.words[other.verb]):
            words.update(other.words)
    return frozenset(words)


def _with_end(view: SentenceView, use: EventUse, index: int) -> int | None:
    """The end of the required words behind a trigger, within its clause and eight words."""
    if not view.mentions(use.completed_by):
        return None
    for position in range(index + 1, min(len(view.words), index + 9)):
        word = view.words[position]
        if word.clause != view.words[index].clause:
            break
        for sequence in use.with_:
            if view.holds((sequence,), range(position, position + len(sequence))):
                return position + len(sequence)
    return None


def _noun_carried(view: SentenceView, use: EventUse, index: int, end: int) -> tuple[int, int] | None:
    """Where the noun stands that a verb parted from it carries (ألقت الشرطة *القبض*): the trigger is the noun of the act."""
    start = max((i for i in range(index + 1, end) if view.holds(use.with_, range(i, end))), default=index)
    first = view.words[start]
    if start == index:
        return None
    return first.stem_offset, view.words[end - 1].end


_JUDGEMENT = "ACCUSE"


def _judges(verb: EventDraft, noun: EventDraft) -> bool:
    """True for a verb about a definite act of the same type, which is another's: انتقدت اللجنة *التحقيقات*, أدان *اتهامات الحكومة*."""
    return verb.use.type == _JUDGEMENT and noun.phrase is not None and noun.phrase.definite


def without_carriers(view: SentenceView, drafts: list[EventDraft]) -> list[EventDraft]:
    """Drops what only carries another event of the same type: a noun (*عملية* اغتيال) or a verb whose object it is (*وقع* اتفاقا)."""
    kept: list[EventDraft] = []
    by_whom = frozenset(p.prep_index for p in view.phrases if p.prep == AGENT)
    for draft in drafts:
        if draft.pos == "verb":
            slots = verb_slots(view, draft.trigger)
            carries = "object" in draft.use.verb_frame or slots.passive
            heads = {p.head for p in slots.object} if carries else set()
            if draft.use.type == "PROTEST" or _occurs(view, draft):
                heads |= {p.head for p in slots.subject}  # خرجت *مظاهرة*، *غارة* استهدفت منزلا
            inner = next(
                (
                    d
                    for d in drafts
                    if d.pos != "verb"
                    and d.use.type == draft.use.type
                    and d.trigger in heads
                    and not _explodes(view, draft, d)
                    and not _judges(draft, d)
                ),
                None,
            )
            if inner is not None:
                inner.carrier_verb = draft
                continue
            kept.append(draft)
            continue
        fires = draft.trigger in by_whom
        if any(
            _explodes(view, d, draft) or _is_means(view, d, draft) or (fires and _by_fire(d, draft)) for d in drafts
        ):
            continue
        inner = next(
            (
                d
                for d in drafts
                if d is not draft
                and d.phrase is not None
                and draft.phrase is not None
                and d.phrase.governor is draft.phrase
                and d.use.type == draft.use.type
            ),
            None,
        )
        if inner is not None and not _turned_back(draft):
            inner.notes.append(f"carried by {view.words[draft.trigger].text}")
            inner.span = (
                (draft.span[0], inner.span[1]) if view.words[inner.trigger].start - draft.span[1] < 3 else inner.span
            )
            inner.phrase = draft.phrase if not view.nested(inner.phrase) else inner.phrase  # type: ignore[arg-type]
            continue
        kept.append(draft)
    return kept


def _turned_back(draft: EventDraft) -> bool:
    """True for the verbal noun of an act upon an attack, whose object is never told as its own: *إحباط* هجوم، *صد* زحف."""
    return draft.use.noun_frame.get("idafa") == "ignore" and "object" not in draft.use.verb_frame


def _occurs(view: SentenceView, draft: EventDraft) -> bool:
    """True for a verb whose subject can be the event itself: استهدف."""
    return any(
        view.lexicon.lights[i].kind == "occur" for r in view.words[draft.trigger].readings for i in r.uses("light")
    )


def _explodes(view: SentenceView, verb: EventDraft, noun: EventDraft) -> bool:
    """True for what goes off: انفجرت *سيارة مفخخة* is one event, and the noun its instrument."""
    if verb.pos != "verb" or verb.use.type != noun.use.type or verb.use.verb_frame.get("subject") != "instrument":
        return False
    return noun.trigger in {p.head for p in verb_slots(view, verb.trigger).subject}


def _by_fire(verb: EventDraft, noun: EventDraft) -> bool:
    """True for the fire with which a verb of the same type says that somebody did it: قتل رجل *برصاص قناص*. The noun stands where one
    is named by whom."""
    return verb.trigger < noun.trigger and verb.use.type == noun.use.type and verb.clause == noun.clause


def _is_means(view: SentenceView, verb: EventDraft, noun: EventDraft) -> bool:
    """True for the thing by which a verb of the same type did it: استهدفوا الدورية *بعبوة ناسفة*."""
    phrase = noun.phrase
    return (
        phrase is not None
        and phrase.governor is None
        and phrase.prep == "ب"
        and noun.use.noun_frame.get("idafa") == "ignore"
        and verb.pos == "verb"
        and verb.trigger < noun.trigger
        and verb.use.type == noun.use.type
        and verb.use.verb_frame.get("ب") == "instrument"
        and view.words[verb.trigger].clause == view.words[noun.trigger].clause
    )


def extent(draft: EventDraft) -> range:
    last = draft.trigger
    while last + 1 < len(draft.view.words) and draft.view.words[last + 1].end <= draft.span[1]:
        last += 1
    return range(draft.trigger, last + 1)
