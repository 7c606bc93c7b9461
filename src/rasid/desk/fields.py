"""Records without the fields that somebody does not see."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from rasid.desk.sensitivity import fields
from rasid.record import PlaceEntity, Record

_DIGITS = 1
"""Of a degree: about ten kilometres"""


def without_fields(record: Record, hidden: Collection[str]) -> Record:
    """A record without these fields (ids of `data/sensitivity.yaml`). A byline that is not shown stays in the text, of which it is a part."""
    document = record.document
    changed = {
        **({"url": None} if "url" in hidden else {}),
        **({"byline": None} if "byline" in hidden else {}),
        **({"source_path": None} if "capture_location" in hidden else {}),
    }
    if changed:
        record = msgspec.structs.replace(record, document=msgspec.structs.replace(document, **changed))
    if "points" in hidden:
        entities = [_coarse(entity) if isinstance(entity, PlaceEntity) else entity for entity in record.entities]
        record = msgspec.structs.replace(record, entities=entities)
    return record


def blurred(lat: float | None, lon: float | None, feature: str | None) -> tuple[float | None, float | None]:
    """A point that is finer than a town, to a tenth of a degree; others as they are."""
    if lat is None or lon is None or feature in fields()["points"].keeps:
        return lat, lon
    return round(lat, _DIGITS), round(lon, _DIGITS)


def _coarse(place: PlaceEntity) -> PlaceEntity:
    lat, lon = blurred(place.lat, place.lon, place.feature)
    return place if lat == place.lat and lon == place.lon else msgspec.structs.replace(place, lat=lat, lon=lon)
