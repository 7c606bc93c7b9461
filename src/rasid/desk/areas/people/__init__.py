"""People: who may sign in and do what, one's own account, what was done, what each role sees, and the routes of the API."""

from __future__ import annotations

from fastapi import APIRouter

from rasid.desk.areas.people import account, api, audit_log, routes, sensitivity_page, users_pages
from rasid.desk.pages import Link
from rasid.desk.roles import Role

PAGES, API = APIRouter(), APIRouter(tags=["people"])
for _part in (account.PAGES, users_pages.PAGES, audit_log.PAGES, sensitivity_page.PAGES, routes.PAGES):
    PAGES.include_router(_part)
API.include_router(api.API)
API.include_router(sensitivity_page.API)
LINKS = [
    Link("/people", "people.menu_people", Role.ADMIN, group="desk"),
    Link("/people/sensitivity", "sensitivity.title", Role.ADMIN, group="desk"),
    Link("/audit", "people.menu_audit", Role.ADJUDICATOR, group="desk"),
    Link("/people/me", "people.menu_me", group="desk"),
    Link("/api", "people.menu_api", group="desk"),
]
