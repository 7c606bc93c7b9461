"""Measure coding on a cluster: what a page costs in processor time and storage, and what the scheduler costs beside it.

    python benchmarks/cluster.py [--articles 300] [--workers 2] [--tasks 3000] [--out benchmark-output]
    python benchmarks/cluster.py --clock 3 [--articles 600] [--workers 2]

Codes newspaper articles (`../shared/data/news/saudinewsnet`) in one process, then on a scheduler and workers of this machine, then pages of a web archive made
of the same articles; gives the scheduler tasks that do nothing. Prints a table and writes cluster.json. Processor time is counted rather than waiting, so
that other work on the machine disturbs less. With --clock it is waiting that is measured: one worker and several in turn, so many times, each
with the share of the machine that went to others meanwhile. Nothing is fetched.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import os
import resource
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from corpus import NEWS, news_documents

ROOT = Path(__file__).parent.parent
SAMPLE_SECONDS = 0.5
PIECE_BYTES = 100_000
_TICKS = os.sysconf("SC_CLK_TCK")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--tasks", type=int, default=3000)
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--clock", type=int, default=0, metavar="ROUNDS")
    parser.add_argument("--out", type=Path, default=ROOT / "benchmark-output")
    asked = parser.parse_args()
    if not NEWS.is_dir():
        print(f"{NEWS} is absent: there are no articles to measure with", file=sys.stderr)
        return 1
    here = asked.out / "cluster"
    shutil.rmtree(here, ignore_errors=True)
    here.mkdir(parents=True)
    os.environ["RASID_GAZETTEER"] = "none"
    write_articles(here / "articles.jsonl", asked.articles)
    if asked.clock:
        return by_the_clock(here, asked.workers, asked.clock)
    write_pages(here / "pages.warc.gz", asked.pages)
    found: dict[str, Any] = {"load": os.getloadavg()[0], "articles": one_process(here / "articles.jsonl")}
    with scheduler(here) as (address, scheduler_pid):
        with workers(address, 1, here):
            found["one worker"] = on_cluster(address, here / "articles.jsonl", here / "out-1", scheduler_pid)
        with workers(address, asked.workers, here):
            found[f"{asked.workers} workers"] = on_cluster(
                address, here / "articles.jsonl", here / "out-n", scheduler_pid
            )
            found["web archive"] = on_cluster(address, here / "pages.warc.gz", here / "out-w", scheduler_pid)
            found["tasks"] = empty_tasks(address, asked.tasks, scheduler_pid)
    same = {path.name: path.read_bytes() for path in (here / "out-1" / "records").iterdir()} == {
        path.name: path.read_bytes() for path in (here / "out-n" / "records").iterdir()
    }
    found["same bytes from one worker and several"] = same
    (asked.out / "cluster.json").write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    for part, figures in found.items():
        if not isinstance(figures, dict):
            print(f"{part}: {figures}")
            continue
        print(part)
        for name, value in figures.items():
            print(f"  {name:<45} {value:,.4g}" if isinstance(value, float) else f"  {name:<45} {value:,}")
    return 0


def write_articles(path: Path, number: int) -> None:
    """Articles drawn by lot as JSON Lines."""
    with path.open("w", encoding="utf-8") as file:
        for i, document in enumerate(news_documents(number)):
            row = {
                "id": str(i),
                "text": document.text,
                "published": document.published.isoformat() if document.published else None,
            }
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def write_pages(path: Path, number: int) -> None:
    """Pages of a web archive: the same articles within menus, teasers and scripts such as pages of newspapers carry (some 60 kB). The frame is made up."""
    menu = "".join(
        f'<li class="m{i}"><a href="/section/{i}/index.html" title="القسم {i}">القسم {i} من أقسام الصحيفة</a></li>'
        for i in range(200)
    )
    script = "var settings = {" + ",".join(f'"key{i}": "value{i * 7919}"' for i in range(1200)) + "};"
    out = io.BytesIO()
    for i, document in enumerate(news_documents(number)):
        text = "".join(f"<p>{line}</p>" for line in document.text.splitlines() if line.strip())
        body = (
            f'<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>{i}</title><script>{script}</script></head><body><nav><ul>{menu}'
            f"</ul></nav><article><h1>{i}</h1>{text}</article><aside><ul>{menu}</ul></aside></body></html>"
        ).encode()
        payload = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://paper.example/{i}\r\nWARC-Date: 2015-07-21T00:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:{i:032x}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(payload)}\r\n\r\n"
        )  # fmt: skip
        out.write(gzip.compress(head.encode() + payload + b"\r\n\r\n"))
    path.write_bytes(out.getvalue())


def one_process(path: Path) -> dict[str, Any]:
    """`rasid code` of all articles, and of one, whose time is that of the start."""
    alone = path.with_name("one.jsonl")
    alone.write_bytes(path.read_bytes().split(b"\n", 1)[0] + b"\n")
    times = []
    for given in (alone, path):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "-m", "rasid", "code", str(given), "--out", str(path.with_suffix(".records"))],
            check=True,
            capture_output=True,
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    documents = path.read_bytes().count(b"\n")
    seconds = times[1] - times[0]
    return {
        "documents": documents, "bytes in": path.stat().st_size, "bytes a document": path.stat().st_size / documents,
        "start, core-seconds": times[0], "core-seconds a document": seconds / documents, "core-seconds a kB": 1000 * seconds / path.stat().st_size,
        "bytes of JSON records": path.with_suffix(".records").stat().st_size,
    }  # fmt: skip


@contextmanager
def scheduler(here: Path) -> Iterator[tuple[str, int]]:
    """A scheduler in a process of its own: its address and process."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    with (here / "scheduler.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "dask", "scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard"],
            stderr=log,
            stdout=log,
        )
    try:
        yield f"tcp://127.0.0.1:{port}", process.pid
    finally:
        process.terminate()
        process.wait()


@contextmanager
def workers(address: str, number: int, here: Path) -> Iterator[None]:
    """So many workers of one thread, each with its nanny."""
    with (here / "workers.log").open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "dask", "worker", address, "--nworkers", str(number), "--nthreads", "1", "--no-dashboard",
             "--local-directory", str(here / "scratch")], stderr=log, stdout=log,
        )  # fmt: skip
    from distributed import Client

    try:
        with Client(address, timeout=120) as client:
            client.wait_for_workers(number, timeout=120)
        yield
    finally:
        process.terminate()
        process.wait()


def on_cluster(address: str, path: Path, out: Path, scheduler_pid: int) -> dict[str, Any]:
    """What the command costs on a cluster."""
    from rasid.cluster.job import Options
    from rasid.cluster.run import Settings, code_on_cluster

    settings = Settings(address, [str(path)], str(out), Options(), None, PIECE_BYTES, 600.0, 120.0)
    with watched(scheduler_pid) as seen:
        began = time.perf_counter()
        tally = code_on_cluster(settings)
        waited = time.perf_counter() - began
    pages = tally.documents + sum(tally.aside.values())
    return {
        "documents": tally.documents, "set aside": sum(tally.aside.values()), "partitions": tally.partitions, "seconds waited": waited,
        "core-seconds a document, reading and coding": tally.seconds / pages, "core-seconds a document, worker beside it": seen["worker"] / pages,
        "core-seconds of the scheduler": seen["scheduler"], "MB of a worker, most": seen["worker MB"], "MB of a process that codes, most": seen["coding MB"],
        "bytes in": path.stat().st_size, "bytes of Parquet": tally.size, "bytes of Parquet a document": tally.size / max(1, tally.documents),
        "Parquet to input": tally.size / path.stat().st_size,
    }  # fmt: skip


def by_the_clock(here: Path, most: int, rounds: int) -> int:
    """How much sooner several workers are done than one, the start of those that code included. Of each number the round counts in which others took
    least of the machine."""
    best: dict[int, tuple[float, float]] = {}
    with scheduler(here) as (address, scheduler_pid):
        for round_, number in enumerate([1, most] * rounds):
            with workers(address, number, here):
                machine, own, began = _machine(), _own(), time.perf_counter()
                waited = on_cluster(address, here / "articles.jsonl", here / f"out-{round_}", scheduler_pid)["seconds waited"]  # fmt: skip
                cores = (time.perf_counter() - began) * (os.cpu_count() or 1)
                own = _own() - own
                others = max(0.0, _machine() - machine - own) / cores
            print(f"{number} workers: {waited:.1f} s, {own:.1f} core-seconds; others had {others:.0%} of the machine", flush=True)  # fmt: skip
            best[number] = min(best.get(number, (2.0, 0.0)), (others, waited))
    speedup = best[1][1] / best[most][1]
    print(f"{most} workers are {speedup:.2f} times as fast as one: {speedup / most:.0%} of what {most} times would be")
    return 0


def _machine() -> float:
    """Seconds that all cores of the machine were busy."""
    fields = [int(word) for word in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
    return (sum(fields) - fields[3] - fields[4]) / _TICKS


def _own() -> float:
    """Seconds of processor time of this process and all that it started, with those of theirs that have ended."""
    spent = 0.0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if ours(int(folder.name)):
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
                spent += sum(map(int, fields[11:15])) / _TICKS
        except (OSError, IndexError, ValueError):
            continue
    return spent


def empty_tasks(address: str, number: int, scheduler_pid: int) -> dict[str, Any]:
    """Tasks that do nothing, given out as pieces are: a few more than there are threads at a time."""
    import queue

    from distributed import Client

    ended: queue.SimpleQueue[Any] = queue.SimpleQueue()
    before, own = cpu(scheduler_pid), time.process_time()
    with Client(address, timeout=60) as client:
        waiting: dict[str, Any] = {}
        began = time.perf_counter()
        for i in range(number + 8):
            if i >= 8:
                waiting.pop(ended.get().key)
            if i < number:
                future = client.submit(abs, i, key=f"empty-{i}", pure=False)
                waiting[future.key] = future
                future.add_done_callback(ended.put)
        waited = time.perf_counter() - began
    spent, own = cpu(scheduler_pid) - before, time.process_time() - own
    return {
        "tasks": number, "tasks a second, waited": number / waited, "scheduler, core-milliseconds a task": 1000 * spent / number,
        "client, core-milliseconds a task": 1000 * own / number,
    }  # fmt: skip


def cpu(pid: int) -> float:
    """Seconds of processor time of a process."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def ours(pid: int) -> bool:
    """Whether this process, or one that it started, started it."""
    while pid > 1 and pid != os.getpid():
        pid = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    return pid == os.getpid()


@contextmanager
def watched(scheduler_pid: int) -> Iterator[dict[str, float]]:
    """Processor time of scheduler and workers (without what they code in), and the largest memory of workers and of processes that code."""
    seen = {"worker": 0.0, "scheduler": 0.0, "worker MB": 0.0, "coding MB": 0.0}
    first: dict[int, float] = {}
    last: dict[int, float] = {}
    over = threading.Event()

    def look() -> None:
        while not over.wait(SAMPLE_SECONDS):
            sample()

    def sample() -> None:
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                words = (folder / "cmdline").read_bytes()
                kind = (
                    "coding MB"
                    if b"rasid.cluster.coding_process" in words
                    else "worker MB"
                    if b"spawn_main" in words
                    else None
                )
                if kind is None or not ours(int(folder.name)):
                    continue
                status = (folder / "status").read_text()
                seen[kind] = max(seen[kind], int(status.partition("VmHWM:")[2].split()[0]) / 1024)
                if kind == "worker MB":
                    last[int(folder.name)] = cpu(int(folder.name))
                    first.setdefault(int(folder.name), last[int(folder.name)])
            except (OSError, IndexError, ValueError):
                continue

    before = cpu(scheduler_pid)
    sample()
    watch = threading.Thread(target=look, daemon=True)
    watch.start()
    yield seen
    over.set()
    watch.join()
    sample()
    seen["scheduler"] = cpu(scheduler_pid) - before
    seen["worker"] = sum(last[pid] - first[pid] for pid in last)


if __name__ == "__main__":
    sys.exit(main())
