"""Persons: names behind a title, and names without one that begin with a known given name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rasid.coding.identities import Identity, identity_of, stem_text
from rasid.coding.phrases import Phrase
from rasid.coding.transliterate import transliterate
from rasid.coding.words import Word
from rasid.knowledge.lexicon import RoleUse

if TYPE_CHECKING:
    from rasid.coding.view import SentenceView

FIRST_NAMES_RULE = "words/first-names"
MAX_NAME = 5
"""Words of a personal name that no list knows."""


def name_key(words: Sequence[Word], start: int, end: int) -> tuple[str, str]:
    """The key of a person by the folded words of the name."""
    return ("person", " ".join(w.folded for w in words[start:end] if w.tag != "QUOTE"))


def titled_person(view: SentenceView, start: int, end: int, role: RoleUse, code: str | None, owner: int | None) -> Identity:
    """The person whose name, words `start:end`, stands behind a title: a person of the registry by the full name, or by the surname
    when the title is that person's office; else the name as printed. `owner` is the registry row of whose title it is."""
    words, lexicon = view.words, view.lexicon
    persons = [m for m in view.names.by_start.get(start, ()) if m.use.kind == "actor" and lexicon.actors[m.use.index].kind == "person" and m.end <= end]
    full = next((m for m in persons if m.use.detail == "name" and (m.length > 1 or m.end == end)), None)
    if full is not None:
        return identity_of(lexicon, full.use.index)
    held = {m.use.index for m in persons if m.end == end and _holds_office(view, m.use.index, role, owner)}
    if len(held) == 1:
        return identity_of(lexicon, held.pop(), ", by office and surname")
    text = " ".join(w.bare for w in words[start : min(end, start + MAX_NAME)] if w.tag != "QUOTE")
    return Identity(name_key(words, start, end), text, transliterate(text), code, None, f"{role.rule}, name as printed")


def _holds_office(view: SentenceView, person: int, role: RoleUse, owner: int | None) -> bool:
    """True when the registry gives the person an office that the title names, of the country that it names (if any)."""
    entry = view.lexicon.actors[person]
    if not entry.office or role.en.split()[-1].lower() not in entry.office.lower().replace("-", " ").split():
        return False
    return owner is None or not view.lexicon.actors[owner].country or bool(set(view.lexicon.actors[owner].country) & set(entry.country))


def unlisted_person(view: SentenceView, phrase: Phrase) -> tuple[Identity, bool, int] | None:
    """(identity, feminine, end) of a person who is named without a title: a known given name and at least one word more. A given
    name that is also an ordinary word counts only before another given name."""
    words, given = view.words, view.lexicon.first_names
    head = words[phrase.head]
    if head.tag not in ("X", "N", "A") or head.article or phrase.governor is not None or phrase.name is not None and phrase.name.use.kind == "place":
        return None
    key = next((k for k, conj, prep, _ in head.analysis.keys if k in given and conj == head.conj and prep == head.prep), None)
    end = min(phrase.end, phrase.head + MAX_NAME)
    while end > phrase.head and (words[end - 1].tag == "QUOTE" or end - 1 in phrase.adjectives and words[end - 1].tag == "A"):
        end -= 1
    if key is None or end - phrase.head < 2:
        return None
    if given[key].endswith("?") and words[phrase.head + 1].folded not in given:
        return None
    if any(r.has_use("event") or r.has_use("role") for w in words[phrase.head + 1 : end] if w.reading is not None for r in [w.reading]):
        return None
    text = " ".join([stem_text(head), *(w.bare for w in words[phrase.head + 1 : end] if w.tag != "QUOTE")])
    identity_key = ("person", " ".join([key, *(w.folded for w in words[phrase.head + 1 : end] if w.tag != "QUOTE")]))
    identity = Identity(identity_key, text, transliterate(text), None, None, "name as printed")
    return identity, given[key].startswith("f"), end
