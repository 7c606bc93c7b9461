"""Word keys: one for all spellings of a word, with whatever is attached to it, and not one for different words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.archive.search.keys import joined, places, word_keys


def lemma(word: str) -> str:
    (key,) = word_keys().of_word(word)
    return key.lemma


@pytest.mark.parametrize(
    "forms",
    [
        "بغداد ببغداد وبغداد لبغداد وببغداد بغدادَ",
        "الموصل موصل والموصل بالموصل للموصل وبالموصل المَوصِل",
        "الفلوجة الفلوجه بالفلوجة فلوجة",
        "إدلب ادلب بإدلب وادلب لإدلب",
        "لندن ولندن بلندن",
        "لبنان بلبنان ولبنان للبنان",
        "واشنطن وواشنطن بواشنطن لواشنطن",
        "باريس بباريس وباريس",
        "قصف قصفت يقصفون قصفوا سيقصف والقصف بالقصف قُصِفَ",
        "غارة غارات الغارات بغارات وغارته غاره",
        "قوات القوات قواته للقوات وقواتها",
        "مقاتل مقاتلين المقاتلون مقاتلو",
        "المدني مدنيين والمدنيون المدنيين للمدنيين",
        "لجنة اللجنة للجنة",
        "٢٠١٦ 2016 ۲۰۱۶",
        "٢٬٠٠٠ 2,000 2000",
        "الــقــصــف القصف",
    ],
)
def test_forms_of_one_word_have_one_key(forms: str) -> None:
    assert len({lemma(word) for word in forms.split()}) == 1


@pytest.mark.parametrize(
    "words",
    ["وزير زير", "كركوك ركوك", "لندن دان", "بلد لد", "والي ولي", "كتاب تاب", "حلب لب", "فرنسا رنسا", "بيروت روت"],
)
def test_letters_that_belong_to_a_word_stay(words: str) -> None:
    first, second = words.split()
    assert lemma(first) != lemma(second)


def test_words_keep_their_form_and_lemmas_do_not() -> None:
    (one,), (other,) = word_keys().of_word("وقصفت"), word_keys().of_word("القصف")
    assert (one.word, other.word) == ("قصفت", "قصف")
    assert one.lemma == other.lemma


def test_keys_run_along_the_text() -> None:
    text = "قُصِفت بلدة «كفرنبل» يوم 26/10/2016، وقُتل 1,200 (NATO's)"
    placed = word_keys().of_text(text)
    assert [text[p.start : p.end] for p in placed] == [
        "قُصِفت",
        "بلدة",
        "كفرنبل",
        "يوم",
        "26",
        "10",
        "2016",
        "وقُتل",
        "1,200",
        "NATO's",
    ]
    assert all(p.word.isalnum() and p.lemma.isalnum() for p in placed)


def test_names_are_compared_by_their_keys() -> None:
    assert joined("الجيش العراقيّ") == joined("جيش عراقي") == joined("وللجيش العراقى")
    assert joined("Islamic State") == "islamic state"


UNKNOWN = st.text("دذرزشصضطظعغقمنه", min_size=5, max_size=9)


@given(UNKNOWN, st.sampled_from(["", "و", "ب", "ل", "وب", "ول", "ال", "وال", "بال", "لل", "وبال"]))
@settings(max_examples=500, deadline=None)
def test_whatever_is_attached_to_an_unknown_name(name: str, attached: str) -> None:
    keys, whole = word_keys(), name
    if lemma(name)[0] == "x" and lemma(attached + whole)[0] == "x":
        assert keys.of_word(attached + whole)[0].lemma == lemma(name)


@given(st.text(st.one_of(st.characters(), st.characters(min_codepoint=0x600, max_codepoint=0x6FF)), max_size=40))
@settings(max_examples=500, deadline=None)
def test_any_text_has_keys_that_point_at_it(text: str) -> None:
    end = 0
    assert list(places(text)) == [(p.start, p.end) for p in word_keys().of_text(text)]
    for placed in word_keys().of_text(text):
        assert 0 <= placed.start < placed.end <= len(text)
        assert placed.start >= end or placed.end == end
        assert placed.word
        assert placed.word.isalnum()
        assert placed.lemma.isalnum()
        end = placed.end
