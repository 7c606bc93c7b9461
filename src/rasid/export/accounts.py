"""Accounts without the names and homes of private persons.

An account is made of rows that hold words of reports. Each is replaced by the same row of the redacted record, so that nothing of what is left
out there stays here; what one private person does in several reports is not laid together any more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from msgspec.structs import replace as struct_replace

from rasid.archive.coded_rows import CodedRows, Row, StatementRows, actor_key, rows_of
from rasid.compare.accounts.graph import Loaded, Material, Named
from rasid.compare.accounts.model import Linked, Telling
from rasid.compare.accounts.records import assessment, loaded, mentions_of, telling
from rasid.export.privacy import PERSON, PLACEHOLDERS
from rasid.export.redact import Redacted, redact
from rasid.export.view import hidden_key, is_hidden
from rasid.record import ActorEntity, Record

_PERSON = PLACEHOLDERS[PERSON][0]


def leave_out(material: Material, records: Iterable[tuple[str, Record]]) -> tuple[Material, Counter[str]]:
    """The material without what is private, and what was left out how often. `records` are those of all its reports, by the names that the
    material has for them."""
    counts: Counter[str] = Counter()
    tellings, assessments = list(material.tellings), list(material.assessments)
    named, terms = list(material.named), list(material.loaded)
    where: dict[str, tuple[list[int], list[int], list[int], list[int]]] = {}
    for number, own in enumerate((tellings, assessments, named, terms)):
        for index, one in enumerate(own):  # type: ignore[var-annotated, arg-type]
            where.setdefault(one.report, ([], [], [], []))[number].append(index)
    title, keys = material.title, dict[str, str]()
    for report, record in records:
        found = redact(record)
        counts.update(found.counts)
        if found.record is record:
            continue
        view = _Redacted(report, record, found)
        keys |= view.keys
        of_tellings, of_assessments, of_named, of_terms = where.get(report, ([], [], [], []))
        for i in of_tellings:
            tellings[i] = view.telling(tellings[i])
        for i in of_assessments:
            one = assessments[i]
            said = view.statements[one.statement]
            new = assessment(report, said.statement, said.holders, tuple(view.keys.get(k, k) for k in one.actors))
            assessments[i] = struct_replace(new, status=one.status)
        for i in of_named:
            named[i] = view.named[named[i].start, named[i].end]
        for i in of_terms:
            terms[i] = view.loaded[terms[i].start, terms[i].end]
        if title and record.document.title is not None and title == record.document.title.text:
            title = found.record.document.title.text if found.record.document.title is not None else ""
    of, title = _whose(material.of, title, keys)
    made = replace(material, of=of, title=title, tellings=tellings, assessments=assessments, named=named, loaded=terms)
    return made, counts


def _whose(of: str, title: str, keys: dict[str, str]) -> tuple[str, str]:
    """Whose account it is, and its title; that of a private person is somebody's."""
    kind, _, name = of.partition(":")
    if kind == "holder" and any(key in name for key in keys):
        return f"holder:{_PERSON}", _PERSON
    return of, title


class _Redacted:
    """Rows of a redacted record by what they have in common with those of the record before."""

    def __init__(self, report: str, record: Record, found: Redacted) -> None:
        self.report, self.record, self.found = report, found.record, found
        self.entities = {e.id: e for e in found.record.entities}
        self.mentions = {m.id: m for m in found.record.mentions}
        self.holders = {s.id: [h for h in s.holders if h.kind != "author"] for s in found.record.statements}
        former = {e.id: e for e in record.entities}
        before = {m.id: m for m in record.mentions}
        self.keys: dict[str, str] = {}
        """what a hidden actor was called in all reports → what it is called now"""
        for mention in before.values():
            entity = former.get(mention.entity)
            now = self.mentions[mention.id].entity
            if isinstance(entity, ActorEntity) and is_hidden(self.entities.get(now), found.persons):
                self.keys[actor_key(entity, mention.text)] = self._key(now)
        rows = self._rows()
        self.statements = {
            s.statement["key"]: s for s in (*rows.assessments, *(s for e in rows.events for s in e.statements))
        }
        self.events = {own.event["key"]: own for own in rows.events}
        self.links: dict[str, list[str]] = {}
        for link in self.record.links:
            self.links.setdefault(link.event, []).append(link.target.text)
        self.named = dict(self._named(record))
        self.loaded: dict[tuple[int, int], Loaded] = {
            (old.start, old.end): loaded(report, row) for old, row in zip(record.naming, rows.naming, strict=True)
        }

    def telling(self, old: Telling) -> Telling:
        """The telling in the words that are left."""
        own, said = self.events[old.event], self.statements[old.statement]
        links = [
            Linked(link.kind, words, link.event, tuple(self.keys.get(key, key) for key in link.actors))
            for link, words in zip(old.links, self.links.get(old.event, ()), strict=True)
        ]
        made = telling(
            self.report, own.event, said.statement, own.parties, own.places, own.numbers, links, said.holders, incident=old.incident
        )  # fmt: skip
        return struct_replace(made, status=old.status)

    def _key(self, entity: str) -> str:
        return hidden_key(self.record.document.id, entity)

    def _rows(self) -> CodedRows:
        """The rows, with keys for hidden persons and places that nobody shares."""
        rows = rows_of(self.record)
        for event, own in zip(self.record.events, rows.events, strict=True):
            self._rekey(own.parties, "actor", [*event.actors, *event.recipients])
            there = [m for m in (*event.places, event.from_place, event.to_place) if m is not None]
            self._rekey(own.places, "place", [m for m in there if not self._is_actor(m)])
        for said in (*rows.assessments, *(s for e in rows.events for s in e.statements)):
            self._rekey_holders(said)
        return rows

    def _is_actor(self, mention: str) -> bool:
        entity = self.entities.get(self.mentions[mention].entity)
        return entity is None or isinstance(entity, ActorEntity)

    def _rekey(self, rows: list[Row], column: str, mentions: list[str]) -> None:
        for row, mention in zip(rows, mentions, strict=True):
            entity = self.mentions[mention].entity
            if is_hidden(self.entities.get(entity), self.found.persons | self.found.homes):
                row[column] = self._key(entity)

    def _rekey_holders(self, said: StatementRows) -> None:
        for row, holder in zip(said.holders, self.holders[said.statement["key"]], strict=True):
            if is_hidden(self.entities.get(holder.entity or ""), self.found.persons):
                row["holder"] = self._key(holder.entity or "")
            elif holder.entity is None and _PERSON in (holder.text or ""):
                row["holder"] = self._key(f"{said.statement['key']}-{row['depth']}")

    def _named(self, record: Record) -> Iterator[tuple[tuple[int, int], Named]]:
        actors = [m for m in record.mentions if isinstance(self.entities.get(self.mentions[m.id].entity), ActorEntity)]
        for old, new in zip(actors, mentions_of(self.record, self.report), strict=True):
            entity = self.mentions[old.id].entity
            hidden = is_hidden(self.entities.get(entity), self.found.persons)
            yield (old.start, old.end), replace(new, key=self._key(entity)) if hidden else new
