"""The columns of a workspace, kept while the desk runs and brought up to date by its log before each use.

Whoever codes reports (also on the command line) notes from which to which capture; only those are read again.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from threading import Lock
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, func, select

from rasid.archive import Workspace
from rasid.archive.tables import audit, sources
from rasid.desk.stated.columns import Columns, Names, columns
from rasid.desk.stated.loading import read, with_sources
from rasid.desk.stated.saved import Saved, load, save

_CODED = "code"
_MANY = 20_000
"""Where more reports than these were coded, everything is read anew."""


@dataclass
class _Kept:
    lock: Lock = field(default_factory=Lock)
    seen: int = -1
    sources: tuple[int, int] = (0, 0)
    names: Names = field(default_factory=Names)
    columns: Columns | None = None


_all: WeakKeyDictionary[Workspace, _Kept] = WeakKeyDictionary()
_all_lock = Lock()


def columns_of(workspace: Workspace, connection: Connection) -> Columns:
    """The columns as the transaction of the connection sees the workspace."""
    with _all_lock:
        kept = _all.setdefault(workspace, _Kept())
    with kept.lock:
        seq = connection.execute(select(func.max(audit.c.seq))).scalar() or 0
        known = connection.execute(select(func.count(), func.coalesce(func.max(sources.c.id), 0))).one()
        if kept.columns is None and (saved := load(connection, workspace.root)) is not None and saved.seq <= seq:
            kept.names, kept.seen, kept.sources = saved.names, saved.seq, saved.sources
            kept.columns = columns(saved.parts, saved.names)
        if kept.columns is None:
            kept.columns = columns(read(connection, kept.names), kept.names)
        else:
            if seq > kept.seen:
                _follow(kept, connection, seq)
            if (known[0], known[1]) != kept.sources:  # reports may have been given to a source that was described since
                kept.columns = columns(with_sources(connection, kept.columns.parts), kept.names)
        kept.seen, kept.sources = max(seq, kept.seen), (known[0], known[1])
        return kept.columns


def keep_columns(workspace: Workspace) -> None:
    """Read the columns, so that the first page does not wait, and keep them for the next start."""
    with workspace.database.read() as connection:
        made = columns_of(workspace, connection)
        kept = _all[workspace]
        with kept.lock:
            state = Saved(made.parts, kept.names, kept.seen, kept.sources)
            current = kept.columns is made
        if current:
            save(connection, workspace.root, state)


def _follow(kept: _Kept, connection: Connection, seq: int) -> None:
    """Read again what was coded since."""
    found = connection.execute(
        select(audit.c.detail).where(audit.c.seq > kept.seen, audit.c.seq <= seq, audit.c.action == _CODED)
    ).scalars()
    spans = [(int(detail["first"]), int(detail["last"])) for detail in map(json.loads, found)]
    if not spans:
        return
    assert kept.columns is not None
    first, last = min(s[0] for s in spans), max(s[1] for s in spans)
    if last - first > _MANY:
        kept.columns = columns(read(connection, kept.names), kept.names)
        return
    parts = kept.columns.parts.without(first, last).joined(read(connection, kept.names, (first, last)))
    kept.columns = columns(parts, kept.names)
