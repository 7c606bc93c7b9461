"""Reviewing for programs: what stands on an event, deciding, its history, and the names to choose from."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from rasid.desk.answers import answer
from rasid.desk.areas.review import reading
from rasid.desk.areas.review.actors import ActorChoice, find_actors
from rasid.desk.areas.review.deciding import Adding, Deciding, add_to, decide_on
from rasid.desk.areas.review.places import PlaceChoice, find_places
from rasid.desk.areas.review.vocabulary import EventKind, kinds
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.roles import Role

API = APIRouter(tags=["review"])
_ERROR: dict[str, Any] = {
    "type": "object",
    "properties": {"error": {"type": "object"}, "now": {"type": "object", "description": "What stands now"}},
}
_REFUSED: dict[int | str, dict[str, Any]] = {
    400: {"description": "What is decided can't be: `where` names the field", "content": {"application/json": {"schema": _ERROR}}},
    403: {"description": "This takes the role coder"},
    404: {"description": "There is no such event"},
    409: {
        "description": "Somebody else decided since; nothing was kept. `now` says who, when and what",
        "content": {"application/json": {"schema": _ERROR}},
    },
}  # fmt: skip
Blind = Annotated[
    str, Query(pattern="^(|guess|bare)$", description="guess: your blind coding; bare: without the machine's guess")
]
Asked = Annotated[
    str, Query(max_length=200, description="Words of a name, in Arabic or Latin letters; the last may be begun only")
]
Few = Annotated[int, Query(ge=1, le=50, description="How many to give")]


@API.get("/types", response_model=list[EventKind])
def types(request: Request, desk: CurrentDesk) -> Response:
    """The types of events with their modes and what the codebook says of them."""
    return answer(request, kinds())


@API.get("/actors", response_model=list[ActorChoice])
def actors(request: Request, desk: CurrentDesk, q: Asked = "", limit: Few = 12) -> Response:
    """Actors with these words in a name: of the lexicon, then of the workspace. Readers get those of the lexicon only."""
    with desk.read() as connection:
        found: list[ActorChoice] = find_actors(connection, q, limit, redacts=desk.redacts)
    return answer(request, found)


@API.get("/places", response_model=list[PlaceChoice])
def places(request: Request, desk: CurrentDesk, q: Asked = "", country: Annotated[str | None, Query(pattern="^[A-Z]{2}$")] = None,
           limit: Few = 12) -> Response:  # fmt: skip
    """Places with these words in a name, those of a country first: of the gazetteers, then others of the workspace (not for readers)."""
    with desk.read() as connection:
        found: list[PlaceChoice] = find_places(
            connection, q, limit, gazetteer=desk.settings.options.gazetteer, country=country, redacts=desk.redacts
        )
    return answer(request, found)


@API.get("/events/{event}/decisions", response_model=reading.Standings, responses=_REFUSED)
def stands(request: Request, desk: CurrentDesk, event: int, blind: Blind = "") -> Response:
    """What stands on an event: somebody's decision, or the machine's guess. `base` is what the next decision names."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        subject, report = reading.subject_and_report(connection, event)
        return answer(request, reading.standings(connection, subject, report, desk.who, blind))


@API.post("/events/{event}/decisions", response_model=reading.Standings, responses=_REFUSED)
def decide(request: Request, desk: CurrentDesk, event: int, said: Deciding) -> Response:
    """Accept, correct, reject, split or merge an event, or undo what was decided. Answers with what stands then."""
    desk.need(Role.CODER)
    with desk.write() as connection:
        subject, report = reading.subject_and_report(connection, event)
        return _decided(request, desk, connection, subject, report, said)


@API.get("/events/{event}/history", response_model=list[reading.Past], responses=_REFUSED)
def history(request: Request, desk: CurrentDesk, event: int) -> Response:
    """Everything that was decided of an event, undone decisions too; of an event that you code blind only what you decided."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        subject, report = reading.subject_and_report(connection, event)
        return answer(request, reading.history_for(connection, subject, report, desk.who))


@API.get("/reports/{report}/review", response_model=reading.Standings, responses=_REFUSED)
def stands_on_subject(
    request: Request, desk: CurrentDesk, report: int, subject: Annotated[str, Query(max_length=2000)], blind: Blind = ""
) -> Response:
    """What stands on an event by its subject: also one that somebody added."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        return answer(request, reading.standings(connection, subject, report, desk.who, blind))


@API.post("/reports/{report}/review", response_model=reading.Standings, responses=_REFUSED)
def decide_on_subject(
    request: Request, desk: CurrentDesk, report: int, subject: Annotated[str, Query(max_length=2000)], said: Deciding
) -> Response:
    """The same for an event by its subject: also one that somebody added."""
    desk.need(Role.CODER)
    with desk.write() as connection:
        return _decided(request, desk, connection, subject, report, said)


@API.post("/reports/{report}/events", status_code=201, response_model=reading.Standings, responses=_REFUSED)
def add(request: Request, desk: CurrentDesk, report: int, said: Adding) -> Response:
    """Add an event that the machine missed."""
    desk.need(Role.CODER)
    with desk.write() as connection:
        made = add_to(connection, desk.who, report, said)
        asked = "guess" if said.blind else ""
        return answer(request, reading.standings(connection, made.subject, report, desk.who, asked), status=201)


def _decided(request: Request, desk: Desk, connection: Any, subject: str, report: int, said: Deciding) -> Response:
    decide_on(connection, desk.who, subject, said)
    return answer(request, reading.standings(connection, subject, report, desk.who, "guess" if said.blind else ""))
