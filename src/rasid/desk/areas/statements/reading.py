"""Statements as they are listed: their words, what they say in one line, who says it, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from sqlalchemy import Connection, select

from rasid.archive.tables import events, reports, sources, statements
from rasid.desk.answers import Listing, Window
from rasid.desk.context import Desk
from rasid.desk.decided import Mark, marks
from rasid.desk.redaction import Redactions
from rasid.desk.roles import Role
from rasid.desk.stated.choice import Choice, chosen, need_known
from rasid.desk.stated.columns import manner
from rasid.desk.stated.decisions import Over, record_held
from rasid.desk.stated.seen import columns_seen
from rasid.record import Record
from rasid.report.gloss import event_gloss_of, statement_gloss_of
from rasid.report.names import Index, holder_name
from rasid.report.texts import Lang, string

_LONGEST = 320
"""Characters of a statement around its event; the rest is behind the link."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement. `before`, `trigger` and `after` are its words, parted at those that tell of the event; `start` and `end` where they stand in
    the text as it is shown to whoever asks."""

    id: int
    key: str
    report: int
    title: str
    source: str
    published: str | None
    event: int | None
    event_key: str | None
    type: str | None
    date_from: str | None
    date_to: str | None
    status: str
    attribution: str
    manner: str
    certainty: str
    holders: tuple[str, ...]
    gloss: str
    before: str
    trigger: str
    after: str
    start: int
    end: int
    href: str
    """where its card is"""
    words_href: str
    """where its words are"""
    decided: Mark | None = None
    """what people decided of its event"""


@dataclass(frozen=True, slots=True)
class Behind:
    """The statements that answer a choice: how many, of how many events and reports, and one part of the list."""

    statements: int
    events: int
    reports: int
    items: list[Stated]
    total: int
    offset: int
    limit: int
    next: int | None
    before: int | None


def behind(desk: Desk, connection: Connection, choice: Choice, wanted: Window, sort: str = "newest") -> Behind:
    """One part of the statements of a choice, by the day of their report."""
    need_known(choice)
    columns = columns_seen(desk, connection, choice)
    mask = chosen(columns, connection, choice, redacts=desk.redacts, who=desk.who)
    order = columns.oldest if sort == "oldest" else columns.newest
    rows = order[mask[order]]
    own = rows[wanted.offset : wanted.offset + wanted.limit]
    found = stated(
        connection, [int(i) for i in columns.statement[own]], desk.lang, redacts=desk.redacts, over=columns.over
    )
    listing = Listing(found, len(rows), wanted.offset, wanted.limit)
    return Behind(
        len(rows), distinct(columns.event[rows]), distinct(columns.report[rows]), found, len(rows), wanted.offset, wanted.limit,
        listing.next, listing.before,
    )  # fmt: skip


def marked(desk: Desk, connection: Connection, found: Behind) -> Behind:
    """The same with what people decided of the events, as far as whoever asks may know it."""
    about = [one.event for one in found.items if one.event is not None]
    decided = marks(connection, about, who=desk.who, reviews=desk.may(Role.CODER))
    over = columns_seen(desk, connection).over
    if over is not None:
        decided |= {one: over.mark(one, reviews=desk.may(Role.CODER)) for one in about if one in over.marks}
    return replace(found, items=[replace(one, decided=decided.get(one.event or 0)) for one in found.items])


def distinct(numbers: Any) -> int:
    """How many different numbers there are, negative ones left out."""
    numbers = numbers[numbers >= 0]
    return int(np.count_nonzero(np.bincount(numbers))) if len(numbers) else 0


def stated(
    connection: Connection, ids: Sequence[int], lang: Lang, *, redacts: bool, over: Over | None = None
) -> list[Stated]:
    """Statements by the ids of their rows, in the same order. `over`: what people decided, with numbers of its own."""
    query = (
        select(
            statements.c.id, statements.c.key, statements.c.report_id, statements.c.status, statements.c.attribution,
            statements.c.certainty, statements.c.event_id, events.c.key.label("event_key"), events.c.type, events.c.date_from,
            events.c.date_to, reports.c.title, reports.c.outlet, reports.c.published, sources.c.name_ar, sources.c.name_en,
        )
        .join(reports, reports.c.id == statements.c.report_id)
        .join(events, events.c.id == statements.c.event_id, isouter=True)
        .join(sources, sources.c.id == reports.c.source_id, isouter=True)
        .where(statements.c.id.in_(ids))
    )  # fmt: skip
    rows = {row.id: row for row in connection.execute(query)}
    hidden = Redactions(connection, redacts)
    hidden.look(row.report_id for row in rows.values())
    records: dict[int, Record] = {}
    held = told_by_people(connection, hidden, ids, over, lang) if over is not None else {}
    found = []
    for i in ids:
        if i in held:
            found.append(held[i])
        elif i in rows:
            row = rows[i]
            if row.report_id not in records:
                records[row.report_id] = hidden.record(row.report_id)
            index = Index(records[row.report_id])
            found.append(_stated(row, index, hidden.words(row.report_id, row.title or ""), lang))
    return found


def told_by_people(
    connection: Connection, hidden: Redactions, ids: Sequence[int], over: Over, lang: Lang
) -> dict[int, Stated]:
    """Statements of events that people decided, by their numbers."""
    wanted = {i: over.statements[i] for i in ids if i in over.statements}
    reported = {one.report for one in wanted.values()}
    hidden.look(reported)
    rows = connection.execute(
        select(reports.c.id, reports.c.title, reports.c.outlet, reports.c.published, sources.c.name_ar, sources.c.name_en)
        .join(sources, sources.c.id == reports.c.source_id, isouter=True)
        .where(reports.c.id.in_(reported))
    ).all()  # fmt: skip
    of = {row.id: row for row in rows}
    whole = {report: record_held(connection, report) for report in reported}
    shown = {report: Index(hidden.redacted(report, record)) for report, record in whole.items()}
    found = {}
    for i, one in wanted.items():
        row, index = of[one.report], shown[one.report]
        event = next(own for own in whole[one.report].events if own.id == one.event_key)
        text, report = hidden.text(one.report), one.report
        start, end = hidden.span(report, one.row["start"], one.row["end"])
        at, to = (min(max(place, start), end) for place in hidden.span(report, event.trigger.start, event.trigger.end))
        statement = next(own for own in index.record.statements if own.id == one.key)
        words = f"/reports/{report}?from={start}&to={end}"
        made, says = one.event_row, one.row
        name = (row.name_ar if lang == "ar" else row.name_en) or row.name_ar or row.outlet or ""
        found[i] = Stated(
            i, one.key, report, hidden.words(report, row.title or "") or f"#{report}", name, row.published, one.event, one.event_key,
            made["type"], made["date_from"], made["date_to"], says["status"], says["attribution"],
            manner(says["status"], says["attribution"]), says["certainty"], tuple(_holders(index, statement, lang)),
            event_gloss_of(index, index.events[one.event_key], lang), *_cut(text[start:at], text[at:to], text[to:end]), start, end,
            words if one.added else f"/reports/{report}#e-{one.event_key}", words,
        )  # fmt: skip
    return found


def _stated(row: Any, index: Index, title: str, lang: Lang) -> Stated:
    statement = next((s for s in index.record.statements if s.id == row.key), None)
    event = index.events.get(row.event_key or "")
    holders: tuple[str, ...] = ()
    gloss, before, trigger, after, start, end = "", "", "", "", 0, 0
    if statement is not None:
        text, content = index.record.document.text, statement.content
        start, end = content.start, content.end
        gloss = statement_gloss_of(index, statement, lang) if event is None else event_gloss_of(index, event, lang)
        holders = tuple(_holders(index, statement, lang))
        inside = event is not None and start <= event.trigger.start <= event.trigger.end <= end
        if event is not None and inside:
            at, to = event.trigger.start, event.trigger.end
        else:
            at = to = start
        before, trigger, after = _cut(text[start:at], text[at:to], text[to:end])
    anchor = f"e-{row.event_key}" if row.event_key else f"s-{row.key}"
    name = (row.name_ar if lang == "ar" else row.name_en) or row.name_ar or row.outlet or ""
    return Stated(
        row.id, row.key, row.report_id, title or f"#{row.report_id}", name, row.published, row.event_id, row.event_key, row.type,
        row.date_from, row.date_to, row.status, row.attribution, manner(row.status, row.attribution), row.certainty, holders, gloss,
        before, trigger, after, start, end, f"/reports/{row.report_id}#{anchor}",
        f"/reports/{row.report_id}?from={start}&to={end}",
    )  # fmt: skip


def _holders(index: Index, statement: Any, lang: Lang) -> Iterable[str]:
    chain = [holder for holder in statement.holders if holder.kind != "author"]
    if not chain:
        yield string("labels.author", lang)
    for holder in chain:
        yield holder_name(index, holder, lang)


def _cut(before: str, trigger: str, after: str) -> tuple[str, str, str]:
    """Long words shortened at both ends, at spaces."""
    side = _LONGEST // 2
    if len(before) > side:
        before = "… " + before[-side:].partition(" ")[2]
    if len(after) > side:
        after = after[:side].rpartition(" ")[0] + " …"
    return before, trigger, after
