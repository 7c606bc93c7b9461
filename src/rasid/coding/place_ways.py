"""Ways: from where to where something moves, and which end of the way is where it happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rasid.arabic.letters import fold
from rasid.coding.agreement import gender_of
from rasid.coding.event_draft import EventDraft
from rasid.coding.phrase import Phrase
from rasid.coding.phrases import DIRECTION
from rasid.coding.places import PlaceMention

_PASSES = frozenset({"RETREAT", "AID"})
"""Types that happen on the way: انسحب من البلدة، نقل إلى المستشفى."""
_TO, _FROM, _TOWARDS = fold("إلى"), fold("من"), fold("نحو")
_ARRIVES = frozenset({"MOBILIZE", "CONSULT"})
"""Types that happen where the way ends: دخلت القوات المدينة، وصل المبعوث إلى عدن."""


def find_ways(draft: EventDraft) -> list[PlaceMention] | None:
    """Fills `from_place` and `to_place` also with sites (نقل إلى *المستشفى*). The answer is where the event happened as far as the way
    says: at the place that is entered or given up (دخل الجيش *البلدة*), nowhere for what only passes (انسحب من البلدة); None
    when the way says nothing."""
    if draft.slots is None:
        return None
    frame = draft.use.verb_frame if draft.pos == "verb" else draft.use.noun_frame
    direct: PlaceMention | None = None
    slots = list(frame.items())
    if frame.get(_TO) == "to_place" and _TOWARDS not in frame:
        slots.append((_TOWARDS, "to_place"))
    for slot, role in slots:
        if role not in ("from_place", "to_place"):
            continue
        for found in _places_of(draft, slot, draft.slots.all_of(slot)):
            if role == "from_place":
                draft.from_place = draft.from_place or found
            else:
                draft.to_place = draft.to_place or found
            if slot in ("object", "idafa"):
                direct = direct or found
    _of_directions(draft, frame)
    if draft.use.type == "ASSAULT" and "من" in frame and frame["من"] == "place" and draft.from_place is None:
        draft.from_place = next((p for s in draft.slots.all_of("من") if (p := _place(draft, s)) is not None), None)
        return [draft.from_place] if draft.from_place is not None else None
    if draft.use.type in _ARRIVES and draft.to_place is not None:
        return [draft.to_place]
    if direct is not None:
        return [direct]
    return [] if draft.use.type in _PASSES and (draft.from_place or draft.to_place) and not draft.places else None


def _places_of(draft: EventDraft, slot: str, phrases: Sequence[Phrase]) -> list[PlaceMention]:
    """The places that stand in a slot; where only a pronoun does, the one that it takes up."""
    found = [place for phrase in phrases if (place := _place(draft, phrase)) is not None]
    pronoun = draft.slots.pronouns.get(slot) if draft.slots is not None else None
    taken_up = _antecedent(draft, *pronoun) if pronoun is not None and not found else None
    return found if taken_up is None else [taken_up]


_GENDERS = {"ه": "m", "ها": "f"}


def _antecedent(draft: EventDraft, index: int, pronoun: str) -> PlaceMention | None:
    """The last place before a pronoun in its sentence that agrees with it: دخلوا *البلدة* ثم انسحبوا من*ها*. The form of a name (الرمادي،
    العراق) shows no gender."""
    view, gender = draft.view, _GENDERS.get(pronoun)
    clause = view.clauses[draft.clause]
    if clause.kind == "relative":
        return _place(draft, clause.antecedent) if clause.antecedent is not None else None  # *المدينة* التي دخلوها
    for phrase in reversed(view.phrases):
        place = _place(draft, phrase) if phrase.governor is None and phrase.start < index else None
        if place is not None and (phrase.name is not None or gender_of(view, phrase) in (gender, "")):
            return place
    return None


def _of_directions(draft: EventDraft, frame: Mapping[str, str]) -> None:
    """Fills the ways with what a preposition has behind a word of direction: أجلوا العائلات من *محيط الغوطة*."""
    if draft.slots is None:
        return
    for phrase in draft.slots.all_of(DIRECTION):
        before = draft.view.words[phrase.prep_index - 1].folded if phrase.prep_index else ""
        if before == _FROM and frame.get(_FROM) == "from_place":
            draft.from_place = draft.from_place or _place(draft, phrase)
        elif before in (_TO, _TOWARDS) and frame.get(_TO) == "to_place":
            draft.to_place = draft.to_place or _place(draft, phrase)


def _place(draft: EventDraft, phrase: Phrase) -> PlaceMention | None:
    """The place of a phrase, else the site."""
    place, site = draft.view.place(phrase), draft.view.sites.get(id(phrase))
    if site is not None and (place is None or place.start > draft.view.words[phrase.head].end):
        return site.mention
    return place
