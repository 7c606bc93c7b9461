"""Measures over all thresholds of a score: average precision, and the threshold of the best F1."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from rasid.evaluate.bootstrap import Interval, percentiles
from rasid.evaluate.measures import Scored


@dataclass(frozen=True, slots=True)
class Curve:
    """What a score is worth without a threshold; `interval` is that of the average precision."""

    name: str
    average_precision: float
    interval: Interval | None
    best_f1: float
    best_threshold: float
    precision: float
    recall: float
    positives: int
    units: int


def curves(scored: Iterable[tuple[str, Scored]], *, resamples: int = 0, seed: int = 1) -> list[Curve]:
    """One curve for each name from items with their clusters, sorted by name; names without a positive are left out."""
    by_name: dict[str, list[tuple[str, Scored]]] = {}
    for cluster, item in scored:
        by_name.setdefault(item.curve, []).append((cluster, item))
    found = []
    for name, items in sorted(by_name.items()):
        own = [item for _, item in items]
        if any(item.positive for item in own):
            interval = _interval(items, resamples, seed) if resamples else None
            found.append(curve_of(name, own, interval))
    return found


def curve_of(name: str, items: Sequence[Scored], interval: Interval | None = None) -> Curve:
    """Average precision (units of equal score enter together; units of score 0 are never detected) and the best F1."""
    positives = sum(item.positive for item in items)
    best = (0.0, 0.0, 0.0, 0.0)
    right = taken = 0
    ordered = sorted(items, key=lambda item: -item.score)
    for threshold, step in groupby(ordered, key=lambda item: item.score):
        if threshold <= 0:
            break
        own = list(step)
        right, taken = right + sum(item.positive for item in own), taken + len(own)
        f1 = 2 * right / (taken + positives)
        if f1 > best[0]:
            best = (f1, threshold, right / taken, right / positives)
    area = average_precision([(item.score, item.positive, 1) for item in ordered])
    return Curve(name, area or 0.0, interval, *best, positives=positives, units=len(items))


def average_precision(ordered: Iterable[tuple[float, bool, int]]) -> float | None:
    """The mean, over positives, of the precision at their score; items (score, positive, times) are sorted by falling
    score. None without a positive."""
    right = taken = positives = 0
    step_right, last, area = 0, None, 0.0
    for score, positive, times in ordered:
        if score != last:
            area += step_right * right / taken if step_right else 0.0
            step_right, last = 0, score
        if positive:
            positives += times
        if score > 0:
            taken += times
            if positive:
                right += times
                step_right += times
    area += step_right * right / taken if step_right else 0.0
    return area / positives if positives else None


def _interval(items: Sequence[tuple[str, Scored]], resamples: int, seed: int) -> Interval | None:
    clusters = list(dict.fromkeys(cluster for cluster, _ in items))
    if len(clusters) < 2:
        return None
    number = {cluster: index for index, cluster in enumerate(clusters)}
    ordered = sorted(
        ((item.score, item.positive, number[cluster]) for cluster, item in items), key=lambda item: -item[0]
    )
    generator, population = random.Random(seed), range(len(clusters))
    values = []
    for _ in range(resamples):
        drawn = Counter(generator.choices(population, k=len(clusters)))
        value = average_precision(
            (score, positive, drawn[index]) for score, positive, index in ordered if index in drawn
        )
        if value is not None:
            values.append(value)
    return percentiles(values)
