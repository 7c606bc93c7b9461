"""People and the log as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from rasid.desk import tokens
from rasid.desk.answers import Listing, Wanted, answer
from rasid.desk.areas.people.audit_log import Day
from rasid.desk.areas.people.reading import LogLine, PersonLine, Sought, Verified, log, people, person, verified
from rasid.desk.context import CurrentDesk
from rasid.desk.roles import Role

API = APIRouter()


@dataclass(frozen=True, slots=True)
class Me:
    """Who asks. `redacted`: names of private persons and exact homes are kept from them."""

    name: str
    shown: str
    role: str
    redacted: bool
    by_token: bool


@API.get("/me", response_model=Me)
def me(request: Request, desk: CurrentDesk) -> Response:
    """Who asks, and with which role."""
    own = desk.person
    return answer(request, Me(own.name, own.shown, own.role.key, desk.redacts, not desk.csrf))


@API.get("/me/tokens", response_model=Listing[tokens.Token])
def my_tokens(request: Request, desk: CurrentDesk, wanted: Wanted) -> Response:
    """One's own tokens for programs, newest first. The tokens themselves are not kept and not given."""
    own: list[tokens.Token] = []
    if desk.person.id is not None:
        with desk.read() as connection:
            own = tokens.of_user(connection, desk.person.id)
    part = own[wanted.offset : wanted.offset + wanted.limit]
    return answer(request, Listing(part, len(own), wanted.offset, wanted.limit))


@API.get("/users", response_model=Listing[PersonLine])
def users_listed(request: Request, desk: CurrentDesk, wanted: Wanted) -> Response:
    """All users, for admins."""
    desk.need(Role.ADMIN)
    with desk.read() as connection:
        return answer(request, people(connection, wanted))


@API.get("/users/{user}", response_model=PersonLine)
def user_shown(request: Request, desk: CurrentDesk, user: int) -> Response:
    """One user, for admins."""
    desk.need(Role.ADMIN)
    with desk.read() as connection:
        return answer(request, person(connection, user))


@API.get("/audit", response_model=Listing[LogLine])
def audit_listed(
    request: Request,
    desk: CurrentDesk,
    wanted: Wanted,
    who: Annotated[str | None, Query(description="Who did it")] = None,
    action: Annotated[str | None, Query(description="What was done, such as judge")] = None,
    since: Annotated[Day, Query(description="The first day")] = "",
    until: Annotated[Day, Query(description="The last day")] = "",
) -> Response:
    """The log of what was done, newest first, for adjudicators and admins."""
    desk.need(Role.ADJUDICATOR)
    with desk.read() as connection:
        return answer(request, log(connection, Sought(who, action, since or None, until or None), wanted))


@API.get("/audit/verified", response_model=Verified)
def audit_verified(
    request: Request,
    desk: CurrentDesk,
    expect: Annotated[str | None, Query(max_length=64, description="A hash of an entry that was noted down")] = None,
) -> Response:
    """Whether the log is what was written: its chain is checked from the first entry."""
    desk.need(Role.ADJUDICATOR)
    with desk.read() as connection:
        return answer(request, verified(connection, expect))
