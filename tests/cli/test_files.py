"""Files are written whole or not at all."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rasid.commands.stopping import ended_by_signals
from rasid.errors import OutputError
from rasid.files import AtomicFile, write_whole


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    with AtomicFile(path) as file:
        file.write("سطر أول\n")
        assert not path.exists()
        file.write("سطر ثان\n")
    assert path.read_text(encoding="utf-8") == "سطر أول\nسطر ثان\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_the_former_file(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("former", encoding="utf-8")

    def stopped_half_way() -> None:
        with AtomicFile(path) as file:
            file.write("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped_half_way()
    assert path.read_text(encoding="utf-8") == "former"
    assert list(tmp_path.iterdir()) == [path]


def test_permissions_and_links_stay(tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("former", encoding="utf-8")
    real.chmod(0o640)
    link.symlink_to(real)
    write_whole(link, "new")
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8") == "new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_new_files_follow_the_umask(tmp_path: Path) -> None:
    former = os.umask(0o027)
    try:
        write_whole(tmp_path / "a", "x")
    finally:
        os.umask(former)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


@pytest.mark.parametrize(("name", "said"), [("none/a", "no such folder"), ("", "folder"), ("a\x00b", "null")])
def test_errors_are_output_errors(tmp_path: Path, name: str, said: str) -> None:
    with pytest.raises(OutputError, match=said):
        write_whole(os.path.join(tmp_path, name), "x")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_device_without_space() -> None:
    with pytest.raises(OutputError, match="no space left"):
        write_whole("/dev/full", "x" * 100_000)


def test_disk_full_while_writing_leaves_nothing(tmp_path: Path) -> None:
    """A limit on the size of files stands for a disk that fills up."""
    script = (
        "import resource, sys\n"
        "from rasid.files import write_whole\n"
        "from rasid.errors import OutputError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (10000, 10000))\n"
        "try:\n    write_whole(sys.argv[1], 'x' * 1000000)\n"
        "except OutputError as error:\n    print(error)\n"
    )
    path = tmp_path / "out.json"
    path.write_text("former", encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False)
    assert "larger than is allowed" in done.stdout, done.stderr
    assert path.read_text(encoding="utf-8") == "former"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_stopping_leaves_no_temporary_file(tmp_path: Path, number: signal.Signals, code: int) -> None:
    """The command waits on standard input with its output file open when the signal comes."""
    process = subprocess.Popen(
        [sys.executable, "-m", "rasid", "code", "-", "--out", "out.json"], cwd=tmp_path,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        for _ in range(200):
            if list(tmp_path.iterdir()):
                break
            try:
                process.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
        assert [path.suffix for path in tmp_path.iterdir()] == [".tmp"]
        process.send_signal(number)
        _, stderr = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode == code
    assert b"Traceback" not in stderr
    assert list(tmp_path.iterdir()) == []


class _Closing:
    """Something that is closed by the garbage collector while the signal comes."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __del__(self) -> None:
        signal.raise_signal(self.number)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs a timer of POSIX")
@pytest.mark.parametrize(("number", "stop"), [(signal.SIGINT, KeyboardInterrupt), (signal.SIGTERM, SystemExit)])
def test_a_stop_that_python_loses_is_heard(
    number: signal.Signals, stop: type[BaseException], capsys: pytest.CaptureFixture[str]
) -> None:
    def work() -> None:
        with ended_by_signals():
            _Closing(number)
            time.sleep(30)

    before = signal.getsignal(signal.SIGTERM)
    try:
        with pytest.raises(stop):
            work()
    finally:
        signal.signal(signal.SIGTERM, before)
    assert "ignored" not in capsys.readouterr().err
