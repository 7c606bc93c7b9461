"""Comparisons as plain values, for JSON and for lines of text; and the places that a window can be put around."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, select

from rasid.arabic.letters import fold
from rasid.archive.tables import event_places, events, reference_events, reference_matches, reports
from rasid.compare.reference.match import candidates, references, units_for
from rasid.compare.reference.measure import NEAR_MISS, Comparison, Share
from rasid.compare.reference.parts import Reference
from rasid.compare.reference.store import ReferenceSet
from rasid.compare.reference.units import Unit
from rasid.errors import RecordError, UsageError

_POINT = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*[,،]\s*(-?\d+(?:\.\d+)?)\s*")


def centre_of(connection: Connection, near: str) -> tuple[float, float]:
    """A point given as LAT,LON, or the place that reports call so (the one they speak of most). Raises `UsageError`."""
    if found := _POINT.fullmatch(near):
        lat, lon = float(found.group(1)), float(found.group(2))
        if abs(lat) <= 90 and abs(lon) <= 180:
            return lat, lon
    wanted = _folded(near)
    c = event_places.c
    counts: dict[tuple[float, float], int] = {}
    query = select(c.name_ar, c.name_en, c.words, c.lat, c.lon).where(c.lat.is_not(None), c.lon.is_not(None))
    for row in connection.execute(query):
        if wanted in (_folded(row.name_ar), _folded(row.name_en), _folded(row.words)):
            counts[row.lat, row.lon] = counts.get((row.lat, row.lon), 0) + 1
    if not counts:
        raise UsageError(
            "the reports name no such place",
            where=near,
            expected="a name that reports use, in Arabic or English, or LAT,LON",
        )
    return min(counts, key=lambda point: (-counts[point], point))


def _folded(name: str) -> str:
    return " ".join(fold(name).lower().split())


def share(value: Share) -> dict[str, Any]:
    """Recall or precision with its interval."""
    interval = value.interval
    return {
        "found": value.found, "all": value.all, "value": None if value.value is None else round(value.value, 4),
        "interval_95": None if interval is None else [round(end, 4) for end in interval],
    }  # fmt: skip


def figures(found: Comparison) -> dict[str, Any]:
    """Recall and precision of a comparison, with what they are shares of."""
    w = found.window
    return {
        "set": found.set.name, "format": found.set.format, "from": w.first.isoformat(), "to": w.last.isoformat(),
        "countries": list(w.countries), "recall": share(found.recall), "precision": share(found.precision),
        "precision_dated": share(found.precision_dated), "told_twice": len(found.again),
        "vague_in_set": len(found.vague),
    }  # fmt: skip


def reference(event: Reference) -> dict[str, Any]:
    """A reference event for people."""
    return {
        "key": event.key, "type": event.type, "from": event.date_from.isoformat(), "to": event.date_to.isoformat(),
        "date_precision": event.date_precision, "place": event.place, "where_precision": event.where_precision,
        "lat": event.lat, "lon": event.lon, "country": event.country, "side_a": event.side_a, "side_b": event.side_b,
        "low": event.low, "best": event.best, "high": event.high,
    }  # fmt: skip


def gaps(connection: Connection, found: Comparison) -> dict[str, Any]:
    """What each side lacks. A reference event comes with what is nearest to it in the reports, and why that is no match."""
    lacking = []
    for event in found.only_set:
        near = found.near_misses.get(event.key)
        lacking.append(
            {
                **reference(event),
                "nearest": None if near is None else {"score": near.fit.score, "parts": near.fit.detail(), **unit(connection, near.unit)},
            }
        )  # fmt: skip
    return {
        **figures(found), "only_in_set": lacking, "only_in_reports": [unit(connection, one) for one in found.only_reports],
        "in_both": [event.key for event in found.both],
    }  # fmt: skip


def unit(connection: Connection, one: Unit) -> dict[str, Any]:
    """What the reports say, for people: with the words and the reports."""
    window = one.window()
    return {
        "unit": one.key,
        "from": window[0].isoformat() if window else None,
        "to": window[1].isoformat() if window else None,
        "dated": bool(one.near_dates),
        "types": sorted({act.type for act in one.acts}),
        "words": list(dict.fromkeys(act.trigger for act in one.acts)),
        "places": list(dict.fromkeys(spot.name for spot in one.spots)),
        "parties": list(dict.fromkeys(party.name for party in one.parties)),
        "deaths": [asdict(number) for number in one.deaths],
        "reports": _reports(connection, one.reports),
    }


def _reports(connection: Connection, ids: Iterable[int]) -> list[dict[str, Any]]:
    c = reports.c
    rows = connection.execute(
        select(c.id, c.title, c.outlet, c.published).where(c.id.in_(sorted(ids))).order_by(c.published, c.document_id)
    )
    return [dict(row._mapping) for row in rows]


def shown(connection: Connection, sets: Iterable[ReferenceSet], key: str) -> list[dict[str, Any]]:
    """A reference event by its id in each set that has it: its matches with their parts, what else comes near, and the row as published.

    Raises `RecordError` when no set has it.
    """
    found = []
    for chosen in sets:
        event = next((e for e in references(connection, chosen) if e.key == key), None)
        if event is None:
            continue
        row = connection.execute(select(reference_events.c.row).where(reference_events.c.id == event.id)).scalar_one()
        units = units_for(connection, chosen.format)
        kept = kept_matches(connection, event)
        by_key = {one.key: one for one in units}
        matches = [
            {"score": score, "parts": detail["parts"], **_sentence(connection, one), **unit(connection, one)}
            for name, (score, detail) in kept.items()
            if (one := by_key.get(name)) is not None
        ]
        others = [
            {
                "score": pair.fit.score,
                "parts": pair.fit.detail(),
                **_sentence(connection, pair.unit),
                **unit(connection, pair.unit),
            }
            for pair in candidates([event], units, least=NEAR_MISS)
            if pair.unit.key not in kept
        ]
        found.append({"set": chosen.name, **reference(event), "row": row, "matches": matches, "others": others[:5]})
    if not found:
        raise RecordError(
            "no reference event of this id", where=key, expected="an id as the data set gives it, such as gaps lists"
        )
    return found


def kept_matches(connection: Connection, event: Reference) -> dict[str, tuple[float, dict[str, Any]]]:
    """Score and detail of the matches of an event, by unit, best first."""
    c = reference_matches.c
    rows = connection.execute(select(c.score, c.detail).where(c.reference_id == event.id))
    kept = {row.detail["unit"]: (row.score, row.detail) for row in rows}
    return dict(sorted(kept.items(), key=lambda item: (-item[1][0], item[0])))


def _sentence(connection: Connection, one: Unit) -> dict[str, Any]:
    """The words around the first trigger of a unit."""
    act = one.acts[0]
    row = connection.execute(
        select(events.c.start, events.c.end, reports.c.text)
        .join(reports, reports.c.id == events.c.report_id)
        .where(events.c.id == act.id)
    ).one()
    start, end = max(0, row.start - 90), min(len(row.text), row.end + 110)
    return {"excerpt": " ".join(row.text[start:end].split())}
