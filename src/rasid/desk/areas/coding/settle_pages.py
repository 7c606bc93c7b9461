"""How far coders agree, and settling what they do not."""

from __future__ import annotations

from typing import Annotated, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Path, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field

from rasid.desk.areas.coding import reading
from rasid.desk.areas.coding.lines import field_values
from rasid.desk.context import CurrentDesk
from rasid.desk.pages import page
from rasid.desk.roles import Role
from rasid.review.disagreement import FIELDS, composed, find_unit, settle_unit, take_agreed, undo_unit

router = APIRouter()
_UnitId = Annotated[str, Path(pattern=r"^(\d+\.\d+|x)-(\d+\.\d+|x)$")]
_Base = Annotated[str, Form(pattern="^[0-9]*$")]
_Which = Literal["", "0", "1"]
_Reason = Annotated[str, Form(max_length=4000)]


class Settled(BaseModel):
    """The form by which a disagreement is settled: for each field whose value holds (0 or 1)."""

    do: Literal["settle", "first", "second", "none", "edit"]
    base: str = Field("", pattern="^[0-9]*$")
    reason: str = Field("", max_length=4000)
    type: _Which = ""
    trigger: _Which = ""
    modes: _Which = ""
    actors: _Which = ""
    recipients: _Which = ""
    places: _Which = ""
    time: _Which = ""
    quantities: _Which = ""
    status: _Which = ""
    attribution: _Which = ""
    certainty: _Which = ""
    holders: _Which = ""
    cue: _Which = ""


@router.get("/review/agreement")
def agreement(desk: CurrentDesk) -> Response:
    """Alpha of each field, and what coders disagree on."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        found = reading.agreed(connection)
        twice = reading.coded_twice(connection)
    reports = [(own.report.id, [line for line in reading.unit_lines(own) if line.differ], own) for own in twice]
    waiting = {
        own.report.id: sum(not unit.differ and unit.settled is None for unit in own.units)
        for own in twice
        if desk.who not in own.coders
    }
    return page(desk, "coding/agreement.html.j2", found=found, reports=reports, waiting=waiting)


@router.post("/review/agreement/{report}/take")
def take(desk: CurrentDesk, report: int) -> Response:
    """Decide everything on which both coders of a report agree."""
    desk.need(Role.ADJUDICATOR)
    with desk.write() as connection:
        take_agreed(connection, desk.who, report)
    return RedirectResponse("/review/agreement", 303)


@router.get("/review/settle/{unit}")
def disagreement(desk: CurrentDesk, unit: _UnitId) -> Response:
    """Both codings side by side."""
    desk.need(Role.ADJUDICATOR)
    with desk.read() as connection:
        found, own = find_unit(connection, unit)
        base = reading.base_of(connection, own, found)
    sides = [field_values(side.coded, desk.lang) for side in found.sides]
    coded = next(side.coded for side in found.sides if side.coded is not None)
    others = [one.id for one in own.units if one.open and one.id != unit]
    return page(
        desk, "coding/settle.html.j2", unit=found, sides=sides, fields=FIELDS, base=base, words=reading.sentence_of(own, coded),
        result=field_values(found.result, desk.lang) if found.settled is not None else None, title=reading.title_of(own.report),
        one_of_two=desk.who in own.coders, next=others[0] if others else None, editor=_editor(own.report.id, found.subject),
    )  # fmt: skip


@router.post("/review/settle/{unit}")
def settle(desk: CurrentDesk, unit: _UnitId, form: Annotated[Settled, Form()]) -> Response:
    """Settle a disagreement; `edit` takes what was chosen and opens the editor with it."""
    desk.need(Role.ADJUDICATOR)
    choice = {name: int(value) for name in FIELDS if (value := getattr(form, name))}
    with desk.write() as connection:
        found, _ = find_unit(connection, unit)
        whole = [side.coded for side in found.sides]
        if form.do in ("first", "second"):
            coded = whole[form.do == "second"]
        elif form.do == "none":
            coded = None
        else:
            coded = composed(found, choice) if None not in whole else next(one for one in whole if one is not None)
        settle_unit(connection, desk.who, unit, coded, base=int(form.base) if form.base else None, reason=form.reason)
    return RedirectResponse(
        _editor(found.report, found.subject) if form.do == "edit" else f"/review/settle/{unit}", 303
    )


@router.post("/review/settle/{unit}/undo")
def undo(desk: CurrentDesk, unit: _UnitId, base: _Base = "", reason: _Reason = "") -> Response:
    """Undo how a disagreement was settled."""
    desk.need(Role.ADJUDICATOR)
    with desk.write() as connection:
        undo_unit(connection, desk.who, unit, base=int(base) if base else None, reason=reason)
    return RedirectResponse(f"/review/settle/{unit}", 303)


def _editor(report: int, subject: str) -> str:
    return f"/review/reports/{report}/event?{urlencode({'subject': subject})}"
