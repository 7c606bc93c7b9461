"""Gold and records that the tests of evaluation share."""

from __future__ import annotations

from pathlib import Path

import pytest

from rasid.evaluate.formats import open_gold
from rasid.evaluate.goldset import GoldSet
from rasid.evaluate.report_model import GoldReport

GOLD = Path(__file__).parent / "gold"


@pytest.fixture(scope="session")
def gold() -> GoldSet:
    """The two settled reports of the fixture."""
    return open_gold(str(GOLD))


@pytest.fixture(scope="session")
def reports(gold: GoldSet) -> dict[str, GoldReport]:
    """The same by id."""
    return {unit.id: unit.content for unit in gold.units}
