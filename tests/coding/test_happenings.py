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
    ("أغارت طائرات على مصنع في صعدة.\nوقال سكان إن القصف استمر ساعة.", "أغارت = القصف"),
    ("وقع هجوم على مخفر في كركوك.\nونفى الوزير الهجوم.", "هجوم = الهجوم"),
    ("قصفت المدفعية سوقا في تعز.\nوأدانت النقابة هذه الجريمة.", "قصفت = الجريمة / أدانت"),
    ("اندلعت اشتباكات في عدن.\nوأعلن المحافظ فرض حظر تجول.\nوتوقف القتال مساء.", "اشتباكات = القتال / حظر تجول / توقف"),
    ("انفجرت عبوتان في الحلة.\nولم تتبن جهة التفجيرات.", "انفجرت = التفجيرات"),
    # a headline is told again: at the same place, with the same number, by a state's forces
    ("الجيش يستعيد مدينة تدمر\nأعلن الجيش استعادة السيطرة على مدينة تدمر صباح الأحد.", "يستعيد = استعادة"),
    ("مقتل سبعة مدنيين في إدلب\nقتل سبعة أشخاص بينهم طفلان في بنش قرب إدلب.", "مقتل = قتل"),
    ("إسرائيل تقصف خان يونس\nقصفت طائرات إسرائيلية حيا في خان يونس ليلا.", "تقصف = قصفت"),
]
DIFFERENT = [
    ("وقع تفجير في كركوك. ووقع تفجير في الرطبة.", "تفجير / تفجير"),
    ("قصف الجيش حلب الأحد. وقصف الجيش حلب الاثنين.", "قصف / قصف"),
    ("هاجم المتمردون القاعدة. وهاجم الجيش قرية المتمردين.", "هاجم / هاجم"),
    ("خطف مسلحون طبيبا في دارفور. واعتقلت الشرطة ناشطا في الخرطوم.", "خطف / اعتقلت"),
    ("قتل جندي في سيناء. ونفى الجيش وقوع هجوم في العريش.", "قتل / هجوم"),
    ("هدد الجيش بقصف المدينة. ثم قصف الطيران القرية.", "هدد / قصف / قصف"),
    # those who suffer are no mention of what they suffer
    ("قتل خمسة جنود في هجوم على قاعدة في مأرب.", "قتل / هجوم"),
    ("أسفر القصف على دوما عن مقتل عشرة.", "القصف / مقتل"),
    ("مقتل سبعة مدنيين في إدلب\nأصيب سبعة مدنيين في إدلب.", "مقتل / أصيب"),
    ("مقتل سبعة مدنيين في إدلب\nوقتل تسعة مدنيين في إدلب.", "مقتل / قتل"),
    # another one, or one that is described otherwise
    ("وقع انفجار في كركوك.\nوقع الانفجار الثاني في كركوك ليلا.", "انفجار / الانفجار"),
    ("هاجم مسلحون مخفرا في كركوك.\nوأدان الوزير الهجوم على السفارة.", "هاجم / أدان / الهجوم"),
    ("نفذ الطيران غارات في صعدة.\nوذكر بيان أن الهجوم فشل.", "غارات / الهجوم"),
    (
        "سيطر الجيش على القرية.\nوزار الوزير المدينة.\nوالتقى السفير الوزير.\nواستمر القتال.",
        "سيطر / زار / التقى / القتال",
    ),
    ("اعتصم معلمون في رام الله.\nوانطلقت المسيرة صباحا.", "اعتصم / المسيرة"),
    ("قصف الجيش درعا. وقصف الجيش درعا مرة أخرى.", "قصف / قصف"),
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


def test_what_an_attack_brought_about_is_linked_with_it() -> None:
    record = helpers.record_of("قتل خمسة جنود في هجوم على قاعدة في مأرب.")
    kill, attack = record.events
    assert [(k.kind, k.event, k.target_event) for k in record.links] == [("result", attack.id, kill.id)]
    assert kill.happening != attack.happening


def test_a_repeated_report_keeps_its_happening_across_sentences() -> None:
    record = helpers.record_of("هاجم مسلحون مخفرا في كركوك أمس. وقال الوزير إن الهجوم فشل.\nواعتقلت الشرطة مشتبها به.")
    first, second = (v for v in record.events if v.type == "ASSAULT")
    assert first.happening == second.happening
    assert all(v.happening != first.happening for v in record.events if v.type != "ASSAULT")
