"""Where a new main statement begins in a sentence: behind words of contrast, behind what is granted first, where somebody else speaks."""

from __future__ import annotations

from rasid.arabic.tokens import CLOSING_QUOTES, OPENING_QUOTES
from rasid.coding.scopes import CONTRAST, begins_speech, speaker_before, speaks_on
from rasid.coding.that_clauses import contrasts
from rasid.coding.view import SentenceView
from rasid.coding.words import Word

_WHERE = "حيث"
_AS_FOR = "اما"
_DESPITE = frozenset({"رغم", "برغم", "الرغم", "بالرغم", "مع"})
_THEN = "فان"
MAX_GRANTING = 3
"""The first words of a sentence, among which رغم stands when the sentence grants something."""


def statement_borders(view: SentenceView) -> list[int]:
    """The words that start a new main statement; inside a quotation they do not."""
    found = set()
    for match in view.names.all("particle"):
        if match.use.detail == CONTRAST and not _between_commas(view, match.start, match.end):
            found.add(match.start)
    for word in view.words:
        if CONTRAST in word.analysis.particle and word.tag in ("SUB", "PART") and not _begins_phrase(view, word.index):
            found.add(word.index)
        elif word.tag == "COMP" and contrasts(view.words, word.index):
            found.add(word.index - 1)
        elif word.index > 1 and view.words[word.index - 1].text in "،," and _sets_out_anew(view, word.index):
            found.add(word.index)
    main = behind_concession(view)
    if main is not None:
        found.add(main)
    found |= {w.index - 1 for w in view.words if w.index > 1 and speaks_on(view, w.index)}
    found |= {i for i in (speaker_before(view, w.index) for w in view.words) if i is not None}
    quoted = _between_marks(view) if found else frozenset()
    return sorted(
        i for i in found if i and i not in quoted and not any(c.kind == "quote" for c in view.clause_of(i).ancestors())
    )


def _between_marks(view: SentenceView) -> frozenset[int]:
    """The words between an opening mark and the one that closes it, also where a full stop stands between: «… التفاصيل. *لكن نعرف* أن …»."""
    found: set[int] = set()
    opened: int | None = None
    for word in view.words:
        if word.text in OPENING_QUOTES:
            opened = word.index if opened is None else opened
        elif word.text in CLOSING_QUOTES and opened is not None:
            found.update(range(opened, word.index))
            opened = None
    return frozenset(found)


def behind_concession(view: SentenceView) -> int | None:
    """Where the statement begins behind what a sentence grants first: ورغم أن الحكومة تقول إنها ملتزمة، *فإن* قواتها هاجمت …"""
    words = view.words
    start = next((i for i, w in enumerate(words[:MAX_GRANTING]) if w.folded.removeprefix("و") in _DESPITE), None)
    if start is None or any(w.tag == "V" for w in words[:start]):
        return None
    for word in words[start + 1 :]:
        if answers_with(word) and words[word.index - 1].text in "،,":
            return word.index
    return None


def answers_with(word: Word) -> bool:
    """True for ف that opens the statement behind what is granted or supposed: *فإن* القوات …, *فلن* نعود."""
    opens = word.conj == "ف" and word.tag in ("COMP", "PART", "NEG", "V", "PRON")
    return opens or (word.tag == "CONJ" and word.folded.startswith(_THEN))


def _sets_out_anew(view: SentenceView, index: int) -> bool:
    """True behind a comma for *أما* مصر فقد …, and for *حيث* with somebody who says more: قصفت القوات المدينة، *حيث أكد* مصدر أن."""
    word = view.words[index]
    behind = view.words[index + 1] if index + 1 < len(view.words) else None
    if behind is None:
        return False
    if word.folded == _AS_FOR:
        return behind.tag in ("N", "X", "P")
    return word.folded == _WHERE and begins_speech(view, index + 1)


def _between_commas(view: SentenceView, start: int, end: int) -> bool:
    """True for words of contrast between the subject of a verb and the rest of its clause: دعت اللجنة، *من جهتها*، إلى إضراب."""
    words = view.words
    if not start > 1 or end >= len(words) or words[end].text not in "،,":
        return False
    if words[start - 1].text not in "،,":
        # أعلنت الوحدات *من جانبها*، أنها انسحبت
        return (
            end + 1 < len(words) and words[end + 1].tag == "COMP" and any(begins_speech(view, i) for i in range(start))
        )
    verb = view.clause_of(start).verb
    return verb is not None and verb < start - 1 and end + 1 < len(words) and words[end + 1].tag in ("P", "COMP", "N")


def _begins_phrase(view: SentenceView, index: int) -> bool:
    """فيما يبدو، فيما إذا: the word is part of a longer cue."""
    following = view.words[index + 1] if index + 1 < len(view.words) else None
    return any(m.use.kind == "cue" and m.length > 1 for m in view.names.by_start.get(index, ())) or (
        following is not None and following.tag == "SUB"
    )
