"""Files that hold many reports (JSON Lines, Parquet, WARC) as entries: each can be read by itself, and a file can be read in parts.

    >>> with open("archive.jsonl", "rb") as stream:
    ...     for entry in entries(stream, "jsonl", "archive.jsonl", start=1_000_000, end=2_000_000):
    ...         document = entry.read()

What an entry becomes depends on its bytes alone and not on how the file was cut.
"""

from __future__ import annotations

import codecs
import gzip
import io
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import IO, Literal

from rasid.errors import RasidError, UnreadableInput
from rasid.reading.document import Document
from rasid.reading.items.item import Given, Item, Refusal
from rasid.reading.items.open import with_given
from rasid.reading.items.parquets import read_parquet
from rasid.reading.items.read import read_item
from rasid.reading.items.warcs import read_warc
from rasid.reading.jsonlines import read_line, wide_lines
from rasid.reading.paths import MAX_BYTES

Form = Literal["jsonl", "jsonl.gz", "parquet", "warc"]
FORMS: dict[str, Form] = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".jsonl.gz": "jsonl.gz", ".ndjson.gz": "jsonl.gz", ".parquet": "parquet",
    ".warc": "warc", ".warc.gz": "warc",
}  # fmt: skip
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One report of a file. `position` counts from 0: the byte at which a line begins (of the unpacked text), the row of a table, the page of a
    web archive. `read` raises `UnreadableInput` when it is no Arabic report."""

    position: int
    where: str
    read: Callable[[], Document]


def form_of(name: str) -> Form | None:
    """The form of a file of many reports by its ending; None for anything else."""
    lower = name.lower()
    return next((form for ending, form in FORMS.items() if lower.endswith(ending)), None)


def entries(
    stream: IO[bytes], form: Form, location: str, *, start: int = 0, end: int | None = None, outlet: str | None = None,
    published: date | None = None,
) -> Iterator[Entry]:  # fmt: skip
    """The entries of a file whose position lies from `start` to before `end`. Raises `UnreadableInput` where nothing more can be read.

    `outlet` and `published` hold where an entry does not say otherwise, as for `read_path`.
    """
    if form == "jsonl":
        yield from _lines(stream, location, start, end, outlet, published)
    elif form == "jsonl.gz":
        try:
            yield from _lines(gzip.GzipFile(fileobj=stream), location, start, end, outlet, published)  # type: ignore[arg-type]  # it reads as one
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise UnreadableInput(
                f"the gzip file is damaged: {error}", where=location, expected="a whole file", advice="What stands before the damage is taken"
            ) from error  # fmt: skip
    else:
        given = Given(outlet=outlet, published=published.isoformat() if published else None)
        found: Iterable[Item | Refusal]
        first = start if form == "parquet" else 0
        found = (
            read_parquet(stream, location, start=start, end=end) if form == "parquet" else read_warc(stream, location)
        )
        for position, item in enumerate(found, start=first):
            if end is not None and position >= end:
                return
            if position >= start:
                yield _entry(with_given(item, given), position)


def _entry(item: Item | Refusal, position: int) -> Entry:
    if isinstance(item, Refusal):
        return Entry(position, f"{item.location}: {item.part}", partial(_raise, item.error))
    return Entry(position, item.where, partial(read_item, item))


def _raise(error: RasidError) -> Document:
    raise error


def _lines(
    stream: IO[bytes], location: str, start: int, end: int | None, outlet: str | None, published: date | None
) -> Iterator[Entry]:
    for position, line in _cut(stream, start, end):
        raw = (line.removeprefix(codecs.BOM_UTF8) if position == 0 else line).strip(b" \t\r\n")
        if raw:
            where = f"{location}: byte {position}"
            read = partial(read_line, raw, where, source_path=location, outlet=outlet, published=published)
            yield Entry(position, where, read)


def _cut(stream: IO[bytes], start: int, end: int | None) -> Iterator[tuple[int, bytes]]:
    """The lines that begin from byte `start` to before `end`, each with the byte it begins at."""
    head = stream.read(2)
    stream.seek(0)
    if head in _UTF_16:
        # Its lines do not end where a byte says so. It is read as a whole, by whoever has its beginning.
        wide = wide_lines(stream.read(MAX_BYTES)) if start == 0 else []
        position = 0
        for line in wide:
            yield position, line
            position += len(line) + 1
        return
    position = start
    if start:
        stream.seek(start - 1, io.SEEK_SET)
        # A line that begins before `start` belongs to who has the part before this one.
        position += len(stream.readline()) - 1
    while end is None or position < end:
        line = stream.readline()
        if not line:
            return
        yield position, line
        position += len(line)
