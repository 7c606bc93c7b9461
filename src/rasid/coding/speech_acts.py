"""Verbs of speech that pass nothing on: who condemns *the* attack does not report it, and who voices his support gives it."""

from __future__ import annotations

from rasid.coding.cues import CueInstance
from rasid.coding.event_draft import EventDraft

_CONDEMNS = "disapprove"
"""The mode of the verbs that condemn (أدان، ندد، استنكر)."""
_SPOKEN = frozenset({"SUPPORT", "REJECT", "AGREE", "ACCUSE", "REQUEST", "THREATEN"})
"""Types of acts that are done with words."""


def presupposes(cue: CueInstance, draft: EventDraft) -> bool:
    """True for an act with the article that is condemned, as one the reader has been told of: أدان المجلس *الهجوم*. What has no
    article is news from who condemns it: أدان المجلس *مقتل* صحفي."""
    words = draft.view.words
    if cue.verb is None or cue.opener is None or draft.pos != "noun" or not words[draft.trigger].article:
        return False
    reading = words[cue.verb].reading
    if reading is None or not any(_CONDEMNS in draft.view.lexicon.events[i].modes for i in reading.uses("event")):
        return False
    return _heads(cue, draft)


def performs(cue: CueInstance, draft: EventDraft) -> bool:
    """True for an act of speech that its cue carries out: أعرب عن *دعم* بلاده، أبدى *استعداده*، جدد *رفضه*. To voice it is to do it,
    and the author tells that it was done."""
    if cue.verb is None or draft.pos != "noun" or draft.use.type not in _SPOKEN:
        return False
    if (
        {"أن", "إن", "ان", "quote"} & set(cue.use.content)
        or cue.use.status is not None
        or cue.use.attribution != "reported"
    ):
        return False
    return _heads(cue, draft)


def _heads(cue: CueInstance, draft: EventDraft) -> bool:
    """The trigger is the first word that the cue governs, or stands beside it in one row."""
    return draft.trigger == (cue.opener if cue.opener is not None else min(cue.content))
