"""What a search found without the names and homes of private persons: title, snippet and evidence in the redacted text, with its offsets."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from sqlalchemy import Connection, select

from rasid.archive.search.searcher import Evidence, Hit, Results
from rasid.archive.search.snippets import Snippet
from rasid.archive.stored import unpacked
from rasid.archive.tables import records
from rasid.export.redact import Redacted, redact, without_names


def leave_out(connection: Connection, found: Results) -> tuple[Results, Counter[str]]:
    """The results as they may be passed on, and what was left out how often."""
    ids = [hit.id for hit in found.hits]
    rows = connection.execute(
        select(records.c.report_id, records.c.data).where(records.c.report_id.in_(ids), records.c.current)
    )
    redacted = {row.report_id: redact(unpacked(row.data, row.report_id)) for row in rows}
    counts: Counter[str] = Counter()
    names: set[str] = set()
    for one in redacted.values():
        counts.update(one.counts)
        names |= one.names
    hits = [_hit(hit, redacted[hit.id]) if hit.id in redacted else hit for hit in found.hits]
    return replace(found, query=without_names(found.query, names), hits=hits), counts


def _hit(hit: Hit, found: Redacted) -> Hit:
    offsets, document = found.offsets, found.record.document

    def span(start: int, end: int) -> tuple[int, int]:
        return offsets.start(start), offsets.end(end)

    snippet = Snippet(*span(hit.snippet.start, hit.snippet.end), tuple(span(*mark) for mark in hit.snippet.highlights))
    evidence = tuple(
        Evidence(e.kind, offsets.text[slice(*span(e.start, e.end))], *span(e.start, e.end)) for e in hit.evidence
    )
    title = without_names(hit.title, found.names) if hit.title else hit.title
    return replace(hit, title=title, url=document.url, text=offsets.text, snippet=snippet, evidence=evidence)
