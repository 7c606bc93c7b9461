"""What an uploaded file is, by its bytes alone: its name says nothing that counts."""

from __future__ import annotations

import csv
import gzip
import io
import os
import re
import zipfile
import zlib
from pathlib import Path

from rasid.desk.faults import TooLarge, WrongContent
from rasid.errors import UnreadableInput
from rasid.reading.encoding import decode
from rasid.reading.items.columns import columns

_HEAD = 64 * 1024
_DELIMITERS = ",;\t|"
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")
_LIST, _OBJECT = re.compile(rb"\s*\[\s*\{"), re.compile(rb'\s*\{\s*"')
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_EXPECTED = "text, HTML, PDF, DOCX, JSON Lines, CSV, RSS or Atom, WARC, or a zip or gzip of these"
_OTHERS = (
    (b"\x89PNG", "a picture"), (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"), (b"RIFF", "sound or a picture"),
    (b"MZ", "a program"), (b"\x7fELF", "a program"), (b"\xca\xfe\xba\xbe", "a program"), (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"SQLite format 3", "a database"), (b"Rar!", "a RAR archive"), (b"7z\xbc\xaf", "a 7z archive"), (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"), (b"OggS", "sound"), (b"ID3", "sound"), (b"{\\rtf", "an RTF file"),
)  # fmt: skip


def ending_of(path: Path, name: str, unpacked: int) -> str:
    """The ending by which `rasid.reading.items` reads the file as what it is. Raises `WrongContent` for what holds no reports, and
    `TooLarge` for an archive that unpacks to more than so many bytes. `name` names it in errors."""
    with open(path, "rb") as stream:
        head = stream.read(_HEAD)
    if not head.strip():
        raise WrongContent("the file is empty", where=name, expected=_EXPECTED)
    if head.startswith(b"PK"):
        return _of_zip(path, name, unpacked)
    if head.startswith(b"\x1f\x8b"):
        return _of_gzip(path, name)
    return _plain(head, name)


def _plain(head: bytes, name: str) -> str:
    """The ending of bytes that are no archive."""
    for start, what in _OTHERS:
        if head.startswith(start):
            raise WrongContent(f"this is {what}, not a report", where=name, expected=_EXPECTED)
    if head.startswith(b"%PDF-"):
        return ".pdf"
    if head.startswith(b"WARC/"):
        return ".warc"
    if b"\x00" in head and not head.startswith(_WIDE):
        raise WrongContent("this is no text", where=name, expected=_EXPECTED)
    bare = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if bare.startswith(b"<"):
        return ".rss" if _FEED.search(head) else ".html"
    if _LIST.match(bare):
        return ".json"
    if _OBJECT.match(bare):
        return ".jsonl"
    return ".csv" if _is_table(head, name) else ".txt"


def _is_table(head: bytes, name: str) -> bool:
    """Whether the first line names columns of which one holds text."""
    try:
        first = decode(head[: head.rfind(b"\n") + 1] or head, where=name).text.removeprefix("\ufeff").split("\n", 1)[0]
    except UnreadableInput:
        return False
    delimiter = max(_DELIMITERS, key=first.count)
    names = next(csv.reader(io.StringIO(first), delimiter=delimiter), [])
    return len(names) > 1 and "text" in columns([one.strip() for one in names], {})


def _of_zip(path: Path, name: str, unpacked: int) -> str:
    try:
        with zipfile.ZipFile(path) as package:
            members = package.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise WrongContent("the zip file is damaged", where=name, expected="a whole zip file") from error
    total = sum(member.file_size for member in members)
    if total > unpacked:
        raise TooLarge(f"the archive unpacks to {total:,} bytes", where=name, expected=f"at most {unpacked:,} bytes")
    names = {member.filename for member in members}
    if "word/document.xml" in names:
        return ".docx"
    office = next((one for one in ("xl/workbook.xml", "ppt/presentation.xml", "content.xml") if one in names), None)
    if office is not None:
        raise WrongContent(
            "this is a table, slides or another office file, not a report", where=name, expected=_EXPECTED
        )
    return ".zip"


def _of_gzip(path: Path, name: str) -> str:
    """Of what is compressed only the beginning is looked at here; reading it stops at the limit."""
    try:
        with gzip.open(path, "rb") as inside:
            head = inside.read(_HEAD)
    except (OSError, EOFError, zlib.error) as error:
        raise WrongContent("the gzip file is damaged", where=name, expected="a whole file") from error
    if head.startswith(b"PK"):
        return ".zip.gz"
    return ".gz" if head.startswith(b"\x1f\x8b") else _plain(head, name) + ".gz"


def safe_name(name: str | None) -> str:
    """The last part of a file's name as it is shown: no path, nothing that steers the direction of text."""
    last = os.path.basename((name or "").replace("\\", "/")).strip()
    kept = "".join(char if char.isprintable() else "�" for char in last)
    return kept[-120:] if kept not in ("", ".", "..") else "file"
