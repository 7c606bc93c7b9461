"""Words with BIO columns, in the manner of CoNLL: one word a line, sentences parted by empty lines.

A word of Arabic has particles attached (ببغداد): a word that holds any character of a span belongs to it. Where spans of one column overlap, the one
that begins first and is longest is taken; the manifest counts the others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rasid.arabic.tokens import Token, tokenize
from rasid.export.run import Write
from rasid.export.view import View

COLUMNS = ("ID", "FORM", "START", "END", "TRIGGER", "ACTOR", "RECIPIENT", "PLACE", "TIME", "HOLDER")
Spans = list[tuple[int, int, str]]


class Writer:
    """Tab-separated, with a comment line that names the columns."""

    def __init__(self, write: Write, lang: str) -> None:
        self._write = write
        self.counts: Counter[str] = Counter(sentences=0, words=0, overlapping_spans_left_out=0)
        write(f"# global.columns = {' '.join(COLUMNS)}\n".encode())

    def add(self, view: View) -> None:
        document = view.record.document
        lines = [f"# newdoc id = {document.id}"]
        tokens = tokenize(document.text)
        columns = [self._column(tokens, spans) for spans in layers(view)]
        position = 0
        for sentence in view.record.sentences:
            while position < len(tokens) and tokens[position].end <= sentence.start:
                position += 1
            last = position
            while last < len(tokens) and tokens[last].start < sentence.end:
                last += 1
            if last == position:
                continue
            lines += [
                f"# sent_id = {document.id}#{sentence.id}",
                f"# text = {_one_line(document.text[sentence.start : sentence.end])}",
            ]
            for number, index in enumerate(range(position, last), start=1):
                token = tokens[index]
                cells = [str(number), _one_line(token.text) or "_", str(token.start), str(token.end)]
                lines.append("\t".join([*cells, *(column[index] for column in columns)]))
            lines.append("")
            self.counts["sentences"] += 1
            self.counts["words"] += last - position
            position = last
        self._write(("\n".join(lines) + "\n").encode("utf-8", "replace"))

    def close(self) -> None:
        return

    def _column(self, tokens: list[Token], spans: Spans) -> list[str]:
        tags = ["O"] * len(tokens)
        for start, end, label in sorted(set(spans), key=lambda s: (s[0], -s[1], s[2])):
            held = [i for i, token in enumerate(tokens) if token.start < end and token.end > start]
            if any(tags[i] != "O" for i in held):
                self.counts["overlapping_spans_left_out"] += 1
                continue
            for number, index in enumerate(held):
                tags[index] = ("I-" if number else "B-") + label
        return tags


def layers(view: View) -> list[Spans]:
    """The spans of each BIO column, in the order of `COLUMNS`."""
    events = view.item.events

    def mentions(ids: Iterable[str | None], label: str) -> Spans:
        return [(m.start, m.end, label) for i in ids if i is not None and (m := view.mentions.get(i)) is not None]

    return [
        [(e.trigger.start, e.trigger.end, e.type) for e in events],
        mentions((i for e in events for i in e.actors), "ACTOR"),
        mentions((i for e in events for i in e.recipients), "RECIPIENT"),
        mentions((i for e in events for i in (*e.places, e.from_place, e.to_place)), "PLACE"),
        [(t.start, t.end, t.precision.upper()) for t in view.record.times],
        [
            (h.start, h.end, h.kind.upper())
            for s in view.record.statements
            for h in s.holders
            if h.start is not None and h.end is not None
        ],
    ]


def _one_line(text: str) -> str:
    return " ".join(text.split())
