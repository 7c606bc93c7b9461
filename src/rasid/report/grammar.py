"""The little grammar of the glosses: number of an English name, gender and case of an Arabic one, prefixed
prepositions.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from rasid.arabic.letters import fold
from rasid.report.texts import data

_CHOICE = re.compile(r"\[([^|\[\]]*)\|([^\[\]]*)\]")
_ENGLISH_HEAD_END = re.compile(r" (?:of|in|for|to|from|close|at|without|and|against|with|by|under|on) |[(,–—/]")
_ARABIC_LETTER = re.compile("[\u0621-\u064a]")
_DEFINITE = ("ال", "أل")


@cache
def _set(language: str, name: str) -> frozenset[str]:
    return frozenset(data("grammar.yaml")[language][name])


@cache
def _folded(name: str) -> frozenset[str]:
    return frozenset(fold(word) for word in data("grammar.yaml")["arabic"][name])


def choose(template: str, second: bool) -> str:
    """`template` with every `[first|second]` decided."""
    return _CHOICE.sub(lambda match: match[2] if second else match[1], template)


def is_plural_en(name: str) -> bool:
    """Whether an English name takes a plural verb: 'Houthis', 'Iraqi security forces', 'unidentified gunmen'."""
    lowered = name.lower().removeprefix("the ")
    head = _ENGLISH_HEAD_END.split(lowered, maxsplit=1)[0].strip()
    if not head or {lowered, head} & _set("english", "singular"):
        return False
    last = head.split()[-1].strip("'’\"”")
    if last in _set("english", "singular_last") or last in _set("english", "singular"):
        return False
    return last in _set("english", "plural_heads") or (
        last.endswith("s") and not last.endswith(("ss", "us", "'s", "is's"))
    )


def named_en(name: str) -> str:
    """An English name as it stands in a sentence: 'the Iraqi Army', 'Islamic State'."""
    lowered = name.lower()
    words = _ENGLISH_HEAD_END.split(lowered, maxsplit=1)[0].split()
    if not words or not (name[0].isupper() or lowered.startswith("al-")) or words[0] == "the":
        return name
    return f"the {name}" if {words[-1], " ".join(words[-2:])} & _set("english", "article") else name


def preposition_en(place: str) -> str:
    """'in' before most places, 'at' before an airport, a crossing, a base."""
    words = place.lower().split()
    return "at" if words and words[-1] in _set("english", "at") else "in"


def is_feminine_ar(name: str) -> bool:
    """Whether a verb before an Arabic name takes the feminine: decided by its first word, as newspapers do."""
    first = name.split()[0] if name.split() else ""
    key = fold(first)
    if not key:
        return False
    if key in _folded("masculine"):
        return False
    bare = key[2:] if key.startswith("ال") and len(key) > 4 else key
    if {key, bare} & _folded("feminine"):
        return True
    return first.rstrip("\u064b\u064c\u064d\u064e\u064f\u0650").endswith(("ة", "ات", "اء")) and not first.endswith(
        ("آباء", "أبناء")
    )


def genitive_ar(name: str) -> str:
    """An Arabic name after a noun or a preposition: 'مسلحون مجهولون' → 'مسلحين مجهولين', 'مقاتلو الحركة' → 'مقاتلي
    الحركة'.
    """
    return " ".join(_genitive_word(word, index) for index, word in enumerate(name.split(" ")))


def _genitive_word(word: str, index: int) -> str:
    rules: dict[str, Any] = data("grammar.yaml")["arabic"]
    if word in rules["duals"]:
        return str(rules["duals"][word])
    if word.endswith("ون") and len(word) >= 5 and word not in _set("arabic", "not_plural"):
        return word[:-2] + "ين"
    construct = index == 0 and word.endswith("و") and len(word) >= 5
    if construct and word not in _set("arabic", "not_construct"):
        return word[:-1] + "ي"
    return word


def with_li(name: str) -> str:
    """The name with the preposition لِ written to it: 'لتركيا', 'للقوات', 'لـ«…»'."""
    return _prefixed("ل", name)


def with_bi(name: str) -> str:
    """The name with the preposition بِ written to it."""
    return _prefixed("ب", name)


def _prefixed(letter: str, name: str) -> str:
    if not _ARABIC_LETTER.match(name):
        return f"{letter}ـ{name}"
    if letter == "ل" and name.startswith(_DEFINITE[0]) and len(name) > 3:
        rest = name[2:]
        return ("ل" if rest.startswith("ل") else "لل") + rest
    return letter + name
