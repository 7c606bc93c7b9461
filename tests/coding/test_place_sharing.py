"""Places that an event has from its site, its way, or another event of its sentence; and places that only say where a body is."""

from __future__ import annotations

import pytest
from helpers import record_of


def where(text: str, trigger: str) -> tuple[list[str], str | None, str | None]:
    """The words of the places, of the start and of the end of the first event with the trigger."""
    record = record_of(text)
    words = {m.id: m.text for m in record.mentions}
    event = next(e for e in record.events if e.trigger.text == trigger)
    return (
        [words[p] for p in event.places],
        words[event.from_place] if event.from_place is not None else None,
        words[event.to_place] if event.to_place is not None else None,
    )


AT = [
    ("قتل مدنيان وأصيب خمسة آخرون حين قصفت طائرة مسيرة سيارة قرب بلدة عندان.", "قتل", ["بلدة عندان"]),
    ("قتل مدنيان وأصيب خمسة آخرون حين قصفت طائرة مسيرة سيارة قرب بلدة عندان.", "أصيب", ["بلدة عندان"]),
    ("أصيب أربعة أطفال عندما انفجر لغم أرضي في زبيد.", "أصيب", ["زبيد"]),
    ("اعتقلت الشرطة ناشطا عندما انفجرت قنبلة في حلب.", "اعتقلت", []),
    ("نظم العشرات وقفة احتجاجية أمام مبنى المحافظة في تعز، طالبوا فيها بالإفراج عن المعتقلين.", "طالبوا", ["مبنى المحافظة"]),
    ("سقطت قذيفة على سوق للخضار في بلدة سراقب.", "سقطت", ["سوق"]),
    ("وأصدرت محكمة الجنايات في مأرب حكما بالإعدام على قيادي في التنظيم.", "حكما", ["مأرب"]),
    ("وقع الطرفان في جدة اتفاقا لوقف النار.", "اتفاقا", ["جدة"]),
    ("اتفق الطرفان على هدنة توصلا إليها مساء الأحد في معبر باب الهوى.", "توصلا", ["معبر باب الهوى"]),
    ("وصل وزير الخارجية الإيراني أمس إلى دمشق والتقى الرئيس.", "وصل", ["دمشق"]),
    ("نحمل المجلس الرئاسي في طرابلس مسؤولية ما جرى.", "نحمل", []),
    ("ندعو أهلنا في بغداد إلى المشاركة.", "ندعو", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "places"), AT)
def test_an_event_is_where_its_words_say(text: str, trigger: str, places: list[str]) -> None:
    assert where(text, trigger)[0] == places


WAYS = [
    ("تم إجلاء مئة عائلة من محيط الغوطة إلى إدلب.", "إجلاء", "الغوطة", "إدلب"),
    ("تسلل مسلحون من جهة القائم نحو الرمادي.", "تسلل", "جهة القائم", "الرمادي"),
    ("أخلت القوات القاعدة باتجاه تكريت.", "أخلت", None, "تكريت"),
    ("رحلت السلطات خمسين عائلة من الفلوجة إلى بغداد.", "رحلت", "الفلوجة", "بغداد"),
    ("أطلقت الفصائل صواريخ من حي الراشدين باتجاه وسط حلب.", "أطلقت", "حي الراشدين", None),
    ("أطلقت الفصائل صواريخ من طراز غراد على حلب.", "أطلقت", None, None),
    ("دخلت القوات بلدة سراقب ثم انسحبت منها.", "انسحبت", "بلدة سراقب", None),
    ("دمر المسلحون الجسر في الرمادي قبل الهروب منها.", "الهروب", "الرمادي", None),
    ("حاصر الجيش المخيم ولم يدخله.", "يدخله", None, "المخيم"),
    ("وصف القرية التي دخلها المسلحون في ريف إدلب.", "دخلها", None, "القرية"),
]


@pytest.mark.parametrize(("text", "trigger", "start", "end"), WAYS)
def test_a_way_has_a_start_and_an_end(text: str, trigger: str, start: str | None, end: str | None) -> None:
    assert where(text, trigger)[1:] == (start, end)


LISTS = [
    ("انتشر الجيش في عدن ولحج والضالع.", "انتشر", ["عدن", "لحج", "الضالع"]),
    ("قتل جنديان في لحج وأبين والحديدة.", "قتل", ["لحج", "أبين", "الحديدة"]),
    ("قصف الطيران مواقع في صعدة وحجة وذمار.", "قصف", ["صعدة", "حجة", "ذمار"]),
    ("شرح المحامي في حجة وبيان كيف هاجم المسلحون القرية.", "هاجم", ["القرية"]),
]


@pytest.mark.parametrize(("text", "trigger", "places"), LISTS)
def test_well_known_places_in_a_list_are_places_though_each_is_a_word(
    text: str, trigger: str, places: list[str]
) -> None:
    record = record_of(text)
    words = {m.id: m.text for m in record.mentions}
    events = [e for e in record.events if e.trigger.text == trigger]
    assert [words[p] for e in events for p in e.places] == places


ANNOUNCED = [
    ("ضبطت الشرطة ستة متهمين بمحافظات (المنوفية، كفر الشيخ، دمياط).", "ضبطت", ["المنوفية", "كفر الشيخ", "دمياط"]),
    ("اعتقلت الشرطة عشرين ناشطا في محافظات: القاهرة والجيزة والفيوم.", "اعتقلت", ["القاهرة", "الجيزة", "الفيوم"]),
    ("تمكنت القوات من تحرير جامعة الأنبار من سيطرة التنظيم.", "تحرير", ["جامعة الأنبار"]),
    ("أعلنت الجامعة في بيروت أن الجيش قصف قرية.", "قصف", ["قرية"]),
    ("سيطرت القوات على البلدة بعد تحريرها من سيطرة «جبهة النصرة».", "تحريرها", []),
    ("قال الوزير في حديث ل«الشرق الأوسط» إن القوات قتلت خمسة مسلحين.", "قتلت", []),
]


@pytest.mark.parametrize(("text", "trigger", "places"), ANNOUNCED)
def test_places_that_a_mark_announces_and_what_only_looks_like_one(text: str, trigger: str, places: list[str]) -> None:
    record = record_of(text)
    words = {m.id: m.text for m in record.mentions}
    events = [e for e in record.events if e.trigger.text == trigger]
    assert [words[p] for e in events for p in e.places] == places


def test_a_paper_with_the_name_of_a_place_is_none() -> None:
    record = record_of("قال الوزير في حديث ل«الشرق الأوسط» إن القوات قتلت خمسة مسلحين في حلب.")
    assert [m.text for m in record.mentions if m.kind == "place"] == ["حلب"]
