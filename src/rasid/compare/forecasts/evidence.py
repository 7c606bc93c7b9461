"""What later reports tell that speaks for a forecast or against it. These are proposals with reasons; people judge."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any, Literal

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, union

from rasid.archive.batches import batches
from rasid.archive.search.keys import joined
from rasid.archive.tables import (
    event_places,
    events,
    incident_events,
    parties,
    reports,
    search_names,
    sources,
    statements,
)
from rasid.compare.forecasts.model import Forecast
from rasid.distance import kilometres

Speaks = Literal["for", "against", "unclear"]
_NEAR_KM = 30.0
_COUNTRY = 6
_DISTRICT = 4
_POINTS = {"actor": 3, "recipient": 2, "place": 2, "days": 2, "mode": 1}
_LEAST = 4
"""An act of the same type needs this much more in common to be proposed: actor and mode, place and days …"""


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


def proposals(
    connection: Connection, forecast: Forecast, *, as_of: str, limit: int = 20, lang: str = "en"
) -> list[Proposal]:  # fmt: skip
    """Later tellings of the same type of act with actors, place or days in common, those with most in common first. Names in the reasons
    are those of `lang`."""
    if forecast.type is None or forecast.published is None:
        return []
    own_places = _places(connection, [forecast.event] if forecast.event is not None else [])
    alike = _alike(connection, forecast, own_places.get(forecast.event or -1, []))
    if alike is None:
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
            events.c.id.in_(alike),
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
    ids = sorted({row.id for row in rows})
    acting, where = _parties(connection, ids), _places(connection, ids)
    found: dict[tuple[str, int, Speaks], list[Proposal]] = {}
    for row in rows:
        made = _propose(
            forecast, row, acting.get(row.id, []), own_places.get(forecast.event or -1, []), where.get(row.id, []), lang
        )
        if made is not None:
            key = ("incident", made.incident) if made.incident is not None else ("event", made.event)
            found.setdefault((*key, made.speaks), []).append(made)
    merged = [_merged(own) for own in found.values()]
    return sorted(merged, key=lambda p: (-p.points, -p.reports, p.speaks, p.event))[:limit]


def _alike(connection: Connection, forecast: Forecast, wanted: list[Any]) -> Any:
    """The events that have something in common with a forecast: someone who takes part or, within the horizon, a place. None when it
    names neither. No other one can reach `_LEAST` points; to look at all acts of a type would take too long."""
    found = []
    if forecast.parties:
        names = {joined(name) for p in forecast.parties for name in (p.name_ar, p.name_en) if name}
        chosen = select(search_names.c.key).where(search_names.c.kind == "actor", search_names.c.name.in_(names))
        keys = {p.key for p in forecast.parties} | set(connection.execute(chosen).scalars())
        found.append(select(parties.c.event_id).where(parties.c.actor.in_(keys)))
    until = forecast.horizon.to if forecast.horizon is not None else None
    near = [condition for place in wanted for condition in _around(place)]
    if near and until is not None:
        first = func.coalesce(events.c.date_from, events.c.date_to, reports.c.published)
        found.append(
            select(event_places.c.event_id)
            .select_from(
                event_places.join(events, events.c.id == event_places.c.event_id).join(
                    reports, reports.c.id == events.c.report_id
                )
            )
            .where(
                or_(*near), events.c.type == forecast.type, first <= until, reports.c.published >= forecast.published
            )
        )
    return union(*found) if found else None


def _around(place: Any) -> Iterator[ColumnElement[bool]]:
    """Conditions of which one holds for every place that `_near` takes for near."""
    c = event_places.c
    yield c.place == place.place
    if place.precision >= _COUNTRY and place.country:
        yield c.country == place.country
    elif place.precision >= _DISTRICT and place.admin1:
        yield and_(c.country == place.country, c.admin1 == place.admin1)
    elif place.lat is not None and place.lon is not None:
        north = _NEAR_KM / 111.0
        east = north / max(0.1, math.cos(math.radians(place.lat)))
        yield and_(
            c.lat.between(place.lat - north, place.lat + north), c.lon.between(place.lon - east, place.lon + east)
        )


def _merged(own: Sequence[Proposal]) -> Proposal:
    best = min(own, key=lambda p: (-p.points, p.event))
    return msgspec.structs.replace(best, reports=len({p.report for p in own}))


def _propose(
    forecast: Forecast, row: Any, acting: list[Any], wanted: list[Any], where: list[Any], lang: str
) -> Proposal | None:  # fmt: skip
    reasons, points = [f"same type of act ({forecast.type})"], 0
    actors = _shared(forecast, acting, "actor", lang)
    for role, shared in (("actor", actors), ("recipient", _shared(forecast, acting, "recipient", lang))):
        if shared:
            points += _POINTS[role]
            reasons.append(f"same {role}: {', '.join(shared)}")
    place = _near(wanted, where, lang)
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
        reasons.append(f"another actor: {', '.join(dict.fromkeys(_called(p, lang) for p in others))}")
    elif days is False:
        speaks = "unclear"
    return Proposal(
        speaks, points, tuple(reasons), row.id, row.incident_id, row.report_id, row.source, row.published,
        (row.date_from, row.date_to), row.trigger, row.content, 1,
    )  # fmt: skip


def _called(row: Any, lang: str) -> str:
    """The name of an actor or place in a language, else in the other one."""
    return str((row.name_ar if lang == "ar" else row.name_en) or row.name_ar or row.name_en)


def _shared(forecast: Forecast, acting: list[Any], role: str, lang: str) -> list[str]:
    keys = {p.key for p in forecast.parties if p.role == role}
    names = {(p.name_ar, p.name_en) for p in forecast.parties if p.role == role}
    same = (p for p in acting if p.role == role and (p.actor in keys or (p.name_ar, p.name_en) in names))
    return list(dict.fromkeys(_called(p, lang) for p in same))


def _within(forecast: Forecast, row: Any) -> bool | None:
    """True when the event, or else the report of it, lies within the horizon; None where there is none to lie in."""
    if forecast.horizon is None or forecast.horizon.to is None:
        return None
    first = row.date_from or row.date_to or row.published
    return bool(first <= forecast.horizon.to)


def _near(wanted: list[Any], where: list[Any], lang: str) -> str | None:
    """Why two events are of one place."""
    for a in wanted:
        for b in where:
            if a.place == b.place:
                return f"same place: {_called(b, lang)}"
            if a.precision >= _COUNTRY and a.country and a.country == b.country:
                return f"in the same country: {_called(b, lang)}"
            if a.precision >= _DISTRICT and a.admin1 and (a.country, a.admin1) == (b.country, b.admin1):
                return f"in the same division: {_called(b, lang)}"
            if None not in (a.lat, a.lon, b.lat, b.lon) and max(a.precision, b.precision) < _DISTRICT:
                away = kilometres(a.lat, a.lon, b.lat, b.lon)
                if away <= _NEAR_KM:
                    return f"{away:.0f} km away: {_called(b, lang)}"
    return None


def _parties(connection: Connection, ids: Sequence[int]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for part in batches(ids):
        chosen = select(parties).where(parties.c.event_id.in_(part)).order_by(parties.c.id)
        for row in connection.execute(chosen):
            found.setdefault(row.event_id, []).append(row)
    return found


def _places(connection: Connection, ids: Sequence[int]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for part in batches(ids):
        chosen = select(event_places).where(event_places.c.event_id.in_(part)).order_by(event_places.c.id)
        for row in connection.execute(chosen):
            found.setdefault(row.event_id, []).append(row)
    return found
