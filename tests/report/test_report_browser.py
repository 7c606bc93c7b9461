"""The page in a real browser: language switch, keyboard, map, phone, print, and axe-core."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hostile import hostile
from sample_records import all_records, empty, iraq, levant, sudan

from rasid.report import render

AXE = Path(__file__).parent / "vendor" / "axe.min.js"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("report")
    pages = {
        "iraq": ([iraq()], "ar"),
        "sudan": ([sudan()], "en"),
        "levant": ([levant()], "en"),
        "all": (all_records(), "ar"),
        "empty": ([empty()], "en"),
        "hostile": ([hostile()], "ar"),
    }
    for name, (records, lang) in pages.items():
        (folder / f"{name}.html").write_text(render(records, lang), encoding="utf-8")
    return {name: (folder / f"{name}.html").as_uri() for name in pages}


class Visit:
    """A page with a record of everything that went wrong on it."""

    def __init__(self, browser: Any, url: str, width: int = 1280, **options: Any) -> None:
        self.context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        self.page = self.context.new_page()
        self.faults: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.faults.append(message.text))
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(url)

    def __enter__(self) -> Any:
        return self.page

    def __exit__(self, *_: object) -> None:
        self.context.close()
        assert self.faults == []
        assert len(self.requests) == 1


def focused(page: Any, script: str = "node => node.textContent") -> Any:
    return page.evaluate(f"({script})(document.activeElement)")


def test_language_switch_turns_the_whole_page(browser: Any, files: dict[str, str]) -> None:
    with Visit(browser, files["iraq"]) as page:
        assert page.locator("h3:visible").first.inner_text() == "النص"
        page.click("[data-set-ui=en]")
        assert page.evaluate("[document.documentElement.dir, document.documentElement.lang]") == ["ltr", "en"]
        assert page.locator("h3:visible").first.inner_text() == "Text"
        assert page.title().startswith("Rasid report")
        assert page.locator(".doc").get_attribute("dir") == "rtl"
        assert page.locator("svg.graph .node text:visible").first.text_content() in (
            "Iraqi Ministry of",
            "Iraqi Ministry ofDefence",
        )
        assert page.locator("a.seg.k-event").first.get_attribute("aria-label") == "فجّر — event"
        left = page.evaluate(
            "Array.from(document.querySelectorAll('.i-ar')).filter(n => n.getClientRects().length).length"
        )
        assert left == 0


def test_from_the_word_to_its_record_to_the_card_and_back(browser: Any, files: dict[str, str]) -> None:
    with Visit(browser, files["iraq"]) as page:
        page.focus(".doc a.seg[tabindex='0']")
        page.keyboard.press("Home")
        for _ in range(30):
            if focused(page) == "فجّر":
                break
            page.keyboard.press("ArrowLeft")
        assert focused(page) == "فجّر"
        assert page.locator("#inspector").is_visible()
        page.keyboard.press("Enter")
        assert focused(page, "node => node.id") == "inspector"
        assert "تنظيم الدولة الإسلامية" in page.locator("#inspector").inner_text()
        assert page.locator(".card.lit").count() == 2  # two bombings share the word
        page.keyboard.press("Escape")
        assert not page.locator("#inspector").is_visible()
        assert focused(page) == "فجّر"
        page.keyboard.press("Enter")
        page.locator("#inspector a[data-card]").first.click()
        assert focused(page, "node => node.className").startswith("card")
        page.keyboard.press("Escape")
        assert focused(page) == "فجّر"


def test_hover_lights_words_and_cards(browser: Any, files: dict[str, str]) -> None:
    with Visit(browser, files["sudan"]) as page:
        page.hover("a.seg.k-event")
        assert page.locator("#inspector").is_visible()
        assert page.locator(".card.lit").count() >= 1
        page.mouse.move(2, 2)
        assert not page.locator("#inspector").is_visible()
        page.hover(".card >> nth=1")
        assert page.locator(".doc .lit").count() >= 1
        page.click(".card >> nth=1 >> a.words")
        assert focused(page, "node => node.classList.contains('seg')")


def test_kinds_can_be_hidden(browser: Any, files: dict[str, str]) -> None:
    with Visit(browser, files["iraq"]) as page:
        decoration = "getComputedStyle(document.querySelector('.seg.line-place')).textDecorationLine"
        place = "getComputedStyle(document.querySelector('.doc .seg.line-place')).textDecorationLine"
        assert page.evaluate(decoration) == "underline"
        page.click("[data-toggle=place]")
        assert page.get_attribute("[data-toggle=place]", "aria-pressed") == "false"
        assert page.evaluate(place) == "none"


def test_map_pans_and_zooms_by_keyboard_and_mouse(browser: Any, files: dict[str, str]) -> None:
    with Visit(browser, files["levant"]) as page:
        box = "document.querySelector('svg.world').getAttribute('viewBox').split(' ').map(Number)"
        home = page.evaluate(box)
        page.focus("svg.world")
        page.keyboard.press("+")
        assert page.evaluate(box)[2] < home[2]
        page.keyboard.press("ArrowRight")
        assert page.evaluate(box)[0] > home[0]
        page.keyboard.press("0")
        assert page.evaluate(box) == pytest.approx(home, abs=0.2)
        page.click("[data-zoom=zoom_out]")
        assert page.evaluate(box)[2] > home[2]
        page.click("[data-zoom=reset]")
        frame = page.locator("svg.world").bounding_box()
        page.mouse.move(frame["x"] + 40, frame["y"] + 40)
        page.mouse.down()
        page.mouse.move(frame["x"] + 140, frame["y"] + 40, steps=4)
        page.mouse.up()
        assert page.evaluate(box)[0] < home[0]
        shapes = page.evaluate("document.querySelector('svg.world use').getBBox().width")
        assert shapes > 30000  # the basemap is there


@pytest.mark.parametrize("name", ["iraq", "all", "empty", "hostile"])
def test_phone_has_no_sideways_scroll(browser: Any, files: dict[str, str], name: str) -> None:
    with Visit(browser, files[name], width=360) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_hostile_text_runs_nothing(browser: Any, files: dict[str, str]) -> None:
    with Visit(browser, files["hostile"]) as page:
        assert page.evaluate("window.broken === undefined")
        page.focus(".doc a.seg[tabindex='0']")
        page.keyboard.press("Enter")
        assert page.evaluate("window.broken === undefined")
        assert page.locator(".doc .control").first.inner_text() == "U+202E"


def test_print_leaves_out_what_only_a_screen_can_do(browser: Any, files: dict[str, str]) -> None:
    with Visit(browser, files["iraq"]) as page:
        page.emulate_media(media="print")
        for selector in (".switch", ".jump", ".zoom", "#inspector", "details.values"):
            assert not page.locator(selector).first.is_visible()
        for selector in (".doc", ".card", "svg.world", "svg.graph", ".pair table"):
            assert page.locator(selector).first.is_visible()


def test_without_script_the_page_can_be_read_and_walked(browser: Any, files: dict[str, str]) -> None:
    with Visit(browser, files["iraq"], java_script_enabled=False) as page:
        assert page.locator(".card").count() == 11
        target = page.locator("a.seg.k-event").first.get_attribute("href")
        assert page.locator(target).count() == 1


@pytest.mark.skipif(not AXE.exists(), reason="no vendored copy of axe-core")
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("name", ["iraq", "levant", "all", "empty", "hostile"])
def test_axe_finds_nothing(browser: Any, files: dict[str, str], name: str, width: int) -> None:
    with Visit(browser, files[name], width=width, bypass_csp=True) as page:
        page.evaluate(AXE.read_text(encoding="utf-8"))
        for step in ("closed", "open"):
            if step == "open" and page.locator("a.seg").count():
                page.locator("a.seg").first.focus()
                page.keyboard.press("Enter")
            found = page.evaluate(
                "axe.run().then(result => result.violations.map(v => [v.impact, v.id, v.nodes[0].html]))"
            )
            assert found == [], step
