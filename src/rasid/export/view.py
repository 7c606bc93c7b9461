"""A record as the formats look at it: names in one language, times, places, statements of each event."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import NamedTuple

from rasid.archive.coded_rows import actor_key
from rasid.compare.accounts.model import ALONE
from rasid.export.items import Item
from rasid.record import ActorEntity, Entity, Event, Mention, PlaceEntity, Quantity, Statement, Time


class PlaceView(NamedTuple):
    """A place as a mention names it."""

    mention: Mention
    entity: PlaceEntity

    @property
    def point(self) -> tuple[float, float] | None:
        """Longitude and latitude, where they are known and on the globe."""
        lat, lon = self.entity.lat, self.entity.lon
        if lat is None or lon is None or not (-90 <= lat <= 90 and -180 <= lon <= 180):
            return None
        return lon, lat


class Party(NamedTuple):
    """An actor as a mention names it."""

    mention: Mention
    entity: Entity | None
    name: str
    code: str | None
    key: str


class View:
    """Look-ups in one record. `persons` are the entities that stand for private persons: their names are no keys."""

    def __init__(self, item: Item, lang: str, persons: frozenset[str] = frozenset()) -> None:
        record = item.record
        self.item, self.record, self.lang, self.persons = item, record, lang, persons
        self.entities = {e.id: e for e in record.entities}
        self.mentions = {m.id: m for m in record.mentions}
        self.times = {t.id: t for t in record.times}
        self.quantities = {q.id: q for q in record.quantities}
        self.statements: dict[str | None, list[Statement]] = {}
        for statement in record.statements:
            self.statements.setdefault(statement.event, []).append(statement)

    @property
    def document(self) -> str:
        """The hash by which the report is known."""
        return self.record.document.id

    @property
    def source(self) -> str | None:
        """Who printed the report."""
        return self.item.info.source_name or self.record.document.outlet

    @property
    def title(self) -> str | None:
        title = self.record.document.title
        return title.text if title is not None else None

    def name(self, entity: Entity) -> str:
        """The name in the language of the export."""
        first, second = (entity.name.ar, entity.name.en) if self.lang == "ar" else (entity.name.en, entity.name.ar)
        return first or second

    def parties(self, ids: Iterable[str]) -> list[Party]:
        """The parties that mentions name, each once."""
        found: dict[str, Party] = {}
        for mention in (self.mentions[i] for i in ids if i in self.mentions):
            entity = self.entities.get(mention.entity)
            actor = entity if isinstance(entity, ActorEntity) else None
            party = Party(
                mention, entity, self.name(entity) if entity is not None else mention.text, actor.code if actor else None,
                self.key(entity, mention.text),
            )  # fmt: skip
            found.setdefault(mention.entity, party)
        return list(found.values())

    def key(self, entity: Entity | None, words: str) -> str:
        """What one actor is called in all reports. Private persons are never taken for each other."""
        if entity is not None and is_hidden(entity, self.persons):
            return hidden_key(self.document, entity.id)
        if isinstance(entity, PlaceEntity):
            from rasid.archive.coded_rows import place_key

            return place_key(entity)
        return actor_key(entity, words)

    def names(self, ids: Iterable[str]) -> str:
        """The names of parties or places, parted by `; `."""
        return "; ".join(party.name for party in self.parties(ids))

    def codes(self, ids: Iterable[str]) -> str:
        """The codes of parties that have one."""
        return "; ".join(party.code for party in self.parties(ids) if party.code)

    def places(self, ids: Iterable[str | None]) -> list[PlaceView]:
        """The places that mentions name, each once."""
        found: dict[str, PlaceView] = {}
        for mention in (self.mentions[i] for i in ids if i is not None and i in self.mentions):
            entity = self.entities.get(mention.entity)
            if isinstance(entity, PlaceEntity):
                found.setdefault(entity.id, PlaceView(mention, entity))
        return list(found.values())

    def time(self, event: Event) -> Time | None:
        return self.times.get(event.time or "")

    def numbers(self, event: Event, kind: str) -> Quantity | None:
        """The first quantity of a kind."""
        return next((q for i in event.quantities if (q := self.quantities.get(i)) is not None and q.kind == kind), None)

    def stated(self, event: Event) -> list[Statement]:
        """The statements about an event, in their order."""
        return self.statements.get(event.id, [])

    def holders(self, statement: Statement) -> list[str]:
        """Who says so, from outside to inside; the author by the word `author`."""
        names = []
        for holder in statement.holders:
            entity = self.entities.get(holder.entity or "")
            names.append(self.name(entity) if entity is not None else holder.text or holder.kind)
        return names


def is_hidden(entity: Entity | None, private: frozenset[str]) -> bool:
    """True for one of the `private` entities, and for one that stands for what was read inside a hidden name."""
    return entity is not None and (entity.id in private or entity.basis.startswith("left out"))


def hidden_key(document: str, name: str) -> str:
    """What somebody who is left out is called: in one report alone."""
    return f"{ALONE}{document.removeprefix('sha256:')[:12]}:{name}"


def days(time: Time | None) -> int | None:
    """How many days an interval has; None while it is unknown."""
    if time is None or time.from_ is None or time.to is None:
        return None
    try:
        return (date.fromisoformat(time.to) - date.fromisoformat(time.from_)).days + 1
    except ValueError:
        return None


def whole(number: float | None) -> int | float | None:
    """20 for 20.0."""
    return int(number) if isinstance(number, float) and number == int(number) else number


@cache
def countries() -> dict[str, tuple[str, str]]:
    """Arabic and English names of countries by ISO 3166 code, from Rasid's own gazetteer."""
    from rasid.knowledge import load_lexicon

    lexicon = load_lexicon()
    found: dict[str, tuple[str, str]] = {}
    for _, place in lexicon.bundled_places():
        if place.feature == "country" and place.country:
            found.setdefault(place.country, (place.ar, place.en))
    return found


def country_name(code: str | None, lang: str) -> str | None:
    """The name of a country; its code where no name is known."""
    if code is None:
        return None
    arabic, english = countries().get(code, (code, code))
    return (arabic if lang == "ar" else english) or code
