"""Choosing statements: what can be asked for, and which rows answer.

type, status, attribution, manner, source, precision   any of several values (the parameter repeated)
actor, recipient, party, holder                        the key of somebody (`parties.actor`, `holders.holder`); party: on either side;
                                                       hidden: everybody whose name readers are not shown
holder_kind                                            named, group, anonymous, generic; author: nobody but the author
place, country, bbox (west,south,east,north)           of the event's place: its first, as in its anchor; place=none: no place known
from, to, when                                         days of the event; when: overlap, within, across (beyond from–to), none (no day)
published_from, published_to                           days of the report
lag_from, lag_to                                       days from the event (of a known day) to its report
rejected                                               what people rejected or merged into another event: out (left out), in, only;
                                                       coded: everything as the machine coded it, whatever people decided
incident, report, event, q                             an incident, a report, an event, a query of the search
about                                                  events, or assessments (of no codable event); both when left out
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal
from urllib.parse import quote, urlencode
from weakref import ref

import numpy as np
from fastapi import Depends, Query
from pydantic import BaseModel, ConfigDict, Field, field_validator
from sqlalchemy import Connection, select

from rasid.archive.search.compile import Compiler, coded_part
from rasid.archive.search.latin_names import with_arabic_names
from rasid.archive.search.query import parse
from rasid.archive.tables import events, incident_events, reports, sources
from rasid.desk.decided import gone
from rasid.desk.faults import DeskError
from rasid.desk.recent import Recent
from rasid.desk.stated.columns import (
    ACTOR,
    ATTRIBUTIONS,
    MANNERS,
    RECIPIENT,
    STATUSES,
    TYPES,
    UNKNOWN,
    Columns,
    Mask,
    Step,
    as_number,
    bins,
)
from rasid.desk.stated.privacy import private_of
from rasid.record.vocabulary import HolderKind

HIDDEN = "hidden"
"""In place of the key of an actor or holder whose name somebody is not shown: all of those together."""
NOBODY = NOWHERE = "none"
HOLDER_KINDS: tuple[str, ...] = HolderKind.__args__  # type: ignore[attr-defined]
_FAR = 10**6
Day = Annotated[str | None, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class Choice(BaseModel):
    """What is asked for, as it stands in an address. Empty values are as good as none."""

    model_config = ConfigDict(frozen=True, populate_by_name=True)

    type: list[str] = Field([], description=f"Types of events: {', '.join(TYPES)}")
    status: list[str] = Field([], description=f"As what it is put forward: {', '.join(STATUSES)}")
    attribution: list[str] = Field([], description=f"How the author passes it on: {', '.join(ATTRIBUTIONS)}")
    manner: list[str] = Field([], description=f"Status and attribution in one: {', '.join(MANNERS)}")
    source: list[int | str] = Field([], description="Numbers or keys of sources")
    precision: list[int] = Field([], description="Precision of the place, 1 (exact) to 7")
    actor: list[str] = Field([], description="Keys of who does it: all of them")
    recipient: list[str] = Field([], description="Keys of whom it is done to: all of them; none: to nobody")
    party: str | None = Field(None, description="Key of an actor on either side")
    holder: str | None = Field(None, description="Key of who says it")
    holder_kind: str | None = Field(None, description=f"Sort of holder: {', '.join(HOLDER_KINDS)}")
    place: str | None = Field(None, description="Key of the event's place; none: events of which no place is known")
    country: str | None = Field(None, description="Two letters of the country of the event's place")
    bbox: str | None = Field(None, description="west,south,east,north in degrees, around the event's place")
    first: Day = Field(None, alias="from", description="First day of the event (2016-10-26)")
    last: Day = Field(None, alias="to", description="Last day of the event")
    when: Literal["overlap", "within", "across", "none"] = Field(
        "overlap", description="How the days of the event lie to from–to: they overlap, are within, go beyond, or are not known"
    )  # fmt: skip
    wider: Step | None = Field(
        None, description="Only events of a longer time than one day, week (from Monday), month or year"
    )
    published_from: Day = Field(None, description="First day of the report")
    published_to: Day = Field(None, description="Last day of the report")
    lag_from: int | None = Field(None, ge=-_FAR, le=_FAR, description="Least days from the event to the report")
    lag_to: int | None = Field(None, ge=-_FAR, le=_FAR, description="Most days from the event to the report")
    incident: int | None = Field(None, description="Number of an incident")
    report: int | None = Field(None, description="Number of a report")
    event: int | None = Field(None, description="Number of an event")
    q: str | None = Field(None, max_length=2000, description="A query of the search")
    rejected: Literal["out", "in", "only", "coded"] = Field(
        "out",
        description="Events that people rejected or merged into another one: left out, counted too, or they alone; coded: everything as the machine"
        " coded it, whatever people decided",
    )
    about: Literal["events", "assessments"] | None = Field(None, description="Only statements about these")

    @field_validator("*", mode="before")
    @classmethod
    def _without_empty(cls, value: Any, info: Any) -> Any:
        if isinstance(value, list):
            return [one for one in value if one not in ("", None)]
        if isinstance(value, str) and not value.strip():
            return _DEFAULTS.get(info.field_name)
        return value

    @field_validator("first", "last", "published_from", "published_to")
    @classmethod
    def _real_day(cls, value: str | None) -> str | None:
        if value is not None:
            date.fromisoformat(value)
        return value

    @field_validator("type", "status", "attribution", "manner")
    @classmethod
    def _of_vocabulary(cls, values: list[str], info: Any) -> list[str]:
        known = _VOCABULARIES[info.field_name]
        for value in values:
            if value not in known:
                raise ValueError(f"{value!r} is none of {', '.join(known)}")
        return values

    @field_validator("source")
    @classmethod
    def _numbers(cls, values: list[int | str]) -> list[int | str]:
        return [int(one) if isinstance(one, str) and one.isascii() and one.isdecimal() else one for one in values]

    @field_validator("bbox")
    @classmethod
    def _four_numbers(cls, value: str | None) -> str | None:
        if value is not None:
            corners(value)
        return value

    def values(self, **changed: Any) -> dict[str, Any]:
        """The values of an address, those that are set; `changed` replaces some (None takes one away)."""
        own = self.model_dump(by_alias=True, exclude_defaults=True)
        return {name: value for name, value in (own | changed).items() if value not in (None, "", [])}

    def address(self, **changed: Any) -> str:
        """The query part of an address."""
        return urlencode(self.values(**changed), doseq=True, quote_via=quote)


_DEFAULTS = {"when": "overlap", "rejected": "out"}
_VOCABULARIES = {"type": TYPES, "status": STATUSES, "attribution": ATTRIBUTIONS, "manner": MANNERS}


def _wished(choice: Annotated[Choice, Query()]) -> Choice:
    return choice


Wished = Annotated[Choice, Depends(_wished)]
"""What a request asks for."""


def corners(bbox: str) -> tuple[float, float, float, float]:
    """West, south, east and north."""
    try:
        west, south, east, north = (float(part) for part in bbox.split(","))
    except ValueError:
        raise ValueError("expected four numbers: west,south,east,north") from None
    return west, south, east, north


def source_numbers(connection: Connection, choice: Choice) -> list[int]:
    """The numbers of the sources that are asked for by number or key."""
    keys = [one for one in choice.source if isinstance(one, str)]
    named = connection.execute(select(sources.c.id).where(sources.c.key.in_(keys))).scalars() if keys else ()
    return [*(one for one in choice.source if isinstance(one, int)), *named]


def chosen(columns: Columns, connection: Connection, choice: Choice, *, redacts: bool, who: str) -> Mask:
    """Which rows answer. `redacts`: for somebody who is not shown the names of private persons and exact homes; `who` asks."""
    return _Chooser(columns, connection, redacts, who).mask(choice)


def left_out(columns: Columns, connection: Connection, choice: Choice, *, redacts: bool, who: str) -> int:
    """How many rows of what is asked for are left out because people rejected their events."""
    if choice.rejected != "out" or not gone(connection, who):
        return 0
    only = choice.model_copy(update={"rejected": "only"})
    return int(chosen(columns, connection, only, redacts=redacts, who=who).sum())


class _Chooser:
    def __init__(self, columns: Columns, connection: Connection, redacts: bool, who: str) -> None:
        self.columns, self.connection, self.redacts, self.who = columns, connection, redacts, who
        self.private = private_of(columns, connection)

    def mask(self, choice: Choice) -> Mask:
        c = self.columns
        found: Mask = np.ones(len(c), np.bool_)
        if choice.rejected in ("out", "only"):
            away = gone(self.connection, self.who)
            if away or choice.rejected == "only":
                found &= self._of_ids(list(away)) == (choice.rejected == "only")
        if choice.about is not None:
            found &= (c.event >= 0) == (choice.about == "events")
        for values, vocabulary, column in (
            (choice.type, TYPES, c.type), (choice.status, STATUSES, c.status), (choice.attribution, ATTRIBUTIONS, c.attribution),
            (choice.manner, MANNERS, c.manner),
        ):  # fmt: skip
            if values:
                found &= np.isin(column, [vocabulary.index(value) for value in values])
        if choice.source:
            found &= np.isin(c.source, source_numbers(self.connection, choice))
        self._days(found, choice)
        self._places(found, choice)
        wanted = [(key, ACTOR) for key in choice.actor] + [(key, RECIPIENT) for key in choice.recipient]
        for key, role in [*wanted, *([(choice.party, None)] if choice.party is not None else [])]:
            if key == NOBODY:
                found &= (c.event >= 0) & ~self._of_events(c.acting[c.role == role])
            else:
                found &= self._of_events(self._acting(key, role))
        self._holders(found, choice)
        if choice.report is not None:
            found &= c.report == choice.report
        if choice.event is not None:
            found &= self._of_events(np.flatnonzero(c.event_id == choice.event))
        if choice.incident is not None:
            own = select(incident_events.c.event_id).where(incident_events.c.incident_id == choice.incident)
            found &= self._of_ids(list(self.connection.execute(own).scalars()))
        if choice.q is not None and choice.q.strip():
            found &= self._query(choice.q)
        return found

    def _days(self, found: Mask, choice: Choice) -> None:
        c = self.columns
        low, high = as_number(choice.first), as_number(choice.last)
        begin = np.where(c.first == UNKNOWN, -_FAR, c.first)
        end = np.where(c.last == UNKNOWN, _FAR, c.last)
        dated = (c.first != UNKNOWN) | (c.last != UNKNOWN)
        if choice.when == "none":
            found &= ~dated
            return
        if low == UNKNOWN and high == UNKNOWN:
            if choice.when == "across":
                found &= dated
        else:
            low, high = (-_FAR if low == UNKNOWN else low), (_FAR if high == UNKNOWN else high)
            overlap = dated & (begin <= high) & (end >= low)
            within = (begin >= low) & (end <= high)
            found &= {"overlap": overlap, "within": dated & within, "across": overlap & ~within}[choice.when]
        if choice.wider is not None:
            known = (c.first != UNKNOWN) & (c.last != UNKNOWN)
            found &= dated & ~(known & (bins(c.first, choice.wider) == bins(c.last, choice.wider)))
        for limit, sign in ((as_number(choice.published_from), 1), (as_number(choice.published_to), -1)):
            if limit != UNKNOWN:
                found &= (c.published != UNKNOWN) & (sign * c.published >= sign * limit)
        if choice.lag_from is not None or choice.lag_to is not None:
            found &= lag_known(c)
            lag = c.published - c.first
            found &= (lag >= (-_FAR if choice.lag_from is None else choice.lag_from)) & (
                lag <= (_FAR if choice.lag_to is None else choice.lag_to)
            )

    def _places(self, found: Mask, choice: Choice) -> None:
        if not (choice.place or choice.country or choice.bbox or choice.precision):
            return
        c, places = self.columns, self.columns.names.places
        if choice.place == NOWHERE:
            found &= (c.place < 0) & (c.event >= 0)
            return
        shown = [number for number in range(len(places)) if not (self.redacts and self.private.places[number])]
        if choice.place is not None:
            shown = [number for number in shown if places[number].key == choice.place]
        if choice.country is not None:
            shown = [number for number in shown if places[number].country == choice.country.upper()]
        if choice.precision:
            shown = [number for number in shown if places[number].precision in choice.precision]
        among = np.zeros(len(places) + 1, np.bool_)  # the last stands for no place (−1)
        among[shown] = True
        if choice.bbox is not None:
            west, south, east, north = corners(choice.bbox)
            among[:-1] &= (c.lon >= west) & (c.lon < east) & (c.lat >= south) & (c.lat < north)
        found &= among[c.place]

    def _acting(self, key: str, role: int | None) -> Any:
        """The events of an actor."""
        c = self.columns
        if key == HIDDEN:
            own = self.private.actors[c.actor] if len(c.actor) else np.zeros(0, np.bool_)
        else:
            number = c.names.actor_number.get(key, -1)
            if number >= 0 and self.redacts and self.private.actors[number]:
                number = -1
            own = c.actor == number
        if role is not None:
            own = own & (c.role == role)
        return c.acting[own]

    def _holders(self, found: Mask, choice: Choice) -> None:
        c = self.columns
        if choice.holder is not None:
            if choice.holder == HIDDEN:
                numbers = [int(n) for n in np.flatnonzero(self.private.holders)]
            else:
                number = c.names.holder_number.get(choice.holder, -1)
                hidden = number >= 0 and self.redacts and self.private.holders[number]
                numbers = [] if number < 0 or hidden else [number]
            found &= self._rows(c.held[np.isin(c.holder, numbers)])
        if choice.holder_kind == "author":
            found &= ~self._rows(c.held)
        elif choice.holder_kind is not None:
            numbers = [n for n, kind in enumerate(c.names.holder_kind) if kind == choice.holder_kind]
            found &= self._rows(c.held[np.isin(c.holder, numbers)])

    def _rows(self, rows: Any) -> Mask:
        mask: Mask = np.zeros(len(self.columns), np.bool_)
        mask[rows] = True
        return mask

    def _of_events(self, numbers: Any) -> Mask:
        """The rows of events by their numbers."""
        mask: Mask = np.zeros(len(self.columns.event_id) + 1, np.bool_)
        mask[numbers] = True
        mask[-1] = False
        rows: Mask = mask[self.columns.event]
        return rows

    def _of_ids(self, ids: list[int]) -> Mask:
        return self._of_events(np.flatnonzero(np.isin(self.columns.event_id, ids)))

    def _query(self, query: str) -> Mask:
        """The rows that a query of the search finds: of its reports, and where it speaks of events of those."""
        key = (id(self.columns), query, self.redacts)
        kept = _asked.get(key)
        if kept is not None and kept[0]() is self.columns:
            return kept[1]
        node = with_arabic_names(parse(query))
        mask: Mask = np.ones(len(self.columns), np.bool_)
        if node is not None:
            compiler = Compiler(self.connection, public=self.redacts)
            ids = self.connection.execute(select(reports.c.id).where(compiler.reports(node))).scalars().all()
            mask = np.isin(self.columns.report, ids)
            own = coded_part(node)
            if own is not None:
                happened = self.connection.execute(select(events.c.id).where(compiler.event(own))).scalars().all()
                mask &= self._of_ids(list(happened))
        _asked.put(key, (ref(self.columns), mask))
        return mask


def lag_known(columns: Columns) -> Mask:
    """Of which rows the day of the event and that of the report are known."""
    known: Mask = (columns.first != UNKNOWN) & (columns.first == columns.last) & (columns.published != UNKNOWN)
    return known


def need_known(choice: Choice) -> None:
    """Raises `DeskError` for a choice that can't have an answer."""
    if choice.first and choice.last and choice.first > choice.last:
        raise DeskError("from is after to", where=f"{choice.first}..{choice.last}", expected="the earlier day first")


_asked: Recent[tuple[int, str, bool], tuple[Any, Mask]] = Recent(24)
