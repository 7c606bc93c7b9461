"""What an admin of the desk keeps from readers besides private persons and homes, as far as the search must know it.

The desk says in the settings of the workspace whether bylines are shown, and of which sorts of places points are shown as they are
(`rasid.desk.sensitivity`); other points are on a coarse grid, so that several questions tell no more than one.
"""

from __future__ import annotations

import json
from collections.abc import Collection

from sqlalchemy import Connection, select

from rasid.archive.tables import settings

POINTS_KEPT = "points-kept"
"""Under which the settings keep the sorts of places (town, river …) whose points readers see; not there while they see all."""
BYLINES_HIDDEN = "bylines-hidden"
"""Under which the settings say that readers see no bylines; not there while they do"""
DISTRICT = 3
"""UCDP's where_prec of a coarse point: somewhere in the district around it"""
OFF_KM = 8.0
"""How far a coarse point lies from the exact one at most"""
_DIGITS = 1
"""Of a degree: about ten kilometres"""


def coarse(lat: float, lon: float) -> tuple[float, float]:
    """The point of the grid that is nearest."""
    return round(lat, _DIGITS), round(lon, _DIGITS)


def coarse_unless(kept: Collection[str] | None, lat: float, lon: float, feature: str | None) -> tuple[float, float]:
    """The point of a place as it is shown: as it is where it is of a sort that is kept."""
    return (lat, lon) if kept is None or feature in kept else coarse(lat, lon)


def kept_for_readers(connection: Connection) -> frozenset[str] | None:
    """The sorts of places whose points readers see as they are; None: all of them."""
    value = _setting(connection, POINTS_KEPT)
    return None if value is None else frozenset(json.loads(value))


def bylines_hidden(connection: Connection) -> bool:
    """Whether readers see no bylines."""
    return _setting(connection, BYLINES_HIDDEN) is not None


def _setting(connection: Connection, key: str) -> str | None:
    value: str | None = connection.execute(select(settings.c.value).where(settings.c.key == key)).scalar()
    return value
