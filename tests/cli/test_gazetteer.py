"""`rasid gazetteer`, and the commands that use what it wrote."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
VILLAGES = Path(__file__).parents[1] / "data" / "places" / "villages.csv"
TEXT = "هاجم مسلحون بلدة كفر زعتورة في ريف حلب الغربي.\n"


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """An environment with an empty gazetteer of the user."""
    return {"RASID_GAZETTEER": str(tmp_path / "own" / "gazetteer.tsv")}


def test_import_list_find_remove(rasid: Run, home: dict[str, str], tmp_path: Path) -> None:
    done = rasid("gazetteer", "import", str(VILLAGES), "--credit", "made up", "--dated", "2024-11-05", env=home)
    assert done.returncode == 0, done.stderr
    assert "villages.csv: 7 places" in done.stderr
    assert "1 set aside: coordinates are not on the globe (villages.csv:9)" in done.stderr
    name, form, rows, dated, digest, credit = rasid("gazetteer", "list", env=home).stdout.rstrip("\n").split("\t")
    assert (name, form, rows, dated, len(digest), credit) == ("villages.csv", "table", "7", "2024-11-05", 64, "made up")
    assert rasid("gazetteer", "where", env=home).stdout == home["RASID_GAZETTEER"] + "\n"
    found = rasid("gazetteer", "find", "كفر زعتورة", env=home).stdout.split("\t")
    assert found[:4] == ["user-gazetteer/table/1", "كفر زعتورة", "Kafr Zatura", "village"]
    before = Path(home["RASID_GAZETTEER"]).read_bytes()
    rasid("gazetteer", "import", str(VILLAGES), "--credit", "made up", "--dated", "2024-11-05", env=home)
    assert Path(home["RASID_GAZETTEER"]).read_bytes() == before
    assert rasid("gazetteer", "remove", "other.csv", env=home).returncode == 2
    assert rasid("gazetteer", "remove", "villages.csv", env=home).returncode == 0
    assert not Path(home["RASID_GAZETTEER"]).exists()
    assert rasid("gazetteer", "list", env=home).stdout == ""


def test_a_record_says_that_it_was_made_with_a_users_gazetteer(
    rasid: Run, home: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "report.txt").write_text(TEXT, encoding="utf-8")
    rasid("gazetteer", "import", str(VILLAGES), env=home)
    with_own = json.loads(rasid("code", "report.txt", "--format", "json", env=home).stdout)
    without = json.loads(rasid("code", "report.txt", "--format", "json", "--no-user-gazetteer", env=home).stdout)
    plain = json.loads(rasid("code", "report.txt", "--format", "json").stdout)
    assert without == plain
    assert with_own["coder"]["options"]["user_gazetteer"].startswith("sha256:")
    (tmp_path / "r.json").write_text(json.dumps(with_own), encoding="utf-8")
    told = rasid("explain", "r.json", "v1", env=home)
    assert "user-gazetteer/table/1" in told.stdout, told.stderr
    refused = rasid("explain", "r.json", "v1")
    assert refused.returncode == 6
    assert "--gazetteer" in refused.stderr


def test_explain_lists_the_candidates_of_a_name(rasid: Run, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("قصف الطيران مدينة طرابلس.\n", encoding="utf-8")
    (tmp_path / "r.json").write_text(rasid("code", "report.txt", "--format", "json").stdout, encoding="utf-8")
    told = rasid("explain", "r.json", "v1").stdout
    assert "candidate: Tripoli (city), North Lebanon, LB" in told
    assert "candidate: Tripoli (capital), Tripoli, LY" in told


WRONG = [
    (["gazetteer", "import", "missing.csv"], 3),
    (["gazetteer", "import", "report.txt"], 3),
    (["gazetteer", "import", str(VILLAGES), "missing.csv"], 1),
    (["gazetteer", "import", str(VILLAGES), "--columns", "height=h"], 2),
    (["gazetteer", "import", str(VILLAGES), "--country", "Iraq"], 2),
    (["gazetteer", "import", str(VILLAGES), "--dated", "soon"], 2),
    (["gazetteer", "remove"], 2),
    (["gazetteer", "list", "--gazetteer", "report.txt"], 4),
    (["code", "report.txt", "--gazetteer", "report.txt"], 4),
    (["code", "report.txt", "--gazetteer", "missing.tsv"], 2),
    (["code", "report.txt", "--gazetteer", "g.tsv", "--no-user-gazetteer"], 2),
]


@pytest.mark.parametrize(("arguments", "code"), WRONG)
def test_exit_codes(rasid: Run, home: dict[str, str], tmp_path: Path, arguments: list[str], code: int) -> None:
    (tmp_path / "report.txt").write_text(TEXT, encoding="utf-8")
    done = rasid(*arguments, env=home)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr


def test_a_gazetteer_that_can_not_be_written_is_an_output_error(rasid: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    done = rasid("gazetteer", "import", str(VILLAGES), "--gazetteer", "file/g.tsv")
    assert done.returncode in (4, 5), done.stderr
    assert "Traceback" not in done.stderr
