"""A PostgreSQL server for the time of a test run, which a test may kill, stop and start again."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

BINARIES = [Path("/usr/lib/postgresql/15/bin"), *sorted(Path("/usr/lib/postgresql").glob("*/bin"))]
MISSING = "PostgreSQL is not installed (Debian's package postgresql)"


def binary(name: str) -> str | None:
    """Where a program of PostgreSQL lies; None when it is not installed."""
    for folder in BINARIES:
        if (folder / name).exists():
            return str(folder / name)
    return shutil.which(name)


class Server:
    """A server that listens on a socket in `folder` only. It does not run as root, and the path of a socket is short. `log`: where its log of changes
    lies, where not among its data."""

    def __init__(self, folder: Path, *, log: Path | None = None) -> None:
        self.folder, self.data, self._log = folder, folder / "data", log
        self.address = f"postgresql+psycopg://rasid@/{{}}?host={folder}"
        self._as_user: list[str] = []
        if os.getuid() == 0:
            for made in (folder, *([log] if log is not None else [])):
                shutil.chown(made, "postgres")
            self._as_user = ["runuser", "-u", "postgres", "--"]

    def make(self) -> None:
        """Make its data, with nothing in it. The files of the log are as small as they can be."""
        log = [f"--waldir={self._log / 'log'}"] if self._log is not None else []
        self._run(
            "initdb", "-U", "rasid", "-E", "UTF8", "--locale=C.UTF-8", "--auth=trust", "--wal-segsize=1", *log
        )  # fmt: skip

    def start(self) -> None:
        """Start it, or start it again behind whatever happened to it."""
        options = f"-c listen_addresses= -c unix_socket_directories={self.folder} -c fsync=off -c max_connections=50 -c max_wal_size=32MB -c min_wal_size=2MB -c wal_recycle=off"
        self._run("pg_ctl", "-w", "-o", options, "-l", str(self.folder / "log"), "start")

    def runs(self) -> bool:
        """Whether it lets somebody in."""
        import psycopg

        try:
            psycopg.connect(host=str(self.folder), user="rasid", dbname="postgres", connect_timeout=5).close()
        except psycopg.OperationalError:
            return False
        return True

    def stop(self) -> None:
        """Stop it at once. It ends all connections."""
        with suppress(subprocess.CalledProcessError):  # it is not running
            self._run("pg_ctl", "-m", "immediate", "stop")

    def kill(self) -> None:
        """Kill it with all its processes, as a machine does that loses its power: nobody is told."""
        first = int((self.data / "postmaster.pid").read_text(encoding="utf-8").split()[0])
        os.kill(first, signal.SIGSTOP)  # it starts no more of them
        listed = subprocess.run(["ps", "-o", "pid=", "--ppid", str(first)], check=False, capture_output=True, text=True)
        numbers = [first, *map(int, listed.stdout.split())]
        for number in numbers:
            with suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        while any(Path(f"/proc/{number}/fd").exists() and os.listdir(f"/proc/{number}/fd") for number in numbers):
            time.sleep(0.02)  # until they are gone it can't be started again
        # Where nobody asks how they ended their numbers stay taken, and the next server believes that this one still runs.
        for lock in (self.data / "postmaster.pid", *self.folder.glob(".s.PGSQL.*.lock")):
            lock.unlink(missing_ok=True)

    def _run(self, name: str, *arguments: str) -> None:
        program = binary(name)
        assert program is not None, MISSING
        subprocess.run(
            [*self._as_user, program, "-D", str(self.data), *arguments],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/",
        )  # fmt: skip


@contextmanager
def started(*, megabytes: int | None = None, log_megabytes: int | None = None) -> Iterator[Server | None]:
    """A new server, on a disk of so many `megabytes` of its own, or with its log of changes on one. None when it is not installed, or no disk can be
    mounted."""
    if binary("initdb") is None or binary("pg_ctl") is None:
        yield None
        return
    folder = Path("/tmp") / f"rasid-pg-{uuid.uuid4().hex[:8]}"
    log = folder.with_name(f"{folder.name}-log")
    size = megabytes or log_megabytes
    disk = folder if megabytes else log
    for made in {folder, disk} if size else {folder}:
        made.mkdir(mode=0o700)
    try:
        if size and not _mounted(disk, size):
            yield None
            return
        server = Server(folder, log=log if log_megabytes else None)
        try:
            server.make()
            server.start()
            yield server
        finally:
            server.stop()
    finally:
        if size:
            subprocess.run(["umount", "-l", str(disk)], check=False, stderr=subprocess.DEVNULL)
            shutil.rmtree(disk, ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def to_kill() -> Iterator[Server]:
    """A new server that tests may stop and kill; they are skipped where there is none."""
    with started() as server:
        if server is None:
            pytest.skip(f"{MISSING}: its tests are skipped")
        yield server


def _mounted(folder: Path, megabytes: int) -> bool:
    """Mount a disk of this size in the memory; only root can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    options = f"size={megabytes}m,mode=700"
    return subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=False).returncode == 0


@contextmanager
def running() -> Iterator[str | None]:
    """The address of a new server without a database name. None when there is none."""
    with started() as server:
        yield server.address if server is not None else None


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
