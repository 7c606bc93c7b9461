"""The grammar of time expressions: which kinds of times can begin at a token, and how they combine."""

from __future__ import annotations

import math

from rasid.arabic.numbers import read_ordinal
from rasid.coding import time_calendar as cal
from rasid.coding.time_calendar import Interval
from rasid.coding.time_dates import DateReader, settle
from rasid.coding.time_lexis import Amount, Lexis, Node, resolved
from rasid.coding.time_periods import PeriodReader
from rasid.knowledge.time_words import TimeForm

_DEPTH = 3
_INTRODUCING = frozenset({"in", "since", "until", "from", "after", "ago", "between", "of", "link"})
_YEAR_INTRODUCING = frozenset({"في", "وفي", "منذ", "ومنذ", "خلال", "بحلول", "وخلال", "بتاريخ"})
_NOW = ("الان", "اليوم")


class Grammar:
    """Reads the time expression at a token of one sentence."""

    def __init__(self, lexis: Lexis) -> None:
        self.lexis = lexis
        self.dates = DateReader(lexis)
        self.periods = PeriodReader(lexis, self.dates)

    def introduced(self, index: int) -> bool:
        """Whether a preposition (attached or before) makes a time out of the weak word at `index`."""
        lexis = self.lexis
        if any(f.prefix[-1:] in ("ب", "ل") for f in lexis.matching(index) if f.kind == "month" and f.prefix):
            return True
        return any(f.name in _INTRODUCING for f in lexis.matching(index - 1) if f.kind == "prep")

    def read(self, index: int, depth: int = 0) -> Node | None:
        """The longest time at `index`, prepositions that belong to it included."""
        best = self.node(index, depth)
        for form in self.lexis.matching(index):
            found: Node | None = None
            if form.kind == "prep":
                found = self.preposition(index, form, depth)
            elif form.kind == "duration":
                found = self.duration(index, form)
            if found is not None and (best is None or found.end > best.end):
                best = found
        if best is not None and depth == 0:
            best = self.open_range(index, best)
        return best

    def node(self, index: int, depth: int = 0) -> Node | None:
        """The longest time at `index` without a preposition of its own."""
        lexis = self.lexis
        if index >= lexis.count or depth > _DEPTH:
            return None
        token = lexis.tokens[index]
        found: list[Node | None] = []
        if token.kind == "number" or token.folded in ("ال", "لل", "بال"):
            found = [self.dates.at_day(index), self.in_digits(index), self.counted_units(index)]
        elif token.kind == "word":
            for form in lexis.matching(index):
                found.append(self.of_form(index, form, depth))
            if token.folded in lexis.words.numbers.forms:
                found += [
                    self.dates.at_day(index), self.periods.ordinal_first(index), self.periods.decade(index), self.counted_units(index),
                ]  # fmt: skip
        best: Node | None = None
        for node in found:
            if node is not None and (best is None or node.end > best.end):
                best = node
        return best

    def of_form(self, index: int, form: TimeForm, depth: int) -> Node | None:
        """The time that begins with the word `form`."""
        end = index + 1 + len(form.rest)
        kind = form.kind
        if kind == "month":
            return self.dates.at_month(index, self.introduced(index))
        if kind == "weekday":
            return self.weekday(index, form) if form.article else None
        if kind == "unit":
            return self.unit(index, form, depth)
        if kind == "day":
            return self.day_word(index, form, end)
        if kind == "unresolved":
            return Node(end, None, None, "unresolved", True, form.id)
        if kind == "edge":
            return self.periods.edge(index, form)
        if kind == "last":
            return self.periods.ordinal_first(index)
        if kind == "fraction":
            return self.periods.fraction(index, form)
        if kind == "season":
            return self.periods.season(index, form)
        if kind == "holiday":
            return self.periods.feast(form, end, index)
        if kind == "part":
            return self.part(index, end, form, depth)
        if kind == "demonstrative":
            return self.demonstrative(end, form)
        return None

    def in_digits(self, index: int) -> Node | None:
        """A date or a year in digits."""
        lexis = self.lexis
        text = lexis.text(index)
        before = lexis.text(index - 1)
        introduced = any(f.name == "in" for f in lexis.matching(index - 1) if f.kind == "prep") or before in ("يوم", "في", "بتاريخ")
        numeric = self.dates.numeric(index, introduced)
        if numeric is not None:
            return numeric
        if len(text) == 4 and text.isdigit() and 1900 <= int(text) <= 2100 and before in _YEAR_INTRODUCING:
            following = lexis.tokens[index + 1] if index + 1 < lexis.count else None
            scaled = following is not None and any(f.cls == "scale" for f in lexis.words.numbers.forms.get(following.folded, ()))
            counted = following is not None and (following.folded.endswith("ا") and following.kind == "word" and len(following.folded) > 3)
            if not scaled and not counted and lexis.form(index + 1, "unit") is None:
                end, mark = self.dates.mark(index + 1)
                if mark != "hijri":
                    return resolved(end, cal.year_interval(int(text)), False, "times/unit/year")
        return None

    def counted_units(self, index: int) -> Node | None:
        """3 أيام القادمة, الثلاثة أيام الماضية."""
        lexis = self.lexis
        amount = lexis.amount(index)
        if amount is None:
            return None
        direction = lexis.direction(amount.end, plural=True)
        if direction is None or not direction.value:
            return None
        return self.periods.span(amount.end + 1 + len(direction.rest), amount.high, amount.unit, direction.value, direction.id)

    def unit(self, index: int, form: TimeForm, depth: int) -> Node | None:
        """A unit word: شهر أيار, يوم الأحد, عامي 2006 و2008, يومي السبت والأحد, العام الماضي."""
        lexis = self.lexis
        end = index + 1
        if form.number == "co":
            first = self.endpoint(end, form.name)
            second = self.endpoint(first.end, form.name, joined=True) if first is not None else None
            if first is None or second is None:
                return None
            return self.joined(first, second, form.id, form.name)
        if form.number == "sg" and not form.article:
            if form.name == "day":
                weekday = lexis.form(end, "weekday")
                if weekday is not None:
                    return self.weekday(end, weekday)
                node = self.node(end, depth + 1)
                return node if node is not None and node.is_day else None
            if form.name == "month":
                if lexis.form(end, "month") is not None:
                    return self.dates.at_month(index, True)
                return None
        node = self.periods.unit(index, form)
        if node is not None and form.name == "week" and node.precision in ("week", "unresolved"):
            return self.in_week(node) or node
        return node

    def in_week(self, week: Node) -> Node | None:
        """الأسبوع المقبل الاثنين, الأسبوع الماضي بين الأربعاء والجمعة."""
        lexis = self.lexis
        pair = lexis.form(week.end, "prep", ("",), "between") or lexis.form(week.end, "prep", ("",), "from")
        at = week.end + 1 + len(pair.rest) if pair is not None else week.end
        first = lexis.form(at, "weekday")
        if first is None or not first.article or lexis.direction(at + 1) is not None or lexis.day_number(at + 1) is not None:
            return None
        end, last = at + 1, first
        if pair is not None:
            to = lexis.form(end, "prep", ("",), "to")
            second = lexis.form(end + 1, "weekday") if to is not None else lexis.form(end, "weekday", ("و",))
            if second is None or not second.article or second.value < first.value:
                return None
            end, last = (end + 2 if to is not None else end + 1), second
        if week.first is None:
            return Node(end, None, None, "unresolved", True, first.id, None, first.value)
        days = Interval(cal.shift(week.first, first.value), cal.shift(week.first, last.value), "day" if first is last else "days")
        return resolved(end, days, True, first.id)._replace(weekday=last.value)

    def weekday(self, index: int, form: TimeForm) -> Node | None:
        """A weekday with what dates it: الجمعة الماضي, الأحد 26 تشرين الأول, الثلاثاء من الأسبوع المقبل, ليلة الخميس الجمعة."""
        lexis, anchor = self.lexis, self.lexis.anchor
        end = index + 1 + len(form.rest)
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
            dated = self.dates.at_month(at, True) if lexis.form(at, "month") is not None and lexis.day_number(at + 1) is not None else None
        if dated is not None and dated.is_day:
            if lexis.text(end) == "(" and lexis.text(dated.end) == ")":
                dated = dated._replace(end=dated.end + 1)
            return dated
        day = lexis.day_number(end)
        if day is not None and day.digits and day.last is None and self._stands_alone(day.end):
            return self._weekday_and_day(day.end, form, day.day)
        period = lexis.skip_of(end)
        week = lexis.form(period, "unit", ("",), "week")
        if week is not None and week.article and (direction := lexis.direction(period + 1)) is not None:
            monday = cal.week_of(anchor, direction.value).first if anchor is not None else None
            found = cal.shift(monday, form.value) if monday is not None else None
            stop = period + 2 + len(direction.rest)
            return resolved(stop, Interval(found, found, "day") if found is not None else None, True, form.id)._replace(weekday=form.value)
        direct = lexis.direction(end)
        if not form.article and direct is None and lexis.text(index - 1) not in ("يوم", "ويوم"):
            return None
        if direct is not None and lexis.text(end) in ("هذا", "هذه"):
            direct = None
        stop = end + 1 + len(direct.rest) if direct is not None else end
        if anchor is None:
            return Node(stop, None, None, "unresolved", True, form.id, None, form.value)
        ahead = lexis.looks_ahead(index)
        found = cal.weekday_near(anchor, form.value, direct.value if direct is not None else None, ahead)
        return Node(stop, found, found, "day", True, form.id, None, form.value)

    def _stands_alone(self, index: int) -> bool:
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
                    # أمس الأحد in a report of a Wednesday: one of the two days is not meant, and which one is not known.
                    return Node(stop, None, None, "unresolved", True, form.id, None, weekday.value)
                return node._replace(end=stop)
        dated = self.dates.at_day(end) if end < lexis.count and lexis.tokens[end].kind == "number" else None
        if dated is not None and dated.precision in ("day", "unresolved"):
            return dated if not dated.relative else node._replace(end=dated.end)
        return node

    def part(self, index: int, end: int, form: TimeForm, depth: int) -> Node | None:
        """فجر الأحد, مساء أمس, ليلة السبت الأحد."""
        lexis = self.lexis
        at = lexis.skip_of(end)
        node = self.node(at, depth + 1)
        if node is None or not (node.is_day or (node.relative and node.precision in ("day", "unresolved") and node.weekday is not None)):
            return None
        if node.weekday is not None and form.id == "times/part/night":
            after = node.end + 1 if lexis.text(node.end) in ("-", "–", "/", "الي") else node.end
            following = lexis.form(after, "weekday", ("", "و"))
            if following is not None and following.article and following.value == (node.weekday + 1) % 7:
                last = cal.shift(node.last, 1) if node.last is not None else None
                return node._replace(end=after + 1, last=last, precision="days" if last is not None else "unresolved")
        return node

    def demonstrative(self, end: int, form: TimeForm) -> Node | None:
        """هذا الأسبوع, هذه السنة, هذا الأحد, هذا الصيف, هذا أيلول."""
        lexis = self.lexis
        unit = lexis.form(end, "unit")
        if unit is not None and unit.article and unit.number == "sg" and unit.name in ("day", "week", "month", "year", "decade", "century"):
            return self.periods.period(end + 1, unit, 0)
        weekday = lexis.form(end, "weekday")
        if weekday is not None and weekday.article:
            anchor = lexis.anchor
            found = cal.weekday_near(anchor, weekday.value, 0, False) if anchor is not None else None
            whole = Interval(found, found, "day") if found is not None else None
            return resolved(end + 1, whole, True, weekday.id)._replace(weekday=weekday.value)
        season = lexis.form(end, "season")
        if season is not None:
            return self.periods.season(end, season, shown=True)
        month = lexis.form(end, "month")
        if month is not None and month.name == "gregorian" and month.strength == "strong":
            found = cal.month_interval(lexis.anchor.year, month.value) if lexis.anchor is not None else None
            return resolved(end + 1 + len(month.rest), found, True, form.id)
        return None

    def preposition(self, index: int, form: TimeForm, depth: int) -> Node | None:
        """Times that a preposition makes: قبل يومين, منذ 2003, بعد أسبوع, حتى عام 2011, من … إلى, بين … و."""
        end = index + 1 + len(form.rest)
        role = form.name
        if role in ("from", "between"):
            return self.range(end, form)
        if role not in ("ago", "since", "after", "until"):
            return None
        amount = self.lexis.amount(end) if role != "until" else None
        node = self.node(end, depth + 1)
        if amount is not None and (node is None or node.end <= amount.end):
            return self.distance(amount, form, index)
        if node is None or (node.precision == "unresolved" and not node.relative):
            year = self._bare_year(end, role)
            if year is None:
                return None
            node = year
        return self.half_open(node, form)

    def _bare_year(self, index: int, role: str) -> Node | None:
        token = self.lexis.tokens[index] if index < self.lexis.count else None
        if token is None or len(token.folded) != 4 or not token.folded.isdigit() or not 1900 <= int(token.folded) <= 2100:
            return None
        following = self.lexis.tokens[index + 1] if index + 1 < self.lexis.count else None
        alone = following is None or following.kind == "punct" or following.folded in ("و", "في", "الي", "حتي", "علي")
        if role != "since" and not alone:
            return None
        return resolved(index + 1, cal.year_interval(int(token.folded)), False, "times/unit/year")

    def half_open(self, node: Node, form: TimeForm) -> Node:
        """Since, until, before or after a time."""
        anchor = self.lexis.anchor
        if node.first is None or node.last is None:
            return node._replace(rule=form.id)
        first, last = node.first, node.last
        if form.name == "since":
            if anchor is None:
                return node._replace(last=None, rule=form.id)
            if first > anchor:
                return node
            precision = "days" if node.precision == "day" else node.precision
            return Node(node.end, first, anchor, precision, True, form.id)
        if form.name == "until":
            return Node(node.end, None, last, node.precision, node.relative, form.id)
        if form.name == "ago":
            return Node(node.end, None, cal.shift(first, -1), node.precision, node.relative, form.id)
        return Node(node.end, cal.shift(last, 1), None, node.precision, node.relative, form.id)

    def distance(self, amount: Amount, form: TimeForm, index: int) -> Node:
        """So many units ago, since then, or from now; unresolved when counted from something else (قبل يومين من الهجوم)."""
        lexis, anchor = self.lexis, self.lexis.anchor
        end, unit = amount.end, amount.unit
        counted_from = lexis.text(end) == "من" and form.name != "since"
        counted_from = counted_from or (form.name == "after" and lexis.text(end) == "علي")
        explicit = counted_from and lexis.text(end + 1) in _NOW
        if explicit:
            end += 2
        unknown = Node(end, None, None, "unresolved", True, form.id)
        if anchor is None or (counted_from and not explicit):
            return unknown
        if form.name == "after" and not explicit and not lexis.looks_ahead(index):
            return unknown
        sign = 1 if form.name == "after" else -1
        slack = lexis.words.units[unit].slack
        far, near = cal.move(anchor, sign * amount.high, unit), cal.move(anchor, sign * amount.low, unit)
        exact = amount.low == amount.high and not slack and unit in ("day", "night")
        precision = "day" if exact else {"week": "week", "month": "month", "year": "year", "decade": "year", "century": "year"}.get(unit, "days")
        if unit == "hour":  # the hour of publication is unknown: three hours ago may be yesterday
            far = cal.shift(anchor, sign * max(1, math.ceil(amount.high / 24)))
            near = cal.shift(anchor, sign * int(amount.low / 24))
            precision = "days"
        elif unit in ("minute", "second"):
            precision = "day"
        if form.name == "since":
            return Node(end, cal.shift(far, -slack), anchor, "days" if precision == "day" else precision, True, form.id)  # type: ignore[arg-type]
        first, last = (far, near) if sign < 0 else (near, far)
        first, last = cal.shift(first, -slack), cal.shift(last, slack)
        return Node(end, first, last, precision, True, form.id)  # type: ignore[arg-type]

    def duration(self, index: int, form: TimeForm) -> Node | None:
        """A length of time: it has no dates."""
        end = index + 1 + len(form.rest)
        amount = self.lexis.amount(end)
        if amount is None or self.lexis.direction(amount.end, plural=True) is not None:
            return None
        return Node(amount.end, None, None, "unresolved", False, form.id, start=end if form.value else None)

    def endpoint(self, index: int, unit: str = "", joined: bool = False) -> Node | None:
        """One end of a range: a time, a bare day number (pending) or a year."""
        lexis = self.lexis
        at = index
        if joined:
            if lexis.text(at) == "و":
                at += 1
            elif not lexis.text(at).startswith("و"):
                return None
        if at >= lexis.count:
            return None
        token = lexis.tokens[at]
        if len(token.folded) == 4 and token.folded.isdigit() and 1900 <= int(token.folded) <= 2100:
            return resolved(at + 1, cal.year_interval(int(token.folded)), False, "times/unit/year")
        node = self.node(at, 1)
        if node is not None:
            return node
        year = self.dates.year(at) if token.kind == "word" and not joined else None
        if year is not None and year[2] is None and (year[0] >= lexis.count or lexis.tokens[year[0]].kind == "punct" or lexis.form(year[0], "prep")):
            return resolved(year[0], cal.year_interval(year[1]), False, "times/unit/year")
        day = lexis.day_number(at)
        if day is not None and day.last is None and unit in ("", "day"):
            return Node(day.end, None, None, "unresolved", False, "times/date/day", ("", 0, day.day))
        return None

    def range(self, index: int, form: TimeForm) -> Node | None:
        """من 3 إلى 5 آب, بين 4 و22 كانون الثاني, بين آذار وأيار 2015, من الثلاثاء إلى الخميس."""
        lexis = self.lexis
        pair = lexis.form(index, "unit")
        if pair is not None and pair.number == "co":
            return self.unit(index, pair, 1)
        first = self.endpoint(index)
        if first is None:
            return None
        if form.name == "between":
            second = self.endpoint(first.end, joined=True)
        else:
            to = lexis.form(first.end, "prep", ("", "و"), "to")
            second = self.endpoint(first.end + 1 + len(to.rest)) if to is not None else None
        return self.joined(first, second, form.id) if second is not None else None

    def open_range(self, index: int, first: Node) -> Node:
        """A range without a preposition before it: 2 تشرين الأول إلى 22 تشرين الأول."""
        lexis = self.lexis
        if first.precision == "unresolved" and first.pending is None and first.weekday is None:
            return first
        to = lexis.form(first.end, "prep", ("",), "to")
        dash = lexis.text(first.end) in ("-", "–")
        if to is None and not dash:
            return first
        second = self.node(first.end + 1, 1)
        if second is None or not (second.is_day == first.is_day):
            return first
        return self.joined(first, second, to.id if to is not None else first.rule) or first

    def joined(self, first: Node, second: Node, rule: str, unit: str = "") -> Node | None:
        """The range from one end to the other; what the first end leaves out (month, year, week) comes from the second."""
        if first.rule == "times/date/day":
            return self._from_day(first, second, rule)
        if second.first is None or second.last is None or first.first is None:
            if first.is_day and second.is_day and (first.relative or second.relative):
                return Node(second.end, None, None, "unresolved", True, rule)
            return None
        start = first.first
        if first.pending is not None and second.pending is None and first.relative:
            calendar, month, day = first.pending
            years = [second.first.year] if calendar == "gregorian" else []
            for year in [*years, *[y - 1 for y in years]]:
                found = settle(calendar, month, day, year)
                if found is not None and found.first is not None and found.first <= second.last:
                    start = found.first
                    break
        elif first.weekday is not None and second.weekday is not None and first.relative and first.pending is None:
            start = cal.shift(second.first, -((second.first.weekday() - first.weekday) % 7))
        if start > second.last:
            return None
        precision = "days" if second.is_day else second.precision
        relative = second.relative or (first.relative and second.pending is not None)
        return Node(second.end, start, second.last, precision, relative or (first.relative and first.pending is None), rule)

    def _from_day(self, first: Node, second: Node, rule: str) -> Node | None:
        """A bare day number and a full day: the number takes month and year from it."""
        assert first.pending is not None
        day = first.pending[2]
        if not second.is_day or second.rule == "times/date/day":
            return None
        if second.first is None or second.last is None or day is None:
            return Node(second.end, None, None, "unresolved", second.relative, rule)
        if second.pending is not None and second.pending[0] == "hijri":
            start = cal.shift(second.first, day - (second.pending[2] or day))
        elif second.rule.startswith("times/month/hijri"):
            return Node(second.end, None, None, "unresolved", second.relative, rule)
        else:
            made = cal.make_day(second.first.year, second.first.month, day)
            if made is None:
                return None
            start = made
        if start >= second.last:
            return None
        return Node(second.end, start, second.last, "days", second.relative, rule)
