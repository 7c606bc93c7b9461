"""The mention of a place: words of a sentence and the rows of the gazetteer that they may mean."""

from __future__ import annotations

from dataclasses import dataclass

from rasid.arabic.letters import fold
from rasid.coding.phrase import Phrase
from rasid.coding.phrases import DIRECTION

LOCATIVE = frozenset(
    fold(p)
    for p in (
        "في",
        "ب",
        "داخل",
        "خارج",
        "قرب",
        "بالقرب من",
        "شمالي",
        "جنوبي",
        "شرقي",
        "غربي",
        "ضمن",
        "وسط",
        "حول",
        "عند",
        "على مقربة من",
        "بمحاذاة",
        "خلف",
        "أمام",
        "عبر",
        "قبالة",
    )
) | {DIRECTION}

BORDER = "border"
"""The kind of the place noun for borders: الحدود العراقية السورية."""


@dataclass(slots=True, eq=False)
class PlaceMention:
    """Words that name a place. `candidates` are rows of the gazetteer; empty for an anaphor (هذه المدينة) whose kind
    is `features`. `near`: the text says only near or beside the place. `needs_context`: counts only when the
    document names its country otherwise."""

    phrase: Phrase
    start: int
    end: int
    candidates: tuple[int, ...]
    features: tuple[str, ...] = ()
    head_rule: str | None = None
    near: bool = False
    needs_context: bool = False
    anaphor: bool = False
    name: str = ""
    facility: bool = False
    """an anaphor whose noun is a building or body too (المطار): it takes up only a place named with the same noun"""
    country: str = ""
    """the country that an adjective gives: العاصمة *العراقية*"""
    title: tuple[str, str] | None = None
    """Arabic and English name of what no row of the gazetteer stands for: a border, a quarter that is not listed"""
    precision: int = 0
    """where_prec of such a place"""
    within: PlaceMention | None = None
    """the place right behind that holds it: حي الشجاعية *بغزة*"""
    adverbial: bool = False
    """the name begins with a direction (شمال سيناء): it locates without a preposition"""
    side: tuple[str, str] | None = None
    """the point of the compass that it is named with, in Arabic and English: *شمال* القطاع; see `PlaceHead.en`"""
    doubtful: bool = False
    """an ordinary word that nothing shows to be a name here: it is one where the document has it beyond doubt elsewhere"""
    tagged: bool = False
    """stands in a hashtag"""
    topic: bool = False
    """a part of a hashtag (#سيول_الأردن): it gives the document a country, and is no mention of its own"""

    states: tuple[str, ...] = ()
    """the countries that an anaphor may take up: المملكة"""
    fallback: PlaceMention | None = None
    """the same words as a place that no list knows, for where the listed ones do not fit the document"""

    @property
    def locative(self) -> bool:
        """True when the preposition says that something is there."""
        return self.adverbial or self.phrase.prep in LOCATIVE
