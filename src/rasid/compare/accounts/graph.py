"""From tellings to a graph: edges by who, whom, what and as what it is put forward; nodes with the names that are used for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from msgspec.structs import replace as struct_replace

from rasid.arabic.letters import fold
from rasid.archive.coded_rows import PLAIN
from rasid.compare.accounts.model import (
    ALONE,
    STATUSES,
    UNNAMED,
    Account,
    Assessment,
    Edge,
    NameUse,
    Node,
    Party,
    Place,
    Status,
    Telling,
    Term,
)
from rasid.compare.knowledge import joint_words, mutual_types, sign_of

_CONFLICT = frozenset({"ASSAULT", "COERCE", "ACCUSE", "THREATEN"})
"""Acts that two may do to each other or together to another, which the words tell apart."""
_BY_NAME, _ACTORS = ("name:", PLAIN), "actors/"
_UNNAMED_AR, _UNNAMED_EN = "(غير مسمى)", "(not named)"


@dataclass(frozen=True)
class Named:
    """Words of a report that stand for an actor, whether or not it takes part in anything."""

    report: str
    key: str
    name_ar: str
    name_en: str
    code: str | None
    known: bool
    words: str
    start: int
    end: int


@dataclass(frozen=True)
class Loaded:
    """Words of a report that take sides."""

    report: str
    words: str
    kind: str
    neutral_ar: str
    neutral_en: str
    start: int
    end: int


@dataclass
class Material:
    """What an account is made of, as it was read."""

    of: str
    title: str
    reports: int
    tellings: list[Telling] = field(default_factory=list)
    assessments: list[Assessment] = field(default_factory=list)
    named: list[Named] = field(default_factory=list)
    loaded: list[Loaded] = field(default_factory=list)


def accounts_of(*materials: Material) -> tuple[Account, ...]:
    """Accounts to be compared: what goes by one neutral name in several of them is one node in all."""
    keys = _common_keys(materials)
    return tuple(_account(_with_keys(material, keys)) for material in materials)


def account_of(material: Material) -> Account:
    """The account, in an order that does not depend on that of reading."""
    return accounts_of(material)[0]


def _common_keys(materials: Sequence[Material]) -> dict[str, str]:
    """Key → the one key of all actors of its neutral name: that of a lexicon entry of actors before another entry's, before a name.

    One report names an actor by its role, another by a loaded word, a third by its name; the neutral name is the same.
    """
    by_name: dict[tuple[str, str], set[str]] = {}
    for material in materials:
        found_here = [(one.name_ar, one.name_en, one.key) for one in material.named]
        found_here += [(p.name_ar, p.name_en, p.key) for telling in material.tellings for p in telling.parties]
        for name_ar, name_en, key in found_here:
            if key.startswith(ALONE):
                continue
            by_name.setdefault((_plain(name_ar), name_en), set()).add(key)
    found: dict[str, str] = {}
    for _, keys in sorted(by_name.items()):
        best = min(keys, key=lambda key: (not key.startswith(_ACTORS), key.startswith(_BY_NAME), key))
        found.update(dict.fromkeys(keys, best))
    return found


def _with_keys(material: Material, keys: dict[str, str]) -> Material:
    def key(own: str) -> str:
        return keys.get(own, own)

    return replace(
        material,
        named=[replace(one, key=key(one.key)) for one in material.named],
        tellings=[
            struct_replace(
                telling,
                parties=tuple(struct_replace(p, key=key(p.key)) for p in telling.parties),
                links=tuple(struct_replace(x, actors=tuple(map(key, x.actors))) for x in telling.links),
            )
            for telling in material.tellings
        ],
        assessments=[struct_replace(a, actors=tuple(map(key, a.actors))) for a in material.assessments],
    )


def _account(material: Material) -> Account:
    found: dict[tuple[str, str, str, Status, bool], list[Telling]] = {}
    places: dict[str, Place] = {}
    for telling in material.tellings:
        places.update({place.key: place for place in telling.places})
        for source, target, mutual in _ends(telling):
            found.setdefault((source, target, telling.type, telling.status, mutual), []).append(telling)
    edges = tuple(
        sorted(
            (_edge(source, target, kind, status, mutual, tellings) for (source, target, kind, status, mutual), tellings in found.items()),
            key=lambda e: (-len(e.tellings), e.source, e.target, e.type, STATUSES.index(e.status)),
        )
    )  # fmt: skip
    named = _once(
        [*material.named, *(_named(telling.report, p) for telling in material.tellings for p in telling.parties)]
    )
    terms, kinds = _terms(material.loaded, named)
    return Account(
        material.of, material.title, material.reports, _nodes(edges, named, places, kinds), edges,
        tuple(sorted(material.assessments, key=lambda a: (a.report, a.statement))), terms,
    )  # fmt: skip


def _edge(source: str, target: str, kind: str, status: Status, mutual: bool, tellings: Iterable[Telling]) -> Edge:
    own = tuple(sorted(tellings, key=lambda t: (t.report, t.start, t.end, t.statement)))
    # One mode of many does not turn the edge: the sign is that of most of its tellings.
    votes = Counter(sign_of(kind, t.modes) for t in own)
    sign = min(votes, key=lambda s: (-votes[s], s))
    return Edge(source, target, kind, sign, status, mutual, own)


def _ends(telling: Telling) -> Iterator[tuple[str, str, bool]]:
    """(who, whom, mutual) of a telling. Where nobody is named, `UNNAMED` stands; where no recipient is, the place that it was done in."""
    actors = list(dict.fromkeys(p.key for p in telling.parties if p.role == "actor"))
    recipients = list(dict.fromkeys(p.key for p in telling.parties if p.role == "recipient"))
    if not recipients and len(actors) > 1 and (telling.type in mutual_types() or _each_other(telling)):
        for first, second in combinations(sorted(actors), 2):
            yield first, second, True
        return
    targets = recipients or sorted({place.key for place in telling.places if place.role == "at"}) or [UNNAMED]
    for actor in actors or [UNNAMED]:
        for target in targets:
            if actor != target or actor == UNNAMED:
                yield actor, target, False


def _each_other(telling: Telling) -> bool:
    """True when the words set the actors against each other (clashes between, fought with, exchanged fire)."""
    if telling.type not in _CONFLICT:
        return False
    first, *rest = sorted((p for p in telling.parties if p.role == "actor"), key=lambda p: p.start)
    words = joint_words()
    return (
        _stands_before(telling, first.start, words["first"])
        or any(_stands_before(telling, other.start, words["second"]) for other in rest)
        or bool(words["trigger"] & set(_plain(telling.content[: max(0, telling.end - telling.content_start)]).split()))
    )


def _stands_before(telling: Telling, start: int, words: frozenset[str]) -> bool:
    before = _plain(telling.content[: max(0, start - telling.content_start)])
    return any(before == word or before.endswith(f" {word}") for word in words)


def _named(report: str, party: Party) -> Named:
    return Named(report, party.key, party.name_ar, party.name_en, party.code, party.known, party.words, party.start, party.end)  # fmt: skip


def _once(named: Iterable[Named]) -> list[Named]:
    """Each mention once: it is an argument of several events, and stands among all mentions too."""
    return sorted({(n.report, n.start, n.end, n.key): n for n in named}.values(), key=lambda n: (n.report, n.start, n.end, n.key))  # fmt: skip


def _terms(loaded: Sequence[Loaded], named: Sequence[Named]) -> tuple[tuple[Term, ...], dict[tuple[str, str], str]]:
    """The terms, and (actor, folded words) → the kind of naming in them."""
    by_report: dict[str, list[Named]] = {}
    for one in named:
        by_report.setdefault(one.report, []).append(one)
    neutral = {(fold(one.name_ar), one.name_en): one.key for one in named}
    kinds: dict[tuple[str, str], str] = {}
    counts: Counter[tuple[str, str, str, str, str | None]] = Counter()
    for term in sorted(loaded, key=lambda t: (t.report, t.start, t.end, t.words)):
        over = [n for n in by_report.get(term.report, ()) if n.start < term.end and term.start < n.end]
        # The narrowest mention around the words is the one that they name.
        over.sort(key=lambda n: (n.end - n.start, n.start, n.key))
        actor = over[0].key if over else neutral.get((fold(term.neutral_ar), term.neutral_en))
        for mention in over[:1]:
            kinds.setdefault((mention.key, _plain(mention.words)), term.kind)
        counts[term.words, term.kind, term.neutral_ar, term.neutral_en, actor] += 1
    found = (Term(words, kind, ar, en, n, actor) for (words, kind, ar, en, actor), n in counts.items())
    return tuple(sorted(found, key=lambda t: (-t.count, t.neutral_en, t.words, t.kind, t.actor or ""))), kinds


def _plain(words: str) -> str:
    return " ".join(fold(words).split())


def _nodes(
    edges: Sequence[Edge], named: Sequence[Named], places: dict[str, Place], kinds: dict[tuple[str, str], str]
) -> tuple[Node, ...]:
    acts, suffers = Counter[str](), Counter[str]()
    for edge in edges:
        acts[edge.source] += len(edge.tellings)
        (acts if edge.mutual else suffers)[edge.target] += len(edge.tellings)
    actors: dict[str, list[Named]] = {}
    for one in named:
        actors.setdefault(one.key, []).append(one)
    made = []
    for key in sorted({*actors, *acts, *suffers}):
        if key in actors:
            first, names = actors[key][0], _names(key, actors[key], kinds)
            known = any(one.known for one in actors[key])
            made.append(
                Node(key, "actor", first.name_ar, first.name_en, first.code, known, names, acts[key], suffers[key])
            )
        elif key in places:
            place = places[key]
            made.append(Node(key, "place", place.name_ar, place.name_en, None, True, (), acts[key], suffers[key]))
        else:
            made.append(Node(key, "unnamed", _UNNAMED_AR, _UNNAMED_EN, None, True, (), acts[key], suffers[key]))
    return tuple(sorted(made, key=lambda n: (n.kind == "unnamed", -(n.acts + n.suffers), n.key)))


def _names(key: str, named: Iterable[Named], kinds: dict[tuple[str, str], str]) -> tuple[NameUse, ...]:
    shown: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for one in named:
        plain = _plain(one.words)
        shown.setdefault(plain, " ".join(one.words.split()))
        counts[plain] += 1
    uses = (NameUse(shown[plain], n, kinds.get((key, plain))) for plain, n in counts.items())
    return tuple(sorted(uses, key=lambda use: (-use.count, use.words)))
