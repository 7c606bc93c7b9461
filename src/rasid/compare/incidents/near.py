"""Building anew only the incidents that a judgement speaks of, so that what people decide shows at once.

The events of these incidents are clustered again under all that people decided, with the evidence that the last whole build kept. Pairs of which
it kept none say too little to part what it had put together, and are no reason to join what it had not. What other incidents might gain or lose
by the judgement shows after the next whole build.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, delete, func, insert, select, update

from rasid.archive import audit
from rasid.archive.anchors import find_events, pair_of
from rasid.archive.judgements import UNDONE, Judgement
from rasid.archive.tables import copies, events, incident_events, incident_pairs, incidents, judgements
from rasid.compare.incidents.build import incident_row, insert_rows, items_of
from rasid.compare.incidents.clusters import APART, SILENT, cluster
from rasid.compare.incidents.decided import Decided, decided
from rasid.compare.incidents.evidence import SAME, UNSURE
from rasid.compare.incidents.units import Item, Unit
from rasid.compare.independence import voices

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What became of the incidents concerned: their numbers before and now; `unmet`: pairs judged SAME that stay apart."""

    before: tuple[int, ...]
    now: tuple[int, ...]
    unmet: int


def rebuild_near(connection: Connection, who: str, judgement: Judgement) -> Rebuilt:
    """Build the incidents of a judgement anew, within its write transaction; of one that undoes another those of that one."""
    said = _undone(connection, judgement) if judgement.verdict == UNDONE else judgement
    sides = [_events(connection, anchors) for anchors in sides_of(said)]
    chosen = select(incident_events.c.incident_id).where(incident_events.c.event_id.in_([*sides[0], *sides[1]]))
    before = sorted(set(connection.execute(chosen).scalars()))
    former = _members(connection, before)
    items = _items(connection, former)
    if not items:
        return Rebuilt((), (), 0)
    found = decided(connection, items)
    unsaid = _unsaid(items, former) | _between(items, sides, said if said is not judgement else None)
    bits = unsaid | _kept(connection, items) | found.bits
    for pair in found.unsure:
        bits.pop(pair, None)
    kin = [item.first.report for item in items]
    clusters = cluster(len(items), bits, kin, same=found.same, different=found.different)
    now = _store(connection, [[items[i] for i in members] for members in clusters.members], before)
    _mark(connection, items, found)
    audit.append(connection, who, "incidents-near", judgement=judgement.id, before=before, now=now)
    return Rebuilt(tuple(before), tuple(now), len(clusters.unmet))


def sides_of(judgement: Judgement) -> tuple[list[str], list[str]]:
    """The anchors of events that a judgement speaks of, by side."""
    first, second = pair_of(judgement.subject)
    detail = judgement.detail or {}
    return detail.get(first, [first]), detail.get(second, [second])


def _undone(connection: Connection, judgement: Judgement) -> Judgement:
    row = connection.execute(select(judgements).where(judgements.c.id == judgement.undoes)).one()
    return Judgement(row.id, row.kind, row.subject, row.verdict, row.reason, row.detail, row.who, row.at)


def _events(connection: Connection, anchors: Iterable[str]) -> list[int]:
    return [event for anchor in anchors for event in find_events(connection, anchor)]


def _members(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    """Event → incident."""
    rows = connection.execute(select(incident_events).where(incident_events.c.incident_id.in_(ids)))
    return {row.event_id: row.incident_id for row in rows}


def _items(connection: Connection, former: dict[int, int]) -> list[Item]:
    if not former:
        return []
    told = set(connection.execute(select(events.c.report_id).where(events.c.id.in_(list(former)))).scalars())
    chosen = select(copies.c.report_id, copies.c.family).where(copies.c.report_id.in_(told))
    family = {row.report_id: row.family for row in connection.execute(chosen)}
    found = items_of(connection, family, told)
    kept = [Item([unit for unit in item.units if _inside(unit, former)]) for item in found]
    return [item for item in kept if item.units]


def _inside(unit: Unit, former: Collection[int]) -> bool:
    return any(event in former for event in unit.events)


def _unsaid(items: Sequence[Item], former: dict[int, int]) -> dict[Pair, float]:
    """What pairs of one incident count of which no evidence was kept: none either way."""
    home = [former.get(item.first.events[0]) for item in items]
    return {
        (i, j): SILENT
        for i in range(len(items)) for j in range(i + 1, len(items))
        if home[i] is not None and home[i] == home[j] and items[i].first.report != items[j].first.report
    }  # fmt: skip


def _kept(connection: Connection, items: Sequence[Item]) -> dict[Pair, float]:
    """The evidence that the last whole build kept, by pair."""
    index = {item.first.events[0]: number for number, item in enumerate(items)}
    found: dict[Pair, float] = {}
    for row in connection.execute(_pairs_of(index)):
        if row.detail.get("parts"):
            i, j = sorted((index[row.first], index[row.second]))
            found[i, j] = max(float(row.detail["bits"]), SILENT)  # as `Score.bond` counts those that name no place
    return found


def _pairs_of(index: Collection[int]) -> Any:
    own = list(index)
    return select(incident_pairs).where(and_(incident_pairs.c.first.in_(own), incident_pairs.c.second.in_(own)))


def _between(items: Sequence[Item], sides: Sequence[list[int]], undone: Judgement | None) -> dict[Pair, float]:
    """Pairs across a judgement that was undone, where no evidence was kept: what it had joined nothing joins any more, and what it had parted
    nothing parts."""
    if undone is None or undone.verdict not in ("SAME", "DIFFERENT"):
        return {}
    first, second = ({n for n, item in enumerate(items) if set(item.events) & set(side)} for side in sides)
    moved = APART if undone.verdict == "SAME" else SILENT
    return {(min(i, j), max(i, j)): moved for i in first for j in second if i != j}


def _store(connection: Connection, clusters: Sequence[Sequence[Item]], before: Sequence[int]) -> list[int]:
    """Put the incidents in the place of the former ones. One that is led by the same telling keeps its number."""
    number = {
        row.key: row.id
        for row in connection.execute(select(incidents.c.key, incidents.c.id).where(incidents.c.id.in_(before)))
    }
    connection.execute(delete(incident_events).where(incident_events.c.incident_id.in_(before)))
    connection.execute(delete(incidents).where(incidents.c.id.in_(before)))
    last = int(connection.execute(select(func.coalesce(func.max(incidents.c.id), 0))).scalar_one())
    last = max(last, *before)
    voice_of = voices(connection, {report for items in clusters for item in items for report in item.reports})
    made: list[dict[str, Any]] = []
    taken: set[str] = set()
    for items in clusters:
        row = incident_row(items, voice_of)
        key, more = row["key"], 1
        while row["key"] in taken or _elsewhere(connection, row["key"]):
            more += 1
            row["key"] = f"{key}-{more}"
        taken.add(row["key"])
        row["id"] = number.pop(row["key"], None)
        if row["id"] is None:
            last += 1
            row["id"] = last
        made.append(row)
    members = [{"incident_id": row["id"], "event_id": event} for row in made for event in row.pop("events")]
    insert_rows(connection, incidents, made)
    insert_rows(connection, incident_events, members)
    return sorted(row["id"] for row in made)


def _elsewhere(connection: Connection, key: str) -> bool:
    return connection.execute(select(incidents.c.id).where(incidents.c.key == key)).first() is not None


def _mark(connection: Connection, items: Sequence[Item], said: Decided) -> None:
    """Let the kept pairs say what people decide of them now; pairs that only a judgement had brought up go with it."""
    index = {item.first.events[0]: number for number, item in enumerate(items)}
    known: set[Pair] = set()
    for row in connection.execute(_pairs_of(index)).all():
        i, j = sorted((index[row.first], index[row.second]))
        judged = said.verdict((i, j))
        this = and_(incident_pairs.c.first == row.first, incident_pairs.c.second == row.second)
        if judged is None and row.score < UNSURE:
            connection.execute(delete(incident_pairs).where(this))
            continue
        known.add((i, j))
        verdict = judged or ("same" if row.score >= SAME else "unsure")
        if (verdict, judged is not None) != (row.verdict, row.judged):
            connection.execute(update(incident_pairs).where(this).values(verdict=verdict, judged=judged is not None))
    for i, j in sorted({*said.same, *said.different, *said.unsure} - known):
        first, second = sorted((items[i].first.events[0], items[j].first.events[0]))
        row_ = {
            "first": first, "second": second, "score": 0.0, "verdict": said.verdict((i, j)), "judged": True,
            "detail": {"bits": 0.0, "parts": []},
        }  # fmt: skip
        connection.execute(insert(incident_pairs), [row_])
