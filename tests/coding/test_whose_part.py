"""Whose part it is in what a sentence tells: titles and names in a row, forces and whose they are, by whose order, whom a passive without
subject befalls."""

from __future__ import annotations

import pytest
from helpers import roles_by_trigger

import rasid
from rasid.record import PlaceEntity


def coded(text: str) -> dict[str, tuple[list[str], list[str]]]:
    """Actors and recipients by trigger."""
    return roles_by_trigger(rasid.code(text, min_confidence=0.0))


def names(text: str) -> dict[str, str]:
    """The English name of each mention."""
    record = rasid.code(text, min_confidence=0.0)
    known = {e.id: e.name.en for e in record.entities if e.name is not None}
    return {m.text: known[m.entity] for m in record.mentions if m.entity in known}


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        ("التقى حيدر العبادي رئيس الوزراء وفدا من العشائر.", "التقى", ["حيدر العبادي", "وفدا"], []),
        ("اتهم نوري المالكي رئيس الوزراء دولا مجاورة بدعم المسلحين.", "اتهم", ["نوري المالكي"], ["دولا مجاورة"]),
        ("هاجم مسلحون رئيس البلدية.", "هاجم", ["مسلحون"], ["رئيس البلدية"]),
    ],
)
def test_a_title_behind_the_name_is_nobody_else(
    text: str, trigger: str, actors: list[str], recipients: list[str]
) -> None:
    assert coded(text)[trigger] == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("قتل خمسة من قوات الرئيس السابق علي عبد الله صالح.", "قوات الرئيس السابق علي عبد الله صالح", "forces of Ali"),
        ("هاجمت قوات اللواء المتقاعد خليفة حفتر المطار.", "قوات اللواء المتقاعد خليفة حفتر", "forces of Khalifa"),
        ("استهدف القصف موكب رئيس الوزراء حيدر العبادي.", "موكب رئيس الوزراء حيدر العبادي", "motorcade of Haider"),
        ("قصف الجيش منزل القيادي حسن محمود.", "منزل القيادي حسن محمود", "house of Hassan"),
        ("التقى نائب الرئيس صالح السفير.", "نائب الرئيس صالح", "Saleh"),  # the deputy has the name
        ("قتلت الميليشيات والرئيس المخلوع صالح مدنيين.", "الرئيس المخلوع صالح", "Saleh"),
    ],
)
def test_forces_of_a_man_are_not_the_man(text: str, mention: str, name: str) -> None:
    assert next(n for t, n in names(text).items() if mention in t).startswith(name)


@pytest.mark.parametrize(
    ("text", "trigger", "recipients"),
    [
        ("قال الوزير إن العسكريين المحتجزين سيفرج عنهم غدا.", "يفرج", ["العسكريين المحتجزين"]),
        ("المسلحون الذين أفرج عنهم هاجموا القرية.", "أفرج", ["المسلحون"]),
        ("الناشطة التي حكم عليها بالسجن غادرت البلاد.", "حكم", ["الناشطة"]),
        ("أعلنت الحركة إطلاق سراح خمسة معتقلين.", "إطلاق سراح", ["معتقلين"]),
    ],
)
def test_whom_it_befalls_stands_behind_a_preposition_or_a_number(
    text: str, trigger: str, recipients: list[str]
) -> None:
    actors, found = coded(text)[trigger]
    assert found == recipients
    assert not set(actors) & set(recipients)


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("سيطرت القوات على البلدة بدعم من الطيران الروسي.", "سيطرت", (["القوات"], [])),
        ("حررت القوات الرهائن بأمر من الرئيس.", "حررت", (["القوات"], [])),  # not the president
        ("اعتقلت الشرطة الناشط بطلب من السلطات التركية.", "طلب", (["السلطات التركية"], [])),
        ("طلبت الشرطة من السلطات التركية تسليم الناشط.", "طلبت", (["الشرطة"], ["السلطات التركية"])),
        ("وزعت الهيئة مساعدات على النازحين بتمويل من دولة قطر.", "تمويل", (["دولة قطر"], [])),
    ],
)
def test_by_whose_help_or_order(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert coded(text)[trigger] == expected


def test_what_a_relative_clause_does_not_take_is_of_the_verb_above() -> None:
    text = "طالبت الجبهة التي تحتجز عددا من الجنود في الجبال، بالإفراج عن خمس نساء."
    record = rasid.code(text, min_confidence=0.0)
    release = next(e for e in record.events if e.trigger.text == "الإفراج")
    assert [s.status for s in record.statements if s.event == release.id] == ["demanded"]


def test_an_army_is_not_taken_for_the_foreign_one_named_before() -> None:
    text = "قالت القوات الأميركية إنها تدرب القوات العراقية في بغداد. وهاجم مسلحون نقطة تفتيش للجيش في الرمادي."
    assert "United States" not in names(text)["نقطة تفتيش للجيش"]


def test_a_province_is_the_one_of_the_sentence_before() -> None:
    text = (
        "شن الطيران غارات في محافظة الأنبار. وتقدمت القوات في محافظة الأنبار. وعاد النازحون إلى محافظة الأنبار. "
        "وانفجرت سيارة في محافظة ديالى. وقتل خمسة في المحافظة."
    )
    assert names(text)["المحافظة"] == "Diyala"


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        # whom 'but' names goes on, and a charge of working together has no second accused
        (
            "حذر الحراس المهاجمين، لكن الحوثيين لم يكترثوا بالتحذير وبدأوا باقتحام المنزل.",
            "اقتحام",
            (["الحوثيين"], ["المنزل"]),
        ),
        ("ما زال العميد يتهم بالتعاون مع الحركة.", "يتهم", ([], ["العميد"])),
        ("سيطر الجيش بالتعاون مع العشائر على التلة.", "سيطر", (["الجيش", "العشائر"], [])),
    ],
)
def test_who_goes_on_and_who_is_only_named(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert coded(text)[trigger] == expected


def test_followers_of_a_man_are_not_the_man() -> None:
    found = names("قتلت الميليشيات وأتباع الرئيس المخلوع علي عبد الله صالح مدنيين.")
    assert found["أتباع الرئيس المخلوع علي عبد الله صالح"].startswith("followers of")


@pytest.mark.parametrize(
    "text",
    [
        "قتل علي عبدالله صالح في صنعاء.",
        "قتل علي عبد الله صالح في صنعاء.",
        "قال الرئيس إن علي عبدالله صالح هاجم القرية.",
    ],
)
def test_a_name_is_known_with_its_parts_apart_or_together(text: str) -> None:
    assert "Ali Abdullah Saleh" in names(text).values()


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("إصابة عشرة في تفجير هز بلدة كينية على الحدود مع الصومال.", "بلدة كينية", "town, Kenya"),
        ("أصيب عشرة في تفجير في بلدة كينية قرب الصومال.", "بلدة كينية", "town, Kenya"),
        (
            "دعت الحركة في صعدة اليمنية إلى الإفراج عن صيادين في السجون الإريترية.",
            "السجون الإريترية",
            "prison, Eritrea",
        ),
        ("قصفت الطائرات في إدلب قاعدة تركية.", "قاعدة تركية", "base, Idlib"),  # a base may lie abroad
    ],
)
def test_a_town_lies_in_the_country_that_its_adjective_names(text: str, mention: str, name: str) -> None:
    record = rasid.code(text, min_confidence=0.0)
    known = {e.id: e.name.en for e in record.entities if isinstance(e, PlaceEntity) and e.name is not None}
    assert name in {known[m.entity] for m in record.mentions if m.text == mention and m.entity in known}


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("وقع انفجار قرب سوريا.", "انفجار", ([], [])),
        ("وقع انفجار قرب دورية للجيش.", "انفجار", ([], ["دورية للجيش"])),
        ("قتل ثمانية أشخاص، وجرح العشرات من الجانبين.", "جرح", ([], ["الجانبين"])),
        ("اقتحم الجيش المخيم واعتقل عشرة شبان.", "اعتقل", (["الجيش"], ["شبان"])),
        # of the two who fought, whoever is led away does not lead away
        (
            "وقعت معارك بين الجيش اللبناني ومسلحين قدموا من سوريا، لكنهم اقتادوا معهم عددا من عناصر الجيش.",
            "اقتادوا",
            (["مسلحين"], ["عناصر الجيش"]),
        ),
    ],
)
def test_near_what_and_who_only_suffered(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert coded(text)[trigger] == expected


@pytest.mark.parametrize(
    ("text", "trigger", "actors"),
    [
        ("انتقدت لجنة مستقلة التحقيقات في مقتل الطلاب.", "انتقدت", ["لجنة مستقلة"]),
        ("انتقدت لجنة مستقلة التحقيقات في مقتل الطلاب.", "التحقيقات", []),
        ("رفضت الحكومة الانتقادات.", "الانتقادات", []),
        ("رفض الوزير التحقيق في الحادثة.", "التحقيق", ["الوزير"]),  # what he does not do
        ("وقعت الحكومة الاتفاق مع الحركة.", "الاتفاق", ["الحركة", "الحكومة"]),
    ],
)
def test_what_is_judged_or_refused_was_done_by_others(text: str, trigger: str, actors: list[str]) -> None:
    assert coded(text)[trigger][0] == actors


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("وجه الجيش ضربة جديدة للتنظيم المتطرف.", "ضربة", (["الجيش"], ["للتنظيم المتطرف"])),
        ("شنت الطائرات غارة أميركية في أفغانستان في ضربة جديدة للتنظيم.", "ضربة", ([], ["للتنظيم"])),
        ("غارة جوية لقوات التحالف فوق البلدة.", "غارة جوية", (["قوات التحالف"], [])),
        ("قتل جنديان اثنان في الهجوم.", "قتل", ([], ["جنديان اثنان"])),
        (
            "قالت الوزارة إن قياديا كبيرا قتل مع مسلحين اثنين آخرين في غارة.",
            "قتل",
            ([], ["قياديا كبيرا", "مسلحين اثنين آخرين"]),
        ),
        ("لجأ القائد إلى القبائل بعدما غادر باكستان.", "غادر", (["القائد"], [])),
        ("دخل سوريا وقاتل مع الفصائل.", "دخل", ([], [])),
    ],
)
def test_to_whom_how_many_and_where_from(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert coded(text)[trigger] == expected


def test_a_battle_for_an_airport_is_there() -> None:
    record = rasid.code("استمرت معركة مطار عدن يومين.", min_confidence=0.0)
    texts = {m.id: m.text for m in record.mentions}
    event = record.events[0]
    assert ([texts[m] for m in event.actors], [texts[m] for m in event.places]) == ([], ["مطار عدن"])
