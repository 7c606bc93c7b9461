"""The place of a name: which of its namesakes a place mention stands for in the whole document.

Nothing is chosen by popularity: a name with several candidates takes the one whose country, division or kind the
document names elsewhere; otherwise it stays without coordinates and says which candidates it has.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from rasid.coding.identities import placed_name
from rasid.coding.place_antecedents import PlaceAntecedents
from rasid.coding.place_context import PlaceContext, ResolvedPlace, contains, division, order, place_context, same_spot
from rasid.coding.places import PlaceMention
from rasid.coding.sites import Site
from rasid.coding.transliterate import transliterate
from rasid.coding.view import SentenceView
from rasid.knowledge.lexicon import Lexicon, Place
from rasid.knowledge.places import kilometres

MAX_SHOWN = 6
"""Candidates that the basis of an ambiguous name lists."""
_LINE = 5
"""where_prec of lines and fuzzy areas."""
_COUNTRY = 6
"""where_prec of countries."""
_WHOLE = frozenset({"country", "region", "admin1", "admin2", "water"})
"""Features of areas, whose north is a part of them."""
NEAR_KM = 60.0
"""Kilometres from a place that the document names within which a village of the user's gazetteer is likely."""


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


def resolve_places(views: Sequence[SentenceView], lexicon: Lexicon) -> dict[int, ResolvedPlace]:
    """What each place mention stands for, by `id(mention)`; mentions that need a context they lack are removed from
    the views. Roles at a place (سكان الموصل) take its country into their code."""
    context = place_context(views, lexicon)
    resolved: dict[int, ResolvedPlace] = {}
    named = PlaceAntecedents(context, lexicon)
    sure = {m.name for v in views for m in v.places.values() if not m.doubtful and not m.needs_context}
    for view in views:
        items: list[tuple[int, PlaceMention | Site]] = [*view.places.items(), *view.sites.items()]
        for key, item in sorted(items, key=lambda i: _position(i[1])):
            if isinstance(item, Site):
                resolved[id(item.mention)] = found = _site(item, view, resolved, named, lexicon)
                if key not in view.places or view.places[key].start > item.mention.start:
                    named.add(item.mention, found, view)
                continue
            doubted = item.doubtful and item.name not in sure
            supported = None if item.topic or doubted else _supported(item, context, lexicon)
            if supported is None:
                del view.places[key]
                continue
            mention = view.places[key] = supported
            if (
                mention.needs_context
                and not mention.doubtful
                and not any(lexicon.places[r].country in context.countries for r in mention.candidates)
            ):
                del view.places[key]
                continue
            place = _resolve(mention, named, context, view, lexicon)
            if place is None:
                del view.places[key]
                continue
            resolved[id(mention)] = place
            if mention.phrase.governor is None or id(mention.phrase.governor) not in view.places:
                named.add(mention, place, view)
        _place_roles(view, resolved, lexicon)
    return resolved


def _position(item: PlaceMention | Site) -> tuple[int, int, bool]:
    if not isinstance(item, Site):
        return (item.start, item.end, False)
    last = item.mention if item.mention.within is None else item.mention.within  # a site behind the place that holds it
    return (max(last.start, item.mention.start), last.end, True)


def _site(
    site: Site, view: SentenceView, resolved: dict[int, ResolvedPlace], named: PlaceAntecedents, lexicon: Lexicon
) -> ResolvedPlace:
    """A site: that which was named with the same noun before when nothing else is said of it (المستودع), else one of its own."""
    mention = site.mention
    if site.bare and (known := named.same_noun(mention, view)) is not None:
        return known
    holder = resolved.get(id(mention.within)) if mention.within is not None else None
    abroad = (
        holder is not None
        and holder.row is not None
        and mention.country not in ("", lexicon.places[holder.row].country)
    )
    if holder is None or abroad:  # في بلدة *تركية* قرب سوريا
        holder = _homeland(mention, lexicon)
    return _described(mention, holder, view.index, lexicon)


def _homeland(mention: PlaceMention, lexicon: Lexicon) -> ResolvedPlace | None:
    """The country that a nationality gives: في بلدة *تركية*."""
    if not mention.country:
        return None
    for row, place in lexicon.bundled_places():
        if place.feature == "country" and place.country == mention.country:
            return ResolvedPlace(("place", row), row, f"lexicon:{place.rule}", (row,), place.precision)
    return None


def _described(mention: PlaceMention, holder: ResolvedPlace | None, sentence: int, lexicon: Lexicon) -> ResolvedPlace:
    """A site: it lies where the place is that holds it, else nowhere known. A definite one is that of the same words elsewhere."""
    same: Hashable = mention.title if mention.phrase.definite else (sentence, mention.start)
    found = ResolvedPlace(("site", same), None, f"lexicon:{mention.head_rule}, described", (), 7, mention.title)
    return found if holder is None else placed_in(found, holder, lexicon, _own_precision(mention))


def _own_precision(mention: PlaceMention) -> int:
    """where_prec of what its noun names (a building, a road), as far as that is a spot and not a sea."""
    return mention.precision if mention.precision < _COUNTRY else 2


def placed_in(place: ResolvedPlace, holder: ResolvedPlace, lexicon: Lexicon, least: int = 2) -> ResolvedPlace:
    """A place without coordinates of its own at those of the place that holds it, if that has any. It is as exact as that, but not
    more so than `least`: in a school *in* Daraa the town is known, *near* Daraa only its surroundings."""
    if holder.row is None:
        return place
    row = lexicon.places[holder.row]
    basis = f"{place.basis}; in {row.en}"
    precision = max(least, holder.precision)
    title = place.title
    mere_noun = title is not None and "(" not in title[1]
    if title is not None and row.ar not in title[0] and (row.feature != "country" or mere_noun):
        title = (f"{title[0]}، {row.ar}", f"{title[1]}, {row.en}")  # 'a checkpoint' alone says nothing on a map
    return replace(place, key=(place.key, holder.row), row=holder.row, basis=basis, precision=precision, title=title)


def _resolve(
    mention: PlaceMention, named: PlaceAntecedents, context: PlaceContext, view: SentenceView, lexicon: Lexicon
) -> ResolvedPlace | None:
    if mention.title is not None:
        return _titled(mention, context, lexicon)
    if mention.candidates:
        return _choose(mention, context, lexicon)
    found = named.find(mention, view) if mention.anaphor else None
    if found is None and mention.anaphor and mention.features[:1] == ("country",) and mention.locative:
        word = view.words[mention.phrase.head].bare
        title = (word, "the country")
        return ResolvedPlace(("country", word), None, f"lexicon:{mention.head_rule}, none named", (), 7, title)
    return found


def _titled(mention: PlaceMention, context: PlaceContext, lexicon: Lexicon) -> ResolvedPlace:
    """A border, or a place that the gazetteer lacks: it lies where the place named right behind it is, else
    nowhere known."""
    if not mention.precision:
        return ResolvedPlace(("border", mention.name), None, f"lexicon:{mention.head_rule}", (), _LINE, mention.title)
    basis = f"lexicon:{mention.head_rule}, name as printed"
    place = ResolvedPlace(("unlisted", mention.name), None, basis, (), 7, mention.title)
    if mention.within is not None and mention.within.candidates:
        holder = _choose(mention.within, context, lexicon)
        return placed_in(place, holder, lexicon, max(2, _own_precision(mention)))
    return place


# -- namesakes --------------------------------------------------------------------------------------------------------


def _choose(mention: PlaceMention, context: PlaceContext, lexicon: Lexicon) -> ResolvedPlace:
    rows = list(mention.candidates)
    places = lexicon.places
    reasons: list[str] = []
    holder = (
        _choose(mention.within, context, lexicon) if mention.within is not None and mention.within.candidates else None
    )
    if holder is not None and holder.row is not None:
        inside = [r for r in rows if _lies_in(places[r], places[holder.row])]
        if not inside and mention.fallback is not None and mention.fallback.title is not None:
            return _titled(mention.fallback, context, lexicon)  # حي *الروضة* بمدينة تعز: none of the listed ones
        if inside and len(inside) < len(rows):
            reasons.append(f"in {places[holder.row].en}, which stands behind it")
            rows = inside
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
        near = [r for r in rows if context.divisions.get((places[r].country, division(places[r])), 0)]
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
    first = min(rows, key=lambda r: (order(places[r], mention), r))
    if _ambiguous(rows, mention, lexicon):
        shown = ", ".join(f"{places[r].en} ({places[r].admin1 or places[r].country})" for r in rows[:MAX_SHOWN])
        return ResolvedPlace(
            ("ambiguous", mention.name or places[rows[0]].ar), None, f"ambiguous: {shown}", tuple(rows), 7
        )
    if context.jumps_to(places[first], mention, [places[r] for r in mention.candidates]):
        abroad = f"unresolved: {places[first].en} ({places[first].country}) is in a country that nothing else in the document names"
        title = (places[first].ar, transliterate(places[first].ar))
        return ResolvedPlace(("ambiguous", mention.name or places[first].ar), None, abroad, tuple(rows), 7, title)
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
        side=_side(mention, place),
    )


def _side(mention: PlaceMention, place: Place) -> tuple[str, str] | None:
    """The name of a part of an area (شمال القطاع) or of what lies to one side of a town (غرب مأرب)."""
    if mention.side is None:
        return None
    arabic, english = mention.side
    point = english.removesuffix(" of")
    if place.feature in _WHOLE:
        return (f"{arabic} {place.ar}", f"{point if point.endswith('ern') else point + 'ern'} {place.en}")
    return (f"{arabic} {place.ar}", f"{point} of {place.en}")


def _ambiguous(rows: Sequence[int], mention: PlaceMention, lexicon: Lexicon) -> bool:
    """True unless all rows are one spot, or the areas that hold the one meant."""
    first = lexicon.places[min(rows, key=lambda r: (order(lexicon.places[r], mention), r))]
    others = [lexicon.places[r] for r in rows if lexicon.places[r] is not first]
    return not all(same_spot(first, other) or contains(other, first) or contains(first, other) for other in others)


def _lies_in(place: Place, holder: Place) -> bool:
    """True where a place may lie in or beside another that is named right behind it."""
    if place.country != holder.country or holder.feature == "country":
        return place.country == holder.country
    if holder.feature == "admin1":
        return place.admin1 in ("", holder.en) or same_spot(place, holder)
    return _kilometres(place, holder) <= NEAR_KM


def _kilometres(one: Place, other: Place) -> float:
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return 0.0
    return kilometres(one.lat, one.lon, other.lat, other.lon)


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
