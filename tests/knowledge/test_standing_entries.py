"""Entries of things that stand: in the example nothing of the kind is done."""

from __future__ import annotations

import pytest

import rasid
from rasid.errors import LexiconError
from rasid.knowledge.entries import StandingEntry
from rasid.knowledge.loader import DATA, read_folder

ENTRIES = [
    item.entry
    for item in read_folder("events", StandingEntry, root=DATA, only=frozenset({"standing"}))
    if not isinstance(item, LexiconError)
]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_the_example_holds_no_such_act(entry: StandingEntry) -> None:
    found = [v.type for v in rasid.code(entry.example, min_confidence=0.0).events]
    assert not {"PROTEST", "AGREE"} & set(found)
