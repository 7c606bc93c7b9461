"""Streams that are closed, paths that are nothing to read, a query of any length, Ctrl-C more than once: an exit code that is documented and one clear line."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
REPORT = "قصفت طائرات مجهولة مواقع قرب تعز أمس، وقتل سبعة مدنيين.\n"
posix = pytest.mark.skipif(os.name != "posix", reason="shells, pipes and signals")


def _shell(folder: Path, command: str, **options: object) -> tuple[int, str]:
    """The exit code and the words of a command of a shell; `rasid` stands for the command."""
    done = subprocess.run(
        ["sh", "-c", command.replace("rasid", f'"{sys.executable}" -m rasid', 1)], cwd=folder, capture_output=True, timeout=120, check=False,
        **options,  # type: ignore[call-overload]
    )  # fmt: skip
    return done.returncode, done.stderr.decode("utf-8")


@posix
@pytest.mark.parametrize(
    ("command", "code", "words"),
    [
        ("rasid code a.txt >&-", 5, "standard output: it is closed"),
        ("rasid code - <&-", 3, "standard input: the file is empty"),
        ("rasid code a.txt --out a.json >&-", 0, "Wrote a.json"),
        ("rasid code a.txt --out a.json <&- >&- 2>&-", 0, ""),
        ("rasid code nowhere.txt <&- >&- 2>&-", 3, ""),
    ],
)
def test_closed_streams(command: str, code: int, words: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    ended, said = _shell(tmp_path, command)
    assert (ended, "Traceback" in said) == (code, False), said
    assert words in said
    if "--out" in command:
        assert (tmp_path / "a.json").read_text(encoding="utf-8").startswith("{")


@posix
def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    (tmp_path / "many.txt").write_text(REPORT * 300, encoding="utf-8")
    assert _shell(tmp_path, "rasid code many.txt | head -n 1 > first.txt") == (0, "")
    assert (tmp_path / "first.txt").read_bytes().count(b"\n") == 1


@posix
def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path: Path, rasid: Run) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(REPORT, encoding="utf-8")
    os.mkfifo(folder / "b.txt")
    (folder / "c.txt").symlink_to("nowhere")
    done = rasid("code", "in")
    assert done.returncode == 1
    assert "b.txt: not a file (a device, pipe or socket); expected a file" in done.stderr
    assert "c.txt: no such file or folder" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("code", ""), 3, "(an empty name): no such file or folder"),
        (("lexicon", "add", "noise.bin"), 4, "noise.bin: not UTF-8 at byte 0; expected UTF-8 text"),
        (("init", "noise.bin"), 5, "noise.bin: there is a file of that name. Choose another name"),
        (("gazetteer", "remove", "mine", "--gazetteer", "g.tsv"), 2, "no import 'mine'. There are no imports: add one with"),
        (("forecast",), 2, "rasid: No such command 'forecast'"),
    ],
)  # fmt: skip
def test_what_is_nothing_to_read(arguments: tuple[str, ...], code: int, words: str, tmp_path: Path, rasid: Run) -> None:
    (tmp_path / "noise.bin").write_bytes(b"\xff\xfe\x80" * 40)
    done = rasid(*arguments)
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_place_of_any_length_is_told_on_a_few_lines(rasid: Run) -> None:
    assert rasid("init", "w").returncode == 0
    done = rasid("search", "--workspace", "w", "س" * 20_000)
    assert done.returncode == 2
    assert "the query is too long" in done.stderr
    assert len(done.stderr) < 1000


@posix
def test_ctrl_c_twice_says_once_what_is_kept(tmp_path: Path, rasid: Run) -> None:
    assert rasid("init", "w").returncode == 0
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(600):
        (folder / f"{n}.txt").write_text(f"{REPORT}وأضاف المصدر رقم {n} أن القصف تجدد.\n", encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "rasid", "add", "in", "--workspace", "w", "--jobs", "2"], cwd=tmp_path, stderr=subprocess.PIPE,
        start_new_session=True, env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )  # fmt: skip
    assert process.stderr is not None
    assert b"Took in" in process.stderr.readline()
    time.sleep(0.3)  # the processes that code are being started
    for _ in range(2):
        os.killpg(process.pid, signal.SIGINT)
        time.sleep(0.2)
    said = process.stderr.read().decode("utf-8")
    assert process.wait(60) in (130, -signal.SIGINT)
    assert said.strip() == "rasid: stopped; what was finished is kept, and the same command goes on from there"
