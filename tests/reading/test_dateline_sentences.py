"""A dateline is a sentence of its own: what stands in it neither speaks nor acts, and nothing happened there for its sake."""

from __future__ import annotations

import pytest

from rasid.coding.coder import Coder, sentences_of
from rasid.reading import from_text

SPOKEN = [
    ("دمشق - قال مصدر عسكري إن الجيش قصف البلدة.", "مصدر عسكري"),
    ("بغداد (رويترز) - قالت الشرطة إن مسلحين هاجموا نقطة تفتيش.", "الشرطة"),
    ("بغداد/ قالت الشرطة إن مسلحين هاجموا نقطة تفتيش.", "الشرطة"),
    ("صنعاء/ سبأ: قال ناطق باسم الوزارة إن طائرات قصفت المستشفى.", "ناطق باسم الوزارة"),
]


@pytest.mark.parametrize(("line", "holder"), SPOKEN)
def test_who_speaks_behind_a_dateline(line: str, holder: str) -> None:
    document = from_text(f"عنوان الخبر الأول في الصحيفة\n{line}")
    record = Coder.load().code_document(document, min_confidence=0.0)
    held = [h.text for s in record.statements for h in s.holders if h.text is not None]
    assert set(held) == {holder}


def test_sentences_keep_every_word_of_the_text() -> None:
    text = "إدلب - قتل مدنيان في غارة على سوق.\nوقال ناشط إن القصف مستمر."
    document = from_text(text)
    assert document.dateline is not None
    sentences = sentences_of(document)
    assert text[sentences[0].start : sentences[0].end].startswith("إدلب")
    assert len(sentences) == 3
    covered = {t.start for s in sentences for t in s.tokens}
    assert all(any(t <= i for t in covered) for i in range(len(text)))
    assert [t.text for s in sentences for t in s.tokens if t.kind == "word"][:3] == ["إدلب", "قتل", "مدنيان"]
