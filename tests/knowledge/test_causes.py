"""Entries of what people come to harm by: the example of an attack is an ASSAULT, that of a misfortune none."""

from __future__ import annotations

import pytest

import rasid
from rasid.errors import LexiconError
from rasid.knowledge.entries import CauseEntry
from rasid.knowledge.loader import DATA, read_folder

ENTRIES = [
    item.entry
    for item in read_folder("events", CauseEntry, root=DATA, only=frozenset({"causes"}))
    if not isinstance(item, LexiconError)
]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_the_example_says_what_its_kind_says(entry: CauseEntry) -> None:
    found = [v.trigger.text for v in rasid.code(entry.example, min_confidence=0.0).events if v.type == "ASSAULT"]
    assert bool(found) == (entry.kind in ("force", "blast")), found
