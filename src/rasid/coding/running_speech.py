"""Speech that runs on over its sentence: a quotation whose mark closes only further on, or nowhere (قال: «انسحبنا. *قصفوا* القرية …), and
speech behind a colon without marks that goes on in the first person (قال: نحن باقون. *ندين* القصف).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rasid.arabic.tokens import CLOSING_QUOTES, OPENING_QUOTES
from rasid.coding.cue_instance import CueInstance
from rasid.coding.scopes import another_that
from rasid.coding.view import SentenceView
from rasid.knowledge.lexicon import CueUse

RUNNING_RULE = "grammar/running-speech"
MAX_SENTENCES = 12
"""Sentences over which a quotation may run whose closing mark was left out."""
MAX_PARAGRAPHS = 3
"""Paragraphs ahead in which the mark is looked for that closes a quotation."""
MAX_BEFORE = 24
"""Words from a verb of saying to the mark that opens what is said."""
_SAID = CueUse(
    RUNNING_RULE, "attribution", "phrase", "before", ("quote",), "subject", "reported", None, None, "clause", None, "«"
)
"""A quotation that goes on: a cue of grammar, in no file of the lexicon."""


@dataclass(slots=True, eq=False)
class _Running:
    """Who speaks on: the cue that began it, the sentence in which the quotation closes (None: behind a colon), and its last paragraph."""

    cue: CueInstance
    closes: int | None
    paragraph: int


def run_on(views: Sequence[SentenceView], cues_of: dict[int, list[CueInstance]]) -> None:
    """Gives sentences that a quotation runs over, or that go on in the first person, the speaker who began."""
    running: _Running | None = None
    said: CueInstance | None = None
    for view in views:
        cues = cues_of[view.index]
        if running is not None:
            last = _last_word(view, running, cues)
            if last is None:
                running = None
            else:
                _add(view, cues, running.cue, 0, last)
                running = None if running.closes == view.index else running
        if running is None:
            running = _begins(views, view, cues)
        said = _says_that_too(view, cues, said)


def _says_that_too(view: SentenceView, cues: list[CueInstance], said: CueInstance | None) -> CueInstance | None:
    """The verb of saying with أن that leads the sentence. One that begins with وأن goes on with that of the sentence before: قالت الصحيفة إن
    المدينة هادئة. *وإن* القوات انسحبت منها."""
    if said is not None and len(view.words) > 1 and another_that(view.words[0]):
        if not any(c.speaks and c.holders and c.start == 0 for c in cues):
            _add(view, cues, said, 0, len(view.words))
        return said
    leads = (c for c in cues if _leads(view, c) and c.holders and c.opener is not None and c.start <= 2)
    return next((c for c in leads if c.opener is not None and view.words[c.opener].tag == "COMP"), None)


def _add(view: SentenceView, cues: list[CueInstance], by: CueInstance, start: int, stop: int) -> None:
    words = frozenset(range(start, stop))
    if words:
        cues.insert(0, CueInstance(_SAID, start, start, by.span, words, list(by.holders), None, start))


def _last_word(view: SentenceView, running: _Running, cues: Sequence[CueInstance]) -> int | None:
    """Where the speech that runs on ends in this sentence; None where somebody else has begun to speak."""
    if running.closes is not None:
        if view.index > running.closes:
            return None
        if view.index < running.closes:
            return len(view.words)
        return _unmatched_close(view) or len(view.words)
    if view.sentence.paragraph != running.paragraph or not _ours(view, 0) or _says_anew(view, cues):
        return None
    return len(view.words)


def _begins(views: Sequence[SentenceView], view: SentenceView, cues: list[CueInstance]) -> _Running | None:
    """The speech of this sentence that may run on."""
    mark = _unmatched_open(view)
    if mark is None:
        return _behind_colon(view, cues)
    said = [c for c in cues if c.speaks and c.holders and mark - MAX_BEFORE <= c.start < mark and _leads(view, c)]
    if not said or any(view.words[i].tag == "COMP" for i in range(said[-1].start, mark - 1)):
        return None
    cue = said[-1]
    closes = _closed_in(views, view)
    if closes is None:
        return None
    if not set(range(mark + 1, len(view.words))) <= cue.content:
        _add(view, cues, cue, mark, len(view.words))
    return _Running(cue, closes, view.sentence.paragraph) if closes > view.index else None


def _leads(view: SentenceView, cue: CueInstance) -> bool:
    """True for a verb of saying."""
    return cue.verb is not None and cue.use.category == "attribution" and cue.use.attribution in ("reported", "claimed")


def _unmatched_open(view: SentenceView) -> int | None:
    """The mark that opens a quotation which does not close in the sentence."""
    found: list[int] = []
    for word in view.words:
        if word.text in OPENING_QUOTES:
            found.append(word.index)
        elif word.text in CLOSING_QUOTES and found:
            found.pop()
    return found[0] if found and found[0] + 1 < len(view.words) else None


def _unmatched_close(view: SentenceView) -> int | None:
    """The mark that closes a quotation which was opened in a sentence before."""
    depth = 0
    for word in view.words:
        if word.text in OPENING_QUOTES:
            depth += 1
        elif word.text in CLOSING_QUOTES:
            depth -= 1
            if depth < 0:
                return word.index
    return None


def _closed_in(views: Sequence[SentenceView], view: SentenceView) -> int | None:
    """The sentence in which the quotation that is open at the end of `view` closes, or the last one over which it may run where its
    mark was left out: at most up to the paragraph's end or the next verb of saying."""
    end = view.index
    for other in views[view.index + 1 :]:
        if (
            other.sentence.paragraph - view.sentence.paragraph > MAX_PARAGRAPHS
            or other.index - view.index > MAX_SENTENCES
        ):
            break
        if _unmatched_close(other) is not None:
            return other.index
        if _unmatched_open(other) is not None or _opens_with_speech(other):
            break
        if other.sentence.paragraph == view.sentence.paragraph:
            end = other.index
    return end


def _opens_with_speech(view: SentenceView) -> bool:
    """True where the sentence begins with a verb of saying."""
    main = view.clauses[0].verb
    reading = view.words[main].reading if main is not None and main <= 2 else None
    if reading is None or reading.features.person == 1:
        return False
    return any(view.lexicon.cues[i].category == "attribution" for i in reading.uses("cue"))


def _behind_colon(view: SentenceView, cues: Sequence[CueInstance]) -> _Running | None:
    """Speech behind a colon without marks that is in the first person and fills the rest of the sentence."""
    for cue in cues:
        opens = cue.opener
        if opens is None or not opens or not cue.holders or not _leads(view, cue) or view.words[opens - 1].text != ":":
            continue
        if view.words[opens].tag != "QUOTE" and _ours(view, opens) and max(cue.content) >= len(view.words) - 2:
            return _Running(cue, None, view.sentence.paragraph)
    return None


def _ours(view: SentenceView, start: int) -> bool:
    """True where a verb in the first person stands from `start` on outside quotations."""
    return any(
        w.tag == "V"
        and w.reading is not None
        and w.reading.features.person == 1
        and not any(c.kind == "quote" for c in view.clause_of(w.index).ancestors())
        for w in view.words[start:]
    )


def _says_anew(view: SentenceView, cues: Sequence[CueInstance]) -> bool:
    return any(c.speaks and c.holders for c in cues)
