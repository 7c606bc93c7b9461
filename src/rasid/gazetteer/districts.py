"""The JSON of Iraqi districts and subdistricts: names without coordinates, which only add names to places that are known."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

from rasid.arabic.letters import fold
from rasid.gazetteer.rows import Aside, GazetteerError, Row, arabic_names, one_line
from rasid.gazetteer.sources import Source

CREDIT = "Iraq districts (JSON), MIT"
COUNTRY = "IQ"
Find = Callable[[str, tuple[str, ...], str], str | None]
"""Arabic province, Arabic names, English name of a place → the id of the one place that it is, None for none or several."""


def latin_key(name: str) -> str:
    """An English name for comparing: letters alone, without article."""
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", name.lower()) if c.isascii() and (c.isalpha() or c in " -")
    )
    plain = re.sub(r"^(?:al|el|ar|as|ash|ad|az|an|at)[ -]", "", plain.strip())
    return re.sub(r"[ -]", "", plain)


def rows(source: Source, find: Find) -> Iterator[Row | Aside]:
    """A row for each name that a known place lacks."""
    with source.open() as stream:
        try:
            data = json.loads(stream.read())
        except (ValueError, RecursionError) as error:
            raise GazetteerError(
                f"not JSON: {error}", where=source.name, expected="the JSON of Iraqi districts"
            ) from error
    provinces = data.get("provinces") if isinstance(data, dict) else None
    if not isinstance(provinces, list):
        raise GazetteerError("no list 'provinces'", where=source.name, expected="the JSON of Iraqi districts")
    seen: set[tuple[str, str]] = set()
    for path, province, item in _places(provinces):
        where = f"{source.name}: {path}"
        names = arabic_names([str(item.get("arbName") or "")])
        english = one_line(str(item.get("engName") or ""))
        if not names:
            yield Aside(where, "no Arabic name")
            continue
        if (province, fold(names[0])) in seen:
            yield Aside(where, "named twice")
            continue
        seen.add((province, fold(names[0])))
        known = find(province, names, english)
        if known is None:
            yield Aside(where, "no coordinates, and no known place of that name in its province")
        elif known == "":
            yield Aside(where, "no coordinates, and the known place has this name already")
        else:
            yield Row(
                f"iraq-districts/{fold(names[0]).replace(' ', '-')}@{known}",
                english,
                names,
                None,
                None,
                COUNTRY,
                "",
                "village",
                same_as=known,
            )


def _places(provinces: list[Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(path, Arabic province, entry) of every entry below the provinces."""

    def below(item: dict[str, Any], path: str, province: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
        for kind in ("districts", "subdistricts", "villages"):
            for entry in item.get(kind) or []:
                if isinstance(entry, dict):
                    own = f"{path}/{entry.get('engName') or entry.get('arbName')}"
                    yield own, province, entry
                    yield from below(entry, own, province)

    for item in provinces:
        if isinstance(item, dict):
            yield from below(item, str(item.get("engName")), str(item.get("arbName") or ""))
