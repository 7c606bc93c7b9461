"""How far a comment reaches, who goes on speaking, and what stays so beside a plan, a demand or an order."""

from __future__ import annotations

import pytest

import rasid
from rasid.record import Record, Statement


def _on(text: str, trigger: str) -> Statement:
    record: Record = rasid.code(text, published="2016-05-10", min_confidence=0.0)
    event = next(e for e in record.events if e.trigger.text == trigger)
    return next(s for s in record.statements if s.event == event.id)


def _chain(text: str, trigger: str) -> list[str]:
    return [h.text or "" for h in _on(text, trigger).holders if h.kind != "author"]


CLOSED = "لم يسفر القصف عن ضحايا، إلا أن الشظايا أصابت عاملين في الميناء، وفق إدارة الميناء."
MIDDLE = "قصفت المدفعية، بحسب شهود، أكثر من عشرة مواقع للمسلحين، وأقامت القوات حواجز على الطريق."
RESTRICTED = "فرقت الشرطة تجمعا في وهران بعد مشادات مع مجموعة حاولت، حسب شهود، ضرب المتظاهرين، وأصيب أربعة أشخاص."
DESCRIBED = "أطلقت قذيفة باتجاه المعبر، بحسب الشرطة التي اعتقلت شخصين."
BACKGROUND = "قبل أن تنطلق المسيرة بساعات، اعتقلت الشرطة خمسين شخصا، حسبما ذكرت اللجنة."
BOMBS = "قتل ثلاثون شخصا في تفجيرات استهدفت بغداد مساء الأحد، بحسب الشرطة، في يوم واحد."


@pytest.mark.parametrize(
    ("text", "trigger", "attribution"),
    [
        (CLOSED, "القصف", "reported"),
        (CLOSED, "أصابت", "reported"),
        (MIDDLE, "قصفت", "reported"),
        (MIDDLE, "أقامت", "own-voice"),
        (RESTRICTED, "ضرب", "reported"),
        (RESTRICTED, "فرقت", "own-voice"),
        (RESTRICTED, "أصيب", "own-voice"),
        (DESCRIBED, "أطلقت", "reported"),
        (DESCRIBED, "اعتقلت", "own-voice"),
        (BACKGROUND, "المسيرة", "own-voice"),
        (BACKGROUND, "اعتقلت", "reported"),
        (BOMBS, "قتل", "reported"),
        ("حذرت قيادة الجيش في بيان من هجوم على مراكزها، ودفعت بتعزيزات إلى المخيم.", "دفعت", "own-voice"),
        ("حذرت القيادة من أن القصف سيقابل بالرد، ودفعت بتعزيزات إلى المخيم.", "دفعت", "own-voice"),
        ("أدان المجلس الهجوم على البلدة، حيث فجر انتحاري نفسه في السوق.", "فجر", "own-voice"),
        ("أدان المجلس مقتل صحفي في غارة قرب الحدود.", "مقتل", "reported"),
    ],
)
def test_how_far_words_of_saying_reach(text: str, trigger: str, attribution: str) -> None:
    assert _on(text, trigger).attribution == attribution


@pytest.mark.parametrize(
    ("text", "trigger", "holders"),
    [
        ("قصف الطيران القرية، حسبما نقلت صحيفة محلية عن دبلوماسي غربي.", "قصف", ["صحيفة محلية", "دبلوماسي غربي"]),
        ("تقول أنقرة إن الحزب قصف القرى، وبغداد تقول إن الطائرات قتلت عشرة مدنيين.", "قتلت", ["بغداد"]),
        ("تقول أنقرة إن الحزب قصف القرى، وبغداد تقول إن الطائرات قتلت عشرة مدنيين.", "قصف", ["أنقرة"]),
        (
            "طالب الاتحاد الأوروبي الحكومة بوقف الغارات، ودعا المعارضة إلى الإفراج عن الرهائن.",
            "الإفراج",
            ["الاتحاد الأوروبي"],
        ),
        ("أكدت البعثة مقتل جندي، ودعا السفير إلى الإفراج عن الرهائن.", "مقتل", ["البعثة"]),
        ("قيل إن مسلحين هاجموا القرية.", "هاجموا", ["قيل"]),
        ("أعلن التنظيم في بيان مقتل قائده.", "مقتل", ["التنظيم"]),
        ("نزح نحو مئة ألف، وقال الوزير إن القصف دمر السوق.", "القصف", ["الوزير"]),
        ("أوضح المتحدث أن بلاغا ورد يفيد بوقوع اشتباك. وأشار إلى أن جنديا قتل.", "قتل", ["المتحدث"]),
        ("قال الوزير إن القوات انسحبت. وقال لـ«الوطن»: إن الطائرات قصفت القرية.", "قصفت", ["الوزير"]),
        ("وأكد بادي أن القوات انسحبت من القرية.", "انسحبت", ["بادي"]),
        ("نفت قواتنا نفيا قاطعا قصف القرية.", "قصف", ["قواتنا"]),
    ],
)
def test_who_speaks(text: str, trigger: str, holders: list[str]) -> None:
    assert _chain(text, trigger) == holders


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("قال مسؤول يمني إن الجيش هاجم القرية.", "anonymous"),
        ("قال وزير الدفاع العراقي إن الجيش هاجم القرية.", "named"),
    ],
)
def test_an_office_that_many_hold_is_no_name(text: str, kind: str) -> None:
    assert _on(text, "هاجم").holders[-1].kind == kind


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("أمر قاضي التحقيق بإيداع ثلاثة ناشطين السجن.", "إيداع", "actual"),
        ("أمر القائد جنوده باقتحام البلدة.", "اقتحام", "demanded"),
        ("دعا النائب العام إلى اعتقال الضابط.", "اعتقال", "demanded"),
        ("اتفق الجانبان على استئناف المشاورات في نيقوسيا.", "المشاورات", "intended"),
        ("شكلت المحكمة لجنة للتحقيق في تفجير السوق.", "للتحقيق", "intended"),
        ("شكلت المحكمة لجنة للتحقيق في تفجير السوق.", "تفجير", "actual"),
        ("وعد الوزير بمحاسبة المتورطين في الجريمة.", "محاسبة", "intended"),
        ("منعت الشرطة مسيرة خرجت من الجامع.", "مسيرة", "actual"),
        ("منعت الشرطة مسيرة في وسط المدينة.", "مسيرة", "negated"),
        ("خططت الحركة لهجوم على الثكنة.", "هجوم", "intended"),
        ("طالب سكان المدينة المسلحين بإنهاء الحصار.", "الحصار", "actual"),
        ("توجه الوزير إلى موسكو للقاء نظيره الروسي.", "للقاء", "intended"),
        ("أبدت الحكومة استعدادها للتفاوض إذا قبلت الحركة الهدنة، وهو عرض رحبت به بريطانيا.", "عرض", "actual"),
        ("أخلت القوات البلدة أمس، ليدخلها المسلحون في اليوم ذاته.", "يدخلها", "actual"),
        ("أرسلت القيادة طائراتها لتقصف السوق.", "تقصف", "intended"),
        ("يصل المبعوث الأممي إلى العاصمة غدا.", "يصل", "predicted"),
        ("وصل المبعوث الأممي إلى العاصمة أمس.", "وصل", "actual"),
        ("لم تسلم اللجنة حتى أمس سوى أربعة أسرى.", "تسلم", "actual"),
        ("قتل في القصف ما لا يقل عن اثني عشر جنديا.", "قتل", "actual"),
        ("تعرض المئات من الأساتذة للملاحقات والخطف.", "الخطف", "actual"),
    ],
)
def test_what_is_so_and_what_is_wanted(text: str, trigger: str, status: str) -> None:
    assert _on(text, trigger).status == status
