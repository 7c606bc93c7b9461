"""Attacks as agencies tell them: who fights whom, who foils what, who is condemned for it, where it happened, who tells it."""

from __future__ import annotations

import helpers
import pytest

import rasid
from rasid.record import PlaceEntity

SIDES = [
    ("قال شهود إن معارك اندلعت بين الجيش ومسلحين قبليين", "ASSAULT الجيش + مسلحين قبليين >"),
    ("خاض الجيش معركة ضد المتمردين", "ASSAULT الجيش + المتمردين >"),
    ("انطلقت العملية بمشاركة قوات الشرطة والجيش", "ASSAULT قوات الشرطة + الجيش >"),
    ("انتهت الأزمة بوساطة قادها شيوخ القبائل", "CONSULT شيوخ القبائل >"),
    ("نفى المتحدث باسم الجيش استهداف المدنيين", "ASSAULT الجيش > المدنيين ! negated"),
    ("تصاعدت هجمات المستوطنين", "ASSAULT المستوطنين >"),
    ("ندد البيان بهجوم الفندق", "ACCUSE > / ASSAULT > الفندق"),
    ("قتل رجل برصاص قناص في تعز", "ASSAULT قناص > رجل"),
    ("قصفت طائرات مواقع للمتمردين", "ASSAULT طائرات > مواقع"),
    ("قصفت طائرات الجيش القرية", "ASSAULT طائرات الجيش > القرية"),
    ("تفجير انتحاري استهدف مركزا للشرطة في الرطبة", "ASSAULT > مركزا للشرطة"),
    ("قال مصدر إن هجوما استهدف معسكرا للجيش في مأرب", "ASSAULT > معسكرا للجيش"),
    ("وقعت دورية في كمين لمقاتلين", "ASSAULT مقاتلين > دورية"),
    ("اتهم الوزير المسلحين بقصف المركز", "ACCUSE الوزير > المسلحين / ASSAULT المسلحين > المركز"),
]
FOILED = [
    ("أحبط الحرس هجوما على مقر الشرطة", "ASSAULT الحرس > @ مقر الشرطة / ASSAULT > مقر الشرطة @ مقر الشرطة"),
    ("أحبط الجيش محاولة تسلل لمسلحين", "ASSAULT الجيش > / ASSAULT مسلحين >"),
    ("تمكن الجيش من صد هجوم على القاعدة", "ASSAULT الجيش > / ASSAULT > القاعدة"),
    ("نفذت القوات سلسلة غارات على القاعدة", "ASSAULT القوات > القاعدة"),
]
SPOKEN_OF = [
    ("ندد الوزير بقتل المدنيين على يد الجيش", "ACCUSE الوزير > / ASSAULT الجيش > المدنيين"),
    ("ندد الوزير بقصف القرية", "ACCUSE الوزير > / ASSAULT > القرية"),
    ("اتهمت الحكومة المتمردين بقصف القرية", "ACCUSE الحكومة > المتمردين / ASSAULT المتمردين > القرية"),
    ("حكمت المحكمة بإعدام ضابطين", "SANCTION المحكمة > ضابطين"),
    ("أكد الرئيس في اتصال هاتفي مع أمير قطر أن الجيش سينسحب", "CONSULT أمير قطر + الرئيس > / RETREAT الجيش >"),
]
CASUALTIES = [
    (
        "قتل خمسة جنود وجرح عشرة في انفجار قرب الموصل",
        "ASSAULT > جنود @ الموصل / ASSAULT > عشرة @ الموصل / ASSAULT > عشرة @ الموصل",
    ),
    ("قتل الجيش خمسة مسلحين واعتقل عشرة شبان", "ASSAULT الجيش > مسلحين / COERCE الجيش > شبان"),
    ("قتل عشرة أشخاص في هجومين انتحاريين نفذتهما فتيات", "ASSAULT > أشخاص / ASSAULT فتيات > أشخاص"),
]


@pytest.mark.parametrize(("sentence", "expected"), [*SIDES, *FOILED, *SPOKEN_OF, *CASUALTIES])
def test_who_does_what_to_whom(sentence: str, expected: str) -> None:
    assert helpers.events(sentence, expected) == ""


def test_a_place_behind_ba_is_no_instrument() -> None:
    record = rasid.code("قصفت قوات التحالف مواقع بمحافظة تعز", min_confidence=0)
    assert [e.instrument for e in record.events] == [None]
    record = rasid.code("قصفت قوات التحالف مواقع بصواريخ موجهة", min_confidence=0)
    assert record.events[0].instrument is not None


def _holders(text: str) -> list[list[str]]:
    record = rasid.code(text, min_confidence=0)
    return [
        [record.document.text[h.start : h.end] for h in s.holders if h.kind != "author" and h.start is not None]
        for s in record.statements
        if s.event is not None
    ]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("وبحسب مصادر محلية، قصفت الطائرات البلدة. وأشارت إلى أن الجيش قتل مدنيين", [["مصادر محلية"], ["مصادر محلية"]]),
        ("وبحسب مصادر محلية، قصفت الطائرات البلدة. وقال إن الجيش قتل مدنيين", [["مصادر محلية"], []]),
        ("أوضح يوسف أن المسلحين انسحبوا من البلدة", [["يوسف"]]),
        ("اتهم الوزير بقتل خمسة متظاهرين", [[], []]),
        ("قصف الجيش القرية، وفق ما نسب إلى مصدر أمني", [["مصدر أمني"]]),
        ("قال مصدر أمني طلب عدم كشف اسمه إن الجيش قصف القرية", [["مصدر أمني"]]),
    ],
)
def test_who_tells_it(text: str, holders: list[list[str]]) -> None:
    assert _holders(text) == holders


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قصف الجيش القرية فيما يُزعم", ("claimed", "actual")),
        ("قصف الجيش القرية فيما انسحب المسلحون", ("own-voice", "actual")),
        ("كانت حافلة «لو 360» قرب السوق حين قصفها الجيش", ("own-voice", "actual")),
        ("لو قصف الجيش القرية لفر سكانها", ("own-voice", "hypothetical")),
        ("أسفر تصدي القوات لهجوم المسلحين عن مقتل خمسة", ("own-voice", "actual")),
        ("تجمع المسلحون لمهاجمة القرية", ("own-voice", "intended")),
    ],
)
def test_as_what_it_is_told(text: str, expected: tuple[str, str]) -> None:
    record = rasid.code(text, min_confidence=0)
    assert (record.statements[0].attribution, record.statements[0].status) == expected


def _country(text: str) -> list[str]:
    record = rasid.code(text, min_confidence=0)
    return [e.country or "" for e in record.entities if isinstance(e, PlaceEntity) and e.country]


def test_the_kingdom_is_no_republic() -> None:
    assert _country("قصفت طائرات مواقع في اليمن. وانتشرت القوات في المملكة أمس") == ["YE"]
    assert set(_country("وقع انفجار في مدينة أبها. وانتشرت الشرطة في المملكة أمس")) == {"SA"}
