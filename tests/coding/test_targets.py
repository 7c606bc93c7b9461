"""A town by name that an act of force is directed at undergoes it, besides being where it happens; ground that is taken does not."""

from __future__ import annotations

import pytest

import rasid


def sides(text: str) -> tuple[list[str], list[str]]:
    """The recipients and the places of the first event."""
    record = rasid.code(text, min_confidence=0.0)
    texts = {m.id: m.text for m in record.mentions}
    event = record.events[0]
    return [texts[m] for m in event.recipients], [texts[m] for m in event.places]


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("شن الطيران غارات على مدينة الحديدة.", ["مدينة الحديدة"]),
        ("سقط صاروخ على سديروت.", ["سديروت"]),
        ("قصفت القوات الموصل بالمدفعية.", ["الموصل"]),
        ("حاصر الجيش مدينة حلب.", ["مدينة حلب"]),
        ("سيطر الجيش على حلب.", []),
        ("قتل قناص جنديا في تعز.", ["جنديا"]),
        ("انفجرت سيارة مفخخة قرب الموصل.", []),
    ],
)
def test_a_town_under_attack_is_a_recipient(text: str, recipients: list[str]) -> None:
    found, places = sides(text)
    assert found == recipients
    assert len(places) == 1


def test_it_has_the_name_of_the_place() -> None:
    record = rasid.code("شن الطيران غارات على الحديدة.", min_confidence=0.0)
    names = {e.id: e.name.en for e in record.entities}
    entities = {m.id: m.entity for m in record.mentions}
    event = record.events[0]
    assert names[entities[event.recipients[0]]] == names[entities[event.places[0]]] == "Al Ḩudaydah"
