"""Arabic names in Latin letters, which everybody spells otherwise: Ar Ruţbah, al-Rutba and Rutba are one."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W\d_]+")
_APOSTROPHES = re.compile("['’‘ʼʻʿʾ`]")
_ARTICLES = frozenset({"al", "el", "ar", "as", "at", "ad", "an", "az", "ash", "adh", "ath", "ez", "es", "er", "esh"})
"""The article as it is written before a sun letter, too"""
_DOUBLED = re.compile(r"(\w)\1+")


def plain_latin(name: str) -> str:
    """A name in Latin letters without its marks, articles, doubled letters and final h; nothing for a name in other letters."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = _WORD.findall(_APOSTROPHES.sub("", bare).casefold())
    if not words or not all(word.isascii() for word in words):
        return ""
    own = [word for word in words if word not in _ARTICLES] or words
    return " ".join(_DOUBLED.sub(r"\1", word.removesuffix("h") if word.endswith("ah") else word) for word in own)
