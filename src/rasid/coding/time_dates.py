"""Dates: day, month and year in words and digits, in the Gregorian and the Hijri calendar."""

from __future__ import annotations

import re
from datetime import date

from hijridate import Gregorian

from rasid.arabic.numbers import read_cardinal
from rasid.coding import time_calendar as cal
from rasid.coding.time_calendar import Interval
from rasid.coding.time_lexis import Day, Lexis, Node, resolved
from rasid.knowledge.time_words import TimeForm

_YMD = re.compile(r"(\d{4})([/.-])(\d{1,2})\2(\d{1,2})\Z")
_DMY = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\Z")
_DM = re.compile(r"(\d{1,2})/(\d{1,2})\Z")
_MY = re.compile(r"(\d{1,2})[/-](\d{4})\Z")
_YM = re.compile(r"(\d{4})[/-](\d{1,2})\Z")
_YY = re.compile(r"(\d{4})[/-](\d{4})\Z")
_YEAR = re.compile(r"\d{4}\Z")
_NUMERIC = "times/date/numeric"


def hijri_bare_year(month: int, anchor: date, future: bool) -> int | None:
    """The Hijri year of a month without one: the last that has begun by `anchor`, or the next that has not ended."""
    try:
        year = Gregorian(anchor.year, anchor.month, anchor.day).to_hijri().year
    except (ValueError, OverflowError):
        return None
    candidates = [(y, cal.hijri_month(y, month)) for y in (year - 1, year, year + 1)]
    if future:
        return next((y for y, i in candidates if i is not None and i.last is not None and i.last >= anchor), None)
    return next(
        (y for y, i in reversed(candidates) if i is not None and i.first is not None and i.first <= anchor), None
    )


def settle(calendar: str, month: int, day: int | None, year: int) -> Interval | None:
    """The days of a date; None when there is no such day. A Hijri month with a Gregorian year is the one that
    begins in it."""
    if calendar == "hijri":
        if year >= 1700:
            begun = [(y, cal.hijri_month(y, month)) for y in cal.hijri_years_of(year)]
            fitting = [y for y, i in begun if i is not None and i.first is not None and i.first.year == year]
            if len(fitting) != 1:
                return None
            year = fitting[0]
        if day is None:
            return cal.hijri_month(year, month)
        found = cal.hijri_day(year, month, day)
    else:
        if day is None:
            return cal.month_interval(year, month) if 1 <= year <= 9999 else None
        found = cal.make_day(year, month, day)
    return Interval(found, found, "day") if found is not None else None


class DateReader:
    """Reads dates at a token."""

    def __init__(self, lexis: Lexis) -> None:
        self.lexis = lexis

    def month(self, index: int) -> tuple[int, TimeForm, bool] | None:
        """A month name, its second name behind it (تموز/يوليو) included: end, form, whether شهر stands before it."""
        lexis = self.lexis
        unit = lexis.form(index, "unit", None, "month")
        named = unit is not None and unit.number == "sg" and not unit.article
        at = index + 1 if named else index
        form = lexis.form(at, "month", None if at == index else ("",))
        if form is None:
            return None
        end = at + 1 + len(form.rest)
        opening = lexis.text(end)
        again = lexis.form(end, "month")
        if again is not None and again.value == form.value and again.id != form.id and again.name == form.name:
            end += 1 + len(again.rest)  # مايو أيار
        elif opening in ("/", "(", "-", "–", "او", "["):
            other = lexis.form(end + 1, "month")
            if other is not None and other.value == form.value and other.name == form.name:
                end += 2 + len(other.rest)
                if opening in ("(", "[") and lexis.text(end) in (")", "]"):
                    end += 1
        return end, form, named

    def mark(self, index: int) -> tuple[int, str | None]:
        """The calendar named after a year: end and calendar, or None."""
        form = self.lexis.form(index, "mark")
        if form is None:
            return index, None
        return index + 1, "hijri" if form.value else "gregorian"

    def year(self, index: int, *, bare: bool = True) -> tuple[int, int, str | None] | None:
        """A year at `index`, with or without عام and what joins it to a month: end, year, calendar mark."""
        lexis = self.lexis
        at = index + 1 if lexis.text(index) in ("،", ",", ".") else index
        if lexis.is_of(at) and (lexis.form(at + 1, "unit", None, "year") is not None or self._year_alone(at + 1)):
            at += 1
        unit = lexis.form(at, "unit", ("", "ل", "ب"), "year")
        named = unit is not None and unit.number == "sg"
        if named:
            at += 1
        elif not bare:
            return None
        if at >= lexis.count:
            return None
        token = lexis.tokens[at]
        value, end = 0, at + 1
        if token.kind == "number" and _YEAR.match(token.folded):
            value = int(token.folded)
        elif token.kind == "word":
            number = read_cardinal(lexis.tokens, at, lexis.words.numbers)
            if number is None or number.digits or not isinstance(number.value, int) or number.prefix or number.article:
                return None
            value, end = number.value, number.end
            if not named and not 1900 <= value <= 2100:
                return None
        if not cal.FIRST_YEAR <= value <= cal.LAST_YEAR:
            return None
        end, calendar = self.mark(end)
        return end, value, calendar

    def _year_alone(self, index: int) -> bool:
        """Whether a year by itself ends the phrase at `index` (أيلول من ألف وتسعمئة وثمانين)."""
        number = read_cardinal(self.lexis.tokens, index, self.lexis.words.numbers)
        if number is None or number.prefix or not 1900 <= number.value <= 2100:
            return False
        return number.end >= self.lexis.count or self.lexis.tokens[number.end].kind == "punct"

    def relative_year(self, index: int) -> tuple[int, int] | None:
        """من العام الماضي, هذا العام behind a month: end and direction."""
        lexis = self.lexis
        at = lexis.skip_of(index)
        if lexis.form(at, "demonstrative") is not None:
            unit = lexis.form(at + 1, "unit", ("",), "year")
            return (at + 2, 0) if unit is not None and unit.article else None
        unit = lexis.form(at, "unit", ("",), "year")
        if unit is None or not unit.article:
            return None
        direction = lexis.direction(at + 1)
        return (at + 2 + len(direction.rest), direction.value) if direction is not None else None

    def with_year(self, index: int, form: TimeForm, day: Day | None, weekday: int | None, start: int) -> Node:
        """The date that ends before `index` without a year, with the year that follows or that publication gives."""
        lexis, anchor = self.lexis, self.lexis.anchor
        number = day.day if day is not None else None
        last = day.last if day is not None else None
        calendar, month = form.name, form.value
        year = self.year(index)
        if year is not None:
            end, value, mark = year
            if mark == "hijri" and calendar != "hijri":
                return Node(end, None, None, "unresolved", False, form.id)
            return self._span(end, calendar, month, number, last, value, False, form.id)
        relative = self.relative_year(index)
        if relative is not None:
            end, direction = relative
            if anchor is None:
                return Node(end, None, None, "unresolved", True, form.id)
            value = anchor.year + direction
            if calendar == "hijri":
                return Node(end, None, None, "unresolved", True, form.id)
            return self._span(end, calendar, month, number, last, value, True, form.id)
        direct = lexis.direction(index)
        end = index + 1 + len(direct.rest) if direct is not None and direct.id != "times/direction/this" else index
        if direct is not None and end == index and lexis.text(index) not in ("هذا", "هذه"):
            end = index + 1
        pending = (calendar, month, number)
        if anchor is None:
            return Node(end, None, None, "unresolved", True, form.id, pending, weekday)
        ahead = direct.value > 0 if direct is not None else lexis.looks_ahead(start)
        if calendar == "hijri":
            guess = hijri_bare_year(month, anchor, ahead)
        else:
            guess = cal.nearest_year(month, number, anchor, future=ahead, weekday=weekday)
            current = guess == anchor.year and month == anchor.month and number is None
            if direct is not None and guess is not None and current and direct.value:
                guess += direct.value  # تشرين الأول الماضي, printed in that very month
        if guess is None:
            return Node(end, None, None, "unresolved", True, form.id, pending, weekday)
        return self._span(end, calendar, month, number, last, guess, True, form.id)._replace(
            pending=pending, weekday=weekday
        )

    def _span(
        self,
        end: int,
        calendar: str,
        month: int,
        day: int | None,
        last: int | None,
        year: int,
        relative: bool,
        rule: str,
    ) -> Node:
        found = settle(calendar, month, day, year)
        if found is not None and last is not None:
            until = settle(calendar, month, last, year)
            found = Interval(found.first, until.last, "days") if until is not None else None
        return resolved(end, found, relative, rule)

    def at_day(self, index: int, weekday: int | None = None, start: int | None = None) -> Node | None:
        """A date that begins with its day: 26 تشرين الأول 2016, الأول من أيار, 15 من الشهر الجاري."""
        lexis = self.lexis
        day = lexis.day_number(index)
        if day is None:
            return None
        start = index if start is None else start
        at = day.end
        separated = lexis.text(at) in ("/", "-", "،", ",", ".") and lexis.form(at + 1, "month") is not None
        if separated or lexis.is_of(at):
            at += 1
        month = self.month(at)
        if month is not None:
            end, form, _ = month
            printed = lexis.tokens[end - 1].bare
            if form.spelled and printed != "اب" and printed not in form.spelled and not day.digits:
                return None
            return self.with_year(end, form, day, weekday, start)
        period = self.this_month(at)
        if period is None and (day.digits or weekday is not None):
            direction = lexis.direction(day.end)
            if direction is not None and lexis.text(day.end) not in ("هذا", "هذه"):
                period = (day.end + 1, direction.value, direction.id)
        if period is None:
            return None
        end, value, rule = period
        if lexis.anchor is None:
            return Node(end, None, None, "unresolved", True, rule, None, weekday)
        base = cal.unit_period(lexis.anchor, "month", value).first
        assert base is not None
        node = self._span(end, "gregorian", base.month, day.day, day.last, base.year, True, rule)
        return node._replace(weekday=weekday)

    def this_month(self, index: int) -> tuple[int, int, str] | None:
        """الشهر الجاري, هذا الشهر, شهر behind a day: end, direction, rule."""
        lexis = self.lexis
        shown = lexis.form(index, "demonstrative")
        at = index + 1 if shown is not None else index
        unit = lexis.form(at, "unit", ("",), "month")
        if unit is None or not unit.article or unit.number != "sg":
            return None
        if shown is not None:
            return at + 1, 0, shown.id
        direction = lexis.direction(at + 1)
        if direction is None:
            return None
        return at + 2 + len(direction.rest), direction.value, direction.id

    def at_month(self, index: int, introduced: bool) -> Node | None:
        """A date that begins with its month: أيار 2015, يوليو 13-15, سبتمبر الحادي والعشرين, في تشرين الأول."""
        lexis = self.lexis
        month = self.month(index)
        if month is None:
            return None
        end, form, named = month
        day = lexis.day_number(end)
        if day is not None:
            following = lexis.tokens[day.end] if day.end < lexis.count else None
            counted = following is not None and following.kind == "word" and self.year(day.end) is None
            if counted and day.digits and lexis.form(day.end, "prep") is not None:
                counted = False
            if not counted or day.ordinal:
                return self.with_year(day.end, form, day, None, index)
        node = self.with_year(end, form, None, None, index)
        if named or node.end > end:
            return node
        if form.spelled and lexis.tokens[index].bare.lstrip("وبلفك") not in form.spelled:
            return None
        if form.strength == "strong" or (form.strength == "weak" and introduced):
            return node
        return None

    def numeric(self, index: int, introduced: bool) -> Node | None:
        """A date in digits: 2016/10/26, 26-10-2016, 3/2015, 2014-2018, and 22/09 where it can't be a fraction."""
        text = self.lexis.tokens[index].folded
        if (found := _YMD.match(text)) is not None:
            year, month, day = int(found[1]), int(found[3]), int(found[4])
        elif (found := _DMY.match(text)) is not None:
            day, month, year = int(found[1]), int(found[3]), int(found[4])
            if len(found[4]) == 2:
                year += 2000 if year < 70 else 1900
        elif (found := _YY.match(text)) is not None:
            first, second = int(found[1]), int(found[2])
            if 1900 <= first < second <= 2100 and second - first <= 60:
                return resolved(index + 1, cal.year_interval(first, second), False, _NUMERIC)
            return None
        elif (found := _MY.match(text) or _YM.match(text)) is not None:
            month, year = sorted((int(found[1]), int(found[2])))
            if 1 <= month <= 12 and 1900 <= year <= 2100:
                return resolved(index + 1, cal.month_interval(year, month), False, _NUMERIC)
            return None
        elif (found := _DM.match(text)) is not None and (introduced or (found[2][0] == "0" and int(found[1]) > 12)):
            day, month = int(found[1]), int(found[2])
            if month > 12:
                day, month = month, day
            if not 1 <= month <= 12 or not 1 <= day <= 31:
                return None
            anchor = self.lexis.anchor
            guess = (
                cal.nearest_year(month, day, anchor, future=self.lexis.looks_ahead(index))
                if anchor is not None
                else None
            )
            found_day = settle("gregorian", month, day, guess) if guess is not None else None
            return resolved(index + 1, found_day, True, _NUMERIC)._replace(pending=("gregorian", month, day))
        else:
            return None
        if month > 12 >= day:
            day, month = month, day
        end, mark = self.mark(index + 1)
        if not 1 <= day <= 31 or not 1 <= month <= 12:
            return None
        calendar = "hijri" if mark == "hijri" or year in cal.HIJRI_YEARS else "gregorian"
        return resolved(end, settle(calendar, month, day, year), False, _NUMERIC)
