"""Each format as its readers expect it."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hostile import ATTACK, hostile
from private_report import PRIVATE
from sample_records import iraq

from rasid.export import FORMATS
from rasid.export.cells import cell
from rasid.export.facts import columns, country_and_sector, side
from rasid.export.formats.acled import time_precision
from rasid.export.formats.ucdp import date_precision, prio_grid
from rasid.record import Record, from_json, json_schema
from rasid.record.vocabulary import ACLED, EVENT_TYPES

Run = Callable[..., tuple[Path, dict[str, Any]]]


def table(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_the_same_records_give_the_same_bytes(name: str, record: Record, run: Run, tmp_path: Path) -> None:
    first, second = run(name, record, iraq())[1], run(name, record, iraq())[1]
    assert first == second
    assert all(entry["bytes"] > 0 for entry in first["files"])


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_nothing_to_export_is_a_whole_export_too(name: str, run: Run) -> None:
    out, manifest = run(name)
    assert manifest["counts"]["reports"] == 0
    assert out.exists()


def test_records_follow_the_schema(record: Record, run: Run) -> None:
    out, _ = run("jsonl", record, iraq())
    lines = out.read_bytes().splitlines()
    assert len(lines) == 2
    for line in lines:
        jsonschema.Draft202012Validator(json_schema()).validate(json.loads(line))
        from_json(line)


def test_csv_has_a_row_for_every_statement(record: Record, run: Run) -> None:
    out, manifest = run("csv", record, iraq(), include_sensitive=True)
    rows = table(out)
    assert len(rows) == len(record.statements) + len(iraq().statements) == manifest["counts"]["rows"]
    texts = {one.document.id: one.document.text for one in (record, iraq())}
    for row in rows:
        words = texts[row["document"]][int(row["content_start"]) : int(row["content_end"])]
        assert row["content"].lstrip("'") == words
    denied = [row for row in rows if row["attribution"] == "denied"]
    assert denied
    assert all(row["status"] == "negated" for row in denied)


def test_parquet_is_read_back_with_types(record: Record, run: Run) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    read = pq.read_table(run("parquet", record, iraq())[0])
    rows = read.to_pylist()
    again = table(run("csv", record, iraq())[0])
    assert [row["statement"] for row in rows] == [row["statement"] for row in again]
    assert str(read.schema.field("lat").type) == "double"
    assert str(read.schema.field("trigger_start").type) == "int64"
    assert any(isinstance(row["lat"], float) for row in rows)


def test_geojson_follows_rfc_7946(record: Record, run: Run) -> None:
    out, manifest = run("geojson", record, iraq())
    collection = json.loads(out.read_text(encoding="utf-8"))
    assert collection["type"] == "FeatureCollection"
    assert set(collection) == {"type", "features"}
    features = collection["features"]
    assert len(features) == len(record.events) + len(iraq().events) == manifest["counts"]["features"]
    assert len({feature["id"] for feature in features}) == len(features)
    for feature in features:
        assert set(feature) == {"type", "id", "geometry", "properties"}
        assert feature["type"] == "Feature"
        if feature["geometry"] is None:
            continue
        assert feature["geometry"]["type"] == "Point"
        lon, lat = feature["geometry"]["coordinates"]
        assert -180 <= lon <= 180
        assert -90 <= lat <= 90
        assert 1 <= feature["properties"]["where_prec"] <= 7
    kirkuk = next(f for f in features if f["properties"]["places"] and f["properties"]["places"][0]["name"] == "Kirkuk")
    assert kirkuk["geometry"]["coordinates"] == [44.39, 35.47]
    assert sum(f["geometry"] is None for f in features) == manifest["counts"]["without_geometry"] > 0


def test_points_off_the_globe_have_no_geometry(run: Run) -> None:
    (feature,) = json.loads(run("geojson", hostile())[0].read_text(encoding="utf-8"))["features"]
    assert feature["geometry"] is None


def test_graphml_is_sound_xml_whose_edges_have_ends(record: Record, run: Run) -> None:
    etree = pytest.importorskip("lxml.etree")
    out, manifest = run("graphml", record, iraq())
    root = etree.parse(out).getroot()
    space = {"g": "http://graphml.graphdrawing.org/xmlns"}
    nodes = [node.get("id") for node in root.iterfind(".//g:node", space)]
    edges = root.findall(".//g:edge", space)
    assert len(set(nodes)) == len(nodes) == manifest["counts"]["nodes"]
    assert len(edges) == manifest["counts"]["edges"] > 10
    assert all(edge.get("source") in set(nodes) and edge.get("target") in set(nodes) for edge in edges)
    keys = {key.get("id"): key.get("attr.type") for key in root.iterfind("g:key", space)}
    for data in root.iterfind(".//g:data", space):
        kind = keys[data.get("key")]
        assert kind == "string" or float(data.text) is not None
    etree.parse(run("graphml", hostile(), include_sensitive=True)[0])
    state = next(n for n in nodes if n == "actor:actors/iraqi-security-forces")  # the same in all reports
    assert any(edge.get("source") == state for edge in edges)


def test_private_persons_are_never_one_node(record: Record, run: Run) -> None:
    etree = pytest.importorskip("lxml.etree")
    root = etree.parse(run("graphml", record)[0]).getroot()
    persons = [n for n in root.iter("{*}node") if any(d.text == "[person]" for d in n)]
    assert len(persons) >= 2


def test_acled_has_its_columns_and_only_what_is_said_to_have_happened(record: Record, run: Run) -> None:
    out, manifest = run("acled", record, iraq())
    rows = table(out)
    assert tuple(rows[0]) == columns("acled")
    assert len(columns("acled")) == 31
    for row in rows:
        assert ACLED[row["sub_event_type"]] == row["event_type"]
        assert row["time_precision"] in ("", "1", "2", "3")
        assert row["geo_precision"] in ("", "1", "2", "3")
        assert bool(row["event_date"]) == bool(row["time_precision"]) == bool(row["year"])
        assert not row["event_date"] or re.fullmatch(r"\d{4}-\d{2}-\d{2}", row["event_date"])
        assert row["notes"]
        assert row["interaction"] == row["region"] == ""
        assert bool(row["iso"]) == bool(row["country"])
    kirkuk = next(row for row in rows if row["location"] == "Kirkuk")
    assert (kirkuk["actor1"], kirkuk["event_date"], kirkuk["time_precision"]) == ("Islamic State", "2016-10-25", "1")
    assert (kirkuk["fatalities"], kirkuk["iso"]) == ("20", "368")
    assert not any("القائم" in row["notes"] for row in rows)  # only expected
    assert manifest["counts"]["left_out_not_said_to_have_happened"] >= 1


def test_one_happening_is_one_row(record: Record, run: Run) -> None:
    rows = table(run("acled", record)[0])
    real = {s.event for s in record.statements if s.status == "actual"}
    assert len(rows) == len({e.happening for e in record.events if e.acled and e.id in real})


def test_ucdp_has_its_columns_and_only_deadly_violence(record: Record, run: Run) -> None:
    out, manifest = run("ucdp", record, iraq())
    rows = table(out)
    assert tuple(rows[0]) == columns("ucdp")
    assert len(columns("ucdp")) == 49
    for row in rows:
        assert int(row["low"]) <= int(row["best"]) <= int(row["high"])
        assert int(row["high"]) >= 1
        assert row["type_of_violence"] in ("", "1", "2", "3")
        assert row["date_prec"] in ("", "1", "2", "3", "4", "5")
        assert row["where_prec"] in ("", *"1234567")
        assert row["conflict_new_id"] == row["gwnoa"] == ""
    army = next(row for row in rows if row["best"] == "20" and row["deaths_unknown"] == "20" and row["side_a"])
    assert manifest["counts"]["left_out_no_deaths"] > 0
    assert army["number_of_sources"] == "1"


def test_the_kind_of_violence_follows_from_the_codes() -> None:
    assert [side(code) for code in ("IRQMIL", "IRQREBISI", "CVL", "ISR", "MIL", "NGO", None, "USAMEDFBK")] == [
        "state", "armed", "civilian", "state", "state", None, None, "civilian",
    ]  # fmt: skip
    assert country_and_sector("IRQREBISI") == ("IRQ", "REB")
    assert country_and_sector("MIL") == (None, "MIL")


@pytest.mark.parametrize(
    ("length", "acled", "ucdp"),
    [
        (1, 1, 1),
        (2, 2, 2),
        (6, 2, 2),
        (7, 2, 3),
        (8, 3, 4),
        (31, 3, 4),
        (90, None, 5),
        (366, None, 5),
        (400, None, None),
    ],
)
def test_precision_of_days(length: int, acled: int | None, ucdp: int | None) -> None:
    assert time_precision(length) == acled
    assert date_precision(length) == ucdp


def test_prio_grid() -> None:
    assert prio_grid(-179.9, -89.9) == 1
    assert prio_grid(179.9, 89.9) == 259200
    assert prio_grid(43.1189, 36.335) == 181887


def test_plover_is_an_array_of_events(record: Record, run: Run) -> None:
    events = json.loads(run("plover", record, iraq())[0].read_text(encoding="utf-8"))
    assert len(events) == len(record.events) + len(iraq().events)
    for event in events:
        assert event["event"] in EVENT_TYPES
        assert event["id"]
        assert event["eventText"]
        assert event["language"] == "ar"
        assert "territory" not in event.get("mode", "").split(",")
        assert all(
            actor["actorText"] and len(actor["code"]) == 3
            for actor in event.get("source", []) + event.get("target", [])
        )
        assert None not in event.values()
    assert any(s.get("auxiliary") == "future" for e in events for s in e["rasid"]["statements"])
    assert any(s.get("auxiliary") == "negation" for e in events for s in e["rasid"]["statements"])
    assert any(e["rasid"].get("extension_modes") == ["territory"] for e in events)


def test_claims_are_json_ld(record: Record, run: Run) -> None:
    graph = json.loads(run("claims", record, iraq())[0].read_text(encoding="utf-8"))
    assert graph["@context"] == "https://schema.org"
    nodes = graph["@graph"]
    assert len(nodes) == len(record.statements) + len(iraq().statements)
    assert {node["@type"] for node in nodes} == {"Claim"}  # nobody has reviewed anything
    assert len({node["@id"] for node in nodes}) == len(nodes)
    assert all(node["text"] and node["appearance"]["@type"] == "NewsArticle" for node in nodes)
    ministry = next(node for node in nodes if node.get("author", {}).get("name") == "Iraqi Ministry of Defence")
    assert ministry["author"]["@type"] == "Organization"


def test_annotations_quote_the_text_at_their_positions(record: Record, run: Run) -> None:
    page = json.loads(run("annotations", record, iraq())[0].read_text(encoding="utf-8"))
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    texts = {text["id"]: text["value"] for text in page["rasid:texts"]}
    assert len({item["id"] for item in page["items"]}) == len(page["items"])
    for item in page["items"]:
        assert item["type"] == "Annotation"
        position, quote = item["target"]["selector"]
        text = texts[item["target"]["source"]]
        start, end = position["start"], position["end"]
        assert text[start:end] == quote["exact"]
        assert text[:start].endswith(quote["prefix"])
        assert text[end:].startswith(quote["suffix"])
    (own,) = (text["value"] for text in page["rasid:texts"] if text["rasid:document"] == record.document.id)
    assert not any(words in own for words in PRIVATE)


def test_utf16_positions_differ_behind_an_emoji(run: Run) -> None:
    import rasid

    coded = rasid.code("📷 صور من الموصل\nقصفت الطائرات مواقع في الموصل يوم الثلاثاء.", published="2016-10-26")
    page = json.loads(run("annotations", coded)[0].read_text(encoding="utf-8"))
    (text,) = page["rasid:texts"]
    units = text["value"].encode("utf-16-le")
    for item in page["items"]:
        position, quote = item["target"]["selector"]
        start, end = position["rasid:utf16Start"], position["rasid:utf16End"]
        assert units[2 * start : 2 * end].decode("utf-16-le") == quote["exact"]
        assert start == position["start"] + 1


def test_conll_has_sound_bio(record: Record, run: Run) -> None:
    out, manifest = run("conll", record, iraq())
    lines = out.read_text(encoding="utf-8").split("\n")
    rows = [line.split("\t") for line in lines if line and not line.startswith("# ")]
    assert {len(row) for row in rows} == {10}
    assert len(rows) == manifest["counts"]["words"]
    for column in range(4, 10):
        before = "O"
        for line in lines:
            if not line or line.startswith("# "):
                continue
            tag = line.split("\t")[column]
            assert re.fullmatch(r"O|[BI]-[A-Z-]+", tag)
            if tag.startswith("I-"):
                assert before[2:] == tag[2:]
            before = tag
    starts = [row[4] for row in rows if row[4].startswith("B-")]
    assert "B-ASSAULT" in starts
    assert any(row[1] == "كركوك" and row[7] == "B-PLACE" for row in rows)


def test_brat_offsets_hold(record: Record, run: Run) -> None:
    out, manifest = run("brat", record, iraq(), hostile())
    texts = sorted(out.glob("*.txt"))
    assert len(texts) == 3
    assert {entry["name"] for entry in manifest["files"]} | {"manifest.json"} == {p.name for p in out.iterdir()}
    configuration = (out / "annotation.conf").read_text(encoding="utf-8")
    for path in texts:
        text = path.read_bytes().decode("utf-8")
        known: set[str] = set()
        given: set[tuple[str, str]] = set()
        for line in path.with_suffix(".ann").read_bytes().decode("utf-8").split("\n")[:-1]:
            name, body, *rest = line.split("\t")
            assert name not in known
            if name.startswith("T"):
                label, where = body.split(" ", 1)
                pieces = [tuple(map(int, piece.split())) for piece in where.split(";")]
                assert " ".join(text[a:b] for a, b in pieces) == rest[0]
                assert f"{label}" in configuration
            elif name.startswith("E"):
                for argument in body.split():
                    assert argument.partition(":")[2] in known
            elif name.startswith("R"):
                assert all(end.partition(":")[2] in known for end in body.split()[1:])
            elif name.startswith("A"):
                kind, of, _ = body.split()
                assert of in known
                assert (kind, of) not in given
                given.add((kind, of))
            known.add(name)


def test_a_span_over_a_line_end_is_given_in_pieces(run: Run) -> None:
    from sample_records import Builder

    b = Builder("هاجم مسلحون\nقرية الزيتون")
    b.event("ASSAULT", "هاجم مسلحون\nقرية")
    out, _ = run("brat", b.build())
    (annotations,) = out.glob("*.ann")
    assert annotations.read_text(encoding="utf-8").splitlines()[0] == "T1\tASSAULT 0 11;12 16\tهاجم مسلحون قرية"


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "＝1", "\u202e=1", "\u200b=cmd|' /C calc'!A0", "\n=1"],
)
def test_formulas_are_defused(text: str) -> None:
    assert cell(text).startswith("'")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (-5.25, "-5.25"),
        (3, "3"),
        (44.0, "44"),
        (None, ""),
        ("أ-ب", "أ-ب"),
        ("\u202eقلب\u202c\x07", "قلب"),
        (0.1, "0.1"),
    ],
)
def test_other_cells(value: Any, shown: str) -> None:
    assert cell(value) == shown


@pytest.mark.parametrize("name", ["csv", "acled", "ucdp"])
def test_hostile_names_stay_in_their_cell(name: str, run: Run) -> None:
    rows = table(run(name, hostile(), include_sensitive=True)[0])
    for row in rows:
        assert None not in row
        for value in row.values():
            assert not value.startswith(("=", "+", "@", "\t", "\r"))
            assert not set(value) & set("\u202e\u2066\x07")


@pytest.mark.parametrize("name", ["jsonl", "geojson", "plover", "claims", "annotations"])
def test_hostile_names_are_sound_json(name: str, run: Run) -> None:
    text = run(name, hostile(), include_sensitive=True)[0].read_text(encoding="utf-8")
    loaded = [json.loads(line) for line in text.splitlines()] if name == "jsonl" else json.loads(text)
    assert ATTACK in json.dumps(loaded, ensure_ascii=False) or "window.broken" in text
