"""The map: where statements say that things happened, as precisely as they say it, and the statements behind each mark.

The server counts by place and puts places that lie close together at the present zoom into one mark; what is only known as a district, a province or
a country is an area of that size and never a point; what has no place on the map is counted beside it.
"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from sqlalchemy import Connection

from rasid.desk.answers import Wanted, Window, answer
from rasid.desk.areas.map.reading import MapView, PlaceLines, map_view, place_lines
from rasid.desk.basemap import base
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.pages import Link
from rasid.desk.stated.choice import Choice, Wished, need_known
from rasid.desk.stated.form import form_of, show
from rasid.desk.stated.told import told

PAGES, API = APIRouter(), APIRouter(tags=["look"])
LINKS = [Link("/map", "map.title", group="look")]
Zoom = Annotated[int, Query(ge=0, le=18, description="Zoom of the map, 0 (the world) to 18")]


@PAGES.get("/map")
def map_page(desk: CurrentDesk, choice: Wished, wanted: Wanted) -> Response:
    """The map with its form, and the same as a table."""
    need_known(choice)
    with desk.read() as connection:
        form = form_of(desk, connection, choice)
        places = _places(desk, connection, choice, wanted)
    return show(desk, "map/page.html.j2", form=form, choice=choice, places=places)


@PAGES.get("/map/places")
def places_part(desk: CurrentDesk, choice: Wished, wanted: Wanted) -> Response:
    """The table alone."""
    with desk.read() as connection:
        places = _places(desk, connection, choice, wanted)
    return show(desk, "map/places.html.j2", choice=choice, places=places)


@PAGES.get("/map/base")
def base_map(request: Request, desk: CurrentDesk) -> Response:
    """The outlines of the countries with their names."""
    return answer(request, base())


@API.get("/map", summary="Marks of a part of the map", response_model=MapView)
def marks(request: Request, desk: CurrentDesk, choice: Wished, zoom: Zoom = 4) -> Response:
    """What lies in `bbox` (everywhere without it) at a zoom: marks of places and of places close together, areas, countries, and how many statements
    have no place on the map. Each with the address of the statements behind it."""
    return answer(request, _marks(desk, choice, zoom))


@API.get(
    "/map/places",
    summary="The places of statements",
    responses={200: {"description": "A list of places with their numbers"}},
)
def places(request: Request, desk: CurrentDesk, choice: Wished, wanted: Wanted) -> Response:  # fmt: skip
    """All places of the statements that answer, the most frequent first, with their precision."""
    with desk.read() as connection:
        found = _places(desk, connection, choice, wanted)
    return answer(request, found.listing)


def _places(desk: Desk, connection: Connection, choice: Choice, wanted: Window) -> PlaceLines:
    part = (wanted.offset, wanted.limit)
    return told(desk, connection, "places", choice, lambda: place_lines(desk, connection, choice, wanted), part)


def _marks(desk: Desk, choice: Choice, zoom: int) -> Any:
    need_known(choice)
    with desk.read() as connection:
        return told(desk, connection, "map", choice, lambda: map_view(desk, connection, choice, zoom), zoom)
