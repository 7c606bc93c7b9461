"""Files by path or URL: on this machine, and by fsspec everywhere else (`s3://`, `gs://`, `abfs://`, `hdfs://` …)."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import IO, Any

from rasid.errors import ExitCode, OutputError, RasidError, UsageError
from rasid.files import AtomicFile, output_error
from rasid.reading.paths import os_error

WHOLE_OBJECTS = frozenset({"s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "oss", "memory"})
"""Storage in which a file appears when it was sent to its end, and not before."""

_BUFFER = 1 << 20
_BLOCK = 4 << 20
"""Bytes that are asked for at once from a remote storage."""


class StorageFault(RasidError):
    """A source that could not be read now; it may be tomorrow."""

    exit_code, code = ExitCode.UNREADABLE, "storage"


class _Watched(io.RawIOBase):
    def __init__(self, stream: IO[bytes]) -> None:
        self._below = stream
        self.fault: Exception | None = None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data = self._below.read(len(buffer))
        except Exception as error:
            self.fault = error
            raise
        buffer[: len(data)] = data
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        try:
            return self._below.seek(offset, whence)
        except Exception as error:
            self.fault = error
            raise

    def tell(self) -> int:
        return self._below.tell()


class Watched(io.BufferedReader):
    """A stream that remembers when the storage below it failed: what reads from it may take that for damaged data."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._watched = _Watched(stream)
        super().__init__(self._watched, _BUFFER)

    @property
    def fault(self) -> Exception | None:
        """What the storage raised."""
        return self._watched.fault


def is_url(address: str) -> bool:
    """True for anything that is not a path of this machine."""
    return "://" in address and not address.startswith("file://")


def local_path(address: str) -> str:
    """The absolute path of an address of this machine."""
    return os.path.abspath(address.removeprefix("file://"))


def filesystem(address: str) -> tuple[Any, str]:
    """The file system of a URL and the path in it. Raises `UsageError` when there is none of that name, or its library is missing."""
    try:
        core = import_module("fsspec.core")
        fs, path = core.url_to_fs(address)
    except ImportError as error:
        raise UsageError(
            f"needs a library that is not installed: {error}", where=address, advice="Install it here and on the workers: pip install 'rasid[cluster,s3]' for s3://",
        ) from error  # fmt: skip
    except ValueError as error:
        raise UsageError(str(error), where=address, expected="a path, or a URL such as s3://bucket/folder") from error
    return fs, path


@contextmanager
def open_source(address: str) -> Iterator[Watched]:
    """A source, to be read. Raises whatever the storage raises."""
    if is_url(address):
        fs, path = filesystem(address)
        # A page of the archive is read once: nothing is kept of what was read.
        stream = fs.open(path, "rb", cache_type="readahead", block_size=_BLOCK)
    else:
        stream = open(address, "rb")  # noqa: SIM115  # closed below
    with stream, Watched(stream) as watched:
        yield watched


def reading_error(error: Exception, where: str) -> RasidError:
    """The reason for which a source could not be read, in words."""
    if isinstance(error, RasidError):
        return error
    if isinstance(error, FileNotFoundError | PermissionError):
        found = os_error(error, where)
        return StorageFault(found.what, where=where, expected="a source that every worker can read")
    return StorageFault(f"could not be read: {type(error).__name__}: {error}", where=where)


class Folder:
    """The folder of an output."""

    def __init__(self, address: str) -> None:
        self.address = address.rstrip("/") or "/"
        self._local = None if is_url(address) else local_path(address)
        self._fs: Any = None
        self._path = ""
        if self._local is None:
            self._fs, self._path = filesystem(self.address)

    @property
    def shared_address(self) -> str:
        """The folder as a worker finds it."""
        return self.address if self._local is None else self._local

    def _where(self, name: str) -> str:
        return f"{self.address}/{name}"

    def names(self, below: str = "") -> list[str]:
        """The names of the files and folders in it, sorted; none when it is not there. Raises `OutputError`."""
        try:
            if self._local is not None:
                return sorted(os.listdir(os.path.join(self._local, below)))
            self._fs.invalidate_cache()
            found = self._fs.ls(f"{self._path}/{below}".rstrip("/"), detail=False)
            return sorted(name.rstrip("/").rpartition("/")[2] for name in found)
        except FileNotFoundError:
            return []
        except Exception as error:
            raise self._error(error, below) from error

    def read(self, name: str) -> bytes | None:
        """The bytes of a file; None when it is not there. Raises `OutputError`."""
        try:
            if self._local is not None:
                with open(os.path.join(self._local, name), "rb") as stream:
                    return stream.read()
            data: bytes = self._fs.cat_file(f"{self._path}/{name}")
            return data
        except (FileNotFoundError, NotADirectoryError):
            return None
        except Exception as error:
            raise self._error(error, name) from error

    def write(self, name: str, data: bytes) -> None:
        """Put a file in place, whole or not at all. Raises `OutputError`."""
        try:
            if self._local is not None:
                target = os.path.join(self._local, name)
                os.makedirs(os.path.dirname(target), exist_ok=True)
                with AtomicFile(target) as file:
                    file.write_bytes(data)
                return
            target = f"{self._path}/{name}"
            if self._in_one_step:
                self._fs.pipe_file(target, data)
                return
            self._fs.makedirs(target.rpartition("/")[0], exist_ok=True)
            temporary = f"{target.rpartition('/')[0]}/.{name.rpartition('/')[2]}.{os.urandom(6).hex()}.tmp"
            self._fs.pipe_file(temporary, data)
            self._fs.mv(temporary, target)
        except OutputError:
            raise
        except Exception as error:
            raise self._error(error, name) from error

    @property
    def _in_one_step(self) -> bool:
        names = self._fs.protocol
        return bool(WHOLE_OBJECTS & {*([names] if isinstance(names, str) else names)})

    def remove_remains(self, below: str) -> None:
        """Remove what workers that were killed left half-written. Only on this machine: elsewhere nothing is half-written under any name,
        or the storage's own rules clean it up."""
        if self._local is None:
            return
        for name in self.names(below):
            if name.startswith(".") and name.endswith(".tmp"):
                try:
                    os.unlink(os.path.join(self._local, below, name))
                except OSError:
                    continue

    def _error(self, error: Exception, name: str) -> OutputError:
        if isinstance(error, OSError) and error.errno is not None:
            return output_error(error, self._where(name))
        return OutputError(f"could not be written: {type(error).__name__}: {error}", where=self._where(name))
