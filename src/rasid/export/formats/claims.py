"""Statements as schema.org Claims, and what people decided of them as ClaimReviews (JSON-LD).

Rasid rates nothing: a ClaimReview is there only where somebody gave a verdict in the workspace.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from rasid.export.items import Review
from rasid.export.run import Write, encode
from rasid.export.view import View
from rasid.record import Statement

CONTEXT = "https://schema.org"
_KINDS = {"named": "Person", "group": "Organization"}


class Writer:
    """One `@graph`."""

    def __init__(self, write: Write, lang: str) -> None:
        self._write = write
        self.counts: Counter[str] = Counter(claims=0, reviews=0)
        write(b'{"@context":' + encode(CONTEXT) + b',"@graph":[')

    def add(self, view: View) -> None:
        for statement in view.record.statements:
            if statement.event is not None and statement.event not in view.item.chosen:
                continue
            made = claim(view, statement)
            self._put(made)
            self.counts["claims"] += 1
            review = view.item.reviews.get(statement.id)
            if review is not None:
                self._put(claim_review(view, statement, made, review))
                self.counts["reviews"] += 1

    def _put(self, node: dict[str, Any]) -> None:
        first = not self.counts["claims"] and not self.counts["reviews"]
        self._write((b"\n" if first else b",\n") + encode(node))

    def close(self) -> None:
        self._write(b"\n]}\n")


def claim(view: View, statement: Statement) -> dict[str, Any]:
    """A statement as a Claim: its words, who makes it, where it appeared."""
    event = next((e for e in view.record.events if e.id == statement.event), None)
    time = view.time(event) if event is not None else None
    made: dict[str, Any] = {
        "@type": "Claim",
        "@id": _id(view, statement),
        "text": statement.content.text,
        "inLanguage": view.record.document.language,
        "author": _author(view, statement),
        "appearance": _appearance(view),
        "about": _about(view, event, time) if event is not None else None,
        "additionalProperty": [
            {"@type": "PropertyValue", "propertyID": f"rasid:{name}", "value": value}
            for name, value in (
                ("status", statement.status), ("attribution", statement.attribution), ("certainty", statement.certainty),
                ("factuality", statement.factuality), ("holders", " > ".join(view.holders(statement))),
            )
        ],
    }  # fmt: skip
    return {name: value for name, value in made.items() if value is not None}


def claim_review(view: View, statement: Statement, made: dict[str, Any], review: Review) -> dict[str, Any]:
    """A verdict of people on a claim."""
    return {
        "@type": "ClaimReview",
        "@id": _id(view, statement) + "/review",
        "claimReviewed": statement.content.text,
        "itemReviewed": {"@id": made["@id"], "@type": "Claim"},
        "author": {"@type": "Person", "name": review.who},
        "datePublished": review.at[:10],
        "reviewBody": review.reason,
        "reviewRating": {"@type": "Rating", "alternateName": review.verdict},
    }


def _id(view: View, statement: Statement) -> str:
    return f"urn:rasid:{view.document}:{statement.id}"


def _author(view: View, statement: Statement) -> dict[str, Any] | None:
    """The innermost holder; for the author's own words whoever signed the report, else nobody."""
    holder = statement.holders[-1] if statement.holders else None
    if holder is None or holder.kind == "author":
        byline = view.record.document.byline
        return {"@type": "Person", "name": byline.text} if byline is not None else None
    entity = view.entities.get(holder.entity or "")
    wikidata = getattr(entity, "wikidata", None)
    made = {
        "@type": _KINDS.get(holder.kind, "Thing"), "name": view.name(entity) if entity is not None else holder.text or holder.kind,
        "description": f"{holder.kind} holder" if holder.kind not in _KINDS else None,
        "sameAs": f"https://www.wikidata.org/entity/{wikidata}" if wikidata else None,
    }  # fmt: skip
    return {name: value for name, value in made.items() if value is not None}


def _appearance(view: View) -> dict[str, Any]:
    document = view.record.document
    made = {
        "@type": "NewsArticle", "@id": f"urn:rasid:{document.id}", "url": document.url, "headline": view.title,
        "datePublished": document.published, "inLanguage": document.language,
        "publisher": {"@type": "Organization", "name": view.source} if view.source else None,
    }  # fmt: skip
    return {name: value for name, value in made.items() if value is not None}


def _about(view: View, event: Any, time: Any) -> dict[str, Any]:
    place = next(iter(view.places(event.places)), None)
    location: dict[str, Any] | None = None
    if place is not None:
        location = {"@type": "Place", "name": view.name(place.entity)}
        if place.point is not None:
            location["geo"] = {"@type": "GeoCoordinates", "latitude": place.point[1], "longitude": place.point[0]}
    made = {
        "@type": "Event", "@id": f"urn:rasid:{view.document}:{event.id}", "name": event.trigger.text, "additionalType": event.type,
        "startDate": time.from_ if time is not None else None, "endDate": time.to if time is not None else None,
        "location": location,
        "performer": [{"@type": "Thing", "name": party.name} for party in view.parties(event.actors)] or None,
    }  # fmt: skip
    return {name: value for name, value in made.items() if value is not None}
