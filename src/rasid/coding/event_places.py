"""Where an event happened: the place that its words name, the nearest first."""

from __future__ import annotations

from rasid.arabic.letters import fold
from rasid.coding.arguments import verb_slots
from rasid.coding.cue_instance import CueInstance
from rasid.coding.event_draft import EventDraft
from rasid.coding.phrase import Phrase
from rasid.coding.phrases import DIRECTION
from rasid.coding.place_ways import find_ways
from rasid.coding.place_zones import OWN_ZONES, PHYSICAL, opens, zones_of
from rasid.coding.places import LOCATIVE, PlaceMention
from rasid.coding.view import SentenceView

_TARGETS = frozenset({"recipient", "place", "recipient only", "actor or recipient", "people or recipient"})
_SUFFERED = frozenset({"ASSAULT", "COERCE"})
_AT = frozenset({"", fold("على"), "ل"})
"""Prepositions of what an act is directed at."""
_STILL = frozenset({"", "مع", "بين"})
"""Prepositions, besides those that locate, of who says or agrees."""
_ON = fold("على")
_IN = frozenset({fold("في"), "ب"})
_BESIDE = frozenset({"ب", "من"})
_LASTING = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "PROTEST"})
"""Types of what goes on where the clauses around are: a visit, a withdrawal or aid has its own place."""
_BODIES = frozenset({"institution", "international", "media", "party", "coalition", "aid-agency"})
"""Kinds of actors that have a seat."""
_ANNOUNCES, _ENDS = (":", "("), (")", ".")
"""Marks behind which a list stands, and those that end it."""
_MISSIONS = frozenset({"international", "coalition"})
"""Kinds of bodies that are called by where they are sent: قوة الاتحاد الأفريقي في الصومال."""
_ADDRESSED = _BODIES | {"people", "collective", "government"}
"""Kinds of those who are called on or blamed, behind whom stands where they are at home."""
_JUDGED = frozenset({"SANCTION", "ACCUSE", "RETREAT"})
"""Types of what courts do: they sentence, charge, acquit."""
WORDS = frozenset({"REQUEST", "ACCUSE", "REJECT", "AGREE", "SUPPORT", "CONCEDE", "THREATEN"})
"""Types that are done with words: a place near them is mostly where their subject or what they speak of is."""


def place_groups(draft: EventDraft, cues: list[CueInstance]) -> tuple[list[PlaceMention], bool]:
    """The places of an event: one, or several that the text puts side by side (في كركوك والرطبة); most specific first. Then whether
    its own clause names them."""
    view = draft.view
    if draft.use.type in WORDS:
        return _of_words(draft, cues), True
    through = find_ways(draft)
    if through is not None:
        return (_with_joined(view, through[0]) if through else []), True
    own = _of_slots(draft)
    if own:
        return own, True
    zones = zones_of(draft, cues, around=draft.use.type in _LASTING)
    for number, phrases in enumerate(zones):
        found = _in_zone(draft, [p for p in phrases if not _seat(draft, p, _BODIES if number else _MISSIONS)])
        if found:
            return found, number < OWN_ZONES
    beside = next(
        (
            view.places[id(p)]
            for p in zones[0]
            if p.attached is not None and view.place(p) is not None and p.prep in _BESIDE
        ),
        None,
    )
    if beside is not None:
        return [beside], True  # تطهير المناطق المحيطة بهذه المدينة
    return _of_the_opening(draft) or _of_people(draft), False


def _of_the_opening(draft: EventDraft) -> list[PlaceMention]:
    """The place that opens the sentence: what the sentence tells happened there (*في منبج* احتجز المسلحون شبانا ثم أطلقوهم)."""
    view = draft.view
    if draft.use.type not in PHYSICAL:
        return []
    first = next((p for p in view.phrases if p.governor is None and not p.pronoun), None)
    if (
        first is None
        or first.start >= draft.trigger
        or not opens(view, first, view.clauses[view.words[first.head].clause])
    ):
        return []
    place = named_there(view, first)
    return _with_joined(view, place) if place is not None and first.prep in _IN else []


def _of_slots(draft: EventDraft) -> list[PlaceMention]:
    """The places that the frame of the trigger or its light verb gives."""
    view = draft.view
    target = _target(draft)
    if target is not None:
        return _listed_behind(view, target) or [target]
    if draft.places:
        return _with_joined(view, draft.places[0]) if len(draft.places) == 1 else _coordinated(draft.places)
    if (
        draft.light is not None
        and draft.light.kind == "occur"
        and draft.light_verb is not None
        and view.words[draft.light_verb].tag == "V"
    ):
        scene = next((p for s in verb_slots(view, draft.light_verb).subject if (p := view.place(s)) is not None), None)
        if scene is not None:
            return _with_joined(view, scene)  # شهدت *كركوك والرطبة* تفجيرات
    return []


def _in_zone(draft: EventDraft, phrases: list[Phrase]) -> list[PlaceMention]:
    """The first place among phrases, with those side by side with it."""
    view = draft.view
    for phrase in phrases:
        place = _scene(view, phrase) if draft.use.type != "SANCTION" else named_there(view, phrase)
        if place is not None and phrase.joined is None and phrase.attached is None:
            return _with_joined(view, _narrower(view, phrase, draft) or _located(view, phrase) or place)
        listed = _enumerated(view, [phrase]) or _announced(view, phrase)
        if listed:
            return listed
    return []


def _narrower(view: SentenceView, phrase: Phrase, draft: EventDraft) -> PlaceMention | None:
    """The place or site right before a phrase that only says where that is: *مقر القيادة* في الحبانية، على *ثلاث تلال* جنوب رنكوس."""
    first = phrase.first
    if draft.use.type not in PHYSICAL:
        return None
    for other in view.phrases:
        if other.governor is not None or other.start <= draft.trigger or other.pronoun:
            continue
        if other.end != first and not _for_whom(view, other.end, first):
            continue
        site = view.sites.get(id(other))
        if site is not None and site.attacked and other.prep in _AT:
            place = view.place(other)
            return place if place is not None and place.start <= view.words[other.head].end else site.mention
    return None


def _for_whom(view: SentenceView, start: int, end: int) -> bool:
    """True when nothing but a phrase with ل stands there, which says what the site is for or whose: سوق *للخضار* في حيان."""
    return any(p.prep == "ل" and p.first == start and p.end == end and not p.pronoun for p in view.phrases)


def _located(view: SentenceView, phrase: Phrase) -> PlaceMention | None:
    """The place of which a phrase only says where that is: في *بلدة الحويجة* جنوب غربي كركوك، في *ديالى* (60 كم شمال بغداد)."""
    found: PlaceMention | None = None
    other = _before(view, phrase) if _at_head(view, phrase) else None
    while other is not None:
        place = _scene(view, other) or view.place(other) or _beside(view, other) or _on(view, other)
        if place is None or not _at_head(view, other) or (not other.prep and view.actor(other) is not None):
            break  # قصفت *إسرائيل* جنوب غزة
        found, other = place, _before(view, other)
    return found


def _at_head(view: SentenceView, phrase: Phrase) -> bool:
    """False for a phrase about something else at a place: في استعادة *اليمن*، بقيادة *المملكة*."""
    place = view.place(phrase)
    return place is None or place.start <= view.words[phrase.head].end or id(phrase) in view.sites


def _beside(view: SentenceView, phrase: Phrase) -> PlaceMention | None:
    """The site in the idafa of what is no place itself: على جانب *الطريق الدائري*، في محيط *السوق*."""
    inner = view.nested(phrase)
    site = view.sites.get(id(inner)) if inner is not None and view.actor(phrase) is None else None
    return site.mention if site is not None and phrase.prep in LOCATIVE | _AT - {""} else None


def _on(view: SentenceView, phrase: Phrase) -> PlaceMention | None:
    """The site that something is directed at: على *منطقة الجبانة* غرب المدينة."""
    site = view.sites.get(id(phrase))
    return site.mention if site is not None and phrase.prep == _ON and phrase.definite else None


def _before(view: SentenceView, phrase: Phrase) -> Phrase | None:
    """The phrase right before one that locates, with at most a comma, a bracket and a distance between; of coordinated ones the first."""
    if phrase.prep not in LOCATIVE or phrase.prep_index is None:
        return None
    end = phrase.prep_index
    if end >= 2 and view.words[end - 2].tag == "NUM":
        end -= 2  # 60 كم شمال بغداد
    while end and view.words[end - 1].tag in ("PUNCT", "QUOTE") and phrase.prep == DIRECTION:
        end -= 1
    ends = [p for p in view.phrases if p.end == end and not p.pronoun]
    found = min(ends, key=lambda p: p.start, default=None)
    while found is not None and (found.joined is not None or found.governor is not None):
        found = found.joined or found.governor
    return found


def named_there(view: SentenceView, phrase: Phrase) -> PlaceMention | None:
    """The place of a phrase whose preposition says that something is there."""
    place = view.place(phrase)
    return place if place is not None and place.locative else None


def _scene(view: SentenceView, phrase: Phrase) -> PlaceMention | None:
    """The place or site of a phrase whose preposition says that something is there; of a site at a place (في سوق *الأتارب*) the site."""
    place, site = view.place(phrase), view.sites.get(id(phrase))
    if site is not None and site.locative and (place is None or place.start > view.words[phrase.head].end):
        return site.mention
    if place is not None and (place.locative or (site is not None and site.locative)):
        return place
    return None


def _target(draft: EventDraft) -> PlaceMention | None:
    """The site that is attacked, taken, closed or visited: what befalls it happens there (قصف *مدرسة* في حي الحمدانية)."""
    view = draft.view
    if draft.slots is None or draft.use.type not in PHYSICAL:
        return None
    frame = draft.use.verb_frame if draft.pos == "verb" else draft.use.noun_frame
    roles = _TARGETS | {"to_place"} if draft.use.type == "CONSULT" else _TARGETS
    slots = [draft.slots.all_of(slot) for slot, role in frame.items() if role in roles]
    for phrase in [*(p for phrases in slots for p in phrases), *(m.phrase for m in draft.recipients)]:
        site = view.sites.get(id(phrase))
        if site is not None and site.attacked and not phrase.quantified:
            place = view.place(phrase)
            return place if place is not None and place.start <= view.words[phrase.head].end else site.mention
    return None


def _of_words(draft: EventDraft, cues: list[CueInstance]) -> list[PlaceMention]:
    """The place of what is said or agreed: one that opens its clause or stands behind the trigger with nothing but who it is about
    between (وفي بغداد دعا النواب إلى…، تصالح الفريقان *في سرت*). What is spoken of (دعا إلى هدنة *في تعز*) is none."""
    view = draft.view
    behind, before, *_ = zones_of(draft, cues)
    for phrase in behind:
        place = view.place(phrase)
        if place is not None and place.locative and phrase.joined is None and phrase.attached is None:
            if _of_recipient(draft, phrase) or _seat(draft, phrase, _MISSIONS) or not _at_head(view, phrase):
                continue  # دعا أهله *في عدن* إلى الخروج، بشأن *قضاء سنجار*
            return _with_joined(view, place)
        if phrase.prep not in _STILL and phrase.prep not in LOCATIVE - {"ب"} and not phrase.pronoun:
            break
    done = draft.use.type == "AGREE" or (draft.light is not None and draft.light.kind == "perform")
    carrier = draft.light_verb if done else None  # not where who decides it is: قرر استدعاء سفيره *في عمان* احتجاجا
    for phrase in before:
        place = view.place(phrase)
        if (
            place is not None
            and place.locative
            and phrase.joined is None
            and phrase.attached is None
            and (
                opens(view, phrase, view.clauses[draft.clause])
                or (carrier is not None and phrase.start > carrier and not _seat(draft, phrase, _BODIES))
            )
        ):
            return _with_joined(view, place)
    return []


def _of_recipient(draft: EventDraft, phrase: Phrase) -> bool:
    """True for what says where those are who are addressed or blamed: حمّل المجلس *في طرابلس* المسؤولية."""
    return any(
        (m.identity.actor is not None or m.kind in _ADDRESSED)
        and (m.phrase.end == phrase.first or m.phrase.start < phrase.start < m.phrase.end)
        for m in draft.recipients
    )


def _coordinated(places: list[PlaceMention]) -> list[PlaceMention]:
    """Of places that fill the trigger's slots, the first and those coordinated with it."""
    first = places[0]
    return [first, *(p for p in places[1:] if p.phrase.joined is not None)]


def _with_joined(view: SentenceView, place: PlaceMention) -> list[PlaceMention]:
    """A place and those coordinated with it, or enumerated behind it (مدن أخرى من بينها كركوك والرطبة)."""
    found = [place]
    members = [place.phrase]
    for phrase in view.phrases:
        other = view.place(phrase)
        if other is not None and phrase.joined is not None and any(phrase.joined is m for m in members):
            found.append(other)
            members.append(phrase)
    return _listed_behind(view, place) or found


def _listed_behind(view: SentenceView, place: PlaceMention) -> list[PlaceMention]:
    """The places by name that are listed behind one without a name of its own."""
    if place.candidates and not place.anaphor:
        return []
    after = [
        p
        for p in view.phrases
        if p.start >= place.phrase.end and view.words[p.head].clause == view.words[place.phrase.head].clause
    ]
    return _enumerated(view, after)


def _announced(view: SentenceView, phrase: Phrase) -> list[PlaceMention]:
    """Places listed behind the plural of their noun and a colon or bracket: في محافظات: *القاهرة والجيزة*، بمحافظات (*المنوفية، دمياط*)."""
    words = view.words
    if phrase.prep not in LOCATIVE or phrase.end >= len(words) or words[phrase.end].text not in _ANNOUNCES:
        return []
    if not any(r.has_use("place-head") and r.features.number != "sg" for r in words[phrase.head].readings):
        return []
    found: list[PlaceMention] = []
    end = phrase.end + 1
    for other in view.phrases:
        if other.start < end or other.governor is not None:
            continue
        between = words[end : other.start]
        place = view.place(other)
        if place is None or any(w.tag not in ("PUNCT", "CONJ") or w.text in _ENDS for w in between):
            break
        found.append(place)
        end = other.end
    return found


def _enumerated(view: SentenceView, phrases: list[Phrase]) -> list[PlaceMention]:
    """Places listed behind من بينها، منها، مثل، لا سيما."""
    for phrase in phrases:
        if not (phrase.pronoun and phrase.prep in ("من", "بين", "من بين")):
            continue
        first = next(
            (
                p
                for p in view.phrases
                if p.start >= phrase.end and p.start - phrase.end <= 1 and view.place(p) is not None
            ),
            None,
        )
        if first is not None:
            return _with_joined(view, view.places[id(first)])
    return []


def _of_people(draft: EventDraft) -> list[PlaceMention]:
    """The place of those to whom something is done, or who rise: حصار يعانيه أهالي *تعز*، مجزرة بحق سكان *القرية*."""
    view = draft.view
    if draft.use.type not in _SUFFERED | {"PROTEST"}:
        return []
    for mention in draft.actors if draft.use.type == "PROTEST" else draft.recipients:
        inner = view.nested(mention.phrase)
        place = view.place(inner) if inner is not None else None
        if place is not None and mention.identity.actor is None and mention.kind not in _BODIES | {"office", "force"}:
            return [place]
    return []


def _seat(draft: EventDraft, phrase: Phrase, kinds: frozenset[str]) -> bool:
    """True for the seat of a body of these kinds, right behind its name: بعثة الاتحاد *في الصومال*، هيئة الأركان *في طرابلس*; a court judges
    at its seat."""
    first = phrase.first
    view = draft.view
    for other in view.phrases:
        if other.end != first or other.governor is not None:
            continue
        actor = view.actor(other)
        if actor is not None and actor.kind in kinds:
            return not (draft.use.type in _JUDGED and (actor.identity.code or "").endswith("JUD"))
    return False
