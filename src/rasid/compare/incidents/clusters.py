"""Incidents from pairs, without making 'same as' transitive: a telling belongs to an incident when it fits most of it.

Clusters grow from the pair with the strongest evidence. Two clusters become one when the mean evidence between them is not against it and most of the
pairs between them are the same happening by themselves. Pairs that were not compared, because they share nothing rare, count against. What people
said is kept in any case: SAME begins together, DIFFERENT never comes together; where they can't both be kept, DIFFERENT is, and the
other is returned as unmet.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

Pair = tuple[int, int]

APART = -4.0
"""Bits of a pair that was not compared: it shares nothing rare."""
KIN = -3.0
"""Bits of a pair of one report: the record takes them for two happenings, but it may not have noticed."""
SILENT = -1.5
"""Bits down to which a pair is undecided: the two say too little."""
_MOST = 0.5


@dataclass(frozen=True, slots=True)
class Clusters:
    """The members of each cluster, and the demands for SAME that could not be met."""

    members: list[list[int]]
    unmet: list[Pair] = field(default_factory=list)


@dataclass(slots=True)
class _Link:
    """Between two clusters: the sum of bits of the pairs that have some, their number, how many are strong, how many undecided."""

    bits: float = 0.0
    known: int = 0
    strong: int = 0
    undecided: int = 0

    @classmethod
    def of(cls, bits: float) -> _Link:
        """The link of one pair."""
        return cls(bits, 1, int(bits >= 0), int(SILENT <= bits < 0))

    def add(self, other: _Link) -> None:
        self.bits += other.bits
        self.known += other.known
        self.strong += other.strong
        self.undecided += other.undecided


def cluster(
    count: int,
    bits: Mapping[Pair, float],
    kin: Sequence[int],
    *,
    same: Sequence[Pair] = (),
    different: Sequence[Pair] = (),
    others: Callable[[Pair], float] | None = None,
) -> Clusters:
    """Clusters of the items 0 to `count` - 1, which come in the order of their anchors. `bits`: evidence by pair (i < j);
    `kin`: each item's report; `same` and `different`: what people said, in the order of saying; `others`: gives the evidence of
    pairs that `bits` does not hold, when clusters are compared that have such pairs between them (else `APART`)."""
    state = _State(count, bits, kin, others)
    for i, j in different:
        state.forbid(i, j)
    unmet = [(i, j) for i, j in same if not state.demand(i, j)]
    state.grow()
    return Clusters(sorted(sorted(members) for members in state.members.values()), unmet)


class _State:
    def __init__(
        self, count: int, bits: Mapping[Pair, float], kin: Sequence[int], others: Callable[[Pair], float] | None
    ) -> None:
        self.kin = kin
        self.others = others
        self.known = set(bits)
        self.members: dict[int, list[int]] = {i: [i] for i in range(count)}
        self.of = list(range(count))
        self.links: dict[int, dict[int, _Link]] = {i: {} for i in range(count)}
        self.vetoes: dict[int, set[int]] = {i: set() for i in range(count)}
        for (i, j), value in sorted(bits.items()):
            link = _Link.of(value)
            self.links[i][j] = link
            self.links[j][i] = link

    def forbid(self, i: int, j: int) -> None:
        self.vetoes[self.of[i]].add(j)
        self.vetoes[self.of[j]].add(i)

    def demand(self, i: int, j: int) -> bool:
        a, b = self.of[i], self.of[j]
        if a != b:
            if self._vetoed(a, b):
                return False
            self._merge(a, b)
        return True

    def _vetoed(self, a: int, b: int) -> bool:
        return any(self.of[item] == b for item in self.vetoes[a])

    def _mean(self, a: int, b: int) -> float | None:
        """The mean evidence between two clusters; None when they must not become one."""
        link = self.links[a][b]
        pairs = len(self.members[a]) * len(self.members[b])
        kin = self._kin(a, b)
        foreign = pairs - kin
        if foreign == 0 or self._vetoed(a, b):
            return None
        if self.others is not None and link.known < foreign:
            self._fill(a, b, link)
        if link.strong == 0 or link.strong < _MOST * (foreign - link.undecided):
            return None
        mean = (link.bits + APART * (foreign - link.known) + KIN * kin) / pairs
        return mean if mean >= 0 else None

    def _fill(self, a: int, b: int, link: _Link) -> None:
        """Look at the pairs between two clusters that share nothing rare by themselves: both are large, or one tells little."""
        assert self.others is not None
        for i in self.members[a]:
            for j in self.members[b]:
                pair = (min(i, j), max(i, j))
                if self.kin[i] != self.kin[j] and pair not in self.known:
                    self.known.add(pair)
                    link.add(_Link.of(self.others(pair)))

    def _kin(self, a: int, b: int) -> int:
        counts: dict[int, int] = {}
        for item in self.members[a]:
            counts[self.kin[item]] = counts.get(self.kin[item], 0) + 1
        return sum(counts.get(self.kin[item], 0) for item in self.members[b])

    def grow(self) -> None:
        heap: list[tuple[float, int, int, int, int]] = []

        def push(a: int, b: int) -> None:
            mean = self._mean(a, b)
            if mean is not None:
                first, second = sorted((a, b))
                heapq.heappush(heap, (-mean, first, second, len(self.members[first]), len(self.members[second])))

        for a in sorted(self.members):
            for b in sorted(self.links[a]):
                if a < b:
                    push(a, b)
        while heap:
            _, a, b, size_a, size_b = heapq.heappop(heap)
            if a not in self.members or b not in self.members:
                continue
            if (size_a, size_b) != (len(self.members[a]), len(self.members[b])):
                continue  # one has grown since: the entry that was made then stands in the heap, too
            self._merge(a, b)
            kept = self.of[self.members[a][0]] if a in self.members else b
            for other in sorted(self.links[kept]):
                push(kept, other)

    def _merge(self, a: int, b: int) -> None:
        """Put `b` into `a`; the smaller number stays, so that the outcome does not depend on the way."""
        a, b = sorted((a, b))
        for item in self.members[b]:
            self.of[item] = a
        self.members[a] += self.members.pop(b)
        self.vetoes[a] |= self.vetoes.pop(b)
        self.links[a].pop(b, None)
        for other, link in self.links.pop(b).items():
            if other == a:
                continue
            self.links[other].pop(b)
            if other in self.links[a]:
                self.links[a][other].add(link)
            else:
                self.links[a][other] = link
                self.links[other][a] = link
