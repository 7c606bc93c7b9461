"""Uploads on disk: what was sent waits in a folder of its own beside what became of it, so that a desk that is started again goes on.

Taking in is the same however often it is done: what was kept before the stop is known by its bytes and is not kept again.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Literal

import msgspec

from rasid.reading.items import Given

State = Literal["waiting", "taking-in", "coding", "done", "failed", "interrupted"]
_PREFIX = "rasid-upload-"
_FILE = "upload.json"
_LOCK = "lock"


@dataclass(frozen=True, slots=True)
class Part:
    """One uploaded file, or a text that was typed in, before it is taken in."""

    name: str
    given: Given
    path: Path | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class SetAside:
    """An input that could not be taken in or read, and why."""

    where: str
    what: str
    expected: str | None = None
    advice: str | None = None


@dataclass
class Upload:
    """An upload and what became of it. `reports`: the numbers of its reports that are coded, new or known before; `resumed`: the desk was stopped
    in the midst of it and went on when it was started again. An interrupted one could not go on: what was sent is not there any more."""

    id: str
    who: str
    at: str
    names: list[str]
    state: State = "waiting"
    new: int = 0
    known: int = 0
    coding: int = 0
    finished: int = 0
    reports: list[int] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)
    resumed: bool = False

    @property
    def over(self) -> bool:
        """Whether nothing more will change."""
        return self.state in ("done", "failed", "interrupted")


class _Sent(msgspec.Struct):
    """A part as it is written down; `file` is a name in the folder."""

    name: str
    given: Given
    file: str | None = None
    text: str | None = None


class _Written(msgspec.Struct):
    upload: Upload
    parts: list[_Sent]


@dataclass(frozen=True, slots=True)
class Known:
    """An upload that was written down, with its folder and, while it is not over, its parts."""

    upload: Upload
    folder: Path
    parts: list[Part]

    @property
    def whole(self) -> bool:
        """Whether all that was sent is still there."""
        return bool(self.parts) and all(part.path is None or part.path.is_file() for part in self.parts)


def _take(held: IO[bytes]) -> None:
    """Lock a file for this process. Raises `OSError` where another one has it; a system without such locks has one desk at a time."""
    try:
        import fcntl
    except ImportError:
        return
    fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Journal:
    """The folders of the uploads of one desk. `alone`: no other desk works on them, so that what was left may be gone on with."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._lock: IO[bytes] | None = None

    def alone(self) -> bool:
        """Take the folder for this desk; False where another one has it, or it can't be written to."""
        try:
            self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
            held = open(self.root / _LOCK, "ab")  # noqa: SIM115  # held as long as the desk runs
        except OSError:
            return False
        try:
            _take(held)
        except OSError:
            held.close()
            return False
        self._lock = held
        return True

    def folder(self) -> Path:
        """A new folder, in which an upload waits."""
        self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
        return Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self.root))

    def write(self, folder: Path, upload: Upload, parts: Sequence[Part]) -> None:
        """Write down how far an upload is: whole or not at all. One that is over is without what was sent."""
        sent = [] if upload.over else [_Sent(p.name, p.given, p.path.name if p.path else None, p.text) for p in parts]
        with tempfile.NamedTemporaryFile(dir=folder, prefix=_FILE, delete=False) as stream:
            stream.write(msgspec.json.encode(_Written(upload, sent)))
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(stream.name, folder / _FILE)
        if upload.over:
            for path in folder.iterdir():
                if path.name != _FILE:
                    path.unlink(missing_ok=True)

    def read(self) -> Iterator[Known]:
        """All uploads that were written down, the first one first. What was being sent when the desk stopped was never whole, and is removed."""
        found = []
        for folder in sorted(self.root.glob(f"{_PREFIX}*")):
            try:
                written = msgspec.json.decode((folder / _FILE).read_bytes(), type=_Written)
            except (OSError, msgspec.MsgspecError):
                self.remove(folder)
                continue
            parts = [Part(p.name, p.given, folder / p.file if p.file else None, p.text) for p in written.parts]
            found.append(Known(written.upload, folder, parts))
        yield from sorted(found, key=lambda known: (known.upload.at, known.upload.id))

    def remove(self, folder: Path) -> None:
        """Keep nothing of an upload."""
        shutil.rmtree(folder, ignore_errors=True)
