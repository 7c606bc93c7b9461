"""The difference of two versions, word by word in Arabic."""

from __future__ import annotations

from rasid.compare.worddiff import as_html, word_diff

FIRST = "أعلنت وزارة الداخلية مقتل خمسة مسلحين في ريف حماة، يوم الأحد."


def test_words_that_were_put_in_and_left_out_are_found_as_they_are_printed() -> None:
    found = word_diff(FIRST, "أعلنت وزارة الداخليّة مقتل سبعة إرهابيين في ريف حماه، يوم الأحد.")
    assert [(one.kind, one.text.strip()) for one in found.passages] == [
        ("same", "أعلنت وزارة الداخليّة مقتل"),
        ("removed", "خمسة مسلحين"),
        ("added", "سبعة إرهابيين"),
        ("same", "في ريف حماه، يوم الأحد."),
    ]
    assert (found.removed, found.added) == (2, 2)


def test_spelling_tashkeel_digits_and_signs_are_no_difference() -> None:
    found = word_diff("قُتِلَ ٢٥ شخصًا في إدلب، أمس", "قتل 25 شخصا فى ادلب أمس")
    assert {one.kind for one in found.passages} == {"same"}


def test_nothing_of_either_text_is_lost() -> None:
    second = "وزارة الداخلية: مقتل مسلحين — في ريف حماة."
    found = word_diff(FIRST, second)
    kept = [one.text for one in found.passages if one.kind != "removed"]
    assert " ".join(" ".join(kept).split()) == second


def test_empty_texts() -> None:
    assert word_diff("", "").passages == []
    assert [one.kind for one in word_diff("", FIRST).passages] == ["added"]
    assert [one.kind for one in word_diff(FIRST, "...").passages] == ["removed"]


def test_the_page_reads_from_right_to_left_and_takes_no_code_from_the_texts() -> None:
    found = word_diff("قال <b>إن", "قال <script>alert(1)</script>")
    page = as_html(found, "<i>", "ب", labels=(["1", "2016-10-26"], ["2"]))
    assert "<bdi>2016-10-26</bdi>" in page
    assert '<html lang="ar" dir="rtl">' in page
    assert "<script" not in page
    assert "<del>" in page
    assert "http" not in page
