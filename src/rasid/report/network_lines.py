"""Lines between the boxes of a network: bent apart, led around other boxes, their words where they cover nothing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from rasid.report.parts import Both

_LETTER, _LABEL_HEIGHT = 7.4, 18.0
_STEPS = tuple(step / 20 for step in range(1, 20))
"""Where a line is looked at for boxes that it crosses (0 begins, 1 ends it)."""
_WIDER = (1.0, 1.8, 2.6)
"""How many times its bend a line may take to go around a box; lines of one pair keep their order."""
_LABEL_AT = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82)
"""Where on its line a label may stand, best first."""


@dataclass(frozen=True)
class Node:
    """An actor's box around its centre."""

    id: str
    mentions: tuple[str, ...]
    name: Both
    lines: dict[str, tuple[str, ...]]
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Curve:
    """A line between two boxes: a quadratic curve by its start, its control point and its end."""

    start: tuple[float, float]
    control: tuple[float, float]
    end: tuple[float, float]

    @property
    def path(self) -> str:
        """The line as SVG writes it."""
        (x0, y0), (cx, cy), (x1, y1) = self.start, self.control, self.end
        return f"M{x0:.1f} {y0:.1f}Q{cx:.1f} {cy:.1f} {x1:.1f} {y1:.1f}"

    @property
    def crosses(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Where the line of something denied is crossed out."""
        return self.at(0.25), self.at(0.75)

    def at(self, t: float) -> tuple[float, float]:
        """The point at `t` between 0 and 1."""
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        (x0, y0), (cx, cy), (x1, y1) = self.start, self.control, self.end
        return round(a * x0 + b * cx + c * x1, 1), round(a * y0 + b * cy + c * y1, 1)


@dataclass(frozen=True)
class _Box:
    x: float
    y: float
    width: float
    height: float

    def covers(self, other: _Box) -> float:
        """The area that two boxes share."""
        across = min(self.x + self.width / 2, other.x + other.width / 2) - max(
            self.x - self.width / 2, other.x - other.width / 2
        )
        down = min(self.y + self.height / 2, other.y + other.height / 2) - max(
            self.y - self.height / 2, other.y - other.height / 2
        )
        return max(0.0, across) * max(0.0, down)


def bend_of(pair: tuple[str, ...], source: str, number: int) -> float:
    """How far the `number`th line (from 0) between a sorted pair is bent, so that no two lie on each other."""
    side = 1 if number % 2 == 0 else -1
    return side * (26 + 46 * (number // 2)) * (1 if source == pair[0] else -1)


def curve(source: Node, target: Node, bend: float, nodes: Sequence[Node] = ()) -> Curve:
    """The line from one box to another, bent as far as it takes to cross the fewest of the other boxes."""
    others = [_box(node) for node in nodes if node.id not in (source.id, target.id)]

    def crossed(line: Curve) -> int:
        points = [_around(line.at(t), 2.0, 2.0) for t in _STEPS]
        return sum(point.covers(box) > 0 for point in points for box in others)

    return min((_bent(source, target, bend * wider) for wider in _WIDER), key=crossed)


def label_places(curves: Sequence[Curve], labels: Sequence[Both], nodes: Sequence[Node]) -> list[tuple[float, float]]:
    """Where the words of each line stand: on the line, where they cover least of boxes and of the words placed before."""
    taken = [_box(node) for node in nodes]
    places = []
    for line, words in zip(curves, labels, strict=True):
        width = max(len(words.ar), len(words.en)) * _LETTER
        spots = [_around(line.at(t), width, _LABEL_HEIGHT) for t in _LABEL_AT]
        chosen = min(spots, key=lambda spot: round(sum(spot.covers(box) for box in taken), 3))
        taken.append(chosen)
        places.append((chosen.x, chosen.y))
    return places


def _around(point: tuple[float, float], width: float, height: float) -> _Box:
    return _Box(point[0], point[1], width, height)


def _box(node: Node) -> _Box:
    return _Box(node.x, node.y, node.width, node.height)


def _bent(source: Node, target: Node, bend: float) -> Curve:
    dx, dy = target.x - source.x, target.y - source.y
    length = math.hypot(dx, dy) or 1.0
    control = (source.x + target.x) / 2 - dy / length * bend, (source.y + target.y) / 2 + dx / length * bend
    return Curve(_border(source, *control, 2), control, _border(target, *control, 6))


def _border(node: Node, x: float, y: float, gap: float) -> tuple[float, float]:
    """Where the line from the node's centre to (x, y) leaves its box."""
    dx, dy = x - node.x, y - node.y
    scale = min(
        (node.width / 2 + gap) / abs(dx) if dx else math.inf, (node.height / 2 + gap) / abs(dy) if dy else math.inf, 1.0
    )
    return node.x + dx * scale, node.y + dy * scale
