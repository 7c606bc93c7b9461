"""A record without the names and homes of private persons: the same record of a text in which placeholders stand for them.

The text itself is changed and every offset with it, so that `text == document.text[start:end]` holds as in any other record.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import unquote

import msgspec

from rasid.arabic.letters import fold
from rasid.export.privacy import HOME, PERSON, PLACE, PLACEHOLDERS, Findings, Hidden, bylines, find, stripped
from rasid.record import ActorEntity, Entity, Mention, Name, PlaceEntity, Record

_SIGNS = re.compile(r"[\W_]+")
_WORDS = re.compile(r"[^\W\d_](?:\w|[\u064b-\u0655\u0670])*")


class Redacted(NamedTuple):
    """The record without what is private, what was left out how often, and the entities that stand for private persons
    and for homes.

    `names`: the names that were left out, folded, in English in small letters; `offsets`: where each character of the text is now."""

    record: Record
    counts: dict[str, int]
    persons: frozenset[str]
    homes: frozenset[str]
    names: frozenset[str]
    offsets: Offsets


def redact(record: Record) -> Redacted:
    """The record as it may be passed on. The same object when there was nothing to leave out."""
    found = find(record)
    english = {e.name.en.lower() for e in record.entities if e.id in found.persons and e.name.en}
    names = found.names | english
    counts = {
        "persons": len(found.persons),
        "names_in_text": sum(span.kind == PERSON for span in found.spans),
        "homes": len(found.homes),
        "homes_in_text": sum(span.kind == HOME for span in found.spans),
        "addresses": 0,
    }
    if not found.spans and not found.persons and not found.homes:
        return Redacted(record, counts, found.persons, found.homes, names, Offsets(record.document.text, []))
    redactor = _Redactor(record, found)
    made = redactor.record()
    counts["addresses"] = redactor.addresses
    warning = "redacted: " + ", ".join(f"{name} {number}" for name, number in counts.items() if number)
    info = msgspec.structs.replace(made.document, warnings=[*made.document.warnings, warning])
    return Redacted(
        msgspec.structs.replace(made, document=info), counts, found.persons, found.homes, names, redactor.offsets
    )


def without_byline(record: Record) -> Record:
    """The record without its byline, in the text as well. The same object when it has none."""
    spans = bylines(record)
    if spans:
        nobody: frozenset[str] = frozenset()
        record = _Redactor(record, Findings(spans, nobody, nobody, nobody)).record()
    document = record.document
    if document.byline is None:
        return record
    return msgspec.structs.replace(record, document=msgspec.structs.replace(document, byline=None))


def without_names(text: str, names: Iterable[str]) -> str:
    """What somebody wrote about the reports (a query) without the words of names that were left out of them."""
    private = {word for name in names for word in _SIGNS.split(name) if word}

    def hidden(match: re.Match[str]) -> str:
        word = match.group()
        return PLACEHOLDERS[PERSON][0] if private & {word.lower(), fold(word), *stripped(fold(word))} else word

    return _WORDS.sub(hidden, text)


def placeholder(kind: str) -> Name:
    """What stands for a private person, a home or a place."""
    return Name(*PLACEHOLDERS[kind])


class Offsets:
    """Where the characters of a text are after hidden spans were replaced."""

    def __init__(self, text: str, spans: list[Hidden]) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]
        parts, position, self._shifted = [], 0, list[int]()
        length = 0
        for span in spans:
            parts.append(text[position : span.start])
            length += span.start - position
            self._shifted.append(length)
            parts.append(PLACEHOLDERS[span.kind][0])
            length += len(parts[-1])
            position = span.end
        parts.append(text[position:])
        self.text = "".join(parts)

    def start(self, offset: int) -> int:
        """The place of a first character; inside a hidden span the start of its placeholder."""
        return self._place(offset, end=False)

    def end(self, offset: int) -> int:
        """The place behind a last character; inside a hidden span the end of its placeholder."""
        return self._place(offset, end=True)

    def inside(self, start: int, end: int) -> Hidden | None:
        """The hidden span that holds all these characters and more."""
        index = bisect_right(self._starts, start) - 1
        if index < 0 or start >= end:
            return None
        span = self._spans[index]
        return span if end <= span.end else None

    def _place(self, offset: int, *, end: bool) -> int:
        index = bisect_right(self._starts, offset - 1 if end else offset) - 1
        if index < 0:
            return offset
        span, at = self._spans[index], self._shifted[index]
        length = len(PLACEHOLDERS[span.kind][0])
        if offset >= span.end:
            return at + length + offset - span.end
        return at + length if end else at


class _Redactor:
    def __init__(self, record: Record, found: Findings) -> None:
        self.old, self.found = record, found
        self.offsets = Offsets(record.document.text, found.spans)
        self.addresses = 0
        self.entities = {e.id: e for e in record.entities}
        self.strangers: list[Entity] = []
        """entities that stand for what was read inside a hidden name"""

    def record(self) -> Record:
        old = self.old
        mentions = [self._mention(mention) for mention in old.mentions]
        document = old.document
        info = msgspec.structs.replace(
            self._moved(document), text=self.offsets.text, title=self._moved(document.title), byline=self._moved(document.byline),
            **{name: self._address(getattr(document, name)) for name in ("source_path", "source_id", "url", "outlet")},
        )  # fmt: skip
        parts: dict[str, Any] = {
            name: self._moved(getattr(old, name))
            for name in ("sentences", "times", "quantities", "events", "statements", "links", "naming")
        }
        # An entity that was only named inside a hidden name is not named any more.
        named = {mention.entity for mention in mentions}
        named |= {holder.entity for statement in old.statements for holder in statement.holders if holder.entity}
        before = {mention.entity for mention in old.mentions}
        left = [self._entity(entity) for entity in old.entities if entity.id in named or entity.id not in before]
        return msgspec.structs.replace(
            old, document=info, mentions=mentions, entities=[*left, *self.strangers], **parts
        )

    def _mention(self, mention: Mention) -> Mention:
        moved: Mention = self._moved(mention)
        hidden = self.offsets.inside(mention.start, mention.end)
        if hidden is None or mention.entity in self.found.persons | self.found.homes:
            return moved
        entity = self.entities.get(mention.entity)
        if isinstance(entity, ActorEntity) and entity.basis.startswith(("roles/", "grammar/")):
            return moved  # the noun of a home, a husband, a crowd: nobody's name
        # Something was read inside a name (a family name that is also a village): the reading would tell the name.
        return msgspec.structs.replace(moved, entity=self._stranger(mention.kind))

    def _stranger(self, kind: str) -> str:
        for entity in self.strangers:
            if isinstance(entity, PlaceEntity) == (kind == "place"):
                return entity.id
        number = len(self.old.entities) + len(self.strangers) + 1
        while f"e{number}" in self.entities:
            number += 1
        name = f"e{number}"
        if kind == "place":
            self.strangers.append(
                PlaceEntity(name, placeholder(PLACE), None, None, None, None, None, None, 7, "left out: inside a name")
            )
        else:
            self.strangers.append(ActorEntity(name, placeholder(PERSON), None, None, "left out: inside a name"))
        return name

    def _entity(self, entity: Entity) -> Entity:
        if entity.id in self.found.persons and isinstance(entity, ActorEntity):
            return msgspec.structs.replace(entity, name=placeholder(PERSON), wikidata=None)
        if entity.id in self.found.persons:  # a place that is somebody's name: only a record that was changed has one
            return msgspec.structs.replace(
                entity, name=placeholder(PERSON), geonames=None, lat=None, lon=None, precision=7
            )
        if entity.id in self.found.homes and isinstance(entity, PlaceEntity):
            # What is left is the governorate or the country: UCDP's precision 4 and 6.
            precision = 4 if entity.admin1 else 6 if entity.country else 7
            basis = entity.basis.split(";")[0]
            return msgspec.structs.replace(
                entity, name=placeholder(HOME), geonames=None, lat=None, lon=None, precision=precision, basis=basis
            )
        return entity

    def _moved(self, value: Any) -> Any:
        """The value with all its spans where they are now."""
        if isinstance(value, list):
            return [self._moved(item) for item in value]
        if not isinstance(value, msgspec.Struct):
            return value
        changed = {
            name: self._moved(item)
            for name in value.__struct_fields__
            if isinstance(item := getattr(value, name), (list, msgspec.Struct))
        }
        start, end = getattr(value, "start", None), getattr(value, "end", None)
        if isinstance(start, int) and isinstance(end, int):
            new_start = self.offsets.start(start)
            new_end = max(new_start, self.offsets.end(end) if end > start else new_start)
            changed |= {"start": new_start, "end": new_end}
            if getattr(value, "text", None) is not None:
                changed["text"] = self.offsets.text[new_start:new_end]
        return msgspec.structs.replace(value, **changed) if changed else value

    def _address(self, value: str | None) -> str | None:
        """A path or address without a name in it: nothing of one that holds the name of a private person."""
        if value is None:
            return None
        words = f" {' '.join(_SIGNS.sub(' ', fold(unquote(value))).split())} "
        if any(f" {name} " in words for name in self.found.names):
            self.addresses += 1
            return None
        return value
