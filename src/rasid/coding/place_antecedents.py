"""Places named before: what هذه المدينة، العاصمة، المستودع takes up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from rasid.coding.place_context import PlaceContext, ResolvedPlace
from rasid.coding.place_mention import PlaceMention
from rasid.coding.view import SentenceView
from rasid.knowledge.lexicon import Lexicon, Place

_LANDSCAPE = frozenset({"region", "river", "water"})
LOOKED_BACK = 500
"""How many places before a place noun are looked at, so that time does not grow with the square of the text."""
_OFTEN = 3
"""Mentions from which on a town is what a text is about."""


@dataclass(slots=True)
class _Named:
    mention: PlaceMention
    place: ResolvedPlace
    nouns: frozenset[int]
    sentence: int


@dataclass(slots=True)
class PlaceAntecedents:
    """The places of a document up to a sentence."""

    context: PlaceContext
    lexicon: Lexicon
    _named: list[_Named] = field(default_factory=list)
    _times: Counter[Hashable] = field(default_factory=Counter)

    def add(self, mention: PlaceMention, place: ResolvedPlace, view: SentenceView) -> None:
        """A place that what follows may take up."""
        self._named.append(_Named(mention, place, nouns_of(view, mention), view.index))
        self._times[place.key] += 1

    def _recent(self) -> Iterator[_Named]:
        """The places before, the last first."""
        return islice(reversed(self._named), LOOKED_BACK)

    def find(self, mention: PlaceMention, view: SentenceView) -> ResolvedPlace | None:
        """What a place noun without name stands for: the last place of its kind; المحافظة, البلاد, العاصمة also by what the last place
        lies in. The town that the text is about before one that is named once in passing."""
        wanted = mention.features[0] if mention.features else ""
        capital = wanted == "capital" and "town" not in mention.features
        if wanted != "country" and not capital:
            found = self._last(mention, view)
            if found is not None:
                return _taken_up(found.place, mention)
        if mention.facility:
            return None
        return self._capital(mention) if capital else self._division(mention, wanted)

    def same_noun(self, mention: PlaceMention, view: SentenceView) -> ResolvedPlace | None:
        """The last place that was named with the noun of a site: المستودع."""
        nouns = nouns_of(view, mention)
        for named in self._recent():
            if nouns & named.nouns:
                return _taken_up(named.place, mention) if named.place.title or named.place.row is not None else None
        return None

    def _last(self, mention: PlaceMention, view: SentenceView) -> _Named | None:
        nouns = nouns_of(view, mention)
        fitting: list[_Named] = []
        strict = mention.facility or _landscape(mention)
        for named in self._recent():
            same = bool(nouns & named.nouns) or (
                mention.head_rule is not None and named.mention.head_rule == mention.head_rule
            )
            if named.place.title is not None:
                if same and named.place.precision:
                    return named if not fitting else self._salient(fitting, mention, view)
                continue
            row = named.place.row
            if row is not None and (same or (not strict and self.lexicon.places[row].feature in mention.features)):
                fitting.append(named)
        return self._salient(fitting, mention, view) if fitting else None

    def _salient(self, fitting: list[_Named], mention: PlaceMention, view: SentenceView) -> _Named:
        """The last of the places, or the one that the text names far more often; not where the sentence before has the same noun with a
        name: … في *محافظة ديالى*. وقال مسؤولون في المحافظة."""
        last = self._no_seat(fitting, view)
        noun = last.mention.head_rule
        if last.sentence == view.index - 1 and noun is not None and noun == mention.head_rule:
            return last
        times = {n.place.key: self._times[n.place.key] for n in fitting}
        most = max(fitting, key=lambda n: times[n.place.key])
        elsewhere = last.sentence != view.index or self._place(last).country != self._place(most).country
        often = times[most.place.key] >= _OFTEN * times[last.place.key]
        return most if elsewhere and often else last

    def _no_seat(self, fitting: list[_Named], view: SentenceView) -> _Named:
        """The last of the places; a capital of an earlier sentence, where governments speak and meet, only where no other town is named
        as often."""
        last = fitting[0]
        if last.mention.side is not None:  # تقع الرمادي غرب بغداد: it only says where the other is
            last = next((n for n in fitting if n.sentence == last.sentence and n.mention.side is None), last)
        if self._place(last).feature != "capital" or last.sentence == view.index:
            return last
        others = (n for n in fitting if self._place(n).feature != "capital")
        other = next(others, None)
        return other if other is not None and self._times[other.place.key] >= self._times[last.place.key] else last

    def _place(self, named: _Named) -> Place:
        assert named.place.row is not None
        return self.lexicon.places[named.place.row]

    def _capital(self, mention: PlaceMention) -> ResolvedPlace | None:
        """العاصمة: that of the country which the text is about, or the last that was called one or is one."""
        country = self.context.main_country()
        for named in self._recent():
            row = named.place.row
            if row is None or named.place.title is not None or self.lexicon.places[row].feature != "capital":
                continue
            if (
                self.lexicon.places[row].country == country
                or named.mention.head_rule == mention.head_rule
                or not country
            ):
                return _taken_up(named.place, mention)
        return self._containing("capital", country, "", "the country that the document names most", mention)

    def _division(self, mention: PlaceMention, wanted: str) -> ResolvedPlace | None:
        if mention.states:
            return self._state(mention)
        last = next((self.lexicon.places[n.place.row] for n in self._recent() if n.place.row is not None), None)
        if wanted == "admin1" and last is not None and last.admin1:
            return self._containing("admin1", last.country, last.admin1, f"holds {last.en}", mention)
        if wanted == "country" and last and last.country in (c for c, _ in self.context.countries.most_common(1)):
            why = f"holds {last.en}, the last place named, and is the country named most"
            return self._containing(wanted, last.country, "", why, mention)
        if wanted == "country" and self.context.only_country():
            why = "the only country that the document names"
            return self._containing(wanted, self.context.only_country(), "", why, mention)
        return None

    def _state(self, mention: PlaceMention) -> ResolvedPlace | None:
        """المملكة: the one kingdom that the document names, or the one that it names more than any other."""
        own = [(c, times) for c, times in self.context.countries.most_common() if c in mention.states]
        if not own or (len(own) > 1 and own[0][1] == own[1][1]):
            return None
        return self._containing(
            "country", own[0][0], "", "the country of that kind which the document names most", mention
        )

    def _containing(
        self, feature: str, country: str, name: str, why: str, mention: PlaceMention
    ) -> ResolvedPlace | None:
        for row in self.lexicon.places_by_kind.get((feature, country), ()) if country else ():
            place = self.lexicon.places[row]
            if name in ("", place.en):
                precision = max(place.precision, 2) if mention.near else place.precision
                return ResolvedPlace(("place", row), row, f"lexicon:{place.rule}, {why}", (row,), precision)
        return None


def nouns_of(view: SentenceView, mention: PlaceMention) -> frozenset[int]:
    """The words that the first word of a mention may be a form of."""
    word = view.words[mention.phrase.head]
    return frozenset(r.number for r in word.analysis.readings if r.pos == "noun")


def _landscape(mention: PlaceMention) -> bool:
    """True for الجبل، النهر، البحر, which take up what has the same noun only; المنطقة and الإقليم take up more."""
    wanted = mention.features[0] if mention.features else ""
    return wanted in _LANDSCAPE and ("admin1" not in mention.features or "city" in mention.features)


def _taken_up(place: ResolvedPlace, mention: PlaceMention) -> ResolvedPlace:
    """The same place, or what is around it: في محيط *المدينة*."""
    basis = place.basis.partition("; taken up")[0]
    precision = max(place.precision, 2) if mention.near else place.precision
    return replace(place, side=None, precision=precision, basis=f"{basis}; taken up by {mention.head_rule}")
