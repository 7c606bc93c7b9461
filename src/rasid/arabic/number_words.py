"""The printed forms of numerals and of the words around them, as the compiled lexicon holds them."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

import msgspec

ARTICLES = frozenset({"ال", "لل", "بال", "وال", "فال", "كال", "ولل"})
"""The article where it stands before digits (الـ20)."""
Number = int | float
Prefix = Literal["", "ب", "ل", "ك", "و", "وب", "ول", "وك", "ف", "فب", "فل", "فك"]
"""What may be attached before a word: و or ف, then ب, ل or ك."""
NumberClass = Literal["unit", "ten", "tens", "hundred", "scale", "scale-dual", "fraction", "ordinal", "decade"]


class NumberForm(msgspec.Struct, frozen=True, array_like=True):
    """One printed form of a numeral. `prefix` and `article` are what is attached to it; `skip` is how many
    folded letters of the first token are not part of it; `rest` are the folded tokens that must follow."""

    id: str
    cls: NumberClass
    value: float
    free: bool
    prefix: Prefix
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


class NumberWords(msgspec.Struct, frozen=True, dict=True):
    """The numerals and the words around them, by folded first token."""

    forms: dict[str, tuple[NumberForm, ...]]
    cues: dict[str, tuple[NumberCue, ...]]

    @cached_property
    def openings(self) -> frozenset[str]:
        """The folded words with which a number can begin."""
        return ARTICLES.union(self.forms, self.cues)
