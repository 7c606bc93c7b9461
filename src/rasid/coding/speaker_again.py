"""Where a speaker goes on with a participle or a statement of his own begins, so that what is aimed at, feared or demanded before ends: نفى الوزير
القصف، *مشيرا إلى* أن …
"""

from __future__ import annotations

from rasid.coding.clause import is_participle
from rasid.coding.scopes import before
from rasid.coding.view import SentenceView

_AS_FOR = "اما"
_ALSO = "كما"


def to_next_statement(view: SentenceView, words: frozenset[int], *, aim: bool) -> frozenset[int]:
    """The words up to a participle with which the speaker goes on, and, of an aim or a report (أنباء), to a comma behind which a statement begins:
    تقاتل للإطاحة بالحكومة، *وقد طردت* من العاصمة."""
    stop = next((i for i in sorted(words) if goes_on_speaking(view, i)), None)
    if aim and stop is None:
        stop = next(
            (i for i in sorted(words) if i > min(words) and view.words[i - 1].text == "،" and _begins_clause(view, i)),
            None,
        )
    return before(words, stop) if stop is not None else words


def before_participle(view: SentenceView, words: frozenset[int]) -> frozenset[int]:
    """What is feared or demanded ends before a participle of saying with which the speaker goes on: قال إن هناك مخاوف من أن يرتفع العدد
    *واصفا* الهجوم بأنه جريمة."""
    first = min(words)
    stop = next((i for i in sorted(words) if i > first and _takes_up_speech(view, i)), None)
    return words if stop is None else before(words, stop)


def _takes_up_speech(view: SentenceView, index: int) -> bool:
    word = view.words[index]
    if word.conj or word.prep or word.article or not word.bare.endswith(("ا", "اً", "ًا", "ة", "ةً")):
        return False
    if is_participle(word):
        reading = word.reading
        return reading is not None and any(view.lexicon.cues[i].attribution is not None for i in reading.uses("cue"))
    uses = [view.lexicon.cues[m.use.index] for m in view.names.by_start.get(index, ()) if m.use.kind == "cue"]
    return any(use.attribution is not None and use.holder == "subject" and use.pos == "phrase" for use in uses)


def _begins_clause(view: SentenceView, index: int) -> bool:
    word = view.words[index]
    behind = view.words[index + 1] if index + 1 < len(view.words) else None
    if word.folded == _AS_FOR:
        return True
    adds = word.tag in ("PART", "CONJ") and behind is not None and behind.tag == "V"  # كذلك قصفت، كما قصفت
    if word.folded == _ALSO and behind is not None and behind.tag in ("V", "COMP"):
        return True
    return word.tag == "V" or adds or (word.tag == "PART" and bool(word.conj))


def goes_on_speaking(view: SentenceView, index: int) -> bool:
    """True for a participle of saying behind a comma: what follows is said with it (نفى الوزير القصف، *مشيرا إلى* أن …)."""
    word = view.words[index]
    if not index or view.words[index - 1].text != "،" or word.tag == "P":
        return False
    if is_participle(word) and word.reading is not None and not word.reading.has_use("event"):
        return any(view.lexicon.cues[i].attribution is not None for i in word.reading.uses("cue"))
    uses = [view.lexicon.cues[m.use.index] for m in view.names.by_start.get(index, ()) if m.use.kind == "cue"]
    return any(use.attribution is not None and use.holder == "subject" for use in uses)
