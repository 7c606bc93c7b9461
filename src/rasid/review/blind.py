"""Who codes which report blind: two coders, each without sight of the other's coding until both are done.

A coding is open until its coder says that it is done, and can't be changed afterwards: from then on the other one may be seen. As long as a
coder's own coding is open they decide nothing else of the report.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, insert, select, update

from rasid.archive import audit
from rasid.archive.anchors import find_report, read_event_anchor
from rasid.archive.clock import now
from rasid.archive.desk_tables import assignments, users
from rasid.archive.judgements import Judgement
from rasid.errors import UsageError
from rasid.review.faults import NotInReview

TASK = "code-blind"
KIND = "review-blind"
"""The kind of judgements that belong to blind codings."""
CODERS = 2
_MAY_CODE = ("coder", "adjudicator", "admin")


@dataclass(frozen=True, slots=True)
class Assignment:
    """One coder's task with a report (named by its anchor)."""

    id: int
    report: str
    coder: str
    state: Literal["open", "done"]
    made: str
    done: str | None


def assign(connection: Connection, who: str, report: str, coders: Sequence[str]) -> list[Assignment]:
    """Give a report (by its anchor) to two coders. Raises `UsageError` unless they are two active users who may code, and when the report
    is given to somebody already."""
    if len(set(coders)) != CODERS or len(coders) != CODERS:
        raise UsageError(
            "a report is coded blind by two people", where=", ".join(coders) or "(nobody)", expected="two coders"
        )
    if of_report(connection, report):
        raise UsageError("the report is given to coders already", where=report)
    rows = connection.execute(
        select(users.c.id, users.c.name, users.c.role, users.c.active).where(users.c.name.in_(coders))
    ).all()
    ids = {row.name: row.id for row in rows if row.active and row.role in _MAY_CODE}
    for coder in coders:
        if coder not in ids:
            raise UsageError(
                "nobody of this name may code", where=coder, expected="an active user with the role coder or more"
            )
    at = now()
    connection.execute(
        insert(assignments), [{"report": report, "user_id": ids[own], "task": TASK, "state": "open", "made": at} for own in coders]
    )  # fmt: skip
    audit.append(connection, who, "assign", report=report, coders=list(coders), task=TASK)
    return of_report(connection, report)


def withdraw(connection: Connection, who: str, report: str) -> None:
    """Take a report back from its coders as long as none of them is done; what they decided stays where nobody sees it."""
    held = of_report(connection, report)
    if not held:
        raise NotInReview("the report is given to nobody", where=report)
    if any(own.state == "done" for own in held):
        raise UsageError("a coder is done with the report", where=report, advice="Let the other one finish")
    connection.execute(assignments.delete().where(assignments.c.report == report, assignments.c.task == TASK))
    audit.append(connection, who, "assign-withdraw", report=report, task=TASK)


def finish(connection: Connection, who: str, report: str) -> Assignment:
    """Say that one's own blind coding of a report is done. Raises `UsageError` when it is not open."""
    own = _open_of(connection, report, who)
    connection.execute(update(assignments).where(assignments.c.id == own.id).values(state="done", done=now()))
    audit.append(connection, who, "assign-done", report=report, task=TASK)
    _tell_queue(connection, report)
    return next(one for one in of_report(connection, report) if one.coder == who)


def of_report(connection: Connection, report: str) -> list[Assignment]:
    """Who codes a report blind, in the order in which they were named."""
    return _all(connection, assignments.c.report == report)


def of_coder(connection: Connection, who: str) -> list[Assignment]:
    """What somebody is asked to code blind, in the order of asking."""
    return _all(connection, users.c.name == who)


def everything(connection: Connection) -> list[Assignment]:
    """All blind codings."""
    return _all(connection, True)


def both_done(held: Sequence[Assignment]) -> bool:
    """Whether everybody who codes a report blind is done: then, and not before, the codings may be seen."""
    return len(held) >= CODERS and all(own.state == "done" for own in held)


def may_see(connection: Connection, report: str, coder: str, who: str) -> bool:
    """Whether somebody may see the blind coding of a report by `coder`: their own always, others' when all are done."""
    return coder == who or both_done(of_report(connection, report))


def without_open(connection: Connection, judged: Sequence[Judgement]) -> list[Judgement]:
    """Judgements without the blind ones that are not to be seen yet, for lists that show everything to everybody."""
    held: dict[str, list[Assignment]] = {}
    for own in everything(connection):
        held.setdefault(own.report, []).append(own)
    open_ones = {report for report, codings in held.items() if not both_done(codings)}
    withdrawn = {one.subject for one in judged if one.kind == KIND and _report(one) not in held}
    return [
        one for one in judged if one.kind != KIND or (_report(one) not in open_ones and one.subject not in withdrawn)
    ]


def _report(one: Judgement) -> str:
    return read_event_anchor(one.subject.partition(" coder:")[0]).report


def codes_blind(connection: Connection, report: str, who: str) -> bool:
    """Whether somebody's own blind coding of a report is open: then they are not to be shown what others decided of it."""
    return any(own.coder == who and own.state == "open" for own in of_report(connection, report))


def check_turn(connection: Connection, report: str, who: str, *, blind: bool) -> None:
    """Raises `UsageError` when somebody decides blind without an open assignment, or openly while they code the report blind."""
    if blind:
        _open_of(connection, report, who)
    elif codes_blind(connection, report, who):
        raise UsageError(
            "you code this report blind", where=report, advice="Decide in your blind coding, and say when it is done"
        )


def _tell_queue(connection: Connection, report: str) -> None:
    """Once both are done, what they disagree on shows in the queue."""
    from rasid.review.queue import refresh_report

    found = find_report(connection, report)
    if found is not None and both_done(of_report(connection, report)):
        refresh_report(connection, found)


def _open_of(connection: Connection, report: str, who: str) -> Assignment:
    for own in of_report(connection, report):
        if own.coder == who:
            if own.state == "done":
                raise UsageError(
                    "your blind coding of this report is done", where=report, advice="An adjudicator settles the rest"
                )
            return own
    raise UsageError(
        "you are not asked to code this report blind", where=report, advice="An adjudicator gives reports to coders"
    )


def _all(connection: Connection, which: object) -> list[Assignment]:
    rows = connection.execute(
        select(
            assignments.c.id,
            assignments.c.report,
            users.c.name,
            assignments.c.state,
            assignments.c.made,
            assignments.c.done,
        )
        .join(users, users.c.id == assignments.c.user_id)
        .where(assignments.c.task == TASK, which)  # type: ignore[arg-type]
        .order_by(assignments.c.id)
    )
    return [Assignment(row.id, row.report, row.name, row.state, row.made, row.done) for row in rows]
