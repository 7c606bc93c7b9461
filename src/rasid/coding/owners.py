"""Owners: to whom a role belongs — by an adjective, in idafa, or behind a preposition."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from rasid.arabic.letters import fold
from rasid.coding.actor_mention import ActorMention
from rasid.coding.identities import identity_of, naming_identity
from rasid.coding.phrase import Phrase
from rasid.knowledge.lexicon import NamingUse, RoleUse

if TYPE_CHECKING:
    from rasid.coding.view import SentenceView

OWNING_PREPOSITIONS = frozenset({"من", "ل"})
BELONGING = frozenset(fold(w) for w in ("تابع", "منتم", "منتمي", "منضو", "منضوي"))
LOYAL = frozenset(fold(w) for w in ("موال", "موالي", "مؤيد", "مناصر", "مقرب", "مدعوم"))


class OwnerFinder(ABC):
    """What all parts of the search for actors share, and the search for the owner of a role."""

    def __init__(self, view: SentenceView) -> None:
        self.view = view
        self.words, self.names, self.phrases, self.lexicon = view.words, view.names, view.phrases, view.lexicon
        self._by_start = {p.start: p for p in view.phrases if p.governor is None}
        self._nested: dict[int, Phrase] = {id(p.governor): p for p in view.phrases if p.governor is not None}
        self._found: dict[int, ActorMention] = {}
        self.absorbed: set[int] = set()
        """ids of phrases that are the owner of another mention (مقاتلون من *الحركة*)"""

    @abstractmethod
    def resolve(self, phrase: Phrase) -> ActorMention | None:
        """The actor that a phrase stands for, or None."""

    def _owner(self, phrase: Phrase, role: RoleUse, head_end: int) -> tuple[ActorMention | None, int, bool]:
        """To whom the role belongs, the end of the words that say so, and whether they speak of loyalty only."""
        border = phrase.apposition if phrase.apposition is not None else phrase.end
        nested = self._nested.get(id(phrase))
        while nested is not None and nested.start < head_end:
            nested = self._nested.get(id(nested))
        adjective = self._demonym(phrase, phrase.head + 1, nested.start if nested is not None else border)
        if adjective is not None:
            return adjective, phrase.end, False
        if nested is not None:
            inner = self.resolve(nested)
            if inner is not None:
                return inner, max(phrase.end, inner.token_end), False
            adjective = self._demonym(phrase, nested.start, border)
        else:
            adjective = None
        if adjective is not None:
            return adjective, phrase.end, False
        return self._owner_behind(phrase, role, head_end)

    def _demonym(self, phrase: Phrase, start: int, end: int) -> ActorMention | None:
        """The nationality, party or loaded adjective among words `start:end` of a phrase; of several words first
        (كوري شمالي)."""
        for index in range(start, end):
            for match in self.names.at(index, "demonym"):
                if match.length > 1 and not match.prep and not match.conj:
                    return self._adjective_owner(phrase, index, match.end, match.use.index)
            if index not in phrase.adjectives:
                continue
            for reading in self.words[index].analysis.readings:
                for actor in reading.uses("demonym"):
                    if self.view.is_demonym(actor, index):
                        return self._adjective_owner(phrase, index, index + 1, actor)
                for naming in reading.uses("naming"):
                    entry = self.lexicon.naming[naming]
                    if entry.refers_to:
                        owner = self._adjective_owner(phrase, index, index + 1, None, entry)
                        owner.naming = naming
                        return owner
        return None

    def _adjective_owner(
        self, phrase: Phrase, index: int, end: int, actor: int | None, entry: NamingUse | None = None
    ) -> ActorMention:
        first, last = self.words[index], self.words[end - 1]
        identity = identity_of(self.lexicon, actor) if actor is not None else naming_identity(self.lexicon, entry)  # type: ignore[arg-type]
        kind = self.lexicon.actors[actor].kind if actor is not None else "armed-group"
        return ActorMention(phrase, first.stem_offset, last.end, identity, identity.basis, kind, token_end=end)

    def _owner_behind(self, phrase: Phrase, role: RoleUse, head_end: int) -> tuple[ActorMention | None, int, bool]:
        """An owner right behind the phrase: مقاتلون من الحركة، قاعدة تابعة للجيش، المتحدث باسم الوزارة."""
        governed = role.en.endswith((" for", " of", " to"))
        index = phrase.end
        linked = loyal = False
        for position in range(head_end, len(self.words)):
            keys = {r.lexeme.key for r in self.words[position].analysis.readings if r.pos != "verb"} | {
                self.words[position].folded.removeprefix("ال")
            }
            folded = {fold(k) for k in keys}
            if position < phrase.end and position not in phrase.adjectives:
                continue
            if folded & BELONGING or folded & LOYAL:
                linked, loyal, index = True, bool(folded & LOYAL), position + 1
            elif position >= phrase.end:
                break
        if not linked and head_end > phrase.head + 1:
            last = {fold(r.lexeme.key) for r in self.words[head_end - 1].analysis.readings if r.pos != "verb"}
            linked = loyal = bool(last & LOYAL)
        if governed and index < len(self.words) and self.words[index].tag == "DEM":
            index += 1  # متحدث باسم تلك القوات
        wanted = (
            next((p for p in self.phrases if p.start == index), None)
            if governed
            else self._phrase_with_preposition(index)
        )
        if wanted is None or (not governed and wanted.prep not in OWNING_PREPOSITIONS and not linked):
            return None, phrase.end, False
        if (
            not linked
            and not governed
            and (
                (wanted.prep == "من" and role.class_ not in ("member", "group", "collective", "force"))
                or (wanted.prep == "من" and role.class_ == "force" and self.words[phrase.head].article)
                or (wanted.prep == "ل" and role.class_ not in ("facility", "force", "group", "institution"))
            )
        ):
            return None, phrase.end, False
        owner = self.resolve(wanted)
        owned = owner is not None and owner.force and not self.words[phrase.head].article
        if wanted.prep == "ل" and role.class_ == "institution" and not (linked or governed or owned):
            return None, phrase.end, False  # مركز *للشرطة*, but not مركز للدراسات or إدانات المنظمات للحكومة
        if owner is None or (
            not linked
            and not governed
            and owner.kind in ("member", "facility", "collective", "person", "people", "state")
        ):
            return None, phrase.end, False
        self.absorbed.update({id(wanted), id(self._by_start.get(head_end - 1)) if governed else id(wanted)})
        return owner, owner.token_end, loyal

    def _phrase_with_preposition(self, index: int) -> Phrase | None:
        if index < len(self.words) and self.words[index].tag == "P" and not self.words[index].enclitic:
            index += 1
        phrase = self._by_start.get(index)
        return phrase if phrase is not None and phrase.prep and phrase.joined is None else None
