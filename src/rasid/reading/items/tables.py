"""Tables (CSV, TSV): one item for each row, as a JSON object of its columns. The table itself is kept beside them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from rasid.errors import UnreadableInput
from rasid.reading.encoding import decode
from rasid.reading.items.item import Item, Refusal

_DELIMITERS = ",;\t|"
_LONGEST_CELL = 10_000_000


def read_table(raw: bytes, location: str) -> Iterator[Item | Refusal]:
    """An item for every row; the first row names the columns."""
    text = decode(raw, where=location).text.removeprefix("\ufeff")
    csv.field_size_limit(_LONGEST_CELL)
    first = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        names = [name.strip() for name in next(rows, [])]
    except csv.Error as error:
        raise UnreadableInput(
            f"not a table: {error}", where=location, expected="columns named in the first row"
        ) from error
    if len(names) < 1 or len(set(names)) < len(names) or not all(names):
        raise UnreadableInput(
            "the first row does not name the columns",
            where=location,
            expected="a different name for each column, such as text and title",
        )
    number = 1
    while True:
        number += 1
        try:
            row = next(rows, None)
        except csv.Error as error:
            yield Refusal(
                location, f"row {number}", UnreadableInput(f"not a row: {error}", where=f"{location}: row {number}")
            )
            return
        if row is None:
            return
        if not any(cell.strip() for cell in row):
            continue
        part = f"row {number}"
        if len(row) != len(names):
            fault = UnreadableInput(
                f"{len(row)} cells", where=f"{location}: {part}", expected=f"{len(names)}, as the first row has"
            )
            yield Refusal(location, part, fault)
            continue
        line = json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False)
        yield Item(line.encode("utf-8", "surrogatepass"), "json", location, part, container=raw)
