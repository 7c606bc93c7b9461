"""Compiling the entries of cues and of sources that nobody names."""

from __future__ import annotations

from functools import partial

from rasid.arabic.letters import fold
from rasid.knowledge.entries import AnonymousEntry, CueEntry
from rasid.knowledge.entry_reader import EntryReader
from rasid.knowledge.lexeme import Use
from rasid.knowledge.lexemes import LexemeBuilder
from rasid.knowledge.lexicon import TAKES_ACT, AnonymousUse, CueUse

_OPENERS = frozenset({"أن", "إن", "بأن"})
"""What a verb of saying has its content behind; the participle of such a verb goes on with what is said."""


def compile_cues(reader: EntryReader, words: LexemeBuilder) -> list[CueUse]:
    cues: list[CueUse] = []
    for item, rule in reader.good("cues", CueEntry, "cues/", but=("anonymous",)):
        entry = item.entry
        takes_act = entry.verb and "masdar" in entry.content and entry.category != "negation"
        use = Use("cue", len(cues), TAKES_ACT if takes_act else "")
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
            says = entry.attribution is not None and entry.holder == "subject" and entry.scope == "clause"
            told = says and any(c.split()[-1] in _OPENERS for c in entry.content)
            reader.add(item, partial(words.add_verb, accompanies=told), entry.verb, use)
        elif entry.noun:
            reader.add(item, words.add_noun, entry.noun, use)
        elif entry.adjective:
            reader.add(item, words.add_adjective, entry.adjective, use)
        elif entry.phrase:
            words.add_phrase(entry.phrase, use)
    return cues


def compile_anonymous(reader: EntryReader, words: LexemeBuilder) -> list[AnonymousUse]:
    anonymous: list[AnonymousUse] = []
    for item, rule in reader.good("cues", AnonymousEntry, "cues/", only=("anonymous",)):
        entry = item.entry
        use = Use("anonymous", len(anonymous))
        anonymous.append(AnonymousUse(rule, entry.kind, entry.name_en))
        if entry.noun:
            reader.add(item, words.add_noun, entry.noun, use)
        if entry.phrase:
            words.add_phrase(entry.phrase, use)
    return anonymous
