"""One actor has one key, whatever reports call it."""

from __future__ import annotations

import pytest

import rasid
from rasid.archive.coded_rows import actor_key, place_key, rows_of
from rasid.record import ActorEntity, PlaceEntity
from rasid.record.model import Name


def parties(text: str) -> dict[str, tuple[str, bool]]:
    """Words → (key, known) of the parties of all events."""
    rows = rows_of(rasid.code(text))
    return {p["words"]: (p["actor"], p["known"]) for event in rows.events for p in event.parties}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قتل تنظيم الدولة الإسلامية ثلاثة جنود شرق الرمادي.", "تنظيم الدولة الإسلامية"),
        ("قتلت داعش ثلاثة جنود شرق الرمادي.", "داعش"),
        ("قتلت عصابات داعش ثلاثة جنود شرق الرمادي.", "عصابات داعش"),
        ("قتل الدواعش ثلاثة جنود شرق الرمادي.", "الدواعش"),
        ("قتل مسلحو تنظيم الدولة ثلاثة جنود شرق الرمادي.", "مسلحو تنظيم الدولة"),
    ],
)
def test_names_loaded_names_and_members_are_one_actor(text: str, words: str) -> None:
    found = parties(text)
    assert found[words] == ("actors/islamic-state", True)


def test_the_first_name_does_not_decide() -> None:
    found = parties("قتلت عصابات داعش ثلاثة جنود شرق الرمادي. وهاجم تنظيم الدولة الإسلامية قرية قرب كركوك يوم الأحد.")
    assert {found["عصابات داعش"], found["تنظيم الدولة الإسلامية"]} == {("actors/islamic-state", True)}


def test_plain_words_have_one_key_with_and_without_article() -> None:
    first = parties("قتل المسلحون المجهولون ثلاثة جنود في تكريت.")
    second = parties("قتل مسلحون مجهولون ثلاثة جنود في تكريت.")
    assert first["المسلحون المجهولون"] == second["مسلحون مجهولون"] == ("plain:مسلحون مجهولون", False)


@pytest.mark.parametrize(
    ("basis", "key"),
    [
        ("lexicon:actors/islamic-state, called naming/dawaesh, the only one of 2 that the document names", "actors/islamic-state"),
        ("roles/fighter: members of lexicon:actors/islamic-state, called naming/dawaesh", "actors/islamic-state"),
        ("roles/commander of lexicon:actors/islamic-state", "plain:عبد ناصر"),
        ("lexicon:naming/gangs", "naming/gangs"),
        ("name as printed", "name:عبد الناصر"),
    ],
)  # fmt: skip
def test_the_basis_says_which_entry_an_actor_is(basis: str, key: str) -> None:
    assert actor_key(ActorEntity("e1", Name("عَبْد النـاصر", ""), None, None, basis), "words") == key


def test_words_that_nothing_is_known_of_are_their_own_key() -> None:
    assert actor_key(None, "أحد  الأهالي") == "name:احد الاهالي"


@pytest.mark.parametrize(
    ("name", "basis", "lat", "key"),
    [
        ("منطقة النزّال", "lexicon:places/head/region, name as printed", None, "name::النزال"),
        ("حي النزال، الفلوجة", "lexicon:places/head/quarter, name as printed; in Fallujah", 33.3, "name:IQ:النزال"),
        ("مدرسة، الفلوجة", "lexicon:places/head/school, described; in Fallujah", 33.3, "site:IQ:مدرسه، الفلوجه"),
        ("الحدود السورية، سروج", "lexicon:places/head/border; in Suruc", 36.9, "site:IQ:الحدود السوريه، سروج"),
        ("سروج", "lexicon:places/suruc, chosen over 2 namesakes: near", 36.9, "places/suruc"),
    ],
)
def test_places_have_keys_of_their_own(name: str, basis: str, lat: float | None, key: str) -> None:
    place = PlaceEntity("e1", Name(name, ""), None, lat, lat, "IQ" if lat else None, None, None, 2, basis)
    assert place_key(place) == key
