"""The public gold is read whole: how many texts each file gives, and that each is recognised for what it is.

The files are not part of this repository; without them these tests are skipped.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from rasid.evaluate.formats import open_gold

DATA = Path(__file__).resolve().parents[2] / ".." / "shared" / "data"
GOLD = {
    "arabic_event_gsr/detection.jsonl": ("sentence labels", 2618),
    "arabic_event_gsr/spans.jsonl": ("sentence roles", 320),
    "dates": ("cases of dates and numbers", 1003),
    "places/idrisi": ("tweets with places", 1348),
    "naming/ArMPro_span_dev_V2.jsonl": ("propaganda spans", 672),
    "names/wojood_sample": ("nested names", 1629),
}


@pytest.mark.parametrize("name", GOLD)
def test_public_gold_is_read(name: str) -> None:
    if not (DATA / name).exists():
        pytest.skip(f"the public gold {name} is not here: put it in ../shared/data")
    gold = open_gold(str(DATA / name))
    assert (gold.format, len(gold.units)) == GOLD[name]
    assert gold.measures()
    assert all(unit.text.strip() for unit in gold.units)
