"""Fields for days: written the same way in both languages, in any digits, or chosen in a calendar by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from desk_helpers import Visit

from rasid.desk.texts import text
from rasid.report.texts import Lang


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_day_is_written_or_chosen(lang: Lang, visit: Callable[..., Visit]) -> None:
    desk = visit(lang=lang)
    page = desk.go("/forecasts")
    field = page.locator("#as_of")
    assert field.get_attribute("type") == "text"
    field.fill("٢٣/١٠/٢٠١٦")
    field.press("Tab")
    assert field.input_value() == "2016-10-23"
    assert page.evaluate("document.activeElement.className") == "open-days"
    page.keyboard.press("Enter")
    page.wait_for_selector(".calendar")
    assert page.evaluate("document.activeElement.dataset.day") == "2016-10-23"
    assert desk.axe() == []
    onward = "ArrowLeft" if lang == "ar" else "ArrowRight"
    for key, day in (
        (onward, "2016-10-24"),
        ("ArrowDown", "2016-10-31"),
        ("PageDown", "2016-11-30"),
        ("Home", "2016-11-01"),
    ):
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.dataset.day") == day, key
    page.keyboard.press("Escape")
    assert page.locator(".calendar").count() == 0
    assert page.evaluate("document.activeElement.className") == "open-days"
    page.keyboard.press("Enter")
    page.locator(".calendar td[data-day='2016-10-26']").click()
    assert field.input_value() == "2016-10-26"
    field.fill("yesterday")
    field.press("Tab")
    assert field.evaluate("(own) => own.validationMessage") == text("desk.day_wrong", lang)
    field.fill("2016-10-27")
    field.press("Enter")
    page.wait_for_url("**as_of=2016-10-27*")


def test_a_calendar_fits_on_a_phone(visit: Callable[..., Visit]) -> None:
    desk = visit(lang="ar", width=360, height=780)
    for path in ("/map", "/incidents", "/reports", "/review"):
        page = desk.go(path)
        for number in range(page.locator(".open-days").count()):
            page.locator(".open-days").nth(number).click()
            box = page.locator(".calendar").bounding_box()
            assert box["x"] >= 0, path
            assert box["x"] + box["width"] <= 360, path
            page.keyboard.press("Escape")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, path


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_files_are_chosen_in_the_words_of_the_page(lang: Lang, visit: Callable[..., Visit]) -> None:
    desk = visit(lang=lang)
    page = desk.go("/reports/add")
    chosen = page.locator(".choose-files [role=status]")
    assert chosen.text_content() == text("reports.files_none", lang)
    page.get_by_label(text("reports.files_choose", lang), exact=True).set_input_files(
        [{"name": "تقرير.txt", "mimeType": "text/plain", "buffer": b"x"}]
    )
    assert chosen.text_content() == "تقرير.txt"
    page.locator("#files").focus()
    assert desk.axe() == []
