"""What pages and API read of people and of the log."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from rasid.archive.audit import Entry
from rasid.archive.audit import verify as check
from rasid.archive.desk_tables import api_tokens, user_sessions, users
from rasid.archive.tables import audit
from rasid.desk.answers import Listing, Window
from rasid.desk.faults import NotThere

_LOOKED_AT = 500
"""Names and actions offered as filters"""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A user as admins see them. `seen`: when a browser of theirs last asked for something, as far as the session is still open."""

    id: int
    name: str
    shown: str
    role: str
    active: bool
    made: str
    has_password: bool
    openid: bool
    sessions: int
    tokens: int
    seen: str | None


@dataclass(frozen=True, slots=True)
class LogLine:
    """An entry of the log. `detail`: what it says, by name."""

    seq: int
    at: str
    who: str
    action: str
    detail: dict[str, Any]
    hash: str


@dataclass(frozen=True, slots=True)
class Sought:
    """Which entries of the log are asked for; nothing for all."""

    who: str | None = None
    action: str | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """A place where the log is not what was written."""

    seq: int
    what: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What became of checking the chain of the log: how many entries it has, the hash of the last one, and what is wrong with it."""

    entries: int
    last: str | None
    whole: bool
    faults: list[Fault]


def people(connection: Connection, window: Window) -> Listing[PersonLine]:
    """Users by name."""
    total = connection.execute(select(func.count()).select_from(users)).scalar_one()
    chosen = _lines().order_by(users.c.name).limit(window.limit).offset(window.offset)
    return Listing([_line(row) for row in connection.execute(chosen)], total, window.offset, window.limit)


def person(connection: Connection, user: int) -> PersonLine:
    """One user. Raises `NotThere`."""
    row = connection.execute(_lines().where(users.c.id == user)).first()
    if row is None:
        raise NotThere("no such user", where=str(user))
    return _line(row)


def _lines() -> Any:
    def of(value: Any, table: Any) -> Any:
        return select(value).where(table.c.user_id == users.c.id).correlate(users).scalar_subquery()

    return select(
        users, of(func.count(), user_sessions).label("open"), of(func.count(), api_tokens).label("programs"),
        of(func.max(user_sessions.c.seen), user_sessions).label("seen"),
    )  # fmt: skip


def _line(row: Any) -> PersonLine:
    return PersonLine(
        row.id, row.name, row.shown or row.name, row.role, row.active, row.made, row.password is not None, row.subject is not None,
        row.open, row.programs, row.seen,
    )  # fmt: skip


def log(connection: Connection, sought: Sought, window: Window) -> Listing[LogLine]:
    """The log, newest first."""
    conditions = []
    if sought.who:
        conditions.append(audit.c.who == sought.who)
    if sought.action:
        conditions.append(audit.c.action == sought.action)
    if sought.since:
        conditions.append(audit.c.at >= sought.since)
    if sought.until:
        conditions.append(audit.c.at <= f"{sought.until}T99")
    total = connection.execute(select(func.count()).select_from(audit).where(*conditions)).scalar_one()
    rows = connection.execute(
        select(audit).where(*conditions).order_by(audit.c.seq.desc()).limit(window.limit).offset(window.offset)
    )
    return Listing([log_line(Entry(**row._mapping)) for row in rows], total, window.offset, window.limit)


def log_line(entry: Entry) -> LogLine:
    """An entry with its detail as names and values."""
    try:
        detail = json.loads(entry.detail)
    except ValueError:  # somebody changed it: `verify` says so
        detail = {"detail": entry.detail}
    return LogLine(entry.seq, entry.at, entry.who, entry.action, detail if isinstance(detail, dict) else {"detail": detail}, entry.hash)  # fmt: skip


def filters(connection: Connection) -> tuple[list[str], list[str]]:
    """Who did something, and what was done at all."""
    return (
        list(connection.execute(select(audit.c.who).distinct().order_by(audit.c.who).limit(_LOOKED_AT)).scalars()),
        list(connection.execute(select(audit.c.action).distinct().order_by(audit.c.action).limit(_LOOKED_AT)).scalars()),
    )  # fmt: skip


def verified(connection: Connection, expect: str | None = None) -> Verified:
    """Whether the log is what was written. `expect`: a hash that it must hold."""
    faults = check(connection, expect=expect or None)
    last = connection.execute(select(audit.c.hash).order_by(audit.c.seq.desc()).limit(1)).scalar()
    number = connection.execute(select(func.count()).select_from(audit)).scalar_one()
    return Verified(number, last, not faults, [Fault(fault.seq, fault.what) for fault in faults])
