"""Processes that are killed, that write at once, or that a report brings down: nothing is lost, nothing is there twice."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from inputs import RALLY, STRIKE, TALKS, last, numbered
from sqlalchemy import select

from rasid.archive import Workspace, audit
from rasid.archive.capture import take_in
from rasid.archive.coding import code_pending
from rasid.archive.database import Database
from rasid.archive.overview import overview
from rasid.archive.tables import METADATA, captures
from rasid.archive.tasks import Options, Task
from rasid.errors import WorkspaceError
from rasid.reading.items import open_items
from thorough import THOROUGH

KILLS, REPORTS = (50, 1000) if THOROUGH else (15, 500)
TIMES = {"added", "coded", "at"}
NOT_COMPARED = {"audit", "settings"}
"""Moments differ between runs, and the log tells of every run."""

posix = pytest.mark.skipif(os.name != "posix", reason="SIGKILL")


def write_reports(folder: Path, number: int) -> None:
    """Short reports: half of them one a file, half of them lines of a file."""
    folder.mkdir()
    texts = [numbered((STRIKE, RALLY, TALKS)[n % 3], n) for n in range(number)]
    for n, text in enumerate(texts[: number // 2]):
        (folder / f"{n:04}.txt").write_text(text, encoding="utf-8")
    lines = [
        json.dumps({"text": text, "outlet": f"صحيفة {n % 7}"}, ensure_ascii=False)
        for n, text in enumerate(texts[number // 2 :])
    ]
    (folder / "lines.jsonl").write_text("\n".join([*lines, "{broken"]) + "\n", encoding="utf-8")


def command(workspace: Path, folder: Path, jobs: int) -> list[str]:
    return [sys.executable, "-m", "rasid", "add", "--workspace", str(workspace), "--jobs", str(jobs), str(folder)]


def content(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, without moments."""
    found = {}
    with workspace.database.read() as connection:
        for table in METADATA.sorted_tables:
            if table.name not in NOT_COMPARED:
                columns = [column for column in table.c if column.name not in TIMES]
                found[table.name] = sorted(map(repr, connection.execute(select(*columns))))
    return found  # type: ignore[return-value]  # rows are compared by their spelling


@posix
@pytest.mark.timeout(900)
def test_killed_many_times_it_ends_like_an_undisturbed_run(tmp_path: Path) -> None:
    write_reports(tmp_path / "inbox", REPORTS)
    for name in ("calm", "killed"):
        Workspace.init(tmp_path / name).close()
    subprocess.run(command(tmp_path / "calm", tmp_path / "inbox", 0), check=False, capture_output=True)
    chance = random.Random(20161026)
    kills = 0
    while kills < KILLS:
        # A group of its own, so that the processes that code are killed with the one that writes.
        process = subprocess.Popen(
            command(tmp_path / "killed", tmp_path / "inbox", 1 if kills % 10 == 0 else 0),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        try:
            process.wait(timeout=chance.uniform(0.2, 2.0))
            break  # it was done before it could be killed
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            kills += 1
    ended = subprocess.run(
        command(tmp_path / "killed", tmp_path / "inbox", 0), check=False, capture_output=True, text=True
    )
    assert ended.returncode == 1, ended.stderr  # one line of the input is broken
    with Workspace.open(tmp_path / "calm") as calm, Workspace.open(tmp_path / "killed") as killed:
        assert overview(killed)["reports"] == REPORTS
        assert content(killed) == content(calm)
        assert list(killed.raw.hashes()) == list(calm.raw.hashes())
        with killed.database.read() as connection:
            assert audit.verify(connection) == []
    assert kills > KILLS // 2


def test_two_processes_write_at_once(tmp_path: Path, workspace: Workspace) -> None:
    write_reports(tmp_path / "one", 60)
    write_reports(tmp_path / "two", 90)
    processes = [
        subprocess.Popen(command(workspace.root, tmp_path / name, 0), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for name in ("one", "two", "one")
    ]  # fmt: skip
    said = [process.communicate(timeout=300)[1] for process in processes]
    assert all(process.returncode in (0, 1) for process in processes), said
    assert overview(workspace)["reports"] == 90 + 30, said  # 30 lines carry another outlet than their like
    with workspace.database.read() as connection:
        assert audit.verify(connection) == []


def test_a_locked_database_says_so(tmp_path: Path, workspace: Workspace) -> None:
    impatient = Database(workspace.database.url, lock_seconds=0.2)
    with workspace.database.write() as connection:
        audit.append(connection, "first", "note")
        with pytest.raises(WorkspaceError, match="another process is writing"), impatient.write() as other:
            audit.append(other, "second", "note")
    with impatient.write() as connection:
        audit.append(connection, "second", "note")
    impatient.close()


def test_a_full_disk_is_named_and_loses_nothing(tmp_path: Path) -> None:
    with Workspace.init(tmp_path / "w") as made:
        with made.database.engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        small = Database(made.database.url)

        def limit(raw: Any, _: Any) -> None:
            raw.execute(f"PRAGMA max_page_count={pages + 5}")

        from sqlalchemy import event

        event.listen(small.engine, "connect", limit)
        with pytest.raises(WorkspaceError, match="no space left"), small.write() as connection:
            audit.append(connection, "x", "note", text="قصف " * 100_000)
        small.close()
        with made.database.read() as connection:
            assert audit.verify(connection) == []


@posix
def test_a_report_that_kills_its_process_is_set_aside_alone(
    tmp_path: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_reports(tmp_path / "inbox", 40)
    (tmp_path / "inbox" / "0007-deadly.txt").write_text(f"{STRIKE}{DEADLY}", encoding="utf-8")
    for _ in take_in(workspace, open_items(tmp_path / "inbox")):
        pass
    monkeypatch.setattr("rasid.archive.pool._code", deadly_code)
    done = last(code_pending(workspace, Options(), processes=2))
    with workspace.database.read() as connection:
        rows = connection.execute(select(captures.c.error).where(captures.c.state == "set-aside")).scalars().all()
    assert sorted(error["what"] for error in rows)[-1] == "the process that coded it died"
    assert (done.coded, len(rows)) == (40, 2)


DEADLY = "وهذا نص لا يحتمله البرنامج."


def deadly_code(chunk: list[Task]) -> list[Any]:
    """Codes like the real one, but dies of one report."""
    from rasid.archive import pool

    if any(DEADLY.encode() in task.raw for task in chunk):
        time.sleep(0.3)
        os.kill(os.getpid(), signal.SIGKILL)
    assert pool._coder is not None
    return [pool.code_task(pool._coder, task, pool._options) for task in chunk]


def test_a_process_that_codes_imports_no_database() -> None:
    """Its libraries take as long to import as the lexicon to load, in every process anew."""
    program = (
        "import sys; from rasid.archive import pool; from rasid.archive.tasks import Options, Task; from rasid.reading.items import Given\n"
        "pool._begin(Options())\n"
        "coded = pool._code([Task(1, sys.argv[1].encode(), 'text', Given(), 'report')])\n"
        "print(type(coded[0]).__name__, 'sqlalchemy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program, STRIKE], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["Coded", "False"]
