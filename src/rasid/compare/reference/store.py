"""Reference data sets in a workspace: taking them in, listing and removing them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from rasid.archive import audit
from rasid.archive.clock import now
from rasid.archive.tables import reference_events, reference_matches, reference_sets
from rasid.compare.reference.knowledge import actor_rule, sides
from rasid.compare.reference.read import ReferenceFile
from rasid.errors import UsageError

_BATCH = 500


@dataclass(frozen=True, slots=True)
class ReferenceSet:
    """A data set of a workspace. `refused`: rows that were set aside (line, reason); `matched`: events that reports speak of."""

    id: int
    name: str
    format: str
    version: str | None
    sha256: str
    rows: int
    refused: list[dict[str, Any]]
    added: str
    first: str | None
    last: str | None
    countries: list[str]
    matched: int


def add(connection: Connection, who: str, name: str, read: ReferenceFile) -> bool:
    """Take a data set in; False when the same file is there under this name already. Raises `UsageError` when another one is."""
    there = connection.execute(select(reference_sets.c.sha256).where(reference_sets.c.name == name)).scalar()
    if there == read.sha256:
        return False
    if there is not None:
        raise UsageError(
            "there is another data set of this name", where=name, advice="Name this one with --name, or remove that one"
        )
    refused = [{"line": r.line, "reason": r.reason} for r in read.refused]
    row = {
        "name": name, "format": read.format, "version": read.version, "sha256": read.sha256, "rows": len(read.events),
        "refused": refused, "added": now(),
    }  # fmt: skip
    made = connection.execute(insert(reference_sets).values(row).returning(reference_sets.c.id)).scalar_one()
    fields = [c.name for c in reference_events.c if c.name not in ("id", "set_id", "date_from", "date_to")]
    for start in range(0, len(read.events), _BATCH):
        rows = [
            {
                "set_id": made, "date_from": event.date_from.isoformat(), "date_to": event.date_to.isoformat(),
                **{field: getattr(event, field) for field in fields},
            }
            for event in read.events[start : start + _BATCH]
        ]  # fmt: skip
        connection.execute(insert(reference_events), rows)
    audit.append(
        connection, who, "reference-add", name=name, format=read.format, version=read.version, sha256=read.sha256,
        rows=len(read.events), refused=len(refused),
    )  # fmt: skip
    return True


def listed(connection: Connection) -> list[ReferenceSet]:
    """All data sets by name."""
    e = reference_events.c
    spans = {
        row.set_id: row
        for row in connection.execute(
            select(e.set_id, func.min(e.date_from).label("first"), func.max(e.date_to).label("last")).group_by(e.set_id)
        )
    }
    countries: dict[int, list[str]] = {}
    for set_id, country in connection.execute(select(e.set_id, e.country).distinct().order_by(e.set_id, e.country)):
        if country is not None:
            countries.setdefault(set_id, []).append(country)
    hits = connection.execute(
        select(e.set_id, func.count(func.distinct(e.id)).label("n"))
        .join(reference_matches, reference_matches.c.reference_id == e.id)
        .group_by(e.set_id)
    )
    matched = {row.set_id: row.n for row in hits}
    return [
        ReferenceSet(
            row.id, row.name, row.format, row.version, row.sha256, row.rows, list(row.refused), row.added,
            spans[row.id].first if row.id in spans else None, spans[row.id].last if row.id in spans else None,
            countries.get(row.id, []), matched.get(row.id, 0),
        )
        for row in connection.execute(select(reference_sets).order_by(reference_sets.c.name))
    ]  # fmt: skip


def choose(connection: Connection, name: str | None) -> list[ReferenceSet]:
    """The set of a name, or all. Raises `UsageError` when there is none."""
    there = listed(connection)
    found = [one for one in there if name is None or one.name == name]
    if not found:
        raise UsageError(
            "no reference data set" + (f" {name!r}" if name else ""), where="--set" if name else "reference",
            expected="one of " + ", ".join(one.name for one in there) if there else None,
            advice="Take one in with `rasid reference add FILE`",
        )  # fmt: skip
    return found


def remove(connection: Connection, who: str, name: str) -> ReferenceSet:
    """Remove a data set with its events and matches. The reports and what people decided stay."""
    (gone,) = choose(connection, name)
    # Not every SQLite connection keeps foreign keys; what hangs on the set goes by name.
    own = select(reference_events.c.id).where(reference_events.c.set_id == gone.id)
    connection.execute(delete(reference_matches).where(reference_matches.c.reference_id.in_(own)))
    connection.execute(delete(reference_events).where(reference_events.c.set_id == gone.id))
    connection.execute(delete(reference_sets).where(reference_sets.c.id == gone.id))
    audit.append(connection, who, "reference-remove", name=name, sha256=gone.sha256, rows=gone.rows)
    return gone


def unknown_actors(read: ReferenceFile) -> dict[str, int]:
    """Names of actors that no row of `actors.tsv` knows, and how often they stand in the set."""
    found: dict[str, int] = {}
    for event in read.events:
        for side in (event.side_a, event.side_b):
            for name in sides(read.format, side):
                if actor_rule(read.format, name) is None:
                    found[name] = found.get(name, 0) + 1
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))
