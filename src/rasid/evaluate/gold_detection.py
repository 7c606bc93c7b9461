"""Sentences labelled as reporting an event of a type or not: the detection part of the Arabic event gold standard."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from rasid.evaluate.goldset import GoldError, GoldSet, Unit, first_object, read_json_lines, required
from rasid.evaluate.measures import Fault, Measure, Outcome, Scored, Tally, part, ratio
from rasid.evaluate.sentence_score import is_detected, sentence_score
from rasid.record import Record
from rasid.record.vocabulary import EVENT_TYPES

YES, EASY, DIFFICULT, AMBIGUOUS = "yes", "easy no", "difficult no", "ambiguous"
LABELS = (YES, EASY, DIFFICULT, AMBIGUOUS)
NEGATIVES = {"easy": (EASY,), "all": (EASY, DIFFICULT)}

NEGATIVE_NAMES = {"easy": "easy negatives", "all": "easy and difficult negatives"}


class DetectionGold(GoldSet):
    """`detection.jsonl`: id, event_type, label, text."""

    format: ClassVar[str] = "sentence labels"
    dimensions: ClassVar[tuple[str, ...]] = ("type", "label")

    def types(self) -> list[str]:
        """The event types of the gold."""
        return sorted({unit.content["event_type"] for unit in self.units})

    def measures(self) -> list[Measure]:
        found: list[Measure] = []
        for name in self.types():
            for key, against in NEGATIVE_NAMES.items():
                found += _triple(f"{name} against {against}", key, against, name)
        for name in self.types():
            for label in (YES, DIFFICULT, EASY):
                found.append(
                    ratio(
                        f"{name} by label", f"{name}.detected.{label}", f"detected: {label}",
                        f"share of the sentences labelled {label!r} for {name} that the coder detects",
                    )
                )  # fmt: skip
        return found

    def grouped_measures(self, by: str) -> list[Measure]:
        if by == "label":
            return [
                ratio("detected", "detected", "detected", "share of the sentences of the label that the coder detects")
            ]
        return [m for key, against in NEGATIVE_NAMES.items() for m in _triple(f"against {against}", key, against)]

    def score(self, unit: Unit, record: Record | None, threshold: float) -> Outcome:
        name, label = unit.content["event_type"], unit.content["label"]
        value = 0.0 if record is None else sentence_score(record, name)
        detected = record is not None and is_detected(record, name, threshold)
        tally, faults = Tally(), []
        groups = (f"type={name}", f"label={label}")
        tally.ask(f"{name}.detected.{label}", detected)
        tally.ask("detected", detected, groups)
        scored = []
        for key, negatives in NEGATIVES.items():
            if label == YES or label in negatives:
                scored.append(Scored(f"{name}.{key}", value, label == YES))
                right = int(detected and label == YES)
                tally.add(f"{key}.coded", int(detected), groups)
                tally.add(f"{key}.coded_right", right, groups)
                tally.add(f"{key}.gold", int(label == YES), groups)
                tally.add(f"{key}.gold_right", right, groups)
        if detected != (label == YES):
            faults.append(_fault(unit, record, name, label, detected))
        return Outcome(tally.counts, faults, scored)


def _triple(stage: str, key: str, against: str, name: str = "") -> list[Measure]:
    def own(count: str) -> str:
        return part(f"type={name}" if name else "", f"{key}.{count}")

    coded, gold = (own("coded_right"), own("coded")), (own("gold_right"), own("gold"))
    says = f"sentences that report {name or 'an event of the type'}, against {against}"
    stem = f"{name or 'type'}.{key}"
    return [
        Measure(f"{stem}.precision", stage, "precision", f"{says}: share of the detected ones labelled yes", *coded),
        Measure(f"{stem}.recall", stage, "recall", f"{says}: share of those labelled yes that are detected", *gold),
        Measure(f"{stem}.f1", stage, "F1", f"{says}: harmonic mean of both", *coded, gold),
    ]


def _fault(unit: Unit, record: Record | None, name: str, label: str, detected: bool) -> Fault:
    events = [event for event in record.events if event.type == name] if record is not None else []
    return Fault(
        unit=unit.id, stage="detection", kind="false" if detected else "missed", type=name, field="event", gold=label,
        coded=", ".join(event.trigger.text for event in events), start=0, end=len(unit.text),
        coded_spans=tuple((event.trigger.start, event.trigger.end) for event in events),
        rule=", ".join(dict.fromkeys(event.rule for event in events)),
    )  # fmt: skip


def source_document(identifier: str) -> str:
    """The document that a sentence is from: `AAW_ARB_20071026.0026-2` → `AAW_ARB_20071026.0026`, `3f9a0c_14` → `3f9a0c`."""
    head, _, number = identifier.replace("_", "-").rpartition("-")
    return identifier[: len(head)] if head and number.isdigit() else identifier


def read(path: Path) -> DetectionGold | None:
    """The gold of `path` if it is in this format."""
    first = first_object(path)
    if first is None or not {"event_type", "label", "text"} <= first.keys():
        return None
    units = []
    for number, item in read_json_lines(path):
        where = f"{path}:{number}"
        name, label = required(item, "event_type", str, where), required(item, "label", str, where)
        if name not in EVENT_TYPES:
            raise GoldError(f"event_type {name!r}", where=where, expected=" or ".join(EVENT_TYPES))
        if label not in LABELS:
            raise GoldError(f"label {label!r}", where=where, expected=" or ".join(LABELS))
        if label == AMBIGUOUS:
            continue
        identifier = str(item.get("id", number))
        units.append(
            Unit(
                identifier, required(item, "text", str, where), {"event_type": name, "label": label},
                cluster=source_document(identifier),
            )
        )  # fmt: skip
    return DetectionGold(str(path), units)
