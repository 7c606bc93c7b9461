"""Parquet files: one item for each row, as a JSON object of the columns that say something of a report."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from typing import IO, Any

from rasid.errors import UnreadableInput
from rasid.reading.extras import library
from rasid.reading.items.columns import columns
from rasid.reading.items.item import NOTHING_GIVEN, Given, Item, Refusal

_BATCH = 64
"""Rows that are held at once."""


def read_parquet(
    stream: IO[bytes], location: str, given: Given = NOTHING_GIVEN, *, start: int = 0, end: int | None = None
) -> Iterator[Item | Refusal]:
    """An item for every row from `start` to before `end`, counted from 0. `given.fields` names columns that are not called as usual."""
    file = opened(stream, location)
    names = list(columns(file.schema_arrow.names, given.fields).values())
    if not names:
        raise UnreadableInput(
            "no column is known", where=location, expected="a column text", advice=f"It has {', '.join(file.schema_arrow.names[:20])}"
        )  # fmt: skip
    row = 0
    for group in range(file.num_row_groups):
        rows = file.metadata.row_group(group).num_rows
        if end is not None and row >= end:
            return
        if row + rows <= start:
            row += rows
            continue
        try:
            for batch in file.iter_batches(_BATCH, row_groups=[group], columns=names):
                for values in batch.to_pylist():
                    if end is not None and row >= end:
                        return
                    if row >= start:
                        yield _item(values, location, row)
                    row += 1
        except (OSError, ValueError) as error:  # pyarrow's errors are one or the other
            raise UnreadableInput(
                f"the Parquet file is damaged at row {row + 1:,}: {error}", where=location, expected="a whole Parquet file"
            ) from error  # fmt: skip


def opened(stream: IO[bytes], location: str) -> Any:
    """The file as pyarrow has it; only its end was read. Raises `UnreadableInput`."""
    parquet = library("pyarrow.parquet", where=location, what="Parquet", extra="parquet")
    try:
        return parquet.ParquetFile(stream)
    except (OSError, ValueError) as error:
        raise UnreadableInput(
            f"not a Parquet file: {error}", where=location, expected="a whole Parquet file"
        ) from error


def _item(values: dict[str, Any], location: str, row: int) -> Item:
    line = json.dumps(values, ensure_ascii=False, default=_spelled)
    return Item(line.encode("utf-8", "surrogatepass"), "json", location, f"row {row + 1}")


def _spelled(value: Any) -> str | None:
    """Values that JSON has no words for: days and times, decimal numbers, bytes."""
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
