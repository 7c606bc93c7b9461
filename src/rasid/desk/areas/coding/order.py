"""New events get their place in the queue while the desk runs: no page waits for it, nor a decision for long."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from threading import Lock, Thread
from time import monotonic, sleep

from rasid.archive import Workspace
from rasid.desk.beside import apart
from rasid.desk.context import Desk
from rasid.errors import RasidError
from rasid.review import queue

_LOG = logging.getLogger("rasid.desk")
_AT_ONCE = 100
"""Events in one transaction: whoever decides meanwhile waits for it."""
_MANY = 2000
"""More than these are put into the queue by another process."""
_PAUSE = 0.02
"""Seconds between transactions"""
_LOOK_AGAIN = 5.0
"""Seconds for which a queue that has all events is not counted again."""
_looked: dict[str, float] = {}
_busy: set[str] = set()
_lock = Lock()


def keep_up(desk: Desk) -> int:
    """How many events have no place in the queue yet. Where there are some a thread begins to give them theirs."""
    url = desk.workspace.database.url
    if monotonic() - _looked.get(url, -_LOOK_AGAIN) < _LOOK_AGAIN:
        return 0
    with desk.read() as connection:
        missing = queue.behind(connection)
    if missing:
        _start(desk.workspace, missing)
    else:
        _looked[url] = monotonic()
    return missing


def _start(workspace: Workspace, missing: int) -> None:
    with _lock:
        if workspace.database.url in _busy:
            return
        _busy.add(workspace.database.url)
    Thread(target=_work, args=(workspace, missing), name="rasid-queue", daemon=True).start()


def _work(workspace: Workspace, missing: int) -> None:
    try:
        if missing > _MANY:
            apart(workspace, filling)
        else:
            for _ in filling(workspace):
                sleep(_PAUSE)
    except (RasidError, OSError) as error:
        _LOG.warning("the queue could not be kept up: %s", error)
    finally:
        with _lock:
            _busy.discard(workspace.database.url)


def filling(workspace: Workspace) -> Iterator[int]:
    """Give events their places in short transactions; how many in each."""
    return queue.filling(workspace.database, _AT_ONCE)
