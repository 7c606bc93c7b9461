"""The database of a workspace: SQLite in its folder, or PostgreSQL for a team.

Writers take turns: a write transaction begins with the lock (`BEGIN IMMEDIATE` on SQLite, an advisory lock on PostgreSQL), so that two processes
never find out at the end that one of them has to go back.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, func, make_url, select
from sqlalchemy.exc import ArgumentError as UrlError
from sqlalchemy.exc import DBAPIError, NoSuchModuleError, OperationalError

from rasid.errors import WorkspaceError

LOCK_SECONDS = 30.0
"""How long a writer waits for another one before it gives up."""
_WRITES = "rasid_writes"
_LOCK = 0x7261736964
"""Names the lock of writers on PostgreSQL."""


class Database:
    """Read and write transactions on one database. Failures of the database are `WorkspaceError`."""

    def __init__(self, url: str, *, lock_seconds: float = LOCK_SECONDS) -> None:
        self.url = url
        self.engine = _engine(url, lock_seconds)
        self.is_sqlite = self.engine.dialect.name == "sqlite"

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database and changes nothing."""
        with self._failures(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is kept whole when the block ends, and not at all when it is left by an exception."""
        with self._failures(), self.engine.connect() as connection:
            connection = connection.execution_options(**{_WRITES: True})
            with connection.begin():
                if not self.is_sqlite:
                    connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
                yield connection

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()

    @contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise _named(error, self.shown) from error

    @property
    def shown(self) -> str:
        """The address of the database without its password."""
        return make_url(self.url).render_as_string(hide_password=True)


def _engine(url: str, lock_seconds: float) -> Engine:
    expected = "sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME"
    try:
        parsed = make_url(url)
    except UrlError as error:
        raise WorkspaceError("no address of a database", where=url, expected=expected) from error
    shown = parsed.render_as_string(hide_password=True)
    name = parsed.get_backend_name()
    if name == "sqlite":
        engine = create_engine(parsed, connect_args={"timeout": lock_seconds})
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    if name != "postgresql":
        raise WorkspaceError(f"{name} is not supported", where=shown, expected=expected)
    try:
        engine = create_engine(parsed, connect_args={"connect_timeout": 10}, pool_pre_ping=True)
    except (ImportError, NoSuchModuleError) as error:
        raise WorkspaceError(
            "the driver of PostgreSQL is not installed", where=shown, expected=expected,
            advice='Install it with pip install "rasid[postgresql]"',
        ) from error  # fmt: skip
    milliseconds = int(lock_seconds * 1000)

    def prepare(connection: Any, _: Any) -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"SET lock_timeout = {milliseconds}")
        connection.commit()

    event.listen(engine, "connect", prepare)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _: Any) -> None:
    connection.isolation_level = None  # transactions begin where `_begin_sqlite` says, not where the driver guesses
    for pragma in (
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
        "temp_store=MEMORY",
        "cache_size=-64000",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _named(error: DBAPIError, where: str) -> WorkspaceError:
    """What went wrong, in words."""
    message = " ".join(str(error.orig).split())
    state = getattr(error.orig, "sqlstate", None)
    if "database is locked" in message or state == "55P03":
        return WorkspaceError(
            "another process is writing to the workspace", where=where,
            advice="Wait until it is done and start again; what was written is kept",
        )  # fmt: skip
    if "disk is full" in message or state == "53100":
        return WorkspaceError(
            "no space left on the disk", where=where, advice="Free some space and start again; what was written is kept"
        )
    if "readonly database" in message:
        return WorkspaceError(
            "the database can't be written", where=where, advice="Change the permissions of its file and folder"
        )
    if "malformed" in message or "not a database" in message:
        return WorkspaceError(
            "the database is damaged",
            where=where,
            advice="Restore it from a backup; the raw bytes beside it are enough to code all again",
        )
    if isinstance(error, OperationalError) and (
        "unable to open" in message or (state is None and "connect" in message)
    ):
        return WorkspaceError(f"the database can't be opened: {message}", where=where)
    return WorkspaceError(f"the database failed: {message}", where=where)
