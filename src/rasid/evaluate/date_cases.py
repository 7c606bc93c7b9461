"""Time expressions of Recognizers-Text (MIT) and Duckling (BSD): reading the cases, comparing intervals.

Both collections were written for assistants ("meet me on the 5th"), not for newspapers; `docs/dates.md` says what is set
aside and why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import msgspec

from rasid.arabic.tokens import tokenize
from rasid.coding.time_calendar import month_interval
from rasid.coding.times import find_times
from rasid.evaluate.cases import Aside, Case, DateCase, blocks
from rasid.knowledge.time_words import TimeWords

DAYS = frozenset(
    {"DateParser", "DatePeriodParser", "DateTimeParser", "DateTimePeriodParser", "HolidayParser", "DateTimeModel", "MergedParser"}
)  # fmt: skip
OPEN = frozenset({"DurationParser", "SetParser"})
"""Lengths of time and recurring times: they give no interval of days."""
CLOCK = frozenset({"TimeParser", "TimePeriodParser"})
REFERENCE = date(2013, 2, 12)
"""The day on which Duckling's phrases are read."""
FUTURE = "سيعقد اللقاء"
"""Duckling reads every phrase as lying ahead, so each is put behind a verb in the future."""
_ENDS = (("date", "date"), ("dateTime", "dateTime"), ("startDate", "endDate"), ("startDateTime", "endDateTime"))
_MOMENT = re.compile(r"\((\d{4}), (\d+), (\d+), (\d+), (\d+), (\d+)\)")
_GRAIN = re.compile(r"\) (Day|Week|Month|Year|Hour|Minute|Second)")
_ARABIC = re.compile(r"[\u0621-\u064a]")
Interval = tuple[date, date]


def recognizers(name: str, items: list[dict[str, Any]]) -> Iterator[Case]:
    """The cases of one file of Recognizers-Text."""
    collection = "Recognizers-Text"
    for item in items:
        text = str(item["Input"])
        for result in item.get("Results") or []:
            if name in CLOCK:
                yield Aside(collection, text, "a clock time: the record has days")
                continue
            anchor = (item.get("Context") or {}).get("ReferenceDateTime")
            if anchor is None:
                yield Aside(collection, text, "no day of reference")
            elif name in OPEN:
                yield DateCase(collection, text, _day(anchor), frozenset())
            else:
                accepted = _accepted(result.get("Value") or result.get("Resolution"))
                if accepted:
                    yield DateCase(collection, text, _day(anchor), accepted, exclusive=True)
                else:
                    yield Aside(collection, text, "the expected value holds no day")


def _accepted(value: Any) -> frozenset[Interval]:
    found: list[tuple[str, str]] = []
    if isinstance(value, dict) and "FutureResolution" in value:
        for resolution in (value["FutureResolution"], value["PastResolution"]):
            found += [(resolution[first], resolution[last]) for first, last in _ENDS if first in resolution]
    elif isinstance(value, dict):
        for item in value.get("values", []):
            if item.get("type") in ("date", "datetime") and item["value"][:1] == "2":
                found.append((item["value"], item["value"]))
            elif item.get("type") in ("daterange", "datetimerange") and "start" in item and "end" in item:
                found.append((item["start"], item["end"]))
    return frozenset((_day(first), _day(last)) for first, last in found if not first.startswith("0001"))


def duckling(corpus: str) -> Iterator[Case]:
    """The cases of Duckling's corpus of times."""
    for value, block, phrases in blocks(corpus):
        moments = [date(int(m[0]), int(m[1]), int(m[2])) for m in _MOMENT.findall(block)]
        grain = _GRAIN.search(block)
        arabic = [phrase for phrase in phrases if _ARABIC.search(phrase)]
        if not moments or grain is None or grain[1] in ("Hour", "Minute", "Second"):
            for phrase in arabic:
                yield Aside("Duckling", phrase, "a clock time: the record has days")
            continue
        interval = "Interval" in value
        first = moments[0]
        last = moments[1] if interval else _last_day(first, grain[1])
        accepted = {(first, last)}
        if "Holiday" in value:  # a feast of several days: its first day is what Duckling gives
            accepted |= {(first, first + timedelta(days=number)) for number in (2, 3)}
        for phrase in arabic:
            yield DateCase("Duckling", f"{FUTURE} {phrase}", REFERENCE, frozenset(accepted), interval)


def duckling_durations(corpus: str) -> Iterator[Case]:
    """Lengths of time, which must stay open."""
    for _, _, phrases in blocks(corpus):
        for phrase in phrases:
            if _ARABIC.search(phrase):
                yield DateCase("Duckling", phrase, REFERENCE, frozenset())


def _last_day(first: date, grain: str) -> date:
    if grain == "Week":
        return first + timedelta(days=6)
    if grain == "Month":
        return month_interval(first.year, first.month).last or first
    return date(first.year, 12, 31) if grain == "Year" else first


def _day(text: str) -> date:
    return date.fromisoformat(text[:10])


def _iso_weeks(words: TimeWords) -> TimeWords:
    week = msgspec.structs.replace(words.units["week"], begins=0)
    return msgspec.structs.replace(words, units={**words.units, "week": week})


def intervals(case: DateCase, words: TimeWords) -> list[tuple[date | None, date | None]]:
    """The intervals that the coder reads in a phrase, without those that it leaves open. Both collections have weeks that begin on
    Monday, so these are read with such weeks."""
    found = find_times(tokenize(case.text), case.text, case.anchor, _iso_weeks(words))
    return [(m.from_, m.to) for m in found if m.from_ is not None or m.to is not None]


def equal(case: DateCase, found: list[tuple[date | None, date | None]]) -> bool:
    """True when an interval is an accepted one."""
    wanted = set(case.accepted)
    if case.exclusive:
        wanted |= {(first, last - timedelta(days=1)) for first, last in case.accepted}
    return any(interval in wanted for interval in found)


def overlapping(case: DateCase, found: list[tuple[date | None, date | None]]) -> bool:
    """True when an interval has a day in common with an accepted one; an open end is open."""
    return any(
        (first or date.min) <= last_accepted and first_accepted <= (last or date.max)
        for first, last in found
        for first_accepted, last_accepted in case.accepted
    )
