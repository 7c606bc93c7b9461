"""The gold reports: every coding can be read, and what is settled is what the decisions make of two codings."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from rasid.evaluate.gold_reports import Folder, load_yaml

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "gold"
sys.path.insert(0, str(ROOT / "scripts"))

from settle_gold import gold, settled  # noqa: E402

LISTED = load_yaml(GOLD / "reports.yaml")
IDS = [item["id"] for item in LISTED]


def test_the_gold_is_as_large_and_as_mixed_as_it_says() -> None:
    sentences = sum(len(spans) for spans in Folder(GOLD).sentences.values())
    assert (len(LISTED), sentences) == (66, 1756)
    assert len({item["conflict"] for item in LISTED}) >= 12
    assert {item["manner"] for item in LISTED} == {
        "newswire", "state-agency", "party-paper", "op-ed", "live-blog", "armed-group-statement", "human-rights-report",
    }  # fmt: skip


@pytest.mark.parametrize("identifier", IDS)
def test_what_is_settled_follows_from_the_codings_and_the_decisions(identifier: str) -> None:
    kept = load_yaml(GOLD / "settled" / f"{identifier}.yaml")
    assert kept == settled(identifier)


@pytest.mark.parametrize("identifier", IDS)
def test_every_word_of_a_coding_stands_in_its_sentence(identifier: str) -> None:
    folder = gold()
    item = next(i for i in folder.listed if i["id"] == identifier)
    for coding in (GOLD / "codings" / "a", GOLD / "codings" / "b", GOLD / "settled"):
        report = folder.report(item, coding / f"{identifier}.yaml")
        assert report.events
