"""The place of a name: which of its namesakes a place mention stands for in the whole document.

Nothing is chosen by popularity: a name with several candidates takes the one whose country, division or kind the
document names elsewhere; otherwise it stays without coordinates and says which candidates it has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field, replace

from rasid.coding.identities import placed_name
from rasid.coding.places import PlaceMention
from rasid.coding.view import SentenceView
from rasid.knowledge.lexicon import Lexicon, Place
from rasid.knowledge.places import kilometres

MAX_SHOWN = 6
"""Candidates that the basis of an ambiguous name lists."""
_LINE = 5
"""where_prec of lines and fuzzy areas."""
_SAME_LAT, _SAME_LON = 0.35, 0.4
"""Degrees within which two rows of one name and country are one spot."""
NEAR_KM = 60.0
"""Kilometres from a place that the document names within which a village of the user's gazetteer is likely."""
_VAGUE = frozenset({"country", "region", "admin1", "river", "water"})
"""Features whose point says little about what is near."""
_FEATURE_ORDER = (
    "country",
    "capital",
    "city",
    "town",
    "village",
    "quarter",
    "camp",
    "airport",
    "base",
    "border-crossing",
    "water",
    "river",
    "region",
    "admin2",
    "admin1",
)


@dataclass(slots=True)
class ResolvedPlace:
    """What a place mention stands for. `row` is None when namesakes can't be told apart, or when no row stands for
    it (a border, whose Arabic and English names are `title`)."""

    key: Hashable
    row: int | None
    basis: str
    candidates: tuple[int, ...] = ()
    precision: int = 1
    title: tuple[str, str] | None = None


@dataclass(slots=True)
class PlaceContext:
    """What the document says about countries and divisions: how often each is named by places that have one
    candidate, or by actors."""

    countries: Counter[str] = field(default_factory=Counter)
    points: dict[int, Place] = field(default_factory=dict)
    """Rasid's own places that the document names beyond doubt, by row: what is near them is likelier"""
    divisions: Counter[tuple[str, str]] = field(default_factory=Counter)

    def nearest(self, place: Place) -> tuple[float, str] | None:
        """Kilometres from a place to the nearest of the points, and the name of that."""
        if place.lat is None or place.lon is None:
            return None
        far = [
            (kilometres(place.lat, place.lon, other.lat, other.lon), other.en)
            for other in self.points.values()
            if other.lat is not None and other.lon is not None
        ]
        return min(far) if far else None

    def only_country(self) -> str:
        """The country, when the document names one only."""
        return next(iter(self.countries)) if len(self.countries) == 1 else ""


def place_context(views: Sequence[SentenceView], lexicon: Lexicon) -> PlaceContext:
    """Counts the countries that unmistakable places and the nationality of actors name."""
    context = PlaceContext()
    for view in views:
        for place in view.places.values():
            if place.needs_context:
                continue
            if any(lexicon.imported(r) for r in place.candidates):
                continue  # a village of the user's gazetteer needs support and gives none
            rows = [lexicon.places[r] for r in place.candidates]
            if rows and all(_same_spot(rows[0], r) or _contains(r, rows[0]) or _contains(rows[0], r) for r in rows[1:]):
                first = min(place.candidates, key=lambda r: (_order(lexicon.places[r], place), r))
                if lexicon.places[first].feature not in _VAGUE:
                    context.points[first] = lexicon.places[first]
            countries = {r.country for r in rows if r.country}
            if len(countries) == 1:
                context.countries[next(iter(countries))] += 2
                divisions = {(r.country, _division(r)) for r in rows if _division(r)}
                if len(divisions) == 1:
                    context.divisions[next(iter(divisions))] += 1
        for mention in view.actors.values():
            if mention.identity.actor is not None:
                actor = lexicon.actors[mention.identity.actor]
                if actor.kind == "state" or len(actor.country) == 1:
                    context.countries.update(dict.fromkeys(actor.country[:1], 1))
    return context


def _supported(mention: PlaceMention, context: PlaceContext, lexicon: Lexicon) -> PlaceMention | None:
    """A mention that only the user's gazetteer knows, where the document supports it, else what stands in its place.

    A place that the document names may be within 60 km. If not, a name of several words must be of a country that the document
    names, a word behind a place noun of the one that it names most, if it names any; a word on its own is none then."""
    if not mention.candidates or not all(lexicon.imported(r) for r in mention.candidates):
        return mention
    if mention.head_rule is not None and not context.countries:
        return mention
    near = ((r, context.nearest(lexicon.places[r])) for r in mention.candidates)
    rows = [r for r, found in near if found is not None and found[0] <= NEAR_KM]
    if not rows and (mention.head_rule is not None or " " in mention.name):
        most = max(context.countries.values(), default=0)
        wanted = {c for c, count in context.countries.items() if " " in mention.name or count == most}
        rows = [r for r in mention.candidates if lexicon.places[r].country in wanted]
    if rows:
        return replace(mention, candidates=tuple(rows))
    return mention.fallback


def _division(place: Place) -> str:
    return place.en if place.feature == "admin1" else place.admin1


def resolve_places(views: Sequence[SentenceView], lexicon: Lexicon) -> dict[int, ResolvedPlace]:
    """What each place mention stands for, by `id(mention)`; mentions that need a context they lack are removed from
    the views. Roles at a place (سكان الموصل) take its country into their code."""
    context = place_context(views, lexicon)
    resolved: dict[int, ResolvedPlace] = {}
    recent: list[tuple[PlaceMention, ResolvedPlace]] = []
    for view in views:
        for key, mention in sorted(view.places.items(), key=lambda item: (item[1].start, item[1].end)):
            supported = None if mention.topic else _supported(mention, context, lexicon)
            if supported is None:
                del view.places[key]
                continue
            mention = view.places[key] = supported
            if mention.needs_context and not any(
                lexicon.places[r].country in context.countries for r in mention.candidates
            ):
                del view.places[key]
                continue
            found = _resolve(mention, recent, context, lexicon)
            if found is None:
                del view.places[key]
                continue
            resolved[id(mention)] = found
            if mention.phrase.governor is None or id(mention.phrase.governor) not in view.places:
                recent.append((mention, found))
        _place_roles(view, resolved, lexicon)
    return resolved


def _resolve(
    mention: PlaceMention, recent: list[tuple[PlaceMention, ResolvedPlace]], context: PlaceContext, lexicon: Lexicon
) -> ResolvedPlace | None:
    if mention.title is not None:
        return _titled(mention, context, lexicon)
    if mention.candidates:
        return _choose(mention, context, lexicon)
    return _anaphor(mention, recent, context, lexicon) if mention.anaphor else None


def _titled(mention: PlaceMention, context: PlaceContext, lexicon: Lexicon) -> ResolvedPlace:
    """A border, or a place that the gazetteer lacks: it lies where the place named right behind it is, else
    nowhere known."""
    if not mention.precision:
        return ResolvedPlace(("border", mention.name), None, f"lexicon:{mention.head_rule}", (), _LINE, mention.title)
    basis = f"lexicon:{mention.head_rule}, name as printed"
    if mention.within is not None and mention.within.candidates:
        holder = _choose(mention.within, context, lexicon)
        if holder.row is not None:
            holds = lexicon.places[holder.row]
            return ResolvedPlace(
                ("unlisted", mention.name, holder.row),
                holder.row,
                f"{basis}; in {holds.en}",
                (),
                max(2, holder.precision),
                mention.title,
            )
    return ResolvedPlace(("unlisted", mention.name), None, basis, (), 7, mention.title)


# -- places named before ----------------------------------------------------------------------------------------------


def _anaphor(
    mention: PlaceMention, recent: list[tuple[PlaceMention, ResolvedPlace]], context: PlaceContext, lexicon: Lexicon
) -> ResolvedPlace | None:
    """هذه المدينة، البلدة: the last place of that kind; المحافظة, البلاد, العاصمة also by what the last place
    lies in."""
    wanted = mention.features[0] if mention.features else ""
    for earlier, place in reversed(recent if wanted != "country" else []):
        if (
            place.row is None
            or place.title is not None
            or (mention.facility and earlier.head_rule != mention.head_rule)
        ):
            continue
        if lexicon.places[place.row].feature in mention.features or (
            earlier.head_rule == mention.head_rule and earlier.head_rule is not None
        ):
            basis = place.basis.partition("; taken up")[0]
            return replace(place, basis=f"{basis}; taken up by {mention.head_rule}")
    if mention.facility:
        return None
    rows = [lexicon.places[p.row] for _, p in recent if p.row is not None]
    if wanted == "admin1" and rows and rows[-1].admin1:
        return _containing(lexicon, "admin1", rows[-1].country, rows[-1].admin1, f"holds {rows[-1].en}", mention)
    if wanted == "country" and rows and rows[-1].country in (c for c, _ in context.countries.most_common(1)):
        why = f"holds {rows[-1].en}, the last place named, and is the country named most"
        return _containing(lexicon, wanted, rows[-1].country, "", why, mention)
    if wanted in ("country", "capital") and context.only_country():
        why = "the only country that the document names"
        return _containing(lexicon, wanted, context.only_country(), "", why, mention)
    return None


def _containing(
    lexicon: Lexicon, feature: str, country: str, name: str, why: str, mention: PlaceMention
) -> ResolvedPlace | None:
    for row, place in lexicon.bundled_places():
        if place.feature == feature and place.country == country and name in ("", place.en):
            precision = max(place.precision, 2) if mention.near else place.precision
            return ResolvedPlace(("place", row), row, f"lexicon:{place.rule}, {why}", (row,), precision)
    return None


# -- namesakes --------------------------------------------------------------------------------------------------------


def _choose(mention: PlaceMention, context: PlaceContext, lexicon: Lexicon) -> ResolvedPlace:
    rows = list(mention.candidates)
    places = lexicon.places
    reasons: list[str] = []
    if mention.features:
        fitting = [r for r in rows if places[r].feature in mention.features]
        if fitting and len(fitting) < len(rows):
            reasons.append("the place noun before it")
            rows = fitting
    of_country = [r for r in rows if places[r].country == mention.country] if mention.country else []
    if of_country and len(of_country) < len(rows):
        reasons.append("the nationality behind it")
        rows = of_country
    if len({places[r].country for r in rows}) > 1:
        scored = [(context.countries.get(places[r].country, 0), r) for r in rows]
        best = max(s for s, _ in scored)
        own = [r for s, r in scored if s == best]
        if best > 0 and len({places[r].country for r in own}) == 1:
            reasons.append(
                f"its country is named {best} times elsewhere" if best > 2 else "its country is named elsewhere"
            )
            rows = own
    if len(rows) > 1 and _ambiguous(rows, mention, lexicon):
        near = [r for r in rows if context.divisions.get((places[r].country, _division(places[r])), 0)]
        if near and len(near) < len(rows):
            reasons.append("its division is named elsewhere")
            rows = near
    if len(rows) > 1 and _ambiguous(rows, mention, lexicon) and all(map(lexicon.imported, rows)):
        by_distance = sorted((found, r) for r in rows if (found := context.nearest(places[r])) is not None)
        close = [(found, r) for found, r in by_distance if found[0] <= NEAR_KM]
        if close and (len(close) == 1 or close[1][0][0] > 2 * close[0][0][0] + 10):
            (far, named), row = close[0]
            reasons.append(f"{far:.0f} km from {named}, which is named elsewhere")
            rows = [row]
    first = min(rows, key=lambda r: (_order(places[r], mention), r))
    if _ambiguous(rows, mention, lexicon):
        shown = ", ".join(f"{places[r].en} ({places[r].admin1 or places[r].country})" for r in rows[:MAX_SHOWN])
        return ResolvedPlace(
            ("ambiguous", mention.name or places[rows[0]].ar), None, f"ambiguous: {shown}", tuple(rows), 7
        )
    if len(rows) > 1:
        reasons.append("the place itself rather than the area of its name")
    others = len(mention.candidates) - 1
    place = places[first]
    basis = place.rule if lexicon.imported(first) else f"lexicon:{place.rule}"
    if others and reasons:
        basis += f", chosen over {others} namesake{'s' if others > 1 else ''}: {'; '.join(reasons)}"
    return ResolvedPlace(
        ("place", first),
        first,
        basis,
        tuple(mention.candidates),
        max(place.precision, 2) if mention.near else place.precision,
    )


def _ambiguous(rows: Sequence[int], mention: PlaceMention, lexicon: Lexicon) -> bool:
    """True unless all rows are one spot, or the areas that hold the one meant."""
    first = lexicon.places[min(rows, key=lambda r: (_order(lexicon.places[r], mention), r))]
    others = [lexicon.places[r] for r in rows if lexicon.places[r] is not first]
    return not all(_same_spot(first, other) or _contains(other, first) or _contains(first, other) for other in others)


def _same_spot(one: Place, other: Place) -> bool:
    """Rows of one city or of a city and its own district or governorate."""
    if one.country != other.country:
        return False
    if one.lat is None or other.lat is None or one.lon is None or other.lon is None:
        return True
    return abs(one.lat - other.lat) < _SAME_LAT and abs(one.lon - other.lon) < _SAME_LON


def _contains(outer: Place, inner: Place) -> bool:
    """A country, governorate or district of the same name holds the town: no real ambiguity."""
    if outer.country != inner.country or outer.feature == inner.feature:
        return False
    if outer.feature == "country":
        return True
    return (
        outer.feature in ("admin1", "admin2")
        and inner.feature not in ("admin1", "country")
        and (outer.en == inner.admin1 or _same_spot(outer, inner))
    )


def _order(place: Place, mention: PlaceMention) -> int:
    if mention.features and place.feature in mention.features:
        return mention.features.index(place.feature)
    return 20 + (_FEATURE_ORDER.index(place.feature) if place.feature in _FEATURE_ORDER else 30)


# -- roles at places --------------------------------------------------------------------------------------------------


def _place_roles(view: SentenceView, resolved: dict[int, ResolvedPlace], lexicon: Lexicon) -> None:
    """Gives roles at a place the name and country of what the place was resolved to."""
    for mention in view.actors.values():
        if mention.placed is None or mention.role is None:
            continue
        place = view.places.get(id(mention.placed))
        found = resolved.get(id(place)) if place is not None else None
        if found is None or found.row is None:
            continue
        row, role = lexicon.places[found.row], lexicon.roles[mention.role]
        code = mention.identity.code
        country = next((a.code for a in lexicon.actors if a.kind == "state" and a.country == (row.country,)), "")
        if country and mention.kind != "facility":
            code = country + (code or "")
        key = (
            ("role", role.rule, *mention.identity.key[2:3], found.key)
            if isinstance(mention.identity.key, tuple)
            else mention.identity.key
        )
        name = placed_name(role, row.en, plural=mention.plural)
        mention.identity = replace(mention.identity, key=key, en=name, code=code, basis=f"{role.rule} of {found.basis}")
