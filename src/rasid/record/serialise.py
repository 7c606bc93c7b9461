"""Records to and from JSON, and the JSON Schema of `rasid/1`."""

from __future__ import annotations

from typing import Any

import msgspec

from rasid.errors import RecordError
from rasid.record.model import Record
from rasid.record.vocabulary import ACLED, CONTEXTS, EXTENSION_MODES, MODES

_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Record)


def to_json(record: Record, *, indent: int | None = None) -> str:
    """The record as JSON text: UTF-8 without escapes, one line unless `indent` is given; the same record, the same bytes."""
    data = _ENCODER.encode(record)
    if indent is not None:
        data = msgspec.json.format(data, indent=indent)
    return data.decode("utf-8")


def from_json(text: str | bytes, *, where: str | None = None) -> Record:
    """The record that `text` holds. Raises `RecordError` naming the field that is wrong."""
    try:
        return _DECODER.decode(text)
    except msgspec.ValidationError as error:
        raise RecordError(
            str(error), where=where, expected="a record of the format rasid/1 (see `rasid schema`)"
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise RecordError(
            f"not JSON: {error}", where=where, expected="one record as `rasid code --format json` writes it"
        ) from error


def check_spans(record: Record) -> list[str]:
    """The places of the record where `text` is not the text of the document; empty for a sound record."""
    text = record.document.text
    faults: list[str] = []

    def check(path: str, value: object) -> None:
        if isinstance(value, list):
            for index, item in enumerate(value):
                check(f"{path}[{index}]", item)
        elif isinstance(value, msgspec.Struct):
            start, end, own = getattr(value, "start", None), getattr(value, "end", None), getattr(value, "text", None)
            if isinstance(start, int) and isinstance(end, int) and isinstance(own, str) and text[start:end] != own:
                faults.append(f"{path}: {own!r} is not at {start}-{end}")
            for field in value.__struct_fields__:
                check(f"{path}.{field}", getattr(value, field))

    for field in record.__struct_fields__:
        check(field, getattr(record, field))
    return faults


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a record."""
    (schema,), components = msgspec.json.schema_components([Record], ref_template="#/$defs/{name}")
    event = components["Event"]["properties"]
    all_modes = sorted({mode for modes in MODES.values() for mode in modes})
    event["modes"] = {
        "type": "array", "items": {"enum": all_modes},
        "description": f"PLOVER modes of the event's type; not PLOVER's but an extension: {', '.join(sorted(EXTENSION_MODES))}",
    }  # fmt: skip
    event["contexts"] = {"type": "array", "items": {"enum": list(CONTEXTS)}}
    components["Acled"]["properties"]["sub_event_type"] = {"enum": list(ACLED)}
    components["Acled"]["properties"]["event_type"] = {"enum": list(dict.fromkeys(ACLED.values()))}
    components["PlaceEntity"]["properties"]["precision"] |= {"minimum": 1, "maximum": 7}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:rasid:record:1",
        "title": "Rasid record rasid/1",
        **schema,
        "$defs": components,
    }
