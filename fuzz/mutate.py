"""Changing inputs: bytes, characters, words and blocks are moved, repeated, cut, and mixed with what is likely to hurt."""

from __future__ import annotations

import random
from collections.abc import Sequence

MOST_BYTES = 6_000

PIECES: tuple[str, ...] = (
    # Arabic that the coder has rules for
    "قال ", "إن ", "أن ", "أعلن ", "نفى ", "زعم ", "قصفت ", "هاجم ", "قتل ", "أصيب ", "الجيش ", "مسلحون ", "الحوثيون ", "بغداد ", "حلب ",
    "شمال ", "مدينة ", "لم ", "لن ", "قد ", "سوف ", "بهدف ", "إذا ", "الذي ", "التي ", "و", "ال", "في ", "من ", "على ", "بين ", "هذا ", "مقتل ", "هجوما ",
    "عشرة ", "آلاف ", "مليون ", "نصف ", "ونصف ", "بعد ", "قبل ", "منذ ", "خلال ", "حتى ", "أمس ", "الأحد ", "الماضي ", "المقبل ", "يوم ", "عام ",
    "شهر ", "أسبوع ", "ساعة ", "فجر ", "يناير ", "تشرين الأول ", "محرم ", "رمضان ", "هجرية ", "القرن ", "أوائل ", "منتصف ", "ثلاثة ", "مئة ", "اثنان ",
    "كتب: ", "بقلم ", "(رويترز) - ", "بغداد - ", "نشر في ",
    # numbers and dates
    "0", "1", "5", "٢", "۳", "2016", "1438هـ", "26/10/2016", "2016-10-26", "31/2/2016", "9999", "99999999999999999999", "1,000", "1.5", "٪", "12:30", "-1", "1e309",
    "2016-10-26T12:00:00+99:99", "0000-00-00", "10000-01-01", "1/1/1", "29 فبراير 2015 ",
    # signs
    "«", "»", "“", "”", '"', "'", "(", ")", "[", "]", "{", "}", "،", "؛", "؟", "...", "…", "-", "–", "/", "\\", ":", "%", "~", "*", "\t", "\n", "\r\n", "\r", " ", "  ",
    # what is not seen
    "\u0640", "\u064e", "\u0651", "\u0670", "\u200b", "\u200c", "\u200d", "\u200f", "\u202e", "\u2066", "\u2069", "\ufeff", "\u00ad", "\u061c", "\u2028", "\u0085", "\x00", "\x1f", "\x7f",
    "\ufffd", "\uffff", "\U000e0041", "\U0001f600", "ﷺ", "ﻻ", "ﬁ", "İ", "ǅ", "²", "½", "ⅳ", "①", "𝟏", "e\u0301", "\u0345", "\u1e9e",
    # forms of files
    "<p>", "</p>", "<div>", "<br>", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "<meta charset=", "&amp;", "&#x0;", "&#55296;", "&#1;", "&nbsp;", "<rss><channel><item>",
    "<title>", "<h1>", "<table><tr><td>", "<time datetime=", '<script type="application/ld+json">', "<?xml version='1.0'?>", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "&a;",
    '{"text": "', '"}', "[{", "}]", "null", "true", "1e999", "NaN", "-Infinity", '"title": ', '"published": ', '"id": 1,', "\\ud800", "\\u0000",
    "PK\x03\x04", "%PDF-1.4\n", "stream\n", "endstream\n", " obj\n", "xref\n", "trailer\n", "<<", ">>", "/Type ", "1 0 R", "WARC/1.0\r\n", "HTTP/1.1 200 OK\r\n", "\r\n\r\n",
    # tables, lists, queries
    ",", ";", "|", '""', "- id: ", "  - ", "source: ", "&x ", "*x ", "!!python/object ", "type:", "place:", "~50km", "holder:", "from:", "OR ", "AND ", "NOT ", "-", "(", "date:2016..2017", "..",
    "/", "?", "&", "=", "%00", "%d8", "+", "..%2f", "id", "null", "999999999999999999999999", "-9223372036854775809",
)  # fmt: skip
WIDE = tuple(piece.encode("utf-16-le", "surrogatepass") for piece in PIECES[:40])
ARABIC = tuple(piece.encode("windows-1256", "ignore") for piece in PIECES[:60])
RAW = tuple(piece.encode("utf-8", "surrogatepass") for piece in PIECES) + (
    b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"\x80", b"\xd8", b"\x1f\x8b\x08", b"\x00\x00\x00\x00", b"\xff\xff\xff\xff",
)  # fmt: skip


def mutate(data: bytes, others: Sequence[bytes], chance: random.Random, most: int = MOST_BYTES) -> bytes:
    """The bytes with one to eight changes. `others`: inputs that blocks are taken from."""
    made = bytearray(data[:most])
    for _ in range(1 << chance.randrange(4)):
        at = _place(made, chance)
        end = min(len(made), at + int(chance.expovariate(1 / 12)) + 1)
        kind = chance.randrange(12)
        if kind <= 2:
            made[at:at] = chance.choice(RAW)
        elif kind == 3:
            made[at:at] = chance.choice(RAW) * (1 << chance.randrange(8))
        elif kind == 4:
            made[at:end] = chance.choice(RAW)
        elif kind == 5:
            del made[at:end]
        elif kind == 6:
            made[at:at] = made[at:end] * chance.randrange(1, 6)
        elif kind == 7 and others:
            other = chance.choice(others)
            start = chance.randrange(len(other) + 1)
            made[at:at] = other[start : start + int(chance.expovariate(1 / 60)) + 1]
        elif kind == 8 and made:
            made[at % len(made)] ^= 1 << chance.randrange(8)
        elif kind == 9 and made:
            made[at % len(made)] = chance.randrange(256)
        elif kind == 10:
            there = _place(made, chance)
            block = bytes(made[at:end])
            made[there:there] = block
        else:
            made[at:at] = chance.choice(chance.choice((WIDE, ARABIC)))
        del made[most:]
    return bytes(made)


def _place(data: bytearray, chance: random.Random) -> int:
    """A place in the bytes: mostly at the beginning of a character, often of a word."""
    at = chance.randrange(len(data) + 1)
    if chance.random() < 0.8:
        while 0 < at < len(data) and 0x80 <= data[at] < 0xC0:
            at -= 1
    if chance.random() < 0.3:
        at = data.rfind(b" ", 0, at) + 1
    return at
