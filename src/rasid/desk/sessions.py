"""Sessions: who is signed in, by a token that only the browser holds.

The database keeps the SHA-256 of a token, so that a copy of it lets nobody in. Each sign-in makes a new token (a token that somebody planted
before is worth nothing), signing out ends it, and a session ends by itself some hours after it began or was last used.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, delete, func, insert, select, update

from rasid.archive.clock import after, now
from rasid.archive.desk_tables import user_sessions, users
from rasid.desk.faults import NotThere
from rasid.desk.roles import ROLES, Role
from rasid.desk.settings import DeskSettings

_ID = 16
_TOUCH = timedelta(minutes=5)
"""So seldom is it written down that a session is in use: reading pages takes no lock."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who asks. `id` is None for who opened a desk without users."""

    id: int | None
    name: str
    shown: str
    role: Role


@dataclass(frozen=True, slots=True)
class Session:
    """A person signed in. `csrf` stands in every form; `stale`: its use should be written down."""

    person: Person
    csrf: str
    token: str
    stale: bool


@dataclass(frozen=True, slots=True)
class Open:
    """A session as its owner sees it. `id` is no secret: the beginning of what is kept of the token."""

    id: str
    made: str
    seen: str
    ends: str
    here: bool


def digest(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode("utf-8")).hexdigest()


def begin(connection: Connection, user: int | None, settings: DeskSettings) -> str:
    """A new session of a user (None: of a desk without users); returns its token. Old sessions of anybody are cleared away."""
    token, at = secrets.token_urlsafe(32), now()
    connection.execute(delete(user_sessions).where(user_sessions.c.ends < at))
    connection.execute(
        insert(user_sessions).values(
            token=digest(token), user_id=user, csrf=secrets.token_urlsafe(32), made=at, seen=at,
            ends=after(timedelta(hours=settings.session_hours)),
        )
    )  # fmt: skip
    return token


def find(connection: Connection, token: str, settings: DeskSettings, *, alone: str) -> Session | None:
    """The session of a token, while it lasts. `alone` names who works at a desk without users; such a session is worth nothing once the desk
    has users."""
    row = connection.execute(
        select(user_sessions, users.c.name, users.c.shown, users.c.role, users.c.active)
        .join(users, users.c.id == user_sessions.c.user_id, isouter=True)
        .where(user_sessions.c.token == digest(token), user_sessions.c.ends > now())
    ).first()
    if row is None or row.seen < after(timedelta(hours=-settings.idle_hours)):
        return None
    if row.user_id is None:
        if settings.key is None or connection.execute(select(users.c.id).where(users.c.active).limit(1)).first():
            return None
        person = Person(None, alone, alone, Role.ADMIN)
    elif not row.active:
        return None
    else:
        person = Person(row.user_id, row.name, row.shown or row.name, ROLES[row.role])
    return Session(person, row.csrf, token, row.seen < after(-_TOUCH))


def touch(connection: Connection, session: Session) -> None:
    """Write down that a session is in use."""
    connection.execute(update(user_sessions).where(user_sessions.c.token == digest(session.token)).values(seen=now()))


def end(connection: Connection, token: str) -> None:
    """Sign out."""
    connection.execute(delete(user_sessions).where(user_sessions.c.token == digest(token)))


def end_all(connection: Connection, user: int) -> None:
    """Sign a user out everywhere: after a change of password or role."""
    connection.execute(delete(user_sessions).where(user_sessions.c.user_id == user))


def of_user(connection: Connection, user: int, token: str) -> list[Open]:
    """The sessions of a user that have not ended, the newest first; `here` is the one of this token."""
    own = digest(token)
    rows = connection.execute(
        select(user_sessions)
        .where(user_sessions.c.user_id == user, user_sessions.c.ends > now())
        .order_by(user_sessions.c.made.desc(), user_sessions.c.token)
    )
    return [Open(row.token[:_ID], row.made, row.seen, row.ends, row.token == own) for row in rows]


def end_alone(connection: Connection) -> None:
    """End the sessions of who opened the desk while it had no users."""
    connection.execute(delete(user_sessions).where(user_sessions.c.user_id.is_(None)))


def end_one(connection: Connection, user: int, id: str) -> None:
    """End a session of a user. Raises `NotThere`."""
    chosen = delete(user_sessions).where(
        user_sessions.c.user_id == user, func.substr(user_sessions.c.token, 1, _ID) == id
    )
    if len(id) != _ID or connection.execute(chosen).rowcount == 0:
        raise NotThere("no such session", where=id[:_ID])


def end_others(connection: Connection, user: int, token: str) -> int:
    """End all sessions of a user but that of this token; how many there were."""
    chosen = delete(user_sessions).where(user_sessions.c.user_id == user, user_sessions.c.token != digest(token))
    return connection.execute(chosen).rowcount
