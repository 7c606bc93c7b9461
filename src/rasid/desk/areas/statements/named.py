"""Actors and places to narrow statements by: those of which statements speak, found by name as in the review, with how many do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import Connection

from rasid.desk.areas.review.actors import ActorChoice, find_actors
from rasid.desk.areas.review.names import TwoNames
from rasid.desk.areas.review.places import PlaceChoice, find_places
from rasid.desk.context import Desk
from rasid.desk.stated.columns import Columns, Mask
from rasid.desk.stated.privacy import private_of
from rasid.desk.stated.seen import columns_seen


@dataclass(frozen=True, slots=True)
class NamedActor:
    """An actor of which statements speak. `key`: as `actor`, `recipient` and `party` take it."""

    key: str
    name: TwoNames
    kind: str | None
    statements: int


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place of which statements speak. `key`: as `place` takes it."""

    key: str
    name: TwoNames
    country: str | None
    feature: str | None
    statements: int


def named_actors(desk: Desk, connection: Connection, query: str, limit: int) -> list[NamedActor]:
    """Actors of events with these words in a name; without words those that are named most."""
    columns = columns_seen(desk, connection)
    names, private = columns.names, private_of(columns, connection).actors
    shown = {one.key: number for number, one in enumerate(names.actors) if not (desk.redacts and private[number])}
    if query.strip():
        found = find_actors(connection, query, limit, redacts=desk.redacts, among=shown.__contains__)
    else:
        most = _most(columns.actor, list(shown.values()), limit)
        found = [_actor(names.actors[number]) for number in most]
    return [
        NamedActor(one.key, one.name, one.kind, _rows(columns, columns.acting[columns.actor == shown[one.key]])) for one in found
    ]  # fmt: skip


def named_places(desk: Desk, connection: Connection, query: str, limit: int) -> list[NamedPlace]:
    """Places of events with these words in a name; without words those that are named most."""
    columns = columns_seen(desk, connection)
    private = private_of(columns, connection).places
    # A place may be known at several points, or as a home in one report.
    numbers: dict[str, list[int]] = {}
    for number, one in enumerate(columns.names.places):
        if not (desk.redacts and private[number]):
            numbers.setdefault(one.key, []).append(number)
    if query.strip():
        found = find_places(
            connection, query, limit, gazetteer=desk.settings.options.gazetteer, redacts=desk.redacts, among=numbers.__contains__
        )  # fmt: skip
    else:
        most = _most(columns.place, [number for own in numbers.values() for number in own], limit)
        found = [_place(columns.names.places[number]) for number in most]
    return [
        NamedPlace(one.key, one.name, one.country, one.feature, int(np.isin(columns.place, numbers[one.key]).sum()))
        for one in {one.key: one for one in found}.values()
    ]


def _most(column: Any, among: list[int], limit: int) -> list[int]:
    """The numbers that stand most often in a column."""
    known = column[column >= 0]
    counts = np.bincount(known, minlength=max(among, default=-1) + 1)
    return sorted((number for number in among if counts[number]), key=lambda number: (-int(counts[number]), number))[:limit]  # fmt: skip


def _rows(columns: Columns, events: Any) -> int:
    """How many statements are about these events."""
    own: Mask = np.zeros(len(columns.event_id) + 1, np.bool_)
    own[events] = True
    own[-1] = False
    return int(own[columns.event].sum())


def _actor(one: Any) -> ActorChoice:
    return ActorChoice(one.key, TwoNames(one.ar, one.en), None, None, one.known)


def _place(one: Any) -> PlaceChoice:
    return PlaceChoice(
        one.key, TwoNames(one.ar, one.en), None, one.lat, one.lon, one.country, one.admin1, one.feature, one.precision
    )
