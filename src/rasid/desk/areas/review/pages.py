"""The pages of the editor. Accepting, rejecting and undoing work without script, too."""

from __future__ import annotations

from typing import Annotated, Literal
from urllib.parse import urlencode

import msgspec
from fastapi import APIRouter, Depends, Form, Query, Response
from fastapi.responses import RedirectResponse
from sqlalchemy import Connection

from rasid.desk.answers import as_plain
from rasid.desk.areas.coding.asked import Asked, narrowed_of, values_of
from rasid.desk.areas.review import reading
from rasid.desk.areas.review.deciding import Deciding, decide_on
from rasid.desk.areas.review.vocabulary import for_script, kinds, words
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.pages import page
from rasid.desk.roles import Role

PAGES = APIRouter()
Blind = Annotated[Literal["", "guess", "bare"], Query()]
Narrowing = Annotated[Asked, Depends()]
After = Annotated[
    int | None, Query(ge=1, le=2**31 - 1, description="The event of the queue from which one came to add another one")
]


@PAGES.get("/review/events/{event}")
def event(desk: CurrentDesk, event: int, asked: Narrowing, blind: Blind = "") -> Response:
    """An event of the machine's, with what was decided of it. The queue before and after it is narrowed as that from which one comes."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        subject, report = reading.subject_and_report(connection, event)
        return _page(desk, connection, subject, report, blind, asked)


@PAGES.get("/review/reports/{report}/event")
def of_subject(
    desk: CurrentDesk, report: int, subject: Annotated[str, Query(max_length=2000)], asked: Narrowing, blind: Blind = "", after: After = None
) -> Response:  # fmt: skip
    """An event by its subject: one that somebody added, or that the machine does not find any more."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        return _page(desk, connection, subject, report, blind, asked, after)


@PAGES.get("/review/reports/{report}/add")
def add(desk: CurrentDesk, report: int, asked: Narrowing, blind: Blind = "", after: After = None) -> Response:
    """An event that the machine missed."""
    desk.need(Role.CODER)
    with desk.read() as connection:
        return _page(desk, connection, None, report, blind, asked, after)


@PAGES.post("/review/reports/{report}/event")
def decide(
    desk: CurrentDesk, report: int, subject: Annotated[str, Query(max_length=2000)],
    verdict: Annotated[Literal["ACCEPT", "REJECT", "UNDO"], Form()], asked: Narrowing, base: Annotated[str, Form(pattern="^[0-9]*$")] = "",
    reason: Annotated[str, Form(max_length=4000)] = "", blind: Blind = "", after: After = None,
) -> Response:  # fmt: skip
    """A decision of somebody without script."""
    desk.need(Role.CODER)
    said = Deciding(verdict=verdict, base=int(base) if base else None, coded=None, reason=reason, blind=bool(blind))
    with desk.write() as connection:
        decide_on(connection, desk.who, subject, said)
    values = {"subject": subject, **_carried(asked, blind, after)}
    return RedirectResponse(f"/review/reports/{report}/event?{urlencode(values)}", 303)


def _carried(asked: Asked, blind: str, after: int | None) -> dict[str, str]:
    """What every address of the editor goes on with."""
    return values_of(asked) | ({"blind": blind} if blind else {}) | ({"after": str(after)} if after else {})


def _page(
    desk: Desk, connection: Connection, subject: str | None, report: int, blind: str, asked: Asked, after: int | None = None
) -> Response:  # fmt: skip
    made = reading.editor(connection, subject, report, desk.who, desk.lang, blind, narrowed_of(asked, desk.who), after)
    own = made.stands.event if made.stands is not None else None
    carried = _carried(asked, made.blind, own or after)
    data = {
        "report": report, "subject": subject, "blind": made.blind, "lang": desk.lang, "stands": made.stands, "readings": made.readings,
        "neighbours": made.neighbours, "carried": carried,
    }  # fmt: skip
    return page(
        desk, "review/event.html.j2", editor=made, data=_json(data), words=_json(words(desk.lang)), vocabulary=_json(for_script(desk.lang)),
        carried=carried, previous=made.previous, next=made.next, queue=values_of(asked),
        types={kind.type: kind.name.ar if desk.lang == "ar" else kind.name.en for kind in kinds()},
    )  # fmt: skip


def _json(value: object) -> str:
    return msgspec.json.encode(as_plain(value)).decode("utf-8")
