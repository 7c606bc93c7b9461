"""Actors: which noun phrases stand for somebody, and for whom.

A named actor comes from the registry; all others are built from their words: a role noun (قوات، وزير، سكان، مقر) with a
nationality or party adjective, an owner in idafa or behind من/ل, a personal name, or nothing (مسلحون مجهولون).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rasid.arabic.letters import fold
from rasid.coding.identities import (
    ARMED,
    Identity,
    Owner,
    genitive,
    identity_of,
    is_plural,
    naming_identity,
    nominative,
    owned_identity,
    people_en,
    placed_name,
    plural_en,
    role_code,
)  # fmt: skip
from rasid.coding.names import NameMatch
from rasid.coding.people import RULE, plain_people
from rasid.coding.persons import FIRST_NAMES_RULE, printed_person, titled_person
from rasid.coding.phrases import Phrase
from rasid.coding.words import Reading, Word
from rasid.knowledge.lexicon import NamingUse, RoleUse

if TYPE_CHECKING:
    from rasid.coding.view import SentenceView

__all__ = ["ARMED", "ActorFinder", "ActorMention", "Identity", "document_span", "identity_of", "naming_identity"]

OWNING_PREPOSITIONS = frozenset({"من", "ل"})
NEAR = 3
"""Words on either side in which a role noun's `not_with` counts."""
_BELONGING = frozenset(fold(w) for w in ("تابع", "منتم", "منتمي", "منضو", "منضوي"))
_FEMININE = ("ه", "ات")
_STATE_ACTS = frozenset({"REJECT", "ACCUSE", "SUPPORT", "REQUEST", "CONCEDE", "THREATEN", "SANCTION"})
"""Types of event whose noun names a government, not a city, when a capital follows it."""
_LOYAL = frozenset(fold(w) for w in ("موال", "موالي", "مؤيد", "مناصر", "مقرب", "مدعوم"))


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
    otherwise: ActorMention | None = None
    """what a short form stands for when the document has no antecedent: the reading as a role"""
    placed: Phrase | None = None
    """the place phrase that a role belongs to: سكان *الموصل*"""
    loyal: bool = False
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
        """The mention as the owner of another; a short form that waits for its antecedent counts as what its words say."""
        if self.short and self.otherwise is not None:
            return self.otherwise.as_owner(loyal=loyal)
        key = self.identity.key
        state = self.role is None and (self.kind in ("state", "capital") or (isinstance(key, tuple) and key[0] == "people"))
        return Owner(self.identity, self.kind, self.role is None and self.identity.actor is not None, state, loyal)


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
        self._found: dict[int, ActorMention] = {}
        self.absorbed: set[int] = set()
        """ids of phrases that are the owner of another mention (مقاتلون من *الحركة*)"""

    def find(self) -> dict[int, ActorMention]:
        """The mention of each phrase that stands for an actor, by `id(phrase)`."""
        for phrase in self.phrases:
            if phrase.pronoun:
                continue
            mention = self.resolve(phrase)
            if mention is not None:
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
            named.otherwise = role
            return named
        return role or self._by_adjective(phrase) or self._loaded(phrase) or self._plain(phrase)

    def _plain(self, phrase: Phrase) -> ActorMention | None:
        """People named by a plain noun or participle: متشددون، المشاركون."""
        found = plain_people(self.words, phrase, self.lexicon)
        if found is None:
            return None
        identity, reading = found
        start, end = document_span(self.words, phrase.head, phrase.end)
        plural = reading.features.number != "sg"
        return ActorMention(phrase, start, end, identity, RULE, "member", plural=plural, token_end=phrase.end)

    def _role(self, phrase: Phrase) -> ActorMention | None:
        """The phrase read by its role noun: the longest noun of several words first."""
        head = self.words[phrase.head]
        for match in (m for m in self.names.by_start.get(phrase.head, ()) if m.use.kind == "role" and m.length > 1 and m.prep == head.prep):
            if not self._excluded(self.lexicon.roles[match.use.index], phrase) and not self._cuts_name(match):
                phrase.end = max(phrase.end, match.end)
                return self._by_role(phrase, None, match.use.index, match)
        printed_ha = head.bare.endswith("ه")
        for reading in sorted(head.analysis.readings, key=lambda r: printed_ha and not r.enclitic and r.features.gender == "f"):  # نظيره is no نظيرة
            if reading.pos == "verb" or (head.reading is not None and reading.article != head.reading.article) or (head.tag == "A" and reading.enclitic):
                continue
            roles = reading.uses("role")
            if roles and not self._excluded(self.lexicon.roles[roles[0]], phrase):
                return self._by_role(phrase, reading, roles[0])
        return None

    def _cuts_name(self, match: NameMatch) -> bool:
        """True when a registered name begins inside the words of a role and goes on behind them: رئيس *مجلس الحكم العراقي*."""
        inside = (m for index in range(match.start + 1, match.end) for kind in ("actor", "role") for m in self.names.at(index, kind))
        return any(m.end > match.end and (m.use.detail == "name" or m.use.kind == "role") for m in inside)

    def _excluded(self, role: RoleUse, phrase: Phrase) -> bool:
        """True when a word near the noun gives it another sense (الدفاع *المدني*)."""
        return bool(role.not_with) and self.view.holds(role.not_with, range(max(0, phrase.head - NEAR), phrase.head + NEAR + 1))

    # -- named actors -------------------------------------------------------------------------------------------------

    def _named(self, phrase: Phrase) -> ActorMention | None:
        assert phrase.name is not None
        matches = [m for m in self.names.by_start.get(phrase.name.start, ()) if m.end == phrase.name.end and m.prep == phrase.name.prep]
        actors = [m for m in matches if m.use.kind == "actor" and m.use.detail != "capital" and not self._common_word(m, phrase)]
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
                phrase, start, end, identity_of(self.lexicon, match.use.index), actor.rule, actor.kind, short=short,
                naming=naming[0].use.index if naming else None, token_end=phrase.end,
            )  # fmt: skip
        if naming:
            entry = self.lexicon.naming[naming[0].use.index]
            return ActorMention(
                phrase, start, end, naming_identity(self.lexicon, entry), entry.rule, "armed-group", naming=naming[0].use.index, token_end=phrase.end,
            )  # fmt: skip
        return None

    def _alone(self, phrase: Phrase) -> bool:
        """A short form refers back only as it is: with a describing word behind it (القوات الحكومية) it is another name. Loaded
        adjectives describe nobody."""
        assert phrase.name is not None
        for index in range(phrase.name.end, phrase.end):
            word = self.words[index]
            if word.tag != "QUOTE" and not any(r.has_use("naming") for r in word.analysis.readings):
                return False
        return True

    def _common_word(self, match: NameMatch, phrase: Phrase) -> bool:
        """A surname of one word that is also an ordinary word (سلام، جمال) names a person only behind a title."""
        counted = phrase.quantified and self.words[match.start - 1].tag == "NUM" and self.lexicon.actors[match.use.index].kind == "state"
        if match.length == 1 and (counted or phrase.quantified) and (counted or any(r.pos == "noun" and not r.uses("demonym") for r in self.words[match.start].analysis.readings)):
            return True  # أربعة بنين، بكل حماس: what is counted is no name
        if match.length > 1 or self.lexicon.actors[match.use.index].kind != "person" or not self.words[match.start].analysis.readings:
            return False
        before = self.words[match.start - 1] if match.start else None
        titled = before is not None and before.reading is not None and before.reading.has_use("role")
        return not titled and not (phrase.bare and phrase.end == match.end and self.words[match.start].tag == "X")

    def _capital(self, phrase: Phrase) -> ActorMention | None:
        """A capital that stands for its government (اتهمت *طهران* …): as a bare phrase or behind an act that only a government does
        (تهديد *القاهرة*); the events decide whether it acts."""
        assert phrase.name is not None
        matches = [m for m in self.names.by_start.get(phrase.name.start, ()) if m.use.kind == "actor" and m.use.detail == "capital" and m.end == phrase.name.end]
        if not matches or (phrase.governor is not None and not self._act_of_state(phrase.governor)) or phrase.end > phrase.name.end:
            return None
        index = matches[0].use.index
        identity = identity_of(self.lexicon, index, ", by its capital")
        rule = self.lexicon.actors[index].rule
        return ActorMention(phrase, matches[0].char_start, matches[0].char_end, identity, rule, "capital", feminine=True, token_end=phrase.end)

    def _act_of_state(self, phrase: Phrase) -> bool:
        """True for a noun of words and measures that names its doer behind it: اعتراف، تهديد، رفض; no meeting or pact (محادثات جنيف)."""
        reading = self.words[phrase.head].reading
        uses = [self.lexicon.events[i] for i in reading.uses("event")] if reading is not None else []
        return any(u.type in _STATE_ACTS and u.noun_frame.get("idafa") == "actor" for u in uses)

    # -- actors built from their words --------------------------------------------------------------------------------

    def _by_role(self, phrase: Phrase, reading: Reading | None, index: int, match: NameMatch | None = None) -> ActorMention:
        role = self.lexicon.roles[index]
        features = reading.features if reading is not None else self.lexicon.features[match.feature] if match is not None else None
        number = features.number if features is not None else ""
        owner, end, loyal = self._owner(phrase, role, match.end if match is not None else phrase.head + 1)
        start, char_end = document_span(self.words, phrase.head, max(phrase.end, end))
        if match is not None:
            start = max(start, match.char_start) if match.start == phrase.head else start
        mention = ActorMention(
            phrase, start, char_end, identity_of(self.lexicon, 0), role.rule, role.class_, plural=number in ("pl", "du") or role.class_ == "collective",
            feminine=features is not None and features.gender == "f", role=index, token_end=max(phrase.end, end), owner=owner, loyal=loyal,
        )  # fmt: skip
        if phrase.apposition is not None:
            mention.kind = "person"
            code = role_code(owner.as_owner() if owner is not None else None, role)
            mention.identity = titled_person(self.view, phrase.apposition, phrase.end, role, code, owner.identity.actor if owner is not None else None)
            return mention
        if role.class_ in ("office", "member") and phrase.definite and not mention.plural and self._take_person(mention, role):
            return mention
        mention.placed = self._place_of(phrase, match.end if match is not None else phrase.head + 1) if owner is None else None
        mention.identity = self._compose(mention, role, match.end if match is not None else phrase.head + 1)
        mention.short = mention.identity.generic and phrase.definite and phrase.end == (match.end if match is not None else phrase.head + 1) and owner is None
        mention.short = mention.short and not self.words[phrase.head].enclitic
        return mention

    def _take_person(self, mention: ActorMention, role: RoleUse) -> bool:
        """A second title with the name right behind the first: قائد اللواء *العميد أحمد الجبوري*. The name is the person's."""
        behind = self._by_start.get(mention.token_end)
        if behind is None or behind.prep or behind.joined is not None or self.words[behind.start].conj:
            return False
        named = behind.name is not None and (
            behind.name.use.kind == "person" or (behind.name.use.kind == "actor" and self.lexicon.actors[behind.name.use.index].kind == "person")
        )
        titled = any(self.lexicon.roles[i].class_ == "office" for r in self.words[behind.head].analysis.readings if r.article for i in r.uses("role"))
        if behind.apposition is None and not named and not titled:
            return False
        person = self.resolve(behind)
        if person is None or person.kind != "person":
            return False
        self.absorbed.add(id(behind))
        owner = mention.owner
        code = role_code(owner.as_owner() if owner is not None else None, role)
        known = person.identity.actor is not None and person.identity.code is not None
        mention.identity = person.identity if known else replace(person.identity, code=code or person.identity.code)
        mention.kind, mention.end, mention.token_end = "person", person.end, person.token_end
        return True

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
        """The nationality, party or loaded adjective among words `start:end` of a phrase; of several words first (كوري شمالي)."""
        for index in range(start, end):
            for match in self.names.at(index, "demonym"):
                if match.length > 1 and not match.prep and not match.conj:
                    return self._adjective_owner(phrase, index, match.end, match.use.index)
            if index not in phrase.adjectives:
                continue
            for reading in self.words[index].analysis.readings:
                for actor in reading.uses("demonym"):
                    return self._adjective_owner(phrase, index, index + 1, actor)
                for naming in reading.uses("naming"):
                    entry = self.lexicon.naming[naming]
                    if entry.refers_to:
                        owner = self._adjective_owner(phrase, index, index + 1, None, entry)
                        owner.naming = naming
                        return owner
        return None

    def _adjective_owner(self, phrase: Phrase, index: int, end: int, actor: int | None, entry: NamingUse | None = None) -> ActorMention:
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
            keys = {r.lexeme.key for r in self.words[position].analysis.readings if r.pos != "verb"} | {self.words[position].folded.removeprefix("ال")}
            folded = {fold(k) for k in keys}
            if position < phrase.end and position not in phrase.adjectives:
                continue
            if folded & _BELONGING or folded & _LOYAL:
                linked, loyal, index = True, bool(folded & _LOYAL), position + 1
            elif position >= phrase.end:
                break
        if not linked and head_end > phrase.head + 1:
            last = {fold(r.lexeme.key) for r in self.words[head_end - 1].analysis.readings if r.pos != "verb"}
            linked = loyal = bool(last & _LOYAL)
        wanted = next((p for p in self.phrases if p.start == index), None) if governed else self._phrase_with_preposition(index)
        if wanted is None or (not governed and wanted.prep not in OWNING_PREPOSITIONS and not linked):
            return None, phrase.end, False
        if not linked and not governed and (
            (wanted.prep == "من" and role.class_ not in ("member", "group", "collective", "force"))
            or (wanted.prep == "ل" and role.class_ not in ("facility", "force", "group"))
        ):  # fmt: skip
            return None, phrase.end, False
        owner = self.resolve(wanted)
        if owner is None or (not linked and not governed and owner.kind in ("member", "facility", "collective", "person", "people", "state")):
            return None, phrase.end, False
        self.absorbed.update({id(wanted), id(self._by_start.get(head_end - 1)) if governed else id(wanted)})
        return owner, owner.token_end, loyal

    def _phrase_with_preposition(self, index: int) -> Phrase | None:
        if index < len(self.words) and self.words[index].tag == "P" and not self.words[index].enclitic:
            index += 1
        phrase = self._by_start.get(index)
        return phrase if phrase is not None and phrase.prep and phrase.joined is None else None

    def _compose(self, mention: ActorMention, role: RoleUse, head_end: int) -> Identity:
        """The identity of a role with an owner, at a place, or on its own."""
        phrase, owner, assert_role = mention.phrase, mention.owner, mention.role
        assert assert_role is not None
        end = mention.token_end
        loaded = any(r.has_use("naming") for w in self.words[phrase.head : end] for r in w.analysis.readings if r.pos != "verb")
        nested = self._nested.get(id(phrase))
        agreeing = phrase.adjectives if nested is None else []
        role_ar = role.ar_plural if mention.plural and role.ar_plural else role.ar
        enclitic = bool(self.words[head_end - 1].enclitic or self.words[phrase.head].enclitic)
        extra = mention.extra = self._describing(phrase, head_end, owner)
        if owner is not None:
            ar = f"{role_ar} {genitive(owner.identity.ar)}" if loaded or enclitic else nominative(self.words, phrase.head, end, agreeing)
            generic = role.class_ == "member" and not phrase.definite
            return owned_identity(self.lexicon, role, owner.as_owner(loyal=mention.loyal), ar=ar, plural=mention.plural, extra=extra, generic=generic)
        ar = role_ar if loaded or enclitic else nominative(self.words, phrase.head, phrase.end, agreeing)
        if mention.placed is not None:
            match = self.names.at(mention.placed.head, "place")[0]
            place = self.lexicon.places[match.use.index]
            key = ("role", role.rule, extra, "place", match.key)
            return Identity(key, ar, placed_name(role, place.en, plural=mention.plural), role.code, None, role.rule)
        en = (role.en_plural or plural_en(role.en)) if mention.plural else role.en
        return Identity(("role", assert_role, ar.replace(" ال", " ").removeprefix("ال")), ar, en.removesuffix(" for"), role.code, None, role.rule, generic=True)

    def _describing(self, phrase: Phrase, head_end: int, owner: ActorMention | None) -> str:
        """The adjectives that tell a role from others of its kind (القوات *الخاصة* العراقية), nationality and loaded words aside."""
        kept = []
        for index in phrase.adjectives:
            word = self.words[index]
            demonym = owner is not None and owner.start <= word.stem_offset < owner.end
            linking = {fold(r.lexeme.key) for r in word.analysis.readings if r.pos != "verb"} & (_BELONGING | _LOYAL)
            if index >= head_end and not demonym and not linking and not any(r.has_use("naming") or r.has_use("demonym") for r in word.analysis.readings):
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

    def _demonyms_at(self, index: int) -> Iterator[tuple[int, int, Reading | None, int]]:
        """(row, end, reading, feature) of nationality and party adjectives that a word begins."""
        for match in self.names.at(index, "demonym"):
            yield match.use.index, match.end, None, match.feature
        for reading in self.words[index].analysis.readings:
            if reading.pos == "adjective":
                for actor in reading.uses("demonym"):
                    yield actor, index + 1, reading, 0

    def _by_adjective(self, phrase: Phrase) -> ActorMention | None:
        """A nationality or party adjective as a noun: العراقيون، الحوثيون؛ behind و the second of two: القوات الأمريكية *والبريطانية*."""
        for actor_index, end, reading, feature in self._demonyms_at(phrase.head):
            features = reading.features if reading is not None else self.lexicon.features[feature]
            shared = self._shared_role(phrase, actor_index, end)
            if shared is not None:
                return shared
            before = self.words[phrase.start - 1] if phrase.start else None
            state = self.lexicon.actors[actor_index].kind == "state"
            if state and features.number == "sg" and phrase.joined is not None and before is not None and any(r.uses("demonym") for r in before.analysis.readings):
                start, char_end = document_span(self.words, phrase.head, end)  # غارات أمريكية وبريطانية
                return ActorMention(phrase, start, char_end, identity_of(self.lexicon, actor_index), self.lexicon.actors[actor_index].rule, "state", token_end=end)
            if state and features.number == "sg" and self.words[phrase.head].article and before is not None and before.tag not in ("V", "P", "COMP", "CONJ"):
                continue  # مجلة «…» الأمريكية: an adjective cut off from its noun
            phrase.end = max(phrase.end, end)
            actor = self.lexicon.actors[actor_index]
            plural = features.number != "sg"
            start, char_end = document_span(self.words, phrase.head, phrase.end)
            common = {"plural": plural, "feminine": features.gender == "f", "token_end": phrase.end}
            if actor.kind != "state":
                return ActorMention(phrase, start, char_end, identity_of(self.lexicon, actor_index), actor.rule, actor.kind, **common)  # type: ignore[arg-type]
            identity = Identity(
                ("people", actor_index, plural), nominative(self.words, phrase.head, phrase.end, phrase.adjectives), people_en(actor, plural=plural), actor.code,
                None, f"{actor.rule}: people", actor_index, generic=not phrase.definite, country=actor.code,
            )  # fmt: skip
            return ActorMention(phrase, start, char_end, identity, actor.rule, "people", **common)  # type: ignore[arg-type]
        return None

    def _shared_role(self, phrase: Phrase, actor_index: int, end: int) -> ActorMention | None:
        """'القوات الأمريكية والبريطانية': the second adjective has the noun of the first."""
        first = self._found.get(id(phrase.joined)) if phrase.joined is not None else None
        if first is None or first.kind in ("state", "people", "person") or (phrase.prep and phrase.prep != first.phrase.prep):
            return None
        head, word, last = self.words[first.phrase.head], self.words[phrase.head], self.words[first.phrase.end - 1]
        if not any(r.uses("demonym") for r in last.analysis.readings) or last.index == head.index or last.article != word.article or head.article != word.article:
            return None
        if last.folded.endswith(_FEMININE) != word.folded.endswith(_FEMININE):
            return None
        start, char_end = document_span(self.words, phrase.head, max(end, phrase.end))
        words_key = (head.folded[len(head.conj) + len(head.prep) :], word.folded[len(word.conj) + len(word.prep) :])
        listed = next((p.use.index for p in self.lexicon.phrases.get(words_key[0], ()) if p.rest == words_key[1:] and p.use.kind == "actor" and p.use.detail == "name"), None)
        if listed is not None:
            entry = self.lexicon.actors[listed]
            return ActorMention(phrase, start, char_end, identity_of(self.lexicon, listed), entry.rule, entry.kind, token_end=max(end, phrase.end))
        index = first.role if first.role is not None else next((i for r in head.analysis.readings if r.pos != "verb" for i in r.uses("role")), None)
        if index is None:
            return None
        role = self.lexicon.roles[index]
        owner = self._adjective_owner(phrase, phrase.head, end, actor_index)
        ar = f"{nominative(self.words, head.index, head.index + 1, ())} {nominative(self.words, phrase.head, end, range(phrase.head, end))}"
        plural = first.plural or is_plural(head)
        identity = owned_identity(self.lexicon, role, owner.as_owner(), ar=ar, plural=plural, extra="", generic=first.identity.generic)
        return ActorMention(
            phrase, start, char_end, identity, role.rule, role.class_, plural=plural, feminine=first.feminine, role=index,
            token_end=max(end, phrase.end), owner=owner,
        )  # fmt: skip

    def _loaded(self, phrase: Phrase) -> ActorMention | None:
        """A loaded word as a noun: التكفيريون، الدواعش."""
        head = self.words[phrase.head]
        for reading in head.analysis.readings:
            if reading.pos == "verb" or not (reading.article or reading.features.number == "pl"):
                continue
            for naming in reading.uses("naming"):
                entry = self.lexicon.naming[naming]
                if entry.refers_to and not (entry.not_with and self.view.holds(entry.not_with, range(len(self.words)))):
                    start, end = document_span(self.words, phrase.head, phrase.end)
                    plural = reading.features.number != "sg"
                    kind = self.lexicon.actors[entry.refers_to[0]].kind
                    return ActorMention(
                        phrase, start, end, naming_identity(self.lexicon, entry), entry.rule, kind, plural=plural, naming=naming, token_end=phrase.end,
                    )  # fmt: skip
        return None

    def _unlisted(self, phrase: Phrase, name: NameMatch) -> ActorMention:
        """A person who is named without a title and whom no list knows."""
        identity = printed_person(self.words, name.start, name.end)
        return ActorMention(
            phrase, name.char_start, name.char_end, identity, FIRST_NAMES_RULE, "person", feminine=name.use.detail.startswith("f"), token_end=name.end,
        )  # fmt: skip
