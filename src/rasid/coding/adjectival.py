"""Adjectives that stand for somebody: nationalities and parties as nouns, the second of two adjectives, loaded
words."""

from __future__ import annotations

from collections.abc import Iterator

from rasid.coding.actor_mention import ActorMention, document_span
from rasid.coding.identities import (
    Identity,
    identity_of,
    is_plural,
    naming_identity,
    nominative,
    owned_identity,
    people_en,
)
from rasid.coding.phrase import Phrase
from rasid.coding.registered import RegistryFinder
from rasid.coding.words import Reading

_FEMININE = ("ه", "ات")


class AdjectiveFinder(RegistryFinder):
    """Actors that an adjective names."""

    def _demonyms_at(self, index: int) -> Iterator[tuple[int, int, Reading | None, int]]:
        """(row, end, reading, feature) of nationality and party adjectives that a word begins."""
        for match in self.names.at(index, "demonym"):
            yield match.use.index, match.end, None, match.feature
        for reading in self.words[index].analysis.readings:
            if reading.pos == "adjective":
                for actor in reading.uses("demonym"):
                    if self.view.is_demonym(actor, index):
                        yield actor, index + 1, reading, 0

    def _by_adjective(self, phrase: Phrase) -> ActorMention | None:
        """A nationality or party adjective as a noun: العراقيون، الحوثيون؛ behind و the second of two: القوات
        الأمريكية *والبريطانية*."""
        for actor_index, end, reading, feature in self._demonyms_at(phrase.head):
            features = reading.features if reading is not None else self.lexicon.features[feature]
            shared = self._shared_role(phrase, actor_index, end)
            if shared is not None:
                return shared
            before = self.words[phrase.start - 1] if phrase.start else None
            state = self.lexicon.actors[actor_index].kind == "state"
            if (
                state
                and features.number == "sg"
                and phrase.joined is not None
                and before is not None
                and any(r.uses("demonym") for r in before.analysis.readings)
            ):
                start, char_end = document_span(self.words, phrase.head, end)  # غارات أمريكية وبريطانية
                return ActorMention(
                    phrase,
                    start,
                    char_end,
                    identity_of(self.lexicon, actor_index),
                    self.lexicon.actors[actor_index].rule,
                    "state",
                    token_end=end,
                )
            if (
                state
                and features.number == "sg"
                and self.words[phrase.head].article
                and before is not None
                and before.tag not in ("V", "P", "COMP", "CONJ")
            ):
                continue  # مجلة «…» الأمريكية: an adjective cut off from its noun
            phrase.end = max(phrase.end, end)
            actor = self.lexicon.actors[actor_index]
            plural = features.number != "sg"
            start, char_end = document_span(self.words, phrase.head, phrase.end)
            feminine = features.gender == "f"
            if actor.kind != "state":
                return ActorMention(
                    phrase,
                    start,
                    char_end,
                    identity_of(self.lexicon, actor_index),
                    actor.rule,
                    actor.kind,
                    plural=plural,
                    feminine=feminine,
                    token_end=phrase.end,
                )
            identity = Identity(
                ("people", actor_index, plural),
                nominative(self.words, phrase.head, phrase.end, phrase.adjectives),
                people_en(actor, plural=plural),
                actor.code,
                None,
                f"{actor.rule}: people",
                actor_index,
                generic=not phrase.definite,
                country=actor.code,
            )
            return ActorMention(
                phrase,
                start,
                char_end,
                identity,
                actor.rule,
                "people",
                plural=plural,
                feminine=feminine,
                token_end=phrase.end,
            )
        return None

    def _shared_role(self, phrase: Phrase, actor_index: int, end: int) -> ActorMention | None:
        """'القوات الأمريكية والبريطانية': the second adjective has the noun of the first."""
        first = self._found.get(id(phrase.joined)) if phrase.joined is not None else None
        if (
            first is None
            or first.kind in ("state", "people", "person")
            or (phrase.prep and phrase.prep != first.phrase.prep)
        ):
            return None
        head, word, last = self.words[first.phrase.head], self.words[phrase.head], self.words[first.phrase.end - 1]
        if (
            not any(r.uses("demonym") for r in last.analysis.readings)
            or last.index == head.index
            or last.article != word.article
            or head.article != word.article
        ):
            return None
        if last.folded.endswith(_FEMININE) != word.folded.endswith(_FEMININE):
            return None
        start, char_end = document_span(self.words, phrase.head, max(end, phrase.end))
        words_key = (head.folded[len(head.conj) + len(head.prep) :], word.folded[len(word.conj) + len(word.prep) :])
        listed = next(
            (
                p.use.index
                for p in self.lexicon.phrases.get(words_key[0], ())
                if p.rest == words_key[1:] and p.use.kind == "actor" and p.use.detail == "name"
            ),
            None,
        )
        if listed is not None:
            entry = self.lexicon.actors[listed]
            return ActorMention(
                phrase,
                start,
                char_end,
                identity_of(self.lexicon, listed),
                entry.rule,
                entry.kind,
                token_end=max(end, phrase.end),
            )
        index = (
            first.role
            if first.role is not None
            else next((i for r in head.analysis.readings if r.pos != "verb" for i in r.uses("role")), None)
        )
        if index is None:
            return None
        role = self.lexicon.roles[index]
        owner = self._adjective_owner(phrase, phrase.head, end, actor_index)
        noun = nominative(self.words, head.index, head.index + 1, ())
        ar = f"{noun} {nominative(self.words, phrase.head, end, range(phrase.head, end))}"
        plural = first.plural or is_plural(head)
        identity = owned_identity(
            self.lexicon, role, owner.as_owner(), ar=ar, plural=plural, extra="", generic=first.identity.generic
        )
        return ActorMention(
            phrase,
            start,
            char_end,
            identity,
            role.rule,
            role.class_,
            plural=plural,
            feminine=first.feminine,
            role=index,
            token_end=max(end, phrase.end),
            owner=owner,
        )

    def _loaded(self, phrase: Phrase) -> ActorMention | None:
        """A loaded word as a noun: التكفيريون، الدواعش."""
        head = self.words[phrase.head]
        for reading in head.analysis.readings:
            noun = reading.article or reading.features.number == "pl" or reading.pos == "noun"  # 20 *إرهابيا*
            if reading.pos == "verb" or not noun:
                continue
            for naming in reading.uses("naming"):
                entry = self.lexicon.naming[naming]
                if entry.refers_to and not (entry.not_with and self.view.holds(entry.not_with, range(len(self.words)))):
                    start, end = document_span(self.words, phrase.head, phrase.end)
                    plural = reading.features.number != "sg"
                    kind = self.lexicon.actors[entry.refers_to[0]].kind
                    return ActorMention(
                        phrase,
                        start,
                        end,
                        naming_identity(self.lexicon, entry),
                        entry.rule,
                        kind,
                        plural=plural,
                        naming=naming,
                        token_end=phrase.end,
                    )
        return None
