"""What a loaded term is until the record is put together."""

from __future__ import annotations

from dataclasses import dataclass

from rasid.coding.actors import ActorMention
from rasid.coding.view import SentenceView
from rasid.record.vocabulary import NamingKind

BLAME = frozenset({"epithet", "delegitimising", "scare-quotes"})
PRAISE = frozenset({"honorific", "legitimising"})
PEOPLE = frozenset({"#member", "#office", "#group", "#force", "#collective", "#person"})
"""Classes of nouns that stand for people."""
TITLED = frozenset({"media", "international", "aid-agency"})
"""Kinds of actors whose names are printed between quotation marks as titles."""


@dataclass(slots=True, eq=False)
class NamingDraft:
    """A loaded term at document offsets `start:end`; `mention` when it is (part of) the name of an actor."""

    start: int
    end: int
    kind: NamingKind
    ar: str
    en: str
    rule: str
    mention: ActorMention | None
    first: int
    last: int
    """the words `first:last` of the sentence"""


def mention_over(view: SentenceView, start: int, end: int) -> ActorMention | None:
    """The innermost actor mention around the characters `start:end`."""
    over = [m for m in view.actors.values() if m.start <= start and end <= m.end]
    return min(over, key=lambda m: m.end - m.start) if over else None


def is_printed_name(mention: ActorMention) -> bool:
    """True for a person who is known only by the name that the text prints."""
    key = mention.identity.key
    return isinstance(key, tuple) and key[0] == "person"
