"""Forecasts: what was predicted, by whom, until when; what speaks for it and against it; what people decided came of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Form, Query, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, BeforeValidator, Field
from sqlalchemy import Connection

from rasid.archive.judgements import history
from rasid.archive.judgements import undo as undo_judgement
from rasid.compare.forecasts.model import KIND
from rasid.compare.forecasts.reading import judge_found
from rasid.desk.answers import Listing, Wanted, Window, answer
from rasid.desk.areas.forecasts import reading
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.faults import DeskError, NotThere, Overtaken
from rasid.desk.pages import Link, page
from rasid.desk.reasons import reason as in_language
from rasid.desk.redaction import Redactions
from rasid.desk.roles import Role
from rasid.report.texts import string

PAGES, API = APIRouter(), APIRouter(tags=["forecasts"])
LINKS = [Link("/forecasts", "forecasts.title", group="compare")]

Verdict = Literal["happened", "partly", "did-not", "unclear"]
State = Annotated[
    Literal["open", "due", "judged"] | None,
    BeforeValidator(lambda state: state or None),
    Query(description="How it stands"),
]
Holder = Annotated[str | None, Query(description="The key of a holder, as the scores give it")]
Words = Annotated[str | None, Query(description="Words that the forecast holds, as they are printed")]
AsOf = Annotated[str | None, Query(description="As things stood on this day (2016-11-30; default: today)")]


@dataclass(frozen=True, slots=True)
class Made:
    """What was noted."""

    judgement: int
    verdict: str


class Judging(BaseModel):
    """What came of a forecast."""

    verdict: Verdict
    reason: str
    events: list[int] = Field(default=[], description="Events that it rests on")
    seen: int | None = Field(
        None, description="The judgement that held when it was looked at, 0 for none; 409 when another one holds"
    )


class Undoing(BaseModel):
    """A judgement that is undone."""

    judgement: int
    reason: str = ""


def _day(text: str | None) -> str:
    if not text:
        return reading.today()
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise DeskError("no day", where=f"as_of={text}", expected="a date such as 2016-11-30") from error


@contextmanager
def _reading(desk: Desk) -> Iterator[Connection]:
    """A transaction in which the ledger is there. Raises `NotYet` while it is being read."""
    with desk.read() as connection:
        reading.ledger(connection, desk.workspace.database)
        yield connection


def _judge(
    connection: Connection, desk: Desk, id: str, verdict: str, reason: str, events: list[int], seen: int | None
) -> Made:
    one = reading.find(connection, id)
    made = history(connection, KIND, one.anchor)
    if seen is not None and reading.seen_of(made) != seen:
        last = [j for j in made if j.id == reading.seen_of(made)] or made[-1:]
        raise Overtaken(
            "somebody judged this forecast since you saw it", where=f"/forecasts/{id}", advice="Look at what was decided, and decide again",
            now=[{"judgement": j.id, "verdict": j.verdict, "reason": j.reason, "who": j.who, "at": j.at} for j in last],
        )  # fmt: skip
    judged = judge_found(connection, desk.who, one, verdict, reason, events)
    return Made(judged.id, judged.verdict)


def _undo(connection: Connection, desk: Desk, id: str, judgement: int, reason: str) -> Made:
    one = reading.find(connection, id)
    own = {j.id: j for j in history(connection, KIND, one.anchor)}
    if judgement not in own:
        raise NotThere("no such judgement of this forecast", where=f"judgement {judgement}")
    if own[judgement].undone is not None:
        raise Overtaken(
            "somebody has undone this already", where=f"judgement {judgement}", advice="Load the forecast again"
        )
    made = undo_judgement(connection, desk.who, judgement, reason.strip())
    return Made(made.id, made.verdict)


@PAGES.get("/forecasts")
def forecasts_page(
    desk: CurrentDesk, window: Wanted, state: State = None, holder: Holder = None, q: Words = None, as_of: AsOf = None
) -> Response:  # fmt: skip
    """The ledger."""
    day = _day(as_of)
    with _reading(desk) as connection:
        hidden = Redactions(connection, desk.redacts)
        listing = reading.list_lines(connection, hidden, window, state=state, holder=holder or None, query=q, day=day)
        scored = reading.score_lines(connection, hidden, Window(0, 15), day)
        counts = reading.counts(connection, day)
    asked = {"state": state, "holder": holder, "q": q, "as_of": as_of}
    return page(
        desk,
        "forecasts/list.html.j2",
        listing=listing,
        scores=scored,
        counts=counts,
        asked=asked,
        day=day,
        word=_word(desk),
    )


@PAGES.get("/forecasts/scores")
def scores_page(desk: CurrentDesk, window: Wanted, as_of: AsOf = None) -> Response:
    """All holders with their scores."""
    with _reading(desk) as connection:
        listing = reading.score_lines(connection, Redactions(connection, desk.redacts), window, _day(as_of))
    return page(desk, "forecasts/scores.html.j2", listing=listing, asked={"as_of": as_of}, word=_word(desk))


@PAGES.get("/forecasts/{id}")
def forecast_page(desk: CurrentDesk, id: str, as_of: AsOf = None, done: str = "") -> Response:
    """One forecast."""
    return _page(desk, id, _day(as_of), done=done)


def _page(desk: Desk, id: str, day: str, *, done: str = "", overtaken: Overtaken | None = None) -> Response:
    with _reading(desk) as connection:
        whole = reading.read_forecast(
            connection,
            Redactions(connection, desk.redacts),
            id,
            day,
            desk.lang,
            who=desk.who,
            reviews=desk.may(Role.CODER),
        )
        named = reading.source_names(connection, desk.lang)
    return page(
        desk, "forecasts/one.html.j2", status=409 if overtaken else 200, whole=whole, one=whole.forecast, sources=named, day=day,
        done=done in ("judged", "undone") and done, overtaken=overtaken, judges=desk.may(Role.CODER), word=_word(desk),
        reason=lambda words: in_language(words, desk.lang),
    )  # fmt: skip


def _word(desk: Desk) -> Any:
    return lambda key: string(key, desk.lang)


@PAGES.post("/forecasts/{id}/judge")
def judge_page(
    desk: CurrentDesk, id: str, verdict: Annotated[Verdict, Form()], reason: Annotated[str, Form()] = "",
    event: Annotated[list[int] | None, Form()] = None, seen: Annotated[int | None, Form()] = None,
) -> Response:  # fmt: skip
    """Judge what came of a forecast."""
    desk.need(Role.CODER)
    try:
        with desk.write() as connection:
            _judge(connection, desk, id, verdict, reason, event or [], seen)
    except Overtaken as overtaken:
        return _page(desk, id, reading.today(), overtaken=overtaken)
    return RedirectResponse(f"/forecasts/{id}?done=judged#decided", 303)


@PAGES.post("/forecasts/{id}/undo")
def undo_page(
    desk: CurrentDesk, id: str, judgement: Annotated[int, Form()], reason: Annotated[str, Form()] = ""
) -> Response:
    """Undo a judgement."""
    desk.need(Role.CODER)
    with desk.write() as connection:
        _undo(connection, desk, id, judgement, reason)
    return RedirectResponse(f"/forecasts/{id}?done=undone#decided", 303)


@API.get("/forecasts", summary="Forecasts with how they stand", responses={200: {"model": Listing[reading.Line]}})
def forecasts(
    request: Request, desk: CurrentDesk, window: Wanted, state: State = None, holder: Holder = None, q: Words = None, as_of: AsOf = None
) -> Response:  # fmt: skip
    """Forecasts: those that are due first, then open ones by the end of their horizon, then judged ones."""
    with _reading(desk) as connection:
        hidden = Redactions(connection, desk.redacts)
        found = reading.list_lines(
            connection, hidden, window, state=state, holder=holder or None, query=q, day=_day(as_of)
        )
    return answer(request, found)


@API.get(
    "/forecasts/scores",
    summary="How good the forecasts of each holder were",
    responses={200: {"model": Listing[reading.ScoreLine]}},
)
def scores(request: Request, desk: CurrentDesk, window: Wanted, as_of: AsOf = None) -> Response:
    """Holders with how many of their forecasts were judged and came true, and their Brier scores. All observers without a name are one."""
    with _reading(desk) as connection:
        found = reading.score_lines(connection, Redactions(connection, desk.redacts), window, _day(as_of))
    return answer(request, found)


@API.get("/forecasts/{id}", responses={404: {"description": "No forecast of this id"}})
def forecast(request: Request, desk: CurrentDesk, id: str, as_of: AsOf = None) -> Response:
    """A forecast with what later reports tell that speaks for it or against it, and what was decided of it."""
    with _reading(desk) as connection:
        found = reading.read_forecast(
            connection,
            Redactions(connection, desk.redacts),
            id,
            _day(as_of),
            "en",
            who=desk.who,
            reviews=desk.may(Role.CODER),
        )
    return answer(request, found)


_CHANGES: dict[int | str, dict[str, Any]] = {
    403: {"description": "This takes a coder"}, 404: {"description": "No such forecast"}, 409: {"description": "Somebody judged meanwhile"},
}  # fmt: skip


@API.post("/forecasts/{id}/judgements", status_code=201, response_model=Made, responses=_CHANGES)
def judge(request: Request, desk: CurrentDesk, id: str, said: Judging) -> Response:
    """Say what came of a forecast. The last word holds; former ones are kept."""
    desk.need(Role.CODER)
    with desk.write() as connection:
        made = _judge(connection, desk, id, said.verdict, said.reason, said.events, said.seen)
    return answer(request, made, status=201)


@API.post("/forecasts/{id}/undo", status_code=201, response_model=Made, responses=_CHANGES)
def undo(request: Request, desk: CurrentDesk, id: str, said: Undoing) -> Response:
    """Undo a judgement of a forecast; what held before it holds again."""
    desk.need(Role.CODER)
    with desk.write() as connection:
        made = _undo(connection, desk, id, said.judgement, said.reason)
    return answer(request, made, status=201)
