"""Which tellings are compared: those of two reports that share something rare. What copies print in the same words is one telling already; where a copy
was changed (fifteen dead for twelve) its telling is compared like any other."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from rasid.compare.incidents.evidence import Score, compare, day_number
from rasid.compare.incidents.kinds import compatible
from rasid.compare.incidents.rarity import Rarity, keys_of
from rasid.compare.incidents.units import Item

BLOCK_BITS = 12.0
"""Two tellings are compared when what they share is this rare in all, in bits, among as many tellings as `_MANY`; among few, less is enough, because
there are few pairs to compare."""
_MANY = 16_000
_COMMON = {"word": 40, "trigger": 40, "place": 150, "party": 150, "act": 250, "toll": 60}
"""What stands in more tellings than this brings none together."""
_FAR_APART = 60
"""Reports that were published more days apart than this are not compared."""

Pair = tuple[int, int]


def candidate_pairs(items: Sequence[Item], rarity: Rarity) -> list[Pair]:
    """Indices of items to compare, in order."""
    rare = _rare_keys(items, rarity)
    holding: dict[str, list[int]] = defaultdict(list)
    for index, own in enumerate(rare):
        for key in own:
            holding[key].append(index)
    least = BLOCK_BITS * min(1.0, math.log(len(items) + 1) / math.log(_MANY))
    shared: dict[Pair, float] = defaultdict(float)
    # Sums of floats depend on their order: the keys are taken in theirs.
    for key in sorted(holding):
        indices = holding[key]
        bits = rare[indices[0]][key]
        for pair in combinations(indices, 2):
            shared[pair] += bits
    return sorted(
        (i, j)
        for (i, j), bits in shared.items()
        if bits >= least and _comparable(items[i], items[j]) and compatible(items[i].first, items[j].first)
    )


def _rare_keys(items: Sequence[Item], rarity: Rarity) -> list[dict[str, float]]:
    """For each item what it holds that few others do, with how rare it is in bits."""
    return [
        {
            f"{kind} {key}": rarity.bits(kind, key)
            for kind, key in keys_of(item.first)
            if 2 <= rarity.counts[kind, key] <= _COMMON.get(kind, 0)
        }
        for item in items
    ]


def _comparable(one: Item, other: Item) -> bool:
    return not one.reports & other.reports and _apart(one.first.published, other.first.published) <= _FAR_APART


def _apart(first: str | None, second: str | None) -> int:
    if first is None or second is None:
        return 0
    return abs(day_number(first) - day_number(second))


def scored_pairs(items: Sequence[Item], rarity: Rarity) -> dict[Pair, Score]:
    """The pairs that were compared, with their scores: those that count against each other, too."""
    return {(i, j): compare(items[i], items[j], rarity) for i, j in candidate_pairs(items, rarity)}
