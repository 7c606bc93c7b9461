"""Mentions of actors: which words, whom they stand for, by which code."""

from __future__ import annotations

import helpers
import pytest

import rasid
from rasid.record import ActorEntity, Mention, Record


def actors(text: str) -> tuple[Record, list[tuple[Mention, ActorEntity]]]:
    record = rasid.code(text)
    entities = {e.id: e for e in record.entities}
    found = []
    for mention in record.mentions:
        entity = entities[mention.entity]
        if isinstance(entity, ActorEntity):
            found.append((mention, entity))
    return record, found


def the(text: str, words: str) -> ActorEntity:
    """The entity of the first mention that is exactly `words`."""
    _, found = actors(text)
    assert words in [m.text for m, _ in found], [m.text for m, _ in found]
    return next(e for m, e in found if m.text == words)


NAMED = [
    ("أعلن تنظيم الدولة الإسلامية مسؤوليته عن الهجوم", "تنظيم الدولة الإسلامية", "Islamic State", "IRQREBISI"),
    ("أعلنت حركة حماس رفضها المقترح", "حركة حماس", "Hamas", None),
    ("قصف الجيش التركي مواقع شمال دهوك", "الجيش التركي", "Turkish Armed Forces", "TURMIL"),
    ("استهدف الحوثيون سفينة تجارية في البحر الأحمر", "الحوثيون", "Houthis (Ansar Allah)", "YEMREBHTH"),
    ("حذرت الأمم المتحدة من مجاعة في اليمن", "الأمم المتحدة", "United Nations", None),
    ("رفضت إيران الاتهامات البريطانية", "إيران", "Iran", "IRN"),
    ("قالت قوات سوريا الديمقراطية إنها صدت هجوما", "قوات سوريا الديمقراطية", "Syrian Democratic Forces", None),
    ("هاجم مسلحون تابعون لطالبان نقطة للشرطة في قندوز", "مسلحون تابعون لطالبان", "Taliban", None),
    ("انسحب مقاتلو حزب الله من التلة", "مقاتلو حزب الله", "Hezbollah", None),
    ("اعتقل الأمن ثلاثة من عناصر داعش في كركوك", "عناصر داعش", "Islamic State", "IRQREBISI"),
]


@pytest.mark.parametrize(("text", "words", "en", "code"), NAMED)
def test_a_named_actor_is_its_row_of_the_registry(text: str, words: str, en: str, code: str | None) -> None:
    entity = the(text, words)
    assert entity.name.en == en
    assert code is None or entity.code == code


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("تصاعد التوتر بين السنة والشيعة في المدينة", True),
        ("دعا المجلس الشيعة والسنة إلى ضبط النفس", True),
        ("اندلعت مواجهات بين سنة وشيعة قرب السوق", True),
        ("قتل عشرون من الشيعة هذه السنة في هجمات", False),
        ("منذ بداية السنة قتل عشرة مسلحين", False),
        ("غاب الشيعة عن المجلس عشرين سنة", False),
    ],
)
def test_sunnis_are_people_only_beside_others(text: str, people: bool) -> None:
    _, found = actors(text)
    assert any(m.text.removeprefix("ال") == "سنة" for m, _ in found) == people


COMPOSED = [
    ("قتل ثلاثة جنود أتراك في انفجار عبوة", "جنود أتراك", "Turkish soldiers", "TURMIL"),
    ("أقال البرلمان وزير الدفاع العراقي", "وزير الدفاع العراقي", "Iraqi defence minister", "IRQGOV"),
    ("وصل السفير الروسي إلى طهران", "السفير الروسي", "Russian ambassador", "RUSGOV"),
    ("تعرضت السفارة المصرية لهجوم", "السفارة المصرية", "Egyptian embassy", "EGYGOV"),
    ("دمر القصف مستشفى الشفاء", "مستشفى الشفاء", None, None),
    ("أوقفت الشرطة الألمانية لاجئين", "الشرطة الألمانية", "German police", "DEUCOP"),
    ("احتجزت السلطات التونسية ناشطين", "السلطات التونسية", "Tunisian authorities", "TUNGOV"),
    ("انسحبت القوات الإثيوبية من البلدة", "القوات الإثيوبية", "Ethiopian forces", "ETHMIL"),
    ("عبر جنود كوريون شماليون الحدود", "جنود كوريون شماليون", "North Korean soldiers", "PRKMIL"),
    ("استهدفت الطائرات العراقية رتلا", "الطائرات العراقية", "Iraqi aircraft", "IRQMIL"),
    ("أعلن قائد الجيش الباكستاني حالة التأهب", "قائد الجيش الباكستاني", None, "PAKMIL"),
    ("هاجمت قوات موالية لإيران قاعدة في دير الزور", "قوات موالية لإيران", "forces loyal to Iran", "UAF"),
    ("رفض زعيم حزب الله الاقتراح", "زعيم حزب الله", "leader of Hezbollah", None),
]


@pytest.mark.parametrize(("text", "words", "en", "code"), COMPOSED)
def test_a_role_with_an_owner_is_named_and_coded_by_both(
    text: str, words: str, en: str | None, code: str | None
) -> None:
    entity = the(text, words)
    assert en is None or entity.name.en == en
    assert (entity.code or "").startswith(code or "")


UNOWNED = [
    ("قتل مسلحون مجهولون شرطيا في بعقوبة", "مسلحون مجهولون", "gunmen", "UAF"),
    ("تظاهر عشرات المدنيين أمام المحكمة", "المدنيين", "civilians", "CVL"),
    ("أطلقت القوات النار على المحتجين", "القوات", "forces", "MIL"),
    ("قضت المحكمة بسجن المتهم", "المحكمة", "court", "JUD"),
    ("صادق البرلمان على القانون", "البرلمان", "parliament", None),
    ("اقتحم المتظاهرون القصر الرئاسي", "القصر الرئاسي", "presidential palace", None),
    ("سيطرت القوات الحكومية على التلة", "القوات الحكومية", "government forces", None),
    ("تقدمت الفرقة نحو الجسر", "الفرقة", "division", "MIL"),
    ("أعلنت الجماعة وقف إطلاق النار", "الجماعة", "group", None),
    ("خسر التنظيم آخر معاقله", "التنظيم", "organization", None),
    ("أحصى المرصد أربعين قتيلا", "المرصد", "observatory", None),
    ("استقال رئيس الحكومة بعد الاحتجاجات", "رئيس الحكومة", "prime minister", "GOV"),
    ("أقيل رئيس البرلمان في جلسة مغلقة", "رئيس البرلمان", "speaker of parliament", None),
]


@pytest.mark.parametrize(("text", "words", "en", "code"), UNOWNED)
def test_a_short_form_that_nothing_explains_is_what_its_words_say(
    text: str, words: str, en: str, code: str | None
) -> None:
    entity = the(text, words)
    assert entity.name.en == en
    assert entity.wikidata is None
    assert code is None or entity.code == code


REPEATED = [
    ("أعلن تنظيم الدولة مسؤوليته عن التفجير. وقال التنظيم إن أحد عناصره نفذه.", "تنظيم الدولة", "التنظيم"),
    ("أدانت وزارة الخارجية العراقية القصف. وطالبت الوزارة بتحقيق دولي.", "وزارة الخارجية العراقية", "الوزارة"),
    ("هاجم مسلحون مجهولون حاجزا في كركوك. وفر المسلحون قبل وصول الشرطة.", "مسلحون مجهولون", "المسلحون"),
    ("شن الحوثيون هجوما على مأرب. وقالت الجماعة إنها سيطرت على التلال.", "الحوثيون", "الجماعة"),
    ("قصف الجيش السوري البلدة. وقال سكان إن الجيش استخدم المدفعية.", "الجيش السوري", "الجيش"),
    ("رفضت حركة حماس المقترح. وقالت الحركة إنها تنتظر ردا.", "حركة حماس", "الحركة"),
    (
        "قال الرئيس الجورجي ميخائيل ساكاشفيلي إن الحرب انتهت. وأضاف ساكاشفيلي أن القوات انسحبت.",
        "الرئيس الجورجي ميخائيل ساكاشفيلي",
        "ساكاشفيلي",
    ),
    (
        "التقى وزير الخارجية الأمريكي جون كيري الوفد. وقال كيري إن المحادثات مفيدة.",
        "وزير الخارجية الأمريكي جون كيري",
        "كيري",
    ),
    ("قتل العميد أحمد الجبوري في كمين. وكان الجبوري يقود الحملة.", "العميد أحمد الجبوري", "الجبوري"),
    ("انسحبت القوات التركية من القرية. وقال شهود إن القوات دمرت جسرا.", "القوات التركية", "القوات"),
    ("وصل وزير الدفاع الفرنسي إلى بغداد. والتقى الوزير قادة الجيش.", "وزير الدفاع الفرنسي", "الوزير"),
]


@pytest.mark.parametrize(("text", "first", "again"), REPEATED)
def test_a_repeated_noun_or_surname_is_the_actor_named_before(text: str, first: str, again: str) -> None:
    _, found = actors(text)
    entities = {m.text: m.entity for m, _ in found}
    assert first in entities, list(entities)
    assert again in entities, list(entities)
    assert entities[first] == entities[again]


PERSONS = [
    (
        "قال الرئيس الجورجي ميخائيل ساكاشفيلي إن الحرب انتهت",
        "الرئيس الجورجي ميخائيل ساكاشفيلي",
        "ميخائيل ساكاشفيلي",
        "GEOGOV",
    ),
    ("وصل وزير الخارجية الأمريكي جون كيري إلى جنيف", "وزير الخارجية الأمريكي جون كيري", "جون كيري", "USAGOV"),
    ("قال قائد اللواء العميد أحمد الجبوري إن المعركة انتهت", "قائد اللواء العميد أحمد الجبوري", "أحمد الجبوري", "MIL"),
    ("زار الرئيس التركي رجب طيب أردوغان بغداد", "الرئيس التركي رجب طيب أردوغان", None, "TURGOV"),
    ("انتقد محمد حسن القحطاني القرار", "محمد حسن القحطاني", "محمد حسن القحطاني", None),
    ("التقى يوسف إبراهيم الوفد في عمان", "يوسف إبراهيم", "يوسف إبراهيم", None),
]


@pytest.mark.parametrize(("text", "words", "ar", "code"), PERSONS)
def test_a_person_is_named_by_the_name_and_coded_by_the_title(
    text: str, words: str, ar: str | None, code: str | None
) -> None:
    entity = the(text, words)
    assert ar is None or entity.name.ar == ar
    assert (entity.code or "").startswith(code or "")


def test_two_persons_of_one_surname_are_not_taken_for_each_other() -> None:
    _, found = actors("التقى العميد أحمد الجبوري العقيد سعد الجبوري في تكريت. وقال الجبوري إن اللقاء كان قصيرا.")
    assert not [m for m, _ in found if m.text == "الجبوري"]


def test_two_nationalities_of_one_noun_are_two_actors() -> None:
    _, found = actors("قصفت القوات الأمريكية والبريطانية مواقع في صنعاء")
    names = {m.text: e.name.en for m, e in found}
    assert "القوات الأمريكية" in names
    assert names["البريطانية"].startswith("British")
    assert names["البريطانية"] != "British national"


def test_a_loaded_adjective_does_not_reach_the_neutral_name() -> None:
    _, found = actors('قصف الجيش مواقع لجماعات "داعش" التكفيرية')
    assert any(e.name.en == "Islamic State" for _, e in found)
    assert not any("تكفير" in e.name.ar for _, e in found)


ARABIC_NAMES = [
    ("اعتقلت الشرطة عنصرين من الحزب", None),
    ("قتل جنديا عراقيا في الهجوم", "جندي عراقي"),
    ("التقى الوفد بالجنود الأتراك", "الجنود الأتراك"),
    ("سلمت المساعدات للنازحين السوريين", "النازحون السوريون"),
]


@pytest.mark.parametrize(("text", "ar"), ARABIC_NAMES)
def test_arabic_names_are_in_the_nominative(text: str, ar: str | None) -> None:
    _, found = actors(text)
    if ar is not None:
        assert ar in [e.name.ar for _, e in found]


NOT_ACTORS = [
    ("أقر المجلس المالي ميزانية جديدة", "مالي"),
    ("يعيش الناس في سلام منذ سنوات", "سلام"),
]


@pytest.mark.parametrize(("text", "words"), NOT_ACTORS)
def test_ordinary_words_name_nobody(text: str, words: str) -> None:
    _, found = actors(text)
    assert words not in [m.text for m, _ in found]


def test_every_mention_points_at_its_words() -> None:
    for table in (NAMED, COMPOSED, UNOWNED, PERSONS):
        for text, *_ in table:
            record, found = actors(text)
            assert all(record.document.text[m.start : m.end] == m.text for m, _ in found)
            assert all(e.basis for _, e in found)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("قتل أبي محمد الجولاني في الغارة", "أحمد الشرع"),
        ("ظهر زعيم التنظيم أبا بكر البغدادي في شريط", "أبو بكر البغدادي"),
        ("قتل الجيش أبو زرقاوة في الغارة", "أبو زرقاوة"),
        ("أعلن عن مقتل القيادي أبومحمد الشاهوري في كمين", "أبومحمد الشاهوري"),
        ("استهدفت الغارة سوقا شعبيا", "سوق شعبي"),
        ("غارة على سوق شعبي", "سوق شعبي"),
    ],
)
def test_a_name_stands_in_the_nominative_whatever_the_case_of_the_text(sentence: str, name: str) -> None:
    assert name in {entity.name.ar for entity in helpers.record_of(sentence).entities}
