"""Map, time line and network: every figure is as large as the list of statements that it leads to, and readers are shown nobody's private name."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from desk_helpers import PASSWORD, Visit, run
from fastapi.testclient import TestClient

from rasid.archive import Workspace
from rasid.desk import users
from rasid.desk.app import make_app
from rasid.desk.roles import Role
from rasid.desk.settings import DeskSettings

PRIVATE = ("أمينة", "الصلوي", "باحاج")
CHOICES = (
    "",
    "manner=reported",
    "type=ASSAULT&from=2016-10-01&to=2016-10-31",
    "q=type:ASSAULT",
    "source=1",
    "from=2018-01-01",
)
MORE = (
    "اعتقلت الشرطة أمينة عبد الرحمن الصلوي في مدينة الحديدة يوم 5 نوفمبر 2018.\n"
    "واتهمت أمينة عبد الرحمن الصلوي الشرطة بقصف منزلها في الحديدة يوم 5 نوفمبر 2018.\n"
    "وقصفت طائرات محافظة الأنبار في أكتوبر 2018، وشهد العراق مظاهرات عام 2018.\n"
)


@pytest.fixture(scope="module")
def signed_in(coded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], TestClient]]:
    """A reader and a coder at a desk with a further report: something done to a private person and her house; a province, a country, a month and a
    year. Nothing is changed there."""
    folder = tmp_path_factory.mktemp("look")
    shutil.copytree(coded, folder / "workspace")
    (folder / "more.txt").write_text(MORE, encoding="utf-8")
    run("add", str(folder / "more.txt"), "--workspace", str(folder / "workspace"), "--jobs", "0")
    with Workspace.open(folder / "workspace", who="tester") as workspace:
        with workspace.database.write() as connection:
            for role in (Role.READER, Role.CODER):
                users.add(connection, "tester", role.key, role, password=PASSWORD)
        app = make_app(
            workspace, DeskSettings(hosts=(*DeskSettings.hosts, "testserver"), processes=0, requests_a_minute=100_000)
        )

        def sign_in(name: str) -> TestClient:
            made = TestClient(app, follow_redirects=False, headers={"accept-language": "en"})
            assert made.post("/sign-in", data={"name": name, "password": PASSWORD}).status_code == 303
            return made

        yield sign_in


@pytest.fixture(scope="module")
def coder(signed_in: Callable[[str], TestClient]) -> TestClient:
    return signed_in("coder")


@pytest.fixture(scope="module")
def reader(signed_in: Callable[[str], TestClient]) -> TestClient:
    return signed_in("reader")


def _get(client: TestClient, path: str) -> dict[str, Any]:
    answer = client.get(f"/api/v1{path}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def _behind(client: TestClient, href: str) -> int:
    """How many statements an address leads to; the page shows the same as the API."""
    assert href.startswith("/statements?")
    found = _get(client, href)
    return int(found["statements"])


@pytest.mark.parametrize("choice", CHOICES)
def test_marks_of_the_map_lead_to_as_many_statements(coder: TestClient, choice: str) -> None:
    view = _get(coder, f"/map?{choice}&zoom=5")
    everything = [*view["marks"], *view["areas"], *view["countries"]]
    for one in everything:
        assert one["statements"] == sum(one["manners"].values()) == _behind(coder, one["href"]), one
    for one in view["besides"]:
        assert one["statements"] == _behind(coder, one["href"]), one
    beside = sum(one["statements"] for one in view["besides"] if one["why"] != "undated")
    assert sum(one["statements"] for one in everything) + beside == view["statements"]


def test_close_places_are_one_mark_until_they_are_looked_at_closely(coder: TestClient) -> None:
    far, near = _get(coder, "/map?zoom=3"), _get(coder, "/map?zoom=10")
    assert len(far["marks"]) < len(near["marks"])
    assert sum(one["statements"] for one in far["marks"]) == sum(one["statements"] for one in near["marks"])
    assert max(one["places"] for one in far["marks"]) > 1
    assert any(one["places"] == 1 and one["name"] for one in near["marks"])


def test_only_what_lies_in_the_part_of_the_map_is_sent(coder: TestClient) -> None:
    part = _get(coder, "/map?zoom=6&bbox=39,32,46,37")
    assert part["marks"]
    assert all(39 <= one["lon"] <= 46 and 32 <= one["lat"] <= 37 for one in part["marks"])
    assert part["statements"] == _get(coder, "/map?zoom=6")["statements"]


def test_a_province_is_an_area_and_a_country_a_shape(coder: TestClient) -> None:
    view = _get(coder, "/map?zoom=6")
    province = [one for one in view["areas"] if one["precision"] == 4]
    assert province
    assert all(one["radius_km"] > 50 for one in province)
    assert all(one["precision"] in (1, 2, None) for one in view["marks"])
    assert "IQ" in [one["iso"] for one in view["countries"] if one["drawn"]]


def test_the_outlines_have_names_in_both_languages(coder: TestClient) -> None:
    base = coder.get("/map/base").json()
    iraq = next(one for one in base["countries"] if one["iso"] == "IQ")
    assert (iraq["ar"], iraq["en"]) == ("العراق", "Iraq")
    assert all(-90 <= lat <= 90 and -180.1 <= lon <= 180.1 for one in base["countries"] for ring in one["rings"] for lat, lon in ring)  # fmt: skip


@pytest.mark.parametrize("choice", CHOICES)
@pytest.mark.parametrize("step", ["day", "week", "month", "year"])
def test_bars_lead_to_as_many_statements(coder: TestClient, choice: str, step: str) -> None:
    made = _get(coder, f"/timeline?{choice}&step={step}&by=type")
    assert made["in_bars"] == sum(bar["statements"] for bar in made["bars"])
    for bar in made["bars"][:12]:
        assert bar["statements"] == sum(bar["counts"]) == _behind(coder, bar["href"])
        assert bar["touching"] == _behind(coder, bar["touching_href"])
        assert bar["reports"] == _behind(coder, bar["reports_href"])
    for one in [*made["apart"], *made["lags"]]:
        assert one["statements"] == _behind(coder, one["href"]), one
    assert made["in_bars"] + sum(one["statements"] for one in made["apart"]) == made["statements"]


def test_an_empty_field_of_the_form_is_no_choice(coder: TestClient) -> None:
    empty = "type=&source=&holder_kind=&from=&to=&q=&step=&by=manner&manner=denied"
    assert coder.get(f"/timeline?{empty}").status_code == 200
    assert _get(coder, f"/timeline?{empty}") == _get(coder, "/timeline?manner=denied")


def test_a_month_is_not_spread_over_its_days(coder: TestClient) -> None:
    q = "q=place:الأنبار"
    by_day, by_month = _get(coder, f"/timeline?{q}&step=day"), _get(coder, f"/timeline?{q}&step=month")
    assert by_day["in_bars"] == 0
    assert by_month["in_bars"] == by_day["apart"][0]["statements"] > 0


@pytest.mark.parametrize("choice", CHOICES)
def test_edges_lead_to_as_many_statements(coder: TestClient, choice: str) -> None:
    found = _get(coder, f"/network?{choice}")
    for edge in found["edges"]:
        assert edge["statements"] == sum(edge["types"].values()) == _behind(coder, edge["href"]), edge
        assert edge["sign"] == (1 if edge["tone"].endswith("with") else -1)
    assert found["drawn"] + found["without_pair"] <= found["statements"]


def test_the_drawing_is_the_same_each_time_and_shows_what_was_asked_for(coder: TestClient) -> None:
    first, again = _get(coder, "/network"), _get(coder, "/network")
    assert first == again
    assert len(first["nodes"]) > 4
    frequent = _get(coder, "/network?least=2")
    assert all(edge["statements"] >= 2 for edge in frequent["edges"])
    assert frequent["left_out"] > first["left_out"]
    edge = first["edges"][0]
    assert {edge["source"], edge["target"]} <= {node["key"] for node in first["nodes"]}


def test_readers_see_no_private_name_and_no_home(reader: TestClient, coder: TestClient) -> None:
    pages = (
        "/map",
        "/map/places",
        "/timeline",
        "/network",
        "/network/part",
        "/api/v1/map?zoom=9",
        "/api/v1/map/places",
        "/api/v1/network",
    )
    for path in pages:
        shown = reader.get(path)
        assert shown.status_code == 200
        assert not any(name in shown.text for name in PRIVATE), path
    assert any(name in coder.get("/api/v1/network").text for name in PRIVATE)
    home = [one for one in _get(reader, "/map?zoom=9")["besides"] if one["why"] == "home"]
    assert home
    assert home[0]["href"] is None
    assert not [one for one in _get(coder, "/map?zoom=9")["besides"] if one["why"] == "home"]
    for edge in _get(reader, "/network")["edges"]:
        assert edge["statements"] == _behind(reader, edge["href"])


def test_figures_follow_reports_that_come_in(client: TestClient, workspace: Workspace, tmp_path: Path) -> None:
    before = _get(client, "/timeline")["statements"], _get(client, "/map")["statements"]
    (tmp_path / "more.txt").write_text(MORE, encoding="utf-8")
    run("add", str(tmp_path / "more.txt"), "--workspace", str(workspace.root), "--jobs", "0")
    after = _get(client, "/timeline")["statements"], _get(client, "/map")["statements"]
    assert after[0] == after[1] > before[0] == before[1]


@pytest.mark.parametrize(
    "path", ["/map?zoom=30", "/timeline?step=hour", "/network?most=1", "/map?from=2016-10-02&to=2016-10-01"]
)
def test_what_is_no_value_is_refused(client: TestClient, path: str) -> None:
    answer = client.get(f"/api/v1{path}")
    assert answer.status_code in (400, 422)
    assert answer.json()["error"]["what"]


def test_the_api_is_described(client: TestClient) -> None:
    paths = client.get("/api/v1/openapi.json").json()["paths"]
    for path in ("map", "map/places", "timeline", "network", "statements"):
        described = paths[f"/api/v1/{path}"]["get"]
        assert described["summary"]
        assert {"type", "from", "manner", "bbox"} <= {one["name"] for one in described["parameters"]}


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_map_in_a_browser(visit: Callable[..., Visit], lang: str) -> None:
    desk = visit(lang)
    page = desk.go("/map")
    page.wait_for_selector("#map[data-drawn] .ring")
    page.wait_for_selector(".country-name span")
    assert ("العراق" if lang == "ar" else "Iraq") in page.inner_text("#map")
    assert desk.axe() == []
    mark = page.locator("#map [role=button]").first
    number = mark.locator("text").text_content()
    mark.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#behind .stated")
    assert page.evaluate("document.activeElement.id") == "behind-title"
    assert f" {number} " in page.inner_text("#behind .counts").replace("\u00b7", " ")
    page.focus("#time-from")
    page.keyboard.press("End")
    page.wait_for_url("**from=**")
    page.focus("input[value=reported]")
    page.keyboard.press("Space")
    page.wait_for_url("**manner=reported**")
    page.click("#places a[data-behind] >> nth=0")
    page.wait_for_selector("#behind .counts")
    assert desk.axe() == []


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_time_line_in_a_browser(visit: Callable[..., Visit], lang: str) -> None:
    desk = visit(lang)
    page = desk.go("/timeline?step=month")
    page.wait_for_selector("#chart[data-drawn] canvas")
    assert desk.axe() == []
    page.focus("#chart")
    page.keyboard.press("End")
    said = page.inner_text("#chart-bar")
    page.keyboard.press("Enter")
    page.wait_for_selector("#behind .stated")
    assert said.split(":")[1].split()[0] in page.inner_text("#behind .counts")
    page.focus("#chart")
    page.keyboard.press("+")
    page.wait_for_url("**from=**")
    page.focus("#chart")
    page.keyboard.press("0")
    page.wait_for_url(lambda url: "from=" not in url)
    page.select_option("select[name=by]", "type")
    page.wait_for_url("**by=type**")
    assert desk.axe() == []


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_network_in_a_browser(visit: Callable[..., Visit], lang: str) -> None:
    desk = visit(lang)
    page = desk.go("/network")
    page.wait_for_selector("#net[data-drawn] canvas")
    assert desk.axe() == []
    page.focus("#net")
    page.keyboard.press("ArrowRight")
    assert page.inner_text("#net-edge")
    page.keyboard.press("Enter")
    page.wait_for_selector("#behind .stated")
    page.fill("input[name=least]", "2")
    page.keyboard.press("Enter")
    page.wait_for_url("**least=2**")
    page.wait_for_selector("#table table, #table .none")
    assert desk.axe() == []


@pytest.mark.parametrize("path", ["/map", "/timeline", "/network"])
def test_on_a_phone(visit: Callable[..., Visit], path: str) -> None:
    desk = visit("ar", width=360, height=740)
    page = desk.go(path)
    page.wait_for_selector("[data-drawn]")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert desk.axe() == []
