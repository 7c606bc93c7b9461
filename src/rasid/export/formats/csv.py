"""Statements as a flat CSV table."""

from __future__ import annotations

from collections import Counter

from rasid.export.cells import BOM, csv_lines
from rasid.export.run import Write
from rasid.export.statement_rows import COLUMNS, rows
from rasid.export.view import View


class Writer:
    """UTF-8 with a byte order mark, a header, a row for every statement."""

    def __init__(self, write: Write, lang: str) -> None:
        self._write = write
        self.counts: Counter[str] = Counter(rows=0)
        write((BOM + csv_lines(list(COLUMNS), [], header=True)).encode("utf-8"))

    def add(self, view: View) -> None:
        found = list(rows(view))
        self.counts["rows"] += len(found)
        self._write(csv_lines(list(COLUMNS), found, header=False).encode("utf-8"))

    def close(self) -> None:
        return
