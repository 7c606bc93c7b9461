"""Speakers who are named again only by what they are: *الناشطة*, whose name was told before, is a named person; *المسؤول*, of whom the report
told no more than that he is one, stays a nameless source.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rasid.coding.cue_instance import CueInstance
from rasid.coding.holder_kinds import HolderDraft, name_behind
from rasid.coding.view import SentenceView
from rasid.coding.words import Word
from rasid.record.vocabulary import HolderKind

_PEOPLE = frozenset({"person", "office", "member"})


def settle_kinds(views: Sequence[SentenceView], cues_of: Mapping[int, Sequence[CueInstance]]) -> None:
    """Gives a holder of one definite word the kind of the person last spoken of with that word: with a name, or as a nameless
    source."""
    known: dict[str, HolderKind] = {}
    for view in views:
        told: dict[str, HolderKind] = {}
        for cue in cues_of[view.index]:
            for place, holder in enumerate(cue.holders):
                words = _words_of(view, holder)
                if not words:
                    continue
                key = _key(words[0])
                if len(words) == 1 and words[0].article:
                    kind = known.get(key)
                    if kind == "named" or (kind is not None and holder.kind == "named"):
                        cue.holders[place] = replace(holder, kind=kind)
                elif holder.kind == "anonymous" and key and not words[0].article:
                    told[key] = "anonymous"
        known |= told
        known |= _named(view)


def _named(view: SentenceView) -> dict[str, HolderKind]:
    """What persons with a name are called in the sentence: *الناشطة* هدى المنصوري."""
    found: dict[str, HolderKind] = {}
    for phrase in view.phrases:
        mention = view.actor(phrase)
        if mention is None or mention.role is None or mention.plural or phrase.quantified:
            continue
        if mention.kind not in _PEOPLE:
            continue
        if phrase.apposition is not None or mention.kind == "person" or name_behind(view, phrase):
            found[_key(view.words[phrase.head])] = "named"
    return found


def _words_of(view: SentenceView, holder: HolderDraft) -> list[Word]:
    """The words of a holder that stands in this sentence."""
    return [w for w in view.words if w.end > holder.start and w.end <= holder.end]


def _key(word: Word) -> str:
    reading = word.reading
    return reading.lexeme.key if reading is not None and reading.pos == "noun" else ""
