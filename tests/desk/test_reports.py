"""Read: reports in a list, one report in all its views, for who may see what."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from fastapi.testclient import TestClient

from rasid.archive import Workspace, audit
from rasid.archive.capture import take_in
from rasid.archive.coding import code_pending
from rasid.archive.tasks import Options
from rasid.desk.areas.reports.words import raw_of
from rasid.reading.items import Given, Item

VIEWS = ("", "/sentences", "/origin", "/copies", "/account")
HODEIDAH = 6
PRIVATE = ("أمينة", "الصلوي", "Amina")


def test_the_list_is_narrowed_by_source_day_and_language(client: TestClient) -> None:
    def total(query: str) -> int:
        found: int = client.get(f"/api/v1/reports?{query}").json()["total"]
        return found

    key = next(one["source"]["key"] for one in client.get("/api/v1/reports").json()["items"] if one["id"] == 1)
    assert total("") == 10
    assert total(f"source={key}") == 3
    assert total("from=2016-10-25&to=2016-10-27") == 3
    assert total(f"source={key}&from=2016-10-29") == 1
    assert (total("language=ar"), total("language=fa"), total("source=nobody")) == (10, 0, 0)
    page = client.get(f"/reports?source={key}").text
    assert "محادثات" in page
    assert "هجوم الرطبة" not in page


def test_the_list_is_ordered_and_comes_in_parts(client: TestClient) -> None:
    first = client.get("/api/v1/reports?limit=4").json()
    second = client.get(f"/api/v1/reports?limit=4&offset={first['next']}").json()
    days = [one["published"] for one in first["items"] + second["items"]]
    assert days == sorted(days, reverse=True)
    oldest = client.get("/api/v1/reports?order=oldest&limit=1").json()["items"][0]
    assert oldest["published"] == "2014-07-21"
    assert client.get("/api/v1/reports?order=added&limit=1").json()["items"][0]["id"] == 10
    assert 'rel="next"' in client.get("/reports?limit=4").text


def test_no_day_is_said_where_one_is_expected(client: TestClient) -> None:
    answer = client.get("/api/v1/reports?from=2016-13-01")
    assert answer.status_code == 400
    assert answer.json()["error"]["where"] == "from: 2016-13-01"


def test_events_and_statements_have_anchors_and_lead_on(client: TestClient) -> None:
    page = client.get("/reports/1").text
    record = client.get("/api/v1/reports/1/record").json()
    for event in record["events"]:
        assert page.count(f'id="e-{event["id"]}"') == 1
    for statement in record["statements"]:
        assert page.count(f'id="s-{statement["id"]}"') == 1
    assert 'href="/review/events/' in page
    assert 'href="/incidents/' in page


def test_words_that_are_asked_for_are_marked(client: TestClient) -> None:
    text = client.get("/api/v1/reports/1/record").json()["document"]["text"]
    start = text.index("سبعة")
    page = client.get(f"/reports/1?from={start}&to={start + 4}").text
    assert page.count(" found") >= 1
    assert " found" not in client.get("/reports/1").text
    assert client.get("/reports/1?from=900000&to=900001").status_code == 200


def test_the_kept_bytes_are_shown_and_sent_as_text(client: TestClient, workspace: Workspace) -> None:
    page = client.get("/reports/1/raw").text
    assert "utf-8" in page
    assert "وكالة الرافدين" in page
    answer = client.get("/reports/1/raw/download")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    with workspace.database.read() as connection:
        assert audit.entries(connection, last=1)[0].action == "download"


def test_bytes_that_are_no_text_are_shown_as_numbers(workspace: Workspace) -> None:
    with workspace.database.write() as connection:
        digest = workspace.raw.put(b"%PDF-1.4\x00\x01<script>", connection)
    shown = raw_of(workspace.raw, digest, "pdf")
    assert shown.encoding is None
    assert shown.text.startswith("000000  25 50 44 46 2d 31 2e 34 00 01")


def test_windows_1256_is_named(workspace: Workspace) -> None:
    with workspace.database.write() as connection:
        digest = workspace.raw.put("قتل ثلاثة مدنيين في قصف على المدينة يوم الأحد".encode("cp1256"), connection)
    shown = raw_of(workspace.raw, digest, "text")
    assert (shown.encoding, shown.text[:3]) == ("windows-1256", "قتل")


def test_nothing_of_a_hostile_report_runs(workspace: Workspace, client: TestClient) -> None:
    hostile = (
        '<html><body><h1>قصف</h1><p>قتل ثلاثة مدنيين في قصف على مدينة حلب يوم الأحد 23 أكتوبر 2016 &lt;script&gt;alert(1)&lt;/script&gt;'
        "</p><script>alert(2)</script><svg onload=alert(3)></svg><a href='javascript:alert(4)'>هنا</a> \u202eتيرب\u202c</body></html>"
    )  # fmt: skip
    item = Item(
        hostile.encode(),
        "html",
        "hostile.html",
        "",
        Given(title="<img src=x onerror=alert(5)>", url="javascript:alert(6)"),
    )
    for _ in take_in(workspace, [item]):
        pass
    for _ in code_pending(workspace, Options(), processes=0):
        pass
    for view in (*VIEWS, "/raw"):
        page = client.get(f"/reports/11{view}").text
        assert "<img" not in page
        assert "<script>" not in page
        assert 'href="javascript' not in page
        assert "\u202e" not in page
        assert " onerror=" not in page.replace("&lt;img src=x onerror=", "")
    assert "[U+202E]" in client.get("/reports/11/raw").text


def test_sentences_stand_beside_what_the_coder_reads(client: TestClient) -> None:
    found = client.get("/api/v1/reports/1/sentences").json()
    text = client.get("/api/v1/reports/1/record").json()["document"]["text"]
    assert all(one["printed"] == text[one["start"] : one["end"]] for one in found)
    assert any("الاسلاميه" in one["folded"] for one in found)
    assert "الاسلاميه" in client.get("/reports/1/sentences").text


def test_where_a_report_came_from(client: TestClient) -> None:
    found = client.get("/api/v1/reports/1/origin").json()
    assert found["seen"][0]["part"] == "line 1"
    assert (found["published"], found["first_event"], found["last_event"]) == ("2016-10-24", "2016-10-23", "2016-10-23")
    assert [one["current"] for one in found["codings"]] == [True]
    page = client.get("/reports/1/origin").text
    assert found["sha256"] in page
    assert found["codings"][0]["lexicon"] in page


def test_copies_with_the_earliest_first_and_their_words(client: TestClient) -> None:
    family = client.get("/api/v1/reports/3/copies").json()
    assert [(one["report"], one["relation"]) for one in family["members"]] == [(1, "earliest"), (3, "edited")]
    page = client.get("/reports/3/copies?with=1").text
    assert "<ins>ولم ترد تفاصيل أخرى." in page
    assert "<del>تفجيران في الرطبة" in page
    assert client.get("/api/v1/reports/3/copies/1").json()["added"] == 9
    assert client.get("/reports/3/copies?with=2").status_code == 404
    assert "No copy of this report" in client.get("/reports/8/copies").text
    assert client.get("/api/v1/reports/8/copies").json() is None


def test_the_account_is_drawn(client: TestClient) -> None:
    page = client.get("/reports/8/account").text
    assert 'class="graph"' in page
    assert 'href="/accounts?a=report%3A8"' in page
    assert client.get("/api/v1/reports/8/account").json()["edges"]


@pytest.mark.parametrize("path", ["/reports/99", "/reports/99/raw", "/reports/99/origin", "/reports/99/copies", "/reports/99/account"])  # fmt: skip
def test_a_report_that_is_not_there(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404
    assert client.get("/reports/0").status_code == 422
    assert client.get("/api/v1/reports/99/record").json()["error"]["code"] == "not-found"


def test_readers_see_no_private_person(people: Callable[[str], TestClient]) -> None:
    reader, coder = people("reader"), people("coder")
    paths = [f"/reports/{HODEIDAH}{view}" for view in VIEWS]
    paths += [f"/api/v1/reports/{HODEIDAH}{view}" for view in ("", "/record", "/sentences", "/origin", "/copies", "/account")]  # fmt: skip
    paths += ["/reports", "/api/v1/reports", f"/reports/{HODEIDAH}?from=100&to=220"]
    for path in paths:
        text = reader.get(path).text
        assert not any(name in text for name in PRIVATE), path
    assert "أمينة" in coder.get(f"/reports/{HODEIDAH}").text
    assert reader.get(f"/reports/{HODEIDAH}/raw").status_code == 403
    assert reader.get(f"/reports/{HODEIDAH}/raw/download").status_code == 403
    assert "/review/events/" not in reader.get(f"/reports/{HODEIDAH}").text
    assert "/raw" not in reader.get(f"/reports/{HODEIDAH}").text


def test_offsets_of_readers_are_those_of_the_text_that_they_see(people: Callable[[str], TestClient]) -> None:
    """Words behind a hidden name are the same words for both."""
    text = people("coder").get(f"/api/v1/reports/{HODEIDAH}/record").json()["document"]["text"]
    start = text.index("الربصة") if "الربصة" in text else text.index("المتحدث")
    page = people("reader").get(f"/reports/{HODEIDAH}?from={start}&to={start + 6}").text
    assert " found" in page


def test_the_record_is_sent_once(client: TestClient) -> None:
    answer = client.get("/api/v1/reports/2/record")
    assert answer.json()["document"]["title"]["text"] == "هجوم الرطبة"
    again = client.get("/api/v1/reports/2/record", headers={"if-none-match": answer.headers["etag"]})
    assert again.status_code == 304


def test_the_api_describes_itself(client: TestClient) -> None:
    schema = client.get("/api/v1/openapi.json").json()
    for path in (
        "/reports",
        "/reports/{report}",
        "/reports/{report}/record",
        "/reports/{report}/copies",
        "/search",
        "/alerts",
    ):
        route = schema["paths"][f"/api/v1{path}"]["get"]
        assert route["summary"]
        assert "200" in route["responses"]
    assert "post" in schema["paths"]["/api/v1/exports"]
