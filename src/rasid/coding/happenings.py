"""Happenings: which events of a document speak of one and the same happening."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable

from rasid.coding.same_act import ENOUGH, Candidate, conflict, evidence, same_kind, taken_up

__all__ = ["LOOKED_BACK", "Candidate", "same_happening"]

LOOKED_BACK = 60
"""How many earlier events of its type, and of one happening, an event is compared with, so that time does not grow with the square of the text."""


def same_happening(candidates: list[Candidate]) -> list[int]:
    """For each candidate the number of the first candidate that speaks of the same happening (its own if it is the first).

    Two events are one happening when the text says so: a definite noun takes up an act of its kind (الهجوم, هذا التفجير), or
    an act of the kind is told again (in the body what the headline says) and enough of place, time, sides and numbers is
    the same. A difference in any of them keeps events apart, and those who suffered are no mention of what they suffered.
    """
    first = list(range(len(candidates)))
    members = [[number] for number in range(len(candidates))]
    of_type: dict[str, deque[int]] = defaultdict(lambda: deque(maxlen=LOOKED_BACK))
    for later, candidate in enumerate(candidates):
        recent = of_type[candidate.draft.use.type]
        earlier = _taken_up(candidates, candidate, recent, first, members)
        if earlier is None:
            earlier = _told_again(candidates, candidate, recent, first, members)
        if earlier is not None:
            first[later] = first[earlier]
            members[first[earlier]].append(later)
        recent.append(later)
    return first


def _open(
    candidates: list[Candidate],
    later: Candidate,
    fitting: Iterable[int],
    first: list[int],
    members: list[list[int]],
    again: bool,
) -> list[int]:
    """Those of the `fitting` earlier events whose happening nothing keeps apart from the later one. That is asked last: a happening is compared
    with all its events."""
    shut: dict[int, bool] = {}
    found = []
    for earlier in fitting:
        group = first[earlier]
        if group not in shut:
            shut[group] = any(
                candidates[m].draft is later.draft or conflict(candidates[m], later, again=again)
                for m in members[group][-LOOKED_BACK:]
            )
        if not shut[group]:
            found.append(earlier)
    return found


def _taken_up(
    candidates: list[Candidate], later: Candidate, recent: deque[int], first: list[int], members: list[list[int]]
) -> int | None:
    if not later.definite:
        return None
    meant = [earlier for earlier in reversed(recent) if taken_up(candidates[earlier], later)]
    fitting = _open(candidates, later, meant, first, members, again=False)
    named_alike = next((i for i in fitting if candidates[i].lemma == later.lemma), None)
    act = next((i for i in fitting if not candidates[i].kinds.apart), None)
    return next((i for i in (named_alike, act, *fitting) if i is not None), None)


def _told_again(
    candidates: list[Candidate], later: Candidate, recent: deque[int], first: list[int], members: list[list[int]]
) -> int | None:
    view, use = later.draft.view, later.draft.use
    alike = [
        earlier
        for earlier in reversed(recent)
        if candidates[earlier].draft.view is not view
        and same_kind(candidates[earlier].draft.use, use, candidates[earlier].kinds, later.kinds)
    ]
    best, chosen = 0.0, None
    for earlier in _open(candidates, later, alike, first, members, again=True):
        found = evidence(candidates[earlier], later)
        if found >= ENOUGH and found > best:
            best, chosen = found, earlier
    return chosen
