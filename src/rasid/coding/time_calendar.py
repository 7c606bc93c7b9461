"""Calendar arithmetic: intervals of days for months, weeks, years, feasts and Hijri dates. Knows no words."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from hijridate import Gregorian, Hijri

from rasid.record.vocabulary import TimePrecision

HIJRI_YEARS = range(1343, 1501)
"""The years that the Umm al-Qura tables cover."""
FIRST_YEAR, LAST_YEAR = 1000, 2200


class Interval(NamedTuple):
    """Days from `first` to `last`, both inclusive; None = open."""

    first: date | None
    last: date | None
    precision: TimePrecision


def make_day(year: int, month: int, day: int) -> date | None:
    """The date, or None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_interval(year: int, month: int) -> Interval:
    """A month of the Gregorian calendar."""
    return Interval(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), "month")


def year_interval(year: int, last: int | None = None) -> Interval:
    """A year, or the years from `year` to `last`; kept within what dates can express."""
    first, final = (min(max(y, date.min.year), date.max.year) for y in (year, last if last is not None else year))
    return Interval(date(first, 1, 1), date(final, 12, 31), "year")


def shift(day: date, number: int) -> date:
    """`day` moved by `number` days, kept within what dates can express."""
    try:
        return day + timedelta(days=number)
    except OverflowError:
        return date.max if number > 0 else date.min


def add_months(day: date, months: int) -> date:
    """The same day `months` months later, the last of the month where it is shorter; kept within what dates can express."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        return date.max if year > 9999 else date.min
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def move(day: date, number: float, unit: str) -> date:
    """`day` moved by `number` units (negative = back); parts of a unit count in days."""
    whole = int(number)
    rest = number - whole
    if unit in ("day", "night"):
        return shift(day, round(number))
    if unit == "week":
        return shift(day, round(number * 7))
    months = {"month": 1, "year": 12, "decade": 120, "century": 1200}.get(unit)
    if months is None:  # seconds, minutes, hours
        hours = {"hour": 1, "minute": 1 / 60}.get(unit, 0)
        return shift(day, int(number * hours / 24))
    return shift(add_months(day, whole * months), round(rest * months * 30.44))


def week_of(day: date, weeks: int = 0, begins: int = 0) -> Interval:
    """The week of `day`, or one `weeks` later; it begins on weekday `begins` (0 = Monday, as in ISO 8601)."""
    first = shift(day, -((day.weekday() - begins) % 7) + 7 * weeks)
    return Interval(first, shift(first, 6), "week")


def unit_period(anchor: date, unit: str, direction: int, begins: int = 0) -> Interval:
    """The calendar day, week, month, year, decade or century `direction` units from that of `anchor`."""
    if unit in ("day", "night"):
        day = shift(anchor, direction)
        return Interval(day, day, "day")
    if unit == "week":
        return week_of(anchor, direction, begins)
    if unit == "month":
        moved = add_months(anchor.replace(day=1), direction)
        return month_interval(moved.year, moved.month)
    if unit == "year":
        return year_interval(anchor.year + direction)
    if unit == "decade":
        first = anchor.year // 10 * 10 + 10 * direction
        return year_interval(first, first + 9)
    first = (anchor.year - 1) // 100 * 100 + 1 + 100 * direction
    return year_interval(first, first + 99)


@lru_cache(maxsize=4096)
def hijri_day(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Hijri date, None when there is no such day or it is outside the tables."""
    try:
        gregorian = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return date(gregorian.year, gregorian.month, gregorian.day)


def hijri_month(year: int, month: int) -> Interval | None:
    """A Hijri month as Gregorian days."""
    first = hijri_day(year, month, 1)
    following = hijri_day(year + month // 12, month % 12 + 1, 1)
    if first is None or following is None:
        return None
    return Interval(first, shift(following, -1), "month")


def hijri_year(year: int) -> Interval | None:
    """A Hijri year as Gregorian days."""
    first, following = hijri_day(year, 1, 1), hijri_day(year + 1, 1, 1)
    return Interval(first, shift(following, -1), "year") if first is not None and following is not None else None


def hijri_years_of(year: int) -> list[int]:
    """The Hijri years that touch a Gregorian year."""
    try:
        first = Gregorian(year, 1, 1).to_hijri().year
        last = Gregorian(year, 12, 31).to_hijri().year
    except (ValueError, OverflowError):
        return []
    return list(range(first, last + 1))


def easter(year: int, eastern: bool = False) -> date:
    """Easter Sunday by the Gregorian (Meeus) or the Julian computus, as a Gregorian date."""
    if eastern:
        a, b, c = year % 4, year % 7, year % 19
        d = (19 * c + 15) % 30
        e = (2 * a + 4 * b - d + 34) % 7
        month, day = divmod(d + e + 114, 31)
        return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def nearest_year(
    month: int, day: int | None, anchor: date, *, future: bool = False, weekday: int | None = None
) -> int | None:
    """The year that a date without one means: the last such day up to `anchor` (the next one where the text
    looks ahead).

    With a weekday the year must agree with it: within a year back, then within a year ahead, then up to six years back.
    """
    today = (anchor.month, anchor.day) if day is not None else (anchor.month, 1)
    wanted = (month, day if day is not None else 1)
    past = anchor.year if wanted <= today else anchor.year - 1
    ahead = anchor.year if wanted >= today else anchor.year + 1
    if weekday is not None and day is not None:
        order = [ahead, past] if future else [past, ahead]
        years: list[int] = [*order, *range(past - 1, past - 7, -1)]
        for year in years:
            found = make_day(year, month, day)
            if found is not None and found.weekday() == weekday:
                return year
    year = ahead if future else past
    if day is not None and make_day(year, month, day) is None:  # 29 February
        for step in range(1, 9):
            other = year + step if future else year - step
            if make_day(other, month, day) is not None:
                return other
        return None
    return year


def weekday_near(anchor: date, weekday: int, direction: int | None, future: bool, begins: int = 0) -> date:
    """The weekday meant: strictly before (-1) or after (1) `anchor`, in its week (0; see `week_of`), or the nearest past
    (future) one."""
    back = (anchor.weekday() - weekday) % 7
    ahead = (weekday - anchor.weekday()) % 7
    if direction is None:
        return shift(anchor, ahead) if future else shift(anchor, -back)
    if direction == 0:
        return shift(anchor, (weekday - begins) % 7 - (anchor.weekday() - begins) % 7)
    if direction < 0:
        return shift(anchor, -(back or 7) + 7 * (direction + 1))
    return shift(anchor, (ahead or 7) + 7 * (direction - 1))


def nth_weekday(interval: Interval, weekday: int, ordinal: int) -> date | None:
    """The `ordinal`-th such weekday of an interval (-1 = the last), None when it has not so many."""
    if interval.first is None or interval.last is None:
        return None
    if ordinal < 0:
        return shift(interval.last, -((interval.last.weekday() - weekday) % 7))
    day = shift(interval.first, (weekday - interval.first.weekday()) % 7 + 7 * (ordinal - 1))
    return day if day <= interval.last else None


def part_of(interval: Interval, first: int, last: int, of: str) -> Interval | None:
    """Days (of a month or week), months (of a year) or years (of a decade) `first` to `last` of an interval, from 1."""
    if interval.first is None or interval.last is None:
        return None
    if of in ("month", "week"):
        start = shift(interval.first, first - 1)
        end = min(shift(interval.first, last - 1), interval.last)
        return Interval(start, end, "days")
    if of == "year":
        start = add_months(interval.first, first - 1)
        end = shift(add_months(interval.first, last), -1)
        return Interval(start, min(end, interval.last), "month")
    start = add_months(interval.first, 12 * (first - 1))
    return Interval(start, min(shift(add_months(interval.first, 12 * last), -1), interval.last), "year")
