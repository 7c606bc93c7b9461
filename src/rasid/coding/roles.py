"""Roles: what the grammatical slots of a trigger mean by its frame — actor, recipient, instrument, places."""

from __future__ import annotations

from rasid.coding.actors import ActorMention, identity_of, naming_identity
from rasid.coding.arguments import Slots, group, noun_slots, verb_slots
from rasid.coding.carriers import (
    carrier,
    chain_subjects,
    governing_sides,
    outermost,
    purpose_subjects,
    relative_carrier,
)
from rasid.coding.event_draft import EventDraft
from rasid.coding.phrase import Phrase
from rasid.coding.places import PlaceMention
from rasid.coding.view import SentenceView

MATERIAL = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "PROTEST"})
"""Types whose object, when it is a capital, is the city and not its government."""


VERBAL = frozenset({"REJECT", "ACCUSE", "SUPPORT", "AGREE", "REQUEST", "CONCEDE", "CONSULT"})
"""Types whose recipient may be named by what the words are about: رفضت مبادرة *الحكومة*، أدان هجوم *الحركة*."""


_LAM = "ل"


_MIN = "من"


_ALA = "علي"
"""على as folding spells it"""


def fill_roles(draft: EventDraft) -> None:
    if draft.pos == "verb":
        frame = draft.use.verb_frame
        elsewhere = any(
            role == "recipient" and slot not in ("subject", "object") and _has_preposition(draft, slot)
            for slot, role in frame.items()
        )
        # who threatens is hardly ever left unsaid: هدد المتمردون is no passive
        slots = verb_slots(
            draft.view, draft.trigger, transitive="object" in frame and not elsewhere and draft.use.type != "THREATEN"
        )
    else:
        phrase = draft.phrase or draft.view.phrase_at(draft.trigger)
        if phrase is None:
            phrase = Phrase(draft.trigger, draft.trigger + 1, draft.trigger)
        slots = noun_slots(draft.view, phrase)
        frame = draft.use.noun_frame
        whole = trigger_phrase(draft, phrase)
        if whole is not phrase and not slots.idafa and frame.get("idafa") not in (None, "ignore", "actor"):
            slots.idafa = [
                p
                for p in group(draft.view, phrase)
                if draft.view.actor(p) is not None and not _describes(draft.view, p)
            ]  # علاج *الجرحى*
        _noun_subjects(draft, whole, slots)
        inner = carrier(draft.view, phrase) if whole is not phrase else None
        if inner is not None:  # *محاولة* اغتيال: a control word inside the trigger
            draft.control_status = draft.control_status or inner[1].status
    draft.slots = slots
    if draft.pos == "adjective":
        _participle(draft, slots)
    _assign(draft, slots, frame)
    if draft.carrier_verb is not None:
        verb = draft.carrier_verb
        draft.light_verb = verb.trigger
        own = verb_slots(draft.view, verb.trigger)
        own.object = []
        had_actor = bool(draft.actors)
        _assign(draft, own, {s: r for s, r in verb.use.verb_frame.items() if s != "subject" or not had_actor})
    if not draft.actors and draft.pos != "verb":
        _inherit_actor(draft)


def _describes(view: SentenceView, phrase: Phrase) -> bool:
    """True for an indefinite word that may be an adjective: هجوم *مسلح*."""
    word = view.words[phrase.head]
    return not word.article and any(r.pos == "adjective" and r.features.number == "sg" for r in word.analysis.readings)


def trigger_phrase(draft: EventDraft, phrase: Phrase) -> Phrase:
    """The phrase that a trigger of several words begins (*علاج* الجرحى); `phrase` is the one that its last word heads."""
    if phrase.head == draft.trigger or draft.pos == "verb":
        return phrase
    return draft.view.phrase_with_head(draft.trigger) or phrase


def _with_object(draft: EventDraft, slots: Slots, frame: dict[str, str]) -> dict[str, str]:
    """The noun frame of a verbal noun that names its doer and its object: احتلال *القوات* ل*المدينة*، تدريب *الحرس* *مقاتلين*."""
    own = draft.use.verb_frame.get("object")
    if draft.pos == "verb" or own not in ("recipient", "place") or not slots.idafa:
        return frame
    view = draft.view
    doer = view.actor(slots.idafa[0])
    if doer is None or (view.place(slots.idafa[0]) is not None and doer.kind != "state"):
        return frame
    if slots.object:
        return {**frame, "object": own, "idafa": "actor"}
    behind = [
        p
        for p in slots.prepositions.get(_LAM, [])
        if not p.pronoun and (view.place(p) is not None or view.actor(p) is not None)
    ]
    return {**frame, _LAM: own, "idafa": "actor"} if behind and own == "place" else frame


def _has_preposition(draft: EventDraft, slot: str) -> bool:
    """True when a phrase with the preposition `slot` follows the trigger in its clause."""
    view = draft.view
    return any(
        p.prep == slot and p.start > draft.trigger and view.words[p.head].clause == draft.clause
        for p in view.phrases
        if p.governor is None
    )


def _assign(draft: EventDraft, slots: Slots, frame: dict[str, str]) -> None:
    """Roles from slots by the frame; agents of passives and verbal nouns are actors everywhere."""
    for phrase in slots.agents:
        _put(draft, "actor", phrase)
    frame = _with_object(draft, slots, frame)
    explicit_recipient = any(
        role == "recipient" and slots.all_of(slot) for slot, role in frame.items() if slot != "idafa"
    )
    for slot, role in frame.items():
        phrases = slots.all_of(slot)
        if (slot in slots.pronouns and role in ("actor", "recipient", "both")) or (
            slot == "idafa" and "idafa" in slots.pronouns
        ):
            wanted = _either(draft, None, explicit_recipient) if role == "actor or recipient" else role
            draft.pronouns[wanted] = slots.pronouns[slot]
        if slot == "subject" and slots.passive:
            continue
        for phrase in phrases:
            if phrase.pronoun:
                continue
            wanted = role
            if role == "actor or recipient":
                wanted = _either(draft, draft.view.actor(phrase), explicit_recipient)
            elif (
                slot == _LAM
                and role == "recipient"
                and draft.pos != "verb"
                and not slots.idafa
                and _agent_behind_lam(draft, phrase, frame)
            ):
                wanted = "actor"
            elif (
                slot == _LAM
                and role == "recipient"
                and draft.light is not None
                and draft.light.kind == "undergo"
                and draft.recipients
            ):
                wanted = "actor"  # وقعت دورية في كمين *لمقاتلين*: who undergoes has been said
            _put(draft, wanted, phrase)
    if (
        draft.pos != "verb"
        and not draft.actors
        and not slots.idafa
        and _LAM not in frame
        and str(frame.get("idafa", "")).startswith("actor")
    ):
        for phrase in slots.prepositions.get(_LAM, []):
            doer = draft.view.actor(phrase)
            if doer is not None and (doer.force or _right_behind(draft, phrase)):
                _put(draft, "actor", phrase)  # تعزيزات عسكرية للجيش، مظاهرة لسكان: ل names whose act it is
                break
    if (
        draft.pos != "verb"
        and not draft.actors
        and not slots.idafa
        and _MIN not in frame
        and frame.get("idafa") != "recipient"
    ):
        for phrase in slots.prepositions.get(_MIN, []):
            doer = draft.view.actor(phrase)
            if doer is not None and doer.acts and _right_behind(draft, phrase):
                _put(draft, "actor", phrase)  # بإيعاز من المسلحين، بإسناد جوي من الطائرات
    if "subject" not in frame and slots.subject and not slots.passive and frame.get("object") == "place":
        _put(draft, "actor", slots.subject[0])
    for index in slots.demonyms:
        _demonym_actor(draft, index)


def _right_behind(draft: EventDraft, phrase: Phrase) -> bool:
    """True for a phrase with preposition that follows an indefinite event noun directly."""
    own = draft.phrase
    first = phrase.prep_index if phrase.prep_index is not None else phrase.start
    return own is not None and not draft.view.words[draft.trigger].article and own.end == first


def _agent_behind_lam(draft: EventDraft, phrase: Phrase, frame: dict[str, str]) -> bool:
    """'غارات للتحالف': behind an event noun without idafa, ل names who acts when that is somebody who acts and على names the target."""
    mention = draft.view.actor(phrase)
    target = draft.slots is not None and bool(draft.slots.all_of(_ALA))
    return (
        mention is not None
        and (mention.force or target)
        and _ALA in frame
        and draft.phrase is not None
        and not draft.view.words[draft.phrase.head].article
    )


def _either(draft: EventDraft, mention: ActorMention | None, explicit_recipient: bool) -> str:
    """Whether the idafa of an event noun acts or undergoes (قصف الطائرات / قصف المدينة)."""
    if explicit_recipient:
        return "actor"
    if mention is None:
        return "recipient" if _verbal_noun(draft) else "actor"
    if not mention.force:
        return "recipient"
    return "recipient" if _verbal_noun(draft) else "actor"


def _verbal_noun(draft: EventDraft) -> bool:
    """True for a regular masdar (استهداف، تدمير، اعتقال): what it governs undergoes unless على or ل names another."""
    if draft.reading is None:
        return False
    return any(u.kind == "event" and u.detail == "masdar" for u in draft.reading.lexeme.uses)


def _put(draft: EventDraft, role: str, phrase: Phrase) -> None:
    view = draft.view
    mention, place = view.actor(phrase), view.place(phrase)
    if role == "ignore":
        return
    if role == "instrument":
        head = view.words[phrase.head]
        if draft.instrument is None:
            draft.instrument = (head.stem_offset, view.words[phrase.end - 1].end)
        return
    if role in ("from_place", "to_place"):
        if place is not None:
            if role == "from_place":
                draft.from_place = draft.from_place or place
            else:
                draft.to_place = draft.to_place or place
        elif mention is not None and role == "from_place" and not draft.recipients:
            draft.recipients.append(mention)
        return
    if role == "place":
        if place is not None:
            _add_place(draft, place)
        elif mention is not None and mention.acts and mention.identity.actor is not None and mention.kind != "state":
            draft.recipients.append(mention)
        return
    if (
        mention is not None
        and mention.kind == "capital"
        and ((role == "recipient" and draft.use.type in MATERIAL) or phrase.prep in ("في", "ب"))
    ):
        mention = None
    if place is not None and (mention is None or (mention.kind == "state" and phrase.prep in ("في", "ب"))):
        _add_place(draft, place)
        return
    if mention is None and role == "both":
        return  # two sides are named as such (بين الجيش والمسلحين), not by what is theirs
    if mention is None:
        inner = view.nested(phrase)
        if inner is not None and view.actor(inner) is not None and _passes_on(draft, role, phrase, inner):
            mention = view.actor(inner)  # 'مواقع الجيش': the owner of the thing undergoes
        elif inner is not None and view.place(inner) is not None:
            _add_place(draft, view.places[id(inner)])
            return
        else:
            return
    assert mention is not None
    target = draft.recipients if role == "recipient" else draft.actors
    other = draft.actors if role == "recipient" else draft.recipients
    if mention not in target and mention not in other:
        target.append(mention)


def _passes_on(draft: EventDraft, role: str, phrase: Phrase, inner: Phrase) -> bool:
    """True when what `inner` owns or did stands for it: its things always, its acts for verbal types, what befell it never."""
    view = draft.view
    reading = view.words[phrase.head].reading
    if reading is None:
        return True
    events = reading.uses("event")
    if events:
        mention = view.actor(inner)
        idafa = view.lexicon.events[events[0]].noun_frame.get("idafa")
        does = idafa == "actor" or (
            idafa == "actor or recipient"
            and mention is not None
            and mention.force
            and not any(u.detail == "masdar" for u in reading.lexeme.uses)
        )
        return role == "recipient" and draft.use.type in VERBAL and does
    return not any(u.kind == "light" or (u.kind == "word" and u.detail == "act") for u in reading.lexeme.uses)


def _add_place(draft: EventDraft, place: PlaceMention) -> None:
    if place not in draft.places:
        draft.places.append(place)


def _demonym_actor(draft: EventDraft, index: int) -> None:
    """'القصف التركي': the nationality or party adjective of an event noun names who acts."""
    view = draft.view
    word = view.words[index]
    for reading in word.analysis.readings:
        for actor in reading.uses("demonym"):
            entry = view.lexicon.actors[actor]
            phrase = Phrase(index, index + 1, index)
            draft.actors.append(
                ActorMention(
                    phrase,
                    word.stem_offset,
                    word.end,
                    identity_of(view.lexicon, actor),
                    entry.rule,
                    entry.kind,
                    token_end=index + 1,
                )
            )
            return
        for naming in reading.uses("naming"):
            use = view.lexicon.naming[naming]
            if use.refers_to:
                phrase = Phrase(index, index + 1, index)
                draft.actors.append(
                    ActorMention(
                        phrase,
                        word.stem_offset,
                        word.end,
                        naming_identity(view.lexicon, use),
                        use.rule,
                        "armed-group",
                        naming=naming,
                        token_end=index + 1,
                    )
                )
                return


def _noun_subjects(draft: EventDraft, phrase: Phrase, slots: Slots) -> None:
    """Hands the subject of the light or control word on to the event noun."""
    view = draft.view
    found = carrier(view, phrase)
    if found is None:
        return
    index, use = found
    draft.light, draft.light_verb = use, index
    draft.control_status = use.status
    _follow_carriers(draft, index)
    word = view.words[index]
    if use.kind == "occur" and word.tag != "V":
        return  # حدوث الهجوم: that it happened says nothing of who did it
    if word.tag == "V":
        verb = verb_slots(view, index, transitive=not use.preps)
        subjects = verb.subject
        event_heads = {p.head for p in (phrase, outermost(phrase))}
        if use.kind == "occur":
            return
        subjects = [p for p in subjects if p.head not in event_heads]
        if use.kind == "perform" and "recipient" in draft.use.noun_frame.values():
            for addressed in (p for p in verb.object if p.head not in event_heads and view.actor(p) is not None):
                _put(draft, "recipient", addressed)  # سلمت الوزارة *السفير* مذكرة احتجاج
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
            _put(draft, "recipient", subject)
        for agent in slots.prepositions.get("من", []):
            if not agent.pronoun:
                _put(draft, "actor", agent)
        doing = relative_carrier(view, outermost(phrase))
        if doing is not None and doing[0] != index and doing[1].kind == "perform":
            for subject in verb_slots(view, doing[0]).subject:  # نجا من هجوم شنه *انتحاري*
                _put(draft, "actor", subject)
    elif use.kind != "enable" and not _names_actor(draft, slots):
        for subject in subjects:
            _put(draft, "actor", subject)
        draft.inherited_actor = bool(subjects)


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
        if mention is not None and (
            role == "actor" or (role == "actor or recipient" and _either(draft, mention, explicit) == "actor")
        ):
            return draft.light is None or draft.light.kind != "perform"
    return False


def _inherit_actor(draft: EventDraft) -> None:
    if draft.phrase is None or draft.light is not None or draft.pronouns.get("actor"):
        return
    own = trigger_phrase(draft, draft.phrase)
    subject = draft.use.verb_frame.get("subject")
    acted = subject == "actor" or (subject is None and "both" not in draft.use.noun_frame.values())
    governing = governing_sides(draft.view, own) if acted else []
    for phrase in governing or purpose_subjects(draft.view, own):
        _put(draft, "actor", phrase)
        draft.inherited_actor = True


_HARMED_IN = frozenset({"في", "ب", "اثر", "جراء", "بسبب", "بعد", "نتيجه", "خلال"})
"""Prepositions (folded) between casualties and what brought them about."""
_HELD_BY = "لدي"


def _participle(draft: EventDraft, slots: Slots) -> None:
    """The subject of a passive participle underwent the act; لدى names who holds it: لا يزال *الصحفي* معتقلا لدى *الحوثيين*."""
    view = draft.view
    patient = draft.use.verb_frame.get("object")
    role = patient if patient not in (None, "ignore") else draft.use.verb_frame.get("subject", "recipient")
    own = next(
        (p for p in view.phrases if draft.trigger in p.adjectives and p.governor is None and view.actor(p) is not None),
        None,
    )
    if own is not None and view.words[draft.trigger].reading is not None:
        _put(draft, role, own)  # السكان *المهجرين* على يد المستوطنين
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
        _put(draft, role, before[-1])
    for phrase in slots.prepositions.get(_HELD_BY, []):
        _put(draft, "actor", phrase)


def share_victims(drafts: list[EventDraft]) -> None:
    """Casualties 'in' an attack are the attack's: قتل ثلاثة جنود في *كمين*. Both speak of one happening."""
    for draft in drafts:
        if draft.pos == "verb" or draft.phrase is None or draft.use.type != "ASSAULT":
            continue
        outer = outermost(draft.phrase)
        if outer.prep not in _HARMED_IN:
            continue
        verb = next(
            (
                d
                for d in reversed(drafts)
                if d.trigger < draft.trigger and d.clause == draft.clause and d.use.type == "ASSAULT" and d is not draft
            ),
            None,
        )
        if verb is None or not verb.recipients or (verb.actors and not verb.inherited_actor):
            continue
        draft.harmed_in = verb
        if not draft.recipients:
            draft.recipients = list(verb.recipients)
