"""Each part that `make accuracy` leaves out can be left out: what it replaces is still there, and makes a difference where it should."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from rasid.coding.coder import Coder
from rasid.reading import from_text


def script() -> ModuleType:
    path = Path(__file__).resolve().parents[2] / "scripts" / "accuracy.py"
    spec = importlib.util.spec_from_file_location("accuracy_script", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = script()


@pytest.mark.parametrize("part", SCRIPT.PARTS)
def test_a_part_can_be_left_out(part: str) -> None:
    document = from_text("شن الجيش غارات على البلدة وقتل خمسة مدنيين.")
    whole = Coder.load()
    with SCRIPT.without(part):
        assert Coder.load() is not whole
        assert Coder.load().code_document(document).events
    assert Coder.load() is whole


def test_without_light_verbs_a_raid_has_no_actor() -> None:
    document = from_text("شن الجيش غارات على البلدة.")
    (event,) = Coder.load().code_document(document, min_confidence=0.0).events
    with SCRIPT.without("light verbs and nouns of acting"):
        (bare,) = Coder.load().code_document(document, min_confidence=0.0).events
    assert event.actors
    assert not bare.actors
