"""Long work on a terminal: what is done, how fast, how long it will still take. Nothing is shown where nobody watches."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self


class ProgressBar:
    """A bar on stderr: `show(done, total)`. `rate` says how many a second."""

    def __init__(self, what: str, unit: str) -> None:
        self.what, self.unit = what, unit
        self.began = time.monotonic()
        self.done = 0
        self._bar = None
        if sys.stderr is not None and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (
                TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(),
                TextColumn("{task.fields[rate]}", markup=False), TimeRemainingColumn(),
            )  # fmt: skip
            self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self._task = self._bar.add_task(what, total=None, rate="")

    @property
    def seconds(self) -> float:
        """Since the bar began."""
        return time.monotonic() - self.began

    @property
    def rate(self) -> float:
        """How many were done a second."""
        return self.done / self.seconds if self.seconds > 0 else 0.0

    def show(self, done: int, total: int | None = None) -> None:
        """So many are done, of so many where that is known."""
        self.done = done
        if self._bar is not None:
            self._bar.update(self._task, completed=done, total=total, rate=f"{self.rate:,.0f} {self.unit}/s")

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()
