"""`rasid search`."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import click

from rasid.commands.options import epilog, language_option, workspace_option
from rasid.commands.output import FSI, PDI, emit, is_terminal, isolated, printable
from rasid.commands.privacy import sensitive_option, tell_private
from rasid.commands.workspaces import count, opened
from rasid.errors import ExitCode

if TYPE_CHECKING:
    from rasid.archive import Workspace
    from rasid.archive.search.searcher import Hit, Results, Sort

_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"
_EVENTS = 3
"""Events of a report that are named below it; `--json` has more."""


@click.command(epilog=epilog(ExitCode.OK, ExitCode.USAGE, ExitCode.LEXICON, ExitCode.WORKSPACE))
@click.argument("query", nargs=-1, required=True)
@click.option(
    "--limit", type=click.IntRange(1, 1000), default=10, show_default=True, metavar="N", help="Reports to show."
)
@click.option("--offset", type=click.IntRange(0), default=0, metavar="N", help="Leave out the first N.")
@click.option(
    "--sort", type=click.Choice(["relevance", "newest", "oldest"]), default="relevance", show_default=True,
    help="Order; a query without words is answered newest first.",
)  # fmt: skip
@click.option("--facets", is_flag=True, help="Count types, countries, actors, sources … of all reports found.")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@sensitive_option
@language_option
@workspace_option
def search(
    query: tuple[str, ...], limit: int, offset: int, sort: Sort, facets: bool, as_json: bool, include_sensitive: bool, lang: str, workspace_dir: str | None,
) -> None:  # fmt: skip
    """Find reports by words, however they are spelt, and by what was coded.

    QUERY is words (all must be there), "phrases", OR, NOT or -, parentheses, and fields: actor: recipient: type: mode: place: near: country:
    date: confidence: status: attribution: certainty: holder: naming: title: source: published: captured: id:. Put it in single quotation
    marks, and -- before one that begins with -.
    """
    from rasid.archive.search.searcher import search as find

    with opened(workspace_dir) as workspace:
        found = find(workspace.database, " ".join(query), limit=limit, offset=offset, sort=sort, facets=facets)
        if as_json:
            found = _passed_on(workspace, found, include_sensitive)
    if as_json:
        emit(json.dumps(_as_json(found, offset), ensure_ascii=False, indent=2) + "\n")
        return
    emit(_as_text(found, offset, lang))


def _passed_on(workspace: Workspace, found: Results, include_sensitive: bool) -> Results:
    """What leaves the machine: without the names and homes of private persons, or with a note in the audit log."""
    from rasid.archive import audit
    from rasid.export.hits import leave_out

    with workspace.database.read() as connection:
        without, counts = leave_out(connection, found)
    tell_private(counts, include_sensitive=include_sensitive)
    if not include_sensitive:
        return without
    with workspace.database.write() as connection:
        audit.append(
            connection, workspace.who, "export", format="search json", include_sensitive=True, query={"search": found.query},
            counts={"reports": len(found.hits)}, included=dict(counts),
        )  # fmt: skip
    return found


def _as_json(found: Results, offset: int) -> dict[str, Any]:
    return {
        "query": found.query, "total": found.total, "sort": found.sort, "offset": offset,
        "hits": [
            {
                "report": hit.id, "document_id": hit.document_id, "title": hit.title, "source": hit.source, "published": hit.published,
                "url": hit.url, "score": None if hit.score is None else round(hit.score, 4),
                "snippet": {
                    "text": hit.snippet.of(hit.text), "start": hit.snippet.start, "end": hit.snippet.end,
                    "highlights": [{"start": a, "end": b} for a, b in hit.snippet.highlights],
                },
                "evidence": [{"kind": e.kind, "text": e.text, "start": e.start, "end": e.end} for e in hit.evidence],
            }
            for hit in found.hits
        ],
        "facets": {
            name: [{"value": f.value, "ar": f.ar, "en": f.en, "reports": f.reports} for f in values]
            for name, values in found.facets.items()
        },
    }  # fmt: skip


def _as_text(found: Results, offset: int, lang: str) -> str:
    blocks = []
    for number, hit in enumerate(found.hits, start=offset + 1):
        heading = [isolated(part) for part in (hit.published or "", hit.source or "", hit.title or "") if part]
        lines = [f"{number}. " + "  ".join([f"[{hit.id}]", *heading]), f"   {_snippet(hit)}"]
        for event in hit.evidence[:_EVENTS]:
            shown = event.text if len(event.text) <= 80 else event.text[:79] + "…"
            lines.append(f"   {event.kind}  {isolated(shown)}")
        if len(hit.evidence) > _EVENTS:
            lines.append(f"   … {len(hit.evidence) - _EVENTS} more")
        blocks.append("\n".join(lines) + "\n")
    total = count(found.total, "report")
    if found.hits:
        blocks.append(f"{total}, {offset + 1} to {offset + len(found.hits)} shown ({found.sort})\n")
    else:
        blocks.append(f"{total}\n" if found.total == 0 else f"{total}, none behind the first {offset}\n")
    facets = []
    for name, values in found.facets.items():
        named = [(f.ar if lang == "ar" else f.en) or f.value for f in values]
        cells = [f"{isolated(shown)} {f.reports:,}" for shown, f in zip(named, values, strict=True)]
        facets.append(f"{name}: " + ", ".join(cells) + "\n")
    if facets:
        blocks.append("".join(facets))
    return "\n".join(blocks)


def _snippet(hit: Hit) -> str:
    """The snippet with what answers in bold, between « and » where there is no bold."""
    bold = is_terminal() and not os.environ.get("NO_COLOR")
    opening, closing = (_BOLD, _PLAIN) if bold else ("«", "»")
    shown = hit.snippet
    pieces, at = [], shown.start
    for start, end in shown.highlights:
        if start < at:
            continue
        pieces += [printable(hit.text[at:start]), opening, printable(hit.text[start:end]), closing]
        at = end
    pieces.append(printable(hit.text[at : shown.end]))
    text = "".join(pieces).strip()
    text = ("… " if shown.start > 0 else "") + text + (" …" if shown.end < len(hit.text) else "")
    return f"{FSI}{text}{PDI}" if is_terminal() else text
