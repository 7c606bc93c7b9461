"""`rasid reference` from the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from reference_files import GED_19, MOSUL, ged, table
from test_reference_matching import KIRKUK, fill

from rasid.archive import Workspace
from rasid.errors import ExitCode


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace with one report, and a data set beside it."""
    with Workspace.init(tmp_path / "w", who="tester") as workspace:
        fill(workspace, tmp_path / "in", [KIRKUK])
    rows = [
        ged("k1"),
        ged("m1", latitude=MOSUL[0], longitude=MOSUL[1], where_coordinates="Mosul town"),
        ged("bad", best="many"),
    ]
    (tmp_path / "iraq.csv").write_text(table(GED_19, rows), encoding="utf-8")
    return tmp_path


def reference(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "RASID_WORKSPACE": str(folder / "w"), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-m", "rasid", "reference", *arguments], capture_output=True, text=True, encoding="utf-8", cwd=folder,
        env=environment, timeout=240, check=False,
    )  # fmt: skip


def test_from_adding_to_gaps(folder: Path) -> None:
    added = reference(folder, "add", "iraq.csv")
    assert added.returncode == ExitCode.SOME_FAILED
    assert "2 events as iraq" in added.stderr
    assert "line 4: best: 'many' is no number" in added.stderr
    assert reference(folder, "add", "iraq.csv").returncode == ExitCode.OK

    matched = reference(folder, "match", "--from", "2016-10-20", "--to", "2016-10-22")
    assert "recall     0.50  (1 of 2" in matched.stdout, matched.stderr
    listed = reference(folder, "list")
    assert listed.stdout.splitlines()[1].split("\t") == [
        "iraq",
        "ucdp-ged",
        "",
        "2",
        "1",
        "2016-10-21",
        "2016-10-21",
        "IQ",
        "1",
    ]

    shown = reference(folder, "show", "k1")
    assert "Matched with:" in shown.stdout
    assert "the numbers agree" in shown.stdout

    gaps = reference(folder, "gaps", "--from", "2016-10-20", "--to", "2016-10-22")
    assert "No report speaks of (1):\nm1\t2016-10-21\tMosul town" in gaps.stdout
    told = json.loads(
        reference(folder, "gaps", "--from", "2016-10-20", "--to", "2016-10-22", "--only", "set", "--json").stdout
    )
    assert [event["key"] for event in told[0]["only_in_set"]] == ["m1"]
    assert "only_in_reports" not in told[0]

    assert "Removed iraq with 2 events" in reference(folder, "remove", "iraq").stderr
    assert reference(folder, "list", "--json").stdout == "[]\n"


def test_errors_say_what_to_do(folder: Path) -> None:
    for arguments, code, said in (
        (["add", "missing.csv"], ExitCode.UNREADABLE, "expected UCDP GED or ACLED"),
        (["match"], ExitCode.USAGE, "rasid reference add FILE"),
        (["gaps", "--from", "yesterday"], ExitCode.USAGE, "no reference data set"),
        (["remove", "nothing"], ExitCode.USAGE, "no reference data set 'nothing'"),
    ):
        done = reference(folder, *arguments)
        assert (done.returncode, said in done.stderr) == (code, True), done.stderr
    reference(folder, "add", "iraq.csv", "--name", "one")
    for arguments, code, said in (
        (["gaps", "--from", "yesterday"], ExitCode.USAGE, "expected a date such as"),
        (["gaps", "--country", "Iraq"], ExitCode.USAGE, "two letters of ISO 3166"),
        (["match", "--from", "2020-01-01"], ExitCode.USAGE, "share no days"),
        (["show", "zz"], ExitCode.RECORD, "no reference event of this id"),
        (["match", "--set", "two"], ExitCode.USAGE, "one of one"),
    ):
        done = reference(folder, *arguments)
        assert (done.returncode, said in done.stderr) == (code, True), done.stderr
