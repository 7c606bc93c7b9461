"""Persons: names behind a title, and names without one that begin with a known given name."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rasid.arabic.letters import fold
from rasid.coding.identities import Identity, identity_of, stem_text
from rasid.coding.person_names import MAX_NAME
from rasid.coding.transliterate import transliterate
from rasid.coding.words import Word
from rasid.knowledge.lexicon import Lexicon, RoleUse

if TYPE_CHECKING:
    from rasid.coding.view import SentenceView

FIRST_NAMES_RULE = "words/first-names"


_latin: dict[str, dict[str, str]] = {}
"""Latin spellings of name words by lexicon version"""


def latin_names(lexicon: Lexicon) -> dict[str, str]:
    """How name words are spelled in Latin letters, by folded word: given names as they are mostly printed, others as in the
    registry."""
    known = _latin.get(lexicon.version)
    if known is None:
        counts: dict[str, Counter[str]] = {}
        for actor in lexicon.actors:
            arabic, latin = actor.ar.split(), actor.en.split()
            if actor.kind == "person" and len(arabic) == len(latin):
                for one, other in zip(arabic, latin, strict=True):
                    counts.setdefault(fold(one), Counter())[other] += 1
        known = {
            one: min(found, key=lambda w: (-found[w], w)) for one, found in counts.items()
        } | lexicon.name_spellings
        _latin.clear()
        _latin[lexicon.version] = known
    return known


def titled_person(
    view: SentenceView, start: int, end: int, role: RoleUse, code: str | None, owner: int | None
) -> Identity:
    """The person whose name, words `start:end`, stands behind a title: a person of the registry by the full name, or
    by the surname when the title is that person's office; else the name as printed. `owner` is the registry row of
    whose title it is."""
    words, lexicon = view.words, view.lexicon
    persons = [
        m
        for m in view.names.by_start.get(start, ())
        if m.use.kind == "actor" and lexicon.actors[m.use.index].kind == "person" and m.end <= end
    ]
    full = next((m for m in persons if m.use.detail == "name" and (m.length > 1 or m.end == end)), None)
    if full is not None:
        return identity_of(lexicon, full.use.index)
    held = {m.use.index for m in persons if m.end == end and _holds_office(view, m.use.index, role, owner)}
    if len(held) == 1:
        return identity_of(lexicon, held.pop(), ", by office and surname")
    return printed_person(lexicon, words, start, min(end, start + MAX_NAME), code, role.rule)


def _holds_office(view: SentenceView, person: int, role: RoleUse, owner: int | None) -> bool:
    """True when the registry gives the person an office that the title names, of the country that it names (if any)."""
    entry = view.lexicon.actors[person]
    if not entry.office or role.en.split()[-1].lower() not in entry.office.lower().replace("-", " ").split():
        return False
    return (
        owner is None
        or not view.lexicon.actors[owner].country
        or bool(set(view.lexicon.actors[owner].country) & set(entry.country))
    )


def printed_person(
    lexicon: Lexicon, words: list[Word], start: int, end: int, code: str | None = None, rule: str = ""
) -> Identity:
    """A person whom no list knows, by the name as printed."""
    text = " ".join([stem_text(words[start]), *(w.bare for w in words[start + 1 : end] if w.tag != "QUOTE")])
    first = words[start]
    folded = first.folded[len(first.conj) + len(first.prep) :]
    key = ("person", " ".join([folded, *(w.folded for w in words[start + 1 : end] if w.tag != "QUOTE")]))
    return Identity(
        key,
        text,
        transliterate(text, latin_names(lexicon)),
        code,
        None,
        f"{rule}, name as printed" if rule else "name as printed",
    )
