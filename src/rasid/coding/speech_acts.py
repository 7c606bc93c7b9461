"""Verbs of speech that pass nothing on: who condemns *the* attack does not report it, and who voices his support gives it."""

from __future__ import annotations

from rasid.coding.cue_instance import CueInstance
from rasid.coding.event_draft import EventDraft
from rasid.coding.words import Reading

_CONDEMNS = "disapprove"
"""The mode of the verbs that condemn (أدان، ندد، استنكر)."""
_DECREED = frozenset({"ACCUSE", "COERCE", "SANCTION"})
"""Types of acts that courts do with words."""
_JUDICIARY = "JUD"
_RENEW = "جدد"
_SPOKEN = frozenset({"SUPPORT", "REJECT", "AGREE", "ACCUSE", "REQUEST", "THREATEN"})
"""Types of acts that are done with words."""


def presupposes(cue: CueInstance, draft: EventDraft) -> bool:
    """True for an act with the article that is condemned, as one the reader has been told of: أدان المجلس *الهجوم*. What has no
    article is news from who condemns it: أدان المجلس *مقتل* صحفي."""
    words = draft.view.words
    if cue.verb is None or cue.opener is None:
        return False
    reading = words[cue.verb].reading
    if reading is None or not any(_CONDEMNS in draft.view.lexicon.events[i].modes for i in reading.uses("event")):
        return False
    if _told_of_it(cue, draft):
        return True
    return draft.pos == "noun" and words[draft.trigger].article and _heads(cue, draft)


def _told_of_it(cue: CueInstance, draft: EventDraft) -> bool:
    """True for what a clause tells of the act that is condemned: أدان المجلس الهجوم، *حيث قتل عشرة*."""
    words = draft.view.words
    if cue.opener is None or not words[cue.opener].article or words[cue.opener].clause == draft.clause:
        return False
    reading = words[cue.opener].reading
    return reading is not None and reading.has_use("event") and draft.trigger > cue.opener


def decreed(cue: CueInstance, draft: EventDraft) -> bool:
    """True for what a judge or prosecutor orders: أمر قاضي التحقيق *بإيداع* المتهم السجن. His word does it."""
    if cue.use.status not in ("demanded", "intended") or cue.verb is None or draft.use.type not in _DECREED:
        return False
    if draft.control_status is None or (cue.verb != draft.light_verb and cue.verb not in draft.carriers):
        return False  # طالب المدعي *بسجن* المتهم: asked of others
    return any(h.mention is not None and _JUDICIARY in (h.mention.identity.code or "") for h in cue.holders)


def keeps_going(cue: CueInstance, draft: EventDraft) -> bool:
    """True for an act of which only the end is denied: نفى الوزير توقف *القصف*. It is taken to go on."""
    if cue.use.attribution != "denied" or draft.control_status != "actual":
        return False
    carriers = [i for i in [draft.light_verb, *draft.carriers] if i is not None]
    return any(i in cue.content and i < draft.trigger for i in carriers)


def performs(cue: CueInstance, draft: EventDraft) -> bool:
    """True for an act of speech that its cue carries out: أعرب عن *دعم* بلاده، أبدى *استعداده*، جدد *رفضه*. To voice it is to do it,
    and the author tells that it was done."""
    if cue.verb is None or draft.pos != "noun":
        return False
    reading = draft.view.words[cue.verb].reading
    condemns = reading is not None and any(
        _CONDEMNS in draft.view.lexicon.events[i].modes for i in reading.uses("event")
    )
    # جددت القوات *قصفها* المدينة; جددت النيابة *حبس* المتهم: to renew is to do
    own = (draft.view.words[draft.trigger].enclitic and not condemns) or _renews(reading)
    if draft.use.type not in _SPOKEN and not own:
        return False
    if (
        {"أن", "إن", "ان", "quote"} & set(cue.use.content)
        or cue.use.status is not None
        or cue.use.attribution != "reported"
    ):
        return False
    return _heads(cue, draft)


def _renews(reading: Reading | None) -> bool:
    return reading is not None and reading.lexeme.key == _RENEW


def _heads(cue: CueInstance, draft: EventDraft) -> bool:
    """The trigger is the first word that the cue governs, or stands beside it in one row."""
    return draft.trigger == (cue.opener if cue.opener is not None else min(cue.content))
