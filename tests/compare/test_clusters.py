"""Incidents are not transitive: a telling belongs where it fits most of those that are there, and people have the last word."""

from __future__ import annotations

import random

from rasid.compare.incidents.clusters import cluster

KIN = list(range(20))


def test_a_chain_of_likenesses_is_not_one_incident() -> None:
    """0 is like 1, 1 like 2 … 4 like 5: no two ends speak of one thing."""
    chain = {(i, i + 1): 2.0 for i in range(5)}
    assert all(len(members) <= 2 for members in cluster(6, chain, KIN).members)


def test_tellings_that_all_fit_are_one() -> None:
    full = {(i, j): 2.0 for i in range(4) for j in range(i + 1, 4)}
    assert cluster(5, full, KIN).members == [[0, 1, 2, 3], [4]]


def test_one_weak_pair_does_not_part_what_else_fits() -> None:
    bits = {(i, j): 3.0 for i in range(4) for j in range(i + 1, 4)} | {(0, 3): -1.5}
    assert cluster(4, bits, KIN).members == [[0, 1, 2, 3]]


def test_different_is_never_overruled() -> None:
    full = {(i, j): 9.0 for i in range(4) for j in range(i + 1, 4)}
    for members in cluster(4, full, KIN, different=[(1, 2)]).members:
        assert not {1, 2} <= set(members)


def test_same_holds_without_evidence_and_carries_nobody_along() -> None:
    found = cluster(4, {(1, 2): 3.0}, KIN, same=[(0, 1)])
    assert any({0, 1} <= set(members) for members in found.members)
    # 2 fits 1 alone, and 0 as much counts against it.
    assert [2] in found.members


def test_demands_that_contradict_each_other_are_told() -> None:
    found = cluster(3, {}, KIN, same=[(0, 1), (1, 2)], different=[(0, 2)])
    assert found.unmet == [(1, 2)]
    assert found.members == [[0, 1], [2]]


def test_two_happenings_of_one_report_need_more_than_a_third_that_is_like_both() -> None:
    kin = [1, 1, 2]
    assert len(cluster(3, {(0, 2): 2.0, (1, 2): 2.0}, kin).members) == 2
    assert cluster(3, {(0, 2): 6.0, (1, 2): 6.0}, kin).members == [[0, 1, 2]]


def test_the_order_of_pairs_makes_no_difference() -> None:
    random.seed(7)
    pairs = [(i, j) for i in range(20) for j in range(i + 1, 20)]
    bits = {pair: random.uniform(-3, 4) for pair in random.sample(pairs, 90)}
    expected = cluster(20, bits, KIN).members
    for _ in range(5):
        shuffled = list(bits.items())
        random.shuffle(shuffled)
        assert cluster(20, dict(shuffled), KIN).members == expected


def test_thousands_of_pairs_take_a_moment() -> None:
    random.seed(1)
    bits = {}
    for group in range(300):
        own = range(group * 10, group * 10 + 10)
        bits |= {(i, j): random.uniform(0, 5) for i in own for j in own if i < j}
    assert len(cluster(3000, bits, list(range(3000))).members) <= 600


def test_pairs_that_share_nothing_rare_are_looked_at_before_they_count_against() -> None:
    """Of two large clusters half of the pairs were compared: what the others say decides."""
    bits = {(0, 1): 5.0, (2, 3): 5.0, (0, 2): 1.0, (1, 3): 1.0}
    assert cluster(4, bits, KIN).members == [[0, 1], [2, 3]]
    asked: list[tuple[int, int]] = []

    def others(pair: tuple[int, int]) -> float:
        asked.append(pair)
        return 0.5

    assert cluster(4, bits, KIN, others=others).members == [[0, 1, 2, 3]]
    assert len(set(asked)) == len(asked)
    assert cluster(4, bits, KIN, others=lambda _: -6.0).members == [[0, 1], [2, 3]]
