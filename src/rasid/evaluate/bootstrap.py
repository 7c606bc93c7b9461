"""Percentile intervals by resampling units with replacement.

Units with equal counts are drawn as one class, and each draw is a vector of multiplicities: a thousand resamples of
thousands of sentences take seconds without any library for numbers.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from operator import mul

from rasid.evaluate.measures import Measure, part

LEVEL = 0.95
Interval = tuple[float, float]


def clusters(counts: Sequence[Counter[str]], names: Sequence[str]) -> list[Counter[str]]:
    """The counts added up over units of the same name (sentences of one source document), in the order of the names."""
    summed: dict[str, Counter[str]] = {}
    for own, name in zip(counts, names, strict=True):
        total = summed.setdefault(name, Counter())
        for key, number in own.items():
            total[key] += number
    return list(summed.values())


def intervals(
    units: Sequence[Mapping[str, float]], wanted: Sequence[tuple[Measure, str]], *, resamples: int, seed: int
) -> list[Interval | None]:
    """For each measure and group its 95 % interval; None where it can't be measured or there is one unit only.

    A resample in which a measure has nothing to measure is left out for that measure.
    """
    if resamples <= 0 or len(units) < 2:
        return [None] * len(wanted)
    keys = list(dict.fromkeys(part(group, key) for measure, group in wanted for key in measure.parts()))
    classes = Counter(tuple(float(unit.get(key, 0.0)) for key in keys) for unit in units)
    vectors, weights = list(classes), list(classes.values())
    columns = dict(zip(keys, zip(*vectors, strict=True), strict=True))
    generator = random.Random(seed)
    population, size = range(len(vectors)), len(units)
    found: list[list[float]] = [[] for _ in wanted]
    asked = [(measure, [part(group, key) for key in measure.parts()]) for measure, group in wanted]
    for _ in range(resamples):
        drawn = Counter(generator.choices(population, weights, k=size))
        multiplicities = [drawn[index] for index in population]
        sums = {key: sum(map(mul, multiplicities, column)) for key, column in columns.items()}
        for own, (measure, names) in zip(found, asked, strict=True):
            value = measure.of([sums[name] for name in names])
            if value is not None:
                own.append(value)
    return [percentiles(values) for values in found]


def percentiles(values: list[float], level: float = LEVEL) -> Interval | None:
    """The lower and upper percentile of a sample (nearest rank)."""
    if not values:
        return None
    ordered = sorted(values)
    tail = (1 - level) / 2
    low = max(0, math.ceil(tail * len(ordered)) - 1)
    high = min(len(ordered) - 1, math.ceil((1 - tail) * len(ordered)) - 1)
    return ordered[low], ordered[high]
