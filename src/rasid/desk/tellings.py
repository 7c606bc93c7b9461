"""Events in the words of their reports, as areas show them side by side: each value with its words and where they stand.

Offsets count characters of the report's text as it was read, whoever asks: the page of the report turns them into those of the view that the
person may see. Words and names are those that the person may see.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, case, func, select

from rasid.archive.batches import batches
from rasid.archive.tables import event_places, events, holders, numbers, parties, reports, statements
from rasid.desk.decided import Mark
from rasid.desk.redaction import Redactions

_AROUND = 110


@dataclass(frozen=True, slots=True)
class Named:
    """An actor, recipient or place in the words of a report. `key` is what it has in common in all reports, empty for one that is left out."""

    role: str
    key: str
    ar: str
    en: str
    words: str
    start: int | None
    end: int | None
    known: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """A number in the words of a report."""

    kind: str
    low: float | None
    high: float | None
    best: float | None
    words: str


@dataclass(frozen=True, slots=True)
class Holder:
    """One link of the chain of attribution."""

    kind: str
    ar: str
    en: str
    words: str | None


@dataclass(frozen=True, slots=True)
class Stated:
    """As what an event is put forward, and by whom, outermost first."""

    key: str
    status: str
    attribution: str
    certainty: str
    start: int
    end: int
    holders: tuple[Holder, ...]


@dataclass(slots=True)
class Telling:
    """One event as its report tells it."""

    event: int
    key: str
    report: int
    type: str
    modes: tuple[str, ...]
    trigger: str
    start: int
    end: int
    before: str
    after: str
    date_from: str | None
    date_to: str | None
    parties: list[Named] = field(default_factory=list)
    places: list[Named] = field(default_factory=list)
    numbers: list[Counted] = field(default_factory=list)
    statements: list[Stated] = field(default_factory=list)
    decided: Mark | None = None
    """what people decided of it; put in where it is shown"""

    @property
    def actors(self) -> list[Named]:
        return [one for one in self.parties if one.role == "actor"]

    @property
    def recipients(self) -> list[Named]:
        return [one for one in self.parties if one.role == "recipient"]


def read_tellings(connection: Connection, hidden: Redactions, ids: Collection[int]) -> dict[int, Telling]:
    """Events by id, as somebody may see them."""
    wanted = sorted(ids)
    begin = case((events.c.start > _AROUND, events.c.start - _AROUND), else_=0)
    rows = connection.execute(
        select(
            events.c.id, events.c.report_id, events.c.key, events.c.type, events.c.modes, events.c.trigger, events.c.start, events.c.end,
            events.c.date_from, events.c.date_to,
            func.substr(reports.c.text, begin + 1, events.c.start - begin).label("before"),
            func.substr(reports.c.text, events.c.end + 1, _AROUND).label("after"),
        )
        .join(reports, reports.c.id == events.c.report_id)
        .where(events.c.id.in_(wanted))
        .order_by(events.c.report_id, events.c.start, events.c.id)
    ).all()  # fmt: skip
    of = {
        table.name: _grouped(connection, table, table.c.event_id, wanted)
        for table in (parties, event_places, numbers, statements)
    }
    said = [row.id for own in of["statements"].values() for row in own]
    chains = _grouped(connection, holders, holders.c.statement_id, said)
    hidden.look(row.report_id for row in rows)
    return {
        row.id: _telling(hidden, row, {name: own.get(row.id, []) for name, own in of.items()}, chains) for row in rows
    }


def _grouped(connection: Connection, table: Any, column: Any, ids: Sequence[int]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for part in batches(ids):
        for row in connection.execute(select(table).where(column.in_(part)).order_by(table.c.id)):
            found.setdefault(row._mapping[column], []).append(row)
    return found


def _telling(hidden: Redactions, row: Any, own: dict[str, list[Any]], chains: dict[int, list[Any]]) -> Telling:
    report = row.report_id
    before = hidden.words(report, row.before, start=row.start - len(row.before)).rpartition("\n")[2]
    after = hidden.words(report, row.after, start=row.end).partition("\n")[0]
    made = Telling(
        row.id, row.key, report, row.type, tuple(row.modes.split()), hidden.words(report, row.trigger, start=row.start), row.start,
        row.end, before, after, row.date_from, row.date_to,
    )  # fmt: skip
    for party in own["parties"]:
        name = hidden.name(party.name_ar, party.name_en, known=party.known, report=report, key=party.actor)
        shown = (name.ar, name.en) == (party.name_ar, party.name_en)
        words = hidden.words(report, party.words, start=party.start)
        key = party.actor if shown else ""  # a key is made of the name
        made.parties.append(Named(party.role, key, name.ar, name.en, words, party.start, party.end, party.known))
    for place in own["event_places"]:
        name = hidden.place(place.name_ar, place.name_en, key=place.place, report=report)
        key = place.place if (name.ar, name.en) == (place.name_ar, place.name_en) else ""
        words = hidden.words(report, place.words)
        made.places.append(Named(place.role, key, name.ar, name.en, words, None, None, place.geonames is not None))
    for number in own["numbers"]:
        words = hidden.words(report, number.words)
        made.numbers.append(Counted(number.kind, number.low, number.high, number.best, words))
    for said in own["statements"]:
        chain = sorted(chains.get(said.id, ()), key=lambda h: h.depth)
        held = tuple(_holder(hidden, report, h) for h in chain)
        made.statements.append(
            Stated(said.key, said.status, said.attribution, said.certainty, said.start, said.end, held)
        )
    return made


def _holder(hidden: Redactions, report: int, row: Any) -> Holder:
    name = hidden.name(row.name_ar, row.name_en, known=row.known, report=report, key=row.holder)
    return Holder(row.kind, name.ar, name.en, hidden.words(report, row.words) if row.words else None)
