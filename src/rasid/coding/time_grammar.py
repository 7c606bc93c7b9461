"""The grammar of time expressions: which kinds of times can begin at a token, and how they combine."""

from __future__ import annotations

from rasid.coding import time_calendar as cal
from rasid.coding import time_ranges as ranges
from rasid.coding.time_calendar import Interval
from rasid.coding.time_dates import DateReader
from rasid.coding.time_days import DayReader
from rasid.coding.time_lexis import Lexis, Node, resolved
from rasid.coding.time_periods import PeriodReader
from rasid.knowledge.time_words import TimeForm

_DEPTH = 3
_INTRODUCING = frozenset({"in", "since", "until", "from", "after", "ago", "between", "of", "link"})
_YEAR_INTRODUCING = frozenset({"في", "وفي", "منذ", "ومنذ", "خلال", "بحلول", "وخلال", "بتاريخ"})
_NIGHT, _NIGHT_INTO = "times/part/night", "times/part/night-into"
"""ليل الأحد is the Sunday; ليلة الأحد goes on into the Monday."""


class Grammar:
    """Reads the time expression at a token of one sentence."""

    def __init__(self, lexis: Lexis) -> None:
        self.lexis = lexis
        self.dates = DateReader(lexis)
        self.periods = PeriodReader(lexis, self.dates)
        self.days = DayReader(lexis, self.dates, self.periods)

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
                found = ranges.duration(self.lexis, index, form)
            if found is not None and (best is None or found.end > best.end):
                best = found
        if depth == 0 and (best is None or best.end == index + 1):
            day = self.lexis.day_number(index)
            to = self.lexis.form(day.end, "prep", ("",), "to") if day is not None and day.last is None else None
            if day is not None and to is not None:  # 13 إلى 15 تموز
                first = Node(day.end, None, None, "unresolved", False, "times/date/day", ("", 0, day.day))
                second = self.node(day.end + 1 + len(to.rest), 1)
                joined = ranges.joined(self.lexis, first, second, to.id) if second is not None else None
                best = joined if joined is not None else best
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
                found += [self.dates.at_day(index), self.periods.ordinal_first(index)]
                found += [self.periods.decade(index), self.counted_units(index)]
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
            return self.days.weekday(index, form) if form.article else None
        if kind == "unit":
            return self.unit(index, form, depth)
        if kind == "day":
            return self.days.day_word(index, form, end)
        if kind == "night":
            return self.days.night(index, form, end)
        if kind == "until-now":
            anchor = self.lexis.anchor
            return Node(end, None, anchor, "day" if anchor is not None else "unresolved", True, form.id)
        if kind == "part-after" and (form.rest or self._is_adverb(index, form)):
            return Node(end, None, None, "unresolved", True, form.id)
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

    def _is_adverb(self, index: int, form: TimeForm) -> bool:
        """True for a part of the day in the accusative, which is said of nothing else: ليلا، عصرا."""
        text = self.lexis.text(index)
        return not form.prefix and not form.article and len(text) > 3 and text.endswith("ا")

    def in_digits(self, index: int) -> Node | None:
        """A date or a year in digits."""
        lexis = self.lexis
        text = lexis.text(index)
        before = lexis.text(index - 1)
        introduced = any(f.name == "in" for f in lexis.matching(index - 1) if f.kind == "prep") or before in (
            "يوم",
            "في",
            "بتاريخ",
        )
        numeric = self.dates.numeric(index, introduced)
        if numeric is not None:
            return numeric
        if len(text) == 4 and text.isdigit() and 1900 <= int(text) <= 2100 and before in _YEAR_INTRODUCING:
            following = lexis.tokens[index + 1] if index + 1 < lexis.count else None
            scaled = following is not None and any(
                f.cls == "scale" for f in lexis.words.numbers.forms.get(following.folded, ())
            )
            counted = following is not None and (
                following.folded.endswith("ا") and following.kind == "word" and len(following.folded) > 3
            )
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
        return self.periods.span(
            amount.end + 1 + len(direction.rest), amount.high, amount.unit, direction.value, direction.id
        )

    def unit(self, index: int, form: TimeForm, depth: int) -> Node | None:
        """A unit word: شهر أيار, يوم الأحد, عامي 2006 و2008, يومي السبت والأحد, العام الماضي."""
        lexis = self.lexis
        end = index + 1
        if form.number == "co":
            first = self.endpoint(end, form.name)
            second = self.endpoint(first.end, form.name, joined=True) if first is not None else None
            if first is None or second is None:
                return None
            return ranges.joined(self.lexis, first, second, form.id, form.name)
        if form.number == "sg" and not form.article:
            if form.name == "day":
                weekday = lexis.form(end, "weekday")
                if weekday is not None:
                    return self.days.weekday(end, weekday)
                node = self.node(end, depth + 1)
                return node if node is not None and node.is_day else None
            if form.name == "month":
                if lexis.form(end, "month") is not None:
                    return self.dates.at_month(index, True)
                return None
        node = self.periods.unit(index, form)
        if node is not None and form.name == "week" and node.precision in ("week", "unresolved"):
            return self.days.in_week(node) or node
        return node

    def part(self, index: int, end: int, form: TimeForm, depth: int) -> Node | None:
        """فجر الأحد, مساء أمس, ليلة السبت الأحد."""
        lexis = self.lexis
        at = lexis.skip_of(end)
        node = self.node(at, depth + 1)
        if node is None or not (
            node.is_day or (node.relative and node.precision in ("day", "unresolved") and node.weekday is not None)
        ):
            return None
        if node.weekday is not None and form.id in (_NIGHT, _NIGHT_INTO):
            after = node.end + 1 if lexis.text(node.end) in ("-", "–", "/", "الي") else node.end
            following = lexis.form(after, "weekday", ("", "و"))
            if following is not None and following.article and following.value == (node.weekday + 1) % 7:
                last = cal.shift(node.last, 1) if node.last is not None else None
                return node._replace(end=after + 1, last=last, precision="days" if last is not None else "unresolved")
        if form.id == _NIGHT_INTO and node.first is not None and node.first == node.last:
            return node._replace(last=cal.shift(node.first, 1), precision="days")
        return node

    def demonstrative(self, end: int, form: TimeForm) -> Node | None:
        """هذا الأسبوع, هذه السنة, هذا الأحد, هذا الصيف, هذا أيلول."""
        lexis = self.lexis
        unit = lexis.form(end, "unit")
        if (
            unit is not None
            and unit.article
            and unit.number == "sg"
            and unit.name in ("day", "week", "month", "year", "decade", "century")
        ):
            node = self.periods.period(end + 1, unit, 0)
            return (self.days.in_week(node) if unit.name == "week" else None) or node
        weekday = lexis.form(end, "weekday")
        if weekday is not None and weekday.article:
            anchor = lexis.anchor
            found = cal.weekday_near(anchor, weekday.value, 0, False, lexis.week_begins) if anchor is not None else None
            whole = Interval(found, found, "day") if found is not None else None
            return resolved(end + 1, whole, True, weekday.id)._replace(weekday=weekday.value)
        season = lexis.form(end, "season")
        if season is not None:
            return self.periods.season(end, season, shown=True)
        month = lexis.form(end, "month")
        if month is not None and month.name == "gregorian" and month.strength == "strong":
            span = cal.month_interval(lexis.anchor.year, month.value) if lexis.anchor is not None else None
            return resolved(end + 1 + len(month.rest), span, True, form.id)
        return None

    def preposition(self, index: int, form: TimeForm, depth: int) -> Node | None:
        """Times that a preposition makes: قبل يومين, منذ 2003, بعد أسبوع, حتى عام 2011, من … إلى, بين … و."""
        end = index + 1 + len(form.rest)
        role = form.name
        if role in ("from", "between"):
            return self.range(end, form) if self.lexis.may_begin(end) else None
        if role not in ("ago", "since", "after", "until"):
            return None
        amount = self.lexis.amount(end) if role != "until" else None
        node = self.node(end, depth + 1)
        if role == "ago" and node is not None and node.is_day and self.lexis.form(end, "part") is not None:
            return node  # قبل فجر اليوم, قبيل منتصف ليل السبت: still that day
        if role == "ago" and node is not None and self._ends_period(end):
            return ranges.before_end(self.lexis, node, form)
        if amount is not None and (node is None or node.end <= amount.end):
            return ranges.distance(self.lexis, amount, form, index)
        if node is None or (node.precision == "unresolved" and not node.relative):
            year = ranges.bare_year(self.lexis, end, role)
            if year is None:
                return None
            node = year
        return ranges.half_open(self.lexis, node, form)

    def _ends_period(self, index: int) -> bool:
        """Whether the word at `index` is the end of a period that it takes in whole: نهاية العام, آخر الشهر."""
        form = self.lexis.form(index, "edge")
        return form is not None and self.lexis.words.edges[form.id]["month"][1] == 31

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
        if (
            year is not None
            and year[2] is None
            and (year[0] >= lexis.count or lexis.tokens[year[0]].kind == "punct" or lexis.form(year[0], "prep"))
        ):
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
        return ranges.joined(self.lexis, first, second, form.id) if second is not None else None

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
        if second is None and first.pending is not None and first.first is not None and first.precision == "day":
            day = lexis.day_number(first.end + 1)  # تموز 13 إلى 15
            if (
                day is not None
                and day.digits
                and first.first == first.last
                and day.day > first.first.day
                and self.days.stands_alone(day.end)
            ):
                last = cal.make_day(first.first.year, first.first.month, day.day)
                return first if last is None else first._replace(end=day.end, last=last, precision="days")
        if second is None or second.is_day != first.is_day:
            return first
        return ranges.joined(self.lexis, first, second, to.id if to is not None else first.rule) or first
