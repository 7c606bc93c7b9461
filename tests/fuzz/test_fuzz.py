"""The stored inputs of the fuzzer, and a short run of each target; `make fuzz` is the long one."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from fuzz.feeding import CORPUS, Feeder, corpus_of  # noqa: E402
from fuzz.mutate import mutate  # noqa: E402
from fuzz.targets import TARGETS  # noqa: E402

CHANGED = 30
"""So many changed inputs of each target, the same in every run."""
PATIENT = 4.0
"""The machine that runs the tests may be slower than the one of `make fuzz`, and is busy."""


@pytest.mark.parametrize("name", TARGETS)
def test_stored_inputs_and_changed_ones_do_no_harm(name: str) -> None:
    feeder = Feeder(TARGETS[name].make(), slower=PATIENT)
    stored = corpus_of(name)
    assert stored
    chance = random.Random(name)
    for path in sorted((CORPUS / name).glob("found-*")):
        feeder(path.read_bytes())
    for _ in range(CHANGED):
        feeder(mutate(chance.choice(stored), stored, chance))
    assert [f"{finding.place}: {finding.what} {finding.data[:200]!r}" for finding in feeder.findings.values()] == []


def test_the_corpus_is_small() -> None:
    assert {path.name for path in CORPUS.iterdir()} == set(TARGETS)
    assert sum(path.stat().st_size for path in CORPUS.rglob("*")) < 1_000_000
