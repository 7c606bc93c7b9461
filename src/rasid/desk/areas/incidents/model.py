"""What the pages and the API show of incidents."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from rasid.archive.judgements import Judgement
from rasid.compare.incidents.evidence import Part
from rasid.desk.tellings import Telling


@dataclass(frozen=True, slots=True)
class Name:
    """A name in both languages."""

    ar: str
    en: str


@dataclass(frozen=True, slots=True)
class Range:
    """A number as all reports together say it."""

    verdict: str
    low: float
    best: float
    high: float


@dataclass(frozen=True, slots=True)
class Line:
    """An incident in a list."""

    id: int
    key: str
    type: str
    date_from: str | None
    date_to: str | None
    place: Name | None
    country: str | None
    reports: int
    groups: int
    actors: list[Name]
    recipients: list[Name]
    killed: Range | None


@dataclass(frozen=True, slots=True)
class Where:
    """Words of a report that a value is read from."""

    report: int
    event: int
    key: str
    words: str
    start: int
    end: int


@dataclass(slots=True)
class Value:
    """What some reports say, and in how many independent groups they stand."""

    ar: str
    en: str
    groups: int = 0
    said: list[Where] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Aspect:
    """One thing on which the reports agree or differ: who did it, how many died. `verdict`: agreed, contested, single, unknown."""

    name: str
    verdict: str
    values: list[Value]
    range: Range | None = None


@dataclass(slots=True)
class Column:
    """What one report tells. `group`: which independent group it is of, from 1; `copy_of`: the report that it copies."""

    report: int
    title: str
    source: Name
    source_id: int | None
    published: str | None
    group: int
    copy_of: int | None
    relation: str | None
    tellings: list[Telling] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PairLine:
    """Two events that may be one happening, with what speaks for it; `judged`: people said so."""

    first: Telling
    second: Telling
    score: float
    verdict: str
    judged: bool
    parts: list[Part]


@dataclass(frozen=True, slots=True)
class Near:
    """Another incident that may be the same one. `state` is sent along by who judges the two."""

    line: Line
    score: float
    state: str


@dataclass(frozen=True, slots=True)
class Decision:
    """A judgement about events of the incident. `now`: it holds."""

    id: int
    kind: str
    verdict: str
    reason: str
    who: str
    at: str
    undoes: int | None
    undone: int | None
    first: list[int]
    second: list[int]

    @classmethod
    def of(cls, judgement: Judgement, first: list[int], second: list[int]) -> Decision:
        """The decision with the events of its two sides as they are numbered now."""
        return cls(
            judgement.id, judgement.kind, judgement.verdict, judgement.reason, judgement.who, judgement.at, judgement.undoes,
            judgement.undone, first, second,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Built:
    """When all incidents were built last, and how many judgements of incidents were made since."""

    at: str | None
    judgements_since: int


@dataclass(slots=True)
class Incident:
    """An incident with everything that is said of it. `state` changes with every change and judgement of it."""

    line: Line
    lat: float | None
    lon: float | None
    state: str
    aspects: list[Aspect]
    columns: list[Column]
    near: list[Near]
    decisions: list[Decision]
    built: Built

    def as_dict(self) -> dict[str, Any]:
        """As JSON has it: the line's fields first."""
        from rasid.desk.answers import as_plain

        rest = {name: as_plain(getattr(self, name)) for name in self.__slots__ if name != "line"}
        return {**as_plain(self.line), **rest}
