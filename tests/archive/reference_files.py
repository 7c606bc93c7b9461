"""Small data sets as UCDP and ACLED publish them, in several versions."""

from __future__ import annotations

import csv
import io
from typing import Any

GED_19 = [
    "id", "year", "active_year", "type_of_violence", "conflict_new_id", "conflict_name", "dyad_new_id", "dyad_name", "side_a_new_id",
    "side_a", "side_b_new_id", "side_b", "number_of_sources", "source_article", "where_prec", "where_coordinates", "adm_1", "adm_2",
    "latitude", "longitude", "country", "country_id", "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a",
    "deaths_b", "deaths_civilians", "deaths_unknown", "low", "best", "high",
]  # fmt: skip
GED_24 = [
    "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "side_a", "side_b", "source_article",
    "where_prec", "where_coordinates", "where_description", "adm_1", "latitude", "longitude", "country", "iso3", "date_prec", "date_start",
    "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low",
]  # fmt: skip
GED_4 = [
    "ID", "Type_of_violence", "Side_A", "Side_B", "Where_prec", "Where_coordinates", "Latitude", "Longitude", "Country", "Date_prec",
    "Date_start", "Date_end", "Deaths_A", "Deaths_B", "Deaths_civilians", "Deaths_unknown", "Best_est", "High_est", "Low_est",
]  # fmt: skip
ACLED_NEW = [
    "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "actor1", "assoc_actor_1",
    "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2",
    "admin3", "location", "latitude", "longitude", "geo_precision", "source", "source_scale", "notes", "fatalities", "tags", "timestamp",
]  # fmt: skip
ACLED_OLD = [
    "data_id", "iso", "event_id_cnty", "event_id_no_cnty", "event_date", "year", "time_precision", "event_type", "actor1", "ally_actor_1",
    "inter1", "actor2", "ally_actor_2", "inter2", "interaction", "country", "admin1", "location", "latitude", "longitude", "geo_precis",
    "source", "notes", "fatalities", "iso3",
]  # fmt: skip

ACLED_AFRICA = [
    "GWNO", "EVENT_ID_CNTY", "EVENT_ID_NO_CNTY", "EVENT_DATE", "YEAR", "TIME_PRECISION", "EVENT_TYPE", "ACTOR1", "ALLY_ACTOR_1", "INTER1",
    "ACTOR2", "ALLY_ACTOR_2", "INTER2", "INTERACTION", "COUNTRY", "ADMIN1", "ADMIN2", "ADMIN3", "LOCATION", "LATITUDE", "LONGITUDE",
    "GEO_PRECISION", "SOURCE", "NOTES", "FATALITIES",
]  # fmt: skip
ACLED_2019 = [
    "data_id", "iso", "event_id_cnty", "event_id_no_cnty", "event_date", "year", "time_precision", "event_type", "sub_event_type", "actor1",
    "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "region", "country", "admin1", "admin2", "admin3",
    "location", "latitude", "longitude", "geo_precision", "source", "source_scale", "notes", "fatalities", "timestamp", "iso3",
]  # fmt: skip
GED_GLOBAL_17 = [
    "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id", "conflict_name",
    "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b",
    "number_of_sources", "source_article", "source_office", "source_date", "source_headline", "source_original", "where_prec",
    "where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id",
    "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best",
    "high", "low", "gwnoa", "gwnob",
]  # fmt: skip

KIRKUK, TIKRIT, MOSUL = ("35.4681", "44.3922"), ("34.6158", "43.6786"), ("36.335", "43.11889")


def ged(key: str, **values: Any) -> dict[str, str]:
    """An event of UCDP GED: seven soldiers killed in Kirkuk, unless `values` say otherwise."""
    row = {
        "id": key, "type_of_violence": "1", "side_a": "Government of Iraq", "side_b": "IS", "where_prec": "1",
        "where_coordinates": "Kirkuk town", "latitude": KIRKUK[0], "longitude": KIRKUK[1], "country": "Iraq", "date_prec": "1",
        "date_start": "2016-10-21", "date_end": "2016-10-21", "deaths_a": "7", "deaths_b": "0", "deaths_civilians": "0",
        "deaths_unknown": "0", "low": "7", "best": "7", "high": "7",
    }  # fmt: skip
    return row | {name: str(value) for name, value in values.items()}


def acled(key: str, **values: Any) -> dict[str, str]:
    """An event of ACLED: an armed clash in Kirkuk with seven dead, unless `values` say otherwise."""
    row = {
        "event_id_cnty": key, "event_date": "21 October 2016", "time_precision": "1", "event_type": "Battles", "sub_event_type": "Armed clash",
        "actor1": "Military Forces of Iraq (2014-2018)", "actor2": "Islamic State (Iraq)", "iso": "368", "country": "Iraq", "admin1": "Kirkuk",
        "location": "Kirkuk", "latitude": KIRKUK[0], "longitude": KIRKUK[1], "geo_precision": "1", "fatalities": "7",
    }  # fmt: skip
    return row | {name: str(value) for name, value in values.items()}


def table(names: list[str], rows: list[dict[str, str]], *, delimiter: str = ",") -> str:
    """A CSV table; what a row does not have is left empty, and names are compared without case."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(names)
    for row in rows:
        small = {name.lower().removesuffix("_est"): value for name, value in row.items()}
        writer.writerow([row.get(name, small.get(name.lower().removesuffix("_est"), "")) for name in names])
    return out.getvalue()
