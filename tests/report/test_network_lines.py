"""Lines of a network go around boxes, and their words cover none."""

from __future__ import annotations

from rasid.report.network_lines import Node, bend_of, curve, label_places
from rasid.report.parts import Both


def box(name: str, x: float, y: float) -> Node:
    return Node(name, (), Both(name, name), {"ar": (name,), "en": (name,)}, x, y, 100.0, 40.0)


def inside(node: Node, point: tuple[float, float]) -> bool:
    return abs(point[0] - node.x) < node.width / 2 and abs(point[1] - node.y) < node.height / 2


def test_a_line_goes_around_the_box_between_its_ends() -> None:
    left, middle, right = box("left", 100, 300), box("middle", 400, 290), box("right", 700, 300)
    straight = curve(left, right, -26)
    led = curve(left, right, -26, [left, middle, right])
    assert any(inside(middle, straight.at(t / 20)) for t in range(1, 20))
    assert not any(inside(middle, led.at(t / 20)) for t in range(1, 20))


def test_words_stand_beside_boxes_and_beside_each_other() -> None:
    left, right = box("left", 100, 100), box("right", 600, 100)
    between = box("between", 350, 110)
    pair = ("left", "right")
    lines = [curve(left, right, bend_of(pair, "left", 0)), curve(right, left, bend_of(pair, "right", 0))]
    words = [Both("اعتداء", "Assault"), Both("مساعدة", "Aid")]
    places = label_places(lines, words, [left, right, between])
    assert not any(inside(node, place) for node in (left, right, between) for place in places)
    assert places[0] != places[1]
    assert places == label_places(lines, words, [left, right, between])
