"""Paths to items: files by ending and first bytes, folders in the order of their names."""

from __future__ import annotations

import gzip
import io
import os
import stat
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import IO

import msgspec

from rasid.errors import RasidError, UnreadableInput
from rasid.reading.items.feeds import read_feed
from rasid.reading.items.item import NOTHING_GIVEN, Given, Item, Refusal
from rasid.reading.items.jsons import read_json, read_json_lines
from rasid.reading.items.parquets import read_parquet
from rasid.reading.items.sniff import sniff
from rasid.reading.items.tables import read_table
from rasid.reading.items.warcs import read_warc
from rasid.reading.items.zips import read_zip
from rasid.reading.paths import MAX_BYTES, STDIN, list_files, no_file, os_error, shown


def open_items(path: str | os.PathLike[str], given: Given = NOTHING_GIVEN) -> Iterator[Item | Refusal]:
    """The items of a file, or of all files of a folder (recursively, sorted by name). `given` holds for all that do not say otherwise."""
    for listed in list_files(os.fspath(path), None):
        if not isinstance(listed, str):
            yield Refusal(listed.source, "", listed.error)
            continue
        for item in _of_file(listed, given):
            yield with_given(item, given)


def with_given(item: Item | Refusal, given: Given) -> Item | Refusal:
    """The item with what is given for all, where it does not say otherwise itself."""
    if isinstance(item, Refusal) or given == NOTHING_GIVEN:
        return item
    return replace(item, given=_filled(item.given, given))


def _of_file(path: str, given: Given) -> Iterator[Item | Refusal]:
    location = shown(path)
    try:
        if path == STDIN:
            raise UnreadableInput("standard input can't be collected", where="-", expected="a file or folder")
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise no_file(path)
        with open(path, "rb") as stream:
            yield from _of_stream(stream, os.path.basename(path), location, 0, given)
    except RasidError as error:
        yield Refusal(location, "", error)
    except (OSError, ValueError) as error:
        yield Refusal(location, "", os_error(error, path))


def _filled(own: Given, given: Given) -> Given:
    """What an item says itself wins over what is given for all."""
    values = {name: value for name, value in msgspec.structs.asdict(own).items() if value}
    return msgspec.structs.replace(given, **values)


def _of_stream(
    stream: IO[bytes], name: str, location: str, depth: int, given: Given = NOTHING_GIVEN
) -> Iterator[Item | Refusal]:
    """The items of one file or member of an archive; `given` names columns. Raises `UnreadableInput` where nothing (more) can be taken."""
    form = sniff(name, stream)
    if form == "gzip":
        try:
            inside = io.BytesIO(_whole(gzip.GzipFile(fileobj=stream), location))
        except (OSError, EOFError, zlib.error) as error:
            raise UnreadableInput("the gzip file is damaged", where=location, expected="a whole file") from error
        yield from _of_stream(inside, name.removesuffix(".gz"), location, depth, given)
    elif form == "zip":
        yield from read_zip(stream, location, depth, _of_stream)
    elif form == "warc":
        yield from read_warc(stream, location)
    elif form == "parquet":
        yield from read_parquet(stream, location, given)
    elif form == "jsonl":
        yield from read_json_lines(stream, location)
    elif form == "json":
        yield from read_json(_whole(stream, location), location)
    elif form == "csv":
        yield from read_table(_whole(stream, location), location)
    elif form == "feed":
        yield from read_feed(_whole(stream, location), location)
    else:
        yield Item(_whole(stream, location), form, location)


def _whole(stream: IO[bytes] | gzip.GzipFile, where: str) -> bytes:
    raw = stream.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise UnreadableInput(f"larger than {MAX_BYTES:,} bytes", where=where, expected="one report or a smaller file")
    return raw
