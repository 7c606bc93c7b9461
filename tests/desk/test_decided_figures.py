"""What people corrected and added is counted and shown as they decided it: on the map, the time line, the network, in statements."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from desk_helpers import Visit
from fastapi.testclient import TestClient
from msgspec.structs import replace

from rasid.archive import Workspace
from rasid.archive.anchors import event_anchors, report_anchors
from rasid.desk.texts import text
from rasid.record import Name, Span
from rasid.review import blind, decide
from rasid.review.found import OfReport
from rasid.review.model import ChosenPlace, CodedEvent, Located, Party, When
from rasid.review.standing import under_review

People = Callable[[str], TestClient]
STRIKE, REPORT = 21, 6
"""A strike on Hodeidah, and its report."""
PATHS = ("/map?zoom=7", "/timeline", "/network", "/statements")
ADEN = ChosenPlace("geonames:415189", Name("عدن", "Aden"), 415189, 12.77944, 45.03667, "YE", "02", "admin1", 1)


def get(client: TestClient, path: str, **params: str) -> Any:
    answer = client.get(f"/api/v1{path}", params=params or None)
    assert answer.status_code == 200, answer.text
    return answer.json()


def of(workspace: Workspace, report: int) -> OfReport:
    with workspace.database.read() as connection:
        return under_review(connection, report)


def guess(workspace: Workspace, event: int, report: int) -> CodedEvent:
    return next(one.coded for one in of(workspace, report).guesses if one.event == event)


def correct(workspace: Workspace, event: int, coded: CodedEvent, who: str = "adjudicator") -> int:
    with workspace.database.write() as connection:
        subject = event_anchors(connection, [event])[event]
        return decide.correct(connection, who, subject, coded, base=None).id


def moved(workspace: Workspace) -> CodedEvent:
    """The strike as of another place, day, type and doer."""
    own = guess(workspace, STRIKE, REPORT)
    where = own.places[0].span
    doer = replace(
        own.actors[0], actor="actors/islamic-state", name=Name("تنظيم الدولة الإسلامية", "Islamic State"), code="ISIL"
    )
    return replace(
        own, type="PROTEST", modes=[], actors=[doer], places=[Located("at", where, ADEN)], time=When("2018-12-24", "2018-12-24", "day"),
    )  # fmt: skip


def add(workspace: Workspace, report: int = 10, who: str = "adjudicator") -> int:
    """An event that the machine missed: the ministers' meeting, also a demand in Aden."""
    words = of(workspace, report).text
    at = words.index("وقف القتال")
    span = Span(at, at + len("وقف القتال"), "وقف القتال")
    there = words.index("بغداد")
    coded = CodedEvent(
        "PROTEST", span, actors=[Party(Span(there, there + 5, "بغداد"), "actors/islamic-state", Name("تنظيم الدولة الإسلامية", "Islamic State"))],
        recipients=[], places=[Located("at", Span(there, there + 5, "بغداد"), ADEN)], time=When("2019-01-01", "2019-01-01", "day"),
    )  # fmt: skip
    with workspace.database.write() as connection:
        return decide.add(connection, who, report, coded, base=None).id


def test_a_corrected_event_counts_as_it_was_corrected(people: People, workspace: Workspace) -> None:
    coder = people("coder")
    before = {path: get(coder, path)["statements"] for path in PATHS}
    own = get(coder, f"/statements?event={STRIKE}")
    first = own["items"][0]
    judgement = correct(workspace, STRIKE, moved(workspace))
    after = get(coder, f"/statements?event={STRIKE}")
    assert after["statements"] == 1  # people code one statement of it
    line = after["items"][0]
    assert (line["type"], line["date_from"]) == ("PROTEST", "2018-12-24")
    assert (line["decided"]["verdict"], line["decided"]["href"]) == ("CORRECT", f"/review/events/{STRIKE}")
    assert (line["trigger"], line["report"]) == (first["trigger"], REPORT)
    assert "Islamic State" in line["gloss"]
    assert line["href"] == f"/reports/{REPORT}#e-{line['event_key']}"
    lost = own["statements"] - after["statements"]
    for path in PATHS:
        assert get(coder, path)["statements"] == before[path] - lost, path
    assert any("Aden" in mark["name"] for mark in get(coder, "/map?zoom=7&type=PROTEST")["marks"])
    assert get(coder, "/statements?place=geonames:415189")["statements"] == 1
    assert get(coder, "/statements?from=2018-12-24&to=2018-12-24")["statements"] == 1
    assert get(coder, f"/statements?event={STRIKE}&from=2018-11-04&to=2018-11-04")["statements"] == 0
    assert get(coder, "/statements?actor=actors/islamic-state&type=PROTEST")["statements"] == 1
    # Undone, the machine's coding counts again.
    with workspace.database.write() as connection:
        decide.undo(connection, "adjudicator", judgement, base=judgement)
    assert get(coder, f"/statements?event={STRIKE}") == own
    for path in PATHS:
        assert get(coder, path)["statements"] == before[path], path


def test_an_added_event_is_there(people: People, workspace: Workspace) -> None:
    coder = people("coder")
    before = {path: get(coder, path)["statements"] for path in PATHS}
    add(workspace)
    for path in PATHS:
        assert get(coder, path)["statements"] == before[path] + 1, path
    (line,) = get(coder, "/statements?from=2019-01-01&to=2019-01-01")["items"]
    assert (line["type"], line["trigger"], line["report"]) == ("PROTEST", "وقف القتال", 10)
    assert line["decided"]["verdict"] == "ADD"
    assert coder.get(line["decided"]["href"]).status_code == 200
    assert coder.get(line["words_href"]).status_code == coder.get(line["href"]).status_code == 200
    assert get(coder, f"/statements?event={line['event']}")["items"] == [line]
    page = coder.get("/statements?from=2019-01-01&to=2019-01-01").text
    assert text("desk.decided_ADD", "en") in page
    reader = people("reader")
    (seen,) = get(reader, "/statements?from=2019-01-01&to=2019-01-01")["items"]
    assert seen["decided"] == line["decided"] | {"href": None}


def test_figures_lead_to_as_many_statements(people: People, workspace: Workspace) -> None:
    correct(workspace, STRIKE, moved(workspace))
    add(workspace)
    for role in ("coder", "reader"):
        client = people(role)
        view = get(client, "/map?zoom=7")
        for mark in [*view["marks"], *view["areas"], *view["countries"]]:
            assert mark["statements"] == get(client, mark["href"])["statements"], mark
            assert f"{mark['statements']}" in client.get(mark["href"]).text
        line = get(client, "/timeline?step=month")
        for bar in line["bars"]:
            assert bar["statements"] == get(client, bar["href"])["statements"], bar
        net = get(client, "/network")
        for edge in net["edges"]:
            assert edge["statements"] == get(client, edge["href"])["statements"], edge
        assert (
            view["statements"]
            == line["statements"]
            == net["statements"]
            == get(client, "/statements?about=events")["statements"]
        )


def test_split_and_merged_events_count_as_decided(people: People, workspace: Workspace) -> None:
    coder = people("coder")
    own = guess(workspace, STRIKE, REPORT)
    with workspace.database.write() as connection:
        subject = event_anchors(connection, [STRIKE])[STRIKE]
        decide.split(connection, "coder", subject, [own, replace(own, type="PROTEST", modes=[])], base=None)
    behind = get(coder, f"/statements?report={REPORT}")["items"]
    decided = [one for one in behind if one["decided"]]
    assert {one["decided"]["verdict"] for one in decided} == {"SPLIT"}
    assert {one["type"] for one in decided} == {own.type, "PROTEST"}
    assert len({one["event"] for one in decided}) == 2


def test_what_was_accepted_as_it_was_coded_stays(people: People, workspace: Workspace) -> None:
    coder = people("coder")
    before = get(coder, f"/statements?event={STRIKE}")
    with workspace.database.write() as connection:
        decide.accept(connection, "coder", event_anchors(connection, [STRIKE])[STRIKE], base=None)
    after = get(coder, f"/statements?event={STRIKE}")
    assert [one | {"decided": None} for one in after["items"]] == before["items"]
    assert after["items"][0]["decided"]["verdict"] == "ACCEPT"


def test_who_codes_blind_sees_the_machines(people: People, workspace: Workspace) -> None:
    coder, admin = people("coder"), people("admin")
    before = get(coder, f"/statements?event={STRIKE}")
    correct(workspace, STRIKE, moved(workspace), "admin")
    add(workspace, who="admin")
    with workspace.database.write() as connection:
        blind.assign(connection, "admin", report_anchors(connection, [REPORT])[REPORT], ["coder", "adjudicator"])
    seen = get(coder, f"/statements?event={STRIKE}")
    assert [one | {"decided": None} for one in seen["items"]] == before["items"]
    assert get(coder, "/statements?from=2019-01-01&to=2019-01-01")["statements"] == 1
    assert get(admin, f"/statements?event={STRIKE}")["items"][0]["type"] == "PROTEST"


def test_readers_see_no_private_name_that_people_added(people: People, workspace: Workspace) -> None:
    own = guess(workspace, STRIKE, REPORT)
    words = of(workspace, REPORT).text
    at = words.index("أمينة عبد الرحمن الصلوي")
    span = Span(at, at + 23, words[at : at + 23])
    correct(workspace, STRIKE, replace(own, recipients=[Party(span, None, Name(span.text, "Amina Salwi"))]))
    reader, coder = people("reader"), people("coder")
    for path in (
        f"/statements?event={STRIKE}",
        "/network",
        "/statements/actors?q=أمينة",
        "/statements/actors",
        "/timeline",
    ):
        for prefix in ("/api/v1", ""):
            answer = reader.get(f"{prefix}{path}").text
            shown = answer.replace("q=أمينة", "")
            assert [name for name in ("أمينة", "الصلوي", "Amina") if name in shown] == [], path
    assert "Amina" in coder.get("/api/v1/network").text


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_corrected_and_added_events_in_a_browser(visit: Callable[..., Visit], workspace: Workspace, lang: Any) -> None:
    correct(workspace, STRIKE, moved(workspace))
    add(workspace)
    desk = visit(lang)
    page = desk.go("/statements?type=PROTEST&actor=actors/islamic-state")
    badges = [badge.inner_text() for badge in page.locator("ul.stated .badge.by-people").all()]
    assert sorted(badges) == sorted(text(f"desk.decided_{verdict}", lang) for verdict in ("CORRECT", "ADD"))
    assert desk.axe() == []
    desk.go("/map?type=PROTEST&actor=actors/islamic-state")
    page.wait_for_selector("#map[data-drawn] .ring")


def test_lists_of_what_the_machine_codes_lead_to_it(people: People, workspace: Workspace) -> None:
    coder = people("coder")
    correct(workspace, STRIKE, moved(workspace))
    add(workspace)
    for source in get(coder, "/sources")["items"]:
        behind = get(coder, f"/statements?source={source['key']}&rejected=coded")
        assert behind["statements"] == source["statements"], source
        assert behind["events"] <= behind["statements"]
    (line, *_) = get(coder, f"/statements?event={STRIKE}&rejected=coded")["items"]
    assert line["date_from"] == "2018-11-04"
    assert line["decided"]["verdict"] == "CORRECT"
    assert text("statements.rejected_coded", "en") in coder.get("/statements?rejected=coded").text


def test_accounts_and_pairs_are_marked(people: People, workspace: Workspace) -> None:
    for role in ("coder", "reader"):
        client = people(role)
        if role == "coder":
            correct(workspace, 3, guess(workspace, 3, 1))
        two = {one["name_ar"]: one["key"] for one in get(client, "/sources")["items"]}
        asked = {"a": f"source:{two['وكالة الرافدين']}", "b": f"source:{two['صحيفة الفرات']}"}
        found = get(client, "/accounts/difference", **asked)
        told = [w for name in ("shared", "only_first", "only_second") for row in found[name]["items"] for side in ("first_words", "second_words") for w in row[side]]  # fmt: skip
        told += [row[side] for row in found["contradicted"]["items"] for side in ("first", "second")]
        marked = [one for one in told if one["decided"]]
        assert {(one["report"], one["decided"]["verdict"]) for one in marked} == {(1, "CORRECT")}
        assert text("desk.decided_CORRECT", "en") in client.get("/accounts", params=asked).text


def test_pairs_of_incidents_are_marked(people: People, workspace: Workspace) -> None:
    coder, found = people("coder"), None
    for number in (one["id"] for one in get(coder, "/incidents")["items"]):
        pairs = get(coder, f"/incidents/{number}/pairs")["items"]
        if pairs:
            found = number, pairs[0]["first"]
            break
    assert found is not None
    incident, told = found
    correct(workspace, told["event"], guess(workspace, told["event"], told["report"]))
    sides = [one[side] for one in get(coder, f"/incidents/{incident}/pairs")["items"] for side in ("first", "second")]
    for one in sides:
        assert (one["decided"] and one["decided"]["verdict"]) == ("CORRECT" if one["event"] == told["event"] else None)
    page = coder.get(f"/incidents/{incident}").text
    assert text("desk.decided_CORRECT", "en") in page.partition('id="pairs"')[2]
