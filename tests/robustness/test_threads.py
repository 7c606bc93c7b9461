"""One coder for many threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import rasid
from rasid.record import to_json

SIDES = [
    "القوات العراقية",
    "الجيش الإسرائيلي",
    "الحوثيون",
    "قوات الدعم السريع",
    "مسلحون مجهولون",
    "الجيش التركي",
    "حركة الشباب",
    "القوات الروسية",
]
PLACES = ["كركوك", "غزة", "صنعاء", "الخرطوم", "حلب"]
TIMES = ["أمس", "فجر الأحد", "قبل أيام", "في 12 مارس 2016", "خلال الأسبوع الماضي"]


def _reports() -> list[str]:
    return [
        f"{side} في {place}\nأعلنت وزارة الدفاع أن {side} قصفت مواقع في {place} {time} وقتلت {number} مدنيين. ونفى متحدث ذلك."
        for number, (side, place, time) in enumerate([(s, p, t) for s in SIDES for p in PLACES for t in TIMES], start=3)
    ]


def test_eight_threads_give_the_bytes_of_one() -> None:
    reports = _reports()
    assert len(reports) == 200
    alone = [to_json(rasid.code(text, published="2016-10-26")) for text in reports]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda text: to_json(rasid.code(text, published="2016-10-26")), reports))
    assert together == alone
