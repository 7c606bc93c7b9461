"""Which class each field has, and what each role sees of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse
from sqlalchemy import Connection

from rasid.desk import sensitivity
from rasid.desk.answers import Listing, Wanted, answer
from rasid.desk.context import CurrentDesk
from rasid.desk.faults import NotAllowed
from rasid.desk.pages import page
from rasid.desk.roles import Role

PAGES, API = APIRouter(), APIRouter()
ClassName = Literal["public", "internal", "sensitive"]


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A field with its class here and by default, the classes that it may have, and the roles that see it."""

    field: str
    sensitivity: str
    default: str
    may_be: list[str]
    seen_by: list[str]
    why: str


def lines(connection: Connection) -> list[FieldLine]:
    """All fields."""
    given = sensitivity.classes(connection)
    return [
        FieldLine(
            id, given[id].key, field.default.key, [one.key for one in sensitivity.Class if one >= field.least],
            [role.key for role in Role if sensitivity.sees(role, given[id])], field.why,
        )
        for id, field in sensitivity.fields().items()
    ]  # fmt: skip


@PAGES.get("/people/sensitivity")
def shown(desk: CurrentDesk) -> Response:
    """What each role sees."""
    with desk.read() as connection:
        found = lines(connection)
    return page(
        desk, "people/sensitivity.html.j2", fields=found, roles=[role.key for role in Role], classes=list(sensitivity.CLASSES),
        may_change=desk.may(Role.ADMIN),
    )  # fmt: skip


@PAGES.post("/people/sensitivity")
def change(desk: CurrentDesk, field: Annotated[str, Form()], to: Annotated[ClassName, Form()]) -> Response:
    """Give a field another class in this workspace."""
    desk.need(Role.ADMIN)
    if not desk.csrf:
        raise NotAllowed("this takes a person in a browser, not a token", where=desk.request.url.path)
    with desk.write() as connection:
        sensitivity.change(connection, desk.who, field, to)
    return RedirectResponse("/people/sensitivity", 303)


@API.get("/sensitivity", response_model=Listing[FieldLine])
def listed(request: Request, desk: CurrentDesk, wanted: Wanted) -> Response:
    """Which class each field has in this workspace, and which roles see it."""
    with desk.read() as connection:
        found = lines(connection)
    part = found[wanted.offset : wanted.offset + wanted.limit]
    return answer(request, Listing(part, len(found), wanted.offset, wanted.limit))
