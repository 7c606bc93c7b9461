"""A clause of a sentence, as what depends on it sees it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from rasid.coding.phrase import Phrase
from rasid.coding.words import Word
from rasid.knowledge.lexicon import PARTICIPLE

ClauseKind = Literal["main", "relative", "complement", "adverbial", "coordinate", "serial", "quote"]

SPOKEN = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "SUPPORT"})
"""Types of acts that are done with words."""


@dataclass(slots=True, eq=False)
class Clause:
    """A clause: `marker` is the word that opens it, `parent` the clause it depends on, `sibling` the clause it is coordinated
    with, `antecedent` the phrase that a relative clause describes, `verb` its main verb."""

    index: int
    kind: ClauseKind
    start: int
    parent: Clause | None = None
    sibling: Clause | None = None
    marker: int | None = None
    antecedent: Phrase | None = None
    verb: int | None = None
    auxiliary: int | None = None
    words: list[int] = field(default_factory=list)

    def ancestors(self) -> Iterator[Clause]:
        """This clause and all that it depends on, innermost first."""
        clause: Clause | None = self
        while clause is not None:
            yield clause
            clause = clause.parent

    def within(self, other: Clause) -> bool:
        """True when `other` is this clause or one that it depends on."""
        clause: Clause | None = self
        while clause is not None and clause is not other:
            clause = clause.parent
        return clause is not None


def is_participle(word: Word) -> bool:
    """True for an active participle that is a verb of its own: قال *متهما* الحركة."""
    return word.tag == "V" and word.reading is not None and word.reading.features.tense == PARTICIPLE
