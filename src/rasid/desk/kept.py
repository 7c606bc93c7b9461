"""Values that are worked out of the whole workspace, kept in memory until the workspace changes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from typing import Any, TypeVar

from sqlalchemy import Connection, func, select

from rasid.archive.database import Database
from rasid.archive.privacy import is_complete
from rasid.archive.tables import audit, judgements, records, settings
from rasid.desk.context import Desk
from rasid.desk.faults import NotYet
from rasid.desk.recent import Recent
from rasid.desk.turns import waiting

Value = TypeVar("Value")
_Store = Recent[tuple[Any, ...], tuple[Any]]
CHANGES_NOTHING = (
    "judge", "undo", "incidents-near", "assign", "assign-withdraw", "assign-done", "sign-in", "sign-in-failed", "sign-out",
    "sessions-end", "token-make", "token-end", "user-add", "user-change", "search-saved", "search-changed", "search-removed",
    "download", "export", "review-export",
)  # fmt: skip
"""Actions of the log after which the reports, and what the machine coded of them, are what they were: what people decide is read apart."""


def coded_state(connection: Connection) -> tuple[Any, ...]:
    """Changes when reports are added or coded again, and when copies, incidents, sources or classes of fields are made anew."""
    workspace = connection.execute(select(settings.c.value).where(settings.c.key == "id")).scalar()
    last = connection.execute(select(func.max(records.c.id))).scalar()
    database = str(connection.engine.url)
    return database, workspace, last, _last_change(connection, (database, str(workspace)))


def _last_change(connection: Connection, workspace: tuple[str, str]) -> int:
    """The last entry of the log that changes anything. Only entries since the last look are read: deciding adds one each time."""
    head = int(connection.execute(select(func.coalesce(func.max(audit.c.seq), 0))).scalar_one())
    with _guard:
        seen, change = _seen.get(workspace, (0, 0))
    if head == seen:
        return change
    new = audit.c.seq.between(seen + 1, head) if head > seen else audit.c.seq <= head
    last = connection.execute(select(func.max(audit.c.seq)).where(new, audit.c.action.not_in(CHANGES_NOTHING))).scalar()
    if head < seen:  # a transaction that began before what others have seen
        return last or 0
    change = max(change, last or 0)
    with _guard:
        _seen[workspace] = max(_seen.get(workspace, (0, 0)), (head, change))
    return change


def judged_state(connection: Connection) -> int:
    """Changes with every judgement."""
    return int(connection.execute(select(func.coalesce(func.max(judgements.c.id), 0))).scalar_one())


def kept(name: str, state: tuple[Any, ...], make: Callable[[], Value]) -> Value:
    """The value of a name for a state, worked out once: who asks for it meanwhile waits."""
    return _once((name, *state), make, _kept)


def _once(key: tuple[Any, ...], make: Callable[[], Value], store: _Store) -> Value:
    found = store.get(key)
    if found is None:
        with _guard:
            lock = _locks.setdefault(key, Lock())
        if not lock.acquire(blocking=False):
            with waiting():
                lock.acquire()
        try:
            found = store.get(key)
            if found is None:
                try:
                    found = (make(),)
                except BaseException:
                    with _guard:
                        _locks.pop(key, None)
                    raise
                store.put(key, found)
                with _guard:
                    _locks.pop(key, None)
        finally:
            lock.release()
    value: Value = found[0]
    return value


def answered(desk: Desk, connection: Connection, asked: tuple[Any, ...], make: Callable[[], Value]) -> Value:
    """What is answered when this is asked (the name of the answer first), kept for who asks next in the same language with the same rights. Only for
    what shows nothing that people decide, and nothing of who asks. While it is being found what is private, readers' answers are not kept."""
    if desk.redacts and not is_complete(connection):
        return make()
    key = (*asked, desk.lang, desk.redacts, *coded_state(connection))
    return _once(key, make, _answers)


def kept_soon(
    database: Database, name: str, state: tuple[Any, ...], make: Callable[[Connection], Value], seconds: float = 3.0
) -> Value:  # fmt: skip
    """`kept`, worked out beside the request. Raises `NotYet` when it takes longer than `seconds`; it goes on meanwhile."""
    key = (name, *state)
    found = _kept.get(key)
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
        with waiting():
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


_kept: _Store = Recent(32)
_answers: _Store = Recent(256)
_seen: dict[tuple[str, str], tuple[int, int]] = {}
"""By workspace: up to where its log was looked at, and the last entry that changes anything"""
_locks: dict[tuple[Any, ...], Lock] = {}
_working: dict[tuple[Any, ...], Future[Any]] = {}
_workers = ThreadPoolExecutor(2, thread_name_prefix="rasid-kept")
_guard = Lock()
