"""Workspaces to test with: on SQLite, and on a real PostgreSQL where one can be started."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from servers import MISSING, create_database, running

from rasid.archive import Workspace


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL server of this test run, without a database name."""
    with running() as server:
        if server is None:
            pytest.skip(f"{MISSING}: its tests are skipped")
        yield server


@pytest.fixture
def new_database(postgresql: str) -> Callable[[], str]:
    """Makes an empty database and returns its address."""
    return lambda: create_database(postgresql)


@pytest.fixture(params=["sqlite", "postgresql"])
def workspace(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workspace]:
    """An empty workspace on each of the databases."""
    address = request.getfixturevalue("new_database")() if request.param == "postgresql" else None
    with Workspace.init(tmp_path / "workspace", database=address, who="tester") as made:
        yield made
