"""Where what somebody says, asks or condemns ends and the author goes on: أعرب عن قلقه من القتال، *كما زار* …; أدانت ما وصفته بالعدوان *ودعت* …; أجاب
الحاكم بأن القوات تنتظر، *ثم أصدر* قرارا."""

from __future__ import annotations

from rasid.coding.arguments import verb_slots
from rasid.coding.clause import Clause, is_participle
from rasid.coding.continued import resumes
from rasid.coding.scopes import reach
from rasid.coding.speaking_on import says
from rasid.coding.view import SentenceView

_ALSO = "كما"
_THIS = "وذلك"
_IN = "في"
_REFERENCE = "اشاره"
_ENDS = frozenset('،,»"”)-–')
"""Marks before a remark of the author."""


def authors_again(view: SentenceView, words: frozenset[int], verb: int, opener: int) -> frozenset[int]:
    """The words governed by the verb of saying at `verb`, without those with which the author goes on."""
    if any(c.kind == "quote" for c in view.clause_of(opener).ancestors()):
        return words
    said = view.words[opener].tag == "COMP"
    gone = _told_of_speaker(view, words, verb, opener) if said else _told_beside(view, words, verb)
    if not said:
        stop = next((i for i in sorted(words) if _adds(view, i)), None)
        words = frozenset(i for i in words if stop is None or i < stop)
    remark = next((i for i in sorted(words) if _explains(view, i)), None)
    if remark is not None:
        close = next((i for i in range(remark, len(view.words)) if view.words[i].text in "،,"), len(view.words))
        gone |= set(range(remark, close))
    return words - gone


def _adds(view: SentenceView, index: int) -> bool:
    """True where a further matter begins behind a comma: …، *كما* زار …; …، *وذلك* خلال زيارته."""
    word = view.words[index]
    if word.folded not in (_THIS, _ALSO) or index == 0 or view.words[index - 1].text not in "،,":
        return False
    behind = view.words[index + 1] if index + 1 < len(view.words) else None
    return word.folded == _THIS or (word.folded == _ALSO and behind is not None and behind.tag == "V")


def _explains(view: SentenceView, index: int) -> bool:
    """True where the author explains what was said: …، *في إشارة* إلى القصف."""
    words = view.words
    if words[index].folded != _IN:
        return False
    behind = words[index + 1] if index + 1 < len(words) else None
    before = words[index - 1].text if index else ""
    begins = before in _ENDS or (index > 1 and words[index - 1].folded == _THIS)  # …، *وذلك في إشارة* إلى
    return begins and behind is not None and behind.folded == _REFERENCE


def _told_of_speaker(view: SentenceView, words: frozenset[int], verb: int, opener: int) -> set[int]:
    """Clauses with و or ثم behind what is said whose subject can only be who says it."""
    speaker = verb_slots(view, verb, transitive=False).subject[:1]
    home = view.clause_of(opener)
    gone: set[int] = set()
    if not speaker or resumes(view, home) or home.verb is None:
        return gone
    for clause in view.clauses:
        if clause.kind != "coordinate" or clause.verb not in words or clause.sibling is None or _in_quote(clause):
            continue
        word = view.words[clause.verb]
        listed = any(r.pos == "noun" for r in word.analysis.readings)  # وقف القصف *ومنع* …
        if not is_participle(word) and not listed and clause.sibling.within(home):
            slots = verb_slots(view, clause.verb)
            if slots.dropped_subject and slots.subject[:1] == speaker:
                gone |= reach(view, clause)
    return gone


def _told_beside(view: SentenceView, words: frozenset[int], verb: int) -> set[int]:
    """Clauses with و behind a clause that only describes, in which the speaker does more with words."""
    home = view.clause_of(verb)
    own = view.words[verb].reading
    gone: set[int] = set()
    for clause in view.clauses:
        if (
            clause.kind != "coordinate"
            or clause.verb not in words
            or clause.parent is not home
            or clause.sibling is home
        ):
            continue
        reading = view.words[clause.verb].reading
        if own is None or reading is None or not says(view, clause.verb):
            continue
        one, two = own.features, reading.features
        if (one.tense, one.gender, one.person) == (two.tense, two.gender, two.person) and two.number == "sg":
            gone |= reach(view, clause)
    return gone


def _in_quote(clause: Clause) -> bool:
    return any(c.kind == "quote" for c in clause.ancestors())
