"""One export: items in, a file or folder with its manifest out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import msgspec

import rasid
from rasid.errors import UsageError
from rasid.export.items import Item
from rasid.export.output import FORMAT, FileOutput, FolderOutput, Output
from rasid.export.redact import redact, without_names
from rasid.export.view import View

Write = Callable[..., None]


class Writer(Protocol):
    """Writes one format. `counts` says what was written and what was left out."""

    counts: Counter[str]

    def add(self, view: View) -> None:
        """Write one report."""

    def close(self) -> None:
        """Write what follows the last one."""


class Format(NamedTuple):
    """A format that can be exported."""

    name: str
    what: str
    folder: bool = False
    carries_text: bool = False
    """the text of the reports is in it"""


FORMATS: dict[str, Format] = {
    f.name: f
    for f in (
        Format("jsonl", "records (rasid/1), one JSON object a line", carries_text=True),
        Format("csv", "a row for every statement"),
        Format("parquet", "the same rows as CSV, typed"),
        Format("geojson", "events as points"),
        Format("graphml", "actors and events as a graph"),
        Format("acled", "a table with ACLED's columns"),
        Format("ucdp", "a table with UCDP GED's columns"),
        Format("plover", "PLOVER JSON"),
        Format("claims", "schema.org Claim and ClaimReview, JSON-LD", carries_text=False),
        Format("annotations", "W3C Web Annotations, JSON-LD", carries_text=True),
        Format("conll", "words with BIO columns", carries_text=True),
        Format("brat", "a folder of .txt and .ann", folder=True, carries_text=True),
    )
}


@dataclass
class Export:
    """What is exported and how. `origin` goes into the manifest: the workspace with its last audit entry, or the files read."""

    format: str
    out: Path
    lang: str = "en"
    include_sensitive: bool = False
    query: dict[str, object] = field(default_factory=dict)
    origin: dict[str, Any] = field(default_factory=dict)


def check_format(name: str) -> Format:
    """The format of that name. Raises `UsageError` when it is unknown or its library is missing."""
    if name not in FORMATS:
        raise UsageError("no such format", where=name, expected=", ".join(FORMATS))
    if name == "parquet" and find_spec("pyarrow") is None:
        raise UsageError(
            "Parquet needs the library pyarrow", where=name, advice='Install it with: pip install "rasid[parquet]"'
        )
    return FORMATS[name]


def export(
    items: Iterable[Item], wanted: Export, *, before_commit: Callable[[dict[str, Any]], None] | None = None
) -> dict[str, Any]:
    """Write the items and return the manifest. `before_commit` is called with it while nothing is in place yet: what it raises ends
    the export without a trace."""
    format_ = check_format(wanted.format)
    output: Output = FolderOutput(wanted.out) if format_.folder else FileOutput(wanted.out)
    try:
        manifest = _written(items, wanted, output)
        if before_commit is not None:
            before_commit(manifest)
        output.commit(manifest)
    finally:
        output.discard()
    return manifest


def _written(items: Iterable[Item], wanted: Export, output: Output) -> dict[str, Any]:
    writer: Writer = import_module(f"rasid.export.formats.{wanted.format}").Writer(output.write, wanted.lang)
    counts: Counter[str] = Counter(reports=0, events=0, statements=0)
    left_out: Counter[str] = Counter()
    coders: set[tuple[str, str]] = set()
    names: set[str] = set()
    for item in items:
        coders.add((item.record.coder.version, item.record.coder.lexicon))
        found = redact(item.record)
        left_out.update(found.counts)
        names |= found.names
        if wanted.include_sensitive:
            view = View(item, wanted.lang)
        else:
            view = View(
                Item(found.record, item.chosen, item.info, item.reviews, item.decided), wanted.lang, found.persons
            )
        counts["reports"] += 1
        counts["events"] += len(item.chosen)
        for event in item.chosen:
            if event in item.decided:
                counts["events_decided"] += 1
        counts["statements"] += sum(s.event is None or s.event in item.chosen for s in item.record.statements)
        writer.add(view)
    writer.close()
    return {
        "format": FORMAT,
        "export": wanted.format,
        "what": FORMATS[wanted.format].what,
        "rasid": rasid.__version__,
        "record_schema": "rasid/1",
        "coders": [{"version": version, "lexicon": lexicon} for version, lexicon in sorted(coders)],
        "query": wanted.query if wanted.include_sensitive else _without_names(wanted.query, names),
        "language_of_names": wanted.lang,
        "origin": wanted.origin,
        "counts": {**counts, **dict(sorted(writer.counts.items()))},
        "privacy": {
            "include_sensitive": wanted.include_sensitive,
            "included" if wanted.include_sensitive else "left_out": dict(left_out),
        },
        "files": output.files(),
    }


def _without_names(query: dict[str, object], names: set[str]) -> dict[str, object]:
    """Whoever asked for a private person by name has a file about `[شخص]`: the query must not say who that is."""
    return {key: without_names(value, names) if key == "search" and isinstance(value, str) else value for key, value in query.items()}  # fmt: skip


def encode(value: Any) -> bytes:
    """JSON on one line, the same bytes for the same value."""
    return msgspec.json.encode(value)
