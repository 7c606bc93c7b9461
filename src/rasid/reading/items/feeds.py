"""Feeds (RSS, Atom): one item for each entry, as a JSON object. The feed itself is kept beside them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Any

from rasid.errors import UnreadableInput
from rasid.reading.extras import library
from rasid.reading.items.item import Item, Refusal


def read_feed(raw: bytes, location: str) -> Iterator[Item | Refusal]:
    """An item for every entry: its longest text without markup, with title, link, author and date as they are printed."""
    feedparser = library("feedparser", where=location, what="feeds", extra="workspace")
    lxml_html = library("lxml.html", where=location, what="feeds")
    if b"<!ENTITY" in raw.replace(b"\0", b""):  # in UTF-16, too
        raise UnreadableInput(
            "the feed defines entities of its own, which can grow without end", where=location, expected="a feed without them"
        )  # fmt: skip
    try:
        parsed = feedparser.parse(raw, sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # the library stumbles over broken feeds in more ways than it says
        raise UnreadableInput(
            f"the feed is damaged: {type(error).__name__}: {error}", where=location, expected="RSS or Atom with entries"
        ) from error
    if not parsed.entries:
        reason = f": {parsed.bozo_exception}" if parsed.get("bozo") else ""
        raise UnreadableInput(f"no entries in the feed{reason}", where=location, expected="RSS or Atom with entries")
    outlet = _text(lxml_html, parsed.feed.get("title"))
    for number, entry in enumerate(parsed.entries, start=1):
        bodies = [item.get("value", "") for item in entry.get("content", [])] + [entry.get("summary", "")]
        texts = [_text(lxml_html, body) for body in bodies]
        title = _text(lxml_html, entry.get("title"))
        values = {
            "text": max(texts, key=len) or title,
            "title": title,
            "byline": _text(lxml_html, entry.get("author")),
            "outlet": _text(lxml_html, entry.get("source", {}).get("title")) or outlet,
            "url": entry.get("link"),
            "published": _day(entry.get("published") or entry.get("updated")),
            "id": entry.get("id"),
        }
        line = json.dumps({name: value for name, value in values.items() if value}, ensure_ascii=False)
        yield Item(line.encode("utf-8", "surrogatepass"), "json", location, f"entry {number}", container=raw)


def _day(printed: str | None) -> str | None:
    """The day as the feed prints it (not moved to another time zone); other spellings go to Rasid's own reader of dates."""
    if not printed:
        return None
    try:
        return parsedate_to_datetime(printed).date().isoformat()
    except (ValueError, IndexError, TypeError, OverflowError):  # the last: a year or a zone of twenty digits
        return printed


def _text(lxml_html: Any, markup: str | None) -> str:
    """Markup as lines of text: a line for each block."""
    if not markup or not markup.strip():
        return ""
    if "<" not in markup and "&" not in markup:
        return markup.strip()
    try:
        tree = lxml_html.fragment_fromstring(markup, create_parent="div")
    except (ValueError, lxml_html.etree.LxmlError):
        return ""
    for element in tree.xpath(".//script | .//style"):
        element.drop_tree()
    for element in tree.xpath(".//br | .//p | .//div | .//li | .//h1 | .//h2 | .//h3 | .//blockquote"):
        element.tail = "\n" + (element.tail or "")
    lines = [" ".join(line.split()) for line in tree.text_content().split("\n")]
    return "\n".join(line for line in lines if line)
