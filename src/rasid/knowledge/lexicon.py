"""The compiled lexicon: what the coding stages look things up in. Made from the reviewed files by `build`, kept in a cache."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Literal, NamedTuple

import msgspec

from rasid.knowledge.entries import ActorKind, CueCategory, LightKind, RoleClass
from rasid.record.vocabulary import Attribution, Certainty, EventType, NamingKind, Status

PARTICIPLE = "participle"
"""The tense of an active participle that accompanies a verb as a verb of its own (قال *متهما* الحركة بالقصف)."""


class Features(NamedTuple):
    """Grammatical features of a word form."""

    pos: str
    """verb | noun | adjective"""
    tense: str = ""
    """perfect | imperfect | subjunctive | jussive | imperative | participle; "" for nouns"""
    voice: str = ""
    person: int = 3
    gender: str = ""
    number: str = ""
    case: str = ""
    construct: bool = False
    before_pronoun: bool = False
    definite: str = "any"
    """whether ال may stand before it: no | yes | any"""


CLASS = "#"
"""What begins the name of a class of words in the word lists of an event entry: `#member`."""


class Use(NamedTuple):
    """What a lexeme or phrase is good for: `kind` names the table, `index` the row in it."""

    kind: str
    """event | light | cue | role | actor | demonym | naming | anonymous | word | place"""
    index: int  # type: ignore[assignment]  # shadows tuple.index, which nobody needs here
    detail: str = ""


class Lexeme(msgspec.Struct, frozen=True, array_like=True):
    """A word with all its forms. `key` is the lemma; `form` the verb form (I … QIV) or the noun's gender."""

    key: str
    pos: str
    form: str
    uses: tuple[Use, ...]


class EventUse(msgspec.Struct, frozen=True, array_like=True):
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


class Phrase(msgspec.Struct, frozen=True, array_like=True):
    """A sequence of words: the rest after its first word, what it is good for, and its features when it inflects."""

    rest: tuple[str, ...]
    use: Use
    feature: int


class Lexicon(msgspec.Struct, array_like=True):
    """Everything compiled. `forms` maps a folded form to packed (lexeme, feature) pairs; see `unpack`."""

    version: str
    features: list[Features]
    lexemes: list[Lexeme]
    forms: dict[str, list[int]]
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

    def bundled_places(self) -> Iterator[tuple[int, Place]]:
        """Rasid's own places with their indexes."""
        return enumerate(islice(self.places, self.bundled))

    def imported(self, index: int) -> bool:
        """True for a place of the user's gazetteer."""
        return self.bundled is not None and index >= self.bundled


FEATURE_BITS = 10


def pack(lexeme: int, feature: int) -> int:
    """One integer for a lexeme and a feature index."""
    return (lexeme << FEATURE_BITS) | feature


def unpack(packed: int) -> tuple[int, int]:
    """The lexeme and feature index of `pack`."""
    return packed >> FEATURE_BITS, packed & ((1 << FEATURE_BITS) - 1)
