"""MUC, B³ and CEAF on groupings whose figures are known from the literature or counted by hand."""

from __future__ import annotations

import pytest

from rasid.evaluate.coreference import Counts, b_cubed, ceaf, muc


def f1(counts: Counts) -> tuple[float, float]:
    found, gold, right, coded = counts
    return found / gold, right / coded


def test_equal_groupings_are_perfect_whatever_their_labels() -> None:
    for measure in (muc, b_cubed, ceaf):
        assert f1(measure("aabbc", "xxyyz")) == (1.0, 1.0)


def test_the_example_of_bagga_and_baldwin() -> None:
    # Gold {1-5} {6 7} {8-12}; the first response joins the two small-big groups, the second the two big ones.
    gold = "aaaaabbccccc"
    one, other = "aaaaabbbbbbb", "aaaaabbaaaaa"
    assert f1(muc(gold, one)) == f1(muc(gold, other)) == (1.0, 0.9)
    assert f1(b_cubed(gold, one)) == (1.0, pytest.approx(0.762, abs=0.001))
    assert f1(b_cubed(gold, other)) == (1.0, pytest.approx(0.583, abs=0.001))


def test_ceaf_pairs_each_group_once() -> None:
    found, gold, right, coded = ceaf("aaab", "xyyy")
    # {0 1 2} with {1 2 3} would be 4/6 and leave {3} and {0} alone; {0 1 2} with {0} and {3} with {1 2 3} are 2/4 each.
    assert (found, gold, right, coded) == (1, 2, 1, 2)


def test_what_stands_alone_counts_nothing_for_muc() -> None:
    assert muc("abc", "abc") == (0, 0, 0, 0)
    assert muc("aab", "abc") == (0, 1, 0, 0)


def test_nothing_is_nothing() -> None:
    for measure in (muc, b_cubed, ceaf):
        assert measure("", "") == (0, 0, 0, 0)
