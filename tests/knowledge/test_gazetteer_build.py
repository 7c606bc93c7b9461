"""The gazetteer and the word lists beside it: complete, well formed, and right about places that reports name often."""

from __future__ import annotations

import csv
import math
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
PLACES = ROOT / "src" / "rasid" / "knowledge" / "data" / "places"
sys.path.insert(0, str(ROOT / "scripts"))

from build_gazetteer import (  # noqa: E402
    COLUMNS,
    PRECISION,
    arabic_names,
    fold,
    spell_like,
    standard_first,
)

# south, north, west, east; with a margin of about a degree for points at sea and on borders
BOXES = {
    "IQ": (28.5, 38, 38, 49.5), "SY": (31.8, 37.8, 35, 42.9), "YE": (11.5, 19.5, 41, 55), "LB": (32.8, 35, 34.8, 37),
    "JO": (28.8, 33.7, 34.5, 39.6), "PS": (30.9, 32.8, 33.9, 35.9), "IL": (29.2, 33.6, 33.9, 36),
    "LY": (19, 33.7, 9, 26),
    "EG": (21, 32.2, 24, 37.5), "SD": (8, 23, 21, 39.5), "SS": (3, 12.5, 23.5, 36.5), "SA": (15.5, 32.7, 34, 56),
    "AE": (22, 26.8, 51, 57), "OM": (16, 27, 51.5, 60.5), "KW": (28, 30.5, 46, 49.5), "QA": (24, 27, 50, 52.5),
    "BH": (25, 27, 50, 51.5), "TN": (30, 38, 7, 12.2), "DZ": (18.5, 37.6, -9, 12.5), "MA": (20.5, 36.3, -17.5, -0.5),
    "MR": (14, 27.6, -17.8, -4.5), "SO": (-2.2, 12.5, 40.5, 52), "DJ": (10.5, 13, 41.3, 44), "KM": (-13, -11, 42.8, 45),
    "IR": (24.5, 40.2, 43.5, 64), "TR": (35.3, 42.6, 25, 45.3), "AF": (29, 39, 60, 75.5), "PK": (23, 37.5, 60.5, 78),
    "TD": (7, 24, 13, 24.5), "ML": (9.8, 25.5, -12.8, 5), "NE": (11, 24, -0.3, 16.3), "NG": (3.8, 14.3, 2.3, 15),
    "ET": (3, 15.3, 32.5, 48.5), "KE": (-5.2, 5.6, 33.5, 42.3), "UA": (44, 52.9, 21.8, 40.6),
    "AZ": (38, 42.3, 44.4, 51),
}  # fmt: skip

# 200 places of conflict reporting; name, country, latitude, longitude (the town, the middle of the region, the gate)
KNOWN = """
الموصل IQ 36.34 43.13;تلعفر IQ 36.38 42.45;سنجار IQ 36.32 41.87;القيارة IQ 35.80 43.29;الفلوجة IQ 33.35 43.78;الرمادي IQ 33.42 43.30
الرطبة IQ 33.04 40.28;هيت IQ 33.64 42.83;حديثة IQ 34.13 42.38;القائم IQ 34.37 41.09;راوة IQ 34.48 41.92;تكريت IQ 34.61 43.68
بيجي IQ 34.93 43.49;سامراء IQ 34.20 43.87;الشرقاط IQ 35.51 43.23;الحويجة IQ 35.33 43.77;كركوك IQ 35.47 44.39;أربيل IQ 36.19 44.01
دهوك IQ 36.87 42.99;السليمانية IQ 35.56 45.43;بعقوبة IQ 33.75 44.64;خانقين IQ 34.35 45.39;المقدادية IQ 33.98 44.94;جلولاء IQ 34.27 45.17
البصرة IQ 30.51 47.80;النجف IQ 32.00 44.34;كربلاء IQ 32.61 44.03;الناصرية IQ 31.05 46.26;بغداد IQ 33.32 44.40;جرف الصخر IQ 32.87 44.22
قاعدة عين الأسد IQ 33.79 42.44;سد الموصل IQ 36.63 42.82;جبل سنجار IQ 36.37 41.72;طوز خورماتو IQ 34.88 44.63;بعشيقة IQ 36.45 43.35
مخمور IQ 35.78 43.58;حلبجة IQ 35.18 45.99;زاخو IQ 37.14 42.68;أبو غريب IQ 33.31 44.18;الكاظمية IQ 33.38 44.34
دمشق SY 33.51 36.29;حلب SY 36.20 37.16;حمص SY 34.73 36.72;حماة SY 35.13 36.75;إدلب SY 35.93 36.63;الرقة SY 35.95 39.01
دير الزور SY 35.34 40.14;الحسكة SY 36.50 40.75;القامشلي SY 37.05 41.23;درعا SY 32.62 36.10;السويداء SY 32.71 36.57;اللاذقية SY 35.53 35.79
طرطوس SY 34.89 35.89;كوباني SY 36.89 38.35;عين العرب SY 36.89 38.35;عفرين SY 36.51 36.87;منبج SY 36.53 37.96;الباب SY 36.37 37.52
جرابلس SY 36.82 38.01;أعزاز SY 36.59 37.05;خان شيخون SY 35.44 36.65;معرة النعمان SY 35.65 36.68;سراقب SY 35.86 36.80;جسر الشغور SY 35.81 36.32
تدمر SY 34.56 38.28;دوما SY 33.57 36.40;حرستا SY 33.56 36.37;جوبر SY 33.53 36.33;داريا SY 33.46 36.24;القصير SY 34.51 36.58
الرستن SY 34.93 36.73;البوكمال SY 34.45 40.92;الميادين SY 35.02 40.45;الباغوز SY 34.45 40.95;رأس العين SY 36.85 40.07;تل أبيض SY 36.70 38.95
معبر نصيب SY 32.55 36.19;مخيم اليرموك SY 33.47 36.30;الغوطة الشرقية SY 33.53 36.42;الجولان SY 33.00 35.78;التنف SY 33.51 38.62;مخيم الهول SY 36.39 41.14
الزبداني SY 33.72 36.10;السفيرة SY 36.08 37.37;الطبقة SY 35.84 38.55;قاعدة حميميم SY 35.40 35.95;تل رفعت SY 36.47 37.10;عين عيسى SY 36.38 38.86
صنعاء YE 15.35 44.21;عدن YE 12.78 45.04;تعز YE 13.58 44.02;الحديدة YE 14.80 42.95;مأرب YE 15.46 45.33;صعدة YE 16.94 43.76
المكلا YE 14.54 49.12;الضالع YE 13.70 44.73;إب YE 13.97 44.18;ذمار YE 14.54 44.41;البيضاء YE 13.99 45.57;المخا YE 13.32 43.25
زنجبار YE 13.13 45.38;عتق YE 14.54 46.83;حرض YE 16.41 43.06;ميدي YE 16.32 42.81;حيس YE 13.93 43.48;صرواح YE 15.45 45.02
نهم YE 15.70 44.45;قاعدة العند YE 13.18 44.76;سقطرى YE 12.47 53.90;الغيضة YE 16.21 52.18;شقرة YE 13.35 45.70;لودر YE 13.88 45.87
طرابلس LY 32.89 13.18;بنغازي LY 32.12 20.07;مصراتة LY 32.38 15.09;سرت LY 31.20 16.59;درنة LY 32.76 22.64;سبها LY 27.04 14.43
الزاوية LY 32.76 12.73;غريان LY 32.17 13.02;ترهونة LY 32.43 13.63;الزنتان LY 31.93 12.25;أجدابيا LY 30.76 20.23;طبرق LY 32.08 23.96
بني وليد LY 31.76 13.99;رأس لانوف LY 30.50 18.57;الكفرة LY 24.18 23.31;صبراتة LY 32.79 12.48;زوارة LY 32.93 12.08;قاعدة الجفرة LY 29.20 16.00
الخرطوم SD 15.60 32.53;أم درمان SD 15.64 32.48;الفاشر SD 13.63 25.35;نيالا SD 12.05 24.88;الجنينة SD 13.45 22.45;زالنجي SD 12.91 23.47
الأبيض SD 13.18 30.22;كادقلي SD 11.01 29.72;الدلنج SD 12.05 29.65;ود مدني SD 14.40 33.52;بورتسودان SD 19.62 37.22;كسلا SD 15.45 36.40
مخيم زمزم SD 13.49 25.31;بابنوسة SD 11.33 27.81;النهود SD 12.70 28.43;سنجة SD 13.15 33.93;عطبرة SD 17.70 33.99;مروي SD 18.45 31.84
غزة PS 31.50 34.47;رفح PS 31.29 34.25;خان يونس PS 31.35 34.30;دير البلح PS 31.42 34.35;جباليا PS 31.53 34.48;بيت حانون PS 31.54 34.54
بيت لاهيا PS 31.55 34.50;جنين PS 32.46 35.30;نابلس PS 32.22 35.26;طولكرم PS 32.31 35.03;الخليل PS 31.53 35.10;رام الله PS 31.90 35.20
بيت لحم PS 31.70 35.20;أريحا PS 31.87 35.44;قلقيلية PS 32.19 34.97;طوباس PS 32.32 35.37;مخيم جنين PS 32.46 35.29;قطاع غزة PS 31.42 34.35
الضفة الغربية PS 32.00 35.25;القدس IL 31.77 35.22;تل أبيب IL 32.08 34.78;حيفا IL 32.82 34.99;عسقلان IL 31.67 34.57;سديروت IL 31.52 34.60
كريات شمونة IL 33.21 35.57;بيروت LB 33.89 35.50;طرابلس LB 34.44 35.84;صيدا LB 33.56 35.38;صور LB 33.27 35.20;بنت جبيل LB 33.12 35.43
الناقورة LB 33.12 35.14;الخيام LB 33.33 35.61;بعلبك LB 34.00 36.21;عرسال LB 34.18 36.42;الضاحية الجنوبية LB 33.85 35.51;النبطية LB 33.38 35.48
العريش EG 31.13 33.80;الشيخ زويد EG 31.22 34.11;معبر رفح EG 31.25 34.26;القاهرة EG 30.04 31.24;مقديشو SO 2.04 45.34;كيسمايو SO -0.36 42.55
بيدوا SO 3.11 43.65;بلدوين SO 4.74 45.20;هرجيسا SO 9.56 44.06;كيدال ML 18.44 1.41;غاو ML 16.27 -0.04;تمبكتو ML 16.77 -3.01
مايدوغوري NG 11.83 13.15;كابل AF 34.53 69.17;قندهار AF 31.61 65.71;بيشاور PK 34.01 71.58;ديار بكر TR 37.91 40.24;غازي عنتاب TR 37.06 37.38
طهران IR 35.69 51.42;بندر عباس IR 27.18 56.27;ميكيلي ET 13.50 39.47;غوندار ET 12.61 37.46;ماريوبول UA 47.10 37.55;القطيف SA 26.56 50.01
"""


@cache
def rows(name: str) -> list[dict[str, str]]:
    with (PLACES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def distance_km(lat: float, lon: float, row: dict[str, str]) -> float:
    east = (lon - float(row["lon"])) * math.cos(math.radians(lat))
    return 111.2 * math.hypot(lat - float(row["lat"]), east)


@pytest.mark.parametrize("name", ["gazetteer.tsv", "divisions.tsv"])
def test_rows_are_well_formed(name: str) -> None:
    table = rows(name)
    assert tuple(table[0])[: len(COLUMNS)] == COLUMNS
    assert not [key for key, count in Counter(row["id"] for row in table).items() if count > 1]
    for row in table:
        assert None not in row, row
        assert None not in row.values(), row
        assert row["feature"] in PRECISION, row
        assert row["precision"] in "1234567", row
        names = row["names_ar"].split("|")
        assert len({fold(part) for part in names}) == len(names), row
        assert all(part == part.strip() and len(part) > 1 for part in names), row


@pytest.mark.parametrize("name", ["gazetteer.tsv", "divisions.tsv"])
def test_coordinates_lie_in_their_country(name: str) -> None:
    outside = []
    for row in rows(name):
        south, north, west, east = BOXES.get(row["country"], (-90, 90, -180, 180))
        if not (south <= float(row["lat"]) <= north and west <= float(row["lon"]) <= east):
            outside.append((row["id"], row["names_ar"], row["lat"], row["lon"]))
    assert not outside


def test_well_known_places_are_found() -> None:
    index: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in [*rows("gazetteer.tsv"), *rows("divisions.tsv")]:
        for name in row["names_ar"].split("|"):
            index.setdefault((fold(name), row["country"]), []).append(row)
    entries = [entry.rsplit(" ", 3) for line in KNOWN.split("\n") for entry in line.split(";") if entry]
    assert len(entries) >= 200
    missing = []
    for name, country, lat, lon in entries:
        found = index.get((fold(name), country), [])
        if not any(distance_km(float(lat), float(lon), row) <= 25 for row in found):
            missing.append((name, country, [(row["lat"], row["lon"]) for row in found]))
    assert len(missing) <= 0.05 * len(entries), missing


def test_the_file_is_sorted_and_small() -> None:
    keys = [(row["country"], row["feature"], row["name_en"], row["id"]) for row in rows("gazetteer.tsv")]
    assert keys == sorted(keys)
    assert (PLACES / "gazetteer.tsv").stat().st_size <= 2_500_000


def test_divisions_have_parents_and_a_basis() -> None:
    table = rows("divisions.tsv")
    first = {row["id"]: row for row in table if row["feature"] == "admin1"}
    for row in table:
        assert row["basis"]
        if row["feature"] == "admin2":
            assert row["admin1"] == first[row["parent"]]["name_en"]


def test_erbil_is_spelt_right() -> None:
    erbil = next(row for row in rows("gazetteer.tsv") if row["id"] == "95446")
    assert erbil["names_ar"].split("|")[0] == "أربيل"
    assert "إربل" not in erbil["names_ar"].split("|")


def test_ambiguous_names_are_places_and_examples_hold_them() -> None:
    known = {fold(n) for f in ("gazetteer.tsv", "divisions.tsv") for row in rows(f) for n in row["names_ar"].split("|")}
    entries = yaml.safe_load((PLACES / "ambiguous.yaml").read_text(encoding="utf-8"))
    assert len(entries) >= 300
    assert len({fold(entry["name"]) for entry in entries}) == len(entries)
    for entry in entries:
        assert set(entry) == {"name", "why", "needs", "example"}, entry
        assert entry["needs"] in {"head", "preposition", "context"}
        assert fold(entry["name"]) in known, entry
        assert fold(entry["name"]) in fold(entry["example"]["text"]), entry
        assert ("place" in entry["example"]) != ("none" in entry["example"]), entry


def test_place_heads_are_complete() -> None:
    entries = yaml.safe_load((PLACES / "place-heads.yaml").read_text(encoding="utf-8"))
    assert len({entry["id"] for entry in entries}) == len(entries)
    nouns = {entry["noun"].split("/")[0] for entry in entries if entry["kind"] == "head"}
    assert nouns >= {"مدينة", "بلدة", "قرية", "محافظة", "قضاء", "ناحية", "حي", "ريف", "مخيم", "معبر", "مطار", "جبهة"}
    for entry in entries:
        for example in entry["examples"]:
            assert all(value in example["text"] for value in example.values()), entry


def test_aliases_keep_arabic_and_drop_other_languages() -> None:
    assert arabic_names(["Mosul", "الموصل", "موصل", "مووسڵ", "محافظة نينوى"]) == ["الموصل"]
    assert arabic_names(["کرمان"]) == ["كرمان"]
    assert arabic_names(["ام قصر", "أم قصر"]) == ["أم قصر"]


def test_spelling_follows_the_english_name() -> None:
    assert spell_like("السماوه", "As Samawah") == "السماوة"
    assert spell_like("كفرى", "Kifrī") == "كفري"
    assert standard_first(["كوت", "الكوت"], "Al-Kut", None)[0] == "الكوت"
