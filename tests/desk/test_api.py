"""What holds for every route, whoever wrote it: found by walking the description of the API and the routes of the pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest
from desk_helpers import KEY, token_of
from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient

from rasid.archive import Workspace
from rasid.desk import signing_in
from rasid.desk.answers import MOST
from rasid.desk.app import AREAS, make_app
from rasid.desk.settings import DeskSettings

CHANGES = ("post", "put", "patch", "delete")
READERS_CHANGE = re.compile(r"/api/v1/(searches|alerts|find|search|export)")
"""What readers may change: what is their own."""
OPEN = re.compile(r"/(static|sign-in|enter|language|openid)\b|/api/")
"""Pages for who is not signed in."""
Route = tuple[str, str, dict[str, Any]]


@pytest.fixture
def described(client: TestClient) -> dict[str, Any]:
    found: dict[str, Any] = client.get("/api/v1/openapi.json").json()
    return found


def walked(described: dict[str, Any]) -> Iterator[Route]:
    for path, own in described["paths"].items():
        for method in ("get", *CHANGES):
            if method in own:
                yield path, method, own[method]


def address(path: str, route: dict[str, Any], described: dict[str, Any]) -> str:
    """The address of something that does not exist, with what must be asked."""
    asked = []
    for one in route.get("parameters", []):
        schema = one.get("schema", {})
        if one["in"] == "path":
            path = path.replace("{" + one["name"] + "}", "999999999" if schema.get("type") == "integer" else "nothing-of-this-name")  # fmt: skip
        elif one["in"] == "query" and one.get("required"):
            asked.append(f"{one['name']}={value(schema, described)}")
    return path + ("?" + "&".join(asked) if asked else "")


def value(schema: dict[str, Any], described: dict[str, Any]) -> Any:
    """Something that fits a schema."""
    if "$ref" in schema:
        return value(described["components"]["schemas"][schema["$ref"].rpartition("/")[2]], described)
    if "enum" in schema:
        return schema["enum"][0]
    if "const" in schema:
        return schema["const"]
    for choice in ("anyOf", "oneOf", "allOf"):
        if choice in schema:
            return value(schema[choice][0], described)
    kind = schema.get("type")
    if kind == "object":
        return {name: value(schema["properties"][name], described) for name in schema.get("required", ()) if name in schema.get("properties", {})}  # fmt: skip
    if kind == "array":
        return [value(schema.get("items", {}), described)] * max(1, schema.get("minItems", 1))
    if kind in ("integer", "number"):
        return schema.get("minimum", 1)
    return {"boolean": True, "null": None}.get(str(kind), "x" * max(1, schema.get("minLength", 1)))


def body(route: dict[str, Any], described: dict[str, Any]) -> dict[str, Any]:
    """The body that a route takes, as arguments of a request."""
    content = route.get("requestBody", {}).get("content", {})
    if "application/json" in content:
        return {"json": value(content["application/json"]["schema"], described)}
    if "multipart/form-data" in content:
        return {"files": {"files": ("x.txt", b"x", "text/plain")}}
    return {}


def shaped(answer: Any) -> bool:
    return set(answer.json()["error"]) == {"code", "what", "where", "expected", "advice", "exit_code"}


def test_nobody_gets_anything_without_signing_in(app: FastAPI, described: dict[str, Any]) -> None:
    stranger = TestClient(app, follow_redirects=False)
    for path, method, route in walked(described):
        answer = stranger.request(method, address(path, route, described), **body(route, described))
        assert answer.status_code == 401, (method, path, answer.text)
        assert shaped(answer)
        assert answer.headers["www-authenticate"] == "Bearer"
    assert stranger.get("/api/v1/openapi.json").status_code == 401


def test_every_change_needs_the_token_of_the_session(client: TestClient, described: dict[str, Any]) -> None:
    for path, method, route in walked(described):
        if method in CHANGES:
            for headers in ({}, {"x-csrf-token": "wrong"}, {"x-csrf-token": "ؤ".encode()}):
                answer = client.request(method, address(path, route, described), headers=headers, **body(route, described))  # fmt: skip
                assert (answer.status_code, answer.json()["error"]["code"]) == (403, "forged-request"), (method, path)


def test_readers_change_only_what_is_their_own(people: Callable[[str], TestClient]) -> None:
    reader = people("reader")
    head = token_of(reader)
    described = reader.get("/api/v1/openapi.json").json()
    refused = 0
    for path, method, route in walked(described):
        if method in CHANGES and not READERS_CHANGE.match(path):
            answer = reader.request(method, address(path, route, described), headers=head, **body(route, described))
            assert answer.status_code in (400, 403, 404, 422), (method, path, answer.status_code, answer.text)
            assert shaped(answer)
            refused += answer.status_code == 403
    assert refused or not any(m in CHANGES for _, m, _ in walked(described))


def test_what_does_not_exist_is_not_found(client: TestClient, described: dict[str, Any]) -> None:
    head = token_of(client)
    for path, method, route in walked(described):
        if "{" not in path:
            continue
        answer = client.request(method, address(path, route, described), headers=head, **body(route, described))
        wanted = (404,) if method == "get" else (400, 404, 409, 422)
        named = any(one["in"] == "path" and one["schema"].get("type") != "integer" for one in route["parameters"])
        assert answer.status_code in (*wanted, *((400, 422) if named else ())), (method, path, answer.status_code, answer.text)  # fmt: skip
        assert shaped(answer)


def test_every_list_comes_in_parts(client: TestClient, described: dict[str, Any]) -> None:
    lists = 0
    for path, method, route in walked(described):
        schema = route["responses"].get("200", {}).get("content", {}).get("application/json", {}).get("schema", {})
        own = described["components"]["schemas"].get(schema.get("$ref", "").rpartition("/")[2], {})
        if method != "get" or not {"items", "total"} <= own.get("properties", {}).keys():
            continue
        lists += 1
        limits = {one["name"]: one["schema"] for one in route["parameters"]}
        assert limits["limit"]["maximum"] <= MOST, path
        assert "offset" in limits, path
        assert "next" in own["properties"], path
        if "{" not in path:
            target = address(path, route, described)
            sign = "&" if "?" in target else "?"
            assert client.get(f"{target}{sign}limit={MOST + 1}").status_code == 422, path
            assert client.get(f"{target}{sign}offset=-1").status_code == 422, path
    assert lists >= 4


def test_every_answer_has_an_etag_and_says_what_is_left(client: TestClient, described: dict[str, Any]) -> None:
    left = None
    for path, method, route in walked(described):
        if method != "get" or "{" in path:
            continue
        answer = client.get(address(path, route, described))
        if answer.status_code == 200 and "json" in answer.headers["content-type"]:
            assert answer.headers["etag"], path
            again = client.get(address(path, route, described), headers={"if-none-match": answer.headers["etag"]})
            assert again.status_code == 304, path
            assert again.headers["ratelimit-limit"] == "600"
        now = int(answer.headers["ratelimit-remaining"])
        assert left is None or now < left or now >= 0
        left = now
    assert int(answer.headers["ratelimit-reset"]) <= 61


def test_too_many_requests_are_told_so(workspace: Workspace, settings: DeskSettings) -> None:
    client = TestClient(make_app(workspace, replace(settings, requests_a_minute=3)), follow_redirects=False)
    client.get(f"/enter/{KEY}")
    codes = [client.get("/api/v1/me").status_code for _ in range(5)]
    assert codes == [200] * 3 + [429] * 2
    answer = client.get("/api/v1/me")
    assert shaped(answer)
    assert 1 <= int(answer.headers["retry-after"]) <= 61
    assert answer.headers["ratelimit-remaining"] == "0"
    assert client.get("/").status_code == 200  # pages are for people, who are slower


def test_the_description_is_good_to_read(described: dict[str, Any]) -> None:
    assert {"token", "session", "csrf"} == described["components"]["securitySchemes"].keys()
    known = {tag["name"] for tag in described["tags"]}
    for path, method, route in walked(described):
        assert route["summary"].strip(), path
        assert set(route["tags"]) <= known, (path, route["tags"])
        assert route["security"], path
        for status in ("401", "403", "429"):
            schema = route["responses"][status]["content"]["application/json"]["schema"]
            assert schema == {"$ref": "#/components/schemas/Error"}, (method, path)
    assert "HTTPValidationError" not in str(described)


def pages() -> Iterator[APIRoute]:
    """The routes of the pages of all areas, and of signing out."""

    def of(router: Any) -> Iterator[APIRoute]:
        for route in router.routes:
            if isinstance(route, APIRoute):
                yield route
            elif hasattr(route, "original_router"):
                yield from of(route.original_router)

    for name in AREAS:
        yield from of(import_module(f"rasid.desk.areas.{name}").PAGES)
    yield from of(signing_in.router)


def test_pages_lead_to_signing_in(app: FastAPI) -> None:
    stranger = TestClient(app, follow_redirects=False)
    seen = set()
    for route in pages():
        path = re.sub(r"\{[^}]+\}", "1", route.path)
        if OPEN.match(path):
            continue
        seen.add(path)
        for method in route.methods - {"HEAD", "OPTIONS"}:
            answer = stranger.request(method, path)
            assert answer.status_code == 303, (method, path, answer.status_code)
            assert answer.headers["location"].startswith("/sign-in"), path
            part = stranger.request(method, path, headers={"hx-request": "true"})
            assert (part.status_code, part.headers["hx-redirect"][:8]) == (401, "/sign-in"), path
    assert {"/people", "/people/me", "/audit", "/"} <= seen


def test_every_change_of_a_page_needs_the_token_of_the_session(client: TestClient) -> None:
    for route in pages():
        path = re.sub(r"\{[^}]+\}", "1", route.path)
        if "POST" in route.methods and path not in ("/sign-in",) and not path.startswith("/api/"):
            for how in ({}, {"data": {"csrf": "wrong"}}, {"headers": {"x-csrf-token": "ؤ".encode()}}):
                answer = client.post(path, **how)
                assert answer.status_code == 403, (path, answer.status_code)


def test_the_routes_as_a_page(client: TestClient, described: dict[str, Any]) -> None:
    text = client.get("/api").text
    for path, method, _ in walked(described):
        assert f"{method.upper()} {path}" in text
