"""Days by their name: weekdays, today and yesterday, with the date that stands beside them."""

from __future__ import annotations

from rasid.arabic.numbers import read_ordinal
from rasid.arabic.numerals import number_form
from rasid.coding import time_calendar as cal
from rasid.coding.time_calendar import Interval
from rasid.coding.time_dates import DateReader
from rasid.coding.time_lexis import Lexis, Node, resolved
from rasid.coding.time_periods import PeriodReader
from rasid.knowledge.time_words import TimeForm


class DayReader:
    """Reads named days at a token."""

    def __init__(self, lexis: Lexis, dates: DateReader, periods: PeriodReader) -> None:
        self.lexis, self.dates, self.periods = lexis, dates, periods

    def in_week(self, week: Node) -> Node | None:
        """الأسبوع المقبل الاثنين, الأسبوع الماضي بين الأربعاء والجمعة."""
        lexis = self.lexis
        pair = lexis.form(week.end, "prep", ("",), "between") or lexis.form(week.end, "prep", ("",), "from")
        at = week.end + 1 + len(pair.rest) if pair is not None else week.end
        first = lexis.form(at, "weekday")
        if first is None or not first.article or lexis.direction(at + 1) is not None:
            return None
        day = lexis.day_number(at + 1)
        if day is not None and lexis.form(day.end, "part-after") is None:
            return None
        end, last = at + 1, first
        if pair is not None:
            to = lexis.form(end, "prep", ("",), "to")
            second = lexis.form(end + 1, "weekday") if to is not None else lexis.form(end, "weekday", ("و",))
            if second is None or not second.article:
                return None
            if lexis.days_into_week(second.value) < lexis.days_into_week(first.value):
                return None
            end, last = (end + 2 if to is not None else end + 1), second
        if week.first is None:
            return Node(end, None, None, "unresolved", True, first.id, None, first.value)
        days = Interval(
            cal.shift(week.first, lexis.days_into_week(first.value)),
            cal.shift(week.first, lexis.days_into_week(last.value)),
            "day" if first is last else "days",
        )
        return resolved(end, days, True, first.id)._replace(weekday=last.value)

    def weekday(self, index: int, form: TimeForm) -> Node | None:
        """A weekday with what dates it: الجمعة الماضي, الأحد 26 تشرين الأول, الثلاثاء من الأسبوع المقبل, ليلة
        الخميس الجمعة."""
        lexis, anchor = self.lexis, self.lexis.anchor
        end = index + 1 + len(form.rest)
        if form.article and number_form(lexis.tokens, end, lexis.words.numbers, ("ten",)) is not None:
            return None  # الأحد عشر، الاثني عشر: a number
        nth = self.periods.ordinal_after(end, "weekday", form.id, form.value)
        if nth is not None:
            return nth
        at = end
        if lexis.text(at) in ("،", ",", "("):
            at += 1
        link = lexis.form(at, "prep", ("",), "link")
        if link is not None:
            at += 1 + len(link.rest)
        elif lexis.form(at, "prep", ("",), "of") is not None and lexis.tokens[at].folded == "في":
            at += 1
        unit = lexis.form(at, "unit", ("",), "day")
        if unit is not None and unit.number == "sg" and not unit.article:
            at += 1
        dated = self.dates.at_day(at, form.value, index)
        if dated is None and at < lexis.count and lexis.tokens[at].kind == "number":
            dated = self.dates.numeric(at, True)
        if dated is None:
            dated = (
                self.dates.at_month(at, True)
                if lexis.form(at, "month") is not None and lexis.day_number(at + 1) is not None
                else None
            )
        if dated is not None and dated.is_day:
            if lexis.text(end) == "(" and lexis.text(dated.end) == ")":
                dated = dated._replace(end=dated.end + 1)
            return dated
        day = lexis.day_number(end)
        certain = day is not None and (day.digits or (day.ordinal and day.day > 5))
        if day is not None and certain and day.last is None and self.stands_alone(day.end):
            return self._weekday_and_day(day.end, form, day.day)
        period = lexis.skip_of(end)
        shown = lexis.form(period, "demonstrative")
        week = lexis.form(period + 1 if shown is not None else period, "unit", ("",), "week")
        direction = shown if shown is not None else lexis.direction(period + 1)
        if week is not None and week.article and direction is not None:
            start = cal.week_of(anchor, direction.value, lexis.week_begins).first if anchor is not None else None
            found = cal.shift(start, lexis.days_into_week(form.value)) if start is not None else None
            stop = period + 2 + len(direction.rest)
            return resolved(stop, Interval(found, found, "day") if found is not None else None, True, form.id)._replace(
                weekday=form.value
            )
        direct = lexis.direction(end)
        if not form.article and direct is None and lexis.text(index - 1) not in ("يوم", "ويوم"):
            return None
        if direct is not None and lexis.text(end) in ("هذا", "هذه"):
            direct = None
        stop = end + 1 + len(direct.rest) if direct is not None else end
        if anchor is None:
            return Node(stop, None, None, "unresolved", True, form.id, None, form.value)
        ahead = lexis.looks_ahead(index)
        found = cal.weekday_near(
            anchor, form.value, direct.value if direct is not None else None, ahead, lexis.week_begins
        )
        return Node(stop, found, found, "day", True, form.id, None, form.value)

    def stands_alone(self, index: int) -> bool:
        """Whether nothing that could be counted follows before `index`."""
        token = self.lexis.tokens[index] if index < self.lexis.count else None
        return token is None or token.kind == "punct" or self.lexis.form(index, "prep", ("",), "to") is not None

    def _weekday_and_day(self, end: int, form: TimeForm, day: int) -> Node:
        """الجمعة 15: the nearest month, back first, in which the day is that weekday."""
        anchor = self.lexis.anchor
        if anchor is not None:
            for step in (0, -1, 1, -2, 2, -3, -4, -5, -6):
                base = cal.add_months(anchor.replace(day=1), step)
                found = cal.make_day(base.year, base.month, day)
                if found is not None and found.weekday() == form.value:
                    return Node(end, found, found, "day", True, form.id, None, form.value)
        return Node(end, None, None, "unresolved", True, form.id, None, form.value)

    def night(self, index: int, form: TimeForm, end: int) -> Node | None:
        """ليلة أمس, الليلة الماضية: from one day into the next."""
        node = self.day_word(index, form, end)
        if node is None or node.first is None or node.first != node.last:
            return node
        return node._replace(last=cal.shift(node.first, 1), precision="days")

    def day_word(self, index: int, form: TimeForm, end: int) -> Node | None:
        """أمس, اليوم, غدا, with the weekday or the date that repeats them (أمس الأحد, اليوم 26 تشرين الأول)."""
        lexis, anchor = self.lexis, self.lexis.anchor
        if lexis.text(index).endswith("ليوم") and not form.rest:
            ordinal = read_ordinal(lexis.tokens, end, lexis.words.numbers)
            if ordinal is not None and ordinal.article:
                dated = self.periods.ordinal_after(end, "day", form.id)
                return dated if dated is not None else Node(ordinal.end, None, None, "unresolved", True, form.id)
        at = end + 1 if lexis.text(end) in ("(", "،") else end
        weekday = lexis.form(at, "weekday")
        node = resolved(end, None, True, form.id)
        if anchor is not None:
            found = cal.shift(anchor, form.value)
            node = Node(end, found, found, "day", True, form.id)
        node = node._replace(weekday=node.first.weekday() if node.first is not None else 0)
        if weekday is not None and weekday.article and lexis.direction(at + 1) is None:
            repeated = self.weekday(at, weekday)
            if repeated is not None and (repeated.pending is not None or not repeated.relative):
                return repeated if not repeated.relative else node._replace(end=repeated.end)
            if repeated is not None:
                closing = lexis.text(at - 1) == "(" and lexis.text(at + 1) == ")"
                stop = at + 2 if closing else at + 1
                if anchor is not None and node.weekday != weekday.value:
                    # أمس الأحد in a report of a Wednesday: one of the two days is wrong, which one is not known
                    return Node(stop, None, None, "unresolved", True, form.id, None, weekday.value)
                return node._replace(end=stop)
        dated = self.dates.at_day(end) if end < lexis.count and lexis.tokens[end].kind == "number" else None
        if dated is not None and dated.precision in ("day", "unresolved"):
            return dated if not dated.relative else node._replace(end=dated.end)
        return node
