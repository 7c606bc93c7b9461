"""Places that an act of force is directed at: a town that is shelled or besieged undergoes the act, besides being where it happens
(docs/codebook.md). A building or a village has a noun of its own for that; a town has only its name."""

from __future__ import annotations

from rasid.coding.actor_mention import ActorMention
from rasid.coding.carriers import outermost
from rasid.coding.event_draft import EventDraft
from rasid.coding.identities import Identity
from rasid.coding.phrase import Phrase
from rasid.coding.place_mention import LOCATIVE, PlaceMention
from rasid.coding.transliterate import transliterate

RULE = "grammar/place-as-target"

_GROUND = "territory"
"""The mode of acts that take or hold ground: there a place is only where."""
_SIEGE = "restrict"


def struck_place(draft: EventDraft, place: PlaceMention) -> ActorMention | None:
    """The named place as the recipient of an act of force; None where the act is of another kind, or only located there."""
    use = draft.use
    forceful = (use.type == "ASSAULT" and _GROUND not in use.modes) or (use.type == "COERCE" and _SIEGE in use.modes)
    if not forceful or place.near or _locates(draft, outermost(place.phrase)):
        return None
    name = place.name or draft.view.words[place.phrase.head].lemma
    identity = Identity(("place-name", name), name, transliterate(name), None, None, RULE)
    return ActorMention(
        place.phrase, place.start, place.end, identity, RULE, "facility", token_end=place.phrase.end, struck=place
    )


def _locates(draft: EventDraft, phrase: Phrase) -> bool:
    """True for a phrase that says where, or that stands right behind one which does: استهدفت دورية *قرب جامعة الموصل*."""
    behind = next((p for p in draft.view.phrases if p.end == phrase.start and p.governor is None), None)
    return phrase.prep in LOCATIVE or (not phrase.prep and behind is not None and behind.prep in LOCATIVE)
