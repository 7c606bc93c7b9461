"""Raw bytes, kept by their hash: as gzipped files in the folder of a workspace, or in the database of a team.

The bytes of a hash never change, so writing them twice is the same as once, and what a killed process left behind does no harm.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import secrets
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.postgresql import insert as insert_or_keep

from rasid.archive.database import Database
from rasid.archive.tables import raw_bytes
from rasid.errors import WorkspaceError
from rasid.files import output_error

_LEVEL = 6
_ABANDONED = 3600.0
"""Seconds after which nobody writes a file any more."""


class RawStore(Protocol):
    """Where raw bytes are kept."""

    def put(self, data: bytes, connection: Connection) -> str:
        """Keep bytes and return their SHA-256; within `connection` where they go to the database."""

    def get(self, sha256: str) -> bytes:
        """The bytes of a hash. Raises `WorkspaceError` when they are missing or not what was put."""

    def hashes(self) -> Iterator[str]:
        """Every hash that is kept."""


class FolderStore:
    """Files `raw/ab/abcdef….gz` in the folder of the workspace."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._writing: Path | None = None

    def path(self, sha256: str) -> Path:
        return self.folder / sha256[:2] / f"{sha256}.gz"

    def put(self, data: bytes, connection: Connection) -> str:
        digest = hashlib.sha256(data).hexdigest()
        path = self.path(digest)
        if path.exists():
            return digest
        try:
            temporary = self._begun() / f"{digest}.{secrets.token_hex(4)}.tmp"
        except OSError as error:
            raise output_error(error, str(self.folder)) from error
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with open(temporary, "wb") as stream:
                stream.write(gzip.compress(data, _LEVEL, mtime=0))
                stream.flush()
                os.fsync(stream.fileno())
            os.replace(temporary, path)
        except OSError as error:
            with suppress(OSError):
                temporary.unlink()
            raise output_error(error, str(path)) from error
        return digest

    def _begun(self) -> Path:
        """The folder of files that are being written, without those that a killed process left there."""
        if self._writing is None:
            writing = self.folder / ".writing"
            writing.mkdir(parents=True, exist_ok=True)
            for left in writing.iterdir():
                with suppress(FileNotFoundError):  # another process has finished it, or removed it
                    if time.time() - left.stat().st_mtime > _ABANDONED:
                        left.unlink()
            self._writing = writing
        return self._writing

    def get(self, sha256: str) -> bytes:
        path = self.path(sha256)
        try:
            with _unpacking(str(path)):
                return _checked(gzip.decompress(path.read_bytes()), sha256, str(path))
        except OSError as error:
            raise WorkspaceError(
                "raw bytes are missing", where=str(path), advice="Restore the file from a backup"
            ) from error

    def hashes(self) -> Iterator[str]:
        for path in sorted(self.folder.glob("??/*.gz")):
            if not path.name.startswith("."):
                yield path.name.removesuffix(".gz")


class TableStore:
    """Rows of the table `raw_bytes`, so that everyone who reaches the database has them."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def put(self, data: bytes, connection: Connection) -> str:
        digest = hashlib.sha256(data).hexdigest()
        row = {"sha256": digest, "data": gzip.compress(data, _LEVEL, mtime=0)}
        if connection.dialect.name == "postgresql":
            connection.execute(insert_or_keep(raw_bytes).values(row).on_conflict_do_nothing())
        elif connection.execute(select(raw_bytes.c.sha256).where(raw_bytes.c.sha256 == digest)).first() is None:
            connection.execute(insert(raw_bytes).values(row))
        return digest

    def get(self, sha256: str) -> bytes:
        where = f"raw_bytes {sha256}"
        with self.database.read() as connection:
            data = connection.execute(select(raw_bytes.c.data).where(raw_bytes.c.sha256 == sha256)).scalar()
        if data is None:
            raise WorkspaceError("raw bytes are missing", where=where, advice="Restore the database from a backup")
        with _unpacking(where):
            return _checked(gzip.decompress(data), sha256, where)

    def hashes(self) -> Iterator[str]:
        with self.database.read() as connection:
            yield from connection.execute(select(raw_bytes.c.sha256).order_by(raw_bytes.c.sha256)).scalars()


@contextmanager
def _unpacking(where: str) -> Iterator[None]:
    try:
        yield
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise WorkspaceError("raw bytes are damaged", where=where, advice="Restore them from a backup") from error


def _checked(data: bytes, sha256: str, where: str) -> bytes:
    if hashlib.sha256(data).hexdigest() != sha256:
        raise WorkspaceError(
            "raw bytes are not those that were captured",
            where=where,
            expected=f"SHA-256 {sha256}",
            advice="Restore them from a backup",
        )
    return data
