"""The audit log: what was done, by whom, when. Each entry carries the hash of the one before it.

The hash of an entry is the SHA-256 of the canonical JSON of `[seq, at, who, action, detail, previous]`. Changing, removing or inserting an
entry breaks the chain at that place; cutting the end off shows in `settings`, which holds number and hash of the last entry, and
against a hash that somebody noted down (`rasid audit verify --expect`).
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, select, update

from rasid.archive.clock import now
from rasid.archive.tables import audit, settings

HEAD = "audit_head"
FIRST = "0" * 64


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log."""

    seq: int
    at: str
    who: str
    action: str
    detail: str
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class Fault:
    """Where the log is not what was written, and how it shows."""

    seq: int
    what: str


def append(connection: Connection, who: str, action: str, **detail: Any) -> Entry:
    """Add an entry within the write transaction of what it tells of; both are kept or neither."""
    seq, previous = _head(connection)
    said = canonical(detail)
    at = now()
    entry = Entry(seq + 1, at, who, action, said, previous, digest(seq + 1, at, who, action, said, previous))
    connection.execute(
        insert(audit).values(
            seq=entry.seq, at=entry.at, who=who, action=action, detail=said, previous=previous, hash=entry.hash
        )
    )
    value = f"{entry.seq} {entry.hash}"
    if connection.execute(update(settings).where(settings.c.key == HEAD).values(value=value)).rowcount == 0:
        connection.execute(insert(settings).values(key=HEAD, value=value))
    return entry


def _head(connection: Connection) -> tuple[int, str]:
    value = connection.execute(select(settings.c.value).where(settings.c.key == HEAD)).scalar()
    if value is None:
        return 0, FIRST
    seq, _, last = value.partition(" ")
    return int(seq), last


def canonical(value: Any) -> str:
    """JSON with one spelling."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(seq: int, at: str, who: str, action: str, detail: str, previous: str) -> str:
    """The hash of an entry."""
    return hashlib.sha256(canonical([seq, at, who, action, detail, previous]).encode("utf-8")).hexdigest()


def entries(connection: Connection, *, last: int | None = None) -> list[Entry]:
    """The log in order, or its `last` entries."""
    chosen = select(audit).order_by(audit.c.seq.desc())
    rows = connection.execute(chosen.limit(last) if last is not None else chosen)
    return [Entry(**row._mapping) for row in rows][::-1]


def verify(connection: Connection, *, expect: str | None = None) -> list[Fault]:
    """Every place where the log is not what was written. `expect` is a hash that the log must hold."""
    faults: list[Fault] = []
    previous, seq = FIRST, 0
    seen: set[str] = set()
    for row in connection.execute(select(audit).order_by(audit.c.seq)).yield_per(1000):
        entry = Entry(**row._mapping)
        if entry.seq != seq + 1:
            missing = f"entry {seq + 1}" if entry.seq == seq + 2 else f"entries {seq + 1} to {entry.seq - 1}"
            faults.append(Fault(seq + 1, f"{missing} missing"))
        elif entry.previous != previous:
            faults.append(Fault(entry.seq, "does not follow the entry before it"))
        if digest(entry.seq, entry.at, entry.who, entry.action, entry.detail, entry.previous) != entry.hash:
            faults.append(Fault(entry.seq, "was changed"))
        previous, seq = entry.hash, entry.seq
        seen.add(entry.hash)
    head_seq, head = _head(connection)
    if head_seq > seq:
        faults.append(Fault(seq + 1, f"entries {seq + 1} to {head_seq} missing at the end"))
    elif (head_seq, head) != (seq, previous):
        faults.append(Fault(seq, "the last entry is not the one that was noted"))
    if expect is not None and expect not in seen:
        faults.append(Fault(seq, f"no entry has the hash {expect}"))
    return faults
