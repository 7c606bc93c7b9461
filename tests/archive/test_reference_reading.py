"""UCDP GED and ACLED are read as they are published; bad rows are set aside with their line and reason."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from reference_files import (
    ACLED_2019,
    ACLED_AFRICA,
    ACLED_NEW,
    ACLED_OLD,
    GED_4,
    GED_19,
    GED_24,
    GED_GLOBAL_17,
    acled,
    ged,
    table,
)

from rasid.compare.reference.read import ReferenceFile, read_reference
from rasid.compare.reference.values import ValueFault, day
from rasid.errors import UnreadableInput

DATA = Path(__file__).parents[3] / "shared" / "data" / "reference"


def read(path: Path, content: str | bytes) -> ReferenceFile:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_reference(path)


@pytest.mark.parametrize("names", [GED_4, GED_19, GED_24], ids=["4", "19", "24"])
def test_ged_of_several_versions(tmp_path: Path, names: list[str]) -> None:
    found = read(
        tmp_path / "GEDEvent_v24_1.csv", table(names, [ged("1"), ged("2", type_of_violence=3, side_b="Civilians")])
    )
    assert (found.format, found.version, found.refused) == ("ucdp-ged", "24.1", [])
    first, second = found.events
    assert (first.key, first.type, first.country, first.dead) == ("1", "state-based", "IQ", "a")
    assert (first.low, first.best, first.high, first.where_precision) == (7, 7, 7, 1)
    assert first.date_from == first.date_to == date(2016, 10, 21)
    assert second.type == "one-sided"


def test_numbers_of_table_programs_times_and_tag_rows(tmp_path: Path) -> None:
    tags = dict.fromkeys(GED_19, "#meta")
    row = ged(
        "214797.0",
        type_of_violence="1.0",
        where_prec="2.0",
        best="7.0",
        date_start="2016-10-21 00:00:00.000",
        year="2016.0",
    )
    found = read(tmp_path / "a.csv", table(GED_19, [tags, row]))
    assert [event.key for event in found.events] == ["214797"]
    assert (found.events[0].where_precision, found.events[0].best, found.refused) == (2, 7, [])


@pytest.mark.parametrize(("names", "date_said"), [(ACLED_NEW, "21 October 2016"), (ACLED_NEW, "2016-10-21"), (ACLED_OLD, "21/10/2016"), (ACLED_OLD, "21-Oct-16")])  # fmt: skip
def test_acled_of_several_versions(tmp_path: Path, names: list[str], date_said: str) -> None:
    row = acled("IRQ1", event_date=date_said, geo_precis="2", iso3="IRQ")
    found = read(tmp_path / "a.csv", table(names, [row]))
    (event,) = found.events
    assert (found.format, event.key, event.country, event.best) == ("acled", "IRQ1", "IQ", 7)
    assert event.date_from == date(2016, 10, 21)
    assert event.type == ("Battles / Armed clash" if names is ACLED_NEW else "Battles")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_encodings_and_delimiters(tmp_path: Path, encoding: str) -> None:
    place = "Café 21" if encoding == "windows-1252" else "Tall ‘Afar town"
    content = table(GED_19, [ged("1", where_coordinates=place)], delimiter=";")
    found = read(tmp_path / "a.csv", content.encode(encoding))
    assert found.events[0].place == place


NOTES = 'On 21 October 2016, fighters stormed the "old" police station;\n\nseven soldiers died, by one account.'


@pytest.mark.parametrize(
    "names", [ACLED_NEW, ACLED_2019, ACLED_AFRICA, ACLED_OLD], ids=["new", "2019", "africa", "old"]
)
@pytest.mark.parametrize("delimiter", [",", ";"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "marked"])
@pytest.mark.parametrize(
    "said", ["01 July 2015", "1 July 2015", "2015-07-01", "01-July-2015", "01-Jul-15", "01 Jul 2015"]
)
def test_acled_as_it_is_downloaded(tmp_path: Path, names: list[str], delimiter: str, mark: str, said: str) -> None:
    rows = [
        acled(
            "IRQ1", event_date=said, notes=NOTES, tags="crowd size=no report; armed", civilian_targeting="", time_precision="2",
            geo_precision="3", geo_precis="3", disorder_type="Political violence", timestamp="1618526429", inter1="State forces",
        ),
        acled("IRQ2", event_date=said, notes="Second", geo_precis="1"),
    ]  # fmt: skip
    if names is ACLED_AFRICA:
        rows = [{key.upper(): value for key, value in row.items()} for row in rows]
    text = mark + table(names, rows, delimiter=delimiter)
    assert text.count("\n") > 4  # notes run over several lines
    found = read(tmp_path / "2015-07-01-2015-07-31-Iraq.csv", text)
    assert (found.format, found.refused, found.warnings) == ("acled", [], [])
    first, second = found.events
    assert (first.key, second.key, first.country, first.best) == ("IRQ1", "IRQ2", "IQ", 7)
    assert first.date_from == second.date_to == date(2015, 7, 1)
    assert (first.date_precision, first.where_precision, second.where_precision) == (2, 3, 1)
    assert {name.lower(): value for name, value in first.row.items()}["notes"] == NOTES


def test_decimal_commas_of_table_programs(tmp_path: Path) -> None:
    row = acled("IRQ1", event_date="2015-07-01", latitude="35,4681", longitude="44,3922")
    (event,) = read(tmp_path / "a.csv", table(ACLED_NEW, [row], delimiter=";")).events
    assert (event.lat, event.lon) == (35.4681, 44.3922)


@pytest.mark.parametrize(
    ("name", "version"),
    [
        ("GEDEvent_v24_1.csv", "24.1"), ("ged171.csv", "17.1"), ("ged50.csv", "5.0"), ("ged201.csv", "20.1"), ("GEDEvent_v24_0_3.csv", "24.0.3"),
        ("GEDEvent_v22_01_22_12.csv", "22.01.22.12"), ("gedevents-2024-08-26.csv", None), ("conflict_data_irq.csv", None),
    ],
)  # fmt: skip
def test_global_country_and_candidate_files_of_ged(tmp_path: Path, name: str, version: str | None) -> None:
    rows = [
        ged("1", relid="IRQ-2016-1-524-1", code_status="Clear", date_start="2016-10-21 00:00:00.000", date_end="2016-10-22 00:00:00.000"),
        ged("2", relid="X", country="Yemen (North Yemen)", date_start="10/21/2016", date_end="10/22/2016", where_prec="6"),
        ged("3", relid="", country="Syria", date_start="2016-10-21T00:00:00", date_end="2016-10-22T00:00:00Z", latitude="", longitude=""),
    ]  # fmt: skip
    found = read(tmp_path / name, table(GED_GLOBAL_17, rows))
    assert (found.format, found.version, found.refused) == ("ucdp-ged", version, [])
    assert [event.country for event in found.events] == ["IQ", "YE", "SY"]
    assert {(event.date_from, event.date_to) for event in found.events} == {(date(2016, 10, 21), date(2016, 10, 22))}


def test_the_stay_id_where_there_is_no_other(tmp_path: Path) -> None:
    names = [name for name in GED_24 if name != "id"]
    found = read(tmp_path / "a.csv", table(names, [ged("", relid="IRQ-2016-1-524-1")]))
    assert [event.key for event in found.events] == ["IRQ-2016-1-524-1"]


def test_bad_rows_are_set_aside_with_line_and_reason(tmp_path: Path) -> None:
    rows = [
        ged("1"), ged("2", date_start="soon"), ged("1"), ged("4", latitude=95), ged("5", best=-1), ged("6", date_end="2016-10-01"),
        ged("", best=1), ged("8", type_of_violence=4), ged("9", where_prec=9), ged("10", latitude=""), ged("11", best="many"), ged("12"),
    ]  # fmt: skip
    text = table(GED_19, rows) + "13,2016\r\n"
    found = read(tmp_path / "a.csv", text)
    assert [event.key for event in found.events] == ["1", "12"]
    assert [refused.line for refused in found.refused] == [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14]
    reasons = " ".join(refused.reason for refused in found.refused)
    for part in ("'soon' is no day", "line 2 already", "95", "best: -1", "before it begins", "no id", "none of 1, 2, 3", "9 is out of range", "only one of", "'many' is no number", "2 cells"):  # fmt: skip
        assert part in reasons


def test_days_whose_order_no_row_tells_are_set_aside(tmp_path: Path) -> None:
    unclear = read(tmp_path / "a.csv", table(ACLED_OLD, [acled("1", event_date="05/06/2016", geo_precis=1)]))
    assert "day or month" in unclear.refused[0].reason
    rows = [acled("1", event_date="05/06/2016", geo_precis=1), acled("2", event_date="05/21/2016", geo_precis=1)]
    clear = read(tmp_path / "b.csv", table(ACLED_OLD, rows))
    assert [event.date_from for event in clear.events] == [date(2016, 5, 6), date(2016, 5, 21)]


def test_days_that_do_not_exist() -> None:
    for text in ("2016-02-30", "", "31/31/2016", "2016"):
        with pytest.raises(ValueFault):
            day(text, first=True)


def test_unknown_countries_and_crossed_numbers_are_kept_and_told(tmp_path: Path) -> None:
    found = read(tmp_path / "a.csv", table(GED_19, [ged("1", country="Atlantis"), ged("2", low=9, best=7)]))
    assert found.events[0].country is None
    assert any("Atlantis" in warning for warning in found.warnings)
    assert any("1 rows whose low" in warning for warning in found.warnings)


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "empty"), (b"text,title\r\na,b\r\n", "neither format"), (b"PK\x03\x04\x00\x00", "not a text"), (table(GED_19, []).encode(), "no rows")],
)  # fmt: skip
def test_other_files_are_refused_with_a_reason(tmp_path: Path, content: bytes, said: str) -> None:
    with pytest.raises(UnreadableInput, match="expected UCDP GED or ACLED") as caught:
        read(tmp_path / "a.csv", content)
    assert said in str(caught.value)


@pytest.mark.parametrize(("name", "rows", "country"), [("ucdp_ged_iraq_2014_2018.csv", 3061, "IQ"), ("ucdp_ged_syria_2016_2019.csv", 16566, "SY")])  # fmt: skip
def test_published_files_are_read_whole(name: str, rows: int, country: str) -> None:
    if not (DATA / name).exists():
        pytest.skip(f"{name} is not there: ../shared/data/reference")
    found = read_reference(DATA / name)
    assert (found.format, len(found.events), found.refused) == ("ucdp-ged", rows, [])
    assert {event.country for event in found.events} == {country}
