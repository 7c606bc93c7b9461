"""Reading the columns from the tables: all of them, or those of some reports."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
from sqlalchemy import Connection, Select, select

from rasid.arabic.letters import fold
from rasid.archive.coded_rows import SITE
from rasid.archive.tables import event_places, events, holders, parties, reports, statements
from rasid.desk.stated.columns import (
    ACTOR,
    ATTRIBUTIONS,
    RECIPIENT,
    STATUSES,
    TYPES,
    UNKNOWN,
    Actor,
    Ints,
    Names,
    Parts,
    Place,
    Small,
    as_number,
)
from rasid.export.facts import homes
from rasid.knowledge import load_lexicon

RANKS = {"at": 0, "to": 1, "from": 2}
"""Which place is that of the event, as in its anchor."""
_LEAST = 3
"""Letters of a noun that an article may stand before"""


def read(connection: Connection, names: Names, reports_between: tuple[int, int] | None = None) -> Parts:
    """The parts of all reports, or of those between two ids."""

    def rows(table: Any, report: Any, *wanted: Any) -> list[Sequence[Any]]:
        """Columns of a table; each as a sequence."""
        query: Select[Any] = select(*wanted)
        if table is not None:
            query = query.join_from(wanted[0].table, table)
        if reports_between is not None:
            query = query.where(report.between(*reports_between))
        found = _fetched(connection, query)
        return list(zip(*found, strict=True)) if found else [()] * len(wanted)

    report, source, published = rows(None, reports.c.id, reports.c.id, reports.c.source_id, reports.c.published)
    event, event_report, kind, first, last = rows(
        None, events.c.report_id, events.c.id, events.c.report_id, events.c.type, events.c.date_from, events.c.date_to
    )
    statement, statement_report, about, status, attribution = rows(
        None, statements.c.report_id, statements.c.id, statements.c.report_id, statements.c.event_id, statements.c.status,
        statements.c.attribution,
    )  # fmt: skip
    acting, role, actor, ar, en, known = rows(
        events, events.c.report_id, parties.c.event_id, parties.c.role, parties.c.actor, parties.c.name_ar, parties.c.name_en,
        parties.c.known,
    )  # fmt: skip
    held, holder, holder_ar, holder_en, holder_known, holder_kind = rows(
        statements, statements.c.report_id, holders.c.statement_id, holders.c.holder, holders.c.name_ar, holders.c.name_en,
        holders.c.known, holders.c.kind,
    )  # fmt: skip
    placed, place = _places(connection, names, reports_between)
    actor_numbers = numbered(names.actors, names.actor_number, actor, ar, en, known)
    holder_numbers = numbered(names.holders, names.holder_number, holder, holder_ar, holder_en, holder_known)
    for number, kind_of in zip(holder_numbers, holder_kind, strict=True):
        if number == len(names.holder_kind):
            names.holder_kind.append(kind_of)
    days: dict[str | None, int] = {None: UNKNOWN}
    return Parts(
        _ints(report), _ints(source, 0), _days(published, days), _ints(event), _ints(event_report), _coded(kind, TYPES),
        _days(first, days), _days(last, days), _ints(statement), _ints(statement_report), _ints(about, -1), _coded(status, STATUSES),
        _coded(attribution, ATTRIBUTIONS), placed, place, _ints(acting),
        np.array([RECIPIENT if r == "recipient" else ACTOR for r in role], np.int8), actor_numbers, _ints(held), holder_numbers,
    )  # fmt: skip


def _fetched(connection: Connection, query: Select[Any]) -> Sequence[Sequence[Any]]:
    """The rows as the driver gives them: plain values, of which there are millions."""
    result = connection.execute(query)
    assert result.cursor is not None
    rows: Sequence[Sequence[Any]] = result.cursor.fetchall()
    result.close()
    return rows


def with_sources(connection: Connection, parts: Parts) -> Parts:
    """The parts with the sources of all reports as they are now."""
    rows = connection.execute(select(reports.c.id, reports.c.source_id)).all()
    now = {report: source or 0 for report, source in rows}
    return replace(parts, source=_ints([now.get(int(report), 0) for report in parts.report]))


def _places(connection: Connection, names: Names, reports_between: tuple[int, int] | None) -> tuple[Ints, Ints]:
    """Events and the numbers of their places: of each event its first place."""
    c = event_places.c
    query = select(c.event_id, c.role, c.place, c.name_ar, c.name_en, c.lat, c.lon, c.country, c.admin1, c.feature, c.precision)  # fmt: skip
    if reports_between is not None:
        query = query.join(events, events.c.id == c.event_id).where(events.c.report_id.between(*reports_between))
    best: dict[int, tuple[int, str, int]] = {}
    for event, role, key, ar, en, lat, lon, country, admin1, feature, precision in _fetched(connection, query):
        number = names.place_number.get((key, lat, lon, precision))
        if number is None:
            number = names.number_of(as_place(key, ar, en, lat, lon, country, admin1, feature, precision))
        rank = (RANKS.get(role, len(RANKS)), key, number)
        if event not in best or rank < best[event]:
            best[event] = rank
    return _ints(list(best)), _ints([number for _, _, number in best.values()])


def as_place(
    key: str, ar: str, en: str, lat: float | None, lon: float | None, country: str | None, admin1: str | None, feature: str | None,
    precision: int,
) -> Place:  # fmt: skip
    """A place of the tables; whether it is somebody's home is found."""
    home = key in homes() or (key.startswith(SITE) and _is_home(ar))
    return Place(key, ar, en, lat, lon, country, admin1, feature, precision, home)


def _is_home(name: str) -> bool:
    """Whether a place that only nouns tell of is somebody's home. Also so where several homes are meant: better one too many."""
    words = fold(name.partition("،")[0]).split()
    return any(word.removeprefix("ال") in _home_nouns() for word in words)


@lru_cache(maxsize=1)
def _home_nouns() -> frozenset[str]:
    found = set()
    for role in load_lexicon().roles:
        if role.rule in homes():
            for noun in (role.ar, *role.ar_plural.split(",")):
                found |= {word.removeprefix("ال") for word in fold(noun).split() if len(word) >= _LEAST}
    return frozenset(found)


def numbered(
    listed: list[Actor], numbers: dict[str, int], keys: Sequence[str], ar: Sequence[str], en: Sequence[str], known: Sequence[bool]
) -> Ints:  # fmt: skip
    """Numbers of actors; those that are new are added. Of one that several reports name, the first name that is in both languages counts."""
    found = []
    for at, key in enumerate(keys):
        number = numbers.get(key)
        if number is None:
            number = numbers[key] = len(listed)
            listed.append(Actor(key, ar[at], en[at], bool(known[at])))
        elif en[at] and not listed[number].en:
            listed[number] = Actor(key, ar[at] or listed[number].ar, en[at], bool(known[at]))
        found.append(number)
    return _ints(found)


def _ints(values: Iterable[int | None], absent: int | None = None) -> Ints:
    if absent is not None:
        values = [absent if value is None else value for value in values]
    return np.fromiter(values, np.int32)


def _coded(values: Iterable[str], vocabulary: Sequence[str]) -> Small:
    codes = {name: number for number, name in enumerate(vocabulary)}
    return np.fromiter((codes[value] for value in values), np.int8)


def _days(values: Iterable[str | None], known: dict[str | None, int]) -> Ints:
    found = []
    for value in values:
        number = known.get(value)
        if number is None:
            number = known[value] = as_number(value)
        found.append(number)
    return _ints(found)
