"""What people decided of happenings: that two events, or two incidents, are the same, different, or can't be told."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from rasid.archive.anchors import event_anchors, pair_anchor, pair_of
from rasid.archive.judgements import Judgement, history, judge, standing
from rasid.archive.tables import events, incident_events, incidents
from rasid.compare.incidents.units import Item
from rasid.errors import UsageError

EVENTS, INCIDENTS = "same-happening", "same-incident"
VERDICTS = ("SAME", "DIFFERENT", "UNSURE")
_MEMBER_BITS = {"SAME": 6.0, "DIFFERENT": -12.0, "UNSURE": 0.0}
"""Two incidents are judged by those who read some of their reports: their first events are bound, the others only strongly moved."""

Pair = tuple[int, int]


@dataclass(slots=True)
class Decided:
    """What holds of pairs of items: SAME and DIFFERENT in the order of saying, UNSURE, and the bits that judged incidents lend to pairs."""

    same: list[Pair] = field(default_factory=list)
    different: list[Pair] = field(default_factory=list)
    unsure: list[Pair] = field(default_factory=list)
    bits: dict[Pair, float] = field(default_factory=dict)

    def verdict(self, pair: Pair) -> str | None:
        for name, pairs in (("different", self.different), ("same", self.same), ("unsure", self.unsure)):
            if pair in pairs:
                return name
        return None


def judge_events(connection: Connection, who: str, verdict: str, first: int, second: int, reason: str) -> Judgement:
    """Decide of two events of different happenings, named by id, within a write transaction."""
    _check(verdict)
    known = set(connection.execute(select(events.c.id).where(events.c.id.in_([first, second]))).scalars())
    for event in (first, second):
        if event not in known:
            raise UsageError(
                "no such event", where=f"event {event}", expected="the number of an event (`rasid incidents show`)"
            )
    anchors = event_anchors(connection, [first, second])
    if first == second or anchors[first] == anchors[second]:
        raise UsageError("an event is the same as itself", where=f"events {first} and {second}", expected="two events")
    return judge(connection, who, EVENTS, pair_anchor(anchors[first], anchors[second]), verdict, reason)


def judge_incidents(connection: Connection, who: str, verdict: str, first: str, second: str, reason: str) -> Judgement:
    """Decide of two incidents, named by number or key, within a write transaction. Their members of now are kept with it."""
    _check(verdict)
    ids = [find_incident(connection, name) for name in (first, second)]
    if ids[0] == ids[1]:
        raise UsageError("an incident is the same as itself", where=f"{first} and {second}", expected="two incidents")
    members = []
    for incident in ids:
        chosen = select(incident_events.c.event_id).where(incident_events.c.incident_id == incident)
        members.append(event_anchors(connection, connection.execute(chosen).scalars().all()))
    leading = [anchors[_leading(connection, incident)] for anchors, incident in zip(members, ids, strict=True)]
    detail = {one: sorted(set(anchors.values())) for one, anchors in zip(leading, members, strict=True)}
    return judge(connection, who, INCIDENTS, pair_anchor(*leading), verdict, reason, detail)


def judge_split(connection: Connection, who: str, incident: str, parted: Collection[int], reason: str) -> Judgement:
    """Decide that some events of an incident are another happening than the rest of it, within a write transaction. Copies go with what they
    copy: what prints the same words can't be parted."""
    id = find_incident(connection, incident)
    chosen = (
        select(incident_events.c.event_id)
        .where(incident_events.c.incident_id == id)
        .order_by(incident_events.c.event_id)
    )
    members = list(connection.execute(chosen).scalars())
    if not parted or not set(parted) <= set(members):
        raise UsageError(
            "no such event in the incident", where=incident, expected="events of the incident, by their numbers"
        )
    anchors = event_anchors(connection, members)
    sides = [sorted({anchors[e] for e in members if (e in set(parted)) is inside}) for inside in (True, False)]
    if not sides[1] or set(sides[0]) & set(sides[1]):
        raise UsageError(
            "nothing would be left of the incident", where=incident, expected="some of its events, not all"
        )
    return judge(connection, who, INCIDENTS, pair_anchor(sides[0][0], sides[1][0]), "DIFFERENT", reason, {
        sides[0][0]: sides[0], sides[1][0]: sides[1],
    })  # fmt: skip


def judgements_about(connection: Connection, anchors: Collection[str]) -> list[Judgement]:
    """Everything that was decided of events with these anchors, in the order of deciding, undone ones and undoings too."""
    wanted = set(anchors)
    found = [*history(connection, EVENTS), *history(connection, INCIDENTS)]
    return sorted((one for one in found if wanted & sides(one)), key=lambda one: one.id)


def sides(judgement: Judgement) -> set[str]:
    """All anchors that a judgement names."""
    return {*pair_of(judgement.subject), *(a for side in (judgement.detail or {}).values() for a in side)}


def state_of(connection: Connection, incident: int) -> str:
    """Changes with every change of an incident and with everything that is decided of it: who judges what they saw sends it along."""
    chosen = select(incident_events.c.event_id).where(incident_events.c.incident_id == incident)
    anchors = event_anchors(connection, list(connection.execute(chosen).scalars()))
    said = [one.id for one in judgements_about(connection, set(anchors.values()))]
    return hashlib.sha256(repr((sorted(anchors.values()), said)).encode("utf-8")).hexdigest()[:16]


def _check(verdict: str) -> None:
    if verdict not in VERDICTS:
        raise UsageError(f"{verdict!r} is no verdict", expected=" or ".join(VERDICTS))


def _leading(connection: Connection, incident: int) -> int:
    summary = connection.execute(select(incidents.c.summary).where(incidents.c.id == incident)).scalar_one()
    return int(summary["leading"])


def find_incident(connection: Connection, name: str) -> int:
    """The id of an incident that is named by number or key."""
    where = incidents.c.id == int(name) if name.isdecimal() else incidents.c.key == name
    found: int | None = connection.execute(select(incidents.c.id).where(where)).scalar()
    if found is None:
        raise UsageError(
            "no such incident", where=name, expected="the number or key of one (`rasid incidents list`)",
            advice="Numbers change when incidents are built anew, keys only when their first telling does",
        )  # fmt: skip
    return found


def decided(connection: Connection, items: Sequence[Item]) -> Decided:
    """What holds, for the items of a new build. Anchors that no event has now wait until one has them again."""
    indices: dict[str, set[int]] = {}
    for index, item in enumerate(items):
        for unit in item.units:
            for anchor in unit.anchors:
                indices.setdefault(anchor, set()).add(index)
    found = Decided()
    held = [*standing(connection, EVENTS).values(), *standing(connection, INCIDENTS).values()]
    for one in sorted(held, key=lambda judgement: judgement.id):
        sides = pair_of(one.subject)
        target = {"SAME": found.same, "DIFFERENT": found.different, "UNSURE": found.unsure}[one.verdict]
        target += [pair for pair in _crossed(indices, [sides[0]], [sides[1]]) if pair not in target]
        if one.kind == INCIDENTS and one.detail is not None:
            for pair in _crossed(indices, one.detail[sides[0]], one.detail[sides[1]]):
                found.bits[pair] = _MEMBER_BITS[one.verdict]
    return found


def _crossed(indices: dict[str, set[int]], first: list[str], second: list[str]) -> list[Pair]:
    pairs = {
        (min(i, j), max(i, j))
        for a in first for b in second for i in indices.get(a, ()) for j in indices.get(b, ()) if i != j
    }  # fmt: skip
    return sorted(pairs)
