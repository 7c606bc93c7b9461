"""What is called by a word of an act without being done: parties, laws, treaties, days."""

from __future__ import annotations

import helpers
import pytest

NONE = [
    ("قال جنود الاحتلال إنهم لم يروا شيئا", "الاحتلال"),
    ("يعيش السكان تحت الاحتلال منذ عقود", "الاحتلال"),
    ("نددت الحركة بجرائم الاحتلال في القرية", "الاحتلال"),
    ("اقتحم جيش الاحتلال التركي بلدة عامودا", "الاحتلال"),
    ("ناقش المجلس تعديل قانون التظاهر", "التظاهر"),
    ("وقف الطلاب دقيقة صمت في ذكرى الانتفاضة", "الانتفاضة"),
    ("وصف المتحدث البناء بأنه انتهاك لمعاهدة السلام", "معاهدة"),
    ("دعا المجلس إلى احترام الاتفاقيات الدولية", "الاتفاقيات"),
]
ACTS = [
    ("منذ الاحتلال الإثيوبي للمدينة قتل عشرات السكان", "الاحتلال"),
    ("احتلال البلدة دام شهرين قبل أن يستعيدها الجيش", "احتلال"),
    ("فرقت الشرطة التظاهر أمام مقر الوزارة", "التظاهر"),
    ("بدأت الانتفاضة في الحي القديم واتسعت", "الانتفاضة"),
    ("وقعت الدولتان معاهدة السلام في جنيف", "معاهدة"),
    ("أبرم الوزيران اتفاقية الدفاع المشترك بشأن الحدود", "اتفاقية"),
]


def triggers(text: str) -> list[str]:
    """The triggers of a text."""
    return [v.trigger.text for v in helpers.record_of(text).events]


@pytest.mark.parametrize(("text", "word"), NONE)
def test_a_name_is_no_act(text: str, word: str) -> None:
    assert not any(word in t for t in triggers(text))


@pytest.mark.parametrize(("text", "word"), ACTS)
def test_an_act_is_one(text: str, word: str) -> None:
    assert any(word in t for t in triggers(text))


def test_the_party_acts() -> None:
    assert helpers.events("اعتقل الاحتلال خمسة شبان في جنين", "COERCE/arrest الاحتلال > شبان") == ""
    assert helpers.events("أصيب فتى برصاص الاحتلال شرق نابلس", "ASSAULT الاحتلال > فتى") == ""
