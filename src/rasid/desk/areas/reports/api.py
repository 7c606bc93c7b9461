"""Read as JSON."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from rasid.compare.families import Family
from rasid.desk.answers import Listing, Wanted, answer
from rasid.desk.areas.reports.account import account as account_of_report
from rasid.desk.areas.reports.family import Compared, compared, family_of
from rasid.desk.areas.reports.listing import Choice, ReportLine, reports_listed
from rasid.desk.areas.reports.reading import Head, Origin, head_of, origin_of
from rasid.desk.areas.reports.words import ReadSentence, sentences_of
from rasid.desk.context import CurrentDesk
from rasid.desk.redaction import Redactions

router = APIRouter(tags=["reports"])
Id = Annotated[int, Path(ge=1, le=2**31 - 1, description="Number of a report")]


@router.get("/reports", summary="Reports, by source, day and language", responses={200: {"model": Listing[ReportLine]}})
def listed(request: Request, desk: CurrentDesk, wished: Choice, wanted: Wanted) -> Response:
    with desk.read() as connection:
        return answer(request, reports_listed(connection, Redactions(connection, desk.redacts), wished, wanted))


@router.get("/reports/{report}", summary="A report", responses={200: {"model": Head}})
def read(request: Request, desk: CurrentDesk, report: Id) -> Response:
    with desk.read() as connection:
        return answer(request, head_of(connection, Redactions(connection, desk.redacts), report))


@router.get(
    "/reports/{report}/record", summary="The record of a report (rasid/1); for readers the redacted one",
    responses={200: {"description": "What `rasid schema` describes"}},
)  # fmt: skip
def record(request: Request, desk: CurrentDesk, report: Id) -> Response:
    with desk.read() as connection:
        hidden = Redactions(connection, desk.redacts)
        head_of(connection, hidden, report)
        return answer(request, hidden.record(report))


@router.get(
    "/reports/{report}/sentences", summary="What the coder reads, sentence by sentence", responses={200: {"model": list[ReadSentence]}}
)  # fmt: skip
def sentences(request: Request, desk: CurrentDesk, report: Id) -> Response:
    with desk.read() as connection:
        hidden = Redactions(connection, desk.redacts)
        head_of(connection, hidden, report)
        return answer(request, sentences_of(hidden.record(report)))


@router.get("/reports/{report}/origin", summary="Where a report came from", responses={200: {"model": Origin}})
def origin(request: Request, desk: CurrentDesk, report: Id) -> Response:
    with desk.read() as connection:
        return answer(request, origin_of(connection, Redactions(connection, desk.redacts), report))


@router.get(
    "/reports/{report}/copies", summary="The family of copies of a report; null where it has none", responses={200: {"model": Family}}
)  # fmt: skip
def copies(request: Request, desk: CurrentDesk, report: Id) -> Response:
    with desk.read() as connection:
        hidden = Redactions(connection, desk.redacts)
        head_of(connection, hidden, report)
        return answer(request, family_of(connection, hidden, report))


@router.get(
    "/reports/{report}/copies/{other}", summary="The words by which two members of a family differ", responses={200: {"model": Compared}}
)  # fmt: skip
def difference(request: Request, desk: CurrentDesk, report: Id, other: Id) -> Response:
    with desk.read() as connection:
        hidden = Redactions(connection, desk.redacts)
        head_of(connection, hidden, report)
        family = family_of(connection, hidden, report)
        if family is None:
            return answer(request, None)
        found = compared(hidden, family, report, other)
        return answer(
            request,
            {
                "first": found.first, "second": found.second, "removed": found.difference.removed, "added": found.difference.added,
                "passages": [one._asdict() for one in found.difference.passages],
            },
        )  # fmt: skip


@router.get(
    "/reports/{report}/account", summary="The account of a report: a signed graph of actors with its statements",
    responses={200: {"description": "What `rasid account --report ID --json` prints"}},
)  # fmt: skip
def account(request: Request, desk: CurrentDesk, report: Id) -> Response:
    with desk.read() as connection:
        hidden = Redactions(connection, desk.redacts)
        head_of(connection, hidden, report)
        return answer(request, account_of_report(connection, hidden, report))
