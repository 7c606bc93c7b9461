"""Texts that make a regular expression go back: derived from the expression itself, one for each of its repeats."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import _constants as ops  # type: ignore[attr-defined]  # the parser of `re` has no other name
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_OF_CATEGORY = {
    "CATEGORY_DIGIT": "5",
    "CATEGORY_NOT_DIGIT": "ا",
    "CATEGORY_SPACE": " ",
    "CATEGORY_NOT_SPACE": "x",
    "CATEGORY_WORD": "ا",
    "CATEGORY_NOT_WORD": "-",
}
CLASSIC = (
    "a",
    "ا",
    "5",
    " ",
    "-",
    ".",
    "\n",
    "\t",
    "_",
    "(",
    '"',
    "«",
    "<",
    "&",
    "[",
    "{",
    "/",
    ":",
    ",",
    "،",
    "ab",
    "a ",
    "5,",
    "5.",
    "- ",
    " \n",
    "a-",
    "و ",
    "<a",
    "<!",
    "a@",
    "((",
    "a.",
    "\r\n",
    "#a",
    "=a",
)
"""Repeated whatever the expression is."""
_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)


def attacks(pattern: re.Pattern[Any]) -> Iterator[tuple[str, str, str]]:
    """(what comes before, what is repeated, what spoils it). The classic ones, and for each repeat of the expression what leads to it and
    what it repeats, by itself and with what comes behind."""
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    seen: set[tuple[str, str]] = set()
    for before, unit in [("", unit) for unit in CLASSIC] + list(
        _pumps(parser.parse(source, pattern.flags & ~re.DEBUG), "")
    ):
        if unit and (before, unit) not in seen:
            seen.add((before, unit))
            yield before, unit, "\x01!"


def _pumps(nodes: Any, before: str) -> Iterator[tuple[str, str]]:
    """For each repeat in a row of nodes: what leads to it, and what to repeat."""
    nodes = list(nodes)
    for at, (op, value) in enumerate(nodes):
        here = before + "".join(_samples(node)[0] for node in nodes[:at])
        behind = "".join(_samples(node)[0] for node in nodes[at + 1 :])
        if op in _REPEATS:
            _, most, body = value
            if most > 3:
                for unit in _samples_of(body):
                    yield here, unit
                    # The same begun at every place of the text, and with what comes behind it within.
                    yield "", here + unit
                    yield here, unit + behind[:40]
                for other in nodes[at + 1 :]:
                    for unit in _samples(other)[:2]:
                        yield here, unit
            yield from _pumps(body, here)
        elif op is ops.SUBPATTERN:
            yield from _pumps(value[3], here)
        elif op is ops.BRANCH:
            for branch in value[1]:
                yield from _pumps(branch, here)
        elif op is ops.ATOMIC_GROUP:
            yield from _pumps(value, here)
        elif op in (ops.ASSERT, ops.ASSERT_NOT):
            yield from _pumps(value[1], here)


def _samples_of(nodes: Any) -> list[str]:
    """Some texts that a row of nodes fits."""
    rows = [_samples(node) for node in nodes]
    most = min(4, max((len(row) for row in rows), default=1))
    return list(dict.fromkeys("".join(row[n % len(row)] for row in rows) for n in range(most)))


def _samples(node: Any) -> list[str]:
    """Some texts that a node fits; never none."""
    op, value = node
    if op is ops.LITERAL:
        return [chr(value)]
    if op is ops.NOT_LITERAL:
        return [c for c in ("ا", "a", " ") if ord(c) != value][:2]
    if op is ops.ANY:
        return ["ا", "a", " "]
    if op is ops.IN:
        return _of_set(value)
    if op is ops.BRANCH:
        return [sample for branch in value[1] for sample in _samples_of(branch)[:2]][:6] or [""]
    if op is ops.SUBPATTERN:
        return _samples_of(value[3]) or [""]
    if op is ops.ATOMIC_GROUP:
        return _samples_of(value) or [""]
    if op in _REPEATS:
        return [sample * max(1, min(value[0], 4)) for sample in _samples_of(value[2])[:3]] or [""]
    return [""]


def _of_set(items: Any) -> list[str]:
    negated = bool(items) and items[0][0] is ops.NEGATE
    found: list[str] = []
    for op, value in items:
        if op is ops.LITERAL:
            found.append(chr(value))
        elif op is ops.RANGE:
            found += [chr(value[0]), chr(value[1])]
        elif op is ops.CATEGORY:
            found.append(_OF_CATEGORY[str(value)])
    if negated:
        within = set(found)
        return [c for c in ("ا", "a", "5", " ", "-", "x") if c not in within][:3] or ["\u2603"]
    return list(dict.fromkeys(found))[:4] or [""]
