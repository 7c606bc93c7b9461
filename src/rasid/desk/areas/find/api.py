"""Find as JSON."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Body, Path, Query, Request, Response
from pydantic import BaseModel, Field

from rasid.archive.alerts import look
from rasid.archive.search.searcher import Sort
from rasid.desk.answers import Listing, Wanted, answer
from rasid.desk.areas.find.exporting import Asked, made
from rasid.desk.areas.find.finding import Finding, find
from rasid.desk.areas.find.saved import Alert, SavedSearch, alerts, change, listed, mark_seen, remove, save
from rasid.desk.context import CurrentDesk
from rasid.desk.redaction import Redactions
from rasid.desk.roles import Role

router = APIRouter(tags=["search"])
Id = Annotated[int, Path(ge=1, le=2**31 - 1, description="Number of a saved search")]
_QUERY = 'Words, "phrases" and fields, as `rasid search` takes them'


class NewSearch(BaseModel):
    """A query to keep."""

    query: str = Field(description=_QUERY)
    name: str = Field("", description="What it is called; the query where it is empty")
    alert: bool = Field(True, description="Note new matches")


class ChangedSearch(BaseModel):
    """What is to change of a saved search; null leaves it as it is."""

    name: str | None = None
    alert: bool | None = None


class SeenAlerts(BaseModel):
    """Which alerts are marked: all, those of one search, or one of them."""

    search: int | None = None
    report: int | None = None
    seen: bool = True


class NewExport(BaseModel):
    """What to export."""

    query: str = Field("", description=_QUERY)
    format: str = Field(
        "geojson",
        description="jsonl, csv, parquet, geojson, graphml, acled, ucdp, plover, claims, annotations, conll or brat",
    )
    matching_events: bool = Field(False, description="Of the reports found only the events that are as the query says")
    include_sensitive: bool = Field(
        False, description="With names and homes of private persons: adjudicators and admins, noted in the log"
    )
    manifest: bool = Field(False, description="A zip archive of the file and its manifest")


@router.get(
    "/search",
    summary="Answer a query",
    responses={200: {"model": Finding}, 400: {"description": "The query can't be read"}},
)
def search(
    request: Request, desk: CurrentDesk, wanted: Wanted, q: Annotated[str, Query(description=_QUERY, max_length=10_000)] = "",
    sort: Annotated[Sort, Query(description="Order of the reports")] = "relevance",
    facets: Annotated[bool, Query(description="Count types, countries, actors … of all reports found")] = False,
) -> Response:  # fmt: skip
    found = find(
        desk.workspace.database, q, wanted, sort, redacts=desk.redacts, who=desk.who, reviews=desk.may(Role.CODER), facets=facets
    )  # fmt: skip
    return answer(request, found)


@router.get("/searches", summary="Your saved searches", responses={200: {"model": list[SavedSearch]}})
def searches(request: Request, desk: CurrentDesk) -> Response:
    with desk.read() as connection:
        return answer(request, listed(connection, desk.person))


@router.post("/searches", summary="Keep a query", status_code=201, responses={201: {"model": SavedSearch}})
def keep(request: Request, desk: CurrentDesk, wished: Annotated[NewSearch, Body()]) -> Response:
    with desk.write() as connection:
        search = save(connection, desk.person, wished.name, wished.query, alert=wished.alert)
        own = next(one for one in listed(connection, desk.person) if one.id == search)
    return answer(request, own, status=201)


@router.patch(
    "/searches/{search}",
    summary="Rename a saved search, or turn its alerts on or off",
    responses={200: {"model": SavedSearch}},
)
def edit(request: Request, desk: CurrentDesk, search: Id, wished: Annotated[ChangedSearch, Body()]) -> Response:
    with desk.write() as connection:
        change(connection, desk.person, search, name=wished.name, alert=wished.alert)
        own = next(one for one in listed(connection, desk.person) if one.id == search)
    return answer(request, own)


@router.delete("/searches/{search}", summary="Keep a query no longer", status_code=204)
def drop(desk: CurrentDesk, search: Id) -> Response:
    with desk.write() as connection:
        remove(connection, desk.person, search)
    return Response(status_code=204)


@router.get("/alerts", summary="New matches of your saved searches", responses={200: {"model": Listing[Alert]}})
def new(
    request: Request,
    desk: CurrentDesk,
    wanted: Wanted,
    unseen: Annotated[bool, Query(description="Only those not seen")] = False,
) -> Response:
    look(desk.workspace.database)
    with desk.read() as connection:
        return answer(
            request, alerts(connection, Redactions(connection, desk.redacts), desk.person, wanted, unseen=unseen)
        )


@router.post("/alerts/seen", summary="Mark alerts as seen", responses={200: {"description": "How many changed"}})
def seen(request: Request, desk: CurrentDesk, which: Annotated[SeenAlerts, Body()]) -> Response:
    with desk.write() as connection:
        return answer(
            request, {"changed": mark_seen(connection, desk.person, which.search, which.report, seen=which.seen)}
        )


@router.post(
    "/exports", summary="Export what a query finds",
    responses={200: {"description": "The file", "content": {"application/octet-stream": {}}}, 403: {"description": "Not an adjudicator"}},
)  # fmt: skip
def export(desk: CurrentDesk, wished: Annotated[NewExport, Body()]) -> Response:
    return made(
        desk, Asked(wished.query, wished.format, wished.matching_events, wished.include_sensitive, wished.manifest)
    )
