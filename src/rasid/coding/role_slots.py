"""Role slots: what each grammatical slot of a trigger means by its frame — actor, recipient, instrument, places."""

from __future__ import annotations

from rasid.coding.actors import ActorMention, Identity, document_span
from rasid.coding.arguments import Slots
from rasid.coding.demonyms import demonym_mention
from rasid.coding.event_draft import EventDraft
from rasid.coding.people import RULE
from rasid.coding.phrase import Phrase
from rasid.coding.places import PlaceMention
from rasid.coding.targets import struck_place
from rasid.coding.words import has_class

MATERIAL = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "PROTEST"})
"""Types whose object, when it is a capital, is the city and not its government."""


PEOPLE_ACT = "people or recipient"
ONLY = "recipient only"
"""The role of a preposition behind a noun of the act that never names who does it: ضربة *للتنظيم*, whereas غارة *للتحالف* is his."""
OPEN = frozenset({"actor or recipient", PEOPLE_ACT})
"""What the idafa of an event noun may be: grammar decides; people always act in a noun such as هجوم, which takes its target with على."""


_PEOPLE = frozenset({"member", "people", "person", "office", "collective"})


VERBAL = frozenset({"REJECT", "ACCUSE", "SUPPORT", "AGREE", "REQUEST", "CONCEDE", "CONSULT"})
"""Types whose recipient may be named by what the words are about: رفضت مبادرة *الحكومة*، أدان هجوم *الحركة*."""


_LAM = "ل"


_MIN, _BI = "من", "ب"


_ALA = "علي"
"""على as folding spells it"""


def trigger_phrase(draft: EventDraft, phrase: Phrase) -> Phrase:
    """The phrase that a trigger of several words begins (*علاج* الجرحى); `phrase` is the one that its last word heads."""
    if phrase.head == draft.trigger or draft.pos == "verb":
        return phrase
    return draft.view.phrase_with_head(draft.trigger) or phrase


def with_object(draft: EventDraft, slots: Slots, frame: dict[str, str]) -> dict[str, str]:
    """The noun frame of a verbal noun that names its doer and its object: احتلال *القوات* ل*المدينة*، تدريب *الحرس* *مقاتلين*."""
    own = draft.use.verb_frame.get("object")
    if frame.get(_FROM) == "recipient" and _by_whom(draft, slots):
        frame = {**frame, _FROM: "actor"}
    if draft.pos != "verb" and own == "both" and slots.object and "idafa" in slots.pronouns:
        return {**frame, "object": own, "idafa": "actor"}  # لقائه *نظيره*
    if draft.pos == "verb" or own not in ("recipient", "place") or _PREDICATE in frame:
        return frame
    if slots.object and "idafa" in slots.pronouns:
        return {**frame, "object": own, "idafa": "actor"}  # تفقده الوحدات
    if not slots.idafa:
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
    if behind and (own == "place" or (doer.force and frame.get(_LAM, "recipient") == "recipient")):
        return {**frame, _LAM: own, "idafa": "actor"}
    return frame


_FROM = "من"


def _by_whom(draft: EventDraft, slots: Slots) -> bool:
    """True for a verbal noun without its doer, right behind which من tells whose act it is: اعتقلته الشرطة بطلب *من السلطات*."""
    phrase = draft.phrase
    if draft.pos == "verb" or phrase is None or slots.idafa or "idafa" in slots.pronouns or phrase.definite:
        return False
    return any(p.first == phrase.head + 1 for p in slots.prepositions.get(_FROM, ()))


_PREDICATE = "predicate"
"""The key of a noun frame whose second noun says as what: تصنيف *الحركة* منظمة إرهابية."""


def has_preposition(draft: EventDraft, slot: str) -> bool:
    """True when a phrase with the preposition `slot` follows the trigger in its clause."""
    view = draft.view
    return any(
        p.prep == slot and p.start > draft.trigger and view.words[p.head].clause == draft.clause
        for p in view.phrases
        if p.governor is None
    )


def assign(draft: EventDraft, slots: Slots, frame: dict[str, str]) -> None:
    """Roles from slots by the frame; agents of passives and verbal nouns are actors everywhere."""
    for phrase in slots.agents:
        put(draft, "actor", phrase)
    if slots.passive and frame.get("subject") == "recipient" and frame.get("object", "ignore") == "ignore":
        slots.subject, slots.passive = slots.object, False  # استُشهد *جنديان*: printed as a passive, of who dies
    frame = with_object(draft, slots, frame)
    explicit_recipient = any(
        role in ("recipient", ONLY) and any(_names_one(draft, p) for p in slots.all_of(slot))
        for slot, role in frame.items()
        if slot != "idafa"
    )
    for slot, role in frame.items():
        phrases = slots.all_of(slot)
        if (slot in slots.pronouns and role in ("actor", "recipient", "both")) or (
            slot == "idafa" and "idafa" in slots.pronouns
        ):
            wanted = either(draft, None, explicit_recipient) if role in OPEN else role
            draft.pronouns[wanted] = slots.pronouns[slot]
        if slot == "subject" and slots.passive:
            continue
        for phrase in phrases:
            if phrase.pronoun:
                continue
            wanted = "recipient" if role == ONLY else role
            if role in OPEN:
                wanted = either(draft, draft.view.actor(phrase), explicit_recipient)
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
            if slot == "idafa" and wanted == "actor":
                wanted = _as_place(draft, phrase) or wanted
            put(draft, wanted, phrase)
    if (
        draft.pos != "verb"
        and not draft.actors
        and not slots.idafa
        and _LAM not in frame
        and str(frame.get("idafa", "")).startswith("actor")
    ):
        for phrase in slots.prepositions.get(_LAM, []):
            doer = draft.view.actor(phrase)
            if doer is not None and (doer.force or _right_behind(draft, phrase)) and not _of_adjective(draft, phrase):
                put(draft, "actor", phrase)  # تعزيزات عسكرية للجيش، مظاهرة لسكان: ل names whose act it is
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
                put(draft, "actor", phrase)  # بإيعاز من المسلحين، بإسناد جوي من الطائرات
    if "subject" not in frame and slots.subject and not slots.passive and frame.get("object") == "place":
        put(draft, "actor", slots.subject[0])
    for index in slots.demonyms:
        mention = demonym_mention(draft.view, index)  # 'القصف التركي'
        if mention is not None:
            draft.actors.append(mention)


def _as_place(draft: EventDraft, phrase: Phrase) -> str:
    """What a state is in the idafa of a noun when it is where, and not who: معركة *لبنان*, دخول *لبنان*; "" where it acts."""
    mention = draft.view.actor(phrase)
    fought = draft.use.type == "ASSAULT" and "both" in draft.use.noun_frame.values()
    if fought and mention is not None and mention.kind == "facility" and not mention.force:
        return "place"  # معركة *مطار عدن*
    if mention is None or mention.kind not in ("state", "capital") or draft.view.place(phrase) is None or draft.actors:
        return ""
    if draft.slots is not None and len(draft.slots.idafa) > 1:
        return ""  # حرب *السودان* وجنوب السودان
    if draft.use.type in ("ASSAULT", "AGREE") and "both" in draft.use.noun_frame.values():  # اتفاق *السويد*
        sides = draft.slots is not None and any(
            draft.slots.all_of(s) for s, r in draft.use.noun_frame.items() if r == "both"
        )
        return "" if sides else "place"
    entered = draft.use.verb_frame.get("object")
    return entered if entered == "to_place" and draft.slots is not None and not draft.slots.object else ""


def _names_one(draft: EventDraft, phrase: Phrase) -> bool:
    """True when a phrase names somebody or some place, itself or by its idafa: in تدمير معمل *لتفخيخ السيارات* it does not."""
    view = draft.view
    inner = view.nested(phrase)
    return (
        phrase.pronoun != ""
        or view.actor(phrase) is not None
        or view.place(phrase) is not None
        or (inner is not None and (view.actor(inner) is not None or view.place(inner) is not None))
    )


def _right_behind(draft: EventDraft, phrase: Phrase) -> bool:
    """True for a phrase with preposition that follows an indefinite event noun directly."""
    own = draft.phrase
    first = phrase.first
    return own is not None and not draft.view.words[draft.trigger].article and own.end == first


def _of_adjective(draft: EventDraft, phrase: Phrase) -> bool:
    """True for what an adjective of attitude governs: مظاهرة مؤيدة *للرئيس*، مسيرة مناوئة *للحكومة*."""
    before = phrase.first - 1
    return before >= 0 and has_class(draft.view.words[before], "hostile", "favourable")


HARMED_IN = frozenset({"في", "ب", "اثر", "جراء", "بسبب", "بعد", "نتيجه", "خلال"})
"""Prepositions (folded) between casualties and what brought them about: قتلوا *في كمين* للمسلحين."""


def _agent_behind_lam(draft: EventDraft, phrase: Phrase, frame: dict[str, str]) -> bool:
    """'غارات للتحالف': behind an event noun without idafa, ل names who acts when that is somebody who acts and على names the target."""
    mention = draft.view.actor(phrase)
    target = draft.slots is not None and bool(draft.slots.all_of(_ALA))
    if mention is None or draft.phrase is None or draft.view.words[draft.phrase.head].article:
        return False
    harmed_in = draft.light is None and draft.phrase.prep in HARMED_IN and mention.acts
    return harmed_in or ((mention.force or target) and _ALA in frame)


def either(draft: EventDraft, mention: ActorMention | None, explicit_recipient: bool) -> str:
    """Whether the idafa of an event noun acts or undergoes (قصف الطائرات / قصف المدينة)."""
    if explicit_recipient:
        thing = mention is not None and mention.kind == "facility" and not mention.force
        return "recipient" if thing else "actor"  # تدمير *13 منزلا* جراء قصف على القرية
    if mention is None:
        return "recipient" if _verbal_noun(draft) else "actor"
    if not mention.force or (mention.kind == "institution" and draft.use.type == "ASSAULT"):  # قصف *المركز*
        people = draft.use.noun_frame.get("idafa") == PEOPLE_ACT and mention.kind in _PEOPLE
        return "actor" if people and not _verbal_noun(draft) else "recipient"
    return "recipient" if _verbal_noun(draft) else "actor"


_ARREST = "arrest"


def _verbal_noun(draft: EventDraft) -> bool:
    """True for a regular masdar (استهداف، تدمير، اعتقال): what it governs undergoes unless على or ل names another."""
    if draft.reading is None:
        return False
    if _ARREST in draft.use.modes and draft.reading.features.number == "sg":
        return True  # توقيف *المفرزة*
    return draft.reading.is_a("event", "masdar")


def _subjects(draft: EventDraft) -> list[Phrase]:
    """The subject of a verb as its slots have it."""
    return draft.slots.subject if draft.slots is not None and draft.pos == "verb" else []


_BESIDE = frozenset({"قرب", "بالقرب من", "امام", "خارج", "بين"})
"""Prepositions (folded) of where something went off: near a patrol it may have been meant for that, near a country not."""


def put(draft: EventDraft, role: str, phrase: Phrase) -> None:
    view = draft.view
    mention, place = view.actor(phrase), view.place(phrase)
    if role == "ignore":
        return
    if (
        role == "instrument"
        and mention is not None
        and mention.acts
        and not draft.actors
        and phrase in _subjects(draft)
    ):
        role = "actor"  # استهدفت *الكتيبة* القوات بعبوة ناسفة
    if role == "instrument" and place is not None and phrase.prep == "ب":
        return  # قصفت القوات مواقع *بمحافظة تعز*: where, not with what
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
        and ((role == "recipient" and draft.use.type in MATERIAL) or _located(draft, phrase))
    ):
        mention = None
    if mention is not None and mention.kind == "state" and role == "recipient" and phrase.prep in _BESIDE:
        return  # انفجار قرب *سوريا*: where, and to nobody
    if mention is None and place is not None and draft.use.type in VERBAL and view.place(phrase) is not None:
        inner = view.nested(phrase)
        if inner is not None and view.actor(inner) is not None and _passes_on(draft, role, phrase, inner):
            mention, place = view.actor(inner), None  # رحبت بمبادرة *السعودية*
    if place is not None and (mention is None or (mention.kind == "state" and _located(draft, phrase))):
        _add_place(draft, place)
        struck = struck_place(draft, place) if role == "recipient" and mention is None else None
        if struck is not None:
            draft.recipients.append(struck)  # غارات على *الحديدة*
        return
    if mention is None and role == "recipient":
        mention = _counted_people(draft, phrase)
    # اجتمع الوزراء *بمقر الوزارة*، التقى الوفد *بالعاصمة السعودية*: where, and nobody
    seat = ("facility",) if place is None else ("facility", "state", "capital")
    here = mention is not None and phrase.prep == _BI and mention.kind in seat and not mention.force
    if role == "both" and (mention is None or here):
        if place is not None:
            _add_place(draft, place)
        return  # two sides are named as such (بين الجيش والمسلحين), not by what is theirs
    if mention is None:
        inner = view.nested(phrase)
        owner = view.actor(inner) if inner is not None else None
        if inner is not None and owner is not None and _passes_on(draft, role, phrase, inner):
            if role == "actor" and not owner.acts:
                return  # أصابت قنبلة *منزل* العائلة
            mention = owner  # 'مواقع الجيش': the owner of the thing undergoes
        elif inner is not None and view.place(inner) is not None:
            _add_place(draft, view.places[id(inner)])
            return
        else:
            return
    assert mention is not None
    if mention.phrase.head == draft.trigger and mention.naming is not None:
        return  # a loaded name for the act itself (*الغزو*) is nobody
    target = draft.recipients if role == "recipient" else draft.actors
    other = draft.actors if role == "recipient" else draft.recipients
    if mention not in target and mention not in other:
        target.append(mention)


def _about_deeds(draft: EventDraft) -> bool:
    """True for acts that are directed at somebody through what he does: condemned, welcomed, protested against."""
    return draft.use.type in VERBAL or draft.use.type == "PROTEST"


def _located(draft: EventDraft, phrase: Phrase) -> bool:
    """True for 'in' a state or capital; what is said of it with ب (ندد بتركيا) is not."""
    return phrase.prep == "في" or (phrase.prep == "ب" and draft.use.type not in VERBAL)


def _counted_people(draft: EventDraft, phrase: Phrase) -> ActorMention | None:
    """A bare number of those who suffer or do an act on people: أفرج عن *38*، جرح *أكثر من ستين*."""
    words = draft.view.words
    own = phrase.governor is None or phrase.governor.head == draft.trigger  # مقتل *ثلاثة*
    if draft.use.type not in _ON_PEOPLE or not own or phrase.pronoun:
        return None
    if any(w.tag not in ("NUM", "Q") for w in words[phrase.start : phrase.end]) or words[phrase.head].tag != "NUM":
        return None
    if draft.view.is_time(phrase) or ":" in words[phrase.head].text:
        return None
    after = words[phrase.end] if phrase.end < len(words) and phrase.end not in draft.view.time_words else None
    partly = after is not None and after.enclitic and has_class(after, "quantity")  # مقتل *13* معظمهم من الشرطة
    if after is not None and after.nominal and not (after.prep or after.conj or partly):
        return None  # 110 كلم: a measure that we do not know
    start, end = document_span(words, phrase.start, phrase.end)
    key = " ".join(w.folded for w in words[phrase.start : phrase.end])
    identity = Identity(("people-noun", key), key, "people", None, None, RULE, generic=True)
    return ActorMention(phrase, start, end, identity, RULE, "member", plural=True, token_end=phrase.end)


_ON_PEOPLE = frozenset({"ASSAULT", "COERCE", "RETREAT"})
"""Types whose recipients may be given by their number alone."""


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
            idafa in OPEN
            and mention is not None
            and mention.force
            and not any(u.detail == "masdar" for u in reading.lexeme.uses)
        )
        return role == "recipient" and _about_deeds(draft) and does
    if role == "recipient" and _about_deeds(draft):
        return True  # احتجاجا على قرار *الحكومة*
    return not any(u.kind == "light" or (u.kind == "word" and u.detail == "act") for u in reading.lexeme.uses)


def _add_place(draft: EventDraft, place: PlaceMention) -> None:
    if place not in draft.places:
        draft.places.append(place)
