"""Reading families of copies: which there are, what each member changed, on what the order rests."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from sqlalchemy import Connection, select

from rasid.archive.tables import copies, reports, sources
from rasid.compare.copies import when
from rasid.compare.independence import groups, voices
from rasid.compare.worddiff import word_diff
from rasid.errors import UsageError


@dataclass(frozen=True, slots=True)
class Member:
    """A report of a family. `removed` and `added` count the words by which it differs from the one it copies."""

    report: int
    source: str | None
    outlet: str | None
    title: str | None
    published: str | None
    captured: str | None
    copy_of: int | None
    similarity: float
    relation: str
    url: str | None = None
    removed: int = 0
    added: int = 0


@dataclass(frozen=True, slots=True)
class Family:
    """A family with its members from the earliest. `order` says on what that rests."""

    family: int
    order: str
    sources: int
    groups: int
    members: list[Member] = field(default_factory=list)


def list_families(connection: Connection, *, least: int = 2, source: str | None = None) -> list[Family]:
    """The families of at least so many reports, the largest first; with `source` those in which it stands."""
    rows: dict[int, list[Any]] = {}
    for row in connection.execute(_members()):
        rows.setdefault(row.family, []).append(row)
    voice_of = voices(connection)
    found = []
    for family, members in rows.items():
        if len(members) < least or (source is not None and source not in {row.key for row in members}):
            continue
        found.append(_family(family, [_member(row) for row in members], voice_of))
    return sorted(found, key=lambda one: (-len(one.members), one.family))


def show_family(connection: Connection, report: int) -> Family:
    """The family of a report, with what each member changed."""
    family = connection.execute(select(copies.c.family).where(copies.c.report_id == report)).scalar()
    if family is None:
        known = connection.execute(select(reports.c.id).where(reports.c.id == report)).first()
        raise UsageError(
            "no copy of it is known" if known else "no such report", where=f"report {report}",
            expected="a report of a family (`rasid copies list`)", advice="Find new ones with `rasid copies build`",
        )  # fmt: skip
    rows = connection.execute(_members(copies.c.family == family)).all()
    texts = {row.id: row.text for row in connection.execute(select(reports.c.id, reports.c.text).where(
        reports.c.id.in_([row.id for row in rows])
    ))}  # fmt: skip
    members = []
    for row in rows:
        change = word_diff(texts[row.copy_of], texts[row.id]) if row.copy_of is not None else None
        members.append(_member(row, change.removed if change else 0, change.added if change else 0))
    return _family(family, members, voices(connection, [row.id for row in rows]))


def _members(*where: Any) -> Any:
    return (
        select(
            reports.c.id, reports.c.outlet, reports.c.title, reports.c.published, reports.c.captured, reports.c.url, sources.c.key,
            copies.c.family, copies.c.copy_of, copies.c.similarity, copies.c.relation,
        )
        .select_from(copies.join(reports, reports.c.id == copies.c.report_id).outerjoin(sources))
        .where(*where)
        .order_by(reports.c.id)
    )  # fmt: skip


def _member(row: Any, removed: int = 0, added: int = 0) -> Member:
    return Member(
        row.id, row.key, row.outlet, row.title, row.published, row.captured, row.copy_of, row.similarity, row.relation, row.url,
        removed, added,
    )  # fmt: skip


def _family(family: int, members: list[Member], voice_of: dict[int, Any]) -> Family:
    ordered = sorted(members, key=lambda one: when(one.report, one.published, one.captured))
    own = [voice_of[one.report] for one in ordered]
    # By definition a family is one group; what counts for independence is how many would be left without the copying.
    apart = groups([type(voice)(voice.report, voice.source, voice.owner, None) for voice in own])
    return Family(
        family, order_rests_on(ordered), len({voice.source for voice in own if voice.source}), len(apart), ordered
    )


Basis = Literal["adding", "days", "days-and-capture", "capture", "adding-that-day"]
"""On what the order of a family rests."""
_BASES: dict[Basis, str] = {
    "adding": "no member is dated; the order is that of adding",
    "days": "the day of publication",
    "days-and-capture": "publication, and for undated ones the day of capture",
    "capture": "one day of publication; the moment of capture",
    "adding-that-day": "one day of publication; the order of adding, which may not be that of printing",
}


def order_rests_on(ordered: list[Member]) -> str:
    """Why the first one stands first, in words."""
    basis, undated = basis_of(ordered)
    return _BASES[basis] + (f"; {undated} cannot be dated and stand last" if undated and basis != "adding" else "")


def basis_of(ordered: list[Member]) -> tuple[Basis, int]:
    """Why the first one stands first, and how many members cannot be dated."""
    first, second = ordered[0], ordered[min(1, len(ordered) - 1)]
    undated = sum(1 for one in ordered if not one.published and not one.captured)
    if not first.published and not first.captured:
        return "adding", undated
    if first.published and second.published and first.published < second.published:
        return "days", undated
    if (first.published or (first.captured or "")[:10]) != (second.published or (second.captured or "")[:10]):
        return "days-and-capture", undated
    if first.captured and second.captured and first.captured != second.captured:
        return "capture", undated
    return "adding-that-day", undated
