"""Glosses: natural lines in both languages, for every type and mode, with and without actor, recipient and place."""

from __future__ import annotations

import itertools

import msgspec
import pytest
from sample_records import Builder, all_records, iraq, levant, sudan

import rasid
from rasid.record import Event, Record
from rasid.record.vocabulary import MODES
from rasid.report import event_gloss, statement_gloss
from rasid.report.grammar import genitive_ar, is_feminine_ar, is_plural_en, named_en, with_li
from rasid.report.names import source_in_english

TYPES_AND_MODES = [(kind, mode) for kind, modes in MODES.items() for mode in (None, *modes)]


def statement_lines(record: Record, lang: str) -> list[str]:
    return [statement_gloss(record, statement, lang) for statement in record.statements]


def test_own_voice_with_aim_in_the_words_of_the_report() -> None:
    assert statement_lines(iraq(), "en")[0] == (
        "Islamic State bombs Kirkuk (killed: 20 to 30) with the aim: “تخفيف الضغط عن مقاتليه”"
        " — in the author's voice, as fact"
    )
    assert statement_lines(iraq(), "ar")[0] == (
        "هجوم بالمتفجرات نفذه تنظيم الدولة الإسلامية في كركوك (قتلى: من 20 إلى 30) بهدف «تخفيف الضغط عن مقاتليه»"
        " — بصوت الكاتب، بوصفه واقعا"
    )


def test_holders_nest_and_the_nameless_stay_nameless() -> None:
    english, arabic = statement_lines(iraq(), "en"), statement_lines(iraq(), "ar")
    assert english[4].endswith("— according to a senior officer (unnamed), quoted through al-Mizan newspaper, as fact")
    assert arabic[4].endswith("— بحسب ضابط رفيع (بلا أسماء)، نقلا عن صحيفة الميزان، بوصفه واقعا")
    assert english[6].endswith("— in the opinion of many observers (unnamed), as a forecast, held to be possible")
    assert arabic[6].endswith("— في رأي كثير من المراقبين (بلا أسماء)، بوصفه توقعا، على وجه الإمكان")
    assert "claimed by an official “مسؤول في أنقرة” (unnamed), the author keeping distance" in english[8]


def test_denial_and_forecast_of_one_event() -> None:
    lines = statement_lines(levant(), "en")
    assert lines[4].startswith("Hezbollah withdraws to north of the Litani — according to a military source (unnamed)")
    assert (
        lines[5] == "Hezbollah withdraws to north of the Litani — denied by Hezbollah, as something that did not happen"
    )


def test_an_assessment_of_no_event_is_quoted() -> None:
    assert statement_lines(iraq(), "en")[9] == "“إنها حرب لا رابح فيها” — in the author's opinion, as an assessment"


def test_links_to_events_are_said_in_words() -> None:
    english, arabic = statement_lines(sudan(), "en"), statement_lines(sudan(), "ar")
    assert "because of arrest of activists by Sudanese police in Port Sudan" in english[9]
    assert "بسبب اعتقال ناشطين على يد الشرطة السودانية في بورتسودان" in arabic[9]
    assert "mobilise irregular fighters to give aid to the Iraqi Army" in statement_lines(iraq(), "en")[4]


def sentence_event(
    kind: str, mode: str | None, *, actor: bool, recipient: bool, place: bool, two: bool = False
) -> tuple[Record, Event]:
    b = Builder("هاجم مسلحون مجهولون والقوات الحكومية المدنيين في عدن")
    gunmen = b.mention(b.actor("مسلحون مجهولون", "unidentified gunmen"), "مسلحون مجهولون")
    forces = b.mention(b.actor("القوات الحكومية", "Government forces"), "القوات الحكومية")
    civilians = b.mention(b.actor("مدنيون", "civilians"), "المدنيين")
    aden = b.mention(b.place("عدن", "Aden", 12.8, 45.03, "YE"), "عدن")
    actors = ([gunmen] if actor else []) + ([forces] if two else [])
    b.event(
        kind,
        "هاجم",
        modes=[mode] if mode else [],
        actors=actors,
        recipients=[civilians] if recipient else [],
        places=[aden] if place else [],
    )
    record = b.build()
    return record, record.events[0]


@pytest.mark.parametrize(("kind", "mode"), TYPES_AND_MODES, ids=lambda value: str(value))
def test_every_type_and_mode_has_words_for_every_set_of_arguments(kind: str, mode: str | None) -> None:
    for actor, recipient, place in itertools.product((False, True), repeat=3):
        for two in (False, True) if actor else (False,):
            record, event = sentence_event(kind, mode, actor=actor, recipient=recipient, place=place, two=two)
            english, arabic = event_gloss(record, event, "en"), event_gloss(record, event, "ar")
            for text in (english, arabic):
                assert text == text.strip()
                assert "  " not in text
                assert not set(text) & set("[]{}|")
            assert ("nidentified gunmen" in english) == actor
            assert ("civilians" in english.lower()) == recipient
            assert ("Aden" in english) == place
            assert ("مسلحون مجهولون" in arabic or "مسلحين مجهولين" in arabic) == actor
            assert ("مدنيين" in arabic) == recipient, arabic
            assert ("عدن" in arabic) == place
            assert not any("a" <= char <= "z" for char in arabic)
            assert not any("\u0600" <= char <= "\u06ff" for char in english)
            assert not (
                actor
                and english.startswith("Unidentified gunmen")
                and english.split()[2].endswith("s")
                and "ss" not in english.split()[2]
            ), english


@pytest.mark.parametrize(
    ("name", "plural"),
    [
        ("Hamas", False),
        ("Houthis (Ansar Allah)", True),
        ("United States", False),
        ("Iraqi security forces", True),
        ("Islamic Revolutionary Guard Corps", False),
        ("unidentified gunmen", True),
        ("Iraqi Army", False),
        ("Armed Forces of Ukraine", True),
        ("League of Arab States", False),
        ("Iran-backed militias in Syria", True),
    ],
)
def test_number_of_english_names(name: str, plural: bool) -> None:
    assert is_plural_en(name) is plural
    assert is_plural_en(named_en(name)) is plural


def test_articles() -> None:
    assert [
        named_en(name) for name in ("United States", "Hamas", "al-Qassam Brigades", "residents of Homs", "Iraqi Army")
    ] == [
        "the United States",
        "Hamas",
        "the al-Qassam Brigades",
        "residents of Homs",
        "the Iraqi Army",
    ]


@pytest.mark.parametrize(
    ("name", "feminine"),
    [
        ("الجيش العراقي", False),
        ("القوات العراقية", True),
        ("حركة الشباب", True),
        ("إيران", True),
        ("كتائب القسام", True),
        ("حمزة", False),
        ("الحوثيون", False),
        ("وزارة الدفاع", True),
        ("السودان", False),
        ("الولايات المتحدة", True),
        ("حزب الله", False),
    ],
)
def test_gender_of_arabic_names(name: str, feminine: bool) -> None:
    assert is_feminine_ar(name) is feminine


def test_case_and_prefix_of_arabic_names() -> None:
    assert genitive_ar("مسلحون مجهولون") == "مسلحين مجهولين"
    assert genitive_ar("مقاتلو الحركة") == "مقاتلي الحركة"
    assert genitive_ar("تلفزيون لبنان") == "تلفزيون لبنان"
    assert genitive_ar("أبو عمر") == "أبو عمر"
    assert [with_li(name) for name in ("القوات", "تركيا", "اللجنة", "«كلام»")] == [
        "للقوات",
        "لتركيا",
        "للجنة",
        "لـ«كلام»",
    ]


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("كثير من المراقبين", "many observers"),
        ("مصدر عسكري عراقي", "an Iraqi military source"),
        ("شهود عيان", "witnesses"),
        ("شاهد عيان", "a witness"),
        ("بعض المحللين", "some analysts"),
        ("مصادر طبية", "medical sources"),
        ("أبو فلان", None),
    ],
)
def test_nameless_sources_in_english(arabic: str, english: str | None) -> None:
    assert source_in_english(arabic) == english


def test_swapping_the_sides_swaps_them_in_the_gloss_and_nothing_else() -> None:
    record, event = sentence_event("ASSAULT", "firearms", actor=True, recipient=True, place=True)
    swapped = msgspec.structs.replace(event, actors=event.recipients, recipients=event.actors)
    assert event_gloss(record, event, "en") == "Unidentified gunmen open fire on civilians in Aden"
    assert event_gloss(record, swapped, "en") == "Civilians open fire on unidentified gunmen in Aden"
    assert event_gloss(record, event, "ar") == "إطلاق مسلحين مجهولين النار على مدنيين في عدن"
    assert event_gloss(record, swapped, "ar") == "إطلاق مدنيين النار على مسلحين مجهولين في عدن"


def test_a_damaged_record_still_has_glosses() -> None:
    record = iraq()
    damaged = msgspec.structs.replace(record, mentions=[], entities=[], times=[], quantities=[])
    for lang in ("ar", "en"):
        assert all(statement_gloss(damaged, statement, lang) for statement in damaged.statements)


def test_unknown_language_is_an_error() -> None:
    record = all_records()[0]
    with pytest.raises(ValueError, match="unknown language"):
        event_gloss(record, record.events[0], "fr")


@pytest.mark.parametrize(
    ("text", "english", "arabic"),
    [
        ("قصف الجيش والشرطة المدينة", "Army and police shell", "نفذه الجيش والشرطة"),
        ("نفذ الجيش والشرطة عمليات عسكرية في الموصل", "Army and police attack Mosul", "شنه الجيش والشرطة"),
        ("اشتبك الجيش والمسلحون في تعز", "Army and gunmen exchange fire", "بين الجيش والمسلحين"),
    ],
)
def test_who_acts_together_is_not_said_to_clash(text: str, english: str, arabic: str) -> None:
    record = rasid.code(text, min_confidence=0)
    assert event_gloss(record, record.events[0], "en").startswith(english)
    assert arabic in event_gloss(record, record.events[0], "ar")
