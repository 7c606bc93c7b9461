"""Workspaces to test with: on SQLite, and on a real PostgreSQL where one can be started."""

from __future__ import annotations

import os
import shutil
import subprocess
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rasid.archive import Workspace

BINARIES = [Path("/usr/lib/postgresql/15/bin"), *sorted(Path("/usr/lib/postgresql").glob("*/bin"))]


def _binary(name: str) -> str | None:
    for folder in BINARIES:
        if (folder / name).exists():
            return str(folder / name)
    return shutil.which(name)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL server of this test run, without a database name; it listens on a socket in a temporary folder only."""
    initdb, pg_ctl = _binary("initdb"), _binary("pg_ctl")
    if initdb is None or pg_ctl is None:
        pytest.skip("PostgreSQL is not installed (Debian's package postgresql): its tests are skipped")
    # The path of a socket is short, and the server does not run as root.
    short = Path("/tmp") / f"rasid-pg-{uuid.uuid4().hex[:8]}"
    short.mkdir(mode=0o700)
    as_user: list[str] = []
    if os.getuid() == 0:
        shutil.chown(short, "postgres")
        as_user = ["runuser", "-u", "postgres", "--"]
    data = short / "data"

    def run(*command: str) -> None:
        subprocess.run(
            [*as_user, *command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=short
        )

    run(initdb, "-D", str(data), "-U", "rasid", "-E", "UTF8", "--locale=C.UTF-8", "--auth=trust")
    options = f"-c listen_addresses= -c unix_socket_directories={short} -c fsync=off -c max_connections=50"
    run(pg_ctl, "-D", str(data), "-w", "-o", options, "-l", str(short / "log"), "start")
    try:
        yield f"postgresql+psycopg://rasid@/{{}}?host={short}"
    finally:
        subprocess.run(
            [*as_user, pg_ctl, "-D", str(data), "-m", "immediate", "stop"],
            check=False, stdout=subprocess.DEVNULL, cwd="/",
        )  # fmt: skip
        shutil.rmtree(short, ignore_errors=True)


@pytest.fixture
def new_database(postgresql: str) -> Callable[[], str]:
    """Makes an empty database and returns its address."""
    import psycopg

    def make() -> str:
        name = f"t{uuid.uuid4().hex[:12]}"
        host = postgresql.partition("?host=")[2]
        with psycopg.connect(host=host, user="rasid", dbname="postgres", autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"')  # type: ignore[call-overload]  # the name is made above
        return postgresql.format(name)

    return make


@pytest.fixture(params=["sqlite", "postgresql"])
def workspace(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workspace]:
    """An empty workspace on each of the databases."""
    address = request.getfixturevalue("new_database")() if request.param == "postgresql" else None
    with Workspace.init(tmp_path / "workspace", database=address, who="tester") as made:
        yield made
