"""Kin and companions as people in events: with a pronoun or a genitive they are somebody's; alone the same words mean other things."""

from __future__ import annotations

import pytest

import rasid


def recipients(text: str) -> list[str]:
    record = rasid.code(text, min_confidence=0.0)
    texts = {m.id: m.text for m in record.mentions}
    return [texts[m] for event in record.events[:1] for m in event.recipients]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قتل مسلح والده في منزل العائلة.", ["والده"]),
        ("خطف مجهولون شقيق وزير الدفاع قرب الجامعة.", ["شقيق وزير الدفاع"]),
        ("اغتال مسلحون نجل رئيس البلدية.", ["نجل رئيس البلدية"]),
        ("اعتقلت الشرطة زملاءه في النقابة.", ["زملاءه"]),
        ("أصابت القوات عمه وخالته في الحقل.", ["عمه", "خالته"]),
        ("قتل في الغارة أب وأربعة بنين.", ["أب", "بنين"]),
    ],
)
def test_kin_undergo_an_act(text: str, expected: list[str]) -> None:
    assert recipients(text) == expected


@pytest.mark.parametrize("text", ["هاجم مسلحون قافلة من دولة شقيقة.", "اعتقلت الشرطة رجلا يبيع زوجا من الأحذية."])
def test_the_same_words_are_nobody_s_kin(text: str) -> None:
    record = rasid.code(text, min_confidence=0.0)
    names = [entity.name.en for entity in record.entities if entity.name is not None]
    assert not [n for n in names if n in ("sister", "husband")]


def test_sons_are_no_country() -> None:
    record = rasid.code("قتل في الغارة أب وأربعة بنين.", min_confidence=0.0)
    assert "sons" in [entity.name.en for entity in record.entities]
    assert "Benin" not in [entity.name.en for entity in record.entities]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("قصفت مقاتلات فرنسية مستودعا للذخيرة.", "مقاتلات فرنسية"),
        ("قتل أفراد من الأمن متظاهرا في الساحة.", "أفراد من الأمن"),
        ("دعا نقيب الأطباء إلى إضراب عام.", "نقيب الأطباء"),
    ],
)
def test_who_acts_is_read_with_all_its_words(text: str, actor: str) -> None:
    record = rasid.code(text, min_confidence=0.0)
    texts = {m.id: m.text for m in record.mentions}
    assert [texts[m] for m in record.events[0].actors] == [actor]


@pytest.mark.parametrize("text", ["أحبط الجيش هجوما إرهابيا على المعسكر.", "أدان الوزير الهجوم الإرهابي على المسجد."])
def test_a_loaded_adjective_of_an_act_names_nobody(text: str) -> None:
    record = rasid.code(text, min_confidence=0.0)
    attack = next(e for e in record.events if "هجوم" in e.trigger.text)
    assert not attack.actors


@pytest.mark.parametrize(
    "text",
    ["قدمت قطر الدعم المالي للحركة.", "فرضت واشنطن عقوبات مالية على الحزب.", "قتل المدير المالي للشركة في هجوم مسلح."],
)
def test_what_is_financial_is_not_of_mali(text: str) -> None:
    record = rasid.code(text, min_confidence=0.0)
    assert not [e for e in record.entities if "Mali" in e.name.en]


def test_the_army_of_mali_is_its_army() -> None:
    record = rasid.code("هاجم الجيش المالي مواقع المسلحين.", min_confidence=0.0)
    assert "Malian army" in [e.name.en for e in record.entities] or "Malian Armed Forces" in [
        e.name.en for e in record.entities
    ]
