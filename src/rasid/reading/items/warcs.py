"""Web archives (WARC): one item for each page or document that was fetched with success."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any

from rasid.errors import UnreadableInput
from rasid.reading.extras import library
from rasid.reading.items.item import Given, Item, Kind, Refusal
from rasid.reading.paths import MAX_BYTES

_KINDS: dict[str, Kind] = {
    "text/html": "html", "application/xhtml+xml": "html", "text/plain": "text", "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
}  # fmt: skip


def read_warc(stream: IO[bytes], location: str) -> Iterator[Item | Refusal]:
    """Items of responses with status 200 and of resources, of the media types that can be read. Other records are no reports."""
    warc = library("fastwarc.warc", where=location, what="WARC", extra="workspace")
    found = 0
    kinds = warc.WarcRecordType
    try:
        for record in warc.ArchiveIterator(stream, record_types=kinds.response | kinds.resource, parse_http=True):
            found += 1
            item = _item(record, location, kinds.response, found)
            if item is not None:
                yield item
    except Exception as error:  # the archive's reader raises what the decompressor below it raises
        if isinstance(error, MemoryError):
            raise
        raise UnreadableInput(
            f"the web archive is damaged after {found:,} records: {error}", where=location, expected="a whole WARC file",
            advice="What stands before the damage is taken",
        ) from error  # fmt: skip
    if not found:
        raise UnreadableInput("no pages in the web archive", where=location, expected="a WARC file with responses")


def _item(record: Any, location: str, response: Any, number: int) -> Item | Refusal | None:
    headers = {name.lower(): value for name, value in record.headers.items()}
    content_type = headers.get("content-type", "")
    if record.record_type == response:
        if record.http_headers is None or record.http_headers.status_code != 200:
            return None
        content_type = record.http_content_type or ""
    kind = _KINDS.get(content_type.partition(";")[0].strip().lower())
    if kind is None:
        return None
    url = headers.get("warc-target-uri", "").strip("<>") or None
    part = headers.get("warc-record-id", "").strip("<>") or f"record {number}"
    raw = record.reader.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        return Refusal(location, part, UnreadableInput(f"larger than {MAX_BYTES:,} bytes", where=f"{location}: {part}"))
    return Item(raw, kind, location, part, Given(url=url), captured=headers.get("warc-date"))
