"""What two accounts share and where they part. Nothing is settled here: both sides stand with their statements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby
from typing import Literal

import msgspec

from rasid.arabic.letters import fold
from rasid.compare.accounts.model import UNNAMED, Account, Edge, Node, Status, Telling

Kind = Literal["polarity", "actor", "recipient", "numbers", "sign"]
_LOOSE = 7
"""Days above which an interval says too little to tell happenings apart."""
_VAGUE_PLACE = 6
"""where_prec from which on a place is a country or more."""


class Relation(msgspec.Struct, frozen=True):
    """Who does what to whom in one account or in both, with the statuses it has in each and the number of statements."""

    source: str
    target: str
    type: str
    sign: int
    first: dict[str, int]
    second: dict[str, int]


class Contradiction(msgspec.Struct, frozen=True):
    """Two statements that don't go together, and why they are taken to speak of one thing."""

    kind: Kind
    why: str
    what: str
    first: Telling
    second: Telling


class Renamed(msgspec.Struct, frozen=True):
    """One actor, or one thing that words which take sides denote, under other names in each account."""

    key: str
    name_ar: str
    name_en: str
    first: tuple[str, ...]
    second: tuple[str, ...]


class Difference(msgspec.Struct, frozen=True):
    """Two accounts side by side."""

    first: str
    second: str
    shared: tuple[Relation, ...]
    only_first: tuple[Relation, ...]
    only_second: tuple[Relation, ...]
    contradicted: tuple[Contradiction, ...]
    named_differently: tuple[Renamed, ...]


def compare(first: Account, second: Account) -> Difference:
    """The difference of two accounts; exchanging them exchanges the sides and nothing else."""
    here, there = _relations(first), _relations(second)
    shared: list[Relation] = []
    only_first: list[Relation] = []
    only_second: list[Relation] = []
    for key in sorted({*here, *there}):
        a, b = here.get(key, []), there.get(key, [])
        relation = Relation(*key, (a or b)[0].sign, _statuses(a), _statuses(b))
        (shared if a and b else only_first if a else only_second).append(relation)
    found = [*_polarity(here, there), *_signs(here, there), *_happenings(first, second)]
    unique = {(c.kind, _where(c.first), _where(c.second), c.what): c for c in found}
    return Difference(
        first.of, second.of, tuple(shared), tuple(only_first), tuple(only_second),
        tuple(unique[key] for key in sorted(unique)), tuple(_renamed(first, second)),
    )  # fmt: skip


def _where(telling: Telling) -> tuple[str, int, int, str]:
    return telling.report, telling.start, telling.end, telling.statement


def _relations(account: Account) -> dict[tuple[str, str, str], list[Edge]]:
    found: dict[tuple[str, str, str], list[Edge]] = {}
    for edge in account.edges:
        if edge.source != UNNAMED or edge.target != UNNAMED:
            found.setdefault(edge.relation, []).append(edge)
    return found


def _statuses(edges: Iterable[Edge]) -> dict[str, int]:
    found: dict[str, int] = {}
    for edge in sorted(edges, key=lambda e: e.status):
        found[edge.status] = found.get(edge.status, 0) + len(edge.tellings)
    return found


def _tellings(edges: Iterable[Edge]) -> list[Telling]:
    return sorted((telling for edge in edges for telling in edge.tellings), key=_where)


_SAID: frozenset[Status] = frozenset({"fact", "reported", "claimed", "belief"})


def _polarity(
    here: dict[tuple[str, str, str], list[Edge]], there: dict[tuple[str, str, str], list[Edge]]
) -> Iterator[Contradiction]:
    """One account says what the other only denies. Of wide relations (a war has many attacks) only those at one place and time count."""
    for key in sorted(here.keys() & there.keys()):
        for a, b in ((here[key], there[key]), (there[key], here[key])):
            statuses_a, statuses_b = {e.status for e in a}, {e.status for e in b}
            if not statuses_a & _SAID or statuses_b - {"denied"}:
                continue
            for said in _tellings(e for e in a if e.status in _SAID):
                for denied in _tellings(b):
                    if (why := _one_thing(said, denied)) is not None:
                        sides = (said, denied) if a is here[key] else (denied, said)
                        yield Contradiction("polarity", why, "one states what the other denies", *sides)


def _one_thing(first: Telling, second: Telling) -> str | None:
    """Why a statement and a denial of the same act between the same actors are of one thing; None when place or time tell them apart."""
    if _linked(first, second):
        return "same incident"
    if first.incident is not None and second.incident is not None:
        return None
    if _apart(first.days, second.days):
        return None
    a, b = _places(first), _places(second)
    if a and b and not a & b:
        return None
    place = ", same place" if a & b else ""
    return f"same actors and act{place}"


def _signs(
    here: dict[tuple[str, str, str], list[Edge]], there: dict[tuple[str, str, str], list[Edge]]
) -> Iterator[Contradiction]:
    """To one account A is only with B, to the other only against it."""
    signs: list[dict[tuple[str, str], list[Edge]]] = []
    for relations in (here, there):
        by_pair: dict[tuple[str, str], list[Edge]] = {}
        for key in sorted(relations):
            for edge in relations[key]:
                if edge.sign and edge.status not in ("denied", "supposed", "demanded") and UNNAMED not in key:
                    by_pair.setdefault((edge.source, edge.target), []).append(edge)
        signs.append(by_pair)
    for pair in sorted(signs[0].keys() & signs[1].keys()):
        a, b = ({edge.sign for edge in side[pair]} for side in signs)
        if len(a) == len(b) == 1 and a != b:
            first, second = (_tellings(side[pair])[0] for side in signs)
            what = (
                "with each other here, against each other there"
                if a == {1}
                else "against each other here, with each other there"
            )
            yield Contradiction("sign", "same actors", what, first, second)


def _happenings(first: Account, second: Account) -> Iterator[Contradiction]:
    """Statements of one happening that name other actors, other recipients or other numbers."""
    theirs = _events(second)
    by_incident: dict[int, list[Telling]] = {}
    by_day: dict[tuple[str, str, str], list[Telling]] = {}
    for other in theirs:
        if other.incident is not None:
            by_incident.setdefault(other.incident, []).append(other)
        for key in _keys(other):
            by_day.setdefault(key, []).append(other)
    for one in _events(first):
        near = [*by_incident.get(one.incident if one.incident is not None else -1, ())]
        near += [other for key in _keys(one) for other in by_day.get(key, ())]
        for other in {_where(o): o for o in near}.values():
            yield from _conflicts(one, other)


def _events(account: Account) -> list[Telling]:
    """What the account holds to have happened; each statement once, however many edges it makes."""
    found = {_where(t): t for edge in account.edges for t in edge.tellings if t.status in _SAID}
    return [found[key] for key in sorted(found)]


def _conflicts(one: Telling, other: Telling) -> Iterator[Contradiction]:
    if _where(one)[:3] == _where(other)[:3]:
        return  # the same words, read for two accounts
    linked = _linked(one, other)
    if not linked and one.incident is not None and other.incident is not None:
        return
    why = "same incident" if linked else "same act, place and day"
    actors, recipients = _parties(one, "actor", other), _parties(one, "recipient", other)
    if actors == "other" and (linked or recipients == "same"):
        yield Contradiction("actor", _because(why, recipients, "recipient"), _names(one, other, "actor"), one, other)
    if recipients == "other" and (linked or actors == "same"):
        yield Contradiction("recipient", _because(why, actors, "actor"), _names(one, other, "recipient"), one, other)
    if linked or (actors != "other" and recipients != "other" and "same" in (actors, recipients)):
        yield from _numbers(one, other, why)


def _because(why: str, side: str, role: str) -> str:
    return f"{why}, same {role}" if side == "same" else why


def _parties(one: Telling, role: str, other: Telling) -> Literal["same", "other", "unsaid"]:
    a, b = ({p.key for p in t.parties if p.role == role} for t in (one, other))
    if not a or not b:
        return "unsaid"
    return "same" if a & b else "other"


def _names(one: Telling, other: Telling, role: str) -> str:
    return " / ".join(
        ", ".join(dict.fromkeys(p.name_en or p.name_ar for p in t.parties if p.role == role)) for t in (one, other)
    )


def _numbers(one: Telling, other: Telling, why: str) -> Iterator[Contradiction]:
    for kind in sorted({n.kind for n in one.numbers} & {n.kind for n in other.numbers} - {"other", "money", "area"}):
        a, b = ([_range(n.low, n.high, n.best) for n in t.numbers if n.kind == kind] for t in (one, other))
        low = max(min(r[0] for r in a), min(r[0] for r in b))
        high = min(max(r[1] for r in a), max(r[1] for r in b))
        if low > high:
            said = " / ".join(", ".join(n.words for n in t.numbers if n.kind == kind) for t in (one, other))
            yield Contradiction("numbers", why, f"{kind}: {said}", one, other)


def _range(low: float | None, high: float | None, best: float | None) -> tuple[float, float]:
    if low is None and high is None:
        return (best, best) if best is not None else (0.0, float("inf"))
    return (low if low is not None else 0.0, high if high is not None else float("inf"))


def _linked(one: Telling, other: Telling) -> bool:
    return one.incident is not None and one.incident == other.incident


def _places(telling: Telling) -> set[str]:
    return {p.key for p in telling.places if p.role == "at" and p.precision < _VAGUE_PLACE}


def _apart(one: tuple[str | None, str | None], other: tuple[str | None, str | None]) -> bool:
    """True when the days of both are known and have none in common."""
    return bool((one[1] and other[0] and one[1] < other[0]) or (other[1] and one[0] and other[1] < one[0]))


def _keys(telling: Telling) -> list[tuple[str, str, str]]:
    """(type, place, day) for every place and day of it; none when its days are unknown or too many to tell happenings apart."""
    places = sorted(_places(telling))
    if not places or telling.days[0] is None or telling.days[1] is None:
        return []
    first, last = (date.fromisoformat(day) for day in (telling.days[0], telling.days[1]))
    if (last - first).days > _LOOSE:
        return []
    days = [(first + timedelta(days=n)).isoformat() for n in range((last - first).days + 1)]
    return [(telling.type, place, day) for place in places for day in days]


def _renamed(first: Account, second: Account) -> Iterator[Renamed]:
    """Actors of both accounts that one of them calls by a word which takes sides and the other does not, or that share no name at all;
    and what else such words denote in both.
    """
    theirs = {node.key: node for node in second.nodes if node.kind == "actor"}
    for node in sorted((n for n in first.nodes if n.kind == "actor" and n.key in theirs), key=lambda n: n.key):
        a, b = _called(node), _called(theirs[node.key])
        loaded_a, loaded_b = _called(node, loaded=True), _called(theirs[node.key], loaded=True)
        if a and b and (not a.keys() & b.keys() or loaded_a.keys() ^ loaded_b.keys()):
            yield Renamed(node.key, node.name_ar, node.name_en, tuple(a.values()), tuple(b.values()))
    here, there = _neutral(first), _neutral(second)
    for neutral in sorted(here.keys() & there.keys()):
        a, b = here[neutral], there[neutral]
        if not a.keys() & b.keys():
            yield Renamed("", *neutral, tuple(a.values()), tuple(b.values()))


def _called(node: Node, *, loaded: bool = False) -> dict[str, str]:
    return {_bare(use.words): use.words for use in node.names if not loaded or use.kind is not None}


def _bare(words: str) -> str:
    return " ".join("".join(c for c in fold(words) if c.isalnum() or c.isspace()).split())


def _neutral(account: Account) -> dict[tuple[str, str], dict[str, str]]:
    terms = sorted((t for t in account.terms if t.actor is None), key=lambda t: (t.neutral_ar, t.neutral_en))
    return {
        key: {_bare(t.words): t.words for t in found}
        for key, found in groupby(terms, key=lambda t: (t.neutral_ar, t.neutral_en))
    }
