"""Passives without a subject, of which the pronoun behind a preposition tells whom they befall: السجناء *سيفرج عنهم* غدا."""

from __future__ import annotations

from rasid.coding.agreement import gender_of
from rasid.coding.passive import voice
from rasid.coding.phrase import Phrase
from rasid.coding.slots import Slots
from rasid.coding.view import SentenceView
from rasid.coding.words import Word

_NEAR = 2
"""Words from the verb to the pronoun."""
_SEVERAL = frozenset({"هم", "هن", "هما"})


def befallen(view: SentenceView, verb: Word, slots: Slots, topic: Phrase) -> str | None:
    """The preposition by whose pronoun a verb in the masculine singular takes up `topic`, which stands before it, as whom the act is
    done to; None where the verb may have that phrase for its subject."""
    reading = verb.reading
    if reading is None or voice(verb) == "active" or slots.agents:
        return None
    if (reading.features.person, reading.features.number, reading.features.gender) != (3, "sg", "m"):
        return None
    frames = [view.lexicon.events[i].verb_frame for r in verb.readings for i in r.uses("event")]
    for slot, (at, pronoun) in slots.pronouns.items():
        undergone = any(frame.get(slot) == "recipient" for frame in frames)
        if undergone and at - verb.index <= _NEAR and _takes_up(view, pronoun, topic):
            return slot
    return None


def _takes_up(view: SentenceView, pronoun: str, topic: Phrase) -> bool:
    mention = view.actor(topic)
    if pronoun in _SEVERAL:
        return mention is not None and (mention.plural or topic.quantified)
    return gender_of(view, topic) in ("", "f" if pronoun == "ها" else "m")
