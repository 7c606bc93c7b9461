"""Clusters of processes, the reports that are coded on them, and what they write."""

from __future__ import annotations

import gzip
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1] / "archive"))

import inputs

HERE = Path(__file__).parent
Row = dict[str, Any]


class Finished(NamedTuple):
    """What a command did."""

    code: int
    err: str


Rasid = Callable[..., Finished]


def cluster_of(workers: int, threads: int = 1, **config: Any) -> Any:
    """A cluster of processes, each with its nanny, that take in what lies in `poison`."""
    import dask
    from distributed import LocalCluster

    paths = os.pathsep.join([str(HERE / "poison"), str(HERE.parents[1] / "src")])
    # On a machine that is overloaded a worker needs long to come back; by default its nanny would be ended before.
    dask.config.set({"distributed.deploy.lost-worker-timeout": "10 minutes", **config})
    return LocalCluster(
        n_workers=workers, threads_per_worker=threads, processes=True, dashboard_address=":0", host="127.0.0.1", protocol="tcp://",
        memory_limit="2GB", env={"PYTHONPATH": paths},
    )  # fmt: skip


def documents(number: int) -> list[dict[str, str]]:
    """Reports that differ."""
    texts = (inputs.STRIKE, inputs.RALLY, inputs.TALKS)
    return [
        {
            "id": str(i),
            "title": f"عنوان رقم {i}",
            "text": inputs.numbered(texts[i % 3], i),
            "published": f"2016-10-{i % 28 + 1:02d}",
        }
        for i in range(number)
    ]


def lines(rows: list[dict[str, str]]) -> bytes:
    """JSON Lines."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def marked(word: str) -> dict[str, str]:
    """A report that `poison` knows."""
    return {"id": word, "text": f"{inputs.STRIKE}وكان في الخبر حرف {word}.\n"}


def parquet(path: Path, rows: list[dict[str, str]], group: int) -> None:
    """A Parquet file with row groups of so many rows."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.Table.from_pylist(rows), path, row_group_size=group)


def archive(folder: Path) -> None:
    """Reports in every form, with some that can't be read."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = documents(14)
    (folder / "a.jsonl").write_bytes(
        lines(rows[:4]) + b"\n{\n" + lines([{"id": "en", "text": "In English."}]) + lines(rows[4:8])
    )
    (folder / "b.jsonl.gz").write_bytes(gzip.compress(lines(rows[8:10]), mtime=0))
    parquet(folder / "c.parquet", rows[10:], 3)
    (folder / "d.warc.gz").write_bytes(
        inputs.warc([("https://agency.example/1", inputs.page("غارات على إدلب", inputs.STRIKE * 3))])
    )


def table(out: Path) -> list[Row]:
    """All rows of an output, by source and position."""
    import pyarrow.parquet as pq

    found = [row for path in sorted((out / "records").glob("*.parquet")) for row in pq.read_table(path).to_pylist()]
    return sorted(found, key=lambda row: (row["source"], row["position"]))


def set_aside(out: Path) -> list[Row]:
    """What was set aside."""
    paths = sorted((out / "set-aside").glob("*.jsonl"))
    return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]


def files(out: Path) -> dict[str, bytes]:
    """Every file of an output, without those that begin with an underscore."""
    found = (path for path in out.rglob("*") if path.is_file() and not path.name.startswith("_"))
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in found}
