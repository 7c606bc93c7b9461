"""What later reports tell that speaks for a forecast or against it. These are proposals with reasons; people judge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, func, or_, select

from rasid.archive.tables import event_places, events, incident_events, parties, reports, sources, statements
from rasid.compare.forecasts.model import Forecast
from rasid.distance import kilometres

Speaks = Literal["for", "against", "unclear"]
_NEAR_KM = 30.0
_COUNTRY = 6
_DISTRICT = 4
_POINTS = {"actor": 3, "recipient": 2, "place": 2, "days": 2, "mode": 1}
_LEAST = 4
"""An act of the same type needs this much more in common to be proposed: actor and mode, place and days …"""
_BATCH = 500


class Proposal(msgspec.Struct, frozen=True):
    """An event, or an incident under its best event, that may tell what came of a forecast. `reports`: how many tell it."""

    speaks: Speaks
    points: int
    reasons: tuple[str, ...]
    event: int
    incident: int | None
    report: int
    source: str | None
    published: str | None
    days: tuple[str | None, str | None]
    trigger: str
    content: str
    reports: int


class Coverage(msgspec.Struct, frozen=True):
    """How many reports of the workspace were published within the horizon: silence of few says nothing."""

    reports: int
    over: bool


def coverage(connection: Connection, forecast: Forecast, as_of: str) -> Coverage:
    """What the workspace could know of the time of the forecast."""
    until = forecast.horizon.to if forecast.horizon and forecast.horizon.to else as_of
    count = select(func.count()).select_from(reports).where(
        reports.c.id != forecast.report, reports.c.published > (forecast.published or ""), reports.c.published <= min(until, as_of)
    )  # fmt: skip
    over = forecast.horizon is not None and forecast.horizon.to is not None and forecast.horizon.to < as_of
    return Coverage(int(connection.execute(count).scalar_one()), over)


def proposals(connection: Connection, forecast: Forecast, *, as_of: str, limit: int = 20) -> list[Proposal]:
    """Later tellings of the same type of act with actors, place or days in common, those with most in common first."""
    if forecast.type is None or forecast.published is None:
        return []
    rows = connection.execute(
        select(
            events.c.id, events.c.report_id, events.c.modes, events.c.trigger, events.c.date_from, events.c.date_to,
            statements.c.status, statements.c.attribution, statements.c.content, reports.c.published,
            sources.c.key.label("source"), incident_events.c.incident_id,
        )
        .select_from(
            events.join(statements, statements.c.event_id == events.c.id)
            .join(reports, reports.c.id == events.c.report_id)
            .outerjoin(sources, sources.c.id == reports.c.source_id)
            .outerjoin(incident_events, incident_events.c.event_id == events.c.id)
        )
        .where(
            events.c.type == forecast.type,
            events.c.report_id != forecast.report,
            statements.c.status.in_(("actual", "negated")),
            reports.c.published >= forecast.published,
            reports.c.published <= as_of,
            # What is over before the forecast was made can't come of it.
            or_(events.c.date_to.is_(None), events.c.date_to >= forecast.published),
        )
        .order_by(events.c.id, statements.c.id)
    ).all()  # fmt: skip
    own_places = _places(connection, [forecast.event] if forecast.event is not None else [])
    ids = sorted({row.id for row in rows})
    acting, where = _parties(connection, ids), _places(connection, ids)
    found: dict[tuple[str, int, Speaks], list[Proposal]] = {}
    for row in rows:
        made = _propose(
            forecast, row, acting.get(row.id, []), own_places.get(forecast.event or -1, []), where.get(row.id, [])
        )
        if made is not None:
            key = ("incident", made.incident) if made.incident is not None else ("event", made.event)
            found.setdefault((*key, made.speaks), []).append(made)
    merged = [_merged(own) for own in found.values()]
    return sorted(merged, key=lambda p: (-p.points, -p.reports, p.speaks, p.event))[:limit]


def _merged(own: Sequence[Proposal]) -> Proposal:
    best = min(own, key=lambda p: (-p.points, p.event))
    return msgspec.structs.replace(best, reports=len({p.report for p in own}))


def _propose(forecast: Forecast, row: Any, acting: list[Any], wanted: list[Any], where: list[Any]) -> Proposal | None:
    reasons, points = [f"same type of act ({forecast.type})"], 0
    actors = _shared(forecast, acting, "actor")
    for role, shared in (("actor", actors), ("recipient", _shared(forecast, acting, "recipient"))):
        if shared:
            points += _POINTS[role]
            reasons.append(f"same {role}: {', '.join(shared)}")
    place = _near(wanted, where)
    if place is not None:
        points += _POINTS["place"]
        reasons.append(place)
    elif wanted and where:
        return None  # it happened elsewhere
    days = _within(forecast, row)
    if days is not None:
        points += _POINTS["days"] if days else 0
        reasons.append("within the horizon" if days else "after the horizon")
    modes = sorted(set(forecast.modes) & set(row.modes.split()))
    if modes:
        points += _POINTS["mode"]
        reasons.append(f"same mode: {', '.join(modes)}")
    if points < _LEAST or not (actors or place or "recipient" in " ".join(reasons)):
        return None
    speaks: Speaks = "for"
    others = [p for p in acting if p.role == "actor"]
    if row.status == "negated" or row.attribution == "denied":
        speaks = "against"
        reasons.append("denied or said not to have happened")
    elif not actors and others and any(p.role == "actor" for p in forecast.parties):
        speaks = "unclear"
        reasons.append(f"another actor: {', '.join(dict.fromkeys(p.name_en or p.name_ar for p in others))}")
    elif days is False:
        speaks = "unclear"
    return Proposal(
        speaks, points, tuple(reasons), row.id, row.incident_id, row.report_id, row.source, row.published,
        (row.date_from, row.date_to), row.trigger, row.content, 1,
    )  # fmt: skip


def _shared(forecast: Forecast, acting: list[Any], role: str) -> list[str]:
    keys = {p.key for p in forecast.parties if p.role == role}
    names = {(p.name_ar, p.name_en) for p in forecast.parties if p.role == role}
    same = (p for p in acting if p.role == role and (p.actor in keys or (p.name_ar, p.name_en) in names))
    return list(dict.fromkeys(p.name_en or p.name_ar for p in same))


def _within(forecast: Forecast, row: Any) -> bool | None:
    """True when the event, or else the report of it, lies within the horizon; None where there is none to lie in."""
    if forecast.horizon is None or forecast.horizon.to is None:
        return None
    first = row.date_from or row.date_to or row.published
    return bool(first <= forecast.horizon.to)


def _near(wanted: list[Any], where: list[Any]) -> str | None:
    """Why two events are of one place."""
    for a in wanted:
        for b in where:
            if a.place == b.place:
                return f"same place: {b.name_en or b.name_ar}"
            if a.precision >= _COUNTRY and a.country and a.country == b.country:
                return f"in the same country: {b.name_en or b.name_ar}"
            if a.precision >= _DISTRICT and a.admin1 and (a.country, a.admin1) == (b.country, b.admin1):
                return f"in the same division: {b.name_en or b.name_ar}"
            if None not in (a.lat, a.lon, b.lat, b.lon) and max(a.precision, b.precision) < _DISTRICT:
                away = kilometres(a.lat, a.lon, b.lat, b.lon)
                if away <= _NEAR_KM:
                    return f"{away:.0f} km away: {b.name_en or b.name_ar}"
    return None


def _parties(connection: Connection, ids: Sequence[int]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for at in range(0, len(ids), _BATCH):
        chosen = select(parties).where(parties.c.event_id.in_(ids[at : at + _BATCH])).order_by(parties.c.id)
        for row in connection.execute(chosen):
            found.setdefault(row.event_id, []).append(row)
    return found


def _places(connection: Connection, ids: Sequence[int]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for at in range(0, len(ids), _BATCH):
        chosen = (
            select(event_places).where(event_places.c.event_id.in_(ids[at : at + _BATCH])).order_by(event_places.c.id)
        )
        for row in connection.execute(chosen):
            found.setdefault(row.event_id, []).append(row)
    return found
