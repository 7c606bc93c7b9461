"""The data behind the page: reviewed strings in both languages, phrases of the glosses, and how hostile characters
are shown.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from importlib import resources
from typing import Any, Literal

import yaml

Lang = Literal["ar", "en"]
LANGS: tuple[Lang, ...] = ("ar", "en")

_LONE = re.compile("[\ud800-\udfff]")
_LAYOUT = "\n\r\t"
_KEPT_JOINERS = "\u200c\u200d"
_VISIBLE_FORMATS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u08e2"  # Arabic number and verse signs


def as_lang(lang: str) -> Lang:
    """`lang` if it is one of the page's languages."""
    if lang == "ar":
        return "ar"
    if lang == "en":
        return "en"
    raise ValueError(f"unknown language {lang!r}; expected one of {', '.join(LANGS)}")


@cache
def data(name: str) -> Any:
    """The content of a YAML file of this package."""
    # the C loader is ten times as fast, which shows in the start of the program
    return yaml.load(asset(name), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@cache
def asset(name: str) -> str:
    """The text of a data file of this package."""
    return resources.files("rasid.report").joinpath("data", name).read_text(encoding="utf-8")


def string(key: str, lang: str, **values: object) -> str:
    """The string `section.name` of `strings.yaml`; a value that the file does not know is shown as it is."""
    section, _, name = key.partition(".")
    entry = data("strings.yaml")[section].get(name)
    if entry is None:
        return name
    text: str = entry[lang]
    return text.format(**values) if values else text


def both(key: str, **values: object) -> dict[str, str]:
    """The string `key` in both languages."""
    return {lang: string(key, lang, **values) for lang in LANGS}


def printable(page: str) -> str:
    """The text of a page with lone surrogates, which no encoding can write, replaced."""
    return _LONE.sub("\ufffd", page)


def is_control(char: str) -> bool:
    """True for characters that are invisible and can steer what is shown: controls, bidi marks, surrogates, tags.

    The zero-width joiners are left alone, because Arabic spelling needs them; line ends and tabs are layout.
    """
    if char in _LAYOUT or char in _KEPT_JOINERS or char in _VISIBLE_FORMATS:
        return False
    return unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn")


def shown(text: str) -> str:
    """`text` on one line, with every control character written out as its code point."""
    flat = " ".join(text.split())
    if flat.isprintable():
        return flat
    return "".join(f"[U+{ord(char):04X}]" if is_control(char) else char for char in flat)
