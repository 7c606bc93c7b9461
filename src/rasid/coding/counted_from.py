"""Lengths of time behind قبل، بعد، منذ and what they are counted from: بعد يومين *من الهجوم*."""

from __future__ import annotations

from rasid.coding.cue_instance import CueInstance
from rasid.coding.scopes import is_act, noun_at
from rasid.coding.view import SentenceView

_BEFORE, _SINCE = "before", "منذ"
_FROM, _ON = "من", "علي"
"""Particles, folded, between a length of time and what it is counted from: بعد يومين *من* الهجوم، بعد عام *على* الهجوم."""


def counted_from(view: SentenceView, cue: CueInstance) -> frozenset[int]:
    """What a cue of before or after is about where a time stands behind it: the words that a length of time is counted from; none where it is
    counted from the day of writing, as whatever follows then is no part of it (استهدفت قبل أيام | صوامع الغلال). All the words that the cue
    governs where no time stands behind it."""
    run = sorted(i for i in cue.content if i >= cue.end) or sorted(cue.content)
    if not run or run[0] not in view.time_words:
        return frozenset(cue.content)
    end = next((n for n, i in enumerate(run) if i not in view.time_words), len(run))
    if end + 1 >= len(run) or run[end] != run[end - 1] + 1 or view.words[cue.start].folded.endswith(_SINCE):
        return frozenset()
    if view.words[run[end]].folded not in ((_FROM,) if cue.use.category == _BEFORE else (_FROM, _ON)):
        return frozenset()
    counted = noun_at(view, run[end + 1])
    if cue.use.category == _BEFORE and (counted is None or not is_act(view, counted.head)):
        return frozenset()  # احتُجز قبل يومين من *منزله*: nothing happened two days later
    return frozenset(run[end + 1 :])
