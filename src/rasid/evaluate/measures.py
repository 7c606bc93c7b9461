"""Measures: named ratios over counts that can be added up, so that units can be resampled.

Scoring a unit (a report, a sentence) gives counts; a measure is a formula over the sum of counts. Counts of a part of a unit
(an event type, a label) stand under `part(group, key)`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from rasid.record import Span

Counts = Counter[str]
FaultKind = Literal["missed", "false", "wrong"]
_SEPARATOR = "\x1f"


def part(group: str, key: str) -> str:
    """The key under which the counts of a part of a unit stand."""
    return f"{group}{_SEPARATOR}{key}" if group else key


def groups_in(counts: Mapping[str, float], dimension: str) -> list[str]:
    """The values of `dimension` (`type`, `label`) that counts of parts speak of, sorted."""
    start = f"{dimension}="
    found = {
        key.partition(_SEPARATOR)[0].removeprefix(start)
        for key in counts
        if key.startswith(start) and _SEPARATOR in key
    }
    return sorted(found)


@dataclass(frozen=True, slots=True)
class Measure:
    """A ratio of counts; with `recall` the harmonic mean of two ratios; with `mean` a mean that is no share.

    `over` and `under` are the keys of the counts above and below the line.
    """

    key: str
    stage: str
    label: str
    definition: str
    over: str
    under: str
    recall: tuple[str, str] | None = None
    mean: bool = False
    headline: bool = False

    def parts(self) -> tuple[str, ...]:
        """The keys of the counts that the measure needs."""
        return (self.over, self.under, *(self.recall or ()))

    def value(self, counts: Mapping[str, float], group: str = "") -> float | None:
        """The measure of summed counts; None when there is nothing to measure."""
        return self.of([counts.get(part(group, key), 0.0) for key in self.parts()])

    def of(self, numbers: list[float]) -> float | None:
        """The measure of the counts of `parts()` in their order."""
        if self.recall is None:
            return numbers[0] / numbers[1] if numbers[1] else None
        if not numbers[1] and not numbers[3]:
            return None
        precision = numbers[0] / numbers[1] if numbers[1] else 0.0
        recall = numbers[2] / numbers[3] if numbers[3] else 0.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def shown(self, counts: Mapping[str, float], group: str = "") -> tuple[float, float]:
        """The numbers above and below the line; for a harmonic mean those of both ratios added."""
        numbers = [counts.get(part(group, key), 0.0) for key in self.parts()]
        if self.recall is None:
            return numbers[0], numbers[1]
        return numbers[0] + numbers[2], numbers[1] + numbers[3]


def ratio(stage: str, key: str, label: str, definition: str, *, headline: bool = False) -> Measure:
    """A share: the counts `key.right` of `key.all`."""
    return Measure(f"{stage}.{key}", stage, label, definition, f"{key}.right", f"{key}.all", headline=headline)


def mean(stage: str, key: str, label: str, definition: str) -> Measure:
    """A mean: the counts `key.sum` over `key.n`."""
    return Measure(f"{stage}.{key}", stage, label, definition, f"{key}.sum", f"{key}.n", mean=True)


def triple(stage: str, key: str, label: str, definition: str, *, headline: bool = False) -> list[Measure]:
    """Precision, recall and F1 of found things: counts `key.coded_right`, `key.coded`, `key.gold_right`, `key.gold`."""
    coded, gold = (f"{key}.coded_right", f"{key}.coded"), (f"{key}.gold_right", f"{key}.gold")
    name = f"{stage}.{key}"
    return [
        Measure(f"{name}.precision", stage, f"{label}: precision", f"{definition}: share of what was coded that is right", *coded),
        Measure(f"{name}.recall", stage, f"{label}: recall", f"{definition}: share of the gold that was found", *gold),
        Measure(
            f"{name}.f1", stage, f"{label}: F1", f"{definition}: harmonic mean of precision and recall", *coded, gold,
            headline=headline,
        ),
    ]  # fmt: skip


class Tally:
    """Counts of one unit, kept for the whole and for the parts (type, label) that are named with each count."""

    def __init__(self) -> None:
        self.counts: Counts = Counter()

    def add(self, key: str, number: float = 1, groups: Iterable[str] = ()) -> None:
        """Add `number` to `key`, overall and under each group such as `type=ASSAULT`."""
        if not number:
            number = 0
        self.counts[key] += number  # type: ignore[assignment]  # means are sums of floats
        for group in groups:
            self.counts[part(group, key)] += number  # type: ignore[assignment]

    def ask(self, key: str, right: bool, groups: Iterable[str] = ()) -> bool:
        """Count a case that is right or wrong; returns `right`."""
        groups = tuple(groups)
        self.add(f"{key}.all", 1, groups)
        self.add(f"{key}.right", int(right), groups)
        return right

    def pair(self, key: str, right: int, gold: int, coded: int, groups: Iterable[str] = ()) -> None:
        """Count `right` pairs of `gold` and `coded` things."""
        groups = tuple(groups)
        for name, number in (("gold_right", right), ("coded_right", right), ("gold", gold), ("coded", coded)):
            self.add(f"{key}.{name}", number, groups)

    def observe(self, key: str, value: float, groups: Iterable[str] = ()) -> None:
        """Add a value to a mean."""
        groups = tuple(groups)
        self.add(f"{key}.sum", value, groups)
        self.add(f"{key}.n", 1, groups)


@dataclass(frozen=True, slots=True)
class Fault:
    """One difference between gold and record, as the error browser shows it."""

    unit: str
    stage: str
    kind: FaultKind
    type: str
    field: str
    gold: str
    coded: str
    start: int
    end: int
    """The sentence (or other stretch) of the unit's text to show."""
    gold_spans: tuple[tuple[int, int], ...] = ()
    coded_spans: tuple[tuple[int, int], ...] = ()
    rule: str = ""


@dataclass(slots=True)
class Outcome:
    """What scoring one unit gave."""

    counts: Counts = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)
    scored: list[Scored] = field(default_factory=list)
    set_aside: list[tuple[str, str]] = field(default_factory=list)
    """Reason and case."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A unit with a score and its label, for measures that look at all thresholds."""

    curve: str
    score: float
    positive: bool


def place_of(span: Span | None) -> tuple[tuple[int, int], ...]:
    """The characters of a span for a `Fault`."""
    return () if span is None else ((span.start, span.end),)
