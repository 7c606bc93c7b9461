"""The closed vocabularies as somebody who codes needs them: each value with its name and what the codebook says of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from rasid.desk.areas.review.names import TwoNames
from rasid.desk.texts import knows, strings, text
from rasid.knowledge.places import PRECISION
from rasid.record.vocabulary import (
    CONTEXTS,
    EVENT_TYPES,
    MODES,
    Attribution,
    Certainty,
    HolderKind,
    QuantityKind,
    Status,
    TimePrecision,
)  # fmt: skip
from rasid.report.texts import Lang, string

_STATED = {"status": get_args(Status), "attribution": get_args(Attribution), "certainty": get_args(Certainty)}
_NAMED = {
    "quantity_kinds": get_args(QuantityKind), "time_precision": get_args(TimePrecision),
    "where_prec": tuple(str(number) for number in range(1, 8)),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mode:
    """A mode of a type of event."""

    mode: str
    name: TwoNames


@dataclass(frozen=True, slots=True)
class EventKind:
    """A type of event: its name, what the codebook says of it, words that say it, and its modes."""

    type: str
    name: TwoNames
    definition: TwoNames
    words: str
    modes: list[Mode]


@cache
def kinds() -> tuple[EventKind, ...]:
    """The types of events in the order of PLOVER."""
    return tuple(
        EventKind(
            own, _both("types", own), TwoNames(text(f"codebook.type_{own}", "ar"), text(f"codebook.type_{own}", "en")),
            text(f"codebook.type_{own}_words", "ar"), [Mode(mode, _both("modes", mode)) for mode in MODES[own]],
        )
        for own in EVENT_TYPES
    )  # fmt: skip


@cache
def for_script(lang: Lang) -> dict[str, Any]:
    """Everything that the editor's script has to name, in one language."""
    found: dict[str, Any] = {
        "types": [
            {
                "value": own.type, "name": _of(own.name, lang), "definition": _of(own.definition, lang), "words": own.words,
                "modes": [{"value": mode.mode, "name": _of(mode.name, lang)} for mode in own.modes],
            }
            for own in kinds()
        ],
        "contexts": [{"value": own, "name": text(f"review.context_{own}", lang)} for own in CONTEXTS],
        "holder_kinds": [
            {"value": own, "name": string(f"holder_kinds.{own}", lang), "definition": text(f"codebook.holder_{own}", lang)}
            for own in get_args(HolderKind)
            if own != "author"
        ],
        "features": {own: text(f"review.feature_{own}", lang) for own in PRECISION},
    }  # fmt: skip
    for field, values in _STATED.items():
        found[field] = [
            {
                "value": own, "name": string(f"{field}.{own}", lang), "definition": text(f"codebook.{field}_{own}", lang),
                "example": text(f"codebook.{field}_{own}_example", "ar"),
            }
            for own in values
        ]  # fmt: skip
    for section, values in _NAMED.items():
        found[section] = [{"value": own, "name": string(f"{section}.{own}", lang)} for own in values]
    return found


@cache
def words(lang: Lang) -> dict[str, str]:
    """The strings of the editor in one language."""
    return {key: both[lang] for key, both in strings("review").items()}


def kind_words(kind: str | None, lang: Lang) -> str | None:
    """What a kind of actor of the lexicon is called."""
    return text(f"review.kind_{kind}", lang) if kind is not None and knows(f"review.kind_{kind}") else kind


def _both(section: str, name: str) -> TwoNames:
    return TwoNames(string(f"{section}.{name}", "ar"), string(f"{section}.{name}", "en"))


def _of(name: TwoNames, lang: Lang) -> str:
    return name.ar if lang == "ar" else name.en
