"""Encodings: found, reported, and refused when there is none."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.errors import UnreadableInput
from rasid.reading.encoding import decode

TEXT = "قال متحدث باسم الجيش إن قواته سيطرت على ثلاث قرى، ونفى مسؤول محلي ذلك.\r\nوأضاف أن عشرات العائلات نزحت."


@pytest.mark.parametrize(
    ("codec", "prefix", "name"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", codecs.BOM_UTF8, "utf-8-sig"),
        ("utf-16-le", codecs.BOM_UTF16_LE, "utf-16-le"),
        ("utf-16-be", codecs.BOM_UTF16_BE, "utf-16-be"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("windows-1256", b"", "windows-1256"),
        ("iso-8859-6", b"", "iso-8859-6"),
    ],
)
def test_encoding_is_found_and_reported(codec: str, prefix: bytes, name: str) -> None:
    decoded = decode(prefix + TEXT.encode(codec), where="f.txt")
    assert decoded.text == TEXT
    assert decoded.encoding == name
    assert decoded.warnings == (() if name == "utf-8" else (f"encoding: {name}",))


@pytest.mark.parametrize(
    "sentence", ["قتل جنديان", "هاجم مسلحون مقر الشرطة", "وصل الوفد إلى عمان صباح اليوم", "لا تعليق"]
)
@pytest.mark.parametrize("codec", ["windows-1256", "iso-8859-6"])
def test_a_few_words_are_enough(sentence: str, codec: str) -> None:
    assert decode(sentence.encode(codec), where="f").text == sentence


@pytest.mark.parametrize(
    "raw",
    [
        "Привет, сегодня в городе произошло важное событие".encode("cp1251"),
        "Un café très agréable à côté de la forêt".encode("latin-1"),
        "שלום עולם זה טקסט בעברית".encode("cp1255"),
        "日本語のテキストです、これは".encode("shift-jis"),
        bytes(range(256)) * 20,
        b"\x7fELF\x02\x01\x01" + b"\x00" * 200,
        TEXT.encode() + b"\x00\x00" + TEXT.encode(),
        codecs.BOM_UTF16_LE + b"\x00\xd8" * 20,
    ],
)
def test_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(UnreadableInput) as caught:
        decode(raw, where="f.bin")
    assert caught.value.where == "f.bin"


def test_empty_file() -> None:
    with pytest.raises(UnreadableInput, match="empty"):
        decode(b"", where="f")


def test_a_file_cut_inside_a_letter_is_read_with_a_warning() -> None:
    decoded = decode((TEXT * 20).encode()[:-1] + b"\xd9", where="f")
    assert decoded.text.endswith("\ufffd")
    assert "damaged" in decoded.warnings[0]


def test_declared_encoding_is_checked() -> None:
    decoded = decode(TEXT.encode("windows-1256"), where="f", declared="utf-8")
    assert decoded.text == TEXT
    assert decoded.warnings == ("encoding: windows-1256", "encoding: the page declares utf-8")
    assert decode(TEXT.encode(), where="f", declared="windows-1256").text == TEXT


LETTERS = st.sampled_from("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")
WORDS = st.lists(st.text(LETTERS, min_size=2, max_size=7), min_size=1, max_size=30).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(WORDS)
def test_utf8_and_utf16_come_back_unchanged(words: str) -> None:
    for codec in ("utf-8", "utf-8-sig", "utf-16"):
        assert decode(words.encode(codec), where="f").text == words
