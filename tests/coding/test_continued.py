"""Subjects that a verb goes on with, words that speak for who utters them, adjectives and nouns that say who did it."""

from __future__ import annotations

import helpers
import pytest

CONTINUED = [
    (
        "أدانت الهيئة الهجوم ودعت النواب إلى الحوار",
        "ACCUSE الهيئة > / ASSAULT > / REQUEST الهيئة > النواب / CONSULT النواب >",
    ),
    ("داهمت الشرطة المبنى واعتقلت عشرة منهم", "COERCE الشرطة > المبنى / COERCE/arrest الشرطة > عشرة"),
    ("قالت الكتيبة إنها قصفت مواقع المتمردين", "ASSAULT الكتيبة > المتمردين"),
    ("منعت الشرطة قافلة خرجت من الجامع، وصادرت هواتف الناشطين", "COERCE الشرطة > قافلة / COERCE الشرطة > الناشطين"),
    (
        "أدانت الحكومة الهجوم ودعت المعارضة إلى الحوار",
        "ACCUSE الحكومة > / ASSAULT > / REQUEST الحكومة > المعارضة / CONSULT المعارضة >",
    ),
    ("حاصرت القوات البلدة قبل أن تدمر منازل", "COERCE القوات > / ASSAULT القوات > منازل"),
]
NOT_CONTINUED = [
    ("هاجم مسلحون القرية وقتل ثلاثة مدنيين", "ASSAULT مسلحون > القرية / ASSAULT > مدنيين"),
    ("قال مسؤولون إن ثمانية أشخاص، بينهم طفلان، قتلوا", "ASSAULT > أشخاص"),
]
UTTERED = [
    ("رفع العمال لافتات تندد بالحكومة", "ACCUSE العمال > الحكومة"),
    ("أصدرت الحركة بيانا طالبت فيه الحكومة بوقف القصف", "REQUEST الحركة > الحكومة / ASSAULT >"),
    ("زار الوزير القرية التي قصفتها الطائرات", "CONSULT الوزير > القرية / ASSAULT الطائرات > القرية"),
]
BEARERS = [
    ("نفت الحركة مسؤوليتها عن القصف", "ASSAULT الحركة >"),
    (
        "طالبت النقابة بمحاكمة المتورطين في اغتيال الصحفي",
        "REQUEST النقابة > / ACCUSE > المتورطين / ASSAULT المتورطين > الصحفي",
    ),
    ("قال التقرير إن القوات مسؤولة عن قتل عشرة مدنيين", "ASSAULT القوات > مدنيين"),
    ("أجبر المسلحون السكان على الاستسلام", "COERCE المسلحون > السكان / RETREAT السكان >"),
    ("زار الوزير المصابين في القصف", "CONSULT الوزير > المصابين / ASSAULT >"),
]
NUMBERS = [
    ("أفرجت السلطات عن 38", "RETREAT/release السلطات > 38"),
    ("فجر انتحاري نفسه قرب موكب الوزير", "ASSAULT انتحاري > موكب الوزير"),
]
CASES = {
    "continued": CONTINUED,
    "not-continued": NOT_CONTINUED,
    "uttered": UTTERED,
    "bearers": BEARERS,
    "numbers": NUMBERS,
}


@pytest.mark.parametrize(
    ("sentence", "expected"), [pytest.param(*c, id=f"{kind}-{c[0]}") for kind, cases in CASES.items() for c in cases]
)
def test_arguments(sentence: str, expected: str) -> None:
    assert helpers.events(sentence, expected) == ""


STATEMENT = """بيان صادر عن {issuer} بشأن الأوضاع في المدينة

ندين الهجوم على المستشفى.

ونطالب الحكومة بفتح تحقيق."""


def _actors(text: str) -> list[list[str]]:
    record = helpers.record_of(text)
    words = {m.id: m.text for m in record.mentions}
    return [
        [words[i] for i in e.actors]
        for e in record.events
        if e.type in ("ACCUSE", "REQUEST") and e.rule != "events/accuse/investigate"
    ]


@pytest.mark.parametrize("issuer", ["حركة حماس", "قوات الدعم السريع", "الجيش الإسرائيلي"])
def test_a_statement_in_the_first_person_is_its_issuers(issuer: str) -> None:
    assert _actors(STATEMENT.format(issuer=issuer)) == [[issuer], [issuer]]


def test_a_quotation_in_the_first_person_is_not_the_issuers() -> None:
    text = "حركة حماس\n\nقال ناشط: «نحن ندين الهجوم ونطالب الحكومة بالتحقيق»."
    assert ["حركة حماس"] not in _actors(text)
