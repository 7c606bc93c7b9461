"""Identities: whom a mention stands for — its neutral names in Arabic and English and its code."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from rasid.coding.words import Word
from rasid.knowledge.lexicon import ActorUse, Lexicon, NamingUse, RoleUse

ARMED = frozenset({"armed-group", "militia", "military", "police", "intelligence", "coalition"})
"""Kinds of actors whose members, forces and groups are the actor itself: مقاتلو الحركة."""
_PEOPLED = frozenset({"member", "force", "group"})
_ORGANISED = frozenset({"party", "international", "aid-agency", "media", "people"})
_LEN_COUNTRY = 3


@dataclass(frozen=True, slots=True)
class Identity:
    """Whom a mention stands for. `key` is equal for mentions of one actor; `generic` ones are new each time they
    are named."""

    key: Hashable
    ar: str
    en: str
    code: str | None
    wikidata: str | None
    basis: str
    actor: int | None = None
    """row of the registry, or of the owner for members and forces of one"""
    generic: bool = False
    country: str = ""
    """ISO 3166 alpha-3 code of the country, when the code begins with one"""


@dataclass(frozen=True, slots=True)
class Owner:
    """To whom a role belongs, as far as its name and code need it: `kind` is the registry's kind or the class of
    the owner's role."""

    identity: Identity
    kind: str
    named: bool
    """the owner itself is a row of the registry, not somebody's forces or members"""
    state: bool = False
    """a state or its people: the country of what is owned"""
    loyal: bool = False
    """only loyalty is stated (قوات موالية ل…): the owner's code says nothing of the owned"""


def identity_of(lexicon: Lexicon, index: int, basis: str = "") -> Identity:
    """The identity of a row of the registry; `basis` is added to its entry."""
    actor = lexicon.actors[index]
    country = actor.code[:_LEN_COUNTRY] if actor.country else ""
    return Identity(
        ("actor", index),
        actor.ar,
        actor.en,
        actor.code,
        actor.wikidata,
        f"lexicon:{actor.rule}{basis}",
        index,
        country=country,
    )


def naming_identity(lexicon: Lexicon, entry: NamingUse) -> Identity:
    """Whom a loaded name stands for: the one actor that it can mean, else only the neutral description."""
    if len(entry.refers_to) == 1:
        return identity_of(lexicon, entry.refers_to[0], f", called {entry.rule}")
    return Identity(("naming", entry.rule), entry.ar, entry.en, None, None, f"lexicon:{entry.rule}", generic=False)


def owned_identity(
    lexicon: Lexicon, role: RoleUse, owner: Owner, *, ar: str, plural: bool, extra: str, generic: bool
) -> Identity:
    """The identity of a role with an owner. `ar` is its Arabic name, `extra` the words that tell it from others
    of its role."""
    own = owner.identity
    if role.class_ in _PEOPLED and owner.kind in ARMED and own.actor is not None and not owner.loyal and not extra:
        return replace(own, basis=f"{role.rule}: members of {own.basis}")
    actor: ActorUse | None = lexicon.actors[own.actor] if own.actor is not None and owner.named else None
    en = _owned_en(role, own, owner, actor, plural)
    key = ("role", role.rule, extra, own.key)
    country = "" if owner.loyal else own.country
    return Identity(
        key, ar, en, role_code(owner, role), None, f"{role.rule} of {own.basis}", own.actor, generic, country
    )


def _owned_en(role: RoleUse, own: Identity, owner: Owner, actor: ActorUse | None, plural: bool) -> str:
    role_en = (role.en_plural or plural_en(role.en)) if plural else role.en
    if owner.loyal:
        return f"{role_en.removeprefix('loyalist ')} loyal to {own.en}"
    if role_en.endswith((" for", " to", " of")):
        return f"{role_en} {own.en}"
    if actor is not None and actor.adjective_en:
        return f"{actor.adjective_en} {role_en}"
    if (
        own.generic
        or owner.kind in ("collective", "member", "person", "people", "office")
        or role.class_ in ("office", "institution")
    ):
        return f"{role_en} of {own.en}"
    return f"{own.en} {role_en}"


def placed_name(role: RoleUse, place: str, *, plural: bool) -> str:
    """The English name of a role at a place: residents of Mosul, Mosul police, hospital in Mosul."""
    role_en = (role.en_plural or plural_en(role.en)) if plural else role.en
    if role.class_ in ("force", "institution"):
        return f"{place} {role_en}"
    return f"{role_en} {'in' if role.class_ == 'facility' else 'of'} {place}"


def role_code(owner: Owner | None, role: RoleUse) -> str | None:
    """Country of the owner and code of the role (IRQ + MIL); forces, members and officers of an organisation
    take its code."""
    if role.class_ == "facility":
        return None
    if owner is None or owner.loyal or not owner.identity.code:
        return role.code
    own = owner.identity
    if owner.state:
        return own.country + (role.code or "") or None
    if (
        owner.kind in ARMED
        or owner.kind in _ORGANISED
        or (role.class_ in ("office", "institution") and role.code in (None, "GOV"))
    ):
        return own.code
    if own.country:
        return own.country + (role.code or "")
    return role.code or own.code


def plural_en(noun: str) -> str:
    """The regular English plural of a role name: the head noun before 'of' or 'for' takes it."""
    for link in (" of ", " for"):
        head, found, rest = noun.partition(link)
        if found and (link == " of " or not rest):
            return plural_en(head) + found + rest
    head = noun
    if head.endswith(("s", "forces", "people", "police", "personnel", "troops", "guard", "staff")):
        return noun
    if head.endswith("man"):
        return head[:-3] + "men"
    if head.endswith("fe"):
        return head[:-2] + "ves"
    if head.endswith("y") and head[-2:-1] not in "aeiou":
        return head[:-1] + "ies"
    if head.endswith(("x", "ch", "sh")):
        return head + "es"
    return head + "s"


def country_adjective(actor: ActorUse) -> str:
    """The English adjective of a state; its name where none is known."""
    return actor.adjective_en or actor.en


def people_en(actor: ActorUse, *, plural: bool) -> str:
    """People of a state in English: Iraqis, an Iraqi national."""
    adjective = country_adjective(actor)
    if not plural:
        return f"{adjective} national"
    return f"{adjective}s" if adjective.endswith(("i", "an")) and actor.adjective_en else f"{adjective} people"


# -- Arabic names in their dictionary shape ----------------------------------------------------------------------------


def stem_text(word: Word) -> str:
    """A word as printed, without tashkeel and without attached conjunction and preposition: للقوات → القوات."""
    rest = word.bare[len(word.conj) :]
    if word.prep == "ل" and rest.startswith("لل"):
        initial = (
            "ل"
            if word.reading is not None and word.reading.lexeme.key.startswith("ل") and not rest.startswith("للل")
            else ""
        )
        return f"ال{initial}{rest[2:]}"
    return rest[1:] if len(word.prep) == 1 and rest.startswith(word.prep) else rest


def nominative(words: list[Word], start: int, end: int, agreeing: Sequence[int]) -> str:
    """Words `start:end` as a name: the head and the adjectives that agree with it (`agreeing`) in the
    nominative, no quotation marks."""
    parts = []
    for index in range(start, end):
        word = words[index]
        if word.tag == "QUOTE":
            continue
        text = stem_text(word) if index == start else word.bare
        if index == start or index in agreeing:
            text = _nominative_word(word, text)
        parts.append(text)
    return " ".join(parts)


def genitive(name: str) -> str:
    """A name behind a noun that governs it: sound plurals in the oblique case."""
    return " ".join(
        w[:-2] + "ين" if w.startswith("ال") and w.endswith("ون") and len(w) > 5 else w for w in name.split()
    )


def is_plural(word: Word) -> bool:
    """True for a word that can be a plural: a sound plural in ين is spelled as the dual is."""
    reading = word.reading
    if reading is None or reading.pos == "verb":
        return False
    return any(r.number == reading.number and r.features.number == "pl" for r in word.analysis.readings)


def _may_be_one(word: Word) -> bool:
    return any(r.pos == "adjective" and r.features.number == "sg" and not r.enclitic for r in word.analysis.readings)


def _nominative_word(word: Word, text: str) -> str:
    features = word.reading.features if word.reading is not None else None
    if features is None or features.pos == "verb":
        return text
    if features.number == "du" and features.construct and _may_be_one(word):
        # شعبي, شعبيا: of what looks like a dual too, one is far more frequent
        return text[:-1] if text.endswith("يا") and not word.article else text
    if features.case == "obl" and features.number in ("pl", "du"):
        long, short = ("ون", "و") if is_plural(word) else ("ان", "ا")
        if text.endswith("ين"):
            return text[:-2] + long
        return text[:-1] + short if features.construct and text.endswith("ي") else text
    if features.case == "acc" and features.number != "du" and text.endswith("ا") and not word.article:
        return text[:-1]
    return text
