"""What a cluster writes: the records of one machine, the same bytes however the work was spread."""

from __future__ import annotations

import os
import signal
import threading
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest
from clusters import Rasid, archive, cluster_of, documents, files, lines, set_aside, table

from rasid.record import from_json


def test_the_records_are_those_of_one_machine_byte_for_byte(cluster: Any, rasid: Rasid, tmp_path: Path) -> None:
    archive(tmp_path / "in")
    assert rasid("in", "--out", "one.jsonl", "--outlet", "وكالة").code == 1
    done = rasid(
        "--cluster", cluster.scheduler_address, "in", "--out", "out", "--outlet", "وكالة", "--piece-size", "0.001"
    )
    assert done.code == 1, done.err
    rows = table(tmp_path / "out")
    one = (tmp_path / "one.jsonl").read_text(encoding="utf-8").splitlines()
    assert [row["record"] for row in rows] == one
    assert len(one) == 15
    assert len(list((tmp_path / "out" / "records").iterdir())) > 5
    for row in rows:
        record = from_json(row["record"])
        assert (row["document"], row["events"], row["title"]) == (
            record.document.id, len(record.events), record.document.title.text if record.document.title else None,
        )  # fmt: skip
        assert row["types"] == sorted({event.type for event in record.events})
    strike = next(row for row in rows if row["source_id"] == "0")
    assert (str(strike["published"]), str(strike["date_from"]), strike["countries"]) == (
        "2016-10-01",
        "2016-09-27",
        ["SY"],
    )
    assert [(row["source"], row["code"]) for row in set_aside(tmp_path / "out")] == [
        ("in/a.jsonl", "unreadable-input")
    ] * 2


def test_more_workers_change_nothing(cluster: Any, rasid: Rasid, tmp_path: Path) -> None:
    archive(tmp_path / "in")
    rasid("--cluster", cluster.scheduler_address, "in", "--out", "two", "--piece-size", "0.002")
    with cluster_of(1, threads=2) as other:
        rasid("--cluster", other.scheduler_address, "in/*", "--out", "three", "--piece-size", "0.002")
    assert files(tmp_path / "two") == files(tmp_path / "three")
    assert len(files(tmp_path / "two")) > 5


def test_a_killed_worker_costs_nothing(cluster: Any, rasid: Rasid, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(documents(150)))
    rasid("a.jsonl", "--out", "one.jsonl")
    killed: list[int] = []

    def kill() -> None:
        out = tmp_path / "out" / "records"
        while not out.is_dir() or not any(out.glob("*.parquet")):
            time.sleep(0.01)
        worker = next(iter(cluster.workers.values())).process.pid
        killed.append(worker)
        os.kill(worker, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    done = rasid("--cluster", cluster.scheduler_address, "a.jsonl", "--out", "out", "--piece-size", "0.005")
    killer.join()
    assert killed
    assert (done.code, set_aside(tmp_path / "out")) == (0, [])
    assert [row["record"] for row in table(tmp_path / "out")] == (tmp_path / "one.jsonl").read_text(
        encoding="utf-8"
    ).splitlines()


def test_the_places_of_the_user_are_known_to_the_workers(cluster: Any, rasid: Rasid, tmp_path: Path) -> None:
    from rasid.cli import run

    (tmp_path / "places.csv").write_text(
        "name_ar,name_en,lat,lon,country,kind\nتل المثال الكبير,Tall al-Mithal,36.1,41.2,IQ,village\n", encoding="utf-8"
    )
    run(["gazetteer", "import", "places.csv", "--gazetteer", "mine.tsv"])
    text = "قصفت الطائرات قرية تل المثال الكبير يوم الثلاثاء، ما أدى إلى مقتل خمسة مدنيين."
    (tmp_path / "a.jsonl").write_bytes(lines([{"text": text}]))
    rasid("a.jsonl", "--out", "one.jsonl", "--gazetteer", "mine.tsv")
    rasid("--cluster", cluster.scheduler_address, "a.jsonl", "--out", "out", "--gazetteer", "mine.tsv")
    one = (tmp_path / "one.jsonl").read_text(encoding="utf-8")
    assert "Tall al-Mithal" in one
    assert [row["record"] + "\n" for row in table(tmp_path / "out")] == [one]
    assert msgspec.json.decode(one)["coder"]["options"]["user_gazetteer"]


def test_sources_and_output_lie_in_s3(cluster: Any, s3: str, rasid: Rasid, tmp_path: Path) -> None:
    s3fs = pytest.importorskip(
        "s3fs", reason="s3fs is not installed: pip install 'rasid[s3]' 'moto[server]' for a run on S3"
    )
    if not s3:
        pytest.skip("moto is not installed: pip install 'rasid[s3]' 'moto[server]' for a run on S3")
    fs = s3fs.S3FileSystem(skip_instance_cache=True)
    fs.mkdir("news")
    (tmp_path / "in").mkdir()
    archive(tmp_path / "in")
    for path in (tmp_path / "in").iterdir():
        fs.put_file(str(path), f"news/in/{path.name}")
    where = (
        "--cluster",
        cluster.scheduler_address,
        "s3://news/in/*",
        "--out",
        "s3://news/out",
        "--piece-size",
        "0.002",
    )
    assert rasid(*where).code == 1
    assert "from an earlier run" in rasid(*where).err
    fs.invalidate_cache()
    fs.get("news/out", str(tmp_path / "out"), recursive=True)
    rasid("in", "--out", "one.jsonl")
    one = (tmp_path / "one.jsonl").read_text(encoding="utf-8").splitlines()
    assert [row["record"].replace("s3://news/in/", "in/") for row in table(tmp_path / "out")] == one
    assert len(set_aside(tmp_path / "out")) == 2
