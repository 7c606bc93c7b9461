"""Compiling the reviewed files into a `Lexicon`: forms are generated, names indexed, frames resolved."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, get_args

import msgspec

from rasid.arabic.letters import fold
from rasid.errors import LexiconError
from rasid.knowledge import places
from rasid.knowledge.act_kinds import load_act_kinds, load_another
from rasid.knowledge.entries import (
    ActorEntry,
    AnonymousEntry,
    CountryEntry,
    CueEntry,
    EventEntry,
    LexiconStruct,
    LightVerbEntry,
    NamingEntry,
    RoleClass,
    RoleEntry,
    SubjectEntry,
)
from rasid.knowledge.lexemes import LexemeBuilder, masdar_specs, regular_masdars, words_of
from rasid.knowledge.lexicon import (
    CLASS,
    ActorUse,
    AnonymousUse,
    CueUse,
    EventUse,
    Lexeme,
    Lexicon,
    LightUse,
    NamingUse,
    Phrase,
    RoleUse,
    Subject,
    Use,
)
from rasid.knowledge.loader import DATA, Located, read_folder, read_yaml_list
from rasid.knowledge.quantity_words import load_quantity_words
from rasid.knowledge.time_words import load_time_words
from rasid.record.vocabulary import NamingKind

E = TypeVar("E", bound=LexiconStruct)
WORD_CLASSES = (*get_args(RoleClass), "person", "place", "conflict")
"""What `#` in the word lists of an event entry may name: the classes of role nouns, nouns of persons, places."""
NOT_ACTORS = frozenset({"roles", "countries"})


def knowledge_hash(root: Path = DATA) -> str:
    """A hash of every lexicon file: the identity of the knowledge that a record was made with."""
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        if path.suffix in (".yaml", ".tsv"):
            digest.update(path.relative_to(root).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


@dataclass
class Compiler:
    """Reads all files below `root`; wrong entries are collected in `errors`, right ones compiled."""

    root: Path = DATA
    errors: list[LexiconError] = field(default_factory=list)
    where: dict[str, str] = field(default_factory=dict)

    def _good(
        self, folder: str, kind: type[E], prefix: str, only: Sequence[str] = (), but: Iterable[str] = ()
    ) -> Iterator[tuple[Located[E], str]]:
        found = read_folder(folder, kind, root=self.root, only=frozenset(only) or None, but=frozenset(but))
        for item in found:
            if isinstance(item, LexiconError):
                self.errors.append(item)
                continue
            rule = prefix + str(getattr(item.entry, "id", ""))
            if rule in self.where:
                self.errors.append(
                    LexiconError(
                        f"{rule}: id is used twice",
                        where=item.where,
                        expected=f"an id other than that of {self.where[rule]}",
                    )
                )
                continue
            self.where[rule] = item.where
            yield item, rule

    def _try(self, item: Located[Any], action: Callable[[str, Use], None], spec: str, use: Use) -> None:
        try:
            action(spec, use)
        except ValueError as error:
            self.errors.append(LexiconError(str(error), where=item.where, advice="See docs/lexicon.md"))

    def compile(self) -> Lexicon:
        """The lexicon made of all entries that are right."""
        words = LexemeBuilder()
        events = self._events(words)
        lights = self._lights(words)
        actors = self._actors(words)
        roles = self._roles(words)
        naming = self._naming(words, {a.rule.partition("/")[2]: i for i, a in enumerate(actors)})
        cues = self._cues(words)
        anonymous = self._anonymous(words)
        self._ordinary_words(words)
        gazetteer = places.load_gazetteer(self.root, self.errors)
        for index, place in enumerate(gazetteer.places):
            for name in dict.fromkeys(s for n in gazetteer.names[index] for s in places.spellings(n)):
                words.add_phrase(name, Use("place", index, place.feature))
        for index, (spec, head) in enumerate(gazetteer.heads):
            use = Use("place-head", index, head.kind)
            try:
                if "/" in spec:
                    words.add_noun(spec, use)
                else:
                    words.add_phrase(spec, use)
            except ValueError as error:
                self.errors.append(LexiconError(str(error), where="places/place-heads.yaml"))
        lexemes = [Lexeme(key, pos, form, tuple(words.uses[index])) for (key, pos, form), index in words.keys.items()]
        return Lexicon(
            version=knowledge_hash(self.root)[:12],
            features=list(words.features),
            lexemes=lexemes,
            forms={form: sorted(packed) for form, packed in sorted(words.forms.items())},
            phrases={
                first: [Phrase(*p) for p in sorted(found, key=lambda p: (-len(p[0]), p))]
                for first, found in sorted(words.phrases.items())
            },
            events=events,
            lights=lights,
            actors=actors,
            roles=roles,
            naming=naming,
            cues=cues,
            anonymous=anonymous,
            places=gazetteer.places,
            place_heads=[head for _, head in gazetteer.heads],
            place_needs=gazetteer.needs,
            particles=self._particles(),
            first_names=self._first_names(),
            glosses=self._glosses(),
            name_heads=self._name_heads(),
            operation_heads=self._name_heads("operation"),
            told_heads=self._name_heads("told"),
            times=msgspec.Raw(msgspec.msgpack.encode(load_time_words(self.root))),
            quantities=msgspec.Raw(msgspec.msgpack.encode(load_quantity_words(self.root))),
            subjects=self._subjects(),
            act_kinds=load_act_kinds(self.root, {e.rule for e in events}, self.errors),
            another=load_another(self.root),
        )

    def _frames(self) -> dict[str, dict[str, dict[str, str]]]:
        frames = {}
        for _, item in read_yaml_list(self.root / "events" / "frames.yaml"):
            frames[item["id"]] = {side: {fold(k): v for k, v in item[side].items()} for side in ("verb", "noun")}
        return frames

    def _frame(
        self, entry: EventEntry, frames: dict[str, dict[str, dict[str, str]]]
    ) -> tuple[dict[str, str], dict[str, str]]:
        """The verb frame and the noun frame of an entry. Raises ValueError for an unknown frame."""
        if isinstance(entry.frame, str):
            if entry.frame not in frames:
                raise ValueError(f"{entry.id}: unknown frame {entry.frame!r}; expected one of {', '.join(frames)}")
            return frames[entry.frame]["verb"], frames[entry.frame]["noun"]
        own = dict(entry.frame)
        base: dict[str, dict[str, str]] = {"verb": {}, "noun": {}}
        if "use" in own:
            name = str(own.pop("use"))
            if name not in frames:
                raise ValueError(f"{entry.id}: unknown frame {name!r}; expected one of {', '.join(frames)}")
            base = frames[name]
        sides: dict[str, dict[str, str]] = {}
        shared = {fold(k): str(v) for k, v in own.items() if k not in ("verb", "noun")}
        for side in ("verb", "noun"):
            given = own.get(side, {})
            if not isinstance(given, dict):
                raise ValueError(f"{entry.id}: frame.{side} is {given!r}; expected a map of slots to roles")
            sides[side] = {**base[side], **shared, **{fold(str(k)): str(v) for k, v in given.items()}}
        return sides["verb"], sides["noun"]

    def _subjects(self) -> list[Subject]:
        return [
            Subject(item.entry.id, item.entry.kind, self._folded_lists(item.entry.words, {}))
            for item, _ in self._good("events", SubjectEntry, "events/", only=("subjects",))
        ]

    def _word_groups(self) -> dict[str, list[str]]:
        path = self.root / "events" / "word-groups.yaml"
        return {item["id"]: item["words"] for _, item in read_yaml_list(path)} if path.exists() else {}

    def _folded_lists(self, lists: Iterable[str], groups: dict[str, list[str]]) -> tuple[tuple[str, ...], ...]:
        found: list[tuple[str, ...]] = []
        for text in lists:
            if text.startswith("@"):
                if text[1:] not in groups:
                    raise ValueError(
                        f"unknown word group {text!r}; expected one of {', '.join('@' + g for g in groups)}"
                    )
                found += [words_of(w) for w in groups[text[1:]]]
            elif text.startswith(CLASS):
                if text[1:] not in WORD_CLASSES:
                    raise ValueError(
                        f"unknown class of words {text!r}; expected one of {', '.join(CLASS + c for c in WORD_CLASSES)}"
                    )
                found.append((text,))
            else:
                found.append(words_of(text))
        return tuple(dict.fromkeys(found))

    def _events(self, words: LexemeBuilder) -> list[EventUse]:
        frames, groups = self._frames(), self._word_groups()
        events: list[EventUse] = []
        for item, rule in self._good(
            "events", EventEntry, "events/", but=("frames", "light-verbs", "word-groups", "subjects")
        ):
            entry = item.entry
            try:
                verb_frame, noun_frame = self._frame(entry, frames)
                with_ = [entry.with_] if isinstance(entry.with_, str) else entry.with_ or []
                use = EventUse(
                    rule,
                    entry.type,
                    tuple(entry.modes),
                    tuple(entry.contexts),
                    entry.acled,
                    verb_frame,
                    noun_frame,
                    self._folded_lists(with_, groups),
                    self._folded_lists(entry.not_with, groups),
                    self._folded_lists(entry.only_with, groups),
                    entry.figurative,
                    entry.carries,
                )
            except ValueError as error:
                self.errors.append(LexiconError(str(error), where=item.where, advice="See docs/lexicon.md"))
                continue
            reference = Use("event", len(events))
            events.append(use)
            for spec in entry.verbs:
                self._try(item, words.add_verb, spec, reference)
            regular = regular_masdars(entry.verbs)
            for spec in entry.nouns:
                masdar = fold(spec.partition("/")[0].strip()) in regular
                self._try(item, words.add_noun, spec, reference._replace(detail="masdar") if masdar else reference)
            for spec in entry.adjectives:
                self._try(item, words.add_adjective, spec, reference)
            for spec in entry.people:
                self._try(item, words.add_noun, spec, reference._replace(kind="event-people"))
            for spec in entry.victims:
                self._try(item, words.add_noun, spec, reference._replace(kind="event-victims"))
        return events

    def _lights(self, words: LexemeBuilder) -> list[LightUse]:
        lights: list[LightUse] = []
        for item, rule in self._good("events", LightVerbEntry, "events/", only=("light-verbs",)):
            preps = item.entry.prep
            folded = tuple(fold(p) for p in ([preps] if isinstance(preps, str) else preps or []))
            use = Use("light", len(lights))
            if item.entry.verb is not None:
                self._try(item, words.add_verb, item.entry.verb, use)
            own = item.entry.nouns or (sorted(masdar_specs(item.entry.verb)) if item.entry.verb is not None else [])
            for noun in own:
                self._try(item, words.add_noun, noun, use)
            for adjective in item.entry.adjectives:
                self._try(item, words.add_adjective, adjective, use)
            lights.append(LightUse(rule, item.entry.kind, folded, item.entry.status))
        return lights

    def _actors(self, words: LexemeBuilder) -> list[ActorUse]:
        actors: list[ActorUse] = []
        entries: list[tuple[Located[ActorEntry] | Located[CountryEntry], str]] = []
        entries += self._good("actors", CountryEntry, "actors/", only=("countries",))
        entries += self._good("actors", ActorEntry, "actors/", but=NOT_ACTORS)
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
                )
            )
            for alias in dict.fromkeys([entry.name.ar, *entry.aliases]):
                words.add_phrase(alias, Use("actor", index, "name"))
            for alias in entry.short:
                words.add_phrase(alias, Use("actor", index, "short"))
            if entry.capital_as_government:
                words.add_phrase(entry.capital_as_government, Use("actor", index, "capital"))
            for adjective in adjectives:
                self._try(item, words.add_adjective, adjective, Use("demonym", index))
        return actors

    def _roles(self, words: LexemeBuilder) -> list[RoleUse]:
        roles: list[RoleUse] = []
        for item, rule in self._good("actors", RoleEntry, "roles/", only=("roles",)):
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
                )
            )
            # 'body': a mass noun (شرطة، أمن) that can own without article; else the class, which the grammar of idafa needs
            body = roles[-1].ar == roles[-1].ar_plural and entry.class_ in ("force", "institution")
            self._try(item, words.add_noun, entry.noun, Use("role", len(roles) - 1, "body" if body else entry.class_))
        return roles

    def _naming(self, words: LexemeBuilder, actor_index: dict[str, int]) -> list[NamingUse]:
        naming: list[NamingUse] = []
        for item, rule in self._good("naming", NamingEntry, "naming/"):
            entry = item.entry
            unknown = [a for a in entry.refers_to if a not in actor_index]
            if unknown:
                self.errors.append(
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
                    self._try(item, words.add_noun, term.noun, uses[kind])
                elif term.adjective:
                    self._try(item, words.add_adjective, term.adjective, uses[kind])
                elif term.verb:
                    self._try(item, words.add_verb, term.verb, uses[kind])
                elif term.phrase:
                    words.add_phrase(term.phrase, uses[kind])
        return naming

    def _cues(self, words: LexemeBuilder) -> list[CueUse]:
        cues: list[CueUse] = []
        for item, rule in self._good("cues", CueEntry, "cues/", but=("anonymous",)):
            entry = item.entry
            use = Use("cue", len(cues))
            pos = next(name for name in ("verb", "noun", "adjective", "phrase") if getattr(entry, name))
            cues.append(
                CueUse(
                    rule,
                    entry.category,
                    pos,
                    entry.position,
                    tuple(fold(c) for c in entry.content),
                    entry.holder,
                    entry.attribution,
                    entry.certainty,
                    entry.status,
                    entry.scope,
                    entry.next_verb,
                    entry.phrase or "",
                )
            )
            if entry.verb:
                self._try(item, words.add_verb, entry.verb, use)
            elif entry.noun:
                self._try(item, words.add_noun, entry.noun, use)
            elif entry.adjective:
                self._try(item, words.add_adjective, entry.adjective, use)
            elif entry.phrase:
                words.add_phrase(entry.phrase, use)
        return cues

    def _anonymous(self, words: LexemeBuilder) -> list[AnonymousUse]:
        anonymous: list[AnonymousUse] = []
        for item, rule in self._good("cues", AnonymousEntry, "cues/", only=("anonymous",)):
            entry = item.entry
            use = Use("anonymous", len(anonymous))
            anonymous.append(AnonymousUse(rule, entry.kind, entry.name_en))
            if entry.noun:
                self._try(item, words.add_noun, entry.noun, use)
            if entry.phrase:
                words.add_phrase(entry.phrase, use)
        return anonymous

    def _rows(self, name: str) -> Iterator[tuple[int, dict[str, str]]]:
        path = self.root / "words" / name
        if not path.exists():
            return
        with path.open(encoding="utf-8", newline="") as handle:
            for line, row in enumerate(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE), start=2):
                yield line, {k: v or "" for k, v in row.items() if k}

    def _ordinary_words(self, words: LexemeBuilder) -> None:
        transitive = {"yes": "transitive", "ditransitive": "transitive", "no": "intransitive"}
        for name, column, add in (
            ("verbs.tsv", "verb", words.add_verb),
            ("nouns.tsv", "noun", words.add_noun),
            ("adjectives.tsv", "adjective", words.add_adjective),
        ):
            for line, row in self._rows(name):
                detail = row.get("class", "") or transitive.get(row.get("transitive", ""), "")
                try:
                    add(row[column], Use("word", 0, detail))
                except (ValueError, KeyError) as error:
                    self.errors.append(
                        LexiconError(str(error), where=f"words/{name}:{line}", advice="See docs/lexicon.md")
                    )
        for _, item in read_yaml_list(self.root / "words" / "particles.yaml"):
            for spec in item.get("verbs", []):
                words.add_verb(spec, Use("word", 0, item["id"]))
            for phrase in item["words"]:
                if " " in phrase or item["id"] == "agent":
                    words.add_phrase(phrase, Use("particle", 0, item["id"]))

    def _particles(self) -> dict[str, list[str]]:
        classes: dict[str, set[str]] = {}
        for _, item in read_yaml_list(self.root / "words" / "particles.yaml"):
            for word in item["words"]:
                if " " not in word and item["id"] != "agent":
                    classes.setdefault(fold(word), set()).add(item["id"])
        return {word: sorted(found) for word, found in sorted(classes.items())}

    def _name_heads(self, only: str | None = None) -> list[str]:
        path = self.root / "words" / "name-heads.yaml"
        lines = [item for _, item in read_yaml_list(path) if only in (None, item["id"])] if path.exists() else []
        return sorted({fold(word) for item in lines for word in item["words"]})

    def _glosses(self) -> dict[str, str]:
        found = {
            fold(row["adjective"].partition("/")[0]): row.get("gloss_en", "") for _, row in self._rows("adjectives.tsv")
        }
        found |= {
            fold(row["noun"].partition("/")[0]): row.get("gloss_en", "")
            for _, row in self._rows("nouns.tsv")
            if row.get("class") == "person"
        }
        return found

    def _first_names(self) -> dict[str, str]:
        """Given names: m or f, with ? behind it where the name is more often another word."""
        return {
            fold(row["name"]): row.get("gender", "") + ("?" if row.get("ambiguous") == "yes" else "")
            for _, row in self._rows("first-names.tsv")
        }
