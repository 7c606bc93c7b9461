"""Every example of every lexicon entry is coded and compared with what the entry expects.

`known_failures.tsv` lists the examples that the coder does not get right yet. The tests fail when another example fails (the coder
or an entry got worse) and when a listed one has become right (take it off the list with `scripts/known_failures.py`). The share
of right examples of each kind must stay above the floor below.
"""

from __future__ import annotations

import csv
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from rasid.coding.coder import Coder
from rasid.editing.examples import entry_examples, failures
from rasid.editing.trial import code_with

KNOWN = Path(__file__).parent / "known_failures.tsv"
FLOORS = {
    "event": 0.75, "light": 0.75, "cue": 0.95, "anonymous": 0.95, "naming": 0.95, "actor": 0.97, "role": 0.95,
}  # fmt: skip


@cache
def known_failures() -> frozenset[tuple[str, str]]:
    with KNOWN.open(encoding="utf-8", newline="") as handle:
        return frozenset(
            (row["rule"], row["text"]) for row in csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE)
        )


@pytest.mark.parametrize("kind", FLOORS)
def test_examples_of_every_entry(kind: str) -> None:
    total: Counter[str] = Counter()
    failed: dict[tuple[str, str], str] = {}
    seen: set[tuple[str, str]] = set()
    code = code_with(Coder.load())
    for run in entry_examples():
        if run.kind != kind:
            continue
        total[kind] += 1
        seen.add((run.rule, run.example.text))
        found = failures(run, code)
        if found:
            failed[run.rule, run.example.text] = "; ".join(map(str, found))
    listed = known_failures() & seen
    worse = [message for key, message in failed.items() if key not in listed]
    better = [f"{rule}: {text}" for rule, text in listed if (rule, text) not in failed]
    assert not worse, f"{len(worse)} examples of kind {kind} fail that did not:\n" + "\n".join(worse[:40])
    assert not better, f"{len(better)} listed examples are right now; run scripts/known_failures.py:\n" + "\n".join(
        better[:40]
    )
    assert total[kind] > 100
    assert 1 - len(failed) / total[kind] >= FLOORS[kind]


def test_no_listed_failure_is_stale() -> None:
    seen = {(run.rule, run.example.text) for run in entry_examples()}
    stale = known_failures() - seen
    assert not stale, f"examples that are in no lexicon any more: {sorted(stale)[:20]}; run scripts/known_failures.py"
