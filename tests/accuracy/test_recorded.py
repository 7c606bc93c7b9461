"""No figure on development data falls by more than a point below the one that docs/accuracy.json records."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rasid.evaluate.formats import open_gold
from rasid.evaluate.run import Settings, evaluate

ROOT = Path(__file__).resolve().parents[2]
TOLERANCE = 0.01
RECORDED: dict[str, float] = json.loads((ROOT / "docs" / "accuracy.json").read_text(encoding="utf-8"))["gold dev"]


@pytest.fixture(scope="module")
def measured() -> dict[str, float]:
    result = evaluate(open_gold(str(ROOT / "gold")), Settings(split="dev", resamples=0))
    return {row.measure.key: row.value for row in result.rows if row.value is not None}


@pytest.mark.parametrize("key", sorted(RECORDED))
def test_a_figure_has_not_fallen(key: str, measured: dict[str, float]) -> None:
    assert measured[key] >= RECORDED[key] - TOLERANCE, (
        f"{key}: {measured[key]:.4f}, recorded {RECORDED[key]:.4f}; if that is meant, `make accuracy` records it anew"
    )


def test_the_parts_of_gold_are_kept_apart() -> None:
    units = open_gold(str(ROOT / "gold")).units
    parts = {part: sum(unit.split == part for unit in units) for part in ("train", "dev", "test")}
    assert parts == {"train": 39, "dev": 13, "test": 14}
