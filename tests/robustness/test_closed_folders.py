"""Folders that this user may not write: a message with what to do, and nothing is changed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("gives up the powers of root as Linux has them", allow_module_level=True)

from forks import command, content, copied, done, forked, reports, told


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace, and files to add."""
    folder = tmp_path_factory.mktemp("forbidden")
    done(
        folder / "w",
        ("add", "--jobs", "0", str(reports(folder / "first", 4))),
        ("copies", "build"),
        ("incidents", "build"),
    )
    reports(folder / "inbox", 8)
    return folder


def _closed(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o500 if path.is_dir() else 0o400)


def _opened(folder: Path) -> None:
    folder.chmod(0o700)
    for path in folder.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)


@pytest.fixture
def closed(base: Path) -> Iterator[Path]:
    """The workspace in a folder that may be read and not written."""
    workspace = copied(base / "w", "read")
    _closed(workspace)
    yield workspace
    _opened(workspace)


COMMANDS = (
    ("status",),
    ("search", "قصف"),
    ("audit", "verify"),
    ("add", "--jobs", "0", "{inbox}"),
    ("copies", "build"),
    ("review", "order", "--again"),
)


@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda arguments: arguments[0])
def test_a_workspace_that_may_not_be_written_says_what_to_do(
    base: Path, closed: Path, arguments: tuple[str, ...]
) -> None:
    before = {path: path.read_bytes() for path in closed.rglob("*") if path.is_file()}
    given = [part.format(inbox=base / "inbox") for part in arguments]
    ended = forked(command(*given, "--workspace", str(closed)), powerless=True)
    assert ended.code == 7, told(ended)
    assert "Change the permissions of its file and folder, or copy the workspace" in ended.said
    assert "Traceback" not in ended.said
    assert {path: path.read_bytes() for path in closed.rglob("*") if path.is_file()} == before


def test_raw_bytes_that_may_not_be_kept_leave_nothing_of_their_report(base: Path) -> None:
    workspace = copied(base / "w", "raw")
    before = content(workspace)
    _closed(workspace / "raw")
    try:
        ended = forked(
            command("add", "--jobs", "0", str(base / "inbox"), "--workspace", str(workspace)), powerless=True
        )
    finally:
        _opened(workspace / "raw")
    assert ended.code == 5, told(ended)
    assert "no permission to write" in ended.said
    assert content(workspace)["reports"] == before["reports"]
    again = forked(command("add", "--jobs", "0", str(base / "inbox"), "--workspace", str(workspace)))
    assert again.code == 0, told(again)
    assert len(content(workspace)["reports"]) == 8


def test_an_output_that_may_not_be_written_says_so(base: Path, tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(0o500)
    try:
        for name in ("out.jsonl", "deeper/out.jsonl"):
            ended = forked(
                command("export", "jsonl", "--out", str(folder / name), "--workspace", str(base / "w")), powerless=True
            )
            assert ended.code == 5, told(ended)
            assert "rasid: " in ended.said
            assert "Traceback" not in ended.said
    finally:
        folder.chmod(0o700)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("code", "{secret}"), 3), (("code", "{folder}"), 3), (("explain", "{secret}", "v1"), 6), (("evaluate", "{secret}"), 6), (("export", "csv", "{secret}", "--out", "{out}"), 6),
        (("gazetteer", "import", "{secret}", "--gazetteer", "{out}"), 3), (("init", "{folder}/w"), 5), (("status", "--workspace", "{folder}"), 7),
    ],
)  # fmt: skip
def test_what_may_not_be_read_says_so_with_the_code_of_its_command(tmp_path: Path, arguments: tuple[str, ...], code: int) -> None:  # fmt: skip
    secret, folder = tmp_path / "secret.txt", tmp_path / "folder"
    secret.write_text("سر\n", encoding="utf-8")
    secret.chmod(0)
    folder.mkdir()
    folder.chmod(0)
    given = [part.format(secret=secret, folder=folder, out=tmp_path / "out") for part in arguments]
    ended = forked(command(*given), powerless=True)
    folder.chmod(0o700)
    assert ended.code == code, told(ended)
    assert "permission" in ended.said.lower()
    assert "Traceback" not in ended.said
