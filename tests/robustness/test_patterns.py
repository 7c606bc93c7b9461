"""No regular expression of the program takes more than linear time: each is fed texts that are made from it to send it back and forth."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from attacks import attacks

import rasid

SIZES = (6_000, 24_000, 96_000)
MOST = 8.0
"""Four times the text may take so many times as long; sixteen times would be the square of it."""
FLOOR = 0.002
"""Seconds; less than this says nothing. What takes less for 24,000 characters is fast enough for 96,000, were it the square."""
SECONDS_PER_10_KB = 2.0
PARTS = 4
SKIPPED = re.compile(r"rasid\.(archive\.migrations\.(env|versions)|__main__)")
MADE = {"rasid.reading.dates": ("_named",)}
"""Functions that make patterns of word lists."""
ANCHORED = frozenset({"match", "fullmatch"})
Pattern = re.Pattern[Any]


def _within(value: object, depth: int = 0) -> Iterator[Pattern]:
    """The patterns that a value is or holds."""
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 3 and isinstance(value, dict):
        for own in value.values():
            yield from _within(own, depth + 1)
    elif depth < 3 and isinstance(value, list | tuple | set | frozenset):
        for own in value:
            yield from _within(own, depth + 1)


def _in_calls(module: ModuleType) -> Iterator[tuple[str, Pattern]]:
    """The patterns of calls such as `re.sub(r"…", …)`, with the name of what is called."""
    for node in ast.walk(ast.parse(_source(module.__name__))):
        called = isinstance(node, ast.Call) and node.args and isinstance(node.func, ast.Attribute) and node.func
        if (
            called
            and isinstance(called.value, ast.Name)
            and called.value.id == "re"
            and called.attr not in ("compile", "escape")
            and isinstance(node, ast.Call)
            and isinstance(node.args[0], ast.Constant)
        ):
            yield called.attr, re.compile(node.args[0].value)


@cache
def _source(module: str) -> str:
    return Path(importlib.import_module(module).__file__ or "").read_text(encoding="utf-8")


@cache
def patterns() -> list[tuple[str, frozenset[str], Pattern]]:
    """Every pattern of a module, a class or a call, with the ways in which it is used."""
    found: dict[tuple[object, int], tuple[str, set[str], Pattern]] = {}
    for info in pkgutil.walk_packages(rasid.__path__, "rasid."):
        if SKIPPED.match(info.name):
            continue
        try:
            module = importlib.import_module(info.name)
        except ImportError:
            continue  # of an extra that is not installed
        for name, value in vars(module).items():
            own = vars(value).values() if isinstance(value, type) and value.__module__ == info.name else (value,)
            for pattern in (one for each in own for one in _within(each)):
                used = set(re.findall(rf"\b{re.escape(name)}\.([a-z]+)\(", _source(info.name)))
                # One that is given on, or stands in a table, may be used in any way.
                loose = not used or not isinstance(value, re.Pattern) or re.search(rf"[(,=] *{re.escape(name)}\b(?!\.| =)", _source(info.name))  # fmt: skip
                entry = found.setdefault((pattern.pattern, pattern.flags), (f"{info.name}.{name}", set(), pattern))
                entry[1].update({"search"} if loose else used)
        for pattern in (one for name in MADE.get(info.name, ()) for one in _within(getattr(module, name)())):
            found.setdefault(
                (pattern.pattern, pattern.flags), (f"{info.name}.{MADE[info.name][0]}()", {"search"}, pattern)
            )
        for called, pattern in _in_calls(module):
            entry = found.setdefault((pattern.pattern, pattern.flags), (f"{info.name} re.{called}(…)", set(), pattern))
            entry[1].add(called)
    return [(where, frozenset(used), pattern) for where, used, pattern in found.values()]


def _seconds(pattern: Pattern, used: frozenset[str], text: Any, best_of: int = 1) -> float:
    best = float("inf")
    for _ in range(best_of):
        start = time.process_time()
        if used & ANCHORED:
            pattern.match(text)
            pattern.fullmatch(text)
        if used - ANCHORED:
            for _ in pattern.finditer(text):
                pass
        best = min(best, time.process_time() - start)
    return best


def _fault(
    pattern: Pattern, used: frozenset[str], before: str, unit: str, spoiler: str, sizes: tuple[int, ...] = SIZES
) -> str | None:
    """What is wrong when the pattern meets a text of growing length, if anything is."""
    last = 0.0
    for size in sizes:
        text: Any = before + unit * (size // len(unit)) + spoiler
        text = text if isinstance(pattern.pattern, str) else text.encode("utf-8", "replace")
        took = _seconds(pattern, used, text)
        if last and took > MOST * max(last, FLOOR):
            shorter = text[: len(text) // 4]
            last, took = _seconds(pattern, used, shorter, 3), _seconds(pattern, used, text, 3)
            if took > MOST * max(last, FLOOR):
                return f"{len(text)} characters take {took:.3f} s, a quarter of them {last:.3f} s"
        if took > SECONDS_PER_10_KB * size / 10_000:
            return f"{len(text)} characters take {took:.1f} s"
        if took < FLOOR and size >= sizes[1]:
            return None
        last = took
    return None


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_no_pattern_takes_more_than_linear_time(part: int) -> None:
    assert len(patterns()) > 120
    slow = []
    for where, used, pattern in patterns()[part::PARTS]:
        for before, unit, spoiler in attacks(pattern):
            fault = _fault(pattern, used, before, unit, spoiler)
            if fault is not None:
                slow.append(f"{where} {sorted(used)}: {before[:20]!r} + {unit[:20]!r} × n: {fault}")
                break
    assert slow == []


@pytest.mark.parametrize("source", [r"\s+$", r"<[^>]*>", r"a*b"])
def test_the_test_finds_squares(source: str) -> None:
    pattern = re.compile(source)
    sizes = (1_000, 4_000, 16_000)
    assert any(_fault(pattern, frozenset({"search"}), *attack, sizes) for attack in attacks(pattern))


@pytest.mark.parametrize("source", [r"(a+)+$", r"(a|aa)+$", r"(\w+\s?)*$", r"(?:x+x+)+y"])
def test_the_test_finds_what_never_ends(source: str) -> None:
    assert any(_explodes(re.compile(source), *attack) for attack in attacks(re.compile(source)))


def _explodes(pattern: Pattern, before: str, unit: str, spoiler: str) -> bool:
    """Whether two more repeats take twice as long: some thousand would take longer than the world is old."""
    last = 0.0
    for number in range(8, 30, 2):
        took = _seconds(pattern, frozenset({"match"}), before + unit * number + spoiler)
        if took > 0.01:
            return took > 2 * last
        last = took
    return False
