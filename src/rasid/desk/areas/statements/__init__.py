"""The statements behind a figure: every page that counts something leads here, and each statement to its words.

`/statements?…` is the page, `/statements/part?…` the list alone for a panel of another page (loaded by htmx into an element with the class
`behind`), `/api/v1/statements?…` the same as JSON. All three take the parameters that `rasid.desk.stated.choice` lists, among them `type`, `actor`,
`recipient`, `party`, `holder`, `place`, `country`, `bbox`, `from`, `to`, `when`, `status`, `attribution`, `manner`, `source`, `incident`, `report`, `event`
and `q`, besides `sort` (newest, oldest), `offset` and `limit`.
"""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request, Response

from rasid.desk.answers import Wanted, answer
from rasid.desk.areas.review.api import Asked, Few
from rasid.desk.areas.statements.named import NamedActor, NamedPlace, named_actors, named_places
from rasid.desk.areas.statements.reading import Behind, behind, marked
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.pages import Link
from rasid.desk.stated.choice import Choice, Wished
from rasid.desk.stated.form import form_of, show
from rasid.desk.stated.told import told

PAGES, API = APIRouter(), APIRouter(tags=["look"])
LINKS = [Link("/statements", "statements.title", group="look")]
Sort = Annotated[Literal["newest", "oldest"], Query(description="By the day of the report")]


@PAGES.get("/statements")
def statements(desk: CurrentDesk, choice: Wished, wanted: Wanted, sort: Sort = "newest") -> Response:
    """The statements that answer a choice, with the form to change it."""
    found = _behind(desk, choice, wanted, sort)
    with desk.read() as connection:
        form = form_of(desk, connection, choice)
    return show(desk, "statements/page.html.j2", found=found, form=form, choice=choice, sort=sort)


@PAGES.get("/statements/part")
def part(desk: CurrentDesk, choice: Wished, wanted: Wanted, sort: Sort = "newest") -> Response:
    """The list alone."""
    return show(desk, "statements/part.html.j2", found=_behind(desk, choice, wanted, sort), choice=choice, sort=sort)


@API.get("/statements", summary="The statements behind a figure", response_model=Behind)
def listed(request: Request, desk: CurrentDesk, choice: Wished, wanted: Wanted, sort: Sort = "newest") -> Response:
    """Statements, each with its words, what it says in one line, who says it, and where it stands; and how many events and reports they are of."""
    return answer(request, _behind(desk, choice, wanted, sort))


@API.get("/statements/actors", summary="Actors of which statements speak", response_model=list[NamedActor])
def actors(request: Request, desk: CurrentDesk, q: Asked = "", limit: Few = 12) -> Response:
    """Actors with these words in a name, with how many statements name them; without words those that are named most. Their keys are what `actor`,
    `recipient` and `party` take."""
    with desk.read() as connection:
        found: list[NamedActor] = named_actors(desk, connection, q, limit)
    return answer(request, found)


@API.get("/statements/places", summary="Places of which statements speak", response_model=list[NamedPlace])
def places(request: Request, desk: CurrentDesk, q: Asked = "", limit: Few = 12) -> Response:
    """Places with these words in a name, with how many statements are of events there; without words those that are named most. Their keys are what
    `place` takes."""
    with desk.read() as connection:
        found: list[NamedPlace] = named_places(desk, connection, q, limit)
    return answer(request, found)


def _behind(desk: Desk, choice: Choice, wanted: Wanted, sort: str) -> Behind:
    with desk.read() as connection:
        part = (wanted.offset, wanted.limit, sort)
        found = told(
            desk, connection, "statements", choice, lambda: behind(desk, connection, choice, wanted, sort), part
        )
        return marked(desk, connection, found)
