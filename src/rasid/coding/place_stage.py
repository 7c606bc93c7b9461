"""The places of all events of a document, and where those lie that no list knows: in the place that the event's own clauses name,
else in the one in focus."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from rasid.coding.cue_instance import CueInstance
from rasid.coding.event_draft import EventDraft
from rasid.coding.event_places import named_there, place_groups
from rasid.coding.place_choice import placed_in
from rasid.coding.place_context import ResolvedPlace
from rasid.coding.place_focus import PlaceFocus
from rasid.coding.place_mention import PlaceMention
from rasid.coding.place_sharing import share_places
from rasid.coding.place_zones import PHYSICAL, zones_of
from rasid.coding.view import SentenceView
from rasid.knowledge.lexicon import Lexicon


def places_of_events(
    views: Sequence[SentenceView],
    drafts_of: dict[int, list[EventDraft]],
    cues_of: dict[int, list[CueInstance]],
    resolved: dict[int, ResolvedPlace],
    lexicon: Lexicon,
    dateline: int | None = None,
) -> list[list[PlaceMention]]:
    """The places of all events, in their order. What they stand for is completed in `resolved`. `dateline`: where in the text that
    begins, if there is one."""
    found: list[list[PlaceMention]] = []
    used: dict[int, list[PlaceMention]] = {}
    scenes: dict[int, list[PlaceMention]] = {}
    sites: dict[Hashable, ResolvedPlace] = {}
    for view in views:
        drafts, cues = drafts_of[view.index], cues_of[view.index]
        found_in = [place_groups(d, cues) for d in drafts]
        chosen = [[p for p in places if id(p) in resolved] for places, _ in found_in]
        share_places(drafts, chosen, [own for _, own in found_in])
        for draft, places in zip(drafts, chosen, strict=True):
            _locate(draft, cues, places, resolved, sites)
        found += chosen
        used[view.index] = [p for places in chosen for p in places]
        scenes[view.index] = [
            p for d, places in zip(drafts, chosen, strict=True) if d.use.type in PHYSICAL for p in places
        ]
    focus = PlaceFocus(views, cues_of, scenes, resolved, lexicon, dateline)
    for view in views:
        ways = [p for d in drafts_of[view.index] for p in (d.from_place, d.to_place) if p is not None]
        mentions = {id(m): m for m in (*view.places.values(), *used[view.index], *ways)}
        for mention in sorted(mentions.values(), key=lambda m: m.start):
            focus.locate(mention, view)
    return found


def _locate(
    draft: EventDraft,
    cues: list[CueInstance],
    chosen: list[PlaceMention],
    resolved: dict[int, ResolvedPlace],
    known: dict[Hashable, ResolvedPlace],
) -> None:
    """Gives the sites of an event that nothing right behind them locates the place that the event's clauses name (*في عين صالح*
    اعتصم الأهالي في ساحة البلدية), or the one that the same words had before. `known`: the located sites of the document."""
    for mention in chosen:
        found = resolved.get(id(mention))
        if found is None or mention.title is None or id(mention.phrase) not in draft.view.sites:
            continue
        key = found.key
        if found.row is None:
            holder = _named(draft, cues)
            place = resolved.get(id(holder)) if holder is not None else None
            if place is not None and place.row is not None:
                found = placed_in(found, place, draft.view.lexicon)
            else:
                found = known.get(key, found)
            resolved[id(mention)] = found
        if found.row is not None:
            known[key] = found


def _named(draft: EventDraft, cues: list[CueInstance]) -> PlaceMention | None:
    """The nearest place by name of an event."""
    view = draft.view
    for phrases in zones_of(draft, cues):
        for phrase in phrases:
            place = named_there(view, phrase)
            if place is not None and place.side is None and phrase.joined is None and phrase.attached is None:
                return place
    return None
