"""The language check."""

from __future__ import annotations

import pytest

from rasid.errors import UnreadableInput
from rasid.reading.language import check_language


@pytest.mark.parametrize(
    "text",
    [
        "قتل جنديان",
        "أصيب ثلاثة من البيشمرگة قرب چمچمال في هجوم نفذه مسلحون، بحسب مصدر أمني",
        "وصل وزیر الخارجیة الی طهران للمشارکة فی الاجتماع الذی یعقد الیوم علی مستوى الوزراء",  # a Persian keyboard
        "أَعْلَنَتِ الحُكُومَةُ حَالَةَ الطَّوَارِئِ فِي المَدِينَةِ",
        "ﺃﻋﻠﻨﺖ ﻭﺯﺍﺭﺓ ﺍﻟﺪﻓﺎﻉ ﻭﻗﻒ ﺇﻃﻼﻕ ﺍﻟﻨﺎﺭ ﻓﻲ ﺍﻟﻤﺪﻳﻨﺔ",
    ],
)
def test_arabic(text: str) -> None:
    assert check_language(text, where=None) == ()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The army said on Sunday that its forces had retaken the town.", "Latin"),
        ("Армия сообщила, что город находится под контролем", "Cyrillic"),
        ("הצבא הודיע כי כוחותיו נכנסו לעיר", "Hebrew"),
        ("12345 67 (2016) -- !!", "no words"),
        ("رئیس جمهور گفت که دولت برای کمک به مردم این شهر آماده است و باید راه ها باز شود", "Persian"),
        ("وزیر دفاع نے کہا کہ فوج نے علاقے کا کنٹرول سنبھال لیا ہے", "Urdu"),
    ],
)
def test_other_languages_are_refused(text: str, named: str) -> None:
    with pytest.raises(UnreadableInput, match=named):
        check_language(text, where="f.txt")


def test_mixed_text_is_marked() -> None:
    text = "أعلنت القوات السيطرة على البلدة بعد معارك. " + "Read the full statement here. "
    assert check_language(text, where=None) == ("mixed language",)


@pytest.mark.parametrize("wrong", ["cp1252", "cp1256"])
def test_garbled_text_is_named(wrong: str) -> None:
    text = "أعلنت القوات المسلحة السيطرة على البلدة بعد معارك عنيفة".encode().decode(wrong, errors="replace")
    with pytest.raises(UnreadableInput, match="garbled"):
        check_language(text, where="f.txt")
