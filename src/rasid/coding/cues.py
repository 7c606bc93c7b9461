"""Cues in a sentence: what each governs, and who holds what it puts forward.

The lexicon says what a cue means; this module finds its content by clause structure: the clause that أن opens, the quotation, the
next noun phrase, the rest of the clause, or, for a cue that stands behind (كما قال), the clause that it comments.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rasid.coding.actors import ActorMention
from rasid.coding.arguments import verb_slots
from rasid.coding.clauses import Clause
from rasid.coding.names import NameMatch
from rasid.coding.phrases import Phrase
from rasid.coding.view import SentenceView
from rasid.coding.words import Reading, Word
from rasid.knowledge.lexicon import CueUse
from rasid.record.vocabulary import HolderKind

_AFTER = frozenset({"كما", "حسبما", "وفقما", "مثلما", "وفق ما", "بحسب ما", "حسب ما"})
_OPENERS = frozenset({"ان", "بان", "لان", "الا", "كان", "بالا"})
MAX_VERB_SCOPE = 6
"""Words between a negation or future particle and the verb that it governs."""


@dataclass(frozen=True, slots=True)
class HolderDraft:
    """Who holds a statement: words `start:end` of the document, and the actor when the words stand for one."""

    kind: HolderKind
    start: int
    end: int
    mention: ActorMention | None
    rule: str = ""


@dataclass(slots=True, eq=False)
class CueInstance:
    """A cue of the lexicon at words `start:end`, the words that it governs, and its holders."""

    use: CueUse
    start: int
    end: int
    span: tuple[int, int]
    content: frozenset[int]
    holders: list[HolderDraft]
    verb: int | None = None
    negated: bool = False

    @property
    def size(self) -> int:
        """Number of words governed: outer cues govern more."""
        return len(self.content)


def find_cues(view: SentenceView) -> list[CueInstance]:
    """The cues of a sentence in reading order; a cue that governs nothing is left out."""
    found: list[CueInstance] = []
    covered: set[int] = set()
    for word in view.words:
        if word.index in covered:
            continue
        for start, end, use, verb, char_start in _uses_at(view, word):
            content = _content(view, use, start, end, verb)
            if not content and use.category != "attribution":
                continue
            holders = _holders(view, use, start, end, verb)
            if not content:
                continue
            if use.pos == "phrase" and end - start > 1:
                covered.update(range(start, end))
            found.append(CueInstance(use, start, end, (char_start, view.words[end - 1].end), frozenset(content), holders, verb))
            if use.category == "attribution":
                break
    _mark_negated(view, found)
    return found


def _uses_at(view: SentenceView, word: Word) -> list[tuple[int, int, CueUse, int | None, int]]:
    """(first word, end, cue, verb, character) for each cue that begins at a word; the best fitting one of each category first."""
    found: list[tuple[int, int, CueUse, int | None, int]] = []
    for match in _cue_phrases(view, word.index):
        found.append((match.start, match.end, view.lexicon.cues[match.use.index], None, match.char_start))
    if word.reading is not None and word.tag in ("V", "N", "A"):
        readings: list[Reading] = [word.reading, *(r for r in word.analysis.readings if r is not word.reading and r.pos == word.reading.pos)]
        for reading in readings:
            for index in reading.uses("cue"):
                use = view.lexicon.cues[index]
                if use.pos == "verb" and word.tag != "V" or use.pos != "verb" and reading.pos == "verb":
                    continue
                start = word.offset(reading.stem_start)
                found.append((word.index, word.index + 1, use, word.index if use.pos == "verb" else None, start))
    best: dict[str, tuple[int, tuple[int, int, CueUse, int | None, int]]] = {}
    for item in found:
        fit = _fit(view, item[2], item[1])
        if fit < 0:
            continue
        known = best.get(item[2].category)
        if known is None or fit > known[0]:
            best[item[2].category] = (fit, item)
    return [item for _, item in best.values()]


def _cue_phrases(view: SentenceView, index: int) -> list[NameMatch]:
    """The longest phrase cues at a word that its hamza and the verb behind it allow."""
    allowed = [m for m in view.names.by_start.get(index, ()) if m.use.kind == "cue" and _phrase_fits(view, m)]
    return [m for m in allowed if m.length == allowed[0].length]


def _phrase_fits(view: SentenceView, match: NameMatch) -> bool:
    use = view.lexicon.cues[match.use.index]
    word = view.words[match.start]
    if match.length == 1 and len(match.key) <= 3:
        printed = word.bare[len(match.conj) :]
        if printed[:1] in "أإ" and use.text[:1] in "أإ" and printed[:1] != use.text[:1]:
            return False
        if use.category == "condition" and match.start and view.words[match.start - 1].tag not in ("PUNCT", "QUOTE", "CONJ"):
            return False
    if use.next_verb is not None:
        following = view.words[match.end] if match.end < len(view.words) else None
        if following is None or not any(r.pos == "verb" and r.features.tense == use.next_verb for r in following.analysis.readings):
            return False
        if use.next_verb == "imperfect" and following.tag != "V":
            return False
    return True


def _fit(view: SentenceView, use: CueUse, end: int) -> int:
    """How well what follows a cue fits the openers of its content: a cue with openers needs one of them, or none at all."""
    wanted = set(use.content) - {"clause", "quote", "masdar", "noun"}
    if not wanted:
        return 1
    for position in range(end, min(len(view.words), end + 14)):
        word = view.words[position]
        if word.text in ".؛;!؟?":
            break
        two = f"{word.folded} {view.words[position + 1].folded}" if position + 1 < len(view.words) else ""
        if two in wanted:
            return 4
        if word.folded in wanted or (word.tag == "COMP" and word.analysis.particle_stem in wanted) or _opener(word) in wanted:
            return 3
        if word.prep in wanted or word.tag == "P" and word.analysis.particle_stem in wanted:
            return 2
    free = set(use.content) & {"clause", "quote", "masdar", "noun"}
    return 1 if free or use.category == "attribution" else -1


def _opener(word: Word) -> str:
    """أن with a pronoun or attached ب/ل is still أن: أنه، بأنها."""
    if word.tag != "COMP":
        return ""
    for opener in _OPENERS:
        if word.folded.startswith(opener) and len(word.folded) - len(opener) <= 3:
            return "بان" if opener == "بان" else "ان"
    return ""


# -- content ----------------------------------------------------------------------------------------------------------


def _content(view: SentenceView, use: CueUse, start: int, end: int, verb: int | None) -> set[int]:
    clause = view.clause_of(start)
    if use.scope == "verb":
        return _next_verb(view, end, clause)
    if use.scope == "noun":
        return _next_noun(view, end)
    if use.scope == "sentence":
        return {w.index for w in view.words if not start <= w.index < end}
    if use.position == "after" or _comments(view, clause, start):
        return _commented(view, clause, start, end)
    opened = _opened_clause(view, clause, start, end)
    if opened is not None:
        return _reach(view, opened)
    if use.pos == "phrase" and use.holder == "object":
        return _commented(view, clause, start, end)
    noun = _governed_noun(view, use, end, clause, verb)
    if noun:
        return noun
    if "clause" in use.content or use.category in ("condition", "question", "possibility", "probability", "certainty", "future", "before", "after", "aim", "demand"):
        return {i for i in clause.words if i >= end} | _children(view, clause, end)
    return set()


def _next_verb(view: SentenceView, end: int, clause: Clause) -> set[int]:
    """The verb that a particle governs: the next one, with only adverbs, pronouns and phrases of one or two words between."""
    for position in range(end, min(len(view.words), end + MAX_VERB_SCOPE)):
        word = view.words[position]
        if word.tag == "V":
            if view.words[position].reading is not None and any(u.kind == "word" and u.detail == "auxiliary" for u in view.words[position].reading.lexeme.uses):  # type: ignore[union-attr]
                return {position} | _next_verb(view, position + 1, clause)
            return {position} | _objects(view, position)
        if word.tag in ("PUNCT", "COMP", "REL", "SUB"):
            break
    following = next((p for p in view.phrases if p.start >= end and p.governor is None), None)
    if following is not None and following.start - end <= 1:
        return set(range(following.start, following.end))
    return set()


def _objects(view: SentenceView, verb: int) -> set[int]:
    """The event nouns that a light verb carries share its polarity: لم يشن هجوما."""
    reading = view.words[verb].reading
    if reading is None or not reading.has_use("light"):
        return set()
    stop = next((i for i in range(verb + 1, len(view.words)) if view.words[i].tag in ("V", "COMP", "REL", "SUB") or view.words[i].text in "،؛.:"), len(view.words))
    return set(range(verb + 1, stop))


def _next_noun(view: SentenceView, end: int) -> set[int]:
    following = next((p for p in view.phrases if p.start >= end and p.governor is None and not p.pronoun), None)
    if following is None or following.start - end > 2:
        following = next((p for p in view.phrases if p.start <= end < p.end and not p.pronoun), None)
        if following is None:
            return set()
    members = [following, *(p for p in view.phrases if p.joined is following)]
    return {i for p in members for i in range(max(p.start, end), p.end)}


def _comments(view: SentenceView, clause: Clause, start: int) -> bool:
    """True for a cue verb in a clause that comments what stands before it: كما قال، حسبما أفاد."""
    return clause.marker is not None and view.words[clause.marker].folded in _AFTER and start - clause.marker <= 3


def _commented(view: SentenceView, clause: Clause, start: int, end: int) -> set[int]:
    """The sentence around a comment, the commenting words and what depends on them left out."""
    own = _reach(view, clause) if clause.kind == "adverbial" and _comments(view, clause, start) else set(range(start, end))
    quotes = next((c for c in view.clauses if c.kind in ("quote", "complement") and clause.within(c)), None)
    inside = _reach(view, quotes) if quotes is not None else {w.index for w in view.words}
    return inside - own


def _opened_clause(view: SentenceView, clause: Clause, start: int, end: int) -> Clause | None:
    """The complement or quotation that depends on the cue's clause and opens behind the cue, with no other verb between."""
    for candidate in view.clauses:
        if candidate.kind not in ("complement", "quote") or candidate.start < end or candidate.marker is None:
            continue
        if candidate.parent is not clause:
            continue
        if any(view.words[i].tag == "V" and i != start for i in range(end, candidate.start) if view.words[i].clause == clause.index):
            continue
        return candidate
    return None


def _reach(view: SentenceView, clause: Clause) -> set[int]:
    """The words of a clause, of all that depends on it, and of the clauses coordinated with it that name no speaker of their own."""
    members = {clause.index}
    for other in view.clauses:
        if other.index in members or other.start < clause.start:
            continue
        if other.parent is not None and other.parent.index in members:
            members.add(other.index)
        elif other.sibling is not None and other.sibling.index in members and not _speaks(view, other):
            members.add(other.index)
    return {w.index for w in view.words if w.clause in members}


def _speaks(view: SentenceView, clause: Clause) -> bool:
    """True for a coordinated clause whose verb is itself a cue of saying with what is said behind it."""
    if clause.verb is None:
        return False
    reading = view.words[clause.verb].reading
    if reading is None or not any(view.lexicon.cues[i].category == "attribution" for i in reading.uses("cue")):
        return False
    return any(c.parent is clause and c.kind in ("complement", "quote") for c in view.clauses)


def _children(view: SentenceView, clause: Clause, end: int) -> set[int]:
    return {w.index for w in view.words if w.index >= end and w.clause != clause.index and view.clauses[w.clause].within(clause)}


def _governed_noun(view: SentenceView, use: CueUse, end: int, clause: Clause, verb: int | None) -> set[int]:
    """The noun phrase that a cue governs: its object (أعلن *مقتل* …), or what stands behind its preposition (هدد ب*قصف* …)."""
    wanted = set(use.content)
    nouns = bool(wanted & {"masdar", "noun"})
    for phrase in view.phrases:
        if phrase.start < end or phrase.governor is not None or phrase.pronoun or view.words[phrase.head].clause != clause.index:
            continue
        actor = view.actor(phrase)
        if phrase.prep in wanted and phrase.prep:
            return _to_clause_end(view, phrase, clause)
        if not phrase.prep and nouns and (actor is None or use.pos == "phrase") and not view.is_time(phrase):
            return _to_clause_end(view, phrase, clause)
        if use.pos == "phrase" and nouns:
            return set(range(phrase.start, phrase.end)) | _to_clause_end(view, phrase, clause)
    return set()


def _to_clause_end(view: SentenceView, phrase: Phrase, clause: Clause) -> set[int]:
    """From a governed noun to the end of its clause (with its complements and relative clauses)."""
    own = {i for i in clause.words if i >= phrase.start}
    stop = next((i for i in sorted(own) if i > phrase.start and view.words[i].tag == "V"), None)
    if stop is not None:
        own = {i for i in own if i < stop}
    last = max(own) if own else phrase.start
    return own | {w.index for w in view.words if phrase.start < w.index <= last + 60 and w.clause != clause.index and view.clauses[w.clause].within(clause) and (stop is None or w.index < stop)}


# -- holders ----------------------------------------------------------------------------------------------------------


def _holders(view: SentenceView, use: CueUse, start: int, end: int, verb: int | None) -> list[HolderDraft]:
    if use.holder == "none":
        return []
    phrases: list[Phrase] = []
    if use.holder == "subject" and verb is not None:
        slots = verb_slots(view, verb, transitive=False)
        phrases = [p for p in slots.subject or slots.agents if not p.pronoun]
        if not phrases and slots.passive:
            return []
    elif use.holder == "subject":
        phrases = [p for p in view.phrases if p.start <= start and p.bare and p.end >= start - 1][-1:]
    elif use.holder == "object":
        phrases = [p for p in view.phrases if p.start >= end - 1 and p.start - end <= 3 and p.governor is None and p.end > end - 1][:1]
    elif use.holder == "idafa":
        own = view.phrase_with_head(start)
        nested = view.nested(own) if own is not None else None
        if nested is None and own is not None:
            nested = next((p for p in view.phrases if p.start >= own.end and p.start - own.end <= 1 and p.prep in ("ل", "من", "عن") and p.governor is None), None)
        phrases = [nested] if nested is not None else []
    found = [h for h in (holder_of(view, p) for p in phrases) if h is not None]
    return found[:1] if use.holder != "subject" else found[:2]


def holder_of(view: SentenceView, phrase: Phrase) -> HolderDraft | None:
    """Who a phrase in holder position is: an anonymous or generic source, a named person or office, or a group."""
    words = view.words
    mention = view.actor(phrase)
    anonymous = view.names.at(phrase.head, "anonymous") or (view.names.at(phrase.start, "anonymous") if phrase.start != phrase.head else [])
    index = anonymous[0].use.index if anonymous else None
    if index is None:
        for reading in words[phrase.head].analysis.readings:
            if uses := reading.uses("anonymous"):
                index = uses[0]
                break
    start, end = words[phrase.start].stem_offset, words[phrase.end - 1].end
    named = mention is not None and (phrase.apposition is not None or mention.role is None or mention.identity.actor is not None and mention.kind in ("office", "institution"))
    if index is not None and not named:
        use = view.lexicon.anonymous[index]
        if anonymous:
            end = max(end, words[anonymous[0].end - 1].end)
        kind: Literal["anonymous", "generic"] = "generic" if use.kind == "generic" else "anonymous"
        return HolderDraft(kind, start, end, None, use.rule)
    if mention is None:
        # who speaks is no actor that we know (البيان، التقرير، الإذاعة): a source without a name
        return None if view.place(phrase) is not None or phrase.pronoun else HolderDraft("anonymous", start, end, None, "grammar/speaker")
    holder_kind: HolderKind = "group"
    if mention.kind in ("person", "office"):
        holder_kind = "named" if phrase.apposition is not None or mention.role is None or mention.owner is not None or not mention.identity.generic else "anonymous"
    elif mention.kind in ("member", "collective", "people") and mention.identity.generic:
        holder_kind = "anonymous"
    start, end = mention.start if phrase.start == phrase.head else start, mention.end
    return HolderDraft(holder_kind, start, max(end, start + 1), mention, mention.rule)


def _mark_negated(view: SentenceView, cues: list[CueInstance]) -> None:
    """A cue under a negation (لم يعلن أن) puts nothing forward: the author only says that nobody says so."""
    negations = [c for c in cues if c.use.category == "negation" and c.use.scope == "verb"]
    for cue in cues:
        if cue.verb is not None and any(cue.verb in n.content and n is not cue for n in negations):
            cue.negated = True
