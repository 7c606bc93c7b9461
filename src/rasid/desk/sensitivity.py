"""How sensitive each field is: reviewed defaults, changed by an admin for a workspace, and what follows for what each role sees."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from importlib import resources

import yaml
from sqlalchemy import Connection, delete, insert, select, update

from rasid.archive import audit, readers
from rasid.archive.tables import settings
from rasid.desk.roles import Role
from rasid.errors import UsageError

KEY = "sensitivity"
"""Under which the settings of a workspace keep what differs from the defaults."""


_SEARCHED = {"points": readers.POINTS_KEPT, "byline": readers.BYLINES_HIDDEN}
"""Under which the search finds what of these readers see"""


class Class(IntEnum):
    """How sensitive a field is."""

    PUBLIC = 0
    INTERNAL = 1
    SENSITIVE = 2

    @property
    def key(self) -> str:
        return self.name.lower()


CLASSES = {one.key: one for one in Class}


@dataclass(frozen=True, slots=True)
class Field:
    """A field with its class by default, the least that an admin may give it, and why. `keeps`: of points, the sorts of places that are no finer
    than a town."""

    id: str
    default: Class
    least: Class
    why: str
    keeps: frozenset[str] = frozenset()


@cache
def fields() -> dict[str, Field]:
    """All fields that have a class, in the order in which they are shown."""
    source = resources.files("rasid.desk").joinpath("data", "sensitivity.yaml").read_text(encoding="utf-8")
    return {
        id: Field(id, CLASSES[one["class"]], CLASSES[one["least"]], one["why"], frozenset(one.get("keeps", ())))
        for id, one in yaml.safe_load(source).items()
    }


def classes(connection: Connection) -> dict[str, Class]:
    """The class that each field has in a workspace."""
    changed = _changed(connection)
    return {id: max(field.least, CLASSES.get(changed.get(id, ""), field.default)) for id, field in fields().items()}


def change(connection: Connection, who: str, field: str, to: str) -> None:
    """Give a field another class, and note it. Raises `UsageError` for one that is less than it may be."""
    if field not in fields() or to not in CLASSES:
        raise UsageError("no such field or class", where=f"{field}: {to}", expected=f"{', '.join(fields())}; {', '.join(CLASSES)}")  # fmt: skip
    least = fields()[field].least
    if CLASSES[to] < least:
        raise UsageError("this field may not be less sensitive", where=field, expected=f"{least.key} or more")
    before = classes(connection)[field]
    if before is CLASSES[to]:
        return
    changed = {**_changed(connection), field: to}
    _keep(connection, KEY, json.dumps(changed, sort_keys=True))
    if field in _SEARCHED:  # the search asks for it, too
        connection.execute(delete(settings).where(settings.c.key == _SEARCHED[field]))
        if not sees(Role.READER, CLASSES[to]):
            _keep(connection, _SEARCHED[field], json.dumps(sorted(fields()[field].keeps)))
    audit.append(connection, who, "sensitivity", field=field, **{"class": to, "before": before.key})


def sees(role: Role, given: Class) -> bool:
    """Whether people of a role see what has this class."""
    return given is Class.PUBLIC or role >= Role.CODER


def kept_back(connection: Connection, role: Role) -> frozenset[str]:
    """The fields that people of a role do not see."""
    return frozenset(field for field, given in classes(connection).items() if not sees(role, given))


def left_out(connection: Connection, role: Role, *, asked: bool) -> frozenset[str]:
    """The fields that an export by people of a role is without. `asked`: what is sensitive was asked for, by somebody who may."""
    sensitive = {field for field, given in classes(connection).items() if given is Class.SENSITIVE}
    return kept_back(connection, role) | (frozenset() if asked else frozenset(sensitive))


def _keep(connection: Connection, key: str, value: str) -> None:
    if connection.execute(update(settings).where(settings.c.key == key).values(value=value)).rowcount == 0:
        connection.execute(insert(settings).values(key=key, value=value))


def _changed(connection: Connection) -> dict[str, str]:
    value = connection.execute(select(settings.c.value).where(settings.c.key == KEY)).scalar()
    found: dict[str, str] = json.loads(value) if value else {}
    return found
