"""The routes of the API, to read: made from the same description as `openapi.json`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request, Response

from rasid.desk.context import CurrentDesk
from rasid.desk.pages import page

PAGES = APIRouter()
_METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Value:
    """A value that a route takes."""

    name: str
    where: str
    needed: bool
    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Route:
    """A route of the API."""

    id: str
    method: str
    path: str
    summary: str
    words: str
    takes: list[Value]
    body: bool


@PAGES.get("/api")
def routes_page(request: Request, desk: CurrentDesk) -> Response:
    """All routes, by what they are about."""
    return page(desk, "people/api.html.j2", groups=groups(request.app.openapi()))


def groups(described: dict[str, Any]) -> dict[str, list[Route]]:
    """The routes of a description by their tags, in its order."""
    found: dict[str, list[Route]] = {}
    for path, own in described.get("paths", {}).items():
        for method in _METHODS:
            if method in own:
                route = own[method]
                tag = (route.get("tags") or ["other"])[0]
                found.setdefault(tag, []).append(_route(path, method, route))
    return found


def _route(path: str, method: str, described: dict[str, Any]) -> Route:
    values = [
        Value(one["name"], one["in"], one.get("required", False), _kind(one.get("schema", {})), one.get("description", ""))
        for one in described.get("parameters", [])
    ]  # fmt: skip
    return Route(
        described["operationId"], method.upper(), path, described.get("summary", ""), described.get("description", ""), values,
        "requestBody" in described,
    )  # fmt: skip


def _kind(schema: dict[str, Any]) -> str:
    if "enum" in schema:
        return " | ".join(str(value) for value in schema["enum"])
    if "anyOf" in schema:
        return " | ".join(kind for one in schema["anyOf"] if (kind := _kind(one)) != "null")
    if "items" in schema:
        return f"{_kind(schema['items'])}[]"
    return str(schema.get("type") or schema.get("$ref", "").rpartition("/")[2] or "any")
