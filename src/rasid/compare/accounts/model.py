"""An account: the world according to somebody, as a signed and typed graph of actors. Nothing in it is a fact by itself: every edge stands with
the statements that it is made of.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Status = Literal["fact", "reported", "claimed", "belief", "forecast", "aim", "demanded", "supposed", "denied"]
STATUSES: tuple[Status, ...] = ("fact", "reported", "claimed", "belief", "forecast", "aim", "demanded", "supposed", "denied")  # fmt: skip
"""As what an account puts an act forward. `fact`: the account says it itself; `reported` and `claimed`: it passes on that another says so."""

UNNAMED = "unnamed"
"""The node for who does something, or has it done to him, where the text does not say."""

ALONE = "person:"
"""How the keys of those begin whose names are left out: nobody takes them for each other."""

NodeKind = Literal["actor", "place", "unnamed"]


class Place(msgspec.Struct, frozen=True):
    """Where something happened: what the place has in common in all reports, and its name."""

    key: str
    name_ar: str
    name_en: str
    role: str
    precision: int


class Number(msgspec.Struct, frozen=True):
    """A number of people, money or area."""

    kind: str
    low: float | None
    high: float | None
    best: float | None
    words: str


class Linked(msgspec.Struct, frozen=True):
    """An aim, cause, result or condition in the words of the text; `event` is the event that the words speak of, where one is coded, and
    `actors` are those that they name."""

    kind: str
    words: str
    event: str | None = None
    actors: tuple[str, ...] = ()


class HeldBy(msgspec.Struct, frozen=True):
    """One link of a chain of attribution behind the author."""

    kind: str
    key: str
    name_ar: str
    name_en: str
    words: str | None


class Party(msgspec.Struct, frozen=True):
    """An actor or recipient of an act, in the words of the text."""

    role: str
    key: str
    name_ar: str
    name_en: str
    code: str | None
    known: bool
    words: str
    start: int
    end: int


class Telling(msgspec.Struct, frozen=True):
    """One statement of an account about one event. `report` and `event` say where it stands."""

    report: str
    event: str
    statement: str
    type: str
    modes: tuple[str, ...]
    acled: str | None
    trigger: str
    start: int
    end: int
    days: tuple[str | None, str | None]
    status: Status
    attribution: str
    certainty: str
    holders: tuple[HeldBy, ...]
    content: str
    content_start: int
    parties: tuple[Party, ...] = ()
    places: tuple[Place, ...] = ()
    numbers: tuple[Number, ...] = ()
    links: tuple[Linked, ...] = ()
    incident: int | None = None


class Assessment(msgspec.Struct, frozen=True):
    """A statement about no codable event, with the actors that its words name."""

    report: str
    statement: str
    status: Status
    certainty: str
    holders: tuple[HeldBy, ...]
    content: str
    actors: tuple[str, ...] = ()


class Term(msgspec.Struct, frozen=True):
    """Words that take sides, and the neutral name of what they denote; `actor` when they stand for one."""

    words: str
    kind: str
    neutral_ar: str
    neutral_en: str
    count: int
    actor: str | None = None


class NameUse(msgspec.Struct, frozen=True):
    """Words by which the account calls an actor, how often, and of what kind they are where they take sides."""

    words: str
    count: int
    kind: str | None = None


class Node(msgspec.Struct, frozen=True):
    """An actor under its neutral name, a place that something is done to, or whoever is not named."""

    key: str
    kind: NodeKind
    name_ar: str
    name_en: str
    code: str | None = None
    known: bool = False
    names: tuple[NameUse, ...] = ()
    acts: int = 0
    suffers: int = 0


class Edge(msgspec.Struct, frozen=True):
    """Who does what to whom, as what it is put forward, and the statements that say so."""

    source: str
    target: str
    type: str
    sign: int
    status: Status
    mutual: bool
    tellings: tuple[Telling, ...]

    @property
    def relation(self) -> tuple[str, str, str]:
        """Who, whom and what, whatever the status."""
        return self.source, self.target, self.type


class Account(msgspec.Struct, frozen=True):
    """Everything that one account says. `of` names whose it is (`source:okaz`)."""

    of: str
    title: str
    reports: int
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    assessments: tuple[Assessment, ...]
    terms: tuple[Term, ...]

    def node(self, key: str) -> Node:
        """The node of that key."""
        return next(node for node in self.nodes if node.key == key)
