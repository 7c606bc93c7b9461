"""Help and lists: who is helped to an act does it, whose help is an adjunct gives it, what goes on in a list of verbal nouns."""

from __future__ import annotations

import helpers
import pytest

HELPED = [
    ("ساعدت أنقرة المقاتلين على الانسحاب من البلدة", "AID أنقرة > المقاتلين / RETREAT المقاتلين >"),
    (
        "قام حلف الناتو بمساعدة المجموعات المسلحة على الانسحاب من البلدة",
        "AID حلف الناتو > المجموعات المسلحة / RETREAT المجموعات المسلحة >",
    ),
    (
        "اتهم الوزير الحركة بمساعدة المسلحين في الهروب",
        "ACCUSE الوزير > الحركة / AID الحركة > المسلحين / RETREAT المسلحين >",
    ),
    ("مكنت العتمة المسلحين من مهاجمة الثكنة", "ASSAULT المسلحين > الثكنة"),
    ("سهل الحراس تهريب القيادات", "AID > القيادات"),
]
ADJUNCTS = [
    (
        "انتزعت القوات الحكومية البلدة بمساعدة مقاتلي العشائر",
        "ASSAULT القوات الحكومية > / AID مقاتلي العشائر > القوات الحكومية",
    ),
    ("فر السجناء بمساعدة مسلحين", "RETREAT السجناء > / AID مسلحين > السجناء"),
]
LISTS = [
    (
        "أحبطت الشرطة المخطط الرامي إلى اغتيال الوزير وتفجير المقر وخطف السفراء",
        "ASSAULT > الوزير ! intended / ASSAULT > المقر ! intended / ASSAULT/abduct > السفراء ! intended",
    ),
    ("خطة ترمي إلى تهجير السكان وقصف القرى", "COERCE > السكان ! intended / ASSAULT > القرى ! intended"),
    (
        "دخل الجيش البلدة بعد حصار طويل وقصف القرى المجاورة",
        "MOBILIZE الجيش > / COERCE > / ASSAULT الجيش > القرى المجاورة ! actual",
    ),
]
NOUNS = [
    ("انتقد الكاتب المشروع الإيراني", "ACCUSE الكاتب >"),
    ("قصف الجيش المعارضة المسلحة", "ASSAULT الجيش > المعارضة المسلحة"),
    ("هاجمت القوات المتطرفين", "ASSAULT القوات > المتطرفين"),
]
BESIDE = [
    ("أحرق الجنود الثكنة قبل الانسحاب من القاعدة", "ASSAULT الجنود > الثكنة / RETREAT الجنود > القاعدة"),
    ("عاد السكان بعد الانسحاب", "RETREAT >"),
    ("أحرق الجنود الثكنة بعد انسحاب المسلحين من القاعدة", "ASSAULT الجنود > الثكنة / RETREAT المسلحين >"),
]
TOLD = [
    ("شن مسلحون هجوما قتل خلاله خمسة جنود", "ASSAULT مسلحون > / ASSAULT > جنود"),
    ("نفذ سلاح الجو غارة على البلدة قتل فيها عدد من المسلحين", "ASSAULT سلاح الجو > / ASSAULT > المسلحين"),
    ("العملية التي قتل فيها الجيش ثلاثة مسلحين", "ASSAULT > / ASSAULT الجيش > مسلحين"),
    ("أصيب ثلاثون آخرون في غارة للجيش استهدفت مدرسة", "ASSAULT > آخرون / ASSAULT للجيش > مدرسة"),
    ("قال إن عملية قتل الجنود جريمة", "ASSAULT > الجنود / ASSAULT >"),
]
CASES = {"told": TOLD, "beside": BESIDE, "helped": HELPED, "adjunct": ADJUNCTS, "list": LISTS, "noun": NOUNS}


@pytest.mark.parametrize(
    ("sentence", "expected"), [pytest.param(*c, id=f"{kind}-{c[0]}") for kind, cases in CASES.items() for c in cases]
)
def test_help_and_lists(sentence: str, expected: str) -> None:
    assert helpers.events(sentence, expected) == ""
