"""The fields for actors and places in the form of map, time line, network and statements."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desk_helpers import KEY, Visit, run, served
from fastapi import FastAPI
from fastapi.testclient import TestClient

from rasid.archive import Workspace


def _named(client: TestClient, kind: str, words: str = "") -> list[dict[str, Any]]:
    answer = client.get(f"/api/v1/statements/{kind}", params={"q": words})
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize(("kind", "by"), [("actors", "party"), ("places", "place")])
def test_as_many_statements_answer_as_the_field_says(client: TestClient, kind: str, by: str) -> None:
    found = _named(client, kind)
    assert len(found) > 5
    assert [one["statements"] for one in found] != [0] * len(found)
    for one in found:
        total = client.get("/api/v1/statements", params={by: one["key"], "about": "events"}).json()["total"]
        assert total == one["statements"] > 0


def test_only_what_statements_speak_of_is_offered(client: TestClient) -> None:
    found = _named(client, "places", "الرطب")
    assert found[0]["name"]["ar"] == "الرطبة"
    assert all("الرطبة" in one["name"]["ar"] for one in found)
    assert _named(client, "places", "rutbah")[0] == found[0]
    assert len(client.get("/api/v1/places", params={"q": "دمشق"}).json()) > 0
    assert _named(client, "places", "دمشق") == []
    # A further name of the lexicon leads to whom it means.
    assert _named(client, "actors", "داعش")[0]["name"]["ar"] == "تنظيم الدولة الإسلامية"


def test_readers_are_offered_nobody_whom_they_are_not_shown(
    people: Callable[[str], TestClient], workspace: Workspace, tmp_path: Path
) -> None:
    text = "اعتقلت الشرطة أمينة عبد الرحمن الصلوي في مدينة الحديدة يوم 5 نوفمبر 2018.\n"
    (tmp_path / "arrest.txt").write_text(text, encoding="utf-8")
    run("add", str(tmp_path / "arrest.txt"), "--workspace", str(workspace.root), "--jobs", "0")
    coder, reader = people("coder"), people("reader")
    for words in ("أمينة", "الصلوي", "أمينة عبد الرحمن الصلوي"):
        assert _named(reader, "actors", words) == []
    assert "الصلوي" in str(_named(coder, "actors", "أمينة"))
    everybody = reader.get("/api/v1/statements/actors", params={"limit": 50}).text
    assert "الصلوي" not in everybody
    assert "منزل" not in reader.get("/api/v1/statements/places", params={"limit": 50}).text
    assert len(_named(reader, "actors")) > 3


@pytest.mark.parametrize("path", ["/map", "/timeline", "/network", "/statements"])
def test_what_is_chosen_stands_in_its_field_and_not_beside_it(client: TestClient, path: str) -> None:
    actor = _named(client, "actors", "تنظيم الدولة")[0]
    for side in ("party", "actor", "recipient"):
        page = client.get(path, params={side: actor["key"]}).text
        assert page.count(f'name="{side}" value="{actor["key"]}"') == 1
        assert f'<option value="{side}" selected>' in page
    # An edge has somebody on each side: neither is in the field, both stay chosen.
    page = client.get(path, params={"actor": actor["key"], "recipient": actor["key"]}).text
    assert page.count(f'value="{actor["key"]}"') == 2
    assert '<input type="hidden" name="party" value="">' in page


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_place_and_an_actor_are_chosen_by_keyboard(visit: Callable[..., Visit], lang: str) -> None:
    desk = visit(lang)
    page = desk.go("/timeline")
    whole = page.inner_text("#table")
    place = page.locator("[data-pick=places] [role=combobox]")
    place.focus()
    page.keyboard.type("الرطبة")
    page.wait_for_selector("[data-pick=places] [role=option]")
    assert desk.axe() == []
    with page.expect_response("**/timeline/part?**"):
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
    assert "place=" in page.url
    assert place.input_value() == ("الرطبة" if lang == "ar" else "Ar Ruţbah")
    page.wait_for_function("whole => document.getElementById('table').innerText !== whole", arg=whole)
    actor = page.locator("[data-pick=actors] [role=combobox]")
    actor.fill("الشرطة" if lang == "ar" else "police")
    with page.expect_response("**/timeline/part?**"):
        page.locator("[data-pick=actors] [role=option]").first.click()
    assert "party=" in page.url
    with page.expect_response("**/timeline/part?**"):
        page.locator("[data-side]").select_option("recipient")
    assert "recipient=" in page.url
    assert "party=" not in page.url
    page.reload()
    assert page.locator("[data-side]").input_value() == "recipient"
    assert actor.input_value() != ""
    # Words that name nothing change nothing; an empty field takes the choice back.
    chosen = place.input_value()
    place.fill("ززز")
    page.keyboard.press("Tab")
    assert place.input_value() == chosen
    place.fill("")
    with page.expect_response("**/timeline/part?**"):
        page.keyboard.press("Tab")
    assert "place=" not in page.url
    assert desk.axe() == []


def test_the_fields_on_a_phone(visit: Callable[..., Visit]) -> None:
    desk = visit("ar", width=360, height=740)
    for path in ("/map", "/network", "/statements"):
        page = desk.go(path)
        page.locator("[data-pick=actors] [role=combobox]").click()
        page.wait_for_selector("[data-pick=actors] [role=option]")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_what_is_chosen_can_be_taken_back_without_script(app: FastAPI, browser: Any, client: TestClient) -> None:
    place = _named(client, "places", "الرطبة")[0]["key"]
    with served(app) as address:
        context = browser.new_context(locale="ar", java_script_enabled=False)
        page = context.new_page()
        page.goto(f"{address}/enter/{KEY}")
        page.goto(f"{address}/statements?place={place}&type=ASSAULT")
        assert "الرطبة" in page.locator("[data-pick=places]").inner_text()
        page.locator("form.filters button.main").click()
        assert f"place={place.replace(':', '%3A')}" in page.url
        page.locator("[data-pick=places] a").click()
        assert "place=" not in page.url
        assert "type=ASSAULT" in page.url
        context.close()
