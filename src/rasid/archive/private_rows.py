"""What of each report is private, as it comes from the process that codes: nothing here needs a database, whose libraries take long to import."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from rasid.archive.coded_rows import actor_key, place_key
from rasid.archive.search.keys import word_keys
from rasid.knowledge import load_lexicon
from rasid.record import ActorEntity, Entity, PlaceEntity, Record

ACTOR, PLACE = "actor", "place"
"""Kinds of keys: those of `parties.actor` and `holders.holder`, and those of `event_places.place`."""

BYLINE = "byline"
"""The kind of spans that are left out only where bylines are not shown"""
BYLINE_COLUMN = "byline:"
"""How columns of `private_words` begin that hold the words of bylines, which count where those are not shown"""
_FORMAT = 2


def made_with() -> str:
    """By what it is found what is private: what was found otherwise is found again."""
    return f"{load_lexicon().version}/{_FORMAT}"


class PrivateKey(NamedTuple):
    """The key of somebody or some place that is private in a report; `what` is person, home or place."""

    kind: str
    key: str
    what: str


class PrivateWord(NamedTuple):
    """A word key that stands in hidden characters; `only`: and nowhere else in the column of the report."""

    column: str
    key: str
    only: bool


class PrivacyRow(msgspec.Struct, frozen=True):
    """What is private in a report. `spans`: start, end and kind of the characters that are left out, those of the byline where it is not shown; `names`: those names, folded, in English in
    small letters."""

    lexicon: str
    spans: list[tuple[int, int, str]]
    names: list[str]
    keys: list[PrivateKey]
    words: list[PrivateWord]


def privacy_row(record: Record) -> PrivacyRow:
    """The decision of the exports about a record, as it is kept."""
    # Exports read from workspaces: their package can't be imported where this one is.
    from rasid.export.privacy import bylines, find

    found = find(record)
    spans = [(span.start, span.end, span.kind) for span in found.spans]
    signed = [(s.start, s.end, s.kind) for s in bylines(record) if not _touched(spans, s.start, s.end)]
    english = {e.name.en.lower() for e in record.entities if e.id in found.persons and e.name.en}
    keys = sorted(set(_keys(record, spans, found.persons, found.homes)))
    return PrivacyRow(
        made_with(),
        sorted([*spans, *signed]),
        sorted(found.names | english),
        keys,
        sorted({*_words(record, spans), *_words_of_byline(record, spans, signed)}),
    )


def _keys(
    record: Record, spans: Sequence[tuple[int, int, str]], persons: frozenset[str], homes: frozenset[str]
) -> Iterator[PrivateKey]:
    entities: dict[str, Entity] = {entity.id: entity for entity in record.entities}
    outside = {m.entity for m in record.mentions if not _inside(spans, m.start, m.end)}
    for mention in record.mentions:
        entity = entities.get(mention.entity)
        if isinstance(entity, ActorEntity):
            described = entity.basis.startswith(("roles/", "grammar/"))
            if entity.id in persons or (entity.id not in outside and not described):
                yield PrivateKey(ACTOR, actor_key(entity, mention.text), "person")
        elif isinstance(entity, PlaceEntity):
            what = "home" if entity.id in homes else "place" if entity.id not in outside else None
            if what is not None:
                # A place can be a party to an event, too.
                yield PrivateKey(PLACE, place_key(entity), what)
                yield PrivateKey(ACTOR, place_key(entity), what)
    for statement in record.statements:
        for holder in statement.holders:
            entity = entities.get(holder.entity or "")
            if isinstance(entity, ActorEntity):
                if entity.id in persons:
                    yield PrivateKey(ACTOR, actor_key(entity, holder.text or ""), "person")
            elif (
                holder.text and holder.start is not None and holder.end is not None
                and any(start < holder.end and end > holder.start for start, end, _ in spans)
            ):  # fmt: skip
                yield PrivateKey(ACTOR, actor_key(None, holder.text), "person")


def _inside(spans: Sequence[tuple[int, int, str]], start: int, end: int) -> bool:
    """Whether all these characters are inside one span that is left out."""
    return any(first <= start and end <= last for first, last, _ in spans)


def _touched(spans: Sequence[tuple[int, int, str]], start: int, end: int) -> bool:
    return any(first < end and last > start for first, last, _ in spans)


def _words_of_byline(
    record: Record, spans: Sequence[tuple[int, int, str]], signed: Sequence[tuple[int, int, str]]
) -> Iterator[PrivateWord]:
    """The words of the byline in columns of their own, beside which private names are left out, too."""
    if not signed:
        return
    own = {(word.column, word.key) for word in _words(record, signed)}
    for word in _words(record, sorted([*spans, *signed])):
        if (word.column, word.key) in own:
            yield word._replace(column=BYLINE_COLUMN + word.column)


def _words(record: Record, spans: Sequence[tuple[int, int, str]]) -> Iterator[PrivateWord]:
    if not spans:
        return
    text, title = record.document.text, record.document.title
    placed = word_keys().of_text(text)
    starts, ends = [word.start for word in placed], [word.end for word in placed]
    hidden = [False] * len(placed)
    for start, end, _ in spans:
        first, last = bisect_right(ends, start), bisect_left(starts, end)  # the words that a span touches
        hidden[first:last] = [True] * (last - first)
    columns = {
        "words": [(word.word, own) for word, own in zip(placed, hidden, strict=True)],
        "lemmas": [(word.lemma, own) for word, own in zip(placed, hidden, strict=True)],
        "title": [
            (word.lemma, own)
            for word, own in zip(placed, hidden, strict=True)
            if title is not None and title.start <= word.start < title.end
        ],
    }
    for column, own in columns.items():
        shown = {key for key, is_hidden in own if not is_hidden}
        for key, is_hidden in own:
            if is_hidden:
                yield PrivateWord(column, key, key not in shown)
