"""Publication dates: a line that is a date, or a line that says 'published on …'.

Dates in running text are never read here: they are when things happened, not when the report appeared.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from rasid.arabic.letters import fold
from rasid.reading.wordlists import wordlists


class FoundDate(NamedTuple):
    """A date, and whether day and month could be the other way round."""

    day: date
    ambiguous: bool = False


_TIME = re.compile(r"\b\d{1,2}:\d{2}(?::\d{2})?\b|\b[+-]\d{2}:?\d{2}\b")
_ISO = re.compile(
    r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)"
    r"(?:[tT ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:[zZ]|[+-]\d{2}:?\d{2})?)?"
)
_DMY = re.compile(r"(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)")
MIN_YEAR, MAX_YEAR = 1900, 2200


@lru_cache(maxsize=1)
def _named() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Patterns for 'day month year', 'month day, year' and a Hijri date, from the word lists."""
    names = "|".join(re.escape(name) for name in sorted(wordlists().months, key=lambda n: (-len(n), n)))
    month = rf"(?P<month>{names})(?:\s?[/\-]\s?(?:{names})|\s?\((?:{names})\))?"
    hijri = "|".join(re.escape(name) for name in wordlists().hijri_months)
    return (
        re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s\-/]*(?:من\s)?(?:شهر\s)?\b{month}(?!\w)[\s,،\-/]*(?:عام\s|سنه\s)?(?P<year>\d{{4}})(?!\d)"),
        re.compile(rf"\b{month}\s(?P<day>\d{{1,2}}),?\s(?P<year>\d{{4}})(?!\d)"),
        re.compile(
            rf"(?<!\d)\d{{1,2}}\s?[\-/ ]\s?(?:من\s)?(?:{hijri})\s?[,،\-/ ]?\s?\d{{4}}\s?(?:ه(?:جري|جريه)?\b)?"
            r"|(?<!\d)\d{1,2}[-/]\d{1,2}[-/]1[34]\d\d(?!\d)|(?<!\d)1[34]\d\d[-/]\d{1,2}[-/]\d{1,2}(?!\d)"
        ),
    )  # fmt: skip


def parse_date(text: str) -> date | None:
    """The date that `text` is: ISO date or time stamp, day/month/year, or a date in words; None for anything else."""
    found = date_of_line(text)
    return found.day if found else None


def publication_date(line: str) -> FoundDate | None:
    """The date of a line that is a date or starts with a label such as نشر في; None for any other line."""
    key = fold(line).strip().lower().lstrip("-–—•*|[(: ")
    lists = wordlists()
    if any(key.startswith(label) for label in lists.other_labels):
        return None
    for label in lists.labels:
        if key.startswith(label) and not key[len(label) : len(label) + 1].isalpha():
            rest = key[len(label) :]
            cut = min((rest.find(other) for other in lists.other_labels if other in rest), default=-1)
            found = _first(rest[:cut] if cut > 0 else rest)
            # The date must follow at once: 'كتب في مقال عام 2012' is no label.
            return found[0] if found and not _leftover(rest[: found[1]]) else None
    return date_of_line(line)


def date_of_line(line: str) -> FoundDate | None:
    """The date that the whole line is, with nothing beside it but a weekday, the time and the same day in Hijri."""
    if len(line) > 160:
        return None
    key = fold(line).strip().lower()
    found = _first(key)
    if found is None:
        return None
    result, start, end = found
    return None if _leftover(key[:start] + " " + key[end:]) else result


def _leftover(rest: str) -> bool:
    """True when something stands beside the date that does not belong to it."""
    rest = _named()[2].sub(" ", rest)
    rest = _TIME.sub(" ", rest)
    fillers = wordlists().fillers
    return any(word not in fillers for word in re.findall(r"[^\W_]+", rest))


def _first(key: str) -> tuple[FoundDate, int, int] | None:
    """The first Gregorian date in a folded text."""
    day_first, month_first, _ = _named()
    months = wordlists().months
    found: list[tuple[FoundDate, int, int]] = []
    for pattern in (day_first, month_first):
        for match in pattern.finditer(key):
            day = _date(int(match["year"]), months[match["month"]], int(match["day"]))
            if day:
                found.append((FoundDate(day), match.start(), match.end()))
    for match in _ISO.finditer(key):
        day = _date(int(match[1]), int(match[2]), int(match[3]))
        if day:
            found.append((FoundDate(day), match.start(), match.end()))
    for match in _DMY.finditer(key):
        first, second, year = (int(group) for group in match.groups())
        # Arabic papers put the day first; the American order is taken only where the other is impossible.
        day = _date(year, second, first) or _date(year, first, second)
        if day:
            found.append((FoundDate(day, first <= 12 and second <= 12 and first != second), match.start(), match.end()))
    return min(found, key=lambda item: (item[1], -item[2])) if found else None


def _date(year: int, month: int, day: int) -> date | None:
    if not MIN_YEAR <= year <= MAX_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
