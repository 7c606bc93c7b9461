"""Sites: places that the text describes without naming them (في مدرسة مهجورة، ساحة البلدية، على الطريق السريع).

A site is no mention of its own: the record has it where an event happened there.
"""

from __future__ import annotations

from dataclasses import dataclass

from rasid.arabic.letters import fold
from rasid.coding.actor_mention import ActorMention, document_span
from rasid.coding.identities import nominative
from rasid.coding.phrase import Phrase
from rasid.coding.place_mention import BORDER, LOCATIVE, PlaceMention
from rasid.coding.transliterate import transliterate
from rasid.coding.words import Word
from rasid.knowledge.lexicon import Lexicon

_BODIES = frozenset({"force", "group", "institution"})
"""What acts, though its noun be that of a place: الجبهة، القيادة."""
_ON, _FROM = fold("على"), fold("من")


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


def find_sites(
    words: list[Word],
    phrases: list[Phrase],
    actors: dict[int, ActorMention],
    places: dict[int, PlaceMention],
    lexicon: Lexicon,
) -> dict[int, Site]:
    """The sites of a sentence by `id(phrase)`."""
    found: dict[int, Site] = {}
    nested: dict[int, Phrase] | None = None
    for phrase in phrases:
        if phrase.pronoun:
            continue
        actor = actors.get(id(phrase))
        named = phrase.name is not None and phrase.name.use.kind != "place" and phrase.name.start <= phrase.head
        if named or (actor is not None and actor.kind in _BODIES):
            continue  # جبهة التحرير، الجبهة: a name, or a body that acts
        following = words[phrase.head + 1].folded if phrase.head + 1 < len(words) else ""
        noun = _noun(words[phrase.head], following, actor, lexicon)
        if noun is None or (noun.rule.startswith("roles/") and _several(words[phrase.head])):
            continue
        if nested is None:
            nested = {id(p.governor): p for p in phrases if p.governor is not None}
        found[id(phrase)] = Site(
            _mention(words, phrase, phrases, nested, places, noun),
            noun.level,
            noun.on,
            words[phrase.head].article or phrase.demonstrative,
        )
    return found


def _noun(word: Word, following: str, actor: ActorMention | None, lexicon: Lexicon) -> _Noun | None:
    """What the head noun says: a place noun (قرية، الطريق) or a facility (مدرسة)."""
    readings = [
        r
        for r in word.analysis.readings
        if r.pos != "verb" and (word.reading is None or r.article == word.reading.article)
    ]
    for reading in readings:
        for use in reading.uses("place-head"):
            head = lexicon.place_heads[use]
            if (reading.enclitic and not head.bound) or following in head.not_before:
                return None
            if head.site:
                return _Noun(head.rule, head.en, head.site, head.upon, head.precision, head.kind == BORDER)
    roles = [actor.role] if actor is not None and actor.kind == "facility" and actor.role is not None else []
    if not roles and actor is None and word.tag != "V":
        roles = [use for reading in readings for use in reading.uses("role")]
    for index in roles:
        role = lexicon.roles[index]
        if role.site:
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
    own = " ".join(w.bare for w in words[phrase.head + 1 : end] if w.tag not in ("QUOTE", "PUNCT"))
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
    )


def _holder(
    phrase: Phrase, end: int, phrases: list[Phrase], nested: dict[int, Phrase], places: dict[int, PlaceMention]
) -> PlaceMention | None:
    """The place that the site is in or at: named in its idafa (مدخل *الدمازين*), or right behind it (في مدرسة *بدوما*)."""
    inner = nested.get(id(phrase))
    while inner is not None:
        if id(inner) in places:
            return places[id(inner)]
        inner = nested.get(id(inner))
    for other in phrases:
        if other.governor is None and end <= other.start <= end + 2 and (other.prep in LOCATIVE or other.prep == _FROM):
            return places.get(id(other))
    return None
