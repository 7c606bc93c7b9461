"""An item to its document."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rasid.errors import RasidError, UnreadableInput
from rasid.reading.document import Document
from rasid.reading.docx import read_docx
from rasid.reading.encoding import decode
from rasid.reading.html import declared_charset, looks_like_html, read_html
from rasid.reading.items.columns import columns
from rasid.reading.items.item import Item
from rasid.reading.jsonlines import parse_object, read_object
from rasid.reading.pdf import read_pdf
from rasid.reading.text import as_date, from_text


def read_item(item: Item) -> Document:
    """The document of an item. Raises `UnreadableInput` when its bytes are no Arabic report."""
    given = item.given
    try:
        published = as_date(given.published)
    except RasidError as error:
        raise UnreadableInput(f"published is {given.published!r}", where=item.where, expected="a date") from error
    if not item.raw.strip():
        raise UnreadableInput("the file is empty", where=item.where, expected="an Arabic report")
    kind = item.kind
    if kind == "json":
        values = _object(item)
        return read_object(
            values,
            place=item.where,
            source_path=item.location,
            raw=item.raw,
            outlet=given.outlet,
            published=published,
            lenient=True,
        )
    if kind == "text":
        decoded = decode(item.raw, where=item.where, declared=declared_charset(item.raw))
        if not looks_like_html(decoded.text):
            return from_text(
                decoded.text, title=given.title, byline=given.byline, outlet=given.outlet, url=given.url, published=published,
                source_path=item.location, raw=item.raw, where=item.where, warnings=decoded.warnings,
            )  # fmt: skip
        kind = "html"
    read = {"html": read_html, "docx": read_docx, "pdf": read_pdf}[kind]
    document = read(item.raw, where=item.where, source_path=item.location, outlet=given.outlet, published=published)
    return replace(document, url=given.url or document.url)


def captured_of(item: Item) -> str | None:
    """When the bytes of an item were fetched, as far as the item or its own values say."""
    if item.captured is not None or item.kind != "json":
        return item.captured
    try:
        value = _object(item).get("captured")
    except RasidError:
        return None
    return str(value) if value else None


def _object(item: Item) -> dict[str, Any]:
    """The object of a JSON item under Rasid's own names of fields. Unknown keys are left out."""
    found = parse_object(item.raw, item.where)
    return {field: found[name] for field, name in columns(found, item.given.fields).items()}
