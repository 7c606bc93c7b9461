"""The form by which a choice is changed, the same on every page that looks at statements, and what is chosen in words."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from fastapi.responses import HTMLResponse
from sqlalchemy import Connection, select

from rasid.archive.search.searcher import country_names
from rasid.archive.tables import sources
from rasid.desk.basemap import country_name
from rasid.desk.context import Desk
from rasid.desk.kept import coded_state, kept
from rasid.desk.pages import page
from rasid.desk.redaction import Redactions
from rasid.desk.stated.choice import HIDDEN, HOLDER_KINDS, NOBODY, NOWHERE, Choice, left_out, source_numbers
from rasid.desk.stated.columns import MANNERS, TYPES, Actor, Columns
from rasid.desk.stated.privacy import private_of
from rasid.desk.stated.seen import columns_seen
from rasid.desk.stated.told import told
from rasid.desk.texts import strings, text
from rasid.report.texts import Lang, string


@dataclass(frozen=True, slots=True)
class Option:
    """A value that can be chosen."""

    value: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Chip:
    """Something chosen for which the form has no field: what, which, and the query without it."""

    name: str
    words: str
    without: str


@dataclass(frozen=True, slots=True)
class Picked:
    """Somebody or a place that a picker of the form holds: as which parameter, its key, its name, and the query without it."""

    name: str
    key: str = ""
    words: str = ""
    without: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of the form. `hidden`: what is chosen besides them and stays chosen."""

    types: tuple[Option, ...]
    manners: tuple[Option, ...]
    sources: tuple[Option, ...]
    kinds: tuple[Option, ...]
    first: str
    last: str
    q: str
    who: Picked
    where: Picked
    chips: tuple[Chip, ...]
    hidden: tuple[tuple[str, str], ...]
    rejected: str
    left_out: int
    """Statements about events that people rejected, which are not counted"""
    other_way: str
    """The query with what people rejected, or without it again"""


_FIELDS = frozenset({"type", "manner", "source", "holder_kind", "from", "to", "q"})


def form_of(desk: Desk, connection: Connection, choice: Choice) -> Form:
    """The form for a choice."""
    lang = desk.lang
    names, own = source_names(connection, lang), source_numbers(connection, choice)
    chips, who, where = _chips(desk, connection, choice)
    hidden = [(n, str(v)) for n, value in choice.values().items() if n not in _FIELDS | {who.key and who.name, where.key and where.name} for v in (value if isinstance(value, list) else [value])]  # fmt: skip
    return Form(
        tuple(Option(t, string(f"types.{t}", lang), t in choice.type) for t in TYPES),
        tuple(Option(m, string(f"manner.{m}", lang), m in choice.manner) for m in MANNERS),
        tuple(Option(str(i), name, i in own) for i, name in names.items()),
        tuple(Option(k, string(f"holder_kinds.{k}", lang), k == choice.holder_kind) for k in HOLDER_KINDS),
        choice.first or "", choice.last or "", choice.q or "", who, where, tuple(chips), tuple(hidden), choice.rejected,
        _left_out(desk, connection, choice), choice.address(rejected="in" if choice.rejected == "out" else None),
    )  # fmt: skip


def _left_out(desk: Desk, connection: Connection, choice: Choice) -> int:
    columns = columns_seen(desk, connection, choice)
    return told(
        desk, connection, "left out", choice,
        lambda: left_out(columns, connection, choice, redacts=desk.redacts, who=desk.who),
    )  # fmt: skip


def source_names(connection: Connection, lang: Lang) -> dict[int, str]:
    """The sources by their numbers, by name."""

    def read() -> dict[int, str]:
        rows = connection.execute(select(sources.c.id, sources.c.name_ar, sources.c.name_en)).all()
        named = [(row.id, (row.name_ar if lang == "ar" else row.name_en) or row.name_ar or row.name_en) for row in rows]
        return dict(sorted(named, key=lambda item: (item[1], item[0])))

    return kept(f"names of sources in {lang}", coded_state(connection), read)


def named(actor: Actor, lang: Lang) -> str:
    """What somebody is called."""
    return (actor.ar if lang == "ar" else actor.en) or actor.ar or actor.en or actor.key


def _side(choice: Choice) -> str:
    """Which one parameter the picker of actors holds: of an edge of the network, with somebody on each side, neither."""
    sides = {"party": [choice.party] if choice.party else [], "actor": choice.actor, "recipient": choice.recipient}
    given = [name for name, keys in sides.items() if keys]
    alone = "party" if sides["party"] else given[0] if len(given) == 1 else ""
    return alone if len(sides.get(alone, ())) == 1 and sides[alone][0] not in (NOBODY, HIDDEN) else ""


def _chips(desk: Desk, connection: Connection, choice: Choice) -> tuple[list[Chip], Picked, Picked]:
    lang, columns = desk.lang, columns_seen(desk, connection, choice)
    hidden = Redactions(connection, desk.redacts)
    found = []
    side, who, where = _side(choice), Picked("party"), Picked("place")
    for name, value in choice.values().items():
        if name in _FIELDS:
            continue
        if name in ("actor", "recipient", "party", "holder"):
            keys = value if isinstance(value, list) else [value]
            somebody = [_somebody(columns, hidden, key, lang, holder=name == "holder") for key in keys]
            words = text("statements.comma", lang).join(somebody)
        elif name == "place":
            words = _somewhere(columns, hidden, str(value), lang)
        elif name in ("status", "attribution"):
            words = text("statements.comma", lang).join(string(f"{name}.{one}", lang) for one in value)
        elif name == "precision":
            words = text("statements.comma", lang).join(string(f"where_prec.{one}", lang) for one in value)
        elif name == "rejected":
            words = text(f"statements.chosen_rejected_{value}", lang)
        elif name in ("when", "about", "wider"):
            words = text(f"statements.{name}_{value}", lang)
        else:
            words = str(value)
        without = choice.address(**{name: None})
        if name == side:
            who = Picked(name, value if isinstance(value, str) else value[0], words, without)
        elif name == "place" and value != NOWHERE:
            where = Picked(name, str(value), words, without)
        else:
            found.append(Chip(text(f"statements.by_{name}", lang), words, without))
    return found, who, where


def _somebody(columns: Columns, hidden: Redactions, key: str, lang: Lang, *, holder: bool) -> str:
    if key == NOBODY:
        return text("statements.nobody", lang)
    names = columns.names
    number = (names.holder_number if holder else names.actor_number).get(key)
    private = private_of(columns, hidden.connection)
    if key == HIDDEN or number is None or (hidden.active and (private.holders if holder else private.actors)[number]):
        return text("statements.unnamed", lang)
    return named((names.holders if holder else names.actors)[number], lang)


def _somewhere(columns: Columns, hidden: Redactions, key: str, lang: Lang) -> str:
    if key == NOWHERE:
        return text("statements.nowhere", lang)
    places = columns.names.places
    number = next((number for number, place in enumerate(places) if place.key == key), None)
    if number is None or (hidden.active and private_of(columns, hidden.connection).places[number]):
        return text("statements.unknown_place", lang)
    return (places[number].ar if lang == "ar" else places[number].en) or places[number].ar


@cache
def _picker_words(lang: Lang) -> str:
    """What the pickers of the form have to say, as JSON."""
    own = strings("review").items()
    names = {
        key: both[lang] for key, both in own if key.startswith(("kind_", "feature_", "said_found", "said_nothing"))
    }
    names |= {name: text(f"statements.{name}", lang) for name in ("pick_search", "pick_none", "pick_times")}
    countries = {iso: country_name(iso, lang) for iso in country_names()}
    return json.dumps({"words": names, "countries": countries}, ensure_ascii=False)


def show(desk: Desk, template: str, **values: Any) -> HTMLResponse:
    """A page that may ask for words of the report page, too: `label("manner.claimed")`."""
    return page(
        desk, template, label=lambda key: string(key, desk.lang), picker_words=_picker_words(desk.lang), **values
    )
