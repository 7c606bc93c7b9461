"""Letters, words, sentences, numbers, times."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from fuzz.targets import Feed
from rasid.arabic.letters import fold, fold_with_offsets
from rasid.arabic.sentences import split_sentences
from rasid.arabic.tokens import tokenize
from rasid.coding.coder import Coder
from rasid.coding.times import find_times
from rasid.errors import RasidError
from rasid.reading.dates import parse_date
from rasid.reading.text import as_date


def make(name: str) -> Feed:
    """The target of this name."""
    assert Coder.load().time_words  # a lexicon that has changed is compiled for seconds: before anything is timed
    return {"words": words, "times": times}[name]


def words(data: bytes) -> None:
    """Folding maps back, sentences and words cover the text in order."""
    text = (
        data.decode("utf-8", "surrogatepass" if data[:1] == b"s" else "replace")
        if _decodes(data)
        else data.decode("utf-8", "replace")
    )
    folded, offsets = fold_with_offsets(text)
    assert folded == fold(text)
    assert fold(folded) == folded, "folding twice is not folding once"
    assert len(offsets) == len(folded) + 1
    assert offsets[-1] == len(text)
    assert all(one <= other for one, other in pairwise(offsets))
    sentences = split_sentences(text)
    assert all(one.end <= other.start for one, other in pairwise(sentences))
    covered = bytearray(len(text))
    for sentence in sentences:
        assert 0 <= sentence.start < sentence.end <= len(text)
        covered[sentence.start : sentence.end] = b"\1" * (sentence.end - sentence.start)
    before = 0
    for token in tokenize(text):
        assert before <= token.start < token.end <= len(text)
        assert text[token.start : token.end] == token.text
        before = token.end
        if token.kind in ("word", "number", "latin"):
            assert all(covered[token.start : token.end]), f"a word in no sentence: {token.text!r}"


def _decodes(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def times(data: bytes) -> None:
    """Every time stands in the text, begins before it ends, and is the same when looked for again."""
    text = data[2:].decode("utf-8", "replace")
    anchor = date(1, 1, 1) + timedelta(days=int.from_bytes(data[:2], "big") * 55) if data[:1] > b"\x20" else None
    tokens = tokenize(text)
    lexicon = Coder.load().time_words
    found = find_times(tokens, text, anchor, lexicon)
    for time in found:
        assert 0 <= time.start < time.end <= len(text)
        assert time.from_ is None or time.to is None or time.from_ <= time.to
    assert found == find_times(tokens, text, anchor, lexicon)
    parse_date(text)
    try:
        as_date(text)
    except RasidError as error:
        assert error.what
