"""Independence: how many voices stand behind a number of reports.

Reports of one source, of sources with one owner, and of one family of copies are one group. Groups that share a report are one, so the number
errs on the low side: three papers of which one copied both others are one group.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from rasid.archive.sources import folded_name
from rasid.archive.tables import copies, reports, sources


@dataclass(frozen=True, slots=True)
class Voice:
    """What ties a report to others: its source, the owner of that, its family of copies."""

    report: int
    source: str | None
    owner: str | None
    family: int | None

    @property
    def ties(self) -> list[tuple[str, str | int]]:
        said = (("source", self.source), ("owner", self.owner), ("family", self.family))
        return [(kind, value) for kind, value in said if value is not None]


def voices(connection: Connection, only: Collection[int] | None = None) -> dict[int, Voice]:
    """Report id → what ties it to others, of all reports or of those in `only`."""
    chosen = (
        select(reports.c.id, sources.c.key, sources.c.owner, copies.c.family)
        .select_from(reports.outerjoin(sources).outerjoin(copies, copies.c.report_id == reports.c.id))
        .order_by(reports.c.id)
    )
    rows = connection.execute(chosen if only is None else chosen.where(reports.c.id.in_(only)))
    return {row.id: Voice(row.id, row.key, folded_name(row.owner or "") or None, row.family) for row in rows}


def groups(said: Iterable[Voice]) -> list[list[int]]:
    """The reports by group, each group and the list of groups in order."""
    found: list[tuple[set[tuple[str, str | int]], set[int]]] = []
    for voice in said:
        ties, members = set(voice.ties), {voice.report}
        rest = []
        for other_ties, other_members in found:
            if ties & other_ties:
                ties |= other_ties
                members |= other_members
            else:
                rest.append((other_ties, other_members))
        found = [*rest, (ties, members)]
    return sorted(sorted(members) for _, members in found)
