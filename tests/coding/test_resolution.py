"""What mentions stand for in the whole document: pronouns, dropped subjects, countries."""

from __future__ import annotations

import pytest

import rasid
from rasid.coding.identities import plural_en
from rasid.coding.transliterate import transliterate
from rasid.record import ActorEntity


def actors_of(text: str, trigger: str) -> list[str]:
    record = rasid.code(text)
    texts = {m.id: m.text for m in record.mentions}
    return [texts[a] for v in record.events if v.trigger.text == trigger for a in v.actors]


def test_a_pronoun_takes_an_actor_that_agrees() -> None:
    text = "انتشرت الشرطة في الحي. وقالت الصحيفة إن انسحابها جاء فجأة."
    assert "الحي" not in actors_of(text, "انسحابها")


def test_a_body_of_a_country_is_the_one_of_the_only_country_in_the_text() -> None:
    record = rasid.code("قال مسؤول عراقي إن القوات المسلحة ستبقى في المدينة")
    names = {e.name.en: e.basis for e in record.entities if isinstance(e, ActorEntity)}
    found = next(
        (basis for name, basis in names.items() if "Iraqi Armed Forces" in name or "Iraqi armed forces" in name), None
    )
    assert found is not None
    assert "only country" in found


def test_residents_of_a_place_take_its_country() -> None:
    record = rasid.code("رفض سكان الموصل العودة إلى منازلهم")
    residents = next(e for e in record.entities if e.name.en == "residents of Mosul")
    assert isinstance(residents, ActorEntity)
    assert residents.code == "IRQCVL"


def test_the_same_text_gives_the_same_record() -> None:
    text = "هاجم مسلحون حاجزا في كركوك. وفر المسلحون. وقالت الشرطة إن المسلحين أحرقوا الحاجز."
    first, second = rasid.code(text), rasid.code(text)
    assert [(m.text, m.entity) for m in first.mentions] == [(m.text, m.entity) for m in second.mentions]


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("أحمد الجبوري", "Ahmad al-Jaburi"),
        ("خالد", "Khalid"),
        ("حسن", "Hasan"),
        ("علي", "Ali"),
        ("ميخائيل", "Mikha'il"),
    ],
)
def test_names_in_latin_letters_are_readable(arabic: str, latin: str) -> None:
    assert transliterate(arabic).replace("''", "'") == latin


@pytest.mark.parametrize(
    ("singular", "plural"),
    [
        ("soldier", "soldiers"),
        ("gunman", "gunmen"),
        ("security forces", "security forces"),
        ("chief of staff", "chiefs of staff"),
        ("army", "armies"),
    ],
)
def test_english_plurals(singular: str, plural: str) -> None:
    assert plural_en(singular) == plural


def test_a_short_name_without_antecedent_names_no_registered_actor_through_its_members() -> None:
    for text in (
        "هاجم مقاتلو الحركة البلدة",
        "استهدفت الغارة مواقع مقاتلي الحركة",
        "أدى قصف مسلحي العشائر مواقع مقاتلي الحركة إلى نزوح العائلات",
    ):
        record = rasid.code(text)
        actors = [e for e in record.entities if isinstance(e, ActorEntity)]
        assert all(e.wikidata is None and "lexicon:actors" not in e.basis for e in actors), text
