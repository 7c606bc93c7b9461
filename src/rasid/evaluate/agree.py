"""When a coded value is right: the comparisons behind the measures of coded reports."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from rasid.arabic.numbers import NumberWords, read_number
from rasid.arabic.tokens import tokenize
from rasid.distance import kilometres
from rasid.evaluate.match import pairs
from rasid.evaluate.record_view import RecordView, span_of
from rasid.evaluate.report_model import GoldEntity, GoldHolder, GoldPlace, GoldReport, GoldTime
from rasid.evaluate.words import alike, forms, overlap, plain_name, same_words
from rasid.record import Event, Holder, Mention, PlaceEntity, Span, Time

NEAR_KM, FAR_KM = 10.0, 161.0
"""161 km are the 100 miles that studies of place names report."""
NO_COUNTRY = "XX"
"""What the gold calls the country of places that lie in none."""
_TOWN = 3
"""where_prec up to which a record says in or beside which town something is."""
_AREAS = {"country": ("country", float("inf")), "governorate": ("admin1", 50.0)}
"""Kinds of gold places that are areas: the coded feature that is the same, and how far two points for one may lie apart."""


def overlapping(gold: Sequence[Span], coded: Sequence[Mention], text: str) -> list[tuple[int, int]]:
    """Pairs of gold and coded arguments that share characters; the same words go before mere overlap."""

    def weight(one: Span, other: Mention) -> float:
        span = span_of(other)
        if not overlap(one, span):
            return 0.0
        return 2.0 if same_words(one, span, text) else 1.0

    return pairs(gold, coded, weight)


@cache
def _number_words() -> NumberWords:
    from rasid.coding.coder import Coder

    return Coder.load().quantity_words.numbers


def without_number(span: Span, text: str) -> Span:
    """A span without the number that it begins with; the span itself when it is nothing but a number."""
    tokens = tokenize(text, span.start, span.end)
    number = read_number(tokens, 0, _number_words())
    if number is None or number.token_end >= len(tokens):
        return span
    start = tokens[number.token_end].start
    return Span(start, span.end, text[start : span.end])


def same_but_for_number(one: Span, other: Span, text: str) -> bool:
    """True when two spans are the same words once a number in front is left off: a record keeps it as a quantity."""
    return same_words(one, other, text) or same_words(without_number(one, text), without_number(other, text), text)


def same_entities(report: GoldReport, view: RecordView, gold: Sequence[Span], coded: Sequence[Mention]) -> int:
    """How many arguments stand for the same thing."""
    return len(pairs(gold, coded, lambda one, other: float(entity_right(report, view, one, other))))


def entity_right(report: GoldReport, view: RecordView, gold: Span, coded: Mention) -> bool:
    """True when a coded mention stands for what the gold words stand for.

    When the gold gives the words an entity: the coded entity has its English name, or one of the coded entity's mentions
    stands at a mention of the gold entity and shares half of the words with it. Otherwise a mention of the coded
    entity must overlap the gold words.
    """
    mentions = [span_of(mention) for mention in view.same_entity(coded)]
    entity = entity_at(report, gold)
    if entity is None:
        return any(overlap(gold, span) for span in mentions)
    if plain_name(view.name(coded)) == plain_name(entity.name):
        return True
    return any(overlap(own, span) and alike(own.text, span.text) for own in (gold, *entity.words) for span in mentions)


def entity_at(report: GoldReport, words: Span) -> GoldEntity | None:
    """The gold entity that an argument's words are a form of."""
    key = [forms(word) for word in words.text.split()]
    for entity in report.entities:
        for own in entity.words:
            if own == words:
                return entity
    for entity in report.entities:
        if any([forms(word) for word in own.text.split()] == key for own in entity.words):
            return entity
    return None


def place_at(report: GoldReport, words: Span) -> GoldPlace | None:
    """The gold place that an event's words name."""
    for place in report.places:
        if words in place.words:
            return place
    key = [forms(word) for word in words.text.split()]
    for place in report.places:
        if any([forms(word) for word in own.text.split()] == key for own in place.words):
            return place
    return None


def distance(gold: GoldPlace, coded: PlaceEntity | None) -> float | None:
    """Kilometres between a gold place and the coded one; None where one has no coordinates."""
    if gold.lat is None or gold.lon is None or coded is None or coded.lat is None or coded.lon is None:
        return None
    return kilometres(gold.lat, gold.lon, coded.lat, coded.lon)


def right_country(gold: GoldPlace, coded: PlaceEntity | None) -> bool:
    """True when the coded place lies in the gold country; the gold's XX is no country (the high seas)."""
    wanted = (gold.country or "").upper()
    return coded is not None and (coded.country or "").upper() == ("" if wanted == NO_COUNTRY else wanted)


def right_to_the_town(gold: GoldPlace, coded: PlaceEntity | None) -> bool:
    """True when the coded place lies in the gold country and is within 10 km or has the same English name. A country or
    governorate has no point of its own: it is right when the coded place is one too, a governorate's at most 50 km away. Where the gold knows no
    coordinates but what holds the place, that is compared."""
    if coded is None or not right_country(gold, coded):
        return False
    far = distance(gold, coded)
    area = _AREAS.get(gold.kind or "")
    if area is not None and coded.feature == area[0] and (far is None or far <= area[1]):
        return True
    if gold.lat is None and gold.within is not None and coded.lat is not None and coded.precision <= _TOWN:
        town = coded.name.en.rpartition(", ")[2]  # 'school, Sirte': a site carries the name of the town that it is in
        if town != coded.name.en and plain_name(town) == plain_name(gold.within):
            return True
    return (far is not None and far <= NEAR_KM) or plain_name(gold.name) == plain_name(coded.name.en)


def interval_equal(gold: GoldTime, coded: Time | None) -> bool:
    """True when both ends are the same days."""
    return coded is not None and (gold.first, gold.last) == (coded.from_, coded.to)


def interval_overlaps(gold: GoldTime, coded: Time | None) -> bool:
    """True when the intervals have a day in common; an end that is null is open."""
    if coded is None or (coded.from_ is None and coded.to is None):
        return False
    return (gold.first or "") <= (coded.to or "9999") and (coded.from_ or "") <= (gold.last or "9999")


def chain_right(view: RecordView, gold: Sequence[GoldHolder], coded: Sequence[Holder]) -> bool:
    """True when the chains after the author are of one length and overlap link by link."""
    own = [holder for holder in coded if holder.kind != "author"]
    return len(own) == len(gold) and all(
        any(overlap(g.words, span) for span in view.holder_spans(c)) for g, c in zip(gold, own, strict=True)
    )


def kinds_right(gold: Sequence[GoldHolder], coded: Sequence[Holder]) -> bool:
    """True when the chains after the author have the same kinds, link by link; a kind that the gold leaves open is right."""
    own = [holder.kind for holder in coded if holder.kind != "author"]
    return len(own) == len(gold) and all(g.kind in (None, kind) for g, kind in zip(gold, own, strict=True))


def coded_time(view: RecordView, event: Event) -> Time | None:
    """The time of a coded event."""
    return view.times.get(event.time) if event.time is not None else None
