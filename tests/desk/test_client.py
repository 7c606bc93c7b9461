"""The Python client, against a real desk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from desk_helpers import PASSWORD, served

from rasid.archive import Workspace
from rasid.client import Client, ClientError
from rasid.desk import tokens, users
from rasid.desk.app import make_app
from rasid.desk.roles import Role
from rasid.desk.settings import DeskSettings
from rasid.errors import OutputError, RasidError, UsageError

DOCUMENTATION = (Path(__file__).parents[2] / "docs" / "desk.md").read_text(encoding="utf-8")


@pytest.fixture
def issued(workspace: Workspace) -> dict[str, str]:
    """A token of each role."""
    made = {}
    with workspace.database.write() as connection:
        for role in sorted(Role, reverse=True):
            user = users.add(connection, "tester", role.key, role, password=PASSWORD)
            made[role.key] = tokens.make(connection, role.key, user.id, "client", 7)
    return made


@pytest.fixture
def address(workspace: Workspace, settings: DeskSettings, issued: dict[str, str]) -> Iterator[str]:
    with served(make_app(workspace, replace(settings, key=None))) as made:
        yield made


@pytest.fixture
def desk(address: str, issued: dict[str, str]) -> Iterator[Client]:
    with Client(address, issued["adjudicator"]) as made:
        yield made


def test_reports_are_read(desk: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    assert desk.me()["role"] == "adjudicator"
    assert desk.workspace()["reports"] == 10
    monkeypatch.setattr("rasid.client.PART", 3)
    found = list(desk.reports())
    assert len({report["id"] for report in found}) == 10
    report = next(iter(desk.search("الحديدة")))
    assert desk.report(report["id"])["title"] == report["title"]
    record = desk.record(report["id"])
    assert record["format"] == "rasid/1"
    assert desk.events(report["id"]) == record["events"]


def test_readers_get_what_readers_see(address: str, issued: dict[str, str]) -> None:
    with Client(address, issued["reader"]) as reader:
        report = next(iter(reader.search("الربصة")))
        assert "الصلوي" not in str(reader.record(report["id"]))
        assert list(reader.search("الصلوي")) == []
        with pytest.raises(ClientError) as refused:
            reader.decide(1, "ACCEPT")
        assert (refused.value.status, refused.value.code) == (403, "not-allowed")


def test_a_decision_is_made_and_overtaken(desk: Client) -> None:
    made = desk.decide(1, "ACCEPT", reason="read")
    assert made == desk.decisions(1)
    with pytest.raises(ClientError) as overtaken:
        desk.decide(1, "REJECT", base=None, reason="too late")
    assert overtaken.value.status == 409
    assert overtaken.value.now is not None


def test_what_is_wrong_is_said_as_the_desk_said_it(desk: Client, address: str) -> None:
    with pytest.raises(RasidError) as missing:
        desk.report(999_999)
    assert missing.value.code == "not-found"
    with pytest.raises(ClientError) as wrong:
        list(desk.search("type:NOTHING"))
    assert wrong.value.status == 400
    assert "ASSAULT" in str(wrong.value.expected)
    with Client(address, "rasid_wrong") as stranger, pytest.raises(ClientError) as refused:
        stranger.me()
    assert refused.value.status == 401
    assert "rasid_wrong" not in str(refused.value)


def test_what_a_query_finds_is_exported(desk: Client, tmp_path: Path) -> None:
    path = desk.export(tmp_path / "found.geojson", "الحديدة")
    text = path.read_text(encoding="utf-8")
    assert "FeatureCollection" in text
    assert "الصلوي" not in text
    with pytest.raises(OutputError):
        desk.export(tmp_path / "nowhere" / "x", "الحديدة")


def answering(*answers: httpx.Response) -> tuple[Client, list[float]]:
    """A client of a desk that gives these answers, and the seconds that it waited."""
    given, waited = iter(answers), list[float]()
    client = Client("http://desk.test", "t", transport=httpx.MockTransport(lambda _: next(given)), sleep=waited.append)
    return client, waited


def test_it_comes_again_when_it_is_told_to() -> None:
    busy = httpx.Response(429, headers={"retry-after": "7"}, json={"error": {"code": "too-many-requests", "what": "x"}})
    client, waited = answering(busy, busy, httpx.Response(200, json={"name": "x"}))
    assert client.me() == {"name": "x"}
    assert waited == [7.0, 7.0]
    client, waited = answering(*[busy] * 5)
    with pytest.raises(ClientError) as refused:
        client.me()
    assert refused.value.code == "too-many-requests"
    assert len(waited) == 4


@pytest.mark.parametrize("answer", [httpx.Response(502, text="<html>"), httpx.Response(500, json=[]), httpx.Response(303, headers={"location": "https://evil.example"})])  # fmt: skip
def test_answers_of_something_else(answer: httpx.Response) -> None:
    client, _ = answering(answer)
    with pytest.raises(ClientError, match=f"answers with {answer.status_code}"):
        client.me()


def test_a_desk_that_is_not_there() -> None:
    with (
        Client("http://127.0.0.1:9", "rasid_secret") as client,
        pytest.raises(ClientError, match="does not answer") as error,
    ):
        client.me()
    assert "rasid_secret" not in str(error.value)


@pytest.mark.parametrize("address", ["http://desk.example", "desk.example", "ftp://x", "", "javascript:x"])
def test_tokens_go_by_tls_only(address: str) -> None:
    with pytest.raises(UsageError):
        Client(address, "t")


def test_names_stay_one_part_of_an_address() -> None:
    asked: list[str] = []

    def note(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.raw_path.decode())
        return httpx.Response(200, json={})

    client = Client("http://desk.test", "t", transport=httpx.MockTransport(note))
    client.forecast("../users?x=1#y")
    assert asked == ["/api/v1/forecasts/..%2Fusers%3Fx%3D1%23y"]


def test_the_documented_example_runs(address: str, issued: dict[str, str], capsys: Any) -> None:
    (example,) = re.findall(r"```python\n(.*?from rasid\.client.*?)```", DOCUMENTATION, re.DOTALL)
    exec(example.replace("http://127.0.0.1:8765", address), {"token": issued["coder"]})
    assert capsys.readouterr().out.strip()
