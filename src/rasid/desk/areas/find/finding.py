"""What a query finds, as it may be shown: snippets with the words that answer, the events for which a report was found, facets as further queries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, get_args

from sqlalchemy import Connection, select

from rasid.archive.search.facets import FACETS
from rasid.archive.search.names import known_in_latin
from rasid.archive.search.query import And, Field, Node, Phrase, QueryError, Word, parse, shown
from rasid.archive.search.searcher import Facet, Hit, Results, Sort, search_in
from rasid.archive.tables import events, reports, sources, statements
from rasid.desk.answers import Paged, Window
from rasid.desk.areas.reports.listing import SourceName, address
from rasid.desk.context import Desk
from rasid.desk.decided import Mark, anything, marks
from rasid.desk.kept import answered
from rasid.desk.redaction import Redactions
from rasid.desk.roles import Role
from rasid.report.texts import string

SORTS: tuple[Sort, ...] = get_args(Sort)
_NAMED = {
    "type": "types", "status": "status", "attribution": "attribution", "holder": "holder_kinds", "naming": "naming_kinds",
}  # fmt: skip
"""Facet → the section of words in which its values are named."""
_MOST_EVIDENCE = 4
_MOST_MEANT = 4


class Words(NamedTuple):
    """Words of a report that were coded as something."""

    report: int
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a snippet; `marked`: it answers the query."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Reason:
    """An event (`kind`: its type) or a statement (its attribution) for which a report was found. Offsets are those of the report as its reader
    sees it."""

    kind: str
    text: str
    start: int
    end: int
    decided: Mark | None = None
    """what people decided of the event"""


@dataclass(frozen=True, slots=True)
class FoundReport:
    """A report that was found."""

    id: int
    document_id: str
    title: str
    source: SourceName | None
    outlet: str | None
    url: str | None
    published: str | None
    language: str
    score: float | None
    snippet: list[Piece]
    before: bool
    after: bool
    evidence: list[Reason]
    more_evidence: int


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value with the number of reports found that have it. `query` is the query with it (of a value that is asked for already: without it)."""

    value: str
    ar: str
    en: str
    reports: int
    query: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Finding(Paged):
    """What was found: one page of the reports, and the facets of all."""

    query: str
    total: int
    sort: str
    offset: int
    limit: int
    items: list[FoundReport]
    facets: dict[str, list[FacetValue]]


def find(desk: Desk, query: str, window: Window, sort: Sort, *, facets: bool = True) -> Finding:
    """Answer a query. Raises `QueryError`."""
    asked = ("find", query, window.offset, window.limit, sort, facets)

    def make() -> Results:
        return search_in(
            connection, query, limit=window.limit, offset=window.offset, sort=sort, facets=facets, public=desk.redacts
        )

    with desk.read() as connection:
        found = answered(desk, connection, asked, make)
        decided = _decided(connection, found, who=desk.who, reviews=desk.may(Role.CODER))
        return _finding(connection, Redactions(connection, desk.redacts), found, window, decided)


def meant(query: str) -> list[str]:
    """Queries that somebody may have meant whose words in Latin letters are in no report: names of places and actors that Rasid knows. What the
    workspace knows besides is not asked: readers must not learn who is named in it."""
    node = parse(query)
    parts = node.parts if isinstance(node, And) else (node,)
    words = [part.text for part in parts if isinstance(part, Word | Phrase)]
    if len(words) != len(parts):
        return []
    found = dict.fromkeys(
        f'{kind}:"{name}"' if " " in name else f"{kind}:{name}"
        for name in dict.fromkeys([" ".join(words), *words])
        for kind in known_in_latin(name)
    )
    return list(found)[:_MOST_MEANT]


def _finding(
    connection: Connection, hidden: Redactions, found: Results, window: Window, decided: Mapping[Words, Mark]
) -> Finding:
    ids = [hit.id for hit in found.hits]
    hidden.look(ids)
    rows = connection.execute(
        select(reports.c.id, reports.c.outlet, reports.c.language, reports.c.source_id, sources.c.key, sources.c.name_ar, sources.c.name_en)
        .select_from(reports.outerjoin(sources, sources.c.id == reports.c.source_id))
        .where(reports.c.id.in_(ids))
    )  # fmt: skip
    about = {row.id: row for row in rows}
    items = []
    for hit in found.hits:
        row = about[hit.id]
        source = None if row.source_id is None else SourceName(row.source_id, row.key, row.name_ar, row.name_en)
        items.append(_report(hidden, hit, source, row.outlet, row.language, decided))
    facets = _facets(connection, found)
    return Finding(found.query, found.total, found.sort, window.offset, window.limit, items, facets)


def _decided(connection: Connection, found: Results, *, who: str, reviews: bool) -> dict[Words, Mark]:
    """What people decided of the events for which reports were found, by the words of the event, or of the statement about it."""
    ids = [hit.id for hit in found.hits if hit.evidence]
    if not ids or not anything(connection):
        return {}
    spans = (
        select(events.c.report_id, events.c.type, events.c.start, events.c.end, events.c.id).where(events.c.report_id.in_(ids)),
        select(statements.c.report_id, statements.c.attribution, statements.c.start, statements.c.end, statements.c.event_id)
        .where(statements.c.report_id.in_(ids), statements.c.event_id.is_not(None)),
    )  # fmt: skip
    event = {Words(*row[:4]): row[4] for chosen in spans for row in connection.execute(chosen)}
    wanted = {
        Words(hit.id, one.kind, one.start, one.end) for hit in found.hits for one in hit.evidence[:_MOST_EVIDENCE]
    }
    made = marks(connection, [event[one] for one in wanted if one in event], who=who, reviews=reviews)
    return {one: made[event[one]] for one in wanted if one in event and event[one] in made}


def _report(
    hidden: Redactions, hit: Hit, source: SourceName | None, outlet: str | None, language: str, decided: Mapping[Words, Mark]
) -> FoundReport:  # fmt: skip
    own = hit.snippet
    piece = hidden.piece(hit.id, own.start, own.end, own.highlights)
    reasons = [
        Reason(one.kind, hidden.piece(hit.id, one.start, one.end).text, *hidden.span(hit.id, one.start, one.end),
               decided.get(Words(hit.id, one.kind, one.start, one.end)))
        for one in hit.evidence[:_MOST_EVIDENCE]
    ]  # fmt: skip
    return FoundReport(
        hit.id, hit.document_id, hidden.words(hit.id, hit.title or ""), source, outlet, address(hidden, hit.id, hit.url), hit.published, language,
        None if hit.score is None else round(hit.score, 4), _pieces(piece.text, piece.marks), own.start > 0,
        own.end < len(hit.text.rstrip()), reasons, max(0, len(hit.evidence) - len(reasons)),
    )  # fmt: skip


def _pieces(text: str, marks: Sequence[tuple[int, int]]) -> list[Piece]:
    pieces, at = [], 0
    for first, last in sorted(marks):
        if first < at:
            continue
        pieces += [Piece(text[at:first], False), Piece(text[first:last], True)]
        at = last
    pieces.append(Piece(text[at:], False))
    return [piece for piece in pieces if piece.text]


def _facets(connection: Connection, found: Results) -> dict[str, list[FacetValue]]:
    if not found.facets:
        return {}
    node = parse(found.query)
    ids = [int(one.value) for one in found.facets.get("source", [])]
    keys = {
        row.id: row.key for row in connection.execute(select(sources.c.id, sources.c.key).where(sources.c.id.in_(ids)))
    }
    made: dict[str, list[FacetValue]] = {}
    for name in FACETS:
        values = [_value(node, name, one, keys) for one in found.facets.get(name, [])]
        if values:
            made[name] = [one for one in values if one is not None]
    return made


def _value(node: Node | None, name: str, facet: Facet, keys: dict[int, str]) -> FacetValue | None:
    """A value with the query that asks for it, too."""
    ar, en, value = facet.ar, facet.en, facet.value
    if name == "source":
        value = keys.get(int(value), value)
        condition = f"source:{value}"
    elif name == "year":
        condition = f"published:{value}"
    elif name in ("actor", "recipient"):
        condition = f'{name}:"{(ar or en).replace(chr(34), " ")}"'
    else:
        condition = f"{name}:{value}"
        if name in _NAMED:
            ar, en = string(f"{_NAMED[name]}.{value}", "ar"), string(f"{_NAMED[name]}.{value}", "en")
    try:
        asked = parse(condition)
    except QueryError:
        return None
    assert isinstance(asked, Field)
    chosen, query = _changed(node, asked)
    return FacetValue(value, ar, en, facet.reports, query, chosen)


def _changed(node: Node | None, asked: Field) -> tuple[bool, str]:
    """Whether a query asks for the value already, and the query without or with it."""
    parts = node.parts if isinstance(node, And) else () if node is None else (node,)
    if asked in parts:
        left = tuple(part for part in parts if part != asked)
        return True, shown(And(left) if len(left) > 1 else left[0] if left else None)
    together = And((*parts, asked)) if parts else asked
    return False, shown(together)
