"""The copies of a report: its family from the earliest on, and the words by which it differs from another member."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from rasid.archive.tables import copies
from rasid.compare.families import Family, show_family
from rasid.compare.worddiff import Difference, word_diff
from rasid.desk.areas.reports.listing import address
from rasid.desk.faults import NotThere
from rasid.desk.redaction import Redactions


@dataclass(frozen=True, slots=True)
class Compared:
    """A report beside another one of its family: the earlier stands first."""

    first: int
    second: int
    difference: Difference


def family_of(connection: Connection, hidden: Redactions, report: int) -> Family | None:
    """The family of a report; None for one without copies."""
    if connection.execute(select(copies.c.family).where(copies.c.report_id == report)).scalar() is None:
        return None
    found = show_family(connection, report)
    if len(found.members) < 2:
        return None  # the others were taken out of the workspace since copies were looked for
    hidden.look(one.report for one in found.members)
    members = [
        replace(one, title=hidden.words(one.report, one.title or "") or None, url=address(hidden, one.report, one.url))
        for one in found.members
    ]
    return replace(found, members=members)


def compared(hidden: Redactions, family: Family, report: int, other: int) -> Compared:
    """The words of a report and of another member. Raises `NotThere` for one that is no member."""
    order = [one.report for one in family.members]
    if other not in order or report not in order or other == report:
        raise NotThere("this report is no copy of it", where=str(other), expected="another report of the family")
    first, second = sorted((report, other), key=order.index)
    texts = [hidden.text(one) for one in (first, second)]
    return Compared(first, second, word_diff(*texts))
