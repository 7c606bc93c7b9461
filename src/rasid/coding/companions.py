"""Companions: who does an act, or undergoes it, together with those whom its grammar names: داهمت الشرطة *برفقة قوات خاصة* المنزل، نجح
الحرس *بالتعاون مع المهندسين* في تدمير النفق، قتل الضابط *مع زوجته*."""

from __future__ import annotations

from rasid.coding.agreement import group
from rasid.coding.arguments import verb_slots
from rasid.coding.carriers import acting_subjects, outermost
from rasid.coding.event_draft import EventDraft
from rasid.coding.phrase import Phrase
from rasid.coding.phrases import COMPANY
from rasid.coding.role_slots import put
from rasid.coding.view import SentenceView

_WITH, _IN_PRESENCE = "مع", "بحضور"
_MEETING, _CHARGE = "CONSULT", "ACCUSE"


def take_along(draft: EventDraft) -> None:
    """Adds those in company of the subject to the actors of an event, those in company of who suffers to its recipients."""
    if draft.use.type == _MEETING and draft.pos != "verb":
        for phrase in _attending(draft):
            put(draft, "actor", phrase)
    if not any(p.prep in (_WITH, COMPANY) for p in draft.view.phrases):
        return
    for phrase in _joint(draft):
        put(draft, "actor", phrase)
    verb = draft.trigger if draft.pos == "verb" else draft.light_verb
    if verb is None or draft.view.words[verb].tag != "V":
        return
    slots = draft.slots if draft.pos == "verb" and draft.slots is not None else verb_slots(draft.view, verb)
    if draft.pos != "verb" and slots.passive:
        return
    subject, role = (slots.object, "recipient") if slots.passive else (slots.subject, "actor")
    side = draft.recipients if slots.passive else draft.actors
    theirs = bool(draft.pronouns.get(role)) and not side  # أحكمت الوحدات بالتعاون مع الشرطة *سيطرتها*
    if not subject or not (theirs or draft.view.actor(subject[0]) in side):
        return
    for phrase in _together(draft, verb, subject, dropped=slots.dropped_subject):
        put(draft, role, phrase)


def _together(draft: EventDraft, verb: int, subject: list[Phrase], *, dropped: bool) -> list[Phrase]:
    """Who is named as company in the clause of the verb: behind برفقة and its like, and behind مع right behind the subject, or behind the verb
    that names none (كان يطالب *مع رفاقه*), unless the act itself has a side with مع (اشتبك مع)."""
    view = draft.view
    clause = view.words[verb].clause
    ends = {_end(view, subject[-1]), *((verb + 1,) if dropped or subject[0].start < verb else ())}
    sided = _WITH in draft.use.verb_frame or _WITH in draft.use.noun_frame
    found: list[Phrase] = []
    for phrase in view.phrases:
        if phrase.governor is not None or phrase.joined is not None or view.words[phrase.head].clause != clause:
            continue
        beside = phrase.prep == _WITH and phrase.first in ends and not sided and not phrase.pronoun
        with_it = phrase.prep == COMPANY and draft.use.type != _CHARGE  # يتهم الوزير *بالتعاون مع* الحركة
        if beside or with_it:
            found += group(view, phrase)
    return [p for p in found if (mention := view.actor(p)) is not None and mention.acts]


def _joint(draft: EventDraft) -> list[Phrase]:
    """Both sides of working together, where that stands beside what is done: نجح *الحرس* بالتعاون مع *المهندسين* في تدمير النفق."""
    view = draft.view
    partner = next((p for p in view.phrases if p.prep == COMPANY and p.prep_index == draft.trigger), None)
    if partner is None or draft.pos == "verb" or partner.joined is not None:
        return []
    return [*acting_subjects(view, partner), *(p for p in group(view, partner) if view.actor(p) is not None)]


def _end(view: SentenceView, phrase: Phrase) -> int:
    mention = view.actor(phrase)
    return max(phrase.end, mention.token_end if mention is not None else 0)


def _attending(draft: EventDraft) -> list[Phrase]:
    """Who is at a meeting: محادثات في الدوحة *بحضور الوسيطين*."""
    view = draft.view
    if draft.phrase is None:
        return []
    behind = outermost(draft.phrase).end
    for phrase in view.phrases:
        own = phrase.start >= behind and phrase.governor is None and view.words[phrase.head].clause == draft.clause
        if own and phrase.prep == _IN_PRESENCE and phrase.joined is None:
            return [p for p in group(view, phrase) if view.actor(p) is not None]
    return []
