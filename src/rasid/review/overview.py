"""How far a workspace is reviewed, in numbers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, func, select

from rasid.archive.anchors import read_event_anchor
from rasid.archive.desk_tables import assignments
from rasid.archive.tables import events
from rasid.review import blind, queue
from rasid.review.disagreement import twice
from rasid.review.gold import touched
from rasid.review.standing import lost_decisions, of_report


def overview(connection: Connection) -> dict[str, int]:
    """Counts of what is decided and what is not."""
    standings = [of_report(connection, report) for report in touched(connection)]
    subjects = [own for one in standings for own in one.subjects]
    pairs = [twice(connection, one.report.id) for one in standings]
    units = [unit for pair in pairs if pair is not None for unit in pair.units]
    open_codings = select(func.count()).select_from(assignments).where(
        assignments.c.task == blind.TASK, assignments.c.state == "open"
    )  # fmt: skip
    return {
        "events": connection.execute(select(func.count()).select_from(events)).scalar_one(),
        "not in the queue yet": queue.behind(connection),
        "decided": sum(own.decision is not None and own.state == "decided" for own in subjects),
        "accepted": _verdicts(subjects, "ACCEPT"),
        "corrected": _verdicts(subjects, "CORRECT"),
        "rejected": _verdicts(subjects, "REJECT"),
        "split": _verdicts(subjects, "SPLIT"),
        "merged": _verdicts(subjects, "MERGE", "MERGED"),
        "added": _verdicts(subjects, "ADD"),
        "lost by a new coding": sum(own.lost for own in subjects),
        "accepted and coded otherwise since": sum(own.changed for own in subjects),
        "blind codings open": int(connection.execute(open_codings).scalar_one()),
        "reports coded by two": sum(pair is not None for pair in pairs),
        "disagreements": sum(bool(unit.differ) for unit in units),
        "disagreements not settled": sum(unit.open for unit in units),
        "reports that are gold": sum(one.is_gold for one in standings),
    }


def lost_rows(connection: Connection) -> list[dict[str, Any]]:
    """The decisions whose event the machine does not find any more, for a list."""
    rows = []
    for report, one in lost_decisions(connection):
        parts = read_event_anchor(one.subject)
        text = of_report(connection, report).report.text
        rows.append({
            "report": report, "judgement": one.id, "verdict": one.verdict, "who": one.who, "at": one.at,
            "words": text[parts.start : parts.end],
        })  # fmt: skip
    return rows


def _verdicts(subjects: list[Any], *verdicts: str) -> int:
    return sum(own.decision is not None and own.decision.verdict in verdicts for own in subjects)
