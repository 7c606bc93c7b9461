"""Places that events of a sentence have from one another: a killing where the attack was, what is called out at a protest."""

from __future__ import annotations

from rasid.arabic.letters import fold
from rasid.coding.clause import Clause
from rasid.coding.event_draft import EventDraft
from rasid.coding.places import PlaceMention
from rasid.coding.view import SentenceView

_SHARED = frozenset({"ASSAULT", "COERCE"})
_VOICED = frozenset({"REQUEST", "REJECT", "ACCUSE", "SUPPORT", "THREATEN"})
"""Types of what is called out at a protest."""
_WHEN = frozenset(fold(w) for w in ("حين", "حينما", "عندما", "لما", "إذ", "بعدما"))
"""Words behind which stands the attack that people were harmed in."""
_ROUNDS = 2
"""Times that places are handed on: قتل اثنان وأصيب ثالث حين انفجرت عبوة *في الباب*."""


def share_places(drafts: list[EventDraft], chosen: list[list[PlaceMention]], own: list[bool]) -> None:
    """Gives events of a sentence whose clause names no place (`own` is false) that of the event which brought them about or which
    they are told together with (قتل اثنان وجرح ثالث *في تعز*؛ شن *على القرية* غارات استشهدت فيها امرأة؛ هاجموا *الحي* ونهبوا متاجره)."""
    for _ in range(_ROUNDS):
        for number, draft in enumerate(drafts):
            if (chosen[number] and own[number]) or draft.use.type not in _SHARED | _VOICED:
                continue
            if draft.use.type in _SHARED:
                source = _source(draft, drafts, chosen, own)
            else:
                source = _protest(draft, drafts, chosen, own)
            if source is not None:
                chosen[number] = list(chosen[source])
                own[number] = True


def _protest(
    draft: EventDraft, drafts: list[EventDraft], chosen: list[list[PlaceMention]], own: list[bool]
) -> int | None:
    """The protest at which something is called out: تظاهروا *في عدن* وطالبوا بصرف الرواتب; those who call it out protest there."""
    for i, other in enumerate(drafts):
        if other.use.type != "PROTEST" or not chosen[i] or not own[i] or other.trigger > draft.trigger:
            continue
        clause = draft.view.clauses[draft.clause]
        antecedent = clause.antecedent
        if antecedent is not None and antecedent.start <= other.trigger < antecedent.end:
            return i  # في *مسيرة* طالبت برحيل القوات
        if any(m is n for m in draft.actors for n in other.actors):
            return i
    return None


def _source(
    draft: EventDraft, drafts: list[EventDraft], chosen: list[list[PlaceMention]], own: list[bool]
) -> int | None:
    """The event whose place is also that of `draft`."""
    view, clause = draft.view, draft.view.clauses[draft.clause]
    with_place = [i for i, d in enumerate(drafts) if chosen[i] and own[i] and d.use.type in _SHARED and d is not draft]
    for i in with_place:
        if draft.harmed_in is drafts[i] or drafts[i].harmed_in is draft:
            return i
    for i in with_place:
        if _foils(draft, drafts[i]):
            return i
    for i in with_place:
        if _harmed_when(draft, drafts[i]):
            return i
    antecedent = clause.antecedent if clause.kind in ("relative", "coordinate") else None
    if antecedent is not None:
        for i in with_place:
            if antecedent.start <= drafts[i].trigger < antecedent.end:
                return i
    for i in reversed(with_place):
        other = view.clauses[drafts[i].clause]
        before = other is clause.sibling and drafts[i].trigger < draft.trigger
        if before and (_follows_from(view, clause) or _goes_on(draft)):
            return i
    for i in with_place:
        if _told_with(draft, drafts[i]):
            return i
    return None


def _harmed_when(draft: EventDraft, attack: EventDraft) -> bool:
    """True for people harmed in the attack that a clause of time tells of: *قتل* اثنان حين قصفت طائرة سيارة *في إدلب*."""
    view = draft.view
    other = view.clauses[attack.clause]
    if other.kind != "adverbial" or other.parent is not view.clauses[draft.clause] or other.marker is None:
        return False
    if view.words[other.marker].folded not in _WHEN or draft.use.type != "ASSAULT" or attack.use.type != "ASSAULT":
        return False
    return _harms(draft) and not _harms(attack)


def _harms(draft: EventDraft) -> bool:
    """True for casualties: what an attack brings about."""
    kinds = draft.view.lexicon.act_kinds.get(draft.use.rule)
    return kinds is not None and kinds.apart


def _foils(draft: EventDraft, attack: EventDraft) -> bool:
    """True for the act upon an attack: *أحبط* الجيش هجوما على المعسكر happened where the attack did."""
    if "object" in draft.use.verb_frame or attack.phrase is None or draft.use.type != attack.use.type:
        return False
    if draft.pos == "verb":
        return draft.slots is not None and any(p.head == attack.trigger for p in draft.slots.object)
    return draft.phrase is not None and attack.phrase.governor is draft.phrase


def _told_with(draft: EventDraft, other: EventDraft) -> bool:
    """True for what is told in one breath with what و joins to it: *قتل* اثنان وأصيب ثالث في تعز; both befall people, or one does both."""
    view = draft.view
    clause = view.clauses[other.clause]
    if draft.pos != "verb" or other.pos != "verb" or clause.sibling is not view.clauses[draft.clause]:
        return False
    one, two = draft.slots, other.slots
    if one is None or two is None or view.words[other.trigger].conj != "و" or other.trigger != clause.verb:
        return False
    return (one.passive and two.passive and draft.use.type == other.use.type) or (
        not one.passive and bool(one.subject) and _goes_on(other)
    )


def _goes_on(draft: EventDraft) -> bool:
    """True for a verb without a subject of its own: who did the one did the other there (هاجموا الحي *ونهبوا* متاجره)."""
    slots = draft.slots
    return draft.pos == "verb" and slots is not None and not slots.passive and not slots.subject


def _follows_from(view: SentenceView, clause: Clause) -> bool:
    """True for a clause that ف joins to the one before: what it tells came of that."""
    first = next((view.words[i] for i in clause.words if view.words[i].tag not in ("PUNCT", "QUOTE")), None)
    return first is not None and first.folded.startswith("ف") and "ف" in (first.conj, first.folded)
