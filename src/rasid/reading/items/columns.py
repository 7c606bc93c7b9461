"""Which key of a JSON object or column of a table holds the text, the title and so on (`knowledge/data/reading/columns.tsv`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from rasid.arabic.letters import fold
from rasid.errors import LexiconError, UsageError

FIELDS = ("text", "title", "byline", "outlet", "url", "published", "captured", "id")
_FILE = "columns.tsv"
_SIGNS = re.compile(r"[\W_]+")


def _bare(name: str) -> str:
    return _SIGNS.sub("", fold(name).lower())


@cache
def _known() -> tuple[tuple[str, str], ...]:
    """(field, bare name), in the order in which names are preferred."""
    rows = []
    text = (files("rasid.knowledge") / "data" / "reading" / _FILE).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), start=1):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != 3 or cells[0] not in FIELDS or not all(cells):
            raise LexiconError(
                "not a row of the table", where=f"reading/{_FILE}:{number}",
                expected=f"field ({', '.join(FIELDS)}), name and source, parted by tabs",
            )  # fmt: skip
        rows.append((cells[0], _bare(cells[1])))
    return tuple(rows)


def columns(names: Iterable[str], mapped: Mapping[str, str]) -> dict[str, str]:
    """Field → name for the names that a table or object has. `mapped` (field → name) wins over the usual names."""
    by_bare: dict[str, str] = {}
    for name in names:
        by_bare.setdefault(_bare(name), name)
    found = {field: by_bare[bare] for field, name in mapped.items() if (bare := _bare(name)) in by_bare}
    for field, bare in _known():
        if field not in found and bare in by_bare and by_bare[bare] not in found.values():
            found[field] = by_bare[bare]
    return found


def parse_mapping(options: Iterable[str]) -> dict[str, str]:
    """Field → column of options such as `text=content`. Raises `UsageError`."""
    mapped: dict[str, str] = {}
    for option in options:
        field, sign, name = option.partition("=")
        if not sign or field.strip() not in FIELDS or not name.strip():
            raise UsageError(
                f"{option!r} names no column",
                where="--map",
                expected=f"FIELD=COLUMN with a FIELD of {', '.join(FIELDS)}",
            )
        mapped[field.strip()] = name.strip()
    return mapped
