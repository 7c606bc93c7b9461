"""A sentence with its names masked: what models see of its words.

Actors, places, numbers and times are replaced by their class and stand for one word each, so that exchanging two sides exchanges
nothing that a model sees and no model learns who attacks whom.
"""

from __future__ import annotations

from typing import NamedTuple

from rasid.coding.view import SentenceView
from rasid.coding.words import Word


class Masked(NamedTuple):
    """`words`: the class of what a name or number belongs to (`<actor>`, `<place>`, `<number>`, the rule of a time), or a lemma with
    what is attached. `at`: where in `words` each word of the sentence stands."""

    words: list[str]
    at: list[int]


def mask(view: SentenceView) -> Masked:
    """The masked words of a sentence."""
    shown = ["<demonym>" if _is_demonym(word) else _plain(word) for word in view.words]
    for place in view.places.values():
        for index in range(place.phrase.start, place.phrase.end):
            if view.words[index].tag in ("X", "N", "A"):
                shown[index] = "<place>"
    for mention in view.actors.values():
        for index in range(mention.phrase.start, max(mention.token_end, mention.phrase.start + 1)):
            shown[index] = "<actor>"
    for quantity in view.quantities:
        for index in range(quantity.token_start, quantity.token_end):
            if index != quantity.noun_token:
                shown[index] = "<number>"
    for time in view.times:
        for index in range(time.token_start, time.token_end):
            shown[index] = f"<{time.rule}>"
    words: list[str] = []
    at: list[int] = []
    for item in shown:
        if not (words and item == words[-1] and item.startswith("<")):
            words.append(item)
        at.append(len(words) - 1)
    return Masked(words, at)


def _is_demonym(word: Word) -> bool:
    return word.tag in ("A", "N") and "demonym" in word.analysis.kinds


def _plain(word: Word) -> str:
    if word.tag == "NUM":
        return "<number>"
    if word.tag == "V":
        reading = word.reading
        voice = "!" if reading is not None and reading.features.voice == "passive" else ""
        tense = "" if reading is None or reading.features.tense == "perfect" else "~"
        return f"{word.conj}+{word.lemma}{voice}{tense}" if word.conj else f"{word.lemma}{voice}{tense}"
    return f"{word.prep}+{word.lemma}" if word.prep else word.lemma
