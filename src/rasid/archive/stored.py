"""Records as the database keeps them: gzipped JSON of the format rasid/1."""

from __future__ import annotations

import gzip

from rasid.record import Record, from_json


def packed(record_json: bytes) -> bytes:
    """The JSON of a record as it is stored; the same record, the same bytes."""
    return gzip.compress(record_json, 6, mtime=0)


def unpacked(data: bytes, report: int | str) -> Record:
    """The stored record of a report. Raises `RecordError` naming the report when it is damaged."""
    return from_json(gzip.decompress(data), where=f"report {report}")
