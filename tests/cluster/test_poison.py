"""Documents that bring down what codes them are set aside, and nothing else is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from clusters import Rasid, documents, lines, marked, set_aside, table


def test_what_kills_hangs_or_fills_the_process_is_set_aside_alone(cluster: Any, rasid: Rasid, tmp_path: Path) -> None:
    rows = documents(6)
    rows[1:1] = [marked("ينهار")]
    rows[4:4] = [marked("يدور"), marked("يملأ")]
    (tmp_path / "a.jsonl").write_bytes(lines(rows))
    done = rasid("--cluster", cluster.scheduler_address, "a.jsonl", "--out", "out", "--document-timeout", "12")
    assert done.code == 1
    assert [row["source_id"] for row in table(tmp_path / "out")] == [str(i) for i in range(6)]
    crashed, late, large = set_aside(tmp_path / "out")
    assert [row["code"] for row in (crashed, late, large)] == [
        "crashes-the-coder",
        "takes-too-long",
        "crashes-the-coder",
    ]
    assert "SIGSEGV" in crashed["what"]
    assert crashed["position"] == len(lines(rows[:1]))
    assert "12 seconds" in late["what"]
    assert "more memory" in large["what"]
    assert "crashes-the-coder 2" in done.err


def test_a_document_that_kills_its_worker_is_found_by_halving(cluster: Any, rasid: Rasid, tmp_path: Path) -> None:
    rows = [marked("يقتل"), *documents(2)]
    (tmp_path / "a.jsonl").write_bytes(lines(rows))
    done = rasid("--cluster", cluster.scheduler_address, "a.jsonl", "--out", "out")
    assert done.code == 1, done.err
    assert [row["source_id"] for row in table(tmp_path / "out")] == ["0", "1"]
    (aside,) = set_aside(tmp_path / "out")
    assert (aside["code"], aside["position"]) == ("crashes-the-coder", 0)
