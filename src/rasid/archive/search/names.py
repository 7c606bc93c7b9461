"""Names in queries: which actors, holders, places, countries and sources are meant."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, or_, select

from rasid.arabic.letters import fold
from rasid.archive.readers import OFF_KM, coarse_unless
from rasid.archive.search.fields import Value
from rasid.archive.search.keys import joined
from rasid.archive.search.latin import LEAST_LOOSE, loosely, plain_latin
from rasid.archive.sources import folded_name, host_name
from rasid.archive.tables import search_names, source_names, sources
from rasid.knowledge.places import kilometres
from rasid.knowledge.store import load_lexicon

MOST_KEYS = 2_000
"""So many actors or places may bear the words of a name."""
_KM_OF_A_DEGREE = 111.2


def named(connection: Connection, kind: str, text: str) -> list[str]:
    """The keys of what is called so in full; where nothing is, of everything with these words in its name."""
    name = joined(text)
    own = select(search_names.c.key).where(search_names.c.kind == kind).distinct().order_by(search_names.c.key)
    found = list(connection.execute(own.where(search_names.c.name == name)).scalars())
    if kind != "place":
        found = sorted({*found, *_registered(text)})
    if not found:
        found = list(connection.execute(own.where(_contains(name)).limit(MOST_KEYS)).scalars())
    if not found and kind == "place":
        plain = plain_latin(text)
        found = list(_in_latin_letters().get(plain, ()) or _loosely_in_latin_letters().get(loosely(plain), ()))
    return found


def _registered(text: str) -> set[str]:
    """The actors of the lexicon that have this among their names, loaded ones included: داعش is a name of the Islamic State."""
    words = fold(text).split()
    if not words:
        return set()
    lexicon = load_lexicon()
    found: set[str] = set()
    first, rest = words[0], tuple(words[1:])
    for head in (first, f"ال{first}", first.removeprefix("ال")):
        for phrase in lexicon.phrases.get(head, ()):
            if phrase.rest != rest:
                continue
            if phrase.use.kind == "actor" and phrase.use.detail != "capital":
                found.add(lexicon.actors[phrase.use.index].rule)
            elif phrase.use.kind == "naming":
                found.update(lexicon.actors[i].rule for i in lexicon.naming[phrase.use.index].refers_to)
    return found


def _contains(name: str) -> Any:
    column = search_names.c.name
    return or_(column.like(f"{name} %"), column.like(f"% {name}"), column.like(f"% {name} %"))


def near(
    connection: Connection, points: list[tuple[float, float]], far: float, kept: frozenset[str] | None = None
) -> list[str]:
    """The keys of the places within so many kilometres of one of the points. `kept`: of all but these sorts of places the points are coarse ones."""
    found: set[str] = set()
    table = search_names
    for lat, lon in points:
        height = (far + (0.0 if kept is None else OFF_KM)) / _KM_OF_A_DEGREE
        rows = connection.execute(
            select(table.c.key, table.c.lat, table.c.lon)
            .where(table.c.kind == "place", table.c.lat.between(lat - height, lat + height))
            .distinct()
        )
        found.update(row.key for row in rows if kilometres(lat, lon, *_shown(kept, row)) <= far)
    return sorted(found)


def points(
    connection: Connection, keys: list[str], text: str, kept: frozenset[str] | None = None
) -> list[tuple[float, float]]:
    """Where the places of these keys lie; of none, those that the gazetteer calls so. `kept` as for `near`."""
    table = search_names
    rows = connection.execute(
        select(table.c.key, table.c.lat, table.c.lon)
        .where(table.c.kind == "place", table.c.key.in_(keys), table.c.lat.is_not(None))
        .distinct()
        .order_by(table.c.lat, table.c.lon)
    ).all()
    return [_shown(kept, row) for row in rows] or list(_gazetteer().get(joined(text), ()))


def _shown(kept: frozenset[str] | None, row: Any) -> tuple[float, float]:
    """The point of a place; a coarse one of those that no list of ours has as a town or something larger."""
    return coarse_unless(kept, row.lat, row.lon, None if kept is None else _features().get(row.key))


@lru_cache(maxsize=1)
def _features() -> dict[str, str]:
    """The sorts of Rasid's own places by their keys."""
    listed = (place for _, place in load_lexicon().bundled_places())
    return {f"geonames:{p.geonames}" if p.geonames is not None else p.rule: p.feature for p in listed}


@lru_cache(maxsize=1)
def _in_latin_letters() -> dict[str, tuple[str, ...]]:
    """The keys of Rasid's own places by their English names as anybody may spell them."""
    found: dict[str, dict[str, None]] = {}
    for _, place in load_lexicon().bundled_places():
        if plain := plain_latin(place.en):
            key = f"geonames:{place.geonames}" if place.geonames is not None else place.rule
            found.setdefault(plain, {})[key] = None
    return {name: tuple(own) for name, own in found.items()}


@lru_cache(maxsize=1)
def _loosely_in_latin_letters() -> dict[str, tuple[str, ...]]:
    """The same by names of which the vowels may be written otherwise."""
    found: dict[str, dict[str, None]] = {}
    for plain, keys in _in_latin_letters().items():
        if len(plain) >= LEAST_LOOSE:
            found.setdefault(loosely(plain), {}).update(dict.fromkeys(keys))
    return {name: tuple(own) for name, own in found.items()}


def known_in_latin(text: str) -> list[str]:
    """The fields by which Rasid's own lists know a name in Latin letters: place, actor, both or none."""
    plain = plain_latin(text)
    kinds = {"place": plain in _in_latin_letters(), "actor": plain in _actors_in_latin_letters()}
    return [kind for kind, known in kinds.items() if known]


@lru_cache(maxsize=1)
def _actors_in_latin_letters() -> frozenset[str]:
    return frozenset(plain for actor in load_lexicon().actors if (plain := plain_latin(actor.en)))


@lru_cache(maxsize=1)
def _gazetteer() -> dict[str, tuple[tuple[float, float], ...]]:
    """The points of Rasid's own places by name."""
    found: dict[str, dict[tuple[float, float], None]] = {}
    for _, place in load_lexicon().bundled_places():
        if place.lat is not None and place.lon is not None:
            for name in (place.ar, place.en):
                found.setdefault(joined(name), {})[place.lat, place.lon] = None
    return {name: tuple(own) for name, own in found.items()}


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    lexicon = load_lexicon()
    for _, place in lexicon.bundled_places():
        if place.feature == "country" and place.country:
            for name in (place.ar, place.en, place.country):
                found.setdefault(joined(name), place.country)
    for first, phrases in lexicon.phrases.items():
        for phrase in phrases:
            if phrase.use.kind == "place" and phrase.use.detail == "country":
                place = lexicon.places[phrase.use.index]
                if place.country:
                    found.setdefault(joined(" ".join((first, *phrase.rest))), place.country)
    return found


def country(value: Value) -> str | None:
    """The two letters of a country; None where no country is called so."""
    text = value.text.strip()
    if len(text) == 2 and text.isascii() and text.isalpha():
        return text.upper()
    return _countries().get(joined(text))


def sources_named(connection: Connection, text: str) -> list[int]:
    """The ids of the outlets that are called so, or whose names contain the words."""
    name = host_name(text)
    words = folded_name(text)
    names: dict[int, set[str]] = {}
    for row in connection.execute(select(sources.c.id, sources.c.key, sources.c.name_ar, sources.c.name_en)):
        names[row.id] = {row.key.lower(), *(folded_name(n) for n in (row.key, row.name_ar, row.name_en) if n)}
    for entry in connection.execute(select(source_names.c.source_id, source_names.c.name)):
        names[entry.source_id].add(entry.name)
    exact = sorted(i for i, own in names.items() if own & {name, words, text.lower()})
    return exact or sorted(i for i, own in names.items() if any(f" {words} " in f" {n} " for n in own))
