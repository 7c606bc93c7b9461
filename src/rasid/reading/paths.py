"""Paths to documents: files by ending and first bytes, folders in the order of their names, standard input."""

from __future__ import annotations

import codecs
import os
import stat
import sys
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import IO, NamedTuple

from rasid.errors import RasidError, UnreadableInput
from rasid.reading.document import Document
from rasid.reading.encoding import decode
from rasid.reading.jsonlines import read_jsonl, wide_lines
from rasid.reading.text import from_text

ENDINGS = {
    ".txt": "text", ".text": "text", ".html": "html", ".htm": "html", ".xhtml": "html", ".docx": "docx", ".pdf": "pdf",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".jsonl.gz": "entries", ".ndjson.gz": "entries", ".parquet": "entries", ".warc": "entries",
    ".warc.gz": "entries",
}  # fmt: skip
"""By ending; `entries`: a file of many reports that `reading.entries` takes apart."""
STDIN = "-"
WORKSPACE_FILE = "rasid.toml"
"""A folder that holds it is a workspace, whose own files are no input."""
MAX_BYTES = 256_000_000
"""A single report that is larger is a mistake; JSON Lines are read line by line and may be of any size."""


class SetAside(NamedTuple):
    """An input that could not be read, and why."""

    source: str
    error: RasidError


def shown(path: str) -> str:
    """A path as it can be printed and stored: bytes that are no UTF-8 become U+FFFD."""
    return os.fsencode(path).decode("utf-8", errors="replace")


def ending(path: str) -> str:
    """The ending of a name in small letters; with what is packed in it: `.warc.gz`."""
    lower = path.lower()
    if lower.endswith(".gz"):
        return os.path.splitext(lower[:-3])[1] + ".gz"
    return os.path.splitext(lower)[1]


def read_path(
    path: str | os.PathLike[str], *, published: date | None = None, outlet: str | None = None
) -> Iterator[Document | SetAside]:
    """The documents of a file, of all files of a folder (recursively, sorted by name), or of standard input (`-`).

    `published` and `outlet` hold for every document, except lines of a JSON Lines file that have their own.
    """
    for item in list_files(os.fspath(path)):
        if isinstance(item, SetAside):
            yield item
        else:
            yield from _read_file(item, published, outlet)


def list_files(path: str, endings: Collection[str] | None = tuple(ENDINGS)) -> Iterator[str | SetAside]:
    """The files that a path stands for: itself, or those below a folder that have one of the `endings` (None: any that is not hidden)."""
    if path == STDIN:
        yield path
        return
    try:
        is_folder = stat.S_ISDIR(os.stat(path).st_mode)
    except (OSError, ValueError) as error:
        yield SetAside(shown(path), os_error(error, path))
        return
    if not is_folder:
        yield path
        return
    if os.path.exists(os.path.join(path, WORKSPACE_FILE)):
        what = UnreadableInput("the folder is a workspace", where=shown(path), expected="a folder of reports")
        yield SetAside(shown(path), what)
        return
    faults: list[OSError] = []
    found = False
    for folder, subfolders, names in os.walk(path, onerror=faults.append):
        subfolders[:] = sorted(
            name
            for name in subfolders
            if not name.startswith(".") and not os.path.exists(os.path.join(folder, name, WORKSPACE_FILE))
        )
        for name in sorted(names):
            if not name.startswith((".", "~$")) and (endings is None or ending(name) in endings):
                found = True
                file = os.path.join(folder, name)
                yield SetAside(shown(file), no_file(file)) if _is_special(file) else file
    for fault in sorted(faults, key=lambda fault: str(fault.filename)):
        found = True
        yield SetAside(shown(str(fault.filename)), os_error(fault, str(fault.filename)))
    if not found:
        yield SetAside(
            shown(path),
            UnreadableInput(
                "no readable files in the folder",
                where=shown(path),
                expected=", ".join(sorted(endings or ("a report",))),
            ),
        )


def _is_special(path: str) -> bool:
    """Whether it is a pipe, socket or device: reading one that nobody meant to be read may wait for ever."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return False  # opening it says why
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def no_file(path: str) -> UnreadableInput:
    """The reason for which something that is no file is not read."""
    return UnreadableInput("not a file (a device, pipe or socket)", where=shown(path), expected="a file")


def count_inputs(path: str) -> int:
    """How many documents a listed file holds, for a progress bar: lines of a JSON Lines file, else one."""
    if ending(path) not in (".jsonl", ".ndjson"):
        return 1
    lines = 0
    try:
        with open(path, "rb") as stream:
            while chunk := stream.read(1 << 20):
                lines += chunk.count(b"\n")
    except OSError:
        return 1
    return max(1, lines)


def _read_file(path: str, published: date | None, outlet: str | None) -> Iterator[Document | SetAside]:
    name = "standard input" if path == STDIN else shown(path)
    try:
        if path == STDIN:
            yield from _read_bytes(_whole(sys.stdin.buffer, name), path, name, None, published, outlet)
            return
        kind = ENDINGS.get(ending(path))
        with open(path, "rb") as stream:
            if kind == "entries":
                yield from _entries_of(stream, path, name, published, outlet)
            elif kind == "jsonl":
                yield from _lines_of(stream, path, name, published, outlet)
            else:
                yield from _read_bytes(_whole(stream, name), path, name, kind, published, outlet)
    except RasidError as error:
        yield SetAside(name, error)
    except (OSError, ValueError) as error:
        yield SetAside(name, os_error(error, path))


def _whole(stream: IO[bytes], name: str) -> bytes:
    raw = stream.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise UnreadableInput(
            f"larger than {MAX_BYTES:,} bytes",
            where=name,
            expected="one report",
            advice="Put many reports into a .jsonl file",
        )
    return raw


def _entries_of(
    stream: IO[bytes], path: str, name: str, published: date | None, outlet: str | None
) -> Iterator[Document | SetAside]:
    from rasid.reading.entries import entries, form_of

    form = form_of(path)
    assert form is not None
    empty = True
    for entry in entries(stream, form, name, outlet=outlet, published=published):
        empty = False
        try:
            yield entry.read()
        except RasidError as error:
            yield SetAside(entry.where, error)
    if empty:
        raise UnreadableInput("no reports in the file", where=name, expected="a file of many reports")


def _lines_of(
    stream: IO[bytes], path: str, name: str, published: date | None, outlet: str | None
) -> Iterator[Document | SetAside]:
    head = stream.read(2)
    stream.seek(0)
    lines: Iterable[bytes] = stream
    if head in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        lines = wide_lines(_whole(stream, name))
    yield from _jsonl(lines, path, name, published, outlet)


def _jsonl(
    lines: Iterable[bytes], path: str, name: str, published: date | None, outlet: str | None
) -> Iterator[Document | SetAside]:
    empty = True
    for item in read_jsonl(lines, where=name, source_path=shown(path), outlet=outlet, published=published):
        empty = False
        yield SetAside(*item) if isinstance(item, tuple) else item
    if empty:
        raise UnreadableInput("the file is empty", where=name, expected="one JSON object a line")


def _read_bytes(
    raw: bytes, path: str, name: str, kind: str | None, published: date | None, outlet: str | None
) -> Iterator[Document | SetAside]:  # fmt: skip
    source = shown(path)
    if raw.startswith(b"%PDF-") or kind == "pdf":
        from rasid.reading.pdf import read_pdf

        if not raw:
            raise UnreadableInput("the file is empty", where=name, expected="an Arabic report")
        yield read_pdf(raw, where=name, source_path=source, outlet=outlet, published=published)
        return
    if raw.startswith(b"PK\x03\x04") or kind == "docx":
        from rasid.reading.docx import read_docx

        if not raw:
            raise UnreadableInput("the file is empty", where=name, expected="an Arabic report")
        yield read_docx(raw, where=name, source_path=source, outlet=outlet, published=published)
        return
    from rasid.reading.html import declared_charset, looks_like_html, read_html

    if kind == "html":
        yield read_html(raw, where=name, source_path=source, outlet=outlet, published=published)
        return
    if kind is None and raw.lstrip(codecs.BOM_UTF8 + b" \t\r\n")[:1] == b"{" and _is_json_object(raw):
        yield from _jsonl(raw.split(b"\n"), path, name, published, outlet)
        return
    decoded = decode(raw, where=name, declared=declared_charset(raw) if kind is None else None)
    if kind is None and looks_like_html(decoded.text):
        yield read_html(raw, where=name, source_path=source, outlet=outlet, published=published)
        return
    yield from_text(
        decoded.text, outlet=outlet, published=published, source_path=source, raw=raw, where=name,
        warnings=decoded.warnings
    )  # fmt: skip


def _is_json_object(raw: bytes) -> bool:
    """True when the first line opens a JSON object with a key: JSON Lines on standard input."""
    first = raw.lstrip(codecs.BOM_UTF8 + b" \t\r\n").split(b"\n", 1)[0]
    return first[1:].lstrip()[:1] == b'"' and b":" in first


def os_error(error: OSError | ValueError, path: str) -> UnreadableInput:
    """The reason for which the system could not open or read a file, in words."""
    where = shown(path) or "(an empty name)"
    if isinstance(error, FileNotFoundError):
        return UnreadableInput("no such file or folder", where=where)
    if isinstance(error, PermissionError):
        return UnreadableInput(
            "no permission to read it", where=where, advice="Change its permissions or ask its owner"
        )
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return UnreadableInput(f"could not be read: {reason}", where=where)
