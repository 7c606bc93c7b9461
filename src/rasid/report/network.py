"""The network: who acts on whom. Actors stand on an ellipse, in the order that makes the lines shortest; nothing is
random.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from rasid.record import Event
from rasid.report.cards import Fact
from rasid.report.entries import first_statement, spoken
from rasid.report.names import Index
from rasid.report.network_lines import Curve, Node, bend_of, curve, label_places
from rasid.report.parts import Both, label, line_of, text_of

TONES = {
    "AGREE": "words-with",
    "CONSULT": "words-with",
    "SUPPORT": "words-with",
    "CONCEDE": "words-with",
    "COOPERATE": "deeds-with",
    "AID": "deeds-with",
    "RETREAT": "deeds-with",
    "REQUEST": "words-against",
    "ACCUSE": "words-against",
    "REJECT": "words-against",
    "THREATEN": "words-against",
    "PROTEST": "deeds-against",
    "SANCTION": "deeds-against",
    "MOBILIZE": "deeds-against",
    "COERCE": "deeds-against",
    "ASSAULT": "deeds-against",
}
"""PLOVER's quadrants: verbal or material, cooperation or conflict."""
WIDTH, _ROW, _LINE_HEIGHT, _LETTER = 820.0, 92.0, 17.0, 7.6
_LINE_LENGTH = 18
_MOST_SWAPPED = 24


@dataclass(frozen=True)
class Edge:
    """What one actor does to another, as one kind of statement."""

    source: Both
    target: Both
    ids: tuple[str, ...]
    path: str
    x: float
    y: float
    crosses: tuple[tuple[float, float], ...]
    name: Both
    gloss: Both
    line: str
    tone: str
    mutual: bool
    attribution: Both


@dataclass(frozen=True)
class Network:
    """The network of one record; `alone` are acts without a recipient."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    alone: tuple[tuple[str, Fact], ...]
    width: float
    height: float


@dataclass
class _Bundle:
    source: str
    target: str
    type: str
    line: str
    status: str
    mutual: bool
    events: list[Event]


def network_of(index: Index) -> Network:
    """Nodes are actors that act on somebody or are acted on; several events of one kind and attribution share a
    line.
    """
    bundles, alone = _bundles(index)
    ends = list(dict.fromkeys(end for bundle in bundles for end in (bundle.source, bundle.target)))
    order = ordered(ends, [(bundle.source, bundle.target) for bundle in bundles])
    nodes, height = _placed(index, order)
    edges = _edges(index, bundles, {node.id: node for node in nodes})
    acts = [(event.id, Fact(label(f"types.{event.type}"), spoken(index, event))) for event in alone]
    return Network(tuple(nodes), tuple(edges), tuple(acts), WIDTH, height)


def _bundles(index: Index) -> tuple[list[_Bundle], list[Event]]:
    found: dict[tuple[str, str, str, str, str, bool], _Bundle] = {}
    alone: list[Event] = []
    for event in index.record.events:
        statement = first_statement(index, event.id)
        line, status = line_of(statement), statement.status if statement else "actual"
        actors, recipients = _entities(index, event.actors), _entities(index, event.recipients)
        pairs = [(a, r, False) for a in actors for r in recipients if a != r]
        if not recipients:
            pairs = [(*sorted(pair), True) for pair in combinations(actors, 2)]  # type: ignore[misc]
        if not pairs and actors:
            alone.append(event)
        for source, target, mutual in pairs:
            key = (source, target, event.type, line, status, mutual)
            found.setdefault(key, _Bundle(source, target, event.type, line, status, mutual, [])).events.append(event)
    return list(found.values()), alone


def _entities(index: Index, references: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(entity.id for entity in map(index.entity_of, references) if entity is not None))


def ordered(ids: list[str], ends: Sequence[tuple[str, str]]) -> list[str]:
    """The order on the ellipse: the best of pairwise exchanges, by the summed distance of the `ends` of lines along the ellipse."""
    count = len(ids)
    if count < 4 or count > _MOST_SWAPPED:
        return ids
    links = [(ids.index(source), ids.index(target)) for source, target in ends]
    place = list(range(count))

    def cost() -> int:
        total = 0
        for a, b in links:
            steps = abs(place[a] - place[b])
            total += min(steps, count - steps)
        return total

    best, improved, rounds = cost(), True, 0
    while improved and rounds < 6:
        improved, rounds = False, rounds + 1
        for a, b in combinations(range(count), 2):
            place[a], place[b] = place[b], place[a]
            now = cost()
            if now < best:
                best, improved = now, True
            else:
                place[a], place[b] = place[b], place[a]
    return [node for _, node in sorted(zip(place, ids, strict=True))]


def _wrapped(name: str) -> tuple[str, ...]:
    lines: list[str] = []
    for word in name.split():
        if lines and len(lines[-1]) + len(word) < _LINE_LENGTH:
            lines[-1] += f" {word}"
        else:
            lines.append(word if len(word) <= _LINE_LENGTH + 4 else word[: _LINE_LENGTH + 3] + "…")
    return tuple(lines[:2] + ([lines[2] + ("…" if len(lines) > 3 else "")] if len(lines) > 2 else [])) or ("?",)


def _placed(index: Index, order: list[str]) -> tuple[list[Node], float]:
    return placed(
        [
            (
                entity,
                tuple(mention.id for mention in index.record.mentions if mention.entity == entity),
                text_of(lambda lang, e=entity: index.name_of(e, lang) or "?"),  # type: ignore[misc]
            )
            for entity in order
        ]
    )


def placed(order: Sequence[tuple[str, tuple[str, ...], Both]]) -> tuple[list[Node], float]:
    """Boxes on the ellipse for (id, mentions, name) in this order, and the height that they take."""
    count = len(order)
    height = 170.0 if count <= 2 else max(330.0, _ROW * math.ceil(count / 2) + 60)
    nodes = []
    for number, (entity, mentions, name) in enumerate(order):
        angle = math.pi + 2 * math.pi * number / max(count, 1)
        x = WIDTH / 2 + math.cos(angle) * (WIDTH / 2 - 105)
        y = height / 2 + math.sin(angle) * (height / 2 - 45)
        lines = {"ar": _wrapped(name.ar), "en": _wrapped(name.en)}
        longest = max(len(line) for wrapped in lines.values() for line in wrapped)
        rows = max(len(wrapped) for wrapped in lines.values())
        width = max(70.0, longest * _LETTER + 22)
        nodes.append(
            Node(entity, mentions, name, lines, round(x, 1), round(y, 1), round(width, 1), rows * _LINE_HEIGHT + 16)
        )
    return nodes, height


def _edges(index: Index, bundles: list[_Bundle], nodes: dict[str, Node]) -> list[Edge]:
    boxes = list(nodes.values())
    lines, names = [], []
    seen: dict[tuple[str, ...], int] = {}
    for bundle in bundles:
        pair = tuple(sorted((bundle.source, bundle.target)))
        number = seen[pair] = seen.get(pair, -1) + 1
        bend = bend_of(pair, bundle.source, number)
        lines.append(curve(nodes[bundle.source], nodes[bundle.target], bend, boxes))
        names.append(_name(bundle))
    places = label_places(lines, names, boxes)
    return [
        _edge(index, bundle, nodes[bundle.source], nodes[bundle.target], line, name, place)
        for bundle, line, name, place in zip(bundles, lines, names, places, strict=True)
    ]


def _name(bundle: _Bundle) -> Both:
    times = f" ×{len(bundle.events)}" if len(bundle.events) > 1 else ""
    kind = label(f"types.{bundle.type}")
    if bundle.status not in ("actual", "negated"):
        # the line says who speaks; that it has not happened must be read too
        status = label(f"status.{bundle.status}")
        kind = Both(f"{kind.ar} ({status.ar})", f"{kind.en} ({status.en})")
    return Both(kind.ar + times, kind.en + times)


def _edge(
    index: Index, bundle: _Bundle, source: Node, target: Node, line: Curve, name: Both, place: tuple[float, float]
) -> Edge:
    attribution = label("status.negated") if bundle.line == "denied" else label(f"attribution.{bundle.line}")
    return Edge(
        source.name,
        target.name,
        tuple(event.id for event in bundle.events),
        line.path,
        *place,
        line.crosses if bundle.line == "denied" else (),
        name,
        _gloss(index, bundle),
        bundle.line,
        TONES[bundle.type],
        bundle.mutual,
        attribution,
    )


def _gloss(index: Index, bundle: _Bundle) -> Both:
    said = [spoken(index, event) for event in bundle.events]
    return Both(" · ".join(one.ar for one in said), " · ".join(one.en for one in said))
