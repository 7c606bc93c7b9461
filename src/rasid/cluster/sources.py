"""Sources to pieces: files, folders, patterns and URLs, cut into parts of bounded size."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from typing import Any

from rasid.cluster.job import Piece, source_digest
from rasid.cluster.storage import filesystem, is_url, local_path, open_source, reading_error
from rasid.errors import RasidError, UnreadableInput
from rasid.reading.entries import FORMS, form_of
from rasid.reading.extras import library
from rasid.reading.items.parquets import opened
from rasid.reading.paths import SetAside, list_files, shown

PIECE_BYTES = 4_000_000
"""About half a minute of work."""
_EXPECTED = ", ".join(FORMS)


def find_sources(given: Sequence[str]) -> list[Piece]:
    """All files that are meant, each as one piece, sorted by name, none twice. Raises `UnreadableInput` for a source that is not there."""
    found: dict[str, Piece] = {}
    for source in given:
        files = list(_remote(source) if is_url(source) else _local(source))
        if not files:
            raise UnreadableInput("nothing is there", where=source, expected=f"files of many reports ({_EXPECTED})")
        for piece in files:
            found.setdefault(piece.source, piece)
    pieces = [found[name] for name in sorted(found)]
    _check_libraries(pieces)
    return pieces


def cut(piece: Piece, size: int) -> Iterator[Piece]:
    """The pieces of a file: JSON Lines by bytes, Parquet by rows; a web archive or a compressed file stays whole."""
    if piece.form == "jsonl":
        for start in range(0, max(1, piece.size), size):
            yield _part(piece, start, min(start + size, piece.size))
    elif piece.form == "parquet":
        yield from _rows(piece, size)
    else:
        yield piece


def _part(piece: Piece, start: int, end: int) -> Piece:
    return Piece(piece.source, piece.address, piece.form, piece.size, start, end)


def _rows(piece: Piece, size: int) -> Iterator[Piece]:
    """Parts of a table: row groups together until they are large enough, those that are larger cut by rows."""
    with open_source(piece.address) as stream:
        metadata = opened(stream, piece.source).metadata
        groups = [
            (metadata.row_group(i).num_rows, metadata.row_group(i).total_byte_size)
            for i in range(metadata.num_row_groups)
        ]
    start = row = held = 0
    for rows, weight in groups:
        if held and held + weight > size:
            yield _part(piece, start, row)
            start, held = row, 0
        if weight > size:
            step = max(1, rows * size // weight)
            for first in range(row, row + rows, step):
                yield _part(piece, first, min(first + step, row + rows))
            row += rows
            start = row
            continue
        row += rows
        held += weight
    if row > start or row == 0:
        yield _part(piece, start, row)


def _local(source: str) -> Iterator[Piece]:
    path = local_path(source) if source.startswith("file://") else source
    paths = [path] if os.path.exists(path) else sorted(glob.glob(path, recursive=True))
    for one in paths:
        for listed in list_files(one, tuple(FORMS)):
            if isinstance(listed, SetAside):
                raise listed.error
            name = shown(listed)
            try:
                size = os.stat(listed).st_size
            except OSError as error:
                raise reading_error(error, name) from error
            yield Piece(
                f"file://{name}" if source.startswith("file://") else name, os.path.abspath(listed), _form(name), size
            )


def _remote(source: str) -> Iterator[Piece]:
    fs, path = filesystem(source)
    try:
        found: dict[str, dict[str, Any]]
        if glob.has_magic(path):
            found = fs.glob(path, detail=True)
        elif fs.isdir(path):
            found = {name: info for name, info in fs.find(path, detail=True).items() if form_of(name) is not None}
        else:
            found = {path: fs.info(path)}
    except RasidError:
        raise
    except Exception as error:
        raise reading_error(error, source) from error
    for name, info in sorted(found.items()):
        if info.get("type") != "directory":
            address = fs.unstrip_protocol(name)
            yield Piece(address, address, _form(address), int(info.get("size") or 0))


def _form(name: str) -> Any:
    form = form_of(name)
    if form is None:
        raise UnreadableInput(
            "not a file of many reports", where=name, expected=_EXPECTED, advice="Code single reports without --cluster"
        )
    return form


def _check_libraries(pieces: Sequence[Piece]) -> None:
    """Say now what is missing, and not once for each piece."""
    forms = {piece.form: piece.source for piece in reversed(pieces)}
    if "warc" in forms:
        library("fastwarc.warc", where=forms["warc"], what="WARC", extra="cluster")
        library("trafilatura", where=forms["warc"], what="HTML")


def digests(pieces: Sequence[Piece]) -> dict[str, str]:
    """Source → its short hash."""
    return {piece.source: source_digest(piece.source) for piece in pieces}
