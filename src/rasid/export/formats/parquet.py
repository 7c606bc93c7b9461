"""The rows of CSV as a Parquet file, with types."""

from __future__ import annotations

import io
from collections import Counter
from typing import Any

from rasid.export.cells import Value
from rasid.export.run import Write
from rasid.export.statement_rows import COLUMNS, rows
from rasid.export.view import View

_GROUP = 50_000
"""Rows of a row group."""


class Writer:
    """Texts as they are (nothing is defused: no formula is run from a Parquet file), whole numbers, numbers."""

    def __init__(self, write: Write, lang: str) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        types = {"text": pa.string(), "whole": pa.int64(), "number": pa.float64()}
        self._schema = pa.schema([(name, types[kind]) for name, kind in COLUMNS.items()])
        self._table = pa.Table
        self._sink = _Sink(write)
        self._writer: Any = pq.ParquetWriter(self._sink, self._schema, compression="zstd")
        self._rows: list[dict[str, Value]] = []
        self.counts: Counter[str] = Counter(rows=0)

    def add(self, view: View) -> None:
        found = list(rows(view))
        self.counts["rows"] += len(found)
        self._rows += found
        if len(self._rows) >= _GROUP:
            self._flush()

    def _flush(self) -> None:
        columns = {name: [_typed(row.get(name), kind) for row in self._rows] for name, kind in COLUMNS.items()}
        self._writer.write_table(self._table.from_pydict(columns, schema=self._schema))
        self._rows = []

    def close(self) -> None:
        if self._rows or not self.counts["rows"]:
            self._flush()
        self._writer.close()


def _typed(value: Value, kind: str) -> Value:
    return float(value) if kind == "number" and value is not None else value


class _Sink(io.RawIOBase):
    """What pyarrow takes for a file that is written from beginning to end."""

    def __init__(self, write: Write) -> None:
        self._to = write
        self._position = 0

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def write(self, data: Any) -> int:
        taken = bytes(data)
        self._to(taken)
        self._position += len(taken)
        return len(taken)
