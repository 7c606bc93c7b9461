"""New events get their place in the queue while the desk runs, in the background: no page waits for it."""

from __future__ import annotations

import logging
from threading import Lock, Thread
from time import monotonic

from rasid.archive import Workspace
from rasid.desk.context import Desk
from rasid.errors import RasidError
from rasid.review import queue

_LOG = logging.getLogger("rasid.desk")
_AT_ONCE = 1000
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
        _start(desk.workspace)
    else:
        _looked[url] = monotonic()
    return missing


def _start(workspace: Workspace) -> None:
    with _lock:
        if workspace.database.url in _busy:
            return
        _busy.add(workspace.database.url)
    Thread(target=_work, args=(workspace,), name="rasid-queue", daemon=True).start()


def _work(workspace: Workspace) -> None:
    try:
        done = _AT_ONCE
        while done == _AT_ONCE:
            with workspace.database.write() as connection:
                done = queue.fill(connection, most=_AT_ONCE)
    except RasidError as error:
        _LOG.warning("the queue could not be kept up: %s", error.what)
    finally:
        with _lock:
            _busy.discard(workspace.database.url)
