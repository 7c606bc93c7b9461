"""Pairs of actors counted from the columns, and where the actors stand in the drawing."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from sqlalchemy import Connection

from rasid.desk.context import Desk
from rasid.desk.stated.choice import HIDDEN, NOBODY, Choice, chosen, need_known
from rasid.desk.stated.columns import ACTOR, MANNERS, RECIPIENT, TYPES, Columns, Mask
from rasid.desk.stated.form import Option, named
from rasid.desk.stated.privacy import private_of
from rasid.desk.stated.seen import columns_seen
from rasid.desk.texts import text
from rasid.report.network import TONES, ordered
from rasid.report.texts import string

SIGNS = ("words-with", "deeds-with", "words-against", "deeds-against")
"""Words or deeds, cooperation or conflict: PLOVER's quadrants."""
_TONE = np.array([SIGNS.index(TONES[name]) for name in TYPES], np.int64)
_HOLDERS = 60
_RING, _SPREAD = 170.0, 16.0
_EACH_OTHER = 200
"""Actors of one event of which pairs are made; more are a list and no meeting."""


@dataclass(frozen=True, slots=True)
class NodeView:
    """An actor. `key` is opaque where somebody is not shown who it is; `x` and `y`: the place in the drawing; `statements`: of its edges that
    are shown."""

    key: str
    name: str
    statements: int
    x: float
    y: float
    href: str


@dataclass(frozen=True, slots=True)
class EdgeView:
    """What one actor does to another (`mutual`: both together or to each other), of one tone, put forward in one manner. `sign`: +1 cooperation,
    −1 conflict."""

    source: str
    target: str
    source_name: str
    target_name: str
    mutual: bool
    tone: str
    tone_words: str
    sign: int
    manner: str
    manner_words: str
    statements: int
    types: dict[str, int]
    href: str


@dataclass(frozen=True, slots=True)
class Network:
    """Who acts on whom. `statements` answer the choice; `drawn` of them are in edges that are shown; `without_pair` name no two actors;
    `left_out`: edges beyond the limits."""

    statements: int
    drawn: int
    without_pair: int
    left_out: int
    actors: int
    nodes: list[NodeView]
    edges: list[EdgeView]


@dataclass(frozen=True)
class _Pairs:
    """One row for each statement and pair of actors that it joins."""

    source: Any
    target: Any
    mutual: Any
    row: Any


def network(desk: Desk, connection: Connection, choice: Choice, least: int, most: int) -> Network:
    """The network of a choice."""
    need_known(choice)
    about = choice.model_copy(update={"about": "events"})
    columns = columns_seen(desk, connection, choice)
    mask = chosen(columns, connection, about, redacts=desk.redacts, who=desk.who)
    private = private_of(columns, connection).actors if desk.redacts else None
    return _Drawing(desk, columns, mask, about, private).network(least, most)


def holder_options(desk: Desk, connection: Connection, choice: Choice) -> list[Option]:
    """Who is quoted most in what is chosen."""
    columns = columns_seen(desk, connection, choice)
    anybody = choice.model_copy(update={"holder": None, "about": "events"})
    mask = chosen(columns, connection, anybody, redacts=desk.redacts, who=desk.who)
    counts = np.bincount(columns.holder[mask[columns.held]], minlength=len(columns.names.holders))
    if desk.redacts:
        counts = np.where(private_of(columns, connection).holders, 0, counts)
    first = [int(n) for n in np.argsort(-counts, kind="stable")[:_HOLDERS] if counts[n]]
    own = columns.names.holder_number.get(choice.holder or "")
    if own is not None and own not in first and not (desk.redacts and private_of(columns, connection).holders[own]):
        first.append(own)
    holders = columns.names.holders
    found = [Option(holders[n].key, named(holders[n], desk.lang), holders[n].key == choice.holder) for n in first]
    return sorted(found, key=lambda option: option.words)


class _Drawing:
    def __init__(self, desk: Desk, columns: Columns, mask: Mask, choice: Choice, private: Mask | None) -> None:
        self.desk, self.columns, self.mask, self.choice = desk, columns, mask, choice
        self.hidden = len(columns.names.actors)
        """in place of the numbers of all whose names are not shown"""
        number = np.arange(self.hidden + 1)
        self.seen = number if private is None else np.where(np.append(private, False), self.hidden, number)

    def network(self, least: int, most: int) -> Network:
        pairs = _pairs(self.columns, self.mask, self.seen)
        statements = int(self.mask.sum())
        joined = len(np.unique(pairs.row))
        edges, types = self._edges(pairs)
        kept = [edge for edge in edges if edge[-1] >= least]
        weight: dict[int, int] = defaultdict(int)
        for source, target, _, _, _, number in kept:
            weight[source] += number
            weight[target] += number
        first = sorted(weight, key=lambda n: (-weight[n], self._key(n)))[:most]
        among = set(first)
        shown = [edge for edge in kept if edge[0] in among and edge[1] in among]
        nodes = self._nodes(first, shown)
        drawn = self._drawn(pairs, shown)
        return Network(
            statements, drawn, statements - joined, len(edges) - len(shown), len(weight), nodes,
            [self._edge(edge, types[edge[:5]]) for edge in shown],
        )  # fmt: skip

    def _edges(self, pairs: _Pairs) -> tuple[list[tuple[int, ...]], dict[tuple[int, ...], dict[str, int]]]:
        """(source, target, mutual, tone, manner, statements), the most frequent first, and of each its types."""
        c = self.columns
        kind = c.type[pairs.row].astype(np.int64)
        size = self.hidden + 1
        code = pairs.source.astype(np.int64) * size + pairs.target
        code = ((code * 2 + pairs.mutual) * len(MANNERS) + c.manner[pairs.row]) * len(TYPES) + kind
        # One statement may join two actors by several mentions: it counts once.
        different, at = np.unique(code, return_inverse=True)
        once = different[np.unique(at * np.int64(len(c) + 1) + pairs.row) // (len(c) + 1)]
        codes, counts = np.unique(once, return_counts=True)
        sums: dict[tuple[int, ...], int] = defaultdict(int)
        types: dict[tuple[int, ...], dict[str, int]] = defaultdict(dict)
        for each, number in zip(codes.tolist(), counts.tolist(), strict=True):
            rest, of = divmod(each, len(TYPES))
            rest, manner = divmod(rest, len(MANNERS))
            rest, mutual = divmod(rest, 2)
            source, target = divmod(rest, size)
            key = (source, target, mutual, int(_TONE[of]), manner)
            sums[key] += number
            types[key][TYPES[of]] = number
        edges = [(*key, number) for key, number in sums.items()]
        return sorted(edges, key=lambda e: (-e[-1], self._key(e[0]), self._key(e[1]), e[2:5])), types

    def _drawn(self, pairs: _Pairs, shown: list[tuple[int, ...]]) -> int:
        c = self.columns
        wanted = {edge[:5] for edge in shown}
        tone = _TONE[c.type[pairs.row]]
        size = self.hidden + 1
        code = (((pairs.source.astype(np.int64) * size + pairs.target) * 2 + pairs.mutual) * len(SIGNS) + tone) * len(MANNERS) + c.manner[pairs.row]  # fmt: skip
        own = [(((s * size + t) * 2 + m) * len(SIGNS) + q) * len(MANNERS) + n for s, t, m, q, n in wanted]
        return len(np.unique(pairs.row[np.isin(code, own)]))

    def _nodes(self, first: list[int], shown: list[tuple[int, ...]]) -> list[NodeView]:
        ends = {end for edge in shown for end in edge[:2]}
        present = [number for number in first if number in ends]
        keys = {str(number): number for number in present}
        pairs = sorted({(str(min(e[:2])), str(max(e[:2]))) for e in shown})
        order = [keys[key] for key in ordered(list(keys), pairs)]
        weight: dict[int, int] = defaultdict(int)
        for edge in shown:
            weight[edge[0]] += edge[-1]
            weight[edge[1]] += edge[-1]
        radius = max(_RING, _SPREAD * len(order))
        found = []
        for at, number in enumerate(order):
            angle = math.pi + 2 * math.pi * at / max(1, len(order))
            found.append(
                NodeView(
                    self._key(number), self._name(number), weight[number], round(math.cos(angle) * radius * 1.35, 1),
                    round(math.sin(angle) * radius, 1), f"/statements?{self.choice.address(party=self._key(number))}",
                )
            )  # fmt: skip
        return found

    def _edge(self, edge: tuple[int, ...], types: dict[str, int]) -> EdgeView:
        source, target, mutual, tone, manner, number = edge
        lang = self.desk.lang
        of_tone = [name for name in TYPES if TONES[name] == SIGNS[tone] and name in types]
        href = self.choice.address(
            type=of_tone, manner=[MANNERS[manner]],
            actor=[*self.choice.actor, self._key(source), *([self._key(target)] if mutual else [])],
            recipient=[*self.choice.recipient, NOBODY if mutual else self._key(target)],
        )  # fmt: skip
        return EdgeView(
            self._key(source), self._key(target), self._name(source), self._name(target), bool(mutual), SIGNS[tone],
            text(f"network.{SIGNS[tone]}", lang), 1 if SIGNS[tone].endswith("with") else -1, MANNERS[manner],
            string(f"manner.{MANNERS[manner]}", lang), number, types, f"/statements?{href}",
        )  # fmt: skip

    def _key(self, number: int) -> str:
        return HIDDEN if number == self.hidden else self.columns.names.actors[number].key

    def _name(self, number: int) -> str:
        if number == self.hidden:
            return text("statements.unnamed", self.desk.lang)
        return named(self.columns.names.actors[number], self.desk.lang)


def _pairs(columns: Columns, mask: Mask, seen: Any) -> _Pairs:
    """Who acts on whom in the rows of a mask."""
    c = columns
    found = _joined.get(columns)
    if found is None:
        found = _joined[columns] = _all_pairs(columns)
    source, target, mutual, event = found
    source, target = seen[source], seen[target]
    kept = (source != target) & _events_of(columns, mask)[event]
    source, target, mutual, event = source[kept], target[kept], mutual[kept], event[kept]
    turned = (mutual == 1) & (source > target)
    source, target = np.where(turned, target, source), np.where(turned, source, target)
    rows = np.flatnonzero(mask & (c.event >= 0))
    own = c.event[rows]
    if np.any(own[1:] < own[:-1]):
        rows = rows[np.argsort(own, kind="stable")]
        own = c.event[rows]
    start = np.searchsorted(own, event)
    number = np.searchsorted(own, event, side="right") - start
    repeated = np.repeat(np.arange(len(event)), number)
    offset = np.arange(len(repeated)) - np.repeat(np.cumsum(number) - number, number)
    return _Pairs(source[repeated], target[repeated], mutual[repeated], rows[start[repeated] + offset])


def _events_of(columns: Columns, mask: Mask) -> Mask:
    """Which events have a row in a mask."""
    found: Mask = np.zeros(len(columns.event_id), np.bool_)
    found[columns.event[mask & (columns.event >= 0)]] = True
    return found


def _all_pairs(columns: Columns) -> tuple[Any, Any, Any, Any]:
    """Of each event who acts on whom (source, target, mutual, event); where nobody is acted on, those who act do so with each other."""
    c = columns
    size = len(c.event_id)
    acts, bears = c.role == ACTOR, c.role == RECIPIENT
    bearing = np.zeros(size, np.bool_)
    bearing[c.acting[bears]] = True
    source, target, event = _cross(c.acting[acts], c.actor[acts], c.acting[bears], c.actor[bears], size)
    alone = acts & ~bearing[c.acting] if len(c.acting) else acts
    one, other, both = _cross(c.acting[alone], c.actor[alone], c.acting[alone], c.actor[alone], size)
    ahead = one < other
    mutual = np.concatenate((np.zeros(len(event), np.int64), np.ones(int(ahead.sum()), np.int64)))
    return np.concatenate((source, one[ahead])), np.concatenate((target, other[ahead])), mutual, np.concatenate((event, both[ahead]))  # fmt: skip


_joined: WeakKeyDictionary[Columns, tuple[Any, Any, Any, Any]] = WeakKeyDictionary()


def _cross(events: Any, own: Any, others: Any, theirs: Any, size: int) -> tuple[Any, Any, Any]:
    """All pairs of two lists of the same event. Both lists are in the order of events."""
    counts = np.bincount(others, minlength=size)
    counts = np.where(counts > _EACH_OTHER, 0, counts)
    starts = np.searchsorted(others, events)
    number = counts[events] if len(events) else np.zeros(0, np.int64)
    repeated = np.repeat(np.arange(len(events)), number)
    offset = np.arange(len(repeated)) - np.repeat(np.cumsum(number) - number, number)
    return own[repeated], theirs[starts[repeated] + offset], events[repeated]
