"""JSON Lines: one report a line, with what its source knows about it."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from rasid.errors import RasidError, UnreadableInput
from rasid.reading.document import Document
from rasid.reading.text import as_date, from_text

FIELDS = ("title", "byline", "outlet", "url")
_EXPECTED = "one JSON object a line with the key text"


class _Number(str):
    """A number in the spelling of the file, so that long ids keep all their digits."""

    __slots__ = ()


def read_jsonl(
    lines: Iterable[bytes],
    *,
    where: str,
    source_path: str | None,
    outlet: str | None = None,
    published: date | None = None,
) -> Iterator[Document | tuple[str, RasidError]]:
    """A document, or place and error, for every line that is not blank. A line's own values win over the options."""
    for number, line in enumerate(lines, start=1):
        if number == 1:
            line = line.removeprefix(codecs.BOM_UTF8)
        line = line.strip(b" \t\r\n")
        if not line:
            continue
        place = f"{where}:{number}"
        try:
            yield read_line(line, place, source_path=source_path, outlet=outlet, published=published)
        except RasidError as error:
            yield place, error


def wide_lines(raw: bytes) -> list[bytes]:
    """The lines of a UTF-16 file as UTF-8; lone surrogates stay, to be refused line by line."""
    text = raw.decode("utf-16", errors="surrogatepass")
    return [line.encode("utf-8", errors="surrogatepass") for line in text.split("\n")]


def read_line(
    line: bytes, place: str, *, source_path: str | None, outlet: str | None = None, published: date | None = None
) -> Document:
    """The document of one line. Raises `UnreadableInput`."""
    return read_object(
        parse_object(line, place), place=place, source_path=source_path, raw=line, outlet=outlet, published=published
    )


def parse_object(line: bytes, place: str) -> dict[str, Any]:
    """The JSON object of a line; its numbers keep their spelling. Raises `UnreadableInput`."""
    try:
        item = json.loads(line.decode("utf-8"), parse_int=_Number, parse_float=_Number, parse_constant=_Number)
    except UnicodeDecodeError as error:
        raise UnreadableInput(f"byte {error.start + 1} is not UTF-8", where=place, expected="JSON in UTF-8") from error
    except json.JSONDecodeError as error:
        raise UnreadableInput(
            f"not JSON: {error.msg} at character {error.pos + 1}", where=place, expected=_EXPECTED
        ) from error
    except RecursionError as error:
        raise UnreadableInput("not a report: JSON nested too deeply", where=place, expected=_EXPECTED) from error
    if not isinstance(item, dict):
        raise UnreadableInput(f"not an object but {_kind(item)}", where=place, expected=_EXPECTED)
    return item


def read_object(
    item: dict[str, Any], *, place: str, source_path: str | None, raw: bytes, outlet: str | None = None,
    published: date | None = None, lenient: bool = False,
) -> Document:  # fmt: skip
    """The document of an object with the key text and what else is known of the report. Raises `UnreadableInput`.

    When `lenient`, a date of publication that can't be read costs only the date; a warning says so.
    """
    text = item.get("text")
    if not isinstance(text, str) or isinstance(text, _Number):
        raise UnreadableInput(
            f"text is {_kind(text) if 'text' in item else 'missing'}", where=place, expected="a string"
        )
    values: dict[str, str | None] = {}
    for name in FIELDS:
        value = item.get(name)
        if value is not None and (not isinstance(value, str) or isinstance(value, _Number)):
            raise UnreadableInput(f"{name} is {_kind(value)}", where=place, expected="a string or null")
        values[name] = value or None
    identifier = item.get("id")
    if identifier is not None and not isinstance(identifier, str):
        raise UnreadableInput(f"id is {_kind(identifier)}", where=place, expected="a string or a number")
    warnings: tuple[str, ...] = ()
    try:
        own = _published(item.get("published"), place)
    except UnreadableInput:
        if not lenient:
            raise
        own, warnings = None, (f"published: {item['published']!r} is no date that can be read",)
    return from_text(
        text, title=values["title"], byline=values["byline"], outlet=values["outlet"] or outlet, url=values["url"],
        published=own or published, source_path=source_path,
        source_id=None if identifier is None else str(identifier), raw=raw, where=place, warnings=warnings,
    )  # fmt: skip


def _published(value: Any, place: str) -> date | None:
    if value is None or value == "":
        return None
    try:
        if isinstance(value, str) and not isinstance(value, _Number):
            return as_date(value)
    except RasidError:
        pass
    raise UnreadableInput(f"published is {value!r}", where=place, expected="a date such as 2016-10-26, or null")


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, _Number):
        return "a number"
    return {bool: "true or false", str: "a string", list: "a list", dict: "an object"}.get(
        type(value), type(value).__name__
    )
