"""Numbers of Recognizers-Text (MIT) and Duckling (BSD): reading the cases, comparing values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from rasid.arabic.numbers import NumberWords, find_numbers, read_ordinal
from rasid.arabic.tokens import tokenize
from rasid.evaluate.cases import Aside, Case, NumberCase, blocks

MODELS = frozenset({"NumberModel", "NumberRangeModel", "OrdinalModel"})
_RANGE = re.compile(r"([\[(])(-?[\d.]*),(-?[\d.]*)([\])])")
_VALUE = re.compile(r"\((?:NumeralValue|OrdinalData) \(?(-?[\d.]+)|(?:NumeralValue|OrdinalData) \(?(-?[\d.]+)")


def recognizers(name: str, items: list[dict[str, Any]]) -> Iterator[Case]:
    """The cases of one file of Recognizers-Text."""
    collection = f"Recognizers-Text {name}"
    for item in items:
        text = str(item["Input"])
        results = item.get("Results") or []
        for result in results:
            resolution = result.get("Resolution") or {}
            value = str(resolution.get("value", ""))
            if name == "NumberRangeModel":
                yield _range(collection, text, value)
            elif resolution.get("subtype") in ("fraction", "power"):
                yield Aside(collection, text, "fractions and powers: a report counts whole things")
            elif (number := _number(value)) is None:
                yield Aside(collection, text, "ordinals relative to the end or to the present one")
            else:
                yield NumberCase(collection, text, number, number, ordinal=name == "OrdinalModel")


def duckling(corpus: str, *, ordinal: bool) -> Iterator[Case]:
    """The cases of Duckling's corpora of numerals and ordinals."""
    for value, _, phrases in blocks(corpus):
        found = _VALUE.search(value)
        if found is None:
            continue
        number = float(found[1] or found[2])
        for phrase in phrases:
            yield NumberCase(f"Duckling {'Ordinal' if ordinal else 'Numeral'}", phrase, number, number, ordinal=ordinal)


def _range(collection: str, text: str, value: str) -> Case:
    found = _RANGE.fullmatch(value)
    if found is None:
        return Aside(collection, text, "the expected value is no range")
    low, high = _number(found[2]), _number(found[3])
    return NumberCase(collection, text, low, high, found[1] == "(", found[4] == ")")


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


Bounds = tuple[float | None, float | None]


def bounds(case: NumberCase, words: NumberWords) -> list[Bounds]:
    """The numbers that the coder reads in a phrase, as bounds."""
    tokens = tokenize(case.text)
    if case.ordinal:
        ordinals = (read_ordinal(tokens, index, words) for index in range(len(tokens)))
        return [(o.value, o.value) for o in ordinals if o is not None]
    return [(n.low, n.high) for n in find_numbers(tokens, words)]


def equal(case: NumberCase, found: list[Bounds]) -> bool:
    """True when a number has the same bounds; a bound that leaves its number out may be the next whole number."""
    return any(
        _same(low, case.low, 1 if case.low_open else 0) and _same(high, case.high, -1 if case.high_open else 0)
        for low, high in found
    )


def _same(own: float | None, wanted: float | None, step: int) -> bool:
    if own is None or wanted is None:
        return own is None and wanted is None
    return any(abs(own - value) < 1e-9 * max(1.0, abs(value)) for value in (wanted, wanted + step))
