"""Signing in by OpenID Connect: to the provider and back."""

from __future__ import annotations

import re
import secrets
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection

from rasid.archive import audit
from rasid.desk import sessions, users
from rasid.desk.context import address_of, cookie_name, shared_of
from rasid.desk.faults import NotAllowed, NotThere
from rasid.desk.openid import MINUTES, Claimed, Provider, Refused
from rasid.desk.roles import Role
from rasid.desk.signing_in import inside, with_session
from rasid.desk.users import User
from rasid.errors import UsageError

router = APIRouter(include_in_schema=False)
_NOT_A_NAME = re.compile(r"[^\w.@-]+")
_Long = Annotated[str, Query(max_length=4096)]


@router.get("/openid/begin")
def begin(request: Request, next: str = "/") -> Response:
    """To the provider."""
    provider = _provider(request)
    shared = shared_of(request)
    key = f"openid:{address_of(request)}"
    shared.addresses.check(key, "too many sign-ins")
    shared.addresses.count(key)
    scheme = "https" if shared.settings.https else "http"
    target, browser = provider.begin(inside(next), f"{scheme}://{request.headers.get('host', '')}/openid/callback")
    made = RedirectResponse(target, 303)
    made.set_cookie(
        _cookie(request), browser, max_age=MINUTES * 60, path="/", secure=shared.settings.https, httponly=True, samesite="lax",
    )  # fmt: skip
    return made


@router.get("/openid/callback")
def callback(
    request: Request, state: _Long = "", code: _Long = "", iss: _Long | None = None, error: _Long | None = None
) -> Response:
    """Back from the provider: who is known gets a session of their own."""
    provider = _provider(request)
    shared = shared_of(request)
    browser = request.cookies.get(_cookie(request), "")
    if error is not None or not state or not code or not browser:
        raise Refused("the provider did not let anybody in", where="/openid/callback", advice="Sign in again")
    claimed, next = provider.finish(state, code, browser, iss)
    with shared.workspace.database.write() as connection:
        user = users.by_subject(connection, claimed.subject)
        if user is None and provider.settings.enters and not users.subject_taken(connection, claimed.subject):
            user = _entered(connection, claimed)
        if user is None:
            audit.append(connection, "unknown", "sign-in-failed", address=address_of(request), subject=claimed.subject)
        else:
            old = request.cookies.get(cookie_name(shared.settings))
            if old:
                sessions.end(connection, old)
            token = sessions.begin(connection, user.id, shared.settings)
            audit.append(connection, user.name, "sign-in", address=address_of(request), openid=True)
    if user is None:
        raise NotAllowed(
            "nobody here is known by this account", where=claimed.subject,
            advice="Ask an admin of the desk: rasid users change NAME --subject with what stands here",
        )  # fmt: skip
    made = with_session(request, RedirectResponse(next, 303), token)
    made.delete_cookie(_cookie(request), path="/", secure=shared.settings.https, httponly=True, samesite="lax")
    return made


def _entered(connection: Connection, claimed: Claimed) -> User:
    """Somebody whom only the provider knows, as a reader. A name that another has already gets a number."""
    wished = _NOT_A_NAME.sub("-", claimed.called).strip("-.@")[:40] or "reader"
    for name in (wished, *(f"{wished}-{number}" for number in range(2, 100)), f"reader-{secrets.token_hex(6)}"):
        if users.known_name(connection, name) is None:
            return users.add(connection, "openid", name, Role.READER, subject=claimed.subject)
    raise UsageError("no name is free", where=wished)


def _provider(request: Request) -> Provider:
    provider = shared_of(request).provider
    if provider is None:
        raise NotThere("there is no such page", where=request.url.path)
    return provider


def _cookie(request: Request) -> str:
    return "__Host-rasid_openid" if shared_of(request).settings.https else "rasid_openid"
