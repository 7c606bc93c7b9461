"""Copies: the families of reports that print one text, the largest first. Of each member the words that differ stand with its report."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import RedirectResponse
from sqlalchemy import Connection

from rasid.compare.families import Basis, Family, basis_of, list_families
from rasid.desk.answers import Listing, Wanted, Window, answer
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.kept import coded_state, kept_soon
from rasid.desk.pages import Link, page
from rasid.desk.redaction import Redactions

PAGES, API = APIRouter(), APIRouter(tags=["copies"])
LINKS = [Link("/copies", "copies.title", group="compare")]
Least = Annotated[int, Query(ge=2, description="Families of so many reports or more")]
Source = Annotated[str | None, Query(description="Families in which the source of this key stands")]


@dataclass(frozen=True, slots=True)
class Line:
    """A family. `basis`: on what the order of its members rests."""

    family: Family
    basis: Basis


def _all(connection: Connection) -> list[Family]:
    return list_families(connection)


def _listed(desk: Desk, window: Window, least: int, source: str | None) -> Listing[Line]:
    with desk.read() as connection:
        found = kept_soon(desk.workspace.database, "families of copies", coded_state(connection), _all)
        wanted = [
            one
            for one in found
            if len(one.members) >= least and (not source or source in {m.source for m in one.members})
        ]
        hidden = Redactions(connection, desk.redacts)
        part = wanted[window.offset : window.offset + window.limit]
        hidden.look(member.report for one in part for member in one.members)
        lines = [Line(_shown(hidden, one), basis_of(one.members)[0]) for one in part]
    return Listing(lines, len(wanted), window.offset, window.limit)


def _shown(hidden: Redactions, one: Family) -> Family:
    if not hidden.active:
        return one
    members = [
        replace(m, title=hidden.words(m.report, m.title or "") or None, url=m.url if hidden.shows("url") else None)
        for m in one.members
    ]
    return replace(one, members=members)


@PAGES.get("/copies")
def copies_page(desk: CurrentDesk, window: Wanted, least: Least = 2, source: Source = None) -> Response:
    """The families."""
    listing = _listed(desk, window, least, source)
    return page(desk, "copies/list.html.j2", listing=listing, asked={"least": least, "source": source})


@PAGES.get("/copies/{report}")
def copies_of(desk: CurrentDesk, report: int) -> Response:
    """The family of a report stands with the report."""
    return RedirectResponse(f"/reports/{report}/copies", 303)


@API.get("/copies", summary="Families of copies", responses={200: {"model": Listing[Line]}})
def copies(request: Request, desk: CurrentDesk, window: Wanted, least: Least = 2, source: Source = None) -> Response:
    """Families of copies, the largest first, each with its members from the earliest on."""
    return answer(request, _listed(desk, window, least, source))
