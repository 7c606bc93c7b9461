"""What the coding stages know of one sentence: words, names, phrases, clauses and the mentions found so far."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from rasid.arabic.numbers import NumberMention
from rasid.arabic.sentences import Sentence
from rasid.coding.actors import ActorMention
from rasid.coding.clause import Clause
from rasid.coding.names import NameIndex
from rasid.coding.phrase import Phrase
from rasid.coding.places import PlaceMention
from rasid.coding.quantities import QuantityMention
from rasid.coding.sites import Site
from rasid.coding.times import TimeMention
from rasid.coding.words import Word
from rasid.knowledge.lexicon import Lexicon

_BESIDE = 2
"""Words on either side of an ambiguous adjective in which what shows its sense counts."""


def word_keys(word: Word) -> set[str]:
    """The folded spellings under which word lists may name a word: as printed, and without attached particles and article."""
    return set(word.analysis.spellings)


def word_classes(word: Word) -> set[str]:
    """The classes under which word lists may name a word (`#member`): what its readings make it as an actor, or `#person`."""
    found: set[str] = set()
    for reading in word.readings:
        found |= reading.lexeme.as_people
    return found


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
    _keys: dict[str, int] | None = None
    _heads: dict[int, Phrase] | None = None
    _inner: dict[int, Phrase] | None = None
    _outer: dict[int, list[Phrase]] | None = None
    _coordinated: list[Phrase] | None = None
    _pronouns: list[Phrase] | None = None
    _saying: frozenset[int] | None = None
    titled: frozenset[int] | None = None
    """the words inside the titles of works, once they have been asked for (`subjects.in_title`)"""

    def clause_of(self, index: int) -> Clause:
        """The clause that a word belongs to."""
        return self.clauses[self.words[index].clause]

    def clauses_within(self, clause: Clause) -> set[int]:
        """The indexes of a clause and of all that depend on it."""
        # A clause is opened behind the one that it depends on.
        found = {clause.index}
        for other in self.clauses[clause.index + 1 :]:
            if other.parent is not None and other.parent.index in found:
                found.add(other.index)
        return found

    def says(self, clause: Clause) -> bool:
        """Whether what is said depends on a clause: a complement or a quotation."""
        if self._saying is None:
            said = (c for c in self.clauses if c.kind in ("complement", "quote"))
            self._saying = frozenset(c.parent.index for c in said if c.parent is not None)
        return clause.index in self._saying

    def verb_before(self, clause: Clause, index: int) -> int | None:
        """The last verb of a clause that stands before a word."""
        return next((i for i in reversed(clause.words) if i < index and self.words[i].tag == "V"), None)

    def is_time(self, phrase: Phrase) -> bool:
        """True when the head of the phrase is part of a time expression."""
        return phrase.head in self.time_words

    def _positions(self) -> dict[str, int]:
        """For each spelling under which word lists may name a word (see `word_keys`) the words that it names, as a set of bits: bit 3 is
        the fourth word. That takes a third of the memory of lists, and a sequence of words is found by shifting."""
        keys = self._keys
        if keys is None:
            keys = self._keys = {}
            bit = 1
            for word in self.words:
                for own in word.analysis.spellings:
                    keys[own] = keys.get(own, 0) | bit
                if word.readings:
                    for own in word_classes(word):
                        keys[own] = keys.get(own, 0) | bit
                bit <<= 1
            for match in self.names.all("place"):
                keys["#place"] = keys.get("#place", 0) | (1 << match.start)
        return keys

    def holds(self, sequences: Sequence[tuple[str, ...]], within: Collection[int]) -> bool:
        """True when one of the folded word sequences stands among the words `within`."""
        positions = self._keys or self._positions()
        for sequence in sequences:
            found = positions.get(sequence[0], 0)
            if not found:
                continue  # nearly always
            for offset in range(1, len(sequence)):
                found &= positions.get(sequence[offset], 0) >> offset
            while found:
                index = found.bit_length() - 1
                if all(i in within for i in range(index, index + len(sequence))):
                    return True
                found ^= 1 << index
        return False

    def is_demonym(self, actor: int, index: int) -> bool:
        """True when the adjective at word `index` can stand for the actor: الجيش *المالي*, but no الدعم المالي."""
        beside = self.lexicon.actors[actor].adjective_with
        return not beside or self.holds(beside, range(max(0, index - _BESIDE), index + _BESIDE + 1))

    def mentions(self, words: frozenset[str]) -> bool:
        """True when one of the folded words stands in the sentence: most lists of words have none there."""
        positions = self._keys or self._positions()
        return not positions.keys().isdisjoint(words)

    def possible(self, by_first: Mapping[str, Sequence[tuple[str, ...]]]) -> list[tuple[str, ...]]:
        """The word sequences, given by first word, whose first word stands in the sentence."""
        positions = self._keys or self._positions()
        return [sequence for first in positions.keys() & by_first.keys() for sequence in by_first[first]]

    def places_of(
        self, by_first: Mapping[str, Sequence[tuple[str, tuple[str, ...]]]]
    ) -> Iterator[tuple[str, tuple[str, ...], int]]:
        """Each of the named word sequences, given by first word, that stands in the sentence, and how often."""
        positions = self._keys or self._positions()
        for first in positions.keys() & by_first.keys():
            for name, sequence in by_first[first]:
                found = positions[first]
                for offset in range(1, len(sequence)):
                    found &= positions.get(sequence[offset], 0) >> offset
                if found:
                    yield name, sequence, found.bit_count()

    def actor(self, phrase: Phrase) -> ActorMention | None:
        """The actor mention of a phrase."""
        return self.actors.get(id(phrase))

    def place(self, phrase: Phrase) -> PlaceMention | None:
        """The place mention of a phrase."""
        return self.places.get(id(phrase))

    def nested(self, phrase: Phrase) -> Phrase | None:
        """The phrase in the idafa of `phrase`."""
        if self._inner is None:
            self._inner = {id(p.governor): p for p in reversed(self.phrases) if p.governor is not None}
        return self._inner.get(id(phrase))

    def phrase_with_head(self, index: int) -> Phrase | None:
        """The phrase whose head is word `index`."""
        if self._heads is None:
            self._heads = {p.head: p for p in reversed(self.phrases) if not p.pronoun}
        return self._heads.get(index)

    def outer_phrases(self, clause: Clause) -> Sequence[Phrase]:
        """The phrases with their heads in a clause that stand in no other's idafa."""
        if self._outer is None:
            self._outer = {}
            for phrase in self.phrases:
                if phrase.governor is None:
                    self._outer.setdefault(self.words[phrase.head].clause, []).append(phrase)
        return self._outer.get(clause.index, ())

    @property
    def coordinated(self) -> list[Phrase]:
        """The phrases that are joined to one before them."""
        if self._coordinated is None:
            self._coordinated = [p for p in self.phrases if p.joined is not None]
        return self._coordinated

    @property
    def pronouns(self) -> list[Phrase]:
        """The phrases that are an attached pronoun."""
        if self._pronouns is None:
            self._pronouns = [p for p in self.phrases if p.pronoun]
        return self._pronouns

    def phrase_at(self, index: int) -> Phrase | None:
        """The innermost phrase that holds word `index`."""
        found = [p for p in self.phrases if p.start <= index < p.end and not p.pronoun]
        return max(found, key=lambda p: p.start) if found else None
