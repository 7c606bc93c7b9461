"""How far words reach: noun phrases with what depends on them, clauses with theirs, and the borders between main
statements."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.coding.agreement import group, leading
from rasid.coding.arguments import verb_slots
from rasid.coding.clause import SPOKEN, Clause, is_participle
from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView
from rasid.coding.words import Reading, Word

CONTRAST = "contrast"
"""The class of words that start a new main statement."""
RESUMPTION = "resumption"
"""The class of words of contrast whose pronoun takes up the subject of the sentence."""
ADJUNCT = "adjunct"
"""The class of prepositions that add circumstances: what stands behind them is not aimed at, demanded or denied with
the rest."""
_DATING = frozenset({"before", "after", "cause", "condition"})
_OR = "او"
JOINING = frozenset({"SUB", "PART"})
"""The tags of words of contrast that join a clause (بينما، فيما); the others (من جهته) begin anew."""
_BUT = frozenset({"لكن", "ولكن"})
MAX_BETWEEN = 6
"""Words from a verb of saying to the أن of what is said."""
MAX_VERB_SCOPE = 6
"""Words between a negation or future particle and the verb that it governs."""


def before(words: frozenset[int], stop: int) -> frozenset[int]:
    """Those of the words that stand before the word `stop`."""
    return frozenset(i for i in words if i < stop)


def segment_of(view: SentenceView, index: int, borders: Sequence[int]) -> range:
    """The main statement of the sentence that a word belongs to."""
    low, high = 0, len(view.words)
    for border in borders:
        if border <= index:
            low = border
        else:
            high = border
            break
    return range(low, high)


def spoken_on(
    view: SentenceView, words: frozenset[int], opener: int, borders: Sequence[int], start: int
) -> frozenset[int]:
    """What is said behind أن, and what goes on behind the next words of contrast when nobody else begins to speak there:
    قال إن القوات تقدمت *بينما انسحب المسلحون*. `start`: the verb of saying; one that itself only describes somebody says no more."""
    home = view.clause_of(opener)
    if view.words[opener].tag != "COMP" or any(c.kind == "relative" and c.start <= start for c in home.ancestors()):
        return words
    said = set(words)
    for border in (b for b in borders if b > opener):
        behind = segment_of(view, border, borders)
        before = next((i for i in range(border - 1, opener, -1) if view.words[i].tag not in ("PUNCT", "QUOTE")), opener)
        if before not in said or view.words[border].tag not in JOINING or any(begins_speech(view, i) for i in behind):
            break
        said.update(behind)
    return frozenset(said)


def begins_speech(view: SentenceView, index: int) -> bool:
    """True for a verb of saying; one that has other senses (سلّم نفسه) only with what is said behind it."""
    word = view.words[index]
    if word.tag != "V" or word.reading is None or is_participle(word):
        return False
    if not any(view.lexicon.cues[i].attribution is not None for i in word.reading.uses("cue")):
        return False
    own = view.clause_of(index)
    return not word.reading.has_use("event") or any(
        c.parent is own and c.kind in ("complement", "quote") for c in view.clauses
    )


def speaks_on(view: SentenceView, verb: int) -> bool:
    """True for a verb of saying behind the pronoun of a contrast: …، *لكنه قال*؛ …، غير *أنها نفت*."""
    word = view.words[verb]
    if word.tag != "V" or word.reading is None or not verb:
        return False
    if not any(view.lexicon.cues[i].attribution is not None for i in word.reading.uses("cue")):
        return False
    if _of_the_spoken_of(view, verb):
        return False
    return RESUMPTION in view.words[verb - 1].analysis.particle or any(
        m.use.kind == "particle" and m.use.detail == RESUMPTION and m.end == verb
        for i in range(max(0, verb - 2), verb)
        for m in view.names.by_start.get(i, ())
    )


def _of_the_spoken_of(view: SentenceView, verb: int) -> bool:
    """True where the gender of the verb rules out that the pronoun takes up who speaks, so that what is said goes on: قال قيادي إن الحركة
    قصفت الموقع *لكنها رفضت* الهدنة."""
    main = view.clauses[0].verb
    if (
        main is None
        or main >= verb
        or not any(c.kind == "complement" and c.parent is view.clauses[0] for c in view.clauses)
    ):
        return False
    one, other = view.words[main].reading, view.words[verb].reading
    if one is None or other is None or not any(view.lexicon.cues[i].attribution is not None for i in one.uses("cue")):
        return False
    genders = {one.features.gender, other.features.gender}
    return genders == {"f", "m"} and other.features.number == "sg"


def speaker_before(view: SentenceView, verb: int) -> int | None:
    """Where somebody begins behind a comma and و, or behind لكن, before a verb of saying with what is said behind it: تقول أنقرة إن …،
    *وبغداد* تقول إن; انسحب الجيش، لكن *شهودا* قالوا إن."""
    word = view.words[verb]
    if word.tag != "V" or word.conj or word.reading is None or verb < 2 or verb + 1 >= len(view.words):
        return None
    if not any(view.lexicon.cues[i].attribution is not None for i in word.reading.uses("cue")):
        return None
    phrase = leading(view, verb)
    if phrase is None or phrase.start < 2:
        return None
    before = view.words[phrase.start - 1]
    if before.folded in _BUT:
        return phrase.start if _says_behind(view, verb) and _somebody(view, phrase) else None
    if view.words[verb + 1].tag not in ("COMP", "QUOTE") or view.words[phrase.start].conj != "و":
        return None
    if before.tag != "PUNCT":
        return None
    return phrase.start if view.actor(phrase) is not None or view.place(phrase) is not None else None


def _says_behind(view: SentenceView, verb: int) -> bool:
    """True where what is said opens behind the verb, a time or a place at most between: قالت *أمس إن*."""
    for word in view.words[verb + 1 : verb + 1 + MAX_BETWEEN]:
        if word.tag in ("COMP", "QUOTE"):
            return True
        if word.tag in ("V", "REL", "PUNCT"):
            return word.text == ":"
    return False


def _somebody(view: SentenceView, phrase: Phrase) -> bool:
    readings = view.words[phrase.head].analysis.readings
    nameless = any(r.pos != "verb" and r.uses("anonymous") for r in readings)
    return view.actor(phrase) is not None or view.place(phrase) is not None or nameless


def noun_at(view: SentenceView, index: int) -> Phrase | None:
    """The noun phrase that begins at a word, or holds it; quotation marks, demonstratives and أي before it are
    passed over."""
    position = index
    while position < len(view.words) and position - index < 3 and not view.words[position].nominal:
        if view.words[position].tag not in ("QUOTE", "DEM", "PART", "CONJ", "NUM", "P") or (
            position > index and view.words[position].tag == "P"
        ):
            return None
        position += 1
    found = [p for p in view.phrases if p.start <= position < p.end and not p.pronoun]
    if not found:
        return None
    begins = [p for p in found if p.start >= index]
    return begins[0] if begins else max(found, key=lambda p: p.start)


def with_joined(view: SentenceView, phrase: Phrase, start: int = 0) -> frozenset[int]:
    return frozenset(i for p in group(view, phrase) for i in range(max(p.start, start), p.end))


def with_alternative(view: SentenceView, words: frozenset[int]) -> frozenset[int]:
    """What is not so, up to the first comma, with what أو adds to it: لم تقع أضرار *أو إصابات*; دون قتال، ومحاكمة …"""
    comma = next((i for i in sorted(words) if i > min(words) and view.words[i].text == "،"), None)
    comma = comma if comma is not None else _gap(view, words)
    if comma is not None:
        return before(words, comma)
    last = max(words)
    while last + 2 < len(view.words) and view.words[last + 1].folded == _OR:
        phrase = noun_at(view, last + 2)
        if phrase is None or phrase.start > last + 2:
            break
        words |= frozenset(range(last + 1, phrase.end))
        last = phrase.end - 1
    return words


def _gap(view: SentenceView, words: frozenset[int]) -> int | None:
    """A comma between the words that is none of them."""
    return next((i for i in range(min(words), max(words)) if i not in words and view.words[i].text == "،"), None)


def another_that(word: Word) -> bool:
    """True for the أن or إن that goes on behind و with what is said: أكد أن القوات تحركت لمهاجمة المدينة *وأن* الطيران قصفها."""
    joined = word.tag in ("COMP", "CONJ") and "complementizer" in word.analysis.particle
    return joined and word.analysis.particle_conj == "و"


def extended(view: SentenceView, phrase: Phrase, start: int = 0) -> frozenset[int]:
    """A noun with all that depends on it: what follows in its clause up to the next verb, colon or semicolon."""
    clause = view.words[phrase.head].clause
    first = max(phrase.start, start)
    last = phrase.end - 1
    for index in range(first, len(view.words)):
        word = view.words[index]
        if (word.clause == clause and word.tag == "V") or word.text in "؛:.!؟?":
            break
        if index >= phrase.end and another_that(word):
            break  # قال إن القوات تحركت لمهاجمة المدينة *وأن* الطيران قصف الجسر
        if word.clause != clause and not view.clauses[word.clause].within(view.clauses[clause]):
            break
        if view.clauses[word.clause].kind == "adverbial" and word.clause != clause and index > phrase.end:
            break
        last = index
    return frozenset(range(first, last + 1))


def without_adjuncts(view: SentenceView, words: frozenset[int]) -> frozenset[int]:
    """The words up to the first circumstance: دعا إلى الانسحاب *بعد مقتل عشرة*، سعى إلى السيطرة *بالتزامن مع* …"""
    first = min(words)
    for index in sorted(words):
        if index == first or view.words[index].tag not in ("P", "N", "X"):
            continue
        for match in view.names.by_start.get(index, ()):
            dates = match.use.kind == "cue" and view.lexicon.cues[match.use.index].category in _DATING
            if (dates or (match.use.kind == "particle" and match.use.detail == ADJUNCT)) and not match.prep:
                return before(words, index)
        if ADJUNCT in view.words[index].analysis.particle:
            return before(words, index)
    return words


def is_act(view: SentenceView, index: int) -> bool:
    """True for an event noun or another noun of acting."""
    word = view.words[index]
    if word.reading is None:
        return False
    return any(
        r.has_any(("event", "light")) or r.is_a("word", "act") for r in word.analysis.readings if r.pos == "noun"
    )


def to_clause_end(view: SentenceView, start: int, clause: Clause) -> frozenset[int]:
    """From a governed noun to the end of its clause (with its complements and relative clauses), at most to the next
    verb, and to a comma behind which another verb's أن or a new statement (فقد …) begins."""
    stop = next((i for i in clause.words if i > start and view.words[i].tag == "V"), len(view.words))
    for index in range(start + 1, min(stop, len(view.words) - 1)):
        behind = view.words[index + 1]
        if view.words[index].text == "،" and (
            behind.tag == "COMP" or another_that(behind) or (behind.tag == "PART" and behind.conj == "ف")
        ):
            stop = index
            break
    goes_on = next((c.start for c in view.clauses if start < c.start < stop and _tells_beside(view, c, clause)), stop)
    inside = view.clauses_within(clause)
    return frozenset(w.index for w in view.words[start:goes_on] if w.clause in inside)


def _tells_beside(view: SentenceView, clause: Clause, home: Clause) -> bool:
    """True for a clause with و behind a comma that goes on from a participle beside the verb of `home`, and belongs to nothing that
    verb takes: أكد الوزير دعم بلاده، داعيا إلى الهدوء، *وأعلنت* الشرطة …"""
    beside = clause.sibling
    return (
        clause.kind == "coordinate"
        and clause.parent is home
        and beside is not None
        and beside.kind == "serial"
        and beside.parent is home
        and beside.verb is not None
        and is_participle(view.words[beside.verb])
        and clause.start > 0
        and view.words[clause.start - 1].text in "،,"
    )


def reach(view: SentenceView, clause: Clause) -> set[int]:
    """The words of a clause, of all that depends on it, and of the clauses coordinated with it that name no speaker
    of their own, unless only who is spoken of can be that speaker."""
    members = {clause.index}
    for other in view.clauses:
        if other.index in members or other.start < clause.start:
            continue
        joined = other.sibling is not None and other.sibling.index in members
        again = (
            clause.kind != "quote"  # «لا نعرف التفاصيل. لكن *نعرف* أن …»: the mark that closes it ends it
            and other.kind != "complement"
            and joined
            and _speaks(view, other)
            and not _speaks_inside(view, clause, other)
        )
        described = other.kind == "coordinate" and other.sibling is not None and other.sibling.kind == "relative"
        if other.parent is not None and other.parent.index in members:
            if not (again and described and other.parent is clause and clause.kind != "quote"):
                members.add(other.index)
        elif joined and not again:
            members.add(other.index)
    return {w.index for w in view.words if w.clause in members}


def _speaks_inside(view: SentenceView, said: Clause, other: Clause) -> bool:
    """True where the gender of a verb of saying rules out that who says the clause before goes on: قال المرصد إن الفصائل انسحبت
    *وأعلنت* أن …"""
    outer = said.parent.verb if said.kind == "complement" and said.parent is not None else None
    if outer is None or other.verb is None:
        return False
    one, two = view.words[outer].reading, view.words[other.verb].reading
    if one is None or two is None or not one.features.gender or not two.features.gender or two.features.person != 3:
        return False
    if one.features.gender == two.features.gender:
        return False
    subjects = verb_slots(view, other.verb, transitive=False).subject
    return not any(p.start > other.verb and (view.actor(p) is not None or not _says_act(view, p)) for p in subjects)


def _says_act(view: SentenceView, phrase: Phrase) -> bool:
    reading = view.words[phrase.head].reading
    return reading is not None and (reading.has_use("event") or reading.has_use("light"))


def _speaks(view: SentenceView, clause: Clause) -> bool:
    """True for a coordinated clause whose verb is itself a cue of saying with what is said behind it."""
    if clause.verb is None:
        return False
    reading = view.words[clause.verb].reading
    if reading is None or not any(
        view.lexicon.cues[i].category == "attribution" or view.lexicon.cues[i].attribution for i in reading.uses("cue")
    ):
        return False
    if reading.features.person == 1:
        return True  # ننفي … وندين …: each verb of a speaker in the first person is a statement of its own
    moves = all(view.lexicon.events[i].type not in SPOKEN for i in reading.uses("event"))
    if (
        not (moves and view.words[clause.verb].enclitic)
        and reading.has_use("event")
        and clause.verb
        and view.words[clause.verb - 1].text == "،"
    ):
        # not ونقلته إلى جهة مجهولة, which is no speech
        return True  # أفاد بأن …، *وطالب* الأمم المتحدة ب …: behind a comma the speaker is spoken of again
    return view.says(clause)


def next_verb(view: SentenceView, end: int) -> set[int]:
    """The verb that a particle governs: the next one, with only adverbs, pronouns and short phrases between; else
    the noun."""
    for position in range(end, min(len(view.words), end + MAX_VERB_SCOPE)):
        word = view.words[position]
        if word.tag == "V":
            if _continues(word):
                return set()
            if _auxiliary(word):
                return {position} | next_verb(view, position + 1)
            return {position} | carried_objects(view, position)
        if word.tag in ("PUNCT", "REL", "SUB") or (word.tag == "COMP" and position > end):
            break
    phrase = noun_at(view, end)
    return set(with_joined(view, phrase, end)) if phrase is not None else set()


def _continues(word: Word) -> bool:
    """ما زال، لا يزال: negated, the verb says that something goes on."""
    return any(r.lexeme.key == "زال" and "auxiliary" in r.lexeme.classes for r in word.readings)


def _auxiliary(word: Word) -> bool:
    return any("auxiliary" in r.lexeme.classes for r in word.readings)  # تكن is rarely 'harbours'


_THERE_IS = "وجد"


def _exists(reading: Reading) -> bool:
    """True for the passive of 'find', by which there is something or not: لا *توجد* مفاوضات."""
    return reading.lexeme.key == _THERE_IS and reading.features.voice == "passive"


def carried_objects(view: SentenceView, verb: int) -> set[int]:
    """The event nouns that a light verb carries share its polarity: لم يشن هجوما."""
    reading = view.words[verb].reading
    if reading is None or not (reading.has_use("light") or _exists(reading)):
        return set()
    stop = next(
        (
            i
            for i in range(verb + 1, len(view.words))
            if view.words[i].tag in ("V", "COMP", "REL", "SUB") or view.words[i].text in "،؛.:"
        ),
        len(view.words),
    )
    behind = without_adjuncts(view, frozenset(range(verb, stop)))  # لم ينجح *بسبب المعارك*
    return set(behind - {verb})
