"""Lists as commands print them: rows of cells parted by tabs, or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from rasid.commands.output import emit, is_terminal, isolated


def emit_rows(heads: Sequence[str], rows: Iterable[Sequence[object]], *, always_heads: bool = False) -> None:
    """Rows under their heads. On a terminal the heads are left off, unless they are wanted always: what stands there is read by a person."""
    if always_heads or not is_terminal():
        emit("\t".join(heads) + "\n")
    for row in rows:
        emit("\t".join(isolated(_cell(value)) for value in row) + "\n")


def emit_objects(values: Iterable[Any]) -> None:
    """One JSON object a line."""
    for value in values:
        emit(json.dumps(value, ensure_ascii=False) + "\n")


def emit_json(value: Any) -> None:
    """One JSON value, indented; structs are objects."""
    emit(json.dumps(value, ensure_ascii=False, indent=2, default=msgspec.to_builtins) + "\n")


def _cell(value: object) -> str:
    return "" if value is None else str(value)
