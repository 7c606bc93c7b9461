"""Statements counted by day, week, month or year.

A bar counts what is known to lie wholly within its days. What is only known as a longer time is no bar: it is counted apart as going beyond, and
`touching` says of each bar how many of those may lie in it. Nothing is spread over days on which nobody said that it happened.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from rasid.desk.stated.columns import (
    ATTRIBUTIONS,
    MANNERS,
    STATUSES,
    TYPES,
    UNKNOWN,
    Columns,
    Mask,
    Step,
    as_day,
    as_number,
    bins,
    first_day,
)

By = Literal["manner", "status", "attribution", "type", "source", "none"]
STEPS: tuple[Step, ...] = ("day", "week", "month", "year")
_MOST_BINS = 400
_FEW_BINS = 130
_DAYS = {"day": 1, "week": 7, "month": 30.44, "year": 365.25}
_MOST_SOURCES = 8
_FEW = 100
"""So few statements are shown from the first to the last."""


@dataclass(frozen=True, slots=True)
class Series:
    """The numbers of one sort; `key` is its value, empty for all others together."""

    key: str
    counts: list[int]


@dataclass(frozen=True, slots=True)
class Histogram:
    """Statements by time. `days` are the first days of the bars, `ends` their last; `reports`: the same statements by the day of their report."""

    step: Step
    days: list[str]
    ends: list[str]
    series: list[Series]
    touching: list[int]
    reports: list[int]
    statements: int
    in_bars: int
    across: int
    undated: int
    before: int
    after: int


def histogram(
    columns: Columns, mask: Mask, *, step: Step | None = None, by: By = "none", first: str | None = None, last: str | None = None
) -> Histogram:  # fmt: skip
    """The rows of a mask by the days of their events, in whole bars around `first` to `last`; without these from where to where nearly all of them lie,
    without `step` with the finest bars that are few enough. Each row is in a bar, or goes beyond one, or lies before or after all, or has no day."""
    begin, end, published = columns.first[mask], columns.last[mask], columns.published[mask]
    dated = (begin != UNKNOWN) | (end != UNKNOWN)
    both = (begin != UNKNOWN) & (end != UNKNOWN)
    low, high = _span(begin[both], published, first, last)
    fitting: list[Step] = [s for s in STEPS if (high - low) / _DAYS[s] <= _FEW_BINS]
    wished: Step = step or (fitting[0] if fitting else "year")
    while (high - low) / _DAYS[wished] > _MOST_BINS and wished != "year":
        wished = STEPS[STEPS.index(wished) + 1]
    first_bin, last_bin = int(bins(np.array([low]), wished)[0]), int(bins(np.array([high]), wished)[0])
    size = last_bin - first_bin + 1
    from_bin, to_bin = bins(begin, wished) - first_bin, bins(end, wished) - first_bin
    sure = both & (from_bin == to_bin)
    shown = sure & (from_bin >= 0) & (from_bin < size)
    category, names = _categories(columns, mask, by)
    counts = np.bincount(from_bin[shown] * len(names) + category[shown], minlength=size * len(names)).reshape(size, len(names))  # fmt: skip
    start, stop = first_day(first_bin, wished), first_day(last_bin + 1, wished) - 1
    before = dated & (end != UNKNOWN) & (end < start)
    after = dated & (begin != UNKNOWN) & (begin > stop)
    wide = dated & ~sure & ~before & ~after
    edges = np.zeros(size + 1, np.int64)
    starts = np.where(begin[wide] == UNKNOWN, 0, np.clip(from_bin[wide], 0, size))
    stops = np.where(end[wide] == UNKNOWN, size, np.clip(to_bin[wide] + 1, 0, size))
    np.add.at(edges, starts, 1)
    np.add.at(edges, np.maximum(starts, stops), -1)
    told = bins(published[published != UNKNOWN], wished) - first_bin
    return Histogram(
        wished, [_start(n + first_bin, wished) for n in range(size)], [_end(n + first_bin, wished) for n in range(size)],
        [Series(name, [int(n) for n in counts[:, at]]) for at, name in enumerate(names) if counts[:, at].any()],
        [int(n) for n in np.cumsum(edges)[:size]], [int(n) for n in np.bincount(told[(told >= 0) & (told < size)], minlength=size)],
        int(mask.sum()), int(shown.sum()), int(wide.sum()), int((~dated).sum()), int(before.sum()), int(after.sum()),
    )  # fmt: skip


def _span(begin: Any, published: Any, first: str | None, last: str | None) -> tuple[int, int]:
    """From which to which day: as asked for, else where all but the rarest lie, so that one event of the Crusades does not press a year into a line."""
    known = begin if len(begin) else published[published != UNKNOWN]
    low, high = np.quantile(known, (0.01, 0.99)) if len(known) else (0, 0)
    if 0 < len(known) < _FEW:
        low, high = int(known.min()), int(known.max())
    elif len(known):
        # a few far ones are left out, but not the first and last of a common run
        low, high = max(int(known.min()), int(low) - 31), min(int(known.max()), int(high) + 31)
    start = as_number(first) if first else int(low)
    stop = as_number(last) if last else int(high)
    return min(start, stop), max(start, stop)


def _start(number: int, step: Step) -> str:
    return as_day(first_day(number, step)) or ""


def _end(number: int, step: Step) -> str:
    return as_day(first_day(number + 1, step) - 1) or ""


def _categories(columns: Columns, mask: Mask, by: By) -> tuple[Any, list[str]]:
    """Of each row its sort, and the names of the sorts."""
    if by == "source":
        own = columns.source[mask]
        frequent = np.argsort(-np.bincount(own), kind="stable")[:_MOST_SOURCES] if len(own) else np.zeros(0, np.int64)
        place = np.full(int(own.max()) + 1 if len(own) else 1, len(frequent))
        place[frequent] = np.arange(len(frequent))
        return place[own], [*(str(int(n)) for n in frequent), ""]
    table = {
        "manner": (columns.manner, MANNERS), "status": (columns.status, STATUSES), "attribution": (columns.attribution, ATTRIBUTIONS),
        "type": (columns.type, TYPES),
    }  # fmt: skip
    if by not in table:
        return np.zeros(int(mask.sum()), np.int64), ["all"]
    column, names = table[by]
    return column[mask].astype(np.int64), list(names)
