"""Snippets: a piece of a report's text that shows why it was found. All offsets count characters of the report's text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from rasid.archive.search.dialects import Term
from rasid.archive.search.keys import places

LENGTH = 220
"""Characters of a snippet, about two lines of a terminal."""
MOST_SPANS = 100
_BEFORE = 60
_STEP = 40
"""A snippet may begin or end so much earlier or later, to begin and end with whole words."""
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Snippet:
    """`text[start:end]` of the report and the spans in it that answer the query."""

    start: int
    end: int
    highlights: tuple[Span, ...]

    def of(self, text: str) -> str:
        """The characters of the report."""
        return text[self.start : self.end]


def spans_of(text: str, words: Sequence[str], lemmas: Sequence[str], terms: Sequence[Term]) -> list[Span]:
    """Where the terms stand in a text whose words have these keys."""
    hits: list[tuple[int, int]] = []
    for term in terms:
        keys = words if term.column == "words" else lemmas
        length = len(term.keys)
        first = term.keys[0]
        at = -1
        while True:
            try:
                at = keys.index(first, at + 1)
            except ValueError:
                break
            if length == 1 or tuple(keys[at : at + length]) == term.keys:
                hits.append((at, at + length))
    if not hits:
        return []
    hits = sorted(hits)[:MOST_SPANS]
    needed = max(b for _, b in hits)
    found = list(islice(places(text), needed))
    return sorted({(found[a][0], found[b - 1][1]) for a, b in hits if b <= len(found)})


def snippet(text: str, spans: Sequence[Span], *, length: int = LENGTH) -> Snippet:
    """The piece with the most different spans in it, the first of them; without spans the beginning of the text."""
    if not spans:
        start = len(text) - len(text.lstrip())
        return Snippet(start, _right(text, min(len(text), start + length)), ())
    best, most = spans[0], 0
    for number, span in enumerate(spans):
        inside = {text[a:b] for a, b in spans[number : number + 30] if b <= span[0] + length - _BEFORE}
        if len(inside) > most:
            best, most = span, len(inside)
    start = _left(text, max(0, best[0] - _BEFORE), best[0])
    end = _right(text, max(best[1], min(len(text), start + length)))
    return Snippet(start, end, tuple((a, b) for a, b in spans if start <= a and b <= end))


def _left(text: str, start: int, least: int) -> int:
    """The beginning of a word at or behind `start`, but not behind `least`."""
    if start == 0:
        return 0
    for at in range(start, min(least, start + _STEP)):
        if text[at - 1].isspace() and not text[at].isspace():
            return at
    return start


def _right(text: str, end: int) -> int:
    for at in range(end, min(len(text), end + _STEP)):
        if text[at].isspace():
            return at
    return min(len(text), end + _STEP) if end + _STEP >= len(text) else end
