"""What a coding says, in the words of the report and in those of the language of the desk, field by field."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rasid.record import Name, Span
from rasid.report.texts import Lang, string
from rasid.review.disagreement import FIELDS
from rasid.review.model import CodedEvent, Link, Located, Party


@dataclass(frozen=True, slots=True)
class Said:
    """One value of a field: the report's words, where there are any, and what they mean."""

    words: str
    means: str
    figures: str = ""
    """days or numbers, which are set left to right"""


@dataclass(frozen=True, slots=True)
class InShort:
    """A coding in one line: type, who to whom and where; the days; as what it is put forward."""

    what: str
    days: str
    status: str


def field_values(coded: CodedEvent | None, lang: Lang) -> dict[str, list[Said]]:
    """Field → its values, for all fields that are compared; of no event none."""
    if coded is None:
        return {name: [] for name in FIELDS}
    stated = coded.statement
    return {
        "type": [Said("", string(f"types.{coded.type}", lang))],
        "trigger": _words(coded.trigger),
        "modes": [Said("", string(f"modes.{mode}", lang)) for mode in coded.modes],
        "actors": [_party(own, lang) for own in coded.actors],
        "recipients": [_party(own, lang) for own in coded.recipients],
        "places": [_place(own, lang) for own in coded.places],
        "time": [] if coded.time is None else [Said(coded.time.span.text if coded.time.span else "", "", _days(coded.time.from_, coded.time.to))],
        "quantities": [
            Said(own.span.text, string(f'quantity_kinds.{own.kind}', lang), _bounds(own.low, own.high)) for own in coded.quantities
        ],
        "status": [Said("", string(f"status.{stated.status}", lang))],
        "attribution": [Said("", string(f"attribution.{stated.attribution}", lang))],
        "certainty": [Said("", string(f"certainty.{stated.certainty}", lang))],
        "holders": [_holder(own, lang) for own in stated.holders],
        "cue": _words(stated.cue),
    }  # fmt: skip


def in_short(coded: CodedEvent, lang: Lang) -> InShort:
    """A coding in one line."""
    comma = "، " if lang == "ar" else ", "
    who = comma.join(_short(own, lang) for own in coded.actors)
    whom = comma.join(_short(own, lang) for own in coded.recipients)
    arrow = " ← " if lang == "ar" else " → "
    where = comma.join(_named(own.place.name, lang) if own.place else own.span.text for own in coded.places)
    parts = [string(f"types.{coded.type}", lang), arrow.join(part for part in (who, whom) if part), where]
    days = _days(coded.time.from_, coded.time.to) if coded.time is not None else ""
    return InShort(" · ".join(part for part in parts if part), days, string(f"status.{coded.statement.status}", lang))


def _words(span: Span | None) -> list[Said]:
    return [] if span is None else [Said(span.text, "")]


def _party(own: Party, lang: Lang) -> Said:
    return Said(own.span.text, _named(own.name, lang))


def _short(own: Party, lang: Lang) -> str:
    return _named(own.name, lang) or own.span.text


def _place(own: Located, lang: Lang) -> Said:
    role = "" if own.role == "at" else string(f"fields.{own.role}_place", lang) + ": "
    name = _named(own.place.name, lang) if own.place is not None else "?"
    where = f" ({own.place.country})" if own.place is not None and own.place.country else ""
    return Said(own.span.text, role + name + where)


def _holder(own: Link, lang: Lang) -> Said:
    kind = string(f"holder_kinds.{own.kind}", lang)
    name = _named(own.name, lang)
    return Said(own.span.text, f"{name} ({kind})" if name else kind)


def _named(name: Name | None, lang: Lang) -> str:
    if name is None:
        return ""
    return (name.ar or name.en) if lang == "ar" else (name.en or name.ar)


def _days(first: str | None, last: str | None) -> str:
    if first == last:
        return first or ""
    return f"{first or '…'} – {last or '…'}"


def _bounds(low: float | None, high: float | None) -> str:
    ends: Iterable[float | None] = (low, high)
    shown = ["…" if value is None else f"{value:g}" for value in ends]
    return shown[0] if shown[0] == shown[1] else "–".join(shown)
