"""Circumstances: where, when and how many, each at the event that it belongs to."""

from __future__ import annotations

import helpers
import pytest

PLACES = [
    ("انفجرت سيارة مفخخة في كركوك", "ASSAULT/explosives @ كركوك"),
    ("هزت تفجيرات كركوك والرطبة", "ASSAULT/explosives @ كركوك + الرطبة"),
    ("شهدت كركوك والرطبة تفجيرات", "ASSAULT/explosives @ كركوك + الرطبة"),
    ("خرجت مظاهرات في مدن عدة من بينها الناصرية والبصرة", "PROTEST @ الناصرية + البصرة"),
    ("قال الوزير في باريس إن الجيش هاجم المتمردين", "ASSAULT @ -"),
    ("أعلن المتحدث في صنعاء أن الطيران قصف الحديدة", "ASSAULT @ الحديدة"),
    ("أكد مسؤول في واشنطن مقتل القائد في الموصل", "ASSAULT @ الموصل"),
    ("هاجم مسلحون مركزا للشرطة في غزة واعتقلت الشرطة مهاجما في رفح", "ASSAULT @ غزة / COERCE/arrest @ رفح"),
    ("قتل جندي قرب طبرق فيما انفجرت عبوة ناسفة في درنة", "ASSAULT @ طبرق / ASSAULT/explosives @ درنة"),
    ("انسحب الجيش من سرت إلى مصراتة", "RETREAT/withdraw @ سرت + مصراتة"),
    ("وصل المهاجم من ليبيا ونفذ تفجيرا في تونس", "ASSAULT/explosives @ تونس"),
    ("في مقديشو هاجم مسلحون فندقا", "ASSAULT @ فندقا"),
    ("هاجم مسلحون دورية في كسلا", "ASSAULT @ كسلا"),
    ("قصف الطيران مدرسة في بلدة حيان", "ASSAULT @ مدرسة"),
    ("قصف الطيران منزلا في بلدة حيان", "ASSAULT @ بلدة حيان"),
    ("احتجز المسلحون السائق في مزرعة مهجورة", "COERCE @ مزرعة مهجورة"),
    ("دارت اشتباكات على الطريق الدولي بين المقاتلين", "ASSAULT @ الطريق الدولي"),
    ("أما في قضاء هيت، فقد أكد مصدر أن المسلحين أعدموا شرطيا", "ASSAULT @ قضاء هيت"),
    ("شن الجيش غارات على معسكر ليري قتل فيها جنديان", "ASSAULT/aerial @ معسكر ليري / ASSAULT @ معسكر ليري"),
    ("دعا الحزب إلى هدنة في تعز", "REQUEST @ -"),
    ("أدانت الحكومة في طرابلس الهجوم", "ACCUSE @ طرابلس / ASSAULT"),
    ("وهم في طريقهم إلى الحقل قتل جنديان", "ASSAULT @ -"),
    ("قصفت القوات الحكومية بلدة خان شيخون جنوب إدلب", "ASSAULT @ خان شيخون"),
]
TIMES = [
    ("قصف الجيش المدينة أمس", "ASSAULT ~ أمس"),
    ("قال الوزير أمس إن الجيش سيهاجم المدينة غدا", "ASSAULT ~ غدا"),
    ("أعلنت الشرطة اليوم أنها اعتقلت المهاجم", "COERCE/arrest ~ -"),
    ("هاجم مسلحون المخفر الأحد وقصف الجيش مواقعهم الاثنين", "ASSAULT ~ الأحد / ASSAULT ~ الاثنين"),
    ("قتل ثلاثة جنود في هجوم وقع الجمعة الماضية", "ASSAULT > جنود ~ الجمعة الماضية / ASSAULT > جنود ~ الجمعة الماضية"),
    (
        "قتل جندي وأصيب شرطيان في هجوم وقع الجمعة الماضية",
        "ASSAULT ~ الجمعة الماضية / ASSAULT ~ الجمعة الماضية / ASSAULT ~ الجمعة الماضية",
    ),
    ("سيطر الجيش أمس على البلدة بعد أن هاجم المسلحون القاعدة", "ASSAULT/territory ~ أمس / ASSAULT ~ -"),
    ("انتشرت القوات أمس في البلدة بعد انسحاب المسلحين", "MOBILIZE ~ أمس / RETREAT/withdraw ~ -"),
    ("دعت النقابة إلى مظاهرة يوم الأحد القادم", "REQUEST ~ - / PROTEST ~ يوم الأحد القادم"),
    ("قصفت المدفعية البلدة أمس وأصابت ثلاثة مدنيين", "ASSAULT ~ أمس / ASSAULT ~ أمس"),
    ("قصفت المدفعية البلدة أمس وأدانت المعارضة الحكومة", "ASSAULT ~ أمس / ACCUSE ~ -"),
    ("منذ الأسبوع الماضي يحاصر الجيش البلدة", "COERCE ~ منذ الأسبوع الماضي"),
    ("في 12 مارس 2015 سيطر المتمردون على القاعدة", "ASSAULT/territory ~ 12 مارس 2015"),
    ("اعتقلت الشرطة فجر الثلاثاء ناشطين", "COERCE/arrest ~ فجر الثلاثاء"),
    ("نفى المتحدث مساء الأربعاء أن تكون القوات قصفت المستشفى", "ASSAULT ~ - ! negated"),
]
QUANTITIES = [
    ("قتل 20 مدنيا في القصف", "ASSAULT > مدنيا # killed=20 / ASSAULT # -"),
    ("قتل ثلاثة جنود وأصيب خمسة آخرون", "ASSAULT > جنود # killed=3 / ASSAULT > آخرون # wounded=5"),
    ("اعتقلت الشرطة 15 ناشطا وقتل متظاهران", "COERCE/arrest # detained=15 / ASSAULT # killed=2"),
    ("تظاهر ألف شخص في عمان واعتقل عشرة منهم", "PROTEST # participants=1000 / COERCE/arrest # detained=10"),
    ("خطف المسلحون سبعة عمال في سرت", "ASSAULT/abduct # abducted=7"),
    ("أدى الانفجار إلى مقتل أربعة أشخاص وإصابة تسعة", "ASSAULT # - / ASSAULT > أشخاص # killed=4 / ASSAULT # wounded=9"),
    ("نزح خمسة آلاف شخص بعد قصف القرية", "ASSAULT # displaced=5000"),
    ("اقتلع مستوطنون 40 شجرة لوز قرب البلدة", "ASSAULT/destroy # other=40"),
    ("دمر الجنود مخزنين للقمح", "ASSAULT/destroy # other=2"),
    ("أفرجت السلطات عن 30 أسيرا", "RETREAT/release # other=30"),
    ("شن الطيران سبع غارات على البلدة", "ASSAULT/aerial # other=7"),
    ("اقتحم عشرات المستوطنين القرية", "ASSAULT المستوطنين > - # participants"),
    ("استهدفت ودمرت المدفعية 11 مقرا للمسلحين", "ASSAULT # other=11 / ASSAULT/destroy # other=11"),
    ("اعتقلت الشرطة رجلين وامرأة", "COERCE/arrest # detained=3"),
    ("قتل 20 شخصا بينهم ثلاث نساء", "ASSAULT # killed=20"),
    ("سيطرت القوات على قريتين قرب النهر", "ASSAULT/territory # -"),
    ("انسحبت الكتيبة 166 من المدينة", "RETREAT/withdraw # -"),
    ("هاجم اللواء الرابع عشر القاعدة", "ASSAULT # -"),
    ("اعتصم الأهالي ثلاثة أشهر", "PROTEST # -"),
    ("دمرت خلال الغارة ست عربات", "ASSAULT/destroy # other=6 / ASSAULT/aerial # -"),
]
CASES = {"place": PLACES, "time": TIMES, "quantity": QUANTITIES}


@pytest.mark.parametrize(
    ("sentence", "expected"), [pytest.param(*c, id=f"{kind}-{c[0]}") for kind, cases in CASES.items() for c in cases]
)
def test_circumstances(sentence: str, expected: str) -> None:
    assert helpers.events(sentence, expected) == ""
