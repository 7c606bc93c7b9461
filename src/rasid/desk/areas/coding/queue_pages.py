"""The queue, and what stands for a report."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Response
from fastapi.responses import RedirectResponse

from rasid.desk.answers import Window
from rasid.desk.areas.coding import reading
from rasid.desk.areas.coding.asked import SHOWN, Asked, narrowed_of, values_of
from rasid.desk.areas.coding.order import keep_up
from rasid.desk.context import CurrentDesk
from rasid.desk.pages import page
from rasid.desk.roles import Role
from rasid.record.vocabulary import EVENT_TYPES
from rasid.report.texts import string
from rasid.review import standing

router = APIRouter()
_LINES = 25
_Base = Annotated[str, Form(pattern="^[0-9]*$")]


@router.get("/review")
def in_queue(desk: CurrentDesk, asked: Annotated[Asked, Depends()], offset: int = 0) -> Response:
    """Events in the order in which they are put before a reviewer."""
    desk.need(Role.CODER)
    missing = keep_up(desk)
    with desk.read() as connection:
        lines = reading.queue_lines(
            connection, narrowed_of(asked, desk.who), Window(max(0, offset), _LINES), desk.lang, desk.who
        )
        totals = reading.totals(connection)
        sources = reading.source_names(connection, desk.lang)
    return page(
        desk, "coding/queue.html.j2", lines=lines, counts=totals.counts, missing=missing, asked=asked, narrowed=values_of(asked), shown=SHOWN,
        types=[(name, string(f"types.{name}", desk.lang)) for name in EVENT_TYPES], countries=totals.countries, sources=sources,
    )  # fmt: skip


@router.get("/review/reports/{report}")
def of_report(desk: CurrentDesk, report: int) -> Response:
    """What stands for a report."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        found = reading.under_review(connection, report, desk.lang, desk.who)
    return page(desk, "coding/report.html.j2", found=found)


@router.post("/review/reports/{report}/complete")
def complete(
    desk: CurrentDesk, report: int, base: _Base = "", reason: Annotated[str, Form(max_length=4000)] = ""
) -> Response:
    """Say that nothing of a report is left to be decided."""
    desk.need(Role.CODER)
    with desk.write() as connection:
        standing.complete(connection, desk.who, report, base=int(base) if base else None, reason=reason)
    return RedirectResponse(f"/review/reports/{report}", 303)


@router.post("/review/reports/{report}/reopen")
def reopen(desk: CurrentDesk, report: int, base: _Base = "") -> Response:
    """Undo that a report is complete."""
    desk.need(Role.CODER)
    with desk.write() as connection:
        standing.reopen(connection, desk.who, report, base=int(base) if base else None)
    return RedirectResponse(f"/review/reports/{report}", 303)
