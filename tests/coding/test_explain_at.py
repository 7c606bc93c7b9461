"""Explanations of statements and of places in the text: `rasid explain RECORD st2`, `rasid explain RECORD --at 120-140`."""

from __future__ import annotations

import pytest

from rasid.coding.coder import Coder
from rasid.errors import RecordError
from rasid.reading.text import from_text
from rasid.record import Record

TEXT = (
    "وقال قائد الشرطة إن القوات استعادت السيطرة على حي الانتصار في الرطبة، وأضاف أن الوضع مستقر وأن الزعزعلة انتهت.\n"
    "ويتوقع مراقبون أن تقصف القوات العراقية مدينة الموصل.\n"
    "وبدأت محكمة جرائم الحرب عملها في بغداد يوم الخميس.\n"
)


@pytest.fixture(scope="module")
def coder() -> Coder:
    return Coder.load()


@pytest.fixture(scope="module")
def record(coder: Coder) -> Record:
    return coder.code_document(from_text(TEXT))


def at(coder: Coder, record: Record, words: str, lang: str = "en") -> str:
    start = record.document.text.index(words)
    return "\n".join(coder.explain_at(record, start, start + len(words)).lines(lang))


def test_a_statement_tells_its_cue_and_its_holders(coder: Coder, record: Record) -> None:
    own = next(s for s in record.statements if s.cue is not None and s.cue.text == "قال")
    told = "\n".join(coder.explain_statement(record, own.id).lines("en"))
    assert f"on event {own.event} ASSAULT/territory «استعادت السيطرة»" in told
    assert "cue «قال» (attribution) governs it, held by «قائد الشرطة»; rule cues/say/qala (" in told
    assert "holders, outermost first: the author → «قائد الشرطة»" in told
    assert "القرينة «قال» (نسبة القول) تحكمه" in "\n".join(coder.explain_statement(record, own.id).lines("ar"))


def test_every_statement_can_be_explained(coder: Coder, record: Record) -> None:
    assert len(record.statements) >= 2
    for own in record.statements:
        assert len(coder.explain_statement(record, own.id).lines("en")) > 3


def test_an_assessment_tells_its_cue(coder: Coder) -> None:
    record = coder.code_document(
        from_text("لا شك في أن نجاح الجيش في هزيمة المتمردين سيمثل ضربة كبيرة لحلفائهم في المنطقة.\n")
    )
    own = next((s for s in record.statements if s.event is None), None)
    assert own is not None
    told = coder.explain_statement(record, own.id).lines("en")
    assert any("speaks of no event" in line for line in told)
    assert any("cues/" in line for line in told)


def test_a_trigger_leads_to_its_event(coder: Coder, record: Record) -> None:
    told = at(coder, record, "استعادت")
    assert "trigger of v1 ASSAULT/territory «استعادت السيطرة»; rule events/assault/regain-control (" in told
    assert "«استعادت» as events/assault/retake (" in told, "what was considered and dropped"
    assert "اللفظ الدال على v1" in at(coder, record, "استعادت", "ar")


def test_an_argument_leads_to_its_event_and_its_entity(coder: Coder, record: Record) -> None:
    told = at(coder, record, "القوات")
    assert "«القوات»: actor of v1" in told
    assert "«القوات» = forces (actor); rule roles/force (" in told
    assert "within what statement" in told


def test_a_word_that_nobody_knows_is_named(coder: Coder, record: Record) -> None:
    assert "«الزعزعلة»: unknown to the lexicon" in at(coder, record, "الزعزعلة")
    assert "«الزعزعلة»: ليس في المعجم" in at(coder, record, "الزعزعلة", "ar")


def test_why_an_act_inside_a_name_is_none(coder: Coder, record: Record) -> None:
    assert "the word is part of what a body or an office is called" in at(coder, record, "جرائم")


def test_a_cue_that_governs_nothing_is_told(coder: Coder, record: Record) -> None:
    assert "«أضاف»: a cue (attribution) that governs nothing coded" in at(coder, record, "أضاف")


def test_every_place_in_a_text_can_be_explained(coder: Coder, record: Record) -> None:
    for start in range(0, len(record.document.text) - 7, 7):
        for lang in ("en", "ar"):
            assert len(coder.explain_at(record, start, start + 7).lines(lang)) >= 2


def test_an_event_below_the_least_confidence_is_told(coder: Coder) -> None:
    from rasid.reading.text import from_text as read

    record = coder.code_document(read(TEXT), min_confidence=0.999)
    assert record.events == []
    assert "is below 1.00, the least that this record holds" in at(coder, record, "استعادت")


def test_characters_that_are_not_there(coder: Coder, record: Record) -> None:
    for start, end in ((5, 5), (0, len(record.document.text) + 1)):
        with pytest.raises(RecordError, match="no characters"):
            coder.explain_at(record, start, end)
    with pytest.raises(RecordError, match="no statement"):
        coder.explain_statement(record, "st99")
