"""Tokens: the words, numbers and punctuation marks of a text, each with its place in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from rasid.arabic.letters import INVISIBLE, bare, fold

TokenKind = Literal["word", "number", "latin", "quote", "punct"]

_INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_LETTER = "\u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufbb1\ufbd3-\ufc5d\ufc64-\ufcf1\ufcf5-\ufd3d\ufd50-\ufdfb\ufe80-\ufefc"
_MARK = "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\ufbb2-\ufbc1\ufc5e-\ufc63\ufcf2-\ufcf4\ufe70-\ufe7f"
_DIGIT = "0-9\u0660-\u0669\u06f0-\u06f9"

# Every alternative consumes without backtracking into another, so matching is linear in the length of the text.
_TOKEN = re.compile(
    rf"(?P<number>[{_DIGIT}]+(?:[.,:/٫٬\-][{_DIGIT}]+)*[%٪]?)"
    rf"|(?P<word>[{_LETTER}][{_LETTER}{_MARK}{_INVISIBLE}]*)"
    r"|(?P<latin>[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f0-9'’]*)"
    r"|(?P<quote>[«»“”„‟\"‹›]|''|``)"
    rf"|(?P<punct>\.{{2,}}|[^\s{_INVISIBLE}{_MARK}])"
)

# The words of a hashtag hang together by _, which stands for a space there and is no token.
_HASHTAG = re.compile(rf"[{_LETTER}{_MARK}{_INVISIBLE}{_DIGIT}A-Za-z_]+")

_HASHTAG_ENDS = "_\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"

OPENING_QUOTES = frozenset("«“„‹")
CLOSING_QUOTES = frozenset("»”›")


class Token:
    """One token. `start`/`end` are code point offsets in the document's text; `folded` is its matching key, `bare` the
    spelling without tashkeel and tatweel."""

    __slots__ = ("bare", "end", "folded", "kind", "start", "text")

    def __init__(self, start: int, end: int, text: str, folded: str, bare: str, kind: TokenKind) -> None:
        self.start, self.end, self.text = start, end, text
        self.folded, self.bare, self.kind = folded, bare, kind


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `text[start:end]` in order; offsets count from the beginning of `text`."""
    tokens: list[Token] = []
    for match in _STRETCH.finditer(text, start, len(text) if end is None else end):
        at = match.start()
        for first, last, surface, folded, plain, kind in _tokens_of(match.group()):
            tokens.append(Token(at + first, at + last, surface, folded, plain, kind))
    return tokens


_STRETCH = re.compile(r"\S+")
"""What stands between spaces; no token goes beyond it."""
_LONGEST_KEPT = 32
_Piece = tuple[int, int, str, str, str, TokenKind]
"""A token of a stretch: where it begins and ends in it, and its spellings."""


def _tokens_of(stretch: str) -> tuple[_Piece, ...]:
    return _kept(stretch) if len(stretch) <= _LONGEST_KEPT else _read(stretch)


@lru_cache(maxsize=16384)
def _kept(stretch: str) -> tuple[_Piece, ...]:
    return _read(stretch)


def _read(stretch: str) -> tuple[_Piece, ...]:
    """The tokens of a text without spaces: texts are made of few such stretches over and over."""
    found: list[_Piece] = []
    tag_end = 0
    for match in _TOKEN.finditer(stretch):
        surface = match.group()
        if surface == "#":
            tag = hashtag_at(stretch, match.start())
            tag_end = tag[1] if tag is not None else 0
        elif surface == "_" and match.end() < tag_end:
            continue
        kind: TokenKind = match.lastgroup  # type: ignore[assignment]  # the group names are the kinds
        start, end = match.span()
        folded = fold(surface)
        if kind != "word":
            found.append((start, end, surface, folded, folded, kind))
            continue
        if surface[-1] in INVISIBLE:
            # Trailing invisible characters belong to the space between words, not to the word.
            stripped = surface.rstrip(_HASHTAG_ENDS[1:])
            end -= len(surface) - len(stripped)
            surface = stripped
        found.append((start, end, surface, folded, bare(surface), kind))
    return tuple(found)


def word_spans(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, kind) of the words, numbers and Latin words among the tokens of a text."""
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if kind == "word":
            yield match.start(), match.start() + len(match.group().rstrip(_HASHTAG_ENDS[1:])), kind
        elif kind in ("number", "latin"):
            yield *match.span(), kind


def hashtag_at(text: str, index: int) -> tuple[int, int] | None:
    """Start and end of the words of the hashtag whose # stands at `index`; None when no word follows it."""
    match = _HASHTAG.match(text, index + 1)
    if match is None:
        return None
    words = match.group().rstrip(_HASHTAG_ENDS)
    return (match.start(), match.start() + len(words)) if words else None
