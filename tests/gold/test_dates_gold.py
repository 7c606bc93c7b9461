"""Time expressions and numbers against two public collections of Arabic test cases.

Microsoft Recognizers-Text (MIT) and Duckling (BSD) publish Arabic phrases with a reference time and the value they expect.
They were written for assistants ("meet me on the 5th"), not for newspapers; `docs/dates.md` says what is set aside and
why. The files are not part of this repository. `rasid evaluate ../shared/data/dates` prints the same figures.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from rasid.evaluate.formats import open_gold
from rasid.evaluate.run import Settings, evaluate

GOLD = Path(__file__).resolve().parents[2] / ".." / "shared" / "data" / "dates"
FLOORS = {
    "dates: Recognizers-Text.Recognizers-Text.equal": 0.85,
    "dates: Duckling.Duckling.equal": 0.85,
    "dates: Recognizers-Text.Recognizers-Text.open": 0.95,
    "dates: Duckling.Duckling.open": 0.95,
    "numbers: Duckling Numeral.Duckling Numeral.number": 0.95,
    "numbers: Duckling Ordinal.Duckling Ordinal.number": 0.85,
}


@pytest.mark.skipif(
    not GOLD.is_dir(),
    reason="the public collections are not here: put them in ../shared/data/dates (see docs/dates.md)",
)
def test_gold_dates_and_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    result = evaluate(open_gold(str(GOLD)), Settings(resamples=0))
    with capsys.disabled():
        print()
        for row in result.rows:
            print(f"{row.measure.key}: {row.over:.0f} of {row.under:.0f} ({row.value or 0:.1%})")
        for fault in result.faults:
            print("  differs    ", result.texts[fault.unit], "|", fault.gold, "|", fault.coded)
    values = {row.measure.key: row.value for row in result.rows}
    assert {key: values[key] for key in FLOORS if (values[key] or 0) < FLOORS[key]} == {}
