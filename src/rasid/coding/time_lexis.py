"""Access to the words of one sentence for the time grammar: which time word stands at a token, numbers, outlook."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from rasid.arabic.numbers import ARTICLES, follows, read_cardinal, read_number, read_ordinal
from rasid.arabic.tokens import Token
from rasid.coding.time_calendar import Interval
from rasid.knowledge.time_words import TimeForm, TimeWords
from rasid.record.vocabulary import TimePrecision

_FUTURE_REACH = 8
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25, "decade": 3652.5}
_HARD_STOPS = frozenset(".؛!؟?…:")
_FUTURE_BEGINNINGS = ("سي", "ست", "سن", "سا", "وسي", "وست", "وسن")


class Node(NamedTuple):
    """A time that ends before token `end`. `first`/`last` are None where no date follows; `relative` = it
    needed (or lacks)
    the publication date. `pending` is (calendar, month, day) of a date that gave no year; `start` moves the
    first token."""

    end: int
    first: date | None
    last: date | None
    precision: TimePrecision
    relative: bool
    rule: str
    pending: tuple[str, int, int | None] | None = None
    weekday: int | None = None
    start: int | None = None

    @property
    def interval(self) -> Interval:
        """The days it covers."""
        return Interval(self.first, self.last, self.precision)

    @property
    def is_day(self) -> bool:
        """Whether it is one day, known or not."""
        return (
            self.weekday is not None
            or self.precision == "day"
            or (self.pending is not None and self.pending[2] is not None)
        )


def resolved(end: int, interval: Interval | None, relative: bool, rule: str) -> Node:
    """A node for an interval; unresolved when there is none, or one that ends before it begins."""
    if (
        interval is None
        or (interval.first is None and interval.last is None)
        or (interval.first is not None and interval.last is not None and interval.first > interval.last)
    ):
        return Node(end, None, None, "unresolved", relative, rule)
    return Node(end, interval.first, interval.last, interval.precision, relative, rule)


class Day(NamedTuple):
    """A day number (or a range of two) that ends before token `end`."""

    end: int
    day: int
    last: int | None
    ordinal: bool
    digits: bool


class Amount(NamedTuple):
    """So many units of time: `low` to `high` of `unit`."""

    end: int
    low: float
    high: float
    unit: str
    about: bool


class Lexis:
    """The tokens of a sentence with the time words on them and the publication date."""

    def __init__(self, tokens: list[Token], anchor: date | None, words: TimeWords) -> None:
        self.tokens, self.anchor, self.words = tokens, anchor, words
        self.count = len(tokens)
        self._forms = words.forms
        self._future = self._find_future()

    def text(self, index: int) -> str:
        """The folded token at `index`, empty past the end."""
        return self.tokens[index].folded if 0 <= index < self.count else ""

    def matching(self, index: int) -> list[TimeForm]:
        """Every time word at `index` whose further words follow, longest first."""
        if not 0 <= index < self.count:
            return []
        following = self.text(index + 1)  # compared first: some words begin hundreds of phrases
        return [
            f
            for f in self._forms.get(self.tokens[index].folded, ())
            if not f.rest or (f.rest[0] == following and follows(self.tokens, index + 1, f.rest))
        ]

    def form(
        self, index: int, kind: str, prefixes: tuple[str, ...] | None = ("",), name: str | None = None
    ) -> TimeForm | None:
        """The longest time word of a kind at `index`."""
        if not 0 <= index < self.count:
            return None
        following = self.text(index + 1)
        for form in self._forms.get(self.tokens[index].folded, ()):
            if (
                form.kind == kind
                and (not form.rest or form.rest[0] == following)
                and (prefixes is None or form.prefix in prefixes)
                and (name is None or form.name == name)
                and (not form.rest or follows(self.tokens, index + 1, form.rest))
            ):
                return form
        return None

    def may_begin(self, index: int) -> bool:
        """Whether a word of time or a number stands at `index`."""
        if index >= self.count:
            return False
        token = self.tokens[index]
        return token.kind == "number" or token.folded in self.words.openings or token.folded in ARTICLES

    def _find_future(self) -> list[int]:
        """For each token the last token up to it that speaks of the future, or -1000."""
        found: list[int] = []
        last = -1000
        words, speaks_of_future = self.words, self.words.speak_of_future
        for index, token in enumerate(self.tokens):
            folded = token.folded
            if token.kind == "punct" and token.text in _HARD_STOPS:
                last = -1000
            elif len(folded) >= 4 and folded.startswith(_FUTURE_BEGINNINGS):
                verb = folded.removeprefix("و")
                if (verb.startswith("سا") and len(verb) < 5) or not verb.startswith(words.future_not):
                    last = index
            elif folded in speaks_of_future:
                past = any(f.kind == "past" for back in (1, 2) for f in self.matching(index - back))
                last = last if past else index
            found.append(last)
        return found

    @property
    def week_begins(self) -> int:
        """The weekday on which weeks begin (0 = Monday)."""
        return self.words.units["week"].begins

    def days_into_week(self, weekday: int) -> int:
        """How many days after its first day a weekday stands in its week."""
        return (weekday - self.week_begins) % 7

    def looks_ahead(self, index: int) -> bool:
        """Whether the words before `index` speak of the future."""
        return 0 <= index < self.count and index - self._future[index] <= _FUTURE_REACH

    def direction(self, index: int, plural: bool = False) -> TimeForm | None:
        """الماضي, الجاري, المقبل … at `index`."""
        form = self.form(index, "direction")
        return form if form is not None and (plural or form.number != "pl") else None

    def is_of(self, index: int) -> bool:
        """Whether a preposition that joins a part to its period stands at `index`."""
        return self.form(index, "prep", ("",), "of") is not None

    def skip_of(self, index: int) -> int:
        """The token after an optional joining preposition."""
        return index + 1 if self.is_of(index) else index

    def day_number(self, index: int) -> Day | None:
        """A day of the month at `index`: 26, ٢٦, 3-5, السادس والعشرين, واحد وعشرين."""
        if index >= self.count:
            return None
        token = self.tokens[index]
        at = index
        if token.folded in ("ال", "لل", "بال") and index + 1 < self.count and self.tokens[index + 1].kind == "number":
            at += 1
            token = self.tokens[at]
        if token.kind == "number":
            first, dash, second = token.folded.partition("-")
            if first.isdigit() and len(first) <= 2 and 1 <= int(first) <= 31:
                if not dash:
                    return Day(at + 1, int(first), None, False, True)
                if second.isdigit() and len(second) <= 2 and int(first) < int(second) <= 31:
                    return Day(at + 1, int(first), int(second), False, True)
            return None
        if token.kind != "word":
            return None
        ordinal = read_ordinal(self.tokens, index, self.words.numbers)
        if ordinal is not None and ordinal.value <= 31:
            return Day(ordinal.end, ordinal.value, None, True, False)
        cardinal = read_cardinal(self.tokens, index, self.words.numbers)
        if cardinal is not None and isinstance(cardinal.value, int) and 1 <= cardinal.value <= 31:
            return Day(cardinal.end, cardinal.value, None, False, False)
        return None

    def amount(self, index: int) -> Amount | None:
        """An indefinite number of units: ثلاثة أشهر, يومين, أيام قليلة, نحو عام, عام ونصف العام."""
        number = read_number(self.tokens, index, self.words.numbers)
        at = number.token_end if number is not None else index
        unit = self.form(at, "unit", None if at == index else ("",))
        if number is None:
            # a bare approximation: نحو شهر
            cue = self.words.numbers.cues.get(self.text(index), ())
            for form in cue:
                if form.cls == "approximate" and follows(self.tokens, index + 1, form.rest):
                    inner = self._unit_alone(index + 1 + len(form.rest))
                    return inner._replace(about=True) if inner is not None else None
            return self._unit_alone(index)
        if unit is None or unit.number in ("du", "co"):
            return None
        low = number.low if number.low is not None else number.high
        high = number.high if number.high is not None else number.low
        if low is None or high is None:
            return None
        if number.high is None and number.rule.startswith("vague"):  # عدة أشهر: as the plain plural
            high = max(low, self.words.units[unit.name].high)
        about = number.best is None or low != high
        end = at + 1 + len(unit.rest)
        return self._with_more(Amount(end, low, high, unit.name, about))

    def _unit_alone(self, index: int) -> Amount | None:
        unit = self.form(index, "unit", None)
        if unit is None or unit.article or unit.number == "co":
            return None
        end = index + 1
        if unit.number == "pl":
            known = self.words.units[unit.name]
            few = self.form(end, "few")
            return Amount(end + 1 if few is not None else end, known.low, known.high, unit.name, True)
        value = 2.0 if unit.number == "du" else 1.0
        if unit.number == "sg":
            number = read_number(self.tokens, end, self.words.numbers)
            if number is not None and number.best == 1 and not number.skip and not number.article:
                end = number.token_end
        return self._with_more(Amount(end, value, value, unit.name, False))

    def _with_more(self, amount: Amount) -> Amount:
        """Adds ونصف (العام) and a further unit (وثلاثة أيام)."""
        for form in self.words.numbers.forms.get(self.text(amount.end), ()):
            if form.cls == "fraction" and form.prefix == "و" and not form.article:
                end = amount.end + 1
                unit = self.form(end, "unit")
                if unit is not None and unit.name == amount.unit:
                    end += 1
                return amount._replace(end=end, low=amount.low + form.value, high=amount.high + form.value)
        at = amount.end + 1 if self.text(amount.end) == "و" else amount.end
        if at == amount.end and not self.text(at).startswith("و"):
            return amount
        number = read_number(self.tokens, at, self.words.numbers)
        unit = self.form(number.token_end if number is not None else at, "unit", None)
        size = _DAYS.get(unit.name, 0) if unit is not None and not unit.article else 0
        if (
            unit is None
            or not size
            or size >= _DAYS.get(amount.unit, 0)
            or (unit.number in ("pl", "co") and number is None)
        ):
            return amount
        more = number.best if number is not None else 2 if unit.number == "du" else 1
        if more is None:
            return amount
        part = more * size / _DAYS[amount.unit]
        return amount._replace(
            end=(number.token_end if number is not None else at) + 1, low=amount.low + part, high=amount.high + part
        )
