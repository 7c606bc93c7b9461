"""The first page: what the workspace holds and what came in last."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection, select

from rasid.archive.overview import collected, decided_too
from rasid.archive.tables import reports, sources
from rasid.desk.answers import answer
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.kept import answered
from rasid.desk.pages import Link, page
from rasid.desk.redaction import Redactions

PAGES, API = APIRouter(), APIRouter(tags=["workspace"])
LINKS = [Link("/", "desk.home")]
_NEWEST = 12


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A report in a list."""

    id: int
    title: str
    source: str
    published: str | None


@PAGES.get("/")
def home(desk: CurrentDesk) -> Response:
    """The first page."""
    with desk.read() as connection:
        counts = _overview(desk, connection)
        newest = answered(desk, connection, ("newest",), lambda: _newest(desk, connection))
    return page(desk, "home.html.j2", counts=counts, reports=newest)


@API.get("/workspace")
def workspace(request: Request, desk: CurrentDesk) -> Response:
    """What the workspace holds, in numbers."""
    with desk.read() as connection:
        return answer(request, _overview(desk, connection))


def _overview(desk: Desk, connection: Connection) -> dict[str, int | str]:
    return decided_too(connection, answered(desk, connection, ("overview",), lambda: collected(connection)))


def _newest(desk: Desk, connection: Connection) -> list[ReportLine]:
    rows = connection.execute(
        select(reports.c.id, reports.c.title, reports.c.outlet, reports.c.published, sources.c.name_ar, sources.c.name_en)
        .join(sources, sources.c.id == reports.c.source_id, isouter=True)
        .order_by(reports.c.id.desc())
        .limit(_NEWEST)
    ).all()  # fmt: skip
    hidden = Redactions(connection, desk.redacts)
    hidden.look(row.id for row in rows)
    return [
        ReportLine(
            row.id,
            hidden.words(row.id, row.title or f"#{row.id}"),
            (row.name_ar if desk.lang == "ar" else row.name_en) or row.outlet or "",
            row.published,
        )
        for row in rows
    ]
