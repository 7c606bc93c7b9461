"""A table with ACLED's columns. What only ACLED can fill in (its ids, interaction codes, regions, scale of the source) is empty."""

from __future__ import annotations

from collections import Counter

from rasid.compare.reference.knowledge import countries
from rasid.export.cells import BOM, Value, csv_lines
from rasid.export.facts import columns, disorder_types
from rasid.export.happenings import Happening, happenings
from rasid.export.run import Write
from rasid.export.view import Party, View, country_name, days, whole

_GEO_PRECISION = {1: 1, 2: 2, 3: 2, 4: 3, 5: 3}
"""ACLED's geo_precision by UCDP's where_prec: exact town; near it or a part of a region; a region. A country alone has none."""
_WEEK, _MONTH = 7, 31


class Writer:
    """One row a happening that a report says happened and that has a type of ACLED's."""

    def __init__(self, write: Write, lang: str) -> None:
        self._write = write
        self._columns = columns("acled")
        self.counts: Counter[str] = Counter(rows=0, left_out_not_said_to_have_happened=0, left_out_no_acled_type=0)
        write((BOM + csv_lines(self._columns, [], header=True)).encode("utf-8"))

    def add(self, view: View) -> None:
        found, unreal = happenings(view, lambda event: event.acled is not None)
        self.counts["rows"] += len(found)
        self.counts["left_out_not_said_to_have_happened"] += unreal
        self.counts["left_out_no_acled_type"] += sum(event.acled is None for event in view.item.events)
        self._write(csv_lines(self._columns, [row(view, h) for h in found], header=False).encode("utf-8"))

    def close(self) -> None:
        return


def row(view: View, happening: Happening) -> dict[str, Value]:
    """The cells that follow from the record."""
    event, time = happening.event, happening.time
    place = happening.places[0] if happening.places else None
    sides = [*happening.actors[:1], *(happening.recipients[:1] or happening.actors[1:2])]
    first, second = (sides + [None, None])[:2] if len(sides) < 2 else sides[:2]
    if not happening.actors:
        first, second = None, happening.recipients[0] if happening.recipients else None
    acled = event.acled
    assert acled is not None
    precision = time_precision(days(time))
    number = happening.killed
    date = time.from_ if time is not None and precision is not None else None
    point = place.point if place is not None else None
    country = countries().get(place.entity.country or "") if place is not None else None
    return {
        "event_id_cnty": f"RASID-{view.document.removeprefix('sha256:')[:16]}-{event.id}",
        "event_date": date,
        "year": int(date[:4]) if date else None,
        "time_precision": precision,
        "disorder_type": disorder_types().get(acled.sub_event_type) or disorder_types().get(acled.event_type),
        "event_type": acled.event_type,
        "sub_event_type": acled.sub_event_type,
        "actor1": first.name if first else None,
        "assoc_actor_1": _others(happening.actors, sides),
        "actor2": second.name if second else None,
        "assoc_actor_2": _others(happening.recipients, sides),
        "iso": country.number if country is not None else None,
        "country": country_name(place.entity.country, view.lang) if place else None,
        "admin1": place.entity.admin1 if place else None,
        "location": view.name(place.entity) if place else None,
        "latitude": point[1] if point else None,
        "longitude": point[0] if point else None,
        "geo_precision": _GEO_PRECISION.get(place.entity.precision) if place else None,
        "source": view.source,
        "notes": happening.statement.content.text,
        "fatalities": whole(number.best if number.best is not None else number.low) if number is not None else None,
        "tags": _tags(view, happening),
    }


def time_precision(length: int | None) -> int | None:
    """ACLED's time_precision of so many days: 1 day, 2 week, 3 month; None for what is longer or unknown."""
    if length is None or length > _MONTH:
        return None
    return 1 if length == 1 else 2 if length <= _WEEK else 3


def _others(parties: list[Party], named: list[Party]) -> str:
    return "; ".join(party.name for party in parties if party not in named)


def _tags(view: View, happening: Happening) -> str:
    statement = happening.statement
    tags = [f"attribution={statement.attribution}", f"certainty={statement.certainty}"]
    holders = [name for name in view.holders(statement) if name != "author"]
    if holders:
        tags.append(f"said by={' > '.join(holders)}")
    for denial in happening.denied:
        tags.append(f"denied by={view.holders(denial)[-1]}")
    return "; ".join(tags)
