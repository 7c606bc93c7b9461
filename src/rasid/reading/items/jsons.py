"""JSON Lines and JSON lists: one item for each object, its bytes as they stand in the file."""

from __future__ import annotations

import codecs
import io
import json
import re
from collections.abc import Iterable, Iterator
from typing import IO

from rasid.errors import UnreadableInput
from rasid.reading.encoding import decode
from rasid.reading.items.item import Item, Refusal
from rasid.reading.jsonlines import wide_lines
from rasid.reading.paths import MAX_BYTES

_SPACE = re.compile(r"[\s,]*")


def read_json_lines(stream: IO[bytes], location: str) -> Iterator[Item | Refusal]:
    """An item for every line that is not blank."""
    head = stream.read(2)
    stream.seek(0)
    lines: Iterable[bytes] = stream
    if head in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        lines = wide_lines(stream.read(MAX_BYTES))
    empty = True
    for number, line in enumerate(lines, start=1):
        raw = (line.removeprefix(codecs.BOM_UTF8) if number == 1 else line).strip(b" \t\r\n")
        if raw:
            empty = False
            yield Item(raw, "json", location, f"line {number}")
    if empty:
        yield Refusal(
            location, "", UnreadableInput("the file is empty", where=location, expected="one JSON object a line")
        )


def read_json(raw: bytes, location: str) -> Iterator[Item | Refusal]:
    """An item for every object of a list; one for a file that is one object."""
    text = decode(raw, where=location).text
    start = _SPACE.match(text).end()  # type: ignore[union-attr]  # matches the empty string too
    if text[start : start + 1] == "{":
        try:
            json.loads(text)
        except (ValueError, RecursionError):  # several objects, one a line, under the name of a single one
            yield from read_json_lines(io.BytesIO(text.encode("utf-8", "surrogatepass")), location)
            return
        yield Item(text.strip().encode("utf-8", "surrogatepass"), "json", location)
        return
    if text[start : start + 1] != "[":
        raise UnreadableInput("not JSON with reports", where=location, expected="a list of objects, or one object")
    decoder = json.JSONDecoder()
    at, number = start + 1, 0
    while True:
        at = _SPACE.match(text, at).end()  # type: ignore[union-attr]
        if text[at : at + 1] == "]":
            return
        try:
            _, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            what = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply"
            fault = UnreadableInput(
                f"not JSON from character {at + 1} on: {what}",
                where=location,
                expected="a list of objects",
                advice="What stands before it is taken",
            )
            yield Refusal(location, f"entry {number + 1}", fault)
            return
        number += 1
        yield Item(text[at:end].encode("utf-8", "surrogatepass"), "json", location, f"entry {number}")
        at = end
