"""Spans as W3C Web Annotations (JSON-LD): events, actors, places, times, quantities, statements, naming.

Positions of a `TextPositionSelector` are Unicode code points, as the recommendation asks for. Programs that count UTF-16 code units (browsers)
find theirs under `rasid:utf16Start` and `rasid:utf16End`; the two differ behind the first character outside the Basic Multilingual Plane.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from rasid.export.run import Write, encode
from rasid.export.view import View

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"rasid": "urn:rasid:vocabulary#"}]
_AROUND = 32
"""Characters of prefix and suffix of a quotation."""


class Writer:
    """An annotation page: the texts (`rasid:texts`) after the annotations (`items`) that point into them."""

    def __init__(self, write: Write, lang: str) -> None:
        self._write = write
        self._texts: list[dict[str, Any]] = []
        self.counts: Counter[str] = Counter(annotations=0)
        head = encode({"@context": CONTEXT, "id": "urn:rasid:annotations", "type": "AnnotationPage"})
        write(head[:-1] + b',"items":[')

    def add(self, view: View) -> None:
        text, document = view.record.document.text, view.record.document
        source = "urn:rasid:text:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        self._texts.append(
            {name: value for name, value in {
                "id": source, "rasid:document": document.id, "rasid:url": document.url, "language": document.language, "value": text,
            }.items() if value is not None}
        )  # fmt: skip
        units = [0, *accumulate(2 if ord(char) > 0xFFFF else 1 for char in text)]
        for name, start, end, bodies in spans(view):
            if start >= end:
                continue
            made = {
                "id": f"urn:rasid:{document.id}:{name}",
                "type": "Annotation",
                "motivation": "classifying",
                "body": bodies,
                "target": {
                    "source": source,
                    "selector": [
                        {
                            "type": "TextPositionSelector", "start": start, "end": end,
                            "rasid:utf16Start": units[start], "rasid:utf16End": units[end],
                        },
                        {
                            "type": "TextQuoteSelector", "exact": text[start:end],
                            "prefix": text[max(0, start - _AROUND) : start], "suffix": text[end : end + _AROUND],
                        },
                    ],
                },
            }  # fmt: skip
            self._write((b",\n" if self.counts["annotations"] else b"\n") + encode(made))
            self.counts["annotations"] += 1

    def close(self) -> None:
        self._write(b'\n],"rasid:texts":[')
        for number, text in enumerate(self._texts):
            self._write((b",\n" if number else b"\n") + encode(text))
        self._write(b"\n]}\n")


def spans(view: View) -> Iterator[tuple[str, int, int, list[dict[str, Any]]]]:
    """(name, start, end, bodies) of everything that is annotated."""
    record = view.record
    for event in view.item.events:
        yield event.id, event.trigger.start, event.trigger.end, [
            _body("event", event.type), *(_body("mode", mode) for mode in event.modes), _body("rule", event.rule),
            *(_reference(role, record.document.id, i) for role, ids in (
                ("actor", event.actors), ("recipient", event.recipients), ("place", event.places),
                ("time", [event.time] if event.time else []), ("quantity", event.quantities),
            ) for i in ids),
        ]  # fmt: skip
    for mention in record.mentions:
        entity = view.entities.get(mention.entity)
        bodies = [_body(mention.kind, view.name(entity) if entity is not None else mention.text)]
        wikidata, geonames = getattr(entity, "wikidata", None), getattr(entity, "geonames", None)
        if wikidata:
            bodies.append(_identifies(f"http://www.wikidata.org/entity/{wikidata}"))
        if geonames:
            bodies.append(_identifies(f"https://sws.geonames.org/{geonames}/"))
        yield mention.id, mention.start, mention.end, bodies
    for time in record.times:
        value = f"{time.from_ or '..'}/{time.to or '..'}"
        yield time.id, time.start, time.end, [_body("time", value), _body("precision", time.precision)]
    for number in record.quantities:
        amount = ";".join(
            f"{name}={value:g}"
            for name, value in (("low", number.low), ("best", number.best), ("high", number.high))
            if value is not None
        )
        yield number.id, number.start, number.end, [_body("quantity", number.kind), _body("amount", amount)]
    for statement in record.statements:
        if statement.event is not None and statement.event not in view.item.chosen:
            continue
        bodies = [
            _body("statement", statement.status), _body("attribution", statement.attribution), _body("certainty", statement.certainty),
            _body("holders", " > ".join(view.holders(statement))),
        ]  # fmt: skip
        if statement.event is not None:
            bodies.append(_reference("event", record.document.id, statement.event))
        yield statement.id, statement.content.start, statement.content.end, bodies
    for naming in record.naming:
        neutral = naming.neutral.ar if view.lang == "ar" else naming.neutral.en
        yield naming.id, naming.start, naming.end, [_body("naming", naming.kind), _body("neutral", neutral)]


def _body(kind: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": "classifying", "rasid:kind": kind, "value": value}


def _reference(role: str, document: str, name: str) -> dict[str, Any]:
    return {
        "type": "SpecificResource",
        "purpose": "linking",
        "rasid:kind": role,
        "source": f"urn:rasid:{document}:{name}",
    }


def _identifies(address: str) -> dict[str, Any]:
    return {"type": "SpecificResource", "purpose": "identifying", "source": address}
