"""A coded report against its record: which events were found, then every field of those that were."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from rasid.evaluate.coreference import b_cubed, ceaf, muc
from rasid.evaluate.event_match import match_events
from rasid.evaluate.match import pairs
from rasid.evaluate.measures import Fault, FaultKind, Outcome, Tally
from rasid.evaluate.record_view import RecordView
from rasid.evaluate.report_model import GoldEvent, GoldReport
from rasid.evaluate.score_fields import score_fields
from rasid.evaluate.words import overlap
from rasid.record import Event, Record, Span


class Scoring:
    """The counts and faults of one report as they are collected."""

    def __init__(self, report: GoldReport, view: RecordView) -> None:
        self.report, self.view = report, view
        self.tally, self.faults = Tally(), list[Fault]()

    def fault(
        self, stage: str, kind: FaultKind, event_type: str, field: str, *, gold: str = "", coded: str = "", at: int,
        gold_spans: Sequence[Span] = (), coded_spans: Sequence[Span] = (), rule: str = "",
    ) -> None:  # fmt: skip
        """Keep a difference; `at` is an offset in the sentence to show."""
        start, end = self.report.sentence_at(at)
        spans = [*gold_spans, *coded_spans]
        # Words of another sentence are shown too, but never a whole report.
        inside = [s for s in spans if s.start >= start and s.end <= end]
        self.faults.append(
            Fault(
                self.report.id, stage, kind, event_type, field, gold, coded, start, end,
                tuple((s.start, s.end) for s in gold_spans if s in inside),
                tuple((s.start, s.end) for s in coded_spans if s in inside), rule,
            )
        )  # fmt: skip


def score_report(report: GoldReport, record: Record | None, threshold: float) -> Outcome:
    """The counts and faults of one report."""
    view = RecordView(record, threshold)
    scoring = Scoring(report, view)
    matched = match_events(report, view, typed=True)
    _detection(scoring, matched)
    _triggers(scoring, match_events(report, view, typed=False))
    for gold, coded in matched:
        if not gold.optional:
            score_fields(scoring, gold, coded)
    _happenings(scoring, matched)
    _naming(scoring)
    return Outcome(scoring.tally.counts, scoring.faults)


def _detection(scoring: Scoring, matched: list[tuple[GoldEvent, Event]]) -> None:
    of_gold = {gold.id: coded for gold, coded in matched}
    by_coded = {coded.id: gold for gold, coded in matched}
    for gold in scoring.report.events:
        if gold.optional:
            continue
        group = (f"type={gold.type}",)
        scoring.tally.add("event.gold", 1, group)
        scoring.tally.add("event.gold_right", int(gold.id in of_gold), group)
        if gold.id not in of_gold:
            scoring.fault(
                "events", "missed", gold.type, "event", gold=f"{gold.type}: {gold.trigger.text}",
                at=gold.trigger.start, gold_spans=[gold.trigger],
            )  # fmt: skip
    for coded in scoring.view.events:
        own = by_coded.get(coded.id)
        if own is not None and own.optional:
            continue
        group = (f"type={own.type if own is not None else coded.type}",)
        scoring.tally.add("event.coded", 1, group)
        scoring.tally.add("event.coded_right", int(own is not None), group)
        if own is None:
            scoring.fault(
                "events", "false", coded.type, "event", coded=f"{coded.type}: {coded.trigger.text}",
                at=coded.trigger.start, coded_spans=[coded.trigger], rule=coded.rule,
            )  # fmt: skip


def _triggers(scoring: Scoring, matched: list[tuple[GoldEvent, Event]]) -> None:
    optional = {coded.id for gold, coded in matched if gold.optional}
    required = [(gold, coded) for gold, coded in matched if not gold.optional]
    asked = sum(not gold.optional for gold in scoring.report.events)
    coded_events = sum(event.id not in optional for event in scoring.view.events)
    scoring.tally.pair("trigger", len(required), asked, coded_events)
    for gold, coded in required:
        right = scoring.tally.ask("type", coded.type in gold.types, (f"type={gold.type}",))
        if not right:
            scoring.fault(
                "events", "wrong", gold.type, "type", gold=gold.type, coded=coded.type, at=gold.trigger.start,
                gold_spans=[gold.trigger], coded_spans=[coded.trigger], rule=coded.rule,
            )  # fmt: skip


def _happenings(scoring: Scoring, matched: list[tuple[GoldEvent, Event]]) -> None:
    asked = [(gold, coded) for gold, coded in matched if not gold.optional and "hap" in gold.asked]
    right = wanted = given = 0
    for (one, own), (other, second) in combinations(asked, 2):
        same_gold = one.hap is not None and one.hap == other.hap
        same_coded = own.happening == second.happening
        right, wanted, given = right + (same_gold and same_coded), wanted + same_gold, given + same_coded
        if same_gold != same_coded:
            scoring.fault(
                "links", "missed" if same_gold else "false", other.type, "hap",
                gold=f"{one.trigger.text} = {other.trigger.text}" if same_gold else "",
                coded=f"{own.trigger.text} = {second.trigger.text}" if same_coded else "",
                at=other.trigger.start, gold_spans=[one.trigger, other.trigger], rule=second.rule,
            )  # fmt: skip
    scoring.tally.pair("hap", right, wanted, given)
    gold_labels = [gold.hap if gold.hap is not None else (gold.id,) for gold, _ in asked]
    coded_labels = [coded.happening for _, coded in asked]
    for key, counts in (
        ("hap.muc", muc(gold_labels, coded_labels)),
        ("hap.b3", b_cubed(gold_labels, coded_labels)),
        ("hap.ceaf", ceaf(gold_labels, coded_labels)),
    ):
        for name, number in zip(("gold_right", "gold", "coded_right", "coded"), counts, strict=True):
            scoring.tally.add(f"{key}.{name}", number)


def _naming(scoring: Scoring) -> None:
    gold, coded = scoring.report.naming, scoring.view.naming
    spans = [Span(item.start, item.end, item.text) for item in coded]
    found = pairs(gold, spans, lambda one, other: float(overlap(one.words, other)))
    complete = scoring.report.naming_complete
    scoring.tally.add("naming.gold", len(gold))
    scoring.tally.add("naming.gold_right", len(found))
    if complete:
        scoring.tally.add("naming.coded", len(coded))
        scoring.tally.add("naming.coded_right", len(found))
    for i, j in found:
        if not scoring.tally.ask("naming.kind", gold[i].kind == coded[j].kind):
            scoring.fault(
                "naming", "wrong", gold[i].kind, "kind of naming", gold=gold[i].kind, coded=coded[j].kind,
                at=gold[i].words.start, gold_spans=[gold[i].words], coded_spans=[spans[j]], rule=coded[j].rule,
            )  # fmt: skip
    for i in sorted(set(range(len(gold))) - {i for i, _ in found}):
        scoring.fault(
            "naming", "missed", gold[i].kind, "naming", gold=gold[i].words.text, at=gold[i].words.start,
            gold_spans=[gold[i].words],
        )  # fmt: skip
    for j in sorted(set(range(len(coded))) - {j for _, j in found}) if complete else ():
        scoring.fault(
            "naming", "false", coded[j].kind, "naming", coded=coded[j].text, at=coded[j].start, coded_spans=[spans[j]],
            rule=coded[j].rule,
        )  # fmt: skip
