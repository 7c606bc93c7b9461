"""Sources: who prints the reports, how much of what they print is their own voice, whom they quote, what they call things, whom they copy."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel
from sqlalchemy import Connection

from rasid.archive.sources import DESCRIBED, KINDS, describe
from rasid.desk.answers import Listing, Wanted, Window, answer
from rasid.desk.areas.sources import reading
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.faults import Overtaken
from rasid.desk.pages import Link, page
from rasid.desk.redaction import Redactions
from rasid.desk.roles import Role
from rasid.report.texts import string

PAGES, API = APIRouter(), APIRouter(tags=["sources"])
LINKS = [Link("/sources", "sources.title", group="compare")]
PREPARED = [reading.count_all]


class Described(BaseModel):
    """A source as somebody describes it; what is left out is empty."""

    name_ar: str = ""
    name_en: str = ""
    owner: str | None = None
    country: str | None = None
    side: str | None = None
    kind: str = "unknown"
    note: str | None = None
    seen: str | None = None


def _describe(connection: Connection, desk: Desk, name: str, said: Described) -> int:
    id = reading.find(connection, name)
    if said.seen and reading.state_of(connection, id) != said.seen:
        raise Overtaken(
            "somebody described this source since you saw it", where=f"/sources/{name}", advice="Load it again, and change it then"
        )  # fmt: skip
    values = said.model_dump(include=set(DESCRIBED))
    describe(connection, desk.who, id, {**values, "country": (said.country or "").upper()})
    return id


def _part(lines: list[reading.Line], window: Window) -> Listing[reading.Line]:
    return Listing(lines[window.offset : window.offset + window.limit], len(lines), window.offset, window.limit)


@PAGES.get("/sources")
def sources_page(desk: CurrentDesk, window: Wanted) -> Response:
    """All sources beside each other."""
    with desk.read() as connection:
        lines = reading.list_lines(connection, desk.workspace.database)
    return page(desk, "sources/list.html.j2", listing=_part(lines, window))


@PAGES.get("/sources/{name}")
def source_page(desk: CurrentDesk, name: str, done: str = "") -> Response:
    """One source."""
    with desk.read() as connection:
        whole = reading.read_source(connection, desk.workspace.database, Redactions(connection, desk.redacts), name)
    return page(
        desk, "sources/one.html.j2", whole=whole, one=whole.source, kinds=KINDS, done=done == "described",
        edits=desk.may(Role.CODER), word=lambda key: string(key, desk.lang),
    )  # fmt: skip


@PAGES.post("/sources/{name}")
def describe_page(
    desk: CurrentDesk, name: str, name_ar: Annotated[str, Form()] = "", name_en: Annotated[str, Form()] = "",
    owner: Annotated[str, Form()] = "", country: Annotated[str, Form()] = "", side: Annotated[str, Form()] = "",
    kind: Annotated[str, Form()] = "unknown", note: Annotated[str, Form()] = "", seen: Annotated[str, Form()] = "",
) -> Response:  # fmt: skip
    """Describe a source anew."""
    desk.need(Role.CODER)
    said = Described(
        name_ar=name_ar, name_en=name_en, owner=owner, country=country, side=side, kind=kind, note=note, seen=seen
    )
    with desk.write() as connection:
        id = _describe(connection, desk, name, said)
    return RedirectResponse(f"/sources/{id}?done=described", 303)


@API.get("/sources", summary="Sources with what their reports hold", responses={200: {"model": Listing[reading.Line]}})
def sources(request: Request, desk: CurrentDesk, window: Wanted) -> Response:
    """Sources, those with most reports first, with what their reports hold."""
    with desk.read() as connection:
        lines = reading.list_lines(connection, desk.workspace.database)
    return answer(request, _part(lines, window))


@API.get("/sources/{name}", responses={404: {"description": "No source of this number or key"}})
def source(request: Request, desk: CurrentDesk, name: str) -> Response:
    """A source: coverage over time, how it puts what it prints, whom it quotes, what it calls things, whom it copies."""
    with desk.read() as connection:
        whole = reading.read_source(connection, desk.workspace.database, Redactions(connection, desk.redacts), name)
    return answer(request, {slot: getattr(whole, slot) for slot in whole.__slots__})


_CHANGES: dict[int | str, dict[str, Any]] = {
    403: {"description": "This takes a coder"}, 404: {"description": "No such source"}, 409: {"description": "Somebody described it meanwhile"},
}  # fmt: skip


@API.put("/sources/{name}", responses=_CHANGES)
def put_source(request: Request, desk: CurrentDesk, name: str, said: Described) -> Response:
    """Describe a source anew. Incidents count its voice by the new owner from their next whole build on."""
    desk.need(Role.CODER)
    with desk.write() as connection:
        id = _describe(connection, desk, name, said)
    return answer(request, {"id": id})
