"""A place of the user's gazetteer, and what stands in the place of a row that could not be taken."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from rasid.arabic.letters import bare, fold
from rasid.errors import ExitCode, RasidError

FEATURES = (
    "capital", "city", "town", "village", "quarter", "camp", "admin1", "admin2", "country", "region", "river", "water",
    "border-crossing", "airport", "base",
)  # fmt: skip
"""Kinds of places, as in the bundled gazetteer."""
# Letters of Iraqi and Gulf speech (گ چ ڤ پ ژ) fold to Arabic ones; a number may follow a word (كيلو 12).
_ARABIC = re.compile("[ء-غف-يگچڤپژ]+(?: (?:[ء-غف-يگچڤپژ]+|[0-9٠-٩]{1,3}))*")
# ى and ة only end words in Arabic, ئ and ؤ begin none: such names are Kurdish, Persian or Uyghur.
_OTHER_LANGUAGE = re.compile("[ىة][ء-ي]|(?:^| )[ئؤء]")
_ID = re.compile(r"[^\s\x00-\x1f|]{1,80}")
MAX_LENGTH = 80
"""Letters in a name."""
MAX_NAMES = 12
"""Arabic names that one place may have."""


class GazetteerError(RasidError):
    """A file of places that can't be read, or a gazetteer of the user that is damaged."""

    exit_code, code = ExitCode.UNREADABLE, "gazetteer"


class RowError(ValueError):
    """Why a row is set aside, in words that are the same for all rows of that kind."""


@dataclass(frozen=True, slots=True)
class Row:
    """A place: its id in its source, names, point, and what it lies in. `same_as` names a place that it only gives names to."""

    id: str
    en: str
    ar: tuple[str, ...]
    lat: float | None
    lon: float | None
    country: str
    admin1: str
    feature: str
    population: int = 0
    geonames: int | None = None
    same_as: str = ""


@dataclass(frozen=True, slots=True)
class Aside:
    """A row that was not taken: file, line, why."""

    where: str
    reason: str


def arabic_names(texts: Iterable[str]) -> tuple[str, ...]:
    """Those of `texts` that are names in Arabic letters, without tashkeel, spellings that folding covers once."""
    found: dict[str, str] = {}
    for text in texts:
        name = " ".join(bare(unicodedata.normalize("NFKC", text)).replace("-", " ").replace("،", " ").split())
        key = fold(name)
        if (
            not 2 <= len(key.replace("ال", "", 1)) <= MAX_LENGTH
            or not _ARABIC.fullmatch(name)
            or _OTHER_LANGUAGE.search(name)
        ):
            continue
        # Written hamza and ta marbuta are the careful spelling.
        if key not in found or _care(name) > _care(found[key]):
            found[key] = name
    return tuple(found.values())[:MAX_NAMES]


def _care(name: str) -> int:
    return sum(name.count(letter) for letter in "أإآة")


def point(lat: str, lon: str) -> tuple[float, float]:
    """Latitude and longitude. Raises `RowError`."""
    try:
        found = float(lat), float(lon)
    except ValueError:
        raise RowError(
            "no coordinates" if not (lat.strip() and lon.strip()) else "coordinates are no numbers"
        ) from None
    if not all(map(math.isfinite, found)) or not (-90 <= found[0] <= 90 and -180 <= found[1] <= 180):
        raise RowError("coordinates are not on the globe")
    if found == (0.0, 0.0):
        raise RowError("coordinates are 0, 0")
    return found


def number(text: str) -> int:
    """A count of people; 0 where there is none."""
    try:
        return max(0, int(float(text))) if text.strip() else 0
    except (ValueError, OverflowError):
        return 0


def settlement(population: int) -> str:
    """The feature of a settlement by its people, as in the bundled gazetteer: 0 is unknown and counts as a village."""
    return "city" if population >= 100_000 else "town" if population >= 5_000 else "village"


def one_line(text: str) -> str:
    """`text` on one line, without characters that would break a table or steer a terminal."""
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text if c != "\ufffd")
    return " ".join(kept.split())


def checked(row: Row) -> Row:
    """`row` when it can be kept. Raises `RowError`."""
    if not _ID.fullmatch(row.id):
        raise RowError("the id is empty, too long or has spaces")
    if not row.ar:
        raise RowError("no Arabic name")
    if row.lat is None and not row.same_as:
        raise RowError("no coordinates")
    if row.country and not re.fullmatch("[A-Z]{2}", row.country):
        raise RowError("the country is no two-letter code (ISO 3166)")
    if row.feature not in FEATURES:
        raise RowError(f"the feature is none of {', '.join(FEATURES)}")
    return row
