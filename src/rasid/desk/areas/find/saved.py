"""Searches that somebody keeps, and the alerts on their new matches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from rasid.archive import audit
from rasid.archive.alerts import newest_report
from rasid.archive.clock import now
from rasid.archive.desk_tables import saved_searches, search_alerts
from rasid.archive.search.query import parse
from rasid.desk.answers import Listing, Window
from rasid.desk.areas.reports.listing import ReportLine, lines
from rasid.desk.context import Desk
from rasid.desk.faults import DeskError, NotThere
from rasid.desk.pages import Badge
from rasid.desk.redaction import Redactions
from rasid.desk.sessions import Person

MOST_SAVED = 200
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query that somebody keeps. `unseen`: how many new matches they have not seen."""

    id: int
    name: str
    query: str
    alert: bool
    made: str
    unseen: int


@dataclass(frozen=True, slots=True)
class Alert:
    """A report that came in after a search was saved, and answers it."""

    search: int
    name: str
    query: str
    found: str
    seen: str | None
    report: ReportLine


def listed(connection: Connection, person: Person) -> list[SavedSearch]:
    """What somebody keeps, by name."""
    unseen = (
        select(func.count())
        .select_from(search_alerts)
        .where(search_alerts.c.search_id == saved_searches.c.id, search_alerts.c.seen.is_(None))
        .correlate(saved_searches)
        .scalar_subquery()
    )
    rows = connection.execute(
        select(saved_searches, unseen.label("unseen")).where(_own(person)).order_by(saved_searches.c.name, saved_searches.c.id)
    )  # fmt: skip
    return [SavedSearch(row.id, row.name, row.query, row.alert, row.made, row.unseen) for row in rows]


def save(connection: Connection, person: Person, name: str, query: str, *, alert: bool) -> int:
    """Keep a query; returns its number. Raises `QueryError` for one that can't be read, `DeskError` for a name that is none or too many."""
    parse(query)
    if (
        connection.execute(select(func.count()).select_from(saved_searches).where(_own(person))).scalar_one()
        >= MOST_SAVED
    ):
        raise DeskError(
            "too many saved searches", where="name", expected=f"at most {MOST_SAVED}", advice="Delete one first"
        )
    made = int(
        connection.execute(
            insert(saved_searches)
            .values(
                user_id=person.id, name=_name(name, query), query=query, alert=alert, made=now(), looked=newest_report(connection)
            )
            .returning(saved_searches.c.id)
        ).scalar_one()
    )  # fmt: skip
    # What somebody looks for is their own: the log has the number, not the query.
    audit.append(connection, person.name, "search-saved", search=made, alert=alert)
    return made


def change(
    connection: Connection, person: Person, search: int, *, name: str | None = None, alert: bool | None = None
) -> None:
    """Another name, or alerts on or off. Alerts that are turned on tell of what comes in from now on. Raises `NotThere`."""
    row = _row(connection, person, search)
    values: dict[str, Any] = {}
    if name is not None and name.strip() != row.name:
        values["name"] = _name(name, row.query)
    if alert is not None and alert != row.alert:
        values |= {"alert": alert, "looked": newest_report(connection)}
    if values:
        connection.execute(update(saved_searches).where(saved_searches.c.id == search).values(**values))
        audit.append(connection, person.name, "search-changed", search=search, changed=sorted(values))


def remove(connection: Connection, person: Person, search: int) -> None:
    """Keep a query no longer. Raises `NotThere`."""
    _row(connection, person, search)
    connection.execute(delete(saved_searches).where(saved_searches.c.id == search))
    audit.append(connection, person.name, "search-removed", search=search)


def alerts(
    connection: Connection, hidden: Redactions, person: Person, window: Window, *, unseen: bool = False
) -> Listing[Alert]:
    """The alerts of somebody, the newest first; `unseen`: only those that they have not seen."""
    own = [_own(person), *([search_alerts.c.seen.is_(None)] if unseen else [])]
    joined = search_alerts.join(saved_searches, saved_searches.c.id == search_alerts.c.search_id)
    total = connection.execute(select(func.count()).select_from(joined).where(*own)).scalar_one()
    rows = connection.execute(
        select(search_alerts, saved_searches.c.name, saved_searches.c.query)
        .select_from(joined)
        .where(*own)
        .order_by(search_alerts.c.found.desc(), search_alerts.c.report_id.desc(), search_alerts.c.search_id)
        .limit(window.limit)
        .offset(window.offset)
    ).all()
    about = {line.id: line for line in lines(connection, hidden, sorted({row.report_id for row in rows}))}
    items = [
        Alert(row.search_id, row.name, row.query, row.found, row.seen, about[row.report_id])
        for row in rows
        if row.report_id in about
    ]
    return Listing(items, total, window.offset, window.limit)


def mark_seen(
    connection: Connection, person: Person, search: int | None = None, report: int | None = None, *, seen: bool = True
) -> int:
    """Mark alerts as seen (or as not seen): all, those of one search, or one of them. Returns how many changed."""
    own = select(saved_searches.c.id).where(_own(person))
    conditions: list[Any] = [search_alerts.c.search_id.in_(own)]
    conditions.append(search_alerts.c.seen.is_(None) if seen else search_alerts.c.seen.is_not(None))
    if search is not None:
        conditions.append(search_alerts.c.search_id == search)
    if report is not None:
        conditions.append(search_alerts.c.report_id == report)
    return connection.execute(update(search_alerts).where(*conditions).values(seen=now() if seen else None)).rowcount


def count_unseen(connection: Connection, person: Person) -> int:
    """How many alerts somebody has not seen."""
    joined = search_alerts.join(saved_searches, saved_searches.c.id == search_alerts.c.search_id)
    return connection.execute(
        select(func.count()).select_from(joined).where(_own(person), search_alerts.c.seen.is_(None))
    ).scalar_one()


def alerts_badge(desk: Desk) -> Badge:
    """The alerts in the header of every page."""
    with desk.read() as connection:
        return Badge("/find/alerts", "find.alerts", count_unseen(connection, desk.person))


def _own(person: Person) -> Any:
    """The searches of somebody; those of a desk without users belong to whoever opens it."""
    column = saved_searches.c.user_id
    return column.is_(None) if person.id is None else column == person.id


def _row(connection: Connection, person: Person, search: int) -> Any:
    row = connection.execute(select(saved_searches).where(saved_searches.c.id == search, _own(person))).first()
    if row is None:
        raise NotThere("there is no such saved search", where=str(search), expected="one of your own")
    return row


def _name(name: str, query: str) -> str:
    made = " ".join(name.split()) or query.strip()
    if not made:
        raise DeskError("no name", where="name", expected="a name for the search")
    return made[:LONGEST_NAME]
