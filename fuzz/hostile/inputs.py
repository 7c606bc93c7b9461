"""The hostile inputs by number: the same number is the same input in every run."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from fuzz.hostile import files, requests, stock, texts

MANY = 10_000
SHARES = {"words": 0.15, "texts": 0.4, "files": 0.2, "requests": 0.25}
"""How many of the inputs are every word of the lexicon in its turn, other texts, files for a workspace, and all else."""
WORDS_EACH = 20


@dataclass(frozen=True)
class Input:
    """`target`: who is fed with `data`; files go to a workspace instead."""

    number: int
    kind: str
    target: str
    data: bytes = b""
    files: tuple[files.File, ...] = ()


def kinds() -> list[str]:
    """The names of all kinds."""
    return ["each word of the lexicon", *texts.KINDS, *files.KINDS, *requests.KINDS]


def hostile(many: int = MANY, seed: int = 1) -> Iterator[Input]:
    """So many inputs, kind by kind in turn."""
    number = 0
    for share, made in (("words", _words), ("texts", _texts), ("files", _files), ("requests", _requests)):
        for count in range(round(many * SHARES[share])):
            yield made(number, count, round(many * SHARES[share]), seed)
            number += 1


def _chance(kind: str, count: int, seed: int) -> random.Random:
    return random.Random(f"{seed} {kind} {count}")


def _as_text(kind: str, number: int, count: int, text: str) -> Input:
    """A text for the coder: twice in every eighth, with explanations in every sixteenth, with pages and exports in every 32nd."""
    asked = 2 | 4 * (count % 8 == 0) | 8 | 16 * (count % 16 == 1) | 32 * (count % 32 == 2) | (count % 4) << 6
    return Input(number, kind, "coding", bytes([asked & 255]) + text.encode("utf-8", "surrogatepass"))


def _words(number: int, count: int, many: int, seed: int) -> Input:
    # A run with fewer inputs goes through the lexicon in longer steps.
    step = max(1, len(stock.all_words()) // (many * WORDS_EACH))
    kind = "each word of the lexicon"
    return _as_text(kind, number, count, texts.each_word(count * step, _chance(kind, count, seed)))


def _texts(number: int, count: int, many: int, seed: int) -> Input:
    every = list(texts.KINDS)
    kind = every[count % len(every)]
    return _as_text(kind, number, count, texts.KINDS[kind](_chance(kind, count, seed)))


def _files(number: int, count: int, many: int, seed: int) -> Input:
    every = list(files.KINDS)
    kind = every[count % len(every)]
    return Input(number, kind, "workspace", files=tuple(files.KINDS[kind](_chance(kind, count, seed))))


def _requests(number: int, count: int, many: int, seed: int) -> Input:
    every = list(requests.KINDS)
    kind = every[count % len(every)]
    target, make = requests.KINDS[kind]
    return Input(number, kind, target, make(_chance(kind, count, seed)))
