"""What sources print and how they put it, counted by the same rules for all of them."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from rasid.archive import Workspace
from rasid.archive.database import Database
from rasid.archive.sources import DESCRIBED, folded_name
from rasid.archive.tables import copies, holders, naming, reports, sources, statements
from rasid.compare.reference.measure import Share
from rasid.desk.faults import NotThere
from rasid.desk.kept import coded_state, kept, kept_soon
from rasid.desk.redaction import Redactions

_MOST = 25
_DAYS = 92
"""Days up to which coverage is counted by the day, else by the month."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A share with what it is a share of and the 95 % interval of Wilson."""

    name: str
    found: int
    all: int
    low: float | None
    high: float | None

    @classmethod
    def of(cls, name: str, found: int, all_: int) -> Rate:
        interval = Share(found, all_).interval
        return cls(name, found, all_, *(interval or (None, None)))


@dataclass(frozen=True, slots=True)
class Line:
    """A source with what its reports hold. `own_voice`: statements that it makes itself; `attributed`: those that it passes on from others;
    `copying`: reports that print the text of an earlier one of another source."""

    id: int
    key: str
    name_ar: str
    name_en: str
    owner: str | None
    country: str | None
    side: str | None
    kind: str
    note: str | None
    reviewed: bool
    reports: int
    first: str | None
    last: str | None
    statements: int
    own_voice: Rate
    attributed: Rate
    copying: Rate
    group: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """Somebody whom a source quotes."""

    key: str
    ar: str
    en: str
    kind: str
    statements: int


@dataclass(frozen=True, slots=True)
class Named:
    """Words that take sides, what they stand for, how often, and where they stand for the first time."""

    words: str
    kind: str
    neutral_ar: str
    neutral_en: str
    count: int
    report: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Copied:
    """Another source, and how many reports were copied."""

    id: int | None
    ar: str
    en: str
    reports: int


@dataclass(slots=True)
class Whole:
    """A source with everything that is counted of it. `state` changes when somebody describes it anew."""

    source: Line
    state: str
    unit: str
    coverage: list[tuple[str, int]]
    statuses: list[Rate]
    attributions: list[Rate]
    quoted: list[Quoted] = field(default_factory=list)
    naming: list[Named] = field(default_factory=list)
    copies_from: list[Copied] = field(default_factory=list)
    copied_by: list[Copied] = field(default_factory=list)


@dataclass(frozen=True)
class _Counts:
    """Counts of all sources, by id."""

    reports: dict[int, tuple[int, str | None, str | None]]
    statements: dict[int, Counter[tuple[str, str]]]
    copied: Counter[tuple[int, int]]


def _count(connection: Connection) -> _Counts:
    said: dict[int, Counter[tuple[str, str]]] = {}
    rows = connection.execute(
        select(reports.c.source_id, statements.c.status, statements.c.attribution, func.count())
        .join(reports, reports.c.id == statements.c.report_id)
        .where(reports.c.source_id.is_not(None))
        .group_by(reports.c.source_id, statements.c.status, statements.c.attribution)
    )
    for source, status, attribution, n in rows:
        said.setdefault(source, Counter())[status, attribution] = n
    printed = {
        source: (n, first, last)
        for source, n, first, last in connection.execute(
            select(reports.c.source_id, func.count(), func.min(reports.c.published), func.max(reports.c.published))
            .where(reports.c.source_id.is_not(None))
            .group_by(reports.c.source_id)
        )
    }
    earlier = reports.alias()
    pairs = connection.execute(
        select(reports.c.source_id, earlier.c.source_id, func.count())
        .select_from(copies.join(reports, reports.c.id == copies.c.report_id).join(earlier, earlier.c.id == copies.c.copy_of))
        .where(copies.c.relation != "same-page", reports.c.source_id != earlier.c.source_id)
        .group_by(reports.c.source_id, earlier.c.source_id)
    )  # fmt: skip
    return _Counts(printed, said, Counter({(here, there): n for here, there, n in pairs}))


def count_all(workspace: Workspace) -> None:
    """Count what sources print, for who asks next."""
    with workspace.database.read() as connection:
        kept("what sources print", coded_state(connection), lambda: _count(connection))


def list_lines(connection: Connection, database: Database) -> list[Line]:
    """All sources, those with most reports first. Raises `NotYet` while they are being counted."""
    counts = kept_soon(database, "what sources print", coded_state(connection), _count)
    rows = connection.execute(select(sources)).all()
    owners: dict[str, list[str]] = {}
    for row in rows:
        if row.owner:
            owners.setdefault(folded_name(row.owner), []).append(row.key)
    made = [_line(row, counts, owners) for row in rows]
    return sorted(made, key=lambda one: (-one.reports, one.key))


def _line(row: Any, counts: _Counts, owners: dict[str, list[str]]) -> Line:
    printed, first, last = counts.reports.get(row.id, (0, None, None))
    said = counts.statements.get(row.id, Counter())
    total = sum(said.values())
    own = sum(n for (_, attribution), n in said.items() if attribution == "own-voice")
    copying = sum(n for (here, _), n in counts.copied.items() if here == row.id)
    group = tuple(sorted(key for key in owners.get(folded_name(row.owner or ""), ()) if key != row.key))
    return Line(
        row.id, row.key, row.name_ar, row.name_en, row.owner, row.country, row.side, row.kind, row.note, row.reviewed, printed, first,
        last, total, Rate.of("own-voice", own, total), Rate.of("attributed", total - own, total),
        Rate.of("copying", copying, printed), group,
    )  # fmt: skip


def find(connection: Connection, name: str) -> int:
    """The number of a source that is named by number or key. Raises `NotThere`."""
    where = sources.c.id == int(name) if name.isdecimal() and len(name) < 10 else sources.c.key == name
    found: int | None = connection.execute(select(sources.c.id).where(where)).scalar()
    if found is None:
        raise NotThere("no such source", where=f"/sources/{name}", expected="the number or key of one")
    return found


def state_of(connection: Connection, source: int) -> str:
    """Changes when somebody describes the source anew."""
    row = connection.execute(select(sources).where(sources.c.id == source)).one()
    return hashlib.sha256(repr([getattr(row, name) for name in (*DESCRIBED, "reviewed")]).encode("utf-8")).hexdigest()[
        :16
    ]


def read_source(connection: Connection, database: Database, hidden: Redactions, name: str) -> Whole:
    """A source with everything that is counted of it. Raises `NotThere` and `NotYet`."""
    id = find(connection, name)
    lines = {one.id: one for one in list_lines(connection, database)}
    state = coded_state(connection)
    made: Whole = kept_soon(database, f"the source {id}", state, lambda own: _whole(own, lines[id]))
    counts = kept_soon(database, "what sources print", state, _count)
    quoted = []
    for one in made.quoted:
        shown = hidden.name(one.ar, one.en, known=not one.key.startswith("name:"), key=one.key)
        quoted.append(replace(one, key=one.key if shown.ar == one.ar else "", ar=shown.ar, en=shown.en))
    hidden.look(one.report for one in made.naming)
    return Whole(
        lines[id], state_of(connection, id), made.unit, made.coverage, made.statuses, made.attributions, quoted,
        [replace(one, words=hidden.words(one.report, one.words, start=one.start)) for one in made.naming],
        _copied(lines, {there: n for (here, there), n in counts.copied.items() if here == id}),
        _copied(lines, {here: n for (here, there), n in counts.copied.items() if there == id}),
    )  # fmt: skip


def _copied(lines: dict[int, Line], counts: dict[int, int]) -> list[Copied]:
    found = [
        Copied(id, lines[id].name_ar or lines[id].key, lines[id].name_en or lines[id].name_ar, n)
        for id, n in counts.items()
        if id in lines
    ]
    return sorted(found, key=lambda one: (-one.reports, one.ar))


def _whole(connection: Connection, line: Line) -> Whole:
    own = reports.c.source_id == line.id
    days = connection.execute(
        select(reports.c.published, func.count()).where(own, reports.c.published.is_not(None)).group_by(reports.c.published)
    ).all()  # fmt: skip
    unit, coverage = _coverage([(day[:10], n) for day, n in days])
    said = connection.execute(
        select(statements.c.status, statements.c.attribution, func.count())
        .join(reports, reports.c.id == statements.c.report_id)
        .where(own)
        .group_by(statements.c.status, statements.c.attribution)
    ).all()
    statuses, attributions = Counter[str](), Counter[str]()
    for status, attribution, n in said:
        statuses[status] += n
        attributions[attribution] += n
    total = sum(statuses.values())
    return Whole(
        line, "", unit, coverage, [Rate.of(name, n, total) for name, n in statuses.most_common()],
        [Rate.of(name, n, total) for name, n in attributions.most_common()], _quoted(connection, own), _naming(connection, own),
    )  # fmt: skip


def _coverage(days: list[tuple[str, int]]) -> tuple[str, list[tuple[str, int]]]:
    """The number of reports by day, or by month where they stretch over long. Days and months without reports count 0."""
    if not days:
        return "day", []
    first, last = date.fromisoformat(min(days)[0]), date.fromisoformat(max(days)[0])
    counts: Counter[str] = Counter()
    if (last - first).days <= _DAYS:
        for day, n in days:
            counts[day] += n
        every = [date.fromordinal(number).isoformat() for number in range(first.toordinal(), last.toordinal() + 1)]
        return "day", [(day, counts[day]) for day in every]
    for day, n in days:
        counts[day[:7]] += n
    months = [
        f"{n // 12:04}-{n % 12 + 1:02}" for n in range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    ]
    return "month", [(month, counts[month]) for month in months]


def _quoted(connection: Connection, own: Any) -> list[Quoted]:
    rows = connection.execute(
        select(
            holders.c.holder, holders.c.kind, func.min(holders.c.name_ar).label("ar"), func.max(holders.c.name_en).label("en"),
            func.count(func.distinct(holders.c.statement_id)).label("n"),
        )
        .join(statements, statements.c.id == holders.c.statement_id)
        .join(reports, reports.c.id == statements.c.report_id)
        .where(own)
        .group_by(holders.c.holder, holders.c.kind)
        .order_by(func.count(func.distinct(holders.c.statement_id)).desc(), holders.c.holder)
        .limit(_MOST)
    )  # fmt: skip
    return [Quoted(row.holder, row.ar, row.en, row.kind, row.n) for row in rows]


def _naming(connection: Connection, own: Any) -> list[Named]:
    rows = connection.execute(
        select(
            naming.c.words, naming.c.kind, naming.c.neutral_ar, naming.c.neutral_en, func.count().label("n"),
            func.min(naming.c.id).label("example"),
        )
        .join(reports, reports.c.id == naming.c.report_id)
        .where(own)
        .group_by(naming.c.words, naming.c.kind, naming.c.neutral_ar, naming.c.neutral_en)
        .order_by(func.count().desc(), naming.c.words)
        .limit(_MOST)
    ).all()  # fmt: skip
    where = {
        row.id: row
        for row in connection.execute(
            select(naming.c.id, naming.c.report_id, naming.c.start, naming.c.end).where(
                naming.c.id.in_([row.example for row in rows])
            )
        )
    }
    return [
        Named(row.words, row.kind, row.neutral_ar, row.neutral_en, row.n, at.report_id, at.start, at.end)
        for row in rows
        if (at := where[row.example]) is not None
    ]
