"""On which days acts of one kind happened at one place, by all tellings that give a day.

Most tellings give none. Where those that do speak of one day (one bombing of a small town, told by sixty papers), the others most likely do, too;
where they speak of many days (the daily shelling of a front), a telling without a day may be of any of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from rasid.compare.incidents.units import Item, Unit

_NEAR = 3
"""Precision of places that are close enough: a town or district."""
_CLOSE = 3
"""Days of an interval that is close enough."""
_ONE, _SEVERAL = 0.75, 0.5
"""Share of the tellings that speak of the day with the most: from the first on it is the day, below the second there is none."""
_LEAST = 3

Act = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Burst:
    """The day that most tellings of acts of one kind at one place speak of, how many give a day, and which share of these it is."""

    day: str
    told: int
    share: float

    @property
    def one(self) -> bool:
        return self.share >= _ONE

    def holds(self, first: str, last: str) -> bool:
        """Whether days are those of the burst, or next to it."""
        return any(first <= day <= last for day in _between(self.day, self.day, 1))

    @property
    def several(self) -> bool:
        return self.told >= _LEAST and self.share < _SEVERAL

    @property
    def sure(self) -> bool:
        return self.told >= _LEAST and self.one


def acts(unit: Unit) -> set[Act]:
    """(place, manner) of a unit, its types where no manner is known."""
    kinds = unit.modes or set(unit.types)
    return {(p.key, kind) for p in unit.places if p.role == "at" and p.precision <= _NEAR for kind in kinds}


class Bursts:
    """The days of acts, by place and manner."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._told: dict[Act, list[tuple[str, str]]] = {}
        for item in items:
            days = item.first.days
            if days is not None and _length(days[0], days[1]) <= _CLOSE:
                for act in acts(item.first):
                    self._told.setdefault(act, []).append(days[:2])
        self._found: dict[frozenset[Act], Burst | None] = {}

    def shared(self, first: Unit, second: Unit) -> Burst | None:
        """That of what two units tell of, at a place that both name; of several places the one of which most tellings give a day."""
        one, other = acts(first), acts(second)
        places = {place for place, _ in one} & {place for place, _ in other}
        found = [self._burst(frozenset(act for act in one | other if act[0] == place)) for place in places]
        return max((b for b in found if b is not None), key=lambda b: (b.told, b.share, b.day), default=None)

    def _burst(self, own: frozenset[Act]) -> Burst | None:
        if own not in self._found:
            days = [day for act in sorted(own) for day in self._told.get(act, ())]
            self._found[own] = _burst(days) if len(days) > 1 else None
        return self._found[own]


def _burst(days: list[tuple[str, str]]) -> Burst:
    """A day more or less counts as the same: papers write 'yesterday' and mean the day before they were printed, or the one before that."""
    counts = Counter(day for first, last in days for day in _between(first, last))
    around = {day: sum(counts[near] for near in _between(day, day, 1)) for day in counts}
    day = min(counts, key=lambda day: (-around[day], -counts[day], day))
    first, last = min(_between(day, day, 1)), max(_between(day, day, 1))
    return Burst(day, len(days), sum(a <= last and b >= first for a, b in days) / len(days))


def _between(first: str, last: str, more: int = 0) -> Iterator[str]:
    for number in range(date.fromisoformat(first).toordinal() - more, date.fromisoformat(last).toordinal() + more + 1):
        yield date.fromordinal(number).isoformat()


def _length(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days
