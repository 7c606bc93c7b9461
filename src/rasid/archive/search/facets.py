"""Facets: how many of the reports found have a type, a country, a source …

For each value the database keeps one bit for each report, in blocks of 65,536. Counting the values of any set of reports is an AND and
a count of bits, so facets are exact and cost the same for ten reports and for a hundred thousand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from rasid.archive.tables import search_facets

BLOCK_BITS = 16
_BLOCK = 1 << BLOCK_BITS
FACETS = ("type", "country", "actor", "recipient", "status", "attribution", "holder", "naming", "source", "year")
"""In the order in which they are shown."""
MOST_VALUES = 10
Bits = dict[int, int]
"""A set of reports: for each block a number with a bit for each of its reports."""


def bits_of(reports: Iterable[int]) -> Bits:
    """The set of some reports."""
    ids = list(reports)
    if not ids:
        return {}
    # As binary digits, the highest number first: one assignment for each report is the quickest way to many bits.
    size = ((max(ids) >> BLOCK_BITS) + 1) << BLOCK_BITS
    digits = bytearray(b"0") * size
    last = size - 1
    for report in ids:
        digits[last - report] = 49
    found: Bits = {}
    for block in range(size >> BLOCK_BITS):
        end = size - (block << BLOCK_BITS)
        number = int(digits[end - _BLOCK : end], 2)
        if number:
            found[block] = number
    return found


def holding(connection: Connection, facet: str, value: str) -> list[int]:
    """The reports that have a value, in order."""
    found: list[int] = []
    rows = connection.execute(
        select(search_facets.c.block, search_facets.c.bits)
        .where(search_facets.c.facet == facet, search_facets.c.value == value)
        .order_by(search_facets.c.block)
    )
    for block, bits in rows:
        first = block << BLOCK_BITS
        digits = bin(int.from_bytes(bits, "little"))[:1:-1]
        found += [first + at for at, digit in enumerate(digits) if digit == "1"]
    return found


def counts(connection: Connection, found: Bits, *, most: int = MOST_VALUES) -> dict[str, list[tuple[str, int]]]:
    """For each facet its most frequent values among the reports found, with the number of reports."""
    numbers: dict[str, dict[str, int]] = {facet: defaultdict(int) for facet in FACETS}
    rows = connection.execute(
        select(search_facets.c.facet, search_facets.c.value, search_facets.c.block, search_facets.c.bits).where(
            search_facets.c.facet.in_(FACETS), search_facets.c.block.in_(sorted(found))
        )
    )
    for facet, value, block, bits in rows:
        number = (int.from_bytes(bits, "little") & found[block]).bit_count()
        if number:
            numbers[facet][value] += number
    return {
        facet: sorted(values.items(), key=lambda item: (-item[1], item[0]))[:most] for facet, values in numbers.items()
    }


def write(connection: Connection, values: dict[int, Sequence[tuple[str, str]]]) -> None:
    """Give reports exactly these (facet, value) pairs."""
    for block, reports in _by_block(values).items():
        gone = ~_mask(reports)
        bits = {(row.facet, row.value): int.from_bytes(row.bits, "little") for row in _rows(connection, block)}
        before = dict(bits)
        bits = {pair: number & gone for pair, number in bits.items()}
        for report in reports:
            for pair in values[report]:
                bits[pair] = bits.get(pair, 0) | 1 << (report & (_BLOCK - 1))
        _save(connection, block, before, bits)


def move(connection: Connection, facet: str, value: str, reports: Sequence[int]) -> None:
    """Give reports another value of a facet of which they have one."""
    for block, own in _by_block(reports).items():
        mask = _mask(own)
        before = {(row.facet, row.value): int.from_bytes(row.bits, "little") for row in _rows(connection, block, facet)}
        bits = {pair: number & ~mask for pair, number in before.items()}
        bits[facet, value] = bits.get((facet, value), 0) | mask
        _save(connection, block, before, bits)


def _rows(connection: Connection, block: int, facet: str | None = None) -> Any:
    chosen = select(search_facets).where(search_facets.c.block == block)
    return connection.execute(chosen if facet is None else chosen.where(search_facets.c.facet == facet)).all()


def _save(
    connection: Connection, block: int, before: dict[tuple[str, str], int], after: dict[tuple[str, str], int]
) -> None:
    """Write what changed."""
    table = search_facets
    new, changed, gone = [], [], []
    for (facet, value), number in sorted(after.items()):
        row = {"f": facet, "v": value, "b": block, "n": number.to_bytes((number.bit_length() + 7) // 8, "little")}
        known = (facet, value) in before
        if known and not number:
            gone.append(row)
        elif known and before[facet, value] != number:
            changed.append(row)
        elif not known and number:
            new.append({"facet": facet, "value": value, "block": block, "bits": row["n"]})
    own = (table.c.facet == bindparam("f"), table.c.value == bindparam("v"), table.c.block == bindparam("b"))
    if new:
        connection.execute(insert(table), new)
    if changed:
        connection.execute(update(table).where(*own).values(bits=bindparam("n")), changed)
    if gone:
        connection.execute(delete(table).where(*own), [{k: row[k] for k in "fvb"} for row in gone])


def _by_block(reports: Iterable[int]) -> dict[int, list[int]]:
    blocks: dict[int, list[int]] = defaultdict(list)
    for report in reports:
        blocks[report >> BLOCK_BITS].append(report)
    return dict(sorted(blocks.items()))


def _mask(reports: Iterable[int]) -> int:
    mask = 0
    for report in reports:
        mask |= 1 << (report & (_BLOCK - 1))
    return mask
