"""Disks that are full or closed, and inputs that are not there: the documented exit codes, and nothing half-written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

REPORT = "قصفت طائرات التحالف مواقع في صعدة أمس، وقتل عشرة مدنيين.\n" * 3
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def run(folder: Path, *arguments: str, limit: int | None = None) -> subprocess.CompletedProcess[str]:
    """`rasid` in `folder`; `limit`: no file may grow beyond so many bytes."""

    def smaller() -> None:
        if limit is not None:
            import resource
            import signal

            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.run(
        [sys.executable, "-m", "rasid", *arguments], cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=120,
        check=False, preexec_fn=smaller if limit is not None else None, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one report."""
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    return tmp_path


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize("option", ["--out", "--report"])
def test_full_device(folder: Path, option: str) -> None:
    done = run(folder, "code", "a.txt", option, "/dev/full")
    assert done.returncode == 5
    assert "no space left" in done.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_full_standard_output(folder: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "rasid", "code", "a.txt"],
            cwd=folder,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=120,
        )
    assert done.returncode == 5
    assert b"standard output" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs resource limits")
def test_a_file_that_can_not_grow_leaves_the_old_one(folder: Path) -> None:
    (folder / "out.json").write_text("before", encoding="utf-8")
    done = run(folder, "code", "a.txt", "--out", "out.json", limit=1000)
    assert done.returncode == 5, done.stderr
    assert (folder / "out.json").read_text(encoding="utf-8") == "before"
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "out.json"]


@pytest.mark.skipif(AS_ROOT, reason="root may write everywhere")
def test_closed_folder(folder: Path) -> None:
    closed = folder / "closed"
    closed.mkdir(mode=0o500)
    done = run(folder, "code", "a.txt", "--out", "closed/out.json")
    assert done.returncode == 5
    assert "no permission" in done.stderr
    (folder / "a.txt").chmod(0)
    done = run(folder, "code", "a.txt")
    assert done.returncode == 3
    assert "no permission" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("missing.txt",), 3, "missing.txt: no such file"),
        (("a.txt", "missing.txt"), 1, "missing.txt"),
        (("empty",), 3, "no readable files"),
        (("zero.txt",), 3, "empty"),
        (("binary.txt",), 3, "binary.txt"),
        (("a.txt", "--out", "nowhere/out.json"), 5, "no such folder"),
        (("a.txt", "--out", "empty"), 5, "it is a folder"),
        (("a.txt", "--out", "a.txt/out.json"), 5, ""),
        (("a.txt", "--published", "yesterday"), 2, "published"),
        (("english.txt",), 3, "not Arabic"),
    ],
)
def test_exit_codes(folder: Path, arguments: tuple[str, ...], code: int, words: str) -> None:
    (folder / "empty").mkdir()
    (folder / "empty" / "picture.png").write_bytes(b"\x89PNG")
    (folder / "zero.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "english.txt").write_text("Nothing in this report is Arabic at all.", encoding="utf-8")
    done = run(folder, "code", *arguments)
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(folder.rglob("*.tmp"))
