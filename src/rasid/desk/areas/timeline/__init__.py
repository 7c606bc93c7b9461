"""The time line: how many statements speak of each day, week or month, and when they were reported."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import BeforeValidator
from sqlalchemy import Connection

from rasid.desk.answers import answer
from rasid.desk.areas.timeline.reading import Timeline, timeline
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.pages import Link
from rasid.desk.stated.choice import Choice, Wished
from rasid.desk.stated.columns import Step
from rasid.desk.stated.form import form_of, show
from rasid.desk.stated.histogram import STEPS, By
from rasid.desk.stated.told import told

PAGES, API = APIRouter(), APIRouter(tags=["look"])
LINKS = [Link("/timeline", "timeline.title", group="look")]
_PARTS: tuple[By, ...] = ("manner", "status", "attribution", "type", "source")
OfStep = Annotated[
    Step | None,
    BeforeValidator(lambda given: given or None),
    Query(description="How long a bar is; the finest that fits when left out"),
]
OfSort = Annotated[By, Query(description="By what the bars are parted")]


@PAGES.get("/timeline")
def timeline_page(desk: CurrentDesk, choice: Wished, step: OfStep = None, by: OfSort = "manner") -> Response:
    """The time line with its form, and the same as a table."""
    with desk.read() as connection:
        found = _timeline(desk, connection, choice, step, by)
        form = form_of(desk, connection, choice)
    return show(
        desk,
        "timeline/page.html.j2",
        found=found,
        form=form,
        choice=choice,
        step=step,
        by=by,
        steps=STEPS,
        sorts=_PARTS,
    )


@PAGES.get("/timeline/part")
def timeline_part(desk: CurrentDesk, choice: Wished, step: OfStep = None, by: OfSort = "manner") -> Response:
    """The table and the numbers beside the chart alone."""
    with desk.read() as connection:
        found = _timeline(desk, connection, choice, step, by)
    return show(desk, "timeline/part.html.j2", found=found, choice=choice)


@API.get("/timeline", summary="Statements by time", response_model=Timeline)
def counted(
    request: Request, desk: CurrentDesk, choice: Wished, step: OfStep = None, by: OfSort = "manner"
) -> Response:
    """How many statements are of events that lie wholly in each bar, how many may touch it, and the same statements by the day of their report. What
    has no day and what lies outside is counted apart."""
    with desk.read() as connection:
        return answer(request, _timeline(desk, connection, choice, step, by))


def _timeline(desk: Desk, connection: Connection, choice: Choice, step: Step | None, by: By) -> Timeline:
    return told(desk, connection, "timeline", choice, lambda: timeline(desk, connection, choice, step, by), step, by)
