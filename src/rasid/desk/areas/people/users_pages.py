"""Who may sign in: listed, added and changed by admins."""

from __future__ import annotations

from typing import Annotated, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Response
from fastapi.responses import RedirectResponse

from rasid.archive import audit
from rasid.desk import sessions, users
from rasid.desk.answers import Wanted
from rasid.desk.areas.people.reading import people, person
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.faults import NotAllowed
from rasid.desk.pages import page
from rasid.desk.roles import ROLES, Role

PAGES = APIRouter()
RoleName = Literal["reader", "coder", "adjudicator", "admin"]


@PAGES.get("/people")
def listed(desk: CurrentDesk, window: Wanted) -> Response:
    """All users."""
    desk.need(Role.ADMIN)
    with desk.read() as connection:
        listing = people(connection, window)
        first = not users.any_active(connection)
    return page(desk, "people/people.html.j2", listing=listing, first=first, roles=list(ROLES))


@PAGES.post("/people")
def add(
    desk: CurrentDesk,
    name: Annotated[str, Form()],
    role: Annotated[RoleName, Form()],
    password: Annotated[str, Form()],
    shown: Annotated[str, Form()] = "",
) -> Response:
    """A new user."""
    _may_change(desk)
    with desk.write() as connection:
        made = users.add_person(connection, desk.who, name, ROLES[role], password=password, shown=shown)
    page_of = f"/people/users/{made.id}"
    if desk.person.id is None:  # who is here by the key of a desk without users is not any more
        return RedirectResponse(f"/sign-in?{urlencode({'first': 'true', 'next': page_of})}", 303)
    return RedirectResponse(page_of, 303)


@PAGES.get("/people/users/{user}")
def one(desk: CurrentDesk, user: int) -> Response:
    """One user, with what an admin can change."""
    desk.need(Role.ADMIN)
    with desk.read() as connection:
        found = person(connection, user)
    return page(desk, "people/person.html.j2", person=found, roles=list(ROLES), own=user == desk.person.id)


@PAGES.post("/people/users/{user}")
def change(
    desk: CurrentDesk,
    user: int,
    role: Annotated[RoleName, Form()],
    shown: Annotated[str, Form()] = "",
    active: Annotated[bool, Form()] = False,
) -> Response:
    """Another role, shown name, or whether they may sign in."""
    _may_change(desk)
    with desk.write() as connection:
        before = users.get(connection, user)
        users.change(
            connection, desk.who, user, role=ROLES[role] if ROLES[role] is not before.role else None,
            active=active if active is not before.active else None, shown=shown if shown.strip() != before.shown else None,
        )  # fmt: skip
    return RedirectResponse(f"/people/users/{user}", 303)


@PAGES.post("/people/users/{user}/password")
def reset(desk: CurrentDesk, user: int, password: Annotated[str, Form()]) -> Response:
    """Another password; who had the old one is signed out everywhere, programs too."""
    _may_change(desk)
    with desk.write() as connection:
        users.change(connection, desk.who, user, password=password)
    return RedirectResponse(f"/people/users/{user}", 303)


@PAGES.post("/people/users/{user}/end")
def end(desk: CurrentDesk, user: int) -> Response:
    """Sign somebody out everywhere."""
    _may_change(desk)
    with desk.write() as connection:
        found = users.get(connection, user)
        sessions.end_all(connection, user)
        audit.append(connection, desk.who, "sessions-end", user=found.name)
    return RedirectResponse(f"/people/users/{user}", 303)


def _may_change(desk: Desk) -> None:
    desk.need(Role.ADMIN)
    if not desk.csrf:
        raise NotAllowed("this takes a person in a browser, not a token", where=desk.request.url.path)
