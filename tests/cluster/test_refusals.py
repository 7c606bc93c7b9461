"""Clusters that are not there or are of other versions, and calls that mean nothing."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from clusters import HERE, Rasid, documents, lines

from rasid.errors import UnreadableInput


@contextmanager
def scheduler() -> Iterator[str]:
    """A scheduler without workers, in a process of its own."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "dask", "scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard"],
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(600):
            with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.1)
        yield f"tcp://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()


@pytest.fixture
def one(tmp_path: Path) -> Path:
    path = tmp_path / "a.jsonl"
    path.write_bytes(lines(documents(1)))
    return path


def test_no_scheduler_no_worker_and_workers_of_another_version(rasid: Rasid, one: Path, tmp_path: Path) -> None:
    gone = rasid("a.jsonl", "--cluster", "tcp://127.0.0.1:9", "--out", "out", "--cluster-timeout", "0.5")
    assert (gone.code, "the scheduler does not answer" in gone.err) == (8, True)
    with scheduler() as address:
        alone = rasid("a.jsonl", "--cluster", address, "--out", "out", "--cluster-timeout", "6")
        assert (alone.code, "no worker came within 6 seconds" in alone.err) == (8, True), alone.err
        path = os.pathsep.join([str(HERE / "other_version"), str(HERE.parents[1] / "src")])
        worker = subprocess.Popen(
            [sys.executable, "-m", "dask", "worker", address, "--nthreads", "1", "--no-dashboard", "--no-nanny", "--local-directory", str(tmp_path / "w")],
            env={**os.environ, "PYTHONPATH": path}, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            other = rasid("a.jsonl", "--cluster", address, "--out", "out")
        finally:
            worker.kill()
            worker.wait()
    assert (other.code, "other versions" in other.err, "rasid 0.0.1 (here 0.1.0)" in other.err) == (8, True, True), (
        other.err
    )
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("a.jsonl", "--cluster", "127.0.0.1:8786", "--out", "out"), 2, "tcp://HOST:PORT"),
        (("a.jsonl", "--cluster", "tcp://127.0.0.1:8786"), 2, "--out DIR"),
        (("-", "--cluster", "tcp://127.0.0.1:8786", "--out", "out"), 2, "standard input"),
        (("a.jsonl", "--cluster", "tcp://127.0.0.1:8786", "--out", "out", "--report", "x.html"), 2, "--report"),
        (("a.jsonl", "--cluster", "tcp://127.0.0.1:8786", "--out", "out", "--format", "json"), 2, "--format"),
        (("a.jsonl", "--piece-size", "1"), 2, "only with --cluster"),
        (("missing*.jsonl", "--cluster", "tcp://127.0.0.1:8786", "--out", "out"), 3, "nothing is there"),
        (("report.txt", "--cluster", "tcp://127.0.0.1:8786", "--out", "out"), 3, "not a file of many reports"),
        (("nowhere://x/a.jsonl", "--cluster", "tcp://127.0.0.1:8786", "--out", "out"), 2, "nowhere"),
    ],
)
def test_calls_that_mean_nothing(
    arguments: tuple[str, ...], code: int, said: str, rasid: Rasid, one: Path, tmp_path: Path
) -> None:
    (tmp_path / "report.txt").write_text("نص", encoding="utf-8")
    done = rasid(*arguments)
    assert (done.code, said in done.err) == (code, True), done.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("module", ["distributed", "pyarrow.parquet", "fsspec"])
def test_what_is_not_installed_is_named(module: str, rasid: Rasid, one: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    done = rasid("a.jsonl", "--cluster", "tcp://127.0.0.1:9", "--out", "out")
    assert (done.code, "rasid[cluster]" in done.err) == (2, True), done.err


def test_errors_as_json(capfd: pytest.CaptureFixture[str]) -> None:
    from rasid.cluster.run import Tally
    from rasid.commands.code_cluster import tell

    error = UnreadableInput("not JSON", where="a.jsonl: byte 0").details()
    assert (
        tell(
            Tally(partitions=1, documents=1, aside=Counter({"unreadable-input": 1}), shown=[error]), "out", as_json=True
        )
        == 1
    )
    told = [json.loads(line)["error"] for line in capfd.readouterr().err.splitlines() if line.startswith("{")]
    assert told == [error]


def test_a_source_that_only_the_client_sees_is_tried_again_later(
    cluster: Any, rasid: Rasid, one: Path, tmp_path: Path
) -> None:
    from rasid.cluster import sources

    # The client finds a file, the workers do not.
    with pytest.MonkeyPatch.context() as patch:
        whole = sources.find_sources
        patch.setattr(
            "rasid.cluster.run.find_sources", lambda given: [piece for piece in whole(given) if not one.unlink()]
        )
        done = rasid("--cluster", cluster.scheduler_address, "a.jsonl", "--out", "out")
    assert (done.code, "1 piece could not be read" in done.err) == (3, True), done.err
    one.write_bytes(lines(documents(1)))
    assert rasid("--cluster", cluster.scheduler_address, "a.jsonl", "--out", "out").code == 0
