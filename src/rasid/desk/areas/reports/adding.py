"""Adding reports: files and typed text, with what became of them."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, File, Form, Request, UploadFile
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import func, select

from rasid.archive.tables import captures
from rasid.desk.areas.reports.content import ending_of, safe_name
from rasid.desk.areas.reports.journal import Part, Upload
from rasid.desk.areas.reports.listing import ReportLine, lines
from rasid.desk.areas.reports.uploads import Uploads, uploads_of
from rasid.desk.context import CurrentDesk, Desk
from rasid.desk.faults import DeskError, NotThere, TooLarge
from rasid.desk.pages import page
from rasid.desk.redaction import Redactions
from rasid.desk.roles import Role
from rasid.errors import RasidError, UsageError
from rasid.reading.items import Given
from rasid.reading.text import as_date

router = APIRouter()
_CHUNK = 1 << 20
_MOST_LISTED = 50
_FIELDS = ("text", "title", "outlet", "url", "published")


@router.get("/reports/add")
def form(request: Request, desk: CurrentDesk) -> Response:
    """The form, and what was uploaded before."""
    return _form(request, desk)


@router.post("/reports/add")
def add(
    request: Request, desk: CurrentDesk, files: Annotated[list[UploadFile] | None, File()] = None, text: Annotated[str, Form()] = "",
    title: Annotated[str, Form()] = "", outlet: Annotated[str, Form()] = "", url: Annotated[str, Form()] = "",
    published: Annotated[str, Form()] = "",
) -> Response:  # fmt: skip
    """Take in what was sent; it is coded in the background."""
    desk.need(Role.CODER)
    uploads = uploads_of(request)
    given = {"title": title, "outlet": outlet, "url": url, "published": published, "text": text}
    try:
        made = begin(
            uploads,
            desk.who,
            text,
            given_of(title, outlet, url, published),
            [one for one in files or () if one.filename],
        )
    except RasidError as error:
        if not isinstance(error, DeskError | UsageError):
            raise
        return _form(request, desk, fault=error, values=given)
    return RedirectResponse(f"/reports/add/{made.id}", 303)


@router.get("/reports/add/{upload}")
def follow(request: Request, desk: CurrentDesk, upload: str) -> Response:
    """How far an upload is."""
    desk.need(Role.CODER)
    found = find(request, upload)
    return page(desk, "reports/upload.html.j2", upload=found, reports=_lines(desk, found))


@router.get("/reports/add/{upload}/progress")
def progress(request: Request, desk: CurrentDesk, upload: str) -> Response:
    """The part of the page that changes."""
    desk.need(Role.CODER)
    found = find(request, upload)
    return page(desk, "reports/progress.html.j2", upload=found, reports=_lines(desk, found))


def find(request: Request, upload: str) -> Upload:
    """An upload, also of an earlier run of the desk. Raises `NotThere`."""
    found = uploads_of(request).find(upload)
    if found is None:
        raise NotThere(
            "this upload is not known (any more)", where=upload, advice="What was taken in is among the reports"
        )
    return found


def given_of(title: str, outlet: str, url: str, published: str) -> Given:
    """What was said of a report, tidied. Raises `UsageError` for a day that is none."""
    day = as_date(published.strip() or None)
    return Given(
        outlet=" ".join(outlet.split()) or None, url=url.strip() or None, title=" ".join(title.split()) or None,
        published=day.isoformat() if day else None,
    )  # fmt: skip


def begin(uploads: Uploads, who: str, text: str, given: Given, files: Sequence[UploadFile]) -> Upload:
    """Put what was sent aside and begin. Raises `DeskError` where nothing can be taken."""
    parts: list[Part] = []
    if text.strip():
        parts.append(Part("pasted.txt", given, text=text))
    if not parts and not files:
        raise DeskError(
            "nothing was sent", where="text", expected="a file, or a text", advice="Choose a file or paste a text"
        )
    # The title and the address belong to the typed text; files say theirs themselves.
    for_files = Given(outlet=given.outlet, published=given.published)
    folder = uploads.folder()
    try:
        for number, file in enumerate(files):
            parts.append(_kept(uploads, file, folder, number, for_files))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return uploads.begin(who, parts, folder)


def _kept(uploads: Uploads, file: UploadFile, folder: Path, number: int, given: Given) -> Part:
    """A file under a name of our own with the ending that its bytes ask for."""
    name = safe_name(file.filename)
    path = folder / f"{number:04d}"
    most = uploads.settings.upload_bytes
    size = 0
    with open(path, "wb") as out:
        while chunk := file.file.read(_CHUNK):
            size += len(chunk)
            if size > most:
                raise TooLarge("the file is too large", where=name, expected=f"at most {most:,} bytes")
            out.write(chunk)
    final = path.with_name(path.name + ending_of(path, name, uploads.settings.unpacked_bytes))
    path.rename(final)
    return Part(name, given, path=final)


def _form(
    request: Request, desk: Desk, *, fault: RasidError | None = None, values: dict[str, str] | None = None
) -> Response:
    desk.need(Role.CODER)
    with desk.read() as connection:
        waiting = {
            row.state: row.n
            for row in connection.execute(select(captures.c.state, func.count().label("n")).group_by(captures.c.state))
        }
    status = 200 if fault is None else getattr(fault, "status", 400)
    return page(
        desk, "reports/add.html.j2", status=status, fault=fault, values=values or dict.fromkeys(_FIELDS, ""), uploads=uploads_of(request).listed()[:10],
        waiting=waiting.get("pending", 0), most=desk.settings.upload_bytes // 1_000_000,
    )  # fmt: skip


def _lines(desk: Desk, upload: Upload) -> list[ReportLine]:
    with desk.read() as connection:
        return lines(connection, Redactions(connection, desk.redacts), upload.reports[:_MOST_LISTED])
