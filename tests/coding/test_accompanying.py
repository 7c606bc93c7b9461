"""What accompanies a verb or a sentence's subject: participles, clauses without a relative word, topics, what protests are about."""

from __future__ import annotations

import helpers
import pytest

PARTICIPLES = [
    ("وقال الوزير متهما الحركة بقصف البلدة", "ACCUSE الوزير > الحركة / ASSAULT الحركة >"),
    ("وجدد الوزير موقفه داعيا الدول العربية إلى التدخل", "REQUEST الوزير > الدول العربية"),
    ("وهاجم المسلحون القرية محرقين ثلاثة منازل", "ASSAULT المسلحون > القرية / ASSAULT المسلحون > منازل"),
    ("طالب الوزير الحركة بوقف الهجوم", "REQUEST الوزير > الحركة / ASSAULT >"),
]
TOPICS = [
    ("أعلنت الشرطة أن 20 مدنيا قتلوا", "ASSAULT > مدنيا"),
    ("قال إن شخصين قتلا", "ASSAULT > شخصين"),
    ("أعلن الجيش أن جنديا أميركيا قتل في هجوم", "ASSAULT > جنديا أميركيا / ASSAULT > جنديا أميركيا"),
    ("قتل عراقيان في تفجير", "ASSAULT > عراقيان / ASSAULT > عراقيان"),
    ("وأمس قتل سائقا شاحنات في هجوم", "ASSAULT > سائقا شاحنات / ASSAULT > سائقا شاحنات"),
]
DESCRIBED = [
    ("قال إن انتحاريا يقود سيارة مفخخة فجر نفسه قرب الموكب", "ASSAULT انتحاريا > الموكب"),
    ("قام مسلحون يرتدون بزات قوات الأمن بخطف وكيل الوزارة", "ASSAULT/abduct مسلحون > وكيل الوزارة"),
    ("مقتل ثلاثة أطباء في هجوم مسلح نفذه متطرف ضد مستشفى", "ASSAULT > أطباء / ASSAULT متطرف > مستشفى"),
]
PROTESTS = [
    ("تظاهر المئات منددين بالحكومة", "PROTEST/demo المئات > الحكومة"),
    ("تجمع مئات العمال أمام المبنى مطالبين الحكومة التركية بالتدخل", "PROTEST/demo العمال > الحكومة التركية"),
    ("احتشد المئات أمام السفارة التركية", "PROTEST/demo المئات > السفارة التركية"),
    ("اعتصم موظفون للتنديد بقرار الحكومة", "PROTEST/demo موظفون >"),
    ("وسار المتظاهرون بصمت نحو الجسر", "PROTEST/demo المتظاهرون >"),
]
CASES = {"participle": PARTICIPLES, "topic": TOPICS, "described": DESCRIBED, "protest": PROTESTS}


@pytest.mark.parametrize(
    ("sentence", "expected"), [pytest.param(*c, id=f"{kind}-{c[0]}") for kind, cases in CASES.items() for c in cases]
)
def test_arguments(sentence: str, expected: str) -> None:
    assert helpers.events(sentence, expected) == ""


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        (
            "هاجمت مجموعه مسلحه قريه في محافظه الحسكه وخطفت امراه من عائله الشيخ قرب مدرسه القريه",
            "هاجمت مجموعة مسلحة قرية في محافظة الحسكة وخطفت امرأة من عائلة الشيخ قرب مدرسة القرية",
        ),
    ],
)
def test_a_text_that_prints_ha_for_ta_is_read_like_one_that_does_not(printed: str, meant: str) -> None:
    first, second = helpers.record_of(printed), helpers.record_of(meant)
    assert [(e.type, e.rule, len(e.actors), len(e.recipients), len(e.places)) for e in first.events] == [
        (e.type, e.rule, len(e.actors), len(e.recipients), len(e.places)) for e in second.events
    ]
    assert [m.rule for m in first.mentions] == [m.rule for m in second.mentions]
