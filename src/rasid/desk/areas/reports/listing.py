"""Reports in a list: which there are, by source, day and language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal
from urllib.parse import unquote

from fastapi import Depends, Query
from sqlalchemy import Connection, func, select

from rasid.archive.tables import copies, events, reports, sources
from rasid.desk.answers import Listing, Window
from rasid.desk.faults import DeskError
from rasid.desk.redaction import Redactions

Order = Literal["newest", "oldest", "added"]
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class SourceName:
    """A source as it is named beside a report."""

    id: int
    key: str
    ar: str
    en: str

    def named(self, lang: str) -> str:
        """Its name in a language, else in the other one, else its key."""
        first, second = (self.ar, self.en) if lang == "ar" else (self.en, self.ar)
        return first or second or self.key


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A report in a list. `copies`: how many other reports print its text."""

    id: int
    title: str
    source: SourceName | None
    outlet: str | None
    published: str | None
    captured: str | None
    language: str
    words: int
    events: int
    copies: int


@dataclass(frozen=True)
class Wished:
    """Which reports are asked for. Empty values ask for all."""

    source: Annotated[str, Query(description="Key of a source")] = ""
    since: Annotated[str, Query(alias="from", description="Published on this day (2016-10-26) or later")] = ""
    until: Annotated[str, Query(alias="to", description="Published on this day or earlier")] = ""
    language: Annotated[str, Query(description="Language of the text, such as ar")] = ""
    order: Annotated[Order, Query(description="By day of publication, or those added last first")] = "newest"

    @property
    def values(self) -> dict[str, str]:
        """As they stand in an address."""
        order = "" if self.order == "newest" else self.order
        return {
            "source": self.source,
            "from": self.since,
            "to": self.until,
            "language": self.language,
            "order": order,
        }


Choice = Annotated[Wished, Depends()]


def reports_listed(connection: Connection, hidden: Redactions, wished: Wished, window: Window) -> Listing[ReportLine]:
    """The part of the list that is asked for. Raises `DeskError` for a day that is none."""
    conditions = _conditions(connection, wished)
    total = connection.execute(select(func.count()).select_from(reports).where(*conditions)).scalar_one()
    ordered = {
        "newest": (reports.c.published.desc().nulls_last(), reports.c.id.desc()),
        "oldest": (reports.c.published.asc().nulls_last(), reports.c.id.asc()),
        "added": (reports.c.id.desc(),),
    }[wished.order]
    page = connection.execute(
        select(reports.c.id).where(*conditions).order_by(*ordered).limit(window.limit).offset(window.offset)
    )
    return Listing(lines(connection, hidden, list(page.scalars())), total, window.offset, window.limit)


def lines(connection: Connection, hidden: Redactions, ids: list[int]) -> list[ReportLine]:
    """Reports as lines of a list, in the order of their ids as given."""
    hidden.look(ids)
    rows = connection.execute(
        select(
            reports.c.id, reports.c.title, reports.c.outlet, reports.c.published, reports.c.captured, reports.c.language,
            reports.c.words, reports.c.source_id, sources.c.key, sources.c.name_ar, sources.c.name_en, copies.c.family,
        )
        .select_from(reports.outerjoin(sources, sources.c.id == reports.c.source_id).outerjoin(copies, copies.c.report_id == reports.c.id))
        .where(reports.c.id.in_(ids))
    )  # fmt: skip
    found = {row.id: row for row in rows}
    counted = _counted(connection, events.c.report_id, ids)
    families = _counted(connection, copies.c.family, sorted({row.family for row in found.values() if row.family}))
    return [_line(found[id], hidden, counted, families) for id in ids if id in found]


def _line(row: Any, hidden: Redactions, counted: dict[int, int], families: dict[int, int]) -> ReportLine:
    source = None
    if row.source_id is not None:
        source = SourceName(row.source_id, row.key, row.name_ar, row.name_en)
    return ReportLine(
        row.id, hidden.words(row.id, row.title or ""), source, row.outlet, row.published, row.captured, row.language, row.words,
        counted.get(row.id, 0), max(0, families.get(row.family, 1) - 1) if row.family else 0,
    )  # fmt: skip


def address(hidden: Redactions, report: int, url: str | None) -> str | None:
    """The address of a report; for readers none that holds a private name, and none where addresses are not shown."""
    if not hidden.active or not url:
        return url
    plain = unquote(url)
    return url if hidden.shows("url") and hidden.words(report, plain) == plain else None


def _counted(connection: Connection, column: Any, values: list[int]) -> dict[int, int]:
    rows = connection.execute(select(column, func.count()).where(column.in_(values)).group_by(column))
    return {value: number for value, number in rows}  # noqa: C416  # rows are no pairs for the type checker


def source_names(connection: Connection) -> list[SourceName]:
    """All sources, to choose from."""
    rows = connection.execute(
        select(sources.c.id, sources.c.key, sources.c.name_ar, sources.c.name_en).order_by(sources.c.key)
    )
    return [SourceName(row.id, row.key, row.name_ar, row.name_en) for row in rows]


def languages(connection: Connection) -> list[str]:
    """The languages of the reports: each is looked for behind the one before, so that the index alone is read."""
    found: list[str] = []
    while True:
        chosen = select(func.min(reports.c.language))
        one = connection.execute(chosen.where(reports.c.language > found[-1]) if found else chosen).scalar()
        if one is None:
            return found
        found.append(one)


def _conditions(connection: Connection, wished: Wished) -> list[Any]:
    conditions: list[Any] = []
    if wished.source:
        source = connection.execute(select(sources.c.id).where(sources.c.key == wished.source)).scalar()
        conditions.append(reports.c.source_id == (-1 if source is None else source))
    if wished.since:
        conditions.append(reports.c.published >= _day(wished.since, "from"))
    if wished.until:
        conditions.append(reports.c.published <= _day(wished.until, "to"))
    if wished.language:
        conditions.append(reports.c.language == wished.language)
    return conditions


def _day(text: str, name: str) -> str:
    try:
        if not _DAY.fullmatch(text):
            raise ValueError
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise DeskError("no day", where=f"{name}: {text}", expected="a day such as 2016-10-26") from error
