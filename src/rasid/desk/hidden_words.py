"""Words with hidden characters left out: of a text whose hidden spans are known, and of words that are no part of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rasid.arabic.letters import bare, fold
from rasid.export.privacy import PERSON, PLACEHOLDERS, Hidden, stripped
from rasid.knowledge import load_lexicon

_SIGNS = re.compile(r"[\W_]+")
_WORDS = re.compile(r"[^\W\d_](?:\w|[\u064b-\u0655\u0670])*")
_MOST = 200
"""Places of words in a text that are looked at"""


def cut(words: str, start: int, spans: Sequence[Hidden]) -> str:
    """Words that begin at `start` of a text, with placeholders for what is hidden; a name that they cut in two is hidden in each part."""
    end = start + len(words)
    return _replaced(words, [(span.start - start, span.end - start, span.kind) for span in spans if span.start < end and span.end > start])  # fmt: skip


def occurrences(text: str, words: str) -> list[int]:
    """Where the words stand in a text, all of them together."""
    found: list[int] = []
    at = text.find(words)
    while at >= 0 and len(found) < _MOST:
        found.append(at)
        at = text.find(words, at + 1)
    return found


def shortened(words: str, at: Sequence[int], spans: Sequence[Hidden]) -> str:
    """Words that stand at these places of a text, without what is hidden at any of them: nobody can tell which place was meant."""
    end = len(words)
    found = {
        (max(0, span.start - start), min(end, span.end - start), span.kind)
        for start in at
        for span in spans
        if span.start < start + end and span.end > start
    }
    merged: list[tuple[int, int, str]] = []
    for first, last, kind in sorted(found):
        if merged and first < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]), merged[-1][2])
        else:
            merged.append((first, last, kind))
    return _replaced(words, merged)


def without(words: str, names: Iterable[str], hidden: Iterable[str] = ()) -> str:
    """Words that are no part of the text (a note, a gloss, a query) without the words of private names, whatever is attached to them. What is also a
    particle (على beside علي) stays."""
    private = {word for name in names for word in _SIGNS.split(name) if len(word) > 1}
    private |= {fold(word) for part in hidden for word in _SIGNS.split(part) if len(word) > 1}
    particles = load_lexicon().particles

    def shown(match: re.Match[str]) -> str:
        word = match.group()
        folded = fold(word)
        if folded in particles and not bare(word).endswith("ي"):
            return word
        return PLACEHOLDERS[PERSON][0] if private & {word.lower(), folded, *stripped(folded)} else word

    return _WORDS.sub(shown, words)


def _replaced(words: str, spans: Sequence[tuple[int, int, str]]) -> str:
    parts, position = [], 0
    for start, end, kind in spans:
        parts += [words[position : max(0, start)], PLACEHOLDERS[kind][0]]
        position = max(position, end)
    return "".join([*parts, words[position:]])
