"""The fields of the query language, and how their values are read."""

from __future__ import annotations

import calendar
import math
import re
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from rasid.arabic.letters import fold
from rasid.archive.search.keys import pieces
from rasid.record.vocabulary import MODES, Attribution, Certainty, EventType, HolderKind, NamingKind, Status

Level = Literal["report", "event", "statement"]
"""What a field speaks of."""
HOLDER_KINDS = tuple(kind for kind in HolderKind.__args__ if kind != "author")  # type: ignore[attr-defined]
NAMING_KINDS: tuple[str, ...] = NamingKind.__args__  # type: ignore[attr-defined]
MAX_KILOMETRES = 2_000.0
NEAR_KILOMETRES = 25.0
"""How near `near:` is where it does not say."""


class FieldKind(NamedTuple):
    """How values of a field are read, what it speaks of, and what is expected of a value."""

    read: Literal["name", "holder", "naming", "place", "near", "country", "choice", "date", "number", "text"]
    level: Level
    expected: str
    choices: tuple[str, ...] = ()


def _choice(level: Level, choices: tuple[str, ...]) -> FieldKind:
    return FieldKind("choice", level, " or ".join((", ".join(choices[:-1]), choices[-1])), choices)


_DATE = "a year, month or day (2016, 2016-10, 2016-10-26) or a range (2016-10-17..2016-11, 2016..)"
FIELDS: dict[str, FieldKind] = {
    "actor": FieldKind("name", "event", "the name or code of who did it"),
    "recipient": FieldKind("name", "event", "the name or code of whom it was done to"),
    "type": _choice("event", EventType.__args__),  # type: ignore[attr-defined]
    "mode": _choice("event", tuple(sorted({mode for modes in MODES.values() for mode in modes}))),
    "place": FieldKind("place", "event", "the name of a place, with a distance if wanted: place:الموصل~50km"),
    "near": FieldKind("near", "event", "latitude,longitude and a distance: near:36.34,43.13~50km"),
    "country": FieldKind("country", "event", "a country's name or its two letters (IQ)"),
    "date": FieldKind("date", "event", _DATE),
    "confidence": FieldKind("number", "event", "a number from 0 to 1 with >, >=, < or <=, or a range 0.3..0.7"),
    "status": _choice("statement", Status.__args__),  # type: ignore[attr-defined]
    "attribution": _choice("statement", Attribution.__args__),  # type: ignore[attr-defined]
    "certainty": _choice("statement", Certainty.__args__),  # type: ignore[attr-defined]
    "holder": FieldKind("holder", "statement", f"the name of who says it, or {', '.join(HOLDER_KINDS)}"),
    "naming": FieldKind("naming", "report", f"a loaded word, the id of its entry, or {', '.join(NAMING_KINDS)}"),
    "title": FieldKind("text", "report", "words of the title"),
    "source": FieldKind("text", "report", "the key or a name of an outlet"),
    "published": FieldKind("date", "report", _DATE),
    "captured": FieldKind("date", "report", _DATE),
    "id": FieldKind("text", "report", "the number of a report, or sha256: and the beginning of its hash"),
}
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_NUMBER = re.compile(r"(>=|<=|>|<|≥|≤)?\s*(\d+(?:\.\d+)?|\.\d+)", re.ASCII)
_POINT = re.compile(r"([+-]?\d+(?:\.\d+)?)\s*,\s*([+-]?\d+(?:\.\d+)?)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Value:
    """A value as it was written, and what it means: first and last day of a date, limits of a number, a point, kilometres."""

    text: str
    low: str | float | None = None
    high: str | float | None = None
    without_low: bool = False
    without_high: bool = False
    kilometres: float | None = None
    quoted: bool = False

    def shown(self) -> str:
        """As it stands in a query."""
        far = f"~{self.kilometres!r}km".replace(".0km", "km") if self.kilometres is not None else ""
        plain = not self.quoted and not any(c.isspace() or c in '()"«»“”~' for c in self.text)
        return (self.text if plain else f'"{self.text}"') + far


def read_value(name: str, text: str, kilometres: str | None, quoted: bool) -> Value | str:
    """The value of a field, or what is wrong with it."""
    kind = FIELDS[name]
    far: float | None = None
    if kilometres is not None:
        if kind.read not in ("place", "near"):
            return "has no distance"
        far = float(fold(kilometres))
        if not 0 < far <= MAX_KILOMETRES:
            return f"a distance of {kilometres} km; distances are above 0 and at most {MAX_KILOMETRES:,.0f} km"
    folded = fold(text).strip()
    if kind.read == "choice":
        return _chosen(kind, folded, text)
    if kind.read == "date":
        return _dates(folded)
    if kind.read == "number":
        return _numbers(folded)
    if kind.read == "near":
        point = _POINT.fullmatch(folded)
        if point is None:
            return f"{text!r} is no point"
        lat, lon = float(point.group(1)), float(point.group(2))
        if abs(lat) > 90 or abs(lon) > 180:
            return f"{text!r} is no point on earth"
        return Value(folded, low=lat, high=lon, kilometres=far or NEAR_KILOMETRES)
    if not any(True for _ in pieces(text)):
        return f"{text!r} has no letters or digits"
    return Value(text, kilometres=far, quoted=quoted)


def _chosen(kind: FieldKind, folded: str, text: str) -> Value | str:
    for choice in kind.choices:
        if choice.lower() == folded.lower():
            return Value(choice)
    return f"{text!r} is none of its values"


def _dates(text: str) -> Value | str:
    first, dots, last = text.partition("..")
    if not dots:
        last = first
    low, high = _span(first.strip()), _span(last.strip())
    if isinstance(low, str):
        return low
    if isinstance(high, str):
        return high
    start, end = low[0] if low else None, high[1] if high else None
    if start is None and end is None:
        return f"{text!r} names no day"
    if start is not None and end is not None and start > end:
        return "ends before it begins"
    return Value(text, low=start, high=end)


def _span(text: str) -> tuple[str, str] | str | None:
    """First and last day of a year, a month or a day; None for an open end, or what is wrong."""
    if not text:
        return None
    match = _DAY.fullmatch(text)
    if match is None:
        return f"{text!r} is no date"
    year, month, day = (int(g) if g else None for g in match.groups())
    assert year is not None
    try:
        if month is None:
            return date(year, 1, 1).isoformat(), date(year, 12, 31).isoformat()
        if day is None:
            return date(year, month, 1).isoformat(), date(year, month, calendar.monthrange(year, month)[1]).isoformat()
        return date(year, month, day).isoformat(), date(year, month, day).isoformat()
    except (ValueError, calendar.IllegalMonthError):
        return f"there is no {text}"


def _numbers(text: str) -> Value | str:
    first, dots, last = text.partition("..")
    if dots:
        ends = [_NUMBER.fullmatch(end.strip()) if end.strip() else None for end in (first, last)]
        if any((end and (match is None or match.group(1))) for end, match in zip((first, last), ends, strict=True)):
            return f"{text!r} is no range of numbers"
        if ends == [None, None]:
            return f"{text!r} names no number"
        low, high = (float(match.group(2)) if match else None for match in ends)
        return Value(text, low=low, high=high)
    match = _NUMBER.fullmatch(text)
    if match is None or not math.isfinite(float(match.group(2))):
        return f"{text!r} is no number"
    sign, number = (match.group(1) or ">=").replace("≥", ">=").replace("≤", "<="), float(match.group(2))
    if sign[0] == ">":
        return Value(text, low=number, without_low=sign == ">")
    return Value(text, high=number, without_high=sign == "<")
