"""A partition: the rows of one piece as a Parquet file. The same rows give the same bytes."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from datetime import date
from typing import Any, Literal

import rasid
from rasid.record import PlaceEntity, Record, to_json

Kind = Literal["text", "whole", "day", "texts"]
COLUMNS: dict[str, Kind] = {
    "document": "text", "source": "text", "position": "whole", "source_id": "text", "url": "text", "outlet": "text", "title": "text",
    "published": "day", "language": "text", "characters": "whole", "sentences": "whole", "events": "whole", "statements": "whole",
    "types": "texts", "date_from": "day", "date_to": "day", "countries": "texts", "actors": "texts", "warnings": "texts",
    "record": "text",
}  # fmt: skip
"""What a row holds: one document, and in `record` its record as `rasid code` writes it."""
FORMAT = "rasid-partition/1"
_GROUP_ROWS = 2_000
_GROUP_BYTES = 32_000_000
"""A row group: so many rows, or fewer that are long."""


def values_of(record: Record, source: str, position: int) -> list[Any]:
    """The row of a record: its values in the order of the columns, days as ISO text."""
    document = record.document
    times = {time.id: time for time in record.times}
    told = [time for event in record.events if (time := times.get(event.time or "")) is not None]
    first = [time.from_ for time in told if time.from_ is not None]
    last = [time.to for time in told if time.to is not None]
    mentions = {mention.id: mention.entity for mention in record.mentions}
    entities = {entity.id: entity for entity in record.entities}
    places = [entities.get(mentions.get(place, "")) for event in record.events for place in event.places]
    people = [
        entities.get(mentions.get(one, "")) for event in record.events for one in (*event.actors, *event.recipients)
    ]
    return [
        document.id, source, position, document.source_id, document.url, document.outlet,
        document.title.text if document.title else None, document.published, document.language, len(document.text),
        len(record.sentences), len(record.events), len(record.statements), sorted({event.type for event in record.events}),
        min(first, default=None), max(last, default=None),
        sorted({place.country for place in places if isinstance(place, PlaceEntity) and place.country}),
        sorted({one.name.en for one in people if one is not None}), document.warnings, to_json(record),
    ]  # fmt: skip


class Partition:
    """Takes rows one by one; `close` gives the bytes of the file."""

    def __init__(self, source: str, start: int, lexicon: str) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        types = {"text": pa.string(), "whole": pa.int64(), "day": pa.date32(), "texts": pa.list_(pa.string())}
        about = {
            "format": FORMAT,
            "rasid": rasid.__version__,
            "lexicon": lexicon,
            "record_schema": "rasid/1",
            "source": source,
            "start": start,
        }
        self._schema = pa.schema([(name, types[kind]) for name, kind in COLUMNS.items()], {"rasid": json.dumps(about, ensure_ascii=False)})  # fmt: skip
        self._table = pa.Table
        self._sink = io.BytesIO()
        self._writer: Any = pq.ParquetWriter(self._sink, self._schema, compression="zstd", compression_level=3)
        self._rows: list[list[Any]] = []
        self._bytes = 0
        self.rows = self.events = 0

    def add(self, values: list[Any]) -> None:
        """Take the row of a document."""
        self._rows.append(values)
        self._bytes += len(values[-1])
        self.rows += 1
        self.events += values[_EVENTS]
        if len(self._rows) >= _GROUP_ROWS or self._bytes >= _GROUP_BYTES:
            self._flush()

    def _flush(self) -> None:
        columns = {
            name: [_typed(row[index], kind) for row in self._rows] for index, (name, kind) in enumerate(COLUMNS.items())
        }
        self._writer.write_table(self._table.from_pydict(columns, schema=self._schema))
        self._rows, self._bytes = [], 0

    def close(self) -> bytes:
        """Write what is left, and give the file."""
        if self._rows:
            self._flush()
        self._writer.close()
        return self._sink.getvalue()


def set_aside_lines(rows: Iterable[dict[str, Any]]) -> bytes:
    """What was set aside as JSON Lines."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode("utf-8", "replace")


def _typed(value: Any, kind: Kind) -> Any:
    return date.fromisoformat(value) if kind == "day" and value is not None else value


_EVENTS = list(COLUMNS).index("events")
