"""Compiled lexicons as files: what a compiled file is valid for, and how it is read and written.

A compiled file names the content that it was made from, byte for byte, and a checksum of its own. It is used only when
both agree; everything else (another version, an edited entry, a torn or damaged file) counts as not there.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import struct
import zlib
from pathlib import Path

import msgspec

from rasid.garbage import no_collection
from rasid.knowledge.lexeme import from_row, to_row
from rasid.knowledge.lexicon import Lexicon
from rasid.knowledge.loader import DATA

FORMAT = 3
"""Number of the compiled format; raise it when the layout of the file changes."""
MAGIC = b"rasidlex"
SUFFIX = ".lexicon-cache"
PACKAGED = DATA.parent / f"compiled{SUFFIX}"
"""The compiled lexicon that an installed package carries; a source tree has none."""
KEPT = 4
"""Compiled files that stay in the cache folder, so that several versions can be used side by side."""

_HEADER = struct.Struct(">8s32sI")
_DECODER = msgspec.msgpack.Decoder(Lexicon, dec_hook=from_row)
_ENCODER = msgspec.msgpack.Encoder(enc_hook=to_row)
_SOURCE = DATA.parents[1]
_CODE = ("knowledge/*.py", "arabic/*.py", "record/vocabulary.py")
"""The code that decides what the compiler writes."""


def identity(root: Path = DATA) -> bytes:
    """A hash of all that a compiled lexicon depends on: every lexicon file below `root` and the compiler itself."""
    digest = hashlib.sha256(str(FORMAT).encode())
    data = sorted(path for path in root.rglob("*") if path.suffix in (".yaml", ".tsv"))
    code = sorted(path for pattern in _CODE for path in _SOURCE.glob(pattern))
    for base, paths in ((root, data), (_SOURCE, code)):
        for path in paths:
            content = path.read_bytes()
            digest.update(f"{path.relative_to(base).as_posix()}\0{len(content)}\0".encode())
            digest.update(content)
    return digest.digest()


def encode(lexicon: Lexicon, made_from: bytes) -> bytes:
    """The compiled file of a lexicon; the same lexicon gives the same bytes."""
    payload = _ENCODER.encode(lexicon)
    return _HEADER.pack(MAGIC, made_from, zlib.crc32(payload)) + payload


def decode(content: bytes, made_from: bytes) -> Lexicon | None:
    """The lexicon of a compiled file, or None when it is damaged or was made from something else."""
    if len(content) < _HEADER.size:
        return None
    magic, found, checksum = _HEADER.unpack_from(content)
    payload = memoryview(content)[_HEADER.size :]
    if magic != MAGIC or found != made_from or zlib.crc32(payload) != checksum:
        return None
    try:
        with no_collection():
            return _DECODER.decode(payload)
    except msgspec.DecodeError:
        return None


def read(path: Path, made_from: bytes) -> Lexicon | None:
    """The lexicon in a compiled file, or None when there is no valid one."""
    try:
        return decode(path.read_bytes(), made_from)
    except OSError:
        return None


def cache_folder() -> Path | None:
    """Where compiled lexicons are kept: `RASID_CACHE_DIR` or the user's cache folder; None when there is no home."""
    if own := os.environ.get("RASID_CACHE_DIR"):
        return Path(own)
    import platformdirs

    with contextlib.suppress(RuntimeError, KeyError):
        folder = Path(platformdirs.user_cache_dir("rasid", appauthor=False))
        # Without a home the path is relative or keeps its ~; a folder of that name must not appear where one works.
        return folder if folder.is_absolute() else None
    return None


def cached(made_from: bytes) -> Path | None:
    """The file of the cache folder for a lexicon with this identity."""
    folder = cache_folder()
    return None if folder is None else folder / f"{made_from.hex()[:24]}{SUFFIX}"


def keep(path: Path, content: bytes, suffix: str = SUFFIX) -> None:
    """Put a compiled file into the cache folder in one step; failing to only costs time at the next start.

    Processes that start at the same time write the same bytes under names of their own; the last one stays.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{os.urandom(4).hex()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(content)
        os.replace(temporary, path)
        _prune(path.parent, suffix)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()


def _prune(folder: Path, suffix: str) -> None:
    """Remove all but the newest compiled files."""
    newest = sorted(folder.glob(f"*{suffix}"), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in newest[KEPT:]:
        old.unlink(missing_ok=True)
