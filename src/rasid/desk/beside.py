"""What a desk does beside its pages, in a process of its own: whoever reads does not wait for it."""

from __future__ import annotations

import logging
import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from rasid.archive import Workspace, privacy
from rasid.archive.pool import without_interrupts
from rasid.errors import RasidError

Preparation = Callable[[Workspace], object]
"""What is read or counted before somebody asks for it."""
Work = Callable[[Workspace], Iterator[int]]
"""Something that is done in short steps; a function of a module, which another process can import."""
_LOG = logging.getLogger("rasid.desk")
_YIELDS = 10
"""How far the process stands behind others for the processor (`nice`)."""
_PAUSE = 0.05
"""Seconds between steps, in which others may write."""


def prepare(workspace: Workspace, wanted: Sequence[Preparation]) -> threading.Thread:
    """Read and count what pages need, one after another, while nobody asks yet."""

    def run() -> None:
        for make in wanted:
            try:
                make(workspace)
            except RasidError as error:
                _LOG.error("%s: %s", make.__name__, error.what)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    return thread


def apart(workspace: Workspace, work: Work) -> None:
    """Do some work on the workspace in another process, and wait for its end. It ends after a step when this process has ended."""
    # A fresh interpreter: this one has threads and open connections, which must not be copied.
    process = multiprocessing.get_context("spawn").Process(target=_run, args=(workspace.root, work), daemon=True)
    with without_interrupts():
        process.start()
    process.join()


def _run(root: Path, work: Work) -> None:
    if hasattr(os, "nice"):
        os.nice(_YIELDS)
    desk = multiprocessing.parent_process()
    try:
        with Workspace.open(root) as workspace:
            for _ in work(workspace):
                if desk is None or not desk.is_alive():
                    return
                time.sleep(_PAUSE)
    except RasidError as error:
        _LOG.error("%s was not done: %s", work.__name__, error.what)
    except KeyboardInterrupt:
        return  # Ctrl-C goes to all processes of the terminal


def find_private(workspace: Workspace) -> threading.Thread:
    """Find what is private in reports that were coded before that was kept, or with another lexicon. Until it is known of a report, readers do not
    find it by searching."""

    def run() -> None:
        try:
            with workspace.database.read() as connection:
                due = privacy.is_due(connection)
            if due:
                apart(workspace, finding_private)
        except (RasidError, OSError) as error:
            _LOG.error("what is private in older reports was not found: %s", error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    return thread


def finding_private(workspace: Workspace) -> Iterator[int]:
    """The steps of `find_private`."""
    return privacy.fill(workspace.database)
