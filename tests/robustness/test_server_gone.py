"""A PostgreSQL server that is killed and does not come back, that was never there, or whose own disk is full: one clear error, nothing half-written, and the
same command ends its work when the server is back."""

from __future__ import annotations

import os
import sys
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

if sys.platform == "win32":
    pytest.skip("needs fork", allow_module_level=True)

from forks import GED, Ended, command, forked, left_over, reports, told
from sqlalchemy import Engine, Integer, event, select

from rasid.archive import Workspace, audit
from rasid.archive.tables import METADATA
from rasid.cli import run
from servers import MISSING, Server, create_database, started, to_kill
from thorough import THOROUGH

PARTS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0) if THOROUGH else (0.1, 0.9, 1.0)
"""The server is killed behind so large a part of what a command asks of it; with 1 before the last transaction is kept."""
WRITING = {
    "add": ("add", "--jobs", "0", "{inbox}"),
    "recode": ("recode", "--jobs", "0", "--min-confidence", "0"),
    "copies": ("copies", "build"),
    "incidents": ("incidents", "build"),
    "reference": ("reference", "add", "{ged}"),
    "order": ("review", "order", "--again"),
    "users": ("users", "add", "amal", "--role", "admin", "--no-password"),
}
READING = (
    ("status",), ("search", "قصف"), ("copies", "list"), ("audit", "verify"), ("review", "status"), ("export", "jsonl", "--out", "{out}"), ("desk", "--no-browser"),
)  # fmt: skip
AWAY = ("ended the connection", "can't be reached", "starting or stopping")
_MOMENTS = {"added", "coded", "at", "made", "built"}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with to_kill() as made:
        yield made


@pytest.fixture(scope="module")
def base(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace on the server with some reports, and files to add."""
    folder = tmp_path_factory.mktemp("gone")
    assert run(["init", str(folder / "w"), "--database", create_database(server.address)]) == 0
    assert run(["add", "--jobs", "0", str(reports(folder / "first", 4)), "--workspace", str(folder / "w")]) == 0
    reports(folder / "inbox", 8)
    (folder / "ged.csv").write_text(GED, encoding="utf-8")
    return folder


def _address(workspace: Path) -> str:
    with Workspace.open(workspace) as opened:
        return opened.database.url


def _copy(base: Path, server: Server, name: str) -> Path:
    """The workspace once more, in a database of its own."""
    folder = base / f"{name}-{uuid.uuid4().hex[:8]}"
    Workspace.init(folder, database=create_database(server.address, like=_address(base / "w"))).close()
    return folder


def _content(workspace: Path) -> dict[str, list[str]]:
    """Every row of every table without moments and numbers (a transaction that is not kept uses numbers up); the log must verify."""
    found = {}
    with Workspace.open(workspace) as opened, opened.database.read() as connection:
        assert audit.verify(connection) == []
        for table in METADATA.sorted_tables:
            if table.name in ("audit", "settings"):
                continue
            columns = [column for column in table.c if column.name not in _MOMENTS and not _is_number(column)]
            found[table.name] = sorted(map(repr, connection.execute(select(*columns)) if columns else ()))
    return found


def _is_number(column: Any) -> bool:
    return isinstance(column.type, Integer) or str(column) == "search_facets.bits"


class _Asked:
    """Counts what is asked of databases, and does something before one of it; `last` stands for the end of a transaction."""

    def __init__(self, act: Callable[[], None] | None = None, before: int | None = None, *, last: bool = False) -> None:
        self.many, self.commits, self._act, self._before, self._last = 0, 0, act, before, last
        event.listen(Engine, "before_cursor_execute", self._statement)
        event.listen(Engine, "commit", self._commit)

    def _statement(self, *_: object) -> None:
        self.many += 1
        if not self._last:
            self._now(self.many)

    def _commit(self, _: object) -> None:
        self.commits += 1
        if self._last:
            self._now(self.commits)

    def _now(self, number: int) -> None:
        if self._act is not None and number == self._before:
            self._act()


def _counted(arguments: tuple[str, ...], path: Path) -> Callable[[], int]:
    """The command, which writes down how many statements and transactions it took."""

    def work() -> int:
        asked = _Asked()
        code = run(list(arguments))
        path.write_text(f"{asked.many} {asked.commits}", encoding="ascii")
        return code

    return work


def _killing(arguments: tuple[str, ...], server: Server, before: int, *, last: bool) -> Callable[[], int]:
    def work() -> int:
        _Asked(server.kill, before, last=last)
        return run(list(arguments))

    return work


def _one_clear_error(ended: Ended, *words: str) -> None:
    assert ended.code == 7, told(ended)
    assert "Traceback" not in ended.said, told(ended)
    said = [line for line in ended.said.splitlines() if line.startswith("rasid: ")]
    assert len(said) == 1, told(ended)
    assert said[0].startswith("rasid: postgresql+psycopg://rasid@/"), told(ended)
    assert any(word in said[0] for word in words), told(ended)
    assert ". " in said[0], "no advice"


@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", WRITING)
def test_a_server_that_is_killed_in_the_middle_of_a_command(name: str, base: Path, server: Server, tmp_path: Path) -> None:  # fmt: skip
    def arguments(workspace: Path) -> tuple[str, ...]:
        given = [part.format(inbox=base / "inbox", ged=base / "ged.csv") for part in WRITING[name]]
        return (*given, "--workspace", str(workspace))

    calm = _copy(base, server, "calm")
    ended = forked(_counted(arguments(calm), tmp_path / "asked"))
    assert ended.code == 0, told(ended)
    wanted = _content(calm)
    statements, commits = map(int, (tmp_path / "asked").read_text(encoding="ascii").split())
    for part in PARTS:
        workspace = _copy(base, server, "killed")
        last = part == 1.0
        ended = forked(
            _killing(arguments(workspace), server, commits if last else 1 + int(part * (statements - 1)), last=last)
        )
        _one_clear_error(ended, *AWAY)
        again = forked(command(*arguments(workspace)))
        _one_clear_error(again, "can't be reached: Connection refused")
        server.start()
        ended = forked(command(*arguments(workspace)))
        # What was kept without anybody being told of it is there: a user whom the first try added can't be added once more.
        assert ended.code == 0 or (name == "users" and last and "there is a user" in ended.said), told(ended)
        assert _content(workspace) == wanted
    assert left_over(base) == []


def test_a_server_that_is_not_there(base: Path, server: Server, tmp_path: Path) -> None:
    workspace = _copy(base, server, "dead")
    server.kill()
    try:
        for arguments in READING:
            given = [part.format(out=tmp_path / "out.jsonl") for part in arguments]
            where = [str(workspace)] if arguments[0] == "desk" else ["--workspace", str(workspace)]
            _one_clear_error(forked(command(*given, *where)), "can't be reached: Connection refused")
        _one_clear_error(forked(command("init", str(tmp_path / "new"), "--database", server.address.format("x"))), "can't be reached: Connection refused")  # fmt: skip
        assert not any(tmp_path.iterdir())
    finally:
        server.start()
    for arguments in READING[:-1]:
        given = [part.format(out=tmp_path / "out.jsonl") for part in arguments]
        ended = forked(command(*given, "--workspace", str(workspace)))
        assert ended.code == 0, told(ended)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("postgresql+psycopg://rasid@/nowhere?host={folder}", 'no such database on its server: database "nowhere" does not exist'),
        ("postgresql+psycopg://nobody@/postgres?host={folder}", 'does not let this user in: role "nobody" does not exist'),
        ("postgresql+psycopg://rasid@/postgres?host={folder}/no", "can't be reached: "),
        ("postgresql+psycopg://rasid@127.0.0.1:1/x", "can't be reached: Connection refused"),
        ("postgresql+psycopg://rasid@nowhere.invalid/x", "can't be reached: failed to resolve host"),
    ],
)  # fmt: skip
def test_an_address_that_is_wrong(address: str, words: str, server: Server, tmp_path: Path) -> None:
    ended = forked(command("init", str(tmp_path / "new"), "--database", address.format(folder=server.folder)))
    assert ended.code == 7, told(ended)
    assert words in ended.said
    assert "Traceback" not in ended.said
    assert len(ended.said.splitlines()) == 1
    assert not any(tmp_path.iterdir()), "a folder without a workspace"


@pytest.mark.timeout(600)
@pytest.mark.parametrize("which", ["data", "log"])
def test_the_disk_of_the_server_is_full(which: str, tmp_path: Path) -> None:
    """A table can't grow, or the log of changes can't, where the server itself may go down."""
    with started(megabytes=160) if which == "data" else started(log_megabytes=40) as server:
        if server is None:
            pytest.skip(f"{MISSING}, or no disk can be mounted here")
        disk = server.folder if which == "data" else server.data / "pg_wal"
        assert run(["init", str(tmp_path / "w"), "--database", create_database(server.address)]) == 0
        inbox = reports(tmp_path / "inbox", 12)

        def add(workspace: Path) -> Ended:
            return forked(command("add", "--jobs", "0", str(inbox), "--workspace", str(workspace)))

        calm = _copy(tmp_path, server, "calm")
        assert add(calm).code == 0
        wanted = _content(calm)
        for spare in (0, 100_000, 400_000) if THOROUGH else (0,):
            workspace = _copy(tmp_path, server, "full")
            fill = disk / "fill"
            room = os.statvfs(disk)
            fill.write_bytes(b"\0" * max(0, room.f_bavail * room.f_frsize - spare))
            ended = add(workspace)
            if ended.code or not spare:
                _one_clear_error(ended, "no space left on the disk", *AWAY)
            fill.unlink()
            if not server.runs():
                server.stop()  # it may be trying to
                server.start()
            ended = add(workspace)
            assert ended.code == 0, told(ended)
            assert _content(workspace) == wanted
