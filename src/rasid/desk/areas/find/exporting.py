"""What a search found as a file: without the names and homes of private persons, unless somebody who may asks for them, which is noted."""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Form
from fastapi.responses import Response, StreamingResponse

from rasid.archive import audit
from rasid.archive.search.query import parse
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.faults import DeskError
from rasid.desk.fields import without_fields
from rasid.desk.roles import Role
from rasid.desk.sensitivity import left_out
from rasid.export import Export, export
from rasid.export.items import Choice
from rasid.export.output import MANIFEST, manifest_path
from rasid.export.run import check_format
from rasid.export.workspace_items import origin, workspace_items

router = APIRouter()
_CHUNK = 1 << 16
_ENDINGS = {
    "jsonl": "jsonl", "csv": "csv", "parquet": "parquet", "geojson": "geojson", "graphml": "graphml", "acled": "csv", "ucdp": "csv",
    "plover": "jsonl", "claims": "jsonld", "annotations": "jsonld", "conll": "conll",
}  # fmt: skip
_MEDIA = {
    "csv": "text/csv; charset=utf-8",
    "geojson": "application/geo+json",
    "jsonl": "application/x-ndjson",
    "jsonld": "application/ld+json",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be exported. `matching`: of the reports found only the events that are as the query says."""

    query: str
    format: str
    matching: bool = False
    sensitive: bool = False
    manifest: bool = False


@router.post("/find/export")
def download(
    desk: CurrentDesk, q: Annotated[str, Form()] = "", format: Annotated[str, Form()] = "geojson",
    matching: Annotated[bool, Form()] = False, sensitive: Annotated[bool, Form()] = False, manifest: Annotated[bool, Form()] = False,
) -> Response:  # fmt: skip
    """The file, as a download."""
    return made(desk, Asked(q, format, matching, sensitive, manifest))


def made(desk: Desk, asked: Asked) -> Response:
    """Write the export and send it; nothing of it stays on the desk. Raises `NotAllowed`, `QueryError`, `UsageError`."""
    if asked.sensitive:
        desk.need(Role.ADJUDICATOR)
    parse(asked.query)
    if asked.matching and not asked.query.strip():
        raise DeskError(
            "no query whose events could be chosen", where="matching", advice="Leave it off, or ask for something"
        )
    folder = Path(tempfile.mkdtemp(prefix="rasid-export-", dir=desk.settings.uploads))
    try:
        path = _written(desk, asked, folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    ending = path.suffix.removeprefix(".")
    headers = {"content-disposition": f'attachment; filename="{path.name}"', "content-length": str(path.stat().st_size)}
    return StreamingResponse(
        _sent(path, folder), media_type=_MEDIA.get(ending, "application/octet-stream"), headers=headers
    )


def _written(desk: Desk, asked: Asked, folder: Path) -> Path:
    """The file in the folder; with its manifest, or of a format that makes many files, a zip archive of them."""
    kind = check_format(asked.format)
    choice = Choice(query=asked.query.strip() or None, matching_events=asked.matching, public=desk.redacts)
    name = "rasid" if kind.folder else f"rasid.{_ENDINGS[asked.format]}"
    wanted = Export(asked.format, folder / name, desk.lang, asked.sensitive, choice.as_dict())

    def note(manifest: dict[str, Any]) -> None:
        # First the note, then the file: there is never an export with names that the log does not know of.
        with desk.write() as writing:
            audit.append(
                writing, desk.who, "export", format=asked.format, include_sensitive=asked.sensitive, query=manifest["query"],
                counts=manifest["counts"], privacy=manifest["privacy"], files=[one["sha256"] for one in manifest["files"][:100]],
            )  # fmt: skip

    with desk.read() as connection:
        wanted.origin = origin(desk.workspace, connection)
        out = left_out(connection, desk.person.role, asked=asked.sensitive)
        items = (
            replace(item, record=without_fields(item.record, out))
            for item in workspace_items(connection, choice, lang=desk.lang)
        )
        manifest = export(items, wanted, before_commit=note)
    if not kind.folder and not asked.manifest:
        return folder / name
    packed = folder / f"rasid-{asked.format}.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        if kind.folder:
            for path in sorted((folder / name).iterdir()):
                package.write(path, path.name)
        else:
            package.write(folder / name, name)
            package.writestr(
                manifest_path(Path(name)).name or MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=2)
            )
    return packed


def _sent(path: Path, folder: Path) -> Iterator[bytes]:
    try:
        with open(path, "rb") as stream:
            while chunk := stream.read(_CHUNK):
                yield chunk
    finally:
        shutil.rmtree(folder, ignore_errors=True)
