"""Inheritance: whom an event noun or a participle gets from the words around it — the subject of a light or control verb, the
side that a verb of speaking is about, the subject of كان.
"""

from __future__ import annotations

from rasid.coding.agreement import group
from rasid.coding.arguments import Slots, inherited_subject, verb_slots
from rasid.coding.carriers import (
    STOPPED,
    acting_subjects,
    carrier,
    chain_subjects,
    forced_pronoun,
    governing_sides,
    moving_subjects,
    outermost,
    purpose_subjects,
    relative_carrier,
)
from rasid.coding.event_draft import EventDraft
from rasid.coding.helped import enabled_by, enabled_sides
from rasid.coding.known_acts import refused_speech, several
from rasid.coding.owners import OWNING_PREPOSITIONS
from rasid.coding.people_acting import people_noun
from rasid.coding.phrase import Phrase
from rasid.coding.role_slots import OPEN, either, put, trigger_phrase
from rasid.coding.view import SentenceView
from rasid.coding.whoever import of_whoever


def noun_subjects(draft: EventDraft, phrase: Phrase, slots: Slots) -> None:
    """Hands the subject of the light or control word on to the event noun."""
    view = draft.view
    found = carrier(view, phrase)
    if found is None:
        draft.control_status = _stopped_with(draft, phrase)
        return
    index, use = found
    if use.status == STOPPED and phrase.joined is not None and _does_no_harm(draft, phrase.joined):
        return  # بوقف القصف *والإفراج* عن السجناء
    draft.light, draft.light_verb = use, index
    draft.control_status = use.status
    if refused_speech(draft) and several(draft):
        return  # رفضت الحكومة *الانتقادات*: others said so
    _follow_carriers(draft, index)
    word = view.words[index]
    if use.kind == "occur" and word.tag != "V":
        return  # حدوث الهجوم: that it happened says nothing of who did it
    if word.tag == "V":
        verb = verb_slots(view, index, transitive=not use.preps)
        subjects = verb.subject
        event_heads = {p.head for p in (phrase, outermost(phrase))}
        if use.kind == "occur":
            if index > phrase.head:
                for slot, phrases in verb.prepositions.items():  # اشتباكات اندلعت *بين الجيش والمسلحين*
                    known = slots.prepositions.setdefault(slot, [])
                    known.extend(p for p in phrases if p not in known and not _of_object(p, verb))
                slots.agents += [p for p in verb.agents if p not in slots.agents]
            told = relative_carrier(view, outermost(phrase))
            if told is not None and told[0] != index and told[1].kind == "perform":
                slots.agents += [p for p in verb_slots(view, told[0]).subject if p not in slots.agents]
            return  # وقع هجوم شنه *مسلحون*
        subjects = [p for p in subjects if p.head not in event_heads]
        if not subjects and verb.subject and use.kind == "perform" and not verb.passive:
            # وارتكبت *مجازر*: what looks like the subject is the act
            subjects = inherited_subject(view, index, view.clause_of(index))
        if use.kind == "perform" and "recipient" in draft.use.noun_frame.values():
            for addressed in (p for p in verb.object if p.head not in event_heads and view.actor(p) is not None):
                put(draft, "recipient", addressed)  # سلمت الوزارة *السفير* مذكرة احتجاج
        if not subjects and verb.passive:
            subjects = verb.agents
        for slot, phrases in verb.prepositions.items():
            if slot not in use.preps and not any(p.head in event_heads for p in phrases):
                slots.prepositions.setdefault(slot, []).extend(
                    p for p in phrases if p not in slots.prepositions.get(slot, [])
                )
        slots.agents += [p for p in verb.agents if p not in slots.agents]
    else:
        subjects = chain_subjects(view, index)
    if use.kind == "undergo" or _undergone(draft, index):
        for subject in subjects:
            put(draft, "recipient", subject)
        for agent in slots.prepositions.get("من", []):
            if not agent.pronoun:
                put(draft, "actor", agent)
        doing = relative_carrier(view, outermost(phrase))
        if doing is not None and doing[0] != index and doing[1].kind == "perform":
            for subject in verb_slots(view, doing[0]).subject:  # نجا من هجوم شنه *انتحاري*
                put(draft, "actor", subject)
    elif use.kind == "enable":
        for enabled in enabled_by(view, index, phrase):
            put(draft, "actor", enabled)
            draft.inherited_actor = True
        let = verb_slots(view, index).pronouns.get("object") if word.tag == "V" and not draft.actors else None
        if let is not None:
            draft.pronouns["actor"] = let  # مكّن*هم* القصف من التسلل
    elif not _names_actor(draft, slots):
        for subject in subjects:
            put(draft, "actor", subject)
        draft.inherited_actor = bool(subjects)


_HOSTILE = frozenset({"ASSAULT", "COERCE"})


def _hostile(view: SentenceView, phrase: Phrase) -> bool:
    """True for a phrase whose head is an act of force."""
    acts = (i for r in view.words[phrase.head].readings for i in r.uses("event"))
    return any(view.lexicon.events[i].type in _HOSTILE for i in acts)


def _does_no_harm(draft: EventDraft, first: Phrase) -> bool:
    """True for an act that is asked for itself beside one of force that is to be stopped."""
    inner = draft.view.nested(first)
    return draft.use.type not in _HOSTILE and any(_hostile(draft.view, p) for p in (first, inner) if p is not None)


def _stopped_with(draft: EventDraft, phrase: Phrase) -> str | None:
    """The status of an act of force beside another that is to be stopped: طالبوا بوقف القصف *وتعذيب السجناء*."""
    view = draft.view
    first = phrase.joined if draft.use.type in _HOSTILE else None
    while first is not None:
        inner = view.nested(first)
        controls = [i for r in view.words[first.head].readings for i in r.uses("light")]
        if inner is not None and any(view.lexicon.lights[i].status == STOPPED for i in controls):
            return STOPPED if _hostile(view, inner) else None
        first = first.joined
    return None


def _of_object(phrase: Phrase, verb: Slots) -> bool:
    """True for what names the owner of the verb's object: تفجير استهدف مركزا *للشرطة*."""
    return phrase.prep in OWNING_PREPOSITIONS and any(phrase.start == o.end for o in verb.object)


def _undergone(draft: EventDraft, index: int) -> bool:
    """True when the noun of acting at `index` is itself what its verb's subject undergoes: نجا الوزير من *محاولة* اغتيال."""
    view = draft.view
    phrase = view.phrase_with_head(index) if view.words[index].tag != "V" else None
    above = carrier(view, phrase) if phrase is not None else None
    return above is not None and above[1].kind == "undergo"


def _follow_carriers(draft: EventDraft, index: int) -> None:
    """The chain of what carries the event noun up to its verb, and the first status that a control word in it gives."""
    view = draft.view
    while index not in draft.carriers and len(draft.carriers) < 6:
        draft.carriers.append(index)
        if view.words[index].tag == "V":
            return
        phrase = view.phrase_with_head(index)
        above = carrier(view, phrase) if phrase is not None else None
        if above is None:
            return
        index = above[0]
        draft.control_status = draft.control_status or above[1].status


def _names_actor(draft: EventDraft, slots: Slots) -> bool:
    """True when the noun's own words name who acts, so that the subject of a control verb isn't taken."""
    if slots.agents:
        return True
    role = draft.use.noun_frame.get("idafa")
    explicit = any(r == "recipient" and slots.all_of(s) for s, r in draft.use.noun_frame.items() if s != "idafa")
    for phrase in slots.idafa:
        mention = draft.view.actor(phrase)
        if mention is not None and (role == "actor" or (role in OPEN and either(draft, mention, explicit) == "actor")):
            return draft.light is None or draft.light.kind != "perform"
    return False


def inherit_actor(draft: EventDraft) -> None:
    if draft.phrase is None or draft.light is not None or draft.pronouns.get("actor"):
        return
    own = trigger_phrase(draft, draft.phrase)
    for phrase in _behind_it(draft.view, outermost(own)):
        put(draft, "actor", phrase)
    subject = draft.use.verb_frame.get("subject")
    acted = subject == "actor" or (subject is None and "both" not in draft.use.noun_frame.values())
    forced = forced_pronoun(draft.view, own)
    if forced is not None:
        draft.pronouns["actor"] = forced
        return
    befalls = draft.use.noun_frame.get(_TELLER) == "ignore"
    governing = governing_sides(draft.view, own, befalls=befalls) if acted else []
    held = draft.slots.prepositions if draft.slots is not None else {}
    moves = acted and any(r in ("from_place", "to_place") and s in held for s, r in draft.use.noun_frame.items())
    if draft.use.type == "CONSULT" and draft.actors and outermost(own).prep in _DURING:
        governing = acting_subjects(draft.view, own)  # قال الوزير *في اتصال* مع نظيره إن
    for phrase in (
        governing
        or enabled_sides(draft.view, own)
        or purpose_subjects(draft.view, own)
        or (moving_subjects(draft.view, own) if moves else [])
    ):
        put(draft, "actor", phrase)
        draft.inherited_actor = True


_TELLER = "teller"
"""The slot of a noun frame that says whether who announces or concedes the act is said to do it."""
_DURING = frozenset({"في", "خلال", "اثناء"})
_BEHIND = "وراء"


def _behind_it(view: SentenceView, outer: Phrase) -> list[Phrase]:
    """Who is said to be behind an act: كان *متشددون* وراء خطف السياح، *الحركة* وراء التفجير."""
    if outer.prep != _BEHIND or outer.prep_index is None:
        return []
    clause = view.clause_of(outer.head)
    before = [
        p
        for p in view.phrases
        if p.end == outer.prep_index and p.bare and p.governor is None and view.words[p.head].clause == clause.index
    ]
    if not before or (clause.verb is not None and before[0].start > clause.verb):
        return []
    named = [p for p in group(view, before[0]) if view.actor(p) is not None]
    inner = view.nested(before[0])
    return named or ([inner] if inner is not None and view.actor(inner) is not None else [])


_SAID = frozenset({"REQUEST", "ACCUSE", "REJECT", "SUPPORT", "THREATEN", "AGREE"})
"""Types of what words can do: a slogan demands, a statement condemns."""


def speak_through(draft: EventDraft) -> None:
    """Words that demand or condemn are those of who uttered them: رفع *المحتجون* لافتات تندد بالقصف."""
    view = draft.view
    clause = view.clause_of(draft.trigger)
    if draft.use.type in _SAID:
        draft.actors = [m for m in draft.actors if not _is_march(view, m.phrase)]
    if draft.actors:
        return
    if draft.use.type not in _SAID or clause.antecedent is None or draft.slots is None or draft.slots.passive:
        return
    described = clause
    while described.kind == "coordinate" and described.sibling is not None:
        described = described.sibling
    above = described.parent
    if described.kind != "relative" or above is None or above.verb is None:
        return
    if view.actor(clause.antecedent) is not None and not _is_march(view, clause.antecedent):
        return
    if of_whoever(view, described):
        return
    if clause.antecedent not in draft.slots.subject:
        return
    slots = verb_slots(view, above.verb)
    if any(clause.antecedent in held for held in (slots.object, *slots.prepositions.values())):
        for phrase in slots.subject:
            if view.actor(phrase) is not None:
                put(draft, "actor", phrase)
                draft.inherited_actor = True


def _is_march(view: SentenceView, phrase: Phrase) -> bool:
    """True for the noun of a protest, whatever else it can mean: خرجوا في *مسيرة* طالبت بالإصلاح is no drone."""
    word = view.words[phrase.head]
    acts = (view.lexicon.events[i].type for r in word.readings for i in r.uses("event"))
    return "PROTEST" in acts and people_noun(view, word, "PROTEST") is None


_HELD_BY = "لدي"


def participle(draft: EventDraft, slots: Slots) -> None:
    """The subject of a passive participle underwent the act; لدى names who holds it: لا يزال *الصحفي* معتقلا لدى *الحوثيين*."""
    view = draft.view
    patient = draft.use.verb_frame.get("object")
    role = patient if patient not in (None, "ignore") else draft.use.verb_frame.get("subject", "recipient")
    own = next(
        (p for p in view.phrases if draft.trigger in p.adjectives and p.governor is None and view.actor(p) is not None),
        None,
    )
    if own is not None and view.words[draft.trigger].reading is not None:
        put(draft, role, own)  # السكان *المهجرين* على يد المستوطنين
        return
    before = [
        p
        for p in view.phrases
        if p.end <= draft.trigger
        and p.bare
        and view.words[p.head].clause == draft.clause
        and view.actor(p) is not None
        and not view.is_time(p)
    ]
    if before:
        put(draft, role, before[-1])
    for phrase in slots.prepositions.get(_HELD_BY, []):
        put(draft, "actor", phrase)
