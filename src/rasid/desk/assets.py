"""Scripts, styles and pictures of the package, each under an address that changes with its content and is therefore kept by browsers."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import resources

from fastapi import APIRouter, Response

from rasid.desk.faults import NotThere

_TYPES = {"js": "text/javascript", "css": "text/css", "svg": "image/svg+xml", "json": "application/json", "png": "image/png"}  # fmt: skip
_BINARY = frozenset({"png"})
_SHARED = {
    "report/record.css": ("rasid.report", "data/record.css"),
    "report/page.js": ("rasid.report", "data/page.js"),
    "accounts.css": ("rasid.compare", "data/accounts.css"),
}
"""Files of other packages that pages of the desk use, too."""
router = APIRouter()


@router.get("/static/{digest}/{path:path}", include_in_schema=False)
def asset(digest: str, path: str) -> Response:
    """A file of the package. Paths are looked up in its list of files, never joined."""
    found = _files().get(path)
    kind = _TYPES.get(path.rpartition(".")[2])
    if found is None or kind is None or digest != found[1]:
        raise NotThere("no such file", where=path)
    charset = "" if path.rpartition(".")[2] in _BINARY else "; charset=utf-8"
    return Response(
        found[0], media_type=f"{kind}{charset}", headers={"cache-control": "public, max-age=31536000, immutable"}
    )


def address(path: str) -> str:
    """Where a file of `static/` is served. Raises `KeyError` for one that is not there."""
    return f"/static/{_files()[path][1]}/{path}"


@cache
def _files() -> dict[str, tuple[bytes, str]]:
    found: dict[str, tuple[bytes, str]] = {}
    for name, (package, path) in _SHARED.items():
        content = resources.files(package).joinpath(path).read_bytes()
        found[name] = (content, hashlib.sha256(content).hexdigest()[:16])
    waiting = [("", resources.files("rasid.desk").joinpath("static"))]
    while waiting:
        prefix, folder = waiting.pop()
        for entry in folder.iterdir():
            name = f"{prefix}{entry.name}"
            if entry.is_dir():
                waiting.append((f"{name}/", entry))
            else:
                content = entry.read_bytes()
                found[name] = (content, hashlib.sha256(content).hexdigest()[:16])
    return found
