"""PostgreSQL that ends a connection in the middle of a command, or is started anew: a clear error, nothing half-written, and again works."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from inputs import STRIKE, last, numbered
from sqlalchemy import func, make_url, select

from rasid.archive import Workspace, audit
from rasid.archive.capture import take_in
from rasid.archive.coding import code_pending
from rasid.archive.tables import captures, reports
from rasid.archive.tasks import Options
from rasid.errors import WorkspaceError
from rasid.reading.items import open_items
from servers import socket_of


def _end_all(address: str) -> None:
    """End every connection to a database, as a server does that is stopped."""
    name = make_url(address).database
    with psycopg.connect(host=socket_of(address), user="rasid", dbname="postgres", autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND pid <> pg_backend_pid()", (name,)
        )  # fmt: skip


@pytest.fixture
def team(new_database: Callable[[], str], tmp_path: Path) -> Workspace:
    return Workspace.init(tmp_path / "team", database=new_database(), who="tester")


def _count(workspace: Workspace) -> tuple[int, int]:
    with workspace.database.read() as connection:
        assert audit.verify(connection) == []
        one, two = (connection.execute(select(func.count()).select_from(t)).scalar_one() for t in (captures, reports))
    return int(one), int(two)


def test_a_transaction_that_is_cut_off_is_not_there(team: Workspace) -> None:
    def write() -> None:
        with team.database.write() as connection:
            audit.append(connection, "tester", "note")
            _end_all(team.database.url)
            audit.append(connection, "tester", "note")

    with pytest.raises(WorkspaceError, match="ended the connection") as caught:
        write()
    assert caught.value.advice
    with team.database.write() as connection:
        audit.append(connection, "tester", "note", again=True)
    with team.database.read() as connection:
        assert audit.verify(connection) == []
        assert [entry.action for entry in audit.entries(connection)] == ["init", "note"]


def test_reading_that_is_cut_off_says_so(team: Workspace) -> None:
    def read() -> None:
        with team.database.read() as connection:
            connection.execute(select(captures.c.id)).all()
            _end_all(team.database.url)
            connection.execute(select(captures.c.id)).all()

    with pytest.raises(WorkspaceError, match="ended the connection"):
        read()
    assert _count(team) == (0, 0)


def test_coding_goes_on_with_a_server_that_was_started_anew(team: Workspace, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for n in range(40):
        (inbox / f"{n:02}.txt").write_text(numbered(STRIKE, n), encoding="utf-8")
    last(take_in(team, open_items(inbox)))

    def code() -> None:
        for number, _ in enumerate(code_pending(team, Options(), processes=0)):
            if number == 1:
                _end_all(team.database.url)  # between two transactions: the next one takes a new connection

    code()
    taken, coded = _count(team)
    assert taken == 40
    assert coded == 40
    last(code_pending(team, Options(), processes=0))
    assert _count(team) == (40, 40)
