"""Where bylines are no matter for readers, who signed a report is left out of its text, too, and nothing tells who it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from desk_helpers import PASSWORD, Visit, run, token_of
from fastapi.testclient import TestClient
from sqlalchemy import select, update

from rasid.archive import Workspace
from rasid.archive.desk_tables import report_privacy
from rasid.archive.privacy import fill
from rasid.archive.tables import reports
from rasid.desk import sensitivity, users
from rasid.desk.redaction import Redactions
from rasid.desk.roles import Role
from rasid.record import check_spans

AUTHOR = "سامر الحوراني"
WORDS = ("سامر", "الحوراني")
BODY = (
    "كتب: سامر الحوراني\n"
    "قصفت طائرات التحالف العربي مواقع لجماعة أنصار الله في مدينة الحديدة يوم الأحد 4 نوفمبر 2018، مما أدى إلى مقتل ثلاثة مدنيين.\n"
    "ويتوقع سامر الحوراني أن تستأنف جماعة أنصار الله القصف على المدينة قبل نهاية الشهر.\n"
    "وقال المتحدث باسم التحالف إن الغارات أصابت أهدافاً عسكرية في محيط المطار، ولم ترد تفاصيل أخرى عن الضحايا من مصادر مستقلة.\n"
)
TOLD = [
    {"title": "غارات على الحديدة", "text": BODY, "outlet": "صحيفة المرفأ", "published": "2018-11-05"},
    {"title": "غارات على الحديدة", "text": BODY + "وأفادت مصادر محلية بوقوع أضرار في الميناء.\n", "outlet": "موقع الشاطئ", "published": "2018-11-06"},
    {"title": "وقف القتال", "text": "طالب مجلس الأمن الحوثيين بوقف القتال في الحديدة يوم 6 نوفمبر 2018.\n", "outlet": "صحيفة المرفأ", "published": "2018-11-07"},
]  # fmt: skip


@pytest.fixture
def signed(workspace: Workspace, tmp_path: Path) -> list[int]:
    """The reports with a byline, in the workspace of the desk; bylines are kept from readers now."""
    before = set(_ids(workspace))
    (tmp_path / "signed.jsonl").write_text(
        "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in TOLD), encoding="utf-8"
    )
    run("add", str(tmp_path / "signed.jsonl"), "--workspace", str(workspace.root), "--jobs", "0")
    run("copies", "build", "--workspace", str(workspace.root))
    with workspace.database.write() as connection:
        sensitivity.change(connection, "tester", "byline", "internal")
    return sorted(set(_ids(workspace)) - before)


def _ids(workspace: Workspace) -> list[int]:
    with workspace.database.read() as connection:
        return list(connection.execute(select(reports.c.id)).scalars())


def _paths(first: int, second: int) -> list[str]:
    found = [
        "/reports", "/api/v1/reports", "/statements", "/api/v1/statements", "/map", "/timeline", "/network", "/copies", "/api/v1/copies",
        "/forecasts", "/api/v1/forecasts", "/incidents", "/api/v1/incidents", "/find?q=الحديدة", "/api/v1/search?q=الحديدة",
        f"/api/v1/reports/{first}/copies/{second}", f"/reports/{first}/copies?other={second}", f"/reports/{first}/copies/{second}",
        "/accounts",
    ]  # fmt: skip
    for id in (first, second):
        for part in ("", "/read", "/words", "/normalised", "/origin", "/copies", "/account"):
            found.append(f"/reports/{id}{part}")
        for part in ("", "/record", "/sentences", "/origin", "/copies", "/account"):
            found.append(f"/api/v1/reports/{id}{part}")
    return found


def test_no_page_tells_readers_who_signed(people: Callable[[str], TestClient], signed: list[int]) -> None:
    reader, coder = people("reader"), people("coder")
    for path in _paths(*signed[:2]):
        text = reader.get(path).text
        assert not [word for word in WORDS if word in text], path
    for path in (
        f"/reports/{signed[0]}",
        f"/api/v1/reports/{signed[0]}/record",
        f"/api/v1/reports/{signed[0]}/sentences",
    ):
        assert "[الكاتب]" in reader.get(path).text, path
        assert AUTHOR in coder.get(path).text, path


def test_the_offsets_of_what_is_shown_hold(workspace: Workspace, signed: list[int]) -> None:
    with workspace.database.read() as connection:
        hidden = Redactions(connection, True)
        whole = Redactions(connection, False).record(signed[0])
        shown = hidden.record(signed[0])
        assert check_spans(shown) == []
        assert shown.document.byline is None
        assert (
            shown.document.text
            == hidden.text(signed[0])
            == whole.document.text.replace(AUTHOR, "[الكاتب]", 1).replace(AUTHOR, "[شخص]")
        )
        at = whole.document.text.index("مدينة الحديدة")
        start, end = hidden.span(signed[0], at, at + len("مدينة الحديدة"))
        assert shown.document.text[start:end] == "مدينة الحديدة"
        assert len(shown.events) == len(whole.events)


def test_copies_differ_by_what_is_shown_alone(people: Callable[[str], TestClient], signed: list[int]) -> None:
    first, second = signed[:2]
    difference = people("reader").get(f"/api/v1/reports/{first}/copies/{second}").json()
    assert difference["added"] > 0
    assert not [one for one in difference["passages"] if any(word in str(one) for word in WORDS)]


@pytest.mark.parametrize(
    "query", [AUTHOR, f'"{AUTHOR}"', "سامر", "الحوراني -مجلس", f"{AUTHOR} الحديدة", "الحوراني OR مجلس"]
)
def test_readers_do_not_find_reports_by_who_signed_them(people: Callable[[str], TestClient], signed: list[int], query: str) -> None:  # fmt: skip
    asked = {"q": query}
    reader, coder = (people(name).get("/api/v1/search", params=asked).json() for name in ("reader", "coder"))
    found = {hit["id"] for hit in reader["items"]}
    assert not found & set(signed[:2])
    assert coder["total"] >= 2
    behind = people("reader").get("/api/v1/statements", params=asked).json()["items"]
    assert not {one["report"] for one in behind} & set(signed[:2])


def test_bylines_are_there_again_where_they_are_public(people: Callable[[str], TestClient], signed: list[int], workspace: Workspace) -> None:  # fmt: skip
    reader = people("reader")
    with workspace.database.write() as connection:
        sensitivity.change(connection, "tester", "byline", "public")
    assert AUTHOR in reader.get(f"/reports/{signed[0]}").text
    assert reader.get("/api/v1/search", params={"q": AUTHOR}).json()["total"] == 2


def test_what_was_found_before_bylines_were_looked_for(workspace: Workspace, signed: list[int]) -> None:
    with workspace.database.write() as connection:
        connection.execute(update(report_privacy).values(lexicon="older", spans=[]))
        assert AUTHOR not in Redactions(connection, True).text(signed[0])
    assert list(fill(workspace.database))
    with workspace.database.read() as connection:
        kinds = connection.execute(select(report_privacy.c.spans).where(report_privacy.c.report_id == signed[0])).scalar_one()  # fmt: skip
    assert [kind for _, _, kind in kinds] == ["byline", "person"]


@pytest.mark.parametrize("format", ["jsonl", "csv", "claims", "annotations"])
def test_exports_of_readers_have_no_bylines(people: Callable[[str], TestClient], signed: list[int], format: str) -> None:  # fmt: skip
    reader, coder = people("reader"), people("coder")
    asked = {"q": f"id:{signed[0]}", "format": format}
    text = reader.post("/find/export", data=asked, headers=token_of(reader)).text
    assert not [word for word in WORDS if word in text or quote(word) in text]
    if format == "jsonl":
        assert AUTHOR in coder.post("/find/export", data=asked, headers=token_of(coder)).text


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_report_without_its_byline_in_a_browser(visit: Callable[..., Visit], workspace: Workspace, signed: list[int], lang: str) -> None:  # fmt: skip
    with workspace.database.write() as connection:
        users.add(connection, "tester", "reader", Role.READER, password=PASSWORD)
    desk = visit(lang, who="reader")
    page = desk.go(f"/reports/{signed[0]}")
    assert "[الكاتب]" in page.inner_text("main")
    assert not any(word in page.content() for word in WORDS)
    assert desk.axe() == []
