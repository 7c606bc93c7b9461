"""A desk that is killed in the midst of an upload goes on with it when it is started again: nothing is lost, and nothing is taken twice."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from desk_helpers import Visit
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import func, select

from rasid.archive import Workspace
from rasid.archive.tables import captures, reports, sightings
from rasid.desk.areas.reports.journal import Journal, Part, Upload
from rasid.desk.areas.reports.uploads import Uploads
from rasid.desk.settings import DeskSettings
from rasid.desk.texts import text
from rasid.reading.items import Given

NUMBER, BEFORE = 12, 10
KILLED = """
import os, signal, sys, time
from pathlib import Path
from rasid.archive import Workspace, capture
from rasid.desk.areas.reports import uploads
from rasid.desk.areas.reports.journal import Part
from rasid.desk.settings import DeskSettings
from rasid.reading.items import Given

capture.BATCH_ITEMS = 5
stage, root, source = sys.argv[1:]

def killing(steps, after):
    def run(*given, **named):
        for number, done in enumerate(steps(*given, **named), start=1):
            yield done
            if number == after:
                os.kill(os.getpid(), signal.SIGKILL)
    return run

if stage == "taking-in":
    uploads.take_in = killing(uploads.take_in, 1)
if stage == "coding":
    uploads.code_pending = killing(uploads.code_pending, 1)
with Workspace.open(Path(root), who="desk") as workspace:
    own = uploads.Uploads(workspace, DeskSettings(processes=0))
    if stage == "waiting":
        own._run = lambda *given: os.kill(os.getpid(), signal.SIGKILL)
    folder = own.folder()
    path = folder / "0000.jsonl"
    path.write_bytes(Path(source).read_bytes())
    own.begin("coder", [Part("many.jsonl", Given(outlet="وكالة الشمال"), path=path), Part("pasted.txt", Given(), text="قصفت طائرات مدينة إدلب يوم السبت 5 نوفمبر 2016.")], folder)
    time.sleep(60)
"""


def killed(workspace: Workspace, tmp_path: Path, stage: str) -> None:
    """A desk that is killed while it takes in what was sent."""
    lines = [
        {
            "title": f"إدلب {n}",
            "text": f"قصفت طائرات مجهولة سوقاً في مدينة إدلب يوم السبت {n} نوفمبر 2016، وقتل أربعة مدنيين.\n",
        }
        for n in range(1, NUMBER)
    ]
    lines.append({"title": "English", "text": "Nothing in Arabic was printed here about any strike."})
    source = tmp_path / "many.jsonl"
    source.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in lines), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", KILLED, stage, str(workspace.root), str(source)], env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr


@pytest.fixture
def settings() -> DeskSettings:
    return DeskSettings(key="the-key-of-the-tests", hosts=(*DeskSettings.hosts, "testserver"), processes=0)


def counts(workspace: Workspace) -> tuple[int, int, int]:
    with workspace.database.read() as connection:
        return tuple(
            connection.execute(select(func.count()).select_from(t)).scalar_one() for t in (captures, reports, sightings)
        )  # type: ignore[return-value]


@pytest.mark.parametrize("stage", ["waiting", "taking-in", "coding"])
def test_an_upload_goes_on_after_a_restart(
    client: TestClient, workspace: Workspace, tmp_path: Path, stage: str
) -> None:
    killed(workspace, tmp_path, stage)
    page = client.get("/reports/add").text  # the desk is asked for its uploads, and goes on
    assert "many.jsonl" in page
    client.app.state.uploads.wait()  # type: ignore[attr-defined]
    (upload,) = client.app.state.uploads.listed()  # type: ignore[attr-defined]
    assert (upload.state, upload.resumed, upload.who) == ("done", True, "coder")
    assert (upload.new, upload.known, len(upload.reports)) == (NUMBER + 1, 0, NUMBER)
    assert len(upload.aside) == 1
    assert counts(workspace) == (BEFORE + NUMBER + 1, BEFORE + NUMBER, BEFORE + NUMBER + 1)
    shown = client.get(f"/reports/add/{upload.id}").text
    assert text("reports.resumed", "en") in shown
    assert client.get(f"/api/v1/uploads/{upload.id}").json()["resumed"] is True
    left = [path.name for path in (workspace.root / "uploads").rglob("*") if path.is_file()]
    assert sorted(left) == ["lock", "upload.json"], "what was sent is not kept twice"


def test_what_was_done_is_known_after_a_restart(
    client: TestClient, workspace: Workspace, settings: DeskSettings
) -> None:
    own = client.app.state  # type: ignore[attr-defined]
    client.get("/reports/add")
    folder = own.uploads.folder()
    made = own.uploads.begin(
        "coder", [Part("pasted.txt", Given(), text="قصفت طائرات مدينة إدلب يوم السبت 5 نوفمبر 2016.")], folder
    )
    own.uploads.wait()
    own.uploads.journal._lock.close()
    again = Uploads(workspace, settings).find(made.id)
    assert again == made
    assert (made.state, made.resumed, made.new) == ("done", False, 1)


def test_one_whose_files_are_gone_is_told_as_interrupted(
    client: TestClient, workspace: Workspace, tmp_path: Path
) -> None:
    killed(workspace, tmp_path, "taking-in")
    for path in (workspace.root / "uploads").glob("*/*.jsonl"):
        path.unlink()
    client.get("/reports/add")
    client.app.state.uploads.wait()  # type: ignore[attr-defined]
    (upload,) = client.app.state.uploads.listed()  # type: ignore[attr-defined]
    assert (upload.state, upload.new, upload.known) == ("interrupted", 5, 0)
    page = client.get(f"/reports/add/{upload.id}").text
    assert text("reports.interrupted", "en") in page
    assert "New: 5" in page
    assert 'hx-trigger="every 1s"' not in page
    assert client.get(f"/api/v1/uploads/{upload.id}").json()["state"] == "interrupted"


def test_two_desks_do_not_go_on_with_the_same(workspace: Workspace, tmp_path: Path, settings: DeskSettings) -> None:
    journal = Journal(tmp_path / "uploads")
    assert journal.alone()
    assert not Journal(tmp_path / "uploads").alone()
    folder = journal.folder()
    (folder / "0000.txt").write_bytes(b"being sent")
    assert list(journal.read()) == []
    assert not folder.exists(), "what was never whole is removed"
    upload = Upload("1", "coder", "2016-11-05T00:00:00Z", ["a.txt"])
    made = journal.folder()
    journal.write(made, upload, [Part("a.txt", Given(), text="كلمات")])
    (known,) = journal.read()
    assert (known.upload, known.whole, known.parts[0].text) == (upload, True, "كلمات")
    upload.state = "done"
    journal.write(made, upload, [])
    assert "كلمات" not in (made / "upload.json").read_text(encoding="utf-8")


@pytest.fixture
def interrupted(workspace: Workspace, tmp_path: Path, app: FastAPI) -> None:
    killed(workspace, tmp_path, "coding")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_resumed_upload_in_a_browser(interrupted: None, visit: Callable[..., Visit], lang: str) -> None:
    desk = visit(lang)
    page = desk.go("/reports/add")
    page.locator("main a", has_text="many.jsonl").first.click()
    page.wait_for_selector(f"text={text('reports.state_done', lang)}")  # type: ignore[arg-type]
    assert text("reports.resumed", lang) in page.inner_text("#progress")  # type: ignore[arg-type]
    assert desk.axe() == []
