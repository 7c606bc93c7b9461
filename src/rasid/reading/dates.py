"""Publication dates: a line that is a date, or a line that says 'published on …'.

Dates in running text are never read here: they are when things happened, not when the report appeared.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from rasid.arabic.letters import fold, fold_with_offsets
from rasid.reading.wordlists import wordlists


class FoundDate(NamedTuple):
    """A date, whether day and month could be the other way round, and whether it was given in the Hijri calendar."""

    day: date
    ambiguous: bool = False
    hijri: bool = False


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
    hijri = "|".join(re.escape(name) for name in sorted(wordlists().hijri_months, key=lambda n: (-len(n), n)))
    return (
        re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s\-/]*(?:من\s)?(?:شهر\s)?\b{month}(?!\w)[\s,،\-/]*(?:عام\s|سنه\s)?(?P<year>\d{{4}})(?!\d)"),
        re.compile(rf"\b{month}\s(?P<day>\d{{1,2}}),?\s(?P<year>\d{{4}})(?!\d)"),
        re.compile(
            rf"(?<!\d)(?P<day>\d{{1,2}})[\s\-/]*(?:من\s)?(?:شهر\s)?(?P<month>{hijri})\s?[,،\-/ ]?\s?(?:عام\s|سنه\s)?(?P<year>\d{{4}})\s?(?:ه(?:جري|جريه)?\b)?"
            r"|(?<!\d)(?P<day2>\d{1,2})\s?[-/]\s?(?P<month2>\d{1,2})\s?[-/]\s?(?P<year2>1[34]\d\d)(?!\d)\s?(?:ه(?:جري|جريه)?\b)?"
            r"|(?<!\d)(?P<year3>1[34]\d\d)[-/](?P<month3>\d{1,2})[-/](?P<day3>\d{1,2})(?!\d)\s?(?:ه(?:جري|جريه)?\b)?"
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
            rest = rest[:cut] if cut > 0 else rest
            found = _first(rest) or _hijri(rest)
            # The date must follow at once: 'كتب في مقال عام 2012' is no label.
            return found[0] if found and not _leftover(rest[: found[1]]) else None
    return date_of_line(line)


def date_of_line(line: str) -> FoundDate | None:
    """The date that the whole line is, with nothing beside it but a weekday, the time and the same day in Hijri."""
    if len(line) > 160:
        return None
    key = fold(line).strip().lower()
    found = _first(key) or _hijri(key)
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


def _hijri(key: str) -> tuple[FoundDate, int, int] | None:
    """The first Hijri date in a folded text, as a day of the Umm al-Qura calendar (local sightings can differ by a
    day).
    """
    for match in _named()[2].finditer(key):
        group = match.groupdict()
        suffix = next(s for s in ("", "2", "3") if group[f"day{s}"])
        month = group[f"month{suffix}"]
        number = wordlists().hijri_months[month] if not suffix else int(month)
        day = _hijri_day(int(group[f"year{suffix}"]), number, int(group[f"day{suffix}"]))
        if day:
            return FoundDate(day, hijri=True), match.start(), match.end()
    return None


def _hijri_day(year: int, month: int, day: int) -> date | None:
    from hijridate import Hijri

    try:
        found = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return date(found.year, found.month, found.day)


def find_full_date(line: str) -> tuple[int, int] | None:
    """Where the first date with a year stands in a line."""
    key, offsets = fold_with_offsets(line)
    found = _first(key.lower()) or _hijri(key.lower())
    return (offsets[found[1]], offsets[found[2]]) if found else None


def is_filler(words: str) -> bool:
    """True for words that only go with a date: weekdays, the time, 'الموافق'."""
    return not _leftover(fold(words).strip().lower())


def _date(year: int, month: int, day: int) -> date | None:
    if not MIN_YEAR <= year <= MAX_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
