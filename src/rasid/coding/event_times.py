"""When: which time of a sentence belongs to which of its events."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.coding.carriers import outermost
from rasid.coding.clause import Clause
from rasid.coding.cue_instance import CueInstance
from rasid.coding.event_draft import EventDraft
from rasid.coding.view import SentenceView

_LINKING = frozenset({"cause", "after", "before", "result"})
_SAID = frozenset({"REQUEST", "AGREE", "REJECT", "THREATEN", "ACCUSE", "SUPPORT"})
"""Types that speak of another act: a time behind that act is the act's."""


def assign_times(drafts: list[EventDraft], cues: list[CueInstance]) -> None:
    """Gives each event of a sentence its time; casualties have the time of the attack that they fell in."""
    if not drafts or not drafts[0].view.times:
        return
    triggers = [d.trigger for d in drafts]
    for draft in drafts:
        draft.time = time_of(draft, cues, triggers)
    for draft in drafts:
        victim = draft.harmed_in
        if victim is None or draft.time is None:
            continue
        for other in drafts:
            if other.time is None and (other is victim or _beside(other, victim)):
                other.time = draft.time


def _beside(draft: EventDraft, victim: EventDraft) -> bool:
    """True for casualties that are coordinated with others: *قتل* خمسة وأصيب عشرة في غارة."""
    clause = victim.view.clauses[victim.clause]
    return draft.use.type == "ASSAULT" and clause.sibling is not None and clause.sibling.index == draft.clause


def time_of(draft: EventDraft, cues: list[CueInstance], others: Sequence[int]) -> int | None:
    """Index of the time expression of an event in its sentence, or None; `others` are the words of all triggers: a time between
    a trigger and the next belongs to the first."""
    view = draft.view
    if not view.times:
        return None
    clause = view.clauses[draft.clause]
    speech = {
        view.words[c.start].clause
        for c in cues
        if c.use.category == "attribution" and c.verb is not None and c.verb != draft.trigger
    }
    by_clause: dict[int, list[int]] = {}
    elsewhere = [c.content for c in cues if c.use.category in _LINKING and draft.trigger not in c.content]
    apart = [
        c for c in cues if c.use.category == "after" and draft.trigger in c.content and c.start not in view.time_words
    ]
    for number, time in enumerate(view.times):
        if time.rule.endswith("duration") or "/duration" in time.rule:
            continue
        at = time.token_start
        if any(at in content and any(d in content and d < at for d in others) for content in elsewhere):
            continue  # the time of what the event follows from: هاجم الحقل ردا على *هجوم في الأول من أبريل*
        if any(at not in cue.content and at < cue.start for cue in apart):
            continue  # انتشرت القوات *أمس* بعد انسحاب المسلحين
        if draft.use.type in _SAID and any(draft.trigger < d < at for d in others):
            continue  # دعت النقابة إلى *إضراب غدا*
        by_clause.setdefault(view.words[time.token_start].clause, []).append(number)
    chain: list[int] = []
    linked: Clause | None = clause
    beside = False
    while linked is not None and len(chain) < 6:
        chain.append(linked.index)
        if beside and linked.verb is not None and not _goes_on(draft):
            ahead = [n for n in by_clause.get(linked.index, ()) if view.times[n].token_start < linked.verb]
            by_clause[linked.index] = ahead
        if _describes(view, linked, others):
            break
        beside = beside or linked.sibling is not None
        linked = linked.sibling or linked.parent
    for position, index in enumerate(chain):
        found = by_clause.get(index)
        if not found or (position and index in speech):
            if position and index in speech:
                return None
            continue
        if index in speech and index != clause.index:
            return None
        stop = min((d for d in others if d > draft.trigger), default=len(view.words))
        return min(
            found,
            key=lambda n: (
                not draft.trigger < view.times[n].token_start < stop,
                abs(view.times[n].token_start - draft.trigger),
                n,
            ),
        )
    own = outermost(draft.phrase) if draft.phrase is not None else None
    children = [
        c.index
        for c in view.clauses
        if c.parent is clause and (c.kind == "serial" or (own is not None and c.antecedent is own))
    ]
    for index in children:
        if found := by_clause.get(index):
            return found[0]
    return None


def _goes_on(draft: EventDraft) -> bool:
    """True for an act that a coordinated verb tells as what came next: قصفت المدفعية البلدة أمس *وأصابت* ثلاثة. Over others, and over
    what is said or asked, only a time in front of the first verb stands."""
    verb = draft.view.clauses[draft.clause].verb
    return verb is not None and verb in (draft.trigger, draft.light_verb) and draft.use.type not in _SAID


def _describes(view: SentenceView, clause: Clause, others: Sequence[int]) -> bool:
    """True for a relative clause that tells what holds at all times of a person or place, not of another event: قتل جندي أمس في
    المنطقة *التي تشهد هجمات*."""
    if clause.kind != "relative" or clause.verb is None or clause.antecedent is None:
        return False
    reading = view.words[clause.verb].reading
    if reading is None or reading.features.tense != "imperfect" or reading.future:
        return False
    return not any(clause.antecedent.start <= d < clause.antecedent.end for d in others)
