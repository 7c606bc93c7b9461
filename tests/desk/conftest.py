"""Desks to test with: a workspace of some reports, coded once; an application to ask; a real server; a browser that visits it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from argon2 import PasswordHasher
from desk_helpers import KEY, PASSWORD, Visit, run, served
from fastapi import FastAPI
from fastapi.testclient import TestClient
from told import as_jsonl

from rasid.archive import Workspace
from rasid.desk import users
from rasid.desk.app import make_app
from rasid.desk.roles import Role
from rasid.desk.settings import DeskSettings

_KEPT = users._hasher


@pytest.fixture(scope="session")
def coded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with all reports, compared. Never changed: tests take copies."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "in.jsonl").write_text(as_jsonl(), encoding="utf-8")
    root = str(folder / "workspace")
    run("init", root)
    run("add", str(folder / "in.jsonl"), "--workspace", root, "--jobs", "0")
    run("copies", "build", "--workspace", root)
    run("incidents", "build", "--workspace", root)
    return folder / "workspace"


@pytest.fixture
def workspace(coded: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace of one's own with all reports."""
    shutil.copytree(coded, tmp_path / "workspace")
    with Workspace.open(tmp_path / "workspace", who="tester") as made:
        yield made


@pytest.fixture
def settings() -> DeskSettings:
    """A desk that is opened by its key. Tests change it with `dataclasses.replace`."""
    return DeskSettings(key=KEY, hosts=(*DeskSettings.hosts, "testserver"), processes=0)


@pytest.fixture
def app(workspace: Workspace, settings: DeskSettings) -> FastAPI:
    """The desk of the workspace."""
    return make_app(workspace, settings)


@pytest.fixture
def client(app: FastAPI) -> Iterator[TestClient]:
    """Asks a desk without users as whoever started it, in English, without following redirects."""
    with TestClient(app, follow_redirects=False, headers={"accept-language": "en"}) as made:
        assert made.get(f"/enter/{KEY}").status_code == 303
        yield made


@pytest.fixture
def people(workspace: Workspace, settings: DeskSettings) -> Callable[[str], TestClient]:
    """Signs in one person for each role, `reader` to `admin`, each with a client of their own, at a desk with users."""
    with workspace.database.write() as connection:
        for role in Role:
            users.add(connection, "tester", role.key, role, password=PASSWORD)
    app = make_app(workspace, replace(settings, key=None))

    def sign_in(name: str) -> TestClient:
        made = TestClient(app, follow_redirects=False, headers={"accept-language": "en"})
        assert made.post("/sign-in", data={"name": name, "password": PASSWORD}).status_code == 303
        return made

    return sign_in


@pytest.fixture
def visit(app: FastAPI, browser: Any) -> Iterator[Callable[..., Visit]]:
    """Opens the desk in chromium: `visit(lang="ar", width=1280)`, with `who` at a desk with users. At the end nothing may have gone wrong on any page."""
    opened: list[tuple[Any, Visit]] = []
    with served(app) as address:

        def open_desk(
            lang: str = "ar", width: int = 1280, height: int = 900, who: str | None = None, **options: Any
        ) -> Visit:
            context = browser.new_context(viewport={"width": width, "height": height}, locale=lang, **options)
            page = context.new_page()
            made = Visit(page, address, [], [])
            page.on(
                "console",
                lambda message: made.faults.append(message.text) if message.type in ("error", "warning") else None,
            )
            page.on("pageerror", lambda error: made.faults.append(str(error)))
            page.on(
                "request",
                lambda request: (
                    None if request.url.startswith((address, "data:", "blob:")) else made.foreign.append(request.url)
                ),
            )
            page.goto(f"{address}/enter/{KEY}" if who is None else f"{address}/sign-in")
            if who is not None:
                page.fill("#name", who)
                page.fill("#password", PASSWORD)
                page.keyboard.press("Enter")
                page.wait_for_selector("nav.menu")
            opened.append((context, made))
            return made

        yield open_desk
        for context, made in opened:
            context.close()
            assert made.faults == []
            assert made.foreign == []


@pytest.fixture(scope="session", autouse=True)
def _passwords_at_once() -> Iterator[None]:
    """Passwords are hashed as always, but not a quarter of a second long: tests sign in a thousand times. `as_kept` takes that back."""
    quick = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(users, "_hasher", lambda: quick)
        yield


@pytest.fixture
def as_kept(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Passwords are hashed as long as outside of tests."""
    monkeypatch.setattr(users, "_hasher", _KEPT)
    users._nobodys_hash.cache_clear()
    yield
    users._nobodys_hash.cache_clear()


@pytest.fixture(scope="session", autouse=True)
def _waits_without_eval() -> Iterator[None]:
    """`wait_for_function` looks again by `eval` in the page, which the policy of the desk forbids: it failed whenever the first look was too early."""
    sync_api = pytest.importorskip("playwright.sync_api")

    def wait(page: Any, expression: str, *, arg: Any = None, timeout: float = 30_000, polling: Any = None) -> None:
        ends = time.monotonic() + timeout / 1000
        while True:
            try:
                if page.evaluate(expression, arg):
                    return
            except sync_api.Error:  # the page is just being opened
                if time.monotonic() > ends:
                    raise
            if time.monotonic() > ends:
                raise sync_api.TimeoutError(f"not within {timeout:.0f} ms: {expression}")
            page.wait_for_timeout(50)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sync_api.Page, "wait_for_function", wait)
        yield
