"""A cue in its sentence, with what it governs and who holds that."""

from __future__ import annotations

from dataclasses import dataclass

from rasid.coding.holder_kinds import HolderDraft
from rasid.knowledge.lexicon import CueUse


@dataclass(slots=True, eq=False)
class CueInstance:
    """A cue of the lexicon at words `start:end`, the words that it governs, and its holders. `negated`: a negation
    stands over it."""

    use: CueUse
    start: int
    end: int
    span: tuple[int, int]
    content: frozenset[int]
    holders: list[HolderDraft]
    verb: int | None = None
    opener: int | None = None
    negated: bool = False
    by_author: bool = False
    """its verb is in the first person: نؤكد أن"""
    relays: bool = False
    """it says who passes on the text in which something is said: قال في تصريحات *نقلتها الوكالة* إن"""

    @property
    def size(self) -> int:
        """Number of words governed: outer cues govern more."""
        return len(self.content)

    @property
    def speaks(self) -> bool:
        """True for a cue that hands its content to a holder: saying, believing, denying, demanding, asking."""
        return self.use.category == "attribution" or (
            self.use.attribution is not None and self.use.category != "distancing"
        )
