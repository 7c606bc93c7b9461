"""The pages of Read."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from fastapi.responses import Response
from sqlalchemy import Connection

from rasid.archive import audit
from rasid.compare.accounts.page import account_part
from rasid.compare.families import basis_of
from rasid.desk.answers import Wanted, Window
from rasid.desk.areas.reports.account import account
from rasid.desk.areas.reports.family import compared, family_of
from rasid.desk.areas.reports.listing import Choice, languages, reports_listed, source_names
from rasid.desk.areas.reports.reading import Head, event_links, head_of, origin_of
from rasid.desk.areas.reports.view import record_part
from rasid.desk.areas.reports.words import download_of, raw_of, sentences_of
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.kept import coded_state, kept
from rasid.desk.pages import page
from rasid.desk.redaction import Redactions
from rasid.desk.roles import Role

router = APIRouter()
Id = Annotated[int, Path(ge=1, le=2**31 - 1)]
Offset = Annotated[int | None, Query(ge=0, le=2**31 - 1)]


@router.get("/reports")
def listed(desk: CurrentDesk, wished: Choice, wanted: Wanted) -> Response:
    """The reports of the workspace."""
    window = Window(wanted.offset, min(wanted.limit, 50))
    with desk.read() as connection:
        found = reports_listed(connection, Redactions(connection, desk.redacts), wished, window)
        named, spoken = kept(
            "sources and languages of reports", coded_state(connection), lambda: (source_names(connection), languages(connection))
        )  # fmt: skip
        return page(desk, "reports/list.html.j2", found=found, wished=wished, sources=named, languages=spoken)


@router.get("/reports/{report}")
def read(
    desk: CurrentDesk, report: Id, since: Annotated[Offset, Query(alias="from")] = None,
    until: Annotated[Offset, Query(alias="to")] = None,
) -> Response:  # fmt: skip
    """A report with what was coded in it."""
    with desk.read() as connection:
        hidden = Redactions(connection, desk.redacts)
        head = head_of(connection, hidden, report)
        record = hidden.record(report)
        found = hidden.span(report, since, until) if since is not None and until is not None else None
        links = event_links(connection, report, who=desk.who, reviews=desk.may(Role.CODER))
    part = record_part(record, desk.lang, links, review=desk.may(Role.CODER), found=found)
    return _page(desk, head, "read", part=part)


@router.get("/reports/{report}/raw")
def raw(desk: CurrentDesk, report: Id) -> Response:
    """The bytes that were kept, as text. Readers do not see them: the names in them are left in."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        head = head_of(connection, Redactions(connection, desk.redacts), report)
    return _page(desk, head, "raw", raw=raw_of(desk.workspace.raw, head.sha256, head.kind))


@router.get("/reports/{report}/raw/download")
def download(desk: CurrentDesk, report: Id) -> Response:
    """The bytes that were kept, as a file that no program opens by itself."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        head = head_of(connection, Redactions(connection, desk.redacts), report)
    data, kind = download_of(desk.workspace.raw, head.sha256, head.kind)
    with desk.write() as connection:
        audit.append(connection, desk.who, "download", report=report, sha256=head.sha256)
    name = f"report-{report}.{head.kind}.txt"
    # Not even a reader of plain text opened by mistake may load anything.
    headers = {
        "content-disposition": f'attachment; filename="{name}"',
        "content-security-policy": "sandbox; default-src 'none'",
    }
    return Response(data, headers={**headers, "content-type": kind})


@router.get("/reports/{report}/sentences")
def sentences(desk: CurrentDesk, report: Id) -> Response:
    """What the coder reads, beside the words as they are printed."""
    with desk.read() as connection:
        hidden = Redactions(connection, desk.redacts)
        head = head_of(connection, hidden, report)
        return _page(desk, head, "sentences", sentences=sentences_of(hidden.record(report)))


@router.get("/reports/{report}/origin")
def origin(desk: CurrentDesk, report: Id) -> Response:
    """Where the report came from."""
    with desk.read() as connection:
        hidden = Redactions(connection, desk.redacts)
        head = head_of(connection, hidden, report)
        return _page(desk, head, "origin", origin=origin_of(connection, hidden, report))


@router.get("/reports/{report}/copies")
def copies(desk: CurrentDesk, report: Id, other: Annotated[int | None, Query(alias="with", ge=1)] = None) -> Response:
    """The family of the report, and its words beside those of another member."""
    with desk.read() as connection:
        hidden = Redactions(connection, desk.redacts)
        head = head_of(connection, hidden, report)
        family = family_of(connection, hidden, report)
        beside = compared(hidden, family, report, other) if family is not None and other is not None else None
    return _page(desk, head, "copies", family=family, basis=basis_of(family.members) if family else None, beside=beside)


@router.get("/reports/{report}/account")
def according(desk: CurrentDesk, report: Id) -> Response:
    """The world according to the report."""
    with desk.read() as connection:
        head, part = _account(connection, desk, report)
    counts, drawn = part
    return _page(desk, head, "account", counts=counts.ar if desk.lang == "ar" else counts.en, part=drawn)


def _account(connection: Connection, desk: Desk, report: int) -> tuple[Head, Any]:
    hidden = Redactions(connection, desk.redacts)
    return head_of(connection, hidden, report), account_part(account(connection, hidden, report), desk.lang)


def _page(desk: Desk, head: Head, tab: str, **values: Any) -> Response:
    return page(desk, f"reports/{tab}.html.j2", report=head, tab=tab, **values)
