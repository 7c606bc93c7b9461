"""A name as lists of the desk show it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """A name in both languages; `key` is empty for one that is left out."""

    key: str
    ar: str
    en: str
