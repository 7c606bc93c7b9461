"""Bad input and bad output, end to end: message, exit code, and nothing half-written."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def error_of(done: Any) -> dict[str, Any]:
    """The one JSON error on stderr."""
    (line,) = done.stderr.splitlines()
    error = json.loads(line)["error"]
    assert set(error) == {"code", "what", "where", "expected", "advice", "exit_code"}
    assert error["exit_code"] == done.returncode
    return error


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"\n \t\n", "empty"),
        (bytes(range(256)) * 40, "not"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00\x01\x02" * 200, "not"),
        ("Ein Bericht über die Lage in der Stadt".encode("latin-1"), "not"),
        (b"The army said that its forces had retaken the town.", "not Arabic"),
        (b"12345 67890", "no words"),
        (b"%PDF-1.4 broken", "damaged"),
        (b"PK\x03\x04broken", "not a Word document"),
    ],
)
def test_unreadable_file(rasid: Run, tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "bad.txt").write_bytes(content)
    done = rasid("--json-errors", "code", "bad.txt")
    assert done.returncode == 3
    error = error_of(done)
    assert said in str(error["what"])
    assert error["where"] == "bad.txt"
    assert done.stdout == ""


def test_missing_path(rasid: Run) -> None:
    done = rasid("code", "none.txt")
    assert done.returncode == 3
    assert done.stderr == "rasid: none.txt: no such file or folder\n"


def test_folder_without_readable_files(rasid: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    done = rasid("code", "in")
    assert done.returncode == 3
    assert "no readable files" in done.stderr


def test_empty_standard_input(rasid: Run) -> None:
    done = rasid("code", "-", stdin=b"")
    assert done.returncode == 3
    assert "standard input: the file is empty" in done.stderr


def test_lone_surrogate_in_json(rasid: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "\\ud800 قتل جندي", "id": "x"}\n', encoding="utf-8")
    done = rasid("--json-errors", "code", "a.jsonl")
    assert done.returncode == 3
    error = error_of(done)
    assert "lone surrogate (U+D800)" in str(error["what"])
    assert error["where"] == "a.jsonl:1"


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions")
def test_no_permission_to_read(tmp_path: Path) -> None:
    """Checked in this process with the permissions of another user, since root may read everything."""
    import subprocess

    path = tmp_path / "secret.txt"
    path.write_text("قتل جنديان", encoding="utf-8")
    path.chmod(0)
    script = (
        "import os, sys\n"
        "from rasid.reading import read_path\n"
        "import rasid.reading.paths\n"
        "if os.geteuid() == 0: os.setgroups([]); os.setegid(65534); os.seteuid(65534)\n"
        "(item,) = read_path(sys.argv[1])\n"
        "print(item.error)\n"
    )
    folder = path.parent
    while folder != folder.parent and ROOT and str(folder).startswith("/tmp/"):
        folder.chmod(folder.stat().st_mode | 0o011)
        folder = folder.parent
    done = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False)
    assert "no permission to read it" in done.stdout, done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["code"], "Missing argument"),
        (["code", "report.txt", "--published", "soon"], "a date such as 2016-10-26"),
        (["code", "report.txt", "--published", "2016-02-31"], "no date"),
        (["code", "report.txt", "--format", "xml"], "json"),
        (["code", "report.txt", "--min-confidence", "2"], "range"),
        (["code", "report.txt", "--frobnicate"], "No such option"),
        (["code", "report.txt", "--out", "report.txt"], "write over an input"),
        (["code", "report.txt", "--out", "a.html", "--report", "a.html"], "two files"),
        (["cod", "report.txt"], "Did you mean 'code'?"),
        (["completion", "tcsh"], "bash"),
    ],
)
def test_wrong_call(rasid: Run, report: Path, arguments: list[str], said: str) -> None:
    before = report.read_bytes()
    done = rasid(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert report.read_bytes() == before
    error = error_of(rasid("--json-errors", *arguments))
    assert error["code"] == "usage"


@pytest.mark.parametrize("option", ["--out", "--report"])
@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("none/out.json", "no such folder"),
        (".", "it is a folder"),
        ("report.txt/x", "no folder"),
        ("x" * 300, "too long"),
    ],
)
def test_output_that_can_not_be_written(rasid: Run, report: Path, option: str, target: str, said: str) -> None:
    done = rasid("--json-errors", "code", "report.txt", option, target)
    assert done.returncode == 5
    assert said in str(error_of(done)["what"])
    assert [path.name for path in report.parent.iterdir()] == ["report.txt"]


def test_nothing_is_written_when_nothing_could_be_read(rasid: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"")
    (tmp_path / "out.jsonl").write_text("kept", encoding="utf-8")
    assert rasid("code", "bad.txt", "--out", "out.jsonl").returncode == 3
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == "kept"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.txt", "out.jsonl"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_standard_output_is_full(tmp_path: Path) -> None:
    import subprocess

    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "rasid", "schema"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 5
    assert (
        done.stderr == "rasid: standard output: no space left on the disk. Free some space or choose another folder\n"
    )


def test_closed_pipe_is_quiet() -> None:
    import subprocess

    process = subprocess.Popen(
        [sys.executable, "-m", "rasid", "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 0
    process.stderr.close()


@pytest.mark.parametrize("content", ["", "{", "[]x", '{"format": "rasid/2"}', "قتل جنديان", "[" * 100_000])
def test_record_that_is_none(rasid: Run, tmp_path: Path, content: str) -> None:
    (tmp_path / "record.json").write_text(content, encoding="utf-8")
    done = rasid("--json-errors", "explain", "record.json", "v1")
    assert done.returncode == 6
    assert str(error_of(done)["where"]).startswith("record.json")


def test_record_file_is_missing(rasid: Run) -> None:
    assert rasid("explain", "none.json", "v1").returncode == 6
