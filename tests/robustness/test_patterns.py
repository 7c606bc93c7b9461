"""No regular expression of the program takes more than linear time for the shapes that make such expressions explode."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import rasid

LONG = 3_000
SECONDS = 2.0
"""For 3,000 characters: a quadratic pattern takes hundredths, a cubic one tens of seconds, an exponential one never ends."""
_CLASSES = {
    "d": "5",
    "w": "ا",
    "s": " ",
    "D": "ا",
    "W": "-",
    "S": "x",
    "b": "",
    "B": "",
    "n": "\n",
    "t": "\t",
    "r": "\r",
}
SKIPPED = re.compile(r"rasid\.(archive\.migrations\.(env|versions)|__main__)")


def patterns() -> Iterator[tuple[str, re.Pattern[str] | re.Pattern[bytes]]]:
    """Every compiled pattern that stands in a module, a class or a table of a module."""
    seen: set[tuple[object, int]] = set()
    for module in pkgutil.walk_packages(rasid.__path__, "rasid."):
        if SKIPPED.match(module.name):
            continue
        try:
            loaded = importlib.import_module(module.name)
        except ImportError:
            continue  # of an extra that is not installed
        for name, value in vars(loaded).items():
            values = (
                value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else (value,)
            )
            for one in values:
                if isinstance(one, re.Pattern) and (one.pattern, one.flags) not in seen:
                    seen.add((one.pattern, one.flags))
                    yield f"{module.name}.{name}", one


def alphabet(pattern: str) -> list[str]:
    """Characters and pairs of them that the pattern itself names."""
    found: dict[str, None] = {}
    for escaped, char in re.findall(r"\\(.)|([^\\])", pattern):
        char = _CLASSES.get(escaped, escaped) if escaped else char
        if char and char not in "()[]{}|*+?^$":
            found[char] = None
    literals = re.findall(r"[^\W_]{2,}", pattern)
    return [*list(found)[:12], *dict.fromkeys(literals[:4])]


def shapes(pattern: str) -> Iterator[str]:
    """One letter over and over, pairs in turn, and each with an end that fits nothing."""
    letters = [*alphabet(pattern), "a", "ا", "5", " ", "-", ".", "\n"]
    letters = list(dict.fromkeys(letters))
    for letter in letters:
        yield letter * (LONG // len(letter))
        yield letter * (LONG // len(letter)) + "\x01!"
    for one, other in pairwise(letters):
        yield (one + other) * (LONG // len(one + other)) + "\x01"


def test_no_pattern_takes_more_than_linear_time() -> None:
    slow = []
    count = 0
    for where, pattern in patterns():
        count += 1
        module, _, name = where.rpartition(".")
        code = Path(importlib.import_module(module).__file__ or "").read_text(encoding="utf-8")
        used_by = set(re.findall(rf"\b{name}\.([a-z]+)\(", code))
        # Begun anew at every character, a pattern for whole values may be slow; it is not used like that.
        anchored = bool(used_by) and used_by <= {"match", "fullmatch"}
        source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
        for shape in shapes(source):
            text = shape if isinstance(pattern.pattern, str) else shape.encode("utf-8")
            start = time.process_time()
            pattern.match(text)  # type: ignore[type-var]  # text or bytes, as the pattern is
            pattern.fullmatch(text)  # type: ignore[type-var]
            if anchored:
                continue
            for number, _ in enumerate(pattern.finditer(text)):  # type: ignore[type-var]
                if number > LONG:
                    break
            used = time.process_time() - start
            if used > SECONDS / 4:
                slow.append(f"{where} {source[:80]!r} {shape[:6]!r} {used:.1f} s")
                break
    assert count > 80
    assert slow == []
