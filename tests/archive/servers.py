"""A PostgreSQL server for the time of a test run."""

from __future__ import annotations

import os
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

BINARIES = [Path("/usr/lib/postgresql/15/bin"), *sorted(Path("/usr/lib/postgresql").glob("*/bin"))]
MISSING = "PostgreSQL is not installed (Debian's package postgresql)"


def binary(name: str) -> str | None:
    """Where a program of PostgreSQL lies; None when it is not installed."""
    for folder in BINARIES:
        if (folder / name).exists():
            return str(folder / name)
    return shutil.which(name)


@contextmanager
def running() -> Iterator[str | None]:
    """The address of a new server without a database name; it listens on a socket in a temporary folder only. None when there is none."""
    initdb, pg_ctl = binary("initdb"), binary("pg_ctl")
    if initdb is None or pg_ctl is None:
        yield None
        return
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

    try:
        run(initdb, "-D", str(data), "-U", "rasid", "-E", "UTF8", "--locale=C.UTF-8", "--auth=trust")
        options = f"-c listen_addresses= -c unix_socket_directories={short} -c fsync=off -c max_connections=50"
        run(pg_ctl, "-D", str(data), "-w", "-o", options, "-l", str(short / "log"), "start")
        yield f"postgresql+psycopg://rasid@/{{}}?host={short}"
    finally:
        subprocess.run(
            [*as_user, pg_ctl, "-D", str(data), "-m", "immediate", "stop"],
            check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/",
        )  # fmt: skip
        shutil.rmtree(short, ignore_errors=True)


def create_database(server: str, *, like: str | None = None) -> str:
    """Make a database on a server, empty or as the one at the address `like`, and return its address."""
    import psycopg

    name = f"t{uuid.uuid4().hex[:12]}"
    with psycopg.connect(host=socket_of(server), user="rasid", dbname="postgres", autocommit=True) as connection:
        copied = f' TEMPLATE "{like.partition("@/")[2].partition("?")[0]}"' if like is not None else ""
        connection.execute(f'CREATE DATABASE "{name}"{copied}')  # type: ignore[call-overload]  # the names are made above
    return server.format(name)


def socket_of(address: str) -> str:
    """The folder of the socket of an address."""
    return address.partition("?host=")[2]
