"""Measures over all thresholds of a score: average precision, and the threshold of the best F1."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rasid.evaluate.measures import Scored


@dataclass(frozen=True, slots=True)
class Curve:
    """What a score is worth without a threshold."""

    name: str
    average_precision: float
    best_f1: float
    best_threshold: float
    precision: float
    recall: float
    positives: int
    units: int


def curves(scored: Iterable[Scored]) -> list[Curve]:
    """One curve for each name, in the order of first appearance; names without a positive are left out."""
    by_name: dict[str, list[Scored]] = {}
    for item in scored:
        by_name.setdefault(item.curve, []).append(item)
    return [curve_of(name, items) for name, items in by_name.items() if any(item.positive for item in items)]


def curve_of(name: str, items: Sequence[Scored]) -> Curve:
    """Average precision (units of equal score enter together; units of score 0 are never detected) and the best F1."""
    positives = sum(item.positive for item in items)
    steps: dict[float, list[int]] = {}
    for item in items:
        step = steps.setdefault(item.score, [0, 0])
        step[0] += item.positive
        step[1] += 1
    right = taken = 0
    area, best = 0.0, (0.0, 0.0, 0.0, 0.0)
    for threshold in sorted((score for score in steps if score > 0), reverse=True):
        new_right, new = steps[threshold]
        right, taken = right + new_right, taken + new
        precision, recall = right / taken, right / positives
        area += precision * new_right / positives
        f1 = 2 * right / (taken + positives)
        if f1 > best[0]:
            best = (f1, threshold, precision, recall)
    return Curve(name, area, *best, positives=positives, units=len(items))
