"""Coding by people: the queue, what stands for a report, blind coding by two, their agreement, and settling what they disagree on."""

from __future__ import annotations

from fastapi import APIRouter

from rasid.archive import Workspace
from rasid.desk.areas.coding import api, blind_pages, queue_pages, settle_pages
from rasid.desk.areas.coding.reading import totals
from rasid.desk.decided import gone
from rasid.desk.pages import Link
from rasid.desk.roles import Role

PAGES, API = APIRouter(), APIRouter()
for _part in (queue_pages, blind_pages, settle_pages):
    PAGES.include_router(_part.router)
API.include_router(api.router)
LINKS = [
    Link("/review", "coding.tab_queue", Role.CODER, group="review"),
    Link("/review/blind", "coding.tab_blind", Role.CODER, group="review"),
    Link("/review/agreement", "coding.tab_agreement", Role.CODER, group="review"),
    Link("/review/assign", "coding.tab_assign", Role.ADJUDICATOR, group="review"),
]


def _count(workspace: Workspace) -> None:
    """Count the queue, and read which events people rejected."""
    with workspace.database.read() as connection:
        totals(connection)
        gone(connection, "")


PREPARED = [_count]
