"""The statements behind a figure: chosen the same way everywhere, each with its words, and nobody's private name for readers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desk_helpers import Visit, run
from fastapi.testclient import TestClient

from rasid.archive import Workspace
from rasid.desk.stated import Columns, columns_of, keep_columns
from rasid.desk.stated.saved import FILE, load

PRIVATE = ("أمينة", "الصلوي")


@pytest.fixture
def arrested(workspace: Workspace, tmp_path: Path) -> None:
    """A further report, in which something is done to a private person."""
    text = (
        "اعتقلت الشرطة أمينة عبد الرحمن الصلوي في مدينة الحديدة يوم 5 نوفمبر 2018.\n"
        "واتهمت أمينة عبد الرحمن الصلوي الشرطة بقصف منزلها في الحديدة يوم 5 نوفمبر 2018.\n"
    )
    (tmp_path / "arrest.txt").write_text(text, encoding="utf-8")
    run("add", str(tmp_path / "arrest.txt"), "--workspace", str(workspace.root), "--jobs", "0")


def _get(client: TestClient, query: str = "") -> dict[str, Any]:
    answer = client.get(f"/api/v1/statements?{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_all_statements_are_listed_with_their_words(client: TestClient) -> None:
    found = _get(client, "limit=200")
    assert found["total"] == len(found["items"]) > 20
    for one in found["items"]:
        assert one["gloss"]
        assert one["before"] or one["trigger"] or one["after"]
        assert one["href"].startswith(f"/reports/{one['report']}#")


def test_a_page_of_the_list_and_the_next_one_make_the_whole(client: TestClient) -> None:
    whole = [one["id"] for one in _get(client, "limit=200")["items"]]
    first = _get(client, "limit=10")
    assert first["next"] == 10
    second = _get(client, f"limit=10&offset={first['next']}")
    assert [one["id"] for one in [*first["items"], *second["items"]]] == whole[:20]


@pytest.mark.parametrize(
    ("query", "name", "value"),
    [
        ("type=ASSAULT", "type", "ASSAULT"),
        ("manner=denied", "manner", "denied"),
        ("status=predicted", "status", "predicted"),
        ("attribution=reported", "attribution", "reported"),
    ],
)
def test_a_choice_holds_for_every_statement_of_the_list(client: TestClient, query: str, name: str, value: str) -> None:
    found = _get(client, f"{query}&limit=200")
    assert found["total"] > 0
    assert {one[name] for one in found["items"]} == {value}
    rest = _get(client, "limit=200")["total"] - found["total"]
    assert rest == sum(one[name] != value for one in _get(client, "limit=200")["items"])


def test_days_overlap_lie_within_or_go_beyond(client: TestClient) -> None:
    day = _get(client, "from=2016-10-23&to=2016-10-23&when=within")
    assert day["total"] > 0
    assert {(one["date_from"], one["date_to"]) for one in day["items"]} == {("2016-10-23", "2016-10-23")}
    around = "from=2016-10-20&to=2016-10-31"
    overlap, within, across = (_get(client, f"{around}&when={how}")["total"] for how in ("overlap", "within", "across"))
    assert overlap == within + across
    undated = _get(client, "when=none&limit=200")
    assert {one["date_from"] for one in undated["items"]} == {None}


def test_a_place_a_part_of_the_map_and_a_country(client: TestClient) -> None:
    rutba = _get(client, "bbox=40,33,40.5,33.3")
    assert rutba["total"] > 0
    assert any("الرطبة" in one["before"] + one["trigger"] + one["after"] for one in rutba["items"])
    assert _get(client, "country=iq")["total"] >= rutba["total"]
    assert _get(client, "place=none&country=&type=")["total"] > 0


def test_who_acts_is_acted_on_and_says_it(client: TestClient) -> None:
    group = _get(client, "party=islamic-state")["total"] or _get(client, "party=actors/islamic-state")["total"]
    assert group > 0
    assert _get(client, "holder_kind=author")["total"] + _get(client, "holder_kind=named")["total"] > 0


def test_a_query_of_the_search_chooses_reports_and_events(client: TestClient) -> None:
    found = _get(client, "q=type:ASSAULT الرطبة&limit=200")
    assert found["total"] > 0
    assert {one["type"] for one in found["items"]} == {"ASSAULT"}
    assert client.get("/api/v1/statements?q=type:NOTHING").status_code == 400


@pytest.mark.parametrize("query", ["from=yesterday", "bbox=1,2", "type=WAR", "from=2016-02-30", "when=soon"])
def test_what_is_no_value_is_refused(client: TestClient, query: str) -> None:
    answer = client.get(f"/api/v1/statements?{query}")
    assert answer.status_code == 422, answer.text
    assert answer.json()["error"]["what"]


def test_reports_that_come_in_are_there_at_once(client: TestClient, workspace: Workspace, tmp_path: Path) -> None:
    before = _get(client)["total"]
    text = "قصفت طائرات مجهولة مدينة سرت الليبية يوم 3 ديسمبر 2016، وقال شهود إن خمسة قتلوا.\n"
    (tmp_path / "new.txt").write_text(text, encoding="utf-8")
    run("add", str(tmp_path / "new.txt"), "--workspace", str(workspace.root), "--jobs", "0")
    assert _get(client)["total"] > before
    assert _get(client, "from=2016-12-03&to=2016-12-03")["total"] > 0


def test_readers_are_shown_no_private_name(people: Callable[[str], TestClient], arrested: None) -> None:
    reader, coder = people("reader"), people("coder")
    for path in ("/api/v1/statements?limit=200", "/statements?limit=200", "/statements/part?limit=200"):
        shown = reader.get(path).text
        assert not any(name in shown for name in PRIVATE), path
        assert any(name in coder.get(path).text for name in PRIVATE), path


def test_a_reader_cannot_ask_for_a_private_name(people: Callable[[str], TestClient], arrested: None) -> None:
    coder, reader = people("coder"), people("reader")
    key = {"recipient": "name:امينه عبد الرحمن الصلوي"}
    assert coder.get("/api/v1/statements", params=key).json()["total"] > 0
    assert reader.get("/api/v1/statements", params=key).json()["total"] == 0
    assert reader.get("/api/v1/statements?recipient=hidden").json()["total"] > 0
    assert "persons whose names are not shown" in reader.get("/statements", params=key).text


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_page_in_a_browser(visit: Callable[..., Visit], lang: str) -> None:
    desk = visit(lang)
    page = desk.go("/statements?type=ASSAULT&limit=5")
    assert desk.axe() == []
    total = page.inner_text(".counts")
    page.click("a[rel=next]")
    page.wait_for_selector("a[rel=prev]")
    assert page.inner_text(".counts") == total
    page.focus("input[value=reported]")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_url("**manner=reported**")
    assert desk.axe() == []


def test_the_page_on_a_phone(visit: Callable[..., Visit]) -> None:
    page = visit("ar", width=360, height=700).go("/statements")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_next_start_reads_what_was_kept_and_what_came_since(workspace: Workspace, tmp_path: Path) -> None:
    keep_columns(workspace)
    assert (workspace.root / FILE).stat().st_mode & 0o077 == 0
    before = len(_columns(workspace))
    text = "قصفت طائرات مجهولة مدينة سرت الليبية يوم 3 ديسمبر 2016، وقال شهود إن خمسة قتلوا.\n"
    (tmp_path / "new.txt").write_text(text, encoding="utf-8")
    run("add", str(tmp_path / "new.txt"), "--workspace", str(workspace.root), "--jobs", "0")
    with Workspace.open(workspace.root) as again:
        with again.database.read() as connection:
            kept = load(connection, again.root)
        assert kept is not None
        assert len(kept.parts.statement) == before
        assert len(_columns(again)) == len(_columns(workspace)) > before


def test_what_was_kept_of_another_log_is_not_used(workspace: Workspace) -> None:
    keep_columns(workspace)
    with workspace.database.write() as connection:
        connection.exec_driver_sql("update audit set hash = 'another'")
    with workspace.database.read() as connection:
        assert load(connection, workspace.root) is None
    (workspace.root / FILE).write_bytes(b"no such file")
    with workspace.database.read() as connection:
        assert load(connection, workspace.root) is None


def _columns(workspace: Workspace) -> Columns:
    with workspace.database.read() as connection:
        return columns_of(workspace, connection)
