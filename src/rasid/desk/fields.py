"""Records without the fields that somebody does not see."""

from __future__ import annotations

import re
from collections.abc import Collection

import msgspec

from rasid.archive.readers import DISTRICT, coarse_unless
from rasid.desk.sensitivity import fields
from rasid.export.redact import without_byline
from rasid.record import PlaceEntity, Record

_DISTANCE = re.compile(r"\b(\d+) km\b")


def without_fields(record: Record, hidden: Collection[str]) -> Record:
    """A record without these fields (ids of `data/sensitivity.yaml`). A byline that is not shown is left out of the text, too."""
    if "byline" in hidden:
        record = without_byline(record)
    document = record.document
    changed = {
        **({"url": None} if "url" in hidden else {}),
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
    if lat is None or lon is None:
        return lat, lon
    return coarse_unless(fields()["points"].keeps, lat, lon, feature)


def is_fine(lat: float | None, feature: str | None) -> bool:
    """Whether a place has a point that is finer than a town."""
    return lat is not None and feature not in fields()["points"].keeps


def without_distances(words: str) -> str:
    """Words with their distances to the nearest ten kilometres: from several of them a point could be worked out."""
    return _DISTANCE.sub(lambda found: f"{round(int(found.group(1)), -1)} km", words)


def _coarse(place: PlaceEntity) -> PlaceEntity:
    if not is_fine(place.lat, place.feature):
        return place
    lat, lon = blurred(place.lat, place.lon, place.feature)
    # What is drawn and exported is the district around the point of the grid; the number of a gazetteer would lead to the exact one.
    return msgspec.structs.replace(place, lat=lat, lon=lon, precision=max(place.precision, DISTRICT), geonames=None)
