"""Places in focus: in which town a described site or an unlisted quarter lies when nothing right beside it says so.

A reader knows it from what is told around it: the one town that its sentence speaks of as a scene, else the one of the sentences
before in the paragraph, else the one that the headline or the whole text is about. Where several towns come into question
none is chosen: what they have in common, the division or the country, is all that is known. The place of who speaks or of a body
(رئاسة الأركان في طرابلس) is no scene.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from math import inf

from rasid.arabic.letters import fold
from rasid.coding.cue_instance import CueInstance
from rasid.coding.identities import ARMED
from rasid.coding.place_choice import placed_in
from rasid.coding.place_context import ResolvedPlace, contains
from rasid.coding.place_mention import BORDER, PlaceMention
from rasid.coding.place_zones import opens
from rasid.coding.view import SentenceView
from rasid.knowledge.lexicon import Lexicon, Place
from rasid.knowledge.places import kilometres

TOWNS = frozenset({"capital", "city", "town", "village", "quarter", "camp"})
"""Features of places that a site may lie in."""
_AREAS = frozenset({"admin2", "admin1", "country"})
_DIVISION, _COUNTRY = 4, 6
"""where_prec of what lies somewhere in a division or country."""
_OPEN = 7
"""where_prec of what lies nowhere known."""
_CITIES = frozenset({"capital", "city", "town"})
_CITY_KM, _SAME_KM = 20.0, 5.0
"""Kilometres within which a quarter is one of a city, and within which two rows are one town."""
_BODIES = ARMED | {
    "state",
    "force",
    "group",
    "institution",
    "office",
    "party",
    "international",
    "aid-agency",
    "media",
    "government",
}
"""Kinds of actors in whose names or seats places say nothing about a scene."""
_ALONE = 4
"""How many times as often as any other a country must be the scene to be that of all the text."""
_LOOK_BACK = 100
"""Sentences of its paragraph in which the scene of a sentence is looked for: no paragraph has more, but a broken file has."""
_OFTEN, _NAMED = 2, 4
"""How many times as often as any other, and how often at all, a town must be named to be what the text is about."""
_WAYS = frozenset(fold(p) for p in ("من", "إلى", "نحو", "باتجاه", "صوب", "ل"))
"""Prepositions of where something comes from or goes: it may be in another country."""


@dataclass(frozen=True, slots=True)
class _Found:
    """The row that something lies in, or the country only; how the text says so, and how near that is (0 the sentence, 1 further)."""

    row: int | None
    country: str
    how: str
    distance: int = 0


class PlaceFocus:
    """What the sentences of a document say about where they take place. `chosen`: the places of each sentence's events;
    `dateline`: where in the text that begins, which is a sentence of its own."""

    def __init__(
        self,
        views: Sequence[SentenceView],
        cues_of: dict[int, list[CueInstance]],
        chosen: dict[int, list[PlaceMention]],
        resolved: dict[int, ResolvedPlace],
        lexicon: Lexicon,
        dateline: int | None = None,
    ) -> None:
        self.views, self.resolved, self.lexicon = views, resolved, lexicon
        self._scenes = [self._scene(v, cues_of.get(v.index, []), chosen.get(v.index, [])) for v in views]
        self._named = [self._rows(v, ways=True) for v in views]
        for number, view in enumerate(views):
            if dateline is not None and view.sentence.start <= dateline < view.sentence.end:
                self._scenes[number], self._named[number] = [], []  # where it was written
        self._times = Counter(r for rows in self._named for r in rows if self._place(r).feature in TOWNS)
        self._most = self._times.most_common(2)
        spoken = Counter(self._place(r).country for scene in self._scenes for r in scene if self._place(r).country)
        self._countries = spoken.most_common(2)
        self._known: dict[Hashable, ResolvedPlace | None] = {}
        for found in resolved.values():  # جسر الفاضلية قرب الحلة … عند جسر الفاضلية
            if found.title is not None and found.row is not None and isinstance(found.key, tuple):
                self._know(found.key[0] if isinstance(found.key[0], tuple) else found.key[:2], found)

    def _know(self, key: Hashable, found: ResolvedPlace) -> None:
        known = self._known.get(key, found)
        self._known[key] = found if known is not None and known.row == found.row else None

    def locate(self, mention: PlaceMention, view: SentenceView) -> None:
        """Gives a place without coordinates those of the place in focus, or its country."""
        place = self.resolved.get(id(mention))
        if place is None or place.row is not None or place.title is None or place.country or place.precision != _OPEN:
            return
        if any(h.kind == BORDER and h.rule == mention.head_rule for h in self.lexicon.place_heads):
            return  # a line between two countries
        if mention.states:
            return  # المملكة: a country, and none that the text names
        known = self._known.get(place.key)
        if known is not None:
            self.resolved[id(mention)] = replace(known, basis=f"{known.basis}; as elsewhere in the text")
            return
        found = self._of(mention, view)
        if found is None or (found.row is None and not found.country):
            return
        row = self._place(found.row) if found.row is not None else None
        if found.row is not None and row is not None and row.feature in TOWNS and self._inside(mention, view):
            holder = ResolvedPlace(("place", found.row), found.row, "", (found.row,), row.precision)
            located = placed_in(place, holder, self.lexicon, 2 + found.distance)
            self.resolved[id(mention)] = replace(located, basis=f"{located.basis}: {found.how}")
            return
        division = "" if row is None or row.feature in TOWNS else row.en if row.feature == "admin1" else row.admin1
        of = "" if found.row is None or division else "the country of "
        basis = f"{place.basis}; in {division or found.country}: {of}{found.how}"
        precision = _DIVISION if division else _COUNTRY
        self.resolved[id(mention)] = replace(
            place, country=found.country, admin1=division, precision=precision, basis=basis
        )

    def _inside(self, mention: PlaceMention, view: SentenceView) -> bool:
        """True for what lies inside settlements: schools, streets, quarters; villages, valleys and roads lie beside them. A building with
        a name that no list knows may have that of a town of its own (سوق *أبو حجار*)."""
        rule = mention.head_rule or ""
        if rule.startswith("roles/"):
            own = [w for w in view.words[mention.phrase.head + 1 :] if w.start < mention.end]
            return not any(w.tag == "X" and not w.article for w in own)
        head = next((h for h in self.lexicon.place_heads if h.rule == rule), None)
        return head is not None and head.precision == 1 and head.features[:1] == ("quarter",)

    # -- scenes -------------------------------------------------------------------------------------------------------

    def _place(self, row: int) -> Place:
        return self.lexicon.places[row]

    def _scene(self, view: SentenceView, cues: Iterable[CueInstance], chosen: Iterable[PlaceMention]) -> list[int]:
        """The rows of the places where a sentence takes place, in the order of the text."""
        speech = {view.words[c.start].clause for c in cues if c.use.category == "attribution"}
        found: list[tuple[int, int]] = []
        happens = {id(m) for m in chosen}
        for mention in view.places.values():
            place = self.resolved.get(id(mention))
            if place is None or place.row is None or mention.topic or _inner(mention, view):
                continue
            clause = view.words[mention.phrase.head].clause
            said = clause in speech and not opens(view, mention.phrase, view.clauses[clause])
            if mention.near or mention.anaphor:
                continue
            if id(mention) in happens or (not said and self._located(mention, view)):
                found.append((mention.start, place.row))
        for mention in chosen:
            place = self.resolved.get(id(mention))
            if place is not None and place.row is not None and mention.title is not None:
                found.append((mention.start, place.row))
        return [row for _, row in sorted(found)]

    def _located(self, mention: PlaceMention, view: SentenceView) -> bool:
        """True for a place that something is said to be in, itself or as that of a site or quarter (على سوق *المدينة*); for none inside
        the name or seat of who acts (جامعة *إدلب*، مجلس *محافظة بابل*) nor for that of people (أعيان *تاجوراء*)."""
        phrase, located = mention.phrase, mention.locative
        while phrase.governor is not None:
            phrase = phrase.governor
            if id(phrase) not in view.sites and id(phrase) not in view.places:
                return False
            located = True
        actor = view.actors.get(id(phrase))
        return located and (phrase is mention.phrase or actor is None or actor.kind not in _BODIES)

    # -- what is in focus ---------------------------------------------------------------------------------------------

    def _of(self, mention: PlaceMention, view: SentenceView) -> _Found | None:
        number = view.index
        scene = self._scenes[number]
        countries = {mention.country} - {""}
        nations = {
            self.lexicon.actors[use].country[:1]
            for index in mention.phrase.adjectives
            for reading in view.words[index].analysis.readings
            for use in reading.uses("demonym")
            if self.lexicon.actors[use].kind == "state"
        }
        if nations and not countries:
            return None  # a Turkish base, an Israeli settlement: it may be anywhere
        if found := self._one(scene, "the town of the sentence", "the division of the sentence", 0, countries):
            return found
        countries |= {self._place(r).country for r in scene if self._place(r).country}
        for before in range(number - 1, max(-1, number - 1 - _LOOK_BACK), -1):
            if self.views[before].sentence.paragraph != view.sentence.paragraph:
                break
            if found := self._one(
                self._scenes[before], "the town of the paragraph", "the division of the paragraph", 1, countries
            ):
                return found
        return self._in_document(number, countries)

    def _in_document(self, number: int, countries: set[str]) -> _Found | None:
        """The town that the text is about, if nothing speaks against it; else the country of all that the text tells of."""
        head = [r for r in self._scenes[0] if not self._stands_for_more(self._place(r))] if number else []
        for rows in (head, self._about(number)):
            if found := self._one(
                rows, "the town that the text is about", "the division of the headline", 1, countries
            ):
                return found
        if countries:
            return _Found(None, next(iter(countries)), "the country of the sentence") if len(countries) == 1 else None
        own = {self._place(r).country for r in self._rows(self.views[number]) if self._place(r).country}
        common = self._countries
        if own and common and own != {common[0][0]}:
            return None
        if common and (len(common) == 1 or common[0][1] >= _ALONE * common[1][1]):
            return _Found(None, common[0][0], "the country of all that the text tells of")
        return None

    def _about(self, number: int) -> list[int]:
        """The town that the text is about: the only one of its headline that no other is named more often than, or the one that is named
        far more often than any other."""
        most = self._most
        if not most:
            return []
        row, times = most[0]
        towns = {r for r in self._named[0] if self._place(r).feature in TOWNS} if number else set()
        if len(towns) == 1 and self._times[min(towns)] == times:
            row, often = min(towns), True
        else:
            often = times >= _NAMED and (len(most) == 1 or times >= _OFTEN * most[1][1])
        return [row] if often and not self._stands_for_more(self._place(row)) else []

    def _stands_for_more(self, town: Place) -> bool:
        """True for a town whose name is mostly that of the land around it: غزة is said for قطاع غزة."""
        return any(f" {town.ar}" in name for name in self.lexicon.divisions.get((town.country, town.admin1), ()))

    def _rows(self, view: SentenceView, *, ways: bool = False) -> list[int]:
        """The rows of all places that a sentence names; with `ways`, also of those from or to which something goes."""
        found = []
        for mention in view.places.values():
            place = self.resolved.get(id(mention))
            if place is None or place.row is None or _inner(mention, view):
                continue
            if ways or mention.phrase.prep not in _WAYS:
                found.append(place.row)
        return found

    def _one(self, rows: Sequence[int], town: str, area: str, distance: int, countries: set[str]) -> _Found | None:
        """The one town of a scene, or the division that all its towns have in common."""
        fitting = [r for r in rows if not countries or self._place(r).country in countries]
        towns = self._narrowest([r for r in fitting if self._place(r).feature in TOWNS])
        if len(towns) == 1:
            return _Found(towns[0], self._place(towns[0]).country, town, distance)
        if towns:
            return self._common(towns, area)
        areas = self._narrowest([r for r in fitting if self._place(r).feature in _AREAS])
        if not areas or any(self._place(r).feature == "country" for r in areas):
            return None
        if len(areas) == 1:
            return _Found(areas[0], self._place(areas[0]).country, area, distance)
        return self._common(areas, area)

    def _common(self, rows: Sequence[int], how: str) -> _Found:
        """What several places have in common: the division, else the country, else nothing."""
        divisions = {(p.country, p.en if p.feature == "admin1" else p.admin1) for p in map(self._place, rows)}
        countries = {country for country, _ in divisions}
        if len(divisions) == 1:
            country, name = next(iter(divisions))
            for row, place in self.lexicon.bundled_places():
                if name and place.feature == "admin1" and place.country == country and place.en == name:
                    return _Found(row, country, f"{how}, which holds all its places")
        return _Found(
            None, next(iter(countries)) if len(countries) == 1 else "", f"{_listed(self._place(r) for r in rows)}"
        )

    def _narrowest(self, rows: Sequence[int]) -> list[int]:
        """The rows without those that are the same spot as another or hold another."""
        found: list[int] = []
        for row in dict.fromkeys(rows):
            place = self._place(row)
            if any(_holds(place, self._place(other)) for other in rows if other != row):
                continue
            if any(_close(place, self._place(other)) for other in found):
                continue
            found.append(row)
        return found


def _inner(mention: PlaceMention, view: SentenceView) -> bool:
    """True for a name that a place noun speaks for: حي *الجيزة*."""
    return mention.phrase.governor is not None and id(mention.phrase.governor) in view.places


def _holds(outer: Place, inner: Place) -> bool:
    """True for the country, division, district or city of a place."""
    if outer.country != inner.country or outer.feature == inner.feature:
        return False
    if outer.feature == "country":
        return True
    if outer.feature == "admin1":
        return inner.feature != "country" and (inner.admin1 == outer.en or contains(outer, inner))
    if inner.feature == "quarter":
        return outer.feature in _CITIES and _far(outer, inner) < _CITY_KM
    return contains(outer, inner)


def _close(one: Place, other: Place) -> bool:
    """True for two rows of one town."""
    return one.country == other.country and _far(one, other) < _SAME_KM


def _far(one: Place, other: Place) -> float:
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return inf
    return kilometres(one.lat, one.lon, other.lat, other.lon)


def _listed(places: Iterable[Place]) -> str:
    return "several towns: " + ", ".join(p.en for p in places)
