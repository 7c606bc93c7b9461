"""The pages of saved searches and alerts."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Path, Query
from fastapi.responses import RedirectResponse, Response

from rasid.archive.alerts import look
from rasid.archive.search.query import QueryError
from rasid.desk.answers import Wanted, Window
from rasid.desk.areas.find.faults import fault_of
from rasid.desk.areas.find.saved import alerts, change, listed, mark_seen, remove, save
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.pages import page
from rasid.desk.redaction import Redactions

router = APIRouter()
Id = Annotated[int, Path(ge=1, le=2**31 - 1)]


@router.get("/find/saved")
def saved(desk: CurrentDesk) -> Response:
    """What somebody keeps."""
    return _saved(desk)


@router.post("/find/saved")
def keep(
    desk: CurrentDesk,
    query: Annotated[str, Form()],
    name: Annotated[str, Form()] = "",
    alert: Annotated[bool, Form()] = False,
) -> Response:
    """Keep a query."""
    try:
        with desk.write() as connection:
            save(connection, desk.person, name, query, alert=alert)
    except QueryError as error:
        return _saved(desk, fault=fault_of(query, error, desk.lang))
    return RedirectResponse("/find/saved", 303)


@router.post("/find/saved/{search}")
def edit(
    desk: CurrentDesk, search: Id, name: Annotated[str, Form()], alert: Annotated[bool, Form()] = False
) -> Response:
    """Another name, alerts on or off."""
    with desk.write() as connection:
        change(connection, desk.person, search, name=name, alert=alert)
    return RedirectResponse("/find/saved", 303)


@router.post("/find/saved/{search}/remove")
def drop(desk: CurrentDesk, search: Id) -> Response:
    """Keep it no longer."""
    with desk.write() as connection:
        remove(connection, desk.person, search)
    return RedirectResponse("/find/saved", 303)


@router.get("/find/alerts")
def new(
    desk: CurrentDesk, wanted: Wanted, show: Annotated[str, Query(pattern="^(all|unseen)$")] = "unseen"
) -> Response:
    """New matches of the searches that somebody keeps."""
    # Whatever came in is looked at by the program that coded it; what one that was stopped left is looked at now.
    look(desk.workspace.database)
    window = Window(wanted.offset, min(wanted.limit, 50))
    with desk.read() as connection:
        found = alerts(connection, Redactions(connection, desk.redacts), desk.person, window, unseen=show == "unseen")
    return page(desk, "find/alerts.html.j2", found=found, show=show)


@router.post("/find/alerts/seen")
def seen(
    desk: CurrentDesk, search: Annotated[int | None, Form()] = None, report: Annotated[int | None, Form()] = None,
    unseen: Annotated[bool, Form()] = False, show: Annotated[str, Form(pattern="^(all|unseen)$")] = "unseen",
) -> Response:  # fmt: skip
    """Mark alerts as seen, or one as not seen."""
    with desk.write() as connection:
        mark_seen(connection, desk.person, search, report, seen=not unseen)
    return RedirectResponse(f"/find/alerts?show={show}", 303)


def _saved(desk: Desk, **values: object) -> Response:
    with desk.read() as connection:
        own = listed(connection, desk.person)
    status = 400 if values else 200
    return page(desk, "find/saved.html.j2", status=status, saved=own, **{"fault": None, **values})
