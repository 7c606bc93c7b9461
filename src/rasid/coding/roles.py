"""Roles of an event: its own slots first, then what it inherits, then the victims that a sentence shares among its events."""

from __future__ import annotations

from rasid.coding.agreement import group
from rasid.coding.arguments import verb_slots
from rasid.coding.carriers import (
    STOPPED,
    carrier,
    outermost,
)
from rasid.coding.event_draft import EventDraft
from rasid.coding.helped import as_adjunct
from rasid.coding.inheritance import inherit_actor, noun_subjects, participle, speak_through
from rasid.coding.noun_arguments import noun_slots
from rasid.coding.passive import undergone
from rasid.coding.phrase import Phrase
from rasid.coding.role_slots import HARMED_IN, assign, has_preposition, put, trigger_phrase
from rasid.coding.view import SentenceView

_ALWAYS_SAID = frozenset({"THREATEN", "REQUEST", "AGREE"})


def fill_roles(draft: EventDraft) -> None:
    helped: list[Phrase] = []
    if draft.pos == "verb":
        frame = draft.use.verb_frame
        elsewhere = any(
            role == "recipient" and slot not in ("subject", "object") and has_preposition(draft, slot)
            for slot, role in frame.items()
        )
        # who threatens or demands is hardly ever left unsaid: هدد المتمردون، كان العمال يطالبون are no passives
        slots = verb_slots(
            draft.view,
            draft.trigger,
            transitive=undergone(frame) and not elsewhere and draft.use.type not in _ALWAYS_SAID,
        )
    else:
        phrase = draft.phrase or draft.view.phrase_at(draft.trigger)
        if phrase is None:
            phrase = Phrase(draft.trigger, draft.trigger + 1, draft.trigger)
        slots = noun_slots(draft.view, phrase)
        frame, helped = as_adjunct(draft, phrase)
        whole = trigger_phrase(draft, phrase)
        if whole is not phrase and not slots.idafa and frame.get("idafa") not in (None, "ignore", "actor"):
            slots.idafa = [
                p
                for p in group(draft.view, phrase)
                if draft.view.actor(p) is not None and not _describes(draft.view, p)
            ]  # علاج *الجرحى*
        noun_subjects(draft, whole, slots)
        inner = carrier(draft.view, phrase) if whole is not phrase else None
        if inner is not None and inner[1].status != STOPPED:  # *محاولة* اغتيال: a control word inside the trigger
            draft.control_status = draft.control_status or inner[1].status
    draft.slots = slots
    if draft.pos == "adjective":
        participle(draft, slots)
    assign(draft, slots, frame)
    for side in helped:
        put(draft, "recipient", side)
    if draft.use.type == "SANCTION" and not draft.recipients:
        for imposed in slots.prepositions.get(_WITH_WHAT, []):
            convicted = draft.view.nested(imposed)
            if convicted is not None and draft.view.actor(convicted) is not None:
                put(draft, "recipient", convicted)  # قضت المحكمة بسجن *ضابطين*
    if draft.carrier_verb is not None:
        verb = draft.carrier_verb
        draft.light_verb = verb.trigger
        own = verb_slots(draft.view, verb.trigger)
        own.object = [p for p in own.object if p.head != draft.trigger]  # غارة استهدفت *منزلا*
        if own.passive:
            own.object = []
        had_actor = bool(draft.actors) and not _only_partners(draft)
        assign(draft, own, {s: r for s, r in verb.use.verb_frame.items() if s != "subject" or not had_actor})
    if draft.pos != "verb" and (not draft.actors or _only_partners(draft)):
        inherit_actor(draft)
    if draft.pos == "verb":
        speak_through(draft)


_WITH, _FOR = "مع", "ل"
_WITH_WHAT = "ب"


def _only_partners(draft: EventDraft) -> bool:
    """True when the only sides named so far are those *with* whom the act is done (اتفاق *مع الحكومة*), so that one is missing."""
    slots = draft.slots
    if slots is None or draft.use.noun_frame.get(_WITH) != "both":
        return False
    if draft.use.type == "CONSULT" and draft.phrase is not None and outermost(draft.phrase).prep == _FOR:
        met = [m for p in slots.idafa if (m := draft.view.actor(p)) is not None]
        if met and draft.actors == met:
            return True  # وصل المبعوث *للقاء الوزير*: who comes meets him
    partners = {id(draft.view.actor(p)) for p in slots.prepositions.get(_WITH, []) if draft.view.actor(p) is not None}
    return bool(partners) and all(id(m) in partners for m in draft.actors)


def _describes(view: SentenceView, phrase: Phrase) -> bool:
    """True for an indefinite word that may be an adjective: هجوم *مسلح*."""
    word = view.words[phrase.head]
    return not word.article and any(r.pos == "adjective" and r.features.number == "sg" for r in word.analysis.readings)


def share_victims(drafts: list[EventDraft]) -> None:
    """Casualties 'in' an attack are the attack's: قتل ثلاثة جنود في *كمين*."""
    for draft in drafts:
        if draft.pos == "verb" or draft.phrase is None or draft.use.type != "ASSAULT":
            continue
        outer = outermost(draft.phrase)
        if outer.prep not in HARMED_IN or outer.joined is not None:
            continue
        verb = next(
            (
                d
                for d in reversed(drafts)
                if d.trigger < draft.trigger and d.clause == draft.clause and d.use.type == "ASSAULT" and d is not draft
            ),
            None,
        )
        if verb is None or not verb.recipients:
            continue
        if verb.actors and not verb.inherited_actor:
            if _did_it_by(draft, outer, verb):
                draft.actors, draft.recipients = list(verb.actors), list(verb.recipients)
                draft.inherited_actor = True
            continue
        draft.harmed_in = verb
        mutual = "both" in draft.use.noun_frame.values()
        if not draft.recipients and not mutual and not draft.view.words[draft.trigger].article:
            draft.recipients = list(verb.recipients)


def _did_it_by(draft: EventDraft, outer: Phrase, verb: EventDraft) -> bool:
    """True for the attack in which somebody killed: قتل *الجيش* مسلحين في *غارة*. An attack with article was told before."""
    indefinite = not draft.view.words[draft.trigger].article
    return (
        outer.prep == "في"
        and indefinite
        and not (draft.actors or draft.recipients)
        and "both" not in draft.use.noun_frame.values()
        and verb.pos == "verb"
        and verb.slots is not None
        and bool(verb.slots.subject)
        and not verb.slots.passive
    )
