"""Which entries of the lexicon a word may be a cue by, and which of them govern something there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rasid.coding.cue_content import find_content
from rasid.coding.cue_instance import CueInstance
from rasid.coding.cue_openers import Content
from rasid.coding.cue_phrases import cue_phrases, follows_rule, less_than
from rasid.coding.purposes import answers, is_purpose_noun, is_purpose_verb, names_addressee, tells_on
from rasid.coding.view import SentenceView
from rasid.coding.words import Reading, Word
from rasid.knowledge.lexicon import CueUse

_LAM = "ل"
WHAT = frozenset({"ما", "لما", "بما", "مما", "عما", "فيما"})
"""'What', folded, with the prepositions that are printed with it."""
_BELONGING = "تابع"
RARER = 3
"""How much less a passive counts than an active of the same spelling."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry of the lexicon that words `start:end` may be a cue by; `reading`: where it is another than the one chosen for the word."""

    start: int
    end: int
    use: CueUse
    span: tuple[int, int]
    reading: Reading | None = None


def may_be_cue(view: SentenceView, word: Word) -> bool:
    """True for the words that are looked at more closely: a reading or a phrase that begins with them is a cue, or ل is attached."""
    return "cue" in word.analysis.kinds or word.prep == _LAM or view.names.begins(word.index, "cue")


def best_of_each_category(
    view: SentenceView, word: Word, before: list[CueInstance], borders: Sequence[int]
) -> list[tuple[Candidate, Content]]:
    """The candidates that govern something, the best of each category; one that speaks excludes other speakers at
    the same word."""
    best: dict[str, tuple[tuple[int, bool, bool], Candidate, Content]] = {}
    for candidate in _candidates(view, word, before):
        use = candidate.use
        if use.holder == "object" and use.pos == "phrase" and follows_rule(view, candidate.end):
            continue
        content = find_content(
            view, use, candidate.start, candidate.end, candidate.start if use.pos == "verb" else None, borders
        )
        if content is None:
            continue
        kind = "speech" if use.attribution is not None and use.category != "distancing" else use.category
        rank = content.rank * 2 + (candidate.end - candidate.start > 1)
        reading = candidate.reading or word.reading
        if use.pos == "verb" and reading is not None and reading.features.voice == "passive":
            rank -= RARER  # توعد is rather 'threatened' than 'is promised'
        # تحدث is rather 'spoke' than 'she tells'
        order = (rank, candidate.reading is None, reading is not None and reading.features.tense == "perfect")
        known = best.get(kind)
        if known is None or order > known[0]:
            best[kind] = (order, candidate, content)
    return [(candidate, content) for _, candidate, content in best.values()]


def _candidates(view: SentenceView, word: Word, before: list[CueInstance]) -> Iterator[Candidate]:
    for match in cue_phrases(view, word.index):
        use = view.lexicon.cues[match.use.index]
        end = match.end
        if use.category == "aim" and names_addressee(view, match.start, end):
            continue
        span_end = view.words[end - 1].end
        if use.text.endswith("ـ") and end < len(view.words):
            carrier = view.words[end]
            span_end = carrier.offset(len(carrier.conj) + 1)
        yield Candidate(match.start, end, use, (match.char_start, span_end))
    if word.tag == "V" and word.index and view.words[word.index - 1].tag == "NEG" and less_than(view, word.index - 1):
        return  # ما لا *يقل* عن عشرة
    if _named_in_quotes(view, word) or _belongs_to(view, word):
        return
    if word.reading is not None and word.tag in ("V", "N", "A") and "cue" in word.analysis.kinds:
        readings = [
            word.reading,
            *(r for r in word.analysis.readings if r is not word.reading and _possible(r, word.reading)),
        ]
        for reading in readings:
            for index in reading.uses("cue"):
                use = view.lexicon.cues[index]
                if (use.pos == "verb") != (reading.pos == "verb") or (
                    use.attribution == "claimed" and _gives_name(view, word)
                ):
                    continue
                if use.category == "aim" and _carries_otherwise(word, reading):
                    continue  # *تعرض* المستشفى لقصف
                if reading is not word.reading and word.index and view.words[word.index - 1].folded in WHAT:
                    continue  # ما *حدث*: what happened, not what is told
                yield Candidate(
                    word.index,
                    word.index + 1,
                    use,
                    (word.offset(reading.stem_start), word.end),
                    reading if reading is not word.reading else None,
                )
    if word.prep == _LAM and not any(c.end == word.index and c.use.text.endswith("ـ") for c in before):
        yield from _attached(view, word, before)


def _belongs_to(view: SentenceView, word: Word) -> bool:
    """True for the adjective that is spelled like a verb of going on: مصدر *تابع لها*."""
    behind = view.words[word.index + 1] if word.index + 1 < len(view.words) else None
    own = behind is not None and behind.tag == "P" and behind.folded.startswith(_LAM)
    return own and word.folded == _BELONGING and not word.conj


def _named_in_quotes(view: SentenceView, word: Word) -> bool:
    """True for one word with the article between quotation marks, a title: ذكرت صحيفة «*البيان*» أن."""
    if not 0 < word.index < len(view.words) - 1 or not word.article or word.tag == "V":
        return False
    return view.words[word.index - 1].tag == view.words[word.index + 1].tag == "QUOTE"


def _carries_otherwise(word: Word, reading: Reading) -> bool:
    """True for a spelling that may also be the verb of an event noun: تعرض is rather 'underwent' than 'offers'."""
    own = reading.lexeme.form.replace("ّ", "")
    return any(
        r.pos == reading.pos and r.lexeme.form.replace("ّ", "") != own and r.has_use("light")
        for r in word.analysis.readings
    )


def _gives_name(view: SentenceView, word: Word) -> bool:
    """نازحة *تدعى شيرين*: a verb in the present that describes an indefinite noun and ends in ى gives a name, and claims nothing."""
    present = word.tag == "V" and word.bare.endswith("ى") and word.bare[:1] not in "اأإآ"
    return present and view.clause_of(word.index).kind == "relative"


def _possible(other: Reading, chosen: Reading) -> bool:
    """Whether a spelling may also be this reading where `chosen` was preferred: of the same class, third person,
    common mood."""
    if (other.pos == "verb") != (chosen.pos == "verb"):
        return False
    return other.pos != "verb" or (
        other.features.person == 3
        and (other.features.tense in ("perfect", "imperfect") or other.features.tense == chosen.features.tense)
    )


def _attached(view: SentenceView, word: Word, before: list[CueInstance]) -> Iterator[Candidate]:
    """'لـ' before a verb or a verbal noun says what for: تجمعوا *ل*يهاجموا، أرسلت قوات *ل*مهاجمة."""
    if word.index and view.words[word.index - 1].tag == "COMP" and word.tag != "V":
        return  # إنه *لأمر* محزن: emphasis
    for phrase in view.lexicon.phrases.get(_LAM, ()):
        if phrase.use.kind != "cue" or phrase.rest:
            continue
        use = view.lexicon.cues[phrase.use.index]
        if cue_phrases(view, word.index):
            continue
        taken = any(
            word.index in c.content
            and c.use.category in ("aim", "future", "attempt", "demand")
            and _LAM in c.use.content
            and c.opener == word.index
            for c in before
        )
        if taken or (word.tag == "V" and tells_on(view, word)) or answers(view, word):
            continue
        if not (is_purpose_verb(word) if "clause" in use.content else is_purpose_noun(view, word)):
            continue
        start = word.offset(len(word.conj))
        yield Candidate(word.index, word.index, use, (start, word.offset(len(word.conj) + 1)))
