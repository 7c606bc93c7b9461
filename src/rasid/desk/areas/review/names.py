"""Finding names as they are typed: in Arabic or Latin letters, whole or begun, however they are spelt."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from rasid.arabic.letters import fold

_WORD = re.compile(r"[^\W_]+")
_ARABIC = re.compile("[\u0600-\u06ff]")
_ARTICLE = "ال"
_ATTACHED = ("وال", "بال", "فال", "كال", "لل", "و", "ب", "ف", "ك", "ل")
_LEAST = 3
"""Letters that stay of a word without what is attached to it."""
_SMALL = frozenset({"al", "el", "ar", "as", "at", "ad", "an", "ash", "the", "of", "in", "and"})
"""Latin articles and small words, which everybody writes otherwise."""
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class TwoNames:
    """A name in Arabic and in English."""

    ar: str
    en: str


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in the one spelling in which names are compared."""
    found = []
    for word in _WORD.findall(fold(name)):
        if _ARABIC.search(word):
            found.append(word[2:] if word.startswith(_ARTICLE) and len(word) > _LEAST + 1 else word)
        else:
            plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
            found.append(plain.casefold())
    return tuple(word for word in found if word not in _SMALL) or tuple(found)


class NameIndex:
    """Names of numbered things. `weights`: of two names that fit alike the thing with the greater weight comes first."""

    def __init__(self, names: Iterable[tuple[str, int]], weights: dict[int, int] | None = None) -> None:
        self._weights = weights or {}
        self._names: list[tuple[tuple[str, ...], int]] = []
        words: dict[str, set[int]] = {}
        for name, thing in names:
            own = words_of(name)
            if own:
                for word in own:
                    words.setdefault(word, set()).add(len(self._names))
                self._names.append((own, thing))
        self._words = sorted(words)
        self._where = words

    def find(self, query: str, limit: int) -> list[int]:
        """The things of which a name has all words of the query, the last of which may only be begun; best first, each once."""
        asked = words_of(query)
        if not asked:
            return []
        chosen: set[int] | None = None
        for number, word in enumerate(asked):
            fitting = self._of(word, begun=number == len(asked) - 1)
            chosen = fitting if chosen is None else chosen & fitting
            if not chosen:
                return []
        best: dict[int, tuple[int, int, int, str]] = {}
        for index in chosen or ():
            own, thing = self._names[index]
            score = (self._unlike(own, asked), len(own), -self._weights.get(thing, 0), " ".join(own))
            if thing not in best or score < best[thing]:
                best[thing] = score
        return [thing for _, thing in sorted((score, thing) for thing, score in best.items())][:limit]

    def _of(self, word: str, *, begun: bool) -> set[int]:
        found: set[int] = set()
        for form in _forms(word):
            if not begun:
                found |= self._where.get(form, set())
                continue
            for place in range(bisect_left(self._words, form), bisect_left(self._words, form + _LAST)):
                found |= self._where[self._words[place]]
        return found

    @staticmethod
    def _unlike(own: tuple[str, ...], asked: tuple[str, ...]) -> int:
        if own == asked:
            return 0
        forms = [set(_forms(word)) for word in asked]
        if len(own) == len(asked) and all(word in form for word, form in zip(own, forms, strict=True)):
            return 1
        return 2 if any(own[0] in form for form in forms) else 3


def _forms(word: str) -> list[str]:
    """A word as it was written, and without what may be attached to it."""
    found = [word]
    if _ARABIC.search(word):
        for part in _ATTACHED:
            if word.startswith(part) and len(word) - len(part) >= _LEAST:
                bare = word[len(part) :]
                found.append(bare[2:] if bare.startswith(_ARTICLE) and len(bare) > _LEAST + 1 else bare)
    return list(dict.fromkeys(found))
