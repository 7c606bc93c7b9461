"""`rasid search` as its users call it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rasid.archive import Workspace
from rasid.archive.capture import take_in
from rasid.archive.coding import code_pending
from rasid.archive.tasks import Options
from rasid.reading.items import Given, Item

Run = Callable[..., Any]
TEXT = "قصفت الطائرات الروسية مستشفى في مدينة حلب يوم 26 أكتوبر 2016، ما أدى إلى مقتل خمسة مدنيين.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "w"
    with Workspace.init(place, who="tester") as workspace:
        given = Given(outlet="الوكالة", published="2016-10-27")
        list(take_in(workspace, [Item(TEXT.encode(), "text", "a.txt", "", given)]))
        list(code_pending(workspace, Options(0.0), processes=0))
    return place


def test_text(rasid: Run, folder: Path) -> None:
    done = rasid(
        "search", "--workspace", str(folder), "--facets", "--lang", "ar", "القصف", "type:ASSAULT", "country:SY"
    )
    assert done.returncode == 0, done.stderr
    assert "«قصفت» الطائرات الروسية" in done.stdout
    assert "1 report, 1 to 1 shown (relevance)" in done.stdout
    assert "country: سورية 1" in done.stdout
    assert "ASSAULT  قصفت" in done.stdout


def test_json(rasid: Run, folder: Path) -> None:
    done = rasid("search", "--workspace", str(folder), "--json", "مستشفي")
    found = json.loads(done.stdout)
    (hit,) = found["hits"]
    (mark,) = hit["snippet"]["highlights"]
    assert TEXT[mark["start"] : mark["end"]] == "مستشفى"
    assert (found["total"], hit["published"]) == (1, "2016-10-27")


def test_nothing(rasid: Run, folder: Path) -> None:
    assert rasid("search", "--workspace", str(folder), "زلزال").stdout == "0 reports\n"
    assert "none behind" in rasid("search", "--workspace", str(folder), "--offset", "5", "قصف").stdout


def test_a_wrong_query(rasid: Run, folder: Path) -> None:
    done = rasid("search", "--workspace", str(folder), "قصف type:WAR")
    assert done.returncode == 2
    assert "character 10" in done.stderr
    assert "ASSAULT" in done.stderr
