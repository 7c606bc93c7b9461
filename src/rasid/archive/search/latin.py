"""Arabic names in Latin letters, which everybody spells otherwise: Ar Ruţbah, al-Rutba and Rutba are one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+")
_APOSTROPHES = re.compile("['’‘ʼʻʿʾ`]")
_ARTICLES = frozenset({"al", "el", "ar", "as", "at", "ad", "an", "az", "ash", "adh", "ath", "ez", "es", "er", "esh"})
"""The article as it is written before a sun letter, too"""
_DOUBLED = re.compile(r"(\w)\1+")
LEAST_LOOSE = 4
"""Letters of a name that may be spelt otherwise"""
_VOWELS = (
    (re.compile("ou|oo|aw|au|ow|o"), "u"),
    (re.compile("ei|ey|ay|ai|ee|ie|y|e|i"), "i"),
    (re.compile("[qc]"), "k"),
)


def base_letters(text: str) -> str:
    """A text of the same length whose Latin letters have no marks (Ḩ as H), other characters as they are."""
    return text.translate(_bases()) if _MARKED.search(text) else text


_MARKED = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")


@lru_cache(maxsize=1)
def _bases() -> dict[int, str]:
    found = {}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = "".join(c for c in unicodedata.normalize("NFKD", chr(code)) if not unicodedata.combining(c))
        if len(base) == 1 and base.isascii() and base.isalpha():
            found[code] = base
    return found


def plain_latin(name: str) -> str:
    """A name in Latin letters without its marks, articles, doubled letters and final h; nothing for a name in other letters."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = _WORD.findall(_APOSTROPHES.sub("", bare).casefold())
    if not words or not all(word.isascii() for word in words):
        return ""
    own = [word for word in words if word not in _ARTICLES] or words
    return " ".join(_DOUBLED.sub(r"\1", word.removesuffix("h") if word.endswith("ah") else word) for word in own)


def loosely(plain: str) -> str:
    """A plain name (`plain_latin`) as those have it in common who write its vowels otherwise: Hodeidah and Hudaydah, Deir ez-Zor and Dayr az Zawr."""
    for pattern, letter in _VOWELS:
        plain = pattern.sub(letter, plain)
    return _DOUBLED.sub(r"\1", plain)
