"""Kinds of act: every entry's example holds two events of its kind that are one happening; wrong entries are named."""

from __future__ import annotations

from pathlib import Path

import pytest

import rasid
from rasid.errors import LexiconError
from rasid.knowledge.act_kinds import load_act_kinds
from rasid.knowledge.entries import ActKindEntry
from rasid.knowledge.loader import DATA, read_folder
from rasid.knowledge.store import load_lexicon

ENTRIES = [
    item.entry
    for item in read_folder("acts", ActKindEntry, root=DATA, only=frozenset({"kinds"}))
    if not isinstance(item, LexiconError)
]
ENTRY = """- id: raid
  events: [assault/air-raid, assault/no-such-entry]
  takes_up: [no-such-kind]
  example: أغارت طائرات على مصنع
  source: test
"""


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_the_example_is_one_happening(entry: ActKindEntry) -> None:
    record = rasid.code(entry.example, published="2026-03-15", min_confidence=0.0)
    rules = {f"events/{event}" for event in entry.events}
    joined = [v for v in record.events if sum(w.happening == v.happening for w in record.events) > 1]
    assert any(v.rule in rules for v in joined), [(v.trigger.text, v.rule, v.happening) for v in record.events]


def test_what_an_act_brings_about_is_apart() -> None:
    kinds = load_lexicon().act_kinds
    assert kinds["events/assault/kill"].apart
    assert not kinds["events/assault/assassinate"].apart
    assert "death" in kinds["events/assault/crime"].takes_up
    assert "death" not in kinds["events/assault/operation"].takes_up


def test_unknown_events_and_kinds_are_named(tmp_path: Path) -> None:
    (tmp_path / "acts").mkdir()
    (tmp_path / "acts" / "kinds.yaml").write_text(ENTRY, encoding="utf-8")
    errors: list[LexiconError] = []
    assert load_act_kinds(tmp_path, {"events/assault/air-raid"}, errors) == {}
    assert "assault/no-such-entry, no-such-kind" in str(errors[0])
