"""The log of what was done, by whom and when, with its chain checked."""

from __future__ import annotations

import json
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response

from rasid.desk.answers import Wanted
from rasid.desk.areas.people.reading import LogLine, Sought, filters, log, verified
from rasid.desk.context import CurrentDesk
from rasid.desk.pages import page
from rasid.desk.roles import Role
from rasid.desk.texts import strings, text
from rasid.report.texts import Lang

PAGES = APIRouter()
DAY = r"^\d{4}-\d{2}-\d{2}$|^$"
Day = Annotated[str, Query(pattern=DAY)]
_LONGEST = 400
_VOCABULARY = frozenset({"role", "password", "class", "before", "verdict", "kind"})
"""Parts of entries whose values have words of their own"""


@PAGES.get("/audit")
def audit_page(
    desk: CurrentDesk,
    window: Wanted,
    who: str = "",
    action: str = "",
    since: Day = "",
    until: Day = "",
    verify: bool = False,
    expect: Annotated[str, Query(max_length=64)] = "",
) -> Response:
    """The log, and with `verify` whether it is what was written."""
    desk.need(Role.ADJUDICATOR)
    sought = Sought(who or None, action or None, since or None, until or None)
    with desk.read() as connection:
        listing = log(connection, sought, window)
        persons, actions = filters(connection)
        result = verified(connection, expect.strip()) if verify else None
    values = {"who": who, "action": action, "since": since, "until": until}
    return page(
        desk, "people/audit.html.j2", listing=listing, persons=persons, actions=[(one, action_words(one, desk.lang)) for one in actions],
        values=values, result=result, expect=expect, told=[(line, action_words(line.action, desk.lang), told(line, desk.lang)) for line in listing.items],
    )  # fmt: skip


def action_words(action: str, lang: Lang) -> str:
    """What an action is called; one that has no words yet by its own name."""
    key = f"did_{action}"
    return text(f"audit.{key}", lang) if key in strings("audit") else action


def told(line: LogLine, lang: Lang) -> list[tuple[str, str]]:
    """What an entry says, each part with its name."""
    found = []
    for name, value in line.detail.items():
        if value is None or value == "" or value == [] or value == {}:
            continue
        key = f"part_{name}"
        called = text(f"audit.{key}", lang) if key in strings("audit") else name
        found.append((called, _shown(value, lang, named=name in _VOCABULARY)))
    return found


def _shown(value: Any, lang: Lang, *, named: bool) -> str:
    if isinstance(value, bool):
        return text("audit.yes" if value else "audit.no", lang)
    words = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    key = f"value_{words}"
    if named and key in strings("audit"):
        return text(f"audit.{key}", lang)
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
