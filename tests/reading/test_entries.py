"""Files of many reports, read whole and in parts: what an entry becomes does not depend on how its file was cut."""

from __future__ import annotations

import datetime
import gzip
import io
import json
from pathlib import Path

import pytest

from rasid.errors import UnreadableInput
from rasid.reading import Document, SetAside, read_path
from rasid.reading.entries import Entry, entries, form_of
from rasid.reading.items import Item, open_items

TEXT = "قصفت الطائرات بلدة كفرنبل في ريف إدلب يوم الثلاثاء، ما أدى إلى مقتل خمسة مدنيين.\n"
ROWS = [{"id": str(i), "title": f"خبر {i}", "text": TEXT * (i % 3 + 1)} for i in range(7)]
LINES = b"\xef\xbb\xbf" + b"\n \n".join(json.dumps(row, ensure_ascii=False).encode() for row in ROWS) + b"\r\n"


def read(raw: bytes, form: str = "jsonl", start: int = 0, end: int | None = None) -> list[tuple[int, Document]]:
    found = entries(io.BytesIO(raw), form, "a", start=start, end=end)  # type: ignore[arg-type]
    return [(entry.position, entry.read()) for entry in found]


def test_json_lines_may_be_cut_at_any_byte() -> None:
    whole = read(LINES)
    assert [document.source_id for _, document in whole] == [row["id"] for row in ROWS]
    assert [LINES[position:][:1] in (b"{", b"\xef") for position, _ in whole] == [True] * 7
    for at in range(0, len(LINES) + 2, 5):
        assert read(LINES, end=at) + read(LINES, start=at) == whole


def test_lines_of_a_compressed_file_and_of_utf_16_are_the_same() -> None:
    documents = [document for _, document in read(LINES)]
    assert read(gzip.compress(LINES), "jsonl.gz") == read(LINES)
    wide = LINES.decode("utf-8-sig").encode("utf-16")
    assert [document.text for _, document in read(wide)] == [document.text for document in documents]
    assert read(wide, start=100) == []


def test_the_rows_of_a_table_may_be_cut_anywhere(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    import pyarrow.parquet as pq

    rows = [
        {"headline": row["title"], "content": row["text"], "date": datetime.date(2016, 10, 1), "picture": b"\x89"}
        for row in ROWS
    ]
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "a.parquet", row_group_size=3)
    raw = (tmp_path / "a.parquet").read_bytes()
    whole = read(raw, "parquet")
    assert [position for position, _ in whole] == list(range(7))
    assert {str(document.published) for _, document in whole} == {"2016-10-01"}
    for at in range(9):
        assert read(raw, "parquet", 0, at) + read(raw, "parquet", at) == whole
    assert [item.text for item in read_path(tmp_path / "a.parquet") if isinstance(item, Document)] == [
        d.text for _, d in whole
    ]
    assert [item.part for item in open_items(tmp_path / "a.parquet") if isinstance(item, Item)] == [
        f"row {i}" for i in range(1, 8)
    ]


@pytest.mark.parametrize("cut", [10, 150])
def test_what_stands_before_the_damage_is_taken(cut: int, tmp_path: Path) -> None:
    raw = gzip.compress(LINES * 20)
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(raw[:cut])
    found = list(read_path(path))
    assert isinstance(found[-1], SetAside)
    assert "damaged" in str(found[-1].error)
    assert len(found) == (1 if cut == 10 else len(found))


def test_a_table_without_a_known_column_and_a_file_that_is_none(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    import pyarrow.parquet as pq

    pq.write_table(pa.Table.from_pylist([{"x": 1}]), tmp_path / "a.parquet")
    (tmp_path / "b.parquet").write_bytes(b"PAR1 and nothing")
    with pytest.raises(UnreadableInput, match="no column is known"):
        read((tmp_path / "a.parquet").read_bytes(), "parquet")
    with pytest.raises(UnreadableInput, match="not a Parquet file"):
        read((tmp_path / "b.parquet").read_bytes(), "parquet")


def test_an_entry_that_is_no_report_says_where_it_stands() -> None:
    (entry,) = entries(io.BytesIO(b"\n\n{}\n"), "jsonl", "a.jsonl")
    assert isinstance(entry, Entry)
    with pytest.raises(UnreadableInput, match=r"a\.jsonl: byte 2: text is missing"):
        entry.read()


def test_forms_are_known_by_their_endings() -> None:
    names = {
        "a.JSONL": "jsonl",
        "a.ndjson.gz": "jsonl.gz",
        "x/a.parquet": "parquet",
        "a.warc": "warc",
        "a.warc.gz": "warc",
        "a.txt": None,
        "a.gz": None,
    }
    assert {name: form_of(name) for name in names} == names
