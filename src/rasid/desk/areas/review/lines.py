"""The text of a report as the editor shows it: line by line, every character where it is stored.

A script in the page turns what somebody selects back into offsets (`static/review/spans.js`). It must therefore find every character of the text:
each line says at which it begins and which line ends stand before it, and a control character is one element that says which it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rasid.report.texts import is_control

_LETTER = re.compile(r"[^\W\d_]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LINE_END = re.compile(r"\r\n|[\n\r\u2028\u2029\v\f\x85]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of a line. `control`: one invisible character, shown by its code point; `marked`: the word of the event."""

    text: str
    control: bool = False
    marked: bool = False

    @property
    def code(self) -> str:
        """The number of a control character."""
        return f"{ord(self.text):04X}"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text. `before`: the numbers of the characters between the line shown before it and this one; `direction`: rtl or ltr."""

    start: int
    before: str
    pieces: tuple[Piece, ...]
    role: str
    direction: str = "rtl"


def lines_of(
    text: str, marked: tuple[int, int] | None = None, titles: Sequence[tuple[str, int, int]] = ()
) -> list[Line]:
    """The lines that hold anything, with all characters of the text but those after the last. `titles`: (role, start, end) of title and byline."""
    found: list[Line] = []
    done = 0
    for start, end in _borders(text):
        if not text[start:end].strip() and not any(is_control(char) for char in text[start:end]):
            continue
        role = next((name for name, first, last in titles if first < end and last > start), "body")
        before = " ".join(str(ord(char)) for char in text[done:start])
        pieces = tuple(_pieces(text, start, end, marked or (0, 0)))
        found.append(Line(start, before, pieces, role, _direction(text[start:end])))
        done = end
    return found


def _direction(line: str) -> str:
    """Which way a line runs: as most of its letters do, so that a Latin name in front does not turn an Arabic sentence round."""
    return "rtl" if len(_RIGHT_TO_LEFT.findall(line)) * 2 >= len(_LETTER.findall(line)) else "ltr"


def _borders(text: str) -> list[tuple[int, int]]:
    found, begin = [], 0
    for match in _LINE_END.finditer(text):
        found.append((begin, match.start()))
        begin = match.end()
    return [*found, (begin, len(text))]


def _pieces(text: str, start: int, end: int, marked: tuple[int, int]) -> list[Piece]:
    line = text[start:end]
    controls = set() if line.isprintable() else {start + at for at, char in enumerate(line) if is_control(char)}
    edges = {start, end, *(edge for edge in marked if start < edge < end)}
    cuts = sorted(edges | controls | {at + 1 for at in controls})
    return [
        Piece(text[first:last], control=first in controls, marked=marked[0] <= first < marked[1])
        for first, last in pairwise(cuts)
    ]
