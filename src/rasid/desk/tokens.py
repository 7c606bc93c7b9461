"""Tokens by which programs use the API on behalf of a person, with that person's role. Only their SHA-256 is kept."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, delete, insert, select

from rasid.archive import audit
from rasid.archive.clock import now
from rasid.archive.desk_tables import api_tokens, users
from rasid.desk.roles import ROLES
from rasid.desk.sessions import Person, digest
from rasid.errors import UsageError

PREFIX = "rasid_"
"""Begins every token, so that one that got into a file by mistake can be found."""
LONGEST_DAYS = 365


@dataclass(frozen=True, slots=True)
class Token:
    """A token as it is listed: what it is for and until when."""

    id: int
    name: str
    made: str
    ends: str


def make(connection: Connection, who: str, user: int, name: str, days: int) -> str:
    """A new token, which is shown this once. Raises `UsageError` for more than a year."""
    if not 1 <= days <= LONGEST_DAYS:
        raise UsageError("no term for a token", where=str(days), expected=f"1 to {LONGEST_DAYS} days")
    token = PREFIX + secrets.token_urlsafe(32)
    ends = (datetime.now(UTC) + timedelta(days=days)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    connection.execute(
        insert(api_tokens).values(user_id=user, name=name.strip(), token=digest(token), made=now(), ends=ends)
    )
    audit.append(connection, who, "token-make", name=name.strip(), user=user, ends=ends)
    return token


def of_user(connection: Connection, user: int) -> list[Token]:
    """A user's tokens, newest first."""
    rows = connection.execute(select(api_tokens).where(api_tokens.c.user_id == user).order_by(api_tokens.c.id.desc()))
    return [Token(row.id, row.name, row.made, row.ends) for row in rows]


def end(connection: Connection, who: str, user: int, token: int) -> None:
    """Take a token back. Raises `UsageError` for one that the user does not have."""
    chosen = delete(api_tokens).where(api_tokens.c.id == token, api_tokens.c.user_id == user)
    if connection.execute(chosen).rowcount == 0:
        raise UsageError("no such token", where=str(token))
    audit.append(connection, who, "token-end", token=token, user=user)


def owner(connection: Connection, token: str) -> Person | None:
    """The active user on whose behalf a token asks."""
    row = connection.execute(
        select(users)
        .join(api_tokens, api_tokens.c.user_id == users.c.id)
        .where(api_tokens.c.token == digest(token), api_tokens.c.ends > now(), users.c.active)
    ).first()
    return None if row is None else Person(row.id, row.name, row.shown or row.name, ROLES[row.role])
