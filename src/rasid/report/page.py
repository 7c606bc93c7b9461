"""Fills the template. Everything of a record is escaped; only the package's own script and style are not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from jinja2 import DictLoader, Environment, StrictUndefined, Template
from markupsafe import Markup, escape

from rasid.record import Record
from rasid.report.geo import NARROWING, basemap, credit, labelled
from rasid.report.model import section_of
from rasid.report.parts import MANNERS, Both, label
from rasid.report.segments import MARKED
from rasid.report.texts import Lang, asset, printable

_QUOTE = re.compile(r"(?P<words>“[^“”]*”|«[^«»]*»)|\d{4}-\d{2}-\d{2}")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")
TEMPLATES = (
    "page.html.j2", "defs.html.j2", "inspector.html.j2", "record.html.j2", "body.html.j2", "views.html.j2", "macros.html.j2",
)  # fmt: skip


def render_page(records: Sequence[Record], lang: Lang, script: str, style: str, policy: str) -> str:
    """The page as text."""
    sections = [section_of(record, number) for number, record in enumerate(records, start=1)]
    page = _template().render(
        lang=lang,
        sections=sections,
        script=Markup(script),
        style=Markup(style),
        policy=policy,
        countries=basemap() if any(section.map.marks for section in sections) else (),
        narrowing=NARROWING,
        credit=credit(),
        legend=MARKED,
        manners=MANNERS,
    )
    return printable(page)


@cache
def _template() -> Template:
    return environment_of({name: asset(name) for name in TEMPLATES}).get_template("page.html.j2")


def environment_of(templates: dict[str, str]) -> Environment:
    """Templates in which everything is escaped, with the functions that set text in both languages."""
    environment = Environment(
        loader=DictLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["t"] = text_in_both
    environment.globals["s"] = lambda key, **values: text_in_both(label(key, **values))
    environment.globals["label"] = label
    environment.globals["labelled"] = labelled
    # What another page puts at the beginning and the end of each card.
    environment.globals["anchors"] = environment.globals["beside"] = lambda card: ""
    environment.filters["ids"] = lambda ids, prefix: " ".join(prefix + part for part in ids)
    return environment


@lru_cache(maxsize=4_096)  # most texts of a page are labels that stand in every card
def text_in_both(both: Both) -> Markup:
    """A text in both languages, of which the page shows one; codes and numbers that are the same in both are set left
    to right.
    """
    if both.same and not _RIGHT_TO_LEFT.search(both.ar):
        return Markup(f'<bdi dir="ltr">{escape(both.ar)}</bdi>')
    arabic = f'<span class="i-ar" lang="ar" dir="rtl">{_isolated(both.ar)}</span>'
    return Markup(f'{arabic}<span class="i-en" lang="en" dir="ltr">{_isolated(both.en)}</span>')


def _isolated(text: str) -> Markup:
    """The text with quoted words of the document and dates set apart, so that no direction disturbs the line."""
    parts: list[str] = []
    end = 0
    for match in _QUOTE.finditer(text):
        kind = 'lang="ar"' if match["words"] else 'dir="ltr"'
        parts += escape(text[end : match.start()]), f"<bdi {kind}>{escape(match[0])}</bdi>"
        end = match.end()
    return Markup("".join([*parts, escape(text[end:])]))
