"""Words of what people come to harm by, as a sentence holds them: `events/causes.yaml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rasid.arabic.letters import fold
from rasid.coding.view import SentenceView, word_keys
from rasid.coding.words import Word
from rasid.knowledge.lexicon import Cause

NEAR = 8
"""Words between a word of a cause and the word that must stand near it, at most."""

_PRONOUNS = ("هما", "هم", "هن", "ها", "ه")
_LEAST_STEM = 4


@dataclass(slots=True)
class Signs:
    """Where a sentence speaks of what people come to harm by, as ranges of words; see `CauseEntry`."""

    mishap: list[range] = field(default_factory=list)
    either: list[range] = field(default_factory=list)
    force: list[range] = field(default_factory=list)
    blast: list[range] = field(default_factory=list)
    by_itself: bool = False
    """something blew up by itself"""

    def explains(self, *words: int, sure: bool = True) -> bool:
        """True when one of the words is part of a misfortune; not `sure`: also of what an attack may bring about."""
        return any(i in r for r in (self.mishap if sure else [*self.mishap, *self.either]) for i in words)


def signs_of(view: SentenceView) -> Signs:
    """What a sentence says of causes by its words. Words of an attack that are part of a misfortune (انفجار *أسطوانة غاز*) are none."""
    positions: dict[str, list[int]] = {}
    for word in view.words:
        if word.folded[:1].isalpha():
            for key in _keys(word):
                positions.setdefault(key, []).append(word.index)
    found = Signs()
    kinds = {"mishap": found.mishap, "either": found.either, "force": found.force, "blast": found.blast}
    for first, own in positions.items():
        for cause in view.lexicon.causes.get(first, ()):
            kinds[cause.kind].extend(_stand(cause, own, positions))
    found.mishap.sort(key=lambda r: r.start)
    found.force = [r for r in found.force if not found.explains(r.start)]
    found.by_itself = any(found.explains(r.start) for r in found.blast)
    found.blast = [r for r in found.blast if not found.explains(r.start)]
    return found


def _keys(word: Word) -> set[str]:
    """What a word can be named by: as printed, without what is attached, and its lemma."""
    keys = word_keys(word)
    if word.reading is not None:
        keys.add(fold(word.reading.lexeme.key))
    for pronoun in _PRONOUNS:
        stem = word.folded.removesuffix(pronoun)
        if stem is not word.folded and len(stem) >= _LEAST_STEM:
            keys.add(stem)
            keys.add(stem[:-1] + "ه" if stem.endswith("ت") else stem)
    return keys


def _stand(cause: Cause, own: Sequence[int], positions: Mapping[str, Sequence[int]]) -> Iterator[range]:
    """Where the words of a cause stand whose first word stands at `own`."""
    near = [r.start for first, *rest in cause.near for r in _all(positions.get(first, ()), rest, positions)]
    for found in _all(own, cause.rest, positions):
        if not cause.near or any(i not in found and abs(i - found.start) <= NEAR for i in near):
            yield found


def _all(starts: Sequence[int], rest: Sequence[str], positions: Mapping[str, Sequence[int]]) -> Iterator[range]:
    """Where a sequence of words stands that begins at one of `starts`."""
    for index in starts:
        if all(index + i in positions.get(word, ()) for i, word in enumerate(rest, start=1)):
            yield range(index, index + len(rest) + 1)
