"""Signing in, the frame of every page, errors in one shape, and what no route may leave out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
import yaml
from desk_helpers import KEY, PASSWORD, Visit, token_of
from fastapi import FastAPI
from fastapi.testclient import TestClient

from rasid.archive import Workspace, audit
from rasid.desk import users
from rasid.desk.app import make_app
from rasid.desk.pages import environment
from rasid.desk.roles import Role
from rasid.desk.serve import Binding, check
from rasid.desk.settings import DeskSettings
from rasid.desk.texts import areas, strings
from rasid.errors import UsageError


def test_without_the_key_a_desk_without_users_stays_closed(app: FastAPI) -> None:
    client = TestClient(app, follow_redirects=False)
    assert client.get("/").headers["location"] == "/sign-in"
    assert client.get("/api/v1/workspace").status_code == 401
    assert client.get("/enter/wrong").status_code == 303
    assert client.get("/").status_code == 303
    assert "rasid desk" in client.get("/sign-in").text


def test_the_first_page_counts_and_lists_what_came_in_last(client: TestClient) -> None:
    page = client.get("/")
    assert page.status_code == 200
    assert "محادثات" in page.text
    assert client.get("/api/v1/workspace").json()["reports"] == 10


def test_every_answer_forbids_what_a_page_should_not_load(client: TestClient) -> None:
    for path in ("/", "/nothing", "/api/v1/workspace", "/api/v1/openapi.json", "/sign-in"):
        headers = client.get(path).headers
        assert "script-src 'self';" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] in ("no-store", "private, no-cache")


def test_errors_have_one_shape(client: TestClient) -> None:
    body = client.get("/api/v1/nothing").json()
    assert set(body["error"]) == {"code", "what", "where", "expected", "advice", "exit_code"}
    assert "There is no such page" in client.get("/nothing").text


def test_an_unchanged_answer_is_not_sent_again(client: TestClient) -> None:
    first = client.get("/api/v1/workspace")
    again = client.get("/api/v1/workspace", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_a_name_that_the_desk_does_not_have_is_refused(client: TestClient) -> None:
    """A page of another site whose name was made to lead here must not read the desk."""
    answer = client.get("/", headers={"host": "evil.example"})
    assert answer.status_code == 400
    assert "evil.example" in answer.text


def test_a_change_needs_the_token_of_the_session(client: TestClient) -> None:
    assert client.post("/sign-out").status_code == 403
    assert client.post("/sign-out", data={"csrf": "wrong"}).status_code == 403
    assert client.post("/sign-out", headers={**token_of(client), "origin": "https://evil.example"}).status_code == 403
    assert client.post("/sign-out", headers={**token_of(client), "sec-fetch-site": "cross-site"}).status_code == 403
    assert client.post("/sign-out", headers=token_of(client)).status_code == 303
    assert client.get("/").status_code == 303


@pytest.mark.usefixtures("as_kept")
def test_passwords_are_kept_as_argon2_and_never_logged(
    people: Callable[[str], TestClient], workspace: Workspace
) -> None:
    people("coder")
    with workspace.database.read() as connection:
        log = "".join(f"{entry}" for entry in audit.entries(connection))
        stored = connection.exec_driver_sql("select password from users").scalars().all()
    assert PASSWORD not in log
    assert "argon2" not in log
    assert all(value.startswith("$argon2id$v=19$m=65536,t=3,p=4$") for value in stored)


def test_five_wrong_passwords_are_enough(people: Callable[[str], TestClient]) -> None:
    client = people("reader")
    client.cookies.clear()
    codes = [client.post("/sign-in", data={"name": "admin", "password": f"wrong {n}"}).status_code for n in range(6)]
    assert codes == [401] * 5 + [429]
    answer = client.post("/sign-in", data={"name": "admin", "password": PASSWORD})
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) <= 301


def test_signing_in_makes_a_new_session(people: Callable[[str], TestClient]) -> None:
    client = people("reader")
    planted = client.cookies["rasid_session"]
    client.post("/sign-in", data={"name": "coder", "password": PASSWORD})
    assert client.cookies["rasid_session"] != planted
    client.cookies.set("rasid_session", planted)
    client.cookies.delete("rasid_session", domain="testserver.local")
    client.cookies.set("rasid_session", planted, domain="testserver.local")
    assert client.get("/").status_code == 303


def test_who_signs_in_comes_back_to_this_desk_only(people: Callable[[str], TestClient]) -> None:
    client = people("reader")
    for target in ("//evil.example/x", "https://evil.example", "/\\evil.example", "javascript:alert(1)"):
        answer = client.post("/sign-in", data={"name": "reader", "password": PASSWORD, "next": target})
        assert answer.headers["location"] == "/"
    answer = client.post("/sign-in", data={"name": "reader", "password": PASSWORD, "next": "/find?q=x"})
    assert answer.headers["location"] == "/find?q=x"


def test_an_inactive_user_is_signed_out(people: Callable[[str], TestClient], workspace: Workspace) -> None:
    client = people("reader")
    assert client.get("/").status_code == 200
    with workspace.database.write() as connection:
        reader = next(user for user in users.listed(connection) if user.name == "reader")
        users.change(connection, "tester", reader.id, active=False)
    assert client.get("/").status_code == 303


def test_the_last_admin_stays(people: Callable[[str], TestClient], workspace: Workspace) -> None:
    with workspace.database.read() as connection:
        admin = next(user for user in users.listed(connection) if user.role == Role.ADMIN)
    with pytest.raises(UsageError, match="no active admin"), workspace.database.write() as connection:
        users.change(connection, "tester", admin.id, role=Role.READER)
    with workspace.database.read() as connection:
        assert next(user for user in users.listed(connection) if user.id == admin.id).role == Role.ADMIN


def test_a_large_request_is_refused(workspace: Workspace, settings: DeskSettings) -> None:
    app = make_app(workspace, replace(settings, upload_bytes=1000))
    client = TestClient(app, follow_redirects=False)
    assert client.post("/sign-in", data={"name": "x", "password": "y" * 2000}).status_code == 413

    form = {"content-type": "application/x-www-form-urlencoded"}

    def endless() -> Any:
        for _ in range(50):
            yield b"x" * 100

    assert client.post("/sign-in", content=endless(), headers=form).status_code == 413


def test_other_machines_need_users_and_tls() -> None:
    with pytest.raises(UsageError, match="no users"):
        check(Binding("0.0.0.0", 1), has_users=False)
    with pytest.raises(UsageError, match="unencrypted"):
        check(Binding("192.0.2.7", 1), has_users=True)
    check(Binding("192.0.2.7", 1, Path("c"), Path("k")), has_users=True)
    check(Binding("192.0.2.7", 1, insecure=True), has_users=True)
    for host in ("127.0.0.1", "localhost", "::1", "127.8.8.8"):
        check(Binding(host, 1), has_users=False)


def test_files_of_the_package_only(client: TestClient) -> None:
    from rasid.desk.assets import address

    assert client.get(address("desk.css")).headers["cache-control"].endswith("immutable")
    digest = address("desk.css").split("/")[2]
    for path in ("../settings.py", "..%2fsettings.py", "%2e%2e/settings.py", "vendor", "vendor/htmx-LICENSE"):
        assert client.get(f"/static/{digest}/{path}").status_code == 404


@pytest.mark.parametrize("area", areas())
def test_files_of_words_are_read_alike_by_both_loaders(area: str) -> None:
    """The C loader takes what the pure loader of other machines refuses."""
    source = resources.files("rasid.desk").joinpath("strings", f"{area}.yaml").read_text(encoding="utf-8")
    assert yaml.load(source, Loader=yaml.SafeLoader) == strings(area)


@pytest.mark.parametrize("area", areas())
def test_words_stand_in_both_languages(area: str) -> None:
    for name, words in strings(area).items():
        assert set(words) == {"ar", "en"}, name
        assert all(isinstance(value, str) and value.strip() for value in words.values()), name


def test_templates_compile() -> None:
    made = environment("ar")
    assert [name for name in made.list_templates() if made.get_template(name) is None] == []


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_frame_in_a_browser(visit: Callable[..., Visit], lang: str) -> None:
    desk = visit(lang)
    page = desk.page
    assert page.evaluate("[document.documentElement.dir, document.documentElement.lang]") == [
        "rtl" if lang == "ar" else "ltr",
        lang,
    ]
    assert desk.axe() == []
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.click("a[hreflang]")
    page.wait_for_selector(f"html:not([lang={lang}])")
    assert page.url == f"{desk.address}/"


def test_the_frame_on_a_phone(visit: Callable[..., Visit]) -> None:
    page = visit("ar", width=360, height=700).page
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_key_is_not_in_pages(client: TestClient) -> None:
    assert KEY not in client.get("/").text


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_axe_finds_nothing_on_the_pages_of_a_reader(
    visit: Callable[..., Visit], workspace: Workspace, lang: str
) -> None:
    """They have something that others do not: that the view leaves out names."""
    with workspace.database.write() as connection:
        users.add(connection, "tester", "admin", Role.ADMIN, password=PASSWORD)
        users.add(connection, "tester", "reader", Role.READER, password=PASSWORD)
    desk = visit(lang, who="reader")
    for path in (
        "/", "/reports", "/reports/6", "/find?q=الحديدة", "/statements?report=6", "/incidents/3", "/sources/1", "/forecasts",
        "/accounts?a=report:1&b=report:2", "/people/me",
    ):  # fmt: skip
        page = desk.go(path)
        assert desk.axe() == [], path
        assert page.locator("section.notice").inner_text() == strings("desk")["redacted_view"][lang]
        page.set_viewport_size({"width": 360, "height": 740})
        # A chart is drawn anew a moment after the window has changed.
        page.wait_for_function("document.documentElement.scrollWidth <= 360", timeout=5000)
        page.set_viewport_size({"width": 1280, "height": 900})
