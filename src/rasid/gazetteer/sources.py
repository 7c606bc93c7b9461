"""Files of places: opened whatever their encoding, zipped or not, and told apart by what they hold."""

from __future__ import annotations

import codecs
import contextlib
import csv
import hashlib
import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal, TextIO, cast

from rasid.errors import RasidError
from rasid.gazetteer.rows import GazetteerError
from rasid.reading.encoding import decode

Format = Literal["geonames", "alternate-names", "whosonfirst", "iraq-districts", "table"]
SAMPLE = 1 << 18
MAX_BYTES = 4 << 30
"""Unpacked bytes of one file; GeoNames' allCountries has 1.7 GB."""
EXPECTED = (
    "a GeoNames dump or alternateNamesV2, a Who's On First CSV, the JSON of Iraqi districts, or a CSV or TSV with a header "
    "(name_ar, lat, lon …)"
)


@dataclass(frozen=True, slots=True)
class Source:
    """A text file of places: `name` is that of the file (of the member, in an archive), `digest` its SHA-256."""

    path: Path
    member: str | None
    name: str
    format: Format
    encoding: str
    digest: str
    delimiter: str = "\t"

    @contextlib.contextmanager
    def open(self) -> Iterator[TextIO]:
        """The text of the file, line by line; characters that are damaged become U+FFFD."""
        with _bytes(self.path, self.member) as stream:
            yield io.TextIOWrapper(stream, encoding=self.encoding, errors="replace", newline="")

    def rows(self, stream: TextIO) -> Iterator[list[str]]:
        """The cells of each line. A line is read by itself, so that a stray quotation mark costs no other line."""
        for line in stream:
            plain = line.rstrip("\r\n").replace("\x00", "\ufffd")
            if self.delimiter == "\t" or '"' not in plain:
                yield plain.split(self.delimiter)
                continue
            try:
                yield next(csv.reader([plain], delimiter=self.delimiter), [])
            except csv.Error:
                yield [plain]


@contextlib.contextmanager
def _bytes(path: Path, member: str | None) -> Iterator[BinaryIO]:
    if member is None:
        with path.open("rb") as plain:
            yield plain
    else:
        with zipfile.ZipFile(path) as archive, archive.open(member) as packed:
            yield cast(BinaryIO, packed)


def open_sources(path: Path) -> Iterator[Source | RasidError]:
    """The sources in a file, or the error that stands in the place of one."""
    where = str(path)
    try:
        if not zipfile.is_zipfile(path):
            yield _source(path, None)
            return
        with zipfile.ZipFile(path) as archive:
            members = [i for i in archive.infolist() if not i.is_dir()]
        members = [
            i for i in members if not Path(i.filename).name.lower().startswith(("readme", ".", "__", "isolanguage"))
        ]
        for info in sorted(members, key=lambda i: i.filename):
            if info.file_size > MAX_BYTES:
                yield GazetteerError(
                    f"{info.filename} unpacks to {info.file_size:,} bytes",
                    where=where,
                    expected=f"at most {MAX_BYTES:,}",
                )
                continue
            yield _source(path, info.filename)
        if not members:
            yield GazetteerError("the archive is empty", where=where, expected=EXPECTED)
    except RasidError as error:
        yield error
    except (
        OSError,
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
        struct.error,
        ValueError,
        NotImplementedError,
        RuntimeError,
        EOFError,
    ) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        yield GazetteerError(f"could not be read: {reason}", where=where, expected=EXPECTED)


def _source(path: Path, member: str | None) -> Source:
    where = f"{path}: {member}" if member else str(path)
    digest = hashlib.sha256()
    size, head = 0, b""
    with _bytes(path, member) as stream:
        while block := stream.read(1 << 20):
            head = head or block[:SAMPLE]
            size += len(block)
            if size > MAX_BYTES:
                raise GazetteerError(f"more than {MAX_BYTES:,} bytes", where=where)
            digest.update(block)
    if not head:
        raise GazetteerError("the file is empty", where=where, expected=EXPECTED)
    encoding, text = _encoding(head, where, whole=size == len(head))
    form, delimiter = _format(text, where)
    name = Path(member or path).name
    return Source(path, member, name, form, encoding, digest.hexdigest(), delimiter)


def _encoding(head: bytes, where: str, *, whole: bool) -> tuple[str, str]:
    """The encoding by the first bytes, and their text up to the last line end."""
    if not whole:
        head = head[: head.rfind(b"\n") + 1] or head
    if not head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF8)):
        with contextlib.suppress(UnicodeDecodeError):
            text = head.decode("utf-8")
            if "\x00" in text:
                raise GazetteerError("not a text file: it holds control characters", where=where, expected=EXPECTED)
            return "utf-8", text
    try:
        found = decode(head, where=where)
    except RasidError as error:
        raise GazetteerError(error.what, where=where, expected=EXPECTED) from error
    # With the BOM still in the file, Python's utf-16 and utf-8-sig skip it.
    encoding = (
        "utf-16" if found.encoding.startswith("utf-16") and head[:2] in (b"\xff\xfe", b"\xfe\xff") else found.encoding
    )
    return encoding, found.text


def _format(text: str, where: str) -> tuple[Format, str]:
    line = next((x for x in text.split("\n") if x.strip()), "").strip("\r\ufeff")
    if line.lstrip().startswith(("{", "[")):
        return "iraq-districts", ""
    cells = line.split("\t")
    if len(cells) >= 15 and cells[0].isdecimal() and not cells[1].isdecimal():
        return "geonames", "\t"
    if 4 <= len(cells) <= 10 and cells[0].isdecimal() and cells[1].isdecimal():
        return "alternate-names", "\t"
    delimiter = max("\t,;|", key=line.count)
    header = [c.strip().strip('"').lower() for c in line.split(delimiter)]
    if line.count(delimiter) == 0 or any(c.replace(".", "").isdecimal() for c in header):
        raise GazetteerError("not a file of places that Rasid knows: no header", where=where, expected=EXPECTED)
    return ("whosonfirst" if "wof_id" in header or "wof:id" in header else "table"), delimiter
