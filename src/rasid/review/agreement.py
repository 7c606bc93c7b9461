"""How far blind coders agree: Krippendorff's alpha for each field, with its interval, for each pair of coders.

The figures are those of `rasid evaluate --agreement` (the same units, distances and function); the interval is a percentile interval over
reports that are drawn with replacement, so it takes two reports at least, and with few it is too narrow.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from rasid.archive.anchors import find_report
from rasid.evaluate.agreement import masi, nominal
from rasid.evaluate.agreement_fields import EVENT_FIELDS, PRESENCE, SETS, Pair, agree, units_of
from rasid.evaluate.bootstrap import percentiles
from rasid.evaluate.coding_reader import CodingReader
from rasid.evaluate.report_model import GoldReport
from rasid.review import blind
from rasid.review.as_coding import coding_of, sentences_of
from rasid.review.found import OfReport
from rasid.review.model import CodedEvent

FIELDS = (PRESENCE, *EVENT_FIELDS)
RESAMPLES, SEED = 1000, 1
_NOTHING = 1e-12
Units = list[tuple[Hashable, Hashable]]


@dataclass(frozen=True, slots=True)
class Alpha:
    """Agreement on one field. `alpha` is None where nothing varies; `low` and `high` are the ends of the 95 % interval, None with one report."""

    field: str
    distance: str
    alpha: float | None
    low: float | None
    high: float | None
    units: int
    equal: int


@dataclass(frozen=True, slots=True)
class Agreed:
    """Agreement of two coders over the reports that both have coded and are done with."""

    coders: tuple[str, str]
    reports: int
    events: tuple[int, int, int]
    """of the first coder, of the second, matched"""
    fields: list[Alpha]


def pair_of(own: OfReport, coders: Sequence[str], codings: Sequence[Sequence[CodedEvent]]) -> Pair:
    """Two codings of a report in the form that they are compared in. The nth event of a coding is `gN` there."""
    sentences = sentences_of(own.record, [coded for coding in codings for coded in coding])
    first, second = (_gold(own, coder, coding, sentences) for coder, coding in zip(coders, codings, strict=True))
    return Pair(first, second)


def agreement(connection: Connection, *, resamples: int = RESAMPLES) -> list[Agreed]:
    """The agreement of each pair of coders, by name, and of all pairs together where there are several (coders `*`, `*`)."""
    from rasid.review.disagreement import twice

    found: dict[tuple[str, str], list[Pair]] = {}
    for anchor in dict.fromkeys(own.report for own in blind.everything(connection)):
        report = find_report(connection, anchor)
        own = twice(connection, report) if report is not None else None
        if own is not None:
            one, other = sorted(own.coders)
            pair = own.pair if own.coders == (one, other) else Pair(own.pair.second, own.pair.first)
            found.setdefault((one, other), []).append(pair)
    rows = [_agreed(coders, found[coders], resamples) for coders in sorted(found)]
    if len(rows) > 1:
        rows.append(_agreed(("*", "*"), [pair for coders in sorted(found) for pair in found[coders]], resamples))
    return rows


def _gold(own: OfReport, coder: str, coding: Sequence[CodedEvent], sentences: list[tuple[int, int]]) -> GoldReport:
    name = str(own.id)
    return CodingReader(own.text, sentences, f"report {name}, {coder}").report(
        coding_of(name, coder, own.text, sentences, coding)
    )


def _agreed(coders: tuple[str, str], pairs: Sequence[Pair], resamples: int) -> Agreed:
    units = [units_of(pair) for pair in pairs]
    fields = []
    for field in FIELDS:
        own = [one[field] for one in units]
        value = agree(field, [unit for part in own for unit in part])
        interval = bootstrap(own, sets=field in SETS, resamples=resamples)
        low, high = interval if interval is not None else (None, None)
        fields.append(Alpha(field, value.distance, value.alpha, low, high, value.units, value.equal))
    counts = (sum(len(p.first.events) for p in pairs), sum(len(p.second.events) for p in pairs), fields[1].units)
    return Agreed(coders, len(pairs), counts, fields)


def bootstrap(
    reports: Sequence[Units], *, sets: bool, resamples: int = RESAMPLES, seed: int = SEED
) -> tuple[float, float] | None:
    """The 95 % interval of alpha when reports are drawn with replacement; None with fewer than two, or where alpha can't be had."""
    if len(reports) < 2 or resamples <= 0:
        return None
    sums = _Sums(reports, sets=sets)
    generator = random.Random(seed)
    found = []
    for _ in range(resamples):
        value = sums.alpha(Counter(generator.choices(range(len(reports)), k=len(reports))))
        if value is not None:
            found.append(value)
    return percentiles(found)


class _Sums:
    """Alpha of any draw of reports, from sums that are made once.

    Alpha compares all values with all others, and nearly all of them are wholly unlike (words of different events). Only pairs of values that
    are alike are kept: those within one report as one sum for the report, and those that reports have in common (types, empty sets) one by one.
    """

    def __init__(self, reports: Sequence[Units], *, sets: bool) -> None:
        distance: Callable[[Any, Any], float] = masi if sets else nominal
        self.observed = [sum(2 * distance(one, other) for one, other in units) for units in reports]
        counts = [Counter(value for unit in units for value in unit) for units in reports]
        self.values = [sum(own.values()) for own in counts]
        homes: dict[Hashable, list[int]] = {}
        for number, own in enumerate(counts):
            for value in own:
                homes.setdefault(value, []).append(number)
        self.within = [0.0] * len(reports)
        self.across: list[tuple[int, int, float]] = []
        numbers: dict[Hashable, int] = {}
        for one, other, likeness in _alike(homes, distance, sets=sets):
            if homes[one] == homes[other] and len(homes[one]) == 1:
                home = homes[one][0]
                self.within[home] += counts[home][one] * counts[home][other] * likeness
            else:
                self.across.append(
                    (numbers.setdefault(one, len(numbers)), numbers.setdefault(other, len(numbers)), likeness)
                )
        self.shared = [[(numbers[value], count) for value, count in own.items() if value in numbers] for own in counts]
        self.size = len(numbers)

    def alpha(self, drawn: Mapping[int, int]) -> float | None:
        """Alpha when each report stands there as many times as it was drawn."""
        values = sum(times * self.values[n] for n, times in drawn.items())
        observed = sum(times * self.observed[n] for n, times in drawn.items())
        likeness = sum(times * times * self.within[n] for n, times in drawn.items())
        total = [0] * self.size
        for n, times in drawn.items():
            for value, count in self.shared[n]:
                total[value] += times * count
        likeness += sum(total[one] * total[other] * alike for one, other, alike in self.across)
        expected = values * values - likeness
        return None if expected <= _NOTHING * max(1, values * values) else 1.0 - (values - 1) * observed / expected


def _alike(
    values: Iterable[Hashable], distance: Callable[[Any, Any], float], *, sets: bool
) -> Iterator[tuple[Hashable, Hashable, float]]:
    """All ordered pairs of values that are not wholly unlike, each value with itself too."""
    if not sets:
        yield from ((value, value, 1.0) for value in values)
        return
    having: dict[Hashable, list[frozenset[Hashable]]] = {}
    for value in values:
        assert isinstance(value, frozenset)
        for item in value:
            having.setdefault(item, []).append(value)
    for value in values:
        assert isinstance(value, frozenset)
        near = {other for item in value for other in having[item]} or {value}
        for other in near:
            likeness = 1.0 - distance(value, other)
            if likeness > 0:
                yield value, other, likeness
