"""The grammatical slots of a trigger: who and what stands where beside a verb or an event noun."""

from __future__ import annotations

from dataclasses import dataclass, field

from rasid.coding.phrase import Phrase


@dataclass(slots=True)
class Slots:
    """The phrases in the slots of a trigger; `pronouns` holds attached pronouns (word index, pronoun) by slot."""

    subject: list[Phrase] = field(default_factory=list)
    object: list[Phrase] = field(default_factory=list)
    idafa: list[Phrase] = field(default_factory=list)
    prepositions: dict[str, list[Phrase]] = field(default_factory=dict)
    agents: list[Phrase] = field(default_factory=list)
    demonyms: list[int] = field(default_factory=list)
    """words that are nationality or party adjectives of an event noun: القصف *التركي*"""
    pronouns: dict[str, tuple[int, str]] = field(default_factory=dict)
    passive: bool = False
    dropped_subject: bool = False
    """the subject was taken from a clause before"""

    def all_of(self, slot: str) -> list[Phrase]:
        """The phrases of a slot by its name in frames."""
        if slot == "subject":
            return self.subject
        if slot == "object":
            return self.object
        if slot == "idafa":
            return self.idafa
        return self.prepositions.get(slot, [])
