"""The words of a page that are the desk's own, and no data: text that is seen, and the attributes that are read out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_UNSEEN = {"script", "style"}
_SET_APART = {"bdi", "code", "pre", "kbd", "samp", "textarea"}
_READ_OUT = ("title", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "placeholder", "alt")
_MAY_STAND = frozenset((
    "JSON", "Lines", "JSON-LD", "LD", "CSV", "GeoJSON", "GraphML", "Parquet", "PLOVER", "BIO", "CoNLL", "brat",
    "W3C", "schema", "org", "HTML", "PDF", "DOCX", "RSS", "Atom", "WARC", "ZIP", "zip", "GZIP", "UTF", "SHA",
    "UCDP", "GED", "ACLED", "API", "OpenID", "Connect", "OpenAPI", "TLS", "MASI", "JavaScript", "Unicode", "Enter",
    "Tab", "Shift", "Ctrl", "Alt", "Esc", "Home", "End",
))  # fmt: skip
"""International terms that an Arabic page may name as they are: formats, data sets, protocols, keys of the keyboard."""
_CODES = re.compile(r"[\w:]*\d[\w:]*|[\w-]+[:/][\w:/-]+")
"""Hashes, keys and ids of rules, which are words of no language."""
_SENTENCE = re.compile(r"\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\b")
"""Words of ours that were taken for data; the reports of the tests are all Arabic."""
RUNS = {
    "ar": re.compile(r"[A-Za-z\u00c0-\u024f]{2,}"),
    "en": re.compile("[\u0621-\u064a\u066e-\u06d3]+"),
}
"""The letters of the other language, by the language of the page."""


class _Words(HTMLParser):
    """Collects (where, words) outside of what is set apart as data."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.lang, self.found, self.data = lang, list[tuple[str, str]](), ""
        self._open: list[tuple[str, bool]] = [("", False)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        own = tag in _SET_APART or tag in _UNSEEN or "dir" in given or given.get("lang", self.lang) != self.lang
        apart = (self._open[-1][1] or own) and tag not in ("html", "body")
        where = f"<{tag} {given.get('class') or given.get('id') or ''}".rstrip() + ">"
        # The language and the direction of an attribute are those of its element.
        if not self._open[-1][1] and not own:
            self.found += [(f"{where} {name}", given[name] or "") for name in _READ_OUT if name in given]
            if tag == "input" and given.get("type") in ("submit", "button", "reset"):
                self.found.append((f"{where} value", given.get("value") or ""))
        if tag not in _VOID:
            self._open.append((tag, apart))

    def handle_endtag(self, tag: str) -> None:
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth][0] == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        tag, apart = self._open[-1]
        words = " ".join(data.split())
        if (not apart and words) or (tag == "bdi" and self.lang == "ar" and _SENTENCE.search(words)):
            self.found.append((f"<{tag}>", words))
        if apart and tag not in _UNSEEN:
            self.data += f" {words}"


def foreign_words(page: str, lang: str) -> Iterator[str]:
    """What stands in the other language in the desk's own words of a page: where, and the words around it."""
    words = _Words(lang)
    words.feed(page)
    for where, told in words.found:
        # Titles and attributes can't set anything apart: what stands in the page as data is data there too.
        plain = not where.startswith("<title") and where.endswith(">")
        foreign = [
            run
            for run in RUNS[lang].findall(_CODES.sub(" ", told))
            if run not in _MAY_STAND and (plain or run not in words.data)
        ]
        if foreign:
            yield f"{where}: {' '.join(foreign)[:80]} | {told[:160]}"
