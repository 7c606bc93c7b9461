"""No link of the desk leads nowhere: from the first page every link is followed, as far as there are new ones."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Callable
from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urlencode, urljoin, urlsplit

import pytest
from fastapi.testclient import TestClient

from thorough import THOROUGH

_MOST_ALIKE = 6
"""So many addresses of one form are followed: those of other reports, events or choices are made by the same lines."""
_MOST_COMBINED = 2
"""So many of those that give several values, beside the first: the lines that make each of them make them with others, too."""
_LEADING = ("/language/", "/static/")


class _Links(HTMLParser):
    """Where links lead, and forms that only look, sent as they stand."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._form: tuple[str, list[tuple[str, str]]] | None = None
        self._select: str | None = None
        self._option: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        for name in ("href", "hx-get"):
            value = given.get(name)
            if tag != "link" and value:
                self.found.append(value)
        if tag == "form":
            looks = (given.get("method") or "get").lower() == "get"
            self._form = (given.get("action") or "", []) if looks else None
        if self._form is None:
            return
        name, values = given.get("name"), self._form[1]
        if tag == "input" and name and (given.get("type") not in ("checkbox", "radio") or "checked" in given):
            values.append((name, given.get("value") or ""))
        elif tag == "select":
            self._select, self._option = name, None
        elif tag == "option" and self._select and (self._option is None or "selected" in given):
            self._option = given.get("value") or ""

    def handle_endtag(self, tag: str) -> None:
        if self._form is None:
            return
        if tag == "select" and self._select and self._option is not None:
            self._form[1].append((self._select, self._option))
            self._select = None
        elif tag == "form":
            action, values = self._form
            if action:
                self.found.append(f"{action}?{urlencode(values)}")
            self._form = None


def links_of(page: str) -> list[str]:
    """Where the links of a page lead, and its forms that only look."""
    links = _Links()
    links.feed(page)
    return links.found


def form_of(address: str) -> str:
    """What addresses have in common that the same lines make: path without numbers and names, and which values are given."""
    parts = urlsplit(address)
    path = re.sub(r"(?<=/)[^/]*(\d|%)[^/]*", "…", parts.path)
    return f"{path}?{sorted({pair.partition('=')[0] for pair in parts.query.split('&')})}"


def _enough(form: str) -> int:
    """How many addresses of a form are followed."""
    return _MOST_ALIKE if THOROUGH or form.count(",") == 0 else _MOST_COMBINED


def wrong_links(client: TestClient) -> tuple[dict[str, str], int]:
    """Address → the page that leads there, of those that do not open; and how many were opened."""
    waiting, seen, alike, wrong = deque([("/", "")]), {"/"}, Counter[str](), {}
    while waiting:
        address, page = waiting.popleft()
        answer = client.get(address)
        if answer.status_code in (301, 302, 303):
            target = urljoin(address, answer.headers["location"])
            if target not in seen:
                seen.add(target)
                waiting.append((target, page))
            continue
        if answer.status_code != 200:
            wrong[f"{unquote(address)} ({answer.status_code})"] = unquote(page)
            continue
        if not answer.headers["content-type"].startswith("text/html"):
            continue
        for link in links_of(answer.text):
            target = urldefrag(urljoin(address, link)).url
            if not target.startswith("/") or target.startswith(_LEADING) or target in seen:
                continue
            form = form_of(target)
            alike[form] += 1
            if alike[form] <= _enough(form):
                seen.add(target)
                waiting.append((target, address))
    return wrong, len(seen)


@pytest.mark.parametrize("role", ["admin", "reader"])
def test_every_link_opens(people: Callable[[str], TestClient], role: str) -> None:
    wrong, opened = wrong_links(people(role))
    assert wrong == {}
    assert opened > 120
