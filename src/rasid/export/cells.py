"""Values as a program of tables takes them: no formula, nothing that turns the line around, no control characters."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from rasid.graphml import shown

Value = str | int | float | None
BOM = "\ufeff"
"""So that Excel takes the file for UTF-8."""
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")


def cell(value: Value) -> str:
    """One cell. Words that a table program would take for a formula get an apostrophe in front; numbers stay numbers."""
    if value is None:
        return ""
    if isinstance(value, str):
        text = shown(value)
        return "'" + text if text.lstrip(" \u00a0").startswith(_FORMULA) or text.startswith(_FORMULA) else text
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:g}" if value == int(value) and abs(value) < 1e15 else repr(value)
    return str(value)


def csv_lines(columns: Sequence[str], rows: Iterable[Mapping[str, Value]], *, header: bool) -> str:
    """Rows as CSV (RFC 4180)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    if header:
        writer.writerow(columns)
    for row in rows:
        writer.writerow([cell(row.get(column)) for column in columns])
    return out.getvalue()
