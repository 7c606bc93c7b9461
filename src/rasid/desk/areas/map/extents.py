"""How far around its point a place is meant, by its precision and, of provinces, by the places that lie in them."""

from __future__ import annotations

import math
from collections import defaultdict
from functools import cache

from rasid.desk.stated.columns import Place
from rasid.knowledge import load_lexicon
from rasid.report.geo import RADIUS_KM

PROVINCE = 4
_LEAST_PLACES = 4
_MOST_KM = 400.0
_KM = 111.32


def radius_of(place: Place) -> float:
    """Kilometres around the point of a place within which it is meant. A province reaches as far as most of the gazetteer's places in it."""
    usual = RADIUS_KM.get(place.precision, RADIUS_KM[5])
    if place.precision != PROVINCE or place.lat is None or place.lon is None or not place.country or not place.admin1:
        return usual
    inside = _places_of_provinces().get((place.country, place.admin1), ())
    if len(inside) < _LEAST_PLACES:
        return usual
    far = sorted(_distance(place.lat, place.lon, lat, lon) for lat, lon in inside)
    return round(min(_MOST_KM, max(usual / 4, far[int(len(far) * 0.9)])), 1)


@cache
def _places_of_provinces() -> dict[tuple[str, str], list[tuple[float, float]]]:
    found: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for _, place in load_lexicon().bundled_places():
        if place.lat is not None and place.lon is not None and place.country and place.admin1:
            found[place.country, place.admin1].append((place.lat, place.lon))
    return found


def _distance(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    across = (other_lon - lon) * math.cos(math.radians((lat + other_lat) / 2))
    return _KM * math.hypot(other_lat - lat, across)
