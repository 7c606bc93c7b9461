"""Periods: units with a direction, years, parts of periods, seasons, decades, feasts, weekdays in a month."""

from __future__ import annotations

import math
from datetime import date

from rasid.arabic.numbers import read_cardinal, read_ordinal
from rasid.coding import time_calendar as cal
from rasid.coding.time_calendar import Interval
from rasid.coding.time_dates import DateReader
from rasid.coding.time_lexis import Lexis, Node, resolved
from rasid.knowledge.time_words import TimeForm

_CALENDAR_UNITS = frozenset({"day", "night", "week", "month", "year", "decade", "century"})


class PeriodReader:
    """Reads periods at a token."""

    def __init__(self, lexis: Lexis, dates: DateReader) -> None:
        self.lexis, self.dates = lexis, dates

    def unit(self, index: int, form: TimeForm) -> Node | None:
        """A period that begins with its unit: عام 2014, العام الماضي, الأشهر الثلاثة المقبلة, القرن التاسع عشر."""
        lexis = self.lexis
        end = index + 1
        if form.number == "co":
            return None
        if form.name == "year" and form.number == "sg":
            year = self.year(index, end)
            if year is not None:
                return year
        if not form.article:
            return None
        if form.name == "century" and form.number == "sg":
            ordinal = read_ordinal(lexis.tokens, end, lexis.words.numbers)
            if ordinal is not None and ordinal.article and ordinal.value <= 21:
                first = (ordinal.value - 1) * 100 + 1
                return resolved(ordinal.end, cal.year_interval(first, first + 99), False, form.id)
        if form.number == "sg":
            direction = lexis.direction(end)
            if direction is None or lexis.text(end) in ("هذا", "هذه"):
                return self.ordinal_unit(index, form)
            if form.name not in _CALENDAR_UNITS:
                return None
            return self.period(end + 1 + len(direction.rest), form, direction.value)
        return self.several(index, form)

    def year(self, index: int, end: int) -> Node | None:
        """عام 2014, سنة ألفين وستة عشر, عام 1436 هـ, عام 2014/2015 behind the word at `index`."""
        lexis = self.lexis
        if end >= lexis.count:
            return None
        token = lexis.tokens[end]
        rule = "times/unit/year"
        if token.kind == "number":
            first, dash, second = token.folded.replace("/", "-").partition("-")
            if not first.isdigit() or len(first) != 4 or (dash and not (second.isdigit() and len(second) == 4)):
                return None
            value, last = int(first), int(second) if dash else None
            at = end + 1
        else:
            number = read_cardinal(lexis.tokens, end, lexis.words.numbers)
            if number is None or number.digits or not isinstance(number.value, int):
                return None
            value, last, at = number.value, None, number.end
        if not cal.FIRST_YEAR <= value <= cal.LAST_YEAR or (last is not None and last <= value):
            return None
        after, mark = self.dates.mark(at)
        if mark == "hijri" or (mark is None and value in cal.HIJRI_YEARS and last is None):
            return resolved(after, cal.hijri_year(value), False, rule)
        return resolved(after, cal.year_interval(value, last), False, rule)

    def period(self, end: int, form: TimeForm, direction: int) -> Node:
        """The calendar period `direction` units from that of publication."""
        anchor = self.lexis.anchor
        found = cal.unit_period(anchor, form.name, direction, self.lexis.week_begins) if anchor is not None else None
        return resolved(end, found, True, form.id)

    def several(self, index: int, form: TimeForm) -> Node | None:
        """الأيام القليلة المقبلة, الأشهر الثلاثة الماضية, العقدين الماضيين."""
        lexis = self.lexis
        at = index + 1
        number: float | None = 2 if form.number == "du" else None
        if number is None:
            counted = read_cardinal(lexis.tokens, at, lexis.words.numbers)
            if counted is not None and counted.article and not counted.prefix:
                number, at = counted.value, counted.end
        few = lexis.form(at, "few")
        if few is not None:
            at += 1
        direction = lexis.direction(at, plural=True)
        if direction is None or not direction.value:
            return None
        return self.span(at + 1 + len(direction.rest), number, form.name, direction.value, form.id)

    def span(self, end: int, number: float | None, unit: str, direction: int, rule: str) -> Node:
        """The last or next so many units: up to publication, or from the day after it."""
        anchor = self.lexis.anchor
        if anchor is None or number == 0:  # the next 0 days are no days
            return Node(end, None, None, "unresolved", True, rule)
        if unit in ("decade", "century") and number is not None:
            far = cal.unit_period(anchor, unit, direction * max(1, int(number)))
            near = cal.unit_period(anchor, unit, direction)
            first, last = (far.first, near.last) if direction < 0 else (near.first, far.last)
            return resolved(end, Interval(first, last, "year"), True, rule)
        high = number if number is not None else max(self.lexis.words.units[unit].high, 1)
        if unit in ("hour", "minute", "second"):
            days = max(1, math.ceil(high * {"hour": 1, "minute": 1 / 60}.get(unit, 0) / 24))
            first, last = (cal.shift(anchor, -days), anchor) if direction < 0 else (anchor, cal.shift(anchor, days))
            return resolved(end, Interval(first, last, "days"), True, rule)
        precision = {"week": "week", "month": "month", "day": "days", "night": "days"}.get(unit, "year")
        far_day = cal.move(anchor, high * direction, unit)
        # A part of a day ahead ends no sooner than it begins.
        tomorrow = cal.shift(anchor, 1)
        first, last = (far_day, anchor) if direction < 0 else (tomorrow, max(tomorrow, far_day))
        return resolved(end, Interval(first, last, precision), True, rule)  # type: ignore[arg-type]

    def whole(self, index: int) -> tuple[Node, str] | None:
        """A period that parts can be taken from, and its unit: a month, year, week, decade, named or شهر/العام
        by itself."""
        lexis = self.lexis
        shown = lexis.form(index, "demonstrative")
        at = index + 1 if shown is not None else index
        month = self.dates.month(at)
        if month is not None:
            end, form, _ = month
            node = self.dates.with_year(end, form, None, None, index)
            return node, "month"
        unit = lexis.form(at, "unit", ("", "ل", "ب"))
        if unit is not None and unit.number == "sg":
            kind = unit.name if unit.name in ("month", "year", "week", "decade") else ""
            node_or_none = self.unit(at, unit)
            if node_or_none is not None:
                return (node_or_none, kind) if kind else None
            if kind in ("month", "year", "week") and unit.article and (shown is not None or kind != "week"):
                return self.period(at + 1, unit, 0), kind
            return None
        decade = self.decade(at)
        if decade is not None:
            return decade, "decade"
        token = lexis.tokens[at] if at < lexis.count else None
        if token is not None and token.kind in ("number", "word"):
            year = self.dates.year(at)
            if year is not None and 1900 <= year[1] <= 2100 and year[2] is None:
                return resolved(year[0], cal.year_interval(year[1]), False, "times/unit/year"), "year"
        return None

    def edge(self, index: int, form: TimeForm) -> Node | None:
        """مطلع عام 2011, منتصف الشهر الماضي, أواخر تموز."""
        at = index + 1 + len(form.rest)
        found = self.whole(self.lexis.skip_of(at))
        if found is None:
            return None
        node, unit = found
        bounds = self.lexis.words.edges[form.name].get(unit)
        if bounds is None:
            return None
        part = cal.part_of(node.interval, bounds[0], bounds[1], unit)
        return resolved(node.end, part, node.relative, form.id)

    def fraction(self, index: int, form: TimeForm) -> Node | None:
        """النصف الأول من عام 2015, الربع الثالث 2016."""
        lexis = self.lexis
        ordinal = read_ordinal(lexis.tokens, index + 1, lexis.words.numbers)
        last = lexis.form(index + 1, "last")
        if ordinal is not None and 1 <= ordinal.value <= form.value:
            part, at = ordinal.value, ordinal.end
        elif last is not None:
            part, at = form.value, index + 2
        else:
            return None
        found = self.whole(lexis.skip_of(at))
        if found is None or found[1] not in ("year", "month"):
            return None
        node, unit = found
        size = (12 if unit == "year" else 30) // form.value
        end = 31 if unit == "month" and part == form.value else size * part
        return resolved(node.end, cal.part_of(node.interval, size * (part - 1) + 1, end, unit), node.relative, form.id)

    def season(self, index: int, form: TimeForm, shown: bool = False) -> Node | None:
        """صيف 2014, شتاء العام الماضي, الصيف المقبل."""
        lexis = self.lexis
        first, last = lexis.words.seasons[form.name]
        at = index + 1
        named = lexis.form(at, "unit", ("",), "year")
        span = self.year(at, at + 1 if named is not None else at)
        years = (span.first.year, span.last.year) if span is not None and span.first and span.last else (0, 0)
        if first > last and span is not None and years[1] == years[0] + 1:  # شتاء 2013-2014
            return resolved(span.end, self._months(years[1], first, last), False, form.id)
        year = self.dates.year(at)
        if year is not None:
            end, value, mark = year
            if mark == "hijri" or not 1900 <= value <= 2100:
                return None
            return resolved(end, self._months(value, first, last, either=first > last), False, form.id)
        direction = lexis.direction(at)
        relative = self.dates.relative_year(at)
        anchor = lexis.anchor
        if direction is not None and form.article and lexis.text(at) not in ("هذا", "هذه"):
            end, step = at + 1 + len(direction.rest), direction.value
        elif relative is not None:
            if anchor is None:
                return Node(relative[0], None, None, "unresolved", True, form.id)
            return resolved(
                relative[0], self._months(anchor.year + relative[1], first, last, either=first > last), True, form.id
            )
        elif shown and form.article:
            end, step = at, 0
        else:
            return None
        if anchor is None:
            return Node(end, None, None, "unresolved", True, form.id)
        current = self._months(anchor.year, first, last)
        year_number = anchor.year
        if step < 0 and current.last is not None and current.last >= anchor:
            year_number -= 1
        elif step > 0 and current.first is not None and current.first <= anchor:
            year_number += 1
        return resolved(end, self._months(year_number, first, last), True, form.id)

    def _months(self, year: int, first: int, last: int, either: bool = False) -> Interval:
        """Months `first` to `last`; over the new year they end in `year`, `either` covers the winter that
        begins in it too."""
        start = cal.month_interval(year - 1 if first > last else year, first).first
        end = cal.month_interval(year + 1 if either else year, last).last
        return Interval(start, end, "season")

    def decade(self, index: int) -> Node | None:
        """ثمانينيات القرن الماضي, التسعينيات."""
        lexis = self.lexis
        for form in lexis.words.numbers.forms.get(lexis.text(index), ()):
            if form.cls != "decade":
                continue
            end = index + 1
            if lexis.form(end, "age") is not None:
                return None  # في الثلاثينيات من عمره
            century = 1900
            relative = False
            unit = lexis.form(lexis.skip_of(end), "unit", ("",), "century")
            if unit is not None and unit.article:
                node = self.unit(lexis.skip_of(end), unit)
                if node is None:
                    return None
                end, relative = node.end, node.relative
                if node.first is None:
                    return Node(end, None, None, "unresolved", True, f"times/{form.id}")
                century = node.first.year // 100 * 100
            elif not form.article:
                return None
            first = century + int(form.value)
            return resolved(end, cal.year_interval(first, first + 9), relative, f"times/{form.id}")
        return None

    def feast(self, form: TimeForm, end: int, start: int, ordinal: int | None = None) -> Node:
        """A feast with the year that follows it or that publication gives; `ordinal` picks one of its days."""
        lexis, anchor = self.lexis, self.lexis.anchor
        year = self.dates.year(end)
        relative = self.dates.relative_year(end) if year is None else None
        direction = lexis.direction(end) if year is None and relative is None else None
        value: int | None = None
        if year is not None:
            end, value, _ = year
        elif anchor is None:
            after = relative[0] if relative is not None else end + 1 if direction is not None else end
            return Node(after, None, None, "unresolved", True, form.id)
        elif relative is not None:
            end, value = relative[0], anchor.year + relative[1]
        else:
            if direction is not None and lexis.text(end) not in ("هذا", "هذه"):
                end += 1
            ahead = direction.value > 0 if direction is not None else lexis.looks_ahead(start)
            years = range(anchor.year - 1, anchor.year + 2)
            days = [d for y in years for d in [self._feast_day(form.id, y)] if d is not None]
            if ahead:
                chosen = next((d for d in days if d >= anchor), None)
            else:
                chosen = next((d for d in reversed(days) if d <= anchor), None)
            return self._feast_days(form, end, chosen, ordinal, True)
        return self._feast_days(form, end, self._feast_day(form.id, value), ordinal, year is None)

    def _feast_days(self, form: TimeForm, end: int, first: date | None, ordinal: int | None, relative: bool) -> Node:
        if first is None:
            return Node(end, None, None, "unresolved", relative, form.id)
        days = self.lexis.words.holidays[form.id].days
        if ordinal is not None:
            day = cal.shift(first, ordinal - 1)
            return Node(end, day, day, "day", relative, form.id)
        return Node(end, first, cal.shift(first, days - 1), "day" if days == 1 else "days", relative, form.id)

    def _feast_day(self, rule: str, year: int) -> date | None:
        feast = self.lexis.words.holidays[rule]
        if feast.calendar.startswith("easter"):
            return cal.shift(cal.easter(year, feast.calendar == "easter-east"), feast.day)
        if feast.calendar == "gregorian":
            return cal.make_day(year, feast.month, feast.day)
        if year < 1700:
            return cal.hijri_day(year, feast.month, feast.day)
        found = [cal.hijri_day(y, feast.month, feast.day) for y in cal.hijri_years_of(year)]
        inside = [d for d in found if d is not None and d.year == year]
        return inside[0] if len(inside) == 1 else None

    def ordinal_first(self, index: int) -> Node | None:
        """أول أيام عيد الفطر, ثالث ثلاثاء في أيلول, أول أسبوع من أيار, آخر يوم من آذار, أول أيار."""
        lexis = self.lexis
        last = lexis.form(index, "last", ("", "ب", "ل", "و", "ف"))
        if last is not None and not lexis.text(index).endswith("اخر"):
            last = None
        ordinal = None if last is not None else read_ordinal(lexis.tokens, index, lexis.words.numbers)
        if last is None and (ordinal is None or ordinal.article):
            return None
        value = -1 if ordinal is None else ordinal.value
        at = index + 1 if ordinal is None else ordinal.end
        unit = lexis.form(at, "unit")
        if unit is not None and not unit.article and unit.number in ("sg", "pl") and unit.name in ("day", "week"):
            weekday = lexis.form(at + 1, "weekday") if unit.name == "day" else None
            if weekday is not None and not weekday.article:
                return self._of_period(at + 2, "weekday", value, weekday.id, weekday.value)
            after = lexis.skip_of(at + 1)
            feast = lexis.form(after, "holiday")
            if feast is not None and value > 0:
                return self.feast(feast, after + 1 + len(feast.rest), index, value)
            return self._of_period(at + 1, unit.name, value, unit.id)
        weekday = lexis.form(at, "weekday")
        if weekday is not None and not weekday.article:
            return self._of_period(at + 1, "weekday", value, weekday.id, weekday.value)
        return None

    def ordinal_unit(self, index: int, form: TimeForm) -> Node | None:
        """الأسبوع الأول من أيار, اليوم الثالث من شهر رمضان, الأسبوع الأخير من عام 2015."""
        return self.ordinal_after(index + 1, form.name, form.id) if form.name in ("day", "week") else None

    def ordinal_after(self, index: int, unit: str, rule: str, weekday: int = 0) -> Node | None:
        """The ordinal behind a definite day, week or weekday, with its period."""
        lexis = self.lexis
        if lexis.form(index, "last") is not None:
            return self._of_period(index + 1, unit, -1, rule, weekday)
        ordinal = read_ordinal(lexis.tokens, index, lexis.words.numbers)
        if ordinal is None or not ordinal.article or (unit == "weekday" and ordinal.value > 5):
            return None
        return self._of_period(ordinal.end, unit, ordinal.value, rule, weekday)

    def _of_period(self, index: int, unit: str, value: int, rule: str, weekday: int = 0) -> Node | None:
        """The `value`-th (-1 = last) day, week or weekday of the period that follows."""
        lexis = self.lexis
        at = lexis.skip_of(index)
        joined = at > index or lexis.text(index).startswith(("ب", "ل"))
        month = self.dates.month(at)
        feast = lexis.form(at, "holiday")
        if feast is not None and unit == "day" and value > 0:
            return self.feast(feast, at + 1 + len(feast.rest), index, value)
        if not joined and month is None:
            return None
        found = self.whole(at)
        if found is None or found[1] not in ("month", "year"):
            return None
        node, of = found
        if node.first is None or node.last is None:
            return Node(node.end, None, None, "unresolved", node.relative, rule)
        if unit == "weekday":
            day = cal.nth_weekday(node.interval, weekday, value)
            return resolved(node.end, Interval(day, day, "day") if day is not None else None, node.relative, rule)
        if unit == "day":
            day = node.last if value < 0 else cal.shift(node.first, value - 1)
            return resolved(node.end, Interval(day, day, "day") if day <= node.last else None, node.relative, rule)
        if of == "year":
            base = cal.week_of(node.last if value < 0 else date(node.first.year, 1, 4), 0 if value < 0 else value - 1)
            return resolved(node.end, base, node.relative, rule)
        start = cal.shift(node.last, -6) if value < 0 else cal.shift(node.first, 7 * (value - 1))
        week = Interval(start, min(cal.shift(start, 6), node.last), "week")
        return resolved(node.end, week if start <= node.last else None, node.relative, rule)
