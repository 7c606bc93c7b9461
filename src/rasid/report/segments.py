"""The text cut into segments: wherever a coded value begins or ends, so that overlapping and nested spans can all be
shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rasid.record import Record
from rasid.report.texts import is_control

MARKED = ("event", "actor", "place", "time", "quantity", "cue", "holder", "naming")
"""Kinds of values that the text shows; others (content of a statement, target of a link) only light up with their
card.
"""
FOUND = "found"
LINED = ("actor", "place", "time", "quantity", "cue")
"""Kinds shown by a line under the word; a segment has the line of its shortest value."""

_LINE_END = re.compile(r"\r\n|[\n\r\u2028\u2029\v\f]")


@dataclass(frozen=True)
class Mark:
    """A coded value's characters."""

    start: int
    end: int
    id: str
    kind: str


@dataclass(frozen=True)
class Piece:
    """Plain characters, or one invisible control character under its code point's name."""

    text: str
    control: bool = False


@dataclass(frozen=True)
class Segment:
    """Characters with the same values around them; `ids` and `kinds` from the shortest value to the longest."""

    start: int
    pieces: tuple[Piece, ...]
    ids: tuple[str, ...]
    kinds: tuple[str, ...]
    found: bool = False
    """Among the characters that the page was asked to show."""

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)

    @property
    def classes(self) -> str:
        """CSS classes: one per shown kind, and the line of the shortest value that has one."""
        line = next((kind for kind in self.kinds if kind in LINED), None)
        return " ".join(
            [f"k-{kind}" for kind in dict.fromkeys(self.kinds)] + ([f"line-{line}"] if line else []) + self._found
        )

    @property
    def plain_classes(self) -> str:
        """CSS classes of characters without a shown kind."""
        return " ".join(["seg", *self._found])

    @property
    def _found(self) -> list[str]:
        return ["found"] if self.found else []


@dataclass(frozen=True)
class Paragraph:
    """A line of the document."""

    segments: tuple[Segment, ...]
    role: str  # title | byline | body


def marks_of(record: Record) -> list[Mark]:
    """Every value of the record that has characters. Out-of-range spans are dropped."""
    size = len(record.document.text)
    marks = [Mark(m.start, m.end, m.id, m.kind) for m in record.mentions]
    marks += [Mark(t.start, t.end, t.id, "time") for t in record.times]
    marks += [Mark(q.start, q.end, q.id, "quantity") for q in record.quantities]
    marks += [Mark(n.start, n.end, n.id, "naming") for n in record.naming]
    for event in record.events:
        marks.append(Mark(event.trigger.start, event.trigger.end, event.id, "event"))
        if event.instrument:
            marks.append(Mark(event.instrument.start, event.instrument.end, event.id, "instrument"))
    for statement in record.statements:
        marks.append(Mark(statement.content.start, statement.content.end, statement.id, "content"))
        if statement.cue:
            marks.append(Mark(statement.cue.start, statement.cue.end, statement.id, "cue"))
        for holder in statement.holders:
            if holder.start is not None and holder.end is not None:
                marks.append(Mark(holder.start, holder.end, statement.id, "holder"))
    for link in record.links:
        marks.append(Mark(link.target.start, link.target.end, link.id, "target"))
        if link.cue:
            marks.append(Mark(link.cue.start, link.cue.end, link.id, "cue"))
    return [mark for mark in marks if 0 <= mark.start < mark.end <= size]


def paragraphs_of(record: Record, found: tuple[int, int] | None = None) -> list[Paragraph]:
    """The document's text as paragraphs of segments; no character is lost but the line ends. `found`: characters that are pointed at."""
    text, marks = record.document.text, marks_of(record)
    if found is not None and 0 <= found[0] < found[1]:
        marks.append(Mark(found[0], min(found[1], len(text)), "", FOUND))
    lines: list[tuple[int, int]] = []
    begin = 0
    for match in _LINE_END.finditer(text):
        lines.append((begin, match.start()))
        begin = match.end()
    lines.append((begin, len(text)))
    cuts = sorted(
        {edge for mark in marks for edge in (mark.start, mark.end)} | {edge for line in lines for edge in line}
    )
    starts = sorted(marks, key=lambda mark: mark.start)
    paragraphs: list[Paragraph] = []
    active: list[Mark] = []
    next_mark = next_cut = 0
    for first, last in lines:
        segments = []
        while next_cut < len(cuts) and cuts[next_cut] < first:
            next_cut += 1
        position = next_cut
        while position + 1 < len(cuts) and cuts[position] < last:
            start, end = cuts[position], cuts[position + 1]
            while next_mark < len(starts) and starts[next_mark].start <= start:
                active.append(starts[next_mark])
                next_mark += 1
            active = [mark for mark in active if mark.end > start]
            segments.append(_segment(text, start, end, active))
            position += 1
        next_cut = position
        if any(segment.text.strip() for segment in segments):
            paragraphs.append(Paragraph(tuple(segments), _role(record, first, last)))
    return paragraphs


def _segment(text: str, start: int, end: int, active: Iterable[Mark]) -> Segment:
    covering = sorted(
        (m for m in active if m.start <= start and m.end >= end), key=lambda m: (m.end - m.start, m.start, m.id)
    )
    kinds = tuple(dict.fromkeys(mark.kind for mark in covering if mark.kind in MARKED))
    ids = tuple(dict.fromkeys(mark.id for mark in covering if mark.kind != FOUND))
    return Segment(start, _pieces(text[start:end]), ids, kinds, any(mark.kind == FOUND for mark in covering))


def _pieces(text: str) -> tuple[Piece, ...]:
    if not any(is_control(char) for char in text):
        return (Piece(text),)
    pieces: list[Piece] = []
    plain = ""
    for char in text:
        if is_control(char):
            pieces += [Piece(plain)] if plain else []
            pieces.append(Piece(f"U+{ord(char):04X}", control=True))
            plain = ""
        else:
            plain += char
    return (*pieces, *([Piece(plain)] if plain else []))


def _role(record: Record, first: int, last: int) -> str:
    for role, span in (("title", record.document.title), ("byline", record.document.byline)):
        if span is not None and span.start < last and span.end > first and span.end > span.start:
            return role
    return "body"
