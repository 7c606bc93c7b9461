"""Statements as flat rows: the table that CSV and Parquet share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from rasid.export.cells import Value
from rasid.export.view import View, country_name, whole
from rasid.record import Event, Statement

Kind = Literal["text", "whole", "number"]
COLUMNS: dict[str, Kind] = {
    "document": "text", "report": "whole", "source_id": "text", "source": "text", "outlet": "text", "url": "text", "title": "text",
    "published": "text", "statement": "text", "event": "text", "type": "text", "modes": "text", "contexts": "text",
    "acled_event_type": "text", "acled_sub_event_type": "text", "trigger": "text", "trigger_start": "whole", "trigger_end": "whole",
    "happening": "text", "actors": "text", "actor_codes": "text", "recipients": "text", "recipient_codes": "text", "places": "text",
    "country": "text", "country_code": "text", "admin1": "text", "lat": "number", "lon": "number", "where_prec": "whole",
    "from_place": "text", "to_place": "text", "date_from": "text", "date_to": "text", "date_precision": "text",
    "killed_low": "number", "killed_best": "number", "killed_high": "number", "wounded_low": "number", "wounded_best": "number",
    "wounded_high": "number", "instrument": "text", "holders": "text", "holder_kinds": "text", "attribution": "text", "cue": "text",
    "status": "text", "certainty": "text", "factuality": "text", "content": "text", "content_start": "whole", "content_end": "whole",
    "confidence": "number", "news": "number", "event_rule": "text", "statement_rule": "text",
    "review": "text",
}  # fmt: skip
"""What a row holds. Offsets are code points of the text of the report (as exported: with placeholders, unless names were asked for)."""


def rows(view: View) -> Iterator[dict[str, Value]]:
    """A row for every statement: those about events in the order of the events, then assessments that are about none."""
    for event in view.item.events:
        stated = view.stated(event)
        for statement in stated:
            yield {**_report(view), **_event(view, event), **_statement(view, statement)}
    for statement in view.statements.get(None, []):
        yield {**_report(view), **_statement(view, statement)}


def _report(view: View) -> dict[str, Value]:
    document = view.record.document
    return {
        "document": document.id, "report": view.item.info.report, "source_id": document.source_id, "source": view.item.info.source,
        "outlet": document.outlet, "url": document.url, "title": view.title, "published": document.published,
    }  # fmt: skip


def _event(view: View, event: Event) -> dict[str, Value]:
    places = view.places(event.places)
    first = places[0] if places else None
    time = view.time(event)
    row: dict[str, Value] = {
        "event": event.id, "type": event.type, "modes": "; ".join(event.modes), "contexts": "; ".join(event.contexts),
        "acled_event_type": event.acled.event_type if event.acled else None,
        "acled_sub_event_type": event.acled.sub_event_type if event.acled else None,
        "trigger": event.trigger.text, "trigger_start": event.trigger.start, "trigger_end": event.trigger.end,
        "happening": event.happening, "actors": view.names(event.actors), "actor_codes": view.codes(event.actors),
        "recipients": view.names(event.recipients), "recipient_codes": view.codes(event.recipients),
        "places": view.names(event.places),
        "country": country_name(first.entity.country, view.lang) if first else None,
        "country_code": first.entity.country if first else None, "admin1": first.entity.admin1 if first else None,
        "lat": first.entity.lat if first else None, "lon": first.entity.lon if first else None,
        "where_prec": first.entity.precision if first else None,
        "from_place": view.names([event.from_place] if event.from_place else []),
        "to_place": view.names([event.to_place] if event.to_place else []),
        "date_from": time.from_ if time else None, "date_to": time.to if time else None,
        "date_precision": time.precision if time else None, "instrument": event.instrument.text if event.instrument else None,
        "confidence": event.confidence, "news": event.news, "event_rule": event.rule,
        "review": view.item.decided.get(event.id),
    }  # fmt: skip
    for kind in ("killed", "wounded"):
        number = view.numbers(event, kind)
        if number is not None:
            row |= {
                f"{kind}_low": whole(number.low),
                f"{kind}_best": whole(number.best),
                f"{kind}_high": whole(number.high),
            }
    return row


def _statement(view: View, statement: Statement) -> dict[str, Value]:
    return {
        "statement": statement.id, "holders": " > ".join(view.holders(statement)),
        "holder_kinds": " > ".join(holder.kind for holder in statement.holders), "attribution": statement.attribution,
        "cue": statement.cue.text if statement.cue else None, "status": statement.status, "certainty": statement.certainty,
        "factuality": statement.factuality, "content": statement.content.text, "content_start": statement.content.start,
        "content_end": statement.content.end, "statement_rule": statement.rule,
    }  # fmt: skip
