"""The menu: what stands under what, who sees it, and that it works by keyboard, on a phone and without script."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from desk_helpers import KEY, Visit, served
from fastapi import FastAPI
from fastapi.testclient import TestClient

from rasid.desk.pages import GROUPS, MENU, Link, menu_of
from rasid.desk.roles import Role
from rasid.desk.texts import knows


def test_every_entry_has_words_and_a_group_that_the_menu_knows(client: TestClient) -> None:
    assert [link for link in MENU if not knows(link.words)] == []
    assert {link.group for link in MENU} - {""} == set(GROUPS)
    assert [group for group in GROUPS if not knows(f"desk.menu_{group}")] == []
    assert [link.path for link in MENU if client.get(link.path).status_code != 200] == []


def test_a_page_lies_within_the_entry_that_leads_nearest_to_it() -> None:
    links = [
        Link("/", "a"),
        Link("/reports", "b", group="read"),
        Link("/reports/add", "c", group="read"),
        Link("/map", "d", group="look"),
    ]
    assert menu_of(links, "/reports/7").current == links[1]
    assert menu_of(links, "/reports/add").current == links[2]
    assert menu_of(links, "/mapped").current is None
    assert [group.inside for group in menu_of(links, "/map").groups] == [False, True]


def test_nobody_sees_what_they_may_not_open(people: Callable[[str], TestClient]) -> None:
    for name, hidden in (
        ("reader", ("/review", "/people", "/audit", "/reports/add")),
        ("coder", ("/people", "/audit")),
    ):
        client = people(name)
        page = client.get("/").text
        shown = [link.path for link in MENU if f'<a href="{link.path}"' in page]
        assert [path for path in shown if client.get(path).status_code != 200] == []
        assert [path for path in hidden if path in shown] == []
        people_only = [link for link in MENU if link.group == "review"]
        assert ("desk.menu_review" and ">Review</summary>" in page) == (Role.CODER.key == name)
        assert people_only


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_menu_by_keyboard(visit: Callable[..., Visit], lang: str) -> None:
    desk = visit(lang)
    page = desk.go("/map")
    assert page.locator("nav.menu [aria-current=page]").count() == 1
    current = page.locator("summary[aria-current=true]")
    assert current.count() == 1
    assert not page.locator("nav.menu a[href='/map']").is_visible()
    current.focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "/map"
    assert desk.axe() == []
    page.keyboard.press("End")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "/statements"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    assert page.locator("nav.menu details[open]").count() == 0
    page.keyboard.press(
        "ArrowLeft" if lang == "ar" else "ArrowRight"
    )  # the next group lies at the side to which one reads
    page.keyboard.press("Enter")
    assert page.locator("nav.menu a[href='/sources']").is_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    page.locator("nav.menu summary").first.click()
    assert page.locator("nav.menu details[open]").count() == 1  # one at a time
    page.locator("nav.menu a[href='/reports']").click()
    page.wait_for_url("**/reports")


def test_the_menu_takes_one_line_and_fits_a_phone(visit: Callable[..., Visit]) -> None:
    for lang in ("ar", "en"):
        page = visit(lang).page
        assert page.evaluate("document.querySelector('nav.menu').getBoundingClientRect().height") < 50
        desk = visit(lang, width=360, height=700)
        page = desk.page
        assert page.evaluate("document.querySelector('nav.menu').getBoundingClientRect().height") < 100
        for summary in page.locator("nav.menu summary").all():
            summary.click()
            box = page.locator("nav.menu details[open] ul").bounding_box()
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= 360
            assert page.evaluate("document.documentElement.scrollWidth") <= 360
        assert desk.axe() == []


def test_the_menu_without_script(app: FastAPI, browser: Any) -> None:
    with served(app) as address:
        context = browser.new_context(locale="ar", java_script_enabled=False)
        page = context.new_page()
        page.goto(f"{address}/enter/{KEY}")
        page.locator("nav.menu summary").nth(2).click()
        page.locator("nav.menu a[href='/timeline']").click()
        assert page.url == f"{address}/timeline"
        context.close()
