"""The reasons of scores in the language of the page. `compare` writes them in English, of fixed phrases with values in them."""

from __future__ import annotations

import re
from functools import cache

from rasid.desk.texts import strings
from rasid.report.texts import Lang, string

_HOLE = re.compile(r"\\\{(\w+)\\\}")
_PARTED = re.compile(r"(; |, )")
_CODE = re.compile(r"\b[A-Z]{3,}\b|\([a-z][a-z -]*\)")
_SIDE = {"unknown, published ": "side_published", "unknown": "side_unknown", " to ": "side_to"}
_SIGNS = {"; ": "؛ ", ", ": "، "}


def reason(words: str, lang: Lang) -> str:
    """A reason in a language; what no phrase of `strings/reasons.yaml` knows stays as it is."""
    return words if lang == "en" else _in_arabic(words)


def side(words: str, lang: Lang) -> str:
    """What one side of a part says, with the codes and the few fixed words in it in a language."""
    if lang == "en":
        return words
    for english, arabic in _SIDE.items():
        words = words.replace(english, strings("reasons")[arabic]["ar"])
    return _CODE.sub(_label, words)


def _label(found: re.Match[str]) -> str:
    code = found.group()
    if code.isupper():
        return string(f"types.{code}", "ar")
    return "(" + "، ".join(string(f"modes.{mode}", "ar") for mode in code[1:-1].split()) + ")"


def _filled(name: str, value: str) -> str:
    if name == "kind":
        return string(f"types.{value}", "ar")
    if name == "counted":
        return string(f"quantity_kinds.{value}", "ar")
    return "، ".join(string(f"modes.{mode}", "ar") for mode in value.split(", ")) if name == "modes" else value


def _in_arabic(words: str) -> str:
    fixed, filled = _phrases()
    if words in fixed:
        return fixed[words]
    pieces = _PARTED.split(words)
    for first in range(2, len(pieces), 2):  # a fixed phrase at the end: what stands before it is a reason of its own
        last = "".join(pieces[first:])
        if last in fixed:
            return _in_arabic("".join(pieces[: first - 1])) + _SIGNS[pieces[first - 1]] + fixed[last]
    for pattern, arabic in filled:
        found = pattern.fullmatch(words)
        if found is not None:
            return arabic.format(**{name: _filled(name, value) for name, value in found.groupdict().items()})
    for last_ in range(len(pieces) - 2, 0, -2):
        head = "".join(pieces[:last_])
        if head in fixed or any(pattern.fullmatch(head) for pattern, _ in filled):
            return _in_arabic(head) + _SIGNS[pieces[last_]] + _in_arabic("".join(pieces[last_ + 1 :]))
    return words


@cache
def _phrases() -> tuple[dict[str, str], list[tuple[re.Pattern[str], str]]]:
    """Fixed phrases, and those with values."""
    entries = strings("reasons").values()
    fixed = {words["en"]: words["ar"] for words in entries if "{" not in words["en"]}
    filled = [words for words in entries if "{" in words["en"]]
    return fixed, [(re.compile(_HOLE.sub(r"(?P<\1>[^;]+?)", re.escape(words["en"]))), words["ar"]) for words in filled]
