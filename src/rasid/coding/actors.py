"""Actors: which noun phrases stand for somebody, and for whom.

A named actor comes from the registry; all others are built from their words: a role noun (قوات، وزير، سكان، مقر) with a
nationality or party adjective, an owner in idafa or behind من/ل, a personal name, or nothing (مسلحون مجهولون).
"""

from __future__ import annotations

from dataclasses import replace

from rasid.arabic.letters import fold
from rasid.coding.actor_mention import ActorMention, document_span
from rasid.coding.adjectival import AdjectiveFinder
from rasid.coding.identities import (
    ARMED,
    Identity,
    genitive,
    identity_of,
    naming_identity,
    nominative,
    owned_identity,
    placed_name,
    plural_en,
    role_code,
)
from rasid.coding.names import NameMatch
from rasid.coding.owners import BELONGING, LOYAL
from rasid.coding.people import RULE, plain_people
from rasid.coding.persons import FIRST_NAMES_RULE, printed_person, titled_person
from rasid.coding.phrase import Phrase
from rasid.coding.words import Reading
from rasid.knowledge.lexicon import RoleUse

__all__ = ["ARMED", "ActorFinder", "ActorMention", "Identity", "document_span", "identity_of", "naming_identity"]

NEAR = 2
"""Words on either side in which a role noun's `not_with` counts."""


_MATTERS = 4
"""Words of what an office deals with besides the first: وزير الصحة *والبيئة والسكان*."""


class ActorFinder(AdjectiveFinder):
    """Finds the actor mentions of one sentence."""

    def find(self) -> dict[int, ActorMention]:
        """The mention of each phrase that stands for an actor, by `id(phrase)`."""
        for phrase in self.phrases:
            if phrase.pronoun:
                continue
            mention = self.resolve(phrase)
            if mention is not None:
                self._found[id(phrase)] = mention
        for phrase in self.phrases:
            if id(phrase) not in self._found and (mention := self._beside(phrase)) is not None:
                self._found[id(phrase)] = mention
        for phrase in self.phrases:
            if id(phrase) in self.absorbed and id(phrase) in self._found and self._found[id(phrase)].kind == "person":
                del self._found[id(phrase)]  # said with the title before it
        return self._found

    def resolve(self, phrase: Phrase) -> ActorMention | None:
        """The actor that a phrase stands for, or None."""
        if phrase.name is not None and phrase.name.use.kind == "person":
            return self._unlisted(phrase, phrase.name)
        named = self._named(phrase) if phrase.name is not None else None
        if named is not None and not named.short:
            return named
        head = self.words[phrase.head]
        capital = self._capital(phrase) if named is None and head.tag == "X" and phrase.name is not None else None
        if capital is not None:
            return capital
        role = self._role(phrase)
        if named is not None:
            named.otherwise = role or self._loaded(phrase)
            return named
        return role or self._by_adjective(phrase) or self._loaded(phrase) or self._plain(phrase)

    def _plain(self, phrase: Phrase) -> ActorMention | None:
        """People named by a plain noun or participle: متشددون، المشاركون."""
        found = plain_people(self.words, phrase, self.lexicon)
        if found is None:
            return None
        identity, plural = found
        start, end = document_span(self.words, phrase.head, phrase.end)
        return ActorMention(phrase, start, end, identity, RULE, "member", plural=plural, token_end=phrase.end)

    def _beside(self, phrase: Phrase) -> ActorMention | None:
        """People whose name is another word by itself, coordinated with people of their kind or a people by name: *السنة* والشيعة."""
        head = self.words[phrase.head]
        index = self.lexicon.beside.get(head.folded.removeprefix(head.conj).removeprefix(head.prep))
        if index is None or phrase.quantified:
            return None
        code = self.lexicon.roles[index].code
        first = phrase.joined or phrase
        for other in self.phrases:
            mention = self._found.get(id(other)) if other is not phrase else None
            if mention is None or not (other is first or other.joined is first):
                continue
            kin = mention.role is not None and self.lexicon.roles[mention.role].code == code
            if kin or mention.kind == "people":
                found = self._by_role(phrase, None, index)
                found.plural = True
                return found
        return None

    def _role(self, phrase: Phrase) -> ActorMention | None:
        """The phrase read by its role noun: the longest noun of several words first."""
        head = self.words[phrase.head]
        for match in (
            m
            for m in self.names.by_start.get(phrase.head, ())
            if m.use.kind == "role" and m.length > 1 and m.prep == head.prep
        ):
            if not self._excluded(self.lexicon.roles[match.use.index], phrase) and not self._cuts_name(match):
                phrase.end = max(phrase.end, match.end)
                return self._by_role(phrase, None, match.use.index, match)
        if "role" not in head.analysis.kinds:
            return None
        printed_ha = head.bare.endswith("ه")
        for reading in sorted(
            head.analysis.readings, key=lambda r: printed_ha and not r.enclitic and r.features.gender == "f"
        ):  # نظيره is no نظيرة
            if (
                reading.pos == "verb"
                or (head.reading is not None and reading.article != head.reading.article)
                or (head.tag == "A" and reading.enclitic)
            ):
                continue
            roles = reading.uses("role")
            role = self.lexicon.roles[roles[0]] if roles else None
            if role is None or self._excluded(role, phrase):
                continue
            if role.owned and not reading.enclitic and id(phrase) not in self._nested:
                continue  # عمت *الفوضى*، زوج من الأحذية: no kin without whose
            return self._by_role(phrase, reading, roles[0])
        return None

    def _cuts_name(self, match: NameMatch) -> bool:
        """True when a registered name begins inside the words of a role and goes on behind them: رئيس *مجلس
        الحكم العراقي*."""
        inside = (
            m
            for index in range(match.start + 1, match.end)
            for kind in ("actor", "role")
            for m in self.names.at(index, kind)
        )
        return any(m.end > match.end and (m.use.detail == "name" or m.use.kind == "role") for m in inside)

    def _excluded(self, role: RoleUse, phrase: Phrase) -> bool:
        """True when a word near the noun gives it another sense (الدفاع *المدني*)."""
        return bool(role.not_with) and self.view.holds(
            role.not_with, range(max(0, phrase.head - NEAR), phrase.head + NEAR + 1)
        )

    # -- actors built from their words --------------------------------------------------------------------------------

    def _by_role(
        self, phrase: Phrase, reading: Reading | None, index: int, match: NameMatch | None = None
    ) -> ActorMention:
        role = self.lexicon.roles[index]
        features = (
            reading.features
            if reading is not None
            else self.lexicon.features[match.feature]
            if match is not None
            else None
        )
        number = features.number if features is not None else ""
        owner, end, loyal = self._owner(phrase, role, match.end if match is not None else phrase.head + 1)
        start, char_end = document_span(self.words, phrase.head, max(phrase.end, end))
        if match is not None:
            start = max(start, match.char_start) if match.start == phrase.head else start
        mention = ActorMention(
            phrase,
            start,
            char_end,
            identity_of(self.lexicon, 0),
            role.rule,
            role.class_,
            plural=number in ("pl", "du") or role.class_ == "collective",
            feminine=features is not None and features.gender == "f",
            role=index,
            token_end=max(phrase.end, end),
            owner=owner,
            loyal=loyal,
        )
        if phrase.apposition is not None:
            mention.kind = "person"
            code = role_code(owner.as_owner() if owner is not None else None, role)
            mention.identity = titled_person(
                self.view,
                phrase.apposition,
                phrase.end,
                role,
                code,
                owner.identity.actor if owner is not None else None,
            )
            return mention
        if (
            role.class_ in ("office", "member")
            and phrase.definite
            and not mention.plural
            and self._take_person(mention, role)
        ):
            return mention
        mention.placed = (
            self._place_of(phrase, match.end if match is not None else phrase.head + 1) if owner is None else None
        )
        mention.identity = self._compose(mention, role, match.end if match is not None else phrase.head + 1)
        mention.short = (
            mention.identity.generic
            and phrase.definite
            and phrase.end == (match.end if match is not None else phrase.head + 1)
            and owner is None
        )
        mention.short = mention.short and not self.words[phrase.head].enclitic
        return mention

    def _take_person(self, mention: ActorMention, role: RoleUse) -> bool:
        """A second title with the name right behind the first: قائد اللواء *العميد أحمد الجبوري*. The name is
        the person's."""
        behind, matters = self._behind_title(mention)
        if behind is None or behind.prep or behind.joined is not None or self.words[behind.start].conj:
            return False
        named = behind.name is not None and (
            behind.name.use.kind == "person"
            or (behind.name.use.kind == "actor" and self.lexicon.actors[behind.name.use.index].kind == "person")
        )
        titled = any(
            self.lexicon.roles[i].class_ == "office"
            for r in self.words[behind.head].analysis.readings
            if r.article
            for i in r.uses("role")
        )
        if behind.apposition is None and not named and not titled:
            return False
        person = self.resolve(behind)
        if person is None or person.kind != "person":
            return False
        self.absorbed.update(map(id, [behind, *matters]))
        owner = mention.owner
        code = role_code(owner.as_owner() if owner is not None else None, role)
        known = person.identity.actor is not None and person.identity.code is not None
        mention.identity = person.identity if known else replace(person.identity, code=code or person.identity.code)
        mention.kind, mention.end, mention.token_end = "person", person.end, person.token_end
        return True

    def _behind_title(self, mention: ActorMention) -> tuple[Phrase | None, list[Phrase]]:
        """The phrase behind a title, and what is between: further matters of the office (وزير الأوقاف *والشؤون الدينية* يوسف …)."""
        end, behind = mention.token_end, self._by_start.get(mention.token_end)
        matters: list[Phrase] = []
        while (
            behind is not None and self.words[behind.start].conj == "و" and not behind.prep and mention.phrase.definite
        ):
            readings = self.words[behind.head].analysis.readings
            if behind.end - end > _MATTERS or any(r.is_any("role", ("office", "member", "kin")) for r in readings):
                return None, []
            matters.append(behind)
            end, behind = behind.end, self._by_start.get(behind.end)
        return behind, matters

    def _compose(self, mention: ActorMention, role: RoleUse, head_end: int) -> Identity:
        """The identity of a role with an owner, at a place, or on its own."""
        phrase, owner, assert_role = mention.phrase, mention.owner, mention.role
        assert assert_role is not None
        end = mention.token_end
        loaded = any(
            r.has_use("naming") for w in self.words[phrase.head : end] for r in w.analysis.readings if r.pos != "verb"
        )
        nested = self._nested.get(id(phrase))
        agreeing = phrase.adjectives if nested is None else []
        role_ar = role.ar_plural if mention.plural and role.ar_plural else role.ar
        enclitic = bool(self.words[head_end - 1].enclitic or self.words[phrase.head].enclitic)
        extra = mention.extra = self._describing(phrase, head_end, owner)
        if owner is not None:
            ar = (
                f"{role_ar} {genitive(owner.identity.ar)}"
                if loaded or enclitic
                else nominative(self.words, phrase.head, end, agreeing)
            )
            generic = role.class_ == "member" and not phrase.definite
            return owned_identity(
                self.lexicon,
                role,
                owner.as_owner(loyal=mention.loyal),
                ar=ar,
                plural=mention.plural,
                extra=extra,
                generic=generic,
            )
        ar = role_ar if loaded or enclitic else nominative(self.words, phrase.head, phrase.end, agreeing)
        if mention.placed is not None:
            match = self.names.at(mention.placed.head, "place")[0]
            place = self.lexicon.places[match.use.index]
            key = ("role", role.rule, extra, "place", match.key)
            return Identity(key, ar, placed_name(role, place.en, plural=mention.plural), role.code, None, role.rule)
        en = (role.en_plural or plural_en(role.en)) if mention.plural else role.en
        return Identity(
            ("role", assert_role, ar.replace(" ال", " ").removeprefix("ال")),
            ar,
            en.removesuffix(" for"),
            role.code,
            None,
            role.rule,
            generic=True,
        )

    def _describing(self, phrase: Phrase, head_end: int, owner: ActorMention | None) -> str:
        """The adjectives that tell a role from others of its kind (القوات *الخاصة* العراقية), nationality and
        loaded words aside."""
        kept = []
        for index in phrase.adjectives:
            word = self.words[index]
            demonym = owner is not None and owner.start <= word.stem_offset < owner.end
            linking = {fold(r.lexeme.key) for r in word.analysis.readings if r.pos != "verb"} & (BELONGING | LOYAL)
            if (
                index >= head_end
                and not demonym
                and not linking
                and not any(r.has_use("naming") or r.has_use("demonym") for r in word.analysis.readings)
            ):
                kept.append(fold(word.lemma).removeprefix("ال"))
        return " ".join(kept)

    def _place_of(self, phrase: Phrase, head_end: int) -> Phrase | None:
        nested = self._nested.get(id(phrase))
        while nested is not None:
            if nested.start >= head_end and nested.name is not None and nested.name.use.kind == "place":
                return nested
            nested = self._nested.get(id(nested))
        return None

    # -- adjectives as nouns, loaded names, persons -------------------------------------------------------------------

    def _unlisted(self, phrase: Phrase, name: NameMatch) -> ActorMention:
        """A person who is named without a title and whom no list knows."""
        identity = printed_person(self.lexicon, self.words, name.start, name.end)
        return ActorMention(
            phrase,
            name.char_start,
            name.char_end,
            identity,
            FIRST_NAMES_RULE,
            "person",
            feminine=name.use.detail.startswith("f"),
            token_end=name.end,
        )
