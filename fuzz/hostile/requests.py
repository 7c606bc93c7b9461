"""Hostile queries, records, tables, lexicon files and requests: bytes for the targets of the fuzzer."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from functools import cache
from typing import Any

from fuzz.feeding import corpus_of
from fuzz.hostile import stock, texts
from fuzz.mutate import mutate

Make = Callable[[random.Random], bytes]
FIELDS = (
    "actor",
    "recipient",
    "type",
    "mode",
    "place",
    "near",
    "country",
    "date",
    "confidence",
    "status",
    "attribution",
    "certainty",
    "holder",
    "naming",
    "title",
    "source",
    "published",
    "captured",
    "id",
    "x",
    "",
)
VALUES = (
    "",
    "*",
    "%",
    "_",
    "'; DROP TABLE reports; --",
    '"',
    "٪",
    "9" * 400,
    "-1",
    "2016-13-45",
    "2016..2015",
    "..",
    "0000",
    "9999-12-31..",
    "1e999",
    "nan",
    "36.34,43.13~9999999km",
    "91,181",
    "~",
    "\x00",
    "\ud7ff",
    "ASSAULT",
    "الموصل",
    "a" * 3000,
    "NULL",
    "NEAR(a b)",
    "sha256:",
    "🇸🇾",
    "ـ",
    "ِ",
)


def query_words(chance: random.Random) -> bytes:
    """Words of the lexicon with operators in disorder."""
    pieces = (*chance.choices(stock.all_words(), k=20), "OR", "AND", "NOT", "-", "(", ")", '"', "«", "»")
    return _query(" ".join(chance.choice(pieces) for _ in range(chance.choice((3, 30, 90)))), chance)


def query_fields(chance: random.Random) -> bytes:
    """Every field with values that it does not expect."""
    pieces = (
        f"{chance.choice(('', '-', 'NOT '))}{chance.choice(FIELDS)}:{chance.choice((*VALUES, chance.choice(stock.all_words())))}{chance.choice(('', '~50km', '~-1km', '~' + '9' * 30 + 'km'))}"
        for _ in range(chance.choice((1, 3, 30)))
    )
    return _query(" ".join(pieces), chance)


def query_nested(chance: random.Random) -> bytes:
    """Parentheses, negations and quotes without end."""
    deep = chance.choice((5, 39, 41, 1_000))
    word = chance.choice(stock.all_words())
    return _query(
        chance.choice(
            (
                "(" * deep + word + ")" * deep,
                "NOT " * deep + word,
                "-" * deep + word,
                '"' * deep + word,
                ("(" + word + " OR ") * deep + word + ")" * deep,
                "«" * deep,
                f'"{word} ' * deep,
                "(" * deep,
                ")" * deep,
            )
        ),
        chance,
    )


def query_text(chance: random.Random) -> bytes:
    """A hostile text as a query."""
    kind = chance.choice(sorted(texts.KINDS))
    return _query(texts.KINDS[kind](chance)[: chance.choice((50, 500, 5_000))], chance)


def _query(text: str, chance: random.Random) -> bytes:
    return bytes([chance.randrange(16)]) + text.encode("utf-8", "replace")


@cache
def _records() -> tuple[str, ...]:
    import rasid
    from rasid.record import to_json

    return tuple(to_json(rasid.code(text[:1_500], "2016-10-26")) for text in stock.articles())


def _inner(value: Any, chance: random.Random) -> tuple[Any, Any]:
    """A container somewhere in the value, and a key of it."""
    place = value
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        if not keys:
            return value, next(iter(value))
        key = chance.choice(keys)
        if not isinstance(place[key], dict | list) or not place[key] or chance.random() < 0.1:
            return place, key
        place = place[key]


_WRONG = (
    None,
    True,
    -1,
    10**30,
    1.5,
    "",
    "x",
    [],
    {},
    "\ud7ff",
    "v999",
    [None],
    2**63,
    "ASSAULT",
    "2016-99-99",
    "9999-12-31",
    "0001-01-01",
    "<script>alert(1)</script>",
)


def record_offsets(chance: random.Random) -> bytes:
    """A record whose offsets point elsewhere, backwards, behind the end, into a mark."""
    record = json.loads(chance.choice(_records()))
    found: list[dict[str, Any]] = []

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if "start" in value:
                found.append(value)
            for own in value.values():
                walk(own)
        elif isinstance(value, list):
            for own in value:
                walk(own)

    walk(record)
    for span in chance.sample(found, min(len(found), chance.choice((1, 5)))):
        span[chance.choice(("start", "end"))] = chance.choice((-1, 0, 1, 10**6, 2**40, span["end"], span["start"] + 1))
    return json.dumps(record).encode()


def record_values(chance: random.Random) -> bytes:
    """A record with values of other kinds, keys that are missing, ids that lead nowhere or to themselves."""
    record = json.loads(chance.choice(_records()))
    for _ in range(chance.choice((1, 1, 2, 6))):
        place, key = _inner(record, chance)
        if chance.random() < 0.3:
            del place[key]
        elif chance.random() < 0.5:
            place[key] = chance.choice(_WRONG)
        else:
            other, name = _inner(record, chance)
            place[key] = other[name] if not isinstance(other[name], dict | list) else chance.choice(_WRONG)
        if not record:
            break
    return json.dumps(record).encode("utf-8", "surrogatepass")


def record_bytes(chance: random.Random) -> bytes:
    """A record that is cut, damaged, in a list, in lines, or nested without end."""
    raw = chance.choice(_records()).encode()
    kinds = (
        raw[: chance.randrange(len(raw))],
        mutate(raw, [raw], chance, len(raw)),
        b"[" + raw + b"," + raw + b"]",
        raw + b"\n" + raw[:50],
        b"[" * 100_000,
        b'{"format":' * 5_000,
    )
    return chance.choice(kinds)


def _changed(target: str) -> Make:
    """Stored inputs of a target, changed."""

    def make(chance: random.Random) -> bytes:
        inputs = corpus_of(target)
        return mutate(chance.choice(inputs), inputs, chance, 20_000)

    return make


def _repeated(target: str) -> Make:
    """A stored input with one of its lines, or a part of a line, over and over."""

    def make(chance: random.Random) -> bytes:
        raw = chance.choice(corpus_of(target))
        lines = raw.split(b"\n")
        at = chance.randrange(len(lines))
        line = lines[at]
        many = max(1, min(2_000, 20_000 // max(1, len(line))))
        if chance.random() < 0.5:
            lines[at:at] = [line] * many
        else:
            cut = chance.randrange(len(line) + 1)
            lines[at] = line[:cut] + line[cut : cut + chance.choice((1, 3, 10))] * many + line[cut:]
        return b"\n".join(lines)[:40_000]

    return make


def times(chance: random.Random) -> bytes:
    """A hostile text for the grammar of times alone."""
    kind = chance.choice(
        (
            "times in disorder",
            "dates out of range",
            "numbers",
            "quantities in disorder",
            "coordinated times",
            "numbers in words",
        )
    )
    return chance.randbytes(2) + texts.KINDS[kind](chance).encode("utf-8", "replace")


def words(chance: random.Random) -> bytes:
    """A hostile text for folding, sentences and words alone."""
    kind = chance.choice(sorted(texts.KINDS))
    return texts.KINDS[kind](chance).encode("utf-8", "replace")


def requests(chance: random.Random) -> bytes:
    """A request to any route, with values that fit and values that do not."""
    return chance.randbytes(chance.choice((4, 40, 400, 3_000)))


def texts_in_requests(chance: random.Random) -> bytes:
    """A request to any route that is filled with a hostile text."""
    kind = chance.choice(sorted(texts.KINDS))
    return chance.randbytes(chance.choice((6, 12, 30))) + texts.KINDS[kind](chance).encode("utf-8", "replace")


KINDS: dict[str, tuple[str, Make]] = {
    "queries of words": ("queries", query_words),
    "queries of fields": ("queries", query_fields),
    "nested queries": ("queries", query_nested),
    "texts as queries": ("queries", query_text),
    "records with other offsets": ("records", record_offsets),
    "records with other values": ("records", record_values),
    "damaged records": ("records", record_bytes),
    "times alone": ("times", times),
    "words alone": ("words", words),
    "changed lexicon files": ("lexicon", _changed("lexicon")),
    "repeated lexicon files": ("lexicon", _repeated("lexicon")),
    "changed gazetteers": ("gazetteers", _changed("gazetteers")),
    "repeated gazetteers": ("gazetteers", _repeated("gazetteers")),
    "changed reference tables": ("references", _changed("references")),
    "repeated reference tables": ("references", _repeated("references")),
    "changed gold": ("gold", _changed("gold")),
    "repeated gold": ("gold", _repeated("gold")),
    "requests": ("desk", requests),
    "texts in requests": ("desk", texts_in_requests),
}
