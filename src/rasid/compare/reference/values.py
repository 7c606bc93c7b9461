"""Values of published data sets: days in old and new spellings, whole numbers that a table program turned into `214797.0`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?")
_YEAR_LAST = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_WORDS = ("%d %B %Y", "%d %b %Y", "%d-%b-%Y", "%d-%B-%Y", "%d-%b-%y", "%B %d, %Y", "%b %d, %Y", "%d-%B-%y")


class ValueFault(Exception):
    """A value that is not what its column should hold."""


def day_first(values: Iterable[str]) -> bool | None:
    """Whether dates such as 07/21/2015 put the day first; None when no value of the file tells."""
    first = second = False
    for value in values:
        found = _YEAR_LAST.fullmatch(value.strip())
        if found:
            first = first or int(found.group(1)) > 12
            second = second or int(found.group(2)) > 12
    return None if first == second else first


def day(value: str, *, first: bool | None) -> date:
    """A day as published: 2015-07-21, 2015-07-21 00:00:00.000, 21 July 2015, 21-Jul-15, 21/07/2015 (`first`: the day stands first).

    Raises `ValueFault`.
    """
    text = value.strip()
    try:
        if found := (_ISO.fullmatch(text) or _YEAR_FIRST.fullmatch(text)):
            return date(int(found.group(1)), int(found.group(2)), int(found.group(3)))
        if found := _YEAR_LAST.fullmatch(text):
            one, two, year = (int(group) for group in found.groups())
            if first is None and one != two:
                raise ValueFault(f"{text!r}: no date of the file tells whether day or month stands first")
            return date(year, two, one) if first else date(year, one, two)
    except ValueError as error:
        raise ValueFault(f"{text!r} is no day: {error}") from error
    for pattern in _WORDS:
        try:
            return datetime.strptime(text, pattern).date()
        except ValueError:
            continue
    raise ValueFault(f"{text!r} is no day" if text else "no day")


def whole(value: str | None) -> int | None:
    """A whole number, also where it stands as `3.0`; None for an empty cell. Raises `ValueFault`."""
    text = (value or "").strip()
    if not text or text.upper() in ("NA", "NAN", "NULL"):
        return None
    try:
        number = float(text)
    except ValueError as error:
        raise ValueFault(f"{text!r} is no number") from error
    if not abs(number) <= 1e15 or number != int(number):  # neither inf nor nan is at most anything
        raise ValueFault(f"{text!r} is no whole number")
    return int(number)


def degrees(value: str | None, most: float) -> float | None:
    """A latitude or longitude between -`most` and `most`; None for an empty cell. Raises `ValueFault`."""
    text = (value or "").strip()
    if not text or text.upper() in ("NA", "NAN", "NULL"):
        return None
    try:
        number = float(text if "." in text else text.replace(",", "."))
    except ValueError as error:
        raise ValueFault(f"{text!r} is no coordinate") from error
    if not -most <= number <= most:
        raise ValueFault(f"{text} lies outside of {-most:g} to {most:g}")
    return number
