"""Adding reports at the desk: typed by content, refused where it is none, coded in the background, with what was set aside."""

from __future__ import annotations

import contextlib
import gzip
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from desk_helpers import KEY, token_of
from fastapi import FastAPI
from fastapi.testclient import TestClient

from rasid.archive import Workspace, audit
from rasid.desk.app import make_app
from rasid.desk.areas.reports.content import ending_of, safe_name
from rasid.desk.faults import TooLarge, WrongContent
from rasid.desk.settings import DeskSettings

STRIKE = "قصفت طائرات مجهولة سوقاً في مدينة إدلب يوم السبت 5 نوفمبر 2016، وقتل أربعة مدنيين.\n"
PAGE = f"<!doctype html><html><head><title>إدلب</title></head><body><article><h1>قصف إدلب</h1><p>{STRIKE * 4}</p></article></body></html>"
LINE = json.dumps({"title": "إدلب", "text": STRIKE, "outlet": "وكالة الشمال"}, ensure_ascii=False)


def packed(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            package.writestr(name, data)
    return out.getvalue()


def sent(client: TestClient, app: FastAPI | None = None, **fields: Any) -> Any:
    """Add something and wait until it is coded; the page of the upload."""
    files = fields.pop("files", None)
    answer = client.post("/reports/add", data=fields, files=files, headers=token_of(client))
    assert answer.status_code == 303, answer.text
    client.app.state.uploads.wait()  # type: ignore[attr-defined]
    return client.get(answer.headers["location"])


def one(name: str, data: bytes) -> list[tuple[str, tuple[str, bytes, str]]]:
    return [("files", (name, data, "application/octet-stream"))]


def test_a_pasted_text_becomes_a_report(client: TestClient, workspace: Workspace) -> None:
    page = sent(client, text=STRIKE, title="قصف إدلب", outlet="وكالة الشمال", published="2016-11-06").text
    assert 'href="/reports/11"' in page
    assert "Done" in page
    report = client.get("/api/v1/reports/11").json()
    assert (report["title"], report["outlet"], report["published"]) == ("قصف إدلب", "وكالة الشمال", "2016-11-06")
    with workspace.database.read() as connection:
        assert {one.action for one in audit.entries(connection, last=3)} >= {"capture", "code"}


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("page.txt", PAGE.encode(), "html"),
        ("page.jpg", PAGE.encode(), "html"),
        ("words.exe", STRIKE.encode("cp1256"), "text"),
        ("lines.pdf", LINE.encode(), "json"),
        ("list.txt", f"[{LINE}]".encode(), "json"),
        ("table.txt", f'title,text\nإدلب,"{STRIKE.strip()}"\n'.encode(), "json"),
        ("lines", gzip.compress(LINE.encode()), "json"),
        ("many.bin", packed({"a/b.txt": STRIKE.encode()}), "text"),
    ],
)
def test_what_a_file_is_says_its_content(client: TestClient, name: str, data: bytes, kind: str) -> None:
    page = sent(client, files=one(name, data)).text
    assert 'href="/reports/11"' in page, page
    assert client.get("/api/v1/reports/11").json()["kind"] == kind


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"0" * 50, "picture"), (b"MZ\x90\x00", "program"), (b"\x7fELF", "program"), (b"", "empty"),
        (b"\xd0\xcf\x11\xe0" + b"0" * 50, "old Word"), (b"a\x00b\x00\x01\x02", "no text"), (b"PK\x03\x04broken", "damaged"),
        (b"\x1f\x8bbroken", "damaged"), (packed({"xl/workbook.xml": b"x"}), "table"),
    ],
)  # fmt: skip
def test_what_holds_no_report_is_refused(client: TestClient, data: bytes, what: str) -> None:
    answer = client.post("/reports/add", files=one("report.txt", data), headers=token_of(client))
    assert answer.status_code == 415
    assert what in answer.text
    assert "report.txt" in answer.text


def test_an_archive_that_unpacks_to_too_much_is_refused(client: TestClient, workspace: Workspace, settings: DeskSettings) -> None:  # fmt: skip
    bomb = packed({"report.txt": b"0" * 3_000_000})
    small = TestClient(
        make_app(workspace, replace(settings, unpacked_bytes=2_000_000)), follow_redirects=False, headers={"accept-language": "en"}
    )  # fmt: skip
    small.get(f"/enter/{KEY}")
    assert small.post("/reports/add", files=one("bomb.zip", bomb), headers=token_of(small)).status_code == 413
    # Archives in archives are counted as they are unpacked, and what shrinks too well is a bomb at any size.
    inner = packed({f"{n}.txt": (STRIKE + str(n)).encode() * 7000 for n in range(3)})
    page = sent(small, files=one("outer.zip", packed({"inner.zip": inner}))).text
    assert "more than is taken" in page
    assert "not a bomb" in sent(client, files=one("bomb.zip", packed({"report.txt": b"\n" * 9_000_000}))).text


def test_paths_in_archives_lead_nowhere(client: TestClient, tmp_path: Path) -> None:
    before = {path for path in tmp_path.parent.rglob("*") if "evil" in path.name}
    page = sent(client, files=one("../../evil.zip", packed({"../../evil.txt": STRIKE.encode(), "/etc/evil.txt": STRIKE.encode() + b" "}))).text  # fmt: skip
    assert 'href="/reports/11"' in page
    assert {path for path in tmp_path.parent.rglob("*") if "evil" in path.name} == before
    seen = client.get("/api/v1/reports/11/origin").json()["seen"][0]
    assert seen["location"].startswith("upload/")
    assert seen["location"].endswith("/evil.zip")
    assert safe_name("C:\\x\\..\\\u202efdp.exe") == "�fdp.exe"
    assert safe_name("..") == safe_name("") == "file"


def test_what_could_not_be_read_is_named_with_its_reason(client: TestClient) -> None:
    english = b"The ministry said nothing about the strike on the market of Idlib on Saturday."
    page = sent(client, files=[*one("english.txt", english), *one("good.txt", STRIKE.encode())]).text
    assert "english.txt" in page
    assert "Set aside" in page
    assert 'href="/reports/12"' in page or 'href="/reports/11"' in page
    assert "/tmp" not in page


def test_what_is_known_is_not_added_again(client: TestClient) -> None:
    sent(client, files=one("a.txt", STRIKE.encode()))
    page = sent(client, files=one("b.txt", STRIKE.encode())).text
    assert "New: 0; known before: 1" in page
    assert 'href="/reports/11"' in page
    places = [seen["location"].rpartition("/")[2] for seen in client.get("/api/v1/reports/11/origin").json()["seen"]]
    assert places == ["a.txt", "b.txt"]


def test_nothing_and_no_day_are_said_in_the_form(client: TestClient) -> None:
    answer = client.post("/reports/add", data={"text": " "}, headers=token_of(client))
    assert answer.status_code == 400
    answer = client.post("/reports/add", data={"text": STRIKE, "published": "someday"}, headers=token_of(client))
    assert answer.status_code == 400
    assert "إدلب" in answer.text, "what was typed is still there"


def test_a_file_that_is_too_large_is_refused(workspace: Workspace, settings: DeskSettings) -> None:
    client = TestClient(make_app(workspace, replace(settings, upload_bytes=2000)), follow_redirects=False)
    client.get(f"/enter/{KEY}")
    assert client.post("/reports/add", files=one("a.txt", b"x" * 3000), headers=token_of(client)).status_code == 413


def test_readers_add_nothing(people: Callable[[str], TestClient]) -> None:
    reader = people("reader")
    assert reader.get("/reports/add").status_code == 403
    assert reader.post("/reports/add", data={"text": STRIKE}, headers=token_of(reader)).status_code == 403
    assert reader.post("/api/v1/reports", json={"text": STRIKE}, headers=token_of(reader)).status_code == 403
    coder = people("coder")
    assert coder.post("/reports/add", data={"text": STRIKE}).status_code == 403, "without the token of the session"


def test_who_added_it_is_noted(people: Callable[[str], TestClient], workspace: Workspace) -> None:
    coder = people("coder")
    sent(coder, text=STRIKE)
    with workspace.database.read() as connection:
        captured = [entry for entry in audit.entries(connection) if entry.action == "capture"]
    assert captured[-1].who == "coder"


def test_reports_are_added_by_programs(client: TestClient) -> None:
    answer = client.post("/api/v1/reports", json={"text": STRIKE, "title": "إدلب"}, headers=token_of(client))
    assert answer.status_code == 202
    client.app.state.uploads.wait()  # type: ignore[attr-defined]
    upload = client.get(f"/api/v1/uploads/{answer.json()['id']}").json()
    assert (upload["state"], upload["reports"], upload["new"]) == ("done", [11], 1)
    answer = client.post("/api/v1/reports/files", files=one("a.txt", STRIKE.encode() * 2), headers=token_of(client))
    assert answer.status_code == 202
    client.app.state.uploads.wait()  # type: ignore[attr-defined]
    assert client.get("/api/v1/uploads/none").status_code == 404


@pytest.mark.parametrize(
    "faulty", [b"PK\x05\x06" + b"\x00" * 18, b"<", b"{", b"[", b"%PDF-", b"WARC/1.0", b"\xff\xfe", b","]
)
def test_whatever_bytes_come_there_is_an_answer(tmp_path: Path, faulty: bytes) -> None:
    path = tmp_path / "x"
    path.write_bytes(faulty)
    with contextlib.suppress(WrongContent, TooLarge):
        assert ending_of(path, "x", 1000).startswith(".")
