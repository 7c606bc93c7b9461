"""Happenings: which events of a document speak of one and the same happening."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable
from dataclasses import dataclass

from rasid.coding.event_draft import EventDraft
from rasid.coding.links import LinkDraft
from rasid.coding.statements import StatementDraft

LOOKED_BACK = 60
"""How many earlier events of its type an event is compared with, so that time does not grow with the square of the text."""


@dataclass(slots=True)
class Candidate:
    """One event (a draft at one place) with what comparing needs; keys are those of resolved entities."""

    draft: EventDraft
    place: Hashable | None
    time: tuple[str | None, str | None] | None
    statement: StatementDraft
    number: int


def same_happening(candidates: list[Candidate], links: list[LinkDraft]) -> list[int]:
    """For each candidate the number of the first candidate that speaks of the same happening (its own if it is the first).

    Two events are one happening when the text says so: a definite noun takes up an event of its type (الهجوم, هذا التفجير), or
    casualties are the stated result of an attack, or type, place, sides and time are all named and equal. A difference in any
    of them keeps events apart.
    """
    first = list(range(len(candidates)))
    members = [[number] for number in range(len(candidates))]
    results = {
        (id(link.event), id(link.target_event))
        for link in links
        if link.kind == "result" and link.target_event is not None
    }
    of_type: dict[str, deque[int]] = defaultdict(lambda: deque(maxlen=LOOKED_BACK))
    for later, candidate in enumerate(candidates):
        recent = of_type[candidate.draft.use.type]
        for earlier in reversed(recent):
            other = candidates[earlier]
            if other.draft is candidate.draft:
                continue
            if any(_conflict(candidates[m], candidate) for m in members[first[earlier]]):
                continue  # one that names no sides would otherwise join two that name different ones
            stated = (
                id(other.draft),
                id(candidate.draft),
            ) in results and other.draft.use.type == candidate.draft.use.type
            same = candidate.draft.harmed_in is other.draft or stated
            if same or _taken_up(other, candidate) or _all_equal(other, candidate):
                first[later] = first[earlier]
                members[first[earlier]].append(later)
                break
        recent.append(later)
    return first


def _keys(mentions: list) -> set[Hashable]:  # type: ignore[type-arg]
    return {m.identity.key for m in mentions}


def _conflict(one: Candidate, other: Candidate) -> bool:
    a, b = one.draft, other.draft
    if a.use.type != b.use.type:
        return True
    if (one.statement.status == "actual") != (other.statement.status == "actual"):
        return True
    if one.place is not None and other.place is not None and one.place != other.place:
        return True
    if one.time and other.time and one.time[0] and other.time[0] and one.time != other.time:
        return True
    # what takes an event up may tell who else suffered by it: قصف الطيران سوقا … وأسفر القصف عن مقتل عشرة
    sides = [(a.actors, b.actors)] if _taken_up(one, other) else [(a.actors, b.actors), (a.recipients, b.recipients)]
    return any(left and right and not _keys(left) & _keys(right) for left, right in sides)


def _taken_up(earlier: Candidate, later: Candidate) -> bool:
    """A definite event noun or a demonstrative refers back to the nearest event of its type and modes in the paragraph before."""
    draft = later.draft
    if draft.pos == "verb" or draft.phrase is None:
        return False
    word = draft.view.words[draft.trigger]
    definite = (word.article and draft.view.nested(draft.phrase) is None) or draft.phrase.demonstrative
    if not definite:
        return False
    distance = draft.view.sentence.paragraph - earlier.draft.view.sentence.paragraph
    shared = set(draft.use.modes) & set(earlier.draft.use.modes) or not draft.use.modes or not earlier.draft.use.modes
    shared = shared or word.lemma == earlier.draft.view.words[earlier.draft.trigger].lemma
    return distance <= 1 and bool(shared) and word.reading is not None and word.reading.features.number == "sg"


def _all_equal(earlier: Candidate, later: Candidate) -> bool:
    if earlier.place is None or earlier.place != later.place or earlier.draft.use.modes != later.draft.use.modes:
        return False
    a, b = earlier.draft, later.draft
    if not (a.actors and b.actors and _keys(a.actors) == _keys(b.actors)):
        return False
    return _keys(a.recipients) == _keys(b.recipients) and (earlier.time == later.time)
