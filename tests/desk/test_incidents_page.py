"""Incidents at the desk: looked at side by side, merged, split, undone; what was decided meanwhile is not overwritten."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from desk_helpers import Visit, token_of
from fastapi.testclient import TestClient

from rasid.archive import Workspace, audit
from rasid.archive.judgements import history
from rasid.compare.incidents.build import build_incidents
from rasid.desk.areas.incidents import building
from rasid.desk.reasons import reason, side
from rasid.desk.texts import text
from rasid.errors import WorkspaceError

PRIVATE = ("أمينة", "الصلوي")


def all_incidents(client: TestClient, **asked: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get("/api/v1/incidents", params={"reports": 1, "limit": 200, **asked}).json()[
        "items"
    ]
    return found


def of_rutba(client: TestClient) -> dict[str, Any]:
    """The bombing of Rutba, which several reports tell."""
    found = next(one for one in all_incidents(client, reports=2) if one["place"] and one["place"]["ar"] == "الرطبة")
    return one_incident(client, found["id"])


def one_incident(client: TestClient, name: object) -> dict[str, Any]:
    found: dict[str, Any] = client.get(f"/api/v1/incidents/{name}").json()
    return found


def say(client: TestClient, path: str, **said: Any) -> Any:
    return client.post(f"/api/v1/incidents/{path}", json=said, headers=token_of(client))


def test_the_list_is_filtered_and_paged(client: TestClient) -> None:
    whole = all_incidents(client)
    assert len(whole) > 20
    part = client.get("/api/v1/incidents", params={"reports": 1, "limit": 5, "offset": 5}).json()
    assert [one["id"] for one in part["items"]] == [one["id"] for one in whole[5:10]]
    assert (part["total"], part["next"]) == (len(whole), 10)
    assert {one["type"] for one in all_incidents(client, type="PROTEST")} == {"PROTEST"}
    assert {one["country"] for one in all_incidents(client, country="YE")} == {"YE"}
    days = all_incidents(client, **{"from": "2018-11-01", "to": "2018-11-30"})
    assert days
    assert all(one["date_from"].startswith("2018-11") for one in days)
    assert all(one["groups"] >= 2 for one in all_incidents(client, groups=2))
    found = all_incidents(client, q="الشجاعية")
    assert found
    assert len(found) < len(whole)
    page = client.get("/incidents?reports=1&limit=5&type=ASSAULT").text
    assert "offset=5" in page
    assert "type=ASSAULT" in page


def test_reports_stand_side_by_side_with_their_words(client: TestClient) -> None:
    rutba = of_rutba(client)
    killed = next(aspect for aspect in rutba["aspects"] if aspect["name"] == "killed")
    assert killed["verdict"] == "contested"
    assert (killed["range"]["low"], killed["range"]["high"]) == (7, 11)
    assert [where["words"] for value in killed["values"] for where in value["said"]][-1] == "أحد عشر شخصاً"
    copies = [column["copy_of"] for column in rutba["columns"]]
    assert sum(copy is not None for copy in copies) == 1
    groups = {column["source"]["ar"]: column["group"] for column in rutba["columns"]}
    assert groups["موقع الأخبار الآن"] == groups["وكالة الرافدين"] != groups["صحيفة الفرات"]
    page = client.get(f"/incidents/{rutba['key']}").text
    words = killed["values"][0]["said"][0]
    assert f'href="/reports/{words["report"]}?from={words["start"]}&amp;to={words["end"]}"' in page
    assert f'href="/statements?incident={rutba["id"]}&amp;rejected=coded"' in page
    assert client.get(f"/incidents/{rutba['id']}").headers["content-security-policy"]


def test_an_incident_that_is_not_there(client: TestClient) -> None:
    assert client.get("/incidents/999999").status_code == 404
    assert client.get("/api/v1/incidents/inothing").json()["error"]["code"] == "not-found"


def test_merging_and_undoing(client: TestClient, workspace: Workspace) -> None:
    rutba = of_rutba(client)
    other = next(one for one in all_incidents(client) if one["type"] == "PROTEST")
    made = say(
        client, f"{rutba['id']}/judgements", other=str(other["id"]), verdict="SAME", reason="تجربة", seen=rutba["state"]
    )
    assert made.status_code == 201, made.text
    merged = one_incident(client, made.json()["incident"])
    assert merged["reports"] == rutba["reports"] + other["reports"]
    assert merged["decisions"][0]["verdict"] == "SAME"
    assert merged["decisions"][0]["reason"] == "تجربة"
    assert merged["built"]["judgements_since"] == 1
    with workspace.database.write() as connection:
        build_incidents(connection, "tester")
    again = of_rutba(client)
    assert again["reports"] == merged["reports"], "the whole build makes of it what the small one did"
    undone = say(client, f"{again['id']}/undo", judgement=merged["decisions"][0]["id"], seen=again["state"])
    assert undone.status_code == 201, undone.text
    assert of_rutba(client)["reports"] == rutba["reports"]
    assert say(client, f"{of_rutba(client)['id']}/undo", judgement=merged["decisions"][0]["id"]).status_code == 409


def test_splitting_an_event_off(client: TestClient, workspace: Workspace) -> None:
    rutba = of_rutba(client)
    paper = next(column for column in rutba["columns"] if column["source"]["ar"] == "صحيفة الفرات")
    events = [telling["event"] for telling in paper["tellings"]]
    made = say(client, f"{rutba['id']}/split", events=events, reason="هجوم آخر", seen=rutba["state"])
    assert made.status_code == 201, made.text
    left = one_incident(client, made.json()["incident"])
    assert [column["source"]["ar"] for column in left["columns"]] == ["وكالة الرافدين", "موقع الأخبار الآن"]
    parted = next(one for one in made.json()["incidents"] if one != left["id"])
    assert [column["report"] for column in one_incident(client, parted)["columns"]] == [paper["report"]]
    with workspace.database.write() as connection:
        build_incidents(connection, "tester")
    assert of_rutba(client)["reports"] == 2
    assert say(client, f"{of_rutba(client)['id']}/split", events=[1, 2, 3, 999], reason="x").status_code == 400
    assert say(client, f"{of_rutba(client)['id']}/split", events=events, reason=" ").status_code == 400


def test_judging_a_pair(client: TestClient) -> None:
    rutba = of_rutba(client)
    pair = client.get(f"/api/v1/incidents/{rutba['id']}/pairs").json()["items"][0]
    assert {part["part"] for part in pair["parts"]} >= {"type", "time", "place", "words"}
    said = {"first": pair["first"]["event"], "second": pair["second"]["event"], "seen": rutba["state"]}
    made = say(client, f"{rutba['id']}/pairs", verdict="DIFFERENT", **said)
    assert made.status_code == 201, made.text
    assert of_rutba(client)["reports"] < rutba["reports"]


def test_who_comes_second_is_told(people: Callable[[str], TestClient], workspace: Workspace) -> None:
    first, second = people("coder"), people("adjudicator")
    rutba = of_rutba(first)
    other = next(one for one in all_incidents(first) if one["type"] == "PROTEST")
    judged = {"other": str(other["id"]), "reason": "رأي"}
    assert (
        say(first, f"{rutba['id']}/judgements", verdict="DIFFERENT", seen=rutba["state"], **judged).status_code == 201
    )
    late = say(second, f"{rutba['id']}/judgements", verdict="SAME", seen=rutba["state"], **judged)
    assert late.status_code == 409
    assert late.json()["now"][0]["who"] == "coder"
    page = second.post(
        f"/incidents/{rutba['id']}/judge",
        data={"verdict": "SAME", "seen": rutba["state"], **judged},
        headers=token_of(second),
    )
    assert page.status_code == 409
    assert "Somebody judged this incident" in page.text
    with workspace.database.read() as connection:
        assert [one.verdict for one in history(connection)] == ["DIFFERENT"]


def test_readers_judge_nothing_and_see_no_private_names(people: Callable[[str], TestClient]) -> None:
    reader = people("reader")
    rutba = of_rutba(reader)
    assert say(reader, f"{rutba['id']}/split", events=[2], reason="x").status_code == 403
    assert 'name="verdict"' not in reader.get(f"/incidents/{rutba['id']}").text
    for one in all_incidents(reader):
        for path in (
            f"/incidents/{one['id']}",
            f"/api/v1/incidents/{one['id']}",
            f"/api/v1/incidents/{one['id']}/pairs",
        ):
            answer = reader.get(path)
            assert answer.status_code == 200, path
            assert not [name for name in PRIVATE if name in answer.text], path
    for path in ("/incidents?reports=1&limit=200", "/api/v1/incidents?reports=1&limit=200"):
        assert not [name for name in PRIVATE if name in reader.get(path).text]


def test_reasons_in_arabic() -> None:
    assert reason("same type, same manner, same word", "ar") == "النوع نفسه، الأسلوب نفسه، اللفظ نفسه"
    assert reason("both بغداد, but with others", "ar") == "كلاهما بغداد، لكن مع آخرين"
    assert reason("41% of the words around it, by weight", "ar") == "41% من الكلمات حوله مشترك، بحسب وزنها"
    assert reason("same type", "en") == "same type"
    assert side("ASSAULT (suicide-attack): تفجير", "ar") == "اعتداء (هجوم انتحاري): تفجير"


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_merging_two_incidents_in_a_browser(visit: Callable[..., Visit], lang: str) -> None:
    """By keyboard alone: from the list to an incident, and merging it with the one that is near it."""
    desk = visit(lang)
    page = desk.go("/incidents")
    assert desk.axe() == []
    page.focus("table.incidents tbody tr:first-child a")
    page.keyboard.press("Enter")
    page.wait_for_selector("article.telling")
    assert desk.axe() == []
    assert page.locator("article.telling.copy").count() == 1
    page.locator("details.pair summary").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("details.pair[open]").count() == 1
    before = page.locator("article.telling").count()
    page.focus("input[name=other]:not([type=hidden])")
    page.keyboard.type("2")
    page.keyboard.press("Tab")
    page.keyboard.type("البلدتان في معركة واحدة")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector("p.done")
    assert page.locator("article.telling").count() == before + 1
    assert "البلدتان في معركة واحدة" in page.locator("#decisions").inner_text()
    assert desk.axe() == []
    page.locator("#decisions form button").first.click()
    page.wait_for_selector("p.done")
    page.go_back()
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{desk.address}/incidents/3")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_incidents_are_built_anew_in_the_background(
    people: Callable[[str], TestClient], workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    coder, reader = people("coder"), people("reader")
    assert coder.get("/api/v1/incidents/build").json() == {
        "state": "idle", "who": "", "at": "", "fault": "", "new": 0, "allowed": True,
    }  # fmt: skip
    before = coder.get("/api/v1/incidents", params={"reports": 1}).json()["total"]
    words = "قتل تسعة جنود في هجوم شنه مسلحون على ثكنة في مدينة سبها يوم 6 يونيو 2015.\n"
    coder.post("/reports/add", data={"text": words, "outlet": "وكالة الجنوب"}, headers=token_of(coder))
    coder.app.state.uploads.wait()  # type: ignore[attr-defined]
    assert coder.get("/api/v1/incidents", params={"reports": 1}).json()["total"] == before
    assert "coded since and are in no incident: 1" in coder.get("/incidents").text
    assert reader.post("/api/v1/incidents/build", headers=token_of(reader)).status_code == 403
    assert "/incidents/build" not in reader.get("/incidents").text
    begun = coder.post("/api/v1/incidents/build", headers=token_of(coder))
    assert (begun.status_code, begun.json()["who"]) == (202, "coder")
    builder = coder.app.state.builder  # type: ignore[attr-defined]
    builder.wait()
    state = coder.get("/api/v1/incidents/build").json()
    assert (state["state"], state["new"]) == ("done", 0)
    assert coder.get("/api/v1/incidents", params={"reports": 1}).json()["total"] == before + 1
    assert "were built anew" in coder.get("/incidents/building").text
    with workspace.database.read() as connection:
        assert [one.who for one in audit.entries(connection, last=2)] == ["coder", "coder"]
        assert [one.action for one in audit.entries(connection, last=2)] == ["copies", "incidents"]
    monkeypatch.setattr(building, "MOST_REPORTS", 3)
    refused = coder.post("/incidents/build", headers=token_of(coder))
    assert (refused.status_code, "too large" in refused.text) == (400, True)


def test_a_build_that_fails_says_so(
    people: Callable[[str], TestClient], workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    coder = people("coder")

    def fail(*_: object) -> None:
        raise WorkspaceError("the disk is full")

    monkeypatch.setattr(building, "build_incidents", fail)
    before = coder.get("/api/v1/incidents").json()
    assert coder.post("/incidents/build", headers=token_of(coder)).status_code == 303
    coder.app.state.builder.wait()  # type: ignore[attr-defined]
    assert "the disk is full" in coder.get("/incidents").text
    assert coder.get("/api/v1/incidents").json() == before


def test_two_incidents_of_the_list_are_merged(people: Callable[[str], TestClient], workspace: Workspace) -> None:
    coder, reader = people("coder"), people("reader")
    assert "/incidents/merge" not in reader.get("/incidents").text
    lines = all_incidents(coder)
    first, second, third = [one["key"] for one in lines if one["type"] == "ASSAULT" and one["reports"] == 1][:3]
    head = token_of(coder)
    for chosen, why in (
        ([first], "x"),
        ([first, second, third], "x"),
        ([first, first], "x"),
        ([first, second], " "),
    ):
        form = {"incident": chosen, "reason": why, "as_of": "0"}
        assert coder.post("/incidents/merge", data=form, headers=head).status_code == 400
    form = {"incident": [first, second], "reason": "حدث واحد", "as_of": "0"}
    assert reader.post("/incidents/merge", data=form, headers=token_of(reader)).status_code == 403
    done = coder.post("/incidents/merge", data=form, headers=head)
    assert (done.status_code, "done=SAME" in done.headers["location"]) == (303, True)
    assert len(all_incidents(coder)) == len(lines) - 1
    (made,) = history_of(workspace)
    assert (made.verdict, made.who, made.reason) == ("SAME", "coder", "حدث واحد")
    # Who saw the list before that is told; what they chose is not kept.
    now = next(one["key"] for one in all_incidents(coder) if one["key"] in (first, second))
    late = people("adjudicator")
    form = {"incident": [now, third], "reason": "وهذا أيضاً", "as_of": "0"}
    refused = late.post("/incidents/merge", data=form, headers=token_of(late))
    assert (refused.status_code, "somebody judged one of the incidents" in refused.text) == (409, True)
    assert len(history_of(workspace)) == 1
    form["as_of"] = str(made.id)
    assert late.post("/incidents/merge", data=form, headers=token_of(late)).status_code == 303


def history_of(workspace: Workspace) -> list[Any]:
    """What was judged of incidents."""
    with workspace.database.read() as connection:
        return history(connection, "same-incident")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_two_incidents_are_chosen_and_merged_by_keyboard(
    visit: Callable[..., Visit], workspace: Workspace, lang: Any
) -> None:
    desk = visit(lang)
    page = desk.go("/incidents?reports=1")
    before = page.locator("table.incidents tbody tr").count()
    boxes = page.locator("table.incidents input[type=checkbox]")
    for box in (boxes.nth(0), boxes.nth(1)):
        box.focus()
        page.keyboard.press("Space")
    assert desk.axe() == []
    page.focus("#merge-reason")
    page.keyboard.type("حدث واحد")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert text("incidents.done_SAME", lang) in page.locator("main").inner_text()
    page = desk.go("/incidents?reports=1")
    assert page.locator("table.incidents tbody tr").count() == before - 1
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
