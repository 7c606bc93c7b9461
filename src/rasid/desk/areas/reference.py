"""Reference data sets beside the reports: what both have, what each lacks, and why a pair is a match or none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request, Response
from sqlalchemy import Connection, select

from rasid.archive.tables import incidents
from rasid.compare.reference import views
from rasid.compare.reference.measure import Comparison, compare, window_of
from rasid.compare.reference.parts import Reference
from rasid.compare.reference.store import ReferenceSet, listed
from rasid.compare.reference.units import Unit
from rasid.desk.answers import Listing, Wanted, Window, answer
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.faults import DeskError, NotThere
from rasid.desk.kept import coded_state, kept_soon
from rasid.desk.pages import Link, page
from rasid.desk.reasons import reason
from rasid.desk.redaction import Redactions
from rasid.desk.tellings import Telling, read_tellings
from rasid.errors import UsageError
from rasid.report.texts import string

PAGES, API = APIRouter(), APIRouter(tags=["reference"])
LINKS = [Link("/reference", "reference.title", group="compare")]
LISTS = ("only_in_set", "only_in_reports", "in_both")
_TOLD = 2

Which = Annotated[
    Literal["only_in_set", "only_in_reports", "in_both"], Query(alias="list", description="Which of the three lists")
]
First = Annotated[str | None, Query(alias="from", description="First day")]
Last = Annotated[str | None, Query(alias="to", description="Last day")]
Country = Annotated[str | None, Query(description="Two letters of ISO 3166; by itself those of the set")]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a score: what the report and the set say, and why."""

    part: str
    value: float
    report: str
    reference: str
    reason: str


@dataclass(frozen=True, slots=True)
class Told:
    """What reports say of one happening: its first tellings in their words, the incident that it is, in how many reports it stands."""

    incident: int | None
    reports: int
    date_from: str | None
    date_to: str | None
    tellings: list[Telling]
    score: float | None = None
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """An event of a set, what reports tell, or both."""

    event: dict[str, Any] | None
    told: Told | None


@dataclass(frozen=True, slots=True)
class Beside:
    """A set beside the reports in a window, and one of the three lists."""

    figures: dict[str, Any]
    counts: dict[str, int]
    list: str
    items: Listing[Line]


def _set(connection: Connection, name: str) -> ReferenceSet:
    found = next((one for one in listed(connection) if one.name == name), None)
    if found is None:
        raise NotThere(
            "no reference data set of this name",
            where=f"/reference/{name}",
            advice="Take one in with `rasid reference add FILE`",
        )
    return found


def _day(text: str | None, name: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise DeskError("no day", where=f"{name}={text}", expected="a date such as 2015-07-21") from error


def _compared(
    desk: Desk, connection: Connection, chosen: ReferenceSet, first: str | None, last: str | None, country: str | None
) -> Comparison:
    days = (_day(first, "from"), _day(last, "to"))
    codes = tuple(code.strip().upper() for code in (country or "").split(",") if code.strip())
    try:
        window = window_of(connection, chosen, first=days[0], last=days[1], countries=codes)
    except UsageError as error:
        raise DeskError(error.what, where=f"/reference/{chosen.name}", expected=error.expected) from error
    name = f"{chosen.name} beside the reports"
    state = (*coded_state(connection), window)
    return kept_soon(desk.workspace.database, name, state, lambda own: compare(own, chosen, window, near_misses=True))


def _told(
    connection: Connection, hidden: Redactions, unit: Unit, parts: tuple[Part, ...] = (), score: float | None = None
) -> Told:
    span = unit.window()
    key = unit.key.removeprefix("incident:") if unit.incident else None
    number = connection.execute(select(incidents.c.id).where(incidents.c.key == key)).scalar() if key else None
    told = read_tellings(connection, hidden, [act.id for act in unit.acts[:_TOLD]])
    return Told(
        number, len(unit.reports), span[0].isoformat() if span else None, span[1].isoformat() if span else None,
        [told[act.id] for act in unit.acts[:_TOLD] if act.id in told], score, parts,
    )  # fmt: skip


def _parts(hidden: Redactions, unit: Unit, detail: dict[str, Any]) -> tuple[Part, ...]:
    made = []
    for name, part in detail.items():
        words = [part["report"], part["reason"]]
        for report in sorted(unit.reports)[:_TOLD]:
            words = [hidden.words(report, one) for one in words]
        made.append(Part(name, part["value"], words[0], part["reference"], words[1]))
    return tuple(made)


def _lines(connection: Connection, hidden: Redactions, found: Comparison, which: str, window: Window) -> Listing[Line]:
    wanted: list[Reference] | list[Unit] = found.only_reports
    if which != "only_in_reports":
        wanted = found.only_set if which == "only_in_set" else found.both
    part = wanted[window.offset : window.offset + window.limit]
    made = []
    kept = {unit.key: unit for unit in found.matched} if which == "in_both" else {}
    for one in part:
        if isinstance(one, Unit):
            made.append(Line(None, _told(connection, hidden, one)))
            continue
        assert isinstance(one, Reference)
        told = None
        near = found.near_misses.get(one.key)
        if which == "only_in_set" and near is not None:
            told = _told(connection, hidden, near.unit, _parts(hidden, near.unit, near.fit.detail()), near.fit.score)
        elif which == "in_both":
            for key, (score, detail) in views.kept_matches(connection, one).items():
                if key in kept:
                    told = _told(connection, hidden, kept[key], _parts(hidden, kept[key], detail["parts"]), score)
                    break
        made.append(Line(views.reference(one), told))
    return Listing(made, len(wanted), window.offset, window.limit)


def _beside(
    desk: Desk, name: str, which: str, window: Window, first: str | None, last: str | None, country: str | None
) -> Beside:  # fmt: skip
    with desk.read() as connection:
        found = _compared(desk, connection, _set(connection, name), first, last, country)
        items = _lines(connection, Redactions(connection, desk.redacts), found, which, window)
    counts = {
        "only_in_set": len(found.only_set),
        "only_in_reports": len(found.only_reports),
        "in_both": len(found.both),
    }
    return Beside(views.figures(found), counts, which, items)


@PAGES.get("/reference")
def sets_page(desk: CurrentDesk) -> Response:
    """The data sets."""
    with desk.read() as connection:
        sets = listed(connection)
    return page(desk, "reference/list.html.j2", sets=sets)


@PAGES.get("/reference/{name}")
def set_page(
    desk: CurrentDesk, name: str, window: Wanted, which: Which = "only_in_set", first: First = None, last: Last = None, country: Country = None,
) -> Response:  # fmt: skip
    """One data set beside the reports."""
    beside = _beside(desk, name, which, window, first, last, country)
    asked = {"list": which, "from": first, "to": last, "country": country}
    return page(
        desk, "reference/one.html.j2", name=name, beside=beside, lists=LISTS, asked=asked, word=lambda key: string(key, desk.lang),
        reason=lambda words: reason(words, desk.lang),
    )  # fmt: skip


@API.get("/reference")
def sets(request: Request, desk: CurrentDesk) -> Response:
    """Reference data sets: what they are, from when to when, how many of their events reports speak of."""
    with desk.read() as connection:
        found = listed(connection)
    return answer(request, {"items": found})


@API.get(
    "/reference/{name}",
    responses={404: {"description": "No set of this name"}, 503: {"description": "Being compared; ask again"}},
)
def beside(
    request: Request, desk: CurrentDesk, name: str, window: Wanted, which: Which = "only_in_set", first: First = None, last: Last = None,
    country: Country = None,
) -> Response:  # fmt: skip
    """A data set beside the reports: recall and precision with their counts, and what each lacks."""
    return answer(request, _beside(desk, name, which, window, first, last, country))
