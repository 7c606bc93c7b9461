"""The ledger of forecasts: what is due, judging what came of one, scores of holders; observers without a name are one holder."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from desk_helpers import Visit, token_of
from fastapi.testclient import TestClient


def oil_wells(client: TestClient) -> dict[str, Any]:
    """The forecast that the wells of Qayyara will be set on fire."""
    items = client.get("/api/v1/forecasts").json()["items"]
    found: dict[str, Any] = next(one for one in items if "آبار النفط" in one["words"])
    return found


def say(client: TestClient, path: str, **said: Any) -> Any:
    return client.post(f"/api/v1/forecasts/{path}", json=said, headers=token_of(client))


def test_the_ledger(client: TestClient) -> None:
    one = oil_wells(client)
    assert one["state"] == "due"
    assert one["until"] == "2016-10-31"
    assert one["holder"]["en"] == "observers"
    assert client.get("/api/v1/forecasts", params={"state": "due"}).json()["total"] == 1
    assert client.get("/api/v1/forecasts", params={"as_of": "2016-10-27"}).json()["items"][0]["state"] == "open"
    assert client.get("/api/v1/forecasts", params={"as_of": "2016-10-01"}).json()["total"] == 0
    assert client.get("/api/v1/forecasts", params={"q": "آبار"}).json()["total"] == 1
    assert client.get("/api/v1/forecasts", params={"as_of": "yesterday"}).status_code == 400
    assert client.get("/api/v1/forecasts/0000").status_code == 404
    first = client.get("/api/v1/forecasts")
    assert client.get("/api/v1/forecasts", headers={"if-none-match": first.headers["etag"]}).status_code == 304


def test_judging_and_scores(client: TestClient) -> None:
    one = oil_wells(client)
    whole = client.get(f"/api/v1/forecasts/{one['id']}").json()
    (proposal, *_) = whole["proposals"]
    assert proposal["speaks"] == "for"
    assert "القيارة" in proposal["content"]
    made = say(
        client,
        f"{one['id']}/judgements",
        verdict="happened",
        reason="أُحرقت الآبار",
        events=[proposal["event"]],
        seen=whole["seen"],
    )
    assert made.status_code == 201, made.text
    late = say(client, f"{one['id']}/judgements", verdict="did-not", reason="لا", seen=whole["seen"])
    assert late.status_code == 409
    assert late.json()["now"][0]["reason"] == "أُحرقت الآبار"
    (score,) = [s for s in client.get("/api/v1/forecasts/scores").json()["items"] if s["judged"]]
    assert score["holder"]["key"].startswith("anonymous:")
    assert (score["came_true"]["found"], score["came_true"]["all"]) == (1, 1)
    assert score["came_true"]["interval"][0] < 0.5
    assert score["brier"] is not None
    assert say(client, f"{one['id']}/judgements", verdict="partly", reason=" ").status_code == 400
    assert say(client, f"{one['id']}/undo", judgement=made.json()["judgement"]).status_code == 201
    assert say(client, f"{one['id']}/undo", judgement=made.json()["judgement"]).status_code == 409
    assert oil_wells(client)["state"] == "due"


def test_readers_judge_nothing_and_see_no_private_names(people: Callable[[str], TestClient]) -> None:
    reader = people("reader")
    one = oil_wells(reader)
    assert say(reader, f"{one['id']}/judgements", verdict="happened", reason="x").status_code == 403
    page = reader.get(f"/forecasts/{one['id']}")
    assert page.status_code == 200
    assert 'name="verdict"' not in page.text
    for path in ("/forecasts", "/forecasts/scores", "/api/v1/forecasts", "/api/v1/forecasts/scores"):
        text = reader.get(path).text
        assert "الصلوي" not in text


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_judging_a_forecast_in_a_browser(visit: Callable[..., Visit], lang: str) -> None:
    desk = visit(lang)
    page = desk.go("/forecasts")
    assert desk.axe() == []
    page.focus("table.ledger tbody tr:first-child a")
    page.keyboard.press("Enter")
    page.wait_for_selector("form#judge")
    assert desk.axe() == []
    page.locator("input[name=event]").first.focus()
    page.keyboard.press("Space")
    page.focus("#reason")
    page.keyboard.type("أُحرقت الآبار قبل نهاية الشهر")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector("p.done")
    assert "أُحرقت الآبار" in page.locator("#decided").inner_text()
    assert desk.axe() == []
    page.goto(f"{desk.address}/forecasts?state=judged")
    assert page.locator("table.ledger tbody tr").count() == 1
    assert "1 / 1" in page.locator("section[aria-labelledby=scores]").inner_text()
    page.set_viewport_size({"width": 360, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
