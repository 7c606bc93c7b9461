"""Texts that nobody writes and every archive holds: coded or refused, in bounded time, without a crash."""

from __future__ import annotations

import time

import pytest

import rasid
from rasid.errors import UnreadableInput
from rasid.record import check_spans

SENTENCE = "قصفت طائرات التحالف مواقع الحوثيين في محافظة صعدة شمال اليمن أمس وقتل عشرة مدنيين في الغارة "
MONSTERS = {
    "long line": SENTENCE * 300,
    "run of verbs": "قتل " * 4_000,
    "one endless word": "قتل مدنيون " + "ا" * 900_000,
    "nested quotes": "قال شهود إن القصف استمر " + "«" * 4_000 + "حتى الفجر" + "»" * 4_000,
    "open quotes": "قال شهود إن القصف استمر " + "“" * 4_000 + " حتى الفجر",
    "straight quotes": 'قال شهود "إن القصف" ' * 1_000,
    "digits": "قتل " + "5" * 200_000 + " مدنيا في القصف",
    "numbers": "قتل مدنيون في القصف " + "5 " * 4_000,
    "commas": "قال الجيش إنه قصف " + "، " * 50_000 + "المدينة",
    "dots": "قصف الجيش المدينة " + "." * 50_000 + " ثم انسحب",
    "brackets": "قال الجيش " + "(" * 10_000 + "قصف" + ")" * 10_000,
    "marks on one letter": "قصف الجيش المدينة" + "\u064e" * 100_000 + " أمس",
    "bidi controls": ("قصف" + "\u202e\u200f\u2066" * 10 + " الجيش المدينة ") * 400,
    "relative clauses": "قال الرجل " + "الذي قال إن الجيش الذي " * 500,
    "conjunctions": "قصف الجيش " + "والمدينة والقرية والبلدة " * 1_000,
    "idafa": "قصف " + "مقر قائد فرقة لواء جيش " * 800,
    "negations": "لم " * 3_000 + "يقصف الجيش المدينة",
    "line ends": "قصف الجيش المدينة\n" * 3_000,
    "cues": "قال إن " * 2_000 + "الجيش قصف المدينة",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", MONSTERS)
def test_a_monster_is_coded_in_bounded_time(name: str) -> None:
    rasid.code("قصف الجيش المدينة")  # the lexicon is loaded
    start = time.process_time()
    record = rasid.code(MONSTERS[name])
    assert time.process_time() - start < 30  # some tenths of a second to three on an ordinary machine
    assert check_spans(record) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", ["long line", "run of verbs", "nested quotes", "conjunctions", "cues", "line ends"])
def test_time_grows_with_the_length_only(name: str) -> None:
    def seconds(text: str) -> float:
        start = time.process_time()
        rasid.code(text)
        return time.process_time() - start

    whole = MONSTERS[name]
    quarter = whole[: len(whole) // 4]
    seconds(quarter)
    assert seconds(whole) < 12 * max(0.05, seconds(quarter))  # four times the text; sixteen would be quadratic


@pytest.mark.parametrize(
    "text",
    [
        "", "   \n\t ", "...؟!،؛", "«»“”\"'", "123 456 ٧٨٩", "\u200f\u200e\u202e", "Only English words stand in this report.", "قصف \ud800 الجيش",
        "\udc00", "漢字仮名", "\u064e\u064f",
    ],
)  # fmt: skip
def test_no_report_at_all_is_refused(text: str) -> None:
    with pytest.raises(UnreadableInput):
        rasid.code(text)


@pytest.mark.parametrize(
    "text",
    [
        "قال بيان NATO إن طائرات F-16 قصفت مواقع ISIS قرب الموصل في 26/10/2016",
        "قصف الجيش المدينة \U0001f600 😀 \U000e0041",
        "قصف\x0bالجيش\x0cالمدينة\x1dأمس\x85ليلا\u2028ثم انسحب",
        "قصف" * 500,
        "ﻗﺼﻒ ﺍﻟﺠﻴﺶ ﺍﻟﻤﺪﻳﻨﺔ ﷲ ﷺ ﷽",
    ],
)
def test_mixed_texts_are_coded(text: str) -> None:
    assert check_spans(rasid.code(text)) == []
