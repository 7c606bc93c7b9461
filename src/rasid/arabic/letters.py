"""Letters: one spelling for matching, and the way back to the characters that were read.

Arabic is printed with and without tashkeel, hamza seats, dots and tatweel. `fold` maps all these spellings of a word to one
key; `fold_with_offsets` also says from which character of the input each character of the key came, so that every span
found on folded text can be reported on the original.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

TASHKEEL = frozenset(
    chr(c)
    for c in [
        *range(0x0610, 0x061B),
        *range(0x064B, 0x0660),
        0x0670,
        *range(0x06D6, 0x06DD),
        *range(0x06DF, 0x06E9),
        *range(0x06EA, 0x06EE),
    ]
) - {"\u06e5", "\u06e6"}
TATWEEL = "\u0640"
INVISIBLE = frozenset(
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Soft hyphen, zero-width characters, bidi controls and the byte order mark: they never separate or change a word."""

DAMMA, KASRA, FATHA, SHADDA, SUKUN = "\u064f", "\u0650", "\u064e", "\u0651", "\u0652"

_DROPPED = {ord(c): None for c in [*TASHKEEL, TATWEEL, *INVISIBLE]}
_SAME_LETTER = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ۀ": "ه",
    "ە": "ه", "ہ": "ه", "ھ": "ه", "ک": "ك", "گ": "ك", "ڪ": "ك", "پ": "ب", "چ": "ج", "ڤ": "ف", "ڨ": "ق", "ژ": "ز",
}  # fmt: skip
_DIGITS = {chr(base + d): str(d) for base in (0x0660, 0x06F0) for d in range(10)}
_DIGITS |= {"٫": ".", "٬": ","}
_FOLD = _DROPPED | {ord(k): v for k, v in (_SAME_LETTER | _DIGITS).items()}
_BARE = _DROPPED | {ord(k): v for k, v in {"ی": "ي", "ک": "ك", **_DIGITS}.items()}


_PRESENTATION_FORM = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
# Most words hold nothing that changes, and to look for it takes less than to look each letter up.
_NOT_FOLDED = re.compile(f"[\ufb50-\ufdff\ufe70-\ufefc{re.escape(''.join(map(chr, _FOLD)))}]")
_NOT_BARE = re.compile(f"[\ufb50-\ufdff\ufe70-\ufefc{re.escape(''.join(map(chr, _BARE)))}]")


def _expand(text: str) -> str:
    """Presentation forms (as old PDF files hold them) to plain letters, character by character."""
    if _PRESENTATION_FORM.search(text) is None:
        return text
    return "".join(_plain(c) if _PRESENTATION_FORM.match(c) else c for c in text)


def _plain(form: str) -> str:
    """A presentation form as plain letters; a mark that is printed alone is that mark, without the space that Unicode puts below it."""
    plain = unicodedata.normalize("NFKC", form)
    return plain.lstrip(" ") if plain.startswith(" ") else plain


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """The matching key of `text`: no tashkeel, tatweel or invisible characters; one alef, ya, ha and kaf; ASCII digits."""
    return text if _NOT_FOLDED.search(text) is None else _expand(text).translate(_FOLD)


@lru_cache(maxsize=16384)
def bare(text: str) -> str:
    """`text` as a careful typesetter would print it without tashkeel: hamza, ة and ى kept, presentation forms expanded."""
    return text if _NOT_BARE.search(text) is None else _expand(text).translate(_BARE)


def fold_with_offsets(text: str) -> tuple[str, list[int]]:
    """The folded text and, for each of its characters plus the end, the offset in `text` that it came from.

    `offsets` has one more item than the folded text; `offsets[-1] == len(text)`, so that `text[offsets[i]:offsets[j]]` is
    the source of `folded[i:j]` (marks that follow the last letter included).
    """
    pieces: list[str] = []
    offsets: list[int] = []
    for position, char in enumerate(text):
        piece = fold(char)
        pieces.append(piece)
        offsets.extend([position] * len(piece))
    offsets.append(len(text))
    return "".join(pieces), offsets


@lru_cache(maxsize=4096)
def offset_in(text: str, folded_index: int) -> int:
    """The offset in the word `text` of the character `folded_index` of its folded form."""
    if len(fold(text)) == len(text):
        return folded_index
    return fold_with_offsets(text)[1][folded_index]


def is_arabic_letter(char: str) -> bool:
    """True for an Arabic letter (a base letter or presentation form, no mark, no digit)."""
    return (
        ("\u0620" <= char <= "\u064a" and char != TATWEEL)
        or "\u0671" <= char <= "\u06d3"
        or "\ufb50" <= char <= "\ufdff"
        or "\ufe70" <= char <= "\ufefc"
    )


_ENOUGH = 8


@lru_cache(maxsize=64)
def prints_ha_for_ta(text: str) -> bool:
    """True for a text that prints ه wherever ة should stand: it has no ة at all, and words in ه enough to tell."""
    if "ة" in text:
        return False
    in_ha = (word for word in text.split() if len(word) > 3 and word.rstrip(".,،؛؟!»”").endswith("ه"))
    return sum(1 for _ in zip(in_ha, range(_ENOUGH), strict=False)) == _ENOUGH
