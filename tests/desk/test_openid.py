"""Signing in by OpenID Connect, against a provider on this machine that tells the truth, and one that lies."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from desk_helpers import PASSWORD, run, served
from fastapi import FastAPI
from fastapi.testclient import TestClient
from joserfc.jwk import OctKey, RSAKey
from provider import CLIENT, SECRET, Lies, TestProvider

from rasid.archive import Workspace, audit
from rasid.desk import users
from rasid.desk.app import make_app
from rasid.desk.openid import Provider
from rasid.desk.roles import Role
from rasid.desk.settings import DeskSettings, OpenId
from rasid.errors import UsageError


@pytest.fixture(scope="module")
def served_provider() -> Iterator[TestProvider]:
    made = TestProvider()
    with served(made.app()) as address:
        made.address = address
        yield made


@pytest.fixture
def provider(served_provider: TestProvider) -> TestProvider:
    served_provider.lies, served_provider.subject = Lies(), "user-1"
    served_provider.asked.clear()
    return served_provider


@pytest.fixture
def desk(workspace: Workspace, settings: DeskSettings, provider: TestProvider) -> FastAPI:
    with workspace.database.write() as connection:
        users.add(connection, "tester", "admin", Role.ADMIN, password=PASSWORD)
        known = users.add(connection, "tester", "salma", Role.CODER)
        users.know_as(connection, "tester", known.id, f"{provider.address} user-1")
    return make_app(workspace, replace(settings, key=None, openid=OpenId(provider.address, CLIENT, SECRET)))


@pytest.fixture
def client(desk: FastAPI) -> TestClient:
    return TestClient(desk, follow_redirects=False, headers={"accept-language": "en"})


def back(client: TestClient, next: str = "/") -> str:
    """The address to which the provider sends the browser back."""
    target = client.get("/openid/begin", params={"next": next}).headers["location"]
    return httpx.get(target).headers["location"]


def finish(client: TestClient, address: str) -> Any:
    parts = urlsplit(address)
    return client.get(f"{parts.path}?{parts.query}")


def test_who_is_known_signs_in(client: TestClient, provider: TestProvider, workspace: Workspace) -> None:
    assert "/openid/begin" in client.get("/sign-in?next=/find%3Fq%3Dx").text
    answer = finish(client, back(client, "/find?q=x"))
    assert (answer.status_code, answer.headers["location"]) == (303, "/find?q=x")
    assert client.get("/api/v1/me").json()["name"] == "salma"
    asked = provider.asked[-1]
    assert asked["code_challenge_method"] == "S256"
    assert asked["response_type"] == "code"
    assert len(asked["state"]) >= 40
    assert len(asked["nonce"]) >= 40
    with workspace.database.read() as connection:
        last = audit.entries(connection)[-1]
    assert (last.who, last.action) == ("salma", "sign-in")


def test_the_session_is_made_anew(client: TestClient) -> None:
    finish(client, back(client))
    first = client.cookies["rasid_session"]
    finish(client, back(client))
    assert client.cookies["rasid_session"] != first
    plain = TestClient(client.app, follow_redirects=False, cookies={"rasid_session": first})
    assert plain.get("/").status_code == 303


def test_a_sign_in_can_be_finished_once(client: TestClient) -> None:
    address = back(client)
    cookie = client.cookies["rasid_openid"]
    assert finish(client, address).status_code == 303
    client.cookies.set("rasid_openid", cookie, domain="testserver.local")
    assert "not begun here" in refused(finish(client, address))


def refused(answer: Any) -> str:
    """What the answer to a refusal says."""
    assert answer.status_code == 401
    assert "code-" not in answer.text
    return str(answer.text)


def test_only_the_browser_that_began_can_finish(client: TestClient, desk: FastAPI) -> None:
    address = back(client)
    other = TestClient(desk, follow_redirects=False)
    finish(other, address)
    assert other.get("/api/v1/me").status_code == 401
    begun = TestClient(desk, follow_redirects=False)
    back(begun)
    finish(begun, address)
    assert begun.get("/api/v1/me").status_code == 401


def test_a_state_of_ones_own_making(client: TestClient) -> None:
    address = back(client)
    state = parse_qs(urlsplit(address).query)["state"][0]
    finish(client, address.replace(state, "x" * 43))
    assert client.get("/api/v1/me").status_code == 401


LIES: dict[str, Lies] = {
    "another key": Lies(key=RSAKey.generate_key(2048, {"kid": "one"})),
    "the secret as key": Lies(key=OctKey.import_key(SECRET.ljust(32, "x")), algorithm="HS256"),
    "no signature": Lies(unsigned=True),
    "another issuer": Lies(claims={"iss": "https://evil.example"}),
    "another client": Lies(claims={"aud": "other"}),
    "several clients, another party": Lies(claims={"aud": [CLIENT, "other"], "azp": "other"}),
    "several clients, no party": Lies(claims={"aud": [CLIENT, "other"]}),
    "ended": Lies(claims={"exp": int(time.time()) - 3600}),
    "made long ago": Lies(claims={"iat": int(time.time()) - 90_000}),
    "not yet": Lies(claims={"nbf": int(time.time()) + 3600}),
    "made in the future": Lies(claims={"iat": int(time.time()) + 3600}),
    "another nonce": Lies(claims={"nonce": "of another sign-in"}),
    "no nonce": Lies(without=("nonce",)),
    "no subject": Lies(without=("sub",)),
    "no end": Lies(without=("exp",)),
    "a number as subject": Lies(claims={"sub": 1}),
    "times that are words": Lies(claims={"exp": "tomorrow"}),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_lie_lets_nobody_in(client: TestClient, provider: TestProvider, lie: str) -> None:
    provider.lies = LIES[lie]
    answer = finish(client, back(client))
    refused(answer)
    assert "rasid_session" not in client.cookies
    assert client.get("/api/v1/me").status_code == 401


def test_keys_that_the_provider_changed(client: TestClient, provider: TestProvider, desk: FastAPI) -> None:
    finish(client, back(client))
    before, provider.key = provider.key, RSAKey.generate_key(2048, {"kid": "two", "use": "sig"})
    desk.state.shared.provider.clock = lambda: time.time() + 61  # keys are not asked for more often than once a minute
    try:
        assert finish(client, back(client)).status_code == 303
        assert client.get("/api/v1/me").status_code == 200
    finally:
        provider.key = before


def test_a_provider_that_says_it_is_another(client: TestClient, provider: TestProvider) -> None:
    provider.lies = Lies(issuer="https://evil.example")
    answer = client.get("/openid/begin")
    assert answer.status_code == 502
    assert "another issuer" in answer.text


def test_who_is_not_known_is_refused(client: TestClient, provider: TestProvider, workspace: Workspace) -> None:
    provider.subject = "stranger"
    answer = finish(client, back(client))
    assert answer.status_code == 403
    assert "stranger" in answer.text
    with workspace.database.read() as connection:
        assert audit.entries(connection)[-1].action == "sign-in-failed"
        assert len(users.listed(connection)) == 2


def test_or_becomes_a_reader(
    workspace: Workspace, desk: FastAPI, settings: DeskSettings, provider: TestProvider
) -> None:
    provider.subject = "newcomer"
    app = make_app(workspace, replace(settings, key=None, openid=OpenId(provider.address, CLIENT, SECRET, enters=True)))
    client = TestClient(app, follow_redirects=False)
    finish(client, back(client))
    me = client.get("/api/v1/me").json()
    assert (me["name"], me["role"]) == ("salma-2", "reader")  # there is another salma
    with workspace.database.write() as connection:
        users.change(connection, "tester", users.named(connection, "salma-2").id, active=False)
    assert finish(client, back(client)).status_code == 403
    with workspace.database.read() as connection:
        assert len(users.listed(connection)) == 3


def test_neither_secret_nor_code_nor_token_is_told(
    client: TestClient, provider: TestProvider, workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        provider.codes.clear()
        address = back(client)
        provider.codes.clear()  # the provider refuses the code, and quotes the secret
        answer = finish(client, address)
        finish(client, back(client))
    with workspace.database.read() as connection:
        told = f"{audit.entries(connection)}{answer.text}{caplog.text}"
    assert SECRET not in told
    assert "code-" not in told
    assert "eyJ" not in told
    assert SECRET not in repr(OpenId(provider.address, CLIENT, SECRET))


@pytest.mark.parametrize("issuer", ["http://issuer.example", "ftp://x", "javascript:alert(1)", "issuer.example", ""])
def test_secrets_go_by_tls_only(issuer: str) -> None:
    with pytest.raises(UsageError, match="no address"):
        Provider(OpenId(issuer, CLIENT, SECRET))


def test_a_desk_without_a_provider_has_no_such_pages(people: Callable[[str], TestClient]) -> None:
    client = people("reader")
    assert client.get("/openid/begin").status_code == 404
    assert client.get("/openid/callback").status_code == 404
    assert "/openid/" not in client.get("/sign-in").text


def test_options_that_do_not_fit(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import click

    monkeypatch.delenv("RASID_OPENID_SECRET", raising=False)
    at = [str(workspace.root), "--no-browser", "--port", "0"]
    with pytest.raises(click.UsageError):
        run("desk", *at, "--openid-client", "x")
    with pytest.raises(click.UsageError):
        run("desk", *at, "--openid-issuer", "https://issuer.example")
    with pytest.raises(UsageError, match="no secret"):
        run("desk", *at, "--openid-issuer", "https://issuer.example", "--openid-client", "x")
    (tmp_path / "secret").write_text("s\n", encoding="utf-8")
    with pytest.raises(UsageError, match="without users"):
        run("desk", *at, "--openid-issuer", "https://issuer.example", "--openid-client", "x", "--openid-secret-file", str(tmp_path / "secret"))  # fmt: skip
