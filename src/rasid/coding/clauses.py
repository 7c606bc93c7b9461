"""Clauses: how far a verb, a cue or a negation reaches. Scope of cues and arguments ends at clause borders.

A clause opens at relative words, أن/إن, subordinators, a second verb, a coordinated verb and quoted speech, and closes at
the end of the quotation, at the verb that its parent still waits for, or with the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from rasid.arabic.tokens import CLOSING_QUOTES
from rasid.coding.clause import Clause, ClauseKind
from rasid.coding.phrase import Phrase
from rasid.coding.that_clauses import contrasts, governing, resumed
from rasid.coding.words import Word
from rasid.knowledge.lexicon import Lexicon


def find_clauses(words: list[Word], phrases: Sequence[Phrase], lexicon: Lexicon) -> list[Clause]:
    """The clauses of a sentence; sets `Word.clause` to the index of each word's clause."""
    clauses = [Clause(0, "main", 0)]
    current = clauses[0]
    ends = {p.end: p for p in phrases if p.governor is None}
    open_quotes: list[tuple[Clause, str]] = []
    closes_name = -1

    def open_clause(kind: ClauseKind, index: int, parent: Clause | None, **more: object) -> Clause:
        clause = Clause(len(clauses), kind, index, parent, **more)  # type: ignore[arg-type]
        clauses.append(clause)
        return clause

    for word in words:
        index = word.index
        if word.tag == "QUOTE":
            if index == closes_name:
                word.clause = current.index
                continue
            if open_quotes and _closes(word.text, open_quotes[-1][1]):
                word.clause = current.index
                current = open_quotes.pop()[0]
                continue
            closing = {"«": "»", "“": "”", "„": "“", '"': '"', "‹": "›", "''": "''", "``": "''"}.get(word.text)
            if closing and _opens_speech(words, index, closing):
                open_quotes.append((current, closing))
                current = open_clause("quote", index, current, marker=index)
            elif closing == word.text:
                closes_name = _close_of_name(words, index, closing)
        elif word.tag == "REL":
            antecedent = _agreeing(words, phrases, word, ends.get(index) or _phrase_before(words, ends, index))
            current = open_clause("relative", index, current, marker=index, antecedent=antecedent)
        elif word.tag == "SUB" or (word.tag == "COMP" and contrasts(words, index)) or _but(words, index):
            base = current
            while base.parent is not None and base.kind in ("relative", "serial"):
                base = base.parent
            if word.tag == "SUB":
                current = open_clause("adverbial", index, base, marker=index)
            else:
                current = open_clause("coordinate", index, base.parent, sibling=base)
        elif word.tag == "COMP":
            parent, beside = governing(words, current, word, lexicon)
            current = open_clause("complement", index, parent, sibling=beside, marker=index)
        elif word.tag == "V":
            current = _clause_of_verb(words, word, current, ends, open_clause, lexicon)
        elif word.prep:
            current = resumed(words, current, word, lexicon)
        word.clause = current.index
        current.words.append(index)
    return clauses


_BUT = frozenset({"لكن", "ولكن"})
_WITHIN = 8
"""Words from a noun behind 'but' to its verb."""


def _but(words: list[Word], index: int) -> bool:
    """True for 'but' before a definite noun with a verb behind it: …، *لكن* المسلحين لم يكترثوا."""
    if words[index].folded not in _BUT or words[index].tag != "CONJ" or index + 1 >= len(words):
        return False
    noun = words[index + 1]
    if not (noun.tag in ("N", "X") and (noun.article or noun.enclitic or noun.folded.startswith("ال"))):
        return False
    for word in words[index + 2 : index + 1 + _WITHIN]:
        if word.tag in ("PUNCT", "REL", "COMP", "SUB", "CONJ"):
            return False
        if word.tag == "V":
            return True
    return False


def _is_auxiliary(word: Word) -> bool:
    """A form that can be one of كان counts as one: تكون is rarely 'forms'."""
    return any("auxiliary" in r.lexeme.classes for r in word.readings)


def _clause_of_verb(  # type: ignore[no-untyped-def]
    words: list[Word], word: Word, current: Clause, ends: dict[int, Phrase], open_clause, lexicon: Lexicon
) -> Clause:
    """The clause that a verb belongs to: the current one if it still waits for a verb, its parent, or a new one."""
    previous = words[word.index - 1] if word.index else None
    coordinated = word.conj in ("و", "ف") or (previous is not None and previous.tag == "CONJ")
    if _is_auxiliary(word) and current.auxiliary is None and current.verb is None:
        current.auxiliary = word.index
        return current
    if current.verb is None and not (coordinated and current.words and _has_content(words, current)):
        described = ends.get(word.index)
        if described is not None and described.prep and not described.definite and word.enclitic and not word.conj:
            return open_clause("relative", word.index, current, antecedent=described, verb=word.index)  # type: ignore[no-any-return]
        current.verb = word.index
        return current
    if coordinated:
        clause = open_clause("coordinate", word.index, current.parent, sibling=current, antecedent=current.antecedent)
    else:
        if _was_relative(words, current, word, ends):
            _move_into_relative(words, current, ends, open_clause)
            current.verb = word.index
            return current
        waiting = next((c for c in current.ancestors() if c.verb is None and c.kind != "quote"), None)
        antecedent = _described_by(words, ends, word, ends.get(word.index))
        closed_by_comma = previous is not None and previous.tag in ("PUNCT", "QUOTE")
        if (
            waiting is not None
            and waiting is not current
            and (
                closed_by_comma
                or current.kind == "relative"
                or _fronted(words, current, waiting, antecedent)
                or _dates(words, current, waiting, word)
            )
        ):
            waiting.verb = word.index
            return waiting
        if antecedent is not None and _begins_anew(words, current, word, antecedent):
            clause = open_clause("coordinate", antecedent.start, current.parent, sibling=current)
            clause.words = [i for i in current.words if i >= clause.start]
            current.words = [i for i in current.words if i < clause.start]
            for index in clause.words:
                words[index].clause = clause.index
        elif antecedent is not None and not antecedent.definite and not _same_subject(words, current, word, lexicon):
            clause = open_clause("relative", word.index, current, antecedent=antecedent)
        else:
            clause = open_clause("serial", word.index, current, sibling=current)
    clause.verb = None if _is_auxiliary(word) else word.index
    clause.auxiliary = word.index if _is_auxiliary(word) else None
    return clause  # type: ignore[no-any-return]


def _begins_anew(words: list[Word], current: Clause, verb: Word, phrase: Phrase) -> bool:
    """True when the phrase before a verb opens a clause of its own behind و: زار الوزير القرية *والمدفعية* تقصف المدينة."""
    return (
        phrase.definite
        and phrase.joined is None
        and not phrase.prep
        and words[phrase.start].conj == "و"
        and current.verb is not None
        and current.verb < phrase.start
        and current.start < phrase.start
        and verb.reading is not None
        and verb.reading.features.number == "sg"
    )


def _described_by(words: list[Word], ends: dict[int, Phrase], verb: Word, nearest: Phrase | None) -> Phrase | None:
    """What a verb describes when the phrase before it only completes that: *مسلحين* من القبائل يطلقون النار; *غارة* للجيش استهدفت سوقا;
    *غارة* على البلدة قتل فيها مسلحون."""
    if nearest is None or not nearest.prep or verb.reading is None or verb.conj:
        return nearest
    before = ends.get(nearest.first)
    head = words[before.head].reading if before is not None else None
    if before is None or before.definite or head is None:
        return nearest
    features = verb.reading.features
    if features.number == "pl":
        return before if nearest.prep == "من" and head.features.number == "pl" else nearest
    if not nearest.definite or features.tense != "perfect" or not head.has_use("event"):
        return nearest
    following = words[verb.index + 1] if verb.index + 1 < len(words) else None
    taken_up = following is not None and following.tag == "P" and following.enclitic in ("ه", "ها")
    own = head.features.gender == features.gender == "f" and head.features.number == "sg"
    return before if taken_up or own else nearest


def _fronted(words: list[Word], current: Clause, waiting: Clause, antecedent: Phrase | None) -> bool:
    """True when an adverbial clause opened the sentence, so that the next verb is the main one: عندما وصل الجنود *انسحب* المسلحون."""
    if antecedent is not None and not antecedent.definite:
        return False
    return any(c.kind == "adverbial" and c.parent is waiting for c in current.ancestors()) and not any(
        words[i].nominal for i in waiting.words
    )


def _dates(words: list[Word], current: Clause, waiting: Clause, verb: Word) -> bool:
    """True for the verb of a subject that stands before قبل أن or بعد أن with a verb of its own: إن المسلحين بعد أن هاجموا الثكنة *فروا*."""
    marker = current.marker
    return (
        current.kind == "complement"
        and current.parent is waiting
        and marker is not None
        and words[marker - 1].tag == "P"
        and current.verb is not None
        and verb.reading is not None
        and verb.reading.features.tense == "perfect"
        and any(words[i].nominal for i in waiting.words)
    )


_NOT_BEGUN = ("perform", "occur")
"""Kinds of light verbs that no imperfect with the same subject completes: انطلقت حملة | *تطالب* بالإفراج عنهم."""


def _same_subject(words: list[Word], current: Clause, word: Word, lexicon: Lexicon) -> bool:
    """True for an imperfect behind a verb that takes one: بدأت … تعمل، واصلت … تقصف."""
    if current.verb is None or word.reading is None:
        return False
    reading = words[current.verb].reading
    return (
        word.reading.features.tense == "imperfect"
        and reading is not None
        and any(
            not lexicon.lights[index].preps and lexicon.lights[index].kind not in _NOT_BEGUN
            for index in reading.uses("light")
        )
    )


def _was_relative(words: list[Word], current: Clause, word: Word, ends: dict[int, Phrase]) -> bool:
    """True when the verb of `current` turns out to describe its subject: (إن) انتحاريا *يقود* سيارة مفخخة فجر نفسه."""
    if current.verb is None or current.kind == "relative" or word.reading is None:
        return False
    first, described = words[current.verb], ends.get(current.verb)
    return (
        described is not None
        and described.bare
        and not described.definite
        and first.reading is not None
        and not first.conj
        and first.reading.features.tense == "imperfect"
        and word.reading.features.tense == "perfect"
        and all(words[i].tag in ("COMP", "QUOTE", "PUNCT") for i in current.words if i < described.start)
    )


def _move_into_relative(words: list[Word], current: Clause, ends: dict[int, Phrase], open_clause) -> None:  # type: ignore[no-untyped-def]
    """Makes a relative clause of what stands in `current` from its verb on."""
    assert current.verb is not None
    clause = open_clause("relative", current.verb, current, antecedent=ends[current.verb], verb=current.verb)
    clause.words = [i for i in current.words if i >= clause.start]
    current.words = [i for i in current.words if i < clause.start]
    for index in clause.words:
        words[index].clause = clause.index


def _has_content(words: list[Word], clause: Clause) -> bool:
    return any(words[i].tag == "V" for i in clause.words)


def _phrase_before(words: list[Word], ends: dict[int, Phrase], index: int) -> Phrase | None:
    """The phrase that a relative word describes when a comma, a quotation mark or a pronoun stands between them."""
    for back in range(index - 1, max(-1, index - 5), -1):
        if words[back].tag not in ("PUNCT", "QUOTE", "PRON"):  # الحركة هي *التي* نفذت الهجوم
            return None
        if back in ends:
            return ends[back]
    return None


_RELATIVE = {"الذي": ("m", "sg"), "التي": ("f", "sg"), "الذين": ("m", "pl")}
"""Gender and number of what a relative word (folded) describes. Things in the plural take التي."""


def _agreeing(words: list[Word], phrases: Sequence[Phrase], relative: Word, nearest: Phrase | None) -> Phrase | None:
    """What a relative word describes: the phrase before it, unless its form rules that out and it only completes one whose form
    fits: هجوم على القاعدة *الذي* …، سكان في المدينة *الذين* …"""
    if (
        nearest is None
        or relative.folded not in _RELATIVE
        or _fits_relative(words[nearest.head], relative) is not False
    ):
        return nearest
    inner = next((p for p in phrases if p.governor is nearest and p.end == nearest.end), None)
    if inner is not None and _fits_relative(words[inner.head], relative) is not False:
        return inner  # ضحايا *التنظيم* الذي أعدم المئات
    found: Phrase | None = nearest
    for _ in range(3):
        first = found.prep_index if found is not None and found.prep and found.prep_index is not None else None
        if found is None or first is None:
            return nearest
        found = next((p for p in phrases if p.governor is None and p.end == first and not p.pronoun), None)
        if found is not None and _fits_relative(words[found.head], relative):
            return found
    return nearest


def _fits_relative(head: Word, relative: Word) -> bool | None:
    """Whether a noun agrees with a relative word in gender and number; None where its form leaves that open."""
    if head.reading is None or head.tag not in ("N", "A"):
        return None
    features = head.reading.features
    gender, number = _RELATIVE[relative.folded]
    if features.number == "sg":
        own = "f" if head.bare.endswith("ة") else features.gender
        return None if not own else (number == "sg" and own == gender)
    if features.number == "pl":
        human = head.folded.endswith(("ون", "ين")) or head.reading.has_use("role")
        return human if number == "pl" else (None if gender == "f" else False)
    return None


def _close_of_name(words: list[Word], index: int, closing: str) -> int:
    """The straight mark that closes a name or a few words (قال ل"الوطن" إن), which opens no speech; -1 where none does."""
    return next((w.index for w in words[index + 1 : index + 8] if w.text == closing), -1)


def _opens_speech(words: list[Word], index: int, closing: str) -> bool:
    """True when the quotation that opens here is speech: it holds a verb or is longer than six words."""
    for offset in range(1, len(words) - index):
        word = words[index + offset]
        if _closes(word.text, closing):
            return offset > 7
        if word.tag == "V" and offset < 40:
            return any(_closes(w.text, closing) for w in words[index + offset :])
    return False


def _closes(mark: str, closing: str) -> bool:
    """True for the mark that closes a quotation; what a straight one opens may close with another ("هكذا»)."""
    return mark == closing or (closing == '"' and mark in CLOSING_QUOTES)
