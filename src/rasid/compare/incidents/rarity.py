"""How rare it is that tellings have something in common: a place, a party, a trigger, words, a manner, a toll."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from functools import cache

from rasid.arabic.letters import fold
from rasid.compare.incidents.bursts import Bursts, acts
from rasid.compare.incidents.units import Item, Unit, light

RAREST = 14.0
"""Bits of what one telling alone holds: as many as among 16,000 tellings, of which two days of seven newspapers are."""
_TOLL = 3
"""Least number of dead that brings tellings of one country together."""


class Rarity:
    """How rare a place, a party, a trigger or a word is among the items: 0 for what stands in all, `RAREST` for what stands in one.

    The scale is the same in workspaces of all sizes: what two of ten tellings share says as much as what few of ten thousand do.
    """

    def __init__(self, items: Sequence[Item]) -> None:
        self.total = 0
        self.bursts = Bursts(items)
        self._bits: dict[tuple[str, str], float] = {}
        self.counts: Counter[tuple[str, str]] = Counter()
        for item in items:
            self.total += 1
            self.counts.update(keys_of(item.first))

    def bits(self, kind: str, key: str) -> float:
        found = self._bits.get((kind, key))
        if found is None:
            share = (self.total + 1) / max(1, self.counts[kind, key])
            found = self._bits[kind, key] = RAREST * math.log(share) / math.log(self.total + 1)
        return found


def keys_of(unit: Unit) -> set[tuple[str, str]]:
    """What a unit can have in common with others: (kind, key)."""
    return (
        {("place", place.key) for place in unit.places}
        | {("party", party.key) for party in unit.parties}
        | {("trigger", trigger_key(trigger)) for trigger in unit.triggers}
        | {("word", word) for word in unit.words}
        | {("manner", mode) for mode in unit.modes}
        | {("act", " ".join(act)) for act in acts(unit)}
        | {
            ("toll", f"{n.kind} {n.low:g} {place.country}")
            for n in unit.numbers
            if n.kind in ("killed", "wounded") and n.low >= _TOLL
            for place in unit.places
            if place.country
        }
    )


@cache
def trigger_key(trigger: str) -> str:
    """A trigger as it is compared."""
    return " ".join(light(word) for word in fold(trigger).split())
