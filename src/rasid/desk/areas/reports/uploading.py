"""Adding reports through the API."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Body, File, Form, Request, Response, UploadFile
from pydantic import BaseModel, Field

from rasid.desk.answers import answer
from rasid.desk.areas.reports.adding import begin, find, given_of
from rasid.desk.areas.reports.journal import Upload
from rasid.desk.areas.reports.uploads import uploads_of
from rasid.desk.context import CurrentDesk
from rasid.desk.roles import Role

router = APIRouter(tags=["reports"])
_ACCEPTED: dict[int | str, dict[str, Any]] = {
    202: {"model": Upload, "description": "Taken; it is coded in the background (`GET /uploads/{upload}`)"},
    403: {"description": "Not a coder"}, 413: {"description": "Larger than is taken"}, 415: {"description": "No report by its content"},
}  # fmt: skip


class NewReport(BaseModel):
    """A report to add."""

    text: str = Field(min_length=1, description="The words of the report")
    title: str = ""
    outlet: str = Field("", description="Who prints it")
    url: str = ""
    published: str = Field("", description="Day of publication, such as 2016-10-26")


@router.post("/reports", summary="Add a report", status_code=202, responses=_ACCEPTED)
def add(request: Request, desk: CurrentDesk, report: Annotated[NewReport, Body()]) -> Response:
    desk.need(Role.CODER)
    given = given_of(report.title, report.outlet, report.url, report.published)
    return answer(request, begin(uploads_of(request), desk.who, report.text, given, ()), status=202)


@router.post(
    "/reports/files", summary="Add files: text, HTML, PDF, DOCX, JSON Lines, CSV, RSS, WARC, zip", status_code=202, responses=_ACCEPTED
)  # fmt: skip
def add_files(
    request: Request, desk: CurrentDesk, files: Annotated[list[UploadFile], File(description="Typed by their content")],
    outlet: Annotated[str, Form(description="Who prints them, where they do not say")] = "",
    published: Annotated[str, Form(description="Day of publication, where they do not say")] = "",
) -> Response:  # fmt: skip
    desk.need(Role.CODER)
    return answer(
        request, begin(uploads_of(request), desk.who, "", given_of("", outlet, "", published), files), status=202
    )


@router.get("/uploads/{upload}", summary="What became of an upload", responses={200: {"model": Upload}})
def progress(request: Request, desk: CurrentDesk, upload: str) -> Response:
    desk.need(Role.CODER)
    return answer(request, find(request, upload))
