"""What people decided: rows that are only ever added. The last one on a subject that is not undone holds.

Kinds name what is decided of (`same-happening`, `forecast` …), subjects are anchors (`rasid.archive.anchors`). A judgement is undone by a row
with the verdict `UNDONE` that names it; what held before it then holds again. Each row has its entry in the audit log.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from rasid.archive import audit
from rasid.archive.clock import now
from rasid.archive.tables import judgements
from rasid.errors import UsageError

UNDONE = "UNDONE"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision. `undone` is the id of the row that undid it; `undoes` that of the one that this row undoes."""

    id: int
    kind: str
    subject: str
    verdict: str
    reason: str
    detail: dict[str, Any] | None
    who: str
    at: str
    undoes: int | None = None
    undone: int | None = None


def judge(
    connection: Connection, who: str, kind: str, subject: str, verdict: str, reason: str = "", detail: dict[str, Any] | None = None,
    *, sealed: bool = False,
) -> Judgement:  # fmt: skip
    """Add a decision within a write transaction. `sealed`: the audit log holds its digest instead of its content, so that who reads the log
    does not learn what others are not to see yet; the digest shows that nothing was changed all the same."""
    if verdict == UNDONE:
        raise UsageError(f"{UNDONE} is no verdict", where=subject, advice="Undo a judgement with `undo`")
    return _add(connection, who, kind, subject, verdict, reason, detail, None, sealed)


def undo(connection: Connection, who: str, judgement: int, reason: str = "", *, sealed: bool = False) -> Judgement:
    """Add the row that undoes a decision. Raises `UsageError` for one that is not there, is undone already, or is itself an undoing."""
    where = f"judgement {judgement}"
    row = connection.execute(select(judgements).where(judgements.c.id == judgement)).first()
    if row is None:
        raise UsageError("no such judgement", where=where, expected="the number of a judgement that holds")
    if row.undoes is not None:
        raise UsageError("undoes another one and can't be undone", where=where, advice="Judge anew instead")
    before = connection.execute(select(judgements.c.id).where(judgements.c.undoes == judgement)).scalar()
    if before is not None:
        raise UsageError(f"is undone already by judgement {before}", where=where)
    return _add(connection, who, row.kind, row.subject, UNDONE, reason, None, judgement, sealed)


def standing(connection: Connection, kind: str) -> dict[str, Judgement]:
    """Subject → the decision that holds, by subject."""
    held = {one.subject: one for one in history(connection, kind) if one.undoes is None and one.undone is None}
    return dict(sorted(held.items()))


def history(connection: Connection, kind: str | None = None, subject: str | None = None) -> list[Judgement]:
    """All rows in the order of adding, undone ones and undoings too."""
    chosen = select(judgements).order_by(judgements.c.id)
    if kind is not None:
        chosen = chosen.where(judgements.c.kind == kind)
    if subject is not None:
        chosen = chosen.where(judgements.c.subject == subject)
    return _of_rows(connection.execute(chosen).all())


def standing_of(rows: Sequence[Row[Any]]) -> list[Judgement]:
    """Of rows of the table in the order of adding, whole subjects of one kind, those that hold: one for each subject."""
    held = {one.subject: one for one in _of_rows(rows) if one.undoes is None and one.undone is None}
    return list(held.values())


def _of_rows(rows: Sequence[Row[Any]]) -> list[Judgement]:
    undone = {row.undoes: row.id for row in rows if row.undoes is not None}
    return [_judgement(row, undone.get(row.id)) for row in rows]


def _judgement(row: Row[Any], undone: int | None) -> Judgement:
    return Judgement(
        row.id, row.kind, row.subject, row.verdict, row.reason, row.detail, row.who, row.at, row.undoes, undone
    )


def _add(
    connection: Connection, who: str, kind: str, subject: str, verdict: str, reason: str, detail: dict[str, Any] | None,
    undoes: int | None, sealed: bool,
) -> Judgement:  # fmt: skip
    at = now()
    made = int(
        connection.execute(
            insert(judgements).values(
                kind=kind, subject=subject, verdict=verdict, reason=reason, detail=detail, who=who, at=at, undoes=undoes
            ).returning(judgements.c.id)
        ).scalar_one()
    )  # fmt: skip
    told: dict[str, Any] = {
        "subject": subject,
        "verdict": verdict,
        "reason": reason,
        "detail": detail,
        "undoes": undoes,
    }
    if sealed:
        told = {"sealed": hashlib.sha256(audit.canonical(told).encode("utf-8")).hexdigest()}
    audit.append(connection, who, "judge" if undoes is None else "undo", judgement=made, kind=kind, **told)
    return Judgement(made, kind, subject, verdict, reason, detail, who, at, undoes)
