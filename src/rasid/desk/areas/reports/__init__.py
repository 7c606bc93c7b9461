"""Read: reports in a list, and one report with its words, what was coded, where it came from, its copies and its account; adding reports."""

from __future__ import annotations

from fastapi import APIRouter

from rasid.desk.areas.reports import adding, api, pages, uploading
from rasid.desk.pages import Link
from rasid.desk.roles import Role

PAGES, API = APIRouter(), APIRouter()
for _part in (adding, pages):  # `/reports/add` comes before `/reports/{report}`
    PAGES.include_router(_part.router)
for _part_of_api in (api, uploading):
    API.include_router(_part_of_api.router)
LINKS = [
    Link("/reports", "reports.menu", group="read"),
    Link("/reports/add", "reports.add", Role.CODER, group="read"),
]
