"""Loaded words are marked, whichever side uses them, and given a neutral name."""

from __future__ import annotations

import pytest

import rasid
from rasid.record import Naming, Record, check_spans


def marked(text: str) -> tuple[Record, list[Naming]]:
    record = rasid.code(text)
    assert check_spans(record) == []
    return record, record.naming


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("تقدمت القوات وسط فرار العناصر التكفيرية من البلدة", "التكفيرية"),
        ("قصفت طائرات الكيان الصهيوني بلدة حدودية في الجنوب", "الكيان الصهيوني"),
        ("اتهم البيان الميليشيات الصفوية بإحراق القرية", "الصفوية"),
        ("شيعت البلدة شهداء المقاومة في موكب كبير", "شهداء"),
        ("اعتقلت قوات الاحتلال ثلاثة شبان في نابلس", "الاحتلال"),
    ],
)
def test_terms_of_all_sides_are_marked(text: str, term: str) -> None:
    _, found = marked(text)
    assert any(term in item.text or item.text in term for item in found), [(n.text, n.rule) for n in found]
    assert all(item.neutral.ar and item.neutral.en for item in found)


def test_a_term_in_the_name_of_an_actor_points_at_its_mention() -> None:
    record, found = marked("هاجم إرهابيو تنظيم داعش قرية قرب كركوك وقتلوا «داعش» حراسها")
    ids = {m.id for m in record.mentions}
    assert all(item.mention is None or item.mention in ids for item in found)


def test_short_quotations_without_a_verb_are_scare_quotes() -> None:
    _, found = marked("رفعت الحكومة شعار محاربة «الإرهاب» في الإقليم")
    assert [n.text for n in found if n.kind == "scare-quotes"] == ["الإرهاب"]


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير: «قصفت طائراتنا معسكرا للمتمردين في دارفور»",
        "ذكرت صحيفة «الشرق الأوسط» أن الجيش انسحب من البلدة",
    ],
)
def test_speech_and_titles_are_no_scare_quotes(text: str) -> None:
    _, found = marked(text)
    assert [n for n in found if n.kind == "scare-quotes"] == []


@pytest.mark.parametrize(
    "text",
    [
        "هاجم مسلحون دورية للجيش شرقي المدينة",
        "التقى الوزير نظيره التركي في أنقرة",
        "وصلت قافلة مساعدات إلى المخيم صباح اليوم",
    ],
)
def test_plain_reports_are_left_alone(text: str) -> None:
    assert marked(text)[1] == []
