"""The columns as somebody sees them: with what people decided, as far as they may know it; for readers of a desk that keeps exact points from them
with the district around each finer place."""

from __future__ import annotations

from dataclasses import replace
from weakref import WeakKeyDictionary

import numpy as np
from sqlalchemy import Connection

from rasid.archive.readers import DISTRICT
from rasid.desk.context import Desk
from rasid.desk.fields import blurred, is_fine
from rasid.desk.roles import Role
from rasid.desk.sensitivity import kept_back
from rasid.desk.stated.choice import Choice
from rasid.desk.stated.columns import Columns, Place
from rasid.desk.stated.decisions import with_decisions
from rasid.desk.stated.kept import columns_of

_POINTS = "points"


def columns_seen(desk: Desk, connection: Connection, choice: Choice | None = None) -> Columns:
    """The columns for who asks: everything that is shown, counted and chosen by comes from these. Within a transaction that only reads they are looked
    up once."""
    as_coded = choice is not None and choice.rejected == "coded"
    known = _within.setdefault(connection, {})
    key = (desk.who, desk.redacts, as_coded)
    if key not in known:
        known[key] = _seen(desk, connection, as_coded=as_coded)
    return known[key]


_within: WeakKeyDictionary[Connection, dict[tuple[str, bool, bool], Columns]] = WeakKeyDictionary()


def _seen(desk: Desk, connection: Connection, *, as_coded: bool) -> Columns:
    columns = columns_of(desk.workspace, connection)
    if not as_coded:
        columns = with_decisions(columns, connection, desk.who)
    if desk.redacts and _POINTS in kept_back(connection, Role.READER):
        return _without_points(columns)
    return columns


_coarse: WeakKeyDictionary[Columns, Columns] = WeakKeyDictionary()


def _without_points(columns: Columns) -> Columns:
    found = _coarse.get(columns)
    if found is None:
        places = [_district(place) for place in columns.names.places[: len(columns.lat)]]
        found = _coarse[columns] = replace(
            columns, names=replace(columns.names, places=places),
            precision=np.array([place.precision for place in places], np.int8),
            lat=np.array([np.nan if place.lat is None else place.lat for place in places], np.float64),
            lon=np.array([np.nan if place.lon is None else place.lon for place in places], np.float64),
        )  # fmt: skip
    return found


def _district(place: Place) -> Place:
    if not is_fine(place.lat, place.feature):
        return place
    lat, lon = blurred(place.lat, place.lon, place.feature)
    return place._replace(lat=lat, lon=lon, precision=max(place.precision, DISTRICT))
