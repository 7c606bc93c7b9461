"""Points as readers are shown them where exact ones are kept from them: on a coarse grid, so that several questions tell no more than one.

The desk says in the settings of the workspace of which sorts of places points are shown as they are (`rasid.desk.sensitivity`).
"""

from __future__ import annotations

import json
from collections.abc import Collection

from sqlalchemy import Connection, select

from rasid.archive.tables import settings

KEY = "points-kept"
"""Under which the settings keep the sorts of places (town, river …) whose points readers see; not there while they see all."""
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
    value = connection.execute(select(settings.c.value).where(settings.c.key == KEY)).scalar()
    return None if value is None else frozenset(json.loads(value))
