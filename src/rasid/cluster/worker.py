"""What the client leaves with every worker: the options, the user's gazetteer, and a look at the versions."""

from __future__ import annotations

from typing import Any

from distributed import Worker, WorkerPlugin, get_worker

from rasid.cluster.coders import Coders
from rasid.cluster.job import Failed, Job, Result, Setup
from rasid.cluster.task import code_piece
from rasid.cluster.versions import differences, lexicon_version, versions
from rasid.errors import RasidError

_coders: dict[str, Coders] = {}
_LEAST_MEMORY = 1_500_000_000
"""A process that codes gets no less, however little the worker has: an ordinary report needs a fifth of it."""


class RasidPlugin(WorkerPlugin):  # type: ignore[misc]  # dask has no types
    """Readies a worker, also one that comes later or is started anew."""

    def __init__(self, key: str, setup: Setup, expected: dict[str, str]) -> None:
        self.name = self.key = key
        self.settings, self.expected = setup, expected

    def setup(self, worker: Worker) -> None:
        if differences(self.expected, versions()):
            return
        limit = worker.memory_manager.memory_limit
        memory = None if not limit else max(_LEAST_MEMORY, limit // max(1, worker.state.nthreads))
        _coders[self.key] = Coders(Setup(self.settings.options, self.settings.gazetteer, memory))

    def teardown(self, worker: Worker) -> None:
        coders = _coders.pop(self.key, None)
        if coders is not None:
            coders.close()


def code_on_worker(job: Job) -> Result:
    """The task of a piece."""
    address = str(get_worker().address)
    coders = _coders.get(job.key)
    if coders is None:
        fault = RasidError("the worker has other versions of Rasid or its libraries", where=address)
        return Failed(job.work.piece.name, "versions", fault.details(), address)
    return code_piece(coders, lexicon_version(), job, address)


def probe() -> dict[str, Any]:
    """The versions of a worker."""
    return versions()
