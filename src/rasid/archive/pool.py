"""Coding in parallel processes. A report that kills its process, or that takes for ever, costs that report and nothing else."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures import TimeoutError as Late
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from rasid.archive.tasks import CodingFault, Options, Outcome, Task, code_task, refused
from rasid.coding.coder import Coder

CHUNK_TASKS = 8
CHUNK_BYTES = 400_000
"""A chunk goes to a process at once: so many reports, or fewer long ones. At the end some processes wait for the last chunk of another."""
SECONDS_PER_MB = 120.0
LEAST_SECONDS = 120.0
"""After this long a chunk is taken for stuck; ordinary text takes about a hundredth of it."""
COLLECTED_AFTER = 128
"""Chunks between two searches for garbage."""

_coder: Coder | None = None
_options = Options()
_chunks_done = 0


def processes_by_default() -> int:
    """One for each core that this process may use."""
    return max(1, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)


def code_all(tasks: Iterable[Task], options: Options, processes: int) -> Iterator[list[Outcome]]:
    """The outcomes of all tasks, chunk by chunk, in the order of the tasks. With no `processes` they are coded in this one, which
    they can then bring down."""
    chunks = _chunks(tasks)
    if not processes:
        coder = Coder.load(Path(options.gazetteer) if options.gazetteer else None)
        for chunk in chunks:
            yield [code_task(coder, task, options) for task in chunk]
        return
    pool = _Pool(options, processes)
    try:
        waiting: deque[tuple[list[Task], Future[list[Outcome]]]] = deque()
        for chunk in islice(chunks, processes * 2):
            waiting.append((chunk, pool.submit(chunk)))
        while waiting:
            chunk, future = waiting.popleft()
            try:
                yield future.result(timeout=_patience(chunk))
            except (BrokenProcessPool, Late):
                # Some chunk of those in work killed its process. Nobody can say which: all of them are done again, alone.
                suspects = [chunk, *(other for other, _ in waiting)]
                waiting.clear()
                pool.kill()
                for suspect in suspects:
                    yield _one_by_one(suspect, options)
            for chunk in islice(chunks, processes * 2 - len(waiting)):
                waiting.append((chunk, pool.submit(chunk)))
    finally:
        pool.kill()


def _one_by_one(chunk: list[Task], options: Options) -> list[Outcome]:
    """The outcomes of tasks that are coded one at a time in a process of their own."""
    pool = _Pool(options, 1)
    outcomes: list[Outcome] = []
    try:
        for task in chunk:
            try:
                outcomes += pool.submit([task]).result(timeout=_patience([task]))
            except BrokenProcessPool:
                outcomes.append(
                    refused(task.capture, CodingFault("the process that coded it died", where=task.location))
                )
                pool.kill()
            except Late:
                outcomes.append(refused(task.capture, CodingFault("coding it took too long", where=task.location)))
                pool.kill()
    finally:
        pool.kill()
    return outcomes


def _patience(chunk: list[Task]) -> float:
    """Seconds; twice as many chunks as processes wait, so a chunk may stand behind another one."""
    return 2 * (LEAST_SECONDS + SECONDS_PER_MB * sum(len(task.raw) for task in chunk) / 1e6)


def _chunks(tasks: Iterable[Task]) -> Iterator[list[Task]]:
    chunk: list[Task] = []
    size = 0
    for task in tasks:
        chunk.append(task)
        size += len(task.raw)
        if len(chunk) >= CHUNK_TASKS or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


class _Pool:
    """A pool of processes that can be killed and then begins anew."""

    def __init__(self, options: Options, processes: int) -> None:
        self.options, self.processes = options, processes
        self._pool: ProcessPoolExecutor | None = None

    def submit(self, chunk: list[Task]) -> Future[list[Outcome]]:
        if self._pool is None:
            # 'spawn' starts clean processes: 'fork' would copy open databases and threads.
            self._pool = ProcessPoolExecutor(
                self.processes,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=_begin,
                initargs=(self.options,),
            )
        with without_interrupts():
            return self._pool.submit(_code, chunk)

    def kill(self) -> None:
        """End all processes at once, whatever they are doing."""
        if self._pool is None:
            return
        for process in list((self._pool._processes or {}).values()):
            process.kill()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool = None


@contextmanager
def without_interrupts() -> Iterator[None]:
    """Processes that are started inside never see Ctrl-C, which goes to all of a terminal: it is for the one that writes, which hears it afterwards."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(options: Options) -> None:
    """Load the lexicon once for each process. Coding leaves no garbage that only a search finds, and what it keeps (spellings and their
    readings) would be searched again and again, a tenth of the time: such a process looks seldom."""
    global _coder, _options
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # also where it can't be held back at the start
    _options = options
    _coder = Coder.load(Path(options.gazetteer) if options.gazetteer else None)


def _code(chunk: list[Task]) -> list[Outcome]:
    global _chunks_done
    assert _coder is not None
    _chunks_done += 1
    if _chunks_done % COLLECTED_AFTER == 0:
        gc.collect()
    return [code_task(_coder, task, _options) for task in chunk]
