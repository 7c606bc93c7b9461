"""Incidents: happenings that several reports speak of, side by side, and judging which of them are one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Form, Query, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field
from sqlalchemy import Connection

from rasid.compare.incidents.reading import Wanted as WantedIncidents
from rasid.desk.answers import Listing, Wanted, Window, answer
from rasid.desk.areas.incidents import building, judging, reading
from rasid.desk.areas.incidents.building import Building
from rasid.desk.areas.incidents.judging import Judged
from rasid.desk.areas.incidents.model import Incident, Line, PairLine
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.decided import marks
from rasid.desk.faults import Overtaken
from rasid.desk.kept import judged_state
from rasid.desk.pages import Link, page
from rasid.desk.reasons import reason, side
from rasid.desk.redaction import Redactions
from rasid.desk.roles import Role
from rasid.desk.tellings import Telling
from rasid.report.texts import data, string

PAGES, API = APIRouter(), APIRouter(tags=["incidents"])
LINKS = [Link("/incidents", "incidents.title", group="look")]

Verdict = Literal["SAME", "DIFFERENT", "UNSURE"]
Kind = Annotated[str | None, Query(description="A type of act, such as ASSAULT")]
Country = Annotated[str | None, Query(description="Two letters of ISO 3166")]
Since = Annotated[str | None, Query(alias="from", description="Not over before this day")]
Until = Annotated[str | None, Query(alias="to", description="Begun by this day")]
Groups = Annotated[int, Query(ge=1, description="Told by so many independent groups or more")]
Reports = Annotated[int, Query(ge=1, description="Told by so many reports or more")]
Searched = Annotated[
    str | None, Query(description="A query of the workspace's search: incidents told by what answers it")
]
_DONE = ("SAME", "DIFFERENT", "UNSURE", "split", "UNDONE")
_PAIRS = Window(0, 20)


class Judging(BaseModel):
    """Whether another incident is the same happening."""

    other: str = Field(description="Number or key of the other incident")
    verdict: Verdict
    reason: str
    seen: str | None = Field(None, description="`state` of the incident as it was seen; 409 when it has changed")
    other_seen: str | None = Field(None, description="`state` of the other incident")


class Parting(BaseModel):
    """Events of an incident that are another happening."""

    events: list[int]
    reason: str
    seen: str | None = None


class Pairing(BaseModel):
    """Whether two events are one happening."""

    first: int
    second: int
    verdict: Verdict
    reason: str = ""
    seen: str | None = None


class Undoing(BaseModel):
    """A judgement that is undone."""

    judgement: int
    reason: str = ""
    seen: str | None = None


def _wanted(
    kind: str | None, country: str | None, since: str | None, until: str | None, groups: int, reports: int
) -> WantedIncidents:
    return WantedIncidents(
        reports, groups, kind or None, None, (country or "").upper() or None, since or None, until or None
    )


def _listed(desk: Desk, wanted: WantedIncidents, window: Window, query: str | None) -> Listing[Line]:
    with desk.read() as connection:
        return reading.list_lines(connection, Redactions(connection, desk.redacts), wanted, window, query)


@PAGES.get("/incidents")
def incidents_page(
    desk: CurrentDesk, window: Wanted, type: Kind = None, country: Country = None, since: Since = None, until: Until = None,
    groups: Groups = 1, reports: Reports = 2, q: Searched = None,
) -> Response:  # fmt: skip
    """The list of incidents."""
    wanted = _wanted(type, country, since, until, groups, reports)
    listing = _listed(desk, wanted, window, q)
    with desk.read() as connection:
        known, last = reading.countries(connection), reading.last_build(connection)
        state, as_of = building.building(desk, connection), judged_state(connection)
    asked = {"type": type, "country": country, "from": since, "to": until, "groups": groups, "reports": reports, "q": q}
    return page(
        desk, "incidents/list.html.j2", listing=listing, asked=asked, countries=known, types=list(data("strings.yaml")["types"]),
        built=last, word=lambda key: string(key, desk.lang), building=state, may_build=desk.may(Role.CODER), as_of=as_of,
    )  # fmt: skip


@PAGES.post("/incidents/merge")
def merge_page(
    desk: CurrentDesk, as_of: Annotated[int, Form(ge=0)], incident: Annotated[list[str] | None, Form()] = None,
    reason: Annotated[str, Form(max_length=4000)] = "",
) -> Response:  # fmt: skip
    """Judge that two incidents of the list are the same."""
    desk.need(Role.CODER)
    with desk.write() as connection:
        made = judging.merged(connection, desk.who, incident or [], reason, as_of)
    return RedirectResponse(f"/incidents/{made.incident}?done=SAME#decisions", 303)


@PAGES.post("/incidents/build")
def build_page(desk: CurrentDesk) -> Response:
    """Build copies and incidents anew, in the background."""
    desk.need(Role.CODER)
    building.begin(desk)
    return RedirectResponse("/incidents#building", 303)


@PAGES.get("/incidents/building")
def building_part(desk: CurrentDesk) -> Response:
    """Where building stands, as a part of the page."""
    with desk.read() as connection:
        state, last = building.building(desk, connection), reading.last_build(connection)
    return page(desk, "incidents/building.html.j2", building=state, built=last, may_build=desk.may(Role.CODER))


@PAGES.get("/incidents/{name}")
def incident_page(desk: CurrentDesk, name: str, done: str = "", offset: Annotated[int, Query(ge=0)] = 0) -> Response:
    """One incident with its reports side by side."""
    return _page(desk, name, done=done, offset=offset)


def _page(desk: Desk, name: str, *, done: str = "", offset: int = 0, overtaken: Overtaken | None = None) -> Response:
    with desk.read() as connection:
        id = judging.found(connection, name)
        hidden = Redactions(connection, desk.redacts)
        incident = _marked(desk, connection, reading.read_incident(connection, hidden, id))
        pairs = _marked_pairs(
            desk, connection, reading.read_pairs(connection, hidden, id, Window(offset, _PAIRS.limit))
        )
    sources = {
        column.report: column.source.ar if desk.lang == "ar" else column.source.en for column in incident.columns
    }
    return page(
        desk, "incidents/one.html.j2", status=409 if overtaken else 200, incident=incident, line=incident.line, pairs=pairs,
        done=done if done in _DONE else "", overtaken=overtaken, judges=desk.may(Role.CODER), sources=sources,
        word=lambda key: string(key, desk.lang), reason=lambda words: reason(words, desk.lang),
        side=lambda words: side(words, desk.lang),
    )  # fmt: skip


def _marked(desk: Desk, connection: Connection, incident: Incident) -> Incident:
    """The incident with what people decided of the events that tell it, which stands on the machine's coding."""
    _mark(desk, connection, [one for column in incident.columns for one in column.tellings])
    return incident


def _marked_pairs(desk: Desk, connection: Connection, pairs: Listing[PairLine]) -> Listing[PairLine]:
    """Pairs with what people decided of each event."""
    _mark(desk, connection, [side for pair in pairs.items for side in (pair.first, pair.second)])
    return pairs


def _mark(desk: Desk, connection: Connection, told: Sequence[Telling]) -> None:
    decided = marks(connection, [one.event for one in told], who=desk.who, reviews=desk.may(Role.CODER))
    for one in told:
        one.decided = decided.get(one.event)


def _told(desk: Desk, name: str, make: Any, done: str) -> Response:
    desk.need(Role.CODER)
    try:
        with desk.write() as connection:
            made: Judged = make(connection)
    except Overtaken as overtaken:
        with desk.read() as connection:
            judging.found(connection, name)
        return _page(desk, name, overtaken=overtaken)
    return RedirectResponse(f"/incidents/{made.incident}?done={done or made.verdict}#decisions", 303)


@PAGES.post("/incidents/{name}/judge")
def judge_page(
    desk: CurrentDesk, name: str, other: Annotated[str, Form()], verdict: Annotated[Verdict, Form()],
    reason: Annotated[str, Form()] = "", seen: Annotated[str, Form()] = "", other_seen: Annotated[str, Form()] = "",
) -> Response:  # fmt: skip
    """Judge whether another incident is the same."""
    return _told(
        desk,
        name,
        lambda c: judging.same_or_not(c, desk.who, name, other, verdict, reason, seen, other_seen or None),
        "",
    )


@PAGES.post("/incidents/{name}/split")
def split_page(
    desk: CurrentDesk, name: str, event: Annotated[list[int] | None, Form()] = None, reason: Annotated[str, Form()] = "",
    seen: Annotated[str, Form()] = "",
) -> Response:  # fmt: skip
    """Part events from an incident."""
    return _told(desk, name, lambda c: judging.split(c, desk.who, name, event or [], reason, seen), "split")


@PAGES.post("/incidents/{name}/pairs")
def pair_page(
    desk: CurrentDesk, name: str, first: Annotated[int, Form()], second: Annotated[int, Form()], verdict: Annotated[Verdict, Form()],
    reason: Annotated[str, Form()] = "", seen: Annotated[str, Form()] = "",
) -> Response:  # fmt: skip
    """Judge whether two events are one happening."""
    return _told(desk, name, lambda c: judging.pair(c, desk.who, name, first, second, verdict, reason, seen), "")


@PAGES.post("/incidents/{name}/undo")
def undo_page(
    desk: CurrentDesk, name: str, judgement: Annotated[int, Form()], reason: Annotated[str, Form()] = "",
    seen: Annotated[str, Form()] = "",
) -> Response:  # fmt: skip
    """Undo a judgement."""
    return _told(desk, name, lambda c: judging.undone(c, desk.who, name, judgement, reason, seen), "")


@API.get("/incidents", summary="Happenings that several reports speak of", responses={200: {"model": Listing[Line]}})
def incidents(
    request: Request, desk: CurrentDesk, window: Wanted, type: Kind = None, country: Country = None, since: Since = None,
    until: Until = None, groups: Groups = 1, reports: Reports = 2, q: Searched = None,
) -> Response:  # fmt: skip
    """Incidents: happenings that several reports speak of."""
    return answer(request, _listed(desk, _wanted(type, country, since, until, groups, reports), window, q))


@API.get("/incidents/build", summary="Where building stands", response_model=Building)
def build_state(request: Request, desk: CurrentDesk) -> Response:
    """Whether copies and incidents are being built anew, and how many reports were coded since that was done last."""
    with desk.read() as connection:
        return answer(request, building.building(desk, connection))


@API.post(
    "/incidents/build", summary="Build copies and incidents anew", status_code=202, response_model=Building,
    responses={403: {"description": "This takes a coder"}},
)  # fmt: skip
def build(request: Request, desk: CurrentDesk) -> Response:
    """Begin to build copies and incidents anew, in the background. Incidents get other numbers; their keys stay."""
    desk.need(Role.CODER)
    building.begin(desk)
    with desk.read() as connection:
        return answer(request, building.building(desk, connection), status=202)


@API.get(
    "/incidents/{name}",
    summary="An incident with its tellings",
    responses={404: {"description": "No incident of this number or key"}},
)
def incident(request: Request, desk: CurrentDesk, name: str) -> Response:
    """An incident with its tellings, what they agree on and where they differ, and what was decided of it."""
    with desk.read() as connection:
        hidden = Redactions(connection, desk.redacts)
        found = _marked(desk, connection, reading.read_incident(connection, hidden, judging.found(connection, name)))
    return answer(request, found.as_dict())


@API.get(
    "/incidents/{name}/pairs",
    summary="Pairs of tellings with their scores",
    responses={200: {"model": Listing[PairLine]}, 404: {"description": "No incident of this number or key"}},
)
def pairs(request: Request, desk: CurrentDesk, name: str, window: Wanted) -> Response:
    """Pairs of events of an incident, each with its score and what it is made of."""
    with desk.read() as connection:
        hidden = Redactions(connection, desk.redacts)
        found = _marked_pairs(
            desk, connection, reading.read_pairs(connection, hidden, judging.found(connection, name), window)
        )
    return answer(request, found)


_CHANGES: dict[int | str, dict[str, Any]] = {
    403: {"description": "This takes a coder"}, 404: {"description": "No such incident"}, 409: {"description": "Somebody judged meanwhile"},
}  # fmt: skip


def _changed(request: Request, desk: Desk, make: Any) -> Response:
    desk.need(Role.CODER)
    with desk.write() as connection:
        made: Judged = make(connection)
    return answer(request, made, status=201)


@API.post(
    "/incidents/{name}/judgements",
    summary="Judge whether another incident is the same",
    status_code=201,
    response_model=Judged,
    responses=_CHANGES,
)
def judge(request: Request, desk: CurrentDesk, name: str, said: Judging) -> Response:
    """Say that another incident is the SAME happening, a DIFFERENT one, or that you are UNSURE. The incidents are built anew at once."""
    return _changed(
        request, desk,
        lambda c: judging.same_or_not(c, desk.who, name, said.other, said.verdict, said.reason, said.seen, said.other_seen),
    )  # fmt: skip


@API.post(
    "/incidents/{name}/split",
    summary="Split events off an incident",
    status_code=201,
    response_model=Judged,
    responses=_CHANGES,
)
def split(request: Request, desk: CurrentDesk, name: str, said: Parting) -> Response:
    """Say that some events of an incident are another happening."""
    return _changed(request, desk, lambda c: judging.split(c, desk.who, name, said.events, said.reason, said.seen))


@API.post(
    "/incidents/{name}/pairs",
    summary="Judge whether two events are one happening",
    status_code=201,
    response_model=Judged,
    responses=_CHANGES,
)
def judge_pair(request: Request, desk: CurrentDesk, name: str, said: Pairing) -> Response:
    """Say whether two events are one happening; one of them at least is of the incident."""
    return _changed(
        request, desk,
        lambda c: judging.pair(c, desk.who, name, said.first, said.second, said.verdict, said.reason, said.seen),
    )  # fmt: skip


@API.post(
    "/incidents/{name}/undo",
    summary="Undo a judgement of incidents",
    status_code=201,
    response_model=Judged,
    responses=_CHANGES,
)
def undo(request: Request, desk: CurrentDesk, name: str, said: Undoing) -> Response:
    """Undo a judgement about events of the incident."""
    return _changed(request, desk, lambda c: judging.undone(c, desk.who, name, said.judgement, said.reason, said.seen))
