"""What matches without regular expressions takes linear time too: words, names, sentences, times, quantities, headings, pages, tables, queries, coding."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date

import pytest

import rasid
from rasid.arabic.letters import fold_with_offsets
from rasid.arabic.numbers import find_numbers
from rasid.arabic.sentences import split_sentences
from rasid.arabic.tokens import tokenize
from rasid.archive.search.keys import pieces
from rasid.archive.search.query import MAX_LENGTH, parse
from rasid.coding.coder import Coder
from rasid.coding.names import NameIndex
from rasid.coding.quantities import find_quantities
from rasid.coding.times import find_times
from rasid.errors import RasidError, UnreadableInput
from rasid.reading.dates import find_full_date, parse_date
from rasid.reading.encoding import decode
from rasid.reading.heading import find_heading
from rasid.reading.html import looks_like_html, read_html
from rasid.reading.items.feeds import read_feed
from rasid.reading.items.jsons import read_json, read_json_lines
from rasid.reading.items.tables import read_table
from thorough import THOROUGH

UNITS = (
    "a", "ا", "5", " ", "ـ", "\u064e", "«", "»", '"', "(", "- ", "\n", "<", "&#", "{", "[", ",", "5,", "و ", "في ", "قال إن ", "قصف ", "قتل 5 ", "أبو محمد ", "الجيش و",
    "من يوم ", "بعد 5 أيام ", "مئة و", "الذي ", "«قال ", "<b>", '"a",', "بغداد، ",
)  # fmt: skip
SIZES = (4_000, 16_000, 64_000) if THOROUGH else (2_000, 8_000, 32_000)
MOST, FLOOR = 8.0, 0.02
"""As in `test_patterns`; a list of a million items is not filled in exactly four times the time."""
SECONDS_PER_10_KB = 2.0


def _words(text: str) -> None:
    Coder.load().analyzer.words(tokenize(text))


def _names(text: str) -> None:
    coder = Coder.load()
    NameIndex(coder.analyzer.words(tokenize(text)), coder.lexicon)


def _times(text: str) -> None:
    find_times(tokenize(text), text, date(2016, 10, 26), Coder.load().time_words)


def _quantities(text: str) -> None:
    words, tokens = Coder.load().quantity_words, tokenize(text)
    find_quantities(tokens, text, words, find_numbers(tokens, words.numbers))


def _query(text: str) -> None:
    with suppress(RasidError):
        parse(text[:MAX_LENGTH])
    list(pieces(text))


def _page(text: str) -> None:
    looks_like_html(text)
    with suppress(RasidError):
        read_html(f"<html><body><p>قصف الجيش المدينة</p>{text}".encode(), where="x", source_path=None)


def _table(text: str) -> None:
    with suppress(RasidError):
        list(read_table(f"text,date\n{text}".encode(), "x"))


def _feed(text: str) -> None:
    with suppress(RasidError):
        list(read_feed(f"<rss><channel><item><description>{text}".encode(), "x"))


def _json(text: str) -> None:
    for made in (text, json.dumps([{"text": text}], ensure_ascii=False)):
        with suppress(RasidError):
            list(read_json(made.encode(), "x"))
        with suppress(RasidError):
            list(read_json_lines(io.BytesIO(made.encode()), "x"))


def _dates(text: str) -> None:
    parse_date(text)
    find_full_date(text)


def _decoded(text: str) -> None:
    for encoding in ("utf-8", "windows-1256", "utf-16-le"):
        with suppress(RasidError):
            decode(text.encode(encoding, "replace"), where="x")


def _coded(text: str) -> None:
    with suppress(UnreadableInput):
        rasid.code(f"قصف الجيش المدينة أمس {text}", published="2016-10-26")


MATCHERS: dict[str, tuple[Callable[[str], object], int]] = {
    "folding": (fold_with_offsets, 64_000),
    "words and signs": (tokenize, 64_000),
    "sentences": (split_sentences, 64_000),
    "forms of words": (_words, 16_000),
    "names": (_names, 16_000),
    "times": (_times, 64_000),
    "quantities": (_quantities, 64_000),
    "headings": (find_heading, 64_000),
    "dates": (_dates, 64_000),
    "encodings": (_decoded, 64_000),
    "queries": (_query, 64_000),
    "pages": (_page, 16_000),
    "feeds": (_feed, 16_000),
    "tables": (_table, 64_000),
    "JSON": (_json, 64_000),
    "coding": (_coded, SIZES[1]),
}
"""What is fed, and the longest text."""


def _seconds(match: Callable[[str], object], text: str, best_of: int = 1) -> float:
    best = float("inf")
    for _ in range(best_of):
        start = time.process_time()
        match(text)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.slow
@pytest.mark.parametrize("name", MATCHERS)
def test_no_matcher_takes_more_than_linear_time(name: str) -> None:
    match, longest = MATCHERS[name]
    match("قصف الجيش المدينة أمس وقتل 5 مدنيين")  # word lists are loaded
    slow = []
    for unit in UNITS:
        last = 0.0
        for size in (size for size in SIZES if size <= longest):
            text = unit * (size // len(unit))
            took = _seconds(match, text)
            if last and took > MOST * max(last, FLOOR):
                last, took = _seconds(match, text[: len(text) // 4], 3), _seconds(match, text, 3)
                if took > MOST * max(last, FLOOR):
                    slow.append(f"{unit!r} × {len(text)}: {took:.2f} s, a quarter of it {last:.2f} s")
                    break
            limit = SECONDS_PER_10_KB * len(text.encode()) / 10_000
            if took > limit and _seconds(match, text, 3) > limit:  # again: the machine may have done something else
                slow.append(f"{unit!r} × {len(text)}: {took:.1f} s")
                break
            if took < FLOOR and size >= SIZES[1]:
                break  # fast enough for four times the text, were it the square
            last = took
    assert slow == []
