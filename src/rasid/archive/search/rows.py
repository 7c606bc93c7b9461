"""What of a report is searched, as it comes from the process that codes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from rasid.archive.search.keys import joined, word_keys

if TYPE_CHECKING:
    from rasid.archive.coded_rows import CodedRows


class Name(msgspec.Struct, frozen=True):
    """A name by which an actor, a holder or a place can be asked for; `name` as word keys."""

    kind: str
    name: str
    key: str
    lat: float | None = None
    lon: float | None = None


class SearchRow(msgspec.Struct, frozen=True):
    """The words of a report as keys parted by spaces (`words` and `lemmas` run parallel), its facets and the names in it."""

    title: str
    words: str
    lemmas: str
    facets: list[tuple[str, str]]
    names: list[Name]


def search_row(title: str | None, text: str, rows: CodedRows) -> SearchRow:
    """The row of a report with its coded rows."""
    keys = word_keys().of_text(text)
    names = {(n.kind, n.name, n.key): n for n in _names(rows) if n.name}
    return SearchRow(
        joined(title or ""), " ".join(k.word for k in keys), " ".join(k.lemma for k in keys),
        sorted(set(_facets(rows))), [names[key] for key in sorted(names)],
    )  # fmt: skip


def _facets(rows: CodedRows) -> Iterator[tuple[str, str]]:
    for own in rows.events:
        yield "type", own.event["type"]
        for place in own.places:
            if place["country"]:
                yield "country", place["country"]
        for party in own.parties:
            if party["known"]:
                yield party["role"], party["actor"]
    for stated in [s for own in rows.events for s in own.statements] + rows.assessments:
        yield "status", stated.statement["status"]
        yield "attribution", stated.statement["attribution"]
        for holder in stated.holders:
            yield "holder", holder["kind"]
    for naming in rows.naming:
        yield "naming", naming["kind"]


def _names(rows: CodedRows) -> Iterator[Name]:
    for own in rows.events:
        for party in own.parties:
            for name in (party["name_ar"], party["name_en"], party["code"], party["actor"]):
                yield Name("actor", joined(name or ""), party["actor"])
        for place in own.places:
            names = [place["name_ar"], place["name_en"], place["place"]]
            # a site is found by the town that it lies in, too: مدرسة، درعا
            names += [place[name].rpartition(sign)[2] for name, sign in (("name_ar", "، "), ("name_en", ", "))]
            for name in names:
                yield Name("place", joined(name or ""), place["place"], place["lat"], place["lon"])
    for stated in [s for own in rows.events for s in own.statements] + rows.assessments:
        for holder in stated.holders:
            for name in (holder["name_ar"], holder["name_en"], holder["holder"]):
                yield Name("holder", joined(name or ""), holder["holder"])
