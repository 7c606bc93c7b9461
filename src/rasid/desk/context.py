"""One request: the workspace, who asks, in which language, and what they may see. Routes take it as `CurrentDesk`."""

from __future__ import annotations

import dataclasses
import ipaddress
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from secrets import compare_digest
from typing import TYPE_CHECKING, Annotated, Any, cast
from urllib.parse import urlsplit

from fastapi import Depends, Request
from sqlalchemy import Connection

from rasid.archive import Workspace
from rasid.desk import sessions, tokens
from rasid.desk.faults import ForgedRequest, NotAllowed, NotSignedIn, TooMany
from rasid.desk.roles import Role
from rasid.desk.sessions import Person
from rasid.desk.settings import DeskSettings
from rasid.desk.throttle import Familiar, Throttle
from rasid.desk.turns import waiting
from rasid.errors import WorkspaceError
from rasid.report.texts import LANGS, Lang, as_lang

if TYPE_CHECKING:
    from rasid.desk.openid import Provider

LANGUAGE_COOKIE = "rasid_language"
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True)
class Shared:
    """What all requests of a desk share."""

    workspace: Workspace
    settings: DeskSettings
    sign_ins: Throttle
    """Of one name from one address"""
    addresses: Throttle
    """Of one address, whatever the name"""
    names: Throttle
    """Of one name, from addresses where it never signed in"""
    requests: Throttle
    provider: Provider | None = None
    familiar: Familiar = dataclasses.field(default_factory=Familiar)


@dataclass(frozen=True)
class Desk:
    """One request of somebody who is signed in. `csrf` is empty for programs, which send a token instead of a cookie."""

    request: Request
    shared: Shared
    person: Person
    lang: Lang
    csrf: str

    @property
    def workspace(self) -> Workspace:
        return self.shared.workspace

    @property
    def settings(self) -> DeskSettings:
        return self.shared.settings

    @property
    def who(self) -> str:
        """The name under which what they do is noted."""
        return self.person.name

    @property
    def redacts(self) -> bool:
        """Whether the names of private persons and exact homes are kept from them."""
        return self.person.role < Role.CODER

    def may(self, role: Role) -> bool:
        """Whether their role reaches."""
        return self.person.role >= role

    def need(self, role: Role) -> None:
        """Raises `NotAllowed` unless their role reaches."""
        if not self.may(role):
            raise NotAllowed(
                f"this takes the role {role.key}", where=self.request.url.path,
                expected=f"somebody signed in as {role.key} or more", advice="Ask an admin of the desk",
            )  # fmt: skip

    def need_person(self) -> int:
        """The number of who is signed in. Raises `NotAllowed` for a program, which may not change who may do what, and at a desk without users."""
        if not self.csrf:
            raise NotAllowed(
                "this takes a person in a browser, not a token", where=self.request.url.path, advice="Sign in at the desk"
            )  # fmt: skip
        if self.person.id is None:
            raise NotAllowed(
                "this desk has no users", where=self.request.url.path, advice="Add an admin with `rasid users add NAME --role admin`"
            )  # fmt: skip
        return self.person.id

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that changes nothing."""
        with self.workspace.database.read() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that changes something; note it with `who` in the audit log."""
        with ExitStack() as stack:
            with waiting():  # for others who write
                connection = stack.enter_context(self.workspace.database.write())
            yield connection


def shared_of(request: Request) -> Shared:
    """What all requests of the desk share."""
    return cast(Shared, request.app.state.shared)


def language_of(request: Request) -> Lang:
    """The language that the person chose, else the one that their browser asks for, else Arabic."""
    wished = request.query_params.get("lang") or request.cookies.get(LANGUAGE_COOKIE)
    if wished in LANGS:
        return as_lang(wished)
    for part in request.headers.get("accept-language", "").split(","):
        name = part.partition(";")[0].strip().partition("-")[0].lower()
        if name in LANGS:
            return as_lang(name)
    return "ar"


def cookie_name(settings: DeskSettings) -> str:
    """The session's cookie; by TLS with the prefix that keeps other hosts from planting it."""
    return "__Host-rasid_session" if settings.https else "rasid_session"


def address_of(request: Request) -> str:
    """Whose attempts are counted together: the address, of IPv6 its network."""
    host = request.client.host if request.client else "unknown"
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    return str(ipaddress.ip_network((address, 64), strict=False)) if address.version == 6 else host


def desk_of(request: Request) -> Desk:
    """Who asks. Raises `NotSignedIn`; for a change without the session's token `ForgedRequest`; `TooMany` for too many requests on the API."""
    shared = shared_of(request)
    database, settings = shared.workspace.database, shared.settings
    bearer = request.headers.get("authorization", "")
    if bearer.lower().startswith("bearer "):
        with database.read() as connection:
            found = tokens.owner(connection, bearer[7:].strip())
        if found is None:
            raise NotSignedIn("the token is not known or has ended", where=request.url.path)
        owner, unwritten = found
        _limit(request, shared, owner)
        if unwritten:
            with suppress(WorkspaceError), database.write(wait=0.05) as connection:
                tokens.touch(connection, bearer[7:].strip())
        return Desk(request, shared, owner, language_of(request), "")
    token = request.cookies.get(cookie_name(settings))
    with database.read() as connection:
        session = sessions.find(connection, token, settings, alone=shared.workspace.who) if token else None
    if session is None:
        raise NotSignedIn("nobody is signed in", where=request.url.path, expected="a session, or a token on the API")
    _limit(request, shared, session.person)
    if request.method not in _SAFE:
        same_site(request)
        if not _same(request.headers.get("x-csrf-token", ""), session.csrf):
            request.state.csrf_wanted = session.csrf  # a form without script carries it among its fields (`form_of`)
    if session.stale:
        # Reading must not wait, or fail, while something large is being written: the next request writes it down.
        with suppress(WorkspaceError), database.write(wait=0.05) as connection:
            sessions.touch(connection, session)
    return Desk(request, shared, session.person, language_of(request), session.csrf)


async def guarded(request: Request, desk: Annotated[Desk, Depends(desk_of)]) -> Desk:
    """`desk_of`, after the token of a form was looked at too."""
    wanted = getattr(request.state, "csrf_wanted", None)
    if wanted is not None:
        given: Any = (
            (await request.form()).get("csrf", "")
            if request.headers.get("content-type", "").startswith(
                ("application/x-www-form-urlencoded", "multipart/form-data")
            )
            else ""
        )
        if not isinstance(given, str) or not _same(given, wanted):
            raise ForgedRequest(
                "the request does not carry the token of the session", where=request.url.path,
                expected="the field csrf of the form, or the header X-CSRF-Token", advice="Load the page again",
            )  # fmt: skip
    return desk


CurrentDesk = Annotated[Desk, Depends(guarded)]


def same_site(request: Request) -> None:
    """Raises `ForgedRequest` for a change that a page of another site asks for."""
    site = request.headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        raise ForgedRequest("another site asked for a change", where=request.url.path)
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != request.headers.get("host"):
        raise ForgedRequest("another site asked for a change", where=request.url.path)


def _limit(request: Request, shared: Shared, person: Person) -> None:
    """Count a request on the API; the headers of the answer say what is left (`rasid.desk.middleware`)."""
    if request.url.path.startswith("/api/"):
        try:
            left, seconds = shared.requests.take(person.name, "too many requests")
        except TooMany as error:
            request.state.limits = (shared.requests.times, 0, error.seconds)
            raise
        request.state.limits = (shared.requests.times, left, seconds)


def _same(given: str, wanted: str) -> bool:
    """Compared in a time that tells nothing; what somebody sends may hold any characters."""
    return compare_digest(given.encode("utf-8", "surrogatepass"), wanted.encode("utf-8"))


def is_signed_in(request: Request) -> bool:
    """Whether a request has a session or a token that lasts; nothing is counted or written."""
    shared = shared_of(request)
    bearer = request.headers.get("authorization", "")
    token = request.cookies.get(cookie_name(shared.settings))
    with shared.workspace.database.read() as connection:
        if bearer.lower().startswith("bearer "):
            return tokens.owner(connection, bearer[7:].strip()) is not None
        found = sessions.find(connection, token, shared.settings, alone=shared.workspace.who) if token else None
        return found is not None
