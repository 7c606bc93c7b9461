"""The mention of an actor: words of a sentence and whom they stand for."""

from __future__ import annotations

from dataclasses import dataclass

from rasid.coding.identities import ARMED, Identity, Owner
from rasid.coding.phrase import Phrase
from rasid.coding.place_mention import PlaceMention
from rasid.coding.words import Word


@dataclass(slots=True, eq=False)
class ActorMention:
    """Words that stand for an actor. `start`/`end` are document offsets; `kind` is the registry's kind or the
    role's class."""

    phrase: Phrase
    start: int
    end: int
    identity: Identity
    rule: str
    kind: str
    plural: bool = False
    feminine: bool = False
    short: bool = False
    """a definite short form (التنظيم) that needs an antecedent"""
    role: int | None = None
    naming: int | None = None
    token_end: int = 0
    owner: ActorMention | None = None
    otherwise: ActorMention | None = None
    """what a short form stands for when the document has no antecedent: the reading as a role"""
    placed: Phrase | None = None
    """the place phrase that a role belongs to: سكان *الموصل*"""
    loyal: bool = False
    struck: PlaceMention | None = None
    """the place that the same words name, where an act of force is directed at it"""
    extra: str = ""
    """the adjectives that tell a role from others of its kind"""

    @property
    def acts(self) -> bool:
        """True for somebody who acts (not a facility)."""
        return self.kind != "facility"

    @property
    def force(self) -> bool:
        """True for armed or organised actors, who in 'X of Y' phrases of violence rather do than undergo."""
        return self.kind in ARMED or self.kind in ("force", "group", "institution", "state", "government")

    def as_owner(self, *, loyal: bool = False) -> Owner:
        """The mention as the owner of another; a short form that waits for its antecedent counts as what its
        words say."""
        if self.short and self.otherwise is not None:
            return self.otherwise.as_owner(loyal=loyal)
        key = self.identity.key
        state = self.role is None and (
            self.kind in ("state", "capital") or (isinstance(key, tuple) and key[0] == "people")
        )
        return Owner(self.identity, self.kind, self.role is None and self.identity.actor is not None, state, loyal)


def document_span(words: list[Word], start: int, end: int) -> tuple[int, int]:
    """Document offsets of words `start:end`, attached particles before and quotation marks around left out."""
    while end - 1 > start and words[end - 1].tag == "QUOTE":
        end -= 1
    while start < end - 1 and words[start].tag == "QUOTE":
        start += 1
    return words[start].stem_offset, words[end - 1].end
