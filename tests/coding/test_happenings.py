"""Happenings: what is spoken of twice is one; what differs in place, time, sides or kind is not."""

from __future__ import annotations

import helpers
import pytest

SAME = [
    ("وقع هجوم على مخفر في كركوك. وأدان الوزير الهجوم.", "هجوم = الهجوم / أدان"),
    ("انفجرت سيارة مفخخة في سوق ببغداد. وتبنى تنظيم الدولة التفجير.", "انفجرت = التفجير"),
    ("هاجم مسلحون كنيسة في كادونا. وقال شهود إن الهجوم استمر ساعة.", "هاجم = الهجوم"),
    ("التقى وزير الخارجية نظيره التركي في أنقرة. واستمر الاجتماع ساعتين.", "التقى = الاجتماع"),
    ("خرجت مظاهرة في تونس. وفرقت الشرطة المظاهرة.", "مظاهرة = المظاهرة / فرقت"),
]
DIFFERENT = [
    ("وقع تفجير في كركوك. ووقع تفجير في الرطبة.", "تفجير / تفجير"),
    ("قصف الجيش حلب الأحد. وقصف الجيش حلب الاثنين.", "قصف / قصف"),
    ("هاجم المتمردون القاعدة. وهاجم الجيش قرية المتمردين.", "هاجم / هاجم"),
    ("خطف مسلحون طبيبا في دارفور. واعتقلت الشرطة ناشطا في الخرطوم.", "خطف / اعتقلت"),
    ("قتل جندي في سيناء. ونفى الجيش وقوع هجوم في العريش.", "قتل / هجوم"),
    ("هدد الجيش بقصف المدينة. ثم قصف الطيران القرية.", "هدد / قصف / قصف"),
    ("اندلعت اشتباكات في عدن. كما اندلعت اشتباكات في الضالع.", "اشتباكات / اشتباكات"),
]
CASES = {"same": SAME, "different": DIFFERENT}


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*c, id=f"{kind}-{c[0]}") for kind, cases in CASES.items() for c in cases]
)
def test_happenings(text: str, expected: str) -> None:
    assert helpers.happenings(text, expected) == ""


def test_two_places_of_one_trigger_are_two_happenings() -> None:
    record = helpers.record_of("وقعت تفجيرات في كركوك والرطبة")
    assert len(record.events) == 2
    assert len({v.happening for v in record.events}) == 2


def test_a_repeated_report_keeps_its_happening_across_sentences() -> None:
    record = helpers.record_of("هاجم مسلحون مخفرا في كركوك أمس. وقال الوزير إن الهجوم فشل.\nواعتقلت الشرطة مشتبها به.")
    first, second = (v for v in record.events if v.type == "ASSAULT")
    assert first.happening == second.happening
    assert all(v.happening != first.happening for v in record.events if v.type != "ASSAULT")
