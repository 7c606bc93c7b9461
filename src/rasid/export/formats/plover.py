"""PLOVER JSON: the form of the records that the Open Event Data Alliance published with PLOVER (2016), with the types and modes of 2023.

Only fields with a value are written. What PLOVER's form has no room for stands under `rasid`.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from rasid.export.facts import country_and_sector
from rasid.export.run import Write, encode
from rasid.export.view import Party, View
from rasid.record import Event, Statement
from rasid.record.vocabulary import EXTENSION_MODES

_AUXILIARY = {
    "predicted": "future", "intended": "future", "hypothetical": "hypothetical", "demanded": "hypothetical", "negated": "negation",
}  # fmt: skip
_NO_COUNTRY = "---"
"""How PLOVER's records write an actor of no known country."""


class Writer:
    """A JSON array of events."""

    def __init__(self, write: Write, lang: str) -> None:
        self._write = write
        self.counts: Counter[str] = Counter(events_written=0)
        write(b"[")

    def add(self, view: View) -> None:
        for event in view.item.events:
            self._write((b",\n" if self.counts["events_written"] else b"\n") + encode(plover(view, event)))
            self.counts["events_written"] += 1

    def close(self) -> None:
        self._write(b"\n]\n")


def plover(view: View, event: Event) -> dict[str, Any]:
    """An event in PLOVER's form."""
    document, time = view.record.document, view.time(event)
    sentence = next((s for s in view.record.sentences if s.start <= event.trigger.start < s.end), None)
    modes = [mode for mode in event.modes if mode not in EXTENSION_MODES]
    place = next(iter(view.places(event.places)), None)
    made: dict[str, Any] = {
        "id": f"RASID-{document.id.removeprefix('sha256:')[:16]}-{event.id}",
        "date": time.from_ if time is not None else None,
        "source": [_actor(party) for party in view.parties(event.actors)],
        "target": [_actor(party) for party in view.parties(event.recipients)],
        "event": event.type,
        "eventText": event.trigger.text,
        "mode": ",".join(modes),
        "context": ",".join(event.contexts),
        "eventLoc": _location(view, place) if place is not None else None,
        "text": document.text[sentence.start : sentence.end] if sentence is not None else None,
        "language": document.language,
        "publication": view.source,
        "coder": "Rasid",
        "version": view.record.coder.version,
        "rasid": {
            "document": document.id, "url": document.url, "published": document.published,
            "date_to": time.to if time is not None else None, "date_precision": time.precision if time is not None else None,
            "extension_modes": [mode for mode in event.modes if mode in EXTENSION_MODES] or None,
            "statements": [_statement(view, event, statement) for statement in view.stated(event)],
            "confidence": event.confidence, "rule": event.rule, "review": view.item.decided.get(event.id),
        },
    }  # fmt: skip
    made["rasid"] = {name: value for name, value in made["rasid"].items() if value is not None}
    return {name: value for name, value in made.items() if value not in (None, "", [])}


def _actor(party: Party) -> dict[str, Any]:
    country, sector = country_and_sector(party.code)
    made = {"actorText": party.mention.text, "code": country or _NO_COUNTRY, "sector": sector, "name": party.name}
    return {name: value for name, value in made.items() if value}


def _location(view: View, place: Any) -> dict[str, Any]:
    entity = place.entity
    made = {
        "locText": place.mention.text, "name": view.name(entity), "country": entity.country, "admin1": entity.admin1,
        "latitude": entity.lat, "longitude": entity.lon, "where_prec": entity.precision,
    }  # fmt: skip
    return {name: value for name, value in made.items() if value is not None}


def _statement(view: View, event: Event, statement: Statement) -> dict[str, Any]:
    time = view.time(event)
    published = view.record.document.published
    auxiliary = _AUXILIARY.get(statement.status)
    if (
        auxiliary is None
        and published
        and time is not None
        and time.to is not None
        and _a_year_before(time.to, published)
    ):
        auxiliary = "historical"
    made = {
        "holders": view.holders(statement), "attribution": statement.attribution, "status": statement.status,
        "certainty": statement.certainty, "auxiliary": auxiliary,
    }  # fmt: skip
    return {name: value for name, value in made.items() if value is not None}


def _a_year_before(day: str, published: str) -> bool:
    return f"{int(day[:4]) + 1:04}{day[4:]}" < published[:10] if day[:4].isdecimal() else False
