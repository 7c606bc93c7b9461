"""Bytes to text: UTF-8, UTF-16, windows-1256 or ISO-8859-6, found by looking at what the bytes would say.

UTF-8 and UTF-16 are strict enough to prove themselves. The two single-byte encodings both decode almost anything, so
they are compared by how Arabic the result is: how often each letter stands in newspaper text, and how often Latin
letters with accents (which is what the wrong table yields) stand among Arabic ones. A result that is still nonsense
is no text.
"""

from __future__ import annotations

import codecs
import math
import re
from collections import Counter
from typing import NamedTuple

from rasid.arabic.letters import is_arabic_letter
from rasid.errors import UnreadableInput

SAMPLE = 200_000
"""How many bytes are enough to tell single-byte encodings apart."""
MAX_REPLACED = 0.001
"""The share of damaged UTF-8 sequences (a file cut in the middle, a bad copy) that is replaced instead of refused."""
NONSENSE = -4.2
"""Mean natural logarithm of letter frequency below which letters are no Arabic text (newspapers: about -2.9)."""

# Occurrences per 10,000 letters in newspaper Arabic.
_FREQUENCY = {
    "ا": 1660, "ل": 1180, "ي": 770, "م": 620, "ن": 610, "ر": 520, "و": 580, "ت": 470, "ة": 370, "ع": 370, "ب": 390,
    "د": 350,
    "س": 290, "ف": 290, "ه": 290, "ق": 260, "أ": 250, "ك": 220, "ح": 220, "ج": 150, "ش": 120, "ص": 120, "ط": 120,
    "ى": 100,
    "خ": 90, "إ": 90, "ذ": 60, "ض": 70, "ز": 70, "ث": 60, "غ": 50, "ئ": 50, "ء": 50, "ظ": 30, "آ": 20, "ؤ": 20,
}  # fmt: skip
_TOTAL = sum(_FREQUENCY.values())
_LOG = {letter: math.log(count / _TOTAL) for letter, count in _FREQUENCY.items()}
_RARE = math.log(2 / _TOTAL)
_FOREIGN = math.log(0.05 / _TOTAL)
_BROKEN_WORD = re.compile("[\u0621-\u064a][\u00c0-\u024f\u0152-\u0192]|[\u00c0-\u024f\u0152-\u0192][\u0621-\u064a]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f\ufffe\uffff]")
_LABELS = {
    "utf-8": "utf-8", "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf-16": "utf-16-le", "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be", "windows-1256": "windows-1256", "cp1256": "windows-1256", "x-cp1256": "windows-1256",
    "iso-8859-6": "iso-8859-6", "iso8859-6": "iso-8859-6", "arabic": "iso-8859-6", "csisolatinarabic": "iso-8859-6",
    "asmo-708": "iso-8859-6", "ecma-114": "iso-8859-6",
}  # fmt: skip


class Decoded(NamedTuple):
    """The text, the name of its encoding, and what the record should say about it."""

    text: str
    encoding: str
    warnings: tuple[str, ...]


def decode(raw: bytes, *, where: str, declared: str | None = None) -> Decoded:
    """`raw` as text without its byte order mark. `declared` is the encoding that the file itself names, which is
    checked.

    Raises `UnreadableInput` for bytes that are no text, or text in no encoding that Arabic is written in.
    """
    if not raw:
        raise UnreadableInput("the file is empty", where=where, expected="an Arabic report")
    text, encoding, notes = _decode(raw, where, declared)
    if "\x00" in text or len(_CONTROL.findall(text[:SAMPLE])) > max(2, len(text[:SAMPLE]) // 500):
        raise UnreadableInput(
            "not a text file: it holds control characters",
            where=where, expected="text, HTML, DOCX, PDF or JSON Lines",
            advice="Give the file its right ending if it is one of these",
        )  # fmt: skip
    if encoding != "utf-8":
        notes.insert(0, f"encoding: {encoding}")
    named = _LABELS.get(declared.strip().lower(), declared) if declared else None
    if (
        named
        and named != encoding.removesuffix("-sig")
        and not (named == "utf-16-le" and encoding.startswith("utf-16"))
    ):
        notes.append(f"encoding: the page declares {declared}")
    return Decoded(text, encoding, tuple(notes))


def _decode(raw: bytes, where: str, declared: str | None) -> tuple[str, str, list[str]]:
    if raw.startswith(codecs.BOM_UTF8):
        return (*_utf8(raw[3:], "utf-8-sig", where),)
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if raw.startswith(mark):
            text = _strict(raw[2:], encoding)
            if text is None:
                raise UnreadableInput(
                    f"broken {encoding.upper()}", where=where, expected="a whole file", advice="Copy the file again"
                )
            return text, encoding, []
    wide = _utf16_without_mark(raw)
    if wide is not None:
        return (*wide, [])
    text = _strict(raw, "utf-8")
    if text is not None:
        return text, "utf-8", []
    single = _single_byte(raw, declared)
    if single is not None:
        return (*single, [])
    return (*_utf8(raw, "utf-8", where),)


def _strict(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _utf8(raw: bytes, name: str, where: str) -> tuple[str, str, list[str]]:
    """UTF-8 with a few damaged sequences replaced; refused when there are many."""
    text = raw.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd") - raw.count("\ufffd".encode())
    if damaged > max(1, int(len(text) * MAX_REPLACED)):
        raise UnreadableInput(
            "the encoding could not be found, or the file is not text",
            where=where, expected="UTF-8, UTF-16, windows-1256 or ISO-8859-6",
            advice="Convert the file to UTF-8, for example with iconv",
        )  # fmt: skip
    return text, name, [f"encoding: {damaged} damaged UTF-8 sequence(s) replaced by U+FFFD"] if damaged else []


def _utf16_without_mark(raw: bytes) -> tuple[str, str] | None:
    """UTF-16 shows in every second byte: 06 for Arabic letters, 00 for spaces and ASCII."""
    if len(raw) < 4 or len(raw) % 2:
        return None
    head = raw[: SAMPLE // 2 * 2]
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        high = head[first::2]
        if high.count(6) + high.count(0) + high.count(0xFE) + high.count(0x20) < 0.9 * len(high) or not high.count(6):
            continue
        text = _strict(raw, encoding)
        if text is not None and plausibility(text[:SAMPLE]) > NONSENSE:
            return text, encoding
    return None


def _single_byte(raw: bytes, declared: str | None) -> tuple[str, str] | None:
    scores: list[tuple[float, str]] = []
    preferred = _LABELS.get(declared.strip().lower()) if declared else None
    for encoding in ("windows-1256", "iso-8859-6"):
        head = _strict(raw[:SAMPLE], encoding)
        if head is None or any("\x80" <= c <= "\x9f" for c in head):
            continue
        bonus = 0.1 if encoding == preferred else 0.0
        scores.append((plausibility(head) + bonus, encoding))
    if not scores or max(scores)[0] <= NONSENSE:
        return None
    best = max(scores)[1]
    text = _strict(raw, best)
    return None if text is None else (text, best)


def plausibility(text: str) -> float:
    """How much the letters of `text` look like Arabic: the mean logarithm of their frequency; -inf without any."""
    counts = {c: number for c, number in Counter(text).items() if c >= "\x80" and c.isalpha()}
    arabic = sum(n for c, n in counts.items() if is_arabic_letter(c))
    if not arabic:
        return -math.inf
    total = sum(counts.values())
    score = sum(n * (_LOG.get(c, _RARE) if is_arabic_letter(c) else _FOREIGN) for c, n in counts.items())
    return score / total - 4.0 * len(_BROKEN_WORD.findall(text)) / total
