"""Which types and manners can be those of one happening. Data: `knowledge/data/compare/types.tsv` and `manners.tsv`."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from importlib.resources import files

from rasid.compare.incidents.units import Unit
from rasid.errors import LexiconError
from rasid.record.vocabulary import EVENT_TYPES, MODES

_TYPES_FILE, _MANNERS_FILE = "types.tsv", "manners.tsv"


@cache
def compatible_types() -> dict[frozenset[str], str]:
    """The pairs of different types that can be one happening, with their ids."""
    return _compatible(_TYPES_FILE, EVENT_TYPES)


@cache
def compatible_manners() -> dict[frozenset[str], str]:
    """The pairs of different manners that can be one happening, with their ids."""
    return _compatible(_MANNERS_FILE, {mode for modes in MODES.values() for mode in modes})


def _compatible(name: str, known: Collection[str]) -> dict[frozenset[str], str]:
    found = {}
    text = (files("rasid.knowledge") / "data" / "compare" / name).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), start=1):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != 5 or not all(cells) or not {cells[1], cells[2]} <= set(known):
            raise LexiconError(
                "not a row of the table", where=f"compare/{name}:{number}",
                expected="id, two types or manners, example and source, parted by tabs",
            )  # fmt: skip
        found[frozenset(cells[1:3])] = cells[0]
    return found


def compatible(first: Unit, second: Unit) -> bool:
    """Whether two units have types that can be one happening."""
    pairs = compatible_types()
    return any(a == b or frozenset((a, b)) in pairs for a in first.types for b in second.types)
