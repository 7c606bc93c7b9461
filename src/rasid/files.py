"""Output files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from types import TracebackType
from typing import BinaryIO, Self

from rasid.errors import OutputError

_REASONS = {
    errno.ENOSPC: ("no space left on the disk", "Free some space or choose another folder"),
    errno.EDQUOT: ("the disk quota is used up", "Free some space or choose another folder"),
    errno.EFBIG: ("the file would be larger than is allowed", "Raise the limit or split the input"),
    errno.EACCES: ("no permission to write", "Choose another folder or change its permissions"),
    errno.EPERM: ("no permission to write", "Choose another folder or change its permissions"),
    errno.EROFS: ("the disk is read-only", "Choose another folder"),
    errno.ENOENT: ("no such folder", "Make the folder first"),
    errno.ENOTDIR: ("a part of the path is no folder", "Choose another folder"),
    errno.EISDIR: ("it is a folder", "Name a file"),
    errno.EEXIST: ("there is a file of that name", "Choose another name"),
    errno.EBADF: ("it is closed", "Leave it open, or name a file to write to"),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter name"),
}


def output_error(error: OSError, where: str) -> OutputError:
    """The error of an output with its reason in words."""
    what, advice = _REASONS.get(error.errno or 0, (f"could not be written: {error.strerror or error}", None))
    return OutputError(what, where=where, advice=advice)


class AtomicFile:
    """A file that appears under its name only when everything has been written.

    Use it as a context manager and `write` text. Leaving the block normally puts the file in place (a former one is
    replaced in one step and keeps its permissions); leaving it by an exception, or without `commit` when `automatic`
    is off, leaves nothing behind. Devices and pipes (`/dev/stdout`) can't be replaced and are written directly.
    Failures are `OutputError`.
    """

    def __init__(self, path: str | os.PathLike[str], *, automatic: bool = True) -> None:
        self.path = os.fspath(path)
        self.where = os.fsencode(self.path).decode("utf-8", errors="replace")
        self._automatic = automatic
        self._target = self.path
        self._temporary: str | None = None
        self._stream: BinaryIO | None = None

    def __enter__(self) -> Self:
        try:
            self._target = os.path.realpath(self.path)
            self._stream = self._open()
        except OSError as error:
            raise output_error(error, self.where) from error
        except ValueError as error:
            raise OutputError(str(error), where=self.where, expected="a file name") from error
        except BaseException:  # stopped by a signal: nothing is left of a file that was just being made
            self.discard()
            raise
        return self

    def _open(self) -> BinaryIO:
        mode = 0o666
        status: os.stat_result | None = None
        # A name that is too long fails here, not after hours of work.
        with contextlib.suppress(FileNotFoundError):
            status = os.stat(self._target)
        if status is not None:
            if stat.S_ISDIR(status.st_mode):
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            if not stat.S_ISREG(status.st_mode):
                return open(self._target, "wb")
            if not os.access(self._target, os.W_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            mode = stat.S_IMODE(status.st_mode)
        folder, name = os.path.split(self._target)
        temporary = os.path.join(folder, f".{name[:100]}.{secrets.token_hex(6)}.tmp")
        self._temporary = temporary
        descriptor = os.open(
            temporary,
            os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0),
            mode,
        )
        if status is not None and hasattr(os, "fchmod"):
            os.fchmod(descriptor, mode)
        return os.fdopen(descriptor, "wb")

    def write(self, text: str) -> None:
        """Add text in UTF-8."""
        self.write_bytes(text.encode("utf-8"))

    def write_bytes(self, data: bytes) -> None:
        """Add bytes."""
        if self._stream is None:
            raise ValueError("the file is not open")
        try:
            self._stream.write(data)
        except OSError as error:
            raise output_error(error, self.where) from error

    def commit(self) -> None:
        """Put the file in place."""
        if self._stream is None:
            return
        try:
            self._stream.flush()
            if self._temporary is not None:
                os.fsync(self._stream.fileno())
            self._stream.close()
            self._stream = None
            if self._temporary is not None:
                os.replace(self._temporary, self._target)
                self._temporary = None
                self._sync_folder()
        except OSError as error:
            raise output_error(error, self.where) from error

    def _sync_folder(self) -> None:
        # Some file systems can't sync a folder; the file itself is safe by then.
        with contextlib.suppress(OSError):
            descriptor = os.open(os.path.dirname(self._target) or ".", os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)

    def discard(self) -> None:
        """Leave no trace."""
        if self._stream is not None:
            with contextlib.suppress(OSError):
                self._stream.close()
            self._stream = None
        if self._temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(self._temporary)
            self._temporary = None

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None and self._automatic:
                self.commit()
        finally:
            self.discard()


def opened(file: AtomicFile, stack: contextlib.ExitStack) -> AtomicFile:
    """The file opened until the stack ends, which is told before: a signal leaves nothing behind whenever it comes."""
    stack.push(file)
    return file.__enter__()


def write_whole(path: str | os.PathLike[str], text: str) -> None:
    """Write a file whole or not at all."""
    with AtomicFile(path) as file:
        file.write(text)
