"""The name behind a title of several words is the person's, also where its words are other words too."""

from __future__ import annotations

import pytest

import rasid
from rasid.record import check_spans


def people(text: str) -> list[str]:
    """The words of the actors of a sentence."""
    record = rasid.code(text)
    assert check_spans(record) == []
    return [m.text for m in record.mentions if m.kind == "actor"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("قتل رئيس البلدية يزيد محمود في الهجوم", "رئيس البلدية يزيد محمود"),
        ("قال وزير الصحة والسكان كريم العدوي إن ثلاثة جنود قتلوا", "وزير الصحة والسكان كريم العدوي"),
        ("أثنى رئيس مجلس الشورى سليم الكعبي على الجيش بعد الهجوم", "رئيس مجلس الشورى سليم الكعبي"),
        ("أكد عضو مجلس محافظة الأنبار فالح الشويلي أن القوات هاجمت المسلحين", "عضو مجلس محافظة الأنبار فالح الشويلي"),
        ("قال الناطق باسم الجهاز صباح الدليمي إن القوات قصفت المدينة", "الناطق باسم الجهاز صباح الدليمي"),
        ("قال المتحدث باسم مجلس القيادة علي الأهدل إن المقاتلين تقدموا", "المتحدث باسم مجلس القيادة علي الأهدل"),
        ("التقى القائد نظيره خالد الجميلي بعد الهجوم", "نظيره خالد الجميلي"),
        ("قال اللواء المتقاعد ناصر الحميري إن الجيش قصف الموقع", "اللواء المتقاعد ناصر الحميري"),
        ("زار اللواء الركن محمد علي الصوفي الجبهة بعد القصف", "اللواء الركن محمد علي الصوفي"),
        ("وصل العميد الركن عبد الرحيم أحمد سالم إلى الجبهة", "العميد الركن عبد الرحيم أحمد سالم"),
        ("أعرب الفريق أول صدقي صالح عن أسفه لمقتل الجنود", "الفريق أول صدقي صالح"),
        ("قال الملازم أول سعيد المنصوري إن المسلحين هاجموا القرية", "الملازم أول سعيد المنصوري"),
        ("قال نائب وزير الخارجية نجيب خليل كرزاي إن الهجوم فشل", "نائب وزير الخارجية نجيب خليل كرزاي"),
        ("قال مدير المدرسة سالم علي آل زيد إن الصواريخ أصابت السور", "مدير المدرسة سالم علي آل زيد"),
        ("قتل عبد الحليم مجاهد في قصف على القرية", "عبد الحليم مجاهد"),
        ("قتل عبد الرحيم في الهجوم على القرية", "عبد الرحيم"),
        ("قال رئيس المجلس صباح الكرمي لـ«الأيام» إن المسلحين فروا", "رئيس المجلس صباح الكرمي"),
    ],
)
def test_a_name_behind_its_title(text: str, person: str) -> None:
    assert any(found.endswith(person) for found in people(text)), people(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("قال وزير الدفاع صباح اليوم إن الجيش قصف المدينة", "وزير الدفاع"),
        ("وصل وزير الخارجية فجر الثلاثاء إلى المدينة المحاصرة", "وزير الخارجية"),
        ("قال رئيس الحكومة ناصر القضية إن الحرب انتهت", "رئيس الحكومة"),
        ("زار قائد الجيش الجبهة وناصر الجنود", "قائد الجيش"),
        ("وزير الداخلية أكرم ضيوفه بعد الهجوم", "وزير الداخلية"),
        ("قال الفريق أول أمس إن الجيش قصف الموقع", "الفريق"),
        ("قصف اللواء مواقع المسلحين شرقي المدينة", "اللواء"),
        ("هاجم المسلحون مطار الملك عبد العزيز الدولي", "مطار الملك"),
        ("هاجم المسلحون مطار الملك خالد الدولي", "مطار الملك"),
    ],
)
def test_no_name_where_another_word_stands(text: str, title: str) -> None:
    assert title in people(text), people(text)


def test_the_residents_in_the_name_of_an_office_have_no_name() -> None:
    assert "السكان كريم العدوي" not in people("قال وزير الصحة والسكان كريم العدوي إن ثلاثة جنود قتلوا")


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("قال المتحدث باسم الحركة يوسف الأهدل إن المسلحين هاجموا القرية", "Yousef al-Ahdal"),
        ("قال الوزير عبد الرحيم أحمد إن الهجوم فشل", "Abdul Rahim Ahmed"),
        ("قال الوزير عبدالرحيم أحمد إن الهجوم فشل", "Abdul Rahim Ahmed"),
        ("قتل عبدالله محمد عبد العزيز في الهجوم", "Abdullah Mohammed Abdul Aziz"),
        ("قال العقيد إبراهيم يزيد إن الهجوم فشل", "Ibrahim Yazid"),
        ("قال أبومحمد الشمري إن الهجوم فشل", "Abu Mohammed al-Shamri"),
        ("قال القائد مسعود سليمان إن الهجوم فشل", "Masoud Suleiman"),
    ],
)
def test_given_names_are_spelled_as_they_are_printed(text: str, latin: str) -> None:
    assert latin in [e.name.en for e in rasid.code(text).entities]


def test_a_listed_name_with_its_first_two_words_in_one() -> None:
    for text in ("قال زعيم الجماعة عبدالملك الحوثي إن الهجوم فشل", "قال عبد الملك الحوثي إن الهجوم فشل"):
        assert "Abdul-Malik al-Houthi" in [e.name.en for e in rasid.code(text).entities]


def test_the_time_of_day_is_no_surname() -> None:
    assert "العميد يحيى صباح" not in people("قال العميد يحيى صباح اليوم إن الهجوم فشل")
