"""Places to choose from: the gazetteer with the user's own over it, and places that reports of the workspace name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from sqlalchemy import Connection, or_, select

from rasid.arabic.letters import fold
from rasid.archive.readers import DISTRICT
from rasid.archive.search.keys import joined
from rasid.archive.tables import event_places, search_names
from rasid.desk.areas.review.actors import aliases
from rasid.desk.areas.review.names import NameIndex, TwoNames
from rasid.desk.fields import is_fine
from rasid.desk.redaction import Redactions
from rasid.gazetteer.overlay import with_gazetteer
from rasid.knowledge.lexicon import Lexicon, Place
from rasid.knowledge.store import load_lexicon

_MOST_NAMES = 400


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """A place. `key`: what it has in all reports; `precision`: UCDP's where_prec; `own`: of the user's gazetteer; `known`: a gazetteer has it."""

    key: str
    name: TwoNames
    geonames: int | None
    lat: float | None
    lon: float | None
    country: str | None
    admin1: str | None
    feature: str | None
    precision: int
    own: bool = False
    known: bool = True


def find_places(
    connection: Connection,
    query: str,
    limit: int,
    *,
    gazetteer: str | None,
    country: str | None = None,
    redacts: bool = False,
    among: Callable[[str], bool] | None = None,
) -> list[PlaceChoice]:
    """Places with these words in a name, those of `country` first: of the gazetteers, then others of the workspace. `among`: those whose keys it
    takes alone, which for readers must leave out what they are not shown; without it readers get those of the gazetteers."""
    lexicon, index = _index(*_state(gazetteer))
    rows = index.find(query, limit * 4 if among is None else len(lexicon.places))
    found: dict[str, PlaceChoice] = {}
    for number in rows:
        place = lexicon.places[number]
        if among is None or among(key_of(place)):
            found.setdefault(key_of(place), _choice(place, own=lexicon.imported(number)))
    chosen = list(found.values())
    if len(chosen) < limit and (among is not None or not redacts):
        chosen += [one for one in _of_workspace(connection, query, limit, among) if one.key not in found]
    if country is not None:
        chosen.sort(key=lambda one: one.country != country)
    hidden = Redactions(connection, redacts)
    return [_shown(hidden, one) for one in chosen[:limit]]


def _shown(hidden: Redactions, one: PlaceChoice) -> PlaceChoice:
    if hidden.shows("points") or not is_fine(one.lat, one.feature):
        return one
    lat, lon = hidden.point(one.lat, one.lon, one.feature)
    return replace(one, lat=lat, lon=lon, precision=max(one.precision, DISTRICT))


def key_of(place: Place) -> str:
    """The key of a place of the gazetteer, as `event_places.place` has it."""
    return f"geonames:{place.geonames}" if place.geonames is not None else place.rule


def _choice(place: Place, *, own: bool) -> PlaceChoice:
    return PlaceChoice(
        key_of(place), TwoNames(place.ar, place.en), place.geonames, place.lat, place.lon, place.country or None, place.admin1 or None,
        place.feature, place.precision, own,
    )  # fmt: skip


def _of_workspace(
    connection: Connection, query: str, limit: int, among: Callable[[str], bool] | None
) -> list[PlaceChoice]:
    name, folded = joined(query), " ".join(fold(query).split())
    if not name or not folded:
        return []
    column = search_names.c.name
    fits = [
        column == name,
        column.startswith(f"{name} ", autoescape=True),
        column.endswith(f" {name}", autoescape=True),
    ]
    keys = connection.execute(
        select(search_names.c.key).where(search_names.c.kind == "place", or_(*fits)).distinct().limit(_MOST_NAMES)
    ).scalars().all()  # fmt: skip
    found = []
    for key in sorted(filter(among, keys) if among else keys, key=lambda key: (len(key), key))[:limit]:
        row = connection.execute(select(event_places).where(event_places.c.place == key).limit(1)).first()
        if row is not None:
            found.append(
                PlaceChoice(
                    key, TwoNames(row.name_ar, row.name_en), row.geonames, row.lat, row.lon, row.country, row.admin1, row.feature,
                    row.precision, known=False,
                )
            )  # fmt: skip
    return found


def _state(gazetteer: str | None) -> tuple[str | None, int]:
    """The file of the user's gazetteer and when it was changed, so that an import shows without a new start."""
    try:
        return gazetteer, Path(gazetteer).stat().st_mtime_ns if gazetteer else 0
    except OSError:
        return None, 0


@lru_cache(maxsize=2)
def _index(gazetteer: str | None, changed: int) -> tuple[Lexicon, NameIndex]:
    lexicon = load_lexicon()
    if gazetteer is not None:
        lexicon = with_gazetteer(lexicon, Path(gazetteer))
    names = [(name, n) for n, place in enumerate(lexicon.places) for name in (place.ar, place.en)]
    names += aliases(lexicon, "place")
    return lexicon, NameIndex(names, {n: place.population for n, place in enumerate(lexicon.places)})
