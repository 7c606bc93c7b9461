"""Paragraphs with propaganda spans (ArMPro): its Name_Calling spans as an outside look at naming.

Its label is wider than naming in a record (any label for a person or group), and knows no honorific or scare quotes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from rasid.evaluate.goldset import GoldError, GoldSet, Unit, first_object, read_json_lines, required
from rasid.evaluate.match import pairs
from rasid.evaluate.measures import Fault, Measure, Outcome, Tally, triple
from rasid.evaluate.words import overlap
from rasid.record import Record, Span

TECHNIQUE = "Name_Calling"


class PropagandaGold(GoldSet):
    """Paragraphs with labelled spans."""

    format: ClassVar[str] = "propaganda spans"

    def measures(self) -> list[Measure]:
        says = "Name_Calling spans and naming of the record that share characters, one to one"
        return triple("naming", "naming", "naming", says, headline=True)

    def score(self, unit: Unit, record: Record | None, threshold: float) -> Outcome:
        gold: list[Span] = unit.content
        coded = record.naming if record is not None else []
        spans = [Span(item.start, item.end, item.text) for item in coded]
        found = pairs(gold, spans, lambda one, other: float(overlap(one, other)))
        tally = Tally()
        tally.pair("naming", len(found), len(gold), len(spans))
        faults = [
            Fault(unit.id, "naming", "missed", "", "naming", s.text, "", 0, len(unit.text), ((s.start, s.end),))
            for i, s in enumerate(gold)
            if i not in {i for i, _ in found}
        ]
        faults += [
            Fault(
                unit.id, "naming", "false", item.kind, "naming", "", item.text, 0, len(unit.text), (),
                ((item.start, item.end),), item.rule,
            )
            for j, item in enumerate(coded)
            if j not in {j for _, j in found}
        ]  # fmt: skip
        return Outcome(tally.counts, faults)


def read(path: Path) -> PropagandaGold | None:
    """The paragraphs of a file if it is in this format."""
    first = first_object(path)
    if first is None or not {"paragraph", "labels"} <= first.keys():
        return None
    units = []
    for number, item in read_json_lines(path):
        where = f"{path}:{number}"
        text = required(item, "paragraph", str, where)
        spans = [_span(label, text, where) for label in required(item, "labels", list, where)]
        units.append(
            Unit(
                str(item.get("paragraph_id", number)), text, [span for span in spans if span is not None],
                cluster=str(item.get("page_id", number)),
            )
        )  # fmt: skip
    return PropagandaGold(str(path), units)


def _span(label: Any, text: str, where: str) -> Span | None:
    try:
        if not label["technique"].startswith(TECHNIQUE):
            return None
        start, end = int(label["start"]), int(label["end"])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise GoldError(f"bad label: {label!r}", where=where, expected="technique, start, end") from error
    return Span(start, end, text[start:end])
