"""Compiling the reviewed files into a `Lexicon`: forms are generated, names indexed, frames resolved."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from rasid.errors import LexiconError
from rasid.knowledge import places
from rasid.knowledge.act_kinds import load_act_kinds, load_another
from rasid.knowledge.build_actors import compile_actors, compile_naming, compile_roles
from rasid.knowledge.build_cues import compile_anonymous, compile_cues
from rasid.knowledge.build_events import (
    compile_causes,
    compile_events,
    compile_lights,
    compile_standing,
    compile_subjects,
)
from rasid.knowledge.build_words import add_ordinary_words, first_names, glosses, name_heads, name_spellings, particles
from rasid.knowledge.entry_reader import EntryReader
from rasid.knowledge.lexeme import Features, Lexeme, Use
from rasid.knowledge.lexemes import LexemeBuilder
from rasid.knowledge.lexicon import Lexicon, Phrase, pack
from rasid.knowledge.loader import DATA
from rasid.knowledge.quantity_words import load_quantity_words
from rasid.knowledge.time_words import load_time_words


def knowledge_hash(root: Path = DATA) -> str:
    """A hash of every lexicon file: the identity of the knowledge that a record was made with."""
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        if path.suffix in (".yaml", ".tsv"):
            digest.update(path.relative_to(root).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


class Compiler(EntryReader):
    """Reads all files below `root`; wrong entries are collected in `errors`, right ones compiled."""

    def compile(self) -> Lexicon:
        """The lexicon made of all entries that are right."""
        words = LexemeBuilder()
        events = compile_events(self, words)
        lights = compile_lights(self, words)
        actors = compile_actors(self, words)
        roles = compile_roles(self, words)
        naming = compile_naming(self, words, {a.rule.partition("/")[2]: i for i, a in enumerate(actors)})
        cues = compile_cues(self, words)
        anonymous = compile_anonymous(self, words)
        add_ordinary_words(self, words)
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
            features=[Features(*row) for row in words.features],
            lexemes=lexemes,
            forms={form: pack(pairs) for form, pairs in sorted(words.forms.items())},
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
            particles=particles(self),
            first_names=first_names(self),
            name_spellings=name_spellings(self),
            glosses=glosses(self),
            name_heads=name_heads(self),
            operation_heads=name_heads(self, "operation"),
            told_heads=name_heads(self, "told"),
            times=msgspec.Raw(msgspec.msgpack.encode(load_time_words(self.root))),
            quantities=msgspec.Raw(msgspec.msgpack.encode(load_quantity_words(self.root))),
            subjects=compile_subjects(self),
            causes=compile_causes(self),
            standing=compile_standing(self),
            beside={form: index for index, role in enumerate(roles) for form in role.beside},
            act_kinds=load_act_kinds(self.root, {e.rule for e in events}, self.errors),
            another=load_another(self.root),
        )
