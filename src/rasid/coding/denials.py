"""What one says and another denies: نفى الوزير *ما روّجته صفحات عن اعتقال نائب*؛ زعم الفصيل أنه انسحب، *وهو ما نفته الشرطة*. Both put the
event forward, each as something else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rasid.coding.clause import Clause
from rasid.coding.scopes import before, is_act, reach, to_clause_end
from rasid.coding.view import SentenceView
from rasid.knowledge.lexicon import CueUse

if TYPE_CHECKING:
    from rasid.coding.cue_instance import CueInstance
    from rasid.coding.event_draft import EventDraft

_WHAT = frozenset({"ما", "لما", "بما", "مما"})
_ABOUT = frozenset({"عن", "من"})
_PRONOUNS = frozenset({"هو", "هي", "وهو", "وهي"})
MAX_OBJECT = 8
"""Words between a verb of denying and what it denies."""
MAX_REMARK = 4
"""Words from the pronoun that takes up what was said to the verb that denies it: وهي رواية *كذبها* …"""


def retold(
    view: SentenceView, use: CueUse, start: int, end: int, verb: int | None, home: Clause
) -> frozenset[int] | None:
    """What stands behind a verb of speech in 'what somebody says' (ما تناقلته صفحات *عن اعتقال نائب*), or what is denied with such
    words (نفى *ما تناقلته صفحات عن اعتقال نائب*) or with a pronoun (*اعتقل نائب*، وهو ما نفته الشرطة); None elsewhere."""
    if use.attribution == "denied":
        before = remark_of(view, verb) if verb is not None else None
        if before is not None:
            return frozenset(range(before))
        for clause in view.clauses:
            near = clause.marker is not None and end <= clause.marker < end + MAX_OBJECT
            if near and clause.kind == "relative" and _what_is_said(view, clause):
                return _to_comma(view, frozenset(reach(view, clause)))
    if verb is None or use.attribution is None or home.kind != "relative" or home.marker is None or home.verb != verb:
        return None
    if view.words[home.marker].folded not in _WHAT:
        return None
    for phrase in view.phrases:
        if phrase.start >= end and phrase.prep in _ABOUT and not phrase.pronoun and is_act(view, phrase.head):
            return _to_comma(view, to_clause_end(view, phrase.start, view.clause_of(phrase.head)))
    return None


def _to_comma(view: SentenceView, words: frozenset[int]) -> frozenset[int]:
    """The words up to the first comma: what is told again is short, and behind it the speaker goes on (…، *موضحا* أن …)."""
    stop = next((i for i in sorted(words) if view.words[i].text in "،؛,;"), max(words) + 1)
    return before(words, stop)


def remark_of(view: SentenceView, verb: int) -> int | None:
    """Where a remark begins that takes up with a pronoun what was said before: …، *وهو ما نفته* الشرطة."""
    words = view.words
    if not words[verb].enclitic:
        return None
    start = next((i for i in range(verb - 1, max(0, verb - MAX_REMARK), -1) if words[i].folded in _PRONOUNS), None)
    return start if start is not None and words[start - 1].tag == "PUNCT" else None


def _what_is_said(view: SentenceView, clause: Clause) -> bool:
    marker, verb = clause.marker, clause.verb
    return marker is not None and verb is not None and view.words[marker].folded in _WHAT and _says(view, verb)


def _says(view: SentenceView, verb: int) -> bool:
    reading = view.words[verb].reading
    return reading is not None and any(view.lexicon.cues[i].attribution is not None for i in reading.uses("cue"))


def denied_claims(over: Iterable[CueInstance]) -> tuple[CueInstance, list[CueInstance]] | None:
    """A cue of denying and the claims of others that it denies; None where nobody else is said to claim it."""
    found = list(over)
    for denial in found:
        if denial.use.attribution != "denied" or denial.negated:
            continue
        claims = [c for c in found if c.speaks and c.verb is not None and c.start in denial.content]
        if claims:
            return denial, claims
    return None


def denial_behind(draft: EventDraft, over: Iterable[CueInstance]) -> CueInstance | None:
    """The cue that denies what was said before it in the sentence: زعم أن القوات انسحبت، *وهو ما نفته* الشرطة."""
    for cue in over:
        if cue.use.attribution != "denied" or cue.verb is None or cue.negated or draft.trigger >= cue.start:
            continue
        if remark_of(draft.view, cue.verb) is not None:
            return cue
    return None
