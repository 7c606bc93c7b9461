"""Those who are named side by side act and suffer together, also behind a verbal noun and past what completes the first."""

from __future__ import annotations

import helpers
import pytest

ALL = [
    ("اعتقال صحفيين وناشطين في القاهرة", "COERCE/arrest > صحفيين + ناشطين"),
    ("أعلنت الشرطة مقتل مدنيين وجندي في الانفجار", "ASSAULT > مدنيين + جندي / ASSAULT"),
    ("اعتدت الشرطة على المصلين والمرابطين في الساحة", "ASSAULT الشرطة > المصلين + المرابطين"),
    (
        "تتبادل القوات الموالية للحكومة وقوات المشير القصف",
        "ASSAULT/heavy-weapons القوات الموالية للحكومة + قوات المشير",
    ),
    ("هاجم مسلحون من القبيلة ومقاتلون أجانب الثكنة", "ASSAULT مسلحون من القبيلة + مقاتلون أجانب > الثكنة"),
    ("قتل قائد في الحركة ومرافقه بغارة", "ASSAULT > قائد + مرافقه / ASSAULT/aerial"),
    ("شيعت البلدة ضابطا وجنديين قتلوا في الكمين", "ASSAULT > ضابطا + جنديين / ASSAULT"),
]
NOT = [
    ("هاجم مقاتلون من الحركة والحزب القرية", "ASSAULT مقاتلون من الحركة > القرية"),
    (
        "أدانت النقابة قتل الصحفيين وقصف المدينة",
        "ACCUSE/disapprove النقابة / ASSAULT > الصحفيين / ASSAULT/heavy-weapons",
    ),
    ("اعتقلت الشرطة قائد هجوم الكنيسة ومهندسا", "COERCE/arrest الشرطة > قائد + مهندسا / ASSAULT"),
    ("شيعت البلدة ضابطا وجنودا قتلوا في الكمين", "ASSAULT > جنودا / ASSAULT"),
]


@pytest.mark.parametrize(("sentence", "expected"), ALL)
def test_all_who_are_named_together(sentence: str, expected: str) -> None:
    assert helpers.events(sentence, expected) == ""


@pytest.mark.parametrize(("sentence", "expected"), NOT)
def test_what_stands_behind_is_another(sentence: str, expected: str) -> None:
    assert helpers.events(sentence, expected) == ""
