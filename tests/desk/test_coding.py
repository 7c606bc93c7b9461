"""Review by people: the queue says what is a guess, blind coding stays blind, disagreements are settled, in pages and API alike."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec
import pytest
from desk_helpers import PASSWORD, Visit, token_of
from fastapi.testclient import TestClient
from sqlalchemy import Connection

from rasid.archive import Workspace
from rasid.record import Span
from rasid.review import blind, decide, queue, standing
from rasid.review.disagreement import twice
from rasid.review.model import CodedEvent, Party, Stated

SECRET = "سري-للغاية"
"""A note that only one coder writes: wherever it turns up before both are done, the coding was seen."""
PATHS = (
    "/review", "/review?show=all", "/review?show=decided", "/review/blind", "/review/agreement", "/review/reports/1", "/api/v1/review/queue?show=all",
    "/api/v1/review/blind", "/api/v1/review/agreement", "/api/v1/review/disagreements?settled=true", "/api/v1/review/reports/1",
)  # fmt: skip


def _span(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words), words)


def _blind(connection: Connection, who: str, *events: CodedEvent) -> list[int]:
    return [decide.add(connection, who, 1, own, blind=True, reason=f"{SECRET} {who}").id for own in events]


def _assign(connection: Connection, *coders: str) -> str:
    report = standing.under_review(connection, 1)
    blind.assign(connection, "admin", report.anchor, list(coders))
    return report.anchor


def _codings(text: str) -> tuple[list[CodedEvent], list[CodedEvent]]:
    """Two coders' codings of the first report: one event alike, one of another actor, one that only the first has."""
    alike = CodedEvent(type="ASSAULT", trigger=_span(text, "تفجير انتحاري"), modes=["suicide-attack"])
    police = [Party(_span(text, "عناصر الشرطة"))]
    first = CodedEvent(type="ASSAULT", trigger=_span(text, "قتل"), recipients=police, note=SECRET)
    second = msgspec.structs.replace(first, recipients=[], statement=Stated(certainty="probable"))
    alone = CodedEvent(type="ASSAULT", trigger=_span(text, "استعادت"), modes=["territory"])
    return [alike, first, alone], [alike, second]


def _both(workspace: Workspace, *coders: str) -> None:
    with workspace.database.write() as connection:
        anchor = _assign(connection, *coders)
        for who, events in zip(coders, _codings(standing.under_review(connection, 1).text), strict=True):
            _blind(connection, who, *events)
        for who in coders:
            blind.finish(connection, who, anchor)


def test_the_queue_never_shows_a_guess_as_decided(client: TestClient, workspace: Workspace) -> None:
    found = client.get("/api/v1/review/queue?show=all&limit=200").json()
    assert found["total"] == len(found["items"]) > 20
    assert {line["state"] for line in found["items"]} == {"guess"}
    assert all(line["verdict"] is None and line["who"] is None and line["decided"] == [] for line in found["items"])
    scores = [line["score"] for line in found["items"]]
    assert scores == sorted(scores, reverse=True)
    page = client.get("/review?show=all").text
    assert "decided</span>" not in page
    first = found["items"][0]
    with workspace.database.write() as connection:
        decide.reject(connection, "ben", queue.place_of(connection, first["event"]).subject, base=None, reason="no act")  # type: ignore[union-attr]
    assert first["event"] not in [
        line["event"] for line in client.get("/api/v1/review/queue?limit=200").json()["items"]
    ]
    (line,) = client.get("/api/v1/review/queue?show=decided").json()["items"]
    assert (line["event"], line["state"], line["verdict"], line["who"], line["decided"]) == (
        first["event"],
        "decided",
        "REJECT",
        "ben",
        [],
    )
    page = client.get("/review?show=decided").text
    assert "rejected" in page
    assert "no event here" in page
    assert page.count('class="state decided"') == 1


def test_the_queue_is_narrowed_and_read_in_parts(client: TestClient) -> None:
    everything = client.get("/api/v1/review/queue?show=all&limit=200").json()["items"]
    kinds = client.get("/api/v1/review/queue?type=PROTEST").json()["items"]
    assert {line["type"] for line in kinds} == {"PROTEST"}
    assert len(kinds) == sum(line["type"] == "PROTEST" for line in everything)
    for query in ("country=YE", "since=2018-01-01&until=2018-12-31"):
        some = client.get(f"/api/v1/review/queue?{query}&limit=200").json()["items"]
        assert 0 < len(some) < len(everything)
        assert all(line["published"].startswith("2018") for line in some)
    assert client.get("/api/v1/review/queue?show=mine").json()["items"] == []
    part = client.get("/api/v1/review/queue?limit=5&offset=5").json()
    assert [line["event"] for line in part["items"]] == [line["event"] for line in everything[5:10]]
    assert part["next"] == 10
    at = client.get(f"/api/v1/review/queue/next?event={everything[5]['event']}").json()
    assert at == {"previous": everything[4]["event"], "next": everything[6]["event"]}
    for wrong in ("show=x", "type=BOMB", "country=iraq", "since=yesterday", "source=x"):
        assert client.get(f"/api/v1/review/queue?{wrong}").status_code == 422
    assert client.get("/review?offset=25").status_code == 200
    assert client.get("/review?type=PROTEST&country=SD").status_code == 200


def test_readers_do_not_review(people: Callable[[str], TestClient]) -> None:
    reader, coder = people("reader"), people("coder")
    for path in (
        *PATHS,
        "/review/assign",
        "/review/settle/x-1.0",
        "/api/v1/review/queue/next?event=1",
        "/api/v1/review/assignments",
    ):
        assert reader.get(path).status_code == 403, path
    assert "/review" not in reader.get("/").text
    for path in ("/review/assign", "/review/settle/1.0-x", "/api/v1/review/assignments"):
        assert coder.get(path).status_code == 403, path
    for path, sent in (
        ("/assignments", {"report": 1, "coders": ["coder", "admin"]}),
        ("/disagreements/1.0-x", {"none": True}),
        ("/reports/1/agreed", {}),
    ):
        assert coder.post(f"/api/v1/review{path}", json=sent, headers=token_of(coder)).status_code == 403


def test_blind_coding_is_not_to_be_reached_before_both_are_done(
    people: Callable[[str], TestClient], workspace: Workspace
) -> None:
    admin, coder, adjudicator = people("admin"), people("coder"), people("adjudicator")
    made = admin.post(
        "/api/v1/review/assignments", json={"report": 1, "coders": ["coder", "adjudicator"]}, headers=token_of(admin)
    )
    assert made.status_code == 201, made.text
    with workspace.database.write() as connection:
        text = standing.under_review(connection, 1).text
        first, second = _codings(text)
        ids = _blind(connection, "coder", *first)
        _blind(connection, "adjudicator", *second)
    unit = f"{ids[1]}.0-x"
    mine = coder.get("/review/blind").text
    assert "قتل" in mine
    for other in (adjudicator, admin):
        for path in (
            *PATHS,
            "/review/assign",
            f"/review/settle/{unit}",
            f"/api/v1/review/disagreements/{unit}",
            "/api/v1/review/assignments",
        ):
            answer = other.get(path).text
            assert f"{SECRET} coder" not in answer, path
            assert other is adjudicator or SECRET not in answer, path
    for path in PATHS:
        assert f"{SECRET} adjudicator" not in coder.get(path).text, path
    assert adjudicator.get(f"/api/v1/review/disagreements/{unit}").status_code == 404
    assert adjudicator.get(f"/review/settle/{unit}").status_code == 404
    own = adjudicator.get("/api/v1/review/reports/1").json()
    assert own["blind"]
    assert [line["who"] for line in own["subjects"] if line["verdict"]] == ["adjudicator"] * 2
    assert [line["state"] for line in coder.get("/api/v1/review/queue?show=all&limit=200").json()["items"]].count(
        "guess"
    ) > 20
    done = coder.post("/review/blind/1/done", headers=token_of(coder))
    assert done.status_code == 303
    for path in (*PATHS, f"/api/v1/review/disagreements/{unit}"):
        assert f"{SECRET} coder" not in adjudicator.get(path).text, "the other is done, but not oneself"
        assert f"{SECRET} adjudicator" not in coder.get(path).text, "who is done first does not see more"
    assert coder.get("/api/v1/review/agreement").json() == []
    assert coder.post("/review/blind/1/done", headers=token_of(coder)).status_code == 400
    assert adjudicator.post("/api/v1/review/blind/1/done", headers=token_of(adjudicator)).status_code == 200
    (found,) = coder.get("/api/v1/review/agreement").json()
    assert (found["coders"], found["events"]) == (["adjudicator", "coder"], [2, 3, 2])


def test_what_others_decided_is_not_told_to_who_codes_the_report_blind(
    people: Callable[[str], TestClient], workspace: Workspace
) -> None:
    coder = people("coder")
    with workspace.database.write() as connection:
        one = standing.of_report(connection, 1).subjects[0]
        decide.reject(connection, "admin", one.subject, base=None, reason=SECRET)
        _assign(connection, "coder", "adjudicator")
    assert one.guess is not None
    (line,) = (
        own
        for own in coder.get("/api/v1/review/queue?show=all&limit=200").json()["items"]
        if own["event"] == one.guess.event
    )
    assert (line["state"], line["verdict"], line["who"]) == ("guess", None, None)
    assert SECRET not in coder.get("/review/reports/1").text
    assert coder.post("/review/reports/1/complete", headers=token_of(coder)).status_code == 400


def test_a_third_settles_field_by_field_and_can_undo(people: Callable[[str], TestClient], workspace: Workspace) -> None:
    admin, coder = people("admin"), people("coder")
    _both(workspace, "coder", "adjudicator")
    found = admin.get("/api/v1/review/disagreements").json()
    assert [line["differ"] for line in found] == [["recipients", "certainty"], ["event"]]
    differ, alone = (line["id"] for line in found)
    page = admin.get(f"/review/settle/{differ}").text
    assert "عناصر الشرطة" in page
    assert re.search(r'name="recipients" value="0" checked', page)
    assert 'name="type"' not in page, "where both say the same there is nothing to choose"
    token = token_of(admin)
    refused = admin.post(f"/review/settle/{differ}", data={"do": "settle", "reason": ""}, headers=token)
    assert refused.status_code == 400
    chosen = admin.post(f"/review/settle/{differ}", data={"do": "settle", "recipients": "0", "certainty": "1", "base": "", "reason": "عناصر الشرطة هم من قُتلوا"}, headers=token)  # fmt: skip
    assert chosen.status_code == 303, chosen.text
    now = admin.get(f"/api/v1/review/disagreements/{differ}").json()
    assert not now["open"]
    coding = now["settled"]["coding"]
    assert [one["span"]["text"] for one in coding["recipients"]] == ["عناصر الشرطة"]
    assert coding["statement"]["certainty"] == "probable"
    late = admin.post(
        f"/api/v1/review/disagreements/{differ}", json={"side": 1, "base": None, "reason": "late"}, headers=token
    )
    assert late.status_code == 409
    assert late.json()["now"]["judgement"] == now["settled"]["judgement"]
    none = admin.post(
        f"/api/v1/review/disagreements/{alone}", json={"none": True, "reason": "background"}, headers=token
    )
    assert none.status_code == 200
    assert none.json()["settled"]["coding"] is None
    assert admin.get("/api/v1/review/disagreements").json() == []
    back = admin.post(f"/review/settle/{differ}/undo", data={"base": now["settled"]["judgement"]}, headers=token)
    assert back.status_code == 303
    assert [line["id"] for line in coder.get("/api/v1/review/disagreements").json()] == [differ]
    third = {**coding, "note": "third"}
    own = admin.post(
        f"/api/v1/review/disagreements/{differ}", json={"coding": third, "reason": "neither"}, headers=token
    )
    assert own.json()["settled"]["coding"]["note"] == "third"
    wrong = {**third, "modes": ["demo"]}
    refused = admin.post(f"/api/v1/review/disagreements/{differ}", json={"coding": wrong, "reason": "x"}, headers=token)
    assert (refused.status_code, refused.json()["error"]["where"]) in ((400, "modes[0]"), (409, None))
    assert admin.post("/api/v1/review/reports/1/agreed", headers=token).json() == {"decided": 1}
    with workspace.database.read() as connection:
        assert all(unit.settled for unit in twice(connection, 1).units)  # type: ignore[union-attr]


def test_what_the_editor_decides_of_a_disagreement_settles_it(
    people: Callable[[str], TestClient], workspace: Workspace
) -> None:
    admin = people("admin")
    _both(workspace, "coder", "adjudicator")
    differ = admin.get("/api/v1/review/disagreements").json()[0]["id"]
    token = token_of(admin)
    edit = admin.post(
        f"/review/settle/{differ}", data={"do": "edit", "recipients": "1", "reason": "nearest"}, headers=token
    )
    assert edit.headers["location"].startswith("/review/reports/1/event?subject=event%3A")
    with workspace.database.write() as connection:
        unit = twice(connection, 1).units[0]  # type: ignore[union-attr]
        assert unit.settled is not None
        assert unit.result is not None
        third = msgspec.structs.replace(unit.result, note="as I read it")
        decide.correct(connection, "admin", unit.subject, third, base=unit.settled.id)
        again = next(own for own in twice(connection, 1).units if own.id == unit.id)  # type: ignore[union-attr]
        assert (again.open, again.result) == (False, third)


def test_a_report_is_said_to_be_complete_and_opened_again(client: TestClient) -> None:
    token = token_of(client)
    assert client.get("/api/v1/review/reports/2").json()["gold"] is False
    assert client.post("/review/reports/2/complete", data={"reason": "read twice"}, headers=token).status_code == 303
    found = client.get("/api/v1/review/reports/2").json()
    assert found["gold"] is True
    assert client.post("/api/v1/review/reports/2/complete", json={"base": None}, headers=token).status_code == 409
    assert client.post("/review/reports/2/reopen", data={"base": found["complete"]}, headers=token).status_code == 303
    assert client.get("/api/v1/review/reports/2").json()["complete"] is None
    assert client.get("/review/reports/999").status_code == 404
    assert client.get("/api/v1/review/reports/999").status_code == 404


def test_reports_are_given_out_all_or_none(people: Callable[[str], TestClient], workspace: Workspace) -> None:
    admin = people("admin")
    token = token_of(admin)
    for reports, first, second in (
        ("1 999", "coder", "admin"),
        ("x", "coder", "admin"),
        ("", "coder", "admin"),
        ("1", "coder", "coder"),
        ("1", "coder", "reader"),
    ):
        answer = admin.post(
            "/review/assign", data={"reports": reports, "first": first, "second": second}, headers=token
        )
        assert answer.status_code in (400, 404, 422), reports
    assert admin.get("/api/v1/review/assignments").json() == []
    assert (
        admin.post(
            "/review/assign", data={"reports": "1, 2", "first": "coder", "second": "admin"}, headers=token
        ).status_code
        == 303
    )
    assert len(admin.get("/api/v1/review/assignments").json()) == 4
    assert admin.post("/review/assign/1/withdraw", headers=token).status_code == 303
    assert admin.delete("/api/v1/review/assignments/2", headers=token).status_code == 204
    assert admin.get("/api/v1/review/assignments").json() == []


def test_every_route_is_described(client: TestClient) -> None:
    paths = client.get("/api/v1/openapi.json").json()["paths"]
    own = {path: operations for path, operations in paths.items() if path.startswith("/api/v1/review/")}
    assert len(own) >= 14
    for path, operations in own.items():
        for operation in operations.values():
            assert operation["summary"], path
            assert "403" in operation["responses"], path


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_queue_in_a_browser_by_keyboard(visit: Callable[..., Visit], lang: str) -> None:
    desk = visit(lang=lang)
    page = desk.go("/review")
    assert page.evaluate("document.dir") == ("rtl" if lang == "ar" else "ltr")
    assert desk.axe() == []
    links = [link.get_attribute("href") for link in page.locator("a.event").all()]
    assert len(links) == 25
    focused = "document.activeElement.getAttribute('href')"
    for key, at in (("j", 0), ("j", 1), ("k", 0), ("k", 0), ("ت", 1), ("ن", 0)):
        if key.isascii():
            page.keyboard.press(key)
        else:
            page.evaluate(
                "key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}))", key
            )
        assert page.evaluate(focused) == links[at]
    page.focus("#q-type")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.id") == "q-type"
    page.uncheck("#keys")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.id") == "keys"
    page.reload()
    assert not page.is_checked("#keys")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_all_pages_are_sound_in_a_browser(visit: Callable[..., Visit], workspace: Workspace, lang: str) -> None:
    from rasid.desk import users
    from rasid.desk.roles import Role

    with workspace.database.write() as connection:
        for name in ("منى", "basil"):
            users.add(connection, "tester", name, Role.CODER, password=None)
        for name in ("منى", "basil"):
            connection.execute(users.users.update().where(users.users.c.name == name).values(active=True))
        users.add(connection, "tester", "admin", Role.ADMIN, password=PASSWORD)
    _both(workspace, "منى", "basil")
    with workspace.database.write() as connection:
        one = standing.of_report(connection, 2).subjects[0]
        decide.accept(connection, "منى", one.subject, base=None)
        blind.assign(connection, "tester", standing.under_review(connection, 3).anchor, ["منى", "basil"])
        unit = next(own.id for own in twice(connection, 1).units if own.open)  # type: ignore[union-attr]
    desk = visit(lang=lang, who="admin")
    for path in (
        "/review?show=all",
        "/review/reports/1",
        "/review/reports/2",
        "/review/blind",
        "/review/assign",
        "/review/agreement",
        f"/review/settle/{unit}",
    ):
        page = desk.go(path)
        assert desk.axe() == [], path
        page.set_viewport_size({"width": 360, "height": 740})
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), path
        page.set_viewport_size({"width": 1280, "height": 900})
    page.fill("#why", "لأن النص يسميهم")
    page.locator("input[name=recipients][value='1']").check()
    page.locator("button[value=settle]").click()
    page.wait_for_load_state()
    assert page.locator("#settled").count() == 1
