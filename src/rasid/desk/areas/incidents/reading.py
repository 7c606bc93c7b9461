"""Reading incidents for pages and API, as somebody may see them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from rasid.archive.anchors import event_anchors
from rasid.archive.search.searcher import find_all
from rasid.archive.tables import (
    audit,
    copies,
    event_places,
    events,
    incident_events,
    incidents,
    judgements,
    parties,
    reports,
    sources,
)
from rasid.compare.incidents import reading as built
from rasid.compare.incidents.decided import EVENTS, INCIDENTS, judgements_about, state_of
from rasid.compare.incidents.evidence import Part, name_alike
from rasid.compare.incidents.near import sides_of
from rasid.compare.incidents.reading import Wanted
from rasid.desk.answers import Listing, Window
from rasid.desk.areas.incidents.model import (
    Aspect,
    Built,
    Column,
    Decision,
    Incident,
    Line,
    Name,
    Near,
    PairLine,
    Range,
    Value,
    Where,
)
from rasid.desk.fields import without_distances
from rasid.desk.kept import coded_state, judged_state, kept
from rasid.desk.redaction import Redactions
from rasid.desk.tellings import Named, Telling, read_tellings
from rasid.export.privacy import PERSON
from rasid.export.redact import placeholder

_NAMES = 3


def list_lines(
    connection: Connection, hidden: Redactions, wanted: Wanted, window: Window, query: str | None
) -> Listing[Line]:
    """One part of the incidents that are wanted; with `query` those told by reports (or events of them) that answer it. Raises `QueryError`."""
    if query:
        found = find_all(connection, query, public=hidden.active)
        among = built.incidents_of(connection, found.reports, found.events)
        ids = built.ids_of_incidents(connection, wanted, among)
        part = ids[window.offset : window.offset + window.limit]
        rows = {row["id"]: row for row in (built.show_incident(connection, id) for id in part)}
        return Listing(_lines(connection, hidden, [rows[id] for id in part]), len(ids), window.offset, window.limit)
    total = built.count_incidents(connection, wanted)
    rows_ = built.part_of_incidents(connection, wanted, offset=window.offset, limit=window.limit)
    return Listing(_lines(connection, hidden, rows_), total, window.offset, window.limit)


def countries(connection: Connection) -> list[str]:
    """The countries in which there are incidents."""
    country = incidents.c.country
    chosen = select(country).where(country.is_not(None)).distinct().order_by(country)
    return kept(
        "countries of incidents",
        coded_state(connection),
        lambda: [str(c) for c in connection.execute(chosen).scalars()],
    )


def _lines(connection: Connection, hidden: Redactions, rows: Sequence[dict[str, Any]]) -> list[Line]:
    ids = [row["id"] for row in rows]
    names = _names(connection, hidden, ids)
    where = _places(connection, hidden, rows)
    made = []
    for row in rows:
        killed = row["summary"]["numbers"].get("killed")
        named = {
            role: _in_order(names.get((row["id"], role), {}), row["summary"][f"{role}s"])
            for role in ("actor", "recipient")
        }
        made.append(
            Line(
                row["id"], row["key"], row["type"], row["date_from"], row["date_to"], where[row["id"]].name if row["id"] in where else None, row["country"], row["reports"],
                row["groups"], named["actor"], named["recipient"],
                Range(killed["verdict"], killed["low"], killed["best"], killed["high"]) if killed else None,
            )
        )  # fmt: skip
    return made


def _in_order(names: Mapping[str, Name], said: Mapping[str, Any]) -> list[Name]:
    """The names of the summary's first values."""
    found = [names[value["key"]] for value in said["values"] if value["key"] in names]
    return list(dict.fromkeys(found))[:_NAMES]


def _names(connection: Connection, hidden: Redactions, ids: Collection[int]) -> dict[tuple[int, str], dict[str, Name]]:
    """Names of actors and recipients by incident and role, by key."""
    rows = connection.execute(
        select(
            incident_events.c.incident_id, parties.c.role, parties.c.actor, parties.c.name_ar, parties.c.name_en, parties.c.known,
            events.c.report_id,
        )
        .join(parties, parties.c.event_id == incident_events.c.event_id)
        .join(events, events.c.id == incident_events.c.event_id)
        .where(incident_events.c.incident_id.in_(ids))
        .order_by(parties.c.id)
    ).all()  # fmt: skip
    hidden.look(row.report_id for row in rows)
    found: dict[tuple[int, str], dict[str, Name]] = {}
    for row in rows:
        own = found.setdefault((row.incident_id, row.role), {})
        if row.actor not in own:
            shown = hidden.name(row.name_ar, row.name_en, known=row.known, report=row.report_id, key=row.actor)
            own[row.actor] = Name(shown.ar, shown.en)
    return found


@dataclass(frozen=True, slots=True)
class _Place:
    name: Name
    lat: float | None
    lon: float | None


def _places(connection: Connection, hidden: Redactions, rows: Sequence[dict[str, Any]]) -> dict[int, _Place]:
    """The main place of each incident, as it is shown."""
    main = {row["id"]: row["place"] for row in rows if row["place"]}
    p = event_places.c
    chosen = (
        select(
            incident_events.c.incident_id, events.c.report_id, p.place, p.name_ar, p.name_en, p.lat, p.lon, p.feature
        )
        .join(event_places, p.event_id == incident_events.c.event_id)
        .join(events, events.c.id == incident_events.c.event_id)
        .where(incident_events.c.incident_id.in_(list(main)))
        .order_by(p.id)
    )
    found: dict[int, _Place] = {}
    for row in connection.execute(chosen).all():
        if row.incident_id not in found and row.name_ar == main[row.incident_id]:
            shown = hidden.place(row.name_ar, row.name_en, key=row.place, report=row.report_id)
            public = shown.ar == row.name_ar
            point = hidden.point(row.lat, row.lon, row.feature) if public else (None, None)
            found[row.incident_id] = _Place(Name(shown.ar, shown.en), *point)
    return found


def read_incident(connection: Connection, hidden: Redactions, id: int) -> Incident:
    """An incident with all its tellings, what they agree on, what is near it and what was decided."""
    row = built.show_incident(connection, id)
    members = built.events_of(connection, id)
    told = read_tellings(connection, hidden, members)
    (line,) = _lines(connection, hidden, [row])
    summary = row["summary"]
    group = {report: number for number, own in enumerate(summary["groups"], start=1) for report in own}
    near = built.nearest(connection, id)
    place = _places(connection, hidden, [row]).get(id)
    return Incident(
        line, place.lat if place else None, place.lon if place else None, state_of(connection, id),
        _aspects(hidden, summary, told, group), _columns(connection, hidden, told, group), _near(connection, hidden, near),
        _decisions(connection, members), last_build(connection),
    )  # fmt: skip


def _near(connection: Connection, hidden: Redactions, near: Sequence[tuple[int, float]]) -> list[Near]:
    rows = [built.show_incident(connection, other) for other, _ in near]
    lines = _lines(connection, hidden, rows)
    return [Near(line, score, state_of(connection, line.id)) for line, (_, score) in zip(lines, near, strict=True)]


def _columns(
    connection: Connection, hidden: Redactions, told: Mapping[int, Telling], group: Mapping[int, int]
) -> list[Column]:
    own: dict[int, list[Telling]] = {}
    for one in told.values():
        own.setdefault(one.report, []).append(one)
    hidden.look(own)
    rows = connection.execute(
        select(
            reports.c.id, reports.c.title, reports.c.published, reports.c.outlet, reports.c.source_id, sources.c.name_ar,
            sources.c.name_en, copies.c.copy_of, copies.c.relation,
        )
        .select_from(reports.outerjoin(sources).outerjoin(copies, copies.c.report_id == reports.c.id))
        .where(reports.c.id.in_(list(own)))
    ).all()  # fmt: skip
    found = [
        Column(
            row.id, hidden.words(row.id, row.title or ""), Name(row.name_ar or row.name_en or row.outlet or "", row.name_en or row.name_ar or row.outlet or ""),
            row.source_id, row.published, group.get(row.id, 0), row.copy_of, row.relation, sorted(own[row.id], key=lambda t: t.start),
        )
        for row in rows
    ]  # fmt: skip
    return sorted(found, key=lambda c: (c.group, c.copy_of is not None, c.published or "9", c.report))


def _aspects(
    hidden: Redactions, summary: dict[str, Any], told: Mapping[int, Telling], group: Mapping[int, int]
) -> list[Aspect]:
    ordered = sorted(told.values(), key=lambda t: (group.get(t.report, 0), t.report, t.start))
    made = [
        Aspect(f"{role}s", summary[f"{role}s"]["verdict"], _named(ordered, group, role, alike=True))
        for role in ("actor", "recipient")
    ]
    made += [_numbers(hidden, kind, found, ordered, group) for kind, found in summary["numbers"].items()]
    made.append(Aspect("places", summary["places"]["verdict"], _named(ordered, group, "place", alike=False)))
    made.append(Aspect("days", summary["days"]["verdict"], _days(ordered, group)))
    return made


def _named(told: Sequence[Telling], group: Mapping[int, int], role: str, *, alike: bool) -> list[Value]:
    found: dict[str, Value] = {}
    for one in told:
        for named in _of_role(one, role):
            key = named.key or named.ar
            if alike and key not in found:
                key = next((other for other in found if name_alike(other, key)), key)
            value = found.setdefault(key, Value(named.ar, named.en))
            start, end = (
                (named.start, named.end) if named.start is not None and named.end is not None else (one.start, one.end)
            )
            where = Where(one.report, one.event, one.key, named.words, start, end)
            if not any((w.report, w.start) == (where.report, where.start) for w in value.said):
                value.said.append(where)
    return _counted(list(found.values()), group)


def _of_role(told: Telling, role: str) -> list[Named]:
    if role == "place":
        return [p for p in told.places if p.role == "at"] or told.places
    return [p for p in told.parties if p.role == role]


def _days(told: Sequence[Telling], group: Mapping[int, int]) -> list[Value]:
    found: dict[tuple[str, str], Value] = {}
    for one in told:
        if one.date_from and one.date_to:
            shown = one.date_from if one.date_from == one.date_to else f"{one.date_from} – {one.date_to}"
            value = found.setdefault((one.date_from, one.date_to), Value(shown, shown))
            value.said.append(Where(one.report, one.event, one.key, one.trigger, one.start, one.end))
    return _counted([found[days] for days in sorted(found)], group)


def _numbers(
    hidden: Redactions, kind: str, summed: dict[str, Any], told: Sequence[Telling], group: Mapping[int, int]
) -> Aspect:  # fmt: skip
    found: dict[tuple[float, float], Value] = {}
    for one in summed["values"]:
        low, high = one["low"], one["high"]
        shown = f"{low:,.0f}" if low == high else f"{low:,.0f} – {high:,.0f}"
        value = found.setdefault((low, high), Value(shown, shown))
        own = [t for t in told if t.report == one["report"]]
        best = next(
            (t for t in own if any(n.kind == kind and n.low == one["low"] for n in t.numbers)), own[0] if own else None
        )
        if best is not None:
            words = hidden.words(one["report"], one["words"])
            value.said.append(Where(one["report"], best.event, best.key, words, best.start, best.end))
    values = _counted([found[ends] for ends in sorted(found)], group)
    return Aspect(
        kind, summed["verdict"], values, Range(summed["verdict"], summed["low"], summed["best"], summed["high"])
    )


def _counted(values: list[Value], group: Mapping[int, int]) -> list[Value]:
    for value in values:
        value.groups = len({group.get(one.report, 0) for one in value.said})
    return values


def _decisions(connection: Connection, members: Sequence[int]) -> list[Decision]:
    anchors = event_anchors(connection, members)
    numbers: dict[str, list[int]] = {}
    for event, anchor in anchors.items():
        numbers.setdefault(anchor, []).append(event)
    found = []
    for one in judgements_about(connection, set(numbers)):
        first, second = ([event for anchor in side for event in numbers.get(anchor, ())] for side in sides_of(one))
        found.append(Decision.of(one, first, second))
    return found[::-1]


def last_build(connection: Connection) -> Built:
    """When all incidents were built last, and how much was judged since."""
    # The log is long, and judging adds to it.
    return kept("last build", (*coded_state(connection), judged_state(connection)), lambda: _last_build(connection))


def _last_build(connection: Connection) -> Built:
    chosen = select(audit.c.at).where(audit.c.action == "incidents").order_by(audit.c.seq.desc()).limit(1)
    at: str | None = connection.execute(chosen).scalar()
    since = (
        select(func.count())
        .select_from(judgements)
        .where(judgements.c.kind.in_((EVENTS, INCIDENTS)), judgements.c.at > (at or ""))
    )
    return Built(at, int(connection.execute(since).scalar_one()))


def read_pairs(connection: Connection, hidden: Redactions, id: int, window: Window) -> Listing[PairLine]:
    """The pairs of an incident's events of which evidence was kept, and those with events of other incidents, by score."""
    rows = built.pairs(connection, incident=id)
    part = rows[window.offset : window.offset + window.limit]
    told = read_tellings(connection, hidden, {row[side] for row in part for side in ("first", "second")})
    made = [
        PairLine(
            told[row["first"]], told[row["second"]], row["score"], row["verdict"], row["judged"],
            [_part(hidden, told[row["first"]], told[row["second"]], part_) for part_ in row["detail"]["parts"]],
        )
        for row in part
    ]  # fmt: skip
    return Listing(made, len(rows), window.offset, window.limit)


def _part(hidden: Redactions, first: Telling, second: Telling, part: dict[str, Any]) -> Part:
    """A part of a score. What each side says, and why, is made of names: for readers without those that are left out of either report."""
    sides = [part["first"], part["second"], part["why"]]
    for report in (first.report, second.report):
        sides = [hidden.words(report, words) for words in sides]
    if not hidden.shows("points"):
        sides[2] = without_distances(sides[2])
    if hidden.active and part["part"] in ("actors", "recipients", "parties", "opposite roles"):
        names = {n.ar for told in (first, second) for n in told.parties if n.ar == placeholder(PERSON).ar}
        sides = [placeholder(PERSON).ar if names else words for words in sides]
    return Part(part["part"], part["bits"], sides[0], sides[1], sides[2])
