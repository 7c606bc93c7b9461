"""Time expressions as intervals of days.

Every expression becomes the days that it can mean, both ends included. What depends on the day of publication says so
(`anchor`), and without that day it stays without dates; so does what is counted from another event of the
text, and so do lengths of time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rasid.arabic.letters import offset_in
from rasid.arabic.tokens import Token
from rasid.coding.time_grammar import Grammar
from rasid.coding.time_lexis import Lexis, Node
from rasid.knowledge.time_words import TimeWords
from rasid.record.vocabulary import TimePrecision

_STARTING = frozenset(
    {
        "month",
        "weekday",
        "unit",
        "day",
        "unresolved",
        "none",
        "edge",
        "last",
        "fraction",
        "season",
        "holiday",
        "part",
        "demonstrative",
        "prep",
        "duration",
        "head-every",
    }
)
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time at characters `start`:`end` (tokens `token_start`:`token_end`). `anchor` is "published" when the
    dates need the day of publication, None for an absolute time."""

    start: int
    end: int
    from_: date | None
    to: date | None
    precision: TimePrecision
    anchor: str | None
    rule: str
    token_start: int
    token_end: int


def _skip(lexis: Lexis, index: int, node: Node) -> int:
    """How many folded letters before the expression belong to an attached particle."""
    token = lexis.tokens[index]
    if token.kind != "word":
        return 0
    skips = [f.skip for f in lexis.matching(index) if f.kind in _STARTING]
    if not skips:
        skips = [f.skip for f in lexis.words.numbers.forms.get(token.folded, ())]
    return min(skips, default=0) if node.start is None else 0


def _heads(lexis: Lexis, index: int) -> set[str]:
    if not index:
        return set()
    forms = lexis.matching(index - 1)
    return {f.kind for f in forms if f.kind == "head-general" or (f.kind.startswith("head-") and not f.article)}


def _blocked(lexis: Lexis, index: int, node: Node) -> bool:
    """Whether the word before makes something else of it: صحيفة اليوم, الأمين العام الحالي, قوى 14 آذار, صلاة
    الجمعة."""
    heads = _heads(lexis, index)
    if not heads:
        return False
    kinds = {f.kind for f in lexis.matching(index)}
    if "head-outlet" in heads and "day" in kinds:
        return True
    if "head-general" in heads and "unit" in kinds and node.relative:
        return True
    return "head-name" in heads and node.is_day and node.relative and not kinds & {"day", "part", "prep", "unit"}


def _recurring(lexis: Lexis, index: int) -> Node | None:
    """كل جمعة, أيام الأحد: a time that comes again and has no dates."""
    every = lexis.form(index, "head-every", None)
    if every is None:
        return None
    at = index + 1
    unit = lexis.form(at, "unit", ("",))
    if unit is not None and unit.name == "day" and unit.number == "sg" and lexis.form(at + 1, "weekday") is not None:
        at += 1
    weekday = lexis.form(at, "weekday")
    if weekday is not None:
        return Node(at + 1, None, None, "unresolved", False, every.id)
    if unit is not None and not unit.article and lexis.text(index).endswith("كل"):
        return Node(at + 1, None, None, "unresolved", False, every.id)
    return None


def find_times(tokens: list[Token], text: str, anchor: date | None, words: TimeWords) -> list[TimeMention]:
    """The time expressions of one sentence's tokens in reading order. `anchor` is the day of publication, None
    if unknown."""
    lexis = Lexis(tokens, anchor, words)
    grammar = Grammar(lexis)
    openings = words.openings
    found: list[TimeMention] = []
    index, count = 0, len(tokens)
    while index < count:
        token = tokens[index]
        if token.kind != "number":
            following = openings.get(token.folded, _NOTHING) if token.kind != "punct" else _NOTHING
            if following is not None and (index + 1 == count or tokens[index + 1].folded not in following):
                index += 1
                continue
        silent = lexis.form(index, "none", None)
        node = _recurring(lexis, index) or grammar.read(index)
        if silent is not None and (node is None or node.end <= index + 1 + len(silent.rest)):
            index += 1 + len(silent.rest)
            continue
        if node is None:
            index += 1
            continue
        if _blocked(lexis, index, node):
            index = node.end
            continue
        end = node.end
        after = lexis.form(end, "part-after")
        if after is not None and node.is_day:
            end += 1 + len(after.rest)
        first, last, precision = node.first, node.last, node.precision
        if "head-event" in _heads(lexis, index) and node.pending is not None:
            first = last = None
            precision = "unresolved"
        start_token = node.start if node.start is not None else index
        start = tokens[start_token].start + offset_in(tokens[start_token].text, _skip(lexis, start_token, node))
        relative = "published" if node.relative else None
        found.append(
            TimeMention(start, tokens[end - 1].end, first, last, precision, relative, node.rule, start_token, end)
        )
        index = end
    return found
