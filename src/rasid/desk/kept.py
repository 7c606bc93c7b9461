"""Values that are worked out of the whole workspace, kept in memory until the workspace changes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from typing import Any, TypeVar

from sqlalchemy import Connection, func, select

from rasid.archive.database import Database
from rasid.archive.tables import audit, judgements, records, settings
from rasid.desk.faults import NotYet

Value = TypeVar("Value")
_MOST = 32


def coded_state(connection: Connection) -> tuple[Any, ...]:
    """Changes when reports are added or coded again, and when copies, incidents or sources are made anew."""
    workspace = connection.execute(select(settings.c.value).where(settings.c.key == "id")).scalar()
    last = connection.execute(select(func.max(records.c.id))).scalar()
    made = connection.execute(
        select(func.max(audit.c.seq)).where(audit.c.action.not_in(("judge", "undo", "incidents-near")))
    ).scalar()
    return str(connection.engine.url), workspace, last, made


def judged_state(connection: Connection) -> int:
    """Changes with every judgement."""
    return int(connection.execute(select(func.coalesce(func.max(judgements.c.id), 0))).scalar_one())


def kept(name: str, state: tuple[Any, ...], make: Callable[[], Value]) -> Value:
    """The value of a name for a state, worked out once: who asks for it meanwhile waits."""
    key = (name, *state)
    with _guard:
        lock = _locks.setdefault(key, Lock())
    with lock:
        found = _found(key)
        if found is None:
            found = (make(),)
            with _guard:
                _kept[key] = found
                while len(_kept) > _MOST:
                    _locks.pop(_kept.popitem(last=False)[0], None)
    value: Value = found[0]
    return value


def kept_soon(
    database: Database, name: str, state: tuple[Any, ...], make: Callable[[Connection], Value], seconds: float = 3.0
) -> Value:  # fmt: skip
    """`kept`, worked out beside the request. Raises `NotYet` when it takes longer than `seconds`; it goes on meanwhile."""
    key = (name, *state)
    found = _found(key)
    if found is not None:
        ready: Value = found[0]
        return ready

    def work() -> Value:
        with database.read() as connection:
            return kept(name, state, lambda: make(connection))

    with _guard:
        if key not in _working:
            _working[key] = _workers.submit(work)
        coming = _working[key]
    try:
        made: Value = coming.result(seconds)
    except TimeoutError as error:
        if coming.done():
            raise
        raise NotYet(
            f"this is being worked out of all reports: {name}",
            where="the desk",
            advice="Load the page again in a few seconds",
        ) from error
    finally:
        with _guard:
            if coming.done():
                _working.pop(key, None)
    return made


def _found(key: tuple[Any, ...]) -> tuple[Any] | None:
    with _guard:
        if key not in _kept:
            return None
        _kept.move_to_end(key)
        return _kept[key]


_kept: OrderedDict[tuple[Any, ...], tuple[Any]] = OrderedDict()
_locks: dict[tuple[Any, ...], Lock] = {}
_working: dict[tuple[Any, ...], Future[Any]] = {}
_workers = ThreadPoolExecutor(2, thread_name_prefix="rasid-kept")
_guard = Lock()
