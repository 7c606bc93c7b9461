"""Sites: places that the text describes without naming them (في مدرسة مهجورة، ساحة البلدية، على الطريق السريع).

A site is no mention of its own: the record has it where an event happened there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rasid.arabic.letters import fold
from rasid.coding.actor_mention import ActorMention, document_span
from rasid.coding.identities import nominative
from rasid.coding.phrase import Phrase
from rasid.coding.place_mention import BORDER, LOCATIVE, PlaceMention
from rasid.coding.transliterate import transliterate
from rasid.coding.words import Word, noun_readings
from rasid.knowledge.lexicon import Lexicon

if TYPE_CHECKING:
    from rasid.coding.view import SentenceView

_BODIES = frozenset({"force", "group", "institution"})
"""What acts, though its noun be that of a place: الجبهة، القيادة."""
_ON, _FROM = fold("على"), fold("من")
_OF_A_COUNTRY = frozenset({"capital", "admin1"})
"""First kinds of the nouns whose nationality is the country that they lie in: مدينة تركية; but قاعدة تركية, مستوطنة إسرائيلية."""
_TARGET = "target"
"""What a role noun's `site` says of bodies that are buildings too, and attacked as such: جامعة."""
_BESIDE = frozenset(fold(p) for p in ("أمام", "داخل", "قرب", "بالقرب من", "خلف", "قبالة", "على مقربة من", "بمحاذاة"))
"""Prepositions behind which an institution is its building."""
_NEAR = 2
"""Words on either side in which a role noun's `not_with` counts."""


@dataclass(slots=True, eq=False)
class Site:
    """A described place. `level` says when events happen there, as in `RoleUse.site`; `on`: على locates there."""

    mention: PlaceMention
    level: str
    on: bool
    definite_noun: bool = False
    """its noun has the article or a demonstrative"""

    @property
    def locative(self) -> bool:
        """True when the preposition says that something is there."""
        return self.mention.phrase.prep in LOCATIVE or (self.on and self.mention.phrase.prep == _ON)

    @property
    def attacked(self) -> bool:
        """True when what happens to it happens there: a mosque, the depot; but no flat, and no building among others."""
        return self.level == "target" or (self.level == "named" and self.mention.phrase.definite)

    @property
    def bare(self) -> bool:
        """True for a noun with article or demonstrative and nothing else: المستودع، هذا الحي."""
        phrase = self.mention.phrase
        return self.definite_noun and self.mention.name == "" and not phrase.quantified


@dataclass(slots=True)
class _Noun:
    rule: str
    en: str
    level: str
    on: bool
    precision: int
    border: bool = False
    country: bool = False
    """what has it with a nationality is in that country"""


def find_sites(view: SentenceView) -> dict[int, Site]:
    """The sites of a sentence by `id(phrase)`."""
    words, phrases, actors, places = view.words, view.phrases, view.actors, view.places
    found: dict[int, Site] = {}
    nested: dict[int, Phrase] | None = None
    for phrase in phrases:
        if phrase.pronoun:
            continue
        actor = actors.get(id(phrase))
        named = phrase.name is not None and phrase.name.use.kind != "place" and phrase.name.start <= phrase.head
        at_its_seat = (
            actor is not None
            and actor.kind == "institution"
            and (phrase.prep in _BESIDE or (actor.role is not None and view.lexicon.roles[actor.role].site == _TARGET))
        )
        if named or (actor is not None and actor.kind in _BODIES and not at_its_seat):
            continue  # جبهة التحرير، الجبهة: a name, or a body that acts; but أمام *السفارة*
        noun = _noun(view, words[phrase.head], actor)
        if noun is None or (noun.rule.startswith("roles/") and _several(words[phrase.head])):
            continue
        if nested is None:
            nested = {id(p.governor): p for p in phrases if p.governor is not None}
        found[id(phrase)] = Site(
            _mention(words, phrase, phrases, nested, places, noun, view.lexicon),
            noun.level,
            noun.on,
            words[phrase.head].article or phrase.demonstrative,
        )
    return found


def _noun(view: SentenceView, word: Word, actor: ActorMention | None) -> _Noun | None:
    """What the head noun says: a place noun (قرية، الطريق) or a facility (مدرسة)."""
    lexicon = view.lexicon
    kinds = word.analysis.kinds
    if "place-head" not in kinds and "role" not in kinds and (actor is None or actor.role is None):
        return None
    following = view.words[word.index + 1].folded if word.index + 1 < len(view.words) else ""
    readings = noun_readings(word)
    for reading in readings:
        for use in reading.uses("place-head"):
            head = lexicon.place_heads[use]
            if (reading.enclitic and not head.bound) or following in head.not_before:
                return None
            if head.site:
                return _Noun(
                    head.rule,
                    head.en,
                    head.site,
                    head.upon,
                    head.precision,
                    head.kind == BORDER,
                    head.homeland or (bool(head.features) and head.features[0] in _OF_A_COUNTRY),
                )
    seated = actor is not None and actor.kind in ("facility", "institution")
    roles = [actor.role] if actor is not None and seated and actor.role is not None else []
    if not roles and actor is None and word.tag != "V":
        roles = [use for reading in readings for use in reading.uses("role")]
    for index in roles:
        role = lexicon.roles[index]
        around = range(max(0, word.index - _NEAR), word.index + _NEAR + 1)
        if role.site and not (actor is None and role.not_with and view.holds(role.not_with, around)):
            return _Noun(role.rule, role.en, role.site, False, 1)
    return None


def _several(word: Word) -> bool:
    """True for a plural: مواقعهم، مقار الحزب are in many places."""
    return word.reading is not None and word.reading.features.number != "sg"


def _mention(
    words: list[Word],
    phrase: Phrase,
    phrases: list[Phrase],
    nested: dict[int, Phrase],
    places: dict[int, PlaceMention],
    noun: _Noun,
    lexicon: Lexicon,
) -> PlaceMention:
    last = phrase
    while id(last) in nested:
        last = nested[id(last)]
    end = max(phrase.end, last.end)
    if (
        end == phrase.head + 1 and not words[phrase.head].article
    ):  # مقر *الوزارة*, which a body or place does not become part of
        end = next((p.end for p in phrases if p.start == end and p.bare and p.definite and p.joined is None), end)
    if noun.border:  # الحدود *مع لبنان*
        end = next((p.end for p in phrases if p.prep == "مع" and p.prep_index == end and not p.pronoun), end)
    start, stop = document_span(words, phrase.head, end)
    own = " ".join(
        nominative(words, w.index, w.index + 1, ()) if w.index in phrase.adjectives else w.bare
        for w in words[phrase.head + 1 : end]
        if w.tag not in ("QUOTE", "PUNCT")
    )  # سوقا *شعبيا* is سوق شعبي
    unknown = any(w.tag == "X" for w in words[phrase.head + 1 : end])
    singular = nominative(words, phrase.head, phrase.head + 1, ())
    title = (f"{singular} {own}".strip(), f"{transliterate(own)} ({noun.en})" if unknown else noun.en)
    return PlaceMention(
        phrase,
        start,
        stop,
        (),
        (),
        noun.rule,
        name=fold(own),
        title=title,
        precision=noun.precision,
        within=_holder(phrase, end, phrases, nested, places),
        country=_nationality(words, phrase, lexicon) if noun.country else "",
    )


def _nationality(words: list[Word], phrase: Phrase, lexicon: Lexicon) -> str:
    """The country that the adjectives of a phrase name, when it is one."""
    uses = (u for i in phrase.adjectives for r in words[i].analysis.readings for u in r.uses("demonym"))
    found = {lexicon.actors[u].country[0] for u in uses if lexicon.actors[u].kind == "state"}
    return found.pop() if len(found) == 1 else ""


def _holder(
    phrase: Phrase, end: int, phrases: list[Phrase], nested: dict[int, Phrase], places: dict[int, PlaceMention]
) -> PlaceMention | None:
    """The place that the site is in or at: named in its idafa (مدخل *الدمازين*), or right behind it (في مدرسة *بدوما*)."""
    inside: PlaceMention | None = None
    inner = nested.get(id(phrase))
    while inner is not None and inside is None:
        inside = places.get(id(inner))
        inner = nested.get(id(inner))
    if inside is not None and not inside.anaphor:
        return inside
    for other in phrases:
        if other.governor is None and end <= other.start <= end + 2 and (other.prep in LOCATIVE or other.prep == _FROM):
            behind = places.get(id(other))
            return inside if behind is None or behind.anaphor else behind  # مبنى المحافظة *في تعز*
    return inside
