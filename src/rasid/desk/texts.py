"""The words of the desk in both languages: `strings/AREA.yaml`, each `name: {ar: …, en: …}`, asked for as `AREA.name`."""

from __future__ import annotations

from functools import cache
from importlib import resources

import yaml

from rasid.report.texts import Lang


def text(key: str, lang: Lang, **values: object) -> str:
    """The words of a key, with values put in. Raises `KeyError` for a key that no file has."""
    area, _, name = key.partition(".")
    words = strings(area)[name][lang]
    return words.format(**values) if values else words


def knows(key: str) -> bool:
    """Whether there are words for a key."""
    area, _, name = key.partition(".")
    return area in areas() and name in strings(area)


@cache
def areas() -> tuple[str, ...]:
    """The areas that have a file of words."""
    files = resources.files("rasid.desk").joinpath("strings").iterdir()
    return tuple(sorted(file.name.removesuffix(".yaml") for file in files if file.name.endswith(".yaml")))


@cache
def strings(area: str) -> dict[str, dict[str, str]]:
    """All words of an area."""
    source = resources.files("rasid.desk").joinpath("strings", f"{area}.yaml").read_text(encoding="utf-8")
    found: dict[str, dict[str, str]] = yaml.load(source, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return found
