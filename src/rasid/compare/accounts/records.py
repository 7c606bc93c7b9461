"""What an account is made of, from rows: those of the database and those of a single record are alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rasid.archive.coded_rows import actor_entry, actor_key, rows_of
from rasid.compare.accounts.graph import Loaded, Material, Named
from rasid.compare.accounts.model import (
    Assessment,
    HeldBy,
    Linked,
    Number,
    Party,
    Place,
    Status,
    Telling,
)
from rasid.record import ActorEntity, Record

Row = Mapping[str, Any]
_BY_STATUS: dict[str, Status] = {
    "predicted": "forecast",
    "intended": "aim",
    "demanded": "demanded",
    "hypothetical": "supposed",
    "negated": "denied",
}
_BY_ATTRIBUTION: dict[str, Status] = {
    "own-voice": "fact",
    "reported": "reported",
    "claimed": "claimed",
    "believed": "belief",
}


def status_of(status: str, attribution: str, held: Sequence[HeldBy], holder: frozenset[str] | None) -> Status:
    """As what an account puts a statement forward. To a `holder`, what he says himself is a fact, whatever the author makes of it; what he
    passes on from others is reported.
    """
    if attribution == "denied":
        return "denied"
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if holder is None:
        return _BY_ATTRIBUTION[attribution]
    if attribution == "believed":
        return "belief"
    return "fact" if held and held[-1].key in holder else "reported"


def telling(
    report: str, event: Row, statement: Row, parties: Iterable[Row], places: Iterable[Row], numbers: Iterable[Row],
    linked: Iterable[Linked], holders: Iterable[Row], *, holder: frozenset[str] | None = None, incident: int | None = None,
) -> Telling:  # fmt: skip
    """A statement about an event from its rows."""
    held = held_by(holders)
    return Telling(
        report=report, event=event["key"], statement=statement["key"], type=event["type"], modes=tuple(event["modes"].split()),
        acled=event["acled"], trigger=event["trigger"], start=event["start"], end=event["end"],
        days=(event["date_from"], event["date_to"]),
        status=status_of(statement["status"], statement["attribution"], held, holder),
        attribution=statement["attribution"], certainty=statement["certainty"], holders=held, content=statement["content"],
        content_start=statement["start"],
        parties=tuple(
            Party(p["role"], p["actor"], p["name_ar"], p["name_en"], p["code"], p["known"], p["words"], p["start"], p["end"])
            for p in parties
        ),
        places=tuple(Place(p["place"], p["name_ar"], p["name_en"], p["role"], p["precision"]) for p in places),
        numbers=tuple(Number(n["kind"], n["low"], n["high"], n["best"], n["words"]) for n in numbers),
        links=tuple(linked), incident=incident,
    )  # fmt: skip


def held_by(holders: Iterable[Row]) -> tuple[HeldBy, ...]:
    """A chain of attribution from its rows, outermost first."""
    return tuple(
        HeldBy(h["kind"], h["holder"], h["name_ar"], h["name_en"], h["words"])
        for h in sorted(holders, key=lambda row: int(row["depth"]))
    )


def assessment(
    report: str, statement: Row, holders: Iterable[Row], actors: tuple[str, ...] = (), *, holder: frozenset[str] | None = None
) -> Assessment:  # fmt: skip
    """A statement about no codable event from its rows."""
    held = held_by(holders)
    status = status_of(statement["status"], statement["attribution"], held, holder)
    return Assessment(report, statement["key"], status, statement["certainty"], held, statement["content"], actors)


def loaded(report: str, row: Row) -> Loaded:
    """Words that take sides from their row."""
    return Loaded(report, row["words"], row["kind"], row["neutral_ar"], row["neutral_en"], row["start"], row["end"])


def read_record(record: Record, report: str) -> Material:
    """Everything that one record says, with all actors that its text names."""
    mentions = mentions_of(record, report)
    linked: dict[str, list[Linked]] = {}
    for link in record.links:
        actors = _within(mentions, link.target.start, link.target.end)
        linked.setdefault(link.event, []).append(Linked(link.kind, link.target.text, link.target_event, actors))
    rows = rows_of(record)
    title = record.document.title
    made = Material(f"report:{report}", title.text if title else "", 1, named=mentions)
    for own in rows.events:
        links = linked.get(own.event["key"], [])
        for said in own.statements:
            made.tellings.append(
                telling(report, own.event, said.statement, own.parties, own.places, own.numbers, links, said.holders)
            )
    for said in rows.assessments:
        actors = _within(mentions, said.statement["start"], said.statement["end"])
        made.assessments.append(assessment(report, said.statement, said.holders, actors))
    made.loaded = [loaded(report, row) for row in rows.naming]
    return made


def mentions_of(record: Record, report: str) -> list[Named]:
    """All actors that the text names, in its order."""
    actors = {entity.id: entity for entity in record.entities if isinstance(entity, ActorEntity)}
    return [
        Named(
            report, actor_key(entity, mention.text), entity.name.ar, entity.name.en, entity.code,
            actor_entry(entity) is not None, mention.text, mention.start, mention.end,
        )
        for mention in record.mentions
        if (entity := actors.get(mention.entity)) is not None
    ]  # fmt: skip


def _within(mentions: Iterable[Named], start: int, end: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m.key for m in mentions if start <= m.start and m.end <= end))
