"""Find: the search of the workspace, searches that somebody keeps, alerts on what is new, and the export of what was found."""

from __future__ import annotations

from fastapi import APIRouter

from rasid.desk.areas.find import api, exporting, keeping, pages
from rasid.desk.areas.find.saved import alerts_badge
from rasid.desk.pages import Link

PAGES, API = APIRouter(), APIRouter()
for _part in (keeping, exporting, pages):
    PAGES.include_router(_part.router)
API.include_router(api.router)
LINKS = [
    Link("/find", "find.menu", group="read"),
    Link("/find/saved", "find.saved", group="read"),
]
BADGES = [alerts_badge]
