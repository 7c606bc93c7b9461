"""Tokens by which programs use the API on behalf of a person, with that person's role. Only their SHA-256 is kept."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, delete, func, insert, or_, select, update

from rasid.archive import audit
from rasid.archive.clock import after, now
from rasid.archive.desk_tables import api_tokens, users
from rasid.desk.faults import NotThere
from rasid.desk.roles import ROLES
from rasid.desk.sessions import Person, digest
from rasid.errors import UsageError

PREFIX = "rasid_"
"""Begins every token, so that one that got into a file by mistake can be found."""
LONGEST_DAYS = 365
_LONGEST_NAME = 100
_MOST = 50


@dataclass(frozen=True, slots=True)
class Token:
    """A token as it is listed: what it is for and until when."""

    id: int
    name: str
    made: str
    ends: str
    used: str | None


def make(connection: Connection, who: str, user: int, name: str, days: int) -> str:
    """A new token, which is shown this once. Raises `UsageError` for more than a year."""
    if not 1 <= days <= LONGEST_DAYS:
        raise UsageError("no term for a token", where=str(days), expected=f"1 to {LONGEST_DAYS} days")
    name = " ".join(name.split())
    if not name or len(name) > _LONGEST_NAME:
        raise UsageError("no name for a token", where=name[:_LONGEST_NAME], expected=f"what it is for, at most {_LONGEST_NAME} characters")  # fmt: skip
    if connection.execute(select(func.count()).where(api_tokens.c.user_id == user)).scalar_one() >= _MOST:
        raise UsageError("too many tokens", expected=f"at most {_MOST}", advice="End one that is not used any more")
    token = PREFIX + secrets.token_urlsafe(32)
    ends = after(timedelta(days=days))
    connection.execute(insert(api_tokens).values(user_id=user, name=name, token=digest(token), made=now(), ends=ends))
    audit.append(connection, who, "token-make", name=name, user=user, ends=ends)
    return token


def of_user(connection: Connection, user: int) -> list[Token]:
    """A user's tokens, newest first."""
    rows = connection.execute(select(api_tokens).where(api_tokens.c.user_id == user).order_by(api_tokens.c.id.desc()))
    return [Token(row.id, row.name, row.made, row.ends, row.used) for row in rows]


def end(connection: Connection, who: str, user: int, token: int) -> None:
    """Take a token back. Raises `NotThere` for one that the user does not have."""
    chosen = delete(api_tokens).where(api_tokens.c.id == token, api_tokens.c.user_id == user)
    if connection.execute(chosen).rowcount == 0:
        raise NotThere("no such token", where=str(token))
    audit.append(connection, who, "token-end", token=token, user=user)


def end_all(connection: Connection, user: int) -> None:
    """Take all tokens of a user back."""
    connection.execute(delete(api_tokens).where(api_tokens.c.user_id == user))


def touch(connection: Connection, token: str) -> None:
    """Write down on which day a token was last used."""
    today = now()[:10]
    own = update(api_tokens).where(api_tokens.c.token == digest(token))
    connection.execute(own.where(or_(api_tokens.c.used.is_(None), api_tokens.c.used < today)).values(used=today))


def owner(connection: Connection, token: str) -> tuple[Person, bool] | None:
    """The active user on whose behalf a token asks, and whether its use today should be written down."""
    row = connection.execute(
        select(users, api_tokens.c.used)
        .join(api_tokens, api_tokens.c.user_id == users.c.id)
        .where(api_tokens.c.token == digest(token), api_tokens.c.ends > now(), users.c.active)
    ).first()
    if row is None:
        return None
    person = Person(row.id, row.name, row.shown or row.name, ROLES[row.role])
    return person, row.used is None or row.used < now()[:10]
