"""What comparing knows: the sign of acts, the probability behind words of certainty, words for a horizon. Data, in `compare/data`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Any, Literal, TypeVar, get_args

import msgspec
import yaml

from rasid.arabic.letters import fold
from rasid.errors import LexiconError
from rasid.record.vocabulary import EVENT_TYPES, MODES, Certainty, EventType

T = TypeVar("T")


class Sign(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The sign of a type of act, or of one mode of it."""

    id: str
    type: EventType
    sign: int
    example: str
    source: str
    mode: str | None = None
    mutual: bool = False


class JointWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words by which two who fight do it to each other."""

    id: str
    words: list[str]
    where: Literal["first", "second", "trigger"]
    example: str
    source: str


class Probability(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a certainty is worth as a probability."""

    id: str
    certainty: Certainty
    probability: float
    example: str
    source: str


class HorizonWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words for a horizon, and how many days from publication they are given."""

    id: str
    words: list[str]
    days: int
    vague: bool
    example: str
    source: str


@cache
def asset(name: str) -> str:
    """The text of a data file of this package."""
    return resources.files("rasid.compare").joinpath("data", name).read_text(encoding="utf-8")


def _read(name: str, kind: type[T]) -> list[T]:
    loaded: Any = yaml.load(asset(name), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    try:
        return msgspec.convert(loaded, list[kind])  # type: ignore[valid-type]
    except msgspec.ValidationError as error:
        raise LexiconError(str(error), where=f"compare/data/{name}", expected="entries as those beside it") from error


@cache
def signs() -> tuple[Sign, ...]:
    """Every sign; there is one for each type, and modes are those of their type."""
    found = _read("signs.yaml", Sign)
    missing = set(EVENT_TYPES) - {sign.type for sign in found if sign.mode is None}
    wrong = [sign.id for sign in found if sign.mode and sign.mode not in MODES[sign.type]]
    if missing or wrong:
        named = ", ".join(sorted(missing) + wrong)
        raise LexiconError(f"no sign or an unknown mode: {named}", where="compare/data/signs.yaml")
    return tuple(found)


@cache
def _sign_table() -> dict[tuple[str, str | None], int]:
    return {(sign.type, sign.mode): sign.sign for sign in signs()}


def sign_of(kind: str, modes: Sequence[str]) -> int:
    """1 with, -1 against, 0 neither: of the first mode that has a sign of its own, else of the type."""
    table = _sign_table()
    return next((table[kind, mode] for mode in modes if (kind, mode) in table), table[kind, None])


@cache
def mutual_types() -> frozenset[str]:
    """Types that those who do it together do to each other."""
    return frozenset(sign.type for sign in signs() if sign.mutual)


@cache
def joint_words() -> dict[str, frozenset[str]]:
    """Where the words stand (first, second, trigger) → folded words."""
    found: dict[str, set[str]] = {"first": set(), "second": set(), "trigger": set()}
    for entry in _read("joint.yaml", JointWords):
        found[entry.where].update(" ".join(fold(words).split()) for words in entry.words)
    return {where: frozenset(words) for where, words in found.items()}


@cache
def probabilities() -> dict[str, float]:
    """Certainty → probability."""
    found = {entry.certainty: entry.probability for entry in _read("probabilities.yaml", Probability)}
    missing = set(get_args(Certainty)) - set(found)
    if missing:
        raise LexiconError(f"no probability for {', '.join(sorted(missing))}", where="compare/data/probabilities.yaml")
    return {str(key): value for key, value in found.items()}


@cache
def horizon_words() -> tuple[tuple[tuple[str, ...], HorizonWords], ...]:
    """Folded words with their entry, longest first."""
    found = [
        (tuple(fold(words).split()), entry) for entry in _read("horizons.yaml", HorizonWords) for words in entry.words
    ]
    return tuple(sorted(found, key=lambda item: (-len(item[0]), item[0])))
