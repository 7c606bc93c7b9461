"""Pages: Jinja2 templates in which everything is escaped, in one language, with the frame of the desk around them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import quote, urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.datastructures import URL

from rasid.archive import Workspace
from rasid.desk.assets import address
from rasid.desk.basemap import country_name
from rasid.desk.context import Desk, language_of
from rasid.desk.fault_words import fault_words
from rasid.desk.roles import Role
from rasid.desk.texts import text
from rasid.report.texts import Lang, is_control, printable, shown, string

_ARABIC = re.compile("[\u0600-\u065f\u066e-\u06ef\u06fa-\u08ff]+(?: +[\u0600-\u065f\u066e-\u06ef\u06fa-\u08ff]+)*")
_SPACE = re.compile(r"\s+")


GROUPS = ("read", "review", "look", "compare", "desk")
"""What the entries of the menu are gathered under, in its order; their words are `desk.menu_GROUP`."""


@dataclass(frozen=True)
class Link:
    """An entry of the desk's menu: where it leads, the key of its words, who sees it, and the group under which it stands (one of `GROUPS`;
    none: beside the groups)."""

    path: str
    words: str
    role: Role = Role.READER
    group: str = ""


@dataclass(frozen=True)
class Group:
    """Entries of the menu that stand together. `inside`: the page is one of them."""

    name: str
    links: tuple[Link, ...]
    inside: bool


@dataclass(frozen=True)
class Menu:
    """The menu of a page as somebody sees it. `current`: the entry within which the page lies."""

    alone: tuple[Link, ...]
    groups: tuple[Group, ...]
    current: Link | None


@dataclass(frozen=True)
class Badge:
    """A link in the header of every page with a number, such as that of new matches."""

    path: str
    words: str
    count: int


BADGES: list[Callable[[Desk], Badge]] = []
"""What the header of every page tells besides; areas add theirs (`rasid.desk.app`)."""
PREPARED: list[Callable[[Workspace], object]] = []
"""What areas read or count when the desk starts, so that nobody waits for it."""
MENU: list[Link] = [Link("/", "desk.home")]
"""Areas add their links where they are put together (`rasid.desk.app`)."""


def page(desk: Desk, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page for somebody who is signed in. The template may ask for `desk`, `lang`, `t` and `address` besides the values."""
    menu = menu_of([link for link in MENU if desk.may(link.role)], desk.request.url.path)
    return _answer(
        desk.request,
        desk.lang,
        template,
        status,
        desk=desk,
        menu=menu,
        badges=[make(desk) for make in BADGES],
        csrf=desk.csrf,
        **values,
    )


def menu_of(links: Sequence[Link], path: str) -> Menu:
    """The menu on the page of a path. The page lies within the entry whose path is the longest beginning of its own."""
    around = [link for link in links if path == link.path or (link.path != "/" and path.startswith(f"{link.path}/"))]
    current = max(around, key=lambda link: len(link.path), default=None)
    gathered = ((name, tuple(link for link in links if link.group == name)) for name in GROUPS)
    return Menu(
        tuple(link for link in links if not link.group),
        tuple(Group(name, own, current in own) for name, own in gathered if own),
        current,
    )


def plain_page(request: Request, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page for somebody who is not: signing in, errors."""
    return _answer(request, language_of(request), template, status, desk=None, menu=None, badges=[], csrf="", **values)


def _answer(request: Request, lang: Lang, template: str, status: int, **values: Any) -> HTMLResponse:
    # What a provider sends back, and keys, go into no link of a page.
    here = request.url if not request.url.path.startswith(("/openid/", "/enter/")) else URL("/sign-in")
    made = environment(lang).get_template(template).render(here=here, **values)
    return HTMLResponse(printable(made), status)


@cache
def environment(lang: Lang) -> Environment:
    """The templates in a language. `t(key, **values)` gives words of the desk, `set_apart` text of a report."""
    made = Environment(
        loader=PackageLoader("rasid.desk"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )  # fmt: skip
    made.globals |= {
        "lang": lang,
        "t": lambda key, **values: text(key, lang, **values),
        "address": address,
        "word": lambda key: string(key, lang),
        "country": lambda code: country_name(code, lang),
        "query": lambda **values: urlencode({k: v for k, v in values.items() if v not in (None, "")}, quote_via=quote),
    }
    made.globals["day_words"] = json.dumps(_day_words(lang), ensure_ascii=False)
    made.filters |= {
        "set_apart": set_apart,
        "number": number,
        "shown": shown,
        "visible": visible,
        "flat": flat,
        "runs": runs,
        "asked": asked,
        "explained": explained,
        "direction": direction,
        "fault_words": lambda words: fault_words(words, lang),
    }
    return made


def _day_words(lang: Lang) -> dict[str, Any]:
    """The words of the calendar of a field for a day; `first`: the day of the week that stands first, counted from Sunday."""
    names = ("choose", "calendar", "month_before", "month_after", "year_before", "year_after", "wrong")
    told: dict[str, Any] = {name: text(f"desk.day_{name}", lang) for name in names}
    return told | {"days": text("desk.day_names", lang).split(), "first": 6 if lang == "ar" else 1}


def set_apart(words: str | None, lang: str | None = None) -> Markup:
    """Words of a report or a name inside a line of the desk: their direction is found from themselves and disturbs nothing around them,
    and characters that steer the direction are shown instead of obeyed."""
    # A page does this hundreds of times: `Markup.format` takes ten times as long.
    tag = f' lang="{escape(lang)}"' if lang else ""
    return Markup(f"<bdi{tag}>{escape(shown(words or ''))}</bdi>")


def visible(words: str) -> str:
    """A line as it stands, its spaces too, with every control character written out as its code point."""
    return "".join(f"[U+{ord(char):04X}]" if is_control(char) else char for char in words)


def flat(words: str) -> str:
    """A piece of a text on one line, its spaces at both ends kept, with every control character written out as its code point."""
    return visible(_SPACE.sub(" ", words))


def runs(words: str) -> Markup:
    """A query, or a sentence with one in it: every run of Arabic and of other words set apart, so that digits and signs stay with their words."""
    out, end = Markup(), 0
    for match in _ARABIC.finditer(words):
        out += escape(visible(words[end : match.start()])) + Markup("<bdi>{}</bdi>").format(visible(match.group()))
        end = match.end()
    return out + escape(visible(words[end:]))


def asked(query: str) -> Markup:
    """A query inside a line of the desk."""
    return Markup('<bdi dir="{}">{}</bdi>').format(direction(query), runs(query))


def direction(query: str) -> str:
    """The direction of a query: that of its first letter."""
    first = next((char for char in query if char.isalpha()), "")
    return "rtl" if _ARABIC.match(first) else "ltr"


def explained(words: str) -> Markup:
    """Words of the desk in which `queries` stand between backticks."""
    parts = words.split("`")
    return Markup().join(
        Markup("<code>{}</code>").format(asked(part)) if number % 2 else escape(part)
        for number, part in enumerate(parts)
    )


def number(value: float | int | None, digits: int = 0) -> Markup:
    """A number set left to right, with thousands apart; a dash for none."""
    return Markup(f'<bdi dir="ltr">{"–" if value is None else f"{value:,.{digits}f}"}</bdi>')
