"""Nothing of a report is ever run, loaded or obeyed: hostile words in every field, on every page that can be reached by links."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urljoin, urlsplit

import pytest
from desk_helpers import Visit, run, token_of
from fastapi.testclient import TestClient
from hostile_corpus import ADDRESSES, BIDI, FORMULAS, LONG, SCRIPTS
from sqlalchemy import update

from rasid.archive import Workspace
from rasid.archive.tables import sources

BODY = "قصفت طائرات مجهولة سوقاً في مدينة إدلب يوم السبت 5 نوفمبر 2016، وقتل أربعة مدنيين.\n"
MOST_PAGES = 260
_LOADS = {
    "src",
    "href",
    "action",
    "formaction",
    "data",
    "poster",
    "srcset",
    "hx-get",
    "hx-post",
    "xlink:href",
    "background",
}


@pytest.fixture(scope="module")
def poisoned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace in which every word that comes from outside is hostile."""
    folder = tmp_path_factory.mktemp("hostile")
    rows = []
    for number, words in enumerate((*SCRIPTS, *BIDI, *FORMULAS)):
        rows.append({
            "title": f"{words} {number}", "text": f"{BODY}وقالت مصادر محلية: {words}\n", "outlet": words[:200], "byline": words,
            "url": ADDRESSES[number % len(ADDRESSES)], "published": "2016-11-06",
        })  # fmt: skip
    rows.append({"title": LONG[:3000], "text": BODY + "\n".join([LONG[:40_000]]), "outlet": "الميزان", "published": "2016-11-06"})  # fmt: skip
    (folder / "in.jsonl").write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")
    root = folder / "workspace"
    run("init", str(root))
    run("add", str(folder / "in.jsonl"), "--workspace", str(root), "--jobs", "0")
    run("copies", "build", "--workspace", str(root))
    run("incidents", "build", "--workspace", str(root))
    with Workspace.open(root) as workspace, workspace.database.write() as connection:
        connection.execute(update(sources).values(name_ar=SCRIPTS[2], name_en=SCRIPTS[0], owner=SCRIPTS[3], note=SCRIPTS[7]))  # fmt: skip
    return root


@pytest.fixture
def coded(poisoned: Path) -> Path:
    return poisoned


class Page(HTMLParser):
    """What a page would run or load, and where its links lead."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.harm: list[str] = []
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name.lower(): value or "" for name, value in attrs}
        if tag in ("iframe", "object", "embed", "base", "frame", "applet", "foreignobject", "animate", "marquee"):
            self.harm.append(f"<{tag}>")
        if (
            tag == "script"
            and not given.get("src", "").startswith("/static/")
            and given.get("type") != "application/json"
        ):
            self.harm.append("<script>")
        if tag == "meta" and given.get("http-equiv"):
            self.harm.append("<meta http-equiv>")
        for name, value in given.items():
            if name.startswith(("on", "hx-on")) or name == "style" or name == "srcdoc":
                self.harm.append(f"{tag} {name}")
            if name in _LOADS and not value.startswith(("/", "#", "?")) and value:
                scheme = urlsplit(value.strip()).scheme
                relative = not scheme and not value.startswith("//")
                outside = tag == "a" and name == "href" and scheme in ("http", "https") and value == value.strip()
                if not (relative or outside):
                    self.harm.append(f"{tag} {name}={value[:60]}")
            if name in _LOADS and value.startswith("//"):
                self.harm.append(f"{tag} {name}={value[:60]}")
        if tag == "a" and given.get("href", "").startswith(("/", "?", "#")):
            self.links.append(given["href"])
        elif tag == "a" and given.get("href", "").startswith("http"):
            rel = given.get("rel", "")
            if "noreferrer" not in rel and "noopener" not in rel and given.get("target") == "_blank":
                self.harm.append(f"a without rel: {given['href'][:60]}")


def walked(client: TestClient) -> Iterator[tuple[str, str]]:
    """All pages that can be reached by links, each kind of address a few times."""
    waiting, seen, kinds = ["/"], {"/"}, dict[str, int]()
    while waiting and len(seen) < MOST_PAGES * 4:
        path = waiting.pop(0)
        answer = client.get(path)
        if "text/html" not in answer.headers.get("content-type", "") or answer.status_code != 200:
            assert answer.status_code < 500, path
            continue
        yield path, answer.text
        for link in Page(answer.text).links:
            target = urljoin(path, link).partition("#")[0]
            kind = "/".join("N" if part.isdigit() else part for part in urlsplit(target).path.split("/")) + "?" + "&".join(sorted(p.partition("=")[0] for p in urlsplit(target).query.split("&")))  # fmt: skip
            if (
                target in seen
                or target.startswith(("/static", "/language", "/sign-out", "/api/v1"))
                or kinds.get(kind, 0) >= 6
            ):
                continue
            kinds[kind] = kinds.get(kind, 0) + 1
            seen.add(target)
            waiting.append(target)


def test_no_page_runs_or_loads_what_a_report_says(client: TestClient) -> None:
    seen = 0
    for path, text in walked(client):
        seen += 1
        assert Page(text).harm == [], path
        for words in BIDI:
            for char in "\u202e\u2067\u202a\u0000\u001b":
                assert char not in text, (path, hex(ord(char)), words)
    assert seen >= 20


def test_reports_are_there_with_their_words(client: TestClient) -> None:
    """The corpus is in the workspace: else the tests above would show nothing."""
    found = client.get("/api/v1/reports", params={"limit": 200}).json()
    assert found["total"] >= len(SCRIPTS) + len(BIDI)
    assert any("<script>" in one["title"] for one in found["items"])
    assert "&lt;script&gt;" in client.get("/").text


@pytest.mark.parametrize("words", [*SCRIPTS, *BIDI, *FORMULAS, LONG[:5000]], ids=lambda words: ascii(words[:24]))
def test_what_somebody_looks_for_is_shown_and_not_run(client: TestClient, words: str) -> None:
    for path in ("/find?q=", "/audit?who=", "/nothing/", "/people?offset=", "/language/ar?next="):
        answer = client.get(path + quote(words, safe=""))
        assert answer.status_code < 500, path
        assert Page(answer.text).harm == [], path
        assert "\n" not in answer.headers.get("location", "")


@pytest.mark.parametrize("target", ["//evil.example", "https://evil.example", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)", "/\t/evil.example", "/%0d%0aset-cookie:x=1", "/\r\nset-cookie: x=1", "http:evil.example", " //evil.example"])  # fmt: skip
def test_no_redirect_leads_away_or_makes_headers(client: TestClient, target: str) -> None:
    for path in ("/language/ar", "/sign-in"):
        answer = client.get(path, params={"next": target})
        place = answer.headers.get("location", "/")
        assert place.startswith("/"), place
        assert not place.startswith(("//", "/\\")), place
        assert "x=1" not in answer.headers.get("set-cookie", "")
        if path == "/sign-in":
            form = Page(answer.text)
            assert form.harm == []
    answer = client.post("/sign-in", data={"name": "x", "password": "y", "next": target})
    assert answer.headers.get("location", "/").startswith("/")


def test_links_of_reports_lead_only_to_web_pages(client: TestClient) -> None:
    ids = [one["id"] for one in client.get("/api/v1/reports", params={"limit": 200}).json()["items"]]
    for report in ids[:40]:
        for tab in ("", "/origin", "/copies"):
            page = Page(client.get(f"/reports/{report}{tab}").text)
            assert page.harm == [], (report, tab)


def test_nothing_runs_in_a_browser(visit: Callable[..., Visit]) -> None:
    desk = visit("ar")
    paths = [
        "/",
        "/reports",
        "/find?q=" + quote(SCRIPTS[0]),
        "/find?q=%D8%A5%D8%AF%D9%84%D8%A8",
        "/audit",
        "/people",
        "/api",
    ]
    paths += [f"/reports/{number}" for number in (1, 2, 3, 4, 8, 17)]
    page = desk.page
    for path in paths:
        page.goto(desk.address + path)
        assert page.evaluate("window.harmed === undefined && !document.querySelector('main script, main iframe, main svg[onload]')"), path  # fmt: skip
        assert urlsplit(page.url).path == unquote(urlsplit(path).path)


def test_names_of_people_are_checked_and_shown_as_text(people: Callable[[str], TestClient]) -> None:
    admin = people("admin")
    head = token_of(admin)
    for words in (*SCRIPTS, *BIDI, "a b", "", "x" * 65, "\u202eadmin", "../../x"):
        form = {"name": words, "role": "coder", "password": "a long enough password"}
        assert admin.post("/people", data=form, headers=head).status_code in (400, 422), words
    made: Any = admin.post("/people/me/name", data={"shown": SCRIPTS[2]}, headers=head)
    assert made.status_code == 303
    for path in ("/", "/people", "/people/me", "/audit"):
        assert Page(admin.get(path).text).harm == [], path
    for words in BIDI[:2]:
        assert admin.post("/people/me/name", data={"shown": words}, headers=head).status_code == 400
