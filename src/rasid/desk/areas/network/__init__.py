"""The network: who acts on whom, by whose statements, as a drawing with computed places and as a table."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from sqlalchemy import Connection

from rasid.desk.answers import answer
from rasid.desk.areas.network.reading import Network, holder_options, network
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.pages import Link
from rasid.desk.stated.choice import Choice, Wished
from rasid.desk.stated.form import form_of, show
from rasid.desk.stated.told import told

PAGES, API = APIRouter(), APIRouter(tags=["look"])
LINKS = [Link("/network", "network.title", group="look")]
Least = Annotated[int, Query(ge=1, le=1_000_000, description="Statements that an edge has at least")]
Most = Annotated[int, Query(ge=2, le=80, description="Actors that are shown at most, those with most statements")]
_LEAST, _MOST = 1, 24


@PAGES.get("/network")
def network_page(desk: CurrentDesk, choice: Wished, least: Least = _LEAST, most: Most = _MOST) -> Response:
    """The network with its form, and the same as a table."""
    with desk.read() as connection:
        found = _network(desk, connection, choice, least, most)
        form = form_of(desk, connection, choice)
        holders = told(desk, connection, "holders", choice, lambda: holder_options(desk, connection, choice))
    return show(desk, "network/page.html.j2", found=found, form=form, choice=choice, least=least, most=most, holders=holders)  # fmt: skip


@PAGES.get("/network/part")
def network_part(desk: CurrentDesk, choice: Wished, least: Least = _LEAST, most: Most = _MOST) -> Response:
    """The table alone."""
    with desk.read() as connection:
        found = _network(desk, connection, choice, least, most)
    return show(desk, "network/part.html.j2", found=found, choice=choice)


@API.get("/network", summary="Who acts on whom", response_model=Network)
def counted(request: Request, desk: CurrentDesk, choice: Wished, least: Least = _LEAST, most: Most = _MOST) -> Response:
    """Actors with their places in the drawing (the same for the same answer), and edges by tone and manner. What is left out is counted."""
    with desk.read() as connection:
        return answer(request, _network(desk, connection, choice, least, most))


def _network(desk: Desk, connection: Connection, choice: Choice, least: int, most: int) -> Network:
    return told(
        desk, connection, "network", choice, lambda: network(desk, connection, choice, least, most), least, most
    )
