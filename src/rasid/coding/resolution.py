"""Resolution: what mentions stand for in the whole document — short names, pronouns, dropped subjects, namesakes among places.

Nothing is resolved by popularity: a place name with several candidates takes the one whose country, or whose kind, the document
names elsewhere; otherwise it stays without coordinates and says which candidates it has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field

from rasid.arabic.letters import fold
from rasid.coding.actors import ActorMention, Identity, identity_of
from rasid.coding.events import EventDraft
from rasid.coding.places import PlaceMention
from rasid.coding.transliterate import transliterate
from rasid.coding.view import SentenceView
from rasid.knowledge.lexicon import Lexicon, Place

_FEMININE_PRONOUNS = frozenset({"ها"})
_PLURAL_PRONOUNS = frozenset({"هم", "هما", "هن"})
NEIGHBOURHOOD = 3
"""Sentences that a pronoun or a dropped subject may look back, within its paragraph."""


# -- actors -----------------------------------------------------------------------------------------------------------


def resolve_actors(views: Sequence[SentenceView], lexicon: Lexicon) -> None:
    """Gives short names and loaded names the actor that the document has named, in reading order."""
    named = {m.identity.actor for v in views for m in v.actors.values() if m.identity.actor is not None and not m.short and m.role is None}
    recent: list[ActorMention] = []
    for view in views:
        for mention in sorted(view.actors.values(), key=lambda m: m.start):
            if mention.short:
                _resolve_short(mention, recent, view, lexicon)
            elif mention.naming is not None and mention.identity.actor is None:
                candidates = [a for a in lexicon.naming[mention.naming].refers_to if a in named]
                if len(candidates) == 1:
                    own = identity_of(lexicon, candidates[0])
                    basis = f"lexicon:{lexicon.naming[mention.naming].rule}, the only one of {len(lexicon.naming[mention.naming].refers_to)} that the document names"
                    mention.identity = Identity(own.key, own.ar, own.en, own.code, own.wikidata, basis, own.actor)
            recent.append(mention)
        owned = [m for m in view.actors.values() if m.owner is not None and m.owner.naming is not None]
        for mention in owned:
            assert mention.owner is not None
            if mention.owner.identity.actor is None and mention.owner.naming is not None:
                candidates = [a for a in lexicon.naming[mention.owner.naming].refers_to if a in named]
                if len(candidates) == 1 and mention.kind in ("member", "group", "force"):
                    own = identity_of(lexicon, candidates[0])
                    mention.identity = Identity(own.key, own.ar, own.en, own.code, own.wikidata, f"{mention.rule}: members of {own.basis}", own.actor)


def _resolve_short(mention: ActorMention, recent: list[ActorMention], view: SentenceView, lexicon: Lexicon) -> None:
    """التنظيم، الحركة: the last actor of the document that this short form may stand for."""
    phrase = mention.phrase
    allowed: set[int] = set()
    if phrase.name is not None:
        allowed = {m.use.index for m in view.names.by_start.get(phrase.name.start, ()) if m.use.kind == "actor" and m.use.detail == "short" and m.end == phrase.name.end}
    head = fold(lexicon.roles[mention.role].ar) if mention.role is not None else ""
    for earlier in reversed(recent):
        index = earlier.identity.actor
        if index is None or earlier.short or earlier.role is not None and earlier.kind not in ("member", "force"):
            continue
        actor = lexicon.actors[index]
        if index in allowed or (head and fold(actor.ar).split()[0] == head and actor.kind not in ("state", "person")):
            own = identity_of(lexicon, index)
            mention.identity = Identity(own.key, own.ar, own.en, own.code, own.wikidata, f"{own.basis}, named before in the document", own.actor)
            mention.kind = actor.kind
            return
    if mention.role is None:
        text = " ".join(w.bare for w in view.words[phrase.head : phrase.end])
        mention.identity = Identity(("short", text), text, transliterate(text), None, None, "short name without antecedent", generic=True)


def resolve_pronouns(drafts: Sequence[EventDraft], views: Sequence[SentenceView]) -> None:
    """Fills roles that only a pronoun or a dropped subject names from what stands before it in the paragraph."""
    for draft in drafts:
        for role, (word, pronoun) in draft.pronouns.items():
            target = draft.recipients if role == "recipient" else draft.actors
            if target:
                continue
            other = draft.actors if role == "recipient" else draft.recipients
            antecedent = _antecedent(draft, views, word, pronoun, other)
            if antecedent is not None:
                target.append(antecedent)
        if not draft.actors and _drops_subject(draft):
            antecedent = _previous_subject(draft, views)
            if antecedent is not None:
                draft.actors.append(antecedent)


def _fits(mention: ActorMention, pronoun: str, view: SentenceView) -> bool:
    if not mention.acts:
        return False
    head = view.words[mention.phrase.head] if mention.phrase.head < len(view.words) else None
    gender = head.reading.features.gender if head is not None and head.reading is not None and head.reading.pos != "verb" else ""
    if mention.role is None and mention.identity.actor is not None:
        feminine_ok = True
        masculine_ok = not (head is not None and head.bare.endswith("ة"))
    else:
        feminine_ok = gender == "f" or mention.plural
        masculine_ok = gender != "f" and not mention.plural
    if pronoun in _FEMININE_PRONOUNS:
        return feminine_ok
    if pronoun in _PLURAL_PRONOUNS:
        return mention.plural or mention.kind in ("people", "collective", "armed-group")
    if pronoun == "ه":
        return masculine_ok
    return False


def _antecedent(draft: EventDraft, views: Sequence[SentenceView], word: int, pronoun: str, other: list[ActorMention]) -> ActorMention | None:
    view = draft.view
    before = sorted((m for m in view.actors.values() if m.phrase.end <= word and m not in other), key=lambda m: -m.start)
    for mention in before:
        if _fits(mention, pronoun, view) and mention.identity.key not in {o.identity.key for o in other}:
            return mention
    for earlier in reversed(views[max(0, view.index - 1) : view.index]):
        if earlier.sentence.paragraph != view.sentence.paragraph:
            break
        for mention in sorted(earlier.actors.values(), key=lambda m: m.start):
            if mention.phrase.bare and _fits(mention, pronoun, earlier):
                return mention
    return None


def _drops_subject(draft: EventDraft) -> bool:
    slots = draft.slots
    if draft.pos != "verb" or slots is None or slots.passive or slots.subject or draft.use.verb_frame.get("subject") != "actor":
        return False
    word = draft.view.words[draft.trigger]
    return word.reading is not None and word.reading.features.person == 3 and word.reading.features.voice != "passive"


def _previous_subject(draft: EventDraft, views: Sequence[SentenceView]) -> ActorMention | None:
    """The subject of the sentence before in the paragraph, when the verb continues it (و/ف/كما at its head) and agrees."""
    view = draft.view
    word = view.words[draft.trigger]
    if word.reading is None or not (word.conj or draft.trigger <= 2) or view.index == 0:
        return None
    earlier = views[view.index - 1]
    if earlier.sentence.paragraph != view.sentence.paragraph:
        return None
    features = word.reading.features
    for mention in sorted(earlier.actors.values(), key=lambda m: m.start):
        if not mention.phrase.bare or not mention.acts:
            continue
        if features.number == "pl" and not mention.plural:
            continue
        if features.number == "sg" and mention.plural and features.gender == "m":
            continue
        return mention
    return None


# -- places -----------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class ResolvedPlace:
    """What a place mention stands for. `row` is None when namesakes can't be told apart."""

    key: Hashable
    row: int | None
    basis: str
    candidates: tuple[int, ...] = ()
    precision: int = 1


@dataclass(slots=True)
class PlaceContext:
    """What the document says about countries: how often each is named by places that have one candidate country, or by actors."""

    countries: Counter[str] = field(default_factory=Counter)
    rows: dict[str, int] = field(default_factory=dict)


def place_context(views: Sequence[SentenceView], lexicon: Lexicon) -> PlaceContext:
    """Counts the countries that unmistakable places and the nationality of actors name."""
    context = PlaceContext()
    for view in views:
        for place in view.places.values():
            countries = {lexicon.places[r].country for r in place.candidates if lexicon.places[r].country}
            if len(countries) == 1 and not place.needs_context:
                context.countries[next(iter(countries))] += 2
        for mention in view.actors.values():
            if mention.identity.actor is not None:
                actor = lexicon.actors[mention.identity.actor]
                if actor.kind == "state" or len(actor.country) == 1:
                    context.countries.update(dict.fromkeys(actor.country[:1], 1))
    return context


def resolve_places(views: Sequence[SentenceView], lexicon: Lexicon) -> dict[int, ResolvedPlace]:
    """What each place mention stands for, by `id(mention)`; mentions that need a context they lack are removed from the views."""
    context = place_context(views, lexicon)
    resolved: dict[int, ResolvedPlace] = {}
    recent: list[ResolvedPlace] = []
    for view in views:
        for key, mention in sorted(view.places.items(), key=lambda item: (item[1].start, item[1].end)):
            if mention.needs_context and not any(lexicon.places[r].country in context.countries for r in mention.candidates):
                del view.places[key]
                continue
            found = _anaphor(mention, recent, lexicon) if mention.anaphor and not mention.candidates else _choose(mention, context, lexicon)
            if found is None:
                del view.places[key]
                continue
            resolved[id(mention)] = found
            recent.append(found)
    return resolved


def _anaphor(mention: PlaceMention, recent: list[ResolvedPlace], lexicon: Lexicon) -> ResolvedPlace | None:
    """هذه المدينة، البلدة: the last place of that kind."""
    for earlier in reversed(recent):
        if earlier.row is not None and lexicon.places[earlier.row].feature in mention.features:
            return ResolvedPlace(earlier.key, earlier.row, f"{earlier.basis}; {mention.head_rule} refers back to it", earlier.candidates, earlier.precision)
    return None


def _same_spot(one: Place, other: Place) -> bool:
    """Rows of one city or of a city and its own district or governorate."""
    if one.lat is None or other.lat is None or one.lon is None or other.lon is None:
        return one.country == other.country
    return one.country == other.country and abs(one.lat - other.lat) < 0.35 and abs(one.lon - other.lon) < 0.4


_FEATURE_ORDER = ("capital", "city", "town", "village", "quarter", "camp", "airport", "base", "border-crossing", "water", "river", "region", "admin2", "admin1", "country")


def _choose(mention: PlaceMention, context: PlaceContext, lexicon: Lexicon) -> ResolvedPlace:
    rows = list(mention.candidates)
    name = lexicon.places[rows[0]].ar
    reasons: list[str] = []
    if mention.features:
        fitting = [r for r in rows if lexicon.places[r].feature in mention.features]
        if fitting and len(fitting) < len(rows):
            reasons.append("the place noun before it")
            rows = fitting
    total = len(mention.candidates)
    if len({lexicon.places[r].country for r in rows}) > 1:
        scored = [(context.countries.get(lexicon.places[r].country, 0), r) for r in rows]
        best = max(s for s, _ in scored)
        own = [r for s, r in scored if s == best]
        if best > 0 and len({lexicon.places[r].country for r in own}) == 1:
            reasons.append(f"same country as {best} other mentions")
            rows = own
    first = min(rows, key=lambda r: (_order(lexicon.places[r], mention), r))
    rest = [r for r in rows if r != first]
    if all(_same_spot(lexicon.places[first], lexicon.places[r]) or _contains(lexicon.places[r], lexicon.places[first]) for r in rest):
        others = total - 1
        reasons += ["the place itself rather than the district of its name"] if rest else []
        basis = f"lexicon:{lexicon.places[first].rule}" + (f", chosen over {others} namesake{'s' if others > 1 else ''}: {'; '.join(reasons)}" if others and reasons else "")
        place = lexicon.places[first]
        return ResolvedPlace(("place", first), first, basis, tuple(mention.candidates), max(place.precision, 2) if mention.near else place.precision)
    shown = ", ".join(f"{lexicon.places[r].en} ({lexicon.places[r].country})" for r in rows[:6])
    return ResolvedPlace(("ambiguous", mention.name or name), None, f"ambiguous: {shown}", tuple(rows), 7)


def _contains(outer: Place, inner: Place) -> bool:
    """A governorate or district of the same name and country holds the town: no real ambiguity."""
    return outer.country == inner.country and outer.feature in ("admin1", "admin2") and inner.feature not in ("admin1", "admin2") and (outer.en == inner.admin1 or _same_spot(outer, inner))


def _order(place: Place, mention: PlaceMention) -> int:
    if mention.features and place.feature in mention.features:
        return mention.features.index(place.feature)
    return 20 + (_FEATURE_ORDER.index(place.feature) if place.feature in _FEATURE_ORDER else 30)
