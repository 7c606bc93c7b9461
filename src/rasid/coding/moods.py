"""What the words of an act themselves say of its status: negations that are part of the act (*لن تسمح* القوات), acts of whoever does
them (كل *من يلقي* سلاحه), and what a warning says that somebody will do (حذر من أن السفن *ستصادر*)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rasid.coding.event_draft import EventDraft

if TYPE_CHECKING:
    from rasid.coding.cue_instance import CueInstance

_WILL_NOT = "لن"
_WHO = frozenset({"من", "لمن", "ممن"})
_ALL = frozenset({"كل", "لكل", "بكل", "وكل", "ولكل", "اي", "لاي"})
_ANSWER = frozenset({"REJECT", "THREATEN"})
"""Types of acts that are done with the words that refuse."""
_FORCE = frozenset({"ASSAULT", "COERCE", "SANCTION"})
"""Types of acts that somebody who warns of them will do."""
_POWERS = ("MIL", "COP", "GOV", "REB", "SPY")
"""Roles in the codes of those who can use force."""


def part_of_act(draft: EventDraft, cue: CueInstance) -> bool:
    """True for a negation that is part of what the act is: *لم تسمح* is to prevent, *لن تقبل* to refuse."""
    words = draft.view.words
    if cue.use.category != "negation" or draft.pos != "verb" or draft.trigger != cue.end or not draft.use.only_with:
        return False
    negation, verb = words[cue.start].folded, words[draft.trigger].folded
    pairs = {(negation, verb), (negation[1:] if words[cue.start].conj else negation, verb)}
    return not pairs.isdisjoint(draft.use.only_with)


def to_be_prevented(draft: EventDraft) -> bool:
    """True for an act that is said with لن and will be done: *لن تسمح* القوات بالدخول. To refuse is done with the word."""
    words = draft.view.words
    before = words[draft.trigger - 1].folded.removeprefix("و") if draft.trigger else ""
    return before == _WILL_NOT and draft.pos == "verb" and draft.use.type not in _ANSWER


def of_whoever(draft: EventDraft) -> bool:
    """True for a verb in the present of a clause about all who would do it: العفو عن كل *من يلقي* سلاحه."""
    words = draft.view.words
    reading = words[draft.trigger].reading
    if draft.pos != "verb" or reading is None or draft.trigger < 2:
        return False
    if reading.features.tense not in ("imperfect", "subjunctive") or reading.future:
        return False
    who, all_ = words[draft.trigger - 1], words[draft.trigger - 2]
    return who.folded in _WHO and all_.folded in _ALL


def warned_of(draft: EventDraft, speech: Sequence[CueInstance]) -> bool:
    """True for force in the passive of which somebody who can use it warns: حذر القائد من أن السفن *ستصادر*. It is his threat."""
    if draft.use.type not in _FORCE or draft.slots is None or not draft.slots.passive or draft.actors:
        return False
    warning = next(
        (c for c in reversed(speech) if c.use.status == "predicted" and c.use.attribution == "reported"), None
    )
    if warning is None:
        return False
    codes = (h.mention.identity.code or "" for h in warning.holders if h.mention is not None)
    return any(power in code for code in codes for power in _POWERS)
