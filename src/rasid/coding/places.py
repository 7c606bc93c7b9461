"""Places: which noun phrases name a place, and which rows of the gazetteer they may mean.

A name counts where a place can stand: behind a place noun (قضاء الرطبة), a locative preposition, or as an unmistakable name. Names that
are also ordinary words say in the gazetteer what they need. Choosing among namesakes is done for the whole document, in
`resolution`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rasid.arabic.letters import fold
from rasid.coding.actors import document_span
from rasid.coding.names import NameIndex
from rasid.coding.phrases import DIRECTION, Phrase
from rasid.coding.words import Word
from rasid.knowledge.lexicon import Lexicon

LOCATIVE = frozenset(
    fold(p)
    for p in ("في", "ب", "داخل", "خارج", "قرب", "بالقرب من", "شمالي", "جنوبي", "شرقي", "غربي", "ضمن", "وسط", "حول", "عند", "على مقربة من", "بمحاذاة", "خلف", "أمام", "عبر")
) | {DIRECTION}
DIRECTIONAL = frozenset(fold(p) for p in ("من", "إلى", "نحو", "باتجاه", "صوب", "على", "لدى", "بين", "ل"))
_NEAR = frozenset(fold(p) for p in ("قرب", "بالقرب من", "شمالي", "جنوبي", "شرقي", "غربي", "على مقربة من", "بمحاذاة", "خارج", "حول")) | {DIRECTION}


@dataclass(slots=True, eq=False)
class PlaceMention:
    """Words that name a place. `candidates` are rows of the gazetteer; empty for an anaphor (هذه المدينة) whose kind is `features`.
    `near`: the text says only near or beside the place. `needs_context`: counts only when the document names its country otherwise."""

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

    @property
    def locative(self) -> bool:
        """True when the preposition says that something is there."""
        return self.phrase.prep in LOCATIVE


def find_places(words: Sequence[Word], names: NameIndex, phrases: Sequence[Phrase], lexicon: Lexicon) -> dict[int, PlaceMention]:
    """The place mentions of a sentence by `id(phrase)`, nested ones first taken into the phrase of their place noun."""
    nested: dict[int, Phrase] = {id(p.governor): p for p in phrases if p.governor is not None}
    found: dict[int, PlaceMention] = {}
    for phrase in reversed(phrases):
        if phrase.pronoun:
            continue
        mention = _by_name(words, names, phrase, lexicon) or _by_head(words, phrase, nested.get(id(phrase)), found, lexicon)
        if mention is not None:
            found[id(phrase)] = mention
    return found


def _head_uses(word: Word) -> list[int]:
    return [i for r in word.analysis.readings if r.pos != "verb" for i in r.uses("place-head")]


def _by_name(words: Sequence[Word], names: NameIndex, phrase: Phrase, lexicon: Lexicon) -> PlaceMention | None:
    if phrase.name is None or phrase.name.start != phrase.head:
        return None
    matches = [m for m in names.by_start.get(phrase.name.start, ()) if m.use.kind == "place" and m.end == phrase.name.end and m.prep == phrase.name.prep]
    if not matches:
        return None
    rows = tuple(dict.fromkeys(m.use.index for m in matches))
    key = matches[0].key
    governed = phrase.governor is not None and bool(_head_uses(words[phrase.governor.head]))
    need = lexicon.place_needs.get(key, "")
    preposition = phrase.prep in LOCATIVE or phrase.prep in DIRECTIONAL
    if governed and words[phrase.head].tag == "A" and not words[phrase.head].article:
        return None  # 'ولاية جديدة' is a new term, not a place
    if phrase.governor is not None and any(u.kind == "role" and u.detail == "group" for r in words[phrase.governor.head].analysis.readings for u in r.lexeme.uses):
        return None  # قبائل الزوية، حركة الشباب: the name of a group
    if need == "head" and not governed or need == "preposition" and not (governed or preposition):
        return None
    if matches[0].prep and len(key) < 5 and not key.startswith("ال") and matches[0].length == 1 and words[phrase.head].analysis.readings:
        # بسبب، لدول، كتل: an attached letter plus a very short name is the ordinary word unless a place noun governs it
        return None
    start = max(document_span(words, phrase.head, phrase.name.end)[0], matches[0].char_start)
    return PlaceMention(
        phrase, start, matches[0].char_end, rows, near=phrase.prep in _NEAR, needs_context=need == "context" and not governed, name=key,
    )  # fmt: skip


def _by_head(words: Sequence[Word], phrase: Phrase, inner: Phrase | None, found: dict[int, PlaceMention], lexicon: Lexicon) -> PlaceMention | None:
    uses = _head_uses(words[phrase.head])
    if not uses:
        return None
    head = lexicon.place_heads[uses[0]]
    start, _ = document_span(words, phrase.head, phrase.end)
    if inner is not None and id(inner) in found:
        place = found[id(inner)]
        rows = tuple(r for r in place.candidates if not head.features or lexicon.places[r].feature in head.features) or place.candidates
        near = place.near or head.kind == "direction" or phrase.prep in _NEAR
        return PlaceMention(phrase, start, place.end, rows, head.features, head.rule, near, False, place.anaphor, place.name)
    if head.kind == "direction":
        return None
    if (phrase.demonstrative or words[phrase.head].article) and phrase.end - phrase.head == 1 and head.features:
        return PlaceMention(phrase, start, words[phrase.end - 1].end, (), head.features, head.rule, phrase.prep in _NEAR, False, True)
    return None
