"""Taking in: the raw bytes of every item are kept before anything is read from them."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from rasid.archive import audit
from rasid.archive.audit import canonical
from rasid.archive.clock import now
from rasid.archive.tables import captures, refusals, sightings
from rasid.archive.workspace import Workspace
from rasid.reading.items import Given, Item, Refusal
from rasid.reading.items.read import captured_of

BATCH_ITEMS = 200
BATCH_SECONDS = 2.0
"""A batch is written as one transaction: what was killed in between is taken in again."""


@dataclass(slots=True)
class Taken:
    """What became of the items."""

    new: int = 0
    known: int = 0
    refused: int = 0


def take_in(workspace: Workspace, items: Iterable[Item | Refusal]) -> Iterator[Taken]:
    """Keep all items; yields the counts so far after each batch."""
    taken = Taken()
    batch: list[Item | Refusal] = []
    since = time.monotonic()
    for item in items:
        batch.append(item)
        if len(batch) >= BATCH_ITEMS or time.monotonic() - since > BATCH_SECONDS:
            _write(workspace, batch, taken)
            batch, since = [], time.monotonic()
            yield taken
    if batch:
        _write(workspace, batch, taken)
    yield taken


def _write(workspace: Workspace, batch: list[Item | Refusal], taken: Taken) -> None:
    with workspace.database.write() as connection:
        new: list[str] = []
        refused: list[str] = []
        known = 0
        for item in batch:
            if isinstance(item, Refusal):
                if _refuse(connection, item):
                    refused.append(f"{item.location} {item.part}".strip())
                continue
            capture, is_new, sighted = _keep(connection, workspace, item)
            if is_new:
                new.append(capture)
            else:
                known += 1
            if sighted:
                # What was refused as a whole (a damaged archive) is named by its place alone.
                connection.execute(
                    delete(refusals).where(refusals.c.location == item.location, refusals.c.part.in_([item.part, ""]))
                )
        if new or refused:
            audit.append(connection, workspace.who, "capture", captures=new, refused=refused)
    taken.new += len(new)
    taken.known += known
    taken.refused += len(refused)


def given_digest(given: Given) -> str:
    """What tells apart two reports of the same bytes."""
    return hashlib.sha256(canonical(msgspec.to_builtins(given)).encode("utf-8")).hexdigest()


def _keep(connection: Connection, workspace: Workspace, item: Item) -> tuple[str, bool, bool]:
    """(SHA-256, whether the capture is new, whether it was seen at a new place)."""
    sha256 = hashlib.sha256(item.raw).hexdigest()
    digest = given_digest(item.given)
    found = connection.execute(
        select(captures.c.id).where(captures.c.sha256 == sha256, captures.c.given_digest == digest)
    ).scalar()
    is_new = found is None
    moment = now()
    if found is None:
        workspace.raw.put(item.raw, connection)
        row: dict[str, Any] = {
            "sha256": sha256, "given": msgspec.to_builtins(item.given), "given_digest": digest, "kind": item.kind,
            "size": len(item.raw), "state": "pending", "tries": 0, "added": moment,
        }  # fmt: skip
        found = int(connection.execute(insert(captures).values(row).returning(captures.c.id)).scalar_one())
    where = (sightings.c.capture_id == found, sightings.c.location == item.location, sightings.c.part == item.part)
    sighted = is_new or connection.execute(select(sightings.c.id).where(*where)).first() is None
    if sighted:
        container = workspace.raw.put(item.container, connection) if item.container is not None else None
        connection.execute(
            insert(sightings).values(
                capture_id=found, location=item.location, part=item.part, container=container,
                captured=captured_of(item), added=moment,
            )
        )  # fmt: skip
    return sha256, is_new, sighted


def _refuse(connection: Connection, item: Refusal) -> bool:
    """Note an input that could not be taken in; True when it was not noted before with the same reason."""
    error = item.error.as_dict()["error"]
    where = (refusals.c.location == item.location, refusals.c.part == item.part)
    before = connection.execute(select(refusals.c.error).where(*where)).first()
    if before is not None and before.error == error:
        return False
    if before is None:
        connection.execute(insert(refusals).values(location=item.location, part=item.part, error=error, added=now()))
    else:
        connection.execute(update(refusals).where(*where).values(error=error, added=now()))
    return True
