"""A run: sources to pieces, pieces to workers, and what came of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from rasid.cluster.connection import Connection
from rasid.cluster.job import Done, Failed, Job, Options, Piece, Setup, Work, source_digest
from rasid.cluster.output import Output
from rasid.cluster.sources import cut, find_sources
from rasid.cluster.storage import reading_error
from rasid.errors import ClusterError, ExitCode, LexiconError, OutputError, RasidError

TRIES = 3
"""How often a piece is given out whose source can't be read."""
SHOWN = 20
"""Errors that are kept to be shown."""


@dataclass(frozen=True)
class Settings:
    """What is coded, where and how."""

    address: str
    sources: Sequence[str]
    out: str
    options: Options
    gazetteer: bytes | None
    piece_bytes: int
    seconds: float
    """that a document may take"""
    patience: float
    """seconds that a cluster may be silent"""


@dataclass
class Tally:
    """What came of a run so far."""

    partitions: int = 0
    former: int = 0
    """partitions of an earlier run"""
    former_set_aside: int = 0
    """of these, those with documents that were set aside"""
    documents: int = 0
    events: int = 0
    aside: Counter[str] = field(default_factory=Counter)
    """by reason"""
    shown: list[dict[str, Any]] = field(default_factory=list)
    failed: list[dict[str, Any]] = field(default_factory=list)
    """pieces and sources that could not be read and have no partition"""
    seconds: float = 0.0
    """processor time of reading and coding, of all workers"""
    size: int = 0
    """bytes of the partitions"""
    restarts: int = 0
    killed: int = 0
    """pieces that were given up by the cluster because their workers died"""

    def add(self, done: Done) -> None:
        """Count a piece."""
        self.partitions += 1
        self.documents += done.documents
        self.events += done.events
        self.aside.update(done.aside)
        self.shown += done.shown[: max(0, SHOWN - len(self.shown))]
        self.seconds += done.seconds
        self.size += done.size
        self.restarts += done.restarts


class FaultOnWorker(RasidError):
    """What a worker reported, in its words."""

    def __init__(self, failed: Failed) -> None:
        error = failed.error
        kinds = {"output": OutputError, "lexicon": LexiconError}
        kind = kinds.get(failed.kind, ClusterError)
        self.exit_code: ExitCode = kind.exit_code
        self.code = str(error.get("code") or kind.code)
        named = {name: error.get(name) for name in ("where", "expected", "advice")}
        super().__init__(str(error.get("what")), **named)


def code_on_cluster(settings: Settings, show: Callable[[Tally], None] = lambda _: None) -> Tally:
    """Code all sources. `show` is called with the tally after each piece. Raises `RasidError` for what ends the whole run."""
    sources = find_sources(settings.sources)
    output = Output(settings.out, settings.options, settings.piece_bytes)
    with Connection(settings.address, Setup(settings.options, settings.gazetteer), settings.patience) as cluster:
        # Not before the cluster is known to be of the same versions: a folder that was begun stays of its versions.
        output.begin()
        for piece in sources:
            output.check(piece.source, source_digest(piece.source), piece.size)
        tally = Tally(former_set_aside=output.former_set_aside)
        _Run(settings, cluster, output, tally, show).all(sources)
        output.end()
    return tally


class _Run:
    def __init__(
        self, settings: Settings, cluster: Connection, output: Output, tally: Tally, show: Callable[[Tally], None]
    ) -> None:
        self.settings, self.cluster, self.output, self.tally, self.show = settings, cluster, output, tally, show

    def all(self, sources: Sequence[Piece]) -> None:
        """Give out all pieces, some more at a time than there are threads: the scheduler never holds more than these."""
        todo = self._pieces(sources)
        out: dict[str, tuple[Job, int]] = {}
        suspects: list[Job] = []
        self._fill(todo, out)
        for name, result in self.cluster.ended():
            job, tries = out.pop(name)
            if isinstance(result, BaseException) and self.cluster.killed(result):
                suspects.append(job)
            elif (again := self._take(result, tries)) is not None:
                out[self.cluster.submit(job)] = (job, again)
            self._fill(todo, out)
        # Whose workers died is tried alone: with nothing else on the cluster, a worker that dies again died of it.
        self.tally.killed = len(suspects)
        for job in suspects:
            self._alone(job)

    def _pieces(self, sources: Sequence[Piece]) -> Iterator[Job]:
        for source in sources:
            try:
                for piece in cut(source, self.settings.piece_bytes):
                    if piece.name in self.output.finished:
                        self.tally.former += 1
                    else:
                        yield self._job(Work(piece, seconds=self.settings.seconds))
            except Exception as error:
                self.tally.failed.append(reading_error(error, source.source).details())

    def _job(self, work: Work, *, trial: bool = False) -> Job:
        return Job("", work, self.output.folder.shared_address, trial)

    def _fill(self, todo: Iterator[Job], out: dict[str, tuple[Job, int]]) -> None:
        while len(out) < 2 * self.cluster.threads + 4:
            job = next(todo, None)
            if job is None:
                return
            out[self.cluster.submit(job)] = (job, 1)

    def _take(self, result: Any, tries: int) -> int | None:
        """Count a result. Gives the number of the next try where there is to be one."""
        if isinstance(result, BaseException):
            raise ClusterError(
                f"a worker could not do its task: {type(result).__name__}: {result}", where=self.settings.address
            )
        if isinstance(result, Failed):
            if result.kind != "reading":
                raise FaultOnWorker(result)
            if tries < TRIES:
                return tries + 1
            self.tally.failed.append(result.error)
        else:
            self.tally.add(result)
        self.show(self.tally)
        return None

    # --- pieces whose workers die ---------------------------------------------------------------------------------

    def _alone(self, job: Job) -> None:
        result = self._one(job)
        if result is None:
            trial = self._trial(job, count_only=True)
            entries = self._one(trial) or self._one(trial)
            if not isinstance(entries, Done):
                what = "every worker that reads it dies" if entries is None else str(entries.error.get("what"))
                self.tally.failed.append(
                    ClusterError(what, where=f"{job.work.piece.source}, from {job.work.piece.start}").details()
                )
                return
            killers = tuple(self._killers(job, 0, entries.entries))
            job = msgspec.structs.replace(job, work=msgspec.structs.replace(job.work, aside=killers))
            result = self._one(job) or self._one(job)
        for tries in range(1, TRIES + 1):
            if result is None:
                what = "workers die of it, and not of one document"
                self.tally.failed.append(ClusterError(what, where=job.work.piece.source).details())
                return
            if self._take(result, tries) is None:
                return
            result = self._one(job) or self._one(job)

    def _killers(self, job: Job, first: int, last: int) -> Iterator[int]:
        """The entries that kill a worker, in a part of a piece of which at least one does."""
        if last - first <= 1:
            # Once more: a worker also dies because somebody ended it.
            if self._one(self._trial(job, first, last)) is None:
                yield first
            return
        middle = (first + last) // 2
        for part in ((first, middle), (middle, last)):
            if self._one(self._trial(job, *part)) is None:
                yield from self._killers(job, *part)

    def _trial(self, job: Job, first: int = 0, last: int | None = None, *, count_only: bool = False) -> Job:
        work = msgspec.structs.replace(job.work, first=first, last=last, count_only=count_only)
        return self._job(work, trial=True)

    def _one(self, job: Job) -> Done | Failed | None:
        """The result of one task on a cluster that does nothing else; None when its workers died."""
        self.cluster.submit(job)
        for _, result in self.cluster.ended():
            if isinstance(result, BaseException):
                if self.cluster.killed(result):
                    return None
                raise ClusterError(
                    f"a worker could not do its task: {type(result).__name__}: {result}", where=self.settings.address
                )
            assert isinstance(result, Done | Failed)
            return result
        raise ClusterError("the scheduler lost the work", where=self.settings.address)
