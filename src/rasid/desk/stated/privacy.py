"""Who and what of the columns readers are not shown: by the numbers of actors, holders and places."""

from __future__ import annotations

from typing import NamedTuple
from weakref import WeakKeyDictionary

import numpy as np
from sqlalchemy import Connection, select

from rasid.archive.desk_tables import private_keys
from rasid.archive.privacy import is_complete
from rasid.archive.private_rows import ACTOR, PLACE
from rasid.desk.stated.columns import Actor, Columns, Mask

_PRINTED = "name:"


class Private(NamedTuple):
    """True for numbers of those who are private persons in any report, and of somebody's home."""

    actors: Mask
    holders: Mask
    places: Mask


_kept: WeakKeyDictionary[Columns, Private] = WeakKeyDictionary()


def private_of(columns: Columns, connection: Connection) -> Private:
    """What readers are not shown. A name is kept back everywhere when it is private in one report; where not all reports have been looked
    through yet, every name that no list knows is."""
    found = _kept.get(columns)
    if found is not None:
        return found
    complete = is_complete(connection)
    rows = connection.execute(select(private_keys.c.kind, private_keys.c.key).distinct()).all()
    own = {(row.kind, row.key) for row in rows} | (columns.over.private if columns.over is not None else frozenset())

    def hidden(listed: list[Actor]) -> Mask:
        return np.array([not one.known and ((ACTOR, one.key) in own or (not complete and one.key.startswith(_PRINTED))) for one in listed], np.bool_)  # fmt: skip

    places = columns.names.places
    private = Private(
        hidden(columns.names.actors),
        hidden(columns.names.holders),
        np.array([place.home or (_unlisted(place.key) and (PLACE, place.key) in own) for place in places], np.bool_),
    )
    if complete:
        _kept[columns] = private
    return private


def _unlisted(key: str) -> bool:
    """Whether no list has the place: a town that is also a family name is hidden where it is that name, not everywhere."""
    return not key.startswith(("geonames:", "places/"))
