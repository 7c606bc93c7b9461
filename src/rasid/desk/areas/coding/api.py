"""The queue, blind coding, agreement and settling as JSON."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from pydantic import BaseModel, Field

from rasid.desk.answers import Wanted, answer
from rasid.desk.areas.coding import reading
from rasid.desk.areas.coding.asked import Asked, narrowed_of, report_of_number
from rasid.desk.areas.coding.order import keep_up
from rasid.desk.context import CurrentDesk
from rasid.desk.roles import Role
from rasid.review import blind, queue, standing
from rasid.review.decide import Decision
from rasid.review.disagreement import Unit, composed, find_unit, settle_unit, take_agreed, undo_unit
from rasid.review.model import CodedEvent, decode, encode

router = APIRouter(prefix="/review", tags=["review"])
_REFUSED: dict[int | str, dict[str, Any]] = {
    400: {"description": "What was asked for can't be"}, 403: {"description": "The role does not reach"},
    404: {"description": "There is no such thing, or it is not to be seen yet"},
    409: {"description": "Somebody else decided in the meantime; `now` says what stands"},
}  # fmt: skip
UnitId = Annotated[str, Path(pattern=r"^(\d+\.\d+|x)-(\d+\.\d+|x)$", description="The id of a disagreement: 12.0-15.0")]


class Given(BaseModel):
    """A report for two coders."""

    report: int = Field(description="The number of the report")
    coders: list[str] = Field(description="The names of two users who may code")


class Based(BaseModel):
    """What the person saw standing when they decided."""

    base: int | None = Field(None, description="The judgement that stood, null for none")
    reason: str = Field("", max_length=4000)


class Settling(Based):
    """How a disagreement is settled: field by field, by a coding of one's own, or by saying that there is no such event."""

    fields: dict[str, int] | None = Field(
        None, description="Field → 0 or 1: whose value holds; those left out are the first coder's"
    )
    side: int | None = Field(None, ge=0, le=1, description="The whole coding of the first (0) or second (1) coder")
    coding: dict[str, Any] | None = Field(None, description="A coding of one's own")
    none: bool = Field(False, description="There is no such event")


@router.get(
    "/queue",
    response_model=None,
    responses={200: {"description": "A part of the queue, the most doubtful and important first"}, **_REFUSED},
)
def in_queue(request: Request, desk: CurrentDesk, window: Wanted, asked: Annotated[Asked, Depends()]) -> Response:
    """Events in the order in which they are put before a reviewer; `state` says what is a guess of the machine and what is decided."""
    desk.need(Role.CODER)
    keep_up(desk)
    with desk.read() as connection:
        return answer(
            request, reading.queue_lines(connection, narrowed_of(asked, desk.who), window, desk.lang, desk.who)
        )


@router.get(
    "/queue/next",
    response_model=None,
    responses={200: {"description": "The events before and after, null at the ends"}, **_REFUSED},
)
def next_in_queue(request: Request, desk: CurrentDesk, asked: Annotated[Asked, Depends()], event: Annotated[int, Query(description="The event that one is at")]) -> Response:  # fmt: skip
    """Which events come before and after one in the queue."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        before, after = queue.neighbours(connection, narrowed_of(asked, desk.who), event)
    return answer(request, {"previous": before, "next": after})


@router.get(
    "/reports/{report}",
    response_model=None,
    responses={200: {"description": "Every event of the report with what stands on it"}, **_REFUSED},
)
def of_report(request: Request, desk: CurrentDesk, report: int) -> Response:
    """What stands for a report: guesses, decisions, disagreements, and whether it is complete."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        return answer(request, reading.under_review(connection, report, desk.lang, desk.who))


@router.post(
    "/reports/{report}/complete", response_model=None, responses={200: {"description": "The judgement"}, **_REFUSED}
)
def complete(request: Request, desk: CurrentDesk, report: int, said: Based) -> Response:
    """Say that nothing of a report is left to be decided."""
    desk.need(Role.CODER)
    with desk.write() as connection:
        return answer(request, standing.complete(connection, desk.who, report, base=said.base, reason=said.reason))


@router.post(
    "/reports/{report}/reopen", response_model=None, responses={200: {"description": "What stands now"}, **_REFUSED}
)
def reopen(request: Request, desk: CurrentDesk, report: int, said: Based) -> Response:
    """Undo that a report is complete."""
    desk.need(Role.CODER)
    with desk.write() as connection:
        standing.reopen(connection, desk.who, report, base=said.base, reason=said.reason)
        return answer(request, reading.under_review(connection, report, desk.lang, desk.who))


@router.get("/blind", response_model=None, responses={200: {"description": "Your blind codings"}, **_REFUSED})
def mine(request: Request, desk: CurrentDesk) -> Response:
    """What you are asked to code blind."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        return answer(request, reading.tasks(connection, blind.of_coder(connection, desk.who)))


@router.post(
    "/blind/{report}/done", response_model=None, responses={200: {"description": "Your blind codings"}, **_REFUSED}
)
def done(request: Request, desk: CurrentDesk, report: int) -> Response:
    """Say that your blind coding of a report is done; it can't be changed afterwards."""
    desk.need(Role.CODER)
    with desk.write() as connection:
        blind.finish(connection, desk.who, report_of_number(connection, report))
        return answer(request, reading.tasks(connection, blind.of_coder(connection, desk.who)))


@router.get("/assignments", response_model=None, responses={200: {"description": "All blind codings"}, **_REFUSED})
def assigned(request: Request, desk: CurrentDesk) -> Response:
    """Who codes which report blind, and how far they are."""
    desk.need(Role.ADJUDICATOR)
    with desk.read() as connection:
        return answer(request, reading.tasks(connection, blind.everything(connection)))


@router.post(
    "/assignments",
    status_code=201,
    response_model=None,
    responses={201: {"description": "The two codings"}, **_REFUSED},
)
def assign(request: Request, desk: CurrentDesk, given: Given) -> Response:
    """Give a report to two coders."""
    desk.need(Role.ADJUDICATOR)
    with desk.write() as connection:
        made = blind.assign(connection, desk.who, report_of_number(connection, given.report), given.coders)
        return answer(request, reading.tasks(connection, made), status=201)


@router.delete("/assignments/{report}", status_code=204, response_model=None, responses=_REFUSED)
def withdraw(desk: CurrentDesk, report: int) -> Response:
    """Take a report back from its coders while neither is done."""
    desk.need(Role.ADJUDICATOR)
    with desk.write() as connection:
        blind.withdraw(connection, desk.who, report_of_number(connection, report))
    return Response(status_code=204)


@router.get(
    "/agreement",
    response_model=None,
    responses={200: {"description": "Alpha of each field with its interval, for each pair of coders"}, **_REFUSED},
)
def agreement(request: Request, desk: CurrentDesk) -> Response:
    """How far blind coders agree, over reports that both are done with."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        return answer(request, reading.agreed(connection))


@router.get(
    "/disagreements", response_model=None, responses={200: {"description": "What two coders disagree on"}, **_REFUSED}
)
def disagreements(request: Request, desk: CurrentDesk, settled: Annotated[bool, Query(description="Also those that are settled")] = False) -> Response:  # fmt: skip
    """What coders who are both done disagree on."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        lines = [line for own in reading.coded_twice(connection) for line in reading.unit_lines(own)]
    return answer(request, [line for line in lines if line.differ and (settled or line.open)])


@router.get(
    "/disagreements/{unit}",
    response_model=None,
    responses={200: {"description": "Both codings side by side"}, **_REFUSED},
)
def disagreement(request: Request, desk: CurrentDesk, unit: UnitId) -> Response:
    """One disagreement with both codings and what was settled."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        return answer(request, _unit(find_unit(connection, unit)[0]))


@router.post(
    "/disagreements/{unit}",
    response_model=None,
    responses={200: {"description": "The disagreement as it stands now"}, **_REFUSED},
)
def settle(request: Request, desk: CurrentDesk, unit: UnitId, said: Settling) -> Response:
    """Settle a disagreement. One of `fields`, `side`, `coding` and `none`."""
    desk.need(Role.ADJUDICATOR)
    with desk.write() as connection:
        found, own = find_unit(connection, unit)
        coded: CodedEvent | None
        if said.coding is not None:
            coded = decode(said.coding, own.report.text)
        elif said.side is not None:
            coded = found.sides[said.side].coded
        else:
            coded = None if said.none else composed(found, said.fields or {})
        settle_unit(connection, desk.who, unit, coded, base=said.base, reason=said.reason)
        return answer(request, _unit(find_unit(connection, unit)[0]))


@router.post(
    "/disagreements/{unit}/undo",
    response_model=None,
    responses={200: {"description": "The disagreement as it stands now"}, **_REFUSED},
)
def undo_settling(request: Request, desk: CurrentDesk, unit: UnitId, said: Based) -> Response:
    """Undo how a disagreement was settled."""
    desk.need(Role.ADJUDICATOR)
    with desk.write() as connection:
        undo_unit(connection, desk.who, unit, base=said.base, reason=said.reason)
        return answer(request, _unit(find_unit(connection, unit)[0]))


@router.post(
    "/reports/{report}/agreed",
    response_model=None,
    responses={200: {"description": "How many were decided"}, **_REFUSED},
)
def agreed(request: Request, desk: CurrentDesk, report: int) -> Response:
    """Decide everything on which the two blind coders of a report agree."""
    desk.need(Role.ADJUDICATOR)
    with desk.write() as connection:
        return answer(request, {"decided": len(take_agreed(connection, desk.who, report))})


def _unit(unit: Unit) -> dict[str, Any]:
    return {
        "id": unit.id, "report": unit.report, "subject": unit.subject, "differ": list(unit.differ), "open": unit.open,
        "sides": [{"coder": side.coder, "coding": encode(side.coded) if side.coded else None} for side in unit.sides],
        "settled": _settled(unit.settled, unit),
    }  # fmt: skip


def _settled(held: Decision | None, unit: Unit) -> dict[str, Any] | None:
    if held is None:
        return None
    coded = unit.result
    return {
        "judgement": held.id, "who": held.who, "at": held.at, "reason": held.reason, "coding": encode(coded) if coded is not None else None,
    }  # fmt: skip
