"""Krippendorff's alpha: how far coders agree beyond chance, for any kind of value and any distance.

Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability. Passonneau, R. (2006), Measuring Agreement on
Set-valued Items (MASI).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

Value = TypeVar("Value", bound=Hashable)


def nominal(one: Hashable, other: Hashable) -> float:
    """0 for equal values, 1 for others."""
    return float(one != other)


def masi(one: frozenset[Hashable], other: frozenset[Hashable]) -> float:
    """The distance of two sets: 1 − Jaccard × monotonicity (1 when equal, 2/3 when one holds the other, 1/3 when they
    overlap, 0 when they are disjoint); 0 for two empty sets."""
    if one == other:
        return 0.0
    common = one & other
    if not common:
        return 1.0
    shape = 2 / 3 if common in (one, other) else 1 / 3
    return 1.0 - len(common) / len(one | other) * shape


def alpha(units: Iterable[Sequence[Value]], distance: Callable[[Value, Value], float]) -> float | None:
    """Alpha of units that each have the values of the coders who coded it; units with one value are left out.

    1 is perfect agreement, 0 what chance would give. None when all values are equal or none can be compared: there is
    nothing to agree or disagree about.
    """
    pairable = [list(values) for values in units if len(values) >= 2]
    totals = Counter(value for values in pairable for value in values)
    count = sum(totals.values())
    if not count:
        return None
    observed = 0.0
    for values in pairable:
        own = sum(distance(a, b) for i, a in enumerate(values) for j, b in enumerate(values) if i != j)
        observed += own / (len(values) - 1)
    distinct = list(totals)
    expected = 0.0
    for i, one in enumerate(distinct):
        for other in distinct[i + 1 :]:
            expected += 2 * totals[one] * totals[other] * distance(one, other)
    if not expected:
        return None
    return 1.0 - (count - 1) * observed / expected
