"""A report as the report page shows it, as a part of a page of the desk."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from jinja2 import Environment
from markupsafe import Markup

from rasid.desk.areas.reports.reading import EventLinks
from rasid.desk.texts import text
from rasid.record import Record
from rasid.report.cards import Card
from rasid.report.geo import NARROWING, basemap, credit
from rasid.report.model import section_of
from rasid.report.page import TEMPLATES, environment_of, text_in_both
from rasid.report.parts import MANNERS, Both
from rasid.report.segments import MARKED
from rasid.report.texts import Lang, asset, printable

PREFIX = "r1-"
"""The ids of a record on the page begin with it."""


class Part(NamedTuple):
    """The view of a record, and what stands behind the main part of the page: the box with all that is known of a word."""

    body: Markup
    inspector: Markup


def record_part(
    record: Record, lang: Lang, links: Mapping[str, EventLinks], *, review: bool, found: tuple[int, int] | None = None
) -> Part:
    """Text, cards, map, time line, network and tables of a record. Everything of it is escaped. Each card begins with the anchors by which
    other pages lead to it; `review`: who looks may review events. `found`: characters that are marked."""
    section = section_of(record, 1, found)
    hooks = _Cards(links, review)
    templates = _templates()
    values = {
        "lang": lang, "section": section, "sections": [section], "countries": basemap() if section.map.marks else (),
        "narrowing": NARROWING, "legend": MARKED, "manners": MANNERS, "anchors": hooks.anchors, "beside": hooks.beside,
    }  # fmt: skip
    defs, body, inspector = (
        Markup(printable(templates.get_template(f"{name}.html.j2").render(values)))
        for name in ("defs", "body", "inspector")
    )
    return Part(defs + body + Markup('<p class="hint">{}</p>').format(text_in_both(credit())), inspector)


@cache
def _templates() -> Environment:
    return environment_of({name: asset(name) for name in TEMPLATES})


class _Cards:
    """What stands in a card besides what the record says. The first card about an event has its anchor."""

    def __init__(self, links: Mapping[str, EventLinks], review: bool) -> None:
        self.links, self.review = links, review
        self._anchored: set[str] = set()

    def anchors(self, card: Card) -> Markup:
        made = Markup()
        # A card that stands for an event of which nobody says anything has the event's id.
        for kind, id in (("e", card.event), ("s", None if card.id == card.event else card.id)):
            name = f"{kind}-{id}"
            if id is not None and name not in self._anchored:
                self._anchored.add(name)
                made += Markup('<span class="anchor" id="{}"></span>').format(name)
        return made

    def beside(self, card: Card) -> Markup:
        known = self.links.get(card.event or card.id)
        if known is None:
            return Markup()
        made = Markup()
        if known.decided is not None:
            kind = known.decided.verdict
            made += Markup(' <span class="badge by-people {}">{}</span>').format(
                kind.lower(), _both(f"desk.decided_{kind}")
            )
        if self.review:
            made += Markup(' <a href="/review/events/{}">{}</a>').format(known.event, _both("reports.to_review"))
        if known.incident is not None:
            made += Markup(' <a href="/incidents/{}">{}</a>').format(known.incident, _both("reports.to_incident"))
        return made


def _both(key: str) -> Markup:
    return text_in_both(Both(text(key, "ar"), text(key, "en")))
