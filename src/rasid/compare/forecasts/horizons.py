"""The horizon of a forecast."""

from __future__ import annotations

from datetime import date, timedelta

from rasid.arabic.letters import fold
from rasid.compare.forecasts.model import Horizon
from rasid.compare.knowledge import horizon_words

_ENDS = ".!؟?؛\n"


def horizon_of(
    days: tuple[str | None, str | None], published: str | None, text: str, start: int, end: int
) -> Horizon | None:
    """The time of the event where it has one that is not over before publication; else words of the sentence; None when nothing is said."""
    first, last = days
    if (first or last) and not (published and last and last < published):
        return Horizon(first, last, None, False)
    words = tuple(_bare(word) for word in fold(sentence_around(text, start, end)).split())
    there = set(words)
    for wanted, entry in horizon_words():
        if not there.issuperset(wanted):
            continue
        for at in range(len(words) - len(wanted) + 1):
            if words[at : at + len(wanted)] == wanted:
                until = (date.fromisoformat(published) + timedelta(days=entry.days)).isoformat() if published else None
                return Horizon(published, until, " ".join(wanted), entry.vague)
    return None


def sentence_around(text: str, start: int, end: int) -> str:
    """The characters from the last end of a sentence before `start` to the next one after `end`."""
    begin = max(text.rfind(mark, 0, start) for mark in _ENDS) + 1
    stops = [at for mark in _ENDS if (at := text.find(mark, end)) >= 0]
    return text[begin : min(stops, default=len(text))]


def _bare(word: str) -> str:
    return word.strip("،,؛:.!؟?\"'“”«»()[]…-")
