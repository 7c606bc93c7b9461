"""Matching, agreement, curves, resampling: against worked examples and brute force."""

from __future__ import annotations

from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.evaluate.agreement import alpha, masi, nominal
from rasid.evaluate.bootstrap import clusters, intervals, percentiles
from rasid.evaluate.curves import average_precision, curves
from rasid.evaluate.match import assign, pairs
from rasid.evaluate.measures import Scored, Tally, mean, ratio, triple


def best_total(weights: list[list[float]]) -> float:
    """The greatest total by trying everything."""
    columns = list(range(len(weights[0]))) + [None] * len(weights)
    return max(
        sum(max(0.0, weights[row][c]) for row, c in enumerate(order) if c is not None)
        for order in permutations(columns, len(weights))
    )


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(st.integers(-1, 9), min_size=n, max_size=n), min_size=1, max_size=4)))  # fmt: skip
def test_assignment_is_one_to_one_and_has_the_greatest_weight(weights: list[list[int]]) -> None:
    table = [[float(w) for w in row] for row in weights]
    found = assign(table)
    chosen = [column for column in found if column is not None]
    assert len(chosen) == len(set(chosen))
    assert all(table[row][column] > 0 for row, column in enumerate(found) if column is not None)
    assert sum(table[row][column] for row, column in enumerate(found) if column is not None) == best_total(table)
    by_group = pairs(range(len(table)), range(len(table[0])), lambda r, c: table[r][c])
    assert sum(table[row][column] for row, column in by_group) == best_total(table)


def test_nothing_to_match() -> None:
    assert assign([]) == []
    assert assign([[], []]) == [None, None]
    assert pairs([], [1], lambda a, b: 1.0) == []


# Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, sections A, B and C.
MEG, OWEN = "0100000010", "1110010000"
BEN, GERRY = "aabbdcccedda", "babbbcccedd" + "d"


def units_of(*coders: str) -> list[list[str]]:
    return [[value for value in unit if value != " "] for unit in zip(*coders, strict=True)]


def test_alpha_of_published_examples() -> None:
    assert alpha(units_of(MEG, OWEN), nominal) == pytest.approx(0.095, abs=0.0005)
    assert alpha(units_of(BEN, GERRY), nominal) == pytest.approx(0.692, abs=0.0005)
    observers = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
        [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
    ]
    units = [[value for value in unit if value is not None] for unit in zip(*observers, strict=True)]
    assert alpha(units, nominal) == pytest.approx(0.743, abs=0.0005)
    assert alpha(units, lambda a, b: float((a - b) ** 2)) == pytest.approx(0.849, abs=0.0005)


def test_alpha_without_variation_or_pairs_is_unknown() -> None:
    assert alpha([["a", "a"], ["a", "a"]], nominal) is None
    assert alpha([["a"], ["b"]], nominal) is None
    assert alpha([["a", "a"], ["b", "b"]], nominal) == 1.0


def test_masi_of_passonneau() -> None:
    """Equal, one in the other, overlapping, disjoint."""
    a, ab, bc, d = (frozenset(x) for x in ("a", "ab", "bc", "d"))
    assert masi(ab, ab) == 0
    assert masi(a, ab) == pytest.approx(1 - 1 / 2 * 2 / 3)
    assert masi(ab, bc) == pytest.approx(1 - 1 / 3 * 1 / 3)
    assert masi(a, d) == 1
    assert masi(frozenset(), frozenset()) == 0
    assert masi(frozenset(), a) == 1


def test_average_precision_and_best_threshold() -> None:
    items = [
        Scored("x", s, p) for s, p in ((0.9, True), (0.8, False), (0.7, True), (0.7, False), (0.0, True), (0.0, False))
    ]
    (curve,) = curves([(str(i), item) for i, item in enumerate(items)])
    assert curve.average_precision == pytest.approx((1 / 1 + 2 / 4) / 3)
    assert (curve.best_threshold, curve.best_f1) == (0.7, pytest.approx(4 / 7))
    assert average_precision([(0.5, False, 1)]) is None
    doubled = average_precision([(item.score, item.positive, 2) for item in items])
    assert doubled == pytest.approx(curve.average_precision)


def counts(right: int, every: int) -> Counter[str]:
    tally = Tally()
    for number in range(every):
        tally.ask("x", number < right, ["type=A"])
    return tally.counts


def test_intervals_are_repeatable_and_hold_the_value() -> None:
    measure = ratio("s", "x", "x", "")
    units = [counts(1, 1) for _ in range(80)] + [counts(0, 1) for _ in range(20)]
    (first,) = intervals(units, [(measure, "")], resamples=1000, seed=7)
    assert first is not None
    assert intervals(units, [(measure, "type=A")], resamples=1000, seed=7) == [first]
    assert intervals(units, [(measure, "")], resamples=1000, seed=8) != [None]
    # the binomial's 2.5 and 97.5 percentiles for n = 100, p = 0.8
    assert first == (pytest.approx(0.72, abs=0.02), pytest.approx(0.88, abs=0.02))
    assert intervals(units[:1], [(measure, "")], resamples=100, seed=1) == [None]
    assert intervals(units, [(measure, "")], resamples=0, seed=1) == [None]


def test_sentences_of_one_document_are_drawn_together() -> None:
    units = clusters([counts(1, 1), counts(0, 1), counts(1, 2)], ["a", "b", "a"])
    assert [unit["x.all"] for unit in units] == [3, 1]
    (width,) = intervals(clusters([counts(i % 2, 1) for i in range(100)], [str(i // 2 % 2) for i in range(100)]), [(ratio("s", "x", "x", ""), "")], resamples=200, seed=1)  # fmt: skip
    assert width == (0.5, 0.5)


def test_a_thousand_resamples_of_thousands_of_units_take_seconds() -> None:
    import time

    units = [counts(i % 3 == 0, 1 + i % 4) for i in range(3000)]
    start = time.perf_counter()
    intervals(units, [(ratio("s", "x", "x", ""), "")], resamples=1000, seed=1)
    assert time.perf_counter() - start < 10


def test_measures_of_nothing_are_unknown() -> None:
    empty: Counter[str] = Counter()
    assert ratio("s", "x", "x", "").value(empty) is None
    assert mean("s", "x", "x", "").value(empty) is None
    precision, recall, f1 = triple("s", "x", "x", "")
    assert [m.value(empty) for m in (precision, recall, f1)] == [None, None, None]
    tally = Tally()
    tally.pair("x", 0, 3, 0)
    assert [m.value(tally.counts) for m in (precision, recall, f1)] == [None, 0.0, 0.0]
    tally.pair("x", 1, 1, 4)
    assert f1.value(tally.counts) == pytest.approx(2 / 8)


def test_percentiles_are_nearest_ranks() -> None:
    assert percentiles([float(n) for n in range(1, 101)]) == (3.0, 98.0)
    assert percentiles([]) is None
