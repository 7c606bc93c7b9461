"""Where exact points are no matter for readers, they see the district around a place, and no route gives the point away."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote

import pytest
from desk_helpers import PASSWORD, Visit, token_of
from fastapi.testclient import TestClient
from sqlalchemy import select
from test_every_link import wrong_links

from rasid.archive import Workspace
from rasid.archive.tables import event_places, incidents
from rasid.desk import sensitivity, users
from rasid.desk.fields import is_fine, without_distances
from rasid.desk.roles import Role
from rasid.record import PlaceEntity, Record
from rasid.record.serialise import from_json

_NUMBER = re.compile(r"-?\d+\.\d{2,}")
Fine = dict[str, tuple[float, float]]


@pytest.fixture
def fine(workspace: Workspace) -> Fine:
    """The places that are finer than a town, with their points; which are kept from readers now."""
    with workspace.database.write() as connection:
        rows = connection.execute(select(event_places)).all()
        sensitivity.change(connection, "tester", "points", "internal")
    found = {row.place: (row.lat, row.lon) for row in rows if is_fine(row.lat, row.feature)}
    assert found
    return found


def _told(text: str, fine: Fine) -> list[float]:
    """The numbers of a text that lie closer to a coordinate of a fine place than the grid does."""
    numbers = {float(found) for found in _NUMBER.findall(unquote(text))}
    own = {value for point in fine.values() for value in point if abs(value - round(value, 1)) > 0.001}
    return sorted(n for n in numbers if any(abs(n - value) < 0.001 for value in own))


def _off_grid(fine: Fine) -> tuple[float, float]:
    """A point that is not one of the grid."""
    return next(point for point in fine.values() if any(abs(value - round(value, 1)) > 0.01 for value in point))


def _values(client: TestClient) -> Iterator[str]:
    """Addresses of the API, of each sort one."""
    for path, own in client.get("/api/v1/openapi.json").json()["paths"].items():
        if "get" in own and not path.endswith("openapi.json"):
            for number in ("1", "6", "7", "8"):
                yield re.sub(r"\{[^}]*\}", number, path)


def test_no_route_gives_an_exact_point_away(people: Callable[[str], TestClient], fine: Fine) -> None:
    reader, coder = people("reader"), people("coder")
    asked = {*_values(reader), "/api/v1/map?zoom=9", "/api/v1/map?zoom=13", "/api/v1/places?q=الشجاعية", "/api/v1/places?q=22", "/map", "/map/places"}  # fmt: skip
    for report in range(1, 11):
        asked |= {f"/reports/{report}", f"/api/v1/reports/{report}/record"}
    for path in sorted(asked):
        assert _told(reader.get(path).text, fine) == [], path
    seen: list[str] = []

    class Watched:
        def get(self, address: str) -> Any:
            answer = reader.get(address)
            assert _told(answer.text, fine) == [], address
            assert _told(address, fine) == [], address
            seen.append(address)
            return answer

    wrong, _ = wrong_links(Watched())  # type: ignore[arg-type]
    assert wrong == {}
    assert {"/map", "/statements", "/incidents"} <= {address.partition("?")[0] for address in seen}
    assert _told(coder.get("/api/v1/map?zoom=13").text, fine)
    assert any(_told(coder.get(f"/api/v1/reports/{n}/record").text, fine) for n in range(1, 11))


def test_a_finer_place_is_a_district_on_the_map(people: Callable[[str], TestClient], fine: Fine) -> None:
    reader, coder = (people(name).get("/api/v1/map?zoom=9").json() for name in ("reader", "coder"))
    assert any("Shujaiya" in one["name"] for one in coder["marks"])
    (area,) = [one for one in reader["areas"] if "Shujaiya" in one["name"]]
    assert (area["precision"], area["radius_km"]) == (3, 40.0)
    assert (area["lat"], area["lon"]) == (round(area["lat"], 1), round(area["lon"], 1))
    assert reader["statements"] == coder["statements"]
    listed = people("reader").get(f"/api/v1{area['href']}").json()
    assert listed["total"] == area["statements"]


def test_the_box_of_a_question_finds_the_district_and_not_the_point(people: Callable[[str], TestClient], fine: Fine) -> None:  # fmt: skip
    reader, coder = people("reader"), people("coder")
    lat, lon = _off_grid(fine)
    box = f"{lon - 0.001},{lat - 0.001},{lon + 0.001},{lat + 0.001}"
    assert coder.get("/api/v1/statements", params={"bbox": box}).json()["total"] > 0
    assert reader.get("/api/v1/statements", params={"bbox": box}).json()["total"] == 0
    around = f"{round(lon, 1) - 0.001},{round(lat, 1) - 0.001},{round(lon, 1) + 0.001},{round(lat, 1) + 0.001}"
    assert reader.get("/api/v1/statements", params={"bbox": around}).json()["total"] > 0


def test_the_search_by_distance_measures_from_the_district(people: Callable[[str], TestClient], fine: Fine) -> None:
    reader, coder = people("reader"), people("coder")
    lat, lon = _off_grid(fine)
    near = {"q": f"near:{lat},{lon}~0.3km"}
    for path in ("/api/v1/search", "/api/v1/statements"):
        assert coder.get(path, params=near).json()["total"] > 0, path
        assert reader.get(path, params=near).json()["total"] == 0, path
        coarse = {"q": f"near:{round(lat, 1)},{round(lon, 1)}~0.3km"}
        assert reader.get(path, params=coarse).json()["total"] > 0, path


def test_incidents_and_exports_have_the_district(people: Callable[[str], TestClient], fine: Fine, workspace: Workspace) -> None:  # fmt: skip
    reader = people("reader")
    with workspace.database.read() as connection:
        ids = list(connection.execute(select(incidents.c.id)).scalars())
    for id in ids:
        assert _told(reader.get(f"/api/v1/incidents/{id}").text, fine) == []
    for format in ("geojson", "jsonl", "csv", "acled", "ucdp", "graphml"):
        answer = reader.post("/find/export", data={"q": "", "format": format}, headers=token_of(reader))
        assert answer.status_code == 200
        assert _told(answer.content.decode("utf-8", "replace"), fine) == [], format
        if format == "geojson":
            points = [f["geometry"] for f in json.loads(answer.text)["features"] if f["geometry"]]
            assert points
        if format == "jsonl":
            for line in io.StringIO(answer.text):
                _coarse(from_json(line), fine)


def _coarse(record: Record, fine: Fine) -> None:
    for entity in record.entities:
        if isinstance(entity, PlaceEntity) and is_fine(entity.lat, entity.feature):
            assert entity.precision >= 3
            assert entity.geonames is None
            assert entity.lat == round(entity.lat or 0, 1)


def test_the_class_of_points_is_known_to_the_search(workspace: Workspace, people: Callable[[str], TestClient], fine: Fine) -> None:  # fmt: skip
    lat, lon = _off_grid(fine)
    near = {"q": f"near:{lat},{lon}~0.3km"}
    reader = people("reader")
    assert reader.get("/api/v1/search", params=near).json()["total"] == 0
    with workspace.database.write() as connection:
        sensitivity.change(connection, "tester", "points", "public")
    assert reader.get("/api/v1/search", params=near).json()["total"] > 0


def test_distances_are_told_to_ten_kilometres() -> None:
    assert without_distances("13 km apart") == "10 km apart"
    assert without_distances("37 km away: الشجاعية") == "40 km away: الشجاعية"


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_districts_in_a_browser(visit: Callable[..., Visit], workspace: Workspace, fine: Fine, lang: str) -> None:
    with workspace.database.write() as connection:
        users.add(connection, "tester", "reader", Role.READER, password=PASSWORD)
    desk = visit(lang, who="reader")
    page = desk.go("/map?country=PS")
    page.wait_for_selector("#map[data-drawn] .area-name")
    name = "الشجاعية" if lang == "ar" else "Shujaiya"
    assert name in page.inner_text("#map")
    assert desk.axe() == []
    page.locator("#map .area-name", has_text=name).first.click()
    page.wait_for_selector(".behind li, .behind article, .behind tr")
