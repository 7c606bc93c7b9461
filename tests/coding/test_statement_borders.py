"""What a cue leaves as it is, where its content ends, and who speaks."""

from __future__ import annotations

import pytest

import rasid
from rasid.record import Record, Statement


def _on(text: str, trigger: str) -> Statement:
    record: Record = rasid.code(text, published="2016-05-10", min_confidence=0.0)
    event = next(e for e in record.events if e.trigger.text == trigger)
    return next(s for s in record.statements if s.event == event.id)


def _holder(text: str, trigger: str) -> tuple[str, str]:
    last = _on(text, trigger).holders[-1]
    return last.kind, last.text or ""


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("قال الوزير إن بلاده مستعدة لمناقشة نتائج المفاوضات السابقة.", "المفاوضات", "actual"),
        ("قال الوزير إن بلاده مستعدة لمواصلة المفاوضات.", "المفاوضات", "intended"),
        ("يسعى التنظيم إلى ضرب القوات المشاركة في معركة الميناء.", "معركة", "actual"),
        ("فجروا الجسر بهدف إشغال القوات المشاركة في عمليات تحرير المدينة.", "عمليات تحرير", "actual"),
        ("طالبت المنظمة بوقف الحصار وبمهاجمة القراصنة.", "مهاجمة", "demanded"),
        ("رفضت المحكمة الطلب الحكومي بوقف المحاكمة.", "الطلب", "actual"),
        ("رفض الجيش قصف القرية.", "قصف", "negated"),
        ("شكرت الحكومة الفرقة لتحريرها البلدة.", "تحريرها", "actual"),
        ("تقدمت الفرقة لتحرير البلدة.", "تحرير", "intended"),
        ("إنه لأمر محزن أن نرى قصف المستشفى.", "قصف", "actual"),
        ("ارتفع عدد القتلى إلى ما يقارب 28 قتيلا.", "قتيلا", "actual"),
        ("هز المدينة انفجار، ولم تقع أية أضرار أو إصابات.", "إصابات", "negated"),
        ("دخلوا الحكومة من أجل أن تفضي المفاوضات إلى دولة، وضاعفت القوات من قصف المدن.", "قصف", "actual"),
        ("تناقش اللجنة ما إذا كانت ستنسحب أم لا من بلدة قصفت أمس.", "قصفت", "actual"),
        ("ومن المتوقع أن تنتشر قوة لقتال المجموعة التي أعلنت ولاءها للتنظيم.", "ولاءها", "actual"),
    ],
)
def test_status_of_what_stands_beside_a_plan_or_a_demand(text: str, trigger: str, status: str) -> None:
    assert _on(text, trigger).status == status


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("أعلنت رئيسة الوزراء أنها سوف تتنحى عن منصبها في يناير.", "تتنحى", "intended"),
        ("أعلنت رئيسة الوزراء أن الملك سوف يتنحى عن العرش.", "يتنحى", "predicted"),
        ("سنقدم طلبا عاجلا إلى مجلس الأمن.", "طلبا", "intended"),
    ],
)
def test_whoever_tells_of_his_own_future_plans_it(text: str, trigger: str, status: str) -> None:
    assert _on(text, trigger).status == status


@pytest.mark.parametrize(
    ("text", "trigger", "holder"),
    [
        ("قال زلمانوفيتش إن القوات قصفت القرية.", "قصفت", ("named", "زلمانوفيتش")),
        ("قال سعيد المنصوري الخبير في شؤون أفريقيا إن القوات قصفت القرية.", "قصفت", ("named", "سعيد المنصوري")),
        ("ذكرت مجلة « دير شبيغل » أن القوات انسحبت من البلدة.", "انسحبت", ("group", "مجلة")),
        ("أعرب الوزير عن قلقه، وأكد أن المسلحين هاجموا القرية.", "هاجموا", ("named", "الوزير")),
        ("قال ضابط، رفض ذكر اسمه لأنه غير مخول بالحديث: «انسحب المسلحون».", "انسحب", ("anonymous", "ضابط")),
        ("عاد السكان بعد إعلان السلطات تحرير المدينة.", "تحرير", ("group", "السلطات")),
        ("قالت المصادر إن القوات اعتقلت طفلا، ونقلته إلى جهة مجهولة.", "اعتقلت", ("anonymous", "المصادر")),
    ],
)
def test_who_speaks(text: str, trigger: str, holder: tuple[str, str]) -> None:
    assert _holder(text, trigger) == holder


def test_what_a_source_withholds_is_none_of_what_it_says() -> None:
    text = "قال قائد ميداني، طلب عدم كشف اسمه لأنه غير مخول بالحديث، إن رجاله هاجموا القرية."
    statement = _on(text, "هاجموا")
    assert (statement.status, statement.holders[-1].text) == ("actual", "قائد ميداني")


def test_a_place_that_sees_an_act_says_nothing() -> None:
    assert _on("سجلت منطقة حائل هجوما على طبيب.", "هجوما").attribution == "own-voice"


def test_in_his_words_keeps_a_distance() -> None:
    assert _on("قال القائد إن رجاله قتلوا عشرة من الجواسيس، على حد قوله.", "قتلوا").attribution == "claimed"
