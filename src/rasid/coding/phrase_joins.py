"""What a noun phrase is joined to: the one that it is coordinated with, the adjective that it completes."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.coding.phrase import Phrase
from rasid.coding.phrase_borders import nisba
from rasid.coding.words import Word

MAX_PHRASE = 14
"""Words in one noun phrase; longer chains are lists without commas and are cut."""


def coordinates(words: list[Word], first: Phrase, second: Phrase) -> bool:
    """True when `second` follows `first` as its second member: only a comma, a bracket or quotation marks between them."""
    following = words[second.end] if second.end < len(words) else None
    if second.definite and following is not None and following.tag == "V" and not following.conj:
        single = following.reading is not None and following.reading.features.number == "sg"
        if first.prep or (single and any(w.tag == "V" for w in words[max(0, first.start - MAX_PHRASE) : first.start])):
            return False  # '… جنوب طرابلس والبعثة تدعو …': the subject of what follows
    between = words[first.end : second.start]
    if len(between) > 1 and any(w.tag == "V" for w in between):
        return False
    if (between and between[0].tag == "P") or any(w.prep for w in between):
        return all(
            w.tag in ("QUOTE", "P", "N", "A", "X") or w.text in "،,)" for w in between
        )  # past the complement of an adjective
    return all(w.tag == "QUOTE" or w.text in "،,)" for w in between)


def completes_adjective(words: list[Word], before: Phrase, phrase: Phrase) -> bool:
    """True for the complement of a definite participle: القريبة من *الموصل*، التابع ل*محافظة الأنبار* (no nisba takes one)."""
    if phrase.prep not in ("من", "ل", "ب", "عن") or before.adjectives[-1:] != [before.end - 1]:
        return False
    adjective = words[before.end - 1]
    first = phrase.first
    return adjective.article and not _nationality(adjective) and first == before.end


def _nationality(adjective: Word) -> bool:
    """A nisba; a participle that looks like one (القوات *الموالية* للحكومة) is none."""
    reading = adjective.reading
    return nisba(adjective) and (reading is None or reading.lexeme.key.endswith("ي"))


_COMPLEMENTS = frozenset({"من", "في", "ب", "ل", "عن", "لدي", "قرب"})
"""Prepositions (folded) between people and where they are from or belong to."""


def before_complement(words: list[Word], phrases: Sequence[Phrase], last: Phrase, phrase: Phrase) -> Phrase | None:
    """The people that further people are coordinated with past what completes them: مسلحون من القبيلة *ومقاتلون أجانب*."""
    if last.prep not in _COMPLEMENTS or last.joined is not None or not _people(words, phrase):
        return None
    if _people(words, last) and not words[phrase.head].folded.endswith("ون"):
        return None
    base = next((p for p in reversed(phrases) if p.governor is None and p is not last), None)
    if base is None or base.end != last.first or base.prep or base.pronoun or not _people(words, base):
        return None
    return base if base.definite == phrase.definite or words[phrase.head].enclitic else None


def _people(words: list[Word], phrase: Phrase) -> bool:
    """True for a phrase whose head is a noun of persons."""
    return any(
        (u.kind == "role" and u.detail in _PERSONS) or (u.kind == "word" and u.detail == "person")
        for r in words[phrase.head].readings
        for u in r.lexeme.uses
    )


_PERSONS = frozenset({"member", "office", "collective"})
