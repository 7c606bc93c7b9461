"""What people decided is marked wherever events are listed, and what they rejected is left out of figures unless somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from desk_helpers import Visit
from fastapi.testclient import TestClient

from rasid.archive import Workspace
from rasid.archive.anchors import event_anchors, report_anchors
from rasid.desk.decided import gone, marks
from rasid.desk.texts import text
from rasid.review import blind, decide
from rasid.review.standing import under_review

People = Callable[[str], TestClient]
BOMBING, STRIKE, ACCUSED = 3, 21, 9
"""The bombing of Rutba, a strike on Hodeidah, and somebody who accuses."""


def rejected(workspace: Workspace, event: int, who: str = "adjudicator") -> int:
    """Reject an event; the judgement."""
    with workspace.database.write() as connection:
        subject = event_anchors(connection, [event])[event]
        return decide.reject(connection, who, subject, base=None, reason="ليس حدثاً").id


def corrected(workspace: Workspace, event: int, report: int) -> None:
    """Correct an event, as what it was coded."""
    with workspace.database.write() as connection:
        subject = event_anchors(connection, [event])[event]
        guess = under_review(connection, report).guess(subject)
        assert guess is not None
        decide.correct(connection, "adjudicator", subject, guess.coded, base=None)


def get(client: TestClient, path: str) -> Any:
    answer = client.get(f"/api/v1{path}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_what_people_rejected_is_left_out_of_every_figure(people: People, workspace: Workspace) -> None:
    coder = people("coder")
    paths = ("/map?zoom=6", "/timeline", "/network", "/statements")
    before = {path: get(coder, path)["statements"] for path in paths}
    own = get(coder, f"/statements?event={STRIKE}")["statements"]
    assert own > 0
    judgement = rejected(workspace, STRIKE)
    for path in paths:
        assert get(coder, path)["statements"] == before[path] - own, path
        with_it = path + ("&" if "?" in path else "?")
        assert get(coder, f"{with_it}rejected=in")["statements"] == before[path], path
        assert get(coder, f"{with_it}rejected=only")["statements"] == own, path
    assert get(coder, f"/statements?event={STRIKE}")["items"] == []
    (line, *_) = get(coder, f"/statements?event={STRIKE}&rejected=in")["items"]
    assert line["decided"]["verdict"] == "REJECT"
    assert (line["decided"]["who"], line["decided"]["href"]) == ("adjudicator", f"/review/events/{STRIKE}")
    # What is undone holds again.
    with workspace.database.write() as connection:
        decide.undo(connection, "adjudicator", judgement, base=judgement)
    for path in paths:
        assert get(coder, path)["statements"] == before[path], path
    assert get(coder, "/statements?rejected=only")["statements"] == 0


def test_numbers_lead_to_as_many_statements(people: People, workspace: Workspace) -> None:
    coder = people("coder")
    rejected(workspace, STRIKE)
    for mark in get(coder, "/map?zoom=7")["marks"]:
        assert mark["statements"] == get(coder, mark["href"])["statements"]
    # Accounts, sources and incidents are worked out of what the machine codes, all of it.
    source = next(one for one in get(coder, "/sources")["items"] if one["name_ar"] == "شبكة المندب")
    assert f"/statements?source={source['key']}" not in coder.get("/sources").text
    assert get(coder, f"/statements?source={source['key']}&rejected=coded")["statements"] == source["statements"]
    assert get(coder, f"/statements?source={source['key']}")["statements"] < source["statements"]


def test_forecasts_and_what_speaks_for_them_are_marked(people: People, workspace: Workspace) -> None:
    foreseen, fire = 18, 20
    for event in (foreseen, fire):
        rejected(workspace, event)
    for role in ("coder", "reader"):
        client = people(role)
        (id,) = [one["id"] for one in get(client, "/forecasts")["items"] if one["event"] == foreseen]
        whole = get(client, f"/forecasts/{id}")
        assert {event: mark["verdict"] for event, mark in whole["decided"].items()} == {"18": "REJECT", "20": "REJECT"}
        page = client.get(f"/forecasts/{id}").text
        assert page.count(text("desk.decided_REJECT", "en")) == 2
        assert text("forecasts.as_coded", "en") in page


def test_merged_events_are_counted_once(people: People, workspace: Workspace) -> None:
    coder = people("coder")
    before = get(coder, "/statements")["events"]
    with workspace.database.write() as connection:
        anchors = event_anchors(connection, [2, BOMBING])
        guess = under_review(connection, 1).guess(anchors[BOMBING])
        assert guess is not None
        decide.merge(connection, "coder", {anchors[BOMBING]: None, anchors[2]: None}, guess.coded, reason="حدث واحد")
    assert get(coder, "/statements")["events"] == before - 1
    with workspace.database.read() as connection:
        assert gone(connection, "coder") == {2}
        found = marks(connection, [2, BOMBING, 4], who="coder", reviews=True)
        assert {event: mark.verdict for event, mark in found.items()} == {2: "MERGED", BOMBING: "MERGE"}


@pytest.mark.parametrize("role", ["coder", "reader"])
def test_decisions_are_marked_where_events_are_listed(people: People, workspace: Workspace, role: str) -> None:
    client = people(role)
    rejected(workspace, ACCUSED)
    corrected(workspace, BOMBING, 1)
    number = get(client, "/reports/1")["id"]
    card = client.get(f"/reports/{number}").text
    assert text("desk.decided_CORRECT", "en") in card
    assert text("desk.decided_REJECT", "en") in client.get("/reports/2").text
    assert text("desk.decided_REJECT", "en") not in card
    found = client.get("/find", params={"q": "type:ACCUSE الرطبة"}).text
    assert text("desk.decided_REJECT", "en") in found
    assert (f'href="/review/events/{ACCUSED}"' in found) == (role == "coder")
    hits = get(client, "/search?q=type:ACCUSE الرطبة")["items"]
    assert [one["decided"]["verdict"] for one in hits[0]["evidence"]] == ["REJECT"]
    incident = client.get("/incidents/3").text
    assert text("desk.decided_CORRECT", "en") in incident
    assert text("incidents.as_coded", "en") in incident
    assert text("incidents.as_coded", "en") not in client.get("/incidents/5").text
    told = [one for column in get(client, "/incidents/3")["columns"] for one in column["tellings"]]
    assert {one["event"]: one["decided"] and one["decided"]["verdict"] for one in told}[BOMBING] == "CORRECT"
    statements = client.get("/statements?rejected=in&limit=200").text
    assert text("desk.decided_REJECT", "en") in statements
    assert "ليس حدثاً" not in statements + found + incident, "a reason may hold names"


def test_pages_say_what_they_count(people: People, workspace: Workspace) -> None:
    coder = people("coder")
    for path in ("/map", "/timeline", "/network", "/statements"):
        page = coder.get(path).text
        assert text("statements.machine_coding", "en") in page
        assert text("statements.rejected_out", "en", n=0) in page
    rejected(workspace, STRIKE)
    for path in ("/map", "/timeline", "/network", "/statements"):
        page = coder.get(path).text
        assert text("statements.rejected_out", "en", n=1) in page
        assert f'<a href="{path}?rejected=in">' in page
        assert text("statements.rejected_in", "en") in coder.get(f"{path}?rejected=in").text


def test_who_codes_blind_is_told_nothing_of_it(people: People, workspace: Workspace) -> None:
    coder, admin = people("coder"), people("admin")
    rejected(workspace, ACCUSED, "admin")
    corrected(workspace, 7, 2)
    whole = get(admin, "/statements?rejected=in")["statements"]
    assert get(coder, "/statements")["statements"] < whole
    with workspace.database.write() as connection:
        blind.assign(connection, "admin", report_anchors(connection, [2])[2], ["coder", "adjudicator"])
    assert get(coder, "/statements")["statements"] == whole
    assert get(admin, "/statements")["statements"] < whole
    assert [one["decided"] for one in get(coder, "/search?q=type:ACCUSE الرطبة")["items"][0]["evidence"]] == [None]
    for path in ("/reports/2", "/incidents/3", "/statements?report=2&rejected=in"):
        page = coder.get(path).text
        for verdict in ("REJECT", "CORRECT"):
            assert text(f"desk.decided_{verdict}", "en") not in page, path


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_rejected_events_are_asked_for_by_a_click(visit: Callable[..., Visit], workspace: Workspace, lang: Any) -> None:
    rejected(workspace, STRIKE)
    desk = visit(lang)
    page = desk.go("/statements?report=6")
    before = page.locator("ul.stated > li").count()
    with page.expect_navigation():
        page.get_by_role("link", name=text("statements.to_rejected_in", lang)).click()
    assert page.locator("ul.stated > li").count() > before
    badge = page.locator(".badge.by-people").first
    assert badge.inner_text() == text("desk.decided_REJECT", lang)
    assert desk.axe() == []
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.set_viewport_size({"width": 1280, "height": 900})
    with page.expect_navigation():
        badge.get_by_role("link").click()
    assert page.locator("#state").inner_text()
    desk.go("/reports/6")
    assert desk.axe() == []
    desk.go("/map")
    page.wait_for_selector("#map[data-drawn]")
    assert text("statements.rejected_out", lang, n=1) in page.locator("main").inner_text()
