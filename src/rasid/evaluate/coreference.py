"""How far two groupings of the same things agree: the counts of MUC, B³ and CEAF.

Each function gives (part of the gold's grouping that was found, its whole, part of the coded grouping that is right, its
whole), so that precision and recall of many texts are sums of counts. What stands alone is a group of one.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from rasid.evaluate.match import pairs

Counts = tuple[float, float, float, float]
Labels = Sequence[Hashable]
"""The group of each thing; things with the same label are one group."""


def muc(gold: Labels, coded: Labels) -> Counts:
    """Links that a grouping needs at least (Vilain and others 1995): what stands alone counts nothing."""
    return (*_links(gold, coded), *_links(coded, gold))


def b_cubed(gold: Labels, coded: Labels) -> Counts:
    """For each thing the share of its own group that the other grouping gives it as well (Bagga and Baldwin 1998)."""
    found = right = 0.0
    for one, group in zip(gold, coded, strict=True):
        shared = sum(g == one and c == group for g, c in zip(gold, coded, strict=True))
        found += shared / sum(g == one for g in gold)
        right += shared / sum(c == group for c in coded)
    return found, len(gold), right, len(coded)


def ceaf(gold: Labels, coded: Labels) -> Counts:
    """Groups paired one to one so that they are most alike; 2·shared / (size + size) for each pair (Luo 2005, φ4)."""
    own, said = _groups(gold), _groups(coded)
    alike = [[2 * len(g & c) / (len(g) + len(c)) for c in said] for g in own]
    total = sum(alike[i][j] for i, j in pairs(range(len(own)), range(len(said)), lambda i, j: alike[i][j]))
    return total, len(own), total, len(said)


def _groups(labels: Labels) -> list[set[int]]:
    return [{i for i, label in enumerate(labels) if label == wanted} for wanted in dict.fromkeys(labels)]


def _links(labels: Labels, others: Labels) -> tuple[float, float]:
    found = needed = 0
    for group in _groups(labels):
        needed += len(group) - 1
        found += len(group) - len({others[i] for i in group})
    return found, needed
