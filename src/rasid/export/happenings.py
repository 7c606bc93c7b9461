"""Happenings of a report: what ACLED and UCDP have one row for.

Events of one report that speak of one happening are laid together: the first one leads, and what it does not say is taken from the others. Reports
are not laid together: the same happening in two reports is two rows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rasid.export.view import Party, PlaceView, View
from rasid.record import Event, Quantity, Statement, Time


@dataclass(frozen=True, slots=True)
class Happening:
    """One happening as one report tells it."""

    event: Event
    statement: Statement
    """the first one that says that it happened"""
    actors: list[Party]
    recipients: list[Party]
    places: list[PlaceView]
    time: Time | None
    killed: Quantity | None
    denied: list[Statement]
    """statements of the same report that say that it did not happen"""


def happenings(view: View, wanted: Callable[[Event], bool]) -> tuple[list[Happening], int]:
    """The happenings of a report of whose events some are `wanted` and said to have happened; and how many events are wanted but only expected,
    aimed at, demanded, supposed or denied."""
    groups: dict[str, list[Event]] = {}
    unreal = 0
    for event in view.item.events:
        if not wanted(event):
            continue
        if any(s.status == "actual" for s in view.stated(event)):
            groups.setdefault(event.happening, []).append(event)
        else:
            unreal += 1
    return [_laid_together(view, group) for group in groups.values()], unreal


def _laid_together(view: View, group: list[Event]) -> Happening:
    first = group[0]
    statement = next(s for s in view.stated(first) if s.status == "actual")
    return Happening(
        first,
        statement,
        next((found for e in group if (found := view.parties(e.actors))), []),
        next((found for e in group if (found := view.parties(e.recipients))), []),
        next((there for e in group if (there := view.places(e.places))), []),
        next((t for e in group if (t := view.time(e)) is not None and t.from_ is not None), view.time(first)),
        next((q for e in group if (q := view.numbers(e, "killed")) is not None), None),
        [s for e in group for s in view.stated(e) if s.status == "negated"],
    )
