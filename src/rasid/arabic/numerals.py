"""Plain numerals: cardinals and ordinals in words, digits or both. The grammar is here, the words are data."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from rasid.arabic.number_words import ARTICLES, Number, NumberForm, NumberWords
from rasid.arabic.tokens import Token

_INTEGER = re.compile(r"\d{1,15}\Z")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?\Z|[1-9]\d{0,2}(?:\.\d{3})+\Z")
_DECIMAL = re.compile(r"\d{1,9}[.,]\d{1,9}\Z")


class Cardinal(NamedTuple):
    """A plain number that ends before token `end`."""

    end: int
    value: Number
    article: bool
    skip: int
    digits: bool
    prefix: str
    coefficient: Number
    """The number before its scale word (5 in خمسة آلاف); equal to `value` without one."""


class Ordinal(NamedTuple):
    """An ordinal that ends before token `end`."""

    end: int
    value: int
    article: bool
    skip: int
    prefix: str


def digits_value(folded: str) -> Number | None:
    """The value of a number token: 1200, 1,200, 1.200, 3.5; None for a date, time, range or percentage."""
    if _INTEGER.match(folded):
        return int(folded)
    if _GROUPED.match(folded):
        whole, _, fraction = (folded, "", "") if "," not in folded else folded.partition(".")
        value = int(whole.replace(",", "").replace(".", ""))
        return value + float("0." + fraction) if fraction else value
    if _DECIMAL.match(folded):
        return float(folded.replace(",", "."))
    return None


def tidy(value: Number) -> Number:
    """`value` as a whole number where it is one."""
    if isinstance(value, float) and abs(value - round(value)) < 1e-9 * max(1.0, abs(value)):
        return round(value)
    return value


def follows(tokens: list[Token], index: int, rest: tuple[str, ...]) -> bool:
    """Whether the tokens from `index` on are the folded words `rest`; an item that ends in * is the beginning
    of a token."""
    if not rest:
        return True
    if index + len(rest) > len(tokens):
        return False
    return all(tokens[index + k].folded == word for k, word in enumerate(rest))


def number_form(tokens: list[Token], index: int, words: NumberWords, classes: tuple[str, ...]) -> NumberForm | None:
    """The numeral of one of `classes` at token `index`, longest first."""
    if index >= len(tokens):
        return None
    for form in words.forms.get(tokens[index].folded, ()):
        if form.cls in classes and follows(tokens, index + 1, form.rest):
            return form
    return None


_CARDINAL = ("unit", "ten", "tens", "hundred", "scale", "scale-dual", "fraction")


class _Builder:
    """The numeral as far as it has been read: `group` below the next scale word, `total` above it."""

    def __init__(self) -> None:
        self.total: Number = 0
        self.group: Number = 0
        self.last = ""
        self.scale = math.inf
        self.coefficient: Number | None = None

    def _finish_scale(self, value: Number, coefficient: Number) -> None:
        self.total += coefficient * value
        self.group, self.last, self.scale = 0, "scale", value
        if self.coefficient is None:
            self.coefficient = coefficient

    def first(self, cls: str, value: Number, folded: str) -> None:
        """Begin with a word of class `cls`."""
        if cls == "scale":
            # ألفا شخص: standing first, the form in -ا is the dual before its noun.
            self._finish_scale(value, 2 if folded.endswith("ا") else 1)
        elif cls == "scale-dual":
            self._finish_scale(value / 2, 2)
        else:
            self.group, self.last = value, cls

    def add(self, cls: str, value: Number, joined: bool) -> bool:
        """Take the next word; False when the numeral ends before it."""
        last = self.last
        if not joined:
            if (cls == "ten" and last == "unit" and 1 <= self.group < 10) or (cls == "ten" and last == "hundred-unit"):
                self.group, self.last = self.group + 10, "teen"
            elif cls == "hundred" and last == "unit" and value == 100 and self.group < 10:
                self.group, self.last = self.group * 100, "hundred"
            elif cls == "scale" and self.group and value < self.scale:
                self._finish_scale(value, self.group)
            else:
                return False
            return True
        if cls == "fraction":
            if last != "scale":
                return False
            self.total += value * self.scale
            self.last = "end"
            return True
        if (last == "unit" and cls == "tens") or (last == "hundred-unit" and cls == "tens"):
            self.group, self.last = self.group + value, "tens"
        elif last == "hundred" and cls in ("unit", "ten", "tens"):
            self.group, self.last = self.group + value, {"unit": "hundred-unit", "ten": "teen"}.get(cls, cls)
        elif last == "scale" and value < self.scale:
            if cls == "scale":
                self._finish_scale(value, 1)
            elif cls == "scale-dual":
                self._finish_scale(value / 2, 2)
            else:
                self.group, self.last = value, cls
        else:
            return False
        return True

    def value(self) -> Number:
        return tidy(self.total + self.group)


def read_cardinal(tokens: list[Token], index: int, words: NumberWords) -> Cardinal | None:
    """The number that begins at token `index`, in words, digits or both (3.5 مليون, ثلاثة وعشرون, ألفان وستة عشر)."""
    if index >= len(tokens):
        return None
    builder = _Builder()
    position, skip, article, prefix = index, 0, False, ""
    token = tokens[index]
    if (
        token.kind == "word"
        and token.folded in ARTICLES
        and index + 1 < len(tokens)
        and tokens[index + 1].kind == "number"
    ):
        article, position = True, index + 1
        token = tokens[position]
    digits = token.kind == "number"
    needs_more = False
    if digits:
        number = digits_value(token.folded)
        if number is None:
            return None
        builder.first("digits", number, token.folded)
        position += 1
    else:
        form = number_form(tokens, index, words, _CARDINAL)
        if form is None or (form.article and form.cls == "unit" and form.value == 2):
            return None  # الاثنين is the weekday
        builder.first(form.cls, tidy(form.value), token.folded)
        skip, article, prefix = form.skip, form.article, form.prefix
        needs_more = not form.free or form.cls == "fraction"
        position += 1 + len(form.rest)
    while position < len(tokens):
        token = tokens[position]
        joined, at = False, position
        if token.folded == "و" and position + 1 < len(tokens):
            joined, at = True, position + 1
            token = tokens[at]
        if token.kind == "number":
            number = digits_value(token.folded)
            if number is None or not joined or not builder.add("digits", number, True):
                break
            position = at + 1
            continue
        form = number_form(tokens, at, words, _CARDINAL)
        if form is None or form.prefix not in ("", "و") or (form.prefix and joined):
            break
        joined = joined or form.prefix == "و"
        if form.article and not (article and joined):
            break
        if not builder.add(form.cls, tidy(form.value), joined):
            break
        needs_more = False
        position = at + 1 + len(form.rest)
        if form.cls == "fraction":  # مليون ونصف المليون
            again = number_form(tokens, position, words, ("scale",))
            if again is not None and again.value == builder.scale:
                position += 1
            break
    if needs_more:
        return None
    value = builder.value()
    return Cardinal(
        position,
        value,
        article,
        skip,
        digits,
        prefix,
        builder.coefficient if builder.coefficient is not None else value,
    )


def read_ordinal(tokens: list[Token], index: int, words: NumberWords) -> Ordinal | None:
    """The ordinal that begins at token `index`: الأول, الثاني عشر, الحادي والعشرين, العشرين."""
    form = number_form(tokens, index, words, ("ordinal",))
    if form is None:
        tens = number_form(tokens, index, words, ("tens", "hundred"))
        if tens is not None and tens.article:
            return Ordinal(index + 1, int(tens.value), True, tens.skip, tens.prefix)
        return None
    value, end, free = int(form.value), index + 1, form.free
    teen = number_form(tokens, end, words, ("ten",))
    if teen is not None and not teen.prefix and not teen.article:
        value, end, free = value + 10, end + 1, True
    else:
        at = end + 1 if end < len(tokens) and tokens[end].folded == "و" else end
        tens = number_form(tokens, at, words, ("tens",))
        if tens is not None and value < 10 and (tens.prefix == "و" or at > end) and tens.article:
            value, end, free = value + int(tens.value), at + 1, True
    return Ordinal(end, value, form.article, form.skip, form.prefix) if free else None
