"""Answering queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from heapq import nlargest
from itertools import groupby
from typing import Literal

from sqlalchemy import Connection, func, select

from rasid.archive.database import Database
from rasid.archive.privacy import is_complete
from rasid.archive.search.compile import Compiler, coded_part, level_of, split_words, terms_of
from rasid.archive.search.dialects import keys_of, score_of
from rasid.archive.search.facets import bits_of, counts, holding
from rasid.archive.search.fields import HOLDER_KINDS
from rasid.archive.search.latin_names import with_arabic_names
from rasid.archive.search.query import Field, Node, parse
from rasid.archive.search.snippets import Snippet, Span, snippet, spans_of
from rasid.archive.search.visible import hidden_spans, looked_at
from rasid.archive.tables import events, parties, reports, sources, statements
from rasid.knowledge.store import load_lexicon

Sort = Literal["relevance", "newest", "oldest"]
_FEW = 2_000
"""So many reports are sorted by looking each up; for more the index of dates is walked."""
_MOST_SCORED = 20_000
"""Where more reports than these answer, the newest come first: words so frequent do not tell reports apart."""
_EVIDENCE = 20
"""Events of a report that are shown as the reason why it was found."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """An event, or what somebody states, for which a report was found."""

    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A report that was found. Offsets of the snippet and of `evidence` count characters of the report's text."""

    id: int
    document_id: str
    title: str | None
    source: str | None
    url: str | None
    published: str | None
    score: float | None
    text: str
    snippet: Snippet
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Facet:
    """A value with the number of reports found that have it."""

    value: str
    ar: str
    en: str
    reports: int


@dataclass(slots=True)
class Results:
    """What a query found: how many in all, one page of them, and the facets of all."""

    query: str
    total: int
    sort: Sort
    hits: list[Hit] = field(default_factory=list)
    facets: dict[str, list[Facet]] = field(default_factory=dict)


def search(
    database: Database, query: str, *, limit: int = 10, offset: int = 0, sort: Sort = "relevance", facets: bool = False,
    public: bool = False,
) -> Results:  # fmt: skip
    """The reports that answer a query. Raises `QueryError`.

    Without words in the query, or with words that more than 20,000 reports hold, there is no relevance: the newest come first. Equals come
    newest first, too. `public`: only what is shown without the names of private persons and homes is searched; the texts of the hits are whole.
    """
    with database.read() as connection:
        return search_in(connection, query, limit=limit, offset=offset, sort=sort, facets=facets, public=public)


def search_in(
    connection: Connection, query: str, *, limit: int = 10, offset: int = 0, sort: Sort = "relevance", facets: bool = False,
    public: bool = False,
) -> Results:  # fmt: skip
    """`search` in the transaction of a connection."""
    return _Search(connection, query, parse(query), public=public).run(limit, offset, sort, facets)


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that answers a query: the ids of the reports, and of each the keys of the events that are as the query says. `events` is
    None when the query says nothing of events."""

    reports: frozenset[int]
    events: dict[int, frozenset[str]] | None


def find_all(connection: Connection, query: str, *, public: bool = False) -> Found:
    """All reports that answer a query, in the transaction of the connection; `public` as in `search`. Raises `QueryError`."""
    node = parse(query)
    return _Search(connection, query, node, public=public).all()


class _Search:
    def __init__(self, connection: Connection, query: str, node: Node | None, *, public: bool = False) -> None:
        self.connection, self.query, self.public = connection, query, public
        self.node = with_arabic_names(node)
        self.compiler = Compiler(connection, public=public)
        self.scores: dict[int, float] = {}
        self.scored: dict[int, float] | None = None

    def run(self, limit: int, offset: int, sort: Sort, facets: bool) -> Results:
        words, _ = split_words(self.node)
        found = self._found(sort)
        if sort == "relevance" and (words is None or len(found) > _MOST_SCORED):
            sort = "newest"
        page = self._page(found, limit, offset, sort)
        results = Results(self.query, len(found), sort, self._hits(page))
        if facets:
            results.facets = self._facets(found)
        return results

    def all(self) -> Found:
        """All reports, and their events that answer."""
        found = frozenset(self._found("newest"))
        node = coded_part(self.node)
        if node is None:
            return Found(found, None)
        chosen = select(events.c.report_id, events.c.key).where(self.compiler.event(node))
        own: dict[int, set[str]] = {}
        for report, key in self.connection.execute(chosen):
            if report in found:
                own.setdefault(report, set()).add(key)
        return Found(found, {report: frozenset(keys) for report, keys in own.items()})

    def _found(self, sort: Sort) -> list[int]:
        """The ids of all reports that answer."""
        found = self._answering(sort)
        if self.public and not is_complete(self.connection):
            known = set(self.connection.execute(select(reports.c.id).where(looked_at())).scalars())
            found = [report for report in found if report in known]
        return found

    def _answering(self, sort: Sort) -> list[int]:
        words, rest = split_words(self.node)
        if words is None:
            counted = self._counted()
            if counted is not None:
                return counted
            chosen = select(reports.c.id)
            if self.node is not None:
                chosen = chosen.where(self.compiler.reports(self.node))
            return list(self.connection.execute(chosen).scalars().all())
        found = list(self.connection.execute(self.compiler.matching(words)).scalars().all())
        if rest is None or not found:
            return found
        # Few reports are looked at one by one; for many the rest of the query is answered by itself.
        chosen = select(reports.c.id)
        if len(found) > _FEW:
            chosen = chosen.where(self.compiler.reports(rest))
            if sort == "relevance":
                if self.public:
                    chosen = chosen.where(reports.c.id.in_(self.compiler.matching(words)))
                self.scored = score_of(self.connection, words, chosen)
                return list(self.scored)
        else:
            chosen = chosen.where(
                Compiler(self.connection, found, public=self.public).reports(rest), reports.c.id.in_(found)
            )
        also = set(self.connection.execute(chosen).scalars())
        return [report for report in found if report in also]

    def _counted(self) -> list[int] | None:
        """The reports of a query that asks for one value alone that is counted as a facet in any case: they are read off its bits, however many."""
        node = self.node
        if self.public or not isinstance(node, Field):
            return None
        value = node.value.text
        if node.name == "holder" and (node.value.quoted or value.lower() not in HOLDER_KINDS):
            return None
        if node.name not in ("type", "status", "attribution", "holder"):
            return None
        return holding(self.connection, node.name, value.lower() if node.name == "holder" else value)

    def _page(self, found: list[int], limit: int, offset: int, sort: Sort) -> list[int]:
        if sort != "relevance":
            return self._by_date(found, limit, offset, newest=sort == "newest")
        words, rest = split_words(self.node)
        assert words is not None
        scores = self.scored
        if scores is None:
            scores = score_of(self.connection, words, found if rest is not None and len(found) <= _FEW else None)
        best = nlargest(offset + limit, ((scores.get(i, 0.0), i) for i in found))
        if best:
            # Those that score as the last one does are told apart by their dates.
            least = best[-1][0]
            above = [i for score, i in best if score > least]
            equal = [i for i in found if scores.get(i, 0.0) == least]
            groups = [list(own) for _, own in groupby(above, key=lambda i: scores.get(i, 0.0))]
            ordered = [i for own in groups for i in self._newest_of(own)]
            page = (ordered + self._by_date(equal, offset + limit - len(ordered), 0, newest=True))[offset:]
        else:
            page = []
        self.scores = {i: scores.get(i, 0.0) for i in page}
        return page

    def _newest_of(self, group: list[int]) -> list[int]:
        return group if len(group) == 1 else self._by_date(group, len(group), 0, newest=True)

    def _by_date(self, found: Sequence[int], limit: int, offset: int, *, newest: bool) -> list[int]:
        day = reports.c.published.desc() if newest else reports.c.published
        ordered = select(reports.c.id).order_by(day.nulls_last(), reports.c.id.desc() if newest else reports.c.id)
        if len(found) <= _FEW:
            ids = self.connection.execute(ordered.where(reports.c.id.in_(found)).limit(limit).offset(offset))
            return list(ids.scalars())
        wanted, page = set(found), []
        for partition in self.connection.execute(ordered).scalars().partitions(500):
            page += [i for i in partition if i in wanted]
            if len(page) >= offset + limit:
                break
        return page[offset : offset + limit]

    def _hits(self, page: list[int]) -> list[Hit]:
        if not page:
            return []
        rows = self.connection.execute(
            select(
                reports.c.id, reports.c.document_id, reports.c.title, reports.c.url, reports.c.published, reports.c.text,
                func.coalesce(sources.c.key, reports.c.outlet).label("source"),
            )
            .select_from(reports.outerjoin(sources))
            .where(reports.c.id.in_(page))
        )  # fmt: skip
        found = {row.id: row for row in rows}
        terms = terms_of(self.node)
        keys = keys_of(self.connection, page) if terms else {}
        evidence = self._evidence(page)
        hidden = hidden_spans(self.connection, page) if self.public else {}
        hits = []
        for report in page:
            row = found[report]
            spans: list[Span] = spans_of(row.text, *keys[report], terms) if report in keys else []
            if report in hidden:
                spans = [(a, b) for a, b in spans if not any(s < b and e > a for s, e in hidden[report])]
            why = tuple(evidence.get(report, ())[:_EVIDENCE])
            shown = snippet(row.text, spans or [(e.start, e.end) for e in why])
            hits.append(
                Hit(
                    report, row.document_id, row.title, row.source, row.url, row.published, self.scores.get(report), row.text, shown, why,
                )
            )  # fmt: skip
        return hits

    def _evidence(self, page: list[int]) -> dict[int, list[Evidence]]:
        """The events, or statements, of the reports of a page that are as the query says."""
        node = coded_part(self.node)
        if node is None:
            return {}
        if level_of(node) == "statement":
            chosen = select(
                statements.c.report_id, statements.c.attribution.label("kind"), statements.c.content.label("text"),
                statements.c.start, statements.c.end,
            ).where(statements.c.report_id.in_(page), self.compiler.statement(node, each=True)).order_by(statements.c.start, statements.c.id)  # fmt: skip
        else:
            chosen = select(
                events.c.report_id, events.c.type.label("kind"), events.c.trigger.label("text"), events.c.start, events.c.end
            ).where(events.c.report_id.in_(page), self.compiler.event(node)).order_by(events.c.start, events.c.id)  # fmt: skip
        found: dict[int, list[Evidence]] = {}
        for row in self.connection.execute(chosen):
            found.setdefault(row.report_id, []).append(Evidence(row.kind, row.text, row.start, row.end))
        return found

    def _facets(self, found: list[int]) -> dict[str, list[Facet]]:
        counted = counts(self.connection, bits_of(found))
        labels = {facet: self._labels(facet, [value for value, _ in values]) for facet, values in counted.items()}
        return {
            facet: [Facet(value, *labels[facet].get(value, (value, value)), number) for value, number in values]
            for facet, values in counted.items()
            if values
        }

    def _labels(self, facet: str, values: list[str]) -> dict[str, tuple[str, str]]:
        """What values are called in Arabic and in English, where that is not as they are written."""
        if facet == "country":
            return country_names()
        if facet == "source":
            chosen = select(sources.c.id, sources.c.name_ar, sources.c.name_en).where(
                sources.c.id.in_(map(int, values))
            )
            rows = self.connection.execute(chosen).all()
            return {str(i): (ar or en, en or ar) for i, ar, en in rows}
        if facet not in ("actor", "recipient"):
            return {}
        known = {value: actor_names()[value] for value in values if value in actor_names()}
        for value in values:
            if value not in known:
                own = select(parties.c.name_ar, parties.c.name_en).where(parties.c.actor == value).limit(1)
                row = self.connection.execute(own).first()
                if row is not None:
                    known[value] = (row[0] or row[1], row[1] or row[0])
        return known


@lru_cache(maxsize=1)
def actor_names() -> dict[str, tuple[str, str]]:
    """The names of the actors of the lexicon by the ids of their entries."""
    return {actor.rule: (actor.ar, actor.en) for actor in load_lexicon().actors}


@lru_cache(maxsize=1)
def country_names() -> dict[str, tuple[str, str]]:
    """The names of the countries by their two letters."""
    return {
        place.country: (place.ar, place.en)
        for _, place in load_lexicon().bundled_places()
        if place.feature == "country" and place.country
    }
