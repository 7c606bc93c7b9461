"""What a new entry changes on gold: events that appear, go, or are read otherwise, and what that does to the figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rasid.coding.coder import Coder
from rasid.evaluate.goldset import GoldSet
from rasid.evaluate.run import Row, Settings, evaluate
from rasid.models import DEFAULT_MIN_CONFIDENCE
from rasid.reading import from_text
from rasid.record import Record

HELD_OUT = "test"
"""The part of gold that is opened once a release: an editor does not see it."""


@dataclass(frozen=True, slots=True)
class Change:
    """A reading that is new (+) or gone (−), with the sentence that it stands in."""

    unit: str
    sign: str
    reading: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure before and after."""

    label: str
    before: float | None
    after: float | None


def changes_on(gold: GoldSet, before: Coder, after: Coder) -> tuple[list[Change], list[Figure]]:
    """Every reading that changes on the gold, without its held-out part, and the headline figures that do."""
    units = [unit for unit in gold.units if unit.split != HELD_OUT]
    old, new = ([_coded(coder, unit.text, unit.published, unit.id) for unit in units] for coder in (before, after))
    found = [
        change
        for unit, first, second in zip(units, old, new, strict=True)
        for change in _changes(unit.id, first, second)
    ]
    if not found:
        return [], []
    shown = type(gold)(gold.path, units)
    figures = [
        Figure(row.measure.label, row.value, later.value)
        for row, later in zip(_rows(shown, old), _rows(shown, new), strict=True)
        if row.value != later.value
    ]
    return found, figures


def _coded(coder: Coder, text: str, published: str | None, name: str) -> Record:
    return coder.code_document(
        from_text(text, published=published, source_id=name), min_confidence=DEFAULT_MIN_CONFIDENCE
    )


def _rows(gold: GoldSet, records: list[Record]) -> list[Row]:
    result = evaluate(gold, Settings(records=records, threshold=DEFAULT_MIN_CONFIDENCE, resamples=0))
    return [row for row in result.rows if row.measure.headline and not row.group]


def _changes(unit: str, before: Record, after: Record) -> Iterator[Change]:
    old, new = _readings(before), _readings(after)
    for reading in sorted(set(old) ^ set(new)):
        sign, sentence = ("−", old[reading]) if reading in old else ("+", new[reading])
        yield Change(unit, sign, reading[1], sentence)


def _readings(record: Record) -> dict[tuple[int, str], str]:
    """Where and how each event, actor or term is read → its sentence."""
    mentions = {mention.id: mention for mention in record.mentions}
    found: dict[tuple[int, str], str] = {}

    def add(start: int, reading: str) -> None:
        sentence = next((s for s in record.sentences if s.start <= start < s.end), None)
        words = record.document.text[sentence.start : sentence.end] if sentence else ""
        found[start, reading] = " ".join(words.split())

    for event in record.events:
        names = " → ".join(" / ".join(mentions[i].text for i in ids) or "?" for ids in (event.actors, event.recipients))
        add(event.trigger.start, f"{event.type} {event.trigger.text}: {names} ({event.rule})")
    for statement in record.statements:
        holders = " → ".join(holder.text or holder.kind for holder in statement.holders)
        add(statement.content.start, f"{statement.status}, {statement.attribution}: {holders}")
    for mention in record.mentions:
        add(mention.start, f"{mention.kind} {mention.text} ({mention.rule})")
    for term in record.naming:
        add(term.start, f"naming {term.text} ({term.rule})")
    return found
