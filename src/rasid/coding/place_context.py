"""What a document says about countries and divisions, by which namesakes are told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field

from rasid.coding.place_mention import PlaceMention
from rasid.coding.view import SentenceView
from rasid.knowledge.lexicon import Lexicon, Place
from rasid.knowledge.places import kilometres

_SAME_LAT, _SAME_LON = 0.35, 0.4
"""Degrees within which two rows of one name and country are one spot."""
_LOCAL = frozenset({"town", "village", "quarter", "admin2", "camp", "base"})
"""Features of places that few outside their country know."""
_KNOWN = 100_000
"""People from whom on a town is known abroad."""
_SPOKEN_OF = 4
"""From what count on a country is one that the document speaks of."""
_VAGUE = frozenset({"country", "region", "admin1", "river", "water"})
"""Features whose point says little about what is near."""
_FEATURE_ORDER = (
    "country",
    "capital",
    "city",
    "town",
    "village",
    "quarter",
    "camp",
    "airport",
    "base",
    "border-crossing",
    "water",
    "river",
    "region",
    "admin2",
    "admin1",
)


@dataclass(slots=True)
class ResolvedPlace:
    """What a place mention stands for. `row` is None when namesakes can't be told apart, or when no row stands for
    it (a border, whose Arabic and English names are `title`)."""

    key: Hashable
    row: int | None
    basis: str
    candidates: tuple[int, ...] = ()
    precision: int = 1
    title: tuple[str, str] | None = None
    side: tuple[str, str] | None = None
    """Arabic and English name of the part of it, or of what is beside it, that is meant: شمال قطاع غزة, northern Gaza Strip"""
    country: str = ""
    """the country that it lies in, where no more than that or the division `admin1` is known"""
    admin1: str = ""


@dataclass(slots=True)
class PlaceContext:
    """What the document says about countries and divisions: how often each is named by places that have one
    candidate, or by actors."""

    countries: Counter[str] = field(default_factory=Counter)
    by_name: Counter[tuple[str, str]] = field(default_factory=Counter)
    """how much of that comes from one name"""
    points: dict[int, Place] = field(default_factory=dict)
    """Rasid's own places that the document names beyond doubt, by row: what is near them is likelier"""
    divisions: Counter[tuple[str, str]] = field(default_factory=Counter)

    def nearest(self, place: Place) -> tuple[float, str] | None:
        """Kilometres from a place to the nearest of the points, and the name of that."""
        if place.lat is None or place.lon is None:
            return None
        far = [
            (kilometres(place.lat, place.lon, other.lat, other.lon), other.en)
            for other in self.points.values()
            if other.lat is not None and other.lon is not None
        ]
        return min(far) if far else None

    def main_country(self) -> str:
        """The country that the document names more than any other."""
        first, *rest = self.countries.most_common(2) or [("", 0)]
        clear = first[1] >= _SPOKEN_OF and (not rest or rest[0][1] < first[1])
        return first[0] if clear else self.only_country()

    def jumps_to(self, place: Place, mention: PlaceMention, others: Sequence[Place]) -> bool:
        """True for a place in a country that the document, which speaks of another, does not name but by that name: its village
        has hardly the name of a village there. Behind the noun of a quarter or village no town abroad is meant, however well known; else
        neither it nor one of its namesakes (`others`) may be known abroad."""
        if place.feature not in _LOCAL or not self.countries or not place.country:
            return False
        small = mention.features[:1] in (("quarter",), ("village",), ("region",))
        if not small and (place.population >= _KNOWN or any(p.feature not in _LOCAL for p in others)):
            return False
        return self.countries[place.country] <= self.by_name[mention.name, place.country] and any(
            count >= _SPOKEN_OF for country, count in self.countries.items() if country != place.country
        )

    def only_country(self) -> str:
        """The country, when the document names one only."""
        return next(iter(self.countries)) if len(self.countries) == 1 else ""


def place_context(views: Sequence[SentenceView], lexicon: Lexicon) -> PlaceContext:
    """Counts the countries that unmistakable places and the nationality of actors name."""
    context = PlaceContext()
    for view in views:
        for place in view.places.values():
            if place.needs_context:
                continue
            if any(lexicon.imported(r) for r in place.candidates):
                continue  # a village of the user's gazetteer needs support and gives none
            rows = [lexicon.places[r] for r in place.candidates]
            if rows and all(same_spot(rows[0], r) or contains(r, rows[0]) or contains(rows[0], r) for r in rows[1:]):
                first = min(place.candidates, key=lambda r: (order(lexicon.places[r], place), r))
                if lexicon.places[first].feature not in _VAGUE:
                    context.points[first] = lexicon.places[first]
            countries = {r.country for r in rows if r.country}
            if len(countries) == 1:
                context.countries[next(iter(countries))] += 2
                context.by_name[place.name, next(iter(countries))] += 2
                divisions = {(r.country, division(r)) for r in rows if division(r)}
                if len(divisions) == 1:
                    context.divisions[next(iter(divisions))] += 1
        for mention in view.actors.values():
            if mention.identity.actor is not None:
                actor = lexicon.actors[mention.identity.actor]
                if actor.kind == "state" or len(actor.country) == 1:
                    context.countries.update(dict.fromkeys(actor.country[:1], 1))
    return context


def division(place: Place) -> str:
    return place.en if place.feature == "admin1" else place.admin1


def same_spot(one: Place, other: Place) -> bool:
    """Rows of one city or of a city and its own district or governorate."""
    if one.country != other.country:
        return False
    if one.lat is None or other.lat is None or one.lon is None or other.lon is None:
        return True
    return abs(one.lat - other.lat) < _SAME_LAT and abs(one.lon - other.lon) < _SAME_LON


def contains(outer: Place, inner: Place) -> bool:
    """A country, governorate or district of the same name holds the town: no real ambiguity."""
    if outer.country != inner.country or outer.feature == inner.feature:
        return False
    if outer.feature == "country":
        return True
    return (
        outer.feature in ("admin1", "admin2")
        and inner.feature not in ("admin1", "country")
        and (outer.en == inner.admin1 or same_spot(outer, inner))
    )


def order(place: Place, mention: PlaceMention) -> int:
    if mention.features and place.feature in mention.features:
        return mention.features.index(place.feature)
    return 20 + (_FEATURE_ORDER.index(place.feature) if place.feature in _FEATURE_ORDER else 30)
