"""Numbers in words and digits: values, ranges, approximations and bounds, each with the tokens it stands on.

The grammar of the numeral is here; its words are data (`knowledge/data/quantities/`). Every function looks forward from one
token over a bounded stretch, so reading a sentence is linear in its length.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from rasid.arabic.tokens import Token

_INTEGER = re.compile(r"\d{1,15}\Z")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?\Z|[1-9]\d{0,2}(?:\.\d{3})+\Z")
_DECIMAL = re.compile(r"\d{1,9}[.,]\d{1,9}\Z")
_SPAN = re.compile(r"(\d{1,9})-(\d{1,9})\Z")
_ARTICLES = frozenset({"ال", "لل", "بال", "وال", "فال", "كال", "ولل"})
_BOUND_CUES = ("approximate", "at-least", "at-most")

Number = int | float


class NumberForm(msgspec.Struct, frozen=True, array_like=True):
    """One printed form of a numeral. `prefix` and `article` are what is attached to it; `skip` is how many folded letters of
    the first token are not part of it; `rest` are the folded tokens that must follow."""

    id: str
    cls: str
    value: float
    free: bool
    prefix: str
    article: bool
    skip: int
    rest: tuple[str, ...]


class NumberCue(msgspec.Struct, frozen=True, array_like=True):
    """One printed form of a word that bounds, rounds or replaces a number."""

    id: str
    cls: str
    low: int | None
    high: int | None
    tolerance: float
    after: bool
    prefix: str
    article: bool
    skip: int
    rest: tuple[str, ...]


class NumberWords(msgspec.Struct, frozen=True):
    """The numerals and the words around them, by folded first token."""

    forms: dict[str, tuple[NumberForm, ...]]
    cues: dict[str, tuple[NumberCue, ...]]


class NumberMention(NamedTuple):
    """A number on tokens `token_start` to `token_end` (exclusive). `best` is None where only bounds are given; `skip` letters
    of the first token (a conjunction or preposition) don't belong to it."""

    token_start: int
    token_end: int
    low: Number | None
    high: Number | None
    best: Number | None
    rule: str = "number/cardinal"
    skip: int = 0
    article: bool = False


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


def _tidy(value: Number) -> Number:
    return int(value) if isinstance(value, float) and abs(value - round(value)) < 1e-9 else value


def follows(tokens: Sequence[Token], index: int, rest: tuple[str, ...]) -> bool:
    """Whether the tokens from `index` on are the folded words `rest`; an item that ends in * is the beginning of a token."""
    if index + len(rest) > len(tokens):
        return False
    return all(tokens[index + k].folded == word for k, word in enumerate(rest))


def _form(tokens: Sequence[Token], index: int, words: NumberWords, classes: tuple[str, ...]) -> NumberForm | None:
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
            if cls == "ten" and last == "unit" and 1 <= self.group < 10:
                self.group, self.last = self.group + 10, "teen"
            elif cls == "ten" and last == "hundred-unit":
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
        if last == "unit" and cls == "tens":
            self.group, self.last = self.group + value, "tens"
        elif last == "hundred-unit" and cls == "tens":
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
        return _tidy(self.total + self.group)


def read_cardinal(tokens: Sequence[Token], index: int, words: NumberWords) -> Cardinal | None:
    """The number that begins at token `index`, in words, digits or both (3.5 مليون, ثلاثة وعشرون, ألفان وستة عشر)."""
    if index >= len(tokens):
        return None
    builder = _Builder()
    position, skip, article, prefix = index, 0, False, ""
    token = tokens[index]
    if token.kind == "word" and token.folded in _ARTICLES and index + 1 < len(tokens) and tokens[index + 1].kind == "number":
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
        form = _form(tokens, index, words, _CARDINAL)
        if form is None or (form.article and form.cls == "unit" and form.value == 2):
            return None  # الاثنين is the weekday
        builder.first(form.cls, _tidy(form.value), token.folded)
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
        form = _form(tokens, at, words, _CARDINAL)
        if form is None or form.prefix not in ("", "و") or (form.prefix and joined):
            break
        joined = joined or form.prefix == "و"
        if form.article and not (article and joined):
            break
        if not builder.add(form.cls, _tidy(form.value), joined):
            break
        needs_more = False
        position = at + 1 + len(form.rest)
        if form.cls == "fraction":  # مليون ونصف المليون
            again = _form(tokens, position, words, ("scale",))
            if again is not None and again.value == builder.scale:
                position += 1
            break
    if needs_more:
        return None
    value = builder.value()
    return Cardinal(position, value, article, skip, digits, prefix, builder.coefficient if builder.coefficient is not None else value)


def read_ordinal(tokens: Sequence[Token], index: int, words: NumberWords) -> Ordinal | None:
    """The ordinal that begins at token `index`: الأول, الثاني عشر, الحادي والعشرين, العشرين."""
    form = _form(tokens, index, words, ("ordinal",))
    if form is None:
        tens = _form(tokens, index, words, ("tens", "hundred"))
        if tens is not None and tens.article:
            return Ordinal(index + 1, int(tens.value), True, tens.skip, tens.prefix)
        return None
    value, end, free = int(form.value), index + 1, form.free
    teen = _form(tokens, end, words, ("ten",))
    if teen is not None and not teen.prefix and not teen.article:
        value, end, free = value + 10, end + 1, True
    else:
        at = end + 1 if end < len(tokens) and tokens[end].folded == "و" else end
        tens = _form(tokens, at, words, ("tens",))
        if tens is not None and value < 10 and (tens.prefix == "و" or at > end) and tens.article:
            value, end, free = value + int(tens.value), at + 1, True
    return Ordinal(end, value, form.article, form.skip, form.prefix) if free else None


def match_cue(tokens: Sequence[Token], index: int, words: NumberWords, classes: tuple[str, ...], after: bool = False) -> NumberCue | None:
    """The longest cue of the given classes that begins at token `index`."""
    if index >= len(tokens):
        return None
    for cue in words.cues.get(tokens[index].folded, ()):
        if cue.cls in classes and cue.after == after and follows(tokens, index + 1, cue.rest):
            return cue
    return None


def _exact(index: int, cardinal: Cardinal) -> NumberMention:
    value = cardinal.value
    return NumberMention(index, cardinal.end, value, value, value, "number/cardinal", cardinal.skip, cardinal.article)


def _range(index: int, end: int, low: Cardinal, high: Cardinal, rule: str, skip: int) -> NumberMention | None:
    first, second = low.value, high.value
    if high.coefficient != second and low.coefficient == first and first < high.coefficient:
        first = _tidy(first * (second / high.coefficient))  # بين 5 و10 آلاف
    if first >= second:
        return None
    return NumberMention(index, end, first, second, None, rule, skip)


def _read_span(tokens: Sequence[Token], index: int, words: NumberWords) -> NumberMention | None:
    """A number or a range at `index` without bounding words before it."""
    token = tokens[index]
    cue = match_cue(tokens, index, words, ("between", "from", "vague")) if token.kind == "word" else None
    if cue is not None and cue.cls == "vague":
        end = index + 1 + len(cue.rest)
        return NumberMention(index, end, cue.low, cue.high, None, cue.id, cue.skip, cue.article)
    if cue is not None:
        start = index + 1 + len(cue.rest)
        low = read_cardinal(tokens, start, words)
        if low is not None and low.end < len(tokens) and not low.prefix:
            high = None
            if cue.cls == "between":
                at = low.end + 1 if tokens[low.end].folded == "و" else low.end
                high = read_cardinal(tokens, at, words)
                if high is not None and at == low.end and high.prefix != "و":
                    high = None
            elif match_cue(tokens, low.end, words, ("to",)) is not None:
                high = read_cardinal(tokens, low.end + 1, words)
            if high is not None:
                found = _range(index, high.end, low, high, cue.id, cue.skip)
                if found is not None:
                    return found
    if token.kind == "number" and (span := _SPAN.match(token.folded)) is not None:
        first, second = int(span[1]), int(span[2])
        if first >= second:
            return None
        scale = _form(tokens, index + 1, words, ("scale",))
        factor, end = (int(scale.value), index + 2) if scale is not None and not scale.prefix else (1, index + 1)
        return NumberMention(index, end, first * factor, second * factor, None, "range/dash")
    cardinal = read_cardinal(tokens, index, words)
    if cardinal is None:
        return None
    end = cardinal.end
    if end < len(tokens):
        link = match_cue(tokens, end, words, ("to", "or"))
        dash = tokens[end].text in "-–" and tokens[end].kind == "punct"
        if (link is not None and not link.prefix) or dash:
            other = read_cardinal(tokens, end + 1, words)
            if other is not None and not other.prefix:
                found = _range(index, other.end, cardinal, other, link.id if link is not None else "range/dash", cardinal.skip)
                if found is not None:
                    return found._replace(article=cardinal.article)
    return _exact(index, cardinal)


def _whole(bound: float, value: Number) -> Number:
    return _tidy(round(bound) if isinstance(value, int) else round(bound, 6))


def apply_cue(mention: NumberMention, cue: NumberCue) -> NumberMention:
    """The mention as rounded or bounded by `cue`."""
    low, high, best = mention.low, mention.high, mention.best
    if cue.cls == "approximate":
        if best is None:
            return mention
        low = _whole(math.floor(best * (1 - cue.tolerance)) if isinstance(best, int) else best * (1 - cue.tolerance), best)
        high = _whole(math.ceil(best * (1 + cue.tolerance)) if isinstance(best, int) else best * (1 + cue.tolerance), best)
    elif cue.cls == "at-least":
        low, high, best = (low if best is None else best), None, None
    else:
        low, high, best = None, (high if best is None else best), None
    return mention._replace(low=low, high=high, best=best, rule=cue.id)


def read_number(tokens: Sequence[Token], index: int, words: NumberWords) -> NumberMention | None:
    """The number with its bounding words that begins at token `index`, or None."""
    cues: list[NumberCue] = []
    position, skip = index, 0
    while len(cues) < 3 and position < len(tokens) and tokens[position].kind == "word":
        cue = match_cue(tokens, position, words, _BOUND_CUES)
        if cue is None or (cues and cue.prefix):
            break
        if not cues:
            skip = cue.skip
        cues.append(cue)
        position += 1 + len(cue.rest)
    if position >= len(tokens):
        return None
    inner = _read_span(tokens, position, words)
    if inner is None:
        return None
    if not cues:
        skip = inner.skip
    for cue in reversed(cues):
        inner = apply_cue(inner, cue)
    behind = match_cue(tokens, inner.token_end, words, _BOUND_CUES, after=True)
    if behind is not None:
        inner = apply_cue(inner, behind)._replace(token_end=inner.token_end + 1 + len(behind.rest))
    return inner._replace(token_start=index, skip=skip)


def find_numbers(tokens: Sequence[Token], words: NumberWords) -> list[NumberMention]:
    """All numbers of a token sequence in order, without overlaps."""
    found: list[NumberMention] = []
    forms, cues = words.forms, words.cues
    index, count = 0, len(tokens)
    while index < count:
        token = tokens[index]
        folded = token.folded
        if token.kind == "number" or (token.kind == "word" and (folded in forms or folded in cues or folded in _ARTICLES)):
            mention = read_number(tokens, index, words)
            if mention is not None:
                found.append(mention)
                index = mention.token_end
                continue
        index += 1
    return found
