"""A workspace on a disk that can't be written: what only reads goes on, what writes says what to do."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs fork", allow_module_level=True)

from forks import GED, command, copied, done, forked, reports, told

from rasid.archive import database

READING = (
    ("status",), ("status", "--json"), ("search", "قصف"), ("search", "type:ASSAULT", "--json", "--facets"), ("sources", "list"), ("copies", "list"), ("incidents", "list"),
    ("reference", "list"), ("forecasts", "list"), ("audit", "verify"), ("users", "list"), ("review", "status"), ("export", "jsonl", "--out", "{out}"),
)  # fmt: skip
WRITING = (
    ("add", "--jobs", "0", "{inbox}"), ("recode", "--jobs", "0", "--min-confidence", "0"), ("copies", "build"), ("incidents", "build"), ("sources", "set", "sana", "--kind", "party"),
    ("reference", "add", "{ged}"), ("review", "order", "--again"),
)  # fmt: skip


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace, and files to add."""
    folder = tmp_path_factory.mktemp("closed")
    done(
        folder / "w", ("add", "--jobs", "0", str(reports(folder / "first", 4))), ("copies", "build"), ("incidents", "build"),
    )  # fmt: skip
    reports(folder / "inbox", 8)
    (folder / "ged.csv").write_text(GED, encoding="utf-8")
    return folder


@pytest.fixture(params=["as if", "mounted"])
def closed(request: pytest.FixtureRequest, base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:  # fmt: skip
    """The workspace on such a disk: a mounted one where that may be, and for everybody one that says so of itself."""
    if request.param == "as if":
        monkeypatch.setattr(database, "_on_read_only_disk", lambda file: True)
        yield copied(base / "w", "as-if")
        return
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can mount a disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        subprocess.run(["cp", "-r", str(base / "w"), str(disk / "w")], check=True)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        yield disk / "w"
    finally:
        subprocess.run(["umount", str(disk)], check=False)


def test_reading_goes_on_and_writing_says_what_to_do(closed: Path, base: Path, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in closed.rglob("*") if path.is_file()}

    def ended(arguments: tuple[str, ...]) -> tuple[int, str]:
        given = [
            part.format(inbox=base / "inbox", ged=base / "ged.csv", out=tmp_path / "o.jsonl") for part in arguments
        ]
        found = forked(command(*given, "--workspace", str(closed)))
        assert "Traceback" not in found.said
        return found.code, told(found)

    for arguments in READING:
        code, said = ended(arguments)
        assert code == 0, f"{arguments}: {said}"
    for arguments in WRITING:
        code, said = ended(arguments)
        assert code in (5, 7), f"{arguments}: {said}"
        assert "copy the workspace to a disk that can be written" in said or "read-only" in said, f"{arguments}: {said}"
    assert {path: path.read_bytes() for path in closed.rglob("*") if path.is_file() and path in before} == before


def test_a_workspace_that_was_not_closed_says_so(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = copied(base / "w", "open")
    (workspace / "rasid.db-wal").write_bytes(b"x" * 100)
    monkeypatch.setattr(database, "_on_read_only_disk", lambda file: True)
    found = forked(command("status", "--workspace", str(workspace)))
    assert found.code == 7
    assert "was not closed before its disk became read-only" in found.said
