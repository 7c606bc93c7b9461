"""Sources, families of copies and reference data sets at the desk."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desk_helpers import Visit, run, token_of
from fastapi.testclient import TestClient

from rasid.archive import Workspace, audit

_FILES = Path(__file__).parents[1] / "archive" / "reference_files.py"


def source(client: TestClient, name: str) -> dict[str, Any]:
    items = client.get("/api/v1/sources").json()["items"]
    id = next(one["id"] for one in items if one["name_ar"] == name)
    found: dict[str, Any] = client.get(f"/api/v1/sources/{id}").json()
    return found


@pytest.fixture
def ged(workspace: Workspace, tmp_path: Path) -> None:
    """Two events of a data set: the bombing of Rutba, and one in Mosul that no report tells."""
    spec = importlib.util.spec_from_file_location("reference_files", _FILES)
    assert spec is not None
    assert spec.loader is not None
    files = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(files)
    rutba = {
        "latitude": "33.0372", "longitude": "40.2859", "where_coordinates": "Rutba town", "date_start": "2016-10-23",
        "date_end": "2016-10-23", "best": "7", "low": "7", "high": "11",
    }  # fmt: skip
    rows = [
        files.ged("r1", **rutba),
        files.ged("m1", latitude=files.MOSUL[0], longitude=files.MOSUL[1], where_coordinates="Mosul town"),
    ]
    (tmp_path / "iraq.csv").write_text(files.table(files.GED_19, rows), encoding="utf-8")
    root = str(tmp_path / "workspace")
    run("reference", "add", str(tmp_path / "iraq.csv"), "--workspace", root)
    run("reference", "match", "--workspace", root)


def test_sources_are_counted_by_the_same_rules(client: TestClient) -> None:
    items = client.get("/api/v1/sources").json()["items"]
    assert len(items) == 7
    for one in items:
        assert one["own_voice"]["found"] + one["attributed"]["found"] == one["statements"]
        assert one["own_voice"]["low"] <= one["own_voice"]["found"] / one["statements"] <= one["own_voice"]["high"]
    found = source(client, "موقع الأخبار الآن")
    assert found["source"]["copying"]["found"] == 1
    assert found["copies_from"][0]["ar"] == "وكالة الرافدين"
    agency = source(client, "وكالة الرافدين")
    assert agency["copied_by"][0]["ar"] == "موقع الأخبار الآن"
    assert agency["coverage"][0] == ["2016-10-24", 1]
    assert sum(n for _, n in agency["coverage"]) == 3
    assert "تنظيم الدولة الإسلامية" in {one["ar"] for one in agency["quoted"]}
    named = [one for item in items for one in source(client, item["name_ar"])["naming"]]
    assert all(one["report"] and one["neutral_ar"] for one in named)
    part = client.get("/api/v1/sources", params={"limit": 2, "offset": 2}).json()
    assert (part["total"], len(part["items"])) == (7, 2)
    assert client.get("/sources/nobody").status_code == 404


def test_describing_a_source(people: Callable[[str], TestClient], workspace: Workspace) -> None:
    coder, reader = people("coder"), people("reader")
    found = source(coder, "وكالة الرافدين")
    said = {
        "name_ar": "وكالة الرافدين",
        "owner": "دار النهرين",
        "country": "iq",
        "kind": "newswire",
        "seen": found["state"],
    }
    path = f"/api/v1/sources/{found['source']['id']}"
    assert reader.put(path, json=said, headers=token_of(reader)).status_code == 403
    assert coder.put(path, json=said, headers=token_of(coder)).status_code == 200
    again = source(coder, "وكالة الرافدين")["source"]
    assert (again["owner"], again["country"], again["kind"], again["reviewed"]) == (
        "دار النهرين",
        "IQ",
        "newswire",
        True,
    )
    assert coder.put(path, json=said, headers=token_of(coder)).status_code == 409
    wrong = {**said, "country": "Irak", "seen": None}
    assert coder.put(path, json=wrong, headers=token_of(coder)).status_code == 400
    other = source(coder, "صحيفة الفرات")
    form = {"name_ar": "صحيفة الفرات", "owner": "دار النهرين", "kind": "newspaper", "seen": other["state"]}
    assert coder.post(f"/sources/{other['source']['id']}", data=form, headers=token_of(coder)).status_code == 303
    assert source(coder, "صحيفة الفرات")["source"]["group"] == [again["key"]]
    with workspace.database.read() as connection:
        entry = audit.entries(connection, last=1)[0]
    assert (entry.who, entry.action) == ("coder", "source")


def test_families_of_copies(client: TestClient) -> None:
    (line,) = client.get("/api/v1/copies").json()["items"]
    assert [one["report"] for one in line["family"]["members"]] == [1, 3]
    assert client.get("/api/v1/copies", params={"least": 3}).json()["total"] == 0
    assert client.get("/copies/3").headers["location"] == "/reports/3/copies"
    assert 'href="/reports/3/copies?with=1"' in client.get("/copies").text


@pytest.mark.usefixtures("ged")
def test_a_data_set_beside_the_reports(client: TestClient) -> None:
    (one,) = client.get("/api/v1/reference").json()["items"]
    assert (one["name"], one["rows"], one["matched"]) == ("iraq", 2, 1)
    found = client.get("/api/v1/reference/iraq").json()
    assert [line["event"]["key"] for line in found["items"]["items"]] == ["m1"]
    assert (found["figures"]["recall"]["found"], found["figures"]["recall"]["all"]) == (1, 2)
    both = client.get("/api/v1/reference/iraq", params={"list": "in_both"}).json()["items"]["items"]
    assert both[0]["event"]["key"] == "r1"
    assert both[0]["told"]["incident"] is not None
    assert {part["part"] for part in both[0]["told"]["parts"]} >= {"place", "days"}
    only = client.get(
        "/api/v1/reference/iraq", params={"list": "only_in_reports", "from": "2016-10-20", "to": "2016-10-25"}
    ).json()
    assert all(line["event"] is None for line in only["items"]["items"])
    assert client.get("/api/v1/reference/nothing").status_code == 404
    assert client.get("/api/v1/reference/iraq", params={"from": "x"}).status_code == 400
    assert client.get("/reference/iraq?list=in_both").status_code == 200


@pytest.mark.usefixtures("ged")
def test_readers_see_no_private_names(people: Callable[[str], TestClient]) -> None:
    reader = people("reader")
    mandeb = source(reader, "شبكة المندب")["source"]["id"]
    for path in (
        f"/sources/{mandeb}",
        f"/api/v1/sources/{mandeb}",
        "/copies",
        "/api/v1/copies",
        "/reference/iraq?list=only_in_reports",
    ):
        text = reader.get(path).text
        assert "الصلوي" not in text, path
        assert "أمينة" not in text, path


@pytest.mark.usefixtures("ged")
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_pages_in_a_browser(visit: Callable[..., Visit], lang: str) -> None:
    desk = visit(lang)
    for path in ("/sources", "/sources/1", "/copies", "/reference", "/reference/iraq", "/reference/iraq?list=in_both"):
        page = desk.go(path)
        assert desk.axe() == [], path
        if path == "/sources/1":
            page.wait_for_selector("#chart canvas")
    desk.page.set_viewport_size({"width": 360, "height": 800})
    for path in ("/sources", "/sources/1", "/copies", "/reference/iraq?list=in_both"):
        assert desk.go(path).evaluate("document.documentElement.scrollWidth") <= 360, path
