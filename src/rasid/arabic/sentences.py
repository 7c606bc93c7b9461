"""Sentences and paragraphs of a text.

A line end closes a sentence (that is what keeps headline, dateline and byline apart) unless the text is hard-wrapped; within a
line `.`, `!`, `؟`, `?` and `…` close one outside quotation marks, abbreviations and numbers.
"""

from __future__ import annotations

from typing import NamedTuple

from rasid.arabic.tokens import CLOSING_QUOTES, OPENING_QUOTES, Token, tokenize

_TERMINAL = frozenset({".", "!", "؟", "?", "…", "۔"})
_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
MAX_SENTENCE_TOKENS = 400
"""A run of words without any stop is cut here, so that one broken file can't make a sentence of a megabyte."""


class Sentence(NamedTuple):
    """A sentence: offsets into the text, the number of its paragraph (from 1) and its tokens."""

    start: int
    end: int
    paragraph: int
    tokens: list[Token]


def _is_wrapped(lines: list[tuple[int, int]], text: str) -> bool:
    """True when line ends are typesetting: most full lines have nearly the same length and stop in mid-sentence."""
    full = [(s, e) for s, e in lines if e - s >= 50]
    if len(full) < 6:
        return False
    longest = max(e - s for s, e in full)
    if longest > 130:
        return False
    open_ended = sum(1 for s, e in full if text[s:e].rstrip()[-1:] not in _TERMINAL and e - s >= longest * 0.75)
    return open_ended >= 0.6 * len(full)


def _lines(text: str) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    start = 0
    for piece in text.splitlines(keepends=True):
        end = start + len(piece)
        lines.append((start, start + len(piece.rstrip(_LINE_ENDS))))
        start = end
    return lines


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Start and end of each paragraph: a non-empty line, or a run of lines where the text is hard-wrapped."""
    lines = _lines(text)
    filled = [(s, e) for s, e in lines if text[s:e].strip()]
    if not _is_wrapped(filled, text):
        return filled
    joined: list[tuple[int, int]] = []
    longest = max(e - s for s, e in filled)
    previous_blank = True
    previous_short = True
    for start, end in lines:
        if not text[start:end].strip():
            previous_blank = True
            continue
        if previous_blank or previous_short:
            joined.append((start, end))
        else:
            joined[-1] = (joined[-1][0], end)
        previous_blank = False
        previous_short = end - start < longest * 0.6
    return joined


def _quotations(tokens: list[Token]) -> tuple[set[int], set[int]]:
    """Indexes of the quotation marks that open and that close a quotation within the paragraph; a mark without its
    other is neither."""
    opening: set[int] = set()
    closing: set[int] = set()
    pending: list[int] = []
    straight: int | None = None
    for index, token in enumerate(tokens):
        if token.kind != "quote":
            continue
        if token.text in OPENING_QUOTES:
            pending.append(index)
        elif token.text in CLOSING_QUOTES:
            if pending:
                opening.add(pending.pop())
                closing.add(index)
            elif straight is not None:  # "هكذا»: opened with another mark
                opening.add(straight)
                closing.add(index)
                straight = None
        elif straight is not None:
            opening.add(straight)
            closing.add(index)
            straight = None
        elif not _only_closes(tokens, index):
            straight = index
    return opening, closing


def _only_closes(tokens: list[Token], index: int) -> bool:
    """True for a straight mark that stands right behind a word with nothing right behind it but a stop: where no quotation is open, it
    closes one whose beginning was left out (… شمال بغداد". وأشار …)."""
    if not 0 < index < len(tokens) - 1:
        return False
    before, mark, behind = tokens[index - 1 : index + 2]
    return before.kind == "word" and before.end == mark.start and behind.text in _TERMINAL and behind.start == mark.end


def split_sentences(text: str) -> list[Sentence]:
    """The sentences of `text` in order, with their tokens."""
    sentences: list[Sentence] = []
    for number, (start, end) in enumerate(paragraphs(text), start=1):
        tokens = tokenize(text, start, end)
        opening, closing = _quotations(tokens)
        depth = 0
        current: list[Token] = []
        for index, token in enumerate(tokens):
            current.append(token)
            if token.kind == "quote":
                depth += (index in opening) - (index in closing)
                stops = index in closing and len(current) > 1 and current[-2].text in _TERMINAL and depth == 0
                stops = stops and not _goes_on(tokens, index)
            else:
                stops = depth == 0 and _stops_here(tokens, index)
            if stops or len(current) >= MAX_SENTENCE_TOKENS:
                _close(sentences, current, number)
                current = []
        _close(sentences, current, number)
    return sentences


def _goes_on(tokens: list[Token], index: int) -> bool:
    """True where a comma stands behind a quotation: «متى ينسحبون؟»*،* تسأل امرأة."""
    return index + 1 < len(tokens) and tokens[index + 1].text in "،,"


def _close(sentences: list[Sentence], tokens: list[Token], paragraph: int) -> None:
    if not tokens:
        return
    if all(t.kind == "punct" for t in tokens):
        return
    sentences.append(Sentence(tokens[0].start, tokens[-1].end, paragraph, list(tokens)))


def _stops_here(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    if token.kind != "punct" or (token.text not in _TERMINAL and not token.text.startswith("..")):
        return False
    previous = tokens[index - 1] if index else None
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if (
        following is not None
        and following.kind == "quote"
        and following.start == token.end
        and following.text not in OPENING_QUOTES
    ):
        return False  # the mark that closes the quotation ends the sentence
    if token.text == "." and previous is not None and previous.end == token.start:
        if previous.kind == "word" and len(previous.folded) == 1:
            return False  # د. أ.ف.ب
        if previous.kind == "latin" and len(previous.text) == 1:
            return False
        if following is not None and following.start == token.end and following.kind in ("latin", "number"):
            return False  # bbc.com
        if previous.kind == "number" and len(previous.folded) <= 2 and (index == 1 or tokens[index - 2].text == "."):
            return False  # a numbered list
    return True
