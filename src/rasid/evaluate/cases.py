"""Short test cases of public collections: a phrase, and the value that it should give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from rasid.evaluate.words import data

Kind = Literal["dates", "numbers"]
EXAMPLES = re.compile(r"examples \(")
"""What begins a value in a corpus of Duckling."""
PHRASE = re.compile(r'"([^"]*)"')


@dataclass(frozen=True, slots=True)
class DateCase:
    """A phrase with the day it is read on and the intervals that are right; none at all: it must stay open."""

    collection: str
    text: str
    anchor: date
    accepted: frozenset[tuple[date, date]]
    exclusive: bool = False
    """Whether the last day of an accepted interval may be the first day after it."""


@dataclass(frozen=True, slots=True)
class NumberCase:
    """A phrase with its number: bounds, which may be open or leave out the number itself."""

    collection: str
    text: str
    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False
    ordinal: bool = False


@dataclass(frozen=True, slots=True)
class Aside:
    """A case that is not compared, and why."""

    collection: str
    text: str
    reason: str


Case = DateCase | NumberCase | Aside


@cache
def _patterns(kind: Kind) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (item["reason"], re.compile(item["pattern"])) for item in data("set_aside.yaml") if item["kind"] == kind
    )


def reason(kind: Kind, text: str) -> str | None:
    """Why a phrase is not compared; None when it is."""
    return next((why for why, pattern in _patterns(kind) if pattern.search(text)), None)


def blocks(corpus: str) -> Iterator[tuple[str, str, list[str]]]:
    """The values of a corpus of Duckling: the value's expression, the whole block, its phrases."""
    for block in EXAMPLES.split(corpus)[1:]:
        at = block.find("[")
        if at >= 0:
            yield block[:at], block, PHRASE.findall(block[at:])
