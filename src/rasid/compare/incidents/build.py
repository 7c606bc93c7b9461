"""Building all incidents anew, in one transaction: the same reports and judgements give the same incidents, whatever the order of adding."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from rasid.archive import audit
from rasid.archive.anchors import report_anchors
from rasid.archive.tables import copies, incident_events, incident_pairs, incidents, reports
from rasid.compare.copies import when
from rasid.compare.incidents.clusters import APART, Clusters, Pair, cluster
from rasid.compare.incidents.decided import Decided, decided
from rasid.compare.incidents.evidence import SAME, UNSURE, Score, compare
from rasid.compare.incidents.kinds import compatible
from rasid.compare.incidents.pairs import scored_pairs
from rasid.compare.incidents.rarity import Rarity
from rasid.compare.incidents.summary import main_days, main_place, main_type, summarise
from rasid.compare.incidents.units import Item, join_copies, load_units
from rasid.compare.independence import Voice, voices

_BATCH = 500


def incident_key(anchor: str) -> str:
    """The key of the incident whose leading event has this anchor."""
    return "i" + hashlib.sha256(anchor.encode("utf-8")).hexdigest()[:12]


def build_incidents(connection: Connection, who: str) -> dict[str, int]:
    """Find all incidents anew within a write transaction; returns counts by name. Families of copies are taken as they were built last."""
    family = {row.report_id: row.family for row in connection.execute(select(copies.c.report_id, copies.c.family))}
    items = items_of(connection, family)
    rarity = Rarity(items)
    scores = scored_pairs(items, rarity)
    said = decided(connection, items)
    found = _clusters(items, scores, said, rarity)
    for table in (incident_events, incidents, incident_pairs):
        connection.execute(delete(table))
    kept = _pair_rows(items, scores, said, found, rarity)
    insert_rows(connection, incident_pairs, kept)
    voice_of = voices(connection)
    made = sorted(
        (incident_row([items[i] for i in members], voice_of) for members in found.members),
        key=lambda row: (row["date_from"] or "9999", row["key"]),
    )
    keys: Counter[str] = Counter()
    for number, row in enumerate(made, start=1):
        row["id"] = number
        keys[row["key"]] += 1
        if keys[row["key"]] > 1:  # two happenings that a report tells with one word, of one type at one place
            row["key"] += f"-{keys[row['key']]}"
    members = [{"incident_id": row["id"], "event_id": event} for row in made for event in row.pop("events")]
    insert_rows(connection, incidents, made)
    insert_rows(connection, incident_events, members)
    counts = {
        "events": sum(len(item.events) for item in items),
        "compared": len(scores),
        "pairs": len(kept),
        "incidents": len(made),
        "of several reports": sum(row["reports"] > 1 for row in made),
        "of several groups": sum(row["groups"] > 1 for row in made),
        "judged SAME but apart": len(found.unmet),
    }
    audit.append(connection, who, "incidents", **counts)
    return counts


def items_of(connection: Connection, family: Mapping[int, int], only: Collection[int] | None = None) -> list[Item]:
    """What is compared, in order: everything that reports tell of, or what the reports in `only` do."""
    chosen = select(reports.c.id, reports.c.published, reports.c.captured)
    rows = connection.execute(chosen if only is None else chosen.where(reports.c.id.in_(only))).all()
    anchors = report_anchors(connection, only)
    # The anchor parts reports of one moment: unlike the id, it is the same whatever the order of adding.
    order = {row.id: (*when(0, row.published, row.captured)[:2], anchors[row.id]) for row in rows}
    items = join_copies(load_units(connection, only), dict(family), order)
    return sorted(items, key=lambda item: (order[item.first.report], item.first.spans[0], item.anchor))


def _clusters(items: Sequence[Item], scores: Mapping[Pair, Score], said: Decided, rarity: Rarity) -> Clusters:
    bits = {pair: score.bond for pair, score in scores.items()} | said.bits
    for pair in said.unsure:
        bits.pop(pair, None)  # a pair that nobody can tell binds nothing by itself
    kin = [item.first.report for item in items]

    def others(pair: Pair) -> float:
        one, other = items[pair[0]], items[pair[1]]
        return compare(one, other, rarity).bond if compatible(one.first, other.first) else APART

    return cluster(len(items), bits, kin, same=said.same, different=said.different, others=others)


def _pair_rows(
    items: Sequence[Item], scores: Mapping[Pair, Score], said: Decided, found: Clusters, rarity: Rarity
) -> list[dict[str, Any]]:
    rows = []
    kept = {pair for pair, score in scores.items() if score.score >= UNSURE}
    for i, j in sorted({*kept, *said.same, *said.different, *said.unsure}):
        score = scores.get((i, j)) or compare(items[i], items[j], rarity)
        judged = said.verdict((i, j))
        detail = score.detail()
        if (i, j) in found.unmet:
            detail["unmet"] = "judged SAME, but others that belong to them are judged DIFFERENT"
        first, second = sorted((items[i].first.events[0], items[j].first.events[0]))
        if (first, second) != (items[i].first.events[0], items[j].first.events[0]):
            for part in detail["parts"]:
                part["first"], part["second"] = part["second"], part["first"]
        rows.append(
            {
                "first": first, "second": second, "score": score.score,
                "verdict": judged or ("same" if score.score >= SAME else "unsure"), "judged": judged is not None, "detail": detail,
            }
        )  # fmt: skip
    return rows


def incident_row(items: Sequence[Item], voice_of: Mapping[int, Voice]) -> dict[str, Any]:
    """The row of an incident. Its items stand in order: the first one leads, and gives the key."""
    units = [unit for item in items for unit in item.units]
    first, last = main_days(units)
    place = main_place(units)
    summary = summarise(items, voice_of)
    return {
        "key": incident_key(items[0].anchor), "type": main_type(item.first for item in items), "date_from": first, "date_to": last,
        "lat": place.lat if place else None, "lon": place.lon if place else None, "place": place.name if place else None,
        "country": place.country if place else None, "reports": len({unit.report for unit in units}),
        "groups": len(summary["groups"]), "summary": {"leading": items[0].first.events[0], **summary},
        "events": sorted(event for item in items for event in item.events),
    }  # fmt: skip


def insert_rows(connection: Connection, table: Any, rows: list[dict[str, Any]]) -> None:
    """Insert rows in batches."""
    for start in range(0, len(rows), _BATCH):
        connection.execute(insert(table), rows[start : start + _BATCH])
