"""Two accounts laid side by side, each line with the words that it stands on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import Connection

from rasid.archive.database import Database
from rasid.compare.accounts import accounts_of
from rasid.compare.accounts import compare as compare_them
from rasid.compare.accounts.difference import Contradiction, Difference, Relation, Renamed
from rasid.compare.accounts.model import Account, Telling
from rasid.compare.accounts.page import Line, drawn_of, names_of
from rasid.desk.answers import Listing, Window
from rasid.desk.areas.accounts.sides import material, named, seen_by
from rasid.desk.decided import Mark, marks_by_key
from rasid.desk.kept import coded_state, kept_soon
from rasid.desk.names import Name
from rasid.desk.redaction import Redactions
from rasid.report.network_lines import Node
from rasid.report.parts import Both

LISTS = ("contradicted", "renamed", "shared", "only_first", "only_second")
Given = TypeVar("Given")
Made = TypeVar("Made")
_AROUND = 70
_MOST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a report that a line stands on."""

    report: int
    event: str
    statement: str
    start: int
    end: int
    before: str
    trigger: str
    after: str
    decided: Mark | None = None
    """what people decided of the event"""


@dataclass(frozen=True, slots=True)
class RelationLine:
    """Who does what to whom: as what it is put forward in each account, how often, and in which words."""

    who: Name
    whom: Name
    type: str
    sign: int
    first: dict[str, int]
    second: dict[str, int]
    first_words: list[Words]
    second_words: list[Words]


@dataclass(frozen=True, slots=True)
class ConflictLine:
    """Two statements that don't go together, and why they are taken to speak of one thing."""

    kind: str
    why: str
    what: str
    what_ar: str
    first: Words
    second: Words
    incident: int | None


@dataclass(frozen=True, slots=True)
class RenamedLine:
    """One actor or thing under other names in each account."""

    name: Name
    first: list[str]
    second: list[str]


@dataclass(slots=True)
class Side:
    """One of the two accounts, in numbers and drawn."""

    of: str
    title: str
    reports: int
    actors: int
    relations: int
    statements: int
    nodes: Sequence[Node] = field(default_factory=list)
    edges: Sequence[Line] = field(default_factory=list)
    height: float = 0.0


@dataclass(slots=True)
class Compared:
    """Two accounts and what they share, what only one says, where they contradict each other, what they name differently."""

    first: Side
    second: Side
    contradicted: Listing[ConflictLine]
    renamed: Listing[RenamedLine]
    shared: Listing[RelationLine]
    only_first: Listing[RelationLine]
    only_second: Listing[RelationLine]


def read_compared(
    connection: Connection, database: Database, hidden: Redactions, first: str, second: str, windows: dict[str, Window],
    *, who: str, reviews: bool,
) -> Compared:  # fmt: skip
    """Two accounts, named by id or name; `who` asks, and `reviews`, as for `rasid.desk.decided.marks`. Raises `NotThere` and `NotYet`."""
    ids = [named(connection, hidden, text) for text in (first, second)]
    for id in ids:
        seen_by(connection, hidden, id)

    def make(own: Connection) -> _Kept:
        inside = Redactions(own, hidden.active)
        one, other = accounts_of(*(material(own, inside, id) for id in ids))
        names: dict[str, Both] = {**names_of(other), **names_of(one)}
        sides = (_side(one, ids[0]), _side(other, ids[1]))
        return _Kept(sides, compare_them(one, other), names, (_by_relation(one), _by_relation(other)))

    name = f"the accounts {ids[0]} and {ids[1]}"
    both = kept_soon(database, name, (*coded_state(connection), hidden.active), make)
    found, lines = both.difference, _Lines(hidden, both)
    shown = list(lines.shown(found, windows))
    hidden.look(int(one.report) for one in shown)
    events = {(int(one.report), one.event) for one in shown if one.event}
    lines.marks = marks_by_key(connection, events, who=who, reviews=reviews)
    return Compared(
        both.sides[0], both.sides[1],
        _part(found.contradicted, windows["contradicted"], lines.conflict),
        _part(found.named_differently, windows["renamed"], lines.renamed),
        _part(_ordered(found.shared), windows["shared"], lines.relation),
        _part(_ordered(found.only_first), windows["only_first"], lines.relation),
        _part(_ordered(found.only_second), windows["only_second"], lines.relation),
    )  # fmt: skip


@dataclass(frozen=True)
class _Kept:
    """What is kept of two accounts: everything but the words."""

    sides: tuple[Side, Side]
    difference: Difference
    names: dict[str, Both]
    tellings: tuple[dict[tuple[str, str, str], list[Telling]], dict[tuple[str, str, str], list[Telling]]]


def _part(found: Sequence[Given], window: Window, make: Callable[[Given], Made]) -> Listing[Made]:
    part = found[window.offset : window.offset + window.limit]
    return Listing([make(one) for one in part], len(found), window.offset, window.limit)


def _ordered(found: Sequence[Relation]) -> list[Relation]:
    """Those with most statements first."""
    return sorted(found, key=lambda r: (-sum(r.first.values()) - sum(r.second.values()), r.source, r.target, r.type))


def _side(account: Account, id: str) -> Side:
    nodes, edges, height = drawn_of(account, names_of(account))
    return Side(
        id, account.title or id, account.reports, sum(node.kind == "actor" for node in account.nodes), len(account.edges),
        sum(len(edge.tellings) for edge in account.edges), nodes, edges, height,
    )  # fmt: skip


class _Lines:
    def __init__(self, hidden: Redactions, both: _Kept) -> None:
        self.hidden, self.names, self.tellings = hidden, both.names, both.tellings
        self.marks: dict[tuple[int, str], Mark] = {}

    def shown(self, found: Difference, windows: dict[str, Window]) -> Iterator[Telling]:
        """The tellings of which words are shown."""
        w = windows["contradicted"]
        for one in found.contradicted[w.offset : w.offset + w.limit]:
            yield from (one.first, one.second)
        for name in ("shared", "only_first", "only_second"):
            w = windows[name]
            for relation in _ordered(getattr(found, name))[w.offset : w.offset + w.limit]:
                for own in self.tellings:
                    yield from own.get((relation.source, relation.target, relation.type), ())[:_MOST_WORDS]

    def name(self, key: str) -> Name:
        both = self.names[key]
        return Name("" if key.startswith("person:") else key, both.ar, both.en)

    def relation(self, one: Relation) -> RelationLine:
        key = (one.source, one.target, one.type)
        words = [[self.words(t) for t in own.get(key, ())[:_MOST_WORDS]] for own in self.tellings]
        return RelationLine(
            self.name(one.source), self.name(one.target), one.type, one.sign, one.first, one.second, words[0], words[1]
        )

    def conflict(self, one: Contradiction) -> ConflictLine:
        what, arabic = one.what, one.what
        if one.kind in ("actor", "recipient"):
            arabic = " / ".join(
                "، ".join(dict.fromkeys(p.name_ar for p in told.parties if p.role == one.kind))
                for told in (one.first, one.second)
            )
        for told in (one.first, one.second):
            what, arabic = (self.hidden.words(int(told.report), words) for words in (what, arabic))
        incident = one.first.incident if one.first.incident == one.second.incident else None
        return ConflictLine(one.kind, one.why, what, arabic, self.words(one.first), self.words(one.second), incident)

    def renamed(self, one: Renamed) -> RenamedLine:
        return RenamedLine(Name(one.key, one.name_ar, one.name_en), list(one.first), list(one.second))

    def words(self, one: Telling) -> Words:
        at = max(0, one.start - one.content_start)
        text = one.content
        report = int(one.report)
        before, after = text[:at], text[at + len(one.trigger) :]
        if len(before) > _AROUND:
            before = "… " + before[-_AROUND:].partition(" ")[2]
        if len(after) > _AROUND:
            after = after[:_AROUND].rpartition(" ")[0] + " …"
        parts = (before, one.trigger, after)
        before, trigger, after = (self.hidden.words(report, part) for part in parts)
        decided = self.marks.get((report, one.event))
        return Words(report, one.event, one.statement, one.start, one.end, before, trigger, after, decided)


def _by_relation(account: Account) -> dict[tuple[str, str, str], list[Telling]]:
    found: dict[tuple[str, str, str], list[Telling]] = {}
    for edge in account.edges:
        found.setdefault(edge.relation, []).extend(_once(edge.tellings))
    return found


def _once(tellings: Iterable[Telling]) -> list[Telling]:
    """Different words before the same ones again, which copies print."""
    first: dict[str, Telling] = {}
    for one in tellings:
        first.setdefault(one.content, one)
    return list(first.values())
