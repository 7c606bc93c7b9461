"""Workspaces to test with: on SQLite, and on a real PostgreSQL where one can be started."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rasid.archive import Workspace
from servers import MISSING, create_database, running


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


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty workspace on SQLite. Never changed: tests take copies, which are there sooner than one that is made."""
    folder = tmp_path_factory.mktemp("empty") / "workspace"
    Workspace.init(folder, who="tester").close()
    return folder


@pytest.fixture(scope="session")
def empty_database(postgresql: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the database of an empty workspace. Never changed: tests take copies."""
    address = create_database(postgresql)
    Workspace.init(tmp_path_factory.mktemp("empty") / "team", database=address, who="tester").close()
    return address


@pytest.fixture(params=["sqlite", "postgresql"])
def workspace(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workspace]:
    """An empty workspace on each of the databases."""
    if request.param == "sqlite":
        shutil.copytree(request.getfixturevalue("empty"), tmp_path / "workspace")
        made = Workspace.open(tmp_path / "workspace", who="tester")
    else:
        address = create_database(request.getfixturevalue("postgresql"), like=request.getfixturevalue("empty_database"))
        made = Workspace.init(tmp_path / "workspace", database=address, who="tester")
    with made:
        yield made
