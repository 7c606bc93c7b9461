"""GeoNames dumps (allCountries.txt, IQ.txt …) and their alternate names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from rasid.gazetteer.rows import Aside, Row, RowError, arabic_names, checked, number, one_line, point, settlement
from rasid.gazetteer.sources import Source

CREDIT = "GeoNames (geonames.org), CC BY 4.0"
_HEADER = 15
# The bundled gazetteer's kinds for GeoNames' feature codes; codes that are not here are set aside.
_CODES: Mapping[str, str] = {
    "A.ADM1": "admin1", "A.ADM2": "admin2", "A.ADM3": "admin2", "A.PCLI": "country", "A.PCLD": "country",
    "A.PCLS": "country", "A.PCL": "country", "A.TERR": "region",
    "P.PPLX": "quarter", "P.PPLC": "capital",
    "L.CMP": "camp", "S.CMPRF": "camp", "L.RGN": "region", "L.AREA": "region", "L.MILB": "base", "L.INSM": "base",
    "S.AIRB": "base", "S.INSM": "base", "S.PRN": "base", "L.OILF": "base", "S.OILR": "base", "S.PS": "base", "L.PRT": "base",
    "S.AIRP": "airport", "S.AIRF": "airport", "S.PSTB": "border-crossing",
    "H.STM": "river", "H.STMI": "river", "H.WAD": "river", "H.CNL": "water", "H.LK": "water", "H.SEA": "water",
    "H.RSV": "water", "S.DAM": "water", "H.GULF": "water", "H.STRT": "water", "H.BAY": "water",
    "T.ISL": "region", "T.MT": "region", "T.MTS": "region", "T.PLN": "region", "T.DSRT": "region", "T.VAL": "region",
    "T.PLAT": "region", "T.HLL": "region", "T.HLLS": "region",
}  # fmt: skip
_GONE = re.compile(r"P\.PPL[HQW]|A\.ADM\dH|A\.PCLH")


def rows(source: Source, more: Mapping[str, list[str]], divisions: Mapping[str, str]) -> Iterator[Row | Aside]:
    """The places of a dump. `more` are alternate names by GeoNames id, `divisions` English names by country and code."""
    with source.open() as stream:
        for line, cells in enumerate(source.rows(stream), start=1):
            if not cells or not "".join(cells).strip():
                continue
            try:
                yield _row(cells, more, divisions)
            except RowError as error:
                yield Aside(f"{source.name}:{line}", str(error))


def _row(cells: list[str], more: Mapping[str, list[str]], divisions: Mapping[str, str]) -> Row:
    if len(cells) < _HEADER or not cells[0].strip().isdecimal() or len(cells[0]) > 12:
        raise RowError("not a row of a GeoNames dump (19 columns, an id first)")
    kind = f"{cells[6]}.{cells[7]}"
    if _GONE.fullmatch(kind):
        raise RowError("abandoned, destroyed or historical")
    people = number(cells[14])
    feature = _CODES.get(kind) or (settlement(people) if cells[6] == "P" else "")
    if not feature:
        raise RowError("a kind of feature that is not kept (hotels, schools, roads, wells …)")
    given = more.get(cells[0], [])
    names = arabic_names([*given, cells[1], *cells[3].split(",")])
    lat, lon = point(cells[4], cells[5])
    identifier = int(cells[0])
    country = cells[8].strip().upper()
    admin1 = divisions.get(f"{country}.{cells[10].strip()}", "")
    return checked(
        Row(f"geonames/{identifier}", one_line(cells[1]), names, lat, lon, country, admin1, feature, people, identifier)
    )


def newest(source: Source) -> str:
    """The date of the newest change in a dump: the date of the source."""
    found = ""
    with source.open() as stream:
        for cells in source.rows(stream):
            if len(cells) >= 19 and re.fullmatch(r"\d{4}-\d\d-\d\d", cells[18].strip()):
                found = max(found, cells[18].strip())
    return found


def alternate_names(sources: Iterable[Source]) -> dict[str, list[str]]:
    """Arabic names by GeoNames id, those marked as preferred first; colloquial and historic ones are left out."""
    found: dict[str, list[tuple[bool, str]]] = {}
    for source in sources:
        with source.open() as stream:
            for cells in source.rows(stream):
                if len(cells) >= 4 and cells[2].strip() == "ar" and not any(c.strip() == "1" for c in cells[6:8]):
                    preferred = len(cells) > 4 and cells[4].strip() == "1"
                    found.setdefault(cells[1].strip(), []).append((not preferred, cells[3]))
    return {key: [name for _, name in sorted(names)] for key, names in found.items()}
