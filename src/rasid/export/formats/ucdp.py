"""A table with the columns of UCDP GED. Ids of conflicts, dyads, sides and countries are UCDP's and empty."""

from __future__ import annotations

from collections import Counter
from math import floor

from rasid.export.cells import BOM, Value, csv_lines
from rasid.export.facts import columns, side
from rasid.export.happenings import Happening, happenings
from rasid.export.run import Write
from rasid.export.view import Party, View, country_name, days, whole

STATE_BASED, NON_STATE, ONE_SIDED = 1, 2, 3
_CELL = 0.5
"""Degrees of a cell of PRIO-GRID."""


class Writer:
    """One row a happening of violence that a report says happened and for which it gives at least one dead, as UCDP GED has it."""

    def __init__(self, write: Write, lang: str) -> None:
        self._write = write
        self._columns = columns("ucdp")
        self.counts: Counter[str] = Counter(
            rows=0, left_out_not_said_to_have_happened=0, left_out_no_deaths=0, left_out_no_violence=0
        )
        write((BOM + csv_lines(self._columns, [], header=True)).encode("utf-8"))

    def add(self, view: View) -> None:
        found, unreal = happenings(view, lambda event: event.type == "ASSAULT")
        deadly = [happening for happening in found if _deaths(happening) is not None]
        self.counts["rows"] += len(deadly)
        self.counts["left_out_no_deaths"] += len(found) - len(deadly)
        self.counts["left_out_not_said_to_have_happened"] += unreal
        self.counts["left_out_no_violence"] += sum(event.type != "ASSAULT" for event in view.item.events)
        self._write(csv_lines(self._columns, [row(view, h) for h in deadly], header=False).encode("utf-8"))

    def close(self) -> None:
        return


def row(view: View, happening: Happening) -> dict[str, Value]:
    """The cells that follow from the record."""
    event, time, document = happening.event, happening.time, view.record.document
    place = happening.places[0] if happening.places else None
    point = place.point if place is not None else None
    kind, side_a, side_b = violence(happening)
    deaths = _deaths(happening)
    assert deaths is not None
    low, best, high = deaths
    length = days(time)
    known = time if time is not None and length is not None and date_precision(length) is not None else None
    one = f"RASID-{view.document.removeprefix('sha256:')[:16]}-{event.id}"
    civilians = kind == ONE_SIDED or (kind is None and _all_civilian(happening.recipients))
    holders = view.holders(happening.statement)
    return {
        "id": one,
        "relid": one,
        "year": int(known.from_[:4]) if known is not None and known.from_ else None,
        "type_of_violence": kind,
        "dyad_name": f"{side_a} - {side_b}" if side_a and side_b else None,
        "side_a": side_a,
        "side_b": side_b,
        "number_of_sources": 1,
        "source_article": ", ".join(f'"{v}"' for v in (view.source, document.published, view.title) if v),
        "source_office": view.source,
        "source_date": document.published,
        "source_headline": view.title,
        "source_original": holders[-1] if holders and holders[-1] != "author" else None,
        "where_prec": place.entity.precision if place else None,
        "where_coordinates": view.name(place.entity) if place else None,
        "where_description": place.mention.text if place else None,
        "adm_1": place.entity.admin1 if place else None,
        "latitude": point[1] if point else None,
        "longitude": point[0] if point else None,
        "geom_wkt": f"POINT ({point[0]:g} {point[1]:g})" if point else None,
        "priogrid_gid": prio_grid(*point) if point else None,
        "country": country_name(place.entity.country, view.lang) if place else None,
        "date_prec": date_precision(length) if length is not None else None,
        "date_start": known.from_ if known else None,
        "date_end": known.to if known else None,
        "deaths_civilians": best if civilians else None,
        "deaths_unknown": None if civilians else best,
        "best": best,
        "high": high,
        "low": low,
    }


def violence(happening: Happening) -> tuple[int | None, str | None, str | None]:
    """(type_of_violence, side A, side B). The type is given only where the codes of both sides say whose violence it is."""
    actors, recipients = happening.actors, happening.recipients
    one = actors[0] if actors else None
    other = recipients[0] if recipients else actors[1] if len(actors) > 1 else None
    if one is None or other is None:
        return None, one.name if one else None, other.name if other else None
    first, second = side(one.code), side(other.code)
    if recipients and first in ("state", "armed") and _all_civilian(recipients):
        return ONE_SIDED, one.name, other.name
    if first == "armed" and second == "armed":
        return NON_STATE, one.name, other.name
    if {first, second} == {"state", "armed"} or first == second == "state":
        # UCDP puts the state first.
        return (STATE_BASED, one.name, other.name) if first == "state" else (STATE_BASED, other.name, one.name)
    return None, one.name, other.name


def _all_civilian(parties: list[Party]) -> bool:
    return bool(parties) and all(side(party.code) == "civilian" for party in parties)


def _deaths(happening: Happening) -> tuple[Value, Value, Value] | None:
    """(low, best, high) of the dead where there is at least one; best is low where the report gives only bounds."""
    number = happening.killed
    if number is None:
        return None
    low = number.low if number.low is not None else number.best
    best = number.best if number.best is not None else low
    high = number.high if number.high is not None else best
    largest = max((n for n in (low, best, high) if n is not None), default=0)
    return (whole(low), whole(best), whole(high)) if largest >= 1 else None


def date_precision(length: int) -> int | None:
    """UCDP's date_prec of so many days: 1 day, 2 two to six days, 3 a week, 4 up to a month, 5 up to a year."""
    for limit, precision in ((1, 1), (6, 2), (7, 3), (31, 4), (366, 5)):
        if length <= limit:
            return precision
    return None


def prio_grid(lon: float, lat: float) -> int:
    """The number of the cell of PRIO-GRID (0.5 degrees, counted from the south-west)."""
    row = min(floor((lat + 90) / _CELL), 359)
    column = min(floor((lon + 180) / _CELL), 719)
    return row * 720 + column + 1
