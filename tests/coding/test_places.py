"""Mentions of places: which words, which row of the gazetteer, how exact."""

from __future__ import annotations

import pytest

import rasid
from rasid.record import Mention, PlaceEntity


def places(text: str) -> list[tuple[Mention, PlaceEntity]]:
    record = rasid.code(text)
    entities = {e.id: e for e in record.entities}
    found = []
    for mention in record.mentions:
        entity = entities[mention.entity]
        if isinstance(entity, PlaceEntity):
            found.append((mention, entity))
    return found


def the(text: str, words: str) -> PlaceEntity:
    """The entity of the first mention that is exactly `words`."""
    found = places(text)
    assert words in [m.text for m, _ in found], [m.text for m, _ in found]
    return next(e for m, e in found if m.text == words)


KNOWN = [
    ("انفجرت سيارة مفخخة في كركوك", "كركوك", "IQ", "city"),
    ("اندلعت اشتباكات بمدينة عدن فجرا", "مدينة عدن", "YE", "city"),
    ("شيع الآلاف الضحايا بالنجف", "النجف", "IQ", "city"),
    ("سقط صاروخ على بلدة جلب جنوب الصومال", "بلدة جلب", "SO", "town"),
    ("وقعت مواجهات في القدس بعد الصلاة", "القدس", None, None),
    ("دخلت القوات مدينة الباب بعد حصار", "مدينة الباب", "SY", "city"),
    ("قتل خمسة في محافظة نينوى", "محافظة نينوى", "IQ", "admin1"),
    ("عثر الأهالي على مقبرة في قضاء سنجار", "قضاء سنجار", "IQ", "admin2"),
    ("انتشر الجيش في العاصمة العراقية", "العاصمة العراقية", "IQ", "capital"),
    ("تظاهر المئات في ولاية شمال دارفور", None, "SD", "admin1"),
    ("أصيب عشرة في مدينة تدمر", "مدينة تدمر", "SY", None),
    ("وصلت السفينة إلى ميناء الحديدة", "ميناء الحديدة", "YE", None),
    ("اعتقل رجلان في طرابلس الليبية", "طرابلس", "LY", None),
    ("نزح السكان إلى مخيم جباليا", "مخيم جباليا", "PS", "camp"),
]


@pytest.mark.parametrize(("text", "words", "country", "feature"), KNOWN)
def test_a_place_is_its_row_of_the_gazetteer(
    text: str, words: str | None, country: str | None, feature: str | None
) -> None:
    entity = the(text, words) if words is not None else places(text)[0][1]
    assert country is None or entity.country == country
    assert feature is None or entity.feature == feature


NEAR = [
    ("سيطر المقاتلون على القرى المحيطة بمنبج.", "القرى المحيطة", 2),
    ("قصفت الطائرات مواقع محيطة بمدينة درنة.", "مدينة درنة", 2),
    ("انفجرت عبوة في الحي التجاري القريب من درنة.", "درنة", 2),
    ("هاجم مسلحون درنة. ثم دارت اشتباكات في محيط المدينة.", "المدينة", 2),
    ("هاجم مسلحون درنة. ثم دارت اشتباكات في المدينة.", "المدينة", 1),
    ("فر السكان القادمون من درنة.", "درنة", 1),
    ("انفجرت عبوة جنوب بغداد", "بغداد", 2),
    ("سقطت قذيفة شمال غربي الحسكة", "الحسكة", 2),
    ("وقع الهجوم قرب تلعفر", "تلعفر", 2),
    ("انفجرت عبوة في بغداد", "بغداد", 1),
    ("انفجرت عبوة وسط بغداد", "بغداد", 1),
    ("انفجرت عبوة داخل بغداد", "بغداد", 1),
    ("اشتبك الطرفان قبالة بنغازي", "بنغازي", 2),
]


@pytest.mark.parametrize(("text", "words", "precision"), NEAR)
def test_beside_a_place_is_less_exact_than_in_it(text: str, words: str, precision: int) -> None:
    assert the(text, words).precision == precision


def test_a_border_is_a_line_without_a_point() -> None:
    border = the("وقعت اشتباكات على الحدود العراقية السورية بين حرس الحدود ومهربين", "الحدود العراقية السورية")
    assert (border.lat, border.precision, border.name.en) == (None, 5, "Iraqi-Syrian border")


def test_a_border_is_the_same_from_either_side() -> None:
    found = places("قتل مهرب على الحدود التركية السورية. وقال الجيش إن الحدود السورية التركية مغلقة.")
    assert len({e.id for _, e in found}) == 1


NAMESAKES = [
    ("سقطت قذائف على الرقة", None),
    ("قصفت الطائرات الرقة بعد انسحاب الجيش السوري", "SY"),
    ("وصل الوفد إلى طرابلس", None),
    ("وصل الوفد اللبناني إلى طرابلس", "LB"),
]


@pytest.mark.parametrize(("text", "country"), NAMESAKES)
def test_namesakes_need_a_country_in_the_text(text: str, country: str | None) -> None:
    found = [e for m, e in places(text) if m.text in ("الرقة", "طرابلس")]
    assert found
    assert found[0].country == country
    if country is None:
        assert found[0].lat is None
        assert found[0].basis.startswith("ambiguous")


LISTS = [
    ("انفجرت عبوات في مدينتي حلب وحماة", {"Aleppo", "Ḩamāh"}, "city"),
    ("شهدت محافظات نينوى وصلاح الدين مظاهرات", {"Nineveh", "Salah ad Din"}, "admin1"),
    ("وقعت هجمات في محافظتي ديالى والأنبار", {"Diyala", "Al Anbar"}, "admin1"),
]


@pytest.mark.parametrize(("text", "names", "feature"), LISTS)
def test_a_plural_place_noun_holds_for_the_whole_list(text: str, names: set[str], feature: str) -> None:
    found = [e for _, e in places(text)]
    assert names <= {e.name.en for e in found}
    assert all(e.feature == feature for e in found if e.name.en in names)


ANAPHORA = [
    ("قصفت الطائرات مدينة الموصل. وقال شهود إن هذه المدينة بلا كهرباء.", "Mosul", "المدينة"),
    ("دخل الجيش بلدة كفرنبل. وغادر السكان البلدة قبل الهجوم.", "Kafranbel", "البلدة"),
    ("سقطت قذائف في قضاء سنجار. ونزحت عائلات من القضاء.", "Sinjar", "القضاء"),
]


@pytest.mark.parametrize(("text", "name", "again"), ANAPHORA)
def test_a_definite_place_noun_takes_up_the_last_place_of_its_kind(text: str, name: str, again: str) -> None:
    found = places(text)
    assert again in [m.text for m, _ in found], [m.text for m, _ in found]
    assert next(e for m, e in found if m.text == again).name.en == name


def test_the_country_is_the_only_one_that_the_text_names() -> None:
    found = places("انفجرت عبوة في بغداد. وتشهد البلاد موجة هجمات.")
    assert [e.name.en for m, e in found if m.text == "البلاد"] == ["Iraq"]


def test_an_anaphor_without_antecedent_lies_nowhere_known() -> None:
    ((mention, entity),) = places("غادر السكان المدينة قبل الهجوم")
    assert mention.text == "المدينة"
    assert (entity.lat, entity.lon, entity.country, entity.geonames) == (None, None, None, None)


def test_a_place_that_is_not_listed_keeps_its_printed_name() -> None:
    entity = the("ارتكب مسلحون مجزرة في قرية أوغوساغو وسط مالي", "قرية أوغوساغو")
    assert entity.name.ar == "قرية أوغوساغو"
    assert (entity.geonames, entity.country) == (None, "ML")
    assert "name as printed" in entity.basis


NONE = [
    "أغلق الحراس الباب أمام المتظاهرين",
    "نشر الناشطون صور الضحايا",
    "تسلم الجيش أسلحة حديثة",
    "قال وزير الصحة إن المركز جاهز",
    "استقال رئيس الحكومة",
    "وقعت فصيلة في كمين",
    "دانت وزيرة الخارجية القصف",
    "سلمت السلطات معبرا لتجار محليين",
    "عبر الصياد الجسر عائدا",
]


@pytest.mark.parametrize("text", NONE)
def test_ordinary_words_are_no_places(text: str) -> None:
    assert [m.text for m, _ in places(text)] == []


IN_EVENTS = [
    ("أوقع تفجير في سوق مدينة بيدوا قتلى", "بيدوا"),
    ("قتل جنديان في هجوم شمال سيناء", "سيناء"),
    ("تظاهر المئات أمام البلدية في درعا", "درعا"),
]

LOCATED = [
    ("انفجرت قنبلة في بلدة القائم بغرب العراق قرب الحدود مع سوريا وأدت إلى مقتل خمسة", "مقتل", ["بلدة القائم"]),
    ("وقعت في محافظة ديالى (60 كلم شمال شرقي بغداد) مجزرة", "مجزرة", ["محافظة ديالى"]),
    ("قتل خمسة جنود في هجوم على كركوك وتكريت شمال بغداد", "قتل", ["كركوك", "تكريت"]),
    ("أصيب جنديان في انفجار لغم على جانب الطريق الدولي جنوب العريش", "انفجار", ["الطريق الدولي"]),
    ("تجمع المئات أمام القنصلية البريطانية في البصرة ورشقوها بالحجارة", "رشقوها", ["القنصلية البريطانية"]),
    ("قصفت إسرائيل جنوب غزة", "قصفت", ["غزة"]),
    ("دحر التحالف المسلحين بدعم المملكة في استعادة اليمن", "دحر", ["اليمن"]),
]


@pytest.mark.parametrize(("text", "trigger", "words"), LOCATED)
def test_what_only_says_where_a_place_is_is_not_where_it_happened(text: str, trigger: str, words: list[str]) -> None:
    record = rasid.code(text)
    texts = {m.id: m.text for m in record.mentions}
    first = next(v.trigger.start for v in record.events if v.trigger.text == trigger)
    assert [texts[p] for v in record.events if v.trigger.start == first for p in v.places] == words


@pytest.mark.parametrize(("text", "words"), IN_EVENTS)
def test_events_are_where_the_sentence_puts_them(text: str, words: str) -> None:
    record = rasid.code(text)
    texts = {m.id: m.text for m in record.mentions}
    assert any(words in texts[p] for v in record.events for p in v.places)


def test_the_country_of_the_text_is_not_the_neighbour_named_last() -> None:
    text = "قدم مقاتلون من سوريا إلى العراق. وانفجرت عبوة في بغداد وأخرى في كركوك. وتشهد البلاد موجة هجمات."
    assert [e.country for m, e in places(text) if m.text == "البلاد"] == ["IQ"]


def test_a_town_in_a_country_of_which_nothing_else_speaks_stays_unresolved() -> None:
    text = "قتل جندي في موبتي. وشن الجيش المالي غارة قرب تمبكتو. وهاجم مسلحون قرية في ليري بعد معارك في غاو."
    entity = next(e for m, e in places(text) if "ليري" in m.text)
    assert (entity.lat, entity.country) == (None, "ML"), "not the Chadian town; the country is that of all the places"
    assert "unresolved" in entity.basis


def test_a_capital_is_known_everywhere() -> None:
    text = "قتل جندي في موبتي. وشن الجيش المالي غارة قرب تمبكتو. ووصل الوفد إلى أنقرة بعد معارك في غاو."
    assert next(e for m, e in places(text) if m.text == "أنقرة").country == "TR"


def test_the_capital_is_that_of_the_country_spoken_of() -> None:
    text = "تظاهر المئات في وهران وبجاية وتيزي وزو. وقال ناشطون من تيزي وزو إن الشرطة أغلقت العاصمة."
    assert the(text, "العاصمة").name.en == "Algiers"


def test_the_city_is_the_one_that_the_text_is_about() -> None:
    text = "قصف الجيش مدينة سرت. وقتل جندي في سرت. وانسحب المسلحون من سرت. وقال نائب من طبرق إن القصف طويل. ودمر القصف المدينة."
    assert the(text, "المدينة").name.en == "Sirte"


def test_the_city_named_last_in_the_sentence_is_the_city() -> None:
    text = "قصف الجيش مدينة سرت. وقتل جندي في سرت. وانسحب المسلحون من سرت. ووصل الجيش إلى طبرق وانتشر في المدينة."
    assert the(text, "المدينة").name.en == "Tobruk"


def test_a_mountain_takes_up_a_mountain_only() -> None:
    text = "اجتمع الوفدان في قطاع غزة. وقصف الطيران المسلحين في الجبل."
    assert "Gaza" not in the(text, "الجبل").name.en


def test_an_adverb_is_no_town() -> None:
    assert "دوماً" not in [m.text for m, _ in places("هاجم الجيش السوري المسلحين، وهم دوماً في الجبال")]


PRINTED = [
    ("اقتحمت القوات منطقة البوعيثة فجرا", "منطقة البوعيثة"),
    ("غرقت سيارات قرب سد الزعتورة", "سد الزعتورة"),
    ("وقع انفجار في شارع الحرية مساء", "شارع الحرية"),
    ("نقل المصابون إلى مستشفى الملك فهد", "مستشفى الملك فهد"),
    ("اندلعت اشتباكات شمال الحويشية", "الحويشية"),
]


@pytest.mark.parametrize(("text", "words"), PRINTED)
def test_a_name_that_no_gazetteer_has_is_a_place_without_coordinates(text: str, words: str) -> None:
    entity = the(text, words)
    assert (entity.geonames, entity.lat, entity.lon) == (None, None, None)
    assert "name as printed" in entity.basis


def test_a_printed_name_lies_where_the_text_says() -> None:
    entity = the("اندلعت اشتباكات في حي السلام في الموصل", "حي السلام")
    assert entity.lat == the("قتل خمسة في الموصل", "الموصل").lat
    assert entity.precision == 2, "the point is the town's"
    assert "in Mosul" in entity.basis


NO_NAMES = [
    "دخلت القوات ساحة المعركة أمس",
    "رصف العمال شارع المدرسة",
    "ارتفع إنتاج قطاع المقاولات هذا العام",
    "اجتمع وزراء مالية منطقة اليورو أمس",
    "هاجم مسلحون منطقة يحفل تاريخها بالصراعات",
    "قالت قناة الزعتورة إن خمسة قتلوا",
    "ضربت العاصفة المطرية السواحل",
]


@pytest.mark.parametrize("text", NO_NAMES)
def test_what_stands_behind_a_place_noun_is_not_always_a_name(text: str) -> None:
    assert places(text) == []


SITES = [
    ("هاجم مسلحون مقر القنصلية", "مقر القنصلية"),
    ("أوقفت الشرطة صيادا قرب الجسر", "الجسر"),
    ("وقع انفجار في شارع المدرسة", "شارع المدرسة"),
    ("احتجز المسلحون الرهائن في مدرسة مهجورة", "مدرسة مهجورة"),
    ("اشتبك الجيش مع المهربين قرب الحدود مع لبنان", "الحدود مع لبنان"),
]


@pytest.mark.parametrize(("text", "words"), SITES)
def test_a_place_that_is_only_described_is_where_the_event_happened(text: str, words: str) -> None:
    entity = the(text, words)
    assert (entity.geonames, entity.lat, entity.country) == (None, None, None)
    assert "described" in entity.basis


NO_SITES = [
    "دمر الجيش مخابئ المسلحين ومنازلهم",
    "حكمت المحكمة بالسجن عشر سنوات على المتهم",
    "هاجمت جبهة التحرير قوات الحكومة",
    "قتل جندي وهم في طريقهم إلى الثكنة",
]


@pytest.mark.parametrize("text", NO_SITES)
def test_not_every_thing_or_body_is_a_site(text: str) -> None:
    assert places(text) == []


def test_a_site_lies_in_the_place_that_the_sentence_names() -> None:
    text = "وفي كسلا اعتصم الأهالي أمام مقر الوزارة"
    site = the(text, "مقر الوزارة")
    assert (site.country, site.geonames) == ("SD", None)
    assert "in Kassala" in site.basis
    assert site.precision > 1


EXACT = [
    ("قتل خمسة في مدرسة في درعا", "مدرسة", 1),
    ("قتل خمسة في مدرسة قرب درعا", "مدرسة", 2),
    ("قتل خمسة في مدرسة جنوب درعا", "مدرسة", 2),
    ("قتل جنديان في حي السلام جنوب الموصل", "حي السلام", 2),
    ("قتل خمسة في سوق في محافظة نينوى", "سوق", 4),
    ("قتل خمسة على طريق في درعا", "طريق", 2),
]


@pytest.mark.parametrize(("text", "words", "precision"), EXACT)
def test_a_site_in_a_town_is_as_exact_as_the_town(text: str, words: str, precision: int) -> None:
    assert the(text, words).precision == precision


def test_a_town_of_a_nationality_is_in_that_country() -> None:
    entity = the("قتل ثلاثة في مدينة تركية. ووصل الوزير إلى بغداد", "مدينة تركية")
    assert (entity.country, entity.precision) == ("TR", 6)


def test_a_base_of_a_nationality_may_be_anywhere() -> None:
    assert the("هاجم مسلحون قاعدة أمريكية", "قاعدة أمريكية").country is None


def test_control_over_a_group_is_no_checkpoint() -> None:
    record = rasid.code("تحررت القرى من سيطرة التنظيم في الأنبار. وقتل شرطي عند سيطرة الفلوجة")
    assert [e.name.en for e in record.entities if "checkpoint" in (e.name.en or "")] == ["al-Faluja (checkpoint)"]


NO_TOWNS = [
    "رمم العمال مطار المدينة بعد المعارك",
    "لم يسمح لأي من السكان بالعودة إلى العراق",
    "قال ساير بن علي إن الجيش الإيراني انسحب",
]


@pytest.mark.parametrize("text", NO_TOWNS)
def test_common_words_are_not_the_town_that_is_spelled_so(text: str) -> None:
    assert {e.feature for _, e in places(text)} <= {"country"}


def test_the_capital_of_a_region_is_not_the_region() -> None:
    assert "عاصمة إقليم كردستان" not in [m.text for m, _ in places("وصل الوزير إلى أربيل عاصمة إقليم كردستان")]


def test_the_same_site_is_taken_up_by_its_noun() -> None:
    text = "قصف الطيران مستودعا في بلدة حيان. وندد الأهالي بالهجوم على المستودع."
    first, second = the(text, "مستودعا"), the(text, "المستودع")
    assert first.id == second.id


def test_the_streets_of_a_city_are_in_that_city() -> None:
    assert the("خرجت تظاهرات في شوارع الموصل", "شوارع الموصل").name.en == "Mosul"


HASHTAGS = [
    ("هطلت أمطار على #حفر_الباطن", ["حفر_الباطن"]),
    ("أمطار غزيرة في محافظة #نينوى", ["محافظة #نينوى"]),
    ("انتشال جثث #سيول_الأردن", []),
    ("انتشال جثث #الأردن", ["الأردن"]),
    ("وصلت المساعدات إلى حفرالباطن", ["حفرالباطن"]),
]


@pytest.mark.parametrize(("text", "words"), HASHTAGS)
def test_a_place_that_is_the_whole_hashtag_is_a_place(text: str, words: list[str]) -> None:
    assert [m.text for m, _ in places(text)] == words


def test_the_topic_of_a_hashtag_says_which_country_is_meant() -> None:
    assert the("مقتل ثلاثة في مدينة طرابلس #أمطار_لبنان", "مدينة طرابلس").country == "LB"
    assert the("مقتل ثلاثة في مدينة طرابلس", "مدينة طرابلس").country is None
