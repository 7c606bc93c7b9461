"""Offsets and characters of exports, whatever stands in a text: combining marks, characters outside the Basic Multilingual Plane, bidi controls, ends of
lines, formulas. Each export is read by somebody else's reader or by the rules of its format."""

from __future__ import annotations

import csv
import io
import json
import tempfile
import unicodedata
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import rasid
from rasid.export import Export, Item, export, redact
from rasid.export.cells import cell
from rasid.export.items import Review
from rasid.record import Record, check_spans

SETTINGS = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
SENTENCES = (
    "قصفت الطائرات الروسية بلدة كفرنبل في ريف إدلب يوم الثلاثاء، ما أدى إلى مقتل خمسة مدنيين.",
    "وقال رزكار هورامي إن مسلحين هاجموا منزل المواطن سعد خليل العبيدي في حي الكرادة ببغداد.",
    "ونفت وزارة الدفاع العراقية استهداف المدنيين في الموصل.",
    "زعم تنظيم داعش أن الجيش سيهاجم تلعفر، وأكد العميد يحيى رسول ذلك.",
)
SPRINKLED = ("\u064e", "\u0651", "\u0670", "😀", "𐎠", "\u202e", "\u2066", "\u200f", "\u200d", "\ufeff", "\r\n", "\n", "\t", "\u2028", "\u0640", "=", "@")  # fmt: skip


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Sentences with what stands in files between and inside words."""
    made = []
    for sentence in draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3)):
        chars = list(sentence)
        for at, what in draw(
            st.lists(st.tuples(st.integers(0, len(chars) - 1), st.sampled_from(SPRINKLED)), max_size=6)
        ):
            chars[at] += what
        made.append("".join(chars))
    return draw(st.sampled_from(["", "😀 ", "=1+1 "])) + draw(st.sampled_from(["\n", " ", "\r\n"])).join(made)


def written(name: str, record: Record, **options: Any) -> dict[str, bytes]:
    """The files of an export by their names."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        items = [Item(record, frozenset(e.id for e in record.events), reviews=options.pop("reviews", {}))]
        export(items, Export(name, out, **options))
        files = out.iterdir() if out.is_dir() else [out]
        return {path.name: path.read_bytes() for path in files}


@SETTINGS
@given(texts())
def test_redaction_keeps_every_span_on_its_words(text: str) -> None:
    record = rasid.code(text, published="2016-10-26")
    found = redact(record)
    assert check_spans(found.record) == []
    offsets = found.offsets
    assert offsets.text == found.record.document.text
    for start in range(0, len(text), 7):
        moved, end = offsets.start(start), offsets.end(min(start + 3, len(text)))
        assert 0 <= moved <= end <= len(offsets.text)


@SETTINGS
@given(texts())
def test_brat_counts_code_points(text: str) -> None:
    files = written("brat", rasid.code(text, published="2016-10-26"))
    (name,) = (name for name in files if name.endswith(".txt"))
    read = files[name].decode("utf-8")
    for line in files[name.removesuffix(".txt") + ".ann"].decode("utf-8").split("\n")[:-1]:
        assert "\r" not in line
        if line.startswith("T"):
            _, body, words = line.split("\t")
            pieces = [tuple(map(int, piece.split())) for piece in body.split(" ", 1)[1].split(";")]
            assert " ".join(read[a:b] for a, b in pieces) == words
            assert all(a < b for a, b in pieces)


@SETTINGS
@given(texts())
def test_web_annotations_count_code_points_and_utf16_units(text: str) -> None:
    page = json.loads(written("annotations", rasid.code(text, published="2016-10-26"))["out"])
    (source,) = page["rasid:texts"]
    units = source["value"].encode("utf-16-le", "surrogatepass")
    for item in page["items"]:
        position, quote = item["target"]["selector"]
        assert (position["type"], quote["type"]) == ("TextPositionSelector", "TextQuoteSelector")
        assert source["value"][position["start"] : position["end"]] == quote["exact"]
        sliced = units[2 * position["rasid:utf16Start"] : 2 * position["rasid:utf16End"]]
        assert sliced.decode("utf-16-le", "surrogatepass") == quote["exact"]


@SETTINGS
@given(texts())
def test_conll_words_stand_where_they_are_said_to(text: str) -> None:
    record = rasid.code(text, published="2016-10-26")
    read = redact(record).record.document.text
    before = 0
    for line in written("conll", record)["out"].decode("utf-8").split("\n"):
        if not line or line.startswith("# "):
            continue
        cells = line.split("\t")
        assert len(cells) == 10
        start, end = int(cells[2]), int(cells[3])
        assert before <= start < end
        assert " ".join(read[start:end].split()) == (cells[1] if cells[1] != "_" else "")
        before = end


@SETTINGS
@given(texts())
def test_no_cell_is_a_formula_and_none_turns_its_line_around(text: str) -> None:
    record = rasid.code(text, published="2016-10-26")
    for name in ("csv", "acled", "ucdp"):
        raw = written(name, record)["out"].decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(raw, newline="")))
        assert len({len(row) for row in rows}) == 1
        for value in (value for row in rows for value in row):
            assert not value.lstrip(" \u00a0").startswith(("=", "+", "@", "\t", "\r")), value
            assert not (value.startswith("-") and not value[1:].replace(".", "").isdigit())
            assert not any(unicodedata.category(c) in ("Cc", "Cf") and c not in "\n\t\u200c\u200d" for c in value)
    graph = ElementTree.fromstring(written("graphml", record)["out"])
    for data in graph.iter("{http://graphml.graphdrawing.org/xmlns}data"):
        assert "\u202e" not in (data.text or "")


def test_texts_for_programs_keep_their_bidi_controls() -> None:
    text = "قصفت \u202eالطائرات\u202c بلدة كفرنبل في ريف إدلب يوم الثلاثاء."
    record = rasid.code(text, published="2016-10-26")
    assert "\u202e" in json.loads(written("jsonl", record)["out"])["document"]["text"]
    assert "\u202e" in json.loads(written("annotations", record)["out"])["rasid:texts"][0]["value"]
    assert "\u202e" not in cell(text)


def test_a_claim_review_has_what_readers_of_claim_reviews_need() -> None:
    record = rasid.code("وتوقع محللون أن يهاجم الجيش العراقي تلعفر يوم الأحد.", published="2016-10-26")
    (statement,) = (s.id for s in record.statements if s.event is not None and s.status != "negated")
    review = Review("did-not", "the army was elsewhere", "tester", "2016-11-02T10:00:00.000Z")
    graph = json.loads(written("claims", record, reviews={statement: review})["out"])["@graph"]
    claims = {node["@id"]: node for node in graph if node["@type"] == "Claim"}
    (made,) = (node for node in graph if node["@type"] == "ClaimReview")
    assert made["claimReviewed"] == claims[made["itemReviewed"]["@id"]]["text"]
    assert made["reviewRating"] == {"@type": "Rating", "alternateName": "did-not"}
    assert made["author"] == {"@type": "Person", "name": "tester"}
    assert made["datePublished"] == "2016-11-02"
    assert made["itemReviewed"]["@type"] == "Claim"
    for claim in claims.values():
        assert claim["appearance"]["datePublished"] == "2016-10-26"


def test_parquet_holds_what_csv_holds() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    record = rasid.code(" ".join(SENTENCES), published="2016-10-26")
    rows = parquet.read_table(io.BytesIO(written("parquet", record)["out"])).to_pylist()
    table = list(csv.DictReader(io.StringIO(written("csv", record)["out"].decode("utf-8-sig"), newline="")))
    assert len(rows) == len(table) > 3
    for typed, text in zip(rows, table, strict=True):
        assert {name: cell(value) for name, value in typed.items()} == text


def test_the_graph_of_an_account_is_sound() -> None:
    from rasid.compare.accounts import account_of
    from rasid.compare.accounts.graphml import to_graphml
    from rasid.compare.accounts.records import read_record
    from rasid.export.accounts import leave_out

    record = rasid.code(" ".join(SENTENCES), published="2016-10-26")
    material, _ = leave_out(read_record(record, "1"), [("1", record)])
    root = ElementTree.fromstring(to_graphml([account_of(material)]))
    space = "{http://graphml.graphdrawing.org/xmlns}"
    keys = {key.get("id"): key.get("attr.type") for key in root.iter(f"{space}key")}
    nodes = [node.get("id") for node in root.iter(f"{space}node")]
    assert len(set(nodes)) == len(nodes) > 3
    assert all(edge.get("source") in nodes and edge.get("target") in nodes for edge in root.iter(f"{space}edge"))
    for data in root.iter(f"{space}data"):
        kind = keys[data.get("key")]
        assert kind != "int" or int(data.text or "") is not None
        assert kind != "boolean" or data.text in ("true", "false")
    written_text = ElementTree.tostring(root, encoding="unicode")
    assert "رزكار" not in written_text
    assert "العبيدي" not in written_text
