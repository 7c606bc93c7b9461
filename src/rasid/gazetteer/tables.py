"""Tables with a header: Who's On First extracts, and plain CSV or TSV files of places with Arabic names."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping

from rasid.arabic.letters import fold
from rasid.errors import UsageError
from rasid.gazetteer.rows import Aside, Row, RowError, arabic_names, checked, number, one_line, point, settlement
from rasid.gazetteer.sources import Source

WOF_CREDIT = "Who's On First (whosonfirst.org), CC0, with data of GeoNames (CC BY 4.0) and others"
COLUMNS = ("id", "name_ar", "name_en", "lat", "lon", "country", "admin1", "feature", "population", "geonames")
"""Columns of a plain table; name_ar, lat and lon are needed. name_ar may hold several names separated by |."""
_OTHER_HEADINGS: Mapping[str, str] = {
    "names_ar": "name_ar", "arabic": "name_ar", "name_arabic": "name_ar", "الاسم": "name_ar", "name": "name_en",
    "names_en": "name_en", "english": "name_en", "latitude": "lat", "longitude": "lon", "lng": "lon", "long": "lon", "y": "lat",
    "x": "lon", "country_code": "country", "iso2": "country", "governorate": "admin1", "province": "admin1", "type": "feature",
    "geonameid": "geonames", "geonames_id": "geonames",
}  # fmt: skip
_WOF: Mapping[str, str] = {
    "country": "country", "region": "admin1", "macroregion": "region", "county": "admin2", "macrocounty": "admin2",
    "localadmin": "admin2", "borough": "quarter", "macrohood": "quarter", "neighbourhood": "quarter", "microhood": "quarter",
}  # fmt: skip


class Table:
    """The rows of a table by column name. Raises `RowError` for a row that has another number of cells."""

    def __init__(self, cells: Iterator[list[str]]) -> None:
        self.header = [c.strip().lstrip("\ufeff").lower() for c in next(cells, [])]
        self.cells = cells

    def __iter__(self) -> Iterator[tuple[int, dict[str, str] | None]]:
        for line, cells in enumerate(self.cells, start=2):
            if not any(c.strip() for c in cells):
                continue
            fits = len(cells) == len(self.header)
            yield line, {k: v.strip() for k, v in zip(self.header, cells, strict=True)} if fits else None


def columns_of(text: str | None) -> dict[str, str]:
    """The columns of `--columns ours=theirs,…`: theirs, in lower case, to ours. Raises `UsageError`."""
    found: dict[str, str] = {}
    for pair in (text or "").split(","):
        if not pair.strip():
            continue
        ours, equals, theirs = (part.strip() for part in pair.partition("="))
        if not equals or ours not in COLUMNS or not theirs:
            raise UsageError(
                f"{pair.strip()!r}", where="--columns", expected=f"ours=theirs, ours one of {', '.join(COLUMNS)}"
            )
        found[theirs.lower()] = ours
    return found


def table_rows(source: Source, columns: Mapping[str, str], countries: frozenset[str]) -> Iterator[Row | Aside]:
    """The places of a plain table. `countries` are the codes that exist."""
    with source.open() as stream:
        table = Table(source.rows(stream))
        named = {
            name: columns.get(name) or (name if name in COLUMNS else _OTHER_HEADINGS.get(name, ""))
            for name in table.header
        }
        missing = [c for c in ("name_ar", "lat", "lon") if c not in named.values()]
        if missing:
            shown = ", ".join(table.header[:20])
            yield Aside(
                f"{source.name}:1",
                f"no column {', '.join(missing)}; there are {shown}; name them with --columns ours=theirs",
            )
            return
        for line, cells in table:
            try:
                if cells is None:
                    raise RowError("another number of cells than the header")
                own = {ours: cells[theirs] for theirs, ours in named.items() if ours}
                yield _table_row(own, countries)
            except RowError as error:
                yield Aside(f"{source.name}:{line}", str(error))


def _table_row(own: Mapping[str, str], countries: frozenset[str]) -> Row:
    names = arabic_names(own["name_ar"].split("|"))
    if not names:
        raise RowError("no Arabic name")
    lat, lon = point(own["lat"], own["lon"])
    country = own.get("country", "").upper()
    if country and country not in countries:
        raise RowError("the country is no two-letter code (ISO 3166)")
    people = number(own.get("population", ""))
    feature = own.get("feature", "").lower() or settlement(people)
    geonames = own.get("geonames", "")
    # Without an id of its own a place is known by what it says, so that the same table gives the same ids.
    said = "\t".join((fold(names[0]), f"{lat:.5f}", f"{lon:.5f}", feature))
    identifier = own.get("id") or hashlib.sha256(said.encode()).hexdigest()[:12]
    return checked(
        Row(
            f"table/{identifier}", one_line(own.get("name_en", "")) or names[0], names, lat, lon, country,
            one_line(own.get("admin1", "")), feature, people, int(geonames) if geonames.isdecimal() and len(geonames) < 12 else None,
        )
    )  # fmt: skip


def wof_rows(source: Source, country: str, divisions: Mapping[tuple[str, str], str]) -> Iterator[Row | Aside]:
    """The places of a Who's On First extract. `country` is its code; `divisions` English names of first-order divisions by
    country and folded Arabic name."""
    regions: dict[str, str] = {}
    with source.open() as stream:
        for _, cells in Table(source.rows(stream)):
            if cells is not None and cells.get("placetype") == "region":
                names = arabic_names(cells.get("name_ar", "").split("|"))
                known = (divisions.get((country, key)) for n in names for key in (fold(n), fold(n.partition(" ")[2])))
                regions[cells.get("wof_id", "")] = next(filter(None, known), "") or one_line(cells.get("name", ""))
    with source.open() as stream:
        for line, cells in Table(source.rows(stream)):
            try:
                if cells is None:
                    raise RowError("another number of cells than the header")
                yield _wof_row(cells, country, regions)
            except RowError as error:
                yield Aside(f"{source.name}:{line}", str(error))


def _wof_row(cells: Mapping[str, str], country: str, regions: Mapping[str, str]) -> Row:
    if cells.get("is_current") == "0" or cells.get("deprecated"):
        raise RowError("no longer current in Who's On First")
    kind, people = cells.get("placetype", ""), number(cells.get("population", ""))
    feature = settlement(people) if kind == "locality" else _WOF.get(kind, "")
    names = arabic_names(cells.get("name_ar", "").split("|"))
    if kind == "campus" and any(fold(n).split()[0] == fold("مطار") for n in names):
        feature = "airport"
    if not feature:
        raise RowError("a kind of place that is not kept (campus, venue …)")
    lat, lon = point(cells.get("lat", ""), cells.get("lon", ""))
    geonames = cells.get("geonames", "")
    region = cells.get("wof_id", "") if kind == "region" else cells.get("region_id", "")
    return checked(
        Row(
            f"wof/{cells.get('wof_id', '')}", one_line(cells.get("name", "")), names, lat, lon, country,
            regions.get(region, "") if feature != "country" else "", feature, people,
            int(geonames) if geonames.isdecimal() and len(geonames) < 12 else None,
        )
    )  # fmt: skip
