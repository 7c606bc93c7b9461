"""The gazetteer files: places, divisions, place nouns and the names that are also other words."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rasid.arabic.letters import fold
from rasid.errors import LexiconError
from rasid.knowledge.lexicon import Place, PlaceHead
from rasid.knowledge.loader import read_yaml_list

TAKES = ("none", "unknown", "words")
SITES = ("target", "named", "within")
PRECISION: dict[str, int] = {
    "capital": 1, "city": 1, "town": 1, "village": 1, "quarter": 1, "camp": 1, "base": 1, "airport": 1,
    "border-crossing": 1, "admin2": 3, "admin1": 4, "region": 5, "river": 5, "water": 5, "country": 6,
}  # fmt: skip
"""UCDP's where_prec for each feature."""
NEEDS = frozenset({"head", "preposition", "context"})


@dataclass(slots=True)
class Gazetteer:
    """Rows, the Arabic names of each row, place nouns with the spec of their word, and what ambiguous names need."""

    places: list[Place] = field(default_factory=list)
    names: list[list[str]] = field(default_factory=list)
    heads: list[tuple[str, PlaceHead]] = field(default_factory=list)
    needs: dict[str, str] = field(default_factory=dict)


def kilometres(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """The distance of two points, good enough for near ones."""
    east = (lon - other_lon) * math.cos(math.radians((lat + other_lat) / 2))
    return 111.2 * math.hypot(lat - other_lat, east)


def spellings(name: str) -> list[str]:
    """The ways a place name is printed: as listed; without the hamza that it ends with (صنعا); and two words whose second
    has the article as one word (ديرالزور)."""
    found = [name]
    if name.endswith("اء") and len(name) > 5:
        found.append(name[:-1])
    first, space, second = name.partition(" ")
    if space and " " not in second and second.startswith("ال") and len(first) > 1 and len(second) > 4:
        found.append(first + second)
    return found


def load_gazetteer(root: Path, errors: list[LexiconError]) -> Gazetteer:
    """Reads `places/`; wrong rows and entries are appended to `errors`."""
    found = Gazetteer()
    for name in ("gazetteer.tsv", "divisions.tsv"):
        for line, row in _rows(root / "places" / name):
            try:
                found.places.append(_place(row))
                found.names.append([n for n in row["names_ar"].split("|") if n])
            except (KeyError, ValueError) as error:
                errors.append(
                    LexiconError(
                        f"bad row: {error}",
                        where=f"places/{name}:{line}",
                        expected="the columns that places/README.md names",
                    )
                )
    for line, item in _items(root / "places" / "place-heads.yaml"):
        try:
            found.heads.append(_head(item))
        except (KeyError, TypeError, ValueError) as error:
            errors.append(LexiconError(f"bad entry: {error}", where=f"places/place-heads.yaml:{line}"))
    for line, item in _items(root / "places" / "ambiguous.yaml"):
        if item.get("needs") not in NEEDS:
            errors.append(
                LexiconError(
                    f"needs {item.get('needs')!r}",
                    where=f"places/ambiguous.yaml:{line}",
                    expected=", ".join(sorted(NEEDS)),
                )
            )
            continue
        found.needs[fold(item["name"])] = item["needs"]
    return found


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as handle:
        yield from enumerate(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE), start=2)


def _items(path: Path) -> list[tuple[int, Any]]:
    return read_yaml_list(path) if path.exists() else []


def _place(row: dict[str, str]) -> Place:
    identifier = row["id"]
    return Place(
        rule=f"places/{identifier.removeprefix('place/')}",
        geonames=int(identifier) if identifier.isdecimal() and len(identifier) < 19 else None,
        en=row["name_en"],
        ar=row["names_ar"].split("|")[0],
        lat=float(row["lat"]) if row["lat"] else None,
        lon=float(row["lon"]) if row["lon"] else None,
        country=row["country"],
        admin1=row["admin1"],
        feature=row["feature"],
        population=int(row["population"] or 0),
        precision=int(row["precision"] or 1),
    )


def _head(item: dict[str, Any]) -> tuple[str, PlaceHead]:
    kind = item["kind"]
    if not isinstance(item["name_en"], str):
        raise ValueError(f"name_en {item['name_en']!r}; expected text (quote words such as on, no, yes)")
    spec = item.get("noun") or item.get("phrase") or item.get("word")
    if not spec:
        raise ValueError("expected noun, phrase or word")
    head = PlaceHead(
        rule=f"places/{item['id']}",
        en=item["name_en"],
        kind=kind,
        features=tuple(item.get("selects") or ()),
        precision=int(item.get("precision") or 2),
        gender=item.get("gender") or "",
        takes=item.get("takes") or "unknown",
        compass=bool(item.get("compass")),
        site=item.get("site") or "",
        bound=item.get("bound") is not False,
        upon=bool(item.get("upon")),
        definite=item.get("definite") is not False,
        not_before=tuple(fold(w) for w in item.get("not_before") or ()),
        states=tuple(item.get("states") or ()),
        homeland=bool(item.get("homeland")),
    )
    if not all(isinstance(code, str) for code in head.states):
        raise ValueError(
            f"states {list(head.states)}; expected codes of countries, with quotation marks where YAML reads a truth value (NO)"
        )
    if head.takes not in TAKES:
        raise ValueError(f"takes {head.takes!r}; expected one of {', '.join(TAKES)}")
    if head.site and head.site not in SITES:
        raise ValueError(f"site {head.site!r}; expected one of {', '.join(SITES)}")
    return spec, head
