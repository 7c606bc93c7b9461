"""Who acts by an adjective of nationality or party: القصف *التركي*."""

from __future__ import annotations

from rasid.coding.actors import ActorMention, identity_of, naming_identity
from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView


def demonym_mention(view: SentenceView, index: int) -> ActorMention | None:
    """The actor that an adjective of nationality or party stands for."""
    word = view.words[index]
    phrase = Phrase(index, index + 1, index)
    for reading in word.analysis.readings:
        for actor in reading.uses("demonym"):
            if not view.is_demonym(actor, index):
                continue
            entry = view.lexicon.actors[actor]
            identity = identity_of(view.lexicon, actor)
            return ActorMention(
                phrase, word.stem_offset, word.end, identity, entry.rule, entry.kind, token_end=index + 1
            )
        for naming in reading.uses("naming"):
            use = view.lexicon.naming[naming]
            if use.refers_to and use.attribute:  # الهجوم *الإرهابي* says of the act what it is, and not who did it
                identity = naming_identity(view.lexicon, use)
                return ActorMention(
                    phrase,
                    word.stem_offset,
                    word.end,
                    identity,
                    use.rule,
                    "armed-group",
                    naming=naming,
                    token_end=index + 1,
                )
    return None
