"""A deed belongs to whom the words charge with it and not to the accuser, whose gender the pronoun of بأنه may share."""

from __future__ import annotations

import pytest
from helpers import roles_by_trigger

import rasid


def coded(text: str) -> tuple[dict[str, tuple[list[str], list[str]]], dict[str, list[str]]]:
    """Actors and recipients, and the holders of what is said, by trigger."""
    record = rasid.code(text, min_confidence=0.0)
    triggers = {e.id: e.trigger.text for e in record.events}
    held = {triggers[s.event]: [h.text for h in s.holders if h.text] for s in record.statements if s.event}
    return roles_by_trigger(record), held


@pytest.mark.parametrize(
    ("text", "accuser", "accused", "deed"),
    [
        ("اتهمت المنظمة الحكومة بأنها قصفت السوق.", "المنظمة", "الحكومة", "قصفت"),
        ("اتهم الحزب الجيش بأنه قصف القرية.", "الحزب", "الجيش", "قصف"),
        ("اتهم المتحدث قوات المعارضة بأنها قصفت المستشفى.", "المتحدث", "قوات المعارضة", "قصفت"),
        ("الحكومة تتهم المعارضة بأنها أحرقت المقر.", "الحكومة", "المعارضة", "أحرقت"),
        ("اتهمت تركيا الحكومة السورية بأنها هي التي قصفت المخيم.", "تركيا", "الحكومة السورية", "قصفت"),
        ("اتهمت الهيئة التي يوجد مقرها في عدن الحكومة بأنها قصفت المصفاة.", "الهيئة", "الحكومة", "قصفت"),
        ("اتهم الفصيل الذي يسيطر على البلدة الجيش بأنه قتل المدنيين.", "الفصيل", "الجيش", "قتل"),
        ("اتهم الوزير الذي عينته الحكومة الجيش بأنه أحرق القرية.", "الوزير", "الجيش", "أحرق"),
        ("أدانت الحكومة الحركة لأنها قصفت المدينة.", "الحكومة", "الحركة", "قصفت"),
    ],
)
def test_the_accused_did_it(text: str, accuser: str, accused: str, deed: str) -> None:
    sides, held = coded(text)
    charge = next(trigger for trigger in sides if trigger != deed)
    assert sides[charge] == ([accuser], [accused])
    assert sides[deed][0] == [accused]
    assert held[deed] == [accuser]


def test_a_noun_of_accusing_hands_on_the_accused() -> None:
    sides, _ = coded("رفضت الوزارة اتهامات الحكومة للمعارضة بأنها أحرقت المقر.")
    assert sides["أحرقت"][0] == ["للمعارضة"]


def test_a_second_charge_goes_on_with_the_same_side() -> None:
    sides, _ = coded("اتهمت الحكومة الحركة بأنها خطفت جنودا، وبأنها قصفت القرية وقتلت مدنيين.")
    assert [sides[deed][0] for deed in ("خطفت", "قصفت", "قتلت")] == [["الحركة"]] * 3


@pytest.mark.parametrize(
    "text",
    [
        "اتهمت الحركة بأنها خطفت أربعة عمال.",
        "اتُّهمت الحركة بأنها خطفت أربعة عمال.",
        "اتهمت الحركة التي هاجمت البلدة بأنها خطفت أربعة عمال.",
    ],
)
def test_the_only_one_named_is_accused(text: str) -> None:
    sides, held = coded(text)
    assert next(iter(sides.values())) == ([], ["الحركة"])
    assert sides["خطفت"][0] == ["الحركة"]
    assert held["خطفت"] == []


def test_an_accused_by_pronoun_is_not_the_accuser() -> None:
    sides, held = coded("واتهمه الوزير بأنه قتل خمسة متظاهرين.")
    assert sides["قتل"][0] == []
    assert held["قتل"] == ["الوزير"]


@pytest.mark.parametrize(
    ("text", "deed", "actor"),
    [
        ("طالبت المنظمة الحكومة بأن تفرج عن المعتقلين.", "تفرج", "الحكومة"),
        ("أجبرت الميليشيا القبيلة على أن تنسحب من القرية.", "تنسحب", "القبيلة"),
        ("هددت الحركة الحكومة بأنها ستقصف العاصمة.", "تقصف", "الحركة"),  # who threatens acts himself
        ("أبلغت الحكومة المنظمة بأنها اعتقلت ستة رجال.", "اعتقلت", "الحكومة"),
    ],
)
def test_who_is_asked_or_forced_is_to_act(text: str, deed: str, actor: str) -> None:
    assert coded(text)[0][deed][0] == [actor]


@pytest.mark.parametrize(
    ("text", "attacked"),
    [
        ("قصفت الطائرات ثلاث مرات مخازن الوقود.", "مخازن الوقود"),
        ("وقال السكان إن الطائرات قصفت مرتين ناقلات قالت القوات إنها كانت تحمل أسلحة.", "ناقلات"),
    ],
)
def test_how_often_it_happened_is_nobody(text: str, attacked: str) -> None:
    assert coded(text)[0]["قصفت"] == (["الطائرات"], [attacked])


def test_a_title_of_several_matters_takes_its_name() -> None:
    sides, _ = coded("اتهم وزير الزراعة والموارد المائية يوسف ادبيس إثيوبيا بأنها قصفت القرى.")
    assert sides["اتهم"] == (["وزير الزراعة والموارد المائية يوسف ادبيس"], ["إثيوبيا"])
    assert sides["قصفت"][0] == ["إثيوبيا"]
