"""The columns: one row for each statement, in the order of their ids, with what is known of its event and its report.

Days are numbers of days since 1970; `UNKNOWN` where there is none. What has names (actors, holders, places) is a number into a list of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from rasid.record.vocabulary import Attribution, EventType, Status
from rasid.report.parts import MANNERS as _MANNERS

if TYPE_CHECKING:
    from rasid.desk.stated.decisions import Over

Ints = NDArray[np.int32]
Small = NDArray[np.int8]
Mask = NDArray[np.bool_]

TYPES: tuple[str, ...] = EventType.__args__  # type: ignore[attr-defined]
STATUSES: tuple[str, ...] = Status.__args__  # type: ignore[attr-defined]
ATTRIBUTIONS: tuple[str, ...] = Attribution.__args__  # type: ignore[attr-defined]
MANNERS = _MANNERS[:-1]
"""As what something is put forward: status and attribution in one, as on the cards of a report."""
_BY_STATUS = {"predicted": "forecast", "intended": "aimed", "demanded": "demanded", "hypothetical": "supposed", "negated": "denied"}  # fmt: skip
_BY_ATTRIBUTION = {"own-voice": "happened", "reported": "reported", "claimed": "claimed", "believed": "believed", "denied": "denied"}  # fmt: skip
UNKNOWN = -(2**31)
_EPOCH = date(1970, 1, 1)
ACTOR, RECIPIENT = 0, 1
Step = Literal["day", "week", "month", "year"]
_MONDAY = 3
"""1970-01-01 was a Thursday"""


class Place(NamedTuple):
    """A place of events, as precise as it was named."""

    key: str
    ar: str
    en: str
    lat: float | None
    lon: float | None
    country: str | None
    admin1: str | None
    feature: str | None
    precision: int
    home: bool
    """somebody's home, which readers are not shown"""


class Actor(NamedTuple):
    """Somebody who acts, is acted on, or says something."""

    key: str
    ar: str
    en: str
    known: bool


@dataclass
class Names:
    """Numbers for what has a name; the same number as long as the desk runs."""

    places: list[Place] = field(default_factory=list)
    place_number: dict[tuple[str, float | None, float | None, int], int] = field(default_factory=dict)
    actors: list[Actor] = field(default_factory=list)
    actor_number: dict[str, int] = field(default_factory=dict)
    holders: list[Actor] = field(default_factory=list)
    holder_number: dict[str, int] = field(default_factory=dict)
    holder_kind: list[str] = field(default_factory=list)

    def number_of(self, place: Place) -> int:
        """The number of a place, a new one for a new place."""
        identity = (place.key, place.lat, place.lon, place.precision)
        number = self.place_number.get(identity)
        if number is None:
            number = self.place_number[identity] = len(self.places)
            self.places.append(place)
        return number


@dataclass(frozen=True)
class Parts:
    """What was read from the tables, with the ids of rows."""

    report: Ints
    source: Ints
    published: Ints
    event: Ints
    event_report: Ints
    type: Small
    first: Ints
    last: Ints
    statement: Ints
    statement_report: Ints
    statement_event: Ints
    status: Small
    attribution: Small
    placed: Ints
    place: Ints
    acting: Ints
    role: Small
    actor: Ints
    held: Ints
    holder: Ints

    def without(self, first: int, last: int) -> Parts:
        """All but the reports from `first` to `last`."""
        report = _outside(self.report, first, last)
        event = _outside(self.event_report, first, last)
        statement = _outside(self.statement_report, first, last)
        placed = ~np.isin(self.placed, self.event[~event])
        acting = ~np.isin(self.acting, self.event[~event])
        held = ~np.isin(self.held, self.statement[~statement])
        return Parts(
            self.report[report], self.source[report], self.published[report], self.event[event], self.event_report[event],
            self.type[event], self.first[event], self.last[event], self.statement[statement], self.statement_report[statement],
            self.statement_event[statement], self.status[statement], self.attribution[statement], self.placed[placed],
            self.place[placed], self.acting[acting], self.role[acting], self.actor[acting], self.held[held], self.holder[held],
        )  # fmt: skip

    def without_events(self, ids: Sequence[int]) -> Parts:
        """All but these events and what is stated of them."""
        event, placed, acting = (~np.isin(own, ids) for own in (self.event, self.placed, self.acting))
        statement = ~np.isin(self.statement_event, ids)
        held = ~np.isin(self.held, self.statement[~statement])
        return replace(
            self, event=self.event[event], event_report=self.event_report[event], type=self.type[event], first=self.first[event],
            last=self.last[event], statement=self.statement[statement], statement_report=self.statement_report[statement],
            statement_event=self.statement_event[statement], status=self.status[statement], attribution=self.attribution[statement],
            placed=self.placed[placed], place=self.place[placed], acting=self.acting[acting], role=self.role[acting],
            actor=self.actor[acting], held=self.held[held], holder=self.holder[held],
        )  # fmt: skip

    def joined(self, other: Parts) -> Parts:
        """Both."""
        return Parts(
            *(np.concatenate((getattr(self, name), getattr(other, name))) for name in Parts.__dataclass_fields__)
        )


@dataclass(frozen=True, eq=False)
class Columns:
    """The statements. `event` counts events from 0 (−1: an assessment of no codable event); `event_id` are the ids of their rows."""

    parts: Parts
    names: Names
    statement: Ints
    report: Ints
    event: Ints
    event_id: Ints
    type: Small
    status: Small
    attribution: Small
    manner: Small
    source: Ints
    published: Ints
    first: Ints
    last: Ints
    place: Ints
    acting: Ints
    """for each pair of event and party: which event (as `event`), sorted; with `role` and `actor` beside it"""
    role: Small
    actor: Ints
    held: Ints
    """for each holder of a statement: which row, with `holder` beside it"""
    holder: Ints
    precision: Small
    """of the places by their numbers"""
    lat: NDArray[np.float64]
    lon: NDArray[np.float64]
    newest: NDArray[np.int64]
    """the rows by the day of their report, the last day first"""
    oldest: NDArray[np.int64]
    over: Over | None = None
    """what people decided, where it was laid over what the machine codes"""

    def __len__(self) -> int:
        return len(self.statement)


def columns(parts: Parts, names: Names) -> Columns:
    """The columns of what was read."""
    reports = np.argsort(parts.report, kind="stable")
    events = np.argsort(parts.event, kind="stable")
    rows = np.argsort(parts.statement, kind="stable")
    event_id = parts.event[events]
    statement_event = parts.statement_event[rows]
    event = _find(event_id, statement_event)
    of_report = np.clip(_find(parts.report[reports], parts.statement_report[rows]), 0, None)
    place = np.full(len(event_id), -1, np.int32)
    where = _find(event_id, parts.placed)
    place[where[where >= 0]] = parts.place[where >= 0]
    acting = _find(event_id, parts.acting)
    held = _find(parts.statement[rows], parts.held)
    by_event = np.argsort(acting, kind="stable")
    by_event = by_event[acting[by_event] >= 0]

    def of_event(values: NDArray[np.int32] | Small, absent: int) -> NDArray[np.int32]:
        if not len(event_id):
            return np.full(len(event), absent, np.int32)
        return np.where(event >= 0, values[np.clip(event, 0, None)], absent).astype(np.int32)

    status, attribution = parts.status[rows], parts.attribution[rows]
    published = parts.published[reports][of_report].astype(np.int64) if len(parts.report) else np.zeros(0, np.int64)
    coordinates = [(p.lat, p.lon) for p in names.places]
    return Columns(
        parts, names, parts.statement[rows], parts.statement_report[rows], event, event_id,
        of_event(parts.type[events], -1).astype(np.int8), status, attribution, _MANNER[status, attribution],
        parts.source[reports][of_report] if len(parts.report) else np.zeros(0, np.int32),
        published.astype(np.int32),
        of_event(parts.first[events], UNKNOWN), of_event(parts.last[events], UNKNOWN), of_event(place, -1),
        acting[by_event], parts.role[by_event], parts.actor[by_event], held[held >= 0], parts.holder[held >= 0],
        np.array([p.precision for p in names.places], np.int8),
        np.array([np.nan if a is None else a for a, _ in coordinates], np.float64),
        np.array([np.nan if o is None else o for _, o in coordinates], np.float64),
        np.argsort(-published, kind="stable"), np.argsort(published, kind="stable"),
    )  # fmt: skip


def manner(status: str, attribution: str) -> str:
    """As what a statement with this status and attribution puts something forward."""
    if attribution == "denied":
        return "denied"
    return _BY_STATUS.get(status) or _BY_ATTRIBUTION[attribution]


_MANNER = np.array([[MANNERS.index(manner(s, a)) for a in ATTRIBUTIONS] for s in STATUSES], np.int8)


def as_number(day: str | None) -> int:
    """A day as a number."""
    return (date.fromisoformat(day) - _EPOCH).days if day else UNKNOWN


def as_day(number: int) -> str | None:
    """A day as it is written; None for an unknown one."""
    return None if number == UNKNOWN else (_EPOCH + timedelta(days=int(number))).isoformat()


def bins(days: NDArray[np.int32], step: Step) -> NDArray[np.int64]:
    """The number of the day, week (from Monday), month or year that each day lies in; of unknown days anything."""
    if step == "day":
        return days.astype(np.int64)
    if step == "week":
        return (days.astype(np.int64) + _MONDAY) // 7
    known = days[days != UNKNOWN]
    if not len(known):
        return np.zeros(len(days), np.int64)
    # Many statements are of the same days: each day is looked up in a table.
    low, high = int(known.min()), int(known.max())
    table = np.arange(low, high + 1).astype("datetime64[D]").astype(f"datetime64[{'M' if step == 'month' else 'Y'}]")
    found: NDArray[np.int64] = table.astype(np.int64)[np.clip(days, low, high) - low]
    return found


def first_day(number: int, step: Step) -> int:
    """The first day of the bin of a number."""
    if step == "day":
        return number
    if step == "week":
        return number * 7 - _MONDAY
    unit: Any = "M" if step == "month" else "Y"
    return int(np.datetime64(number, unit).astype("datetime64[D]").astype(np.int64))


def _outside(ids: Ints, first: int, last: int) -> Mask:
    return (ids < first) | (ids > last)


def _find(ordered: Ints, wanted: Ints) -> Ints:
    """Where each value stands in an ordered list; −1 where it does not."""
    if not len(ordered):
        return np.full(len(wanted), -1, np.int32)
    at = np.clip(np.searchsorted(ordered, wanted), 0, len(ordered) - 1)
    return np.where(ordered[at] == wanted, at, -1).astype(np.int32)
