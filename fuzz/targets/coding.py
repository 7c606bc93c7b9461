"""Texts to records, and records back."""

from __future__ import annotations

import json
import tempfile
from datetime import date
from pathlib import Path

import jsonschema

import rasid
from fuzz.targets import Feed
from rasid.coding.coder import Coder
from rasid.commands.records import load_records
from rasid.errors import RasidError, UnreadableInput
from rasid.export import FORMATS, Export, Item, export
from rasid.record import Record, check_spans, from_json, json_schema, to_json
from rasid.report import render

OPENING = "قال الجيش إن القوات هاجمت المدينة أمس "
"""Put before every second text, so that it is read as Arabic."""
_VALIDATOR = jsonschema.Draft202012Validator(json_schema())
_folder = tempfile.TemporaryDirectory(prefix="rasid-fuzz-")


def make(name: str) -> Feed:
    """The target of this name."""
    Coder.load()
    return {"coding": coding, "records": records}[name]


def coding(data: bytes) -> None:
    """The record of a text is sound, the text is in it as it was, and the same text gives the same bytes."""
    if not data:
        return
    text = data[1:].decode("utf-8", "surrogatepass" if data[0] & 8 and _valid(data[1:]) else "replace")
    text = OPENING + text if data[0] & 1 else text
    published = "2016-10-26" if data[0] & 2 else None
    try:
        record = rasid.code(text, published)
    except UnreadableInput as error:
        assert error.what
        return
    assert record.document.text == text
    sound(record)
    if data[0] & 4:
        assert to_json(rasid.code(text, published)) == to_json(record), "other bytes for the same text"
    if data[0] & 16 and record.events:
        # One of them: each explanation codes the text anew.
        event = record.events[len(data) % len(record.events)]
        explained = Coder.load().explain(record, event.id)
        assert all(any(event.rule in line for line in explained.lines(lang)) for lang in ("ar", "en"))
    if data[0] & 32:
        shown(record, data[0] >> 6)


def _valid(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def sound(record: Record) -> None:
    """Every value points at its characters; the record fits its schema and can be read back."""
    assert check_spans(record) == []
    printed = to_json(record)
    value = json.loads(printed)
    _VALIDATOR.validate(value)
    assert from_json(printed) == record
    ids = [item["id"] for key in ("mentions", "entities", "events", "statements", "links", "times", "quantities", "naming") for item in value[key] if "id" in item]  # fmt: skip
    assert len(ids) == len(set(ids)), "an id twice"
    for time in record.times:
        assert time.from_ is None or time.to is None or _day(time.from_) <= _day(time.to)
    for quantity in record.quantities:
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high
    assert {s.event for s in record.statements if s.event} == {event.id for event in record.events}


def _day(value: date | str) -> str:
    return str(value)


def shown(record: Record, number: int) -> None:
    """The page of a record and its exports are written."""
    page = render([record], "ar" if number % 2 else "en")
    assert page.endswith("</html>\n") or "</html>" in page[-20:]
    names = sorted(FORMATS)
    for name in names[number::4]:
        if name == "parquet":
            continue
        chosen = frozenset(event.id for event in record.events)
        target = Path(_folder.name) / f"{name}-out"
        export([Item(record, chosen)], Export(name, target, include_sensitive=bool(number % 2)))
        _remove(target)


def _remove(path: Path) -> None:
    for found in (path, path.with_name(path.name + ".manifest.json")):
        if found.is_dir():
            for inner in found.iterdir():
                inner.unlink()
            found.rmdir()
        elif found.exists():
            found.unlink()


def records(data: bytes) -> None:
    """A file of records is read whole or refused; what was read can be shown."""
    path = Path(_folder.name) / "records.json"
    path.write_bytes(data)
    try:
        found = load_records(str(path))
    except RasidError as error:
        assert error.what
        return
    for record in found:
        try:
            shown(record, len(data) % 4)
        except RasidError as error:
            assert error.what
