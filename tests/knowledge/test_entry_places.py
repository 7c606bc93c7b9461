"""Where entries stand: found without parsing the files, and right."""

from __future__ import annotations

from rasid.knowledge import store
from rasid.knowledge.loader import DATA


def test_every_entry_is_found_where_a_parser_finds_it() -> None:
    parsed = {rule: place for rule, place, _ in store._entries(DATA)}
    assert len(parsed) > 4000
    assert store.entry_places() == parsed
