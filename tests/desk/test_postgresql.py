"""The desk on a real PostgreSQL: every page and every answer of the API holds what it holds on SQLite, before and after people decided.

Two workspaces are made alike of the same reports, one on each database. Where their answers differ is told with the address.
"""

from __future__ import annotations

import difflib
import importlib.util
import re
import time
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from desk_helpers import PASSWORD, run, token_of
from fastapi.testclient import TestClient
from test_coding import _both as code_blind
from told import as_jsonl

from rasid.archive import Workspace, audit
from rasid.archive import judgements as kept
from rasid.desk import users
from rasid.desk.app import AREAS, make_app
from rasid.desk.roles import Role
from rasid.desk.settings import DeskSettings
from rasid.review import queue
from rasid.review.disagreement import twice
from servers import MISSING, create_database, running

_ARCHIVE = Path(__file__).parents[1] / "archive"
STRIKE = "قصفت طائرات مجهولة سوقاً في مدينة إدلب يوم السبت 5 نوفمبر 2016، وقتل أربعة مدنيين.\n"


def _module(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, _ARCHIVE / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


class Side(NamedTuple):
    """A workspace on one of the databases, and those who ask its desk."""

    name: str
    workspace: Workspace
    admin: TestClient
    reader: TestClient


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Side]]:
    """Both desks, with the same reports, users, blind codings and a reference data set."""
    files = _module("reference_files")
    folder = tmp_path_factory.mktemp("both")
    (folder / "in.jsonl").write_text(as_jsonl(), encoding="utf-8")
    rows = [files.ged("m1", latitude=files.MOSUL[0], longitude=files.MOSUL[1], where_coordinates="Mosul town")]
    (folder / "iraq.csv").write_text(files.table(files.GED_19, rows), encoding="utf-8")
    with running() as server:
        if server is None:
            pytest.skip(f"{MISSING}: the pages are not tried on it")
        made = []
        for name, database in (("sqlite", None), ("postgresql", create_database(server))):
            root = str(folder / name)
            run("init", root, *(["--database", database] if database else []))
            run("add", str(folder / "in.jsonl"), "--workspace", root, "--jobs", "0")
            for command in ("copies", "incidents"):
                run(command, "build", "--workspace", root)
            run("reference", "add", str(folder / "iraq.csv"), "--workspace", root)
            run("reference", "match", "--workspace", root)
            workspace = Workspace.open(folder / name, who="tester")
            assert workspace.database.engine.dialect.name == name
            made.append(_side(name, workspace))
        yield made
        for side in made:
            side.workspace.close()


def _side(name: str, workspace: Workspace) -> Side:
    with workspace.database.write() as connection:
        for role in (Role.ADMIN, Role.ADJUDICATOR, Role.CODER, Role.READER):
            users.add(connection, "tester", role.key, role, password=PASSWORD)
    code_blind(workspace, "coder", "adjudicator")
    app = make_app(workspace, DeskSettings(hosts=(*DeskSettings.hosts, "testserver"), processes=0))

    def sign_in(who: str) -> TestClient:
        client = TestClient(app, follow_redirects=False, headers={"accept-language": "ar"})
        assert client.post("/sign-in", data={"name": who, "password": PASSWORD}).status_code == 303
        return client

    return Side(name, workspace, sign_in("admin"), sign_in("reader"))


def paths(routes: Iterable[Any]) -> Iterator[str]:
    """The paths of all routes that are only read."""
    for route in routes:
        inside = getattr(route, "original_router", None)
        if inside is not None:
            yield from paths(inside.routes)
        elif "GET" in (getattr(route, "methods", None) or ()):
            yield route.path


def addresses(side: Side) -> list[str]:
    """Every page and every answer of the API, with numbers of things that are there, and some of them asked in several ways."""
    app: Any = side.admin.app
    with side.workspace.database.read() as connection:
        unit = next(one.id for one in twice(connection, 1).units)  # type: ignore[union-attr]
    forecast = side.admin.get("/api/v1/forecasts").json()["items"][0]["id"]
    subject = side.admin.get("/api/v1/review/reports/1").json()["subjects"][0]["subject"]
    reference = side.admin.get("/api/v1/reference").json()
    names = [one["name"] for one in (reference["items"] if isinstance(reference, dict) else reference)]
    values: dict[str, Any] = {
        "report": 1, "other": 3, "event": 3, "user": 1, "unit": unit, "id": forecast, "upload": "none", "family": 1, "lang": "ar", "key": "none",
        "path": "desk.css",
    }  # fmt: skip
    named = {"incidents": 3, "sources": 1, "reference": names[0], "copies": 1}
    queries = {
        "/reports/{report}/copies": ["?with=3"], "/review/reports/{report}/event": [f"?subject={subject.replace('#', '%23')}"],
        "/api/v1/reports/{report}/review": [f"?subject={subject.replace('#', '%23')}"], "/find": ["?q=الرطبة&sort=newest", "?q=type:ASSAULT", "?q=place:Rutba&sort=newest"],
        "/api/v1/search": ["?q=الرطبة&sort=newest", "?q=country:IQ date:2016-10&facets=true", "?q=-القوات&sort=oldest"], "/incidents": ["?reports=1&q=الرطبة"],
        "/api/v1/incidents": ["?reports=1", "?country=IQ&from=2016-10-01"], "/accounts": ["?a=وكالة الرافدين&b=صحيفة الفرات"],
        "/api/v1/accounts/difference": ["?a=report:1&b=report:2"], "/api/v1/accounts/choices": ["?q=ال"], "/api/v1/review/queue/next": ["?event=3"],
        "/api/v1/actors": ["?q=الجيش"], "/api/v1/places": ["?q=الموصل"], "/map": ["?q=الرطبة"], "/api/v1/map": ["?zoom=6", "?country=IQ&zoom=4"],
        "/statements": ["?country=IQ&from=2016-10-01&to=2016-10-31"], "/api/v1/statements": ["?q=الموصل", "?holder_kind=author&sort=oldest"],
        "/review": ["?show=all&country=IQ"], "/api/v1/review/queue": ["?show=all&limit=200"], "/api/v1/forecasts": ["?as_of=2016-10-30"],
        "/audit": ["?verify=1"], "/api/v1/reports": ["?from=2016-10-25&order=oldest", "?language=ar"],
    }  # fmt: skip
    found = []
    pages = [path for name in AREAS for path in paths(import_module(f"rasid.desk.areas.{name}").PAGES.routes)]
    answers = [path for path, ways in app.openapi()["paths"].items() if "get" in ways]
    for path in (path for path in (*pages, *answers) if "{upload}" not in path):
        area = path.removeprefix("/api/v1").split("/")[1]
        own = re.sub(r"\{(\w+)(:\w+)?\}", lambda m: str(named[area] if m[1] == "name" else values[m[1]]), path)  # noqa: B023  # used at once
        found += [own + query for query in queries.get(path, [])]
        if path not in _ASK:
            found.append(own)
    return found


_ASK = (
    "/api/v1/accounts/difference", "/api/v1/review/queue/next", "/review/reports/{report}/event", "/api/v1/reports/{report}/review",
    "/api/v1/search",
)  # fmt: skip
"""What answers only who asks for something"""
LEADING = {"/copies/1": 303}
"""What only leads elsewhere"""
_PASSING = (
    (re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?(Z|\+00:00)?"), "MOMENT"),
    (re.compile(r'name="csrf" (content|value)="[^"]+"|X-CSRF-Token": "[^"]+"|&#34;csrf&#34;: &#34;[^&]+'), "TOKEN"),
    (re.compile(r"/people/me/sessions/\w{16}"), "SESSION"),
    (re.compile(r'(title="|"(last|hash|records)":"|<code dir="ltr">|السجلات: <bdi>)[0-9a-f]{64}'), "DIGEST"),
    (re.compile(r"/reports/add/\w+-[0-9a-f]{8}"), "UPLOAD"),
)


def said(text: str) -> str:
    """An answer without what differs from one making of a workspace to the next."""
    for pattern, word in _PASSING:
        text = pattern.sub(word, text)
    return text


def compare(sides: list[Side], who: Callable[[Side], TestClient]) -> dict[str, int]:
    """Ask both desks for everything; how each address was answered. Both answer alike."""
    asked = {side.name: addresses(side) for side in sides}
    assert asked["sqlite"] == asked["postgresql"]
    answered, unlike = {}, []
    for path in asked["sqlite"]:
        answers = [who(side).get(path) for side in sides]
        answered[path] = answers[0].status_code
        texts = [said(answer.text) for answer in answers]
        if answers[0].status_code != answers[1].status_code or texts[0] != texts[1]:
            lines = [re.sub(r"([,>])", r"\1\n", text).splitlines() for text in texts]
            told = "\n".join([*difflib.unified_diff(*lines, "sqlite", "postgresql", lineterm="", n=1)][:14])
            unlike.append(f"{path}: {[answer.status_code for answer in answers]}\n{told}")
    assert unlike == [], "\n".join(unlike)
    return answered


def in_order(side: Side) -> None:
    """Wait until new events have their place in the queue, which they get in the background."""
    for _ in range(100):
        side.admin.get("/review")
        with side.workspace.database.read() as connection:
            if queue.behind(connection) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError


def test_every_page_and_answer_is_as_on_sqlite(sides: list[Side]) -> None:
    for side in sides:
        in_order(side)
    answered = compare(sides, lambda side: side.admin)
    assert len(answered) > 100
    assert {path: status for path, status in answered.items() if status != 200} == LEADING


def test_the_most_relevant_are_the_same_reports(sides: list[Side]) -> None:
    """Each database weighs words by its own rules: the order may differ, what is found may not."""
    for query in ("الرطبة", "القوات العراقية", "type:ASSAULT الموصل"):
        found = [side.admin.get("/api/v1/search", params={"q": query}).json() for side in sides]
        assert found[0]["total"] == found[1]["total"] > 0
        assert {one["id"] for one in found[0]["items"]} == {one["id"] for one in found[1]["items"]}
        assert found[0]["facets"] == found[1]["facets"]


def test_readers_are_shown_as_much_as_on_sqlite(sides: list[Side]) -> None:
    answered = compare(sides, lambda side: side.reader)
    assert set(answered.values()) == {200, 303, 403}
    for side in sides:
        for path in (path for path, status in answered.items() if status == 200):
            assert "الصلوي" not in side.reader.get(path).text, path


def test_what_people_do_is_kept_alike(sides: list[Side]) -> None:
    """An upload, a decision, a merge and a judgement of a forecast by the forms of the pages; afterwards everything is compared again."""
    for side in sides:
        admin, head = side.admin, token_of(side.admin)
        files = {"files": ("تقرير.txt", STRIKE.encode("windows-1256"), "text/plain")}
        sent = admin.post(
            "/reports/add", data={"outlet": "وكالة الشمال", "published": "2016-11-06"}, files=files, headers=head
        )
        assert sent.status_code == 303, sent.text
        admin.app.state.uploads.wait()  # type: ignore[attr-defined]
        assert 'href="/reports/11"' in admin.get(sent.headers["location"]).text
        assert admin.get("/api/v1/reports/11").json()["outlet"] == "وكالة الشمال"
        assert admin.get("/api/v1/search", params={"q": "إدلب"}).json()["total"] == 1
        event = admin.get("/api/v1/reports/2/record").json()["events"]
        assert event
        decided = admin.post(
            "/api/v1/events/9/decisions", json={"verdict": "REJECT", "base": None, "reason": "ليس اتهاماً"}, headers=head
        )
        assert decided.status_code == 200, decided.text
        incident = admin.get("/api/v1/incidents/3").json()
        other = next(one for one in incident["near"])["line"]["id"]
        merged = admin.post(
            "/incidents/3/judge", headers=head,
            data={"other": str(other), "verdict": "SAME", "reason": "الحدث نفسه", "seen": incident["state"]},
        )  # fmt: skip
        assert merged.status_code == 303, merged.text
        forecast = admin.get("/api/v1/forecasts").json()["items"][0]["id"]
        judged = admin.post(
            f"/forecasts/{forecast}/judge", data={"verdict": "happened", "reason": "وقع", "seen": ""}, headers=head
        )
        assert judged.status_code == 303, judged.text
        with side.workspace.database.read() as connection:
            assert audit.verify(connection) == []
            kinds = [(row.kind, row.verdict, row.who) for row in kept.history(connection)][-3:]
        assert kinds == [
            ("review", "REJECT", "admin"),
            ("same-incident", "SAME", "admin"),
            ("forecast", "happened", "admin"),
        ]
    for side in sides:
        in_order(side)
    answered = compare(sides, lambda side: side.admin)
    assert {path: status for path, status in answered.items() if status != 200} == LEADING
