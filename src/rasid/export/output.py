"""Where an export goes: a file with its manifest beside it, or a folder with its manifest inside; whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
from pathlib import Path
from typing import Any, Protocol

from rasid.errors import OutputError
from rasid.files import AtomicFile, output_error

MANIFEST = "manifest.json"
FORMAT = "rasid-export/1"


class Output(Protocol):
    """Takes what a format writes, file by file."""

    def write(self, data: bytes, name: str = "") -> None:
        """Add bytes to the file; in a folder to the file `name`."""

    def files(self) -> list[dict[str, Any]]:
        """Name, size and SHA-256 of each file."""

    def commit(self, manifest: dict[str, Any]) -> None:
        """Put everything in place with its manifest."""

    def discard(self) -> None:
        """Leave nothing behind."""


def manifest_path(path: Path) -> Path:
    """Where the manifest of a file lies."""
    return path.with_name(path.name + "." + MANIFEST)


def manifest_text(manifest: dict[str, Any]) -> str:
    """A manifest as it is written."""
    return json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"


class FileOutput:
    """One file, and its manifest beside it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = AtomicFile(path, automatic=False)
        self._file.__enter__()
        self._hash, self._size = hashlib.sha256(), 0

    def write(self, data: bytes, name: str = "") -> None:
        self._file.write_bytes(data)
        self._hash.update(data)
        self._size += len(data)

    def files(self) -> list[dict[str, Any]]:
        return [{"name": self.path.name, "bytes": self._size, "sha256": self._hash.hexdigest()}]

    def commit(self, manifest: dict[str, Any]) -> None:
        with AtomicFile(manifest_path(self.path), automatic=False) as beside:
            beside.write(manifest_text(manifest))
            # Both are written to the disk by now; only two renamings are left.
            self._file.commit()
            beside.commit()

    def discard(self) -> None:
        self._file.discard()


class FolderOutput:
    """A folder of files. It is new, or an export that is replaced as a whole."""

    def __init__(self, path: Path) -> None:
        self.path = Path(os.path.realpath(path))
        self._sizes: dict[str, int] = {}
        self._hashes: dict[str, Any] = {}
        self._check()
        self._temporary = self.path.with_name(f".{self.path.name[:100]}.{secrets.token_hex(6)}.tmp")
        try:
            self._temporary.mkdir()
        except OSError as error:
            raise output_error(error, str(self.path)) from error

    def _check(self) -> None:
        where = str(self.path)
        if self.path.exists() and not self.path.is_dir():
            raise OutputError("it is a file", where=where, expected="a new folder, or one that an export made")
        if not self.path.is_dir() or not any(self.path.iterdir()):
            return
        try:
            former = json.loads((self.path / MANIFEST).read_text(encoding="utf-8"))
            names = {MANIFEST, *(entry["name"] for entry in former["files"])}
            ours = former["format"] == FORMAT
        except (OSError, ValueError, KeyError, TypeError):
            ours, names = False, set()
        if not ours or {entry.name for entry in self.path.iterdir()} - names:
            raise OutputError(
                "the folder is not empty", where=where, expected="a new folder, or one with an export and nothing else"
            )

    def write(self, data: bytes, name: str = "") -> None:
        try:
            with (self._temporary / name).open("ab") as stream:
                stream.write(data)
        except OSError as error:
            raise output_error(error, str(self.path / name)) from error
        self._hashes.setdefault(name, hashlib.sha256()).update(data)
        self._sizes[name] = self._sizes.get(name, 0) + len(data)

    def files(self) -> list[dict[str, Any]]:
        return [
            {"name": name, "bytes": self._sizes[name], "sha256": self._hashes[name].hexdigest()}
            for name in sorted(self._sizes)
        ]

    def commit(self, manifest: dict[str, Any]) -> None:
        self.write(manifest_text(manifest).encode("utf-8"), MANIFEST)
        former = self._temporary.with_name(self._temporary.name + ".former")
        try:
            if self.path.exists():
                os.rename(self.path, former)
                try:
                    os.rename(self._temporary, self.path)
                except OSError:
                    os.rename(former, self.path)
                    raise
                shutil.rmtree(former, ignore_errors=True)
            else:
                os.rename(self._temporary, self.path)
        except OSError as error:
            raise output_error(error, str(self.path)) from error

    def discard(self) -> None:
        shutil.rmtree(self._temporary, ignore_errors=True)
