"""The processes that code, as a worker sees them: one for each of its threads, kept from piece to piece."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import IO

import msgspec

from rasid.cluster.frames import read_frame, write_frame
from rasid.cluster.job import End, Fault, Message, Ready, Setup, Work

START_SECONDS = 600.0
"""Loading the lexicon takes a second, compiling it a dozen; on a machine that is overloaded much longer."""
_LOOK_SECONDS = 0.5

_decoder: msgspec.msgpack.Decoder[Message] = msgspec.msgpack.Decoder(Message)


class Died(Exception):
    """The process ended while it was at work. `late`, `large`: it was ended because it took too long, or too much memory."""

    def __init__(self, status: int | None, *, late: bool, large: bool) -> None:
        self.status, self.late, self.large = status, late, large
        super().__init__(f"ended with {status}")


class CodingProcess:
    """A process that codes; `work` gives its answers one by one. Whoever uses it is alone with it."""

    def __init__(self, setup: Setup) -> None:
        # It has to find the same modules as this process, whatever this one was started with.
        paths = [*os.environ.get("PYTHONPATH", "").split(os.pathsep), *sys.path]
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(path for path in paths if path),
            "PYTHONUTF8": "1",
        }
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "rasid.cluster.coding_process"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env=environment,
        )  # fmt: skip
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in: IO[bytes] = self._process.stdin
        self._out: IO[bytes] = self._process.stdout
        self._deadline = time.monotonic() + START_SECONDS
        self._late = self._large = False
        self._memory = setup.memory
        self._over = threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()
        try:
            self._send(msgspec.msgpack.encode(setup))
            self.answer: Ready | Fault = self._next()  # type: ignore[assignment]  # it says nothing else first
        except BaseException:
            self.close()
            raise
        self._deadline = float("inf")

    def work(self, work: Work) -> Iterator[Message]:
        """What the process answers to a piece; the last message is `End` or `Fault`. Raises `Died`."""
        self._send(msgspec.msgpack.encode(work))
        while True:
            self._deadline = time.monotonic() + work.seconds
            message = self._next()
            self._deadline = float("inf")
            yield message
            if isinstance(message, End | Fault):
                return

    def close(self) -> None:
        """End it."""
        self._over.set()
        self._process.kill()
        self._process.wait()
        for stream in (self._in, self._out):
            with contextlib.suppress(OSError):
                stream.close()

    def _send(self, data: bytes) -> None:
        try:
            write_frame(self._in, data)
        except OSError as error:
            raise self._died() from error

    def _next(self) -> Message:
        frame = read_frame(self._out)
        if frame is None:
            raise self._died()
        return _decoder.decode(frame)

    def _died(self) -> Died:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=10)
        return Died(self._process.poll(), late=self._late, large=self._large)

    def _watch(self) -> None:
        while not self._over.wait(_LOOK_SECONDS):
            self._late = time.monotonic() > self._deadline
            self._large = self._memory is not None and resident(self._process.pid) > self._memory
            if self._late or self._large:
                self._process.kill()
                return


def resident(pid: int) -> int:
    """The memory that a process really holds, in bytes; 0 where the system does not say. (A limit of the system counts what libraries only reserve.)"""
    try:
        with open(f"/proc/{pid}/statm", encoding="ascii") as stream:
            return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0


class Coders:
    """The processes of one set-up. As many are started as are at work at once."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self._lock = threading.Lock()
        self._idle: list[CodingProcess] = []
        self._closed = False

    def take(self) -> CodingProcess:
        """A process that is at nobody's work. Raises `Died` when it does not start."""
        with self._lock:
            if self._idle:
                return self._idle.pop()
        return CodingProcess(self.setup)

    def give_back(self, process: CodingProcess) -> None:
        """It is free again."""
        with self._lock:
            if not self._closed:
                self._idle.append(process)
                return
        process.close()

    def close(self) -> None:
        """End those that are free, and the others when they are."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for process in idle:
            process.close()
