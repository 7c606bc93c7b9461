"""Measure the way from archives of articles to incidents: each command in a process of its own, as a user would run it.

    python benchmarks/archive.py [--news FOLDER] [--days 7] [--out benchmark-output] [--keep]

Takes in the zip files of a newspaper week (`../shared/data/news/saudinewsnet`), codes every article, finds copies and incidents, and matches them with a
reference data set where one is named. Prints a table and writes archive.json. Nothing is fetched.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
DATA = ROOT / ".." / "shared" / "data"
SAMPLE_SECONDS = 0.2


def rasid(*arguments: str) -> dict[str, Any]:
    """Run one command; seconds waited, seconds of processor time and the largest memory of one process."""
    before = os.times()
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "rasid", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    peak = [0]
    watch = threading.Thread(target=watch_memory, args=(process, peak), daemon=True)
    watch.start()
    out, err = process.communicate()
    seconds = time.perf_counter() - began
    after = os.times()
    if process.returncode not in (0, 1):
        raise SystemExit(f"rasid {' '.join(arguments)} ended with {process.returncode}:\n{err}")
    return {
        "seconds": seconds,
        "cpu_seconds": after.children_user + after.children_system - before.children_user - before.children_system,
        "peak_mb": peak[0] / 1024,
        "exit": process.returncode,
        "out": out.strip(),
        "err": err.strip().splitlines()[-12:],
    }


def watch_memory(process: subprocess.Popen[str], peak: list[int]) -> None:
    """The largest resident set (kB) of the process or one of its children, looked at every fifth of a second."""
    while process.poll() is None:
        for pid in family(process.pid):
            try:
                status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
            except OSError:
                continue
            for line in status.splitlines():
                if line.startswith("VmHWM:"):
                    peak[0] = max(peak[0], int(line.split()[1]))
        time.sleep(SAMPLE_SECONDS)


def family(pid: int) -> list[int]:
    """A process and its children, and theirs; empty lists where the system has no /proc."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [own for child in task.read_text().split() for own in family(int(child))]
        except OSError:
            continue
    return found


def folder_size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--news", type=Path, default=DATA / "news" / "saudinewsnet", help="folder of zip files")
    parser.add_argument("--days", type=int, default=7, help="how many of the zip files")
    parser.add_argument("--reference", type=Path, help="a UCDP GED or ACLED file to match with")
    parser.add_argument("--out", type=Path, default=Path("benchmark-output"))
    parser.add_argument("--keep", action="store_true", help="keep the workspace")
    options = parser.parse_args()
    archives = sorted(options.news.glob("*.zip"))[: options.days]
    if not archives:
        parser.error(f"no zip files in {options.news}")
    options.out.mkdir(parents=True, exist_ok=True)
    folder = options.out / "archive-workspace"
    shutil.rmtree(folder, ignore_errors=True)
    place = ("--workspace", str(folder))
    rasid("init", str(folder))
    steps: list[tuple[str, tuple[str, ...]]] = [
        ("take in: unpack, keep the bytes", ("add", *map(str, archives), "--map", "published=date_extracted", "--no-code", *place)),
        ("code, index for search", ("add", *place)),
        ("find copies", ("copies", "build", *place)),
        ("find incidents", ("incidents", "build", *place)),
        ("verify the audit log", ("audit", "verify", *place)),
        ("take in again: nothing is new", ("add", *map(str, archives), "--map", "published=date_extracted", *place)),
        ("search, from the command line", ("search", "قصف حلب", *place)),
    ]  # fmt: skip
    if options.reference:
        steps += [
            ("take in reference data", ("reference", "add", str(options.reference), *place)),
            ("match with reference data", ("reference", "match", *place)),
        ]
    measured = []
    for name, arguments in steps:
        step = {"step": name, **rasid(*arguments)}
        measured.append(step)
        print(
            f"{name:<36}{step['seconds']:>9.1f} s {step['cpu_seconds']:>9.1f} s CPU {step['peak_mb']:>7.0f} MB",
            flush=True,
        )
    status = rasid("status", *place)
    print(status["out"])
    result = {
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "archives": [path.name for path in archives],
        "archive_bytes": sum(path.stat().st_size for path in archives),
        "workspace_bytes": folder_size(folder),
        "steps": measured,
        "status": status["out"],
    }
    (options.out / "archive.json").write_text(json.dumps(result, ensure_ascii=False, indent=1), encoding="utf-8")
    if not options.keep:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
