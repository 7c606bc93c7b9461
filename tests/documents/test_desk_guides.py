"""The guides of the desk name its buttons and pages as the desk does, in both languages, and show pictures that are there."""

from __future__ import annotations

import re
import unicodedata

import pytest
from pages import ROOT

from rasid.desk.texts import areas, strings

GUIDES = {"en": ROOT / "docs" / "desk.md", "ar": ROOT / "docs" / "ar" / "desk.md"}
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_ITEM = re.compile(r"^(?:- |\d+\. )")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_HOLE = re.compile(r"\s*\{\w+\}.*")


def _plain(words: str) -> str:
    """Without tashkeel, which the guides leave out, and without the case of letters."""
    return "".join(char for char in words if unicodedata.category(char) != "Mn").casefold().strip(" :.")


def _names(lang: str) -> set[str]:
    return {_plain(_HOLE.sub("", words[lang])) for area in areas() for words in strings(area).values()}


def _bold(text: str) -> list[str]:
    """What is bold in a sentence or a cell; at the beginning of a paragraph it is a heading."""
    found = []
    for line in text.splitlines():
        words = _ITEM.sub("", line)
        found += [match[1] for match in _BOLD.finditer(words) if match.start() > 0]
    return found


@pytest.mark.parametrize("lang", GUIDES)
def test_what_is_bold_is_called_so_at_the_desk(lang: str) -> None:
    text = GUIDES[lang].read_text(encoding="utf-8")
    text = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    names = _names(lang)
    bold = _bold(text)
    assert len(bold) > 25
    assert [words for words in bold if _plain(words) not in names] == []


def test_the_guides_show_the_same_pictures_each_in_its_language() -> None:
    shown = {}
    for lang, guide in GUIDES.items():
        pictures = _PICTURE.findall(guide.read_text(encoding="utf-8"))
        for alt, target in pictures:
            assert alt.strip(), target
            assert (guide.parent / target).resolve().is_file(), target
            assert target.endswith(f"-{lang}.png"), target
        shown[lang] = {target.rpartition("/")[2].removesuffix(f"-{lang}.png") for _, target in pictures}
    assert shown["ar"] == shown["en"]
    assert shown["ar"] == {path.stem.removesuffix("-ar") for path in (ROOT / "docs/images/desk").glob("*-ar.png")}
