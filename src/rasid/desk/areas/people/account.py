"""One's own account: name, password, sessions, and tokens for programs."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse

from rasid.archive import audit
from rasid.desk import sessions, tokens, users
from rasid.desk.context import CurrentDesk, Desk, address_of, cookie_name
from rasid.desk.faults import NotAllowed
from rasid.desk.pages import page
from rasid.desk.signing_in import with_session

PAGES = APIRouter()
_TERMS = (7, 30, 90, 365)
"""Days that are offered for a token"""


@PAGES.get("/people/me")
def me(desk: CurrentDesk) -> Response:
    """One's own account."""
    return _page(desk)


@PAGES.post("/people/me/name")
def name(desk: CurrentDesk, shown: Annotated[str, Form()] = "") -> Response:
    """Another name to be shown."""
    user = desk.need_person()
    with desk.write() as connection:
        users.change(connection, desk.who, user, shown=shown)
    return _back()


@PAGES.post("/people/me/password")
def password(
    request: Request,
    desk: CurrentDesk,
    current: Annotated[str, Form()],
    new: Annotated[str, Form()],
) -> Response:
    """Another password, by who knows the present one. All sessions end; here a new one begins."""
    user = desk.need_person()
    key = f"password:{desk.who}:{address_of(request)}"
    desk.shared.sign_ins.check(key, "too many wrong passwords")
    with desk.read() as connection:
        right = users.check_password(connection, desk.who, current)
    if right is None:
        desk.shared.sign_ins.count(key)
        raise NotAllowed("the present password is not right", where=request.url.path)
    with desk.write() as connection:
        users.change(connection, desk.who, user, password=new)
        token = sessions.begin(connection, user, desk.settings)
    return with_session(request, _back(), token)


@PAGES.post("/people/me/tokens")
def make_token(desk: CurrentDesk, purpose: Annotated[str, Form()], days: Annotated[int, Form()] = 30) -> Response:
    """A token for a program, which is shown this once."""
    user = desk.need_person()
    with desk.write() as connection:
        made = tokens.make(connection, desk.who, user, purpose, days)
    return _page(desk, made=made)


@PAGES.post("/people/me/tokens/{token}/end")
def end_token(desk: CurrentDesk, token: int) -> Response:
    """Take a token back."""
    user = desk.need_person()
    with desk.write() as connection:
        tokens.end(connection, desk.who, user, token)
    return _back()


@PAGES.post("/people/me/sessions/end-others")
def end_others(request: Request, desk: CurrentDesk) -> Response:
    """Sign out everywhere but here."""
    user = desk.need_person()
    with desk.write() as connection:
        number = sessions.end_others(connection, user, request.cookies.get(cookie_name(desk.settings), ""))
        audit.append(connection, desk.who, "sessions-end", user=desk.who, sessions=number)
    return _back()


@PAGES.post("/people/me/sessions/{session}/end")
def end_session(desk: CurrentDesk, session: str) -> Response:
    """Sign out somewhere else."""
    user = desk.need_person()
    with desk.write() as connection:
        sessions.end_one(connection, user, session)
        audit.append(connection, desk.who, "sessions-end", user=desk.who, sessions=1)
    return _back()


def _page(desk: Desk, made: str | None = None) -> Response:
    own, here, user = [], [], None
    if desk.person.id is not None:
        with desk.read() as connection:
            user = users.get(connection, desk.person.id)
            own = tokens.of_user(connection, desk.person.id)
            cookie = desk.request.cookies.get(cookie_name(desk.settings), "")
            here = sessions.of_user(connection, desk.person.id, cookie)
    return page(desk, "people/me.html.j2", user=user, tokens=own, sessions=here, made=made, terms=_TERMS, days=30)


def _back() -> Response:
    return RedirectResponse("/people/me", 303)
