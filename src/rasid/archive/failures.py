"""What a database says when it fails, in our words: what is wrong and what to do.

Drivers tell failures apart by states (PostgreSQL, where a connection stands) or by their words (SQLite; PostgreSQL while there is no connection yet).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from sqlalchemy.exc import DBAPIError, OperationalError

from rasid.errors import RasidError, UsageError, WorkspaceError


class DatabaseAway(WorkspaceError):
    """The server of the database is not there, or has gone: what was to be done can be done again when it is back."""


class _Failure(NamedTuple):
    """How a failure is known, and what is said of it. `detail`: whether the words of the database say something that somebody needs."""

    states: set[str]
    words: tuple[str, ...]
    what: str
    advice: str
    expected: str | None = None
    detail: bool = False
    away: bool = False


_ENDED = _Failure(
    {"57P01", "57P02", "57P05", "08003", "08006"}, ("server closed the connection",), away=True, what="the database ended the connection",
    advice="Start again when its server runs; what was written is kept, and what was not finished is not there",
)  # fmt: skip
_BUSY = _Failure(
    {"55P03"}, ("database is locked",), what="another process is writing to the workspace",
    advice="Wait until it is done and start again; what was written is kept",
)  # fmt: skip
_UNREACHED = _Failure(
    {"08001"}, ("connection failed", "connection is bad", "connection timeout", "failed to resolve host"), detail=True, away=True,
    what="the server of the database can't be reached", expected="a PostgreSQL server that runs there",
    advice="Start it, or look at the address and the network; what was written is kept",
)  # fmt: skip
_FAILURES = (
    _BUSY,
    _Failure(
        {"53100"}, ("disk is full", "No space left on device"), what="no space left on the disk",
        advice="Free some space on the disk of the database and start again; what was written is kept",
    ),
    _Failure(
        {"57P03"}, ("the database system is",), away=True, what="the server of the database is starting or stopping",
        advice="Wait until it runs and start again; what was written is kept",
    ),
    _Failure(
        {"53300"}, ("too many clients", "connection slots are reserved", "too many connections"), away=True, what="the server of the database takes no more connections",
        advice="Try again in a moment, or raise its max_connections",
    ),
    _Failure(
        {"28000", "28P01"}, ("authentication failed", "no password supplied", "no pg_hba.conf entry", "FATAL: role "), detail=True,
        what="the server of the database does not let this user in", advice="Correct the user's name, or give the password in PGPASSWORD or ~/.pgpass",
    ),
    _Failure(
        {"3D000"}, ('FATAL: database "',), detail=True, what="there is no such database on its server",
        advice="Make it there with createdb, or correct the address",
    ),
    _ENDED,
    _Failure(
        {"58030"}, ("disk I/O error",), what="the disk failed while the database was written or read",
        advice="Look at the disk (space, quota, allowed size of files) and start again; what was written is kept",
    ),
    _Failure(
        set(), ("readonly database",), what="the database can't be written",
        advice="Change the permissions of its file and folder, or copy the workspace to a disk that can be written",
    ),
    _Failure(
        {"25006", "42501"}, (), what="the database can't be written",
        advice="Give its user the rights to, or name the server that takes what is written",
    ),
    _Failure(
        {"XX001", "XX002"}, ("malformed", "not a database"), what="the database is damaged",
        advice="Restore it from a backup; the raw bytes beside it are enough to code all again",
    ),
    _UNREACHED,
)  # fmt: skip
"""In the order in which they are looked for."""
_REASON = re.compile(r"(?:.* failed: |connection failed: )?(?:FATAL: )?(.*?)(?: Is the server running.*)?")
"""Of what a driver says when it gets no connection, the end: what stands before names the address once more."""


def named(error: DBAPIError, where: str) -> RasidError:
    """What went wrong, in words."""
    message = " ".join(str(error.orig).split())
    state = getattr(error.orig, "sqlstate", None)
    if state == "22003":
        return too_large()
    for failure in _FAILURES:
        # With a state the words may be those of a report.
        if state in failure.states or (state is None and any(words in message for words in failure.words)):
            return _said(failure, message, where)
    if error.connection_invalidated:
        return _said(_ENDED, message, where)
    if isinstance(error, OperationalError) and "unable to open" in message:
        return WorkspaceError(
            f"the database can't be opened: {message}", where=where, advice="Look at the permissions of its file and folder",
        )  # fmt: skip
    return WorkspaceError(f"the database failed: {message}", where=where)


def _said(failure: _Failure, message: str, where: str) -> WorkspaceError:
    reason = _REASON.fullmatch(message)
    what = f"{failure.what}: {reason[1] if reason else message}" if failure.detail else failure.what
    kind = DatabaseAway if failure.away else WorkspaceError
    return kind(what, where=where, expected=failure.expected, advice=failure.advice)


def busy(where: str) -> WorkspaceError:
    """Somebody else has been writing for too long."""
    return _said(_BUSY, "", where)


def crowded(where: str) -> WorkspaceError:
    """Other threads hold all connections."""
    return WorkspaceError("all connections to the database are in use", where=where, advice="Try again in a moment")


def too_large() -> UsageError:
    """A number that no column holds."""
    return UsageError("a number is larger than any in a workspace", expected="a number of at most 18 digits")
