"""Web pages, Word documents, PDF files, JSON Lines, folders."""

from __future__ import annotations

import json
import os
import sys
from datetime import date
from pathlib import Path

import pytest

from rasid.errors import UnreadableInput
from rasid.reading import Document, SetAside, read_path
from rasid.reading.visual import letters_reversed, reading_order, words_reversed

sys.path.insert(0, str(Path(__file__).parent))
from files import HEADLINE, PARAGRAPHS, page, pdf_file, word_document


def read_one(path: Path, **options: object) -> Document:
    (item,) = read_path(path, **options)  # type: ignore[arg-type]
    assert isinstance(item, Document), item
    assert item.source_path == str(path)
    for span in (item.title, item.byline, item.dateline):
        assert span is None or item.text[span.start : span.end] == span.text
    return item


def set_aside(path: Path) -> UnreadableInput:
    (item,) = read_path(path)
    assert isinstance(item, SetAside)
    assert isinstance(item.error, UnreadableInput)
    return item.error


def put(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


META = '<meta property="article:published_time" content="2017-03-09T23:30:00+03:00">'
LINKED = (
    '<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "datePublished": "2001-01-01"}, '
    '{"@type": "NewsArticle", "datePublished": "2017-03-09T08:00:00Z", '
    '"author": [{"@type": "Person", "name": "ماجد الشامي"}]}]}</script>'
)


class TestHtml:
    @pytest.mark.parametrize("head", [META, LINKED, '<script type="application/ld+json">{broken</script>' + META])
    def test_date_from_the_markup(self, tmp_path: Path, head: str) -> None:
        assert read_one(put(tmp_path, "a.html", page(head))).published == date(2017, 3, 9)

    def test_date_from_a_time_element_in_the_article(self, tmp_path: Path) -> None:
        text = page(article='<time datetime="2017-03-09">أمس</time>')
        assert read_one(put(tmp_path, "a.html", text)).published == date(2017, 3, 9)

    def test_the_footer_is_no_date(self, tmp_path: Path) -> None:
        assert read_one(put(tmp_path, "a.html", page())).published is None

    def test_title_author_outlet_and_body(self, tmp_path: Path) -> None:
        head = (
            f'<meta property="og:title" content="{HEADLINE} | موقع الخبر">'
            '<meta property="og:site_name" content="موقع الخبر">'
        )
        document = read_one(put(tmp_path, "a.htm", page(head + LINKED)))
        assert document.title is not None
        assert document.title.text == HEADLINE
        assert document.byline is not None
        assert document.byline.text == "ماجد الشامي"
        assert document.outlet == "موقع الخبر"
        assert all(paragraph in document.text for paragraph in PARAGRAPHS)
        assert document.text.startswith(f"{HEADLINE}\nماجد الشامي\n{PARAGRAPHS[0]}")
        assert "رياضة" not in document.text
        assert "الحقوق" not in document.text

    @pytest.mark.parametrize("codec", ["windows-1256", "iso-8859-6"])
    def test_encoding(self, tmp_path: Path, codec: str) -> None:
        raw = page(charset=codec).replace("©", "").encode(codec)
        document = read_one(put(tmp_path, "a.html", raw))
        assert PARAGRAPHS[0] in document.text
        assert document.warnings == (f"encoding: {codec}",)

    def test_short_page(self, tmp_path: Path) -> None:
        assert (
            "قتل جنديان"
            in read_one(put(tmp_path, "a.html", "<html><body><p>قتل جنديان في كمين</p></body></html>")).text
        )

    def test_nested_without_end(self, tmp_path: Path) -> None:
        path = put(tmp_path, "a.html", "<html><body>" + "<blockquote>" * 100_000 + "قتل جنديان في كمين")
        (item,) = read_path(path)
        assert isinstance(item, Document | SetAside)

    def test_page_without_article(self, tmp_path: Path) -> None:
        assert "no article" in set_aside(put(tmp_path, "a.html", "<html><body></body></html>")).what


class TestWord:
    def test_paragraphs_and_tables_in_order(self, tmp_path: Path) -> None:
        document = read_one(put(tmp_path, "a.docx", word_document()))
        assert document.text.split("\n") == [
            HEADLINE, "تقرير/ سامي العبسي", *PARAGRAPHS[:2], "المدينة\tالقتلى", "درعا\t12", PARAGRAPHS[2],
        ]  # fmt: skip
        assert document.byline is not None
        assert document.byline.text == "سامي العبسي"

    @pytest.mark.parametrize("raw", [b"PK\x03\x04 cut off", b"\xd0\xcf\x11\xe0old doc", b"", word_document()[:3000]])
    def test_damaged(self, tmp_path: Path, raw: bytes) -> None:
        set_aside(put(tmp_path, "a.docx", raw))

    def test_found_by_content(self, tmp_path: Path) -> None:
        assert HEADLINE in read_one(put(tmp_path, "a.txt", word_document())).text


class TestPdf:
    def test_text_layer(self, tmp_path: Path) -> None:
        from rasid.arabic.letters import fold

        document = read_one(put(tmp_path, "a.pdf", pdf_file([HEADLINE, *PARAGRAPHS])))
        assert fold("القوات الحكومية تستعيد") in fold(document.text)

    def test_no_text_layer(self, tmp_path: Path) -> None:
        error = set_aside(put(tmp_path, "a.pdf", pdf_file(["x"], text_layer=False)))
        assert "no text layer" in error.what
        assert error.advice

    @pytest.mark.parametrize("raw", [b"%PDF-1.4\nnothing", b"%PDF-", b""])
    def test_damaged(self, tmp_path: Path, raw: bytes) -> None:
        set_aside(put(tmp_path, "a.pdf", raw))

    def test_letters_in_visual_order(self) -> None:
        lines = [HEADLINE, *PARAGRAPHS, "قتل 12 جنديا في 26/10/2016 (رويترز) قرب BBC"]
        seen = "\n".join(line[::-1] for line in lines[:-1]) + "\nBBC برق (زرتيور) 26/10/2016 يف ايدنج 12 لتق"
        assert letters_reversed(seen)
        text, warnings = reading_order(seen)
        assert text.split("\n") == lines
        assert "visual order" in warnings[0]

    def test_words_in_visual_order(self) -> None:
        lines = ["لم يصدر تعليق من الطرف الآخر.", "وقال شهود إن القصف استمر.", "لن تتراجع القوات عن البلدة."]
        seen = "\n".join(
            " ".join(reversed([w if not w.endswith(".") else "." + w[:-1] for w in line.split()])) for line in lines
        )
        assert words_reversed(seen)
        assert reading_order(seen)[0].split("\n") == lines

    def test_reading_order_is_left_alone(self) -> None:
        text = "\n".join(PARAGRAPHS)
        assert reading_order(text) == (text, ())


class TestJsonLines:
    def test_order_ids_and_bad_lines(self, tmp_path: Path) -> None:
        good = {"text": PARAGRAPHS[0], "id": 7, "title": HEADLINE, "byline": "ماجد الشامي", "outlet": "الخبر",
                "url": "https://example.org/7", "published": "2016-10-26"}  # fmt: skip
        lines = [
            json.dumps(good, ensure_ascii=False), "",
            '{"text": "قتل جنديان", "id": 12345678901234567890123}', "{broken", '["list"]',
            '{"id": 3}', '{"text": 5}', '{"text": "\\ud800 قتل جندي"}', '{"text": "قتل جندي", "published": "soon"}',
            '{"text": "English only text here"}', '{"text": ""}', "[" * 100_000, '{"text": "أصيب ثلاثة", "id": null}',
        ]  # fmt: skip
        items = list(read_path(put(tmp_path, "a.jsonl", "\n".join(lines)), outlet="Other", published=date(2000, 1, 1)))
        documents = [item for item in items if isinstance(item, Document)]
        assert [document.source_id for document in documents] == ["7", "12345678901234567890123", None]
        first = documents[0]
        assert (first.outlet, first.url, first.published) == ("الخبر", "https://example.org/7", date(2016, 10, 26))
        assert first.title is not None
        assert first.title.text == HEADLINE
        assert (documents[1].outlet, documents[1].published) == ("Other", date(2000, 1, 1))
        faults = [item for item in items if isinstance(item, SetAside)]
        assert [int(fault.source.rsplit(":", 1)[1]) for fault in faults] == [4, 5, 6, 7, 8, 9, 10, 11, 12]
        assert isinstance(items[0], Document)
        assert isinstance(items[-1], Document)

    def test_utf16(self, tmp_path: Path) -> None:
        path = put(tmp_path, "a.jsonl", '{"text": "قتل جنديان"}\n{"text": "أصيب ثلاثة"}\n'.encode("utf-16"))
        assert [item.text for item in read_path(path) if isinstance(item, Document)] == ["قتل جنديان", "أصيب ثلاثة"]

    def test_empty(self, tmp_path: Path) -> None:
        assert "empty" in set_aside(put(tmp_path, "a.jsonl", "\n\n")).what


class TestPaths:
    def test_folder_is_read_in_the_order_of_names(self, tmp_path: Path) -> None:
        for name in ("b.txt", "a/z.txt", "a/b.TXT", "c.md", ".hidden.txt", ".git/x.txt"):
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(PARAGRAPHS[0], encoding="utf-8")
        found = [
            os.path.relpath(item.source_path or "", tmp_path)
            for item in read_path(tmp_path)
            if isinstance(item, Document)
        ]
        assert found == ["b.txt", "a/b.TXT", "a/z.txt"]

    def test_folder_without_readable_files(self, tmp_path: Path) -> None:
        put(tmp_path, "a.md", "x")
        assert ".txt" in (set_aside(tmp_path).expected or "")

    def test_missing_path(self, tmp_path: Path) -> None:
        assert "no such file" in set_aside(tmp_path / "none.txt").what

    @pytest.mark.parametrize("name", ["a\x00b", "x" * 5000])
    def test_impossible_names(self, name: str) -> None:
        (item,) = read_path(name)
        assert isinstance(item, SetAside)

    def test_name_that_is_no_utf8(self, tmp_path: Path) -> None:
        path = os.path.join(os.fsencode(tmp_path), b"\xff.txt")
        with open(path, "wb") as stream:
            stream.write(PARAGRAPHS[0].encode())
        (item,) = read_path(os.fsdecode(path))
        assert isinstance(item, Document)
        (item.source_path or "").encode("utf-8")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading never opens a connection."""
    import socket

    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    return


def test_missing_library_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    error = set_aside(put(tmp_path, "a.html", page()))
    assert "rasid[documents]" in (error.advice or "")
