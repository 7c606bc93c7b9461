"""What a worker does with a piece: let a process code it, set aside what that dies of, write the partition."""

from __future__ import annotations

import signal
from collections import Counter
from typing import Any

from rasid.cluster.coders import Coders, CodingProcess, Died
from rasid.cluster.coding_process import CrashesTheCoder
from rasid.cluster.job import Aside, Begin, Done, End, Failed, Fault, Job, Result, Row, Work
from rasid.cluster.output import MANIFEST, RECORDS, SET_ASIDE
from rasid.cluster.partition import Partition, set_aside_lines
from rasid.cluster.storage import Folder
from rasid.coding.outcome import CodingError
from rasid.errors import OutputError, RasidError, UnreadableInput

TRIES = 2
"""A document is set aside when so many processes died of it: one may have been ended by somebody else."""
SHOWN = 5
"""Errors that go back to the client for each piece; all of them stand in the output."""


class TakesTooLong(CodingError):
    """A document that is not coded in the time that a document has."""

    code = "takes-too-long"


class _Refused(Exception):
    def __init__(self, fault: Fault) -> None:
        self.fault = fault


class _Collected:
    """What came of the entries of a piece."""

    def __init__(self, job: Job, lexicon: str) -> None:
        self.piece = job.work.piece
        self.partition = Partition(self.piece.source, self.piece.start, lexicon)
        self.aside: list[dict[str, Any]] = []
        self.end = End(0, 0.0)
        self.restarts = 0

    def put_aside(self, position: int | None, error: dict[str, Any]) -> None:
        self.aside.append({"source": self.piece.source, "position": position, **error})


def code_piece(coders: Coders, lexicon: str, job: Job, worker: str) -> Result:
    """Code a piece and put its partition in place. What goes wrong with the piece as a whole comes back as `Failed`."""
    name = job.work.piece.name
    folder = Folder(job.out)
    try:
        if not job.trial and folder.read(MANIFEST) is None:
            raise OutputError(
                "the worker does not see the folder of the output", where=f"{worker}: {job.out}",
                expected="a folder that client and all workers share", advice="Name one on shared storage, or a URL such as s3://bucket/folder",
            )  # fmt: skip
        found = _collect(coders, job, lexicon)
        data = found.partition.close()
        if not job.trial:
            # The partition is what says that the piece is done, so it comes last.
            if found.aside:
                folder.write(f"{SET_ASIDE}/{name}.jsonl", set_aside_lines(found.aside))
            folder.write(f"{RECORDS}/{name}.parquet", data)
    except _Refused as refused:
        return Failed(name, refused.fault.kind, refused.fault.error, worker)
    except RasidError as error:
        kind = "output" if isinstance(error, OutputError) else "coder"
        return Failed(name, kind, error.details(), worker)
    return Done(
        name, found.end.entries, found.partition.rows, found.partition.events, dict(Counter(row["code"] for row in found.aside)),
        found.aside[:SHOWN], found.end.seconds, len(data), found.restarts,
    )  # fmt: skip


def _collect(coders: Coders, job: Job, lexicon: str) -> _Collected:
    found = _Collected(job, lexicon)
    aside = dict.fromkeys(job.work.aside)
    done, died_at, deaths = 0, -1, 0
    while True:
        process = _started(coders)
        begun: Begin | None = None
        work = Work(
            job.work.piece, max(done, job.work.skip), tuple(aside), job.work.first, job.work.last, job.work.seconds, job.work.count_only
        )  # fmt: skip
        try:
            for message in process.work(work):
                if isinstance(message, Begin):
                    begun = message
                    continue
                if isinstance(message, Fault):
                    raise _Refused(message)
                if isinstance(message, End):
                    found.end = message
                    continue
                if isinstance(message, Row):
                    found.partition.add(message.values)
                elif isinstance(message, Aside):
                    found.put_aside(message.position, message.error)
                done, begun = message.number + 1, None  # type: ignore[union-attr]  # `Ready` came before
            coders.give_back(process)
            return found
        except Died as death:
            process.close()
            found.restarts += 1
            at = begun.number if begun is not None else done
            deaths = deaths + 1 if at == died_at else 1
            died_at = at
            if deaths < TRIES:
                continue
            if begun is None:
                # It died between two documents: what follows in this piece can't be got at.
                found.put_aside(None, _unreachable(death, found.piece.source, job.work.seconds).details())
                return found
            found.put_aside(begun.position, _killed(death, begun.where, job.work.seconds).details())
            done = begun.number + 1
        except BaseException:
            process.close()
            raise


def _started(coders: Coders) -> CodingProcess:
    try:
        process = coders.take()
    except Died as death:
        raise CodingError(
            f"the process that codes does not start: it {_how(death, 0)}", advice="The log of the worker says more"
        ) from death
    if isinstance(process.answer, Fault):
        process.close()
        raise _Refused(process.answer)
    return process


def _killed(death: Died, where: str, seconds: float) -> RasidError:
    kind = TakesTooLong if death.late else CrashesTheCoder
    return kind(f"the process that coded it {_how(death, seconds)}", where=where, advice="This is a fault of Rasid")


def _unreachable(death: Died, where: str, seconds: float) -> RasidError:
    return UnreadableInput(
        f"the process that read it {_how(death, seconds)}", where=where, expected="a source that can be read to its end",
        advice="What stands before is coded",
    )  # fmt: skip


def _how(death: Died, seconds: float) -> str:
    if death.late:
        return f"did not answer for {seconds:g} seconds"
    if death.large:
        return "took more memory than its share of the worker's"
    if death.status is not None and death.status < 0:
        try:
            return f"died of signal {-death.status} ({signal.Signals(-death.status).name})"
        except ValueError:
            return f"died of signal {-death.status}"
    return f"ended by itself with code {death.status}"
