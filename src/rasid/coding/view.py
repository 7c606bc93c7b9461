"""What the coding stages know of one sentence: words, names, phrases, clauses and the mentions found so far."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from rasid.arabic.numbers import NumberMention
from rasid.arabic.sentences import Sentence
from rasid.coding.actors import ActorMention
from rasid.coding.clauses import Clause
from rasid.coding.names import NameIndex
from rasid.coding.phrase import Phrase
from rasid.coding.places import PlaceMention
from rasid.coding.quantities import QuantityMention
from rasid.coding.sites import Site
from rasid.coding.times import TimeMention
from rasid.coding.words import Word
from rasid.knowledge.lexicon import Lexicon


def word_keys(word: Word) -> set[str]:
    """The folded spellings under which word lists may name a word: as printed, and without attached particles and article."""
    keys = {word.folded}
    for key, _, _, _ in word.analysis.keys:
        keys.add(key)
        if key.startswith("ال") and len(key) > 3:
            keys.add(key[2:])
    return keys


def word_classes(word: Word) -> set[str]:
    """The classes under which word lists may name a word (`#member`): what its readings make it as an actor, or `#person`."""
    return {
        f"#{use.detail}" if use.kind == "role" else "#person"
        for reading in word.readings
        for use in reading.lexeme.uses
        if use.kind == "role" or (use.kind == "word" and use.detail == "person")
    }


@dataclass(slots=True, eq=False)
class SentenceView:
    """One sentence as the stages see it. `actors` and `places` are keyed by `id(phrase)`."""

    index: int
    sentence: Sentence
    lexicon: Lexicon
    words: list[Word]
    names: NameIndex
    phrases: list[Phrase]
    clauses: list[Clause]
    times: list[TimeMention]
    time_words: frozenset[int]
    published: date | None = None
    """when the text was published"""
    numbers: list[NumberMention] = field(default_factory=list)
    quantities: list[QuantityMention] = field(default_factory=list)
    actors: dict[int, ActorMention] = field(default_factory=dict)
    places: dict[int, PlaceMention] = field(default_factory=dict)
    sites: dict[int, Site] = field(default_factory=dict)
    """places that the text describes without naming them, by `id(phrase)`"""
    absorbed: set[int] = field(default_factory=set)
    inherited: dict[int, list[Phrase]] = field(default_factory=dict)
    """subjects that verbs take over from the clauses before, by verb"""
    subject: str = ""
    """the subject other than conflict that the whole text is on"""
    conflict: bool = False
    """whether the whole text is on conflict"""
    calm: bool = False
    """whether the whole text, long enough to tell, says hardly a word of conflict"""
    short: bool = False
    """whether the whole text is too short to tell what it is about"""
    _keys: dict[str, list[int]] | None = None

    def clause_of(self, index: int) -> Clause:
        """The clause that a word belongs to."""
        return self.clauses[self.words[index].clause]

    def verb_before(self, clause: Clause, index: int) -> int | None:
        """The last verb of a clause that stands before a word."""
        return next((i for i in reversed(clause.words) if i < index and self.words[i].tag == "V"), None)

    def is_time(self, phrase: Phrase) -> bool:
        """True when the head of the phrase is part of a time expression."""
        return phrase.head in self.time_words

    def _positions(self) -> dict[str, list[int]]:
        """For each spelling under which word lists may name a word (see `word_keys`), the words that it names."""
        if self._keys is None:
            self._keys = {}
            for word in self.words:
                for own in word_keys(word) | word_classes(word):
                    self._keys.setdefault(own, []).append(word.index)
            for match in self.names.all("place"):
                self._keys.setdefault("#place", []).append(match.start)
        return self._keys

    def holds(self, sequences: Sequence[tuple[str, ...]], within: Collection[int]) -> bool:
        """True when one of the folded word sequences stands among the words `within`."""
        positions = self._positions()
        for sequence in sequences:
            for index in positions.get(sequence[0], ()):
                if index in within and all(
                    index + offset in positions.get(word, ()) and index + offset in within
                    for offset, word in enumerate(sequence[1:], start=1)
                ):
                    return True
        return False

    def places_of(self, sequences: Sequence[tuple[str, ...]]) -> Iterator[tuple[tuple[str, ...], int]]:
        """Each of the folded word sequences that stands in the sentence, and how often."""
        positions = self._positions()
        for sequence in sequences:
            found = sum(
                all(index + offset in positions.get(word, ()) for offset, word in enumerate(sequence[1:], start=1))
                for index in positions.get(sequence[0], ())
            )
            if found:
                yield sequence, found

    def actor(self, phrase: Phrase) -> ActorMention | None:
        """The actor mention of a phrase."""
        return self.actors.get(id(phrase))

    def place(self, phrase: Phrase) -> PlaceMention | None:
        """The place mention of a phrase."""
        return self.places.get(id(phrase))

    def nested(self, phrase: Phrase) -> Phrase | None:
        """The phrase in the idafa of `phrase`."""
        return next((p for p in self.phrases if p.governor is phrase), None)

    def phrase_with_head(self, index: int) -> Phrase | None:
        """The phrase whose head is word `index`."""
        return next((p for p in self.phrases if p.head == index and not p.pronoun), None)

    def phrase_at(self, index: int) -> Phrase | None:
        """The innermost phrase that holds word `index`."""
        found = [p for p in self.phrases if p.start <= index < p.end and not p.pronoun]
        return max(found, key=lambda p: p.start) if found else None
