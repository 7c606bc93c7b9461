"""`rasid add --follow` as a process of its own: files that come, grow, change, move and become readable, and its end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from inputs import RALLY, STRIKE, TALKS, numbered
from sqlalchemy import func, select

from rasid.archive import Workspace, audit
from rasid.archive.follow import Watch
from rasid.archive.tables import captures, refusals, reports, sightings

pytestmark = [pytest.mark.skipif(os.name != "posix", reason="SIGINT"), pytest.mark.timeout(600)]
EVERY = 0.3
PATIENCE = 180.0


class Follower:
    """The running command, and what its workspace holds."""

    def __init__(self, workspace: Workspace, inbox: Path) -> None:
        self.workspace, self.inbox = workspace, inbox
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "rasid", "add", "--workspace", str(self.workspace.root), "--follow", "--every", str(EVERY), "--jobs", "0",
             str(self.inbox)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def counts(self) -> tuple[int, int, int, int]:
        """Captures, coded reports, places where they were seen, inputs set aside."""
        with self.workspace.database.read() as connection:
            return tuple(  # type: ignore[return-value]
                connection.execute(select(func.count()).select_from(table)).scalar_one()
                for table in (captures, reports, sightings, refusals)
            )

    def until(self, true: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not true():
            assert self.process.poll() is None, self.process.communicate()
            assert time.monotonic() < end, self.counts()
            time.sleep(0.05)

    def rounds(self, number: int = 3) -> None:
        """Wait for some further looks."""
        time.sleep(number * EVERY + 0.5)

    def stop(self) -> tuple[int, str]:
        self.process.send_signal(signal.SIGINT)
        _, said = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said

    def texts(self) -> set[str]:
        with self.workspace.database.read() as connection:
            return set(connection.execute(select(reports.c.text)).scalars())


@pytest.fixture
def follower(workspace: Workspace, tmp_path: Path) -> Iterator[Follower]:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    made = Follower(workspace, inbox)
    yield made
    if made.process.poll() is None:
        made.process.kill()
        made.process.communicate()


def test_what_comes_is_taken_in_once(follower: Follower) -> None:
    inbox = follower.inbox
    (inbox / "a.txt").write_text(numbered(STRIKE, 1), encoding="utf-8")
    follower.until(lambda: follower.counts()[1] == 1)
    (inbox / "later").mkdir()
    (inbox / "later" / "b.txt").write_text(numbered(RALLY, 2), encoding="utf-8")
    follower.until(lambda: follower.counts()[1] == 2)
    (inbox / "a.txt").rename(inbox / "renamed.txt")
    follower.until(lambda: follower.counts()[2] == 3)  # seen at a further place, and no further report
    follower.rounds()
    assert follower.counts() == (2, 2, 3, 0)
    code, said = follower.stop()
    assert code == 130, said
    assert "what was taken in is kept" in said
    assert "Traceback" not in said
    with follower.workspace.database.read() as connection:
        assert audit.verify(connection) == []
    follower.start()  # again: nothing is there twice
    (inbox / "c.txt").write_text(numbered(TALKS, 3), encoding="utf-8")
    follower.until(lambda: follower.counts()[1] == 3)
    follower.rounds()
    assert follower.counts() == (3, 3, 4, 0)
    assert follower.stop()[0] == 130


def test_a_growing_file_is_left_alone_until_it_is_whole(follower: Follower) -> None:
    whole = numbered(STRIKE, 1) * 4
    partial = follower.inbox / "grows.txt"
    with partial.open("w", encoding="utf-8") as stream:
        for piece in range(0, len(whole), 60):
            stream.write(whole[piece : piece + 60])
            stream.flush()
            time.sleep(EVERY / 3)
            assert follower.counts()[0] == 0
    follower.until(lambda: follower.counts()[1] == 1)
    follower.rounds()
    assert follower.counts()[:3] == (1, 1, 1)
    assert {text.strip() for text in follower.texts()} == {whole.strip()}


def test_a_file_that_is_replaced_is_a_further_report(follower: Follower) -> None:
    path, new = follower.inbox / "page.txt", follower.inbox.parent / "new.txt"
    path.write_text(numbered(STRIKE, 1), encoding="utf-8")
    follower.until(lambda: follower.counts()[1] == 1)
    new.write_text(numbered(STRIKE, 2), encoding="utf-8")
    os.replace(new, path)
    follower.until(lambda: follower.counts()[1] == 2)
    follower.rounds()
    assert follower.counts() == (2, 2, 2, 0)
    new.write_text(numbered(STRIKE, 1), encoding="utf-8")  # and the former one again is the former one
    os.replace(new, path)
    follower.rounds(5)
    assert follower.counts() == (2, 2, 2, 0)


def test_what_could_not_be_read_is_read_when_it_can_be(follower: Follower) -> None:
    inbox = follower.inbox
    (inbox / "cut.zip").write_bytes(b"PK\x03\x04" + b"\0" * 40)
    (inbox / "link.txt").symlink_to(inbox.parent / "target.txt")
    follower.until(lambda: follower.counts()[3] == 2)
    follower.rounds()
    with zipfile.ZipFile(inbox / "cut.zip", "w") as package:
        package.writestr("report.txt", numbered(RALLY, 1))
    (inbox.parent / "target.txt").write_text(numbered(TALKS, 2), encoding="utf-8")
    follower.until(lambda: follower.counts()[1] == 2)
    follower.rounds()
    assert follower.counts() == (2, 2, 2, 0)  # nothing is set aside any more
    code, said = follower.stop()
    assert code == 130
    assert said.count("cut.zip") == 1  # complained about once, not at every look
    assert said.count("link.txt") == 1


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root reads everything")
def test_permission_that_comes_later(follower: Follower) -> None:
    path = follower.inbox / "locked.txt"
    path.write_text(numbered(STRIKE, 1), encoding="utf-8")
    path.chmod(0)
    follower.until(lambda: follower.counts()[3] == 1)
    path.chmod(0o600)
    follower.until(lambda: follower.counts()[1] == 1)
    assert follower.counts() == (1, 1, 1, 0)


def test_stopped_by_a_signal_while_it_codes(follower: Follower) -> None:
    lines = "".join(f"{numbered(STRIKE, n)!r}\n".replace("'", '"') for n in range(150))
    (follower.inbox / "many.jsonl").write_text(
        "".join(f'{{"text": {line.strip()}}}\n' for line in lines.splitlines()), encoding="utf-8"
    )
    follower.until(lambda: follower.counts()[1] > 0)
    code, said = follower.stop()
    assert code == 130
    assert "Traceback" not in said
    follower.start()
    follower.until(lambda: follower.counts()[1] == 150)
    assert follower.counts() == (150, 150, 150, 0)
    with follower.workspace.database.read() as connection:
        assert audit.verify(connection) == []


def test_a_file_that_nobody_touched_for_long_is_taken_at_the_first_look(tmp_path: Path) -> None:
    old, young = tmp_path / "old.txt", tmp_path / "young.txt"
    for path in (old, young):
        path.write_text("x", encoding="utf-8")
    os.utime(old, (time.time() - 100, time.time() - 100))
    watch = Watch([str(tmp_path)], 10.0)
    assert watch.look() == ([str(old)], [])
    watch.took([str(old)])
    assert watch.look() == ([str(young)], [])
    watch.took([str(young)])
    assert watch.look() == ([], [])
    young.write_text("xy", encoding="utf-8")
    assert watch.look() == ([], [])
    assert watch.look() == ([str(young)], [])


def test_what_is_not_there_is_named_once_and_an_empty_folder_is_waited_for(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    watch = Watch([str(tmp_path / "empty"), str(tmp_path / "none")], 1.0)
    ready, refused = watch.look()
    assert ready == []
    assert [one.location for one in refused] == [str(tmp_path / "none")]
    assert watch.look() == ([], [])
