"""Links that the text states between happenings."""

from __future__ import annotations

import pytest

import rasid
from rasid.record import Link, Record, check_spans

CASES = [
    # text, kind, word in the trigger of the event, words of the target
    ("هاجم مسلحون القافلة بهدف السيطرة على الطريق", "aim", "هاجم", "السيطرة على الطريق"),
    ("تجمع المقاتلون بعد أن هاجموا القرية ليقتحموا الثكنة", "aim", "هاجموا", "يقتحموا الثكنة"),
    ("قصفت الطائرات الجسور لمنع وصول التعزيزات إلى المدينة", "aim", "قصفت", "منع وصول"),
    ("فجر المتمردون السد في مسعى إلى إغراق الحقول", "aim", "فجر", "إغراق الحقول"),
    ("حاصر الجيش البلدة تمهيدا لاقتحام مركزها", "aim", "حاصر", "اقتحام مركزها"),
    ("قتل شبان ضابطا انتقاما لاعتقال شيخهم", "cause", "قتل", "اعتقال شيخهم"),
    ("تظاهر الآلاف احتجاجا على اعتقال زعيم المعارضة", "cause", "", "اعتقال زعيم المعارضة"),
    ("انسحب الجنود بسبب قصف الأحياء الشرقية", "cause", "انسحب", "قصف الأحياء"),
    ("انسحبت القوات لأن المتمردين هاجموا خطوط إمدادها", "cause", "انسحبت", "المتمردين هاجموا"),
    ("خطف المسلحون المعلم لأنه رفض إغلاق المدرسة", "cause", "خطف", "رفض إغلاق"),
    ("أوقفت الشرطة الحافلة بذريعة أنها تنقل محتجين", "cause", "أوقفت", "تنقل محتجين"),
    ("أغلقت السلطات الجسر إثر انفجار لغم عند مدخله", "cause", "", "انفجار لغم"),
    ("تظاهر الآلاف في تعز منددين بالهجوم على الميناء", "cause", "تظاهر", "الهجوم"),
    ("تظاهر الأهالي أمام البلدية مطالبين الحكومة بإطلاق السجناء", "aim", "تظاهر", "إطلاق السجناء"),
    ("تظاهر الأهالي للمطالبة بإطلاق السجناء", "aim", "تظاهر", "للمطالبة بإطلاق"),
    ("اشتبكت العشيرتان للسيطرة على بئر", "aim", "اشتبكت", "للسيطرة على بئر"),
    ("تظاهر طلاب في الخرطوم دعما للحكومة المدنية", "aim", "تظاهر", "للحكومة المدنية"),
    ("فجر الجنود الجسر كي لا تعبره الدبابات", "aim", "فجر", "تعبره الدبابات"),
    ("قصفت المدفعية السوق مما أدى إلى مقتل أربعة باعة", "result", "قصفت", "مقتل أربعة باعة"),
    ("أسفر هجوم انتحاري على المسجد عن مقتل عشرين مصليا", "result", "هجوم", "مقتل عشرين"),
    ("أجبر القصف المقاتلين على الانسحاب من التلة", "result", "القصف", "الانسحاب من التلة"),
    ("هاجم مسلحون السجن فأدى ذلك إلى فرار المعتقلين", "result", "هاجم", "فرار المعتقلين"),
    ("أحرق المهاجمون المخازن قبل انسحابهم من القرية", "before", "أحرق", "انسحابهم"),
    ("خطف الملثمون القاضي ثم قتلوه قرب النهر", "before", "خطف", "قتلوه"),
    ("أغلقت السلطات المعبر بعد هجوم على دورية", "after", "", "هجوم على دورية"),
    ("انتشر الجيش في العاصمة عقب اغتيال الوزير", "after", "انتشر", "اغتيال الوزير"),
    ("ستنسحب الحركة إذا انسحب الجيش من التلال", "condition", "تنسحب", "انسحب الجيش"),
]


def links(record: Record, kind: str) -> list[Link]:
    return [link for link in record.links if link.kind == kind]


@pytest.mark.parametrize(("text", "kind", "trigger", "target"), CASES, ids=[c[0][:40] for c in CASES])
def test_link(text: str, kind: str, trigger: str, target: str) -> None:
    record = rasid.code(text, min_confidence=0.0)
    found = links(record, kind)
    assert found, record.links
    triggers = {e.id: e.trigger.text for e in record.events}
    assert any(target in link.target.text and trigger in triggers[link.event] for link in found), [
        (triggers[link.event], link.target.text) for link in found
    ]
    assert check_spans(record) == []


@pytest.mark.parametrize(
    "text",
    [
        "هاجم مسلحون مقر اللجنة الوطنية للإفراج عن المعتقلين",  # a body's name
        "قصفت الطائرات مقرا للاجتماعات",
        "وصل وفد الحركة للقاهرة وقصف الجيش الجسر",
    ],
)
def test_no_aim_behind_a_thing_or_a_name(text: str) -> None:
    assert links(rasid.code(text, min_confidence=0.0), "aim") == []


def test_a_protest_has_one_link_for_what_it_demands() -> None:
    record = rasid.code("تظاهر الأهالي للمطالبة بإطلاق السجناء", min_confidence=0.0)
    assert len(links(record, "aim")) == 1


def test_two_aims_side_by_side_are_two_links() -> None:
    record = rasid.code(
        "نفذ المسلحون هجمات على الحواجز بهدف تخفيف الضغط عن رفاقهم في المدينة، وتشتيت جهود الجيش في الريف"
    )
    targets = [link.target.text for link in links(record, "aim")]
    assert len(targets) == 2
    assert targets[0].startswith("تخفيف الضغط")
    assert targets[1].startswith("تشتيت جهود")


def test_a_date_is_no_happening() -> None:
    record = rasid.code("هاجم مسلحون القرية قبل أيام")
    assert record.links == []


@pytest.mark.parametrize(
    "text",
    [
        "استهدف المسلحون قبل أيام مخازن القمح في الميناء",
        "هاجم القراصنة قبل عشرة أيام سفينة قرب الجزيرة",
        "دفع الجيش بعد منتصف الليل بتعزيزات إلى محيط المخيم",
        "تراجع المقاتلون منذ أسبوعين على محور الميناء",
        "اختطف الملثمون التاجر قبل يومين من منزله",
        "قصفت المدفعية بعد ساعات أحياء المدينة",
        "تلقى القاضي تهديدا بالقتل من قبل مسلحين",
        "اعتقل الناشط من قبل الشرطة في الميناء",
    ],
)
def test_a_time_counted_from_the_day_of_writing_links_nothing(text: str) -> None:
    record = rasid.code(text, min_confidence=0.0)
    assert record.events
    assert links(record, "before") == links(record, "after") == []


@pytest.mark.parametrize(
    ("text", "kind", "target"),
    [
        ("انسحبت القوات بعد يومين من الهجوم على القاعدة", "after", "الهجوم على القاعدة"),
        ("أطلقت الشرطة سراح الناشط بعد عام على اعتقاله في المظاهرات", "after", "اعتقاله في المظاهرات"),
        ("أغلقت السلطات الجسر قبل ساعات من تفجيره بعبوة ناسفة", "before", "تفجيره بعبوة ناسفة"),
    ],
)
def test_a_time_counted_from_a_happening_links_that(text: str, kind: str, target: str) -> None:
    record = rasid.code(text, min_confidence=0.0)
    assert [link.target.text for link in links(record, kind)] == [target]


@pytest.mark.parametrize(
    "text",
    [
        "قتل جنديان في الهجوم حتى الآن",
        "سلم المسلحون أسلحتهم للجيش بعد يومين",
        "هاجم مسلحون القرية ليلة الأحد",
    ],
)
def test_no_aim(text: str) -> None:
    assert links(rasid.code(text, min_confidence=0.0), "aim") == []


def test_an_aim_is_not_taken_from_what_dates_it() -> None:
    record = rasid.code("فجر المتمردون الجسور قبل الفرار من المدينة في مسعى إلى تعطيل تقدم الجيش")
    triggers = {e.id: e.trigger.text for e in record.events}
    aims = links(record, "aim")
    assert [triggers[link.event] for link in aims] == ["فجر"]
