"""The people of a desk. Every change is in the audit log, without passwords and hashes."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from threading import BoundedSemaphore
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from sqlalchemy import ColumnElement, Connection, Row, func, insert, select, update

from rasid.archive import audit
from rasid.archive.clock import now
from rasid.archive.desk_tables import saved_searches, users
from rasid.desk import tokens
from rasid.desk.faults import NotThere
from rasid.desk.roles import ROLES, Role
from rasid.desk.sessions import end_all, end_alone
from rasid.errors import UsageError

SHORTEST_PASSWORD = 12
_LONGEST_PASSWORD = 1024
_LONGEST_NAME = 64
_LONGEST_SUBJECT = 512
_STEERING = ("Cc", "Cf", "Cs", "Co", "Cn")
"""A name in which such characters stand can look like somebody else's."""


@dataclass(frozen=True, slots=True)
class User:
    """A person who may sign in."""

    id: int
    name: str
    shown: str
    role: Role
    active: bool
    made: str
    has_password: bool
    subject: str | None


def listed(connection: Connection) -> list[User]:
    """All users by name, inactive ones too."""
    return [_user(row) for row in connection.execute(select(users).order_by(users.c.name))]


def any_active(connection: Connection) -> bool:
    """Whether anybody can sign in."""
    return connection.execute(select(users.c.id).where(users.c.active).limit(1)).first() is not None


def add(
    connection: Connection, who: str, name: str, role: Role, *, password: str | None = None, shown: str = "", subject: str | None = None,
) -> User:  # fmt: skip
    """A new user. With the first one the key of a desk without users, and who entered by it, are shut out at once; the searches that were kept
    there become theirs. Raises `UsageError` for a name that is taken or no name, and for a weak password."""
    name = _checked_name(name)
    if connection.execute(select(users.c.id).where(func.lower(users.c.name) == _key(name))).first() is not None:
        raise UsageError("the name is taken", where=name)
    made = connection.execute(
        insert(users).values(
            name=name, shown=_checked_shown(shown), role=role.key, password=hashed(password) if password is not None else None,
            subject=subject, active=True, made=now(),
        ).returning(users)
    ).one()  # fmt: skip
    end_alone(connection)
    alone = update(saved_searches).where(saved_searches.c.user_id.is_(None))
    connection.execute(alone.values(user_id=made.id))
    audit.append(connection, who, "user-add", user=name, role=role.key, openid=subject is not None)
    return _user(made)


def add_person(
    connection: Connection, who: str, name: str, role: Role, *, password: str | None = None, shown: str = "",
) -> User:  # fmt: skip
    """A new user, of whom the first must be an admin: nobody else could add the second."""
    if role is not Role.ADMIN and not any_active(connection):
        raise UsageError("the first user must be an admin", where=name, expected="the role admin")
    return add(connection, who, name, role, password=password, shown=shown)


def get(connection: Connection, user: int) -> User:
    """A user by number. Raises `NotThere`."""
    row = connection.execute(select(users).where(users.c.id == user)).first()
    if row is None:
        raise NotThere("no such user", where=str(user))
    return _user(row)


def named(connection: Connection, name: str) -> User:
    """A user by name. Raises `UsageError`."""
    row = connection.execute(select(users).where(func.lower(users.c.name) == _key(name))).first()
    if row is None:
        raise UsageError("no such user", where=name, advice="List them with `rasid users list`")
    return _user(row)


def know_as(connection: Connection, who: str, user: int, subject: str) -> None:
    """Say by which issuer and subject (`issuer subject`) an OpenID Connect provider knows a user. Raises `UsageError` for one that another has."""
    subject = " ".join(subject.split())
    if " " not in subject or len(subject) > _LONGEST_SUBJECT:
        raise UsageError("no issuer and subject", where=subject[:_LONGEST_NAME], expected="https://ISSUER SUBJECT")
    taken = connection.execute(select(users.c.name).where(users.c.subject == subject, users.c.id != user)).scalar()
    if taken is not None:
        raise UsageError("another user is known by this subject", where=taken)
    connection.execute(update(users).where(users.c.id == user).values(subject=subject))
    audit.append(connection, who, "user-change", user=get(connection, user).name, openid=True)


def change(
    connection: Connection, who: str, user: int, *, role: Role | None = None, active: bool | None = None, password: str | None = None,
    shown: str | None = None,
) -> User:  # fmt: skip
    """Change a user, who is then signed out everywhere (but not for another shown name); a new password ends the tokens of programs, too.
    Raises `UsageError` when no active admin would be left."""
    row = connection.execute(select(users).where(users.c.id == user)).first()
    if row is None:
        raise NotThere("no such user", where=str(user))
    values: dict[str, Any] = {
        **({"role": role.key} if role is not None else {}),
        **({"active": active} if active is not None else {}),
        **({"shown": _checked_shown(shown)} if shown is not None else {}),
        **({"password": hashed(password)} if password is not None else {}),
    }
    if not values:
        return _user(row)
    changed = connection.execute(update(users).where(users.c.id == user).values(**values).returning(users)).one()
    if row.active and row.role == Role.ADMIN.key and not _admins(connection):
        raise UsageError("no active admin would be left", where=row.name, advice="Make somebody else an admin first")
    if values.keys() - {"shown"}:
        end_all(connection, user)
    if active is False or password is not None:
        tokens.end_all(connection, user)
    told = {key: value for key, value in values.items() if key != "password"}
    audit.append(connection, who, "user-change", user=row.name, **told, **({"password": "changed"} if password else {}))
    return _user(changed)


def check_password(connection: Connection, name: str, password: str) -> User | None:
    """The active user whose name and password these are. Takes as long for a name that nobody has: names can't be found out by the time."""
    row = connection.execute(select(users).where(func.lower(users.c.name) == _key(name))).first()
    stored = row.password if row is not None and row.password is not None else _nobodys_hash()
    right = _matches(stored, password)
    if row is None or row.password is None or not row.active or not right:
        return None
    return _user(row)


def known_name(connection: Connection, name: str) -> str | None:
    """The name of a user as it is written in the log, if there is one."""
    found = select(users.c.name).where(func.lower(users.c.name) == _key(name))
    return connection.execute(found).scalar()


def by_subject(connection: Connection, subject: str) -> User | None:
    """The active user whom an OpenID Connect provider knows by this subject."""
    row = connection.execute(select(users).where(users.c.subject == subject, users.c.active)).first()
    return None if row is None else _user(row)


def subject_taken(connection: Connection, subject: str) -> bool:
    """Whether anybody, active or not, is known by this subject."""
    return connection.execute(select(users.c.id).where(users.c.subject == subject)).first() is not None


def hashed(password: str) -> str:
    """The argon2id hash of a password. Raises `UsageError` for one that is too short or too long."""
    if not SHORTEST_PASSWORD <= len(password) <= _LONGEST_PASSWORD:
        raise UsageError(
            "the password is too short" if len(password) < SHORTEST_PASSWORD else "the password is too long",
            expected=f"{SHORTEST_PASSWORD} to {_LONGEST_PASSWORD} characters",
        )
    with _at_once:
        return _hasher().hash(password)


_at_once = BoundedSemaphore(4)
"""So many passwords are hashed at once: each takes 64 MB, and who is not signed in can ask for it."""


def ready() -> None:
    """Work out what else the first sign-in with an unknown name would: it would take longer, and tell that nobody has the name."""
    _nobodys_hash()


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher()


@cache
def _nobodys_hash() -> str:
    return _hasher().hash("nobody has this password")


def _matches(stored: str, password: str) -> bool:
    try:
        with _at_once:
            return _hasher().verify(stored, password[:_LONGEST_PASSWORD])
    except (Argon2Error, InvalidHashError):
        return False


def _admins(connection: Connection) -> bool:
    found = select(users.c.id).where(users.c.role == Role.ADMIN.key, users.c.active).limit(1)
    return connection.execute(found).first() is not None


def _key(name: str) -> ColumnElement[str]:
    """What a name is looked up by: one spelling for characters that look the same, and small letters as far as the database knows them."""
    return func.lower(unicodedata.normalize("NFKC", name.strip()))


def _checked_name(name: str) -> str:
    name = name.strip()
    name = unicodedata.normalize("NFKC", name)
    if not name or len(name) > _LONGEST_NAME or not all(char.isalnum() or char in "._-@" for char in name):
        raise UsageError(
            "no name for a user", where=name[:_LONGEST_NAME] or "(empty)", expected=f"letters, digits and . _ - @, at most {_LONGEST_NAME}"
        )  # fmt: skip
    return name


def _checked_shown(shown: str) -> str:
    shown = " ".join(shown.split())
    if len(shown) > _LONGEST_NAME or any(unicodedata.category(char) in _STEERING for char in shown):
        raise UsageError(
            "no name to be shown", where="shown", expected=f"at most {_LONGEST_NAME} characters, none that steer the direction of text"
        )  # fmt: skip
    return shown


def _user(row: Row[Any]) -> User:
    return User(
        row.id, row.name, row.shown or row.name, ROLES[row.role], row.active, row.made, row.password is not None, row.subject
    )  # fmt: skip
