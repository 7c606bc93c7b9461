"""Names in Latin letters in queries: with or without marks, however their vowels are written, they find the names in Arabic."""

from __future__ import annotations

import pytest

from rasid.archive.search.keys import pieces, places
from rasid.archive.search.latin import base_letters, loosely, plain_latin
from rasid.archive.search.latin_names import in_arabic, with_arabic_names
from rasid.archive.search.query import And, Not, Or, Phrase, Word, parse


@pytest.mark.parametrize(
    ("name", "arabic"),
    [
        ("Hodeidah", "الحديدة"), ("Al Ḩudaydah", "الحديدة"), ("hudaida", "الحديدة"), ("Ar Ruţbah", "الرطبة"), ("Rutba", "الرطبة"), ("Mosul", "الموصل"),
        ("Deir ez-Zor", "دير الزور"), ("Islamic State", "تنظيم الدولة الإسلامية"),
    ],
)  # fmt: skip
def test_a_name_in_latin_letters_stands_for_the_arabic_one(name: str, arabic: str) -> None:
    assert arabic in in_arabic(name)


@pytest.mark.parametrize("name", ["the", "xylophone", "قصف", "12", "bombing"])
def test_other_words_stand_for_nothing(name: str) -> None:
    assert in_arabic(name) == ()


def test_marks_of_latin_letters_are_lost_on_both_sides() -> None:
    text = "مدينة Al Ḩudaydah و Aţ Ţabqah وكلمة café في نص"
    assert len(base_letters(text)) == len(text)
    assert [folded for _, _, folded, kind in pieces(text) if kind == "latin"] == [
        "al",
        "hudaydah",
        "at",
        "tabqah",
        "cafe",
    ]
    assert [text[a:b] for a, b, _, kind in pieces(text) if kind == "latin"] == [
        "Al",
        "Ḩudaydah",
        "Aţ",
        "Ţabqah",
        "café",
    ]
    assert list(places(text)) == [(a, b) for a, b, _, _ in pieces(text)]


def test_vowels_may_be_written_otherwise() -> None:
    assert loosely(plain_latin("Hodeidah")) == loosely(plain_latin("Al Ḩudaydah"))
    assert loosely(plain_latin("Raqqa")) == loosely(plain_latin("ar-Rakka"))
    assert loosely(plain_latin("Mosul")) != loosely(plain_latin("Misrata"))


def test_a_query_is_widened_where_it_has_names() -> None:
    node = with_arabic_names(parse("Deir ez-Zor قصف -Mosul"))
    assert isinstance(node, And)
    name, word, without = node.parts
    assert isinstance(name, Or)
    assert any(isinstance(part, Word | Phrase) and "دير" in part.text for part in name.parts)
    assert word == Word("قصف")
    assert isinstance(without, Not)
    assert isinstance(without.part, Or)
    for query in ("قصف الحديدة", "type:ASSAULT", "title:Mosul", '"قصف الموصل"', ""):
        assert with_arabic_names(parse(query)) == parse(query), query
