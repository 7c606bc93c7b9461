"""What a web page says about itself: title, author, publication date, address, outlet.

Read from the markup alone (meta elements, JSON-LD, `time`), never from the running text or the footer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from rasid.reading.dates import parse_date, publication_date

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "pubdate",
    "publishdate",
    "publish-date", "publish_date", "article.published", "parsely-pub-date", "sailthru.date", "dc.date.issued",
    "dcterms.issued",
    "dc.date", "dcterms.date", "dcterms.created", "date", "dc.date.created",
)  # fmt: skip
_AUTHOR = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "twitter:creator",
)
_TITLE = ("og:title", "twitter:title", "dc.title", "title")
_OUTLET = ("og:site_name", "application-name", "dc.publisher")
_ARTICLE = re.compile("article|reportage|blogposting|report$", re.IGNORECASE)
_ASIDE = frozenset({"footer", "aside", "nav"})
_NO_AUTHOR = frozenset({"admin", "administrator", "editor", "webmaster", "user", "root", "superuser"})


@dataclass(slots=True)
class PageInfo:
    """What the markup says; None where it says nothing."""

    title: str | None = None
    author: str | None = None
    published: date | None = None
    url: str | None = None
    outlet: str | None = None


def read_markup(tree: Any) -> PageInfo:
    """The page's own metadata from an lxml tree."""
    meta = _meta(tree)
    linked = list(_json_ld(tree))
    info = PageInfo()
    info.title = _title(tree, meta, linked)
    info.author = _author(tree, meta, linked)
    info.published = _published(tree, meta, linked)
    info.outlet = _first(meta, _OUTLET) or next(
        (name for item in linked if (name := _name(item.get("publisher")))), None
    )
    if info.author is not None and info.author == info.outlet:
        info.author = None  # content systems name the site where nobody signs
    canonical = tree.xpath("//link[@rel='canonical']/@href")
    url = _first(meta, ("og:url",)) or (str(canonical[0]).strip() if canonical else None)
    info.url = url if url and url.startswith(("http://", "https://")) else None
    return info


def _meta(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]"):
        content = _clean(element.get("content"))
        for attribute in ("property", "name", "itemprop"):
            name = (element.get(attribute) or "").strip().lower()
            if name and content:
                found.setdefault(name, content)
    return found


def _json_ld(tree: Any) -> Iterator[dict[str, Any]]:
    """The articles of the page's JSON-LD blocks; broken blocks are passed over, as browsers do."""
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        try:
            data = json.loads(script.text_content().strip().removeprefix("<![CDATA[").removesuffix("]]>"), strict=False)
        except (ValueError, RecursionError):
            continue
        queue = [data]
        while queue:
            item = queue.pop(0)
            if isinstance(item, list):
                queue.extend(item)
            elif isinstance(item, dict):
                kinds = item.get("@type")
                kinds = kinds if isinstance(kinds, list) else [kinds]
                if any(isinstance(kind, str) and _ARTICLE.search(kind) for kind in kinds):
                    yield item
                queue.extend(
                    item[key]
                    for key in ("@graph", "mainEntity", "mainEntityOfPage")
                    if isinstance(item.get(key), dict | list)
                )


def _title(tree: Any, meta: dict[str, str], linked: list[dict[str, Any]]) -> str | None:
    stated = _first(meta, _TITLE) or next(
        (_clean(t) for item in linked if isinstance(t := item.get("headline"), str)), None
    )
    headings = [_clean(h.text_content()) for h in tree.xpath("//h1") if not _in_aside(h)]
    headings = [h for h in headings if h]
    if stated:
        # The heading is what a reader sees; the meta title often has the site's name behind it.
        inside = [h for h in headings if h and h in stated]
        return max(inside, key=len) if inside and len(max(inside, key=len)) > 0.4 * len(stated) else stated
    if len(headings) == 1:
        return headings[0]
    titles = tree.xpath("//title")
    text = _clean(titles[0].text_content()) if titles else None
    return re.split(r"\s[|–—-]\s|\s::\s|\s»\s", text)[0].strip() or None if text else None


def _author(tree: Any, meta: dict[str, str], linked: list[dict[str, Any]]) -> str | None:
    candidates = [_name(item.get("author")) for item in linked]
    candidates += [meta.get(name) for name in _AUTHOR]
    marked = (
        "//*[@rel='author' or @itemprop='author' or contains(concat(' ', normalize-space(@class), ' '), ' byline ')]"
    )
    for element in tree.xpath(marked):
        if element.tag != "meta" and not _in_aside(element):
            candidates.append(_clean(element.text_content()))
    for candidate in candidates:
        if (
            candidate
            and len(candidate) <= 80
            and not candidate.startswith(("http", "@", "/"))
            and candidate.lower() not in _NO_AUTHOR
        ):
            return candidate
    return None


def _published(tree: Any, meta: dict[str, str], linked: list[dict[str, Any]]) -> date | None:
    stated = [meta.get(name) for name in _PUBLISHED[:2]]
    stated += [value for item in linked if isinstance(value := item.get("datePublished"), str)]
    stated += [meta.get(name) for name in _PUBLISHED[2:]]
    for element in tree.xpath("//*[@itemprop='datePublished']"):
        stated += [element.get("datetime") or element.get("content") or element.text_content()]
    times = [element for element in tree.xpath("//time[@datetime]") if not _in_aside(element)]
    times.sort(key=lambda element: not any(a.tag in ("article", "header", "main") for a in element.iterancestors()))
    stated += [
        element.get("datetime") for element in times if "modified" not in (element.get("itemprop") or "").lower()
    ][:1]
    for value in stated:
        day = _day(value)
        if day is not None:
            return day
    return None


def _day(value: str | None) -> date | None:
    if not value:
        return None
    value = _clean(value) or ""
    iso = re.match(r"\d{4}-\d{2}-\d{2}(?=$|[T\s+Z])", value)
    if iso:
        return parse_date(iso.group())
    found = publication_date(value)
    return found.day if found and not found.ambiguous else None


def _name(value: Any) -> str | None:
    if isinstance(value, str):
        return _clean(value)
    if isinstance(value, dict):
        return _name(value.get("name"))
    if isinstance(value, list):
        names = [name for item in value if (name := _name(item))]
        return "، ".join(dict.fromkeys(names)) or None
    return None


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if meta.get(name)), None)


def _clean(value: str | None) -> str | None:
    return " ".join(value.split()) or None if value else None


def _in_aside(element: Any) -> bool:
    return any(a.tag in _ASIDE for a in element.iterancestors())
