"""The search index of the site: every part of every page. The pages fold it as Rasid folds Arabic (`theme/site.js`)."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

Part = tuple[str, str, str, str]
"""Address, title of the page, heading of the part, text. The page folds them when the search is first used."""
_SPACE = re.compile(r"\s+")


class _Cutter(HTMLParser):
    """Cuts a page at its headings."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, list[str], list[str]]] = [("", [], [])]
        self.heading = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in ("h1", "h2", "h3"):
            self.heading = True
            self.found.append((dict(attributes).get("id") or "", [], []))
        elif tag in ("p", "li", "td", "th", "dd", "dt", "br", "div"):
            self.found[-1][2].append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("h1", "h2", "h3"):
            self.heading = False

    def handle_data(self, data: str) -> None:
        self.found[-1][1 if self.heading else 2].append(data)


def parts(address: str, title: str, html: str) -> list[Part]:
    """The parts of a page, in order."""
    cutter = _Cutter()
    cutter.feed(html)
    found = []
    for anchor, heading, words in cutter.found:
        name, text = "".join(heading).strip(), _SPACE.sub(" ", "".join(words)).strip()
        if name or text:
            url = f"{address}#{anchor}" if anchor and name != title else address
            found.append((url, title, name or title, text))
    return found


def write(index: list[Part], target: Path) -> None:
    """A script that a page can load from the disk, too, where a browser fetches no JSON."""
    ordered = sorted(index, key=lambda part: part[0])
    target.write_text(f"window.rasidSearchIndex={json.dumps(ordered, ensure_ascii=False, separators=(',', ':'))};\n", encoding="utf-8")  # fmt: skip
