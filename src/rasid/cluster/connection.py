"""The client's side of a cluster: reaching the scheduler, readying the workers, waiting for what they do."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import queue
import re
import secrets
import time
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import msgspec

from rasid.cluster.job import Job, Setup
from rasid.cluster.versions import differences, versions
from rasid.errors import ClusterError, UsageError

_ADDRESS = re.compile(r"(tcp|tls|ws|wss)://[^/\s]+:\d+")
_LOOK_SECONDS = 2.0
_GOES_ON = "What is finished stays; the same command goes on from there"


class Connection:
    """A cluster that is ready to code. Use it as a context manager."""

    def __init__(self, address: str, setup: Setup, patience: float) -> None:
        """Reach the scheduler within `patience` seconds. Raises `ClusterError`, and `UsageError` without dask or for what is no address."""
        if not _ADDRESS.fullmatch(address):
            raise UsageError(
                "no address of a scheduler", where=f"--cluster {address}", expected="tcp://HOST:PORT or tls://HOST:PORT"
            )
        try:
            self._dask: Any = import_module("distributed")
            import_module("pyarrow.parquet")
            import_module("fsspec")
        except ImportError as error:
            raise UsageError(
                f"a cluster needs a library that is not installed: {error}", where="--cluster",
                advice="Install it with: pip install 'rasid[cluster]'",
            ) from error  # fmt: skip
        self.address, self.patience = address, patience
        identity = msgspec.json.encode([msgspec.to_builtins(setup.options), versions()])
        self.key = f"rasid-{hashlib.sha256(identity).hexdigest()[:12]}-{secrets.token_hex(4)}"
        self._setup = setup
        self._number = 0
        self._ended: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._waiting: dict[str, Any] = {}
        self._alive = time.monotonic()
        self.threads = 0

    def __enter__(self) -> Connection:
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what goes wrong is said by `ClusterError`
        try:
            self._client = self._dask.Client(self.address, timeout=self.patience, set_as_default=False, name="rasid")
        except (OSError, TimeoutError, RuntimeError, TypeError, ValueError) as error:
            raise ClusterError(
                f"the scheduler does not answer: {error or type(error).__name__}", where=self.address,
                expected="the address that `dask scheduler` printed", advice="tls:// takes certificates in dask's configuration; see docs/scaling.md",
            ) from error  # fmt: skip
        try:
            self._ready()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ready(self) -> None:
        try:
            self._client.wait_for_workers(1, timeout=self.patience)
        except TimeoutError as error:
            raise ClusterError(
                f"no worker came within {self.patience:g} seconds", where=self.address, advice="Start some with `dask worker ADDRESS`"
            ) from error  # fmt: skip
        from rasid.cluster.worker import RasidPlugin, probe

        self._compare(self._client.run(probe, on_error="return"))
        self._client.register_plugin(RasidPlugin(self.key, self._setup, versions()), name=self.key)
        self._look()

    def _compare(self, found: dict[str, Any]) -> None:
        wrong = []
        for worker, other in sorted(found.items()):
            if isinstance(other, Exception):
                wrong.append(f"{worker}: {type(other).__name__}: {other}")
            elif differing := differences(versions(), other):
                wrong.append(f"{worker}: {', '.join(differing)}")
        if wrong:
            raise ClusterError(
                f"{len(wrong)} of {len(found)} workers have other versions than this machine: {'; '.join(wrong[:3])}",
                where=self.address, expected="the same Rasid and libraries everywhere, so that all records are alike",
                advice="Install the same versions there and start the workers anew",
            )  # fmt: skip

    def submit(self, job: Job) -> str:
        """Give out a piece; its name comes back from `ended`."""
        from rasid.cluster.worker import code_on_worker

        self._number += 1
        name = f"{self.key}-{self._number}"
        future = self._client.submit(code_on_worker, msgspec.structs.replace(job, key=self.key), key=name, pure=False)
        self._waiting[name] = future
        future.add_done_callback(self._ended.put)
        return name

    def ended(self) -> Iterator[tuple[str, Any]]:
        """What was given out, as it ends: its name, and its result or the exception. Ends when nothing is out."""
        while self._waiting:
            try:
                future = self._ended.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                self._look()
                continue
            if self._waiting.pop(future.key, None) is None:
                continue
            if time.monotonic() - self._alive > _LOOK_SECONDS:
                self._look()
            if future.status == "finished":
                yield future.key, future.result()
            elif future.status == "error":
                yield future.key, future.exception()
            else:
                raise ClusterError(
                    f"the scheduler lost the work ({future.status})", where=self.address, advice=_GOES_ON
                )

    def _look(self) -> None:
        """Whether scheduler and workers are still there."""
        threads: dict[str, int] = {}
        with contextlib.suppress(OSError, TimeoutError, RuntimeError):
            if self._client.status == "running":
                threads = self._client.nthreads()
        self.threads = sum(threads.values())
        now = time.monotonic()
        if self.threads:
            self._alive = now
        elif self._client.status == "closed" or now - self._alive > self.patience:
            what = "no worker is left" if self._client.status == "running" else "the scheduler is gone"
            raise ClusterError(what, where=self.address, advice=_GOES_ON)

    def killed(self, error: BaseException) -> bool:
        """The workers that ran it died, one after the other."""
        return isinstance(error, self._dask.KilledWorker)

    def close(self) -> None:
        """Take back what is out, and leave."""
        with contextlib.suppress(Exception):
            if self._client.status == "running":
                self._client.cancel(list(self._waiting.values()), force=True)
                self._client.unregister_worker_plugin(self.key)
        with contextlib.suppress(Exception):
            self._client.close(timeout=5)
