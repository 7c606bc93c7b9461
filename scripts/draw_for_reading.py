#!/usr/bin/env python3
"""Draw families of copies or incidents of a workspace by lot and print them for a person to judge.

    python scripts/draw_for_reading.py WORKSPACE families|incidents [--number 30] [--seed 1]

Families of two reports or more; incidents that reports of two families or more tell, copies aside. The same workspace and seed give the same draw. The printed
texts belong to their publishers: they are for reading and not to be kept in the repository.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from rasid.archive import Workspace
from rasid.archive.tables import (
    copies,
    event_places,
    events,
    incident_events,
    incidents,
    numbers,
    parties,
    reports,
    sources,
)

BEFORE, BEHIND, OPENING, MOST_TELLINGS = 200, 180, 350, 8


def one_line(text: str) -> str:
    return " / ".join(part.strip() for part in text.splitlines() if part.strip())


def heads(connection: Connection) -> dict[int, Any]:
    """Title, day, source and text of every report."""
    rows = connection.execute(
        select(reports.c.id, reports.c.title, reports.c.published, reports.c.text, sources.c.key.label("source"))
        .select_from(reports.outerjoin(sources))
    )  # fmt: skip
    return {row.id: row for row in rows}


def families(connection: Connection, number: int, seed: int) -> Iterator[str]:
    """Each family: its earliest report, and the member that has least in common with what it copies."""
    members: dict[int, list[Any]] = defaultdict(list)
    for row in connection.execute(select(copies)):
        members[row.family].append(row)
    frame = sorted(family for family, own in members.items() if len(own) > 1)
    yield f"{len(frame)} families"
    shown = heads(connection)
    for family in random.Random(seed).sample(frame, min(number, len(frame))):
        own = sorted(members[family], key=lambda row: (row.similarity, row.report_id))
        least = next(row for row in own if row.copy_of is not None)
        yield f"===== family {family}: {len(own)} reports"
        for name, row in (("earliest", next(r for r in own if r.report_id == family)), (f"least alike ({least.relation}, {least.similarity:.2f})", least)):  # fmt: skip
            report = shown[row.report_id]
            yield f"--- {name}: report {report.id}, {report.source}, {report.published} | {report.title}"
            yield f"    {one_line(report.text)[:OPENING]}"
        if least.copy_of not in (family, None):
            report = shown[least.copy_of]
            yield f"--- that one copies: report {report.id}, {report.source} | {report.title}"
            yield f"    {one_line(report.text)[:OPENING]}"


def tellings(connection: Connection, number: int, seed: int) -> Iterator[str]:
    """Each incident with the sentences in which different families tell it."""
    family = {row.report_id: row.family for row in connection.execute(select(copies))}
    rows = connection.execute(
        select(incident_events.c.incident_id, incidents.c.key, events)
        .select_from(incident_events.join(events, events.c.id == incident_events.c.event_id).join(incidents, incidents.c.id == incident_events.c.incident_id))
    )  # fmt: skip
    told: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        told[row.key].append(row)
    frame = sorted(key for key, own in told.items() if len({family.get(e.report_id, -e.report_id) for e in own}) > 1)
    yield f"{len(frame)} incidents told by several reports that are no copies"
    shown = heads(connection)
    for key in random.Random(seed).sample(frame, min(number, len(frame))):
        own = sorted(told[key], key=lambda e: (e.report_id, e.start))
        yield f"===== incident {key}: {own[0].type}, {len(own)} events"
        seen: set[tuple[int, str]] = set()
        for event in own:
            mark = (family.get(event.report_id, -event.report_id), event.trigger)
            if mark in seen or len(seen) >= MOST_TELLINGS:
                continue
            seen.add(mark)
            report = shown[event.report_id]
            yield f"--- report {report.id}, {report.source}, {report.published} | {report.title} | {event.date_from}..{event.date_to} | {' | '.join(facts(connection, event.id))}"
            text, at, end = report.text, event.start, event.end
            yield f"    {one_line(text[max(0, at - BEFORE) : at])} [[{text[at:end]}]] {one_line(text[end : end + BEHIND])}"


def facts(connection: Connection, event: int) -> list[str]:
    """Places, parties and numbers of an event."""
    where = connection.execute(select(event_places.c.name_ar).where(event_places.c.event_id == event)).scalars()
    who = connection.execute(select(parties.c.role, parties.c.name_ar).where(parties.c.event_id == event)).all()
    many = connection.execute(select(numbers.c.kind, numbers.c.words).where(numbers.c.event_id == event)).all()
    return [f"at {name}" for name in where] + [f"{role} {name}" for role, name in who] + [f"{k} {w}" for k, w in many]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("workspace", type=Path)
    parser.add_argument("what", choices=["families", "incidents"])
    parser.add_argument("--number", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    draw = families if options.what == "families" else tellings
    with Workspace.open(options.workspace) as workspace, workspace.database.read() as connection:
        for line in draw(connection, options.number, options.seed):
            print(line)


if __name__ == "__main__":
    main()
