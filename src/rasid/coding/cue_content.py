"""What a cue governs: the clause that أن opens, the quotation, the noun it takes, the rest of its clause, or, for a cue that
stands behind or beside what it comments (كما قال، بحسب المصدر), the statement around it.

The lexicon names the openers of a cue's content; here grammar finds them. Content never crosses into the next main statement
(فيما، بينما، من جهته).
"""

from __future__ import annotations

from typing import NamedTuple

from rasid.coding.arguments import group, verb_slots
from rasid.coding.clauses import Clause
from rasid.coding.phrases import Phrase
from rasid.coding.view import SentenceView
from rasid.coding.words import Word
from rasid.knowledge.lexicon import CueUse

CONTRAST = "contrast"
"""The class of words that start a new main statement."""
ADJUNCT = "adjunct"
"""The class of prepositions that add circumstances: what stands behind them is not aimed at, demanded or denied with the rest."""
_DATING = frozenset({"before", "after", "cause", "condition"})
_COMMENT = frozenset({"كما", "حسبما", "وفقما", "مثلما"})
_COMMENT_PREPOSITIONS = frozenset({"علي", "وفق", "حسب", "بحسب"})
_KINDS_OF_CONTENT = frozenset({"clause", "quote", "masdar", "noun"})
_PREPOSITIONS = frozenset({"ل", "ب", "في", "من", "الي", "علي", "عن", "مع", "دون"})
_OPENERS = ("بان", "لان", "ان", "الا")
_CLAUSAL = frozenset({"condition", "question", "possibility", "probability", "certainty", "future", "before", "after", "aim", "demand"})
MAX_VERB_SCOPE = 6
"""Words between a negation or future particle and the verb that it governs."""
MAX_OPENER = 18
"""Words between a cue and what opens its content: its subject, and whom it addresses."""


class Content(NamedTuple):
    """The words governed. `rank` is how surely they are the cue's: 4 a two-word opener, 3 أن or a quotation, 2 a preposition or an
    event noun, 1 the rest of the clause. `opener` is the first word of what opens them."""

    words: frozenset[int]
    rank: int
    opener: int | None = None


def find_content(view: SentenceView, use: CueUse, start: int, end: int, verb: int | None) -> Content | None:
    """What the cue `use` at words `start:end` governs; None when it governs nothing and so is no cue here."""
    home = view.clause_of(verb if verb is not None else max(start, end - 1))
    found: Content | None
    if use.scope == "sentence":
        found = Content(frozenset(w.index for w in view.words if not start <= w.index < end), 1)
    elif use.scope == "verb":
        found = _verb_content(view, use, start, end, verb, home)
    elif use.scope == "noun":
        found = _noun_content(view, use, start, end, home)
    elif use.position == "after" or _comments(view, home, start):
        found = Content(_commented(view, home, start, end), 2)
    elif use.pos == "phrase" and use.holder == "subject" and not _has_verb(view, start, end) and end < len(view.words) and view.words[end].tag == "V":
        found = Content(_commented(view, view.clause_of(end), start, end + 1), 2)
    else:
        found = _opened(view, use, start, end, verb, home) or _unopened(view, use, start, end, verb, home)
    if found is None:
        return None
    segment = _segment(view, start)
    words = frozenset(i for i in found.words if i in segment and not start <= i < end)
    return found._replace(words=words) if words else None


def _segment(view: SentenceView, index: int) -> range:
    """The main statement of the sentence that a word belongs to."""
    low, high = 0, len(view.words)
    for border in statement_borders(view):
        if border <= index:
            low = border
        else:
            high = border
            break
    return range(low, high)


def statement_borders(view: SentenceView) -> list[int]:
    """The words that start a new main statement; inside a quotation they do not."""
    found = set()
    for match in view.names.all("particle"):
        if match.use.detail == CONTRAST:
            found.add(match.start)
    for word in view.words:
        if CONTRAST in word.analysis.particle and word.tag in ("SUB", "PART") and not _begins_phrase(view, word.index):
            found.add(word.index)
    return sorted(i for i in found if i and not any(c.kind == "quote" for c in view.clause_of(i).ancestors()))


def _has_verb(view: SentenceView, start: int, end: int) -> bool:
    return any(view.words[i].tag == "V" for i in range(start, end))


def _begins_phrase(view: SentenceView, index: int) -> bool:
    """فيما يبدو، فيما إذا: the word is part of a longer cue."""
    following = view.words[index + 1] if index + 1 < len(view.words) else None
    return any(m.use.kind == "cue" and m.length > 1 for m in view.names.by_start.get(index, ())) or (following is not None and following.tag == "SUB")


# -- scope verb and scope noun ----------------------------------------------------------------------------------------


def _verb_content(view: SentenceView, use: CueUse, start: int, end: int, verb: int | None, home: Clause) -> Content | None:
    if verb is None:
        found = _next_verb(view, end)
        return Content(frozenset(found), 1) if found else None
    opened = _complement(view, home, end)
    if opened is not None and opened.verb is not None:
        return Content(frozenset({opened.verb} | _objects(view, opened.verb)), 3)
    phrase = _taken_noun(view, use, end, home, verb)
    if phrase is not None:
        return Content(_with_joined(view, phrase), 2)
    if "clause" in use.content:
        found = _next_verb(view, end)
        return Content(frozenset(found), 1) if found else None
    return None


def _next_verb(view: SentenceView, end: int) -> set[int]:
    """The verb that a particle governs: the next one, with only adverbs, pronouns and short phrases between; else the noun."""
    for position in range(end, min(len(view.words), end + MAX_VERB_SCOPE)):
        word = view.words[position]
        if word.tag == "V":
            if _continues(word):
                return set()
            if _auxiliary(word):
                return {position} | _next_verb(view, position + 1)
            return {position} | _objects(view, position)
        if word.tag in ("PUNCT", "REL", "SUB") or (word.tag == "COMP" and position > end):
            break
    phrase = noun_at(view, end)
    return set(_with_joined(view, phrase, end)) if phrase is not None else set()


def _continues(word: Word) -> bool:
    """ما زال، لا يزال: negated, the verb says that something goes on."""
    return word.reading is not None and word.reading.lexeme.key == "زال"


def _auxiliary(word: Word) -> bool:
    return word.reading is not None and any(u.kind == "word" and u.detail == "auxiliary" for u in word.reading.lexeme.uses)


def _objects(view: SentenceView, verb: int) -> set[int]:
    """The event nouns that a light verb carries share its polarity: لم يشن هجوما."""
    reading = view.words[verb].reading
    if reading is None or not reading.has_use("light"):
        return set()
    stop = next((i for i in range(verb + 1, len(view.words)) if view.words[i].tag in ("V", "COMP", "REL", "SUB") or view.words[i].text in "،؛.:"), len(view.words))
    return set(range(verb + 1, stop))


def _noun_content(view: SentenceView, use: CueUse, start: int, end: int, home: Clause) -> Content | None:
    if use.position == "after":
        phrase = _described(view, use, start, home)
        return Content(frozenset(range(phrase.start, phrase.end)), 2) if phrase is not None else None
    if use.pos == "noun":
        own = view.phrase_with_head(start)
        inner = view.nested(own) if own is not None else None
        if inner is not None and (use.holder != "idafa" or view.actor(inner) is None):
            return Content(_extended(view, inner), 2)
        return _opened(view, use, start, end, None, home)
    if use.pos == "adjective":
        wanted = set(use.content) & _PREPOSITIONS
        behind = next((p for p in view.phrases if p.start >= end and p.governor is None and p.prep in wanted and not p.pronoun), None)
        if behind is None or (behind.prep_index or behind.start) - end > 2:
            return None
        return Content(_extended(view, behind), 2)
    if use.pos == "verb":
        behind = _taken_noun(view, use, end, home, start)
        return Content(_extended(view, behind), 2) if behind is not None else None
    phrase = noun_at(view, end)
    if phrase is None:
        return None
    if use.category not in ("negation", "distancing"):
        return Content(_extended(view, phrase, end), 2)
    words = _with_joined(view, phrase, end)
    last = view.words[end - 1]
    if use.category == "distancing" and last.tag == "V" and last.enclitic:
        # ما يسميه الكرملين انسحابا: the name follows whoever gives it
        named = next((p for p in view.phrases if p.start == phrase.end and p.governor is None and not p.pronoun), None)
        words |= _with_joined(view, named) if named is not None else frozenset()
    return Content(words, 2)


def _described(view: SentenceView, use: CueUse, index: int, home: Clause) -> Phrase | None:
    """What an adjective or a predicate says something of: its noun phrase, else the topic of the clause."""
    before = next((p for p in view.phrases if p.end == index and p.governor is None), None)
    if use.pos == "phrase" and before is not None and before.prep:
        return next((p for p in view.phrases if p.bare and not p.pronoun and p.end <= index and view.words[p.head].clause == home.index), before)
    for phrase in view.phrases:
        if not phrase.pronoun and phrase.start < index and (index in phrase.adjectives or phrase.end == index or phrase.start < index < phrase.end):
            outer = phrase
            while outer.governor is not None and index <= outer.end:
                outer = outer.governor
            return outer
    return next((p for p in view.phrases if p.bare and not p.pronoun and p.end <= index and view.words[p.head].clause == home.index), None)


def noun_at(view: SentenceView, index: int) -> Phrase | None:
    """The noun phrase that begins at a word, or holds it; quotation marks, demonstratives and أي before it are passed over."""
    position = index
    while position < len(view.words) and position - index < 3 and not view.words[position].nominal:
        if view.words[position].tag not in ("QUOTE", "DEM", "PART", "CONJ", "NUM", "P") or (position > index and view.words[position].tag == "P"):
            return None
        position += 1
    found = [p for p in view.phrases if p.start <= position < p.end and not p.pronoun]
    if not found:
        return None
    begins = [p for p in found if p.start >= index]
    return begins[0] if begins else max(found, key=lambda p: p.start)


def _with_joined(view: SentenceView, phrase: Phrase, start: int = 0) -> frozenset[int]:
    return frozenset(i for p in group(view, phrase) for i in range(max(p.start, start), p.end))


def _extended(view: SentenceView, phrase: Phrase, start: int = 0) -> frozenset[int]:
    """A noun with all that depends on it: what follows in its clause up to the next verb, colon or semicolon."""
    clause = view.words[phrase.head].clause
    first = max(phrase.start, start)
    last = phrase.end - 1
    for index in range(first, len(view.words)):
        word = view.words[index]
        if (word.clause == clause and word.tag == "V") or word.text in "؛:.!؟?":
            break
        if word.clause != clause and not view.clauses[word.clause].within(view.clauses[clause]):
            break
        if view.clauses[word.clause].kind == "adverbial" and word.clause != clause and index > phrase.end:
            break
        last = index
    return frozenset(range(first, last + 1))


# -- openers ----------------------------------------------------------------------------------------------------------


def _opened(view: SentenceView, use: CueUse, start: int, end: int, verb: int | None, home: Clause) -> Content | None:
    """The content by its openers, the surest first."""
    literal = _after_words(view, use, end, home)
    complement = _complement(view, home, end)
    if complement is not None and complement.marker is not None:
        rank = _opener_rank(view, use, complement)
        if rank:
            return Content(frozenset(reach(view, complement)), rank, complement.marker)
    if literal is not None:
        return literal
    if "quote" in use.content or "clause" in use.content or (use.category == "attribution" and verb is not None):
        speech = _direct_speech(view, home, end)
        if speech:
            return Content(frozenset(speech), 3, min(speech))
    return None


def _opener_rank(view: SentenceView, use: CueUse, clause: Clause) -> int:
    """How well the opener of a complement fits the cue; 0 when the cue does not take it."""
    assert clause.marker is not None
    word = view.words[clause.marker]
    opener = next((o for o in _OPENERS if word.analysis.particle_stem.startswith(o)), "ان")
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


def _complement(view: SentenceView, home: Clause, end: int) -> Clause | None:
    """The complement that depends on the cue's clause and opens behind the cue, with no other verb between."""
    for clause in view.clauses:
        if clause.kind != "complement" or clause.start < end or clause.marker is None:
            continue
        if clause.parent is not home and not (clause.start - end < MAX_OPENER and _inside_subject(clause, home)):
            continue
        between = range(end, clause.start)
        if any(view.words[i].tag == "V" and view.words[i].clause == home.index for i in between) or any(view.words[i].text in "؛:." for i in between):
            return None
        return clause
    return None


def _inside_subject(clause: Clause, home: Clause) -> bool:
    """The complement stands behind a clause that describes someone: نقلت عن مصدر لم يسمه *أن* …"""
    return clause.parent is not None and clause.parent.kind in ("relative", "serial") and clause.parent.parent is home


def _after_words(view: SentenceView, use: CueUse, end: int, home: Clause) -> Content | None:
    """Content behind words that the cue needs: حمّل … *مسؤولية* القصف، تساءل *هل* …"""
    for opener in use.content:
        words = opener.split()
        if opener in _KINDS_OF_CONTENT or opener in _PREPOSITIONS or words[-1] in _OPENERS:
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
            phrase = noun_at(view, behind) if behind < len(view.words) and view.words[behind].tag not in ("V", "COMP") else None
            if phrase is not None and len(view.words[position].folded) > 3:
                return Content(_to_clause_end(view, max(phrase.start, behind), view.clause_of(behind)), 4, position)
            rest = {i for i in range(behind, len(view.words)) if view.clause_of(i).within(clause)}
            if rest:
                return Content(frozenset(rest), 4, position)
    return None


def _direct_speech(view: SentenceView, home: Clause, end: int) -> set[int]:
    """A quotation or what follows a colon behind a cue of saying."""
    for clause in view.clauses:
        if clause.kind == "quote" and clause.start >= end and clause.parent is home and clause.start - end < MAX_OPENER:
            return reach(view, clause)
    for position in range(end, min(len(view.words), end + MAX_OPENER)):
        word = view.words[position]
        if word.text == ":" and position + 1 < len(view.words):
            return set(range(position + 1, len(view.words)))
        if word.tag in ("V", "COMP") or word.text in "؛.":
            break
    return set()


def _unopened(view: SentenceView, use: CueUse, start: int, end: int, verb: int | None, home: Clause) -> Content | None:
    if use.category == "attribution" and use.pos == "phrase" and use.position == "around" and set(use.content) <= {"clause"}:
        return Content(_commented(view, home, start, end), 1)
    if use.category in ("possibility", "probability", "certainty") and use.position == "around":
        while home.parent is not None and home.start >= start - 1:
            home = home.parent
        return Content(frozenset(reach(view, home)), 1)
    governs_clause = use.pos == "phrase" and (view.words[end - 1].tag == "COMP" or ("clause" in use.content and any(i >= end and view.words[i].tag == "V" for i in home.words)))
    phrase = None if governs_clause and end > start else _taken_noun(view, use, end, home, verb)
    if phrase is not None:
        words = _to_clause_end(view, max(phrase.start, end), view.clause_of(phrase.head))
        if use.category not in ("attribution", "cause", "result", "before", "after"):
            words = _without_adjuncts(view, words)
        return Content(words, 2, phrase.start)
    if use.category == "attribution" and use.pos == "phrase" and "clause" not in use.content:
        return None
    if governs_clause or "clause" in use.content or (use.category in _CLAUSAL and use.pos == "adjective"):
        rest = {i for i in home.words if i >= end} | {w.index for w in view.words if w.index >= end and w.clause != home.index and view.clauses[w.clause].within(home)}
        rest |= {i for i in reach(view, home) if i >= end} if use.category != "condition" else set()
        if verb is not None:
            rest -= {i for p in verb_slots(view, verb).subject for i in range(p.start, p.end)}
        return Content(frozenset(rest), 1) if rest else None
    return None


def _taken_noun(view: SentenceView, use: CueUse, end: int, home: Clause, verb: int | None) -> Phrase | None:
    """The noun phrase that a cue takes: its object (أعلن *مقتل* …), or what stands behind its preposition (هدد *بقصف* …)."""
    wanted = set(use.content)
    nouns = bool(wanted & {"masdar", "noun"})
    if verb is None and use.pos == "phrase":
        phrase = noun_at(view, end) if nouns or wanted & _PREPOSITIONS else None
        return phrase if phrase is not None and (nouns or phrase.prep in wanted) else None
    stop = next((i for i in range(end, len(view.words)) if (view.words[i].tag == "V" and view.words[i].clause == home.index) or view.words[i].text in "؛:."), len(view.words))
    behind = [p for p in view.phrases if end <= p.start < stop and p.governor is None and not p.pronoun and view.words[p.head].clause == home.index]
    prepositional = [
        p for p in behind if p.prep and p.prep in wanted and not view.is_time(p) and (view.place(p) is None or is_act(view, p.head))
    ]
    first = next((p for p in prepositional if is_act(view, p.head)), None)
    if first is not None and not (nouns and any(not p.prep and p.end <= first.start and is_act(view, p.head) for p in behind)):
        return first
    if not nouns:
        return prepositional[0] if prepositional else None
    subjects: list[Phrase] = []
    if verb is not None:
        slots = verb_slots(view, verb, transitive=True)
        if slots.passive and slots.object:
            return slots.object[0] if slots.object[0].start >= end else None
        subjects = slots.subject
    plain = [p for p in behind if not p.prep and not view.is_time(p)]
    acts = [p for p in plain if is_act(view, p.head) and p not in subjects]
    if acts:
        return acts[0]
    if prepositional:
        return prepositional[0]
    return next((p for p in plain if view.actor(p) is None and p not in subjects and not _adverb(view.words[p.head])), None)


def _without_adjuncts(view: SentenceView, words: frozenset[int]) -> frozenset[int]:
    """The words up to the first circumstance: دعا إلى الانسحاب *بعد مقتل عشرة*، سعى إلى السيطرة *بالتزامن مع* …"""
    first = min(words)
    for index in sorted(words):
        if index == first or view.words[index].tag not in ("P", "N", "X"):
            continue
        for match in view.names.by_start.get(index, ()):
            dates = match.use.kind == "cue" and view.lexicon.cues[match.use.index].category in _DATING
            if (dates or (match.use.kind == "particle" and match.use.detail == ADJUNCT)) and not match.prep:
                return frozenset(i for i in words if i < index)
        if ADJUNCT in view.words[index].analysis.particle:
            return frozenset(i for i in words if i < index)
    return words


def _adverb(word: Word) -> bool:
    return word.reading is not None and word.reading.features.case == "acc" and not word.reading.has_use("event")


def is_act(view: SentenceView, index: int) -> bool:
    """True for an event noun or another noun of acting."""
    word = view.words[index]
    if word.reading is None:
        return False
    return any(u.kind in ("event", "light") or (u.kind == "word" and u.detail == "act") for r in word.analysis.readings if r.pos == "noun" for u in r.lexeme.uses)


def _to_clause_end(view: SentenceView, start: int, clause: Clause) -> frozenset[int]:
    """From a governed noun to the end of its clause (with its complements and relative clauses), at most to the next verb."""
    stop = next((i for i in clause.words if i > start and view.words[i].tag == "V"), len(view.words))
    return frozenset(w.index for w in view.words if start <= w.index < stop and view.clauses[w.clause].within(clause))


# -- comments and reach -----------------------------------------------------------------------------------------------


def _comments(view: SentenceView, clause: Clause, start: int) -> bool:
    """True for a cue verb in a clause that comments what stands before it: كما قال، حسبما أفاد، على ما أوردت."""
    if clause.marker is None or start - clause.marker > 3:
        return False
    if view.words[clause.marker].folded in _COMMENT:
        return True
    before = view.words[clause.marker - 1] if clause.marker else None
    if view.words[clause.marker].folded != "ما" or before is None or before.folded not in _COMMENT_PREPOSITIONS:
        return False
    head = view.words[clause.marker - 2] if clause.marker > 1 else None
    return head is None or head.reading is None or head.tag != "N" or not (head.reading.has_use("event") or head.reading.has_use("cue"))


def _commented(view: SentenceView, home: Clause, start: int, end: int) -> frozenset[int]:
    """The statement around a comment, the commenting words and what depends on them left out."""
    if home.kind == "adverbial" and start - home.start <= 3 and home.start > 0:
        own = reach(view, home)
    elif home.kind in ("serial", "relative") and home.verb in (end - 1, start):
        own = {i for i in reach(view, home) if i >= start} | set(range(start, end)) | {i for i in home.words if i < start}
        if home.marker is not None and view.words[home.marker - 1].tag == "P":
            own.add(home.marker - 1)
    else:
        own = set(range(start, end))
    around = next((c for c in home.ancestors() if c.kind in ("quote", "complement") and c is not home), None)
    inside = reach(view, around) if around is not None else {w.index for w in view.words}
    return frozenset(inside - own)


def reach(view: SentenceView, clause: Clause) -> set[int]:
    """The words of a clause, of all that depends on it, and of the clauses coordinated with it that name no speaker of their own."""
    members = {clause.index}
    for other in view.clauses:
        if other.index in members or other.start < clause.start:
            continue
        if (other.parent is not None and other.parent.index in members) or (other.sibling is not None and other.sibling.index in members and not _speaks(view, other)):
            members.add(other.index)
    return {w.index for w in view.words if w.clause in members}


def _speaks(view: SentenceView, clause: Clause) -> bool:
    """True for a coordinated clause whose verb is itself a cue of saying with what is said behind it."""
    if clause.verb is None:
        return False
    reading = view.words[clause.verb].reading
    if reading is None or not any(view.lexicon.cues[i].category == "attribution" or view.lexicon.cues[i].attribution for i in reading.uses("cue")):
        return False
    return any(c.parent is clause and c.kind in ("complement", "quote") for c in view.clauses)
