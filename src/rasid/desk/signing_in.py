"""Signing in and out, and the language of the desk."""

from __future__ import annotations

from secrets import compare_digest
from typing import Annotated
from urllib.parse import quote, urlsplit

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from rasid.archive import audit
from rasid.desk import sessions, users
from rasid.desk.context import LANGUAGE_COOKIE, CurrentDesk, address_of, cookie_name, same_site, shared_of
from rasid.desk.faults import NotSignedIn
from rasid.desk.pages import plain_page
from rasid.report.texts import LANGS

router = APIRouter(include_in_schema=False)
_YEAR = 365 * 24 * 3600
_LONGEST_NAME = 64


@router.get("/sign-in")
def ask(request: Request, next: str = "/", first: bool = False) -> Response:
    """The form; for a desk without users, where its key is to be found. `first`: the first user was just made."""
    return _form(request, next, failed=False, first=first)


@router.post("/sign-in")
def sign_in(
    request: Request,
    name: Annotated[str, Form()],
    password: Annotated[str, Form()],
    next: Annotated[str, Form()] = "/",
) -> Response:
    """Name and password. After five wrong ones for a name from one address, thirty from an address, or thirty for a name from addresses where it
    never signed in, it takes five minutes until the next: nobody can shut the owner of a name out of where they work."""
    same_site(request)
    shared = shared_of(request)
    address, called = address_of(request), name.strip().lower()[:_LONGEST_NAME]
    tries = [(shared.sign_ins, f"{called} {address}"), (shared.addresses, address)]
    if not shared.familiar.has(called, address):
        tries.append((shared.names, called))
    for throttle, key in tries:
        throttle.check(key, "too many wrong passwords")
    for throttle, key in tries:
        throttle.count(key)
    with shared.workspace.database.read() as connection:
        user = users.check_password(connection, name, password)
    if user is None:
        with shared.workspace.database.write() as connection:
            # A name that nobody has may be a password in the wrong field: it is not kept.
            known = users.known_name(connection, name)
            audit.append(connection, known or "unknown", "sign-in-failed", address=address)
        return _form(request, next, failed=True)
    # Tries from an address count on: who has one account must not try those of others without end.
    shared.sign_ins.forget(f"{called} {address}")
    shared.names.forget(called)
    shared.familiar.add(called, address)
    with shared.workspace.database.write() as connection:
        old = request.cookies.get(cookie_name(shared.settings))
        if old:
            sessions.end(connection, old)
        token = sessions.begin(connection, user.id, shared.settings)
        audit.append(connection, user.name, "sign-in", address=address_of(request))
    return with_session(request, RedirectResponse(inside(next), 303), token)


def _form(request: Request, next: str, *, failed: bool, first: bool = False) -> Response:
    shared = shared_of(request)
    alone = shared.settings.key is not None
    if alone:
        with shared.workspace.database.read() as connection:
            alone = not users.any_active(connection)
    return plain_page(
        request, "sign_in.html.j2", status=401 if failed else 200, next=inside(next), failed=failed, first=first, alone=alone, openid=shared.settings.openid,
    )  # fmt: skip


@router.get("/enter/{key}")
def enter(request: Request, key: str) -> Response:
    """The address that `rasid desk` prints for a workspace without users."""
    shared = shared_of(request)
    wanted = shared.settings.key
    shared.sign_ins.check(f"key:{address_of(request)}", "too many wrong keys")
    if wanted is None or not compare_digest(key.encode(), wanted.encode()):
        shared.sign_ins.count(f"key:{address_of(request)}")
        raise NotSignedIn(
            "this key opens nothing", where="/enter", advice="Use the address that `rasid desk` printed last"
        )
    with shared.workspace.database.write() as connection:
        if users.any_active(connection):
            raise NotSignedIn(
                "the desk has users now: its key opens nothing any more",
                where="/enter",
                advice="Sign in with your name",
            )
        token = sessions.begin(connection, None, shared.settings)
        audit.append(connection, shared.workspace.who, "sign-in", address=address_of(request))
    return with_session(request, RedirectResponse("/", 303), token)


@router.post("/sign-out")
def sign_out(request: Request, desk: CurrentDesk) -> Response:
    """End the session."""
    name = cookie_name(desk.settings)
    with desk.write() as connection:
        sessions.end(connection, request.cookies.get(name, ""))
        audit.append(connection, desk.who, "sign-out")
    made = RedirectResponse("/sign-in", 303)
    made.delete_cookie(name, path="/", secure=desk.settings.https, httponly=True, samesite="lax")
    return made


@router.get("/language/{lang}")
def language(lang: str, next: str = "/") -> Response:
    """Choose the language of the desk."""
    made = RedirectResponse(inside(next), 303)
    if lang in LANGS:
        made.set_cookie(LANGUAGE_COOKIE, lang, max_age=_YEAR, path="/", samesite="lax", httponly=True)
    return made


def with_session(request: Request, answer: Response, token: str) -> Response:
    """The answer with the session's cookie, which no script can read and no other site can use."""
    settings = shared_of(request).settings
    answer.set_cookie(
        cookie_name(settings), token, max_age=int(settings.session_hours * 3600), path="/", secure=settings.https, httponly=True,
        samesite="lax",
    )  # fmt: skip
    return answer


def address(request: Request) -> str:
    """Where to sign in, to come back to what was asked for."""
    wanted = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    back = request.method == "GET" and wanted != "/" and not wanted.startswith(("/openid/", "/enter/"))
    return "/sign-in" if not back else f"/sign-in?next={quote(wanted, safe='')}"


def inside(target: str) -> str:
    """An address of this desk; the first page instead of any other."""
    parts = urlsplit(target)
    safe = target.startswith("/") and not target.startswith(("//", "/\\")) and not parts.netloc and not parts.scheme
    return target if safe and target.isprintable() else "/"
