"""Actors to choose from: those of the lexicon, and those that reports of the workspace name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, or_, select

from rasid.arabic.letters import fold
from rasid.archive.search.keys import joined
from rasid.archive.tables import parties, search_names
from rasid.desk.areas.review.names import NameIndex, TwoNames
from rasid.desk.redaction import Redactions
from rasid.knowledge.lexicon import Lexicon
from rasid.knowledge.store import load_lexicon

_MOST_NAMES = 400
"""So many names of the workspace are looked at for one query."""


@dataclass(frozen=True, slots=True)
class ActorChoice:
    """An actor. `key`: what it has in all reports; `kind`: that of the lexicon, null for actors that only reports name; `known`: the
    lexicon names it; `words`: how a report prints it."""

    key: str
    name: TwoNames
    code: str | None
    kind: str | None
    known: bool
    words: str | None = None


def find_actors(
    connection: Connection,
    query: str,
    limit: int,
    *,
    redacts: bool = False,
    among: Callable[[str], bool] | None = None,
) -> list[ActorChoice]:
    """Actors with these words in a name: those of the lexicon first, then those of the workspace. `among`: those whose keys it takes alone, which for
    readers must leave out whom they are not shown; without it readers get those of the lexicon."""
    found = {choice.key: choice for choice in _of_lexicon(query, limit, among)}
    if len(found) < limit and (among is not None or not redacts):
        for choice in _of_workspace(connection, query, limit, among):
            found.setdefault(choice.key, choice)
    hidden = Redactions(connection, redacts)
    return [
        ActorChoice(c.key, _shown(hidden, c), c.code, c.kind, c.known, c.words) for c in list(found.values())[:limit]
    ]


def _shown(hidden: Redactions, choice: ActorChoice) -> TwoNames:
    name = hidden.name(choice.name.ar, choice.name.en, known=choice.known)
    return TwoNames(name.ar, name.en)


def _of_lexicon(query: str, limit: int, among: Callable[[str], bool] | None) -> list[ActorChoice]:
    actors = load_lexicon().actors
    found = [actors[index] for index in _index().find(query, limit if among is None else len(actors))]
    return [
        ActorChoice(actor.rule, TwoNames(actor.ar, actor.en), actor.code, actor.kind, True)
        for actor in found
        if among is None or among(actor.rule)
    ][:limit]


def _of_workspace(
    connection: Connection, query: str, limit: int, among: Callable[[str], bool] | None
) -> list[ActorChoice]:
    folded, name = " ".join(fold(query).split()), joined(query)
    if not folded:
        return []
    column = search_names.c.name
    fits = [search_names.c.key.startswith(f"name:{folded}", autoescape=True)]
    if name:
        fits += [
            column == name,
            column.startswith(f"{name} ", autoescape=True),
            column.endswith(f" {name}", autoescape=True),
        ]
        fits.append(column.contains(f" {name} ", autoescape=True))
    keys = connection.execute(
        select(search_names.c.key).where(search_names.c.kind == "actor", or_(*fits)).distinct().limit(_MOST_NAMES)
    ).scalars().all()  # fmt: skip
    keys = sorted(filter(among, keys) if among else keys, key=lambda key: (len(key), key))[:limit]
    found = []
    for key in keys:
        row = connection.execute(select(parties).where(parties.c.actor == key).limit(1)).first()
        if row is not None:
            found.append(ActorChoice(key, TwoNames(row.name_ar, row.name_en), row.code, None, row.known, row.words))
    return found


@cache
def _index() -> NameIndex:
    lexicon = load_lexicon()
    names = [(name, index) for index, actor in enumerate(lexicon.actors) for name in (actor.ar, actor.en)]
    names += aliases(lexicon, "actor", frozenset({"name"}))
    return NameIndex(names)


def aliases(lexicon: Lexicon, kind: str, details: frozenset[str] | None = None) -> list[tuple[str, int]]:
    """Every further name of the actors or places of a lexicon, with the number of its row."""
    return [
        (" ".join((first, *phrase.rest)), phrase.use.index)
        for first in lexicon.phrases
        for phrase in lexicon.phrases[first]
        if phrase.use.kind == kind and (details is None or phrase.use.detail in details)
    ]
