"""The database of a workspace: SQLite in its folder, or PostgreSQL for a team.

Writers take turns: a write transaction begins with the lock (`BEGIN IMMEDIATE` on SQLite, an advisory lock on PostgreSQL), so that two processes
never find out at the end that one of them has to go back.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, func, make_url, select
from sqlalchemy.exc import ArgumentError as UrlError
from sqlalchemy.exc import DBAPIError, NoSuchModuleError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from rasid.archive.failures import busy, crowded, named, too_large
from rasid.errors import WorkspaceError

LOCK_SECONDS = 30.0
"""How long a writer waits for another one before it gives up."""
POOL = 12
"""Connections that a process with many threads keeps open; more are opened while they are needed. On two cores, 40 threads that ask a database of
500,000 events are answered sooner by few connections than by 40 (1.7 s against 2.9 s for 480 requests)."""
SHARED_CACHE_KB, CACHE_KB = 16_000, 64_000
"""Pages that one connection to SQLite may keep in memory: less where there are many connections; reading was no slower with it."""
_WRITES, _WAITS = "rasid_writes", "rasid_waits"
_PATIENCE = {
    "connect_timeout": 10,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 60_000,
}
"""Seconds (and milliseconds) after which a machine that says nothing any more counts as gone; the system would wait for hours."""
_LOCK = 0x7261736964
"""Names the lock of writers on PostgreSQL."""


class Database:
    """Read and write transactions on one database. Failures of the database are `WorkspaceError`."""

    def __init__(self, url: str, *, lock_seconds: float = LOCK_SECONDS) -> None:
        self.url, self.lock_seconds = url, lock_seconds
        self.engine = _engine(url, lock_seconds)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self._turn = Lock()
        """Writers of one process wait here, not in SQLite, which lets whoever asks next go first, and not with a connection in hand"""

    def share(self, threads: int) -> None:
        """Make ready for so many threads. Each of them may hold two connections at once; those that can't get one wait."""
        self.engine.dispose()
        self.engine = _engine(self.url, self.lock_seconds, threads=threads)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database and changes nothing."""
        with self._failures(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self, *, wait: float | None = None) -> Iterator[Connection]:
        """A transaction that is kept whole when the block ends, and not at all when it is left by an exception. `wait`: seconds to wait for other
        writers, where not as long as usual."""
        seconds = self.lock_seconds if wait is None else wait
        with self._failures(), self._in_turn(seconds), self.engine.connect() as connection:
            connection = connection.execution_options(**{_WRITES: True, _WAITS: seconds})
            with connection.begin():
                if not self.is_sqlite:
                    if wait is not None:
                        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {max(1, int(wait * 1000))}")
                    connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
                yield connection

    @contextmanager
    def _in_turn(self, seconds: float) -> Iterator[None]:
        if not self.is_sqlite:
            yield
            return
        if not self._turn.acquire(timeout=seconds):
            raise busy(self.shown)
        try:
            yield
        finally:
            self._turn.release()

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()

    @contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise named(error, self.shown) from error
        except OverflowError as error:  # of SQLite's driver: a number of more than 64 bits
            raise too_large() from error
        except PoolTimeout as error:
            raise crowded(self.shown) from error

    @property
    def shown(self) -> str:
        """The address of the database without its password."""
        return make_url(self.url).render_as_string(hide_password=True)


def _engine(url: str, lock_seconds: float, *, threads: int = 1) -> Engine:
    expected = "sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME"
    try:
        parsed = make_url(url)
    except UrlError as error:
        raise WorkspaceError("no address of a database", where=url, expected=expected) from error
    shown = parsed.render_as_string(hide_password=True)
    name = parsed.get_backend_name()
    pool = {"pool_size": POOL, "max_overflow": max(0, 2 * threads - POOL)} if threads > 1 else {}
    if name == "sqlite":
        if parsed.database and _on_read_only_disk(parsed.database):
            return create_engine(parsed, creator=partial(_open_unchanging, parsed.database), **pool)
        engine = create_engine(parsed, connect_args={"timeout": lock_seconds}, **pool)
        event.listen(engine, "connect", partial(_prepare_sqlite, cache=SHARED_CACHE_KB if threads > 1 else CACHE_KB))
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    if name != "postgresql":
        raise WorkspaceError(f"{name} is not supported", where=shown, expected=expected)
    patience = {name: value for name, value in _PATIENCE.items() if name not in parsed.query}
    try:
        engine = create_engine(parsed, connect_args=patience, pool_pre_ping=True, **pool)
    except (ImportError, NoSuchModuleError) as error:
        raise WorkspaceError(
            "the driver of PostgreSQL is not installed", where=shown, expected=expected,
            advice='Install it with pip install "rasid[postgresql]"',
        ) from error  # fmt: skip
    event.listen(engine, "connect", partial(_prepare_postgresql, lock_seconds=lock_seconds))
    return engine


def _on_read_only_disk(file: str) -> bool:
    """Whether a file lies on a disk that is mounted so that nothing can be written (a CD, a snapshot, a locked card)."""
    try:
        return bool(os.statvfs(file).f_flag & os.ST_RDONLY)
    except (OSError, AttributeError):  # no such file; Windows
        return False


def _open_unchanging(file: str) -> sqlite3.Connection:
    """A database that nobody can change: SQLite needs no file beside it to share it with writers, which it could not make."""
    wal = f"{file}-wal"
    if os.path.exists(wal) and os.path.getsize(wal):
        raise WorkspaceError(
            "the workspace was not closed before its disk became read-only", where=wal, advice="Copy it to a disk that can be written"
        )  # fmt: skip
    connection = sqlite3.connect(
        f"{Path(file).absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
    )
    connection.isolation_level = None
    connection.execute("PRAGMA temp_store=MEMORY")
    return connection


def _prepare_sqlite(connection: sqlite3.Connection, _: Any, *, cache: int) -> None:
    connection.isolation_level = None  # transactions begin where `_begin_sqlite` says, not where the driver guesses
    for pragma in (
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
        "temp_store=MEMORY",
        f"cache_size=-{cache}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _prepare_postgresql(connection: Any, _: Any, *, lock_seconds: float) -> None:
    import psycopg

    try:
        with connection.cursor() as cursor:
            cursor.execute(f"SET lock_timeout = {int(lock_seconds * 1000)}")
        connection.commit()
    except psycopg.Error as error:  # here SQLAlchemy does not make one of its own errors of it
        raise OperationalError(None, None, error, connection_invalidated=True) from error


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get(_WRITES, False):
        # Another process may be writing; the connection is used again, so it always says how long.
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {int(options[_WAITS] * 1000)}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql("BEGIN")
