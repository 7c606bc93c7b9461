"""In which order events are put before a reviewer."""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from rasid.archive.anchors import report_anchors
from rasid.archive.desk_tables import review_scores


def refresh_report(connection: Connection, report: int) -> None:
    """Bring the state of a report's events in the queue up to what is decided now."""
    from rasid.review.disagreement import open_subjects
    from rasid.review.standing import decisions

    anchor = report_anchors(connection, [report]).get(report)
    if anchor is None:
        return
    decided, disagreed = decisions(connection, anchor), open_subjects(connection, anchor)
    rows = connection.execute(
        select(review_scores.c.event_id, review_scores.c.subject, review_scores.c.state, review_scores.c.who)
        .where(review_scores.c.report_id == report)
    ).all()  # fmt: skip
    for row in rows:
        held = decided.get(row.subject)
        state = "disagreed" if row.subject in disagreed else "decided" if held is not None else "guess"
        who = held.who if held is not None else None
        if (row.state, row.who) != (state, who):
            connection.execute(
                update(review_scores).where(review_scores.c.event_id == row.event_id).values(state=state, who=who)
            )
