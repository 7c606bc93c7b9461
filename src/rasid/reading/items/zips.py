"""Zip archives: the items of every member. Nothing is written to disk, so the names of members lead nowhere."""

from __future__ import annotations

import io
import lzma
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import IO

from rasid.errors import RasidError, UnreadableInput
from rasid.reading.items.item import Item, Refusal
from rasid.reading.paths import MAX_BYTES

MAX_DEPTH = 3
"""How deep archives may stand in archives."""
MAX_UNPACKED = 20_000_000_000
"""What all members of an archive may unpack to, in bytes."""
MAX_RATIO = 1000
"""A member that unpacks to more than this many times its size is a bomb: text shrinks to a tenth, seldom to a hundredth."""

ReadMember = Callable[[IO[bytes], str, str, int], Iterator[Item | Refusal]]
"""stream, name, location, depth → items"""


def read_zip(stream: IO[bytes], location: str, depth: int, read_member: ReadMember) -> Iterator[Item | Refusal]:
    """The items of all members, in the order of the archive."""
    if depth >= MAX_DEPTH:
        raise UnreadableInput("archives in archives, too deep", where=location, expected=f"at most {MAX_DEPTH} deep")
    try:
        package = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, struct.error, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise UnreadableInput(
            f"the zip file is damaged: {error}", where=location, expected="a whole zip file"
        ) from error
    unpacked = 0
    with package:
        for member in package.infolist():
            base = os.path.basename(member.filename)
            if member.is_dir() or base.startswith((".", "~$")) or member.filename.startswith("__MACOSX/"):
                continue
            unpacked += member.file_size
            try:
                if unpacked > MAX_UNPACKED:
                    raise UnreadableInput(f"the archive unpacks to more than {MAX_UNPACKED:,} bytes", where=location)
                inside = io.BytesIO(_unpacked(package, member))
                for item in read_member(inside, base, location, depth + 1):
                    yield (
                        item._replace(part=_part(member.filename, item.part))
                        if isinstance(item, Refusal)
                        else replace(item, part=_part(member.filename, item.part))
                    )
            except RasidError as error:
                yield Refusal(location, member.filename, error)


def _part(name: str, inner: str) -> str:
    return f"{name}: {inner}" if inner else name


def _unpacked(package: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    where = f"{package.filename or 'zip'}: {member.filename}"
    if member.flag_bits & 1:
        raise UnreadableInput("the member has a password", where=where, advice="Unpack it and add the files")
    if member.file_size > MAX_BYTES:
        raise UnreadableInput(f"larger than {MAX_BYTES:,} bytes", where=where, expected="smaller files in the archive")
    if member.file_size > MAX_RATIO * max(1, member.compress_size):
        raise UnreadableInput(
            f"unpacks to {member.file_size:,} bytes from {member.compress_size:,}",
            where=where,
            expected="a report, not a bomb",
        )
    try:
        with package.open(member) as inside:
            # The size in the directory can lie: never read more than it says.
            raw = inside.read(member.file_size + 1)
    except (
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
        struct.error,
        EOFError,
        OSError,
        NotImplementedError,
        RuntimeError,
        ValueError,
    ) as error:
        raise UnreadableInput(f"the member is damaged: {error}", where=where, expected="a whole zip file") from error
    if len(raw) > member.file_size:
        raise UnreadableInput("the member is larger than the archive says", where=where, expected="a whole zip file")
    return raw
