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


@pytest.mark.parametrize(
    ("text", "phrase", "kind"),
    [
        ("قصفت مليشيات مجرم الحرب حفتر أطراف المدينة", "مليشيات مجرم الحرب حفتر", "epithet"),
        ("اعترفت سلطات الاحتلال الصهيوني بسقوط الصاروخ", "سلطات الاحتلال الصهيوني", "delegitimising"),
        ("أعدمت ما تسمى بـ«المحكمة الشرعية» أربعة رجال", "ما تسمى بـ«المحكمة الشرعية", "delegitimising"),
    ],
)
def test_loaded_words_of_one_phrase_are_one_naming(text: str, phrase: str, kind: str) -> None:
    _, found = marked(text)
    assert [(n.text, n.kind) for n in found] == [(phrase, kind)]


def test_an_act_and_whom_it_is_done_to_stay_apart() -> None:
    _, found = marked("أعلن الناطق دحر العناصر التكفيرية من البلدة")
    assert [n.kind for n in found] == ["legitimising", "epithet"]


def test_loaded_words_between_quotation_marks_are_of_their_own_kind() -> None:
    _, found = marked("قتل القصف عددا من «الإرهابيين» قرب القرية")
    assert [(n.text, n.kind) for n in found] == [("الإرهابيين", "epithet")]


def test_a_predicate_is_a_claim_and_no_name() -> None:
    assert marked("وصف الوفد القصف بأنه عدوان على البلاد")[1] == []
    assert [n.text for n in marked("استمر العدوان على البلاد")[1]] == ["العدوان"]


def test_operations_are_called_by_a_name_of_praise() -> None:
    _, found = marked("أطلق الحلف عملية «الأفق البعيد» شمالي البلاد")
    assert [(n.text, n.kind) for n in found] == [("عملية «الأفق البعيد", "legitimising")]
    assert marked("ناقش الوزراء مبادرة «الجسر الأخضر» في تونس")[1] == []


@pytest.mark.parametrize(
    "text", ["هاجمت مجموعتا «جند الوادي» و«الشباب المسلم» الثكنة", "أعلن جناحها العسكري «ألوية الناصر» الهدنة"]
)
def test_a_name_that_is_announced_is_no_scare_quote(text: str) -> None:
    assert [n for n in marked(text)[1] if n.kind == "scare-quotes"] == []


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("نفى متحدث باسم «الجيش الوطني الليبي» قصف المطار", ["الجيش الوطني الليبي"]),
        ("رفض المقاتلون أوامر «قادة الخارج» أمس", ["قادة الخارج"]),
        ("نقل الموقع عن «مسؤول كبير» خبر الهدنة", []),
    ],
)
def test_names_and_short_descriptions_at_arms_length(text: str, quoted: list[str]) -> None:
    _, found = marked(text)
    assert [n.text for n in found if n.kind == "scare-quotes"] == quoted


def test_a_word_that_is_marked_only_alone() -> None:
    assert [n.text for n in marked("قال الباحث إن النظام يراهن على الوقت")[1]] == ["النظام"]
    assert marked("أصلح البرلمان النظام المصرفي هذا العام")[1] == []


def test_a_place_noun_before_an_enemy_makes_no_name() -> None:
    assert [n.text for n in marked("استهدفت المدفعية تجمعات العدو قرب النهر")[1]] == ["العدو"]


CALM = (
    "افتتح المحافظ أمس معرض الزهور السنوي في حديقة المدينة بحضور عدد كبير من الأهالي والزوار من المناطق المجاورة، وقال إن البلدية زرعت "
    "آلاف الشتلات على جانبي الطرق وجهزت ممرات للمشاة ومقاعد للعائلات، وأضاف أن الأطفال يشاركون في مسابقة للرسم وأن الجوائز توزع مساء الخميس "
    "في قاعة البلدية، وأن المتطوعين ينظفون الحديقة كل ليلة حتى نهاية الأسبوع. "
)
"""A text that speaks of no conflict."""


@pytest.mark.parametrize(
    "text",
    [
        CALM + "ووصف أحد الزوار الحر بأنه عدو، وطالب بمظلات تحمي الزهور من العدو.",
        CALM + "وقال المنظمون إن «المتجدد» في المعرض هذا العام ألوانه.",
        "تناولت الندوة المسائل الشرعية في عقود الإيجار",
        "أدانت الوزارة الحادث الإرهابي في الميناء",
        "قال المدير ل«الوادي» إن المصنع يعود إلى العمل",
        "تخشى الدولة أن يستفيد أعداؤها من ضعف الجيش",
        "الأسد: الجيش يواجه نقصا في عدد الجنود",
        "قال العقيد «الشمري» إن الشرطة أوقفت المهربين",
    ],
)
def test_ordinary_senses_are_not_marked(text: str) -> None:
    _, found = marked(text)
    assert found == [], [(n.text, n.rule) for n in found]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("سيطرت قوات الشرعية على التلال شرقي المدينة", "الشرعية"),
        ("قتل ثلاثة من القياديين الإرهابيين في الغارة", "الإرهابيين"),
        ("يحاول العدو التقدم نحو النهر", "العدو"),
        (CALM + "ثم وقف الحاضرون دقيقة صمت على الجنود الذين قتلهم العدو بالصواريخ.", "العدو"),
        ("قال الناطق إن المخلوع صالح أمر بقصف الحي", "المخلوع"),
    ],
)
def test_loaded_senses_of_the_same_words_are(text: str, term: str) -> None:
    _, found = marked(text)
    assert [n.text for n in found if term in n.text], [(n.text, n.rule) for n in found]


@pytest.mark.parametrize(
    "text",
    [
        "رفع المحتجون لافتة كتب عليها «الكرامة» وهتفوا «لا للحرب» و«الموت للغزاة»",
        "شارك في المسيرة أعضاء نقابتي «المعلمين» و«المحامين» وقتل أحدهم",
        "أغلق الجنود نقطة العبور («النهار») بعد القصف",
        "دارت معركة بين الطرفين يعرف موقعها بـ«وادي الذئاب» وقتل فيها جنديان",
        "وفي حديث ل«الأفق» قالت القيادية إن القصف قتل جنديين",
        "احتجز المسلحون الصحفي «كرهينة» في بلدة على الحدود وقتلوا حارسه",
    ],
)
def test_slogans_inscriptions_and_announced_names_are_no_scare_quotes(text: str) -> None:
    assert [n.text for n in marked(text)[1] if n.kind == "scare-quotes"] == []


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("دارت معركة «الأنبار» بين الجيش والمسلحين وقتل فيها جنود", []),
        ("شنت القوات حملة «تطهير عرقي» في القرى وقتلت سكانها", []),
        ("أطلق الجيش حملة «سيف الشرق» وقتل مسلحين", ["حملة «سيف الشرق"]),
    ],
)
def test_operations_are_not_called_by_place_or_by_what_they_are(text: str, terms: list[str]) -> None:
    assert [n.text for n in marked(text)[1] if n.rule == "grammar/operation-name"] == terms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("دخل احتلال العراق عامه الخامس وقتل جندي في بغداد", []),
        ("ناقش القضاة الاحتلال الإسرائيلي للضفة الغربية", []),
        ("قتل ثلاثة في اقتحام الاحتلال لمدينة جنين", ["الاحتلال"]),
        ("اعتقلت قوات الاحتلال للمرة الثانية شابا في مدينة نابلس", ["قوات الاحتلال"]),
    ],
)
def test_occupation_is_a_party_or_what_is_done_to_a_place(text: str, terms: list[str]) -> None:
    assert [n.text for n in marked(text)[1]] == terms


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("هاجم مقاتلو تنظيم القاعدة الإرهابي ثكنة وقتلوا جنودا", "الإرهابي"),
        ("قتلت حركة طالبان الإجرامية مدنيين في القرية", "الإجرامية"),
        ("قصفت قوات الدعم السريع المجرمة السوق وقتلت خمسة", "المجرمة"),
    ],
)
def test_a_verdict_behind_the_name_of_a_party_is_marked(text: str, term: str) -> None:
    assert any(term in n.text for n in marked(text)[1])


@pytest.mark.parametrize(
    "text",
    [
        "قتل المهاجمون ضحيتهم بوحشية قرب الحدود",
        "قتل القيادي ناصر الوحشي في غارة على البلدة",
        "قال شهود في الكفرة إن القصف قتل جنديين",
        "دافعت «منظمة المجاهدين» عن الجنود بعد القصف",
        "وصف الوفد القصف بأنه أكبر عدوان على البلاد",
        "وصف المحتجون القائد بأنه «دكتاتور» قتل أبناءهم",
        "يكافح المشفى مقاومة الجراثيم للأدوية بعد القصف",
        "قال الباحث إن النظام الإقطاعي انتهى بعد الحرب",
    ],
)
def test_how_an_act_is_done_names_and_claims_are_not_marked(text: str) -> None:
    assert [n.text for n in marked(text)[1]] == []


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("انتقلت عدوى الاشتباكات إلى القرى المجاورة وقتل جنديان", []),
        ("قتل خمسة مدنيين في حملة الحزب الدموية على القرية", []),
        ("قال القيادي عبدالحكيم مجاهد إن القصف قتل جنديين", []),
        ("قال الوزير في حوار مع «الأفق» إن الجيش يواصل القصف", []),
        ("استهدفت المدفعية تجمعات عدونا قرب النهر وقتلت جنديين", ["عدونا"]),
    ],
)
def test_other_words_names_and_papers_that_look_like_loaded_words(text: str, terms: list[str]) -> None:
    assert [n.text for n in marked(text)[1]] == terms


NAMES = [
    ("قتل مراسل الإذاعة ثائر العجلاني خلال معارك بين المسلحين والجيش.", []),
    ("قال ثائر من الفصائل إنهم تقدموا في المعارك.", ["ثائر"]),
    ("قتل مجاهد من الكتيبة في المعارك.", ["مجاهد"]),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_the_name_of_a_man_is_no_praise(text: str, expected: list[str]) -> None:
    assert [n.text for n in marked(text)[1]] == expected


@pytest.mark.parametrize(
    "text",
    [
        "جمعت القبيلتين حرب طويلة ضد أعداء مشتركين في البادية وقصفتا قراهم.",
        "وصفت المنظمة بـ«الكارثة» قصف المخيم ومقتل عشرين مدنيا.",
        "حذر الخطيب بعد الهجوم من الفكر المتطرف والإرهابي بين الشبان.",
        "أكثر الخطيب بعد الهجوم من الاستشهاد بأحاديث عن حرمة الدماء.",
        "قتل مسلحون جنديين، وهو والله على ما أقول شهيد.",
        "يعيش سكان القرية التي قصفت تحت الاحتلال منذ عقود.",
    ],
)
def test_words_that_name_no_party_are_left_alone(text: str) -> None:
    _, found = marked(text)
    assert found == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("توعد البيان أعداء الوطن برد قاس بعد الهجوم.", "أعداء"),
        ("تقدمت القوات وسط فرار الجندي والإرهابي من البلدة.", "الإرهابي"),
        ("اعتقل الاحتلال عشرين شابا من البلدة.", "الاحتلال"),
    ],
)
def test_the_same_words_for_a_party_are_marked(text: str, term: str) -> None:
    _, found = marked(text)
    assert any(term in n.text for n in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ارتكبت الميليشيات الإيرانية مذبحة قرب النهر فجر الأحد", ["الميليشيات الإيرانية", "مذبحة"]),
        ("تستعد المدينة لأن تعلن المقاومة الشعبية تحريرها بعد معارك دامية", ["المقاومة الشعبية", "تحريرها"]),
        ("انضم مراهقون إلى جماعات إرهابية كـ«داعش» تقاتل الجيش", ["جماعات إرهابية", "داعش"]),
        ("قاتلت القوات ما يسمى بـ«الجيش الحر» في الريف", ["ما يسمى بـ«الجيش الحر"]),
        ("ندد الكاتب بشعار الحرب على «الإرهاب» بعد مقتل مدنيين", ["الحرب على «الإرهاب"]),
        ("كمن رجال المقاومة الشعبية لقافلة عسكرية", ["رجال المقاومة الشعبية"]),
    ],
)
def test_where_one_naming_ends_and_the_next_begins(text: str, expected: list[str]) -> None:
    assert [n.text for n in marked(text)[1]] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("لم يكن القتيل إرهابيا كما ادعت الشرطة", []),
        ("لم يتضح ما إذا كان الهجوم «إرهابيا» بحسب الشرطة", []),
        ("ما حدث في البلدة هو عدوان خارجي كما قال النائب", []),
        ("يقتل المسلحون الجيران ويقولون للشبان إنهم مؤمنون وهم كفار", []),
        ("كانت القوات قد قتلت إرهابيا في الجبل", ["إرهابيا"]),
        ("كان الجيش يطارد إرهابيين في الوادي", ["إرهابيين"]),
        ("كان إرهابيون يتحصنون في الكهف فقصفه الطيران", ["إرهابيون"]),
        ("قتلت القوات 23 إرهابيا في الجبل", ["إرهابيا"]),
    ],
)
def test_what_somebody_is_said_to_be_is_no_name(text: str, expected: list[str]) -> None:
    assert [n.text for n in marked(text)[1]] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("توفي الجندي متأثرا بإصابته «البالغة» في الهجوم", []),
        ("استخدم المسلحون الأسلحة «النوعية» في الهجوم على المطار", []),
        ("أكد القائد خلال حديثه إلى «الوطن» أن المسلحين قصفوا المدينة", []),
        ("«الجندي الأخير»: فيلم عن حرب قتل فيها الآلاف", []),
        ("وصف القائد دخول القرية بعد المعركة باللحظة «الحاسمة»", []),
        ("انسحب الجنود من «اللواء 27» بعد قصفه", []),
        ("اتهم البيان الانتحاري «الرشيد» بقتل جنود", []),
        ("قتل قائد في غارة على بلدة «الساحلية شمال لبنان» أمس", []),
        ("انضم مئات الشبان إلى «الجيش الحر» بعد قصف القرية", ["الجيش الحر"]),
        ("وصل قيادي كبير في «القاعدة» إلى الجبل وقتل في غارة", ["القاعدة"]),
        ("اتهم المسلحون «الخارج» بقصف القرية", ["الخارج"]),
    ],
)
def test_what_stands_between_quotation_marks_without_distance(text: str, expected: list[str]) -> None:
    _, found = marked(text)
    assert [n.text for n in found] == expected
    assert all(n.neutral.en != n.text or n.text == "الخارج" for n in found)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("واصلت القوات عملية «تحرير» البلدة من المسلحين", ["تحرير"]),
        ("بحثت الشرطة عن منفذ الهجوم الإرهابي على الفندق", []),
        ("قصف الطيران مواقع «حزب العمال الكردستاني» الإرهابي في الجبل", ["حزب العمال الكردستاني» الإرهابي"]),
        ("أثبت قتل الأسرى المدى الذي وصلت إليه الهمجية في الحرب", []),
        ("دان المجلس مرتكبي هذه الوحشية بحق القرويين بعد الهجوم", ["الوحشية"]),
        ("قتل عبد الحليم مجاهد في قصف على البلدة", []),
    ],
)
def test_who_is_meant_by_a_verdict(text: str, terms: list[str]) -> None:
    assert [n.text for n in marked(text)[1]] == terms


@pytest.mark.parametrize(
    ("text", "neutral"),
    [
        ("قصفت عصابة ميليشيات الحوثي مستشفى البلدة", "Houthis (Ansar Allah)"),
        ("هاجمت زمرة مليشيات حزب الله القرية وقتلت رجلا", "Hezbollah"),
        ("قالت الفصائل إن ميليشيات إيران هاجمت القرية", "armed groups allied with Iran"),
        ("قتل الجيش تسعة من قطاع الطرق في هجوم على معسكرهم", "gunmen"),
        ("قال الوزير إن الجماعة الإرهابية فجرت الجسر", "armed group"),
        (
            "لاحق الجنود فلول المتمردين في الوادي",
            "remaining members of the group or supporters of the former government",
        ),
    ],
)
def test_the_neutral_name_says_who_is_meant_and_no_more(text: str, neutral: str) -> None:
    assert next(n.neutral.en for n in marked(text)[1]) == neutral


@pytest.mark.parametrize(
    "text",
    [
        "قالت الوزيرة إن تحقيق «إف بي آي» في الهجوم مستمر",
        "اتهم الحزب «الموساد» بقتل القائد",
        "رفعت القوات المحررة العلم فوق المبنى بعد المعركة",
        "اضطر السكان إلى النزوح نحو المناطق الآمنة بعد القصف",
        "تمكنت الشرطة من التحفظ على معدات تصوير بعد الهجوم",
    ],
)
def test_plain_uses_of_words_that_can_hide_or_praise(text: str) -> None:
    assert marked(text)[1] == []
