"""Whose accounts can be laid side by side: finding them by name, reading one as somebody may see it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from msgspec.structs import replace as with_
from sqlalchemy import Connection, case, func, or_, select

from rasid.archive.search.keys import joined
from rasid.archive.sources import folded_name
from rasid.archive.tables import holders, reports, search_names, source_names, sources
from rasid.compare.accounts.graph import Material, Named
from rasid.compare.accounts.model import ALONE, HeldBy, Party, Place, Telling
from rasid.compare.accounts.reading import read_holder, read_report, read_source
from rasid.desk.faults import NotThere
from rasid.desk.kept import coded_state, kept
from rasid.desk.redaction import Redactions
from rasid.errors import UsageError
from rasid.export.privacy import PERSON
from rasid.export.redact import placeholder

KINDS = ("source", "holder", "report")
_READ = {"source": read_source, "holder": read_holder, "report": read_report}
_BRACKET = re.compile(r"\((source|holder|report):")


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody whose account can be read. `id` is what is asked for: source:KEY, holder:KEY or report:NUMBER."""

    id: str
    kind: str
    ar: str
    en: str
    reports: int | None = None


def choices(connection: Connection, hidden: Redactions, query: str, limit: int) -> list[Choice]:
    """Sources, holders and reports that answer to a name, or begin so; without one the sources with most reports."""
    found = _sources(connection, query, limit)
    if query.strip():
        found += _holders(connection, hidden, query, limit)
        found += _reports(connection, hidden, query, limit)
    return found[: limit * 3]


def _sources(connection: Connection, query: str, limit: int) -> list[Choice]:
    counts = select(reports.c.source_id, func.count().label("n")).group_by(reports.c.source_id).subquery()
    chosen = select(sources, counts.c.n).outerjoin(counts, counts.c.source_id == sources.c.id)
    wanted = folded_name(query)
    if query.strip():
        named = select(source_names.c.source_id).where(source_names.c.name.contains(wanted, autoescape=True))
        plain = or_(
            *(
                column.contains(query.strip(), autoescape=True)
                for column in (sources.c.name_ar, sources.c.name_en, sources.c.key)
            )
        )
        chosen = chosen.where(or_(sources.c.id.in_(named), plain))
    rows = connection.execute(chosen.order_by(func.coalesce(counts.c.n, 0).desc(), sources.c.key).limit(limit))
    return [
        Choice(f"source:{r.key}", "source", r.name_ar or r.name_en or r.key, r.name_en or r.name_ar or r.key, r.n or 0)
        for r in rows
    ]


def _holders(connection: Connection, hidden: Redactions, query: str, limit: int) -> list[Choice]:
    wanted = joined(query)
    if not wanted:
        return []
    named = select(search_names.c.key).where(
        search_names.c.kind == "holder", search_names.c.name >= wanted, search_names.c.name < wanted + "\uffff"
    )
    keys = list(connection.execute(named.distinct().limit(limit * 4)).scalars())
    chosen = select(
        holders.c.holder,
        func.min(holders.c.name_ar).label("ar"),
        func.max(holders.c.name_en).label("en"),
        func.max(case((holders.c.known, 1), else_=0)).label("known"),
    ).where(holders.c.holder.in_(keys), holders.c.kind.not_in(("anonymous", "generic")))
    rows = connection.execute(
        chosen.group_by(holders.c.holder).order_by(func.count().desc(), holders.c.holder).limit(limit)
    )
    return [
        Choice(f"holder:{r.holder}", "holder", r.ar or r.en, r.en or r.ar)
        for r in rows
        if hidden.name(r.ar, r.en, known=bool(r.known), key=r.holder).ar == r.ar
    ]


def _reports(connection: Connection, hidden: Redactions, query: str, limit: int) -> list[Choice]:
    text = query.strip().removeprefix("#")
    # Titles are searched by the workspace's search; here a report is named by its number.
    if not text.isdecimal() or len(text) > 9:
        return []
    rows = connection.execute(select(reports.c.id, reports.c.title).where(reports.c.id == int(text)).limit(limit))
    made = []
    for row in rows:
        title = hidden.words(row.id, row.title or f"#{row.id}")
        made.append(Choice(f"report:{row.id}", "report", title, title))
    return made


def named(connection: Connection, hidden: Redactions, text: str) -> str:
    """What is meant by what somebody chose or typed: an id, a choice with its id in brackets, or a name. Raises `NotThere`."""
    opened, whole = _BRACKET.search(text), text.rstrip()
    if opened is not None and whole.endswith(")") and (identifier := whole[opened.end() : -1]):
        return f"{opened.group(1)}:{identifier}"
    kind, separator, rest = text.strip().partition(":")
    if separator and rest and kind in KINDS:
        return text.strip()
    found = choices(connection, hidden, text, 1)
    if not found or not text.strip():
        raise NotThere(
            "no source, holder or report of that name",
            where=text,
            expected="a name that is offered, source:KEY, holder:KEY or report:NUMBER",
        )
    return found[0].id


def seen_by(connection: Connection, hidden: Redactions, id: str) -> None:
    """Raises `NotThere` for the account of a private person, to whoever does not see private names."""
    kind, _, name = id.partition(":")
    if kind == "holder" and hidden.active and _is_private(connection, name, hidden):
        raise NotThere("nobody of that name says anything in the reports", where=id)


def material(connection: Connection, hidden: Redactions, id: str) -> Material:
    """What an account is made of. Raises `NotThere`."""
    kind, _, name = id.partition(":")
    try:
        made = kept(f"account {id}", coded_state(connection), lambda: _READ[kind](connection, name))
    except UsageError as error:
        raise NotThere(error.what, where=id, expected=error.expected) from error
    return _without(made, hidden) if hidden.active else made


def _is_private(connection: Connection, name: str, hidden: Redactions) -> bool:
    row = connection.execute(
        select(holders.c.name_ar, holders.c.name_en, holders.c.known).where(holders.c.holder == name).limit(1)
    ).first()
    return row is None or hidden.name(row.name_ar, row.name_en, known=row.known, key=name).ar != row.name_ar


def _without(made: Material, hidden: Redactions) -> Material:
    """The material without names of private persons and homes. Words of reports are left out where they are shown."""
    hidden.look({int(one.report) for own in (made.tellings, made.assessments, made.named) for one in own})
    person = placeholder(PERSON)

    def held(report: str, chain: Iterable[HeldBy]) -> tuple[HeldBy, ...]:
        return tuple(
            with_(h, key=f"{ALONE}{report}", name_ar=name.ar, name_en=name.en, words=person.ar)
            if (name := hidden.name(h.name_ar, h.name_en, known=False, report=int(report), key=h.key)).ar != h.name_ar else h
            for h in chain
        )  # fmt: skip

    def party(report: str, one: Party) -> Party:
        name = hidden.name(one.name_ar, one.name_en, known=one.known, report=int(report), key=one.key)
        if name.ar == one.name_ar:
            return one
        return with_(one, key=f"{ALONE}{report}-{one.start}", name_ar=name.ar, name_en=name.en, words=name.ar)

    def place(report: str, one: Place) -> Place:
        name = hidden.place(one.name_ar, one.name_en, key=one.key, report=int(report))
        return (
            one if name.ar == one.name_ar else with_(one, key=f"{ALONE}{report}-home", name_ar=name.ar, name_en=name.en)
        )

    def told(one: Telling) -> Telling:
        parties = tuple(party(one.report, p) for p in one.parties)
        places = tuple(place(one.report, p) for p in one.places)
        return with_(one, parties=parties, places=places, holders=held(one.report, one.holders), links=())

    def called(one: Named) -> Named:
        name = hidden.name(one.name_ar, one.name_en, known=one.known, report=int(one.report), key=one.key)
        if name.ar == one.name_ar:
            return one
        return replace(one, key=f"{ALONE}{one.report}-{one.start}", name_ar=name.ar, name_en=name.en, words=name.ar)

    title = made.title
    if made.of.startswith("report:") and made.tellings:
        title = hidden.words(int(made.tellings[0].report), title)
    return replace(
        made, title=title, tellings=[told(t) for t in made.tellings], named=[called(n) for n in made.named],
        assessments=[with_(a, holders=held(a.report, a.holders), actors=()) for a in made.assessments],
    )  # fmt: skip
