"""The compiled lexicon: what the coding stages look things up in. Made from the reviewed files by `build`, kept in a cache."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice
from typing import Literal

import msgspec

from rasid.knowledge.entries import ActorKind, CueCategory, LightKind, RoleClass
from rasid.knowledge.lexeme import CLASS, Features, Lexeme, Use
from rasid.record.vocabulary import Attribution, Certainty, EventType, NamingKind, Status

PARTICIPLE = "participle"
"""The tense of an active participle that accompanies a verb as a verb of its own (قال *متهما* الحركة بالقصف)."""


ATTACHING = frozenset({"ل", "ب"})
"""Prepositions that a phrase may end with and that the next word then begins with: وفقا لـ."""

TAKES_ACT = "takes-act"
"""`Use.detail` of verbs that as a cue have an act as their object: نفى *القصف*، تبنى *التفجير*."""


class EventUse(msgspec.Struct, frozen=True, array_like=True, dict=True):
    """A compiled event entry. Word lists are folded word sequences."""

    rule: str
    type: EventType
    modes: tuple[str, ...]
    contexts: tuple[str, ...]
    acled: str | None
    verb_frame: dict[str, str]
    noun_frame: dict[str, str]
    with_: tuple[tuple[str, ...], ...]
    not_with: tuple[tuple[str, ...], ...]
    only_with: tuple[tuple[str, ...], ...]
    figurative: str = ""
    """which words have other senses in texts on other subjects: verbs, nouns or all; see `Subject`"""
    carries: bool = False
    """the words of `with_` are the noun of the act that the verb only carries"""

    @cached_property
    def cancelled_by(self) -> frozenset[str]:
        """The words with which the sequences of `not_with` begin."""
        return frozenset(s[0] for s in self.not_with)

    @cached_property
    def needs(self) -> frozenset[str]:
        """The words with which the sequences of `only_with` begin."""
        return frozenset(s[0] for s in self.only_with)

    @cached_property
    def completed_by(self) -> frozenset[str]:
        """The words with which the sequences of `with_` begin."""
        return frozenset(s[0] for s in self.with_)

    @cached_property
    def needed_classes(self) -> tuple[tuple[str, ...], ...]:
        """The classes of words among `only_with`: #member."""
        return tuple(s for s in self.only_with if s[0].startswith(CLASS))

    @cached_property
    def needed_words(self) -> tuple[tuple[str, ...], ...]:
        """The words among `only_with`."""
        return tuple(s for s in self.only_with if not s[0].startswith(CLASS))


class Subject(msgspec.Struct, frozen=True, array_like=True):
    """A folded vocabulary: of a subject other than conflict, of conflict, or of nouns before titles of works."""

    id: str
    kind: Literal["other", "conflict", "works"]
    words: tuple[tuple[str, ...], ...]


class Cause(msgspec.Struct, frozen=True, array_like=True):
    """What a folded word begins: the words behind it, of which kind they are, and words of which one must stand near; see `CauseEntry`."""

    rest: tuple[str, ...]
    kind: Literal["mishap", "either", "blast", "force"]
    near: tuple[tuple[str, ...], ...]


class Standing(msgspec.Struct, frozen=True, array_like=True):
    """Folded lemmas of things that stand; see `StandingEntry`."""

    kind: Literal["governs", "named"]
    words: tuple[str, ...]
    made_with: tuple[str, ...]


class ActKinds(msgspec.Struct, frozen=True, array_like=True):
    """The kinds of act that an event entry says, and those that its definite noun can take up."""

    own: tuple[str, ...]
    takes_up: tuple[str, ...]
    apart: bool = False
    """says only what acts brought about"""


class LightUse(msgspec.Struct, frozen=True, array_like=True):
    """A compiled light verb."""

    rule: str
    kind: LightKind
    preps: tuple[str, ...]
    status: Status | None


class ActorUse(msgspec.Struct, frozen=True, array_like=True):
    """A compiled named actor or state."""

    rule: str
    ar: str
    en: str
    kind: ActorKind
    code: str
    country: tuple[str, ...]
    wikidata: str | None
    office: str | None
    of: str | None
    adjective: str | None
    adjective_en: str | None
    adjective_with: tuple[tuple[str, ...], ...] = ()


class RoleUse(msgspec.Struct, frozen=True, array_like=True):
    """A compiled role noun."""

    rule: str
    ar: str
    ar_plural: str
    en: str
    en_plural: str
    class_: RoleClass
    code: str | None
    not_with: tuple[tuple[str, ...], ...]
    spokesperson: bool
    """a body speaks through whoever holds the office"""
    site: str = ""
    """a facility where events are told to have happened: `target` (also as what is attacked), `named` (so when definite),
    `within` (only behind a preposition that locates)"""
    beside: tuple[str, ...] = ()
    """folded forms that are these people only beside others of the code"""
    owned: bool = False
    """only of somebody: with a pronoun or a genitive"""


class NamingUse(msgspec.Struct, frozen=True, array_like=True):
    """A compiled naming entry."""

    rule: str
    kind: NamingKind
    refers_to: tuple[int, ...]
    ar: str
    en: str
    not_with: tuple[tuple[str, ...], ...]
    only_with: tuple[tuple[str, ...], ...]
    alone: bool
    attribute: bool
    owned: bool
    over: bool
    definite: bool
    party: bool
    conflict: bool


class CueUse(msgspec.Struct, frozen=True, array_like=True):
    """A compiled cue."""

    rule: str
    category: CueCategory
    pos: str
    """verb | noun | adjective | phrase"""
    position: str
    content: tuple[str, ...]
    holder: str
    attribution: Attribution | None
    certainty: Certainty | None
    status: Status | None
    scope: str
    next_verb: str | None
    text: str
    """the phrase as the entry spells it (its hamza tells إن from أن); empty for words that inflect"""


class AnonymousUse(msgspec.Struct, frozen=True, array_like=True):
    """A compiled source without a name."""

    rule: str
    kind: Literal["anonymous", "generic", "group"]
    """group: a medium, which is a body even where it is not named (صحيفة محلية)"""
    en: str


class Place(msgspec.Struct, frozen=True, array_like=True):
    """A row of the gazetteer. `geonames` is null for places that are kept by hand."""

    rule: str
    geonames: int | None
    en: str
    ar: str
    lat: float | None
    lon: float | None
    country: str
    admin1: str
    feature: str
    population: int
    precision: int


class PlaceHead(msgspec.Struct, frozen=True, array_like=True):
    """A noun or direction word before a place name: مدينة، قضاء، جنوب."""

    rule: str
    en: str
    kind: str
    """head | direction"""
    features: tuple[str, ...]
    precision: int
    gender: str
    takes: str = "unknown"
    """what is the name of a place that the gazetteer lacks: none | unknown (words that no list knows) | words (also an
    ordinary noun with article)"""
    not_before: tuple[str, ...] = ()
    """folded words that are no name behind it"""
    compass: bool = False
    """a direction word for a point of the compass"""
    site: str = ""
    """without a name too a place where something happened (قرية, الطريق): see `RoleUse.site`"""
    bound: bool = True
    """with a pronoun too a site: not طريقهم, which says that they are under way"""
    upon: bool = False
    """على locates there: على الطريق، على الحدود"""
    definite: bool = True
    """with article alone it takes up a place named before (المدينة); not الأرض, the ground"""
    states: tuple[str, ...] = ()
    """with article alone it is one of these countries: المملكة is no republic"""
    homeland: bool = False
    """with a nationality it lies in that country: بلدة تركية, السجون اللبنانية; not قاعدة تركية"""


class Phrase(msgspec.Struct, frozen=True, array_like=True):
    """A sequence of words: the rest after its first word, what it is good for, and its features when it inflects."""

    rest: tuple[str, ...]
    use: Use
    feature: int


class Lexicon(msgspec.Struct, array_like=True, dict=True):
    """Everything compiled. `forms` maps a folded form to its (lexeme, feature) pairs as bytes, which take a fifth of the memory of
    lists and are made in a third of the time; see `analyses`."""

    version: str
    features: list[Features]
    lexemes: list[Lexeme]
    forms: dict[str, bytes]
    phrases: Mapping[str, Sequence[Phrase]]
    events: list[EventUse]
    lights: list[LightUse]
    actors: list[ActorUse]
    roles: list[RoleUse]
    naming: list[NamingUse]
    cues: list[CueUse]
    anonymous: list[AnonymousUse]
    places: Sequence[Place]
    place_heads: list[PlaceHead]
    place_needs: dict[str, str]
    particles: dict[str, list[str]]
    first_names: dict[str, str]
    name_spellings: dict[str, str]
    """how given names are printed in Latin letters"""
    glosses: dict[str, str]
    """English of ordinary adjectives and nouns of persons, by folded lemma"""
    name_heads: list[str]
    told_heads: list[str]
    operation_heads: list[str]
    """folded words behind which quotation marks enclose a name, a title or somebody's words"""
    times: msgspec.Raw
    quantities: msgspec.Raw
    subjects: list[Subject] = []
    causes: dict[str, list[Cause]] = {}
    """by first word"""
    standing: list[Standing] = []
    beside: dict[str, int] = {}
    """roles by folded forms that are people only beside others of their code"""
    act_kinds: dict[str, ActKinds] = {}
    """by the rule of the event entry"""
    another: list[str] = []
    """folded words that say that an act is another one than those spoken of before"""
    bundled: int | None = None
    """places before this index are Rasid's own, those behind it the user's; None when all are Rasid's own"""
    user_gazetteer: str = ""
    """hash of the user's gazetteer"""

    def analyses(self, form: str) -> list[tuple[int, int]]:
        """The (lexeme, feature) pairs of a folded form, as indexes of the tables; empty for a form that no word has."""
        packed = self.forms.get(form)
        return [] if packed is None else list(_PAIR.iter_unpack(packed))

    @cached_property
    def _by_second_word(self) -> dict[str, tuple[list[Phrase], dict[str, list[Phrase]]]]:
        return {}

    def phrases_at(self, first: str, second: str) -> list[Phrase]:
        """The phrases of a first word that may go on with `second`. Some words begin hundreds of names, of which one or none does."""
        split = self._by_second_word.get(first)
        if split is None:
            split = self._by_second_word[first] = [], {}
            for phrase in self.phrases.get(first, ()):
                alone = not phrase.rest or phrase.rest[0] in ATTACHING
                (split[0] if alone else split[1].setdefault(phrase.rest[0], [])).append(phrase)
        further = split[1].get(second)
        return split[0] if further is None else split[0] + further

    @cached_property
    def kept(self) -> dict[str, object]:
        """What is made of the lexicon once and shared by all who use it, by name."""
        return {}

    @cached_property
    def divisions(self) -> dict[tuple[str, str], list[str]]:
        """The Arabic names of Rasid's own first-order divisions by country and English name."""
        found: dict[tuple[str, str], list[str]] = {}
        for _, place in self.bundled_places():
            if place.feature == "admin1":
                found.setdefault((place.country, place.en), []).append(place.ar)
        return found

    @cached_property
    def words_of_conflict(self) -> dict[str, list[tuple[str, ...]]]:
        """The words of conflict by first word."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for subject in self.subjects:
            for sequence in subject.words if subject.kind == "conflict" else ():
                found.setdefault(sequence[0], []).append(sequence)
        return found

    @cached_property
    def places_by_kind(self) -> dict[tuple[str, str], list[int]]:
        """The indexes of Rasid's own places by feature and country."""
        found: dict[tuple[str, str], list[int]] = {}
        for index, place in self.bundled_places():
            found.setdefault((place.feature, place.country), []).append(index)
        return found

    @cached_property
    def vocabulary(self) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
        """The words of the subjects that a text may be on, by first word: the subject's id and all the words."""
        found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for subject in self.subjects:
            for sequence in subject.words if subject.kind != "works" else ():
                found.setdefault(sequence[0], []).append((subject.id, sequence))
        return found

    def bundled_places(self) -> Iterator[tuple[int, Place]]:
        """Rasid's own places with their indexes."""
        return enumerate(islice(self.places, self.bundled))

    def imported(self, index: int) -> bool:
        """True for a place of the user's gazetteer."""
        return self.bundled is not None and index >= self.bundled


_PAIR = struct.Struct("<IH")


def pack(pairs: Iterable[tuple[int, int]]) -> bytes:
    """What `Lexicon.forms` holds for a form with these (lexeme, feature) pairs."""
    return b"".join(_PAIR.pack(*pair) for pair in sorted(pairs))
