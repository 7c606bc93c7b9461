"""Actors: which noun phrases stand for somebody, and for whom.

A named actor comes from the registry; all others are built from their words: a role noun (قوات، وزير، سكان، مقر) with a
nationality or party adjective, an owner in idafa or behind من/ل, a personal name, or nothing (مسلحون مجهولون).
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rasid.coding.names import NameMatch
from rasid.coding.phrases import Phrase
from rasid.coding.transliterate import transliterate
from rasid.coding.words import Reading, Word
from rasid.knowledge.lexicon import ActorUse, Lexicon, NamingUse, RoleUse

if TYPE_CHECKING:
    from rasid.coding.view import SentenceView

ARMED = frozenset({"armed-group", "militia", "military", "police", "intelligence", "coalition"})
OWNING_PREPOSITIONS = frozenset({"من", "ل"})
_LINKING = frozenset({"تابع", "تابعه", "تابعين", "تابعون", "التابع", "التابعه", "التابعين", "التابعون", "ينتمون", "المنتمين", "موالين", "مواليه", "الموالين", "المواليه", "الموالي", "موال", "مواليين"})


@dataclass(frozen=True, slots=True)
class Identity:
    """Whom a mention stands for. `key` is equal for mentions of one actor; `generic` ones are new each time they are named."""

    key: Hashable
    ar: str
    en: str
    code: str | None
    wikidata: str | None
    basis: str
    actor: int | None = None
    """row of the registry, or of the owner for members and forces of one"""
    generic: bool = False


@dataclass(slots=True, eq=False)
class ActorMention:
    """Words that stand for an actor. `start`/`end` are document offsets; `kind` is the registry's kind or the role's class."""

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

    @property
    def acts(self) -> bool:
        """True for somebody who acts (not a facility)."""
        return self.kind != "facility"

    @property
    def force(self) -> bool:
        """True for armed or organised actors, who in 'X of Y' phrases of violence rather do than undergo."""
        return self.kind in ARMED or self.kind in ("force", "group", "institution", "state", "government")


def document_span(words: Sequence[Word], start: int, end: int) -> tuple[int, int]:
    """Document offsets of words `start:end`, attached particles before and quotation marks around left out."""
    while end - 1 > start and words[end - 1].tag == "QUOTE":
        end -= 1
    while start < end - 1 and words[start].tag == "QUOTE":
        start += 1
    return words[start].stem_offset, words[end - 1].end


class ActorFinder:
    """Finds the actor mentions of one sentence."""

    def __init__(self, view: SentenceView) -> None:
        self.view = view
        self.words, self.names, self.phrases, self.lexicon = view.words, view.names, view.phrases, view.lexicon
        self._by_start = {p.start: p for p in view.phrases if p.governor is None}
        self._nested: dict[int, Phrase] = {id(p.governor): p for p in view.phrases if p.governor is not None}
        self.absorbed: set[int] = set()
        """ids of phrases that are the owner of another mention (مقاتلون من *الحركة*)"""

    def find(self) -> dict[int, ActorMention]:
        """The mention of each phrase that stands for an actor, by `id(phrase)`."""
        found: dict[int, ActorMention] = {}
        for phrase in self.phrases:
            if phrase.pronoun:
                continue
            mention = self.resolve(phrase)
            if mention is not None:
                found[id(phrase)] = mention
        return found

    def resolve(self, phrase: Phrase) -> ActorMention | None:
        """The actor that a phrase stands for, or None."""
        if phrase.name is not None:
            by_name = self._named(phrase)
            if by_name is not None:
                return by_name
        head = self.words[phrase.head]
        if head.tag == "X" and phrase.name is not None:
            return self._capital(phrase)
        multiword = [m for m in self.names.at(phrase.head, "role") if m.length > 1]
        if multiword and not self._excluded(self.lexicon.roles[multiword[0].use.index]):
            phrase.end = max(phrase.end, multiword[0].end)
            return self._by_role(phrase, None, multiword[0].use.index, number=self.lexicon.features[multiword[0].feature].number, head_end=multiword[0].end)
        for reading in head.analysis.readings:
            if reading.pos == "verb" or (head.reading is not None and reading.article != head.reading.article):
                continue
            roles = reading.uses("role")
            if roles and not self._excluded(self.lexicon.roles[roles[0]]):
                return self._by_role(phrase, reading, roles[0])
        for reading in head.analysis.readings:
            demonyms = reading.uses("demonym")
            if demonyms and reading.pos == "adjective":
                return self._people(phrase, reading, demonyms[0])
        return self._unlisted_person(phrase)

    # -- named actors -------------------------------------------------------------------------------------------------

    def _named(self, phrase: Phrase) -> ActorMention | None:
        assert phrase.name is not None
        matches = [m for m in self.names.by_start.get(phrase.name.start, ()) if m.end == phrase.name.end and m.prep == phrase.name.prep]
        actors = [m for m in matches if m.use.kind == "actor" and m.use.detail != "capital" and not self._common_word(m)]
        naming = [m for m in matches if m.use.kind == "naming" and self.lexicon.naming[m.use.index].refers_to]
        start, end = document_span(self.words, phrase.start if phrase.start == phrase.head else phrase.head, phrase.end)
        start = max(start, phrase.name.char_start) if phrase.name.start == phrase.head else start
        if actors:
            actors.sort(key=lambda m: m.use.detail)
            match = actors[0]
            actor = self.lexicon.actors[match.use.index]
            return ActorMention(
                phrase, start, end, identity_of(self.lexicon, match.use.index), actor.rule, actor.kind, short=match.use.detail == "short",
                naming=naming[0].use.index if naming else None, token_end=phrase.end,
            )  # fmt: skip
        if naming:
            entry = self.lexicon.naming[naming[0].use.index]
            return ActorMention(
                phrase, start, end, naming_identity(self.lexicon, entry), entry.rule, "armed-group", naming=naming[0].use.index, token_end=phrase.end,
            )  # fmt: skip
        return None

    def _common_word(self, match: NameMatch) -> bool:
        """A surname of one word that is also an ordinary word (سلام، جمال) names a person only behind a title."""
        if match.length > 1 or self.lexicon.actors[match.use.index].kind != "person":
            return False
        word = self.words[match.start]
        before = self.words[match.start - 1] if match.start else None
        titled = before is not None and before.reading is not None and before.reading.has_use("role")
        return bool(word.analysis.readings) and not titled

    def _capital(self, phrase: Phrase) -> ActorMention | None:
        """A capital that stands for its government (اتهمت *طهران* …): only as a bare phrase; the events decide whether it acts."""
        assert phrase.name is not None
        matches = [m for m in self.names.by_start.get(phrase.name.start, ()) if m.use.kind == "actor" and m.use.detail == "capital" and m.end == phrase.name.end]
        if not matches or phrase.governor is not None or phrase.end > phrase.name.end:
            return None
        actor = self.lexicon.actors[matches[0].use.index]
        own = identity_of(self.lexicon, matches[0].use.index)
        identity = Identity(own.key, own.ar, own.en, own.code, own.wikidata, f"{own.basis}, by its capital", own.actor)
        return ActorMention(phrase, matches[0].char_start, matches[0].char_end, identity, actor.rule, "capital", feminine=True, token_end=phrase.end)

    def _excluded(self, role: RoleUse) -> bool:
        return bool(role.not_with) and self.view.holds(role.not_with, range(len(self.words)))

    # -- actors built from their words --------------------------------------------------------------------------------

    def _by_role(self, phrase: Phrase, reading: Reading | None, index: int, number: str = "", head_end: int = 0) -> ActorMention | None:
        role = self.lexicon.roles[index]
        number = reading.features.number if reading is not None else number
        owner, end = self._owner(phrase, role, head_end or phrase.head + 1)
        start_word = phrase.head
        start, char_end = document_span(self.words, start_word, max(phrase.end, end))
        plural = number in ("pl", "du") or role.class_ == "collective"
        person = self._person_name(phrase)
        feminine = reading.features.gender == "f" if reading is not None else False
        identity = self._compose(phrase, role, index, plural, owner, person)
        kind = "person" if person else role.class_
        mention = ActorMention(
            phrase, start, char_end, identity, role.rule, kind, plural=plural, feminine=feminine, role=index, token_end=max(phrase.end, end), owner=owner,
        )  # fmt: skip
        mention.short = identity.generic and phrase.definite and not plural and role.class_ in ("group", "force") and phrase.end - phrase.start == 1
        return mention

    def _owner(self, phrase: Phrase, role: RoleUse, head_end: int) -> tuple[ActorMention | None, int]:
        """To whom the role belongs, and the end of the words that say so; `head_end` is the end of the role's own words."""
        for index in phrase.adjectives:
            for reading in self.words[index].analysis.readings:
                for actor in reading.uses("demonym"):
                    return self._adjective_owner(phrase, index, actor), phrase.end
                for naming in reading.uses("naming"):
                    entry = self.lexicon.naming[naming]
                    if entry.refers_to:
                        owner = self._adjective_owner(phrase, index, None, entry)
                        owner.naming = naming
                        return owner, phrase.end
        nested = self._nested.get(id(phrase))
        while nested is not None and nested.start < head_end:
            nested = self._nested.get(id(nested))
        if nested is not None:
            inner = self.resolve(nested)
            if inner is not None:
                return inner, max(phrase.end, inner.token_end)
        return self._owner_behind(phrase, role)

    def _adjective_owner(self, phrase: Phrase, index: int, actor: int | None, entry: NamingUse | None = None) -> ActorMention:
        word = self.words[index]
        identity = identity_of(self.lexicon, actor) if actor is not None else naming_identity(self.lexicon, entry)  # type: ignore[arg-type]
        kind = self.lexicon.actors[actor].kind if actor is not None else "armed-group"
        return ActorMention(phrase, word.stem_offset, word.end, identity, identity.basis, kind, token_end=index + 1)

    def _owner_behind(self, phrase: Phrase, role: RoleUse) -> tuple[ActorMention | None, int]:
        """An owner with a preposition right behind the phrase: مقاتلون من الحركة، قاعدة تابعة للجيش."""
        index = phrase.end
        linked = False
        while index < len(self.words) and self.words[index].folded in _LINKING:
            linked = True
            index += 1
        wanted = self._phrase_with_preposition(index)
        if wanted is None or wanted.prep not in OWNING_PREPOSITIONS and not linked:
            return None, phrase.end
        if not linked and (wanted.prep == "من" and role.class_ not in ("member", "group", "collective", "force") or wanted.prep == "ل" and role.class_ not in ("facility", "force", "group")):
            return None, phrase.end
        if not linked and phrase.definite:
            return None, phrase.end
        owner = self.resolve(wanted)
        if owner is None or (not linked and owner.kind in ("member", "facility", "collective", "person", "people", "state")):
            return None, phrase.end
        self.absorbed.add(id(wanted))
        return owner, owner.token_end

    def _phrase_with_preposition(self, index: int) -> Phrase | None:
        if index < len(self.words) and self.words[index].tag == "P" and not self.words[index].enclitic:
            index += 1
        phrase = self._by_start.get(index)
        return phrase if phrase is not None and phrase.prep and phrase.joined is None else None

    def _person_name(self, phrase: Phrase) -> tuple[int, int] | None:
        """The words of a personal name in apposition: الرئيس *ميخائيل ساكاشفيلي*."""
        if phrase.apposition is None:
            return None
        return phrase.apposition, phrase.end

    def _compose(self, phrase: Phrase, role: RoleUse, index: int, plural: bool, owner: ActorMention | None, person: tuple[int, int] | None) -> Identity:
        words = self.words
        if person is not None:
            match = self.names.at(person[0], "actor")
            if match:
                return identity_of(self.lexicon, match[0].use.index)
            text = " ".join(w.bare for w in words[person[0] : person[1]] if w.tag != "QUOTE")
            code = role_code(owner, role)
            return Identity(("person", " ".join(w.folded for w in words[person[0] : person[1]])), text, transliterate(text), code, None, f"{role.rule}, name as printed")
        singular, several = role.en, role.en_plural or plural_en(role.en)
        role_en = several if plural else singular
        role_ar = role.ar_plural if plural and role.ar_plural else role.ar
        if owner is not None:
            if role.class_ in ("member", "force", "group") and owner.kind in ARMED and owner.identity.actor is not None and role.class_ == "member":
                own = owner.identity
                return Identity(own.key, own.ar, own.en, own.code, own.wikidata, f"{role.rule}: members of {own.basis}", own.actor)
            return self._owned(role, role_ar, role_en, plural, owner)
        place = self._place_of(phrase)
        descriptive = " ".join(w.bare for w in words[phrase.head : phrase.end] if w.tag != "QUOTE")
        basis = role.rule
        if place:
            return Identity(("role", index, plural, place), descriptive, f"{role_en} of {place}", role.code, None, basis, generic=False)
        definite_ar = descriptive if phrase.end - phrase.head > 1 else role_ar
        return Identity(("role", index, descriptive_key(words, phrase)), definite_ar, role_en, role.code, None, basis, generic=True)

    def _owned(self, role: RoleUse, role_ar: str, role_en: str, plural: bool, owner: ActorMention) -> Identity:
        own = owner.identity
        actor: ActorUse | None = self.lexicon.actors[own.actor] if own.actor is not None and owner.role is None else None
        if actor is not None and actor.adjective and actor.kind == "state":
            feminine = role_ar.endswith(("ة", "ات")) or (plural and role.class_ in ("force", "institution"))
            adjective = actor.adjective + ("ة" if feminine else ("ون" if plural else ""))
            ar = f"ال{role_ar.removeprefix('ال')} ال{adjective}" if " " not in role_ar else f"{role_ar} {actor.ar}"
            en = f"{country_adjective(actor)} {role_en}"
        else:
            ar = f"{role_ar} {own.ar}"
            en = f"{own.en} {role_en}" if role.class_ in ("member", "force", "facility", "group") else f"{role_en} of {own.en}"
        key = ("role", role.rule, own.key)
        return Identity(key, ar, en, role_code(owner, role), None, f"{role.rule} of {own.basis}", own.actor)

    def _place_of(self, phrase: Phrase) -> str:
        nested = self._nested.get(id(phrase))
        while nested is not None:
            for match in self.names.at(nested.head, "place"):
                return self.lexicon.places[match.use.index].en
            nested = self._nested.get(id(nested))
        return ""

    def _people(self, phrase: Phrase, reading: Reading, actor_index: int) -> ActorMention:
        """A nationality or party adjective used as a noun: العراقيون، الحوثيون، إسرائيليان."""
        actor = self.lexicon.actors[actor_index]
        plural = reading.features.number != "sg"
        start, end = document_span(self.words, phrase.head, phrase.end)
        feminine = reading.features.gender == "f"
        if actor.kind != "state":
            kind = actor.kind
            return ActorMention(phrase, start, end, identity_of(self.lexicon, actor_index), actor.rule, kind, plural=plural, feminine=feminine, token_end=phrase.end)
        adjective = actor.adjective or actor.ar
        identity = Identity(
            ("people", actor_index, plural), f"{adjective}ون" if plural else adjective, f"{country_adjective(actor)}" + (" people" if plural else " person"),
            actor.code, None, f"{actor.rule}: people", actor_index,
        )  # fmt: skip
        return ActorMention(phrase, start, end, identity, actor.rule, "people", plural=plural, feminine=feminine, token_end=phrase.end)

    def _unlisted_person(self, phrase: Phrase) -> ActorMention | None:
        """A person who is named without a title: the phrase begins with a known given name and holds at least one word more."""
        head = self.words[phrase.head]
        if head.tag not in ("X", "N", "A") or phrase.governor is not None and phrase.governor.apposition is not None:
            return None
        key = next((k for k, _, _, _ in head.analysis.keys if k in self.lexicon.first_names), None)
        if key is None or phrase.head + 1 >= phrase.end or head.article:
            return None
        if self.lexicon.first_names[key].endswith("?") and self.words[phrase.head + 1].folded not in self.lexicon.first_names:
            return None
        start, end = document_span(self.words, phrase.head, phrase.end)
        text = " ".join([head.bare[len(head.folded) - len(key) :], *(w.bare for w in self.words[phrase.head + 1 : phrase.end] if w.tag != "QUOTE")])
        identity = Identity(("person", " ".join([key, *(w.folded for w in self.words[phrase.head + 1 : phrase.end])])), text, transliterate(text), None, None, "name as printed")
        return ActorMention(phrase, start, end, identity, "words/first-names", "person", feminine=self.lexicon.first_names[key].startswith("f"), token_end=phrase.end)


def descriptive_key(words: Sequence[Word], phrase: Phrase) -> str:
    """The folded words of a generic actor: two such phrases with other words are other actors."""
    return " ".join(w.folded.removeprefix("ال") for w in words[phrase.head : phrase.end] if w.tag != "QUOTE")


def identity_of(lexicon: Lexicon, index: int) -> Identity:
    """The identity of a row of the registry."""
    actor = lexicon.actors[index]
    return Identity(("actor", index), actor.ar, actor.en, actor.code, actor.wikidata, f"lexicon:{actor.rule}", index)


def naming_identity(lexicon: Lexicon, entry: NamingUse) -> Identity:
    """Whom a loaded name stands for: the one actor that it can mean, else only the neutral description."""
    if len(entry.refers_to) == 1:
        own = identity_of(lexicon, entry.refers_to[0])
        return Identity(own.key, own.ar, own.en, own.code, own.wikidata, f"lexicon:{entry.rule}", own.actor)
    return Identity(("naming", entry.rule), entry.ar, entry.en, None, None, f"lexicon:{entry.rule}", generic=False)


def role_code(owner: ActorMention | None, role: RoleUse) -> str | None:
    """Country of the owner and code of the role: IRQ + MIL."""
    if owner is None or not owner.identity.code:
        return role.code
    return owner.identity.code[:3] + (role.code or "") if owner.identity.code[:3].isupper() else role.code


def plural_en(noun: str) -> str:
    """The regular English plural of a role name: the head noun before 'of' takes it."""
    head, of, rest = noun.partition(" of ")
    if head.endswith(("s", "forces", "people", "police", "personnel", "troops")):
        return noun
    if head.endswith("man"):
        head = head[:-3] + "men"
    elif head.endswith("y") and head[-2:-1] not in "aeiou":
        head = head[:-1] + "ies"
    elif head.endswith(("s", "x", "ch", "sh")):
        head += "es"
    else:
        head += "s"
    return head + of + rest


def country_adjective(actor: ActorUse) -> str:
    """The English adjective of a state; its name where none is known."""
    return actor.adjective_en or actor.en
