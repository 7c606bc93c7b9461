"""A noun phrase: what the stages that find arguments and mentions work on."""

from __future__ import annotations

from dataclasses import dataclass, field

from rasid.coding.names import NameMatch


@dataclass(slots=True, eq=False)
class Phrase:
    """Words `start:end` of a sentence. `head` is the noun that it is about (behind numbers and quantifiers), `prep` the
    preposition that governs it ("" for none), `governor` the phrase whose idafa it is, `joined` the phrase it is coordinated with,
    `attached` the phrase whose adjective it completes (كركوك القريبة من *الموصل*)."""

    start: int
    end: int
    head: int
    prep: str = ""
    prep_index: int | None = None
    governor: Phrase | None = None
    joined: Phrase | None = None
    attached: Phrase | None = None
    definite: bool = False
    demonstrative: bool = False
    quantified: bool = False
    pronoun: str = ""
    adjectives: list[int] = field(default_factory=list)
    apposition: int | None = None
    name: NameMatch | None = None

    @property
    def first(self) -> int:
        """The first word with the preposition that governs it."""
        return self.prep_index if self.prep_index is not None else self.start

    @property
    def bare(self) -> bool:
        """True for a phrase that can be subject or object: no preposition, not inside another noun's idafa."""
        return not self.prep and self.governor is None
