"""Compiling the entries of actors, roles and loaded names."""

from __future__ import annotations

import re

from rasid.arabic.letters import fold
from rasid.errors import LexiconError
from rasid.knowledge.entries import ActorEntry, CountryEntry, NamingEntry, RoleEntry
from rasid.knowledge.entry_reader import EntryReader
from rasid.knowledge.lexeme import Use
from rasid.knowledge.lexemes import LexemeBuilder, words_of
from rasid.knowledge.lexicon import ActorUse, NamingUse, RoleUse
from rasid.knowledge.loader import Located
from rasid.record.vocabulary import NamingKind

NOT_ACTORS = frozenset({"roles", "countries"})


def compile_actors(reader: EntryReader, words: LexemeBuilder) -> list[ActorUse]:
    actors: list[ActorUse] = []
    entries: list[tuple[Located[ActorEntry] | Located[CountryEntry], str]] = []
    entries += reader.good("actors", CountryEntry, "actors/", only=("countries",))
    entries += reader.good("actors", ActorEntry, "actors/", but=NOT_ACTORS)
    for item, rule in entries:
        entry = item.entry
        index = len(actors)
        adjectives = [entry.adjective] if isinstance(entry.adjective, str) else entry.adjective or []
        office = getattr(entry, "office", None)
        actors.append(
            ActorUse(
                rule,
                entry.name.ar,
                entry.name.en,
                entry.kind,
                entry.code,
                tuple(entry.country),
                entry.wikidata,
                office if isinstance(office, str) or office is None else office.en,
                getattr(entry, "of", None),
                adjectives[0] if adjectives else None,
                entry.adjective_en,
                tuple(words_of(w) for w in entry.adjective_with),
            )
        )
        for alias in dict.fromkeys(s for name in [entry.name.ar, *entry.aliases] for s in _spacings(name)):
            words.add_phrase(alias, Use("actor", index, "name"))
        for alias in entry.short:
            words.add_phrase(alias, Use("actor", index, "short"))
        if entry.capital_as_government:
            words.add_phrase(entry.capital_as_government, Use("actor", index, "capital"))
        for adjective in adjectives:
            reader.add(item, words.add_adjective, adjective, Use("demonym", index))
    return actors


_BOUND = re.compile(r"(?:(?<=^)|(?<= ))(عبد|أبو|ابو) ?(?=[\w]{2})")
"""Words of a name that are printed apart from the next or together with it: عبد الله، عبدالله; أبو بكر، أبوبكر."""


def _spacings(name: str) -> list[str]:
    """A name as it is written and with these words apart and together."""
    return [name, _BOUND.sub(r"\1", name), _BOUND.sub(r"\1 ", name)]


def compile_roles(reader: EntryReader, words: LexemeBuilder) -> list[RoleUse]:
    roles: list[RoleUse] = []
    for item, rule in reader.good("actors", RoleEntry, "roles/", only=("roles",)):
        entry = item.entry
        singular, _, rest = entry.noun.partition("/")
        plural = rest.partition("/")[0].replace("،", ",").split(",")[0]
        sound = {"ون": singular + "ون", "ات": singular.removesuffix("ة") + "ات", "-": singular, "": singular}
        roles.append(
            RoleUse(
                rule,
                singular,
                sound.get(plural, plural),
                entry.name_en,
                entry.name_en_plural or "",
                entry.class_,
                entry.code,
                tuple(words_of(w) for w in entry.not_with),
                entry.spokesperson,
                entry.site or "",
                tuple(fold(form) for form in entry.beside),
                entry.owned,
            )
        )
        # The grammar of idafa needs the class; 'body': a mass noun (شرطة، أمن) that can own without article; 'kin': what must be owned
        body = roles[-1].ar == roles[-1].ar_plural and entry.class_ in ("force", "institution")
        detail = "kin" if entry.owned else "body" if body else entry.class_
        reader.add(item, words.add_noun, entry.noun, Use("role", len(roles) - 1, detail))
    return roles


def compile_naming(reader: EntryReader, words: LexemeBuilder, actor_index: dict[str, int]) -> list[NamingUse]:
    naming: list[NamingUse] = []
    for item, rule in reader.good("naming", NamingEntry, "naming/"):
        entry = item.entry
        unknown = [a for a in entry.refers_to if a not in actor_index]
        if unknown:
            reader.errors.append(
                LexiconError(f"{entry.id}: refers_to {unknown[0]!r} is not the id of an actor", where=item.where)
            )
        uses: dict[NamingKind, Use] = {}
        for term in entry.terms:
            kind = term.kind or entry.kind
            if kind not in uses:
                uses[kind] = Use("naming", len(naming))
                naming.append(
                    NamingUse(
                        rule,
                        kind,
                        tuple(actor_index[a] for a in entry.refers_to if a in actor_index),
                        entry.neutral.ar,
                        entry.neutral.en,
                        tuple(words_of(w) for w in entry.not_with),
                        tuple(words_of(w) for w in entry.only_with),
                        entry.alone,
                        entry.attribute,
                        entry.owned,
                        entry.over,
                        entry.definite,
                        entry.party,
                        entry.conflict,
                    )
                )
            if term.noun:
                reader.add(item, words.add_noun, term.noun, uses[kind])
            elif term.adjective:
                reader.add(item, words.add_adjective, term.adjective, uses[kind])
            elif term.verb:
                reader.add(item, words.add_verb, term.verb, uses[kind])
            elif term.phrase:
                words.add_phrase(term.phrase, uses[kind])
    return naming
