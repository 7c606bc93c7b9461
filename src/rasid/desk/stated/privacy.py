"""Who and what of the columns readers are not shown: by the numbers of actors, holders and places."""

from __future__ import annotations

from typing import NamedTuple
from weakref import WeakKeyDictionary

import numpy as np
from sqlalchemy import Connection

from rasid.desk.redaction import Redactions
from rasid.desk.stated.columns import Actor, Columns, Mask


class Private(NamedTuple):
    """True for numbers of private persons and of somebody's home."""

    actors: Mask
    holders: Mask
    places: Mask


_kept: WeakKeyDictionary[Columns, Private] = WeakKeyDictionary()


def private_of(columns: Columns, connection: Connection) -> Private:
    """What readers are not shown; kept as long as the columns are."""
    found = _kept.get(columns)
    if found is None:
        hidden = Redactions(connection, True)
        found = _kept[columns] = Private(
            np.array([_is_private(hidden, one) for one in columns.names.actors], np.bool_),
            np.array([_is_private(hidden, one) for one in columns.names.holders], np.bool_),
            np.array([place.home for place in columns.names.places], np.bool_),
        )
    return found


def _is_private(hidden: Redactions, one: Actor) -> bool:
    shown = hidden.name(one.ar, one.en, known=one.known)
    return (shown.ar, shown.en) != (one.ar, one.en)
