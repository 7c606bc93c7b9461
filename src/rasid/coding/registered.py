"""Registered actors: names of the registry, short forms, loaded names, and capitals that stand for governments."""

from __future__ import annotations

from rasid.coding.actor_mention import ActorMention, document_span
from rasid.coding.identities import identity_of, naming_identity
from rasid.coding.names import NameMatch
from rasid.coding.owners import OwnerFinder
from rasid.coding.phrase import Phrase

_STATE_ACTS = frozenset({"REJECT", "ACCUSE", "SUPPORT", "REQUEST", "CONCEDE", "THREATEN", "SANCTION"})
"""Types of event whose noun names a government, not a city, when a capital follows it."""


class RegistryFinder(OwnerFinder):
    """Actors that a name names."""

    def _named(self, phrase: Phrase) -> ActorMention | None:
        assert phrase.name is not None
        matches = [
            m
            for m in self.names.by_start.get(phrase.name.start, ())
            if m.end == phrase.name.end and m.prep == phrase.name.prep
        ]
        actors = [
            m
            for m in matches
            if m.use.kind == "actor" and m.use.detail != "capital" and not self._common_word(m, phrase)
        ]
        naming = [m for m in matches if m.use.kind == "naming" and self.lexicon.naming[m.use.index].refers_to]
        start, end = document_span(self.words, phrase.head, phrase.end)
        start = max(start, phrase.name.char_start) if phrase.name.start == phrase.head else start
        if actors:
            match = min(actors, key=lambda m: m.use.detail)
            short = match.use.detail == "short"
            if short and not self._alone(phrase):
                return None
            actor = self.lexicon.actors[match.use.index]
            return ActorMention(
                phrase,
                start,
                end,
                identity_of(self.lexicon, match.use.index),
                actor.rule,
                actor.kind,
                short=short,
                naming=naming[0].use.index if naming else None,
                token_end=phrase.end,
            )
        if naming:
            entry = self.lexicon.naming[naming[0].use.index]
            return ActorMention(
                phrase,
                start,
                end,
                naming_identity(self.lexicon, entry),
                entry.rule,
                "armed-group",
                naming=naming[0].use.index,
                token_end=phrase.end,
            )
        return None

    def _alone(self, phrase: Phrase) -> bool:
        """A short form refers back only as it is: with a describing word behind it (القوات الحكومية) it is another
        name. Loaded adjectives describe nobody."""
        assert phrase.name is not None
        for index in range(phrase.name.end, phrase.end):
            word = self.words[index]
            if word.tag != "QUOTE" and not any(r.has_use("naming") for r in word.analysis.readings):
                return False
        return True

    def _common_word(self, match: NameMatch, phrase: Phrase) -> bool:
        """A surname of one word that is also an ordinary word (سلام، جمال) names a person only behind a title."""
        counted = (
            phrase.quantified
            and self.words[match.start - 1].tag == "NUM"
            and self.lexicon.actors[match.use.index].kind == "state"
        )
        if (
            match.length == 1
            and (counted or phrase.quantified)
            and (
                counted
                or any(r.pos == "noun" and not r.uses("demonym") for r in self.words[match.start].analysis.readings)
            )
        ):
            return True  # أربعة بنين، بكل حماس: what is counted is no name
        if (
            match.length > 1
            or self.lexicon.actors[match.use.index].kind != "person"
            or not self.words[match.start].analysis.readings
        ):
            return False
        before = self.words[match.start - 1] if match.start else None
        titled = before is not None and before.reading is not None and before.reading.has_use("role")
        return not titled and not (phrase.bare and phrase.end == match.end and self.words[match.start].tag == "X")

    def _capital(self, phrase: Phrase) -> ActorMention | None:
        """A capital that stands for its government (اتهمت *طهران* …): as a bare phrase or behind an act that only a
        government does (تهديد *القاهرة*); the events decide whether it acts."""
        assert phrase.name is not None
        matches = [
            m
            for m in self.names.by_start.get(phrase.name.start, ())
            if m.use.kind == "actor" and m.use.detail == "capital" and m.end == phrase.name.end
        ]
        if (
            not matches
            or (phrase.governor is not None and not self._act_of_state(phrase.governor))
            or phrase.end > phrase.name.end
        ):
            return None
        index = matches[0].use.index
        identity = identity_of(self.lexicon, index, ", by its capital")
        rule = self.lexicon.actors[index].rule
        return ActorMention(
            phrase,
            matches[0].char_start,
            matches[0].char_end,
            identity,
            rule,
            "capital",
            feminine=True,
            token_end=phrase.end,
        )

    def _act_of_state(self, phrase: Phrase) -> bool:
        """True for a noun of words and measures that names its doer behind it: اعتراف، تهديد، رفض; no meeting or
        pact (محادثات جنيف)."""
        reading = self.words[phrase.head].reading
        uses = [self.lexicon.events[i] for i in reading.uses("event")] if reading is not None else []
        return any(u.type in _STATE_ACTS and u.noun_frame.get("idafa") == "actor" for u in uses)
