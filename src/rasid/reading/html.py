"""Web pages: the body as trafilatura finds it, the metadata as the markup states it. Nothing is fetched."""

from __future__ import annotations

import logging
import re
from datetime import date
from typing import Any

from rasid.errors import UnreadableInput
from rasid.reading.document import Document
from rasid.reading.encoding import decode
from rasid.reading.extras import library
from rasid.reading.heading import find_line
from rasid.reading.markup import read_markup
from rasid.reading.text import from_text

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*+=\s*+[\"']?\s*+([A-Za-z0-9_\-]+)", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"^\s*<\?xml[^>]{0,100}?encoding\s*+=\s*+[\"']([A-Za-z0-9_\-]+)", re.IGNORECASE)
_MARKUP = re.compile(r"<\s*(?:!doctype\s+html|html|head|body|meta|div|p|article|title|h1)\b", re.IGNORECASE)
_XML_HEAD = re.compile(r"^\s*<\?xml[^>]*\?>")


def declared_charset(raw: bytes) -> str | None:
    """The encoding that the page names in its first bytes."""
    head = raw[:4096]
    match = _XML_ENCODING.search(head) or _CHARSET.search(head)
    return match.group(1).decode("ascii") if match else None


def looks_like_html(text: str) -> bool:
    """True when the text begins like a page."""
    return bool(_MARKUP.search(text[:2000])) and text.lstrip("\ufeff \t\r\n").startswith("<")


def read_html(
    raw: bytes, *, where: str, source_path: str | None, outlet: str | None = None, published: date | None = None
) -> Document:
    """The report of a web page."""
    decoded = decode(raw, where=where, declared=declared_charset(raw))
    trafilatura = library("trafilatura", where=where, what="HTML")
    lxml_html = library("lxml.html", where=where, what="HTML")
    page = _XML_HEAD.sub("", decoded.text)
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        tree = lxml_html.document_fromstring(page, parser=lxml_html.HTMLParser(remove_comments=True, remove_pis=True))
        info = read_markup(tree)
        body = trafilatura.extract(
            page, output_format="txt", include_comments=False, include_tables=True, include_links=False,
            include_images=False,
            with_metadata=False, deduplicate=False, target_language=None, favor_recall=False,
        )  # fmt: skip
    except (ValueError, RecursionError, lxml_html.etree.LxmlError) as error:
        raise UnreadableInput(f"the page could not be parsed: {error}", where=where, expected="HTML") from error
    body = body if body and len(body) >= 80 else _plain(tree) or body
    if not body or not body.strip():
        raise UnreadableInput("the page holds no article", where=where, expected="a page with a report on it")
    # The extractor keeps the headline or drops it; either way it stands first here, and the byline under it.
    headline = find_line(body, info.title, within=1) if info.title else None
    if headline is not None and body[headline[1] :].startswith("\n"):
        body = body[headline[1] :].lstrip("\n")
    return from_text(
        body, title=info.title, byline=info.author, outlet=outlet or info.outlet, url=info.url,
        published=published or info.published,
        source_path=source_path, raw=raw, where=where, warnings=decoded.warnings, quiet=True,
    )  # fmt: skip


def _plain(tree: Any) -> str | None:
    """The paragraphs of a page that is too short or too plain for an extractor made for news sites."""
    for element in tree.xpath("//script | //style | //nav | //footer | //noscript | //head"):
        element.drop_tree()
    blocks = tree.xpath("//h1 | //h2 | //p | //li | //blockquote[not(p)] | //td")
    lines = [" ".join(block.text_content().split()) for block in blocks] or [
        " ".join(line.split()) for line in tree.text_content().splitlines()
    ]
    return "\n".join(line for line in lines if line) or None
