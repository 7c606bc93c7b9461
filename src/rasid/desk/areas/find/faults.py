"""What is wrong with a query, at its place and in the language of the desk."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources

import yaml

from rasid.archive.search.fields import FIELDS
from rasid.archive.search.query import QueryError
from rasid.desk.texts import text
from rasid.report.texts import Lang


@dataclass(frozen=True, slots=True)
class QueryFault:
    """What is wrong with a query, and at which character: the query in three parts, of which the second is wrong. Pieces of queries stand
    between backticks."""

    what: str
    expected: str | None
    advice: str | None
    at: int
    before: str
    wrong: str
    after: str


def fault_of(query: str, error: QueryError, lang: Lang) -> QueryFault:
    """The error at its place: up to the next space, or one character."""
    at = min(error.at, len(query))
    end = at
    while end < len(query) and not query[end].isspace():
        end += 1
    end = max(end, min(len(query), at + 1))
    what, expected, advice = error.what, error.expected, error.advice
    if lang == "ar":
        expected = _expected(error.what, expected)
        what, advice = _said("what", what) or what, _said("advice", advice)
    return QueryFault(what, expected, advice, at, query[:at], query[at:end], query[end:])


def _expected(what: str, expected: str | None) -> str | None:
    """What was expected; of a field as the help says it."""
    named = what.partition(":")[0]
    if named in FIELDS and expected == FIELDS[named].expected:
        said = text(f"find.field_{named}", "ar")
        return (
            f"{said}: {'، '.join(f'`{value}`' for value in FIELDS[named].choices)}" if FIELDS[named].choices else said
        )
    return _said("expected", expected)


def _said(part: str, words: str | None) -> str | None:
    """A message in Arabic; as it is where there is none, as for a list of fields."""
    if words is None:
        return None
    for pattern, ar in _messages()[part]:
        match = pattern.fullmatch(words)
        if match is not None:
            return ar.format(*(f"`{group.strip(chr(39))}`" for group in match.groups() if group is not None))
    return words


@cache
def _messages() -> dict[str, list[tuple[re.Pattern[str], str]]]:
    source = resources.files("rasid.desk").joinpath("data", "query_faults.yaml").read_text(encoding="utf-8")
    loaded: dict[str, list[dict[str, str]]] = yaml.safe_load(source)
    return {part: [(re.compile(row["pattern"]), row["ar"]) for row in rows] for part, rows in loaded.items()}
