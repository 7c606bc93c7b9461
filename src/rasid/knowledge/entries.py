"""The kinds of lexicon entries as typed classes; an unknown key or a wrong value is an error that names what was expected.

The format is documented in `docs/lexicon.md`.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from rasid.record.vocabulary import ACLED, CONTEXTS, MODES, Attribution, Certainty, EventType, NamingKind, Status

ActorKind = Literal[
    "state",
    "government",
    "military",
    "police",
    "intelligence",
    "militia",
    "armed-group",
    "party",
    "coalition",
    "international",
    "aid-agency",
    "media",
    "judiciary",
    "parliament",
    "religious",
    "people",
    "person",
]
RoleClass = Literal["force", "institution", "office", "member", "collective", "group", "facility"]
Site = Literal["target", "named", "within"]
Role = Literal[
    "actor",
    "recipient",
    "both",
    "instrument",
    "place",
    "from_place",
    "to_place",
    "ignore",
    "actor or recipient",
    "people or recipient",
    "recipient only",
]
LightKind = Literal["perform", "undergo", "occur", "aspect", "control", "enable"]
CueCategory = Literal[
    "attribution",
    "negation",
    "future",
    "aim",
    "condition",
    "demand",
    "possibility",
    "probability",
    "certainty",
    "question",
    "attempt",
    "cause",
    "result",
    "before",
    "after",
    "distancing",
]


class LexiconStruct(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of all entries."""


class BilingualName(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A neutral name in Arabic and English."""

    ar: str
    en: str


class EventExample(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A sentence with what the coder must find; `none` means that this entry must not trigger there."""

    text: str
    trigger: str | None = None
    actor: str | None = None
    recipient: str | None = None
    place: str | None = None
    status: Status | None = None
    none: bool = False


class EventEntry(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Event triggers that share type, modes and frame."""

    id: str
    type: EventType
    modes: list[str] = []
    contexts: list[str] = []
    acled: str | None = None
    verbs: list[str] = []
    nouns: list[str] = []
    adjectives: list[str] = []
    people: list[str] = []
    """nouns of those who do it: they say the act where nothing else in their sentence does (سار *المتظاهرون* نحو البرلمان)"""
    victims: list[str] = []
    """nouns of those who suffer it: counted, they say the act where no verb of their clause does (*سبعة قتلى* في غارة)"""
    with_: str | list[str] | None = msgspec.field(default=None, name="with")
    frame: str | dict[str, object]
    not_with: list[str] = []
    only_with: list[str] = []
    figurative: Literal["", "verbs", "nouns", "all"] = ""
    """which of the words are common in other senses: a text on another subject (`events/subjects.yaml`) must speak of conflict in the same sentence"""
    carries: bool = False
    """the verb only carries the noun in `with`, which is the trigger where other words part the two (ألقت الشرطة *القبض*)"""
    examples: list[EventExample]
    source: str

    def faults(self) -> list[str]:
        """What is wrong with the entry beyond its types."""
        faults = []
        if not self.id.startswith(self.type.lower() + "/"):
            faults.append(f"id {self.id!r}: expected {self.type.lower()}/…")
        faults += [
            f"mode {m!r}: expected one of {', '.join(MODES[self.type]) or 'none'}"
            for m in self.modes
            if m not in MODES[self.type]
        ]
        faults += [f"context {c!r}: expected one of {', '.join(CONTEXTS)}" for c in self.contexts if c not in CONTEXTS]
        if self.acled is not None and self.acled not in ACLED:
            faults.append(f"acled {self.acled!r}: expected one of {', '.join(ACLED)}")
        if not (self.verbs or self.nouns or self.adjectives or self.people or self.victims):
            faults.append("expected at least one of verbs, nouns, adjectives, people, victims")
        if not self.examples:
            faults.append("expected at least one example")
        return faults


class SubjectEntry(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The vocabulary of a subject that texts are on."""

    id: str
    kind: Literal["other", "conflict", "works"] = "other"
    words: list[str]
    example: str
    source: str

    def faults(self) -> list[str]:
        """What is wrong with the entry beyond its types."""
        return [] if self.words else ["expected at least one word"]


class CauseEntry(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words of what people come to harm by."""

    id: str
    kind: Literal["mishap", "either", "blast", "force"]
    """mishap: nobody's attack | either: one only in a text that speaks of an attack | blast: an attack unless something blew up by itself
    | force: an attack, or what it is made with"""
    words: list[str]
    near: list[str] = []
    """one of these must stand near the word"""
    example: str
    """a sentence with casualties: an ASSAULT for `force`, none for the others"""
    source: str

    def faults(self) -> list[str]:
        """What is wrong with the entry beyond its types."""
        return [] if self.words else ["expected at least one word"]


class StandingEntry(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words for things that stand and are called by an act."""

    id: str
    kind: Literal["governs", "named"]
    """governs: an act that a word governs is its name | named: the word is no act where it has a name"""
    words: list[str]
    made_with: list[str] = []
    """words beside which it is an act all the same"""
    example: str
    """a sentence in which it is none"""
    source: str

    def faults(self) -> list[str]:
        """What is wrong with the entry beyond its types."""
        return [] if self.words else ["expected at least one word"]


class ActKindEntry(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Event entries that say acts of one kind, so that two of them can speak of one happening."""

    id: str
    events: list[str]
    takes_up: list[str] = []
    """kinds that a definite noun of these entries can take up beside its own; `any`: every kind that is not `apart`"""
    apart: bool = False
    """what an act brings about, no mention of the act"""
    example: str
    source: str

    def faults(self) -> list[str]:
        """What is wrong with the entry beyond its types."""
        return [] if self.events else ["expected at least one event entry"]


class LightVerbEntry(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A verb, noun or adjective that carries an event noun: شن هجوما، مسؤوليتها عن القصف، متورط في القتل."""

    id: str
    verb: str | None = None
    nouns: list[str] = []
    adjectives: list[str] = []
    prep: str | list[str] | None = None
    kind: LightKind
    status: Status | None = None
    examples: list[EventExample]
    source: str

    def faults(self) -> list[str]:
        """What is wrong with the entry beyond its types."""
        return [] if self.verb or self.nouns or self.adjectives else ["expected a verb, a noun or an adjective"]


class ActorExample(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A sentence in which `mention` must be read as this entry; `none`: the words must not be."""

    text: str
    mention: str | None = None
    none: bool = False


class NamedActorEntry(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What states and all other named actors share."""

    id: str
    name: BilingualName
    code: str
    country: list[str] = []
    wikidata: str | None = None
    aliases: list[str] = []
    adjective: str | list[str] | None = None
    adjective_en: str | None = None
    adjective_with: list[str] = []
    """one of these stands within two words of the adjective, which is another word otherwise: الجيش *المالي*, but الدعم المالي"""
    short: list[str] = []
    capital_as_government: str | None = None
    examples: list[ActorExample]
    source: str


class ActorEntry(NamedActorEntry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A named actor that is no state; `office`, `of` and the years are those of a person."""

    kind: ActorKind
    office: BilingualName | str | None = None
    of: str | None = None
    from_: int | str | None = msgspec.field(default=None, name="from")
    to: int | str | None = None


class CountryEntry(NamedActorEntry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A state."""

    kind: Literal["state"] = "state"


class RoleEntry(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A noun that makes an actor together with an adjective, a name, or alone."""

    id: str
    noun: str
    name_en: str
    name_en_plural: str | None = None
    class_: RoleClass = msgspec.field(name="class")
    code: str | None = None
    spokesperson: bool = False
    """the body speaks through whoever holds the office"""
    site: Site | None = None
    """whether events are told to have happened there"""
    not_with: list[str] = []
    beside: list[str] = []
    """forms that are another word by themselves (السنة: the year): people only when coordinated with people who have the same code (السنة *والشيعة*)"""
    owned: bool = False
    """the noun names people only with a pronoun or a genitive: عمه، عم الضابط; عم alone is 'spread'"""
    examples: list[ActorExample]
    source: str


class NamingTerm(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One way to print the term: exactly one of the fields; `kind` where the term is of another kind than its entry."""

    noun: str | None = None
    adjective: str | None = None
    phrase: str | None = None
    verb: str | None = None
    kind: NamingKind | None = None


class NamingExample(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A sentence in which `term` must be marked; `none`: nothing of this entry may be."""

    text: str
    term: str | None = None
    none: bool = False


class NamingEntry(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words that take sides and the neutral name for what they denote."""

    id: str
    terms: list[NamingTerm]
    kind: NamingKind
    refers_to: list[str] = []
    neutral: BilingualName
    used_by: str
    against: str
    not_with: list[str] = []
    only_with: list[str] = []
    alone: bool = False
    """only where no definite adjective stands behind the term: النظام, not النظام المصرفي"""
    attribute: bool = True
    """`false`: not where the term describes a noun before it that stands for no people: الشرعية, not المسائل الشرعية"""
    owned: bool = True
    """`false`: not with a pronoun of the third person: العدو, not أعداؤها"""
    over: bool = True
    """`false`: not with the place that it is done to: الاحتلال, not احتلال العراق, الاحتلال الإسرائيلي للضفة"""
    definite: bool = False
    """only with article or pronoun: المقاومة, not مقاومة الأمراض"""
    party: bool = False
    """only right behind the name of an actor, or a force, a group or an institution: تنظيم القاعدة الإرهابي"""
    conflict: bool = False
    """only in a text on conflict or beside a word of conflict: the term is an ordinary word elsewhere"""
    examples: list[NamingExample]
    source: str


class CueExample(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A sentence with what the cue must do there."""

    text: str
    cue: str | None = None
    holder: str | None = None
    attribution: Attribution | None = None
    status: Status | None = None
    certainty: Certainty | None = None
    link: str | None = None
    none: bool = False


class CueEntry(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A word or phrase that says who puts something forward, as what, or how two happenings are linked."""

    id: str
    category: CueCategory
    verb: str | None = None
    noun: str | None = None
    adjective: str | None = None
    phrase: str | None = None
    position: Literal["before", "after", "around"] = "before"
    content: list[str] = []
    holder: Literal["subject", "object", "idafa", "none"] = "none"
    attribution: Attribution | None = None
    certainty: Certainty | None = None
    status: Status | None = None
    scope: Literal["clause", "verb", "noun", "sentence"] = "clause"
    next_verb: Literal["perfect", "imperfect", "subjunctive", "jussive"] | None = None
    examples: list[CueExample]
    source: str

    def faults(self) -> list[str]:
        """What is wrong with the entry beyond its types."""
        given = [name for name in ("verb", "noun", "adjective", "phrase") if getattr(self, name)]
        return (
            []
            if len(given) == 1
            else [f"expected exactly one of verb, noun, adjective, phrase, found {', '.join(given) or 'none'}"]
        )


class AnonymousExample(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A sentence in which `holder` must be read as a holder without a name."""

    text: str
    holder: str | None = None
    cue: str | None = None
    attribution: Attribution | None = None
    status: Status | None = None
    certainty: Certainty | None = None
    none: bool = False


class AnonymousEntry(LexiconStruct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A source without a name."""

    id: str
    kind: Literal["anonymous", "generic", "group"]
    phrase: str | None = None
    noun: str | None = None
    name_en: str
    examples: list[AnonymousExample]
    source: str
