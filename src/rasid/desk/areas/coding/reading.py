"""What the pages and the API of coding show. All of it is for coders and above, who see names; nobody's open blind coding is in any of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import Any

from sqlalchemy import Connection, func, select

from rasid.archive.anchors import find_report, read_event_anchor
from rasid.archive.desk_tables import review_scores, users
from rasid.archive.stored import unpacked
from rasid.archive.tables import events, records, reports, sources
from rasid.desk.answers import Listing, Window
from rasid.desk.areas.coding.lines import InShort, in_short
from rasid.desk.recent import Recent
from rasid.report.gloss import event_gloss_of
from rasid.report.names import Index
from rasid.report.texts import Lang
from rasid.review import blind, queue, standing
from rasid.review.agreement import Agreed, agreement
from rasid.review.decide import Decision
from rasid.review.disagreement import Twice, Unit, twice
from rasid.review.found import OfReport, report_of
from rasid.review.model import CodedEvent
from rasid.review.queue import Narrowed, Waiting
from rasid.review.standing import Standing, State

AROUND = 70
"""Characters of the report on either side of a trigger."""
_MAY_CODE = ("coder", "adjudicator", "admin")


@dataclass(frozen=True, slots=True)
class QueueLine:
    """An event in the queue. `gloss` is the machine's reading of it, also where people decided otherwise; `decided` is theirs."""

    event: int
    report: int
    title: str
    source: str
    published: str | None
    type: str
    gloss: str
    before: str
    trigger: str
    after: str
    doubt: float
    importance: float
    score: float
    why: list[str]
    state: str
    who: str | None
    at: str | None
    verdict: str | None
    decided: list[InShort]


@dataclass(frozen=True, slots=True)
class SubjectLine:
    """What stands on one event of a report, which may be one that the machine does not have."""

    subject: str
    event: int | None
    state: str
    trigger: str
    before: str
    after: str
    guess: InShort | None
    verdict: str | None
    decided: list[InShort]
    who: str | None
    at: str | None
    reason: str
    lost: bool
    changed: bool
    base: int | None


@dataclass(frozen=True, slots=True)
class ReportUnderReview:
    """What stands for a report."""

    report: int
    title: str
    subjects: list[SubjectLine]
    undecided: int
    gold: bool
    complete_by: str | None
    complete_at: str | None
    complete: int | None
    blind: bool
    """somebody who asks codes it blind: what others decided is left out"""


@dataclass(frozen=True, slots=True)
class Task:
    """A report that somebody codes blind. `events`: how many they have so far (only for themselves)."""

    report: int | None
    anchor: str
    title: str
    coder: str
    state: str
    made: str
    done: str | None
    both_done: bool


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A disagreement, or what both agree on, in a list."""

    id: str
    report: int
    title: str
    coders: list[str]
    trigger: str
    before: str
    after: str
    differ: list[str]
    open: bool
    settled_by: str | None


def queue_lines(connection: Connection, narrowed: Narrowed, window: Window, lang: Lang, who: str) -> Listing[QueueLine]:
    """A part of the queue."""
    total = None
    if narrowed.by_state_alone:
        counts = totals(connection).counts
        total = sum(number for state, number in counts.items() if state in _STATES.get(narrowed.show, (narrowed.show,)))
    found, total = queue.waiting(connection, narrowed, offset=window.offset, limit=window.limit, total=total)
    rows = _of_events(connection, [one.event for one in found])
    told = _told(connection, found, rows, lang)
    hidden = {own.report for own in blind.of_coder(connection, who) if own.state == "open"}
    decided = _decided(connection, found)
    lines = []
    for one in found:
        row, held = rows[one.event], decided.get(one.subject)
        state, by = one.state, one.who
        if report_of(one.subject) in hidden:  # who codes the report blind is not told what others decided
            state, by, held = "guess", None, None
        gloss, (before, trigger, after) = told[one.event]
        lines.append(QueueLine(
            one.event, one.report, row.title or f"#{one.report}", _source(row, lang), row.published, row.type,
            gloss, before, trigger, after, one.doubt, one.importance, one.score,
            list(one.why), state, by, held.at if held else None, held.verdict if held else None,
            [in_short(coded, lang) for coded in held.events] if held else [],
        ))  # fmt: skip
    return Listing(lines, total, window.offset, window.limit)


def under_review(connection: Connection, report: int, lang: Lang, who: str) -> ReportUnderReview:
    """What stands for a report; for somebody who codes it blind their own coding. Raises `NotInReview`."""
    own = standing.of_report(connection, report)
    codes_blind = blind.codes_blind(connection, own.report.anchor, who)
    if codes_blind:
        own = standing.of_report(connection, report, coder=who)
    complete = own.complete
    return ReportUnderReview(
        report, title_of(own.report), [_subject_line(own.report, one, lang) for one in own.subjects], own.undecided, own.is_gold and not codes_blind,
        complete.who if complete else None, complete.at if complete else None, complete.id if complete else None, codes_blind,
    )  # fmt: skip


def tasks(connection: Connection, held: Iterable[blind.Assignment]) -> list[Task]:
    """Blind codings with the titles of their reports."""
    held = list(held)
    by_report: dict[str, list[blind.Assignment]] = {}
    for one in blind.everything(connection):
        by_report.setdefault(one.report, []).append(one)
    ids = {own.report: find_report(connection, own.report) for own in held}
    titles = _titles(connection, [report for report in ids.values() if report is not None])
    return [
        Task(
            ids[own.report], own.report, titles.get(ids[own.report] or 0, f"#{ids[own.report] or '?'}"), own.coder, own.state, own.made,
            own.done, blind.both_done(by_report[own.report]),
        )
        for own in held
    ]  # fmt: skip


def who_may_code(connection: Connection) -> list[str]:
    """The names of active users who may code."""
    rows = connection.execute(
        select(users.c.name).where(users.c.active, users.c.role.in_(_MAY_CODE)).order_by(users.c.name)
    )
    return list(rows.scalars())


def coded_twice(connection: Connection) -> list[Twice]:
    """The reports that two people coded blind, both done, by number."""
    ids = {find_report(connection, anchor) for anchor in {own.report for own in blind.everything(connection)}}
    found = (twice(connection, report) for report in sorted(own for own in ids if own is not None))
    return [own for own in found if own is not None]


def unit_lines(own: Twice) -> list[UnitLine]:
    """The units of a report for a list."""
    return [_unit_line(own, unit) for unit in own.units]


def agreed(connection: Connection) -> list[Agreed]:
    """The agreement of each pair of coders. Kept as long as nobody finishes another coding: codings that are done do not change."""
    state = tuple((own.id, own.state) for own in blind.everything(connection))
    key = (str(connection.engine.url), state)
    with _lock:
        if key not in _kept:
            _kept.clear()
            _kept[key] = agreement(connection)
        return _kept[key]


_kept: dict[tuple[str, tuple[tuple[int, str], ...]], list[Agreed]] = {}
_lock = Lock()


def base_of(connection: Connection, own: Twice, unit: Unit) -> int | None:
    """What stands on the subject of a disagreement: what a settlement of it takes as its base."""
    held = standing.decisions(connection, own.report.anchor).get(unit.subject)
    return held.id if held is not None else None


def sentence_of(own: Twice, coded: CodedEvent) -> tuple[str, str, str]:
    """The sentence of an event, parted at its trigger."""
    start, end = own.pair.first.sentence_at(coded.trigger.start)
    return own.report.text[start : coded.trigger.start], coded.trigger.text, own.report.text[coded.trigger.end : end]


@dataclass(frozen=True, slots=True)
class Totals:
    """What the whole queue holds: events by state, and the countries that it can be narrowed to."""

    counts: dict[State, int]
    countries: list[str]


def totals(connection: Connection) -> Totals:
    """What the whole queue holds. The events are counted once as long as none comes or goes; those that people touched, every time."""
    newest = [
        connection.execute(select(func.max(column))).scalar()
        for column in (events.c.id, records.c.id, review_scores.c.event_id)
    ]
    key = (str(connection.engine.url), *newest)
    held = _all.get(key)
    if held is None:
        c = review_scores.c.country
        countries = list(connection.execute(select(c).where(c.is_not(None)).group_by(c).order_by(c)).scalars())
        held = sum(queue.counts(connection).values()), countries
        if queue.behind(connection) == 0:  # while places are being given, numbers change without any of that
            _all.put(key, held)
    number, countries = held
    touched = queue.counts(connection, ("decided", "disagreed"))
    return Totals(touched | {"guess": number - sum(touched.values())}, countries)


_all: Recent[tuple[object, ...], tuple[int, list[str]]] = Recent(8)
_STATES: dict[str, tuple[str, ...]] = {"open": ("guess", "disagreed"), "all": ("guess", "disagreed", "decided")}


def source_names(connection: Connection, lang: Lang) -> list[tuple[int, str]]:
    """The sources that the queue can be narrowed to, by name."""
    rows = connection.execute(select(sources.c.id, sources.c.key, sources.c.name_ar, sources.c.name_en)).all()
    named = [
        (row.id, ((row.name_ar or row.name_en) if lang == "ar" else (row.name_en or row.name_ar)) or row.key)
        for row in rows
    ]
    return sorted(named, key=lambda pair: (pair[1], pair[0]))


def snippet(text: str, start: int, end: int) -> tuple[str, str, str]:
    """Words of a report with what stands around them on the same line."""
    line = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    first, last = max(line, start - AROUND), min(len(text) if stop < 0 else stop, end + AROUND)
    before, after = text[first:start], text[end:last]
    if first > line:
        before = "…" + before[before.find(" ") + 1 :]
    if last < len(text) and text[last] != "\n":
        after = after[: after.rfind(" ") + 1] + "…"
    return before, text[start:end], after


def _of_events(connection: Connection, ids: list[int]) -> Mapping[int, Any]:
    rows = connection.execute(
        select(
            events.c.id, events.c.key, events.c.type, events.c.start, events.c.end, reports.c.title, reports.c.outlet, reports.c.published,
            sources.c.name_ar, sources.c.name_en,
        )
        .join(reports, reports.c.id == events.c.report_id)
        .join(sources, sources.c.id == reports.c.source_id, isouter=True)
        .where(events.c.id.in_(ids))
    )  # fmt: skip
    return {row.id: row for row in rows.all()}


def _told(
    connection: Connection, found: list[Waiting], rows: Mapping[int, Any], lang: Lang
) -> dict[int, tuple[str, tuple[str, str, str]]]:  # fmt: skip
    """Of each event the machine's reading in one line, and its words with what stands around them. Whole records are read for those alone that
    were not told lately."""
    current = select(records.c.report_id, records.c.digest).where(records.c.current)
    own = current.where(records.c.report_id.in_({one.report for one in found}))
    digests = {report: digest for report, digest in connection.execute(own).all()}  # noqa: C416  # rows are no pairs for the type checker
    workspace = str(connection.engine.url)
    keys = {one.event: (workspace, one.event, digests[one.report], lang) for one in found}
    told = {event: said for event, key in keys.items() if (said := _lately.get(key)) is not None}
    unread = {one.event: one.report for one in found if one.event not in told}
    wanted = select(records.c.report_id, records.c.data).where(records.c.current, records.c.report_id.in_(set(unread.values())))  # fmt: skip
    indices = {report: Index(unpacked(data, report)) for report, data in connection.execute(wanted).all()}
    for event, report in unread.items():
        index, row = indices[report], rows[event]
        gloss = event_gloss_of(index, index.events[row.key], lang)
        told[event] = (gloss, snippet(index.record.document.text, row.start, row.end))
        _lately.put(keys[event], told[event])
    return told


_lately: Recent[tuple[str, int, str, Lang], tuple[str, tuple[str, str, str]]] = Recent(5_000)


def _decided(connection: Connection, found: list[Waiting]) -> dict[str, Decision]:
    anchors = {report_of(one.subject) for one in found if one.state != "guess"}
    return {
        subject: held for anchor in sorted(anchors) for subject, held in standing.decisions(connection, anchor).items()
    }


def _source(row: Any, lang: Lang) -> str:
    names = (row.name_ar, row.name_en) if lang == "ar" else (row.name_en, row.name_ar)
    return next((name for name in (*names, row.outlet) if name), "")


def _titles(connection: Connection, ids: list[int]) -> dict[int, str]:
    rows = connection.execute(select(reports.c.id, reports.c.title).where(reports.c.id.in_(ids)))
    return {row.id: row.title or f"#{row.id}" for row in rows}


def title_of(own: OfReport) -> str:
    """What a report is called."""
    title = own.record.document.title
    return title.text if title is not None and title.text.strip() else f"#{own.id}"


def _subject_line(report: OfReport, one: Standing, lang: Lang) -> SubjectLine:
    held, guess = one.decision, one.guess
    coded = next(iter(one.events), guess.coded if guess is not None else None)
    parts = read_event_anchor(one.subject)
    start, end = (coded.trigger.start, coded.trigger.end) if coded is not None else (parts.start, parts.end)
    before, trigger, after = snippet(report.text, start, end)
    return SubjectLine(
        one.subject, guess.event if guess else None, one.state, trigger, before, after, in_short(guess.coded, lang) if guess else None,
        held.verdict if held else None, [in_short(own, lang) for own in held.events] if held else [], held.who if held else None,
        held.at if held else None, held.reason if held else "", one.lost, one.changed, one.base,
    )  # fmt: skip


def _unit_line(own: Twice, unit: Unit) -> UnitLine:
    coded = next(side.coded for side in unit.sides if side.coded is not None)
    before, trigger, after = snippet(own.report.text, coded.trigger.start, coded.trigger.end)
    settled = unit.settled.who if unit.settled is not None else None
    return UnitLine(
        unit.id,
        own.report.id,
        title_of(own.report),
        list(own.coders),
        trigger,
        before,
        after,
        list(unit.differ),
        unit.open,
        settled,
    )
