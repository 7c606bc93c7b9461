"""The page of a search."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import Response

from rasid.archive.search.fields import FIELDS
from rasid.archive.search.query import QueryError
from rasid.archive.search.searcher import Sort
from rasid.desk.answers import Wanted, Window
from rasid.desk.areas.find.faults import fault_of
from rasid.desk.areas.find.finding import SORTS, find, meant
from rasid.desk.context import CurrentDesk
from rasid.desk.pages import page
from rasid.export.run import FORMATS
from rasid.report.texts import Lang, string

router = APIRouter()
MOST_ON_PAGE = 20


@router.get("/find")
def search(
    desk: CurrentDesk, wanted: Wanted, q: Annotated[str, Query(max_length=10_000)] = "", sort: Sort = "relevance"
) -> Response:
    """What a query finds, how to ask, what is wrong with it."""
    window = Window(wanted.offset, min(wanted.limit, MOST_ON_PAGE))
    found = fault = None
    if q.strip():
        try:
            found = find(desk, q, window, sort)
        except QueryError as error:
            fault = fault_of(q, error, desk.lang)
    return page(
        desk, "find/find.html.j2", q=q, sort=sort, sorts=SORTS, found=found, fault=fault,
        meant=meant(q) if found is not None and not found.total else [], fields=FIELDS, formats=FORMATS, reason_name=lambda kind: _name(kind, desk.lang),
    )  # fmt: skip


def _name(kind: str, lang: Lang) -> str:
    """What an event's type or a statement's attribution is called."""
    return string(f"types.{kind}" if kind.isupper() else f"attribution.{kind}", lang)
