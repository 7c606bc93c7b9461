"""Fingerprints of reports: a few hundred bytes by which near-duplicates and excerpts are found without reading all texts again.

A report is the set of its runs of four words (shingles), folded, its title left out: wire copy with another headline is the same text. The
fingerprint holds a MinHash of that set, which finds texts of like length, and every fourth shingle by hash, which finds a short text in a
long one. It is made where reports are coded; `rasid.compare.copies` reads it.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from rensa import RMinHash

from rasid.arabic.letters import fold

SHINGLE_WORDS = 4
PERMUTATIONS = 64
_SEED = 1
_SAMPLED = 4
_HEAD = struct.Struct("<BBHI")
_FORMAT = 1
_WORD = re.compile(r"\w+")


class Fingerprint(NamedTuple):
    """The MinHash of a report, and its sampled shingles in order."""

    minhash: tuple[int, ...]
    sample: tuple[int, ...]


def body_words(text: str, title: str | None) -> list[str]:
    """The folded words of a text without its title."""
    if title and (at := text.find(title)) >= 0:
        text = f"{text[:at]}\n{text[at + len(title) :]}"
    # Folded line by line: a long line must not push the words out of the cache that all of the program shares.
    return [word for line in text.splitlines() for word in _WORD.findall(fold.__wrapped__(line))]


def shingles(words: Sequence[str]) -> set[int]:
    """The runs of four words as 64-bit hashes; of a shorter text its only run."""
    if not words:
        return set()
    last = max(1, len(words) - SHINGLE_WORDS + 1)
    return {_hashed(" ".join(words[i : i + SHINGLE_WORDS])) for i in range(last)}


@lru_cache(maxsize=1)
def _head() -> bytes:
    return _HEAD.pack(_FORMAT, SHINGLE_WORDS, PERMUTATIONS, int(RMinHash.ALGORITHM_VERSION))


def _hashed(run: str) -> int:
    return int.from_bytes(blake2b(run.encode("utf-8"), digest_size=8).digest(), "little")


def fingerprint(text: str, title: str | None) -> bytes:
    """The fingerprint of a report."""
    found = sorted(shingles(body_words(text, title)))
    minhash = RMinHash.digest_matrix_from_token_hash_sets([found], PERMUTATIONS, _SEED).to_rows()[0]
    sample = [one for one in found if one % _SAMPLED == 0]
    return _head() + struct.pack(f"<{PERMUTATIONS}I{len(sample)}Q", *minhash, *sample)


def read_fingerprint(data: bytes | None) -> Fingerprint | None:
    """What a fingerprint holds; None for none, or for one that another version made: it has to be made anew."""
    if data is None or not data.startswith(_head()):
        return None
    sampled = (len(data) - _HEAD.size - 4 * PERMUTATIONS) // 8
    numbers = struct.unpack(f"<{PERMUTATIONS}I{sampled}Q", data[_HEAD.size :])
    return Fingerprint(numbers[:PERMUTATIONS], numbers[PERMUTATIONS:])
