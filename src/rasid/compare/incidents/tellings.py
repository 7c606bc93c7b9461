"""Which events of one report are one telling: what its record takes for one happening, with what was done and what came of it, but without what
happened elsewhere or over months.

The record joins by words, and by words alone goes too far ("the attacks" of an article on three towns) and not far enough ("six were
killed", "in an explosion"): two coded events, and one happening for anybody who compares reports.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from rasid import distance as globe

_ASSAULT = "ASSAULT"
_TOWN = 2
_NEAR = 3
"""Precision of a place that is a town, or a town or district."""
_FAR_KM = 30.0
_WIDE_DAYS = 31
"""An event that is told of more days than this is a sum of many."""


@dataclass(frozen=True, slots=True)
class Told:
    """One event with what its report says of it: rows of the tables `events`, `event_places`, `parties`, `numbers`."""

    row: Any
    places: Sequence[Any]
    parties: Sequence[Any]
    numbers: Sequence[Any]


def tellings(events: Iterable[Told], linked: Iterable[tuple[int, int]]) -> list[list[Told]]:
    """The events of one report, which come in the order of its text, in groups. `linked`: ids of events of which one is the result of the other."""
    groups: list[list[Told]] = []
    own: dict[tuple[str, bool], list[list[Told]]] = {}
    for event in events:
        same = own.setdefault((event.row.happening, _wide(event)), [])
        # What says no place goes with what was told last.
        group = next((g for g in reversed(same) if not _elsewhere(g, [event])), None)
        if group is None:
            group = []
            same.append(group)
            groups.append(group)
        else:
            same.remove(group)
            same.append(group)
        group.append(event)
    of = {event.row.id: group for group in groups for event in group}
    pairs = [(of[a], of[b]) for a, b in linked if a in of and b in of]
    pairs += _of_one_sentence(groups)
    for first, second in pairs:
        a, b = of[first[0].row.id], of[second[0].row.id]
        if a is not b and _one_act(a, b):
            a, b = (a, b) if a[0].row.start <= b[0].row.start else (b, a)
            a += b
            a.sort(key=lambda event: (event.row.start, event.row.id))
            groups = [group for group in groups if group is not b]
            of.update((event.row.id, a) for event in b)
    return groups


def _wide(event: Told) -> bool:
    row = event.row
    if row.date_from is None or row.date_to is None:
        return False
    return (date.fromisoformat(row.date_to) - date.fromisoformat(row.date_from)).days > _WIDE_DAYS


def _towns(group: Iterable[Told]) -> list[Any]:
    return [p for e in group for p in e.places if p.role == "at" and p.precision <= _TOWN and p.lat is not None]


def _elsewhere(group: Iterable[Told], other: Iterable[Told]) -> bool:
    """Whether both name towns, and none of the one is near one of the other."""
    first, second = _towns(group), _towns(other)
    return bool(first and second) and not any(
        globe.kilometres(a.lat, a.lon, b.lat, b.lon) <= _FAR_KM for a in first for b in second
    )


def _of_one_sentence(groups: Sequence[list[Told]]) -> list[tuple[list[Told], list[Told]]]:
    """Groups of which two acts stand in one sentence at one place, and one of the two says no manner: dead, and what killed them."""
    found = []
    held: dict[tuple[int, str], list[list[Told]]] = {}
    for group in groups:
        for event in group:
            for place in event.places:
                if place.role == "at" and place.precision <= _NEAR:
                    before = held.setdefault((event.row.sentence, place.place), [])
                    found += [(other, group) for other in before if other is not group]
                    before.append(group)
    return [(a, b) for a, b in found if not _manners(a) or not _manners(b)]


def _manners(group: Iterable[Told]) -> set[str]:
    return {mode for event in group for mode in event.row.modes.split()}


def _one_act(first: list[Told], second: list[Told]) -> bool:
    """Whether two groups of assaults contradict each other in nothing: place, day, who did it, how many died."""
    both = (first, second)
    if any(event.row.type != _ASSAULT for group in both for event in group) or _elsewhere(first, second):
        return False
    if any(_wide(group[0]) for group in both):
        return False
    days = [{(e.row.date_from, e.row.date_to) for e in group if e.row.date_from and e.row.date_to} for group in both]
    if all(days) and not any(a[0] <= b[1] and b[0] <= a[1] for a in days[0] for b in days[1]):
        return False
    actors = [{p.actor for e in group for p in e.parties if p.role == "actor" and p.known} for group in both]
    if all(actors) and not actors[0] & actors[1]:
        return False
    return all(_numbers_fit(first, second, kind) for kind in ("killed", "wounded"))


def _numbers_fit(first: Iterable[Told], second: Iterable[Told], kind: str) -> bool:
    ranges = [[(n.low, n.high) for e in group for n in e.numbers if n.kind == kind] for group in (first, second)]
    return not all(ranges) or any(a[0] <= b[1] and b[0] <= a[1] for a in ranges[0] for b in ranges[1])
