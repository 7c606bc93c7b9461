"""Who says what, and as what: each line gives a text, the trigger of an event in it, and `status attribution holder > holder`."""

from __future__ import annotations

import pytest

import rasid
from rasid.record import Record


def stated(text: str, trigger: str) -> str:
    """Status, attribution and holders (outermost first, without the author) of the event with that trigger."""
    record: Record = rasid.code(text, published="2016-05-10", min_confidence=0.0)
    event = next(e for e in record.events if e.trigger.text == trigger)
    statement = next(s for s in record.statements if s.event == event.id)
    chain = " > ".join(h.text or "" for h in statement.holders if h.kind != "author")
    return f"{statement.status} {statement.attribution} {chain}".strip()


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("انفجرت سيارة قرب السوق، ما أوقع سبعة قتلى.", "قتلى", "actual own-voice"),
        ("بدأت مرحلة ما بعد القتال في المدينة.", "القتال", "actual own-voice"),
        ("انتهت المعركة وما رافقها من قصف على القرى.", "قصف", "actual own-voice"),
        ("قصف الطيران القرية، وفق ما أكده لي ضابط رفيع.", "قصف", "actual reported ضابط رفيع"),
        ("ما اعتقلت الشرطة أحدا في المظاهرة.", "اعتقلت", "negated own-voice"),
        ("لكن ما قصفت الطائرات القرية.", "قصفت", "negated own-voice"),
    ],
)
def test_ma_is_what_or_not(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("نعى البيان ضابطا وجنديين استشهدوا، وأشار إلى إصابة مجند رابع.", "إصابة", "actual reported البيان"),
        (
            "أما «كتيبة النصر» التابعة للسرايا فقالت إنها قصفت القوات المقتحمة، وتحدثت عن إصابات في صفوفها.",
            "إصابات",
            "actual reported كتيبة النصر",
        ),
        (
            "غير أن الشركة المالكة، ومقرها أثينا، تقول إن مسلحين هاجموا السفينة.",
            "هاجموا",
            "actual reported الشركة المالكة، ومقرها",
        ),
        ("لكن عضواً في مجلس الإقليم قال إن القوات انسحبت.", "انسحبت", "actual reported عضواً"),
        ("أعرب الأمين العام للوزارة عن أسفه لمقتل ثلاثة مسعفين.", "مقتل", "actual reported الأمين العام"),
        ("قال المرصد إن الفصائل هاجمت البلدة وأعلنت أنها اعتقلت ضابطا.", "اعتقلت", "actual reported المرصد > الفصائل"),
    ],
)
def test_who_goes_on_speaking_in_a_sentence(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("هدمت المباني، الأمر الذي يرجح أن القصف كان متعمدا.", "القصف", "actual own-voice"),
        ("احترقت القرية، ما يؤكد أن الطيران قصفها أمس.", "قصفها", "actual own-voice"),
        ("احترقت القرية في القصف، وفق ما يؤكد شهود.", "القصف", "actual reported شهود"),
        ("عثر على جثة شاب يدعى خالد بعد أن قتل في القصف.", "قتل", "actual own-voice"),
        ("سيطر الفصيل الذي ادعى أن الجيش قصف القرية على الطريق.", "قصف", "actual claimed الفصيل"),
        ("احتجزت الشرطة الصحفي أنور حسب الرسول في المدينة.", "احتجزت", "actual own-voice"),
        ("انسحبت القوات ليلا حسب شهود.", "انسحبت", "actual reported شهود"),
        ("دمر الحريق بيتا في حال سيئة، وقصفت المدفعية القرية.", "قصفت", "actual own-voice"),
    ],
)
def test_what_only_looks_like_a_cue(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected
