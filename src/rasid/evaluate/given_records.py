"""Records that were made before, found for a text of the gold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from rasid.errors import RecordError
from rasid.evaluate.goldset import Unit
from rasid.record import Record


class GivenRecords:
    """Finds the record of a text by the text itself, or by `source_id`."""

    def __init__(self, records: Sequence[Record]) -> None:
        self._by_text = {record.document.text: record for record in records}
        self._by_id = {record.document.source_id: record for record in records if record.document.source_id is not None}

    def find(self, unit: Unit) -> Record:
        """The record of a unit, with offsets that count from the unit's text. Raises `RecordError`."""
        record = self._by_text.get(unit.text) or self._by_id.get(unit.id)
        if record is None:
            raise RecordError(
                f"no record of {unit.id!r}", where="--records",
                expected="a record with the same text or with that source_id for every text of the gold",
            )  # fmt: skip
        if record.document.text == unit.text:
            return record
        at = record.document.text.find(unit.text.strip())
        if at < 0:
            raise RecordError(
                f"the record of {unit.id!r} has another text than the gold", where="--records",
                expected="a record of the gold's text",
            )  # fmt: skip
        # A title or byline that the input gave stands before the text.
        return shifted(record, len(unit.text) - len(unit.text.lstrip()) - at, unit.text)


def shifted(record: Record, by: int, text: str) -> Record:
    """The record as if it had been made of `text`: every offset moved, what lies outside keeps the nearest border."""

    def move(value: Any) -> Any:
        if isinstance(value, list):
            return [move(item) for item in value]
        if not isinstance(value, dict):
            return value
        return {
            key: min(max(0, item + by), len(text)) if key in ("start", "end") and isinstance(item, int) else move(item)
            for key, item in value.items()
        }

    plain = msgspec.to_builtins(record)
    document = {**plain["document"], "text": text}
    return msgspec.convert({**move(plain), "document": move(document)}, Record)
