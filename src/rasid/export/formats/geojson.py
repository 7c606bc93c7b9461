"""Events as GeoJSON features (RFC 7946)."""

from __future__ import annotations

from collections import Counter
from typing import Any

from rasid.export.run import Write, encode
from rasid.export.view import View, country_name, whole
from rasid.record import Event


class Writer:
    """One feature an event: a point where its place has coordinates, several points where it has several places, else no geometry."""

    def __init__(self, write: Write, lang: str) -> None:
        self._write = write
        self.counts: Counter[str] = Counter(features=0, without_geometry=0)
        write(b'{"type":"FeatureCollection","features":[')

    def add(self, view: View) -> None:
        for event in view.item.events:
            made = feature(view, event)
            self._write((b",\n" if self.counts["features"] else b"\n") + encode(made))
            self.counts["features"] += 1
            self.counts["without_geometry"] += made["geometry"] is None

    def close(self) -> None:
        self._write(b"\n]}\n")


def feature(view: View, event: Event) -> dict[str, Any]:
    """An event as a feature."""
    places = view.places(event.places)
    points = [point for place in places if (point := place.point) is not None]
    geometry: dict[str, Any] | None = None
    if len(points) == 1:
        geometry = {"type": "Point", "coordinates": list(points[0])}
    elif points:
        geometry = {"type": "MultiPoint", "coordinates": [list(point) for point in points]}
    time = view.time(event)
    killed = view.numbers(event, "killed")
    document = view.record.document
    return {
        "type": "Feature",
        "id": f"{document.id}#{event.id}",
        "geometry": geometry,
        "properties": {
            "document": document.id, "event": event.id, "type": event.type, "modes": event.modes,
            "acled": event.acled.sub_event_type if event.acled else None, "trigger": event.trigger.text,
            "actors": [party.name for party in view.parties(event.actors)],
            "recipients": [party.name for party in view.parties(event.recipients)],
            "places": [
                {
                    "name": view.name(place.entity), "words": place.mention.text, "geonames": place.entity.geonames,
                    "feature": place.entity.feature, "admin1": place.entity.admin1, "country": place.entity.country,
                    "country_name": country_name(place.entity.country, view.lang), "where_prec": place.entity.precision,
                }
                for place in places
            ],
            "where_prec": max((place.entity.precision for place in places), default=None),
            "date_from": time.from_ if time else None, "date_to": time.to if time else None,
            "date_precision": time.precision if time else None,
            "killed": {"low": whole(killed.low), "best": whole(killed.best), "high": whole(killed.high)} if killed else None,
            "statements": [
                {
                    "holders": view.holders(statement), "attribution": statement.attribution, "status": statement.status,
                    "certainty": statement.certainty,
                }
                for statement in view.stated(event)
            ],
            "source": view.source, "published": document.published, "url": document.url, "confidence": event.confidence,
            "review": view.item.decided.get(event.id),
        },
    }  # fmt: skip
