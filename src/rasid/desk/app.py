"""The desk as an ASGI application, put together from its areas."""

from __future__ import annotations

import json
import logging
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, FastAPI, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException as StarletteError

import rasid
from rasid.archive import Workspace
from rasid.archive.failures import DatabaseAway
from rasid.desk import assets, pages, signing_in, turns, users
from rasid.desk.answers import answer
from rasid.desk.context import CurrentDesk, Shared, language_of
from rasid.desk.described import API, describe
from rasid.desk.fault_words import said
from rasid.desk.faults import DeskError, NotSignedIn, NotThere, NotYet, Overtaken, TooMany, status_of
from rasid.desk.middleware import Gate
from rasid.desk.settings import DeskSettings
from rasid.desk.throttle import Throttle
from rasid.errors import RasidError, WorkspaceError
from rasid.review.faults import Overtaken as ReviewOvertaken

if TYPE_CHECKING:
    from rasid.desk.openid import Provider

AREAS = (
    "home",
    "reports",
    "find",
    "map",
    "timeline",
    "network",
    "coding",
    "review",
    "incidents",
    "sources",
    "copies",
    "accounts",
    "forecasts",
    "reference",
    "people",
    "statements",
)
"""In the order of the menu. Each is a module of `rasid.desk.areas` with `PAGES` (a router), `API` (a router) and `LINKS` (for the menu);
`BADGES` (for the header) and `PREPARED` (what it reads before somebody asks) where it has any."""
_BACK_SECONDS = "10"
"""When to ask again while the database is away."""
_LOG = logging.getLogger("rasid.desk")


def make_app(workspace: Workspace, settings: DeskSettings) -> FastAPI:
    """The desk of a workspace, which stays open as long as the desk is used."""
    app = FastAPI(
        title="Rasid", version=rasid.__version__, openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False, lifespan=turns.few_at_once,
    )  # fmt: skip
    workspace.database.share(turns.MOST)
    app.state.shared = Shared(
        workspace, settings, sign_ins=Throttle(5, 300), addresses=Throttle(30, 300), names=Throttle(30, 300),
        requests=Throttle(settings.requests_a_minute, 60), provider=_provider(settings),
    )  # fmt: skip
    users.ready()
    app.include_router(assets.router)
    app.include_router(signing_in.router)
    if settings.openid is not None:
        from rasid.desk.openid_pages import router as openid_router

        app.include_router(openid_router)
    pages.MENU.clear()
    pages.BADGES.clear()
    pages.PREPARED.clear()
    for name in AREAS:
        area = import_module(f"rasid.desk.areas.{name}")
        pages.MENU.extend(area.LINKS)
        pages.BADGES.extend(getattr(area, "BADGES", []))
        pages.PREPARED.extend(getattr(area, "PREPARED", []))
        for router, prefix in ((area.PAGES, ""), (area.API, API)):
            assert isinstance(router, APIRouter)
            app.include_router(router, prefix=prefix, include_in_schema=prefix == API)
    app.openapi = partial(describe, app)  # type: ignore[method-assign]
    app.add_api_route(f"{API}/openapi.json", _described, include_in_schema=False)
    app.add_middleware(Gate, settings=settings, failed=_unknown)
    app.add_exception_handler(RasidError, _known)
    app.add_exception_handler(StarletteError, _of_http)
    app.add_exception_handler(RequestValidationError, _of_values)
    return app


def _described(request: Request, desk: CurrentDesk) -> Response:
    return answer(request, request.app.openapi())


def _provider(settings: DeskSettings) -> Provider | None:
    if settings.openid is None:
        return None
    from rasid.desk.openid import Provider

    return Provider(settings.openid)


class _Said(JSONResponse):
    """An error, which may repeat half a character of the request (`"\\ud800"`): it goes back as the escape that it came as."""

    def render(self, content: Any) -> bytes:
        return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "backslashreplace")


def _known(request: Request, error: Exception) -> Response:
    assert isinstance(error, RasidError)
    status = status_of(error)
    if isinstance(error, NotSignedIn) and not _wants_json(request):
        if request.headers.get("hx-request"):
            return Response(status_code=401, headers={"hx-redirect": signing_in.address(request)})
        return RedirectResponse(signing_in.address(request), 303)
    if status >= 500 and not isinstance(error, NotYet):
        # What a database says of a failure may quote what it was given.
        error.what = error.what.partition(":")[0]
        is_of_workspace = isinstance(error, WorkspaceError) and error.where is not None
        _LOG.error(
            "%s %s: %s%s", request.method, _route(request), f"{error.where}: " if is_of_workspace else "", error.what
        )
        if is_of_workspace:  # where the database lies is for the log: who asks may not even be signed in
            error.where = request.url.path
    headers = {"retry-after": str(error.seconds)} if isinstance(error, TooMany) else {}
    if isinstance(error, DatabaseAway):
        headers["retry-after"] = _BACK_SECONDS
    if isinstance(error, NotYet):
        headers["retry-after" if _wants_json(request) else "refresh"] = "3"
    if isinstance(error, NotSignedIn):
        headers["www-authenticate"] = "Bearer"
    if _wants_json(request):
        shape = _shape(request, error)
        if isinstance(error, Overtaken | ReviewOvertaken) and error.now is not None:
            shape["now"] = error.now
        return _Said(shape, status, headers)
    told = said(error, language_of(request))
    made = pages.plain_page(request, "error.html.j2", status=status, error=error, told=told, number=status)
    made.headers.update(headers)
    return made


def _shape(request: Request, error: RasidError) -> dict[str, Any]:
    """The JSON of an error: its words in Arabic for who asks for Arabic first, as the scripts of Arabic pages do."""
    shape = error.as_dict()
    if request.headers.get("accept-language", "").lower().startswith("ar"):
        own = shape["error"]
        assert isinstance(own, dict)
        told = said(error, "ar")
        own |= {"what": told.what, "where": told.where, "expected": told.expected, "advice": told.advice}
    return shape


def _of_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException | StarletteError)
    if error.status_code == 404:
        return _known(request, NotThere("there is no such page", where=request.url.path))
    fault = DeskError(str(error.detail), where=request.url.path)
    fault.status = error.status_code
    made = _known(request, fault)
    made.headers.update(error.headers or {})
    return made


def _of_values(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first.get("loc", ()))
    fault = DeskError(str(first.get("msg", "a value is wrong")), where=where, advice=f"See {API}/openapi.json")
    fault.status = 422
    return _known(request, fault)


def _unknown(request: Request, error: Exception) -> Response:
    """A mistake of ours: nothing of the request or the report goes into the answer or the log, only where it happened. (What is none comes here
    from before a route was found.)"""
    if isinstance(error, RasidError):
        return _known(request, error)
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "?"
    _LOG.error("%s %s: %s at %s", request.method, _route(request), type(error).__name__, place)
    fault = DeskError("something went wrong in the desk", advice="The log of the desk says where")
    fault.status = 500
    return _known(request, fault)


def _route(request: Request) -> str:
    """The route of a request as it is written in the code: an address may hold what somebody looks for."""
    return str(getattr(request.scope.get("route"), "path", "?"))


def _wants_json(request: Request) -> bool:
    return request.url.path.startswith("/api/")
