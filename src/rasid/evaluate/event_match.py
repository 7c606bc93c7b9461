"""Which coded event is which gold event: triggers that overlap, the type, then how much of the rest agrees."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.evaluate.agree import coded_time, overlapping
from rasid.evaluate.match import pairs
from rasid.evaluate.record_view import RecordView, span_of
from rasid.evaluate.report_model import GoldEvent, GoldReport
from rasid.evaluate.words import overlap
from rasid.record import Event, Mention, Span

_REQUIRED, _OPTIONAL = 100.0, 50.0
"""A pair counts more than all agreement of its values; an optional event takes only what a required one leaves."""


def match_events(report: GoldReport, view: RecordView, *, typed: bool) -> list[tuple[GoldEvent, Event]]:
    """One-to-one pairs of maximum total weight among events whose triggers overlap (and, `typed`, of the same type)."""

    def weight(gold: GoldEvent, coded: Event) -> float:
        if not overlap(gold.trigger, coded.trigger) or (typed and coded.type not in gold.types):
            return 0.0
        base = _OPTIONAL if gold.optional else _REQUIRED
        return base + _agreement(report, view, gold, coded) + 5.0 * (coded.type in gold.types)

    found = pairs(report.events, view.events, weight)
    return [(report.events[i], view.events[j]) for i, j in found]


def _agreement(report: GoldReport, view: RecordView, gold: GoldEvent, coded: Event) -> float:
    total = 0.0
    for field, own, ids in (
        ("places", gold.places, coded.places),
        ("actors", gold.actors, coded.actors),
        ("recipients", gold.recipients, coded.recipients),
    ):
        if field in gold.asked:
            total += _dice(own, view.arguments(ids), report.text)
    time = coded_time(view, coded)
    if "time" in gold.asked:
        if gold.time is None or time is None:
            total += 0.5 * (gold.time is None and time is None)
        else:
            total += 0.5 * overlap(gold.time.words, span_of(time))
    numbers = {(q.kind, q.low, q.high) for q in gold.quantities}
    total += 0.5 * any(
        (q.kind, q.low, q.high) in numbers
        for q in (view.quantities[i] for i in coded.quantities if i in view.quantities)
    )
    return total


def _dice(gold: Sequence[Span], coded: Sequence[Mention], text: str) -> float:
    if not gold and not coded:
        return 1.0
    return 2 * len(overlapping(gold, coded, text)) / (len(gold) + len(coded))
