"""Sentences that the coder is known to get wrong: each is moved to the tests of its stage once it comes right."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import helpers
import pytest
import yaml

ERRORS: list[dict[str, Any]] = (
    yaml.safe_load((Path(__file__).parent / "known_errors.yaml").read_text(encoding="utf-8")) or []
)
KEYS = {"check", "sentence", "expected", "found", "kind"}


@pytest.mark.parametrize("entry", [pytest.param(e, id=f"{e['kind']}-{i}") for i, e in enumerate(ERRORS)])
def test_is_still_an_error(entry: dict[str, Any]) -> None:
    difference = helpers.CHECKS[entry["check"]](entry["sentence"], entry["expected"])
    assert difference, f"right by now: move it to test_{entry['check']}.py: {entry['sentence']}"


def test_entries_are_complete_and_unique() -> None:
    assert [e["sentence"] for e in ERRORS if set(e) != KEYS or not all(e.values())] == []
    counts = Counter((e["check"], e["sentence"]) for e in ERRORS)
    assert [sentence for (_, sentence), n in counts.items() if n > 1] == []
