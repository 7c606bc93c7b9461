"""The queue: in which order events are put before a reviewer, what it is narrowed by, and which comes next.

The rows of `review_scores` are worked out for events that have none (`fill`), so that new reports cost what they bring and nothing more;
`rescore` works them all out again, as after building incidents. Every row says whether its event is a guess of the machine, decided, or disagreed
on: what is not decided is never shown as if it were.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, func, insert, select, union_all, update

from rasid.archive.anchors import event_anchors, report_anchors
from rasid.archive.batches import batches
from rasid.archive.database import Database
from rasid.archive.desk_tables import review_scores, review_subjects
from rasid.archive.tables import event_places, events, incident_events, incidents, numbers, parties, reports
from rasid.review.decide import Decision
from rasid.review.disagreement import open_subjects
from rasid.review.standing import State, decisions
from rasid.review.weights import Seen, weigh

_ROLES = {"at": 0, "to": 1, "from": 2}
_VAGUE = 6
"""UCDP's where_prec from which on a place is no more than a country or region."""
Show = Literal["open", "guess", "disagreed", "decided", "mine", "all"]


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the queue is narrowed to. `show`: open (guesses and disagreements), or one of them, or decided, or `mine`: decided by `who`."""

    show: Show = "open"
    who: str | None = None
    type: str | None = None
    source: int | None = None
    country: str | None = None
    since: str | None = None
    until: str | None = None

    @property
    def by_state_alone(self) -> bool:
        """Whether nothing but the state narrows it."""
        return self.show != "mine" and not any((self.type, self.source, self.country, self.since, self.until))


@dataclass(frozen=True, slots=True)
class Waiting:
    """An event in the queue."""

    event: int
    report: int
    subject: str
    doubt: float
    importance: float
    score: float
    why: tuple[str, ...]
    state: State
    who: str | None


def behind(connection: Connection) -> int:
    """How many events have no place in the queue yet."""
    counts = [
        connection.execute(select(func.count()).select_from(table)).scalar_one() for table in (events, review_scores)
    ]
    return int(counts[0] - counts[1])


def fill(connection: Connection, *, most: int | None = None) -> int:
    """Give events that have none their place in the queue, at most `most` of them; returns how many. Within a write transaction."""
    return len(_fill(connection, most, None))


def filling(database: Database, at_once: int) -> Iterator[int]:
    """Give all events that have none their place, the newest first, in transactions of so many; yields how many after each."""
    below: int | None = None
    while True:
        with database.write() as connection:
            done = _fill(connection, at_once, below)
        if not done:
            return
        below = done[-1]  # what lies above has its place: it is not looked through again
        yield len(done)


def _fill(connection: Connection, most: int | None, below: int | None) -> list[int]:
    missing = select(events.c.id).where(~exists().where(review_scores.c.event_id == events.c.id))
    if below is not None:
        missing = missing.where(events.c.id < below)
    ids = list(connection.execute(missing.order_by(events.c.id.desc()).limit(most)).scalars())
    for part in batches(ids):
        connection.execute(insert(review_scores), _rows(connection, part))
    return ids


def rescore(connection: Connection) -> int:
    """Work all places in the queue out again; returns how many. Within a write transaction."""
    connection.execute(delete(review_scores))
    return fill(connection)


def refresh_report(connection: Connection, report: int) -> None:
    """Bring the state of a report's events in the queue up to what is decided now. Within a write transaction."""
    anchor = report_anchors(connection, [report]).get(report)
    rows = connection.execute(
        select(review_scores.c.event_id, review_scores.c.subject, review_scores.c.state, review_scores.c.who)
        .where(review_scores.c.report_id == report)
    ).all()  # fmt: skip
    if anchor is None or not rows:
        return
    decided, disagreed = decisions(connection, anchor), open_subjects(connection, anchor)
    for row in rows:
        state, who = _state(row.subject, decided, disagreed)
        if (row.state, row.who) != (state, who):
            connection.execute(
                update(review_scores).where(review_scores.c.event_id == row.event_id).values(state=state, who=who)
            )


def waiting(
    connection: Connection, narrowed: Narrowed, *, offset: int = 0, limit: int = 50, total: int | None = None
) -> tuple[list[Waiting], int]:
    """A part of the queue, the most doubtful and important first, and how many there are in all (`total`, where it is known already)."""
    c = review_scores.c
    where = _where(narrowed)
    # Each state by itself, in the order of an index; only numbers are read before the part that is asked for.
    parts = [
        select(c.score, c.event_id).where(*states, *where).order_by(c.score.desc(), c.event_id.desc()).limit(offset + limit).subquery()
        for states in _states_of(narrowed)
    ]  # fmt: skip
    together = union_all(*(select(part) for part in parts)).subquery()
    chosen = select(together.c.event_id).order_by(together.c.score.desc(), together.c.event_id.desc())
    ids = list(connection.execute(chosen.offset(offset).limit(limit)).scalars())
    rows = {row.event_id: row for row in connection.execute(select(review_scores).where(c.event_id.in_(ids)))}
    return [_waiting(rows[event]) for event in ids], _number(connection, narrowed, where) if total is None else total


def neighbours(connection: Connection, narrowed: Narrowed, event: int) -> tuple[int | None, int | None]:
    """The events before and after one in the queue, whether or not it is (still) in it; None at the ends."""
    c = review_scores.c
    score = connection.execute(select(c.score).where(c.event_id == event)).scalar()
    if score is None:
        return None, None
    before: list[tuple[float, int]] = []
    after: list[tuple[float, int]] = []
    for states in _states_of(narrowed):
        where = [*states, *_where(narrowed)]
        up, down = (c.score, c.event_id), (c.score.desc(), c.event_id.desc())
        for found, condition, order in (
            (before, and_(c.score == score, c.event_id > event), up), (before, c.score > score, up),
            (after, and_(c.score == score, c.event_id < event), down), (after, c.score < score, down),
        ):  # fmt: skip
            row = connection.execute(
                select(c.score, c.event_id).where(*where, condition).order_by(*order).limit(1)
            ).first()
            found += [] if row is None else [(row.score, row.event_id)]
    return min(before)[1] if before else None, max(after)[1] if after else None


def place_of(connection: Connection, event: int) -> Waiting | None:
    """Where one event stands in the queue."""
    row = connection.execute(select(review_scores).where(review_scores.c.event_id == event)).first()
    return None if row is None else _waiting(row)


def counts(connection: Connection, states: Sequence[State] = ("guess", "decided", "disagreed")) -> dict[State, int]:
    """How many events of the queue are guesses, decided, disagreed on."""
    c = review_scores.c.state
    rows = connection.execute(select(c, func.count()).where(c.in_(states)).group_by(c)).all()
    return dict.fromkeys(states, 0) | {state: int(number) for state, number in rows}


def _states_of(narrowed: Narrowed) -> list[list[ColumnElement[bool]]]:
    """The conditions on the state that together give what is shown, none of them overlapping."""
    c = review_scores.c
    if narrowed.show == "all":
        return [[]]
    if narrowed.show == "mine":
        return [[c.state == "decided", c.who == (narrowed.who or "")]]
    return [[c.state == state] for state in (("guess", "disagreed") if narrowed.show == "open" else (narrowed.show,))]


def _where(narrowed: Narrowed) -> list[ColumnElement[bool]]:
    c = review_scores.c
    where: list[ColumnElement[bool]] = []
    if narrowed.type is not None:
        where.append(c.type == narrowed.type)
    if narrowed.source is not None:
        where.append(c.source_id == narrowed.source)
    if narrowed.country is not None:
        where.append(c.country == narrowed.country)
    if narrowed.since is not None:
        where.append(c.day >= narrowed.since)
    if narrowed.until is not None:
        where.append(c.day <= narrowed.until)
    return where


def _number(connection: Connection, narrowed: Narrowed, where: Sequence[ColumnElement[bool]]) -> int:
    return sum(
        int(connection.execute(select(func.count()).select_from(review_scores).where(*states, *where)).scalar_one())
        for states in _states_of(narrowed)
    )


def _waiting(row: Any) -> Waiting:
    return Waiting(
        row.event_id,
        row.report_id,
        row.subject,
        row.doubt,
        row.importance,
        row.score,
        tuple(row.why.split()),
        row.state,
        row.who,
    )


def _state(subject: str, decided: dict[str, Decision], disagreed: Iterable[str]) -> tuple[State, str | None]:
    held = decided.get(subject)
    state: State = "disagreed" if subject in disagreed else "decided" if held is not None else "guess"
    return state, held.who if held is not None else None


def _rows(connection: Connection, ids: Sequence[int]) -> list[dict[str, Any]]:
    """The rows of some events."""
    own = connection.execute(
        select(
            events.c.id, events.c.report_id, events.c.type, events.c.date_from, events.c.confidence, events.c.news, reports.c.source_id,
            reports.c.published,
        )
        .join(reports, reports.c.id == events.c.report_id)
        .where(events.c.id.in_(ids))
    ).all()  # fmt: skip
    subjects = event_anchors(connection, ids)
    places = _first(connection, ids)
    unknown = set(connection.execute(
        select(parties.c.event_id).where(parties.c.event_id.in_(ids), parties.c.role == "actor", ~parties.c.known)
    ).scalars())  # fmt: skip
    dead = {row[0]: row[1] for row in connection.execute(
        select(numbers.c.event_id, func.max(func.coalesce(numbers.c.best, numbers.c.low, numbers.c.high)))
        .where(numbers.c.event_id.in_(ids), numbers.c.kind == "killed").group_by(numbers.c.event_id)
    )}  # fmt: skip
    told = _incidents(connection, ids)
    states = _states(connection, {row.report_id for row in own})
    found = []
    for row in own:
        country, precise = places.get(row.id, (None, False))
        number, contradicted = told.get(row.id, (1, False))
        weighed = weigh(
            Seen(
                row.confidence,
                row.news,
                not precise,
                row.id in unknown,
                contradicted,
                float(dead.get(row.id) or 0),
                number,
            )
        )
        state, who = _state(subjects[row.id], *states.get(row.report_id, ({}, frozenset())))
        found.append({
            "event_id": row.id, "report_id": row.report_id, "subject": subjects[row.id], "type": row.type, "source_id": row.source_id,
            "country": country, "day": row.date_from or row.published, "doubt": weighed.doubt, "importance": weighed.importance,
            "score": weighed.score, "why": " ".join(weighed.why), "state": state, "who": who,
        })  # fmt: skip
    return found


def _first(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[str | None, bool]]:
    """The country of each event's first place, and whether any of its places is more than a country or region."""
    c = event_places.c
    best: dict[int, tuple[int, str]] = {}
    found: dict[int, tuple[str | None, bool]] = {}
    for row in connection.execute(
        select(c.event_id, c.role, c.place, c.country, c.lat, c.precision).where(c.event_id.in_(ids))
    ):
        key = (_ROLES.get(row.role, len(_ROLES)), row.place)
        country, precise = found.get(row.event_id, (None, False))
        if key <= best.get(row.event_id, key):
            best[row.event_id], country = key, row.country
        found[row.event_id] = (country, precise or (row.lat is not None and row.precision < _VAGUE))
    return found


def _incidents(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[int, bool]]:
    """How many reports tell of each event's incident, and whether they contradict each other."""
    rows = connection.execute(
        select(incident_events.c.event_id, incidents.c.id, incidents.c.reports, incidents.c.summary)
        .join(incidents, incidents.c.id == incident_events.c.incident_id)
        .where(incident_events.c.event_id.in_(ids), incidents.c.reports > 1)
    )
    return {row.event_id: (row.reports, _contradicted(row.summary)) for row in rows}


def _contradicted(summary: dict[str, Any]) -> bool:
    parts = [
        *(summary.get(key, {}) for key in ("actors", "recipients", "places", "days")),
        *summary.get("numbers", {}).values(),
    ]
    if any(part.get("verdict") == "contested" for part in parts):
        return True
    said = {row["status"] for row in summary.get("statements", ())}
    return "negated" in said and "actual" in said


def _states(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[dict[str, Decision], frozenset[str]]]:
    """Decisions and disagreements of those reports of which anybody has decided anything."""
    anchors = report_anchors(connection, ids)
    known: set[str] = set()
    for part in batches(list(anchors.values())):
        known |= set(
            connection.execute(select(review_subjects.c.report).where(review_subjects.c.report.in_(part))).scalars()
        )
    return {
        report: (decisions(connection, anchor), open_subjects(connection, anchor))
        for report, anchor in anchors.items()
        if anchor in known
    }
