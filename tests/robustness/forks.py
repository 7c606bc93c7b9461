"""Commands in a copy of this process, which can be limited or killed without the seconds that a start takes; and workspaces to run them on."""

from __future__ import annotations

import ctypes
import os
import random
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import select

from rasid.archive import Workspace, audit
from rasid.archive.tables import METADATA
from rasid.cli import run

CRASHED = 99
TIMES = {"added", "coded", "at", "made", "built"}
NOT_COMPARED = {"audit", "settings"}
"""Moments differ between runs, and the log tells of every run."""
STRIKE = "قصفت الطائرات الروسية بلدة كفرنبل في ريف إدلب يوم الثلاثاء، ما أدى إلى مقتل {n} مدنيين.\nونفت وزارة الدفاع الروسية استهداف المدنيين. وقال ناشط رقم {n} إن القصف تكرر.\n"
GED = (
    "id,year,type_of_violence,conflict_name,dyad_name,side_a,side_b,latitude,longitude,where_prec,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,best,high,low,country,adm_1,where_coordinates\n"
    "1,2016,1,c,d,Government of Russia (Soviet Union),IS,35.61,36.56,1,1,2016-10-25,2016-10-25,0,0,5,5,5,5,Syria,Idlib,Kafr Nabl\n"
    "2,2016,1,c,d,Government of Russia (Soviet Union),IS,35.61,36.56,1,1,2016-10-26,2016-10-26,0,0,3,3,3,3,Syria,Idlib,Kafr Nabl\n"
)


class Ended(NamedTuple):
    """How a command ended: its exit code (minus the number of a signal), and what it said on stderr."""

    code: int
    said: str
    seconds: float


def forked(
    work: Callable[[], int], *, limit: int | None = None, kill_after: float | None = None, powerless: bool = False
) -> Ended:
    """Do the work in a copy of this process. `limit`: no file may grow beyond so many bytes; `kill_after`: it is killed then; `powerless`: root may do
    no more than what the modes of files allow him as their owner."""
    reading, writing = os.pipe()
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        code = CRASHED
        try:
            os.close(reading)
            os.setpgid(0, 0)
            os.dup2(writing, 2)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            sys.stdout, sys.stderr = (os.fdopen(os.dup(number), "w", encoding="utf-8") for number in (1, 2))
            if limit is not None:
                import resource

                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            if powerless:
                _give_up_powers()
            code = work()
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)
    os.close(writing)
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as stream:
        said = stream.read().decode("utf-8", "replace")
    status = os.waitpid(child, 0)[1]
    return Ended(os.waitstatus_to_exitcode(status), said, time.monotonic() - started)


def _give_up_powers() -> None:
    """Give up every capability of this process (capset of linux/capability.h, version 3)."""
    library = ctypes.CDLL(None, use_errno=True)
    if library.capset((ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()):
        raise OSError(ctypes.get_errno(), "capset")


def command(*arguments: str) -> Callable[[], int]:
    """A command of `rasid` as work."""
    return lambda: run(list(arguments))


def reports(folder: Path, number: int) -> Path:
    """A folder of short reports."""
    folder.mkdir(parents=True)
    for n in range(number):
        (folder / f"{n:03}.txt").write_text(STRIKE.format(n=n + 2), encoding="utf-8")
    return folder


def done(folder: Path, *commands: Sequence[str]) -> None:
    """Make a workspace and run commands on it that must succeed."""
    assert run(["init", str(folder)]) == 0
    for arguments in commands:
        assert run([*arguments, "--workspace", str(folder)]) == 0, arguments


def copied(folder: Path, name: str) -> Path:
    """A copy of a workspace beside it."""
    target = folder.with_name(name)
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target)
    return target


def content(folder: Path, *but: str) -> dict[str, list[str]]:
    """Every row of every table (`but` some) without moments; the log must verify."""
    found = {}
    with Workspace.open(folder) as workspace, workspace.database.read() as connection:
        assert audit.verify(connection) == []
        for table in METADATA.sorted_tables:
            if table.name not in NOT_COMPARED and table.name not in but:
                columns = [column for column in table.c if column.name not in TIMES]
                found[table.name] = sorted(map(repr, connection.execute(select(*columns))))
    return found


def left_over(folder: Path) -> list[str]:
    """Files that should not be there: temporary ones outside the folder where a later writer removes them."""
    found = (path for path in folder.rglob("*") if path.name.endswith((".tmp", "-journal")))
    return [str(path) for path in found if path.parent.name != ".writing"]


def moments(seed: str, many: int, whole: float) -> list[float]:
    """Seeded moments within the time that a command takes."""
    chance = random.Random(seed)
    return [chance.uniform(0.0, whole) for _ in range(many)]


def told(ended: Any) -> str:
    """What a failed assertion shows."""
    return f"{ended.code}: {ended.said[-1500:]}"
