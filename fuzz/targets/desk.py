"""Requests to the desk: the bytes choose a route of its description, or of its pages, and fill parameters and body."""

from __future__ import annotations

import atexit
import json
import logging
import re
import shutil
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from fastapi.openapi.utils import get_openapi
from fastapi.testclient import TestClient

import rasid.desk
from fuzz.mutate import PIECES
from fuzz.targets import Feed
from fuzz.targets.queries import workspace
from rasid.archive import Workspace
from rasid.compare.copies import build_copies
from rasid.compare.incidents.build import build_incidents
from rasid.desk.app import AREAS, make_app
from rasid.desk.described import API
from rasid.desk.settings import DeskSettings

KEY = "the-key-of-the-fuzzer"
RENEWED = 400
"""After so many requests the workspace is as it was: what a request changes must not decide about later ones for ever."""
SHAPE = {"code", "what", "where", "expected", "advice", "exit_code"}
NEVER = re.compile(r"sign-out|/enter|/openid")
"""Routes after which the session of the fuzzer is over."""
_METHODS = ("get", "post", "put", "patch", "delete")


class Draw:
    """Takes choices out of bytes; when they are used up every choice is the first."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def number(self, below: int) -> int:
        """A number from 0 to `below` - 1."""
        taken = self.data[self.at : self.at + 2]
        self.at += 2
        return int.from_bytes(taken, "big") % below if below else 0

    def words(self) -> str:
        """Some characters: a piece of the list, or what stands in the bytes."""
        kind = self.number(4)
        if kind == 0:
            return PIECES[self.number(len(PIECES))]
        if kind == 1:
            return str(self.number(30))
        long = self.number(40 if kind == 2 else 2000)
        taken = self.data[self.at : self.at + long]
        self.at += long
        return taken.decode("utf-8", "replace")


class Wishes:
    """Values that fit a schema, or do not."""

    def __init__(self, described: dict[str, Any], draw: Draw) -> None:
        self.described, self.draw = described, draw

    def value(self, schema: dict[str, Any], depth: int = 0) -> Any:
        draw = self.draw
        if "$ref" in schema:
            schema = self.described["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        if depth > 6:
            return None
        wild = draw.number(12)
        if wild == 1:
            return draw.words()
        if wild == 2:
            return (None, True, 0, -1, 10**30, 1.5, "", [], {}, [[]], {"a": None}, float(2**63), "\ud800", "\x00")[
                draw.number(14)
            ]
        if "enum" in schema:
            return schema["enum"][draw.number(len(schema["enum"]))]
        if "const" in schema:
            return schema["const"]
        for choice in ("anyOf", "oneOf", "allOf"):
            if choice in schema:
                return self.value(schema[choice][draw.number(len(schema[choice]))], depth + 1)
        kind = schema.get("type")
        if kind == "object":
            made = {
                name: self.value(own, depth + 1)
                for name, own in schema.get("properties", {}).items()
                if name in schema.get("required", ()) or draw.number(2)
            }
            if isinstance(schema.get("additionalProperties"), dict):
                made[draw.words()] = self.value(schema["additionalProperties"], depth + 1)
            return made
        if kind == "array":
            return [self.value(schema.get("items", {}), depth + 1) for _ in range(draw.number(4))]
        if kind == "integer":
            return draw.number(40)
        if kind == "number":
            return draw.number(100) / 10
        if kind == "boolean":
            return bool(draw.number(2))
        return None if kind == "null" else draw.words()


class _Place(logging.Handler):
    """Keeps where a mistake of the desk happened: its answer does not say it."""

    last = ""

    def emit(self, record: logging.LogRecord) -> None:
        self.last = record.getMessage()


def make(name: str) -> Feed:
    """The target."""
    return Desk().feed


class Desk:
    """A desk with a workspace that is renewed."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="rasid-fuzz-"))
        atexit.register(shutil.rmtree, self.folder, ignore_errors=True)
        with workspace(self.folder / "first") as made, made.database.write() as connection:
            build_copies(connection, "fuzz")
            build_incidents(connection, "fuzz")
        self.place = _Place()
        logging.getLogger("rasid.desk").addHandler(self.place)
        logging.getLogger("rasid.desk").propagate = False
        self.names = sorted(
            {
                name
                for path in Path(rasid.desk.__file__).parent.rglob("*.j2")
                for name in re.findall(r'name="([a-z_.-]+)"', path.read_text(encoding="utf-8"))
            }
        )
        self.asked, self.opened = 0, None
        self.renew()
        self.routes = self._routes()

    def renew(self) -> None:
        """The workspace as it was, and a session."""
        if self.opened is not None:
            self.client.close()
            self.opened.close()
        shutil.rmtree(self.folder / "w", ignore_errors=True)
        shutil.copytree(self.folder / "first", self.folder / "w")
        self.opened: Workspace | None = Workspace.open(self.folder / "w", who="fuzz")
        settings = DeskSettings(
            key=KEY, hosts=(*DeskSettings.hosts, "testserver"), processes=0, requests_a_minute=10**9
        )
        self.app = make_app(self.opened, settings)
        self.client = TestClient(self.app, follow_redirects=False, headers={"accept-language": "en"})
        assert self.client.get(f"/enter/{KEY}").status_code == 303
        self.token = self.client.get("/").text.split('name="csrf" content="')[1].split('"')[0]

    def _routes(self) -> list[tuple[str, str, dict[str, Any], dict[str, Any]]]:
        described = [self.client.get(f"{API}/openapi.json").json()]
        for area in AREAS:
            own = import_module(f"rasid.desk.areas.{area}").PAGES.routes
            described.append(get_openapi(title="pages", version="1", routes=own))
        return [
            (method, path, own[method], one)
            for one in described
            for path, own in one["paths"].items()
            for method in _METHODS
            if method in own and not NEVER.search(path)
        ]  # fmt: skip

    def feed(self, data: bytes) -> None:
        """No answer is a failure of the server, and every error of the API has the one shape."""
        draw = Draw(data)
        method, path, route, described = self.routes[draw.number(len(self.routes))]
        wishes = Wishes(described, draw)
        asked: list[tuple[str, str]] = []
        for one in route.get("parameters", []):
            if one["in"] == "path":
                path = path.replace("{" + one["name"] + "}", _in_path(wishes.value(one.get("schema", {}))))
            elif one["in"] == "query" and (one.get("required") or draw.number(2)):
                found = wishes.value(one.get("schema", {}))
                asked += [(one["name"], _clean(item)) for item in (found if isinstance(found, list) else [found])]
        head = {"x-csrf-token": self.token}
        if draw.number(9) == 1:
            head["if-none-match"] = _header(draw.words())
        if draw.number(5) == 1:
            head["hx-request"] = "true"
        self.place.last = ""
        body = self._body(route, wishes, draw, method)
        head |= body.pop("headers", {})
        answer = self.client.request(method, path, params=asked, headers=head, **body)
        self.asked += 1
        _check(method, path, answer, self.place.last)
        if self.asked % RENEWED == 0:
            self.renew()

    def _body(self, route: dict[str, Any], wishes: Wishes, draw: Draw, method: str) -> dict[str, Any]:
        content = route.get("requestBody", {}).get("content", {})
        if method == "get":
            return {}
        if draw.number(10) == 1:
            return {
                "content": draw.words().encode("utf-8", "surrogatepass"),
                "headers": {"content-type": "application/json"},
            }
        if "application/json" in content:
            body = json.dumps(wishes.value(content["application/json"]["schema"]))
            return {"content": body.encode(), "headers": {"content-type": "application/json"}}
        if "multipart/form-data" in content and draw.number(3):
            name = ("a.txt", "a.zip", "a.html", "../../x.txt", "\x00.txt", "a.jsonl", "ا.pdf", "")[draw.number(8)]
            return {
                "files": {"files": (name, draw.words().encode("utf-8", "replace"), "text/plain")},
                "data": {"csrf": self.token},
            }
        form = {self.names[draw.number(len(self.names))]: _clean(draw.words()) for _ in range(draw.number(8))}
        for own in content.values():
            found = wishes.value(own.get("schema", {}))
            if isinstance(found, dict):
                form |= {str(key): _clean(item) for key, item in found.items()}
        return {"data": {**form, "csrf": self.token}}


def _clean(value: Any) -> str:
    printed = value if isinstance(value, str) else json.dumps(value)
    return printed.encode("utf-8", "replace").decode("utf-8")


def _in_path(value: Any) -> str:
    from urllib.parse import quote

    return quote(_clean(value), safe="") or "x"


def _header(value: str) -> str:
    return re.sub(r"[^\x20-\x7e]", "", value)


def _check(method: str, path: str, answer: Any, place: str) -> None:
    assert "content-security-policy" in answer.headers
    if answer.status_code >= 500:
        code = (
            answer.json()["error"]["code"]
            if path.startswith(API)
            else ("not-yet" if answer.headers.get("refresh") else "")
        )
        assert answer.status_code == 503 and code == "not-yet", f"{answer.status_code} {place or method}"  # noqa: PT018
    if path.startswith(API) and answer.status_code >= 400:
        assert set(answer.json()["error"]) == SHAPE
