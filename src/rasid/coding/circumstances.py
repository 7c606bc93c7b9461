"""Where events happened: the places around a trigger, nearest clause first."""

from __future__ import annotations

from rasid.coding.arguments import verb_slots
from rasid.coding.clauses import Clause
from rasid.coding.cues import CueInstance
from rasid.coding.event_draft import EventDraft
from rasid.coding.phrase import Phrase
from rasid.coding.places import PlaceMention
from rasid.coding.view import SentenceView

_BESIDE = frozenset({"ب", "من"})


def place_groups(draft: EventDraft, cues: list[CueInstance]) -> list[PlaceMention]:
    """The places of an event: one, or several that the text puts side by side (في كركوك والرطبة); most specific first."""
    view = draft.view
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
    for phrases in _zones(draft, cues):
        for phrase in phrases:
            place = view.place(phrase)
            if place is not None and place.locative and phrase.joined is None and phrase.attached is None:
                return _with_joined(view, place)
            listed = _enumerated(view, [phrase])
            if listed:
                return listed
    beside = next(
        (
            view.places[id(p)]
            for p in _zones(draft, cues)[0]
            if p.attached is not None and view.place(p) is not None and p.prep in _BESIDE
        ),
        None,
    )
    if beside is not None:
        return [beside]  # تطهير المناطق المحيطة بهذه المدينة
    return _inside_arguments(draft)


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
    if place.anaphor or not place.candidates:
        after = [
            p
            for p in view.phrases
            if p.start >= place.phrase.end and view.words[p.head].clause == view.words[place.phrase.head].clause
        ]
        listed = _enumerated(view, after)
        if listed:
            return listed
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


def _zones(draft: EventDraft, cues: list[CueInstance]) -> list[list[Phrase]]:
    """Phrases where the place of an event may stand, nearest zone first: behind the trigger, before it, then the clauses around
    whose verb isn't a cue of saying (the place of a speech is not the place of what is spoken of)."""
    view = draft.view
    clause = view.clauses[draft.clause]
    own = [p for p in view.phrases if p.governor is None and view.words[p.head].clause == clause.index]
    stop = _next_trigger(draft)
    behind = [p for p in own if p.start > draft.trigger and p.start < stop]
    before = [p for p in own if p.end <= draft.trigger]
    zones = [behind, list(reversed(before)), [p for p in own if p.start >= stop]]
    speech = {view.words[c.start].clause for c in cues if c.use.category == "attribution" and c.verb is not None}
    linked: Clause | None = clause
    steps = 0
    while linked is not None and steps < 4:
        if linked.antecedent is not None:
            zones.append([linked.antecedent])
        children = [
            c
            for c in view.clauses
            if c.parent is linked and c.kind in ("serial", "relative") and c.index not in speech and c is not clause
        ]
        for child in children[:2]:
            zones.append(
                [
                    p
                    for p in view.phrases
                    if p.governor is None and view.words[p.head].clause == child.index and p.start > draft.trigger
                ]
            )
        linked = linked.sibling or linked.parent
        steps += 1
        if linked is None or linked.index in speech:
            break
        zones.append([p for p in view.phrases if p.governor is None and view.words[p.head].clause == linked.index])
    return zones


def _next_trigger(draft: EventDraft) -> int:
    """Where the reach of a trigger ends: the next verb of its clause."""
    view = draft.view
    verbs = [
        i
        for i in view.clauses[draft.clause].words
        if i > draft.trigger and view.words[i].tag == "V" and i != draft.light_verb
    ]
    return verbs[0] if verbs else len(view.words)


def _inside_arguments(draft: EventDraft) -> list[PlaceMention]:
    """A place inside the words of an argument: سكان *الموصل*، مطار *عدن*."""
    view = draft.view
    for mention in [*draft.recipients, *draft.actors]:
        for phrase in view.phrases:
            place = view.place(phrase)
            if place is None or not (
                mention.phrase.start <= phrase.start and phrase.end <= max(mention.token_end, mention.phrase.end)
            ):
                continue
            if (phrase.governor is not None and mention.identity.actor is None) or place.locative:
                return [place]
    return []
