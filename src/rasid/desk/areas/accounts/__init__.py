"""Accounts: the world according to two sources, holders or reports, side by side."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request, Response

from rasid.compare.accounts.page import words_of
from rasid.desk.answers import Wanted, Window, answer
from rasid.desk.areas.accounts import reading, sides
from rasid.desk.areas.accounts.reading import LISTS
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.faults import NotThere
from rasid.desk.pages import Link, page
from rasid.desk.reasons import reason
from rasid.desk.redaction import Redactions
from rasid.desk.roles import Role
from rasid.report.network import WIDTH
from rasid.report.texts import string

PAGES, API = APIRouter(), APIRouter(tags=["accounts"])
LINKS = [Link("/accounts", "accounts.title", group="compare")]
_FIRST, _MORE, _CHOICES = 15, 50, 8

Who = Annotated[str, Query(description="source:KEY, holder:KEY, report:NUMBER, or a name")]
One = Annotated[Literal["contradicted", "renamed", "shared", "only_first", "only_second"] | None, Query(alias="list", description="Page this list; the others begin at their beginning")]  # fmt: skip


def _windows(one: str | None, window: Window) -> dict[str, Window]:
    return {name: window if name == one else Window(0, _FIRST) for name in LISTS}


@PAGES.get("/accounts")
def accounts_page(
    desk: CurrentDesk, a: Who = "", b: Who = "", one: One = None, offset: Annotated[int, Query(ge=0)] = 0
) -> Response:
    """Two accounts, or choosing them."""
    compared, missing = None, None
    with desk.read() as connection:
        hidden = Redactions(connection, desk.redacts)
        offered = sides.choices(connection, hidden, "", 2 * _CHOICES)
        if a and b:
            try:
                compared = reading.read_compared(
                    connection,
                    desk.workspace.database,
                    hidden,
                    a,
                    b,
                    _windows(one, Window(offset, _MORE)),
                    who=desk.who,
                    reviews=desk.may(Role.CODER),
                )
            except NotThere as error:
                missing = error.where
    return page(
        desk, "accounts/page.html.j2", status=404 if missing else 200, compared=compared, missing=missing, a=a, b=b, choices=offered,
        lists=LISTS, width=WIDTH, statements=_statements, word=lambda key: string(key, desk.lang), said=_said(desk),
        reason=lambda words: reason(words, desk.lang),
    )  # fmt: skip


def _said(desk: Desk) -> Any:
    def say(key: str) -> str:
        both = words_of(key)
        return both.ar if desk.lang == "ar" else both.en

    return say


def _statements(of: str, source: str, target: str, kind: str) -> str:
    """Where the statements behind a relation of an account are."""
    whose, _, name = of.partition(":")
    values = {"type": kind, "actor": source, "recipient": target, whose: name, "rejected": "coded"}
    return "/statements?" + urlencode({k: v for k, v in values.items() if v and v not in ("unnamed",) and k in ("type", "actor", "recipient", "source", "holder", "report", "rejected")})  # fmt: skip


@API.get("/accounts/choices")
def choices(
    request: Request, desk: CurrentDesk, q: Annotated[str, Query(description="A name, or the beginning of one")] = "",
    limit: Annotated[int, Query(ge=1, le=50)] = _CHOICES,
) -> Response:  # fmt: skip
    """Sources, holders and reports that answer to a name: whose accounts can be compared."""
    with desk.read() as connection:
        found = sides.choices(connection, Redactions(connection, desk.redacts), q, limit)
    return answer(request, {"items": found})


@API.get(
    "/accounts/difference",
    responses={
        404: {"description": "Nobody of that name"},
        503: {"description": "An account is being read; ask again"},
    },
)
def difference(request: Request, desk: CurrentDesk, a: Who, b: Who, window: Wanted, one: One = None) -> Response:
    """What two accounts share, what only one says, where they contradict each other, what they name differently."""
    with desk.read() as connection:
        hidden = Redactions(connection, desk.redacts)
        found = reading.read_compared(
            connection,
            desk.workspace.database,
            hidden,
            a,
            b,
            _windows(one, window),
            who=desk.who,
            reviews=desk.may(Role.CODER),
        )
    numbers = ("of", "title", "reports", "actors", "relations", "statements")
    sides_ = {
        name: {number: getattr(getattr(found, name), number) for number in numbers} for name in ("first", "second")
    }
    return answer(request, {**sides_, **{name: getattr(found, name) for name in LISTS}})
