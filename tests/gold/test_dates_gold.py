"""Time expressions against two public collections of Arabic test cases.

Microsoft Recognizers-Text (MIT) and Duckling (BSD) publish Arabic phrases with a reference time and the value
they expect.
They were written for assistants ("meet me on the 5th"), not for newspapers; `docs/dates.md` says what is set
aside and why. The files are not part of this repository.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from rasid.arabic.tokens import tokenize
from rasid.coding.time_calendar import month_interval
from rasid.coding.times import find_times
from rasid.knowledge.time_words import TimeWords, load_time_words

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / ".." / "shared" / "data" / "dates"
DATA = ROOT / "src" / "rasid" / "knowledge" / "data"
RECOGNIZERS = (
    "DateParser",
    "DatePeriodParser",
    "DateTimeParser",
    "DateTimePeriodParser",
    "HolidayParser",
    "DateTimeModel",
    "MergedParser",
)
FLOOR = 0.85

SET_ASIDE = {
    "a clock time or minutes and hours: the record has days": r"الساعة 10 مساء|دقائق|ساعات|اللحظة|أقرب وقت",
    "a bare day number without a month": r"^عدت (في|إلى|لل)|في 15 الساعة|في الخامس في|في السابعة في",
    "counted from an event of the text (التالي, السابق)": r"التالي|السابق\b|السابقة",
    "'N weeks, months, years away' as one exact day or odd span": (
        r"بعد أسبوعين|بضعة أشهر|بضعة أيام|2 عام|2 سنة|شهر و 21|بعد 3 (سنوات|أسابيع)|في 3 (أسابيع|أشهر)|"
        r"في 10 أيام|قبل اسبوع|من اسبوع|خلال اسبوعين"
    ),
    "number formats that newspapers use for other things": r"4\.22|4/22|2015\.3|2015-1-32|12-2016 12",
    "halves of a year, half months: newspapers' thirds are kept": (
        r"مطلع العام|أواخر العام|نهاية شهر مارس|منتصف الأسبوع|منتصف اذار|نص شهر|نصف شهر|بداية شهر"
    ),
    "an end of years that leaves out the last year": r"2014-2018|من 2014 إلى 2018|من ألفين إلى",
    "feasts of other regions": r"يوم الأب|يواندان|عيد الشكر",
    "weekend and rest of a period": r"نهاية الأسبوع|بقية",
    "a request without a verb in the future": r"أحتاج إلى اجتماع",
    "dialect": (
        r"بكرة|بكرا|امبارح|القبل|الجاي|شهر (ثلاث|ثلاثة|عشرة)|الي بعد|الي قبل|اربعا |الثلاثا |بشهر|الماض$|"
        r"كريسماس 2014"
    ),
    "'the Nth month' for a month's name": r"الشهر (الثامن|التاسع)",
}  # fmt: skip


@pytest.fixture(scope="module")
def words() -> TimeWords:
    return load_time_words(DATA)


def reason(text: str) -> str | None:
    return next((why for why, pattern in SET_ASIDE.items() if re.search(pattern, text)), None)


def day(text: str) -> date:
    return date.fromisoformat(text[:10])


def recognizers() -> list[tuple[str, date, set[tuple[date, date]], bool]]:
    """Text, reference day, accepted intervals, whether their end is exclusive where it may be."""
    cases = []
    for name in RECOGNIZERS:
        for case in json.loads((GOLD / "recognizers_text" / f"{name}.json").read_text(encoding="utf-8-sig")):
            for result in case["Results"]:
                value = result.get("Value") or result.get("Resolution")
                values = []
                if isinstance(value, dict) and "FutureResolution" in value:
                    for v in (value["FutureResolution"], value["PastResolution"]):
                        for start, end in (
                            ("date", "date"),
                            ("dateTime", "dateTime"),
                            ("startDate", "endDate"),
                            ("startDateTime", "endDateTime"),
                        ):
                            if start in v:
                                values.append((v[start], v[end]))
                elif isinstance(value, dict):
                    for v in value.get("values", []):
                        if v.get("type") in ("date", "datetime") and v["value"][:1] == "2":
                            values.append((v["value"], v["value"]))
                        elif v.get("type") in ("daterange", "datetimerange") and "start" in v and "end" in v:
                            values.append((v["start"], v["end"]))
                accepted = {(day(a), day(b)) for a, b in values if not a.startswith("0001")}
                if accepted:
                    cases.append((case["Input"], day(case["Context"]["ReferenceDateTime"]), accepted, True))
    return cases


def duckling() -> list[tuple[str, date, set[tuple[date, date]], bool]]:
    """Duckling reads every phrase as lying ahead, so each is put behind a verb in the future."""
    text = (GOLD / "duckling" / "Duckling" / "Time" / "AR" / "Corpus.hs").read_text(encoding="utf-8")
    cases = []
    for block in re.split(r"examples \(", text)[1:]:
        numbers = [tuple(map(int, m[:3])) for m in re.findall(r"\((\d{4}), (\d+), (\d+), (\d+), (\d+), (\d+)\)", block)]
        grain = re.search(r"\)+ (Day|Week|Month|Year|Hour|Minute|Second)", block)
        if not numbers or grain is None or grain[1] in ("Hour", "Minute", "Second"):
            continue
        first = date(*numbers[0])
        if "Interval" in block.split("[")[0]:
            last = date(*numbers[1])
        elif grain[1] == "Week":
            last = first + timedelta(days=6)
        elif grain[1] == "Month":
            last = month_interval(first.year, first.month).last or first
        elif grain[1] == "Year":
            last = date(first.year, 12, 31)
        else:
            last = first
        holiday = "Holiday" in block.split("[")[0]
        for phrase in re.findall(r'"([^"]*[\u0621-\u064a][^"]*)"', block[block.index("[") :]):
            accepted = {(first, last)}
            if holiday:  # a feast of several days: its first day is what Duckling gives
                accepted |= {(first, first + timedelta(days=n)) for n in (2, 3)}
            cases.append((f"سيعقد اللقاء {phrase}", date(2013, 2, 12), accepted, "Interval" in block.split("[")[0]))
    return cases


def score(
    cases: list[tuple[str, date, set[tuple[date, date]], bool]], words: TimeWords
) -> tuple[int, int, list[str], Counter[str]]:
    right, counted, wrong = 0, 0, []
    aside: Counter[str] = Counter()
    for text, anchor, accepted, exclusive in cases:
        why = reason(text)
        if why is not None:
            aside[why] += 1
            continue
        counted += 1
        found = {(m.from_, m.to) for m in find_times(tokenize(text), text, anchor, words)}
        wanted = set(accepted) | ({(a, b - timedelta(days=1)) for a, b in accepted} if exclusive else set())
        if found & wanted:
            right += 1
        else:
            wrong.append(
                f"{text} | {anchor} | {sorted(accepted)[0][0]}…{sorted(accepted)[0][1]} | {sorted(map(str, found))}"
            )
    return right, counted, wrong, aside


@pytest.mark.parametrize("name", ["recognizers", "duckling"])
def test_gold_dates(name: str, words: TimeWords, capsys: pytest.CaptureFixture[str]) -> None:
    if not GOLD.is_dir():
        pytest.skip("the public date collections are not here: put them in ../shared/data/dates (see docs/dates.md)")
    cases = recognizers() if name == "recognizers" else duckling()
    right, counted, wrong, aside = score(cases, words)
    with capsys.disabled():
        share = f"{right} of {counted} intervals equal ({right / counted:.1%})"
        print(f"\n{name}: {share}; {sum(aside.values())} of {len(cases)} set aside")
        for why, number in aside.most_common():
            print(f"  set aside {number:3}  {why}")
        for line in wrong:
            print("  differs    ", line)
    assert right / counted >= FLOOR
