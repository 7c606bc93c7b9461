"""Giving reports to two coders, and the coders' own blind codings."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import APIRouter, Form, Response
from fastapi.responses import RedirectResponse

from rasid.desk.areas.coding import reading
from rasid.desk.areas.coding.asked import report_of_number
from rasid.desk.context import CurrentDesk
from rasid.desk.faults import DeskError
from rasid.desk.pages import page
from rasid.desk.roles import Role
from rasid.review import blind

router = APIRouter()
_NUMBERS = re.compile(r"[\s,،;؛]+")
_MOST = 100


@router.get("/review/assign")
def assigned(desk: CurrentDesk, report: str = "") -> Response:
    """Who codes which report blind."""
    desk.need(Role.ADJUDICATOR)
    with desk.read() as connection:
        tasks = reading.tasks(connection, blind.everything(connection))
        coders = reading.who_may_code(connection)
    return page(desk, "coding/assign.html.j2", tasks=tasks, coders=coders, report=report if report.isdecimal() else "")


@router.post("/review/assign")
def assign(
    desk: CurrentDesk, reports: Annotated[str, Form(max_length=2000)], first: Annotated[str, Form(max_length=64)],
    second: Annotated[str, Form(max_length=64)],
) -> Response:  # fmt: skip
    """Give reports to two coders: all that are named, or none."""
    desk.need(Role.ADJUDICATOR)
    numbers = [part for part in _NUMBERS.split(reports.strip()) if part]
    if not numbers or len(numbers) > _MOST or not all(part.isdecimal() and len(part) < 10 for part in numbers):
        raise DeskError("no numbers of reports", where=reports[:60], expected=f"1 to {_MOST} numbers, parted by spaces")
    with desk.write() as connection:
        for number in dict.fromkeys(int(part) for part in numbers):
            blind.assign(connection, desk.who, report_of_number(connection, number), [first, second])
    return RedirectResponse("/review/assign", 303)


@router.post("/review/assign/{report}/withdraw")
def withdraw(desk: CurrentDesk, report: int) -> Response:
    """Take a report back from its coders while neither is done."""
    desk.need(Role.ADJUDICATOR)
    with desk.write() as connection:
        blind.withdraw(connection, desk.who, report_of_number(connection, report))
    return RedirectResponse("/review/assign", 303)


@router.get("/review/blind")
def mine(desk: CurrentDesk) -> Response:
    """What somebody is asked to code blind."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        tasks = reading.tasks(connection, blind.of_coder(connection, desk.who))
        own = {
            task.report: reading.under_review(connection, task.report, desk.lang, desk.who)
            for task in tasks
            if task.report is not None and task.state == "open"
        }
    return page(desk, "coding/blind.html.j2", tasks=tasks, own=own)


@router.post("/review/blind/{report}/done")
def done(desk: CurrentDesk, report: int) -> Response:
    """Say that one's blind coding of a report is done."""
    desk.need(Role.CODER)
    with desk.write() as connection:
        blind.finish(connection, desk.who, report_of_number(connection, report))
    return RedirectResponse("/review/blind", 303)
