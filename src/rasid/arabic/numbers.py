"""Numbers in words and digits: values, ranges, approximations and bounds, each with the tokens it stands on.

The grammar is here; its words are data (`knowledge/data/quantities/`). Every function looks forward from one
token over a bounded stretch, so reading a sentence is linear in its length.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from rasid.arabic.number_words import ARTICLES, Number, NumberClass, NumberCue, NumberForm, NumberWords, Prefix
from rasid.arabic.numerals import (
    Cardinal,
    Ordinal,
    digits_value,
    follows,
    number_form,
    read_cardinal,
    read_ordinal,
    tidy,
)
from rasid.arabic.tokens import Token

__all__ = [
    "ARTICLES", "Cardinal", "Number", "NumberClass", "NumberCue", "NumberForm", "NumberMention", "NumberWords", "Ordinal",
    "Prefix", "apply_cue",
    "digits_value", "find_numbers", "follows", "match_cue", "read_cardinal", "read_number", "read_ordinal",
]  # fmt: skip

_SPAN = re.compile(r"(\d{1,9})-(\d{1,9})\Z")
_BOUND_CUES = ("approximate", "at-least", "at-most", "more-than", "less-than")


class NumberMention(NamedTuple):
    """A number on tokens `token_start` to `token_end` (exclusive). `best` is None where only bounds are given;
    `skip` letters of the first token (a conjunction or preposition) don't belong to it."""

    token_start: int
    token_end: int
    low: Number | None
    high: Number | None
    best: Number | None
    rule: str = "number/cardinal"
    skip: int = 0
    article: bool = False


def match_cue(
    tokens: list[Token], index: int, words: NumberWords, classes: tuple[str, ...], after: bool = False
) -> NumberCue | None:
    """The longest cue of the given classes that begins at token `index`."""
    if index >= len(tokens):
        return None
    for cue in words.cues.get(tokens[index].folded, ()):
        if cue.cls in classes and cue.after == after and follows(tokens, index + 1, cue.rest):
            return cue
    return None


def _exact(index: int, cardinal: Cardinal) -> NumberMention:
    value = cardinal.value
    return NumberMention(index, cardinal.end, value, value, value, "number/cardinal", cardinal.skip, cardinal.article)


def _range(index: int, end: int, low: Cardinal, high: Cardinal, rule: str, skip: int) -> NumberMention | None:
    first, second = low.value, high.value
    if high.coefficient != second and low.coefficient == first and first < high.coefficient:
        first = tidy(first * (second / high.coefficient))  # بين 5 و10 آلاف
    if first >= second:
        return None
    return NumberMention(index, end, first, second, None, rule, skip)


def _read_span(tokens: list[Token], index: int, words: NumberWords) -> NumberMention | None:
    """A number or a range at `index` without bounding words before it."""
    token = tokens[index]
    cue = match_cue(tokens, index, words, ("between", "from", "vague")) if token.kind == "word" else None
    if cue is not None and cue.cls == "vague":
        end = index + 1 + len(cue.rest)
        return NumberMention(index, end, cue.low, cue.high, None, cue.id, cue.skip, cue.article)
    if cue is not None:
        start = index + 1 + len(cue.rest)
        low = read_cardinal(tokens, start, words)
        if low is not None and low.end < len(tokens) and not low.prefix:
            high = None
            if cue.cls == "between":
                at = low.end + 1 if tokens[low.end].folded == "و" else low.end
                high = read_cardinal(tokens, at, words)
                if high is not None and at == low.end and high.prefix != "و":
                    high = None
            elif match_cue(tokens, low.end, words, ("to",)) is not None:
                high = read_cardinal(tokens, low.end + 1, words)
            if high is not None:
                found = _range(index, high.end, low, high, cue.id, cue.skip)
                if found is not None:
                    return found
    if token.kind == "number" and (span := _SPAN.match(token.folded)) is not None:
        first, second = int(span[1]), int(span[2])
        if first >= second:
            return None
        scale = number_form(tokens, index + 1, words, ("scale",))
        factor, end = (int(scale.value), index + 2) if scale is not None and not scale.prefix else (1, index + 1)
        return NumberMention(index, end, first * factor, second * factor, None, "range/dash")
    cardinal = read_cardinal(tokens, index, words)
    if cardinal is None:
        return None
    end = cardinal.end
    if end < len(tokens):
        link = match_cue(tokens, end, words, ("to", "or"))
        dash = tokens[end].text in "-–" and tokens[end].kind == "punct"
        if (link is not None and not link.prefix) or dash:
            other = read_cardinal(tokens, end + 1, words)
            if other is not None and not other.prefix:
                found = _range(
                    index, other.end, cardinal, other, link.id if link is not None else "range/dash", cardinal.skip
                )
                if found is not None:
                    return found._replace(article=cardinal.article)
    return _exact(index, cardinal)


def apply_cue(mention: NumberMention, cue: NumberCue) -> NumberMention:
    """The mention as rounded or bounded by `cue`."""
    low, high, best = mention.low, mention.high, mention.best
    exact = best is not None  # more than tens of people: tens of people at least
    if cue.cls == "approximate":
        if best is None:
            return mention
        low, high = round(best * (1 - cue.tolerance), 6), round(best * (1 + cue.tolerance), 6)
        if isinstance(best, int):
            low, high = math.floor(low), math.ceil(high)
    elif cue.cls in ("at-least", "more-than"):
        low, high, best = (low if best is None else best), None, None
        if cue.cls == "more-than" and exact and isinstance(low, int):
            low += 1
    else:
        low, high, best = None, (high if best is None else best), None
        if cue.cls == "less-than" and exact and isinstance(high, int):
            high -= 1
    return mention._replace(low=low, high=high, best=best, rule=cue.id)


def read_number(tokens: list[Token], index: int, words: NumberWords) -> NumberMention | None:
    """The number with its bounding words that begins at token `index`, or None."""
    cues: list[NumberCue] = []
    position, skip = index, 0
    while len(cues) < 3 and position < len(tokens) and tokens[position].kind == "word":
        cue = match_cue(tokens, position, words, _BOUND_CUES)
        if cue is None or (cues and cue.prefix):
            break
        if not cues:
            skip = cue.skip
        cues.append(cue)
        position += 1 + len(cue.rest)
    if position >= len(tokens):
        return None
    inner = _read_span(tokens, position, words)
    if inner is None:
        return None
    if not cues:
        skip = inner.skip
    for cue in reversed(cues):
        inner = apply_cue(inner, cue)
    behind = match_cue(tokens, inner.token_end, words, _BOUND_CUES, after=True)
    if behind is not None:
        inner = apply_cue(inner, behind)._replace(token_end=inner.token_end + 1 + len(behind.rest))
    return inner._replace(token_start=index, skip=skip)


def find_numbers(tokens: list[Token], words: NumberWords) -> list[NumberMention]:
    """All numbers of a token sequence in order, without overlaps."""
    found: list[NumberMention] = []
    openings = words.openings
    index, count = 0, len(tokens)
    while index < count:
        token = tokens[index]
        if token.kind == "number" or (token.kind == "word" and token.folded in openings):
            mention = read_number(tokens, index, words)
            if mention is not None:
                found.append(mention)
                index = mention.token_end
                continue
        index += 1
    return found
