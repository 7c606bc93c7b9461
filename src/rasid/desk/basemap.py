"""The outlines of the countries as rings of latitude and longitude, from the basemap of the report page."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from rasid.archive.search.searcher import country_names
from rasid.report.texts import Lang, asset

_STEP = re.compile(r"([Mlz])([^Mlz]*)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@cache
def base() -> dict[str, Any]:
    """Countries with their rings, names and the place and room of their names, and where the outlines are from."""
    found = json.loads(asset("basemap.json"))
    countries = [
        {
            "iso": item["iso"] or None, "ar": item.get("ar", ""), "en": item.get("en", ""),
            "lat": -item.get("y", 0) / 100, "lon": item.get("x", 0) / 100, "area": item.get("area", 0), "rings": _rings(item["d"]),
        }
        for item in found["countries"]
    ]  # fmt: skip
    return {"source": found["source"], "countries": countries}


@cache
def country_shapes() -> dict[str, tuple[str, str]]:
    """The countries that have an outline, with their names in Arabic and in English."""
    return {country["iso"]: (country["ar"], country["en"]) for country in base()["countries"] if country["iso"]}


def country_name(iso: str, lang: Lang) -> str:
    """What a country is called on the map; its two letters for one that nothing names."""
    names = country_shapes().get(iso) or country_names().get(iso)
    return iso if names is None else names[lang == "en"]


def _rings(path: str) -> list[list[list[float]]]:
    """The rings of a path of relative steps in hundredths of a degree, as [latitude, longitude]."""
    rings: list[list[list[float]]] = []
    x = y = 0.0
    for sign, numbers in _STEP.findall(path):
        values = [float(number) for number in _NUMBER.findall(numbers)]
        pairs = list(zip(values[::2], values[1::2], strict=True))
        if sign == "M":
            x, y = pairs[0]
            rings.append([[-y / 100, x / 100]])
            pairs = pairs[1:]
        for dx, dy in pairs:
            x, y = x + dx, y + dy
            rings[-1].append([round(-y / 100, 2), round(x / 100, 2)])
    return rings
