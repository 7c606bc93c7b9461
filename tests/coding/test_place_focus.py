"""Described places and places that no list knows: in which town, division or country they lie, and when that stays open."""

from __future__ import annotations

import pytest
from test_places import places, the

from rasid.record import PlaceEntity


def last(text: str, words: str) -> PlaceEntity:
    return [e for m, e in places(text) if m.text == words][-1]


IN_A_TOWN = [
    ("في الموصل، قال شهود إن مسلحين أحرقوا مدرسة.", "مدرسة", "IQ", 2, "Mosul"),
    ("اندلعت اشتباكات في سرت فجرا. وقتل طفل في شارع فرعي.", "شارع فرعي", "LY", 3, "the town of the paragraph"),
    (
        "تفجير في الموصل\n\nقتل خمسة.\n\nوانفجرت سيارة مفخخة أمام مسجد كبير فقتل ثلاثة.",
        "مسجد كبير",
        "IQ",
        3,
        "text is about",
    ),
    ("أصيب شخص في حي الروضة بمدينة تعز", "حي الروضة", "YE", 2, "in Taiz"),
]


@pytest.mark.parametrize(("text", "words", "country", "precision", "basis"), IN_A_TOWN)
def test_a_site_lies_in_the_town_in_focus(text: str, words: str, country: str, precision: int, basis: str) -> None:
    entity = last(text, words)
    assert (entity.country, entity.precision) == (country, precision)
    assert entity.lat is not None
    assert basis in entity.basis


def test_with_several_towns_only_what_they_have_in_common_is_known() -> None:
    entity = last("اندلعت اشتباكات في الموصل والبصرة. وقتل طفل في مدرسة.", "مدرسة")
    assert (entity.country, entity.lat, entity.precision) == ("IQ", None, 6)
    entity = last("اندلعت اشتباكات في الموصل وحلب. وقتل طفل في مدرسة.", "مدرسة")
    assert (entity.country, entity.lat) == (None, None)


def test_a_village_lies_in_the_country_of_the_town_and_not_in_the_town() -> None:
    entity = last("اندلعت اشتباكات في الموصل. وقتل طفل في قرية نائية.", "قرية نائية")
    assert (entity.country, entity.lat, entity.precision) == ("IQ", None, 6)


def test_the_seat_of_who_speaks_is_no_scene() -> None:
    entity = last("قالت وزارة الدفاع في بيان من لندن إن جنودا أحرقوا مدرسة.", "مدرسة")
    assert (entity.country, entity.lat) == (None, None)


def test_a_base_of_a_nationality_stays_open() -> None:
    entity = last("اندلعت اشتباكات في الموصل. وقتل جنديان بقصف قاعدة تركية.", "قاعدة تركية")
    assert (entity.country, entity.lat) == (None, None)


def test_a_quarter_is_not_the_country_or_city_of_its_name() -> None:
    assert the("سقطت قذيفة على حي الجزائر في البصرة", "حي الجزائر").country == "IQ"
    found = {m.text: e for m, e in places("سقطت قذائف على حيي الميدان والسليمانية في حلب")}
    assert found["السليمانية"].country == "SY"
    assert found["السليمانية"].name.ar.startswith("حي السليمانية")


def test_the_part_of_an_area_has_its_own_name() -> None:
    assert the("توغل الجيش شمال قطاع غزة", "قطاع غزة").name.en == "northern Gaza Strip"
    assert the("انفجرت عبوة جنوب مقديشو", "مقديشو").name.en == "south of Mogadishu"
    assert the("انفجرت عبوة قرب مقديشو", "مقديشو").name.en == "Mogadishu"


def test_the_capital_of_a_nationality_is_that_country_s() -> None:
    text = "قصف الطيران صنعاء وتعز ومدينة مأرب. والتقى الوفد بالعاصمة السعودية الرياض سفراء."
    assert the(text, "العاصمة").name.en == "Riyadh"


def test_the_ground_is_no_country() -> None:
    assert "الأرض" not in [m.text for m, _ in places("قتل عشرة في الموصل. وتقدمت القوات على الأرض بدعم جوي.")]


def test_a_tribe_is_not_the_town_of_its_name() -> None:
    assert "جاسم" not in [m.text for m, _ in places("سيطرت القوات على مناطق الشيحة والبو جاسم قرب الفلوجة.")]


def test_an_ordinary_word_is_the_name_that_the_document_has_elsewhere() -> None:
    text = "قتل جندي في مدينة العريش شمال مصر. وهاجم مسلحون العريش ليلا."
    assert [m.text for m, e in places(text) if e.name.en == "Arīsh"] == ["مدينة العريش", "العريش"]
    assert "العقبة" not in [m.text for m, _ in places("تجاوز الوفد العقبة في القاهرة.")]


def test_a_dateline_is_no_scene() -> None:
    entity = last("مقتل ثلاثة بانفجار\nدمشق - رويترز: قتل ثلاثة أشخاص بانفجار عبوة في مدرسة.", "مدرسة")
    assert entity.lat is None


def test_a_seat_of_what_was_named_lies_where_the_words_behind_it_say() -> None:
    text = "قصف الطيران مواقع في محافظة مأرب باليمن. وتظاهر المئات أمام مبنى المحافظة في تعز."
    entity = last(text, "مبنى المحافظة")
    assert (entity.country, entity.lat is not None) == ("YE", True)
    assert "in Taiz" in entity.basis


SAHEL = [
    ("قتل ثلاثة جنود في هجوم قرب غوندام بمالي.", "غوندام", "ML"),
    ("هاجم مسلحون معسكرا في تورودي غرب النيجر.", "تورودي", "NE"),
    ("فرقت الشرطة متظاهرين في بئر علي بن خليفة بتونس.", "بئر علي بن خليفة", "TN"),
    ("انفجرت قنبلة في برج منايل شرق الجزائر العاصمة.", "برج منايل", "DZ"),
]


@pytest.mark.parametrize(("text", "words", "country"), SAHEL)
def test_towns_of_the_maghreb_and_the_sahel_have_coordinates(text: str, words: str, country: str) -> None:
    entity = last(text, words)
    assert (entity.country, entity.lat is not None) == (country, True)
