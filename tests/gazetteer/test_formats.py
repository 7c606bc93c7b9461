"""Reading files of places: every format, and every way in which a file or a row can be wrong."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from rasid.errors import UsageError
from rasid.gazetteer.importing import Wishes
from rasid.gazetteer.rows import arabic_names
from rasid.gazetteer.tables import columns_of

from .conftest import VILLAGES, Importer

HEADER = "name_ar,lat,lon\n"


def geonames(
    identifier: int, name: str, others: str, code: str = "P\tPPL", country: str = "IQ", lat: str = "36.1"
) -> str:
    return "\t".join(
        (str(identifier), name, name, others, lat, "43.2", *code.split("\t"), country, "", "15", "", "", "", "1200", "", "220", "Asia/Baghdad", "2021-03-04")
    )  # fmt: skip


def test_a_table_gives_its_good_rows_and_says_why_it_leaves_the_others(importer: Importer) -> None:
    own, [report] = importer([VILLAGES])
    assert [r.id for r in own.rows()] == [f"table/{n}" for n in range(1, 8)]
    assert report.error is None
    assert set(report.reasons) == {
        "coordinates are not on the globe",
        "no Arabic name",
        "the country is no two-letter code (ISO 3166)",
        "the feature is none of capital, city, town, village, quarter, camp, admin1, admin2, country, region, river, water, "
        "border-crossing, airport, base",
        "another number of cells than the header",
    }
    assert report.examples["no Arabic name"] == ["villages.csv:10"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1256"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_is_read_in_any_encoding_and_with_any_delimiter(
    importer: Importer, tmp_path: Path, encoding: str, delimiter: str
) -> None:
    rows = [
        "name_ar,lat,lon,country",
        *(f"تل مرجونة {w},36.{n},43.5,IQ" for n, w in enumerate(["الشرقية", "الغربية", "الشمالية"], 1)),
    ]
    path = tmp_path / "t.csv"
    path.write_bytes("\r\n".join(rows).replace(",", delimiter).encode(encoding))
    own, [report] = importer([path])
    assert report.error is None, report.error
    assert [r.ar[0] for r in sorted(own.rows(), key=lambda r: r.lat or 0)] == [
        "تل مرجونة الشرقية",
        "تل مرجونة الغربية",
        "تل مرجونة الشمالية",
    ]


def test_columns_may_have_other_names(importer: Importer, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("arabe,Nord,Est,pays\nتل مرجونة,36.1,43.2,iq\n", encoding="utf-8")
    own, _ = importer([path], Wishes(columns_of("name_ar=arabe, lat=nord,lon=Est,country=pays")))
    assert [(r.ar, r.lat, r.lon, r.country) for r in own.rows()] == [(("تل مرجونة",), 36.1, 43.2, "IQ")]
    with pytest.raises(UsageError, match="ours=theirs"):
        columns_of("height=h")


def test_a_geonames_dump_with_its_alternate_names(importer: Importer, tmp_path: Path) -> None:
    dump, names = tmp_path / "IQ.txt", tmp_path / "alternateNamesV2.txt"
    rows = [
        geonames(1, "Tall Marjuna", "Tell Marjuna,تل مرجونة"),
        geonames(2, "Zatura", "Zatoura"),
        geonames(3, "Old Zatura", "زعتورة القديمة", "P\tPPLQ"),
        geonames(4, "Zatura Hotel", "فندق زعتورة", "S\tHTL"),
        geonames(5, "Nineveh", "محافظة نينوى", "A\tADM1"),
        geonames(6, "Nowhere", "زعتورة", lat="north"),
        "7\ttoo short",
    ]
    dump.write_text("\n".join(rows) + "\n", encoding="utf-8")
    names.write_text(
        "11\t2\tar\tزعتورة العليا\t\t\t\t\t\t\n12\t2\tar\tزعتورة\t1\t\t\t\t\t\n13\t2\tar\tالعتيقة\t\t\t\t1\t\t\n14\t2\tfa\tزعتوره\t\t\t\t\t\t\n",
        encoding="utf-8",
    )
    own, reports = importer([names, dump])
    found = {r.geonames: r for r in own.rows()}
    assert {key: row.ar for key, row in found.items()} == {
        1: ("تل مرجونة",),
        2: ("زعتورة", "زعتورة العليا"),
        5: ("محافظة نينوى",),
    }
    assert (found[1].feature, found[1].admin1, found[5].feature) == ("village", "Nineveh", "admin1")
    assert own.imports["IQ.txt"].dated == "2021-03-04"
    assert "GeoNames" in own.imports["IQ.txt"].credit
    assert sum(reports[0].reasons.values()) == 4


def test_a_zipped_dump_is_read_and_its_readme_is_not(importer: Importer, tmp_path: Path) -> None:
    path = tmp_path / "IQ.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "This work is licensed")
        archive.writestr("IQ.txt", geonames(1, "Tall Marjuna", "تل مرجونة") + "\n")
    own, reports = importer([path])
    assert [r.source for r in reports] == ["IQ.txt"]
    assert len(list(own.rows())) == 1


def test_alternate_names_alone_are_refused(importer: Importer, tmp_path: Path) -> None:
    path = tmp_path / "alternateNamesV2.txt"
    path.write_text("11\t2\tar\tزعتورة العليا\t\t\t\t\t\t\n", encoding="utf-8")
    _, [report] = importer([path])
    assert report.error is not None
    assert "allCountries.txt" in str(report.error)


WOF = (
    "wof_id,placetype,name,name_ar,lat,lon,region_id,county_id,geonames,wikidata,population,is_current,deprecated,src\n"
    "1,country,Iraq,العراق,33.0,43.3,,,99237,,,1,,\n2,region,Ninawa,محافظة نينوى,36.0,42.4,2,,,,,1,,\n"
    "3,locality,Tall Marjuna,تل مرجونة|Tall Marjūna,36.1,42.9,2,,,,,-1,,\n4,locality,Gone,زعتورة,36.1,42.9,2,,,,,0,,\n"
    "5,neighbourhood,Zatur,حي الزعتور,36.3,43.1,2,,,,,1,,\n6,venue,Shop,دكان الزعتور,36.3,43.1,2,,,,,1,,\n"
)


def test_a_whos_on_first_extract_finds_its_country_and_divisions(importer: Importer, tmp_path: Path) -> None:
    path = tmp_path / "wof.csv"
    path.write_text(WOF, encoding="utf-8")
    own, [report] = importer([path])
    found = {r.id: (r.feature, r.country, r.admin1) for r in own.rows()}
    assert found["wof/3"] == ("village", "IQ", "Nineveh")
    assert found["wof/5"] == ("quarter", "IQ", "Nineveh")
    assert set(found) == {"wof/1", "wof/2", "wof/3", "wof/5"}
    assert sum(report.reasons.values()) == 2


def test_a_whos_on_first_extract_without_its_country_asks_for_it(importer: Importer, tmp_path: Path) -> None:
    path = tmp_path / "wof.csv"
    path.write_text(WOF.replace("1,country,Iraq,العراق", "1,country,Iraq,"), encoding="utf-8")
    _, [report] = importer([path])
    assert report.error is not None
    assert "--country" in str(report.error)
    own, [report] = importer([path], Wishes(country="IQ"))
    assert {r.country for r in own.rows()} == {"IQ"}


def test_districts_without_coordinates_only_add_names_to_known_places(importer: Importer, tmp_path: Path) -> None:
    path = tmp_path / "districts.json"
    entries = [
        {"engName": "Al-Hawija", "arbName": "الحويجية"},
        {"engName": "Daquq", "arbName": "داقوق"},
        {"engName": "Zatura", "arbName": "زعتورة"},
        {"engName": "Nameless", "arbName": ""},
    ]
    path.write_text(
        json.dumps({"provinces": [{"engName": "Kirkuk", "arbName": "كركوك", "districts": entries}]}), encoding="utf-8"
    )
    own, [report] = importer([path])
    assert [(r.ar, r.lat, r.same_as.partition("/")[0]) for r in own.rows()] in ([], [(("الحويجية",), None, "places")])
    assert "no coordinates, and the known place has this name already" in report.reasons
    assert "no coordinates, and no known place of that name in its province" in report.reasons
    assert "no Arabic name" in report.reasons


BROKEN = {
    "empty": b"",
    "binary": bytes(range(256)) * 40,
    "picture": b"\x89PNG\r\n\x1a\n" + b"\x00\x01\x02" * 500,
    "no header": "تل مرجونة,36.1,43.2\n".encode(),
    "prose": "هذا نص عادي لا جدول فيه\n".encode(),
    "wrong columns": b"a,b,c\n1,2,3\n",
    "header alone": HEADER.encode(),
    "not JSON": b'{"provinces": [',
    "other JSON": b'{"places": []}',
    "deep JSON": b"[" * 200_000,
    "broken zip": b"PK\x03\x04" + b"\x00" * 60 + b"PK\x05\x06" + b"\x00" * 18,
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_file_that_holds_no_places_is_set_aside_and_the_others_are_taken(
    importer: Importer, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "broken.csv"
    path.write_bytes(content)
    own, reports = importer([path, tmp_path / "missing.csv", VILLAGES])
    assert [r.error is None for r in sorted(reports, key=lambda r: r.error is None)] == [False, False, True]
    assert all(str(r.error) for r in reports if r.error is not None)
    assert list(own.imports) == ["villages.csv"]


BAD_ROWS = {
    "تل مرجونة,,": "no coordinates",
    "تل مرجونة,north,east": "coordinates are no numbers",
    "تل مرجونة,nan,43": "coordinates are not on the globe",
    "تل مرجونة,0,0": "coordinates are 0, 0",
    "تل مرجونة,36": "another number of cells than the header",
    "Tall Marjuna,36,43": "no Arabic name",
    "تل \x00مرجونة,36,43": "no Arabic name",
    'تل "مرجونة,36,43': "no Arabic name",
    '"تل مرجونة,36,43': "another number of cells than the header",
}


@pytest.mark.parametrize(("row", "reason"), BAD_ROWS.items())
def test_a_bad_row_costs_no_good_one(importer: Importer, tmp_path: Path, row: str, reason: str) -> None:
    path = tmp_path / "t.csv"
    path.write_text(f"{HEADER}تل شرجونة,36.1,43.1\n{row}\nتل برجونة,36.2,43.2\n", encoding="utf-8")
    if "\x00" in row:  # a NUL near the beginning makes a file binary; far behind it damages its row alone
        path.write_text(HEADER + "تل شرجونة,36.1,43.1\n" * 20_000 + f"{row}\nتل برجونة,36.2,43.2\n", encoding="utf-8")
    own, [report] = importer([path])
    assert report.error is None, report.error
    assert sorted(r.ar[0] for r in own.rows()) == ["تل برجونة", "تل شرجونة"]
    assert report.reasons[reason] == 1


def test_rows_that_come_twice_are_taken_once(importer: Importer, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(HEADER + "تل شرجونة,36.1,43.1\n" * 3, encoding="utf-8")
    own, [report] = importer([path])
    assert len(list(own.rows())) == 1
    assert report.reasons == {"the same place again": 2}


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (["Mosul", "الموصل", "موصڵ", "Мосул"], ("الموصل",)),
        (["ام قصر", "أم قصر"], ("أم قصر",)),
        (["تَلّ عَفَر", "تل عفر"], ("تل عفر",)),
        (["مێرگەسۆر", "شار", "", "ا"], ("شار",)),
        (["كيلو ١٢", "١٢"], ("كيلو 12",)),
    ],
)
def test_only_names_in_arabic_letters_are_taken(texts: list[str], names: tuple[str, ...]) -> None:
    assert arabic_names(texts) == names
