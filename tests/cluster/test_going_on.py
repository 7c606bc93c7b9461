"""A second run goes on where the first one ended, in its own folder only."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from clusters import Rasid, documents, files, lines

from rasid.cluster.job import Options
from rasid.cluster.output import Output
from rasid.errors import OutputError
from rasid.models import DEFAULT_MIN_CONFIDENCE


def test_only_what_is_missing_is_coded_again(cluster: Any, rasid: Rasid, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(documents(12)))
    where = ("--cluster", cluster.scheduler_address, "--out", "out", "--piece-size", "0.002", "a.jsonl")
    assert rasid(*where).code == 0
    before = files(tmp_path / "out")
    records = sorted((tmp_path / "out" / "records").iterdir())
    records[1].unlink()
    (tmp_path / "out" / "records" / ".half.0123456789ab.tmp").write_bytes(b"of a worker that was killed")
    done = rasid(*where)
    assert done.code == 0
    assert f"in 1 partition ({len(records) - 1} partitions more from an earlier run)" in done.err
    assert files(tmp_path / "out") == before
    assert "nothing was left to do" in rasid(*where).err
    refused = rasid(*where, "--min-confidence", "0.9")
    assert refused.code == 5
    assert f"min_confidence {DEFAULT_MIN_CONFIDENCE} (now 0.9)" in refused.err
    (tmp_path / "a.jsonl").write_bytes(lines(documents(13)))
    changed = rasid(*where)
    assert changed.code == 5
    assert "when it was coded" in changed.err
    assert files(tmp_path / "out") == before


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "letter.txt").write_text("mine")
    with pytest.raises(OutputError, match="not empty"):
        Output(str(tmp_path / "out"), Options(), 1).begin()
    (tmp_path / "out" / "_rasid.json").write_text("{}")
    with pytest.raises(OutputError, match="not what"):
        Output(str(tmp_path / "out"), Options(), 1).begin()


def test_the_results_of_other_versions_are_not_mixed(tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    Output(out, Options(), 1).begin()
    Output(out, Options(), 1).begin()
    manifest = tmp_path / "out" / "_rasid.json"
    found = json.loads(manifest.read_text(encoding="utf-8"))
    found["versions"]["pyarrow"] = "1.0"
    manifest.write_text(json.dumps(found), encoding="utf-8")
    with pytest.raises(OutputError, match=r"other versions: pyarrow '1\.0'"):
        Output(out, Options(), 1).begin()


def test_an_output_may_lie_in_any_storage_of_fsspec() -> None:
    Output("memory://archive/out", Options(), 1).begin()
    Output("memory://archive/out", Options(), 1).begin()
    with pytest.raises(OutputError, match="other options"):
        Output("memory://archive/out", Options(outlet="x"), 1).begin()
