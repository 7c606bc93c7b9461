"""What errors say, in the language of the page. The code writes them in English; `data/faults.yaml` has the same sentences in Arabic."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import yaml

from rasid.archive.search.query import QueryError
from rasid.errors import RasidError
from rasid.report.texts import Lang

_HOLE = re.compile(r"\\\{(\w)\\\}")


@dataclass(frozen=True, slots=True)
class Said:
    """What an error says to somebody."""

    what: str
    where: str | None
    expected: str | None
    advice: str | None


def said(error: RasidError, lang: Lang) -> Said:
    """An error in a language."""
    if lang == "en":
        return Said(error.what, error.where, error.expected, error.advice)
    if isinstance(error, QueryError):
        from rasid.desk.areas.find.faults import fault_of  # which needs the pages, and they this module

        fault = fault_of("", error, lang)
        return Said(fault.what, None, fault.expected, fault.advice)
    where = error.where and _values().get(error.where, error.where)
    return Said(in_arabic(error.what), where, error.expected and in_arabic(error.expected), error.advice and in_arabic(error.advice))  # fmt: skip


def fault_words(words: str | None, lang: Lang) -> str:
    """One sentence of an error in a language."""
    return words or "" if lang == "en" or not words else in_arabic(words)


def known(words: str) -> bool:
    """Whether a sentence, with its holes, stands in the file."""
    return words in _data()["sentences"] or any(pattern.fullmatch(words) for pattern, _ in _patterns())


def in_arabic(words: str) -> str:
    """A sentence of an error in Arabic; as it is where the file has none."""
    fixed: str | None = _data()["sentences"].get(words)
    if fixed is not None:
        return fixed
    for pattern, arabic in _patterns():
        found = pattern.fullmatch(words)
        if found is not None:
            return arabic.format(**{name: _values().get(value, value) for name, value in found.groupdict().items()})
    return _values().get(words, words)


def _values() -> dict[str, str]:
    found: dict[str, str] = _data()["values"]
    return found


@cache
def _data() -> dict[str, Any]:
    source = resources.files("rasid.desk").joinpath("data", "faults.yaml").read_text(encoding="utf-8")
    found: dict[str, Any] = yaml.load(source, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return found


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """Sentences with holes, those with most words of their own first."""
    holed = sorted(
        (english for english in _data()["sentences"] if "{" in english), key=lambda words: (-len(words), words)
    )
    return [
        (re.compile(_HOLE.sub(r"(?P<\1>.+?)", re.escape(english)), re.DOTALL), _data()["sentences"][english])
        for english in holed
    ]
