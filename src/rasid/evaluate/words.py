"""Comparing words of a text: whole words, attached particles, overlap of spans."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from typing import Any

import yaml

from rasid.arabic.letters import fold
from rasid.arabic.tokens import tokenize
from rasid.record import Span

_PARTICLES = re.compile(r"[وف]?[بلكس]?")
_MIN_STEM = 3
"""A word of fewer letters is not taken apart any further."""


@cache
def data(name: str) -> Any:
    """The content of a YAML file of this package."""
    text = resources.files("rasid.evaluate").joinpath("data", name).read_text(encoding="utf-8")
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@cache
def _function_words() -> frozenset[str]:
    return frozenset(fold(word) for entry in data("function_words.yaml") for word in entry["words"])


@cache
def forms(word: str) -> frozenset[str]:
    """The spellings under which a word is compared: folded, without attached و ف ب ل ك س, without the article."""
    folded = fold(word)
    found = {folded}
    for _ in range(2):
        for own in list(found):
            if own.startswith("لل") and len(own) > _MIN_STEM + 1:
                found |= {"ال" + own[2:], own[2:]}
            if own[:1] in tuple("وفبلكس") and len(own) > _MIN_STEM:
                found.add(own[1:])
    return frozenset(found | {own[2:] for own in found if own.startswith("ال") and len(own) > _MIN_STEM + 1})


def content_words(text: str) -> list[str]:
    """The words and numbers of a text without prepositions and the like."""
    return [
        token.text
        for token in tokenize(text)
        if token.kind in ("word", "number", "latin") and token.folded not in _function_words()
    ]


def share_word(one: str, other: str) -> bool:
    """True when two texts have a word in common, attached particles and the article allowed for."""
    return any(forms(a) & forms(b) for a in content_words(one) for b in content_words(other))


def overlap(one: Span, other: Span) -> bool:
    """True when two spans have a character in common."""
    return one.start < other.end and other.start < one.end


def same_words(one: Span, other: Span, text: str) -> bool:
    """True when two spans are the same words: equal but for attached particles at the start and signs around them."""
    first, second = _trimmed(one, text), _trimmed(other, text)
    if first[1] != second[1]:
        return False
    between = text[min(first[0], second[0]) : max(first[0], second[0])]
    return not between or (
        _PARTICLES.fullmatch(fold(between)) is not None and (not before(text, first[0]) or not before(text, second[0]))
    )


def before(text: str, offset: int) -> bool:
    """True when `offset` stands inside a word."""
    return offset > 0 and text[offset - 1].isalnum()


def _trimmed(span: Span, text: str) -> tuple[int, int]:
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not fold(text[end - 1]).isalnum():
        end -= 1
    return start, end


def alike(one: str, other: str) -> bool:
    """True when two names share at least half of the words that they have together."""
    left, right = [forms(word) for word in content_words(one)], [forms(word) for word in content_words(other)]
    if not left or not right:
        return False
    common = sum(any(a & b for b in right) for a in left)
    return 2 * common >= len(left) + len(right) - common


def plain_name(name: str) -> str:
    """An English name for comparison: letters and digits only, without accents, article or the Arabic article."""
    import unicodedata

    letters = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if c.isalnum() or c in " -")
    parts = [p for p in re.split(r"[\s\-]+", letters) if p]
    while len(parts) > 1 and parts[0] in _ARTICLES:
        parts = parts[1:]
    return "".join(parts)


_ARTICLES = frozenset({"the", "al", "ar", "ad", "as", "ash", "at", "az", "an", "el"})
