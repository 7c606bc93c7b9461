"""Signing in, sessions, cookies, hosts and headers, logs, and many threads at once."""

from __future__ import annotations

import logging
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from desk_helpers import KEY, PASSWORD, served, token_of
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import func, insert, select

from rasid.archive import Workspace, audit
from rasid.archive.clock import now
from rasid.archive.desk_tables import user_sessions
from rasid.archive.tables import audit as audit_table
from rasid.archive.tables import reports
from rasid.archive.tables import settings as settings_table
from rasid.desk import sessions, users
from rasid.desk.app import make_app
from rasid.desk.roles import Role
from rasid.desk.serve import Binding, check
from rasid.desk.settings import DeskSettings
from rasid.desk.throttle import Throttle
from rasid.errors import UsageError, WorkspaceError

People = Callable[[str], TestClient]
SECRET_WORDS = "الرطبة-السرية"


@pytest.fixture
def manned(workspace: Workspace, settings: DeskSettings) -> FastAPI:
    """A desk with an admin, who is not signed in."""
    with workspace.database.write() as connection:
        users.add(connection, "tester", "admin", Role.ADMIN, password=PASSWORD)
        users.add(connection, "tester", "salma", Role.CODER, password=PASSWORD)
    return make_app(workspace, replace(settings, key=None))


def asker(app: FastAPI, address: str = "192.0.2.1", **headers: str) -> TestClient:
    return TestClient(
        app, follow_redirects=False, client=(address, 50000), headers={"accept-language": "en", **headers}
    )


def sign_in(client: TestClient, name: str, password: str = PASSWORD) -> int:
    return client.post("/sign-in", data={"name": name, "password": password}).status_code


# --- the key of a desk without users ---------------------------------------------------------------------------


def test_with_the_first_user_the_key_and_who_entered_by_it_are_shut_out(
    client: TestClient, workspace: Workspace
) -> None:
    kept = client.post("/api/v1/searches", json={"name": "الرطبة", "query": "الرطبة"}, headers=token_of(client))
    assert kept.status_code in (200, 201), kept.text
    head = token_of(client)
    made = client.post("/people", data={"name": "admin", "role": "admin", "password": PASSWORD}, headers=head)
    assert made.headers["location"].startswith("/sign-in?first=true&next=%2Fpeople%2Fusers%2F")
    assert "its key opens nothing any more" in client.get(made.headers["location"]).text
    assert client.get("/").status_code == 303
    assert client.get("/api/v1/me").status_code == 401
    assert client.post("/people", data={"name": "x", "role": "admin", "password": PASSWORD}, headers=head).status_code in (303, 401)  # fmt: skip
    other = asker(client.app)  # type: ignore[arg-type]
    assert other.get(f"/enter/{KEY}").status_code == 303
    assert other.get(f"/enter/{KEY}").headers["location"] == "/sign-in"
    assert other.get("/").status_code == 303
    with workspace.database.read() as connection:
        assert [one.name for one in connection.execute(select(users.users.c.name))] == ["admin"]
        assert connection.execute(select(user_sessions.c.token)).all() == []
    assert sign_in(client, "admin") == 303
    assert [one["query"] for one in client.get("/api/v1/searches").json()] == ["الرطبة"]


def test_a_user_who_is_added_by_the_command_shuts_the_key_out_at_once(client: TestClient, workspace: Workspace) -> None:
    assert client.get("/api/v1/me").json()["role"] == "admin"
    with Workspace.open(workspace.root, who="elsewhere") as other, other.database.write() as connection:
        users.add_person(connection, "elsewhere", "admin", Role.ADMIN, password=PASSWORD)
    assert client.get("/api/v1/me").status_code == 401
    assert client.get("/").status_code == 303
    assert asker(client.app).get(f"/enter/{KEY}").headers["location"] == "/sign-in"  # type: ignore[arg-type]


def test_a_session_by_the_key_is_worth_nothing_at_a_desk_with_users(client: TestClient, workspace: Workspace) -> None:
    with workspace.database.write() as connection:
        users.add(connection, "tester", "admin", Role.ADMIN, password=PASSWORD)
        token = sessions.begin(connection, None, DeskSettings(key=KEY))
    client.cookies.set("rasid_session", token)
    assert client.get("/api/v1/me").status_code == 401


# --- signing in -----------------------------------------------------------------------------------------------


def test_a_name_is_not_shut_out_where_its_owner_works(manned: FastAPI) -> None:
    """Somebody tries passwords of a name from many addresses: its owner, who signed in before, still can; from elsewhere nobody can for a while."""
    owner = asker(manned, "192.0.2.10")
    assert sign_in(owner, "admin") == 303
    codes = [sign_in(asker(manned, f"198.51.100.{n}"), "admin", "wrong password") for n in range(1, 40)]
    assert codes[:30] == [401] * 30
    assert codes[-1] == 429
    assert sign_in(asker(manned, "203.0.113.5"), "admin") == 429
    assert sign_in(asker(manned, "192.0.2.10"), "admin") == 303
    assert sign_in(asker(manned, "203.0.113.5"), "salma") == 303


def test_five_tries_of_a_name_and_thirty_of_an_address(manned: FastAPI) -> None:
    client = asker(manned)
    assert [sign_in(client, "admin", f"wrong {n}") for n in range(6)] == [401] * 5 + [429]
    codes = [sign_in(client, f"name{n}", "wrong") for n in range(30)]
    assert codes.count(401) == 25
    assert codes[-1] == 429
    # Who has an account does not get further tries at those of others by it.
    assert sign_in(client, "salma") == 429


def test_addresses_of_one_network_count_together(manned: FastAPI) -> None:
    codes = [sign_in(asker(manned, f"2001:db8::{n:x}"), "admin", "wrong") for n in range(1, 8)]
    assert codes[-1] == 429


def test_the_wait_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    at = [0.0]
    throttle = Throttle(2, 60, clock=lambda: at[0])
    assert [throttle.take("x", "w")[0] for _ in range(2)] == [1, 0]
    with pytest.raises(Exception, match="w"):
        throttle.take("x", "w")
    at[0] = 61
    assert throttle.take("x", "w") == (1, 60)


@pytest.mark.usefixtures("as_kept")
def test_names_can_not_be_told_by_the_time(manned: FastAPI, workspace: Workspace) -> None:
    """The median of some tries: an unknown name, one without a password and a wrong password take about as long."""
    with workspace.database.write() as connection:
        users.add(connection, "tester", "other", Role.READER)
    took: dict[str, list[float]] = {"admin": [], "nobody": [], "other": []}
    with workspace.database.read() as connection:
        for _ in range(5):
            for name, times in took.items():
                begin = time.perf_counter()
                assert users.check_password(connection, name, "wrong password") is None
                times.append(time.perf_counter() - begin)
    medians = {name: statistics.median(times) for name, times in took.items()}
    assert max(medians.values()) < 3 * min(medians.values()), medians


def test_the_same_words_for_every_failure(manned: FastAPI) -> None:
    client = asker(manned)
    texts = {client.post("/sign-in", data={"name": name, "password": "wrong password"}).text for name in ("admin", "nobody")}  # fmt: skip
    assert len(texts) == 1


@pytest.mark.parametrize("password", ["x" * 100_000, "\x00" * 20, "ك" * 5000, "'; drop table users; --", ""])
def test_odd_passwords(manned: FastAPI, password: str) -> None:
    assert sign_in(asker(manned), "admin", password) in (401, 422)


def test_names_are_one_however_they_are_written(manned: FastAPI, workspace: Workspace) -> None:
    assert sign_in(asker(manned), " ADMIN ") == 303
    for name in ("ADMIN", "ａｄｍｉｎ", "Admin"):
        with pytest.raises(UsageError, match="taken"), workspace.database.write() as connection:
            users.add(connection, "tester", name, Role.CODER)


# --- sessions and cookies -------------------------------------------------------------------------------------


def test_cookies_are_for_this_desk_only(manned: FastAPI, workspace: Workspace, settings: DeskSettings) -> None:
    cookie = asker(manned).post("/sign-in", data={"name": "admin", "password": PASSWORD}).headers["set-cookie"]
    assert cookie.startswith("rasid_session=")
    assert {"HttpOnly", "SameSite=lax", "Path=/"} <= {part.strip() for part in cookie.split(";")}
    assert "Secure" not in cookie
    assert "Domain" not in cookie
    app = make_app(workspace, replace(settings, key=None, https=True))
    client = TestClient(app, base_url="https://testserver", follow_redirects=False)
    answer = client.post("/sign-in", data={"name": "admin", "password": PASSWORD})
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-rasid_session=")
    assert "Secure" in cookie
    assert answer.headers["strict-transport-security"] == "max-age=31536000"
    assert "strict-transport-security" not in asker(manned).get("/sign-in").headers


def test_a_session_that_was_planted_is_worth_nothing(manned: FastAPI) -> None:
    client = asker(manned)
    client.cookies.set("rasid_session", "planted-by-somebody", domain="testserver.local")
    assert client.get("/").status_code == 303
    assert sign_in(client, "admin") == 303
    own = {cookie.value for cookie in client.cookies.jar if cookie.name == "rasid_session"}
    assert "planted-by-somebody" not in own or len(own) > 1
    assert asker(manned, cookie="rasid_session=planted-by-somebody").get("/").status_code == 303


def test_sessions_end_by_themselves(workspace: Workspace, settings: DeskSettings, manned: FastAPI) -> None:
    with workspace.database.write() as connection:
        user = users.named(connection, "admin").id
        for hours in ({"session_hours": -1.0}, {"idle_hours": -1.0}):
            own = replace(settings, key=None, **hours)  # type: ignore[arg-type]
            token = sessions.begin(connection, user, own)
            assert sessions.find(connection, token, own, alone="x") is None


def test_the_database_holds_no_token(people: People, workspace: Workspace) -> None:
    client = people("coder")
    token = client.cookies["rasid_session"]
    stored = (workspace.root / "rasid.db").read_bytes()
    wal = workspace.root / "rasid.db-wal"
    stored += wal.read_bytes() if wal.exists() else b""
    assert token.encode() not in stored
    assert PASSWORD.encode() not in stored


def test_a_desk_without_users_is_opened_by_its_key_only(app: FastAPI) -> None:
    client = asker(app)
    codes = [client.get(f"/enter/{KEY[:-1]}{n}").status_code for n in range(6)]
    assert codes == [303] * 5 + [429]
    assert asker(app, "192.0.2.99").get(f"/enter/{KEY}").status_code == 303
    assert "enter" not in client.get("/sign-in?next=/enter/x").headers.get("location", "")


# --- hosts, sites, headers ------------------------------------------------------------------------------------


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "testserver@evil.example", "", "[::1].evil.example", "localhost\tx", "testserver, evil.example"])  # fmt: skip
def test_other_hosts_are_refused(app: FastAPI, host: str) -> None:
    assert asker(app).get("/sign-in", headers={"host": host}).status_code == 400


@pytest.mark.parametrize("header", ["x-forwarded-host", "x-original-url", "x-rewrite-url", "forwarded"])
def test_headers_of_proxies_are_not_believed(client: TestClient, header: str) -> None:
    plain = client.get("/people/me")
    other = client.get("/people/me", headers={header: "evil.example"})
    assert other.status_code == plain.status_code
    assert "evil.example" not in other.text


@pytest.mark.parametrize("headers", [{"origin": "https://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"}, {"origin": "http://testserver.evil.example"}])  # fmt: skip
def test_other_sites_ask_for_no_change(client: TestClient, headers: dict[str, str]) -> None:
    for path in ("/sign-out", "/people/me/name"):
        assert client.post(path, headers={**token_of(client), **headers}).status_code == 403
    assert client.post("/sign-in", data={"name": "x", "password": "y"}, headers=headers).status_code == 403


def test_methods_that_change_are_not_hidden_in_others(client: TestClient) -> None:
    for headers in ({"x-http-method-override": "POST"}, {"x-method-override": "DELETE"}):
        assert client.get("/sign-out", headers=headers).status_code in (404, 405)
    assert client.get("/").status_code == 200


def test_every_answer_has_the_headers_of_safety(client: TestClient, app: FastAPI, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    from rasid.desk.areas import home

    monkeypatch.setattr(home, "_overview", lambda *_: 1 / 0)
    for path in ("/", "/nothing", "/api/v1/workspace", "/api/v1/nothing", "/reports/999999", "/static/x/y.js"):
        headers = client.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert headers["x-frame-options"] == "DENY"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert "server" not in headers


# --- binding --------------------------------------------------------------------------------------------------


def test_behind_a_proxy_that_does_tls(workspace: Workspace, settings: DeskSettings, manned: FastAPI) -> None:
    check(Binding("192.0.2.7", 1, proxy="192.0.2.1"), has_users=True)
    with pytest.raises(UsageError, match="no users"):
        check(Binding("192.0.2.7", 1, proxy="192.0.2.1"), has_users=False)
    app = make_app(workspace, replace(settings, key=None, https=True, proxy="192.0.2.1"))
    answer = asker(app, "192.0.2.1").post("/sign-in", data={"name": "admin", "password": PASSWORD})
    assert "Secure" in answer.headers["set-cookie"]


def test_who_asks_is_not_taken_from_a_header(manned: FastAPI) -> None:
    codes = [
        asker(manned).post("/sign-in", data={"name": "admin", "password": "wrong"}, headers={"x-forwarded-for": f"10.0.0.{n}"}).status_code
        for n in range(6)
    ]  # fmt: skip
    assert codes == [401] * 5 + [429]


# --- bodies ---------------------------------------------------------------------------------------------------


def test_large_bodies_only_from_who_is_signed_in(manned: FastAPI) -> None:
    big = {"files": {"files": ("x.txt", b"x" * (3 << 20), "text/plain")}}
    stranger = asker(manned)
    assert stranger.post("/api/v1/reports/files", **big).status_code == 413
    assert stranger.post("/sign-in", data={"name": "x", "password": "y" * (3 << 20)}).status_code == 413
    client = asker(manned)
    sign_in(client, "admin")
    assert client.post("/api/v1/reports/files", headers=token_of(client), **big).status_code != 413
    assert client.post("/people/me/name", data={"shown": "x" * (3 << 20)}, headers=token_of(client)).status_code == 413


# --- logs and mistakes ----------------------------------------------------------------------------------------


def test_logs_hold_nothing_that_is_secret(manned: FastAPI, workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:  # fmt: skip
    caplog.set_level(logging.DEBUG)
    logging.getLogger("httpx").setLevel(logging.WARNING)  # the client of this test
    client = asker(manned)
    sign_in(client, "admin", "a wrong password here")
    sign_in(client, "my password as a name")
    sign_in(client, "admin")
    made = client.post("/people/me/tokens", data={"purpose": "x", "days": "7"}, headers=token_of(client)).text
    token = "rasid_" + made.split("rasid_", 2)[-1].split("<")[0] if "rasid_" in made else ""
    for path in (
        f"/find?q={SECRET_WORDS}",
        f"/api/v1/search?q={SECRET_WORDS}",
        f"/nothing/{SECRET_WORDS}",
        "/reports/1",
    ):
        client.get(path)
    with workspace.database.read() as connection:
        log = str(audit.entries(connection))
    told = "\n".join(f"{r.getMessage()} {r.args} {r.exc_text or ''}" for r in caplog.records if not r.name.startswith(("asyncio", "httpx", "httpcore")))  # fmt: skip
    for secret in (PASSWORD, "a wrong password here", "my password as a name", client.cookies["rasid_session"], token_of(client)["x-csrf-token"], SECRET_WORDS):  # fmt: skip
        assert secret not in told
        assert secret not in log
    assert len(token) > 20
    assert "الرطبة - قتل" not in told + log


def test_a_mistake_tells_nothing_of_the_request(client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:  # fmt: skip
    from rasid.desk.areas import home

    def broken(*_: object) -> None:
        raise KeyError(SECRET_WORDS)

    monkeypatch.setattr(home, "_overview", broken)
    caplog.set_level(logging.DEBUG, logger="rasid")
    for path in (f"/?q={SECRET_WORDS}", f"/api/v1/workspace?q={SECRET_WORDS}"):
        answer = client.get(path, headers={"x-secret": SECRET_WORDS.encode()})
        assert answer.status_code == 500
    api = client.get(f"/api/v1/workspace?q={SECRET_WORDS}").json()
    assert api == {"error": {"code": "request", "what": "something went wrong in the desk", "where": None, "expected": None, "advice": "The log of the desk says where", "exit_code": 2}}  # fmt: skip
    text = client.get(f"/?q={SECRET_WORDS}").text.partition("<main")[2]
    assert SECRET_WORDS not in text
    assert SECRET_WORDS not in caplog.text
    assert "test_security.py" in caplog.text


def test_what_a_database_says_is_not_passed_on(client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:  # fmt: skip
    from rasid.desk.areas import home

    def broken(*_: object) -> None:
        raise WorkspaceError(f"the database failed: DETAIL: Key (name)=({SECRET_WORDS})")

    monkeypatch.setattr(home, "_overview", broken)
    answer = client.get("/api/v1/workspace")
    assert answer.status_code == 503
    assert SECRET_WORDS not in answer.text + caplog.text


def test_a_real_server_logs_no_mistake_of_ours_whole(app: FastAPI, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:  # fmt: skip
    from rasid.desk.areas import home

    def broken(*_: object) -> None:
        raise KeyError(SECRET_WORDS)

    monkeypatch.setattr(home, "_overview", broken)
    with served(app) as address, httpx.Client(base_url=address, trust_env=False) as client:
        client.get(f"/enter/{KEY}")
        answer = client.get("/api/v1/workspace")
    assert answer.status_code == 500
    assert answer.headers["x-frame-options"] == "DENY"
    assert SECRET_WORDS not in caplog.text


# --- many at once ---------------------------------------------------------------------------------------------


def in_threads(number: int, work: Callable[[int], Any]) -> list[Any]:
    """What each thread gave, errors too."""
    found: list[Any] = [None] * number

    def run(index: int) -> None:
        try:
            found[index] = work(index)
        except Exception as error:
            found[index] = error

    threads = [threading.Thread(target=run, args=(index,)) for index in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return found


@pytest.fixture
def writing(workspace: Workspace) -> Iterator[threading.Event]:
    """Another process writes, as a long upload does, until the event is set."""
    begun, done, other = threading.Event(), threading.Event(), Workspace.open(workspace.root)

    def write() -> None:
        with other.database.write() as connection:
            connection.execute(insert(settings_table).values(key="long", value="write"))
            begun.set()
            done.wait(25)

    thread = threading.Thread(target=write)
    thread.start()
    assert begun.wait(10)
    yield done
    done.set()
    thread.join()
    other.close()


def test_readers_do_not_wait_for_a_long_write(people: People, workspace: Workspace) -> None:
    client = people("coder")
    other = Workspace.open(workspace.root)
    with other.database.write() as connection:
        connection.exec_driver_sql("update user_sessions set seen = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-1 hours')")
    with other.database.write() as connection:
        connection.execute(insert(settings_table).values(key="long", value="write"))
        # Nothing of this comes back before the other one has done: not even where it should be noted that a session is in use.
        assert [client.get(path).status_code for path in ("/api/v1/workspace", "/reports/1", "/")] == [200] * 3
    other.close()


def test_a_session_that_should_be_noted_does_not_wait(people: People, workspace: Workspace) -> None:
    client = people("coder")
    with workspace.database.write() as connection:
        connection.exec_driver_sql("update user_sessions set seen = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-1 hours')")
    with workspace.database.write() as connection:
        connection.execute(insert(settings_table).values(key="long", value=now()))
        begin = time.perf_counter()
        assert client.get("/api/v1/me").status_code == 200
        assert time.perf_counter() - begin < 5  # a writer waits for 30


def test_small_writes_wait_and_are_kept(workspace: Workspace, writing: threading.Event) -> None:
    workspace.database.share(40)

    def note(index: int) -> int:
        with workspace.database.write() as connection:
            return audit.append(connection, "tester", "note", number=index).seq

    threading.Timer(1.0, writing.set).start()
    found = in_threads(20, note)
    assert sorted(found) == sorted(set(found))
    with workspace.database.read() as connection:
        assert audit.verify(connection) == []
        assert connection.execute(select(func.count()).select_from(audit_table).where(audit_table.c.action == "note")).scalar() == 20  # fmt: skip


def test_forty_threads_read_with_two_connections_each(workspace: Workspace) -> None:
    workspace.database.share(40)

    def read(_: int) -> int:
        with workspace.database.read() as first, workspace.database.read() as second:
            assert second.execute(select(func.count()).select_from(reports)).scalar_one()
            return int(first.execute(select(func.count()).select_from(reports)).scalar_one())

    assert in_threads(40, read) == [10] * 40


def test_a_writer_gives_up_in_time(workspace: Workspace) -> None:
    with workspace.database.write():
        found = in_threads(1, lambda _: workspace.database.write(wait=0.1).__enter__())
    assert isinstance(found[0], WorkspaceError)
    with workspace.database.write() as connection:
        audit.append(connection, "tester", "note")


def test_the_requests_of_many_are_answered(app: FastAPI, workspace: Workspace, tmp_path: Path) -> None:
    with served(app) as address:

        def ask(index: int) -> list[int]:
            with httpx.Client(base_url=address, trust_env=False, timeout=30) as client:
                client.get(f"/enter/{KEY}")
                return [client.get(path).status_code for path in ("/", "/api/v1/workspace", "/reports/1", "/audit")]

        found = in_threads(24, ask)
    assert found == [[200] * 4] * 24
