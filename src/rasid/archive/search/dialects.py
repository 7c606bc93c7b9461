"""Where SQLite and PostgreSQL differ in searching words: writing them, matching them, reading them back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, cast, column, func, literal_column, select, table, text
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

COLUMNS = ("title", "words", "lemmas")
MOST_POSITIONS = 16_383
"""A word beyond this place in a report has no place on PostgreSQL: it is found, but not as part of a phrase."""
_WEIGHTS = "3.0, 1.0, 1.0"
"""A word of the title says more about what a report is about."""
_SQLITE = table("search_words", column("rowid"), *(column(name) for name in COLUMNS))
_POSTGRESQL = table("search_words", column("report_id"), *(column(name) for name in COLUMNS))
_LEXEME = re.compile(r"(?:^|(?<= ))'((?:[^']|'')*+)':([0-9A-D,]+)")


class Term(NamedTuple):
    """Keys one behind the other in a column of `search_words`."""

    column: str
    keys: tuple[str, ...]


class TermList(NamedTuple):
    """Terms of which all (`operator` AND) or any (OR) must be there; nested."""

    operator: str
    parts: tuple[Matched, ...]
    without: tuple[Matched, ...] = ()


Matched = Term | TermList


def is_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"


def insert_new(connection: Connection, into: Any, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows; those whose key is there already stay as they are."""
    if rows:
        made = sqlite_insert(into) if is_sqlite(connection) else postgresql_insert(into)
        connection.execute(made.on_conflict_do_nothing(), list(rows))


def put_words(connection: Connection, report: int, title: str, words: str, lemmas: str) -> None:
    """Write the words of a report in place of those that it had."""
    values = {"report": report, "title": title, "words": words, "lemmas": lemmas}
    if is_sqlite(connection):
        connection.execute(text("DELETE FROM search_words WHERE rowid = :report"), values)
        connection.execute(
            text("INSERT INTO search_words (rowid, title, words, lemmas) VALUES (:report, :title, :words, :lemmas)"),
            values,
        )
        return
    values |= {name: _vector(str(values[name])) for name in COLUMNS}
    connection.execute(text("DELETE FROM search_words WHERE report_id = :report"), values)
    connection.execute(
        text(
            "INSERT INTO search_words (report_id, title, words, lemmas) VALUES"
            " (:report, CAST(:title AS tsvector), CAST(:words AS tsvector), CAST(:lemmas AS tsvector))"
        ),
        values,
    )


def matching(connection: Connection, matched: Matched) -> Select[Any]:
    """The ids of the reports whose words match."""
    if is_sqlite(connection):
        return select(_SQLITE.c.rowid).where(literal_column("search_words").bool_op("MATCH")(_fts(matched)))
    return select(_POSTGRESQL.c.report_id).where(_vectors(matched))


def score_of(
    connection: Connection, matched: Matched, among: Sequence[int] | Select[Any] | None = None
) -> dict[int, float]:
    """How well each report that matches does so, all or `among` some; higher is better."""
    if is_sqlite(connection):
        chosen = select(_SQLITE.c.rowid, literal_column(f"-bm25(search_words, {_WEIGHTS})")).where(
            literal_column("search_words").bool_op("MATCH")(_fts(matched))
        )
    else:
        whole: ColumnElement[Any] = literal_column("setweight(title, 'A') || lemmas || words")
        terms = cast(" | ".join(_tsquery(term) for term in _terms(matched)), TSQUERY)
        chosen = select(_POSTGRESQL.c.report_id, func.ts_rank(whole, terms)).where(_vectors(matched))
    if among is not None:
        # The sign keeps SQLite from asking the index once for every report.
        own = literal_column("+search_words.rowid") if is_sqlite(connection) else _POSTGRESQL.c.report_id
        chosen = chosen.where(own.in_(among))
    return {report: score for report, score in connection.execute(chosen).all()}  # noqa: C416  # rows are no pairs for the type checker


def keys_of(connection: Connection, reports: Sequence[int]) -> dict[int, tuple[list[str], list[str]]]:
    """The keys of the words of reports, in their order: (words, lemmas)."""
    if is_sqlite(connection):
        rows = connection.execute(
            select(_SQLITE.c.rowid, _SQLITE.c.words, _SQLITE.c.lemmas).where(_SQLITE.c.rowid.in_(reports))
        )
        return {row.rowid: (row.words.split(" "), row.lemmas.split(" ")) for row in rows}
    rows = connection.execute(
        text(
            "SELECT report_id, words::text AS words, lemmas::text AS lemmas FROM search_words WHERE report_id = ANY(:ids)"
        ),
        {"ids": list(reports)},
    )
    return {row.report_id: (_listed(row.words), _listed(row.lemmas)) for row in rows}


def _fts(matched: Matched) -> str:
    """An expression of FTS5. Keys are letters and digits only, so quotation marks make them safe."""
    if isinstance(matched, Term):
        return f'{matched.column} : "{" ".join(matched.keys)}"'
    together = f" {matched.operator} ".join(_fts(part) for part in matched.parts)
    if matched.without:
        return f"(({together}) NOT ({' OR '.join(_fts(part) for part in matched.without)}))"
    return f"({together})"


def _vectors(matched: Matched) -> ColumnElement[bool]:
    if isinstance(matched, Term):
        return literal_column(matched.column).bool_op("@@")(cast(_tsquery(matched), TSQUERY))
    parts = [_vectors(part) for part in matched.parts]
    together = parts[0]
    for other in parts[1:]:
        together = together & other if matched.operator == "AND" else together | other
    for unwanted in matched.without:
        together = together & ~_vectors(unwanted)
    return together


def _terms(matched: Matched) -> list[Term]:
    if isinstance(matched, Term):
        return [matched]
    return [term for part in matched.parts for term in _terms(part)]


def _tsquery(term: Term) -> str:
    return "(" + " <-> ".join(f"'{key}'" for key in term.keys) + ")"


def _vector(keys: str) -> str:
    """The literal of a tsvector: every key with its places."""
    places: dict[str, list[int]] = {}
    for position, key in enumerate(keys.split(), start=1):
        places.setdefault(key, []).append(min(position, MOST_POSITIONS))
    return " ".join(f"'{key}':{','.join(map(str, found[:255]))}" for key, found in places.items())


def _listed(vector: str) -> list[str]:
    found: dict[int, str] = {}
    for key, positions in _LEXEME.findall(vector):
        for position in positions.split(","):
            found[int(position.rstrip("ABCD"))] = key
    return [found.get(i, "") for i in range(1, max(found, default=0) + 1)]
