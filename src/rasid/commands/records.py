"""Reading records back: one object, an array, or JSON Lines."""

from __future__ import annotations

import sys

import msgspec

from rasid.errors import RecordError
from rasid.record import Record, check_spans, from_json


def load_records(path: str) -> list[Record]:
    """All records of a file (`-` is standard input). Raises `RecordError`, also for one whose values do not stand in its text."""
    records = _decoded(path)
    for number, record in enumerate(records, start=1):
        faults = check_spans(record)
        if faults:
            raise RecordError(
                f"record {number} does not fit its own text: {faults[0]}", where="standard input" if path == "-" else path,
                expected="a record as `rasid code` wrote it", advice="Code the report again",
            )  # fmt: skip
    return records


def _decoded(path: str) -> list[Record]:
    where = "standard input" if path == "-" else path
    try:
        if path == "-":
            data = sys.stdin.buffer.read()
        else:
            with open(path, "rb") as stream:
                data = stream.read()
    except (OSError, ValueError) as error:
        reason = (error.strerror or str(error)).lower() if isinstance(error, OSError) else str(error)
        raise RecordError(
            f"could not be read: {reason}", where=where, expected="a file that `rasid code` wrote"
        ) from error
    data = data.removeprefix(b"\xef\xbb\xbf").strip()
    if not data:
        raise RecordError("the file is empty", where=where, expected="a record as `rasid code --format json` writes it")
    try:
        if data.startswith(b"["):
            return msgspec.json.decode(data, type=list[Record])
        lines = [line for line in data.split(b"\n") if line.strip()]
        if len(lines) > 1 and lines[1].lstrip().startswith(b'{"format"'):
            return [from_json(line, where=f"{where}, record {number}") for number, line in enumerate(lines, start=1)]
        return [from_json(data, where=where)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RecordError(
            str(error), where=where, expected="records of the format rasid/1 (see `rasid schema`)"
        ) from error


def choose_record(records: list[Record], wanted: str | None, where: str) -> Record:
    """The record of document `wanted` (number in the file, `source_id` or `id`); without it the only record."""
    if wanted is None:
        if len(records) == 1:
            return records[0]
        raise RecordError(
            f"the file holds {len(records)} records",
            where=where,
            advice="Choose one with --document (number, source_id or id)",
        )
    for record in records:
        if wanted in (record.document.source_id, record.document.id):
            return record
    if wanted.isdecimal() and 1 <= int(wanted) <= len(records):
        return records[int(wanted) - 1]
    raise RecordError(
        f"no document {wanted!r}", where=where, expected=f"a number from 1 to {len(records)}, a source_id or an id"
    )
