"""Read and Find in chromium: both languages, phone width, keyboard, no help from other machines."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from desk_helpers import Visit

PAGES = (
    "/reports", "/reports/1", "/reports/1/raw", "/reports/1/sentences", "/reports/1/origin", "/reports/3/copies?with=1", "/reports/8/account",
    "/reports/add", "/find", "/find?q=الرطبة", "/find?q=type:XX", "/find/saved", "/find/alerts",
)  # fmt: skip
STRIKE = "قصفت طائرات مجهولة سوقاً في مدينة إدلب يوم السبت 5 نوفمبر 2016، وقتل أربعة مدنيين."


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_axe_finds_nothing_and_phones_do_not_scroll_sideways(visit: Callable[..., Visit], lang: str) -> None:
    desk, phone = visit(lang), visit(lang, width=360, height=700)
    for path in PAGES:
        page = desk.go(path)
        assert desk.axe() == [], path
        assert page.evaluate("document.title"), path
        page = phone.go(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, path


def test_an_event_is_brought_into_view_with_its_words(visit: Callable[..., Visit]) -> None:
    desk = visit("ar", height=500)
    page = desk.go("/reports/1#e-v4")
    card = page.locator(".card:has(#e-v4)")
    page.wait_for_function(
        "document.activeElement.matches('.card') && document.activeElement.querySelector('#e-v4') !== null"
    )
    assert card.evaluate(
        "node => { const box = node.getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight }"
    )
    assert page.locator(".doc .lit").count() > 0
    page.evaluate("location.hash = '#s-st1'")
    page.wait_for_function("document.activeElement.querySelector('#s-st1') !== null")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_words_are_brought_into_view_and_are_the_right_ones(visit: Callable[..., Visit], lang: str) -> None:
    desk = visit(lang, height=400)
    text = desk.page.evaluate("fetch('/api/v1/reports/2/record').then((r) => r.json()).then((r) => r.document.text)")
    start = text.index("نائب في البرلمان")
    page = desk.go(f"/reports/2?from={start}&to={start + len('نائب في البرلمان')}")
    found = page.locator(".found")
    page.wait_for_function(
        "(() => { const y = document.querySelector('.found').getBoundingClientRect().y; return y >= 0 && y < innerHeight })()"
    )
    assert "".join(found.all_text_contents()) == "نائب في البرلمان"
    box = found.first.bounding_box()
    assert 0 <= box["y"] <= 400


def test_the_record_behind_a_word_by_keyboard(visit: Callable[..., Visit]) -> None:
    page = visit("en").go("/reports/1")
    page.locator('a.seg[tabindex="0"]').focus()
    page.keyboard.press("Enter")
    assert page.locator("#inspector").is_visible()
    assert page.evaluate("document.activeElement.id") == "inspector"
    page.keyboard.press("Escape")
    assert not page.locator("#inspector").is_visible()
    assert page.evaluate("document.title").endswith("– Rasid"), "the script of the report page leaves the title alone"


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_reports_are_added_and_followed_without_loading_the_page_again(visit: Callable[..., Visit], lang: str) -> None:
    page = visit(lang).go("/reports/add")
    page.set_input_files("#files", [{"name": "تقرير.txt", "mimeType": "text/plain", "buffer": STRIKE.encode()}])
    page.fill("#outlet", "وكالة الشمال")
    page.click("main form button.main")
    page.wait_for_selector('a[href="/reports/11"]', timeout=20_000)
    assert page.locator("#progress[hx-get]").count() == 0, "it asks no more once all is done"
    page.click('a[href="/reports/11"]')
    assert "إدلب" in page.locator(".doc").inner_text()


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_finding_by_keyboard(visit: Callable[..., Visit], lang: str) -> None:
    desk = visit(lang)
    page = desk.page
    page.focus("#find-all")
    page.keyboard.type("الرطبة")
    page.keyboard.press("Enter")
    page.wait_for_selector("ol.rows mark")
    assert page.locator("ol.rows > li").count() == 3
    page.locator(".facets a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".facets a[aria-current]")
    page.fill("#name", "الرطبة هذا الشهر")
    page.keyboard.press("Enter")
    page.wait_for_selector(".kept")
    assert "الرطبة هذا الشهر" in page.locator(".kept").inner_text()
    page.locator(".kept button.bad").press("Enter")
    page.wait_for_selector("p.none")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_place_of_an_error_stands_where_it_is_typed(visit: Callable[..., Visit], lang: str) -> None:
    page = visit(lang).go("/find?q=القوات type:XX")
    assert page.locator("mark.wrong").inner_text() == "XX"
    assert page.locator(".asked").first.inner_text() == "القوات type:XX"
    assert page.evaluate("document.querySelector('.asked').dir") == "rtl"
    # What is read first stands first: the word at the right, the field at its left.
    at = page.evaluate(
        "[document.querySelector('.asked bdi'), document.querySelector('mark.wrong')].map((n) => n.getBoundingClientRect().left)"
    )
    assert at[0] > at[1]


def test_a_redacted_map_is_downloaded(visit: Callable[..., Visit]) -> None:
    page = visit("en").go("/find?q=الرطبة")
    with page.expect_download() as download:
        page.click("form[action='/find/export'] button")
    assert download.value.suggested_filename == "rasid.geojson"


def test_the_pages_work_without_script(visit: Callable[..., Visit]) -> None:
    page = visit("ar", java_script_enabled=False).go("/reports/1#e-v4")
    assert page.locator(".card:has(#e-v4)").is_visible()
    assert page.locator(".doc").is_visible()
