"""The desk while its PostgreSQL server is away: every page and every answer says so (503) and tells whoever is not signed in nothing; when the server is
back the desk goes on, and so does an upload that was interrupted."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_helpers import KEY, run, token_of
from fastapi.testclient import TestClient
from told import as_jsonl

from rasid.archive import Workspace
from rasid.desk.app import make_app
from rasid.desk.areas.reports import uploads
from rasid.desk.settings import DeskSettings
from servers import Server, create_database, to_kill

PAGES = ("/", "/reports", "/reports/1", "/find?q=قصف", "/map", "/review", "/incidents", "/reports/add")
ANSWERS = (
    "/api/v1/workspace",
    "/api/v1/reports",
    "/api/v1/reports/1",
    "/api/v1/search?q=قصف",
    "/api/v1/statements",
    "/api/v1/map",
)
TEXT = "قصفت طائرات مجهولة سوقاً في مدينة الرقة يوم السبت 5 نوفمبر 2016، وقتل ستة مدنيين.\n"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with to_kill() as made:
        yield made


@pytest.fixture
def desk(server: Server, tmp_path: Path) -> Iterator[TestClient]:
    """A desk of a workspace on the server."""
    (tmp_path / "in.jsonl").write_text("".join(as_jsonl().splitlines(keepends=True)[:3]), encoding="utf-8")
    run("init", str(tmp_path / "w"), "--database", create_database(server.address))
    run("add", str(tmp_path / "in.jsonl"), "--workspace", str(tmp_path / "w"), "--jobs", "0")
    with Workspace.open(tmp_path / "w", who="tester") as workspace:
        app = make_app(workspace, DeskSettings(key=KEY, hosts=(*DeskSettings.hosts, "testserver"), processes=0))
        with TestClient(app, follow_redirects=False, headers={"accept-language": "ar"}) as client:
            assert client.get(f"/enter/{KEY}").status_code == 303
            yield client
            if not server.runs():
                server.start()


def test_every_page_and_answer_says_that_the_database_is_away(desk: TestClient, server: Server, caplog: pytest.LogCaptureFixture) -> None:  # fmt: skip
    good = [path for path in (*PAGES, *ANSWERS) if desk.get(path).status_code in (200, 303)]
    assert len(good) >= len(PAGES) + len(ANSWERS) - 2
    token = token_of(desk)
    server.kill()
    with caplog.at_level(logging.ERROR):
        for path in ANSWERS:
            answer = desk.get(path, headers={"accept-language": "en"})
            assert answer.status_code == 503, path
            assert int(answer.headers["retry-after"]) > 0
            error = answer.json()["error"]
            assert set(error) == {"code", "what", "where", "expected", "advice", "exit_code"}
            assert error["what"] in ("the server of the database can't be reached", "the database ended the connection")
            assert (error["code"], error["exit_code"], error["where"]) == ("workspace", 7, path.partition("?")[0])
            assert error["advice"]
            assert "rasid-pg" not in answer.text, "where the database lies"
        for path in PAGES:
            page = desk.get(path)
            assert page.status_code == 503, path
            assert "لا يمكن الوصول إلى خادم قاعدة البيانات" in page.text
            assert "شغّله، أو انظر في العنوان والشبكة" in page.text
            assert "rasid-pg" not in page.text
        sent = desk.post("/reports/add", headers=token, files={"files": ("a.txt", TEXT.encode() * 10, "text/plain")})
        assert sent.status_code == 503
        sent = desk.post("/api/v1/reports/files", headers=token, files={"files": ("a.txt", b"x" * 3_000_000)})
        assert sent.status_code == 503
        assert sent.json()["error"]["code"] == "workspace"
    assert "rasid-pg" in caplog.text, "the log says where the database is"
    assert "Traceback" not in caplog.text
    server.start()
    for path in good:
        assert desk.get(path).status_code in (200, 303), path


def test_an_upload_waits_until_the_database_is_back(desk: TestClient, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    monkeypatch.setattr(uploads, "AGAIN_SECONDS", 0.1)
    before = desk.get("/api/v1/workspace").json()["reports"]
    token = token_of(desk)
    real, stopped = uploads.take_in, []

    def cut_off(*given: object) -> Iterator[object]:
        if not stopped:
            server.kill()
            stopped.append(True)
        yield from real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(uploads, "take_in", cut_off)
    sent = desk.post("/api/v1/reports/files", headers=token, files={"files": ("a.txt", TEXT.encode())})
    assert sent.status_code in (200, 201, 202), sent.text
    time.sleep(0.5)
    server.start()
    for _ in range(300):
        answer = desk.get(f"/api/v1/uploads/{sent.json()['id']}")
        if answer.status_code == 200 and answer.json()["state"] in ("done", "failed"):
            break
        time.sleep(0.1)
    upload = answer.json()
    assert (upload["state"], upload["new"], upload["known"], upload["aside"]) == ("done", 1, 0, [])
    assert desk.get("/api/v1/workspace").json()["reports"] == before + 1
