"""Which files of followed paths are to be taken in now: new ones, and those that have changed, once nobody writes to them any more.

A file that is still growing would come in as many halves of a report. It is left alone until two looks in a row find it the same, or until it was
not changed for as long as lies between two looks. What was taken in is not read again before it changes; what could not be read neither.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from typing import NamedTuple

from rasid.reading.items import Refusal
from rasid.reading.paths import list_files


class State(NamedTuple):
    """By what a file that changes is told from one that stays as it is; the time of its last change of name or permissions is among it, because it
    may have become readable."""

    device: int
    number: int
    size: int
    modified: int
    changed: int


class Watch:
    """Files below some paths. `settled`: seconds after which a file that nobody touched counts as whole."""

    def __init__(self, paths: Sequence[str], settled: float) -> None:
        self.paths, self.settled = paths, settled
        self._seen: dict[str, State | None] = {}
        self._taken: dict[str, State | None] = {}
        self._refused: set[tuple[str, str]] = set()

    def look(self) -> tuple[list[str], list[Refusal]]:
        """The files that are to be read now, sorted as folders list them, and what can't be followed and was not named before."""
        files: dict[str, State | None] = {}
        refused: list[Refusal] = []
        for path in self.paths:
            for listed in list_files(path, None):
                if isinstance(listed, str):
                    files[listed] = _state(listed)
                elif not os.path.isdir(path) or listed.error.where != path or _holds(path):
                    refused.append(Refusal(listed.source, "", listed.error))
        ready = [path for path, state in files.items() if self._ready(path, state)]
        self._seen = files
        self._taken = {path: state for path, state in self._taken.items() if path in files}
        now = {(one.location, str(one.error)) for one in refused}
        new = [one for one in refused if (one.location, str(one.error)) not in self._refused]
        self._refused = now
        return ready, new

    def took(self, paths: Sequence[str]) -> None:
        """Note that these files were read as they were at the last look."""
        for path in paths:
            self._taken[path] = self._seen.get(path)

    def _ready(self, path: str, state: State | None) -> bool:
        if path in self._taken and self._taken[path] == state:
            return False
        if state is None or (path in self._seen and self._seen[path] == state):
            return True
        return time.time() - state.modified / 1e9 >= 0 and time.time() - state.modified / 1e9 > self.settled


def _state(path: str) -> State | None:
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return State(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def _holds(folder: str) -> bool:
    """True when a folder holds anything: an empty one is waited for."""
    try:
        return any(os.scandir(folder))
    except OSError:
        return True
