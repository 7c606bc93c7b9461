"""The description of the API for programs: what routes have in common is said once, so that no area can forget it."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

API = "/api/v1"
TAGS = {
    "workspace": "What the workspace holds.",
    "people": "Who asks, who may sign in, what was done, and how sensitive each field is.",
    "reports": "Reports as they were printed and as they were coded.",
    "find": "Searching all reports; saved searches and their alerts.",
    "search": "Searching all reports; saved searches and their alerts.",
    "review": "What coders decide of what the machine coded.",
    "incidents": "Happenings that several reports speak of.",
    "forecasts": "What was predicted, and what came of it.",
    "sources": "Who prints the reports.",
    "copies": "Reports that print the text of another one.",
    "accounts": "The world according to a source, a holder or a report, and where two accounts differ.",
    "reference": "Comparison with data sets of others.",
    "look": "Map, time line and network.",
    "export": "Files in the formats of other programs.",
}
"""What areas are about, for those that use these tags; others are listed without words."""
_FAULTS = {
    "400": "The request is wrong: `what`, `expected` and `advice` say how",
    "401": "Nobody is signed in, or the token has ended",
    "403": "The role does not reach, or the token of the session is missing",
    "404": "There is no such thing",
    "409": "Somebody else has decided in the meantime; nothing was overwritten. `now` says what stands now",
    "413": "The request is too large",
    "422": "A value is not acceptable",
    "429": "Too many requests; `Retry-After` says when to come again",
    "503": "The workspace is busy or not available",
}
_ABOUT = """A workspace of Arabic conflict reports: who did what to whom, and who says so. Nothing is a fact; everything is somebody's statement.

**Signing in.** A program sends `Authorization: Bearer rasid_…`, a token that a person makes under *My account*; it has that person's role. In a browser the
session's cookie does the same, and every change must carry the session's token as `X-CSRF-Token`.

**Lists** come in parts: `offset` and `limit` (at most 200); `next` is the offset of the part after this one, or null.

**Errors** all have one shape (`Error`). **ETag** is on every answer: with `If-None-Match` an unchanged one is `304`.

**Limits** are those of a person: `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset` (seconds) are on every answer.

**Readers** see no names of private persons and no exact homes; offsets then are those of the text that they are shown."""
_ERROR: dict[str, Any] = {
    "type": "object", "required": ["error"],
    "properties": {
        "error": {
            "type": "object", "required": ["code", "what", "where", "expected", "advice", "exit_code"],
            "properties": {
                "code": {"type": "string", "description": "What sort of error, such as `not-found`"},
                "what": {"type": "string", "description": "What is wrong"},
                "where": {"type": ["string", "null"], "description": "The value, place or address that is wrong"},
                "expected": {"type": ["string", "null"], "description": "What was expected"},
                "advice": {"type": ["string", "null"], "description": "What to do"},
                "exit_code": {"type": "integer", "description": "That of the command line for the same error"},
            },
        },
        "now": {"description": "With `overtaken`: what stands now"},
    },
    "examples": [{"error": {"code": "not-found", "what": "no such report", "where": "7", "expected": None, "advice": None, "exit_code": 2}}],
}  # fmt: skip
_LIMITS = {
    "RateLimit-Limit": "Requests a minute",
    "RateLimit-Remaining": "How many are left",
    "RateLimit-Reset": "Seconds until there are more",
}
_METHODS = ("get", "post", "put", "patch", "delete")


def describe(app: FastAPI) -> dict[str, Any]:
    """The description, made once."""
    if app.openapi_schema is None:
        made = get_openapi(
            title=app.title, version=app.version, summary="Who did what to whom, and who says so", description=_ABOUT, routes=app.routes
        )  # fmt: skip
        _completed(made)
        app.openapi_schema = made
    return app.openapi_schema


def _completed(made: dict[str, Any]) -> None:
    parts = made.setdefault("components", {})
    schemas = parts.setdefault("schemas", {})
    schemas["Error"] = _ERROR
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    for schema in schemas.values():
        _listing(schema)
    parts["securitySchemes"] = {
        "token": {"type": "http", "scheme": "bearer", "description": "A token of a person, made under My account"},
        "session": {"type": "apiKey", "in": "cookie", "name": "rasid_session", "description": "A browser's session; by TLS `__Host-rasid_session`"},
        "csrf": {"type": "apiKey", "in": "header", "name": "X-CSRF-Token", "description": "The session's token, with every change"},
    }  # fmt: skip
    parts["headers"] = {
        name: {"description": words, "schema": {"type": "integer"}} for name, words in _LIMITS.items()
    } | {"ETag": {"description": "Of this answer", "schema": {"type": "string"}}}
    used = set()
    for path, own in made.get("paths", {}).items():
        for method in _METHODS:
            if method in own:
                _route(path, method, own[method])
                used.update(own[method].get("tags", ()))
    made["tags"] = [{"name": tag, "description": words} for tag, words in TAGS.items() if tag in used]


def _route(path: str, method: str, route: dict[str, Any]) -> None:
    changes = method != "get"
    route["security"] = [{"token": []}, {"session": [], "csrf": []} if changes else {"session": []}]
    answers = route.setdefault("responses", {})
    wanted = ["400", "401", "403", "422", "429", "503"]
    wanted += ["404"] if "{" in path else []
    wanted += ["409", "413"] if changes else []
    for status in wanted:
        words = answers.get(status, {}).get("description")
        shown = words if words and words != "Validation Error" else _FAULTS[status]
        answers[status] = {"description": shown, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}  # fmt: skip
    answers["429"]["headers"] = {"Retry-After": {"description": "Seconds", "schema": {"type": "integer"}}}
    for status, answer in answers.items():
        if status.startswith("2"):
            names = (*_LIMITS, "ETag") if not changes else tuple(_LIMITS)
            answer["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in names}
    route["responses"] = dict(sorted(answers.items()))


def _listing(schema: dict[str, Any]) -> None:
    """A part of a list has `next`, too, which is worked out."""
    own = schema.get("properties", {})
    if {"items", "total", "offset", "limit"} <= own.keys() and "next" not in own:
        own["next"] = {"anyOf": [{"type": "integer"}, {"type": "null"}], "description": "The offset of the part after this one"}  # fmt: skip
        schema["required"] = [*schema.get("required", ()), "next"]
