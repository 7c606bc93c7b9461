"""The map: places of the record on an offline basemap, each as large as its precision; what has no coordinates is
listed.

Map units are hundredths of a degree of latitude; longitudes are narrowed as they are at 28° north.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache

from rasid.record import PlaceEntity
from rasid.report.entries import first_statement
from rasid.report.names import Index
from rasid.report.parts import Both, label, line_of, plain, text_of
from rasid.report.texts import asset

NARROWING = round(math.cos(math.radians(28)), 4)
RADIUS_KM = {1: 3.0, 2: 25.0, 3: 40.0, 4: 80.0, 5: 120.0, 6: 250.0, 7: 300.0}
"""Radius of the circle by UCDP's where_prec."""
_UNITS_PER_KM = 100 / 111.32
_PLAIN_WIDTH = 800  # pixels that sizes are computed for until the script has measured the page
_ASPECT = 0.62
_SMALLEST_WIDTH = 700.0


@dataclass(frozen=True)
class Country:
    """An outline of the basemap, with a label if it is a country of its own."""

    path: str
    name: Both | None
    x: float
    y: float
    width: float  # room for the label


@dataclass(frozen=True)
class PlaceMark:
    """A place on the map."""

    entity: str
    ids: tuple[str, ...]
    name: Both
    note: Both
    x: float
    y: float
    radius: float
    point: bool
    line: str
    events: int


@dataclass(frozen=True)
class MapView:
    """The map of one record."""

    marks: tuple[PlaceMark, ...]
    unresolved: tuple[PlaceMark, ...]
    view_box: tuple[float, float, float, float]
    unit: float  # map units per pixel


@cache
def basemap() -> tuple[Country, ...]:
    """The outlines of the world, detailed in the Arab world and around it."""
    countries = []
    for item in json.loads(asset("basemap.json"))["countries"]:
        name = Both(item["ar"], item["en"]) if item["iso"] else None
        x, y, area = item.get("x", 0) * NARROWING, float(item.get("y", 0)), item.get("area", 0.0)
        countries.append(Country(item["d"], name, round(x, 1), y, round(math.sqrt(area) * 100, 1)))
    return tuple(countries)


@cache
def basemap_credit() -> str:
    """Where the basemap is from."""
    return str(json.loads(asset("basemap.json"))["source"])


def map_of(index: Index) -> MapView:
    """Places in the order of the record; those of events and those that are only mentioned."""
    record = index.record
    drawn: list[PlaceMark] = []
    unresolved: list[PlaceMark] = []
    for entity in record.entities:
        if not isinstance(entity, PlaceEntity):
            continue
        mark = _mark(index, entity)
        (drawn if entity.lat is not None and entity.lon is not None else unresolved).append(mark)
    # What is only mentioned (a capital far away that has an opinion) is drawn, but does not widen the first view.
    box = _view_box([mark for mark in drawn if mark.events] or drawn)
    largest_first = sorted(drawn, key=lambda mark: -mark.radius)
    return MapView(tuple(largest_first), tuple(unresolved), box, round(box[2] / _PLAIN_WIDTH, 3))


def labelled(view: MapView, everywhere: bool) -> list[Country]:
    """The countries to be named on a map: all, or on a page of many maps those around what the map shows first."""
    left, top, width, height = view.view_box
    return [
        country
        for country in basemap()
        if country.name
        and (
            everywhere
            or (abs(country.x - left - width / 2) < width * 2 and abs(country.y - top - height / 2) < height * 2)
        )
    ]


def _mark(index: Index, entity: PlaceEntity) -> PlaceMark:
    mentions = tuple(mention.id for mention in index.record.mentions if mention.entity == entity.id)
    known = set(mentions) | {entity.id}
    events = [e for e in index.record.events if known & {*e.places, e.from_place or "", e.to_place or ""}]
    precision = label(f"where_prec.{entity.precision}")
    name = text_of(lambda lang: index.name_of(entity.id, lang) or "?")
    counts = label("page.events_n")
    note = Both(
        *(f"{text} · {count}: {len(events)}" for text, count in ((precision.ar, counts.ar), (precision.en, counts.en)))
    )
    x = (entity.lon or 0.0) * 100 * NARROWING
    radius = RADIUS_KM.get(entity.precision, RADIUS_KM[5]) * _UNITS_PER_KM
    return PlaceMark(
        entity.id,
        (*(event.id for event in events), *mentions),
        name,
        note,
        round(x, 1),
        round(-(entity.lat or 0.0) * 100, 1),
        round(radius, 1),
        entity.precision <= 2,
        line_of(first_statement(index, events[0].id)) if events else "mentioned",
        len(events),
    )


def _view_box(marks: list[PlaceMark]) -> tuple[float, float, float, float]:
    """The part of the world that holds the marks, never closer than a country's neighbourhood; without marks, the
    Arab world.
    """
    if not marks:
        return (-1700 * NARROWING, -4200, 7900 * NARROWING, 7900 * NARROWING * _ASPECT)
    reach = [max(mark.radius, 60) for mark in marks]
    left = min(mark.x - r for mark, r in zip(marks, reach, strict=True))
    right = max(mark.x + r for mark, r in zip(marks, reach, strict=True))
    top = min(mark.y - r for mark, r in zip(marks, reach, strict=True))
    bottom = max(mark.y + r for mark, r in zip(marks, reach, strict=True))
    width = max((right - left) * 1.25, (bottom - top) * 1.25 / _ASPECT, _SMALLEST_WIDTH)
    height = width * _ASPECT
    return (
        round((left + right - width) / 2, 1),
        round((top + bottom - height) / 2, 1),
        round(width, 1),
        round(height, 1),
    )


def credit() -> Both:
    """The basemap's source and the note on boundaries."""
    note = label("page.basemap")
    source = plain(basemap_credit())
    return Both(f"{note.ar} {source.ar}", f"{note.en} {source.en}")
