"""Two accounts at the desk: chosen by name, what they share and where they part, every line with its words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from desk_helpers import Visit
from fastapi.testclient import TestClient


def difference(client: TestClient, a: str, b: str, **asked: Any) -> Any:
    return client.get("/api/v1/accounts/difference", params={"a": a, "b": b, **asked})


def test_choosing_by_name(client: TestClient) -> None:
    offered = client.get("/api/v1/accounts/choices", params={"q": "الفرات"}).json()["items"]
    assert [one["ar"] for one in offered] == ["صحيفة الفرات"]
    holders = client.get("/api/v1/accounts/choices", params={"q": "تنظيم الدولة"}).json()["items"]
    assert "holder" in {one["kind"] for one in holders}
    assert client.get("/api/v1/accounts/choices", params={"q": "2"}).json()["items"][-1]["id"] == "report:2"


def test_two_sources_on_one_bombing(client: TestClient) -> None:
    found = difference(client, "وكالة الرافدين", "صحيفة الفرات").json()
    assert found["first"]["title"] == "وكالة الرافدين"
    assert "numbers" in {one["kind"] for one in found["contradicted"]["items"]}
    conflict = next(one for one in found["contradicted"]["items"] if one["kind"] == "numbers")
    assert conflict["incident"] is not None
    exchanged = difference(client, "صحيفة الفرات", "وكالة الرافدين").json()
    assert exchanged["only_first"]["total"] == found["only_second"]["total"]
    page = client.get("/accounts", params={"a": "report:1", "b": "report:2"}).text
    assert 'href="/statements?type=ASSAULT' in page
    assert 'href="/reports/1?from=' in page
    assert difference(client, "source:nobody", "report:1").status_code == 404
    assert client.get("/accounts", params={"a": "لا أحد", "b": "report:1"}).status_code == 404
    part = difference(client, "report:1", "report:2", list="only_first", limit=1, offset=1).json()["only_first"]
    assert (part["offset"], len(part["items"])) == (1, 1)


def test_readers_see_no_private_names(people: Callable[[str], TestClient]) -> None:
    reader = people("reader")
    for b in ("report:7", "شبكة المندب", "report:6"):
        for path in ("/accounts", "/api/v1/accounts/difference"):
            answer = reader.get(path, params={"a": "report:6", "b": b})
            assert answer.status_code == 200
            assert "الصلوي" not in answer.text
            assert "أمينة" not in answer.text
    offered = reader.get("/api/v1/accounts/choices", params={"q": "أمينة"}).json()["items"]
    assert offered == []
    coder = people("coder")
    assert coder.get("/api/v1/accounts/choices", params={"q": "المواطنة أمينة"}).status_code == 200
    name = "holder:name:امينه عبد الرحمن الصلوي"
    assert difference(reader, name, "report:1").status_code == 404


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_comparing_two_accounts_in_a_browser(visit: Callable[..., Visit], lang: str) -> None:
    desk = visit(lang)
    page = desk.go("/accounts")
    assert desk.axe() == []
    page.focus("#a")
    page.keyboard.type("الرافدين")
    page.wait_for_selector("#a-list option:only-child", state="attached")
    page.fill("#a", page.locator("#a-list option").first.get_attribute("value"))
    page.focus("#b")
    page.keyboard.type("صحيفة الفرات")
    page.keyboard.press("Enter")
    page.wait_for_selector("svg.graph")
    assert desk.axe() == []
    assert page.locator("section[aria-labelledby=contradicted] tbody tr").count() >= 1
    boxes = page.locator("svg.graph").first.locator(".node rect")
    assert boxes.count() >= 2
    page.set_viewport_size({"width": 360, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
