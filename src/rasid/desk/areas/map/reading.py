"""What lies where: statements counted by place, places put together by the cells of a grid, and the same as a table."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import Connection

from rasid.desk.answers import Listing, Window
from rasid.desk.areas.map.extents import radius_of
from rasid.desk.basemap import country_name, country_shapes
from rasid.desk.context import Desk
from rasid.desk.stated.choice import Choice, chosen, corners
from rasid.desk.stated.columns import MANNERS, Columns, Place
from rasid.desk.stated.privacy import private_of
from rasid.desk.stated.seen import columns_seen
from rasid.desk.texts import text
from rasid.report.texts import Lang, string

POINTS = (1, 2)
"""Precisions that are drawn where they lie: exact, or near a known point."""
COUNTRY = 6
_CELL = 56
"""Pixels of a cell of the grid"""
_MOST_AREAS = 400
_ALL = (-180.0, -85.0, 180.0001, 85.0)
_TILE = 256


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on the map. `places`: how many places it stands for; `radius_km`: how far around it is meant; `statements` by manner in
    `manners`; `href`: the statements behind it."""

    lat: float
    lon: float
    name: str
    places: int
    precision: int | None
    radius_km: float
    statements: int
    manners: dict[str, int]
    href: str
    bbox: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class CountryMark:
    """A country of which nothing more precise was said. `drawn`: the basemap has its shape."""

    iso: str
    name: str
    drawn: bool
    statements: int
    manners: dict[str, int]
    href: str


@dataclass(frozen=True, slots=True)
class Besides:
    """Statements that are not on the map: why, how many, and the statements (none where readers are not shown where it was)."""

    why: str
    words: str
    statements: int
    href: str | None


@dataclass(frozen=True, slots=True)
class MapView:
    """A part of the map. `statements`: of all that answer, wherever they lie."""

    statements: int
    marks: list[Mark]
    areas: list[Mark]
    countries: list[CountryMark]
    besides: list[Besides]
    extent: tuple[float, float, float, float] | None
    """west, south, east and north of nearly all marks, wherever they lie"""


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place in the table."""

    key: str
    name: str
    country: str
    precision: int
    precision_words: str
    statements: int
    href: str


@dataclass(frozen=True, slots=True)
class PlaceLines:
    """The table of places, and what has none."""

    listing: Listing[PlaceLine]
    besides: list[Besides]


@dataclass(frozen=True)
class _Counted:
    """How often each place occurs, by manner."""

    columns: Columns
    by_manner: Any
    total: Any
    numbers: list[int]
    hidden: int
    nowhere: int
    undated: int
    statements: int


def map_view(desk: Desk, connection: Connection, choice: Choice, zoom: int) -> MapView:
    """The marks of a part of the map."""
    counted = _count(desk, connection, choice)
    around = corners(choice.bbox) if choice.bbox else _ALL
    return _Drawer(counted, choice, desk.lang, zoom, around).view()


def place_lines(desk: Desk, connection: Connection, choice: Choice, wanted: Window) -> PlaceLines:
    """The table of places, the most frequent first."""
    counted = _count(desk, connection, choice)
    places, lang = counted.columns.names.places, desk.lang
    by_key: dict[tuple[str, int], int] = defaultdict(int)
    first: dict[tuple[str, int], Place] = {}
    for number in counted.numbers:
        place = places[number]
        by_key[place.key, place.precision] += int(counted.total[number])
        first.setdefault((place.key, place.precision), place)
    ranked = sorted(by_key, key=lambda key: (-by_key[key], key))
    lines = [
        PlaceLine(
            key, _name(first[key, precision], lang), _country(first[key, precision].country, lang), precision,
            _precise(first[key, precision], lang), by_key[key, precision], _href(choice, place=key, precision=[precision]),
        )
        for key, precision in ranked[wanted.offset : wanted.offset + wanted.limit]
    ]  # fmt: skip
    return PlaceLines(Listing(lines, len(ranked), wanted.offset, wanted.limit), _besides(counted, choice, lang))


def _count(desk: Desk, connection: Connection, choice: Choice) -> _Counted:
    columns = columns_seen(desk, connection, choice)
    everywhere = choice.model_copy(update={"bbox": None, "about": "events"})
    mask = chosen(columns, connection, everywhere, redacts=desk.redacts, who=desk.who)
    undated = 0
    if choice.first or choice.last:
        timeless = everywhere.model_copy(update={"first": None, "last": None, "when": "none"})
        undated = int(chosen(columns, connection, timeless, redacts=desk.redacts, who=desk.who).sum())
    place, manner = columns.place[mask], columns.manner[mask]
    known = place >= 0
    size = len(columns.names.places)
    table = np.bincount(place[known] * len(MANNERS) + manner[known], minlength=size * len(MANNERS))
    by_manner = table.reshape(size, len(MANNERS))
    total = by_manner.sum(axis=1)
    private = private_of(columns, connection).places
    hidden = private & desk.redacts
    numbers = [int(n) for n in np.flatnonzero((total > 0) & ~hidden)]
    return _Counted(columns, by_manner, total, numbers, int(total[hidden].sum()), int((~known).sum()), undated, int(mask.sum()))  # fmt: skip


class _Drawer:
    def __init__(
        self, counted: _Counted, choice: Choice, lang: Lang, zoom: int, around: tuple[float, float, float, float]
    ) -> None:
        self.counted, self.choice, self.lang, self.zoom, self.around = counted, choice, lang, zoom, around
        self.places = counted.columns.names.places

    def view(self) -> MapView:
        points: list[int] = []
        areas: list[int] = []
        countries: dict[str, list[int]] = defaultdict(list)
        extent: list[tuple[float, float, int]] = []
        for number in self.counted.numbers:
            place = self.places[number]
            if place.precision == COUNTRY and place.country:
                countries[place.country].append(number)
                continue
            if place.lat is None or place.lon is None or place.precision == COUNTRY:
                continue
            extent.append((place.lat, place.lon, int(self.counted.total[number])))
            (points if place.precision in POINTS else areas).append(number)
        ranked = sorted(self._areas(areas), key=lambda own: -int(self.counted.total[own].sum()))[:_MOST_AREAS]
        return MapView(
            self.counted.statements, self._clusters(points), [self._one(own) for own in ranked],
            sorted((self._country(iso, own) for iso, own in countries.items()), key=lambda c: (-c.statements, c.iso)),
            _besides(self.counted, self.choice, self.lang),
            _extent([e[0] for e in extent], [e[1] for e in extent], [e[2] for e in extent]),
        )  # fmt: skip

    def _inside(self, number: int) -> bool:
        place = self.places[number]
        west, south, east, north = self.around
        assert place.lat is not None
        assert place.lon is not None
        room = radius_of(place) / 111.0 if place.precision not in POINTS else 0.0
        return west - room <= place.lon < east + room and south - room <= place.lat < north + room

    def _clusters(self, points: list[int]) -> list[Mark]:
        cells: dict[tuple[int, int], list[int]] = defaultdict(list)
        scale = _TILE * 2**self.zoom / _CELL
        for number in filter(self._inside, points):
            x, y = _mercator(self.places[number])
            cells[int(x * scale), int(y * scale)].append(number)
        return [self._one(own) for _, own in sorted(cells.items())]

    def _areas(self, areas: list[int]) -> list[list[int]]:
        """The areas that are inside; those around one point are one, as where all that is told of several places is the district."""
        found: dict[tuple[float | None, float | None, int], list[int]] = defaultdict(list)
        for number in filter(self._inside, areas):
            place = self.places[number]
            found[place.lat, place.lon, place.precision].append(number)
        return list(found.values())

    def _one(self, own: list[int]) -> Mark:
        return self._place(own[0]) if len(own) == 1 else self._cluster(own)

    def _place(self, number: int) -> Mark:
        place = self.places[number]
        assert place.lat is not None
        assert place.lon is not None
        here = (place.lon - 1e-6, place.lat - 1e-6, place.lon + 1e-6, place.lat + 1e-6)
        return Mark(
            place.lat, place.lon, _name(place, self.lang), 1, place.precision, radius_of(place), int(self.counted.total[number]),
            self._manners([number]),
            _href(self.choice, place=place.key, precision=[place.precision], bbox=",".join(f"{v:.6f}" for v in here)),
        )  # fmt: skip

    def _cluster(self, own: list[int]) -> Mark:
        weights = self.counted.total[own]
        lats, lons = self.counted.columns.lat[own], self.counted.columns.lon[own]
        box = (float(lons.min()) - 1e-6, float(lats.min()) - 1e-6, float(lons.max()) + 1e-6, float(lats.max()) + 1e-6)
        largest = self.places[own[int(np.argmax(weights))]]
        keys = {self.places[number].key for number in own}
        precisions = sorted({self.places[number].precision for number in own})
        if precisions[0] in POINTS:
            precisions = _among(self.choice, POINTS)
        name = _name(largest, self.lang)
        if len(keys) > 1:
            name = text("map.and_others", self.lang, name=name, number=len(keys) - 1)
        return Mark(
            float(np.average(lats, weights=weights)), float(np.average(lons, weights=weights)), name, len(keys),
            None if precisions[0] in POINTS else precisions[0],
            max(radius_of(self.places[number]) for number in own), int(weights.sum()), self._manners(own),
            _href(self.choice, precision=precisions, bbox=",".join(f"{v:.6f}" for v in box)), box,
        )  # fmt: skip

    def _country(self, iso: str, own: list[int]) -> CountryMark:
        return CountryMark(
            iso, _country(iso, self.lang), iso in country_shapes(), int(self.counted.total[own].sum()), self._manners(own),
            _href(self.choice, country=iso, precision=[COUNTRY]),
        )  # fmt: skip

    def _manners(self, own: list[int]) -> dict[str, int]:
        sums = self.counted.by_manner[own].sum(axis=0)
        return {name: int(number) for name, number in zip(MANNERS, sums, strict=True) if number}


def _besides(counted: _Counted, choice: Choice, lang: Lang) -> list[Besides]:
    """What is not on the map, as long as there is any."""
    places = counted.columns.names.places
    found: dict[str, int] = {"nowhere": counted.nowhere, "home": counted.hidden, "undated": counted.undated}
    hrefs: dict[str, str | None] = {
        "nowhere": _href(choice, place="none"), "home": None, "undated": _href(choice, **{"from": None, "to": None, "when": "none"}),
    }  # fmt: skip
    unmapped: dict[str, list[int]] = defaultdict(list)
    for number in counted.numbers:
        place = places[number]
        if place.precision == COUNTRY and place.country:
            continue
        if place.lat is None or place.precision == COUNTRY:
            unmapped[place.key].append(number)
    lines = [Besides(why, text(f"map.{why}", lang), n, hrefs[why]) for why, n in found.items() if n]
    named = sorted(unmapped, key=lambda key: (-int(counted.total[unmapped[key]].sum()), key))
    for key in named[:_MOST_NAMED]:
        own = unmapped[key]
        lines.append(Besides("unmapped", _name(places[own[0]], lang), int(counted.total[own].sum()), _href(choice, place=key, precision=sorted({places[n].precision for n in own}))))  # fmt: skip
    rest = sum(int(counted.total[unmapped[key]].sum()) for key in named[_MOST_NAMED:])
    if rest:
        lines.append(Besides("unmapped", text("map.more_unmapped", lang, number=len(named) - _MOST_NAMED), rest, None))
    return lines


_MOST_NAMED = 12
_FAR_OFF = 0.03


def _among(choice: Choice, precisions: Iterable[int]) -> list[int]:
    return [p for p in precisions if not choice.precision or p in choice.precision]


def _href(choice: Choice, **changed: Any) -> str:
    return f"/statements?{choice.address(**({'about': 'events', 'bbox': None} | changed))}"


def _name(place: Place, lang: Lang) -> str:
    return (place.ar if lang == "ar" else place.en) or place.ar or place.en or place.key


def _country(iso: str | None, lang: Lang) -> str:
    return country_name(iso, lang) if iso else ""


def _precise(place: Place, lang: Lang) -> str:
    """How precisely a place is known, in words."""
    if place.lat is None and place.precision > COUNTRY:
        return string("labels.no_coordinates", lang)
    return string(f"where_prec.{place.precision}", lang)


def _extent(lats: list[float], lons: list[float], weights: list[int]) -> tuple[float, float, float, float] | None:
    """Where nearly all statements lie, so that a single one on the other side of the earth does not make all others small."""
    if not weights:
        return None
    found = []
    for values in (np.array(lons), np.array(lats)):
        order = np.argsort(values, kind="stable")
        share = np.cumsum(np.array(weights)[order]) / sum(weights)
        ends = np.searchsorted(share, (_FAR_OFF, 1 - _FAR_OFF))
        found.append((float(values[order[ends[0]]]), float(values[order[min(int(ends[1]), len(order) - 1)]])))
    (west, east), (south, north) = found
    return west, south, east, north


def _mercator(place: Place) -> tuple[float, float]:
    """Where a place lies on the square of the web map, from 0 to 1."""
    assert place.lat is not None
    assert place.lon is not None
    lat = math.radians(max(-85.0, min(85.0, place.lat)))
    return (place.lon + 180) / 360, (1 - math.asinh(math.tan(lat)) / math.pi) / 2
