"""A sample of the ten thousand hostile inputs of `make hostile`: texts, files, queries, records, tables, requests."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from thorough import THOROUGH

sys.path.insert(0, str(Path(__file__).parents[2]))

from fuzz.hostile.inputs import hostile, kinds
from fuzz.hostile.run import run

SAMPLE = 500 if THOROUGH else 100
PATIENT = 4.0
"""The machine that runs the tests may be slower, and is busy."""


def test_there_are_kinds_enough_and_they_are_the_same_every_time() -> None:
    assert len(kinds()) >= 40
    once, again = ([(one.kind, one.target, one.data, one.files) for one in hostile(120)] for _ in range(2))
    assert once == again


@pytest.mark.slow
def test_a_sample_of_hostile_inputs_does_no_harm() -> None:
    told = run(SAMPLE, slower=PATIENT)
    assert sum(told.fed.values()) >= SAMPLE
    assert [f"{one.number} {one.kind}: {finding.place}: {finding.what}" for one, finding in told.findings] == []
    assert told.counts["files"] > 0
    assert told.counts["items"] == told.counts["read"] + told.counts["set aside with a reason"]
